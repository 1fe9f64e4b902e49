/** The hosts that `make frameworks` tries: what the read-me and the guide tell of them is what their sources have. */
import assert from "node:assert/strict";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { test } from "node:test";
import { HOSTS, table } from "../../hosts/frameworks/hosts.mjs";
import { top } from "./cases.mjs";

const codes = (words) => [...words.matchAll(/`([^`]+)`/g)].map(([, code]) => code);

test("the read-me has the hosts, with the versions of the locks", () => {
  const path = `${top}src/api/package/README.md`;
  const readme = readFileSync(path, "utf8");
  const written = readme.replace(/(<!-- hosts: begin.*?-->\n)[^]*?(<!-- hosts: end -->)/, (_, begin, end) => `${begin}${table()}\n${end}`);
  if (process.env.UPDATE) writeFileSync(path, written);
  else assert.equal(readme, written);
});

test("what is to be set is what the sources of the host have, and the guide says it too", () => {
  const guide = readFileSync(`${top}src/ui/portal/package.rs`, "utf8");
  for (const { name, group, set = "", build = [] } of HOSTS) {
    const folder = `${top}tests/hosts/frameworks/${group}`;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const sources = [build.join(" "), ...files.map((file) => readFileSync(`${file.parentPath}/${file.name}`, "utf8"))];
    for (const code of codes(set)) {
      assert.ok(sources.some((source) => source.includes(code)), `${name}: ${code}`);
      assert.ok(guide.includes(code), `the guide: ${code}`);
    }
  }
});
