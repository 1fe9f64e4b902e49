/** People on their way through the page, from the first question to the verdict. */
import type { Page } from "@playwright/test";
import { browsers, browsersOnce, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { area, languages, say } from "./words.js";

/** A part of the result, by its heading. */
const part = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { level: 2, name: title, exact: true }) });

for (const language of languages) {
  test(`a sole owner outside Astana comes to "ready" by the keyboard, in ${language}`, browsersOnce(language), async ({ page }) => {
    await journey.begin(page, language);
    const asked = await journey.walk(page, journey.soleOwner);
    expect(asked.length).toBeLessThanOrEqual(9);
    expect(await journey.place(page)).toBe("result");
    await expect(page.locator("#title")).toHaveText(say(language, "level-ready"));
    await expect(page.locator("#title")).toBeFocused();
    await expect(page.locator(".verdict")).toHaveClass("verdict ready");
    await expect(page).toHaveTitle(`${say(language, "level-ready")} — Tirkeu`);
  });

  // A wide screen once: what follows what there is the same in every language.
  const screens = { phone: { width: 360, height: 760 }, ...(language === "ru" ? { "wide screen": { width: 1280, height: 800 } } : {}) };
  for (const [screen, viewport] of Object.entries(screens)) {
    test(`a tenant in Astana goes the whole way by the keyboard, in ${language}, on a ${screen}`, screen === "phone" ? browsersOnce(language) : {}, async ({ page }) => {
      await page.setViewportSize(viewport);
      await journey.begin(page, language);
      const asked = await journey.walk(page, journey.tenant);
      expect(asked.length).toBeLessThanOrEqual(14);
      await expect(page.locator("#title")).toHaveText(say(language, "level-ready"));
      await expect(page.locator(".figures")).toContainText(area(language, "30.00"));
      // What is done is ticked; what the owner must do is counted; then everything is cleared.
      await journey.tabTo(page, (at) => at.type === "checkbox");
      await page.keyboard.press("Space");
      await expect(page.locator(".plan input:checked")).toHaveCount(1);
      const start = page.getByRole("button", { name: say(language, "clock.start") });
      await start.press("Enter");
      await expect(page.locator(".clock")).toBeVisible();
      await page.getByRole("button", { name: say(language, "button-finish") }).press("Enter");
      await expect(page.locator("#title")).toHaveText(say(language, "start-title"));
      expect(await page.evaluate(() => JSON.stringify(history.state))).toBe("[[],[]]");
      await expect(page.locator("main .buttons button")).toHaveCount(1);
    });
  }
}

test("Shift+Tab goes back through a form, and Enter in a field sends it", browsers, async ({ page }) => {
  await journey.open(page, "#kk/q/age");
  await journey.enter(page, "age", "200");
  await journey.tabTo(page, (at) => at.id === "age.unknown");
  await journey.tabTo(page, (at) => at.id === "age", "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#errors")).toBeFocused();
  // The summary's link leads to the field by Enter; what is typed there replaces what was wrong.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#age")).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("30");
  await page.keyboard.press("Enter");
  await expect(page.locator("#title")).toHaveText(say("kk", "q-status"));
  await expect(page.locator("#title")).toBeFocused();
});

test("the first Tab offers the way to the content", browsers, async ({ page }) => {
  await journey.open(page, "#ru/rules");
  await page.keyboard.press("Tab");
  await expect(page.locator(".skip")).toBeFocused();
  await expect(page.locator(".skip")).toBeInViewport({ ratio: 1 });
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  await expect(page).toHaveURL(/#ru\/rules$/);
});

test("two owners, of whom one has not been asked", async ({ page }) => {
  await journey.begin(page, "ru");
  await journey.walk(page, journey.twoOwners);
  await expect(page.locator("#title")).toHaveText(say("ru", "level-prepare"));
  const owners = part(page, say("ru", "result-consents")).locator(".list > li");
  await expect(owners).toHaveCount(2);
  await expect(owners.nth(0)).not.toHaveText((await owners.nth(1).textContent()) ?? "");
});

test("a hundred owners who answer alike are entered once", async ({ page }) => {
  await journey.begin(page, "kk");
  await journey.walk(page, journey.hundredOwners);
  await expect(page.locator("#title")).toHaveText(say("kk", "level-ready"));
  await expect(part(page, say("kk", "result-consents")).locator(".list > li")).toHaveCount(100);
});

test("a hundred owners can be entered one by one", async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.hundredOwners, "owners");
  // A script is faster than browsers let anybody write the history.
  await page.evaluate(() => {
    history.replaceState = () => {};
  });
  const owners: journey.Entries = { "owners.count": "100", "owners.alike": false };
  for (let owner = 0; owner < 100; owner++) {
    owners[`owners.${owner}.capacity`] = owner === 57 ? "minor" : "full";
    owners[`owners.${owner}.consent`] = owner === 99 ? "pending" : "given";
  }
  await journey.fill(page, owners);
  await page.evaluate(() => Reflect.deleteProperty(history, "replaceState"));
  await journey.send(page);
  await journey.hurryOn(page, journey.hundredOwners);
  await expect(page.locator("#title")).toHaveText(say("en", "level-in-person.likely"));
  await expect(part(page, say("en", "result-consents")).locator(".list > li")).toHaveCount(100);
  const listed = await journey.listed(page);
  expect(listed[say("en", "q-owners")]).toContain(say("en", "q-owners.owner", { n: "100" }));
});

