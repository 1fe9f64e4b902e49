/** Days and areas: what is entered counts, and is shown as people write it. */
import type { Page } from "@playwright/test";
import { browsers, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { area, day, languages, say } from "./words.js";

async function file(page: Page, text: string, group = "filing"): Promise<void> {
  const [number, month, year] = text.split(" ");
  const form = page.locator("form").filter({ has: page.locator(`[id="${group}.day"]`) });
  // What comes below a result is drawn after it, and a count would not wait.
  await expect(form).toBeAttached();
  const folded = page.locator("details:not([open])").filter({ has: form });
  if (await folded.count()) await folded.locator("summary").first().click();
  await form.locator(`[id="${group}.day"]`).fill(number ?? "");
  await form.locator(`[id="${group}.month"]`).fill(month ?? "");
  await form.locator(`[id="${group}.year"]`).fill(year ?? "");
  await form.getByRole("button").click();
  await expect(page.locator(`${group === "arrival" ? "#terms" : "#title"}, #errors`).first()).toBeFocused();
}

const verdict = (page: Page) => page.locator(".verdict");

test.describe(() => {
  test.use({ timezoneId: "America/Los_Angeles" });

  test("today is the day in Kazakhstan, wherever one is", browsers, async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-30T19:30:00Z"));
    await journey.open(page, "#en");
    await expect(page.locator("main")).toContainText(say("en", "start-title.filing-today", { day: day("en", "2026-12-01") }));
  });
});

test("the day of filing can be changed, and the law of that day applies", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+05:00"));
  await journey.open(page, "#en");
  await file(page, "25 8 2026");
  await expect(page.locator("main")).toContainText(day("en", "2026-08-25"));
  await journey.hurryOn(page, journey.husband);
  await journey.visit(page, "");
  await page.locator("main .buttons .main").click();
  await journey.hurryOn(page, journey.husband);
  await expect(verdict(page)).toHaveClass("verdict ask");

  // The amendment of 25 August 2026 made it a matter of doubt.
  await file(page, "24 8 2026");
  await expect(verdict(page)).toHaveClass("verdict refused");
  await expect(page.locator("main")).toContainText(`${say("en", "start-title.filing")}: ${day("en", "2026-08-24")}`);
  await expect(page.locator("#title")).toHaveText(say("en", "level-refused.likely"));
  await journey.visit(page, "rules");
  await expect(page.locator(".lead")).toContainText(day("en", "2026-08-24"));
  await journey.visit(page, "check");
  await expect(page.locator("main")).toContainText(day("en", "2026-08-24"));
  await file(page, "25 8 2026");
  await journey.visit(page, "result");
  await expect(verdict(page)).toHaveClass("verdict ask");
  // A day that does not count changes nothing.
  await file(page, "24 8 2024");
  await expect(page.locator("#errors")).toBeFocused();
  await expect(verdict(page)).toHaveClass("verdict ask");
  // Empty is today.
  await file(page, "");
  await expect(page.locator("main")).toContainText(say("en", "start-title.filing-today", { day: day("en", "2026-11-21") }));
});

test("the day of moving in is counted from, and changes no verdict", async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+05:00"));
  await journey.open(page, "#en");
  await journey.hurry(page, journey.soleOwner);
  const due = day("en", "2026-11-29");
  await expect(page.locator('[id="arrival.day"]')).toBeAttached();
  await expect(page.locator("main")).not.toContainText(due);
  await file(page, "19 11 2026", "arrival");
  await expect(page.locator("main")).toContainText(due);
  await expect(verdict(page)).toHaveClass("verdict ready");
});

for (const typed of ["44,90", "44.90", " 44,9 м² "]) {
  test(`an area may be written as "${typed}"`, async ({ page }) => {
    await journey.open(page, "#kk");
    await journey.hurry(page, { ...journey.crowdedTenant, area: { "area.usable": typed } });
    for (const language of languages) {
      await journey.speak(page, language);
      await expect(verdict(page)).toHaveClass("verdict refused");
      // Each kind of space as it is: a figure stays with its unit.
      expect(area(language, "44.90")).toMatch(/^44[.,]90\u00a0\S+$/);
      const figures = await page.locator(".figures dd").allTextContents();
      expect(figures).toContain(area(language, "15.10"));
      await journey.visit(page, "check");
      expect(await page.locator(".answers").textContent()).toContain(area(language, "44.90"));
      await journey.visit(page, "result");
    }
  });
}

test("rooms add up to the usable area", async ({ page }) => {
  await journey.open(page, "#ru/q/area");
  await page.locator("summary").filter({ hasText: say("ru", "q-area.helper") }).click();
  for (const [field, typed] of Object.entries({ living: "30,50", other: "14.4", balcony: "6" })) {
    await page.locator(`[id="area.rooms-${field}"]`).click();
    await page.keyboard.type(typed);
    await expect(page.locator(`[id="area.rooms-${field}"]`)).toHaveValue(typed);
  }
  await expect(page.locator("form")).toContainText(say("ru", "q-area.helper-sum", { area: area("ru", "44.90") }));
  await page.getByRole("button", { name: say("ru", "q-area.helper-use") }).click();
  await expect(page.locator('[id="area.usable"]')).toHaveValue("44,90");
  await expect(page.locator('[id="area.usable"]')).toBeFocused();
});
