import { expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { say } from "./words.js";

for (const extension of ["js", "wasm"]) {
  test.describe(() => {
    test.use({ provoked: { faults: [/^(console|uncaught): .*(tirkeu|fetch|load|import|NetworkError)/i] } });

    test(`a page without its ${extension} says so in three languages`, async ({ page }) => {
      await page.route(new RegExp(`/tirkeu-[0-9a-f]+\\.${extension}$`), (route) => route.abort());
      await page.goto("");
      for (const language of ["kk", "ru", "en"]) {
        await expect(page.locator(`#app p[lang=${language}]`)).toBeVisible();
      }
    });
  });
}

test("a page without JavaScript says what it needs in three languages", async ({ page, browser, browserName, request, baseURL }) => {
  // What a browser shows where scripts do not run: a parser without scripts reads it as one would.
  await page.goto("");
  await page.evaluate((html) => {
    const without = new DOMParser().parseFromString(html, "text/html").querySelector("noscript");
    document.body.replaceChildren(...(without?.children ?? []));
  }, await (await request.get("")).text());
  for (const language of ["kk", "ru", "en"]) {
    await expect(page.locator(`p[lang=${language}]`)).toContainText("JavaScript");
    await expect(page.locator(`p[lang=${language}]`)).toBeVisible();
  }
  // Firefox under WebDriver BiDi parses as if scripts ran, so only Chromium shows the page itself.
  if (browserName === "chromium") {
    const without = await browser.newContext({ baseURL, javaScriptEnabled: false });
    const bare = await without.newPage();
    await bare.goto("");
    for (const language of ["kk", "ru", "en"]) {
      await expect(bare.locator(`noscript p[lang=${language}]`)).toBeVisible();
    }
    await without.close();
  }
});

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
});
