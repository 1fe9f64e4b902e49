/** Whatever a caller passes: all problems at once, no hang, and the next call answers as if nothing had happened. */
import assert from "node:assert/strict";
import { afterEach, test } from "node:test";
import { runInNewContext } from "node:vm";
import { assess, assessMany, checkIin, describe, init, nextQuestion, rulebook } from "../../../pkg/index.js";
import { golden, problems } from "./cases.mjs";

await init({ languages: ["en"] });

const good = golden[0].case;
const expected = JSON.stringify(assess(good));
const words = JSON.stringify(describe(assess(good), "en"));

afterEach(() => {
  assert.equal(JSON.stringify(assess(good)), expected);
  assert.equal(JSON.stringify(describe(assess(good), "en")), words);
});

const throws = () => {
  throw new Error("on purpose");
};
const circular = () => {
  const input = { filingDate: "2026-11-21", applicant: {}, dwelling: { registered: {} } };
  input.applicant = input;
  input.stay = input.dwelling;
  input.dwelling.registered.family = input.dwelling;
  input.itself = input;
  return input;
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

/** What is passed, and every problem of it. */
const inputs = {
  nothing: [undefined, ["wrong-type "]],
  null: [null, ["wrong-type "]],
  "a text": ["{}", ["wrong-type "]],
  "a number": [1, ["wrong-type "]],
  "not a number": [NaN, ["wrong-type "]],
  "a boolean": [true, ["wrong-type "]],
  "a BigInt": [1n, ["wrong-type "]],
  "a symbol": [Symbol("a"), ["wrong-type "]],
  "a function": [() => good, ["wrong-type "]],
  "a list": [[good], ["wrong-type "]],
  "a date": [new Date(), ["wrong-type "]],
  "a map": [new Map([["registration", "permanent"]]), ["wrong-type "]],
  "a set": [new Set(), ["wrong-type "]],
  "a promise": [Promise.resolve(good), ["wrong-type "]],
  "a regular expression": [/a/, ["wrong-type "]],
  bytes: [new Uint8Array(3), ["wrong-type "]],
  "a boxed text": [new String("a"), ["wrong-type "]],
  "a revoked proxy": [revoked(), ["wrong-type "]],
  "a proxy that throws": [new Proxy({}, { ownKeys: throws }), ["wrong-type "]],
  "a proxy whose values throw": [new Proxy({ registration: "permanent" }, { get: throws }), ["wrong-type "]],
  "an object whose tag throws": [{ get [Symbol.toStringTag]() { throw new Error("on purpose"); } }, ["wrong-type "]],
  "an object within itself": [circular(), ["unknown-field itself", "unknown-field stay.registered", "wrong-type applicant", "wrong-type dwelling.registered.family"]],
  "null for a fact": [{ registration: null, applicant: null }, ["wrong-type registration", "wrong-type applicant"]],
  "values without a shape in JSON": [
    {
      registration: Symbol("permanent"),
      applicant: { age: 30n, hasEds: () => true, status: new String("citizen"), birthDate: new Date(0) },
      dwelling: { usableArea: new Uint8Array(1), registered: new Map([["family", 1]]), joining: new Set(), otherOwners: new Set() },
    },
    [
      "wrong-type registration",
      "wrong-type applicant.status",
      "wrong-type applicant.birthDate",
      "wrong-type applicant.age",
      "wrong-type applicant.hasEds",
      "wrong-type dwelling.usableArea",
      "wrong-type dwelling.otherOwners",
      "wrong-type dwelling.registered",
      "wrong-type dwelling.joining",
    ],
  ],
  "numbers that are none": [
    { applicant: { age: NaN }, dwelling: { usableArea: Infinity, livingArea: -0, registered: { family: 1.5, outsiders: -1 } } },
    [
      "invalid-value applicant.age",
      "invalid-value dwelling.usableArea",
      "out-of-range dwelling.livingArea",
      "invalid-value dwelling.registered.family",
      "out-of-range dwelling.registered.outsiders",
    ],
  ],
  "half of a surrogate pair": [
    { registration: "\ud800", "\udfff": 1, applicant: { status: "a\ud83d" } },
    ["unknown-field \ufffd", "invalid-value registration", "invalid-value applicant.status"],
  ],
  "a getter that throws": [
    { get registration() { throw new Error("on purpose"); }, applicant: { get age() { throw 1; } } },
    ["wrong-type registration", "wrong-type applicant.age"],
  ],
  "a list with holes": [
    { dwelling: { otherOwners: [{ capacity: "full" }, , { consent: "given" }, undefined] } },
    ["wrong-type dwelling.otherOwners[1]", "wrong-type dwelling.otherOwners[3]"],
  ],
  "a list as a proxy": [{ dwelling: { otherOwners: new Proxy([1], { get: throws }) } }, ["wrong-type dwelling.otherOwners"]],
  "a huge list of holes": [{ dwelling: { otherOwners: new Array(4_294_967_295) } }, ["out-of-range "]],
  "a list over the limit": [{ dwelling: { otherOwners: Array(101).fill({}) } }, ["out-of-range dwelling.otherOwners"]],
  "a long text": [{ registration: "a".repeat(100_000_000) }, ["out-of-range "]],
  "a long name": [{ ["a".repeat(70_000)]: 1 }, ["out-of-range "]],
  "many names": [Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`name${index}`, 1])), ["out-of-range "]],
  "a wide tree": [wide(30), ["out-of-range "]],
  "a deep tree": [deep(100_000), ["unknown-field a"]],
  "a name of a prototype": [JSON.parse('{"__proto__": {}, "constructor": 1}'), ["unknown-field __proto__", "unknown-field constructor"]],
  conflicts: [
    { filingDate: "2026-11-21", arrivalDate: "2026-11-22", applicant: { birthDate: "2000-01-01", age: 26 } },
    ["conflict applicant.age", "conflict filingDate"],
  ],
};

