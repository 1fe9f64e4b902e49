import { expect, test } from "./fixtures.js";

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

test.describe(() => {
  test.use({ javaScriptEnabled: false });
  test.skip(({ browserName }) => browserName === "firefox", "Firefox under WebDriver BiDi still parses as if scripts ran");

  test("a page without JavaScript says what it needs in three languages", async ({ page }) => {
    await page.goto("");
    for (const language of ["kk", "ru", "en"]) {
      await expect(page.locator(`noscript p[lang=${language}]`)).toBeVisible();
    }
  });
});
