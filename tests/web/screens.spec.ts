/** What holds of every screen: nothing sticks out, nothing is left untranslated. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Stop, questions, results, unfold } from "./screens.js";
import { type Language, languages } from "./words.js";

/** The narrowest screens that are in use, and a wide one. */
const widths = [320, 360, 1280];

/** What sticks out of the page, at the width that the window has. */
function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > root.clientWidth + 0.5;
    });
    return [`${root.scrollWidth} > ${root.clientWidth}`, ...out.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** Every text that the page shows or says. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const within = walker.currentNode.parentElement;
      if (!within?.closest("noscript, #failure, .languages")) texts.push(walker.currentNode.nodeValue ?? "");
    }
    for (const element of document.querySelectorAll("#app *")) {
      for (const name of ["aria-label", "title", "alt", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    }
    return [...new Set(texts.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => /\p{L}/u.test(text)))];
  });
}

/** Names that stand in Latin letters in every language. */
const names = /Tirkeu|eGov(\.kz)?( Mobile)?|SMS|JavaScript|lada\.kz|inform\.kz|Kazinform|[IVX]+/gu;

/** What is not written in the language. */
function foreign(language: Language, texts: string[]): string[] {
  const other = language === "en" ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}{2}/u;
  return texts.filter((text) => other.test(text.replace(names, "")));
}

/** What is the same in Kazakh and Russian. */
const shared = /^(Tirkeu|eGov\.kz|eGov Mobile|Астана|Алматы|Шымкент)$/u;

for (const [what, stops] of Object.entries({ "a question or a page of its own": questions, "a result": results })) {
  test(`nothing sticks out of ${what}, and nothing is in another language`, async ({ page }) => {
    test.setTimeout(120_000);
    await journey.open(page, "");
    const faults: string[] = [];
    for (const stop of stops) {
      await stop.reach(page);
      faults.push(...(await faultsOf(page)).map((fault) => `${stop.name}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const texts = new Map<Language, string[]>();
  for (const language of languages) {
    await journey.speak(page, language);
    await unfold(page);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      faults.push(...(await outside(page)).map((what) => `in ${language} at ${width}: ${what}`));
    }
    const read = await textsOf(page);
    texts.set(language, read);
    faults.push(...foreign(language, read).map((text) => `in ${language}: ${text}`));
  }
  const same = texts.get("kk")?.filter((text) => texts.get("ru")?.includes(text) && !shared.test(text));
  return [...faults, ...(same ?? []).map((text) => `the same in kk and ru: ${text}`)];
}
