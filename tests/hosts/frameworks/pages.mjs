// What a page of a host is to show, in Chromium: what the package says of a case whose answer is known, and the component.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { top } from "./work.mjs";

const { chromium, expect } = createRequire(join(top, "tests/web/package.json"))("@playwright/test");
const wait = expect.configure({ timeout: 40_000 });

/** A text of the page in Kazakh, the language that the hosts ask for. */
const texts = join(top, "src/text/kk");
const words = readdirSync(texts).map((name) => readFileSync(join(texts, name), "utf8")).join("\n");
const say = (id) => new RegExp(`^${id} = (.*)$`, "m").exec(words)[1];

const golden = JSON.parse(readFileSync(join(top, "tests/cases/golden.json"), "utf8")).find(({ name }) => name === "child of 13");
const level = golden.expect.verdict.most;
export const facts = golden.case;
/** What the package says of it: the verdict, its words, its receipt, its row in a file. */
export const EXPECTED = [level, say(`level-${level}`), "same", level].join("; ");

export const browse = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"],
  });

/** Opens the page of a host and holds it to what its row says. */
export async function check(browser, address, { answers, says = EXPECTED, component }) {
  const page = await browser.newPage({ locale: "kk-KZ" });
  const faults = [];
  page.on("pageerror", (error) => faults.push(`${error}`));
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  const foreign = [];
  page.on("request", (request) => /^http/.test(request.url()) && !request.url().startsWith(address) && foreign.push(request.url()));
  try {
    const [, html] = await Promise.all([page.goto(address), component && written(address)]);
    for (const id of answers) await wait(page.locator(`#${id}`), `${id}: ${faults.join("; ")}`).toHaveText(says);
    if (component) {
      assert.match(html, /<tirkeu-check\b/, "the server writes the element");
      assert.doesNotMatch(html, /<tirkeu-check[^>]*\scase\b|usableArea/, "the server writes no case");
      await useComponent(page);
    }
    assert.deepEqual(faults, [], "nothing in the console");
    assert.deepEqual(foreign, [], "no request to others");
  } finally {
    await page.close();
  }
}

/** The page as its server writes it. */
const written = async (address) => (await fetch(address, { headers: { accept: "text/html" } })).text();

/** Goes through the component: the case that was given settles it, and its verdict comes as an event. */
async function useComponent(page) {
  await wait(page.locator("#title")).toHaveText(say("check-title"));
  await page.getByRole("button", { name: say("button-next"), exact: true }).click();
  await wait(page.locator("#title")).toHaveText(say(`level-${level}`));
  await page.getByRole("button", { name: say("hand-yes"), exact: true }).click();
  const verdict = { least: level, most: level };
  await wait(page.locator("#told")).toHaveText(JSON.stringify({ request: "verdict", verdict }));
}
