/** What the style promises: it serves in large type, under a finger and on paper; the focus shows in all colours. */
import type { Page } from "@playwright/test";
import { outside } from "./barriers.js";
import { expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { questions, results, unfold } from "./screens.js";
import { languages } from "./words.js";

/** Enough to see every part of the page once. */
const names = [
  ...["start", "check, empty", "doubts", "age", "age, wrong", "status", "two owners", "area from rooms", "person"],
  ...["result: ready", "check", "result: prepare", "result: in person", "result: ask", "result: refused"],
  ...["result: unsettled", "result: out of scope", "ending, agreed", "ending, wrong", "refused", "refused, the norm"],
];
const stops = [...questions, ...results].filter(({ name }) => names.includes(name));

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+05:00"));
  await journey.open(page, "#kk");
});

/** Goes through the screens with everything unfolded, and collects what is wrong. */
async function faultsOf(page: Page, find: (page: Page) => Promise<string[]>): Promise<string[]> {
  expect(stops.map(({ name }) => name).sort()).toEqual([...names].sort());
  const faults: string[] = [];
  for (const stop of stops) {
    await stop.reach(page);
    await unfold(page);
    faults.push(...(await find(page)).map((fault) => `${stop.name}: ${fault}`));
  }
  return faults;
}

test("type of twice the size fits into the narrowest window", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  expect(await faultsOf(page, outside)).toEqual([]);
});

/** What is pressed and is less than 44 px high, and does not stand within a sentence. */
function small(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const least = 44;
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("a, button, summary, input, select, textarea")) {
      // A circle or a box is pressed together with its label.
      const parts = element.matches("[type=radio], [type=checkbox]") ? [...(element as HTMLInputElement).labels ?? []] : [];
      const boxes = [element, ...parts].map((part) => part.getBoundingClientRect());
      const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
      const sentence = (element.parentElement?.textContent?.length ?? 0) > (element.textContent?.length ?? 0);
      const inline = element.localName === "a" && getComputedStyle(element).display === "inline" && sentence;
      if (element.checkVisibility() && height < least && !inline) found.push(`${height} px: ${element.outerHTML.slice(0, 120)}`);
    }
    return found;
  });
}

test("what is pressed is as high as a finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  expect(await faultsOf(page, small)).toEqual([]);
  await page.evaluate(() => {
    const link = Object.assign(document.createElement("a"), { href: "#", textContent: "alone" });
    const part = document.createElement("div");
    part.append(link);
    document.querySelector("main")?.append(part);
  });
  expect(await small(page)).toEqual([expect.stringMatching(/^\d+(\.\d+)? px: <a/)]);
});

/** The line around an element that has the focus, and its contrast with what is behind the element. */
function ring(element: HTMLElement): [line: string, contrast: number] {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
  const luminance = (colour: string) => {
    const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
    const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = element.closest("header") ?? document.body;
  const both = [outlineColor, getComputedStyle(behind).backgroundColor].map(luminance);
  return [`${outlineStyle} ${outlineWidth}`, (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05)];
}

for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
  test(`the focus shows: ${Object.values(media)}`, async ({ page }) => {
    await page.emulateMedia(media);
    // From now on the page knows that keys are in use.
    await page.keyboard.press("Tab");
    for (const selector of ["header a", "main button", "main summary", "footer a"]) {
      const element = page.locator(selector).first();
      await element.focus();
      const [line, contrast] = await element.evaluate(ring);
      expect(line, selector).toBe("solid 3px");
      expect(contrast, selector).toBeGreaterThan(3);
    }
  });
}

test("verdicts are told apart without colours", async ({ page }) => {
  const seen = new Map<string, string>();
  for (const stop of results.filter(({ name }) => /^result: (ready|prepare|in person|ask|refused|out of scope)$/.test(name))) {
    await stop.reach(page);
    const sign = await page.locator(".verdict h1").evaluate((verdict) => getComputedStyle(verdict, "::before").content);
    // What is only for the eye is not read out.
    expect(sign).toMatch(/^"." \/ ""$/);
    seen.set(sign, stop.name);
  }
  expect(seen.size).toBe(6);
});

/** Five owners, not all agreed, an attorney, nobody who can sign, and too little room: as much as a result can say. */
const much: journey.Answers = {
  ...journey.husband,
  person: { "person.attorney": true },
  owners: Object.fromEntries([
    ["owners.count", "5"],
    ["owners.alike", false],
    ...[0, 1, 2, 3, 4].flatMap((owner) => [
      [`owners.${owner}.capacity`, owner === 1 ? "minor" : "full"],
      [`owners.${owner}.consent`, owner % 2 ? "pending" : "given"],
    ]),
  ]),
  ...journey.onPaper,
};

for (const language of languages) {
  test(`a result fits on two sheets of paper: ${language}`, async ({ page }) => {
    await journey.speak(page, language);
    await journey.hurry(page, much);
    for (let more = page.locator(".behind > section > button"); await more.count(); ) {
      await journey.press(more);
      await journey.hurryOn(page, much);
    }
    await expect(page.locator(".reason")).toHaveCount(4);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: "print" });
    for (const gone of ["nav", "footer", "button", "form"]) {
      for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
    }
    await expect(page.locator(".acts a").first()).toBeVisible();
  });
}
