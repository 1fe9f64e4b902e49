// How long one answer takes: as ratios, all measured in one process, since machines differ. `make bench` writes the table into
// README. Each round runs all contestants one after another; the median of the rounds counts.
import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { assess, init, nextQuestion, verdict, version } from "../../pkg/index.js";
import { cases } from "./cases.mjs";
import { jsonRules, rules, zen } from "./engines.mjs";
import { writeInReadme } from "./readme.mjs";

const COUNT = 2_000;
const ROUNDS = Number(process.env.ROUNDS ?? 15);
const [BEGIN, END] = ["<!-- answers: begin, written by `make bench` -->", "<!-- answers: end -->"];

await init();

/** Half of them complete; of the others, a part of the facts is unknown. */
const kinds = [...cases(COUNT / 2, 0, 7), ...cases(COUNT / 4, 10, 8), ...cases(COUNT / 4, 40, 9)];
const complete = cases(COUNT, 0);
const answers = kinds.map((input) => assess(input));
const verdicts = kinds.map((input) => verdict(input));
const plain = { changes: false };
const through = (value) => JSON.parse(JSON.stringify(value));

// What is compared says the same.
kinds.forEach((input, index) => {
  if (JSON.stringify(verdict(input)) !== JSON.stringify(answers[index].verdict)) throw new Error(`verdicts differ: ${JSON.stringify(input)}`);
});
const today = complete.map((input) => ({ ...input, filingDate: "2026-11-21" }));
const others = { zen: zen(), jsonRules: jsonRules() };
const prepared = Object.fromEntries(Object.entries(others).map(([name, engine]) => [name, today.map(engine.prepared)]));
for (const [index, input] of today.entries()) {
  const found = assess(input).findings.filter(({ rule }) => rules.includes(rule)).map(({ rule, level }) => [rule, level.most]);
  const wanted = JSON.stringify(found.sort());
  for (const [name, engine] of Object.entries(others)) {
    const said = JSON.stringify(Object.entries(await engine.levels(prepared[name][index])).sort());
    if (said !== wanted) throw new Error(`${name} says ${said}, not ${wanted}: ${JSON.stringify(input)}`);
  }
}

const owners = (count) => {
  const owner = { capacity: "full", consent: "pending" };
  const { applicant, dwelling, ...rest } = today[0];
  return {
    ...rest,
    registration: "permanent",
    applicant: { ...applicant, status: "citizen", age: 30, capacity: "full", fromAbroad: false, hasEds: true, ownership: "none" },
    dwelling: { ...dwelling, kind: "flat", tenure: "private", suspended: false, addressRegistered: true, otherOwners: Array(count).fill(owner) },
  };
};
const [one, hundred, empty] = [owners(1), owners(100), { filingDate: "2026-11-21" }];
const repeat = (times, call) => () => {
  for (let time = 0; time < times; time += 1) call();
};
const each = (inputs, call) => () => {
  for (let index = 0; index < inputs.length; index += 1) call(inputs[index], index);
};

/** Name, how many answers one run gives, and the run. */
const contestants = {
  assess: [COUNT, each(kinds, (input) => assess(input))],
  "assess without changes": [COUNT, each(kinds, (input) => assess(input, plain))],
  verdict: [COUNT, each(kinds, (input) => verdict(input))],
  nextQuestion: [COUNT, each(kinds, (input) => nextQuestion(input))],
  "JSON of input and answer": [COUNT, each(kinds, (input, index) => [through(input), through(answers[index])])],
  "JSON of input and answer without changes": [COUNT, each(kinds, (input, index) => [through(input), through({ ...answers[index], changes: [] })])],
  "JSON of input": [COUNT, each(kinds, through)],
  "assess, complete": [COUNT, each(today, (input) => assess(input))],
  "assess without changes, complete": [COUNT, each(today, (input) => assess(input, plain))],
  "verdict, complete": [COUNT, each(today, (input) => verdict(input))],
  "ZEN, explained": [COUNT, () => others.zen.explained(prepared.zen)],
  "ZEN, bare": [COUNT, () => others.zen.bare(prepared.zen)],
  "json-rules-engine": [COUNT, () => others.jsonRules.explained(prepared.jsonRules)],
  "assess, 1 owner": [200, repeat(200, () => assess(one))],
  "assess, 100 owners": [200, repeat(200, () => assess(hundred))],
  "assess, nothing known": [200, repeat(200, () => assess(empty))],
  "verdict, nothing known": [200, repeat(200, () => verdict(empty))],
};

const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = -2; round < ROUNDS; round += 1) {
  for (const [name, [count, run]] of Object.entries(contestants)) {
    const begin = performance.now();
    await run();
    if (round >= 0) times[name].push(((performance.now() - begin) * 1000) / count);
  }
}
const median = (list) => list.toSorted?.((a, b) => a - b)[list.length >> 1] ?? [...list].sort((a, b) => a - b)[list.length >> 1];
const micros = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));

const fastest = Math.min(micros["ZEN, explained"], micros["json-rules-engine"]);
const rows = [
  ["`assess`, against JSON of input and answer", micros.assess / micros["JSON of input and answer"], "at most 2.5"],
  ["`assess` without changes, likewise", micros["assess without changes"] / micros["JSON of input and answer without changes"], "at most 1.5"],
  ["`verdict`, against JSON of the input", micros.verdict / micros["JSON of input"], "at most 1"],
  ["throughput of `assess`, against the faster engine", fastest / micros["assess, complete"], "at least 1.5"],
  ["throughput of `assess` without changes, likewise", fastest / micros["assess without changes, complete"], "at least 2"],
  ["throughput of `verdict`, likewise", fastest / micros["verdict, complete"], "at least 10"],
  ["100 owners against one", micros["assess, 100 owners"] / micros["assess, 1 owner"], "at most 10"],
  ["nothing known against everything", micros["assess, nothing known"] / micros["assess, complete"], "at most 5"],
  ["`nextQuestion` against `verdict`", micros.nextQuestion / micros.verdict, "at most 3"],
];
const installed = (name) => JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, import.meta.url), "utf8")).version;
const versions = `tirkeu ${version()}, @gorules/zen-engine ${installed("@gorules/zen-engine")}, json-rules-engine ${installed("json-rules-engine")}, Node ${process.versions.node}`;
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
const lines = [
  BEGIN,
  `${new Date().toISOString().slice(0, 10)}, ${versions}, ${machine}; ${COUNT.toLocaleString("en").replace(",", " ")} cases of all kinds:`,
  "",
  "| ratio | measured | goal |",
  "|---|---|---|",
  ...rows.map(([name, ratio, goal]) => `| ${name} | ${ratio.toFixed(2)} | ${goal} |`),
  "",
  "| one answer | µs |",
  "|---|---|",
  ...Object.entries(micros).map(([name, time]) => `| ${name} | ${time.toFixed(1)} |`),
  END,
];
console.log(lines.slice(1, -1).join("\n"));
if (process.argv.includes("--write")) writeInReadme(lines);