/** Shares its parts: small to hold, and without end to walk. */
function wide(levels) {
  let tree = {};
  for (let level = 0; level < levels; level += 1) tree = { a: tree, b: tree, c: tree };
  return tree;
}

function deep(levels) {
  let tree = {};
  for (let level = 0; level < levels; level += 1) tree = { a: tree };
  return tree;
}

for (const [what, [input, list]] of Object.entries(inputs)) {
  test(what, { timeout: 5_000 }, () => {
    assert.deepEqual(problems(() => assess(input)), list);
    assert.deepEqual(problems(() => nextQuestion(input)), list);
    assert.deepEqual(assessMany([input])[0].errors.map(({ code, path }) => `${code} ${path}`), list);
  });
}

test("objects of every origin are read by their own properties", () => {
  class Draft {
    #secret = 1;
    registration = "permanent";
    applicant = Object.assign(Object.create(null), { status: "citizen", age: undefined });
    dwelling = new Proxy({ region: "KZ-75" }, {});
    get inherited() {
      return this.#secret;
    }
  }
  const draft = Object.assign(new Draft(), { filingDate: "2026-11-21", stay: undefined });
  Object.defineProperty(draft, "hidden", { value: 1 });
  draft[Symbol("name")] = 1;
  const plain = {
    filingDate: "2026-11-21",
    registration: "permanent",
    applicant: { status: "citizen" },
    dwelling: { region: "KZ-75" },
  };
  assert.deepEqual(assess(draft), assess(plain));
  assert.deepEqual(assess(Object.freeze(plain)), assess(plain));
  assert.deepEqual(assess(runInNewContext(`(${JSON.stringify(plain)})`)), assess(plain));
});

test("a call within a call", () => {
  const input = {
    filingDate: "2026-11-21",
    get registration() {
      describe(assess(good), "en");
      problems(() => assess({ a: 1 }));
      return "permanent";
    },
  };
  assert.equal(assess(input).findings.length, assess({ filingDate: "2026-11-21", registration: "permanent" }).findings.length);
});

test("an input stays as it was", () => {
  const input = structuredClone(good);
  assess(input);
  assert.deepEqual(input, good);
});

test("an error spells out its first problems and lists all", () => {
  const input = { a: 1, b: 1, c: 1, d: 1, e: 1 };
  assert.throws(() => assess(input), {
    name: "Error",
    message: /^a: unknown-field \(no fact has this name\); b: .*; c: .*; and 2 more$/,
  });
  assert.equal(problems(() => assess(input)).length, 5);
});

test("what is no list of cases", () => {
  for (const input of [undefined, null, {}, "a", new Set(), { length: 1 }, revoked()]) {
    assert.deepEqual(problems(() => assessMany(input)), ["wrong-type "]);
  }
  assert.deepEqual(problems(() => assessMany(new Array(4_294_967_295))), ["out-of-range "]);
  const holes = assessMany([, new Proxy({}, { ownKeys: throws })]);
  assert.deepEqual(holes.map(({ errors }) => errors[0].code), ["wrong-type", "wrong-type"]);
  const list = new Proxy([good, good], { get: (target, name) => (name === "0" ? throws() : target[name]) });
  assert.deepEqual(assessMany(list).map((answer) => "errors" in answer), [true, false]);
});

test("what is no list of paths", () => {
  for (const declined of [null, "registration", {}, 1]) {
    assert.deepEqual(problems(() => nextQuestion(good, declined)), ["wrong-type declined"]);
  }
  assert.deepEqual(problems(() => nextQuestion({ a: 1 }, ["registration", "a", 1])), [
    "unknown-field a",
    "unknown-field declined[1]",
    "wrong-type declined[2]",
  ]);
});

