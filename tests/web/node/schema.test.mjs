/** The schemas of the package, held by another reader against every case, every answer and every bad input. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { assess, init } from "../../../pkg/index.js";
import { golden, pkg, top } from "./cases.mjs";

const Ajv = createRequire(new URL("../package.json", import.meta.url))("ajv/dist/2020.js").default;
const ajv = new Ajv({ strict: true, strictRequired: false, strictTypes: false, allErrors: true, formats: { date: true } });
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const isCase = ajv.compile(read(`${pkg}case.schema.json`));
const isAssessment = ajv.compile(read(`${pkg}assessment.schema.json`));

await init();

const accepted = (validate, data, name) => assert.ok(validate(data), `${name}: ${ajv.errorsText(validate.errors)}`);

test("every case of the tests is one, and so is every assessment", () => {
  for (const { name, case: input } of golden) {
    accepted(isCase, input, name);
    accepted(isAssessment, assess(input), name);
    // An assessment with a field too many or too few is none.
    const { verdict, ...rest } = assess(input);
    assert.ok(!isAssessment(rest) && !isAssessment({ verdict, ...rest, more: 1 }), name);
  }
});

/** What no schema says: which days there are and which comes first, sums, check digits, decimals of doubles, the size of texts. */
const beyond = [
  "a day beyond the limits",
  "a stay that does not last",
  "all groups, and another sum",
  "an area beyond the limits",
  "born after filing, or over 130 years before",
  "fewer in all than in a group",
  "more living than usable area",
  "moved in after filing",
  "no day, or not written as one",
  "no plain decimal with at most two decimals",
  "nobody is born yet",
  "nobody is so old",
  "not twelve digits with a right check digit",
];

test("bad inputs are refused, but for what a schema cannot say; good ones never are", () => {
  const missed = new Set();
  let refused = 0;
  for (const { why, case: input, expect } of read(`${top}tests/cases/errors.json`)) {
    if (expect.length === 0) accepted(isCase, input, why);
    else if (isCase(input)) missed.add(why);
    else refused += 1;
  }
  assert.deepEqual([...missed].sort(), beyond);
  assert.ok(refused > 100, `${refused}`);
});
