// How fast a file of a million cases goes through the package in Node, beside what `batch.rs` prints of the native engine;
// and how much more memory a million rows take than ten thousand.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assessCsv } from "../../pkg/index.js";

const HEAD =
  "id;registration;applicant.status;applicant.age;applicant.capacity;applicant.fromAbroad;applicant.hasEds;applicant.consentsToDataAccess;" +
  "applicant.representedBy;applicant.ownership;applicant.relationToOwner;applicant.fullTimeStudent;dwelling.region;dwelling.kind;" +
  "dwelling.tenure;dwelling.addressRegistered;dwelling.suspended;dwelling.usableArea;dwelling.otherOwners[0].capacity;" +
  "dwelling.otherOwners[0].consent;dwelling.registered.family;dwelling.registered.excepted;dwelling.registered.outsiders\n";

/** The rows of `batch.rs`, in pieces, as a stream gives them. */
function* file(rows) {
  let seed = 7;
  const below = (bound) => {
    seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
    return (seed >>> 8) % bound;
  };
  const encoder = new TextEncoder();
  let text = HEAD;
  for (let row = 0; row < rows; row += 1) {
    const [age, eds] = [14 + below(60), ["true", "false"][below(2)]];
    const relation = ["none", "child", "in-law", "spouse", "sibling"][below(5)];
    const region = ["KZ-71", "KZ-75"][below(2)];
    const [area, hundredths] = [20 + below(100), 10 + below(80)];
    const consent = ["given", "pending", "refused"][below(3)];
    const [family, excepted, outsiders] = [below(5), below(2), below(3)];
    text +=
      `${row};permanent;citizen;${age};full;false;${eds};true;nobody;none;${relation};false;${region};flat;private;true;false;` +
      `${area}.${hundredths};full;${consent};${family};${excepted};${outsiders}\n`;
    if (text.length > 65_536) {
      yield encoder.encode(text);
      text = "";
    }
  }
  yield encoder.encode(text);
}

/** Mebibytes that this process took at most. What `resourceUsage` says counts the process that started this one too. */
const peak = () => Number(/VmHWM:\s*(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))[1]) / 1024;

if (process.argv[2]) {
  // In a process of its own: rows made as they are wanted, so that nothing but the package holds them.
  const rows = Number(process.argv[2]);
  let bytes = 0;
  for await (const part of await assessCsv(ReadableStream.from(file(rows)))) bytes += part.length;
  console.log(peak());
} else {
  const rows = 1_000_000;
  const pieces = [...file(rows)];
  await assessCsv("a\n1\n");
  const begin = performance.now();
  let bytes = 0;
  for await (const part of await assessCsv(ReadableStream.from(pieces))) bytes += part.length;
  const seconds = (performance.now() - begin) / 1000;
  console.log(`Node: ${rows} rows in ${seconds.toFixed(2)} s: ${(rows / seconds / 1e6).toFixed(2)} M rows/s, ${bytes} bytes out`);
  const alone = (count) => Number(execFileSync(process.execPath, [fileURLToPath(import.meta.url), count], { encoding: "utf8" }));
  const [few, many] = [alone("10000"), alone("1000000")];
  console.log(`peak memory: ${few.toFixed(0)} MiB with 10 000 rows, ${many.toFixed(0)} MiB with 1 000 000: ${(many - few).toFixed(0)} MiB more`);
}
