/** The pages for those who embed the check: what they say exists, and what they show works. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { browsers, top, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { languages, say } from "./words.js";

/** All that the component and the frame can be told, and tell. */
const attributes = ["lang", "mode", "theme", "filing-date", "case", "request"];
const events = ["ready", "language", "progress", "assessed", "error", "declined", "result"];
const heard = events.filter((name) => name !== "progress" && name !== "assessed");
const properties = ["accent", "accent-ink", "surface", "ink", "muted", "line", "font", "radius", "size", "width", "focus", "error"];
const parts = ["header", "main-button", "footer"];
const failures = ["not-loaded", "offline", "blocked", "integrity", "unsupported"];

/** Names of the first column of the tables on a page; and of the code samples there, all of it. */
async function read(page: Page, place: string): Promise<{ names: string[][]; code: string }> {
  await journey.visit(page, place);
  await expect(page.locator("#title")).toHaveText(say("en", `${place.replace("embed/", "")}-title`));
  const names = (table: Element) => [...table.querySelectorAll("tbody th code:first-child")].map((name) => name.textContent);
  const tables = await page.locator("table").all();
  return {
    names: await Promise.all(tables.map((table) => table.evaluate(names))),
    code: (await page.locator("figure pre").allTextContents()).join("\n"),
  };
}

/** What stands in a text in each place of a pattern's group. */
const found = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? "");

/** Every attribute of every tag of that kind. */
const attributesOf = (code: string, tag: RegExp) =>
  found(code, tag).flatMap((inside) => found(inside.replace(/"[^"]*"|'[^']*'|\{.*\}/g, ""), /([\w:@.-]+)/g));

test("the component's page names each attribute, event and property, and its code no other", async ({ page }) => {
  await journey.open(page, "#en");
  const { names, code } = await read(page, "embed/component");
  expect(names).toEqual([attributes, events, failures, properties.map((name) => `--tirkeu-${name}`), parts.map((name) => `::part(${name})`)]);
  const told = attributesOf(code, /<tirkeu-check\s((?:=>|[^>])*)>/g);
  expect(told.length).toBeGreaterThan(4);
  const allowed = [...attributes, ":case.prop", "onresult", "@result"];
  expect(told.filter((name) => !allowed.includes(name))).toEqual([]);
  const set = found(code, /check\.(\w+) =/g);
  expect(set).toEqual(["case", "request"]);
  const heard = found(code, /addEventListener\("([\w-]+)"/g);
  expect(heard).toEqual(["error", "result"]);
  const styled = found(code, /--tirkeu-([\w-]+)/g);
  expect(styled.length).toBeGreaterThan(2);
  expect(styled.filter((name) => !properties.includes(name))).toEqual([]);
});

test("the frame's page names each attribute and event, and its code no other", async ({ page }) => {
  await journey.open(page, "#en");
  const { names, code } = await read(page, "embed/frame");
  const own = [...attributes, "height", "title"].map((name) => `data-${name}`);
  expect(names).toEqual([own, heard.map((name) => `tirkeu-${name}`), failures]);
  const told = attributesOf(code, /<div\s([^>]*)>/g);
  expect(told.length).toBeGreaterThan(4);
  expect(told.filter((name) => ![...own, "data-tirkeu"].includes(name))).toEqual([]);
  expect(found(code, /addEventListener\("([\w-]+)"/g)).toEqual(["tirkeu-error", "tirkeu-declined", "tirkeu-result"]);
});

test("the package's page names functions and options that there are", async ({ page }) => {
  const types = readFileSync(resolve(top, "src/api/package/index.d.ts"), "utf8");
  await journey.open(page, "#en");
  const { names, code } = await read(page, "embed/package");
  const [, functions = [], options = []] = names;
  expect(functions.length).toBeGreaterThan(10);
  expect(functions.filter((name) => !types.includes(`export function ${name}(`))).toEqual([]);
  expect(options.length).toBeGreaterThan(5);
  expect(options.filter((name) => !types.includes(`\n  ${name}?: `))).toEqual([]);
  const imported = found(code, /import \{ ([\w, ]+) \}/g).flatMap((list) => list.split(", "));
  expect(imported.length).toBeGreaterThan(2);
  expect(imported.filter((name) => !functions.includes(name))).toEqual([]);
});

test("the sizes are the limits of the build", async ({ page }) => {
  const limits: Record<string, number> = JSON.parse(readFileSync(resolve(top, "tests/budget.json"), "utf8"));
  const said = ["component", "embed", "package", "language"].flatMap((name) => (limits[name] ? [Math.ceil(limits[name] / 1000)] : []));
  await journey.open(page, "#en/embed");
  const section = page.locator("section").filter({ has: page.getByRole("heading", { name: say("en", "sizes") }) });
  await expect(section.locator("td")).toHaveText(said.map((figure) => say("en", "sizes.kilobytes", { figure: `${figure}` })));
});

test("code can be copied, and names this site", browsers, async ({ page, browserName }) => {
  // Firefox cannot be given the permission.
  if (browserName === "chromium") await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await journey.open(page, "#ru/embed/frame");
  const sample = page.locator("figure", { has: page.locator("#element") });
  await expect(sample.locator("code")).toContainText(new URL("./", page.url()).href);
  await sample.locator("button").click();
  await expect(sample.locator("[role=status]")).toHaveText(say("ru", "copied"));
  if (browserName === "chromium") {
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sample.locator("code").textContent());
  }
});

test("the small example answers, and says what is wrong", browsers, async ({ page }) => {
  await journey.open(page, "#en/embed/package");
  const answer = page.locator("pre[role=status]");
  const cases: [string | undefined, RegExp][] = [
    [undefined, /"least":"not-required","most":"not-required"\} \[\]\n/],
    ['{ "applicant": { "years": 13 } }', /^unknown-field {2}applicant\.years {2}/],
    ["{", new RegExp(`^${say("en", "live.broken")}$`)],
  ];
  for (const [text, expected] of cases) {
    if (text !== undefined) await page.locator("#live-case").fill(text);
    await journey.press(page.locator("#live-case + button"));
    await expect(answer).toHaveText(expected);
  }
});

for (const language of languages) {
  test(`the first paragraph says who can read the answers: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}/embed`);
    await expect(page.locator("#title + p")).toHaveText(say(language, "embed-title.lead"));
    await expect(page.locator("footer a[href$='/embed']")).toHaveText(say(language, "nav-embed"));
  });
}
