// Builds the last commit twice, from clean checkouts in folders whose names differ in length, and compares every file of site and
// package: `node reproduce.mjs`. What is committed alone counts; cargo's home, where crates are kept, is the same.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";

const FOLDERS = ["a", "a-name/that-is-longer"];
const DELIVERABLES = ["dist", "pkg"];
const top = resolve(import.meta.dirname, "..");
// A target directory that is named from outside would be the same for both.
const { CARGO_TARGET_DIR, ...env } = process.env;

/** The hash of every file of a build, by its path. */
function build(folder) {
  mkdirSync(folder, { recursive: true });
  const run = (command, options) => execFileSync(command, options, { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
  run("git", ["clone", "--quiet", top, "."]);
  run("make", ["all"]);
  const all = DELIVERABLES.flatMap((name) => readdirSync(join(folder, name), { recursive: true, withFileTypes: true }));
  const files = all.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hash = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");
  return new Map(files.map((file) => [relative(folder, file), hash(file)]));
}

const place = mkdtempSync(join(tmpdir(), "tirkeu-"));
try {
  const [first, second] = FOLDERS.map((name) => {
    const begun = performance.now();
    const files = build(join(place, name));
    console.log(`${files.size} files, built in ${Math.round((performance.now() - begun) / 1000)} s`);
    rmSync(join(place, name), { recursive: true });
    return files;
  });
  const other = [...new Set([...first.keys(), ...second.keys()])].filter((path) => first.get(path) !== second.get(path)).sort();
  for (const path of other) console.log(`  differs: ${path}`);
  console.log(other.length ? `${other.length} of ${first.size} files differ` : `${first.size} files, the same bytes in both`);
  process.exitCode = other.length || !first.size ? 1 : 0;
} finally {
  rmSync(place, { recursive: true, force: true });
}
