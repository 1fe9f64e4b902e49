// What every host asks of the package, in one line: the engine, texts, a receipt and a file of cases have parts of their own.
import { assess, assessCsv, describe, init, receipt, verify } from "tirkeu";
import { facts } from "./facts.js";

export async function answer(loading = init()) {
  await loading;
  await init({ languages: ["kk"] });
  const assessment = assess(facts);
  const { age, ...applicant } = facts.applicant;
  const rows = await assessCsv(`applicant.age\n${age}\n`, { base: { ...facts, applicant } });
  const { result } = await verify(await receipt(assessment));
  const [, row] = new TextDecoder().decode(rows).split("\n");
  return [assessment.verdict.most, describe(assessment, "kk").title, result, row.split(",")[1]].join("; ");
}
