/** What holds of every screen, in every language: nothing sticks out, nothing is foreign, nobody is shut out. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "@playwright/test";
import { allSchemes, barriersIn, lend, outside, outsideAt } from "./barriers.js";
import { chromium, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Stop, questions, results, unfold } from "./screens.js";
import { type Language, languages } from "./words.js";

/** Every text that the page shows or says. */
function textsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const within = walker.currentNode.parentElement;
      if (!within?.closest("noscript, #failure, .languages, .words dl, code, pre, #live-case, [translate=no], #header-row")) texts.push(walker.currentNode.nodeValue ?? "");
    }
    for (const element of document.querySelectorAll("#app *")) {
      for (const name of ["aria-label", "title", "alt", "placeholder"]) texts.push(element.getAttribute(name) ?? "");
    }
    return [...new Set(texts.map((text) => text.replace(/\s+/gu, " ").trim()).filter((text) => /\p{L}/u.test(text)))];
  });
}

/** Names that stand in Latin letters in every language. */
const names = /Tirkeu|WhatsApp|Telegram|Excel|xlsx|\b[0-9a-f]{64}\b|JSON|HTML|CSV|csv|TXT|UTF|Windows|KZ|WCAG|AA?\b|[\w.]+\.spec\.ts|(applicant|dwelling)(\.\w+)+|eGov(\.kz)?( Mobile)?|SMS|JavaScript|WebAssembly|README|ES|Node|React|Next|Vue|Vite|webpack|esbuild|Brotli|Trusted Types|TypeScript|CycloneDX|SBOM|EN 301 549|rem|[Ss]andbox|cookie|Chromium|Firefox|Safari|origin|127\.0\.0\.1:\d+|lada\.kz|Kazinform|[IVX]+/gu;
/** What is the same in Kazakh and Russian. */
const shared = /^(: )?(Tirkeu|WhatsApp|Telegram|хостел|eGov\.kz|eGov Mobile|(— )?(Астана|Алматы|Шымкент)|[\d,\s]+ м²|Файл|UTF-8|Windows-1251|a\.csv \(1 КБ\)|(applicant|dwelling)(\.\w+)+|KZ-\d\d|(: )?(Компонент|Фрейм|Пакет)( — Tirkeu)?|Код|\(CycloneDX\)|Chromium|Firefox|Safari|\d+ КБ)$/u;

/** What is quoted from a menu of the portal, or from a decision, stands in its own language. */
const quoted = /«[^»]*»|“[^”]*”/gu;

/** What is not written in the language. */
function foreign(language: Language, texts: string[]): string[] {
  const other = language === "en" ? /\p{Script=Cyrillic}/u : /\p{Script=Latin}{2}/u;
  return texts.filter((text) => other.test(text.replace(quoted, "").replace(names, "")));
}

/** What a screen reader needs to find its way: the language, one heading, the landmarks, a title that says where one is. */
async function bearings(page: Page, language: Language): Promise<string[]> {
  const found = await page.evaluate(() => {
    const texts = (selector: string) => [...document.querySelectorAll(selector)].map((element) => element.textContent);
    return {
      lang: document.documentElement.lang,
      headings: texts("h1").length,
      landmarks: ["header", "nav[aria-label]", "main", "footer"].map((part) => texts(part).length),
      title: document.title.endsWith(`${texts("h1")[0]} — Tirkeu`),
      otherwise: texts("#app [lang]:not(.words *)"),
      ids: new Set([...document.querySelectorAll("[id]")].map(({ id }) => id)).size === texts("[id]").length,
    };
  });
  const otherwise = ["Қазақша", "Русский", "English"];
  const wanted = { lang: language, headings: 1, landmarks: [1, 1, 1, 1], title: true, otherwise, ids: true };
  return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [JSON.stringify(found)];
}

/** Shows the page as by day or as by night. */
const light = (page: Page, scheme: "light" | "dark") => page.emulateMedia({ colorScheme: scheme });

async function open(page: Page): Promise<void> {
  await journey.open(page, "");
  await lend(page);
}

/** All stops, in tours of a size that workers can share. */
const tours: Record<string, Stop[]> = {
  "pages and questions": questions.slice(0, questions.length / 2),
  "further questions": questions.slice(questions.length / 2),
  results: results.slice(0, results.length / 2),
  "further results": results.slice(results.length / 2),
};

