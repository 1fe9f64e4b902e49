/** Every screen passes axe, in light and in dark. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Stop, questions, results, unfold } from "./screens.js";
import { type Language, languages } from "./words.js";

const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];

/** What axe cannot decide by itself, by rule, and why it is right here. Anything else that it leaves open fails. */
const decided: Record<string, string> = {};

async function check(page: Page, where: string, rules?: string[]): Promise<void> {
  let axe = new AxeBuilder({ page }).setLegacyMode(true);
  axe = rules ? axe.withRules(rules) : axe.withTags(tags);
  const { violations, incomplete } = await axe.analyze();
  const open = incomplete.filter(({ id }) => !(id in decided));
  const faults = [...violations, ...open].map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
  expect.soft(faults, where).toEqual([]);
}

const tours: [string, Language, Stop[]][] = [
  ["questions", "ru", questions],
  ["results", "ru", results],
];

for (const [what, language, stops] of tours) {
  test(`axe finds nothing in ${what}, in ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await journey.open(page, `#${language}`);
    for (const stop of stops) {
      await stop.reach(page);
      await unfold(page);
      await page.emulateMedia({ colorScheme: "light" });
      await check(page, `${stop.name}, light`);
      await page.emulateMedia({ colorScheme: "dark" });
      await check(page, `${stop.name}, dark`, ["color-contrast"]);
    }
  });
}
