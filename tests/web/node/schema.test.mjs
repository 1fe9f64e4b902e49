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

test("bad inputs are refused, but for what a schema cannot say", () => {
  const beyond = [];
  for (const { why, case: input, expect } of read(`${top}tests/cases/errors.json`)) {
    if (isCase(input)) beyond.push(`${why}: ${expect.map(([code, path]) => `${code} ${path}`)}`);
  }
  // Days that do not exist, check digits, doubles that are no areas, days before and after each other.
  for (const line of new Set(beyond)) console.log(line);
});