for (const [what, stops] of Object.entries(tours)) {
  test(`${what} fit in, are in one language, and open to all`, async ({ page, browserName }) => {
    test.setTimeout(600_000);
    await open(page);
    const faults: string[] = [];
    const found = (where: string, what: string[]) => faults.push(...what.map((fault) => `${where}: ${fault}`));
    for (const [index, stop] of stops.entries()) {
      await stop.reach(page);
      const texts = new Map<Language, string[]>();
      // Each second stop backwards, so that it begins in the language in use.
      for (const language of index % 2 ? languages.toReversed() : languages) {
        await journey.speak(page, language);
        await unfold(page);
        const where = `${stop.name} in ${language}`;
        // Firefox, which is slow to change, keeps the narrowest window.
        found(where, await outsideAt(page, browserName === "firefox" ? [320] : undefined));
        const read = await textsOf(page);
        texts.set(language, read);
        found(where, foreign(language, read));
        found(where, await bearings(page, language));
        if (browserName !== "chromium") continue;
        // Axe reads each screen once in each scheme; the languages are spread over them, since no element depends on them.
        for (const [turn, scheme] of allSchemes.entries()) {
          if (languages[(index + turn) % languages.length] === language) found(where, await barriersIn(page, scheme));
        }
      }
      const same = texts.get("kk")?.filter((text) => texts.get("ru")?.includes(text) && !shared.test(text)) ?? [];
      found(`${stop.name} in kk and ru alike`, same);
    }
    expect(faults).toEqual([]);
  });
}

test("the page on accessibility has every criterion, and names tests that there are", chromium, async ({ page }) => {
  await open(page);
  await journey.visit(page, "accessibility");
  const tables = page.locator(".criteria");
  // Once for the page itself, once for what stands on other sites.
  await expect(tables).toHaveCount(2);
  const lines = await tables.first().locator("> div").allTextContents();
  expect(await tables.last().locator("> div").count()).toBe(lines.length);
  // WCAG 2.2 has 55 at levels A and AA, without 4.1.1, which is obsolete.
  expect(lines).toHaveLength(55);
  expect(new Set(lines.map((line) => line.split(" ")[0])).size).toBe(55);
  for (const file of (await tables.allTextContents()).join(" ").match(/\w+\.spec\.ts/g) ?? []) expect(existsSync(resolve(import.meta.dirname, file)), file).toBe(true);
});

test("what is wrong with a screen is found", chromium, async ({ page }) => {
  await open(page);
  await journey.visit(page, "q/age");
  await page.evaluate(() => {
    const field = document.createElement("input");
    const pale = Object.assign(document.createElement("p"), { textContent: "Hardly to be read" });
    pale.style.color = "#808080";
    pale.style.background = "#777777";
    pale.style.width = "2000px";
    document.querySelector("form")?.append(field, pale, document.createElement("h1"));
  });
  expect(await barriersIn(page, "light")).toEqual([
    expect.stringMatching(/^light: color-contrast: <p/),
    expect.stringMatching(/^light: empty-heading: <h1/),
    expect.stringMatching(/^light: label: <input/),
  ]);
  expect(await barriersIn(page, "dark")).toEqual([expect.stringMatching(/^dark: color-contrast: <p/)]);
  expect(await barriersIn(page, "forced")).toEqual([expect.stringMatching(/^forced: color-contrast: <p/)]);
  // What was legible in the dark is read again once it has another colour there.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("@media (prefers-color-scheme: dark) { #title { color: #444 } }");
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await barriersIn(page, "dark")).toEqual([expect.stringMatching(/^dark: color-contrast: .*<h1/)]);
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const byDay = await paper();
  await light(page, "dark");
  expect(await paper()).not.toBe(byDay);
  await light(page, "light");
  expect(await paper()).toBe(byDay);
  expect(await outside(page)).toContainEqual(expect.stringMatching(/^<p/));
  expect(foreign("kk", await textsOf(page))).toEqual(["Hardly to be read"]);
  expect(await bearings(page, "kk")).toHaveLength(1);
});
