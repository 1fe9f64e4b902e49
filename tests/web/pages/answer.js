// What the page and the worker do with the package.
import { assess, assessCsv, checkIin, describe, init, receipt, rulebook, verify } from "/pkg/index.js";

/** One line: how many cases came out as they say, the first that did not, a receipt, a file, and a few words in each language. */
export async function answerAll(cases) {
  await init({ languages: ["kk", "ru", "en"] });
  await init({ languages: ["kk"] });
  const wrong = cases.filter(({ case: input, expect }) => {
    const { verdict, findings } = assess(input);
    const levels = Object.fromEntries(findings.map(({ rule, level }) => [rule, [level.least, level.most]]));
    return !same(verdict, expect.verdict) || !same(levels, expect.findings);
  });
  const titles = ["kk", "ru", "en"].map((lang) => describe(assess(cases[0].case), lang).title);
  const { result } = await verify(await receipt(assess(cases[0].case)));
  const rows = new TextDecoder().decode(await assessCsv("applicant.age\n13\n", { base: { applicant: { status: "citizen" } } }));
  const refused = [() => assess(5n), () => assess({ applicant: new Date() }), () => checkIin()].filter(isRefused);
  return [
    `${cases.length - wrong.length} of ${cases.length} cases`,
    `${rulebook("2026-11-21", "kk").rules.length} rules`,
    `${refused.length} refused`,
    result,
    rows.split("\n")[1].split(",")[1],
    ...titles,
    ...wrong.slice(0, 1).map(({ name }) => name),
  ].join("; ");
}

function isRefused(call) {
  try {
    call();
    return false;
  } catch (error) {
    return error.errors.length === 1;
  }
}

/** Whether two objects hold the same, in any order. */
function same(one, other) {
  const sorted = (value) => JSON.stringify(Object.entries(value).sort());
  return sorted(one) === sorted(other);
}
