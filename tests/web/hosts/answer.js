import { assess, assessCsv, describe, init, receipt, verify } from "tirkeu";

const facts = { filingDate: "2026-11-21", registration: "permanent", applicant: { status: "citizen", age: 13 } };

/** One line of all that has parts of its own: the engine, texts, a receipt, a file. */
export async function answer() {
  await init({ languages: ["kk"] });
  const assessment = assess(facts);
  const rows = new TextDecoder().decode(await assessCsv("applicant.age\n13\n", { base: { ...facts, applicant: { status: "citizen" } } }));
  const { result } = await verify(await receipt(assessment));
  return [assessment.verdict.most, describe(assessment, "kk").title, result, rows.split("\n")[1].split(",")[1]].join("; ");
}
