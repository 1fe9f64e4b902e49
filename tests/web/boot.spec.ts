import type { Page, Route } from "@playwright/test";
import { barriers, lend } from "./barriers.js";
import { chromium, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Language, languages, say } from "./words.js";

/** A file that does not come as it should, in either way in which that happens. */
const lacking: [string, RegExp][] = [
  ["first script", /\/boot-[0-9a-f]+\.js$/],
  ["glue", /\/tirkeu-[0-9a-f]+\.js$/],
  ["program", /\/tirkeu-[0-9a-f]+\.wasm$/],
  ["first texts", /\/kk-[0-9a-f]+\.json$/],
];
const answers: [string, (route: Route) => Promise<void>][] = [
  ["nothing", (route) => route.abort()],
  ["a page", (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>index" })],
];

test.describe(() => {
  test.use({ provoked: { faults: [/^(console|uncaught): /] } });

  test("a page that lacks what it begins with says so in three languages, and tries again", async ({ page }) => {
    for (const [what, file] of lacking) {
      for (const [instead, answer] of answers) {
        await page.route(file, answer);
        await page.goto("");
        for (const language of languages) {
          const words = page.locator(`#failure p[lang=${language}]:visible`);
          await expect(words, `${instead} in the place of the ${what}`).toHaveText([say(language, "failed")]);
        }
        await expect(page.locator("#shell")).toHaveCount(0);
        await lend(page);
        expect(await barriers(page)).toEqual([]);
        await page.unrouteAll();
        await page.locator("#failure button[lang=kk]").click();
        await expect(page.locator("#title")).toHaveText(say("kk", "start-title"));
        await expect(page.locator("#failure")).toHaveCount(0);
      }
    }
  });
});

test("a first script that never comes is given up in the end", chromium, async ({ page }) => {
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route(/\/boot-[0-9a-f]+\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("#ru", { waitUntil: "commit" });
  await expect(page.locator("#shell")).toBeVisible();
  await page.clock.fastForward("00:31");
  // The parser goes on below such a script; what waits is only the page's own beginning.
  await expect(page.locator("#failure p[lang=ru]:visible")).toHaveText([say("ru", "failed")]);
  // Should it come after all, it is the page.
  release();
  await expect(page.locator("#title")).toHaveText(say("ru", "start-title"));
  await expect(page.locator("#failure")).toHaveCount(0);
});

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
  expect(await barriers(page)).toEqual([]);
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
    expect(await barriers(page)).toEqual([]);

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
    await expect(page.getByRole("alert")).toContainText(say("ru", "failed"));
    await expect(page.locator("#title")).toHaveText(say("ru", "q-area"));
    await expect(page.locator('[id="area.usable"]')).toHaveValue("44,9");
    await page.unrouteAll();
    await page.locator("header a[lang=en]").click();
    await expect(page.locator("#title")).toHaveText(say("en", "q-area"));
    await expect(page.getByRole("alert")).toHaveCount(0);
    await expect(page.locator('[id="area.usable"]')).toHaveValue("44,9");
  });

  const rest: [string, RegExp][] = [["texts", /\/ru-law-[0-9a-f]+\.json$/], ["program", /\/later-[0-9a-f]+\.wasm$/]];
  for (const [what, file] of rest) {
    test(`the rest of the ${what} that does not load is asked for again when somebody goes on, or asks for it`, async ({ page }) => {
      await page.route(file, (route) => route.fulfill({ status: 503 }));
      const alert = page.getByRole("alert");
      const ways: [(page: Page) => Promise<void>, string][] = [
        [(page) => page.locator("main .buttons .main").click(), journey.heading("status")],
        [(page) => page.getByRole("button", { name: say("ru", "failed.again") }).click(), "start-title"],
        [(page) => page.getByRole("button", { name: say("ru", "reload") }).click(), "start-title"],
      ];
      for (const [go, heading] of ways) {
        await page.goto("about:blank");
        await journey.open(page, "#ru");
        await expect(alert).toContainText(say("ru", "failed"));
        await expect(page.locator("#title")).toHaveText(say("ru", "start-title"));
        await page.unrouteAll();
        await go(page);
        await expect(page.locator("#title")).toHaveText(say("ru", heading));
        await expect(alert).toHaveCount(0);
        await page.route(file, (route) => route.fulfill({ status: 503 }));
      }
    });
  }
});
