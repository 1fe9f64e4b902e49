/** The release under its own address: what lies there, what is said of it, and that it works as the guide shows it. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, siteFiles, top } from "./fixtures.js";
import { test } from "./hosts.js";
import * as journey from "./journey.js";
import { say } from "./words.js";

test.use({ elsewhere: true });

const SCRIPTS = ["check.js", "check-inline.js", "embed.js"];
const release = JSON.parse(readFileSync(resolve(top, "dist/integrity.json"), "utf8"));
const files: Record<string, string> = release.files;

test("the list of hashes has every file, at both addresses, and the day of the release", async ({ request }) => {
  // Itself and the service worker, which holds the hashes of the rest, it cannot name.
  const named = siteFiles.map(({ path }) => path).filter((path) => !["integrity.json", "sw.js"].includes(path));
  expect(Object.keys(files).sort()).toEqual(named.sort());
  for (const [path, hash] of Object.entries(files)) {
    const bytes = await (await request.get(path)).body();
    expect(`sha384-${createHash("sha384").update(bytes).digest("base64")}`, path).toBe(hash);
  }
  const { version } = JSON.parse(readFileSync(resolve(top, "src/api/package/package.json"), "utf8"));
  const [, newest, date] = /^## \[([\d.]+)\] - (\S+)$/m.exec(readFileSync(resolve(top, "CHANGELOG.md"), "utf8")) ?? [];
  expect(newest).toBe(version);
  const scripts = Object.fromEntries(SCRIPTS.map((name) => [name, files[name]]));
  expect(release).toEqual({ version, date, pinned: `v${version}/`, files, ...scripts });
});

test("the folder of the release is whole, and holds the same as stands beside it", () => {
  const { pinned } = release;
  const inside = siteFiles.filter(({ load }) => load === "pinned").map(({ path }) => path.slice(pinned.length));
  for (const name of inside) expect(files[pinned + name], name).toBe(files[name]);
  // What the component fetches, it holds to its hash; what the frame begins with, its page names.
  const read = (name: string) => readFileSync(resolve(top, "dist", pinned, name), "utf8");
  const [check, frame] = [read("check.js"), read("frame.html")];
  const beside = siteFiles.filter(({ load, path }) => load !== "pinned" && path in files).map(({ path }) => path);
  const needed = beside.filter((path) => check.includes(files[path]) || frame.includes(`"${path}"`));
  expect(needed.length).toBeGreaterThan(20);
  expect(inside.sort()).toEqual([...new Set([...needed, ...SCRIPTS, "frame.html"])].sort());
});

for (const [way, script, place] of [
  ["component", "check.js", "#check"],
  ["frame", "embed.js", "iframe"],
] as const) {
  test(`what the guide shows works as it stands, from the folder of the release: ${way}`, async ({ page, hosts, baseURL }) => {
    await journey.open(page, `#en/embed/${way}`);
    const sample = page.locator("#element code");
    await expect(sample).toContainText(`${baseURL}${release.pinned}${script}" `);
    await expect(sample).toContainText(`integrity="${files[release.pinned + script]}"`);
    const code = (await sample.textContent()) ?? "";

    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await hosts.open(page, "host", { body: code });
    const check = way === "frame" ? page.frameLocator("iframe") : page;
    await expect(check.locator("#title")).toHaveText(say("en", "start-title"));
    const own = asked.filter((url) => url.startsWith(baseURL ?? ""));
    expect(own).toContain(`${baseURL}${release.pinned}${script}`);
    expect(own.filter((url) => !url.startsWith(`${baseURL}${release.pinned}`))).toEqual([]);
    // The full page knows the law of today, so no folder has one.
    const links = await check.locator("a[href^='http']").evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.filter((href) => href.startsWith(baseURL ?? "") && href.includes(release.pinned))).toEqual([]);
  });
}

test("the notices name what is in the site, with texts of licences, and the list for programs the same", async ({ request }) => {
  const notices = await (await request.get("THIRD-PARTY.txt")).text();
  const list = await (await request.get("sbom.cdx.json")).json();
  const parts: string[] = list.components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`);
  expect((notices.match(/^\S+ \d+\.\d+\.\d+\S*(?=\n {2})/gm) ?? []).sort()).toEqual(parts.sort());
  // One of each kind: the standard library, crates of it and of ours, of npm, of the service worker, of what writes scripts.
  for (const name of ["rust-lang/rust", "dlmalloc", "yew", "fflate", "workbox-precaching", "wasm-bindgen-cli-support"]) {
    expect(parts.filter((part) => part.startsWith(`${name} `)), name).not.toEqual([]);
  }
  const numbers = (notices.match(/^ {2}text [\d, ]+$/gm) ?? []).flatMap((line) => line.match(/\d+/g) ?? []);
  expect(new Set(numbers).size).toBeGreaterThan(10);
  expect(numbers.filter((number) => !notices.includes(`\nText ${number}\n`))).toEqual([]);
  for (const words of ["Permission is hereby granted", "Apache License", "ISC License"]) expect(notices).toContain(words);
});
