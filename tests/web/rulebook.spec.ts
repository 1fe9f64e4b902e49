/** What the check rests on: entries that are found, open in the check and say where they stand; the acts in time; the words. */
import { chromium, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { unfold } from "./screens.js";
import { day, languages, say } from "./words.js";

const kinds = ["rule", "norm", "note", "amount", "term", "doubt"] as const;

for (const language of languages) {
  test(`every entry says since when it holds, how sure it is and where it stands: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}/rules`);
    await expect(page.locator("main h2")).toHaveText(kinds.map((kind) => say(language, `book-filter-kind.${kind}`)));
    const entries = page.locator(".book");
    expect(await entries.count()).toBeGreaterThan(80);
    await unfold(page);
    // When the law was read, and what a number looks like, are no law.
    const lawless = ["note/law-as-read", "note/organisation-number"].map((name) => name.replace("/", "-"));
    const wrong = await entries.evaluateAll((all, lawless) => {
      const words = (element: Element | null) => element?.textContent?.trim() ?? "";
      return all.filter((entry) => {
        const summary = entry.querySelector("summary");
        const sourced = lawless.includes(summary?.id ?? "") || entry.querySelectorAll(".sources li").length > 0;
        return !sourced || words(summary) === "" || words(entry.querySelector(".list .says")).length < 10 || /[{}]/.test(words(entry));
      }).map((entry) => words(entry));
    }, lawless);
    expect(wrong).toEqual([]);
    await journey.visit(page, "doubts");
    await expect(page.locator(".book[open]")).toHaveCount(32);
    await expect(page.locator(".book[open] .doubt dd")).toHaveCount(64);
  });
}

test("entries are found by words, kind and certainty, and the address keeps what was looked for", async ({ page }) => {
  await journey.open(page, "#en/rules");
  const entries = page.locator(".book");
  const all = await entries.count();
  await page.locator("#find").fill("astana FAMILY");
  await expect(page.getByRole("status").filter({ hasText: /\d/ })).not.toContainText(String(all));
  await journey.rest(page);
  const found = await entries.count();
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(all);
  await page.locator("#kind").selectOption("doubt");
  await journey.rest(page);
  await page.locator("#sure").selectOption("open");
  await journey.rest(page);
  expect(await entries.count()).toBeLessThan(found);
  expect(await journey.place(page)).toBe("rules/find=astana%20FAMILY&kind=doubt&sure=open");
  const titles = await entries.locator("summary").first().textContent();
  await journey.reload(page);
  await expect(page.locator("#find")).toHaveValue("astana FAMILY");
  await expect(entries.locator("summary").first()).toHaveText(titles ?? "");
  await journey.visit(page, "check");
  await page.goBack();
  await expect(page.locator("#kind")).toHaveValue("doubt");
  await page.locator("#find").fill("zzzz");
  await expect(page.locator("main")).toContainText(say("en", "book-find.none"));
  await journey.press(page.getByRole("button", { name: say("en", "book-find.clear") }));
  await expect(entries).toHaveCount(all);
  expect(await journey.place(page)).toBe("rules");
});

test("an address opens one entry, in every language, and its examples open in the check", async ({ page }) => {
  await journey.open(page, "#ru/rules/rule/capital-norm");
  const summary = page.locator("#rule-capital-norm");
  await expect(summary).toBeFocused();
  const entry = page.locator(".book[open]");
  await expect(entry).toHaveCount(1);
  await journey.speak(page, "en");
  expect(await journey.place(page)).toBe("rules/rule/capital-norm");
  await expect(entry).toHaveCount(1);
  await entry.locator(".examples summary").click();
  const examples = entry.locator(".examples li");
  await expect(examples.first()).toBeVisible();
  const said = await examples.evaluateAll((all) => all.map((example) => [example.querySelector("strong")?.textContent ?? "", example.querySelector("a")?.getAttribute("href") ?? ""]));
  expect(new Set(said.map(([level]) => level)).size).toBeGreaterThanOrEqual(3);
  for (const [level, href] of said) {
    await journey.open(page, href ?? "");
    await journey.press(page.getByRole("button", { name: say("en", "shared.open") }));
    await journey.visit(page, "result");
    await expect(page.locator(".verdict")).toBeVisible();
    await unfold(page);
    // What the law does not settle for certain is said as probable.
    const probable = level === say("en", "level-refused.short") ? say("en", "level-refused.likely-short") : level;
    await expect(page.locator("main"), href ?? "").toContainText(new RegExp(`${level ?? ""}|${probable ?? ""}`));
  }
});

