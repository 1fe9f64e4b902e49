// `make lighthouse`: weighs the built page as a phone sees it, three times. Fails when anything but its speed, which hangs on the
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
const runs = 3;
const reports = [];
try {
  const [url] = await once(createInterface(server.stdout), "line");
  const options = [`--only-categories=performance,${wanted}`, "--output=json", "--quiet"];
  const browser = "--chrome-flags=--headless=new --no-sandbox --disable-gpu";
  for (let run = 0; run < runs; run++) {
    const { stdout } = await promisify(execFile)(lighthouse, [url, ...options, browser], { maxBuffer: 2 ** 27 });
    reports.push(JSON.parse(stdout));
  }
} finally {
  server.kill();
}

const judged = reports.flatMap((report) => Object.values(report.categories).map((category) => ({ report, ...category })));
for (const { report, id, title, score, auditRefs } of judged) {
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