for (const language of languages) {
  test(`who knows nothing sees the best, the worst, what holds and how to find out, in ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}`);
    const { status, ...unsure } = journey.unsure;
    // Neither EDS nor phone: that much holds.
    const asked = await journey.hurry(page, {
      ...unsure,
      status: journey.soleOwner.status,
      age: journey.soleOwner.age,
      signing: { "signing.none": "none", "signing.consent": "yes" },
    });
    await expect(page.locator("#title")).toHaveText(say(language, "verdict-open"));
    await expect(page.locator(".verdict")).toHaveClass("verdict open");
    const open = part(page, say(language, "result-open"));
    // What is still possible, up to a refusal; that nothing has to be filed is no worse, and told apart.
    const possible = page.locator(".verdict .lead");
    const range = { least: say(language, "level-prepare.short"), most: say(language, "level-refused.short") };
    await expect(possible).toContainText(say(language, "result-open.range", range));
    const apart = { level: say(language, "level-not-required.short") };
    await expect(possible).toContainText(say(language, "result-open.apart", apart));
    await expect(part(page, say(language, "result-open.holds"))).toContainText(say(language, "rule-signature.found-prepare"));

    // Each open point says how to find out, and leads to a question that was asked.
    const points = open.locator(".open > li");
    expect(await points.count()).toBeGreaterThan(3);
    for (const point of await points.all()) {
      expect(((await point.textContent()) ?? "").length).toBeGreaterThan(40);
      const [, screen] = /\/q\/(.+)$/.exec((await point.locator("a").getAttribute("href")) ?? "") ?? [];
      expect(asked).toContain(screen);
    }
    // Found out, it is no longer open.
    const before = await points.count();
    await points.first().locator("a").click();
    await expect(page).toHaveURL(/\/q\//);
    const [, screen] = (await journey.place(page)).split("/");
    await journey.fill(page, { ...journey.tenant, ...journey.soleOwner }[screen]);
    await journey.send(page);
    await page.goto(`#${language}/result`);
    expect(await points.count()).toBeLessThan(before);
  });
}

test("who knows nothing at all still comes to an end", async ({ page }) => {
  await journey.begin(page, "en");
  const asked = await journey.walk(page, journey.unsure);
  expect(asked.length).toBeLessThanOrEqual(journey.screens.length);
  await expect(page.locator("#title")).toHaveText(say("en", "verdict-open"));
  const possible = page.locator(".verdict .lead");
  await expect(possible).toContainText(say("en", "level-refused.short"));
  await expect(possible).toContainText(say("en", "result-open.apart").split("{")[0] ?? "");
});

test("an early refusal can be looked behind", async ({ page }) => {
  await journey.open(page, "#en");
  const answers: journey.Answers = {
    ...journey.tenant,
    address: { "address.suspended": true },
    signing: { "signing.none": "none", "signing.consent": "yes" },
  };
  const early = await journey.hurry(page, answers);
  await expect(page.locator(".verdict")).toHaveClass("verdict refused");
  const reasons = part(page, say("en", "result-reasons")).locator("article");
  await expect(reasons).toHaveCount(1);

  await page.getByRole("button", { name: /^Answer the remaining/ }).click();
  await expect(page).toHaveURL(/#en\/q\//);
  const late = await journey.hurryOn(page, answers);
  expect(late.length).toBeGreaterThan(1);
  expect(late.filter((screen) => early.includes(screen)), "nothing is asked twice").toEqual([]);
  await expect(page.locator(".verdict")).toHaveClass("verdict refused");
  await expect(reasons).toHaveCount(2);
  await expect(reasons.nth(0)).toContainText(say("en", "rule-address-suspended"));
  await expect(reasons.nth(1)).toContainText(say("en", "rule-signature"));
  await expect(page.getByRole("button", { name: /^Answer the remaining/ })).toHaveCount(0);
  // The answers of before and after are all there.
  expect(Object.keys(await journey.listed(page))).toHaveLength(early.length + late.length);
});

test("a child is not registered, and is asked no more than that", async ({ page }) => {
  await journey.open(page, "#kk");
  const asked = await journey.hurry(page, { ...journey.soleOwner, age: { age: "13" } });
  expect(asked.length).toBeLessThanOrEqual(2);
  await expect(page.locator("#title")).toHaveText(say("kk", "level-not-required"));
  await expect(page.getByRole("button", { name: /^Қалған сұрақтарға/ })).toHaveCount(0);
});

test("the result can be printed, without what is for the screen only", browsers, async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.crowdedTenant);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: say("ru", "button-print") }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed");
  // Not every browser can be told to show what it would print: the rules for paper are made to hold on the screen.
  await page.evaluate(() => {
    for (const rule of [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])) {
      if (rule instanceof CSSMediaRule && rule.media.mediaText === "print") rule.media.mediaText = "screen";
    }
  });
  await expect(page.locator("#title")).toBeVisible();
  await expect(page.locator(".reason").first()).toBeVisible();
  for (const unwanted of ["nav", "footer", "form", "button", ".skip"]) {
    for (const element of await page.locator(unwanted).all()) await expect(element).toBeHidden();
  }
});

test("another owner is a person until somebody says otherwise", async ({ page }) => {
  await journey.open(page, "#en/q/owners");
  await page.locator('[id="owners.count"]').fill("2");
  for (const owner of [0, 1]) {
    await expect(page.locator(`[id="owners.${owner}.kind"]`)).toHaveValue("person");
    await expect(page.locator(`[name="owners.${owner}.capacity"]`)).not.toHaveCount(0);
  }
  await page.locator('[id="owners.0.kind"]').selectOption("organisation");
  await expect(page.locator('[name="owners.0.capacity"]')).toHaveCount(0);
  await expect(page.locator('[name="owners.0.consent"]')).not.toHaveCount(0);
  await page.locator('[id="owners.0.kind"]').selectOption("deceased");
  await expect(page.locator('[name="owners.0.consent"]')).toHaveCount(0);
  await expect(page.locator('[id="owners.1.kind"]')).toHaveValue("person");
});
