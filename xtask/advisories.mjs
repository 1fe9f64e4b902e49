// Asks whether holes are known in what is used: `node advisories.mjs CARGO_DENY`. Crates by the RustSec database, packages from
// npm by the registry. It fails where a hole is known, with 1. A source that does not answer is named and fails nothing: without a
// connection nobody can know, and nobody is told that all is well.
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";

const top = resolve(import.meta.dirname, "..");
/** Folders with a lock of npm. */
const LOCKS = ["xtask", "tests/web", "tests/bench"];

/** What `cargo-deny --format json check advisories` found: lines, or nothing where it had no database. */
export function ofCrates(output) {
  const lines = output.split("\n").filter((line) => line.startsWith("{")).map((line) => JSON.parse(line));
  if (!lines.some(({ type }) => type === "summary")) return undefined;
  return lines
    .filter(({ type, fields }) => type === "diagnostic" && fields.severity === "error")
    .map(({ fields: { message, advisory, graphs } }) => {
      const crates = graphs.map(({ Krate: { name, version } }) => `${name} ${version}`);
      return `${crates.join(", ")}: ${message}${advisory ? ` (${advisory.id})` : ""}`;
    });
}

/** What `npm audit --json` found, likewise. */
export function ofPackages(output) {
  const { vulnerabilities } = output.startsWith("{") ? JSON.parse(output) : {};
  if (!vulnerabilities) return undefined;
  return Object.values(vulnerabilities).map(({ name, range, severity, via }) => {
    const about = via.map((cause) => (typeof cause === "string" ? `by ${cause}` : `${cause.title}, ${cause.url}`));
    return `${name} ${range}: ${severity}; ${about.join("; ")}`;
  });
}

if (process.argv[1] === import.meta.filename) {
  const deny = resolve(process.argv[2]);
  const run = (command, options, cwd) => spawnSync(command, options, { cwd, encoding: "utf8", maxBuffer: 1 << 26 });
  const sources = [
    ["crates", () => ofCrates(run(deny, ["--locked", "--format", "json", "check", "advisories"], top).stderr)],
    ...LOCKS.map((lock) => [`npm, ${lock}`, () => ofPackages(run("npm", ["audit", "--json", "--package-lock-only"], resolve(top, lock)).stdout)]),
  ];
  const answers = sources.map(([name, ask]) => [name, ask()]);
  for (const [name, found] of answers) {
    console.log(`${name}: ${found ? `${found.length || "nothing"} known` : "NOT ASKED, the source does not answer"}`);
    for (const line of found ?? []) console.log(`  ${line}`);
  }
  const silent = answers.filter(([, found]) => !found).length;
  if (silent) console.log(`${silent} of ${answers.length} sources did not answer: this says nothing of what they know`);
  process.exitCode = answers.some(([, found]) => found?.length) ? 1 : 0;
}
