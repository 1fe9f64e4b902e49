/** The package answers as the cases say, in data and in words. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { assess, assessMany, checkIin, describe, init, nextQuestion, rulebook, verdict, version } from "../../../pkg/index.js";
import { golden, languages, problems } from "./cases.mjs";

await init({ languages });

test("every golden case", () => {
  assert.ok(golden.length >= 99);
  for (const { name, case: input, expect } of golden) {
    const { verdict, findings, passed, occupancy, missing } = assess(input);
    const levels = Object.fromEntries(findings.map(({ rule, level }) => [rule, [level.least, level.most]]));
    assert.deepEqual(verdict, expect.verdict, name);
    assert.deepEqual(levels, expect.findings, name);
    if (expect.occupancy) assert.deepEqual(occupancy, expect.occupancy, name);
    assert.equal(findings.length + passed.length, 22, name);
    assert.equal(missing.length === 0, verdict.least === verdict.most, name);
  }
});

test("an assessment has the fields of the types, and goes through JSON and into words", () => {
  const seen = new Set();
  for (const { name, case: input } of golden) {
    const assessment = assess(input);
    const json = JSON.stringify(assessment);
    assert.deepEqual(JSON.parse(json), assessment, name);
    for (const lang of languages) {
      const described = describe(JSON.parse(json), lang);
      assert.deepEqual(described, describe(assessment, lang), name);
      assert.equal(described.lang, lang);
      check(described, `${name} ${lang}`, seen);
      for (const [list, ids] of [
        ["findings", assessment.findings.map(({ rule }) => rule)],
        ["passed", assessment.passed],
        ["notes", assessment.notes.map(({ id }) => id)],
        ["channels", assessment.channels.map(({ id }) => id)],
        ["steps", assessment.steps.map(({ id }) => id)],
        ["documents", assessment.documents.map(({ id }) => id)],
        ["deadlines", assessment.deadlines.map(({ id }) => id)],
        ["missing", assessment.missing],
      ]) {
        assert.deepEqual(described[list].map((item) => item.rule ?? item.id ?? item.path), ids, `${name} ${list}`);
      }
      assert.equal(described.consents.length, assessment.consents.length);
    }
    assert.equal(JSON.stringify(assessment), json, "words leave the data as they were");
  }
  for (const list of ["findings", "passed", "notes", "channels", "consents", "documents", "steps", "deadlines", "missing"]) {
    assert.ok(seen.has(list), list);
  }
});

/** Every text is a text; those that must say something do. */
function check(value, where, seen) {
  if (Array.isArray(value)) return value.forEach((item) => check(item, where, seen));
  for (const [name, item] of Object.entries(value)) {
    const at = `${where} ${name}`;
    if (typeof item === "object") {
      if (item.length > 0) seen.add(name);
      check(item, at, seen);
    } else if (typeof item === "string") {
      assert.doesNotMatch(item, /[{}]|undefined|NaN|\[object/, at);
      if (["title", "says", "found", "one", "two", "how", "disclaimer"].includes(name)) assert.notEqual(item, "", at);
    } else {
      assert.ok(["page", "perhaps"].includes(name), at);
    }
  }
}

test("the verdict alone, and an assessment without changes", () => {
  for (const { name, case: input } of golden) {
    const whole = assess(input);
    assert.deepEqual(verdict(input), whole.verdict, name);
    assert.deepEqual(assess(input, { changes: false }), { ...whole, changes: [] }, name);
    for (const options of [undefined, null, {}, { changes: undefined }, { changes: true }]) {
      assert.deepEqual(assess(input, options), whole, name);
    }
  }
  assert.ok(golden.some(({ case: input }) => assess(input).changes.length > 0));
  for (const changes of [null, 0, "false", []]) {
    assert.deepEqual(problems(() => assess(golden[0].case, { changes })), ["wrong-type changes"]);
  }
  assert.deepEqual(problems(() => verdict({ applicant: { age: -1 } })), problems(() => assess({ applicant: { age: -1 } })));
});

test("words in three languages differ", () => {
  const { case: input } = golden[0];
  const titles = languages.map((lang) => describe(assess(input), lang).title);
  assert.equal(new Set(titles).size, 3);
  assert.match(titles[0], /[а-яәіңғүұқөһ]/i);
});

test("many cases are answered one by one", () => {
  const answers = assessMany([golden[0].case, { applicant: { age: -1 } }, null, golden[1].case]);
  assert.deepEqual(answers[0], assess(golden[0].case));
  assert.deepEqual(answers[1], {
    errors: [{ code: "out-of-range", path: "applicant.age", message: "a whole number from 0 to 130" }],
  });
  assert.deepEqual(answers[2], { errors: [{ code: "wrong-type", path: "", message: "an object" }] });
  assert.deepEqual(answers[3], assess(golden[1].case));
  assert.deepEqual(assessMany([]), []);
});

test("questions come to an end", () => {
  const filingDate = "2026-11-21";
  const declined = [];
  let question;
  while ((question = nextQuestion({ filingDate }, declined)) !== null) {
    assert.ok(!declined.includes(question), question);
    declined.push(question);
  }
  assert.ok(declined.length > 10 && declined.length < 40);
  assert.equal(nextQuestion({ filingDate, applicant: { status: "visitor" } }), null);
  for (const { name, case: input } of golden) {
    const { missing } = assess(input);
    assert.equal(nextQuestion(input), missing[0] ?? null, name);
    assert.equal(nextQuestion(input, missing), null, name);
    assert.equal(nextQuestion(input, missing.slice(0, 1)), missing[1] ?? null, name);
  }
});

test("the rulebook of a day", () => {
  const days = { "2024-09-24": 0, "2026-01-05": 0, "2026-01-06": 1, "2026-08-25": 1 };
  for (const [day, norms] of Object.entries(days)) {
    for (const lang of languages) {
      const book = rulebook(day, lang);
      assert.deepEqual(Object.keys(book).slice(0, 5), ["date", "rulebook", "lawRead", "rules", "norms"]);
      assert.equal(book.date, day);
      assert.ok(book.rulebook <= day);
      assert.equal(book.rules.length, 22);
      assert.equal(book.norms.length, norms);
      for (const { rule, title, says, from, certainty, doubts, sources } of book.rules) {
        assert.ok(title && says && certainty && from <= day && sources.length > 0, rule);
        assert.ok(sources.every((source) => source.act && source.title && typeof source.page === "boolean"), rule);
        assert.ok(doubts.every(({ title, one, two }) => title && one && two), rule);
      }
      for (const norm of book.norms) assert.equal(norm.perPerson, "15.00");
    }
  }
  assert.equal(rulebook("2026-03-01", "en").calculationIndex.tenge, 4325);
  assert.equal(rulebook("2027-03-01", "en").calculationIndex, undefined);
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
  assert.equal(rulebook(undefined, "kk").date, today);
  assert.equal(assess({}).filingDate, today);
});

test("a number says what it hints at", () => {
  assert.deepEqual(checkIin("991231500006"), { valid: true, birthDate: "2099-12-31", unusual: false, organisation: false });
  assert.deepEqual(checkIin("991231500707"), { valid: true, birthDate: "2099-12-31", unusual: false, organisation: false });
  const invalid = { valid: false, unusual: false, organisation: false };
  for (const text of ["991231500011", "99123150077", "991231500770", "", "９91231500006", " 991231500006"]) {
    assert.deepEqual(checkIin(text), invalid, text);
  }
  assert.deepEqual(problems(() => checkIin(991231500006)), ["wrong-type "]);
});

test("a number that names a person is in no answer", () => {
  const iin = "991231500006";
  const input = { filingDate: "2026-11-21", applicant: { iin, birthDate: "1999-12-31" } };
  assert.ok(assess(input).notes.some(({ id }) => id === "iin-hint"));
  const said = [assess(input), assessMany([input]), languages.map((lang) => describe(assess(input), lang)), nextQuestion(input)];
  assert.ok(!JSON.stringify(said).includes(iin));
});

test("the release", () => assert.match(version(), /^\d+\.\d+\.\d+$/));
