/** Receipts: the same bytes as everywhere, made of what was assessed, and looked at again. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { assess, assessMany, init, receipt, verify, version } from "../../../pkg/index.js";
import { receipts } from "../pages/receipts.js";
import { golden, rejected, top } from "./cases.mjs";

await init();

const plan = JSON.parse(readFileSync(`${top}tests/cases/receipts.json`, "utf8"));
const hash = readFileSync(`${top}tests/cases/receipts.sha256`, "utf8").trim();

test("ten thousand receipts are those of the native program, and those looked at are the same again", async () => {
  assert.deepEqual(await receipts(plan, { assess, receipt, verify }), { same: plan.count / 10, hash });
});

test("a receipt holds the case, its assessment and their hash", async () => {
  for (const { case: input } of golden) {
    const text = await receipt(assess(input));
    const { hash, ...rest } = JSON.parse(text);
    assert.equal(hash, createHash("sha256").update(canonical(rest)).digest("hex"));
    assert.equal(canonical({ ...rest, hash }), text);
    assert.deepEqual(assess(rest.case), rest.assessment);
    assert.equal(rest.engine, version());
    assert.deepEqual(Object.keys(rest), ["assessment", "case", "engine", "format", "notice", "rulebook"]);
    assert.deepEqual(await verify(text), { result: "same" });
  }
});

/** As RFC 8785 writes it. */
function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object") return JSON.stringify(value);
  const entries = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${entries.join(",")}}`;
}

test("it is made of an assessment of this engine, or of one with its case", async () => {
  const [{ case: input }, { case: other }] = golden;
  const text = await receipt(assess(input));
  const sent = JSON.parse(JSON.stringify(assess(input)));
  assert.equal(await receipt(sent, input), text);
  assert.equal(await receipt(assessMany([input])[0], input), text);
  for (const { case: facts } of golden) {
    assert.equal(await receipt(assess(facts, { changes: false })), await receipt(assess(facts)));
  }
  assert.deepEqual(await rejected(receipt(sent)), ["wrong-type case"]);
  assert.deepEqual(await rejected(receipt()), ["wrong-type case"]);
  assert.deepEqual(await rejected(receipt(sent, other)), ["conflict case"]);
  assert.deepEqual(await rejected(receipt(assess(input), { years: 1 })), ["unknown-field years"]);
  for (const none of [null, 1, "{}", [], {}, { filingDate: "soon" }]) {
    assert.deepEqual(await rejected(receipt(none, input)), ["malformed "]);
  }
  // What was changed since is no longer what was assessed.
  const mine = structuredClone(input);
  const assessment = assess(mine);
  mine.applicant.age = 13;
  assert.deepEqual(await rejected(receipt(assessment)), ["conflict case"]);
});

test("without a day of filing it names the day on which it was assessed", async () => {
  const assessment = assess({});
  assert.deepEqual(JSON.parse(await receipt(assessment)).case, { filingDate: assessment.filingDate });
});

test("any changed letter is found", async () => {
  const text = await receipt(assess(golden[3].case));
  for (let place = 0; place < text.length; place += 1) {
    const changed = text.slice(0, place) + String.fromCharCode(text.charCodeAt(place) ^ 1) + text.slice(place + 1);
    assert.deepEqual(await verify(changed), { result: "damaged" }, changed);
  }
  const lone = text.replace("Not an official", "Not an \ud800fficial");
  for (const none of ["", "{", "[[[[".repeat(100_000), "5", lone, ` ${text}`, text + text, "x".repeat(3_000_000)]) {
    assert.deepEqual(await verify(none), { result: "damaged" });
  }
});

test("one of another release comes with what this one says", async () => {
  const { hash, ...rest } = JSON.parse(await receipt(assess(golden[0].case)));
  const sealed = (changes) => {
    const other = { ...rest, engine: "0.0.9", ...changes };
    return canonical({ ...other, hash: createHash("sha256").update(canonical(other)).digest("hex") });
  };
  const before = { ...rest.assessment, passed: [] };
  assert.deepEqual(await verify(sealed({})), { result: "same" });
  assert.deepEqual(await verify(sealed({ assessment: before })), { result: "changed-engine", assessment: rest.assessment });
  assert.deepEqual(await verify(sealed({ assessment: before, rulebook: "2026-07-01" })), { result: "changed-law", assessment: rest.assessment });
});

test("what is no text is no receipt", async () => {
  for (const none of [undefined, null, 1, {}, [], Symbol("a"), 1n, { toString: () => assert.fail() }]) {
    assert.deepEqual(await rejected(verify(none)), ["wrong-type receipt"]);
  }
});
