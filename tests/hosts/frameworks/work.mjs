// The folders that hosts are built in, under `target/frameworks/`: the sources of a group, its packages by its lock, and the
// package as npm would publish it.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

const here = import.meta.dirname;
export const top = resolve(here, "../../..");
export const target = join(top, "target/frameworks");

const QUIET = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
const npm = (cwd, ...rest) => execFileSync("npm", [...rest, ...QUIET], { cwd, stdio: ["ignore", "pipe", "inherit"] });

/** Packs what was built into `pkg/`; the path of the tarball. */
export function pack() {
  const directory = join(target, "tarball");
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  npm(top, "pack", "./pkg", "--pack-destination", directory, "--silent");
  return join(directory, readdirSync(directory)[0]);
}

/** Puts the sources of a group, its packages and the tarball into its folder; packages that fit the lock stay. */
export function prepare({ group, sources = "." }, tarball, facts) {
  const folder = join(target, group);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name !== "node_modules" && name !== ".lock") rmSync(join(folder, name), { recursive: true });
  cpSync(join(here, group), folder, { recursive: true, filter: (path) => !path.endsWith("node_modules") });
  cpSync(join(here, "shared"), join(folder, sources), { recursive: true });
  writeFileSync(join(folder, sources, "facts.js"), `export const facts = ${JSON.stringify(facts)};\n`);

  const lock = createHash("sha256").update(readFileSync(join(folder, "package-lock.json"))).digest("hex");
  const stamp = join(folder, ".lock");
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== lock) {
    npm(folder, "ci");
    writeFileSync(stamp, lock);
  }
  // As any package: its own lock does not know it, since each build has another hash.
  npm(folder, "install", "--no-save", "--no-package-lock", "--offline", tarball);
  return folder;
}
