/** What a page says of the law it says with its source: walked page by page, every statement on each. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { chromium, expect, test, top } from "./fixtures.js";
import * as journey from "./journey.js";
import { unfold } from "./screens.js";
import { say } from "./words.js";

/** Live examples of the rulebook that show every rule, doubt and note between them: what each shows, and its way to the check. */
function examples(): string[] {
  const lines = readFileSync(resolve(top, "src/rulebook/examples.txt"), "utf8").trim().split("\n");
  const all = lines.map((line) => {
    const [, shows = "", way = ""] = line.split(" ");
    return { shows: shows.split(","), way };
  });
  const open = new Set(all.flatMap(({ shows }) => shows));
  const chosen: string[] = [];
  while (open.size > 0) {
    const news = ({ shows }: { shows: string[] }) => shows.filter((shown) => open.has(shown)).length;
    const best = all.reduce((one, other) => (news(other) > news(one) ? other : one));
    best.shows.forEach((shown) => open.delete(shown));
    chosen.push(best.way);
  }
  return chosen;
}

/** What makes a statement: an item with a text of its own under its name, a card, a step of the plan, papers, terms. */
const statements = ["main .card", "main .reason", "main .plan > li", "main .list > li:has(> p, > .hint)", "main :is(section, .part):has(> ul:not([class]) > li)"];
/** What is no statement on the law. */
const lawless = [".changes li", ".paper *", ".landlords", ".change", "nav *", ".examples *"];
/** When the law was read, and what a number looks like: no law either, whatever page says so. */
const notes = ["note-law-as-read", "note-organisation-number"];
const titles = notes.map((note) => say("en", note).split("{")[0] ?? note);

/** How many statements a page has, and those that say nowhere where they stand: neither themselves nor below their list. */
async function walk(page: Page): Promise<{ count: number; bare: string[] }> {
  await unfold(page);
  return page.evaluate(([statements, lawless, notes, titles]) => {
    const isNote = (element: Element) =>
      notes.includes(element.closest(".book")?.querySelector("summary")?.id ?? "") ||
      titles.some((title) => element.querySelector("strong")?.textContent?.startsWith(title));
    const all = [...document.querySelectorAll(statements)].filter((element) => !element.closest(lawless) && !isNote(element));
    const sourced = (element: Element) =>
      element.querySelector(".sources li, .cites a") !== null || element.closest("section")?.querySelector(":scope > .sources li, :scope > .part > .cites a") != null;
    const bare = all.filter((element) => !sourced(element));
    return { count: all.length, bare: bare.map((element) => (element.textContent ?? "").slice(0, 160)) };
  }, [statements.join(), lawless.join(), notes, titles] as const);
}

test("every result says of each statement where it stands", chromium, async ({ page }) => {
  test.setTimeout(240_000);
  await journey.open(page, "#en");
  let count = 0;
  for (const way of examples()) {
    await journey.visit(page, `share/${way}`);
    await journey.press(page.getByRole("button", { name: say("en", "shared.open") }));
    await journey.visit(page, "result");
    await expect(page.locator(".verdict")).toBeVisible();
    const walked = await walk(page);
    expect(walked.bare, way).toEqual([]);
    count += walked.count;
  }
  expect(count).toBeGreaterThan(300);
});

for (const [place, least] of Object.entries({ duties: 6, "bench/place.region=KZ-71&area.usable=30&registered.outsiders=3": 1, ending: 30, rules: 60, doubts: 30 })) {
  test(`every statement of a page says where it stands: ${place}`, chromium, async ({ page }) => {
    await journey.open(page, `#en/${place}`);
    const { count, bare } = await walk(page);
    expect(bare).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(least);
  });
}

test("every question leads to the rules that ask it, which are there", chromium, async ({ page }) => {
  await journey.open(page, "#en/rules");
  const names = await page.locator(".book summary").evaluateAll((all) => all.map(({ id }) => id));
  await journey.visit(page, "words");
  const words = await page.locator("[id^=term-]").evaluateAll((all) => all.map(({ id }) => id));
  const seen = new Set<string>();
  for (const screen of journey.screens) {
    await journey.visit(page, `q/${screen}`);
    const ways = await page.locator("form details a").evaluateAll((all) => all.map((way) => way.getAttribute("href") ?? ""));
    const [rules, terms] = ["#en/rules/rule/", "#en/words/"].map((start) => ways.filter((way) => way.startsWith(start)).map((way) => way.slice(start.length)));
    expect(rules, screen).not.toEqual([]);
    for (const rule of rules ?? []) expect(names, screen).toContain(`rule-${rule}`);
    for (const term of terms ?? []) expect(words, screen).toContain(`term-${term}`);
    (terms ?? []).forEach((term) => seen.add(term));
  }
  expect(seen.size).toBeGreaterThan(15);
});