test("two days are compared, and the smallest household that is answered otherwise opens in the check", async ({ page }) => {
  await journey.open(page, "#en/acts/2026-08-24/2026-08-25");
  const compared = page.locator("[aria-live=polite]");
  await expect(compared.locator("ul a")).toHaveText([say("en", "rule-capital-norm"), say("en", "book-norm", { place: say("en", "region-kz-71") }), say("en", "doubt-family-exempt")]);
  await expect(compared.locator("dt")).toHaveText([
    `${say("en", "book-two-days.before")}: ${day("en", "2026-08-24")}`,
    `${say("en", "book-two-days.after")}: ${day("en", "2026-08-25")}`,
  ]);
  const verdicts = await compared.locator("dd strong").allTextContents();
  expect(verdicts[0]).not.toBe(verdicts[1]);
  const ways = await compared.locator("dd a").evaluateAll((all) => all.map((way) => way.getAttribute("href") ?? ""));
  for (const [index, href] of ways.entries()) {
    await journey.open(page, href);
    await journey.press(page.getByRole("button", { name: say("en", "shared.open") }));
    await journey.visit(page, "result");
    await expect(page.locator("#title")).toHaveText(verdicts[index] ?? "");
  }
  await journey.visit(page, "acts");
  await page.locator("#day-one").fill("2026-09-01");
  await journey.rest(page);
  await page.locator("#day-two").fill("2026-11-28");
  await page.locator("#day-two").blur();
  await expect(compared).toHaveText(say("en", "book-two-days.same"));
  expect(await journey.place(page)).toBe("acts/2026-09-01/2026-11-28");
  await journey.visit(page, "acts/2020-01-01/2026-11-28");
  await expect(page.locator("#day-one-error")).toContainText(day("en", "2024-09-24"));
  await expect(page.locator("#day-one")).toHaveValue("2020-01-01");
  // The drawing says nothing that the table does not.
  await expect(page.locator(".timeline svg")).toHaveCount(await page.locator("tbody tr").count());
});

test("a word is found in any language, and an address names one", async ({ page }) => {
  await journey.open(page, "#kk/words/eds");
  await expect(page.locator("#term-eds")).toBeFocused();
  await expect(page.locator("#term-eds")).toContainText("ЭЦҚ");
  const terms = page.locator(".list > li");
  expect(await terms.count()).toBeGreaterThan(100);
  await page.locator("#find").fill("полезная площадь");
  await expect(terms).toHaveCount(1);
  await expect(terms.locator("dd").first()).toContainText("пайдалы алаң");
  await expect(terms.locator(".sources li")).not.toHaveCount(0);
  await page.locator("#find").fill("zzzz");
  await expect(page.locator("main")).toContainText(say("kk", "book-find.none"));
});

test("paper has every entry whole, and nothing that is pressed", chromium, async ({ page }) => {
  await journey.open(page, "#ru/rules");
  await page.emulateMedia({ media: "print" });
  for (const gone of ["nav", "footer", "button", "form", ".examples", ".ways"]) {
    for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
  }
  await expect(page.locator(".book .list .says").first()).toBeVisible();
  await expect(page.locator(".book .sources a").first()).toBeVisible();
});
