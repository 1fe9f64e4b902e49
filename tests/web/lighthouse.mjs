// `make lighthouse`: weighs the built page as a phone sees it. Fails when anything but its speed, which hangs on the
// machine, is short of full marks. No part of the tests.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const lighthouse = resolve(process.argv[2]);
const wanted = ["accessibility", "best-practices", "seo"];

const top = resolve(import.meta.dirname, "../..");
const stdio = ["ignore", "pipe", "inherit"];
const server = spawn("node", ["xtask/serve.mjs", "dist", "--port", "0"], { cwd: top, stdio });
let report;
try {
  const [url] = await once(createInterface(server.stdout), "line");
  const options = [`--only-categories=performance,${wanted}`, "--output=json", "--quiet"];
  const browser = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";
  const run = promisify(execFile)(lighthouse, [url, ...options, browser], { maxBuffer: 2 ** 27 });
  report = JSON.parse((await run).stdout);
} finally {
  server.kill();
}

for (const { id, title, score, auditRefs } of Object.values(report.categories)) {
  console.log(`${title}: ${Math.round(score * 100)}`);
  if (!wanted.includes(id) || score === 1) continue;
  process.exitCode = 1;
  for (const { id, weight } of auditRefs) {
    const audit = report.audits[id];
    if (!weight || audit.score === null || audit.score === 1) continue;
    const where = (audit.details?.items ?? []).map(({ node }) => node?.snippet).filter(Boolean);
    console.log([`  ${audit.title}`, ...where].join("\n    "));
  }
}
