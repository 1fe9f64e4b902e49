// How fast files of cases go through the package in Node, in one run with DuckDB on one thread and with plain JavaScript, which
// both work out the norm alone. Every shape of file comes with few different rows and with every row different. What counts is
// time of the processor, the least of the rounds. `--write` writes the table into README; the files whose every row is different
// stay in `target/bench/` for the native bench.
import { execFileSync } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, readSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { DuckDBInstance, version as duckVersion } from "@duckdb/node-api";
import { assessCsv, init, version } from "../../pkg/index.js";
import { norm, query } from "./norm.mjs";
import { file, shapes } from "./shapes.mjs";
import { writeInReadme } from "./readme.mjs";

const ROWS = Number(process.env.ROWS ?? 1_000_000);
const ROUNDS = Number(process.env.ROUNDS ?? 3);
const FEW = 300;
const DIRECTORY = new URL("../../target/bench/", import.meta.url);
const [BEGIN, END] = ["<!-- files: begin, written by `make bench` -->", "<!-- files: end -->"];

/** Seconds of the processor that a run takes. */
async function seconds(run) {
  const before = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Mebibytes that this process took at most. What `resourceUsage` says counts the process that started this one too. */
const peak = () => Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;

if (process.argv[2] === "--memory") {
  // In a process of its own: rows made as they are wanted, so that nothing but the package holds them.
  for await (const part of await assessCsv(ReadableStream.from(file(shapes["24 columns"], Number(process.argv[3]))))) part.length;
  console.log(peak());
  process.exit();
}

await init();
mkdirSync(DIRECTORY, { recursive: true });
const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
const duck = await instance.connect();
const out = fileURLToPath(new URL("out.csv", DIRECTORY));

/** Where the base of a file stands. */
const baseOf = (path) => path.replace(/csv$/, "json");

/** Writes a file of that shape; gives its path. */
function written(name, shape, kinds) {
  const path = fileURLToPath(new URL(`${name.replaceAll(/\W+/g, "-")}-${kinds}.csv`, DIRECTORY));
  const handle = openSync(path, "w");
  for (const piece of file(shape, ROWS, kinds)) writeSync(handle, piece);
  closeSync(handle);
  writeFileSync(baseOf(path), JSON.stringify(shape.base));
  return path;
}

/** The bytes of a file, in pieces. */
function* read(path) {
  const handle = openSync(path);
  for (;;) {
    const piece = new Uint8Array(1 << 18);
    const size = readSync(handle, piece);
    if (!size) return closeSync(handle);
    yield piece.subarray(0, size);
  }
}

async function tirkeu(path, base) {
  const handle = openSync(out, "w");
  for await (const lines of await assessCsv(ReadableStream.from(read(path)), { base })) writeSync(handle, lines);
  closeSync(handle);
}

/** Each reads the file and writes another. */
const contestants = (path, { columns, base }) => ({
  tirkeu: () => tirkeu(path, base),
  duck: () => duck.run(`COPY (${query(path, Object.keys(columns))}) TO '${out}' (HEADER, DELIMITER ';')`),
  plain: () => writeFileSync(out, norm(readFileSync(path, "utf8"))),
});

/** How often each level stands in the column of verdicts, so that what is compared says the same. */
function levels(delimiter, column) {
  const [head, ...lines] = readFileSync(out, "utf8").trimEnd().split(/\r?\n/);
  const place = head.split(delimiter).indexOf(column);
  const counts = {};
  for (const line of lines) {
    const level = line.split(delimiter)[place];
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return JSON.stringify(Object.entries(counts).sort());
}

const table = [];
for (const [name, shape] of Object.entries(shapes)) {
  for (const kinds of [FEW, ROWS]) {
    const path = written(name, shape, kinds);
    const least = {};
    const said = new Set();
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [who, run] of Object.entries(contestants(path, shape))) {
        const took = await seconds(run);
        least[who] = Math.min(least[who] ?? Infinity, (took * 1e6) / ROWS);
        if (shape.goal?.settled && !round) said.add(levels(";", "verdict"));
      }
    }
    if (said.size > 1) throw new Error(`${name}: ${[...said].join(" is not ")}`);
    table.push({ name, shape, kinds, ...least });
    console.log(name, kinds, least);
    if (kinds === FEW) for (const file of [path, baseOf(path)]) rmSync(file);
  }
}
// What came out last is no file to measure.
rmSync(out);

const header = new TextEncoder().encode("id;dwelling.usableArea;dwelling.region\n");
const CALLS = 10_000;
const calls = await seconds(async () => {
  for (let index = 0; index < CALLS; index += 1) await assessCsv(header);
});
const alone = (count) => Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), "--memory", count], { encoding: "utf8" }));
const [few, many, most] = ["10000", "1000000", "10000000"].map((count) => alone(count).toFixed(0));

const number = (value) => value.toFixed(2);
const lines = [
  BEGIN,
  `${new Date().toISOString().slice(0, 10)}, tirkeu ${version()}, DuckDB ${duckVersion()} on one thread, Node ${process.versions.node}, ` +
    `${cpus().length} × ${cpus()[0]?.model.trim()}; ${ROWS.toLocaleString("en").replaceAll(",", " ")} rows from file to file, ` +
    "µs of the processor a row. DuckDB and plain JavaScript work out the norm alone:",
  "",
  "| file | rows | Tirkeu | DuckDB | JavaScript | against DuckDB | goal |",
  "|---|---|---|---|---|---|---|",
  ...table.map(({ name, shape, kinds, tirkeu, duck, plain }) => {
    const goal = kinds === FEW ? shape.goal?.few : shape.goal?.all;
    const rows = kinds === FEW ? `${FEW} different` : "all different";
    return `| ${name} | ${rows} | ${number(tirkeu)} | ${number(duck)} | ${number(plain)} | ${number(duck / tirkeu)} × | ${goal ? `at least ${goal} ×` : "at most 10 µs"} |`;
  }),
  "",
  `A call takes ${number((calls * 1000) / CALLS)} ms before its first row. At its peak, Node holds ${few} MiB with 10 000 rows of 24 columns, ${many} MiB with a million, ${most} MiB with ten million.`,
  END,
];
console.log(lines.slice(1, -1).join("\n"));
if (process.argv.includes("--write")) writeInReadme(lines);
