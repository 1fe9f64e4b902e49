// Builds, serves and opens every host, one after another, and prints what came of it: `node run.mjs [NAME]...`.
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HOSTS, versionOf } from "./hosts.mjs";
import { EXPECTED, browse, check, facts } from "./pages.mjs";
import { freePort, run, serve, serveFiles } from "./serving.mjs";
import { pack, prepare, target } from "./work.mjs";

const wanted = process.argv.slice(2);
const hosts = HOSTS.filter(({ name, of }) => !wanted.length || wanted.some((word) => name.includes(word) || of === word));
const tarball = pack();
const browser = await browse();
const prepared = new Map();
const rows = [];

for (const host of hosts) {
  if (!prepared.has(host.group)) prepared.set(host.group, prepare(host, tarball, facts));
  const folder = prepared.get(host.group);
  const build = await stage(host, folder, host.build && built);
  const dev = await stage(host, folder, host.dev && developed);
  const row = { host: host.name, version: versionOf(host), build, dev };
  rows.push(row);
  console.log(Object.values(row).join(" | "));
}
await browser.close();
console.log();
console.table(rows);
process.exitCode = rows.every(({ build, dev }) => [build, dev].every((said) => said !== "failed")) ? 0 : 1;

/** Says how many seconds a stage took, where a host has it, or that it failed. */
async function stage(host, folder, work) {
  if (!work) return "–";
  const begun = performance.now();
  try {
    await work(host, folder);
    return `${((performance.now() - begun) / 1000).toFixed(0)} s`;
  } catch (error) {
    console.error(`\n${host.name} ${versionOf(host)}, ${work.name}: ${error.stack ?? error}\n`);
    return "failed";
  }
}

/** What was built for production, as its own server or a plain one serves it. */
async function built(host, folder) {
  const fill = await filled(host, folder, "built");
  await run(fill(host.build), fill.options);
  if (host.runs) return assert.equal(await run(fill(host.runs), fill.options), EXPECTED);
  complete(host, folder, fill.out);
  await opened(host, fill, host.start ? serve(fill(host.start), fill.address, fill.options) : serveFiles(fill.out, fill.port));
}

/** The development server, as it is started. */
async function developed(host, folder) {
  const fill = await filled(host, folder, "developed");
  complete(host, folder, fill.out);
  await opened(host, fill, serve(fill(host.dev), fill.address, fill.options));
}

async function opened(host, { address }, starting) {
  const server = await starting;
  try {
    await check(browser, address, host);
  } finally {
    await server.stop();
  }
}

/** Puts the places of a host's commands into words: where it is built, and on which port it is served. */
async function filled({ name, settings }, folder, stage) {
  const label = name.replace(/\W+/g, "-").toLowerCase();
  const port = await freePort();
  const out = join(folder, "out", `${label}-${stage}`);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const fill = (command) => command.map((word) => word.replace("PORT", port).replace("OUT", out));
  const options = { cwd: folder, env: { ...settings, PORT: `${port}`, OUT: out }, log: join(target, `${label}-${stage}.log`) };
  return Object.assign(fill, { out, port, address: `http://127.0.0.1:${port}/`, options });
}

/** What no tool makes: the page around a script, and the files of the package beside it. */
function complete({ page, beside }, folder, out) {
  const script = page === "module" ? '<script type="module" src="app.js"></script>' : '<script src="app.js"></script>';
  const body = `<output id="package"></output><output id="worker"></output>${script}`;
  if (page) writeFileSync(join(out, "index.html"), `<!doctype html><link rel="icon" href="data:," /><title>A host</title>${body}`);
  const installed = join(folder, "node_modules/tirkeu");
  const files = readdirSync(installed).filter((name) => name.endsWith(".wasm") || name === "texts");
  if (beside) for (const name of files) cpSync(join(installed, name), join(out, beside, name), { recursive: true });
}
