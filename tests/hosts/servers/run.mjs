/**
 * Runs each server with its sample, asks the same of all of them over HTTP, at the root and under a path, and then lets the tests of the
 * page judge them in Chromium: how it is served, that it works without a connection, that it can be embedded under a strict policy.
 * `node run.mjs [nginx] [Caddy] [Apache] [--port 8400]`
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { check, SECRET } from "./checks.mjs";
import { top } from "./samples.mjs";
import { servers } from "./servers.mjs";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: "string", default: "0" } } });
const names = positionals.length > 0 ? positionals : Object.keys(servers);
const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
const serve = join(import.meta.dirname, "serve.mjs");
const prefix = "/some/sub/path/";
/** What a host has beside the site, under a name with a dot that is not hidden. */
const OPEN = ".well-known/security.txt";
/** Those tests of the page that ask something of the server. */
const specs = ["offline.spec.ts", "serving.spec.ts"];

const folder = mkdtempSync(join(tmpdir(), "tirkeu-"));
// The servers read it with the rights of nobody in particular.
chmodSync(folder, 0o755);
process.on("exit", () => rmSync(folder, { recursive: true }));
const site = join(folder, "site");
const files = fill();
const rows = [];
let green = true;
for (const name of names) {
  const { version: [program, word] } = servers[name];
  const said = spawnSync(program, [word], { env, encoding: "utf8" });
  const version = /\d+(\.\d+)+/.exec(said.stdout + said.stderr)?.[0] ?? "?";
  let checks = 0;
  const faults = [];
  for (const path of ["/", prefix]) {
    const found = await served(name, site, path, (address) => check(address, site, files));
    checks += found.checks;
    faults.push(...found.faults.map((fault) => `${path}: ${fault}`));
  }
  for (const fault of faults.slice(0, 20)) console.log(`${name}: ${fault.slice(0, 300)}`);
  const browser = await served(name, join(top, "dist"), prefix, (address) => pass(name, address));
  green &&= faults.length === 0 && browser.green;
  rows.push([name, { version, checks, passed: checks - faults.length, "in Chromium": browser.tests, "passed there": browser.passed }]);
}
console.table(Object.fromEntries(rows));
process.exit(green ? 0 : 1);

/** Fills the site as a host does, a release beside the moving addresses, and with what is not to be had. Returns its addresses. */
function fill() {
  // With their times: Apache calls a file of this very second one that may yet change.
  for (const to of [site, join(site, "v9.9.9")]) cpSync(join(top, "dist"), to, { recursive: true, preserveTimestamps: true });
  mkdirSync(join(site, "folder"));
  mkdirSync(join(site, ".hidden"));
  mkdirSync(join(site, ".well-known"));
  writeFileSync(join(site, "folder/inside.txt"), SECRET);
  writeFileSync(join(site, ".hidden/inside.txt"), SECRET);
  writeFileSync(join(site, "v9.9.9/.hidden"), SECRET);
  writeFileSync(join(site, ".well-known/.hidden"), SECRET);
  writeFileSync(join(site, OPEN), "Contact: https://check.example/");
  writeFileSync(join(folder, "outside.txt"), SECRET);
  const own = readdirSync(join(top, "dist"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(top, "dist/").length));
  // The site may hold releases already.
  const moving = own.filter((path) => !/^v\d/.test(path));
  return ["", OPEN, ...own, "v9.9.9/", ...moving.map((path) => `v9.9.9/${path}`)];
}

/** Has a server serve a folder for as long as something is done with it. */
async function served(name, directory, path, work) {
  const words = [serve, name, directory, "--port", values.port, "--prefix", path];
  const server = spawn(process.execPath, words, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = once(server, "exit");
  const lines = createInterface(server.stdout);
  const [address] = await Promise.race([once(lines, "line"), ended.then(() => Promise.reject(new Error(`${name} does not start`)))]);
  try {
    return await work(address);
  } finally {
    server.kill("SIGTERM");
    await ended;
  }
}

/** Passes the tests in Chromium, which start servers of this kind where they want one of their own. */
async function pass(name, address) {
  const run = spawn(join(top, "tests/web/node_modules/.bin/playwright"), ["test", ...specs, "--project=chromium-whole", "--project=chromium"], {
    cwd: join(top, "tests/web"),
    env: { ...env, SITE: address, SERVE: `${serve} ${name}` },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let [passed, failed] = [0, 0];
  createInterface(run.stdout).on("line", (line) => {
    console.log(line);
    const found = /^(\d+) passed, (\d+) failed/.exec(line);
    if (found) [passed, failed] = [Number(found[1]), Number(found[2])];
  });
  const [code] = await once(run, "exit");
  return { tests: passed + failed, passed, green: code === 0 && passed > 0 };
}
