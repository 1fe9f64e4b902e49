/** Every screen of the page in every state that looks different, for tests and pictures that go through them all. */
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.js";
import * as journey from "./journey.js";

export interface Stop {
  name: string;
  /** Comes to the screen in the language in use, from anywhere in the page. */
  reach(page: Page): Promise<void>;
}

const at = (name: string, where: string): Stop => ({ name, reach: (page) => journey.visit(page, where) });

/** A form with something entered and sent, so that it shows its errors. */
function wrong(name: string, where: string, entries: journey.Entries = {}): Stop {
  return {
    name: `${name}, wrong`,
    async reach(page) {
      // Left and come to again, a form has forgotten what was wrong with it.
      await journey.visit(page, "check");
      await journey.visit(page, where);
      await journey.fill(page, entries);
      await journey.send(page);
    },
  };
}

function filled(name: string, where: string, entries: journey.Entries): Stop {
  return {
    name,
    async reach(page) {
      await journey.visit(page, where);
      await journey.fill(page, entries);
    },
  };
}

const result = (name: string, answers: journey.Answers): Stop => ({
  name: `result: ${name}`,
  async reach(page) {
    await journey.hurry(page, answers);
  },
});

/** The screens that need no answers. */
export const questions: Stop[] = [
  at("start", ""),
  at("not found", "nowhere"),
  at("rules", "rules"),
  at("doubts", "doubts"),
  at("days, empty", "days"),
  at("saved, empty", "saved"),
  at("accessibility", "accessibility"),
  {
    name: "a file that holds no case",
    async reach(page) {
      await journey.visit(page, "saved");
      const damaged = JSON.stringify({ applicant: { age: 200, name: "x" }, dwelling: { region: 1 } });
      await page.locator("#file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(damaged) });
      await expect(page.locator("#said li")).toHaveCount(3);
    },
  },
  at("a broken link", "share/2026"),
  at("check, empty", "check"),
  at("result, empty", "result"),
  ...journey.screens.flatMap((screen) => [at(screen, `q/${screen}`), wrong(screen, `q/${screen}`)]),
  filled("two owners", "q/owners", { "owners.count": "2" }),
  filled("owners alike", "q/owners", { "owners.count": "100", "owners.alike": true }),
  wrong("two owners", "q/owners", { "owners.count": "2" }),
  filled("area from rooms", "q/area", { "area.rooms-living": "30,5", "area.rooms-other": "14,4" }),
  wrong("start", "", { "filing.day": "31", "filing.month": "2", "filing.year": "2026" }),
];

/** A result of each kind, and the answers that led to them. */
export const results: Stop[] = [
  result("ready", journey.tenant),
  at("check", "check"),
  result("prepare", journey.twoOwners),
  result("in person", { ...journey.soleOwner, status: { status: "kandas" } }),
  result("ask", journey.husband),
  result("refused", journey.crowdedTenant),
  at("start again", ""),
  at("check, refused", "check"),
  at("days", "days"),
  {
    name: "result: tried",
    async reach(page) {
      await journey.hurry(page, journey.crowdedTenant);
      await journey.press(page.locator(".change button").first());
    },
  },
  {
    name: "saved, two side by side",
    async reach(page) {
      for (const [index, answers] of [journey.tenant, journey.crowdedTenant].entries()) {
        await journey.hurry(page, answers);
        await expect(page.locator(".verdict")).toBeVisible();
        await unfold(page);
        await journey.fill(page, { "kept.name": `${index + 1}` });
        await journey.press(page.locator(".apart .buttons button").first());
      }
      await journey.visit(page, "saved");
      await page.locator('[id="kept.one"]').selectOption({ index: 1 });
      await page.locator('[id="kept.two"]').selectOption({ index: 2 });
    },
  },
  {
    name: "saved, erased",
    async reach(page) {
      await journey.visit(page, "saved");
      for (const all = page.locator("main > .buttons button"); (await page.locator(".card").count()) > 0; ) {
        await journey.press(all.first());
      }
    },
  },
  {
    name: "result: late",
    async reach(page) {
      await journey.hurry(page, journey.tenant);
      await journey.fill(page, { "arrival.day": "1", "arrival.month": "6", "arrival.year": "2026" });
      await journey.press(page.locator('form:has([id="arrival.day"]) button[type=submit]'));
    },
  },
  wrong("arrival", "result", { "arrival.day": "1", "arrival.month": "1", "arrival.year": "2100" }),
  result("unsettled", journey.unsure),
  at("check, unsure", "check"),
  result("not required", { ...journey.soleOwner, age: { age: "10" } }),
  result("out of scope", { ...journey.soleOwner, status: { status: "visitor" } }),
  result("a hundred owners", journey.hundredOwners),
  at("check, a hundred owners", "check"),
];

/** Folds everything open, so that nothing stays unseen. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
