import type { Page } from "@playwright/test";
import { barriers, lend, levels } from "./barriers.js";
import { expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Language, languages, say } from "./words.js";

for (const extension of ["js", "wasm"]) {
  test.describe(() => {
    test.use({ provoked: { faults: [/^(console|uncaught): .*(tirkeu|fetch|load|import|NetworkError)/i] } });

    test(`a page without its ${extension} says so in three languages`, async ({ page }) => {
      await page.route(new RegExp(`/tirkeu-[0-9a-f]+\\.${extension}$`), (route) => route.abort());
      await page.goto("");
      for (const language of languages) {
        await expect(page.locator(`#app p[lang=${language}]`)).toBeVisible();
      }
    });
  });
}

/** The main rules, by the name of their texts: what a page without its program still says. */
const rules = ["rule-service-scope.says", "rule-minor-applicant.says", "rule-owner-consent.says", "deadline-arrival-open", "step-file-online.text"];
const figures = { "rule-under-14.says": "14", "rule-incapable-owner.says": "18", "rule-capital-norm.says": "15" };

/** What the page shows in a language where no script runs. */
async function expectRules(page: Page, language: Language): Promise<void> {
  const part = page.locator(`section[lang=${language}]`);
  await expect(part.locator("h1")).toHaveText(say(language, "start-title"));
  for (const word of ["JavaScript", "1414"]) await expect(part).toContainText(word);
  for (const rule of rules) await expect(part).toContainText(say(language, rule));
  for (const [rule, figure] of Object.entries(figures)) {
    const [before, after] = say(language, rule).split(/\{\w+\}/);
    await expect(part.getByRole("listitem").filter({ hasText: before + figure }).filter({ hasText: after })).toBeVisible();
  }
}

test("a page without JavaScript says what it needs, and the main rules, in three languages", async ({ page, browser, browserName, request, baseURL }) => {
  // What a browser shows where scripts do not run: a parser without scripts reads it as one would.
  await page.goto("");
  await page.evaluate((html) => {
    const without = new DOMParser().parseFromString(html, "text/html").querySelector("noscript");
    document.body.replaceChildren(...(without?.children ?? []));
  }, await (await request.get("")).text());
  for (const language of languages) await expectRules(page, language);
  await lend(page);
  expect(await barriers(page, levels)).toEqual([]);
  // Firefox under WebDriver BiDi parses as if scripts ran, so only Chromium shows the page itself.
  if (browserName === "chromium") {
    const without = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const bare = await without.newPage();
    await bare.goto("");
    for (const language of languages) await expectRules(bare, language);
    await expect(bare.locator("#shell")).toBeHidden();
    await without.close();
  }
});

/** Where the header, the title and the lead stand. */
function bearings(page: Page): Promise<string[]> {
  return page.locator("header, h1, .lead").evaluateAll((elements) =>
    elements.filter((element) => element.checkVisibility()).map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height].join(" ");
    }),
  );
}

/** Opens a fragment while the program is held up; what is returned lets it come. */
async function openBare(page: Page, fragment: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\/tirkeu-[0-9a-f]+\.wasm$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(fragment, { waitUntil: "commit" });
  return release;
}

async function expectShell(page: Page, language: Language): Promise<void> {
  await expect(page.locator("h1:visible")).toHaveText([say(language, "start-title")]);
  await expect(page.locator(".lead:visible")).toHaveText([say(language, "start-title.lead")]);
  await expect(page.locator("header .brand:visible")).toHaveText([say(language, "site-name")]);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

for (const language of languages) {
  test(`before the program comes, its first words stand where they will stand: ${language}`, async ({ page }) => {
    const release = await openBare(page, `#${language}`);
    await expectShell(page, language);
    const before = await bearings(page);
    await lend(page);
    expect(await barriers(page, levels)).toEqual([]);

    release();
    await expect(page.locator("#title")).toHaveText(say(language, "start-title"));
    await expect(page.locator("#shell")).toHaveCount(0);
    expect(await bearings(page)).toEqual(before);
  });
}

const visitors: Record<string, Language> = { "ru-RU": "ru", "en-GB": "en", "kk-KZ": "kk", "de-DE": "kk" };
for (const [locale, language] of Object.entries(visitors)) {
  test.describe(() => {
    test.use({ locale });

    test(`the first words are in the visitor's language: ${locale}`, async ({ page }) => {
      const release = await openBare(page, "");
      await expectShell(page, language);
      await page.locator("header a[lang=ru]:visible, header a[lang=en]:visible").first().click();
      const chosen = language === "ru" ? "en" : "ru";
      await expectShell(page, chosen);
      release();
      await expect(page.locator("#title")).toHaveText(say(chosen, "start-title"));
    });
  });
}

test.describe(() => {
  // Firefox keeps this to itself.
  const faults = { chromium: [/^console: .*503/], firefox: [], webkit: [] };
  test.use({ provoked: ({ browserName }, use) => use({ faults: faults[browserName] }) });

  test("a language that does not load leaves everything as it is, and can be tried again", async ({ page }) => {
    await journey.open(page, "#ru/q/area");
    await journey.fill(page, { "area.usable": "44,9" });
    await page.route(/\/en-[0-9a-f]+\.json$/, (route) => route.fulfill({ status: 503 }));
    await page.locator("header a[lang=en]").click();
    await expect(page.getByRole("alert")).toHaveText(say("ru", "loading-failed"));
    await expect(page.locator("#title")).toHaveText(say("ru", "q-area"));
    await expect(page.locator('[id="area.usable"]')).toHaveValue("44,9");
    await page.unrouteAll();
    await page.locator("header a[lang=en]").click();
    await expect(page.locator("#title")).toHaveText(say("en", "q-area"));
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.locator('[id="area.usable"]')).toHaveValue("44,9");
  });

  for (const [what, file] of [["texts", /\/ru-law-[0-9a-f]+\.json$/], ["program", /\/later-[0-9a-f]+\.wasm$/]] as const) {
    test(`the rest of the ${what} that does not load is asked for again when somebody goes on`, async ({ page }) => {
      await page.route(file, (route) => route.fulfill({ status: 503 }));
      await journey.open(page, "#ru");
      await expect(page.getByRole("alert")).toHaveText(say("ru", "loading-failed"));
      await expect(page.locator("#title")).toHaveText(say("ru", "start-title"));
      await page.unrouteAll();
      await page.locator("main .buttons .main").click();
      await expect(page.locator("#title")).toHaveText(say("ru", journey.heading("status")));
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }
});