test("what is no assessment", () => {
  const assessment = assess(good);
  const malformed = [
    undefined,
    null,
    "a",
    [],
    {},
    { ...assessment, verdict: "ready" },
    { ...assessment, verdict: { least: "ready", most: "splendid" } },
    { ...assessment, findings: [{}] },
    { ...assessment, passed: [1] },
    { ...assessment, consents: [{ ...assessment.consents[0], owner: -1 }] },
    { ...assessment, occupancy: { norm: "15.00" } },
  ];
  for (const input of malformed) assert.deepEqual(problems(() => describe(input, "en")), ["malformed "]);
  assert.deepEqual(problems(() => describe({ ...assessment, more: "a".repeat(2_000_000) }, "en")), ["out-of-range "]);
  assert.deepEqual(problems(() => describe({}, "de")), ["malformed ", "invalid-value lang"]);
});

test("an assessment with things that this release does not know is not put into words by half", () => {
  const sound = assess(good);
  const source = { act: "P677", point: "pt 3" };
  const finding = { rule: "stay-length", level: { least: "ask", most: "ask" }, given: {}, unknown: [], certainty: "likely", sources: [source] };
  assert.equal(describe({ ...sound, findings: [finding] }, "en").findings.length, 1);
  const strange = [
    { filingDate: "never" },
    { rulebook: "{" },
    { verdict: { least: "refused", most: "sometimes" } },
    { findings: [{ ...finding, rule: "no-such-rule" }] },
    { findings: [{ ...finding, given: { "dwelling.usableArea": {} } }] },
    { findings: [{ ...finding, unknown: ["{a}"] }] },
    { findings: [{ ...finding, unknown: ["dwelling.otherOwners["] }] },
    { findings: [{ ...finding, required: { minArea: 1e300, persons: -1 } }] },
    { passed: ["", "no-such-rule"] },
    { notes: [{ id: "arrival-term", given: { due: "{due}" }, certainty: "likely", sources: [] }] },
    { notes: [{ id: "no-such-note", given: {}, certainty: "likely", sources: [] }] },
    { missing: ["no.such.fact"] },
    { documents: ["identity-document"] },
    { documents: [{ id: "no-such-document" }] },
    { steps: [{ id: "no-such-step", sources: [] }] },
    { deadlines: [{ id: "arrival", due: "2026-02-30", sources: [] }] },
    { occupancy: { norm: "", persons: 0, requiredArea: "", shortage: "-1", capacity: 0, freePlaces: 0 } },
  ];
  for (const part of strange) {
    assert.deepEqual(problems(() => describe({ ...sound, ...part }, "en")), ["malformed "], JSON.stringify(part));
  }
  const owner = { who: "owner", owner: 4_294_967_295, status: "given", means: [], certainty: "certain", sources: [] };
  assert.equal(describe({ ...sound, consents: [owner] }, "en").consents.length, 1);
});

test("other arguments", () => {
  for (const lang of [undefined, null, 1, ["en"]]) {
    assert.deepEqual(problems(() => rulebook("2026-11-21", lang)), ["wrong-type lang"]);
  }
  assert.deepEqual(problems(() => rulebook("2026-11-21", "EN")), ["invalid-value lang"]);
  assert.deepEqual(problems(() => rulebook("2026-11-21", "ru")), ["invalid-value lang"]);
  assert.throws(() => rulebook("2026-11-21", "ru"), /addLanguage\("ru"\)/);
  assert.deepEqual(problems(() => rulebook("2026-02-30", "en")), ["invalid-value date"]);
  assert.deepEqual(problems(() => rulebook("2024-09-23", "en")), ["out-of-range date"]);
  assert.deepEqual(problems(() => rulebook("2101-01-01", "en")), ["out-of-range date"]);
  assert.deepEqual(problems(() => rulebook(null, 1)), ["wrong-type date", "wrong-type lang"]);
  assert.deepEqual(problems(() => checkIin("1".repeat(100_000))), ["out-of-range "]);
});

test("a thousand bad calls leave no trace", () => {
  const bad = Object.values(inputs).map(([input]) => input).filter((input) => input !== inputs["a long text"][0]);
  for (let round = 0; round < 30; round += 1) for (const input of bad) problems(() => assess(input));
});

test("ten thousand getters that throw, one call after another", () => {
  for (let round = 0; round < 10_000; round += 1) {
    assert.deepEqual(problems(() => assess({ get registration() { throw new Error("on purpose"); } })), ["wrong-type registration"]);
  }
});
