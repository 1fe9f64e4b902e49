// Some rules of the table as other engines take them: each row names a rule, a level and what has to hold. Where no row of a
// rule holds, it is ready.
import { ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";

const abroad = { "applicant.status": ["citizen"], "applicant.fromAbroad": [true] };
const unsigned = { "applicant.status": ["citizen"], "applicant.hasEds": [false], "applicant.phoneLinked": [false] };
const foreign = ["resident-foreigner", "resident-stateless", "kandas", "refugee", "asylum-seeker"];

/** Values that a fact may have; below stands in an object. */
const ROWS = [
  ["service-scope", "out-of-scope", { "applicant.status": ["visitor"] }],
  ["service-scope", "in-person", { "applicant.status": foreign }],
  ["under-14", "not-required", { "applicant.age": { below: 14 } }],
  ["temporary-under-16", "not-required", { registration: ["temporary"], "applicant.age": { below: 16 } }],
  ["minor-applicant", "prepare", { "applicant.age": [14, 15] }],
  ["legal-capacity", "prepare", { "applicant.capacity": ["limited", "none"] }],
  ["attorney", "in-person", { "applicant.representedBy": ["attorney"] }],
  ["returning-citizen", "refused", { ...abroad, registration: ["permanent"], "applicant.exitProof": [false] }],
  ["returning-citizen", "in-person", { ...abroad, registration: ["permanent"], "applicant.exitProof": [true] }],
  ["returning-citizen", "in-person", { ...abroad, registration: ["temporary"] }],
  ["data-consent", "refused", { "applicant.consentsToDataAccess": [false] }],
  ["signature", "prepare", unsigned],
  ["dwelling-kind", "ask", { "dwelling.kind": ["non-residential"] }],
  ["address-register", "refused", { "dwelling.addressRegistered": [false] }],
  ["address-suspended", "refused", { "dwelling.suspended": [true] }],
  ["state-tenancy", "refused", { "dwelling.tenure": ["state-rental"], "applicant.namedInTenancy": [false] }],
  ["service-housing", "ask", { "dwelling.tenure": ["service"] }],
];

/** The rules that the rows spell. */
export const rules = [...new Set(ROWS.map(([rule]) => rule))];
const facts = [...new Set(ROWS.flatMap(([, , when]) => Object.keys(when)))];
const at = (input, path) => path.split(".").reduce((value, name) => value[name], input);

/** ZEN: one decision table of which every row that holds is collected, with its trace. */
export function zen() {
  const inputs = facts.map((field, index) => ({ id: `i${index}`, name: field, field }));
  const cell = (test) => {
    if (test === undefined) return "";
    if (!Array.isArray(test)) return `< ${test.below}`;
    return test.map((value) => JSON.stringify(value)).join(", ");
  };
  const rows = ROWS.map(([rule, level, when], index) => ({
    _id: `r${index}`,
    ...Object.fromEntries(facts.map((field, place) => [`i${place}`, cell(when[field])])),
    rule: JSON.stringify(rule),
    level: JSON.stringify(level),
  }));
  const outputs = ["rule", "level"].map((name) => ({ id: name, name, field: name }));
  const node = (id, type, content) => ({ id, name: id, type, content, position: { x: 0, y: 0 } });
  const decision = new ZenEngine().createDecision({
    contentType: "application/vnd.gorules.decision",
    nodes: [
      node("in", "inputNode", {}),
      node("table", "decisionTableNode", { hitPolicy: "collect", inputs, outputs, rules: rows }),
      node("out", "outputNode", {}),
    ],
    edges: [
      { id: "e1", type: "edge", sourceId: "in", targetId: "table" },
      { id: "e2", type: "edge", sourceId: "table", targetId: "out" },
    ],
  });
  const levels = async (input) => Object.fromEntries((await decision.evaluate(input, { trace: true })).result.map(({ rule, level }) => [rule, level]));
  return {
    levels,
    /** All at once, so that its threads have work. */
    explained: (inputs) => Promise.all(inputs.map((input) => decision.evaluate(input, { trace: true }))),
    bare: (inputs) => Promise.all(inputs.map((input) => decision.evaluate(input))),
    prepared: (input) => input,
  };
}

/** json-rules-engine: one rule a row; it says itself which conditions held. Its facts stand in one object. */
export function jsonRules() {
  const engine = new Engine();
  for (const [rule, level, when] of ROWS) {
    const condition = ([fact, test]) =>
      Array.isArray(test)
        ? { fact, operator: test.length > 1 ? "in" : "equal", value: test.length > 1 ? test : test[0] }
        : { fact, operator: "lessThan", value: test.below };
    engine.addRule({ conditions: { all: Object.entries(when).map(condition) }, event: { type: rule, params: { level } } });
  }
  return {
    levels: async (input) => Object.fromEntries((await engine.run(input)).events.map(({ type, params }) => [type, params.level])),
    explained: async (inputs) => {
      for (const input of inputs) await engine.run(input);
    },
    prepared: (input) => Object.fromEntries(facts.map((path) => [path, at(input, path)])),
  };
}
