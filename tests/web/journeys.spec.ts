import { expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { area, languages, say } from "./words.js";

for (const language of languages) {
  test(`a sole owner outside Astana comes to "ready" by the keyboard, in ${language}`, async ({ page }) => {
    await journey.begin(page, language);
    const asked = await journey.walk(page, journey.soleOwner);
    expect(asked.length).toBeLessThanOrEqual(9);
    expect(await journey.place(page)).toBe("result");
    await expect(page.locator("#title")).toHaveText(say(language, "level-ready"));
    await expect(page.locator("#title")).toBeFocused();
    await expect(page.locator(".verdict")).toHaveClass("verdict ready");
    await expect(page).toHaveTitle(`${say(language, "level-ready")} — Tirkeu`);
  });

  test(`a tenant in Astana comes to "ready" by the keyboard, in ${language}`, async ({ page }) => {
    await journey.begin(page, language);
    const asked = await journey.walk(page, journey.tenant);
    expect(asked.length).toBeLessThanOrEqual(14);
    await expect(page.locator("#title")).toHaveText(say(language, "level-ready"));
    await expect(page.locator(".figures")).toContainText(area(language, "30.00"));
  });
}
