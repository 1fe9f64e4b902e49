/** The browser's history, reloads, addresses and languages: none of them ever changes an answer. */
import { chromium, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { languages, say } from "./words.js";

test("Back and Forward go through the questions and change no answer", async ({ page }) => {
  await journey.open(page, "#en");
  const asked = await journey.hurry(page, journey.tenant, "holder");
  const answers = await journey.listed(page);
  expect(Object.keys(answers)).toHaveLength(asked.length);
  await page.goBack();
  await expect(page.locator("#title")).toHaveText(say("en", "q-holder"));

  const back = page.locator("form").getByRole("button", { name: say("en", "button-back") });
  for (const [times, screen] of asked.toReversed().entries()) {
    // What was begun on the screen that is left counts for nothing.
    if (times === 0) await journey.fill(page, { holder: "mine" });
    await (times % 2 ? page.goBack() : back.click());
    await expect(page).toHaveURL(new RegExp(`#en/q/${screen}$`));
    await expect(page.locator("#title")).toHaveText(say("en", `q-${screen}`));
    await expect(page.locator("#title")).toBeFocused();
    for (const [field, value] of Object.entries(journey.tenant[screen])) {
      const control = page.locator(journey.control(field, value)).first();
      if (/text|select/.test((await control.getAttribute("type")) ?? "select")) await expect(control).toHaveValue(`${value}`);
      else await expect(control).toBeChecked();
    }
  }
  await page.goBack();
  await expect(page.locator("#title")).toHaveText(say("en", "start-title"));
  for (const screen of [...asked, "holder"]) {
    await page.goForward();
    await expect(page).toHaveURL(new RegExp(`#en/q/${screen}$`));
  }
  await expect(page.locator('[name="holder"]:checked')).toHaveCount(0);
  expect(await journey.listed(page)).toEqual(answers);
});

test("a reload keeps every answer, and what is typed but not sent", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.tenant, "registered");
  await journey.fill(page, { "registered.family": "12", "registered.outsiders": "x" });
  const typed = await journey.fields(page);
  await journey.reload(page);
  await expect(page.locator("#title")).toHaveText(say("ru", "q-registered"));
  expect(await journey.fields(page)).toEqual(typed);

  await journey.fill(page, { "registered.outsiders": "0" });
  await journey.send(page);
  await journey.hurryOn(page, journey.tenant);
  const title = await page.title();
  // What can be undone is forgotten with the tab; all that is said is not.
  const said = () => page.locator("main section").allTextContents();
  const result = await said();
  const answers = await journey.listed(page);
  await page.goBack();
  await expect(page.locator(".verdict")).toBeVisible();
  await journey.reload(page);
  await expect(page).toHaveTitle(title);
  await expect(page.locator(".verdict")).toBeVisible();
  expect(await said()).toEqual(result);
  expect(await journey.listed(page)).toEqual(answers);

  // An entry that was left before the last answers were given holds them all the same.
  await journey.visit(page, "");
  // The page follows before it is loaded anew, as it does for anybody who sees where they are.
  await page.goBack();
  await expect(page.locator(".answers")).toBeVisible();
  await page.goBack();
  await expect(page.locator(".verdict")).toBeVisible();
  await page.goBack();
  await expect(page.locator("#title")).toHaveText(say("ru", "q-tie"));
  await journey.reload(page);
  expect(await journey.listed(page)).toEqual(answers);
});

test("a changed answer keeps the later ones, and leads back to the answers", async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.tenant);
  await page.getByRole("link", { name: say("en", "button-check") }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "check-title"));
  const before = await journey.listed(page);

  const question = say("en", "q-age");
  const change = page.locator('a[href="#en/change/age"]');
  await expect(change).toHaveText(`${say("en", "button-change")}: ${question}`);
  await change.click();
  await expect(page).toHaveURL(/#en\/change\/age$/);
  await expect(page.locator("#title")).toHaveText(question);
  await expect(page.locator("#age")).toHaveValue("34");
  // A mistake keeps one here.
  await page.locator("#age").fill("200");
  await page.keyboard.press("Enter");
  await expect(page.locator("#errors")).toBeFocused();
  await page.locator("#age").fill("71");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#en\/check$/);
  await expect(page.locator("#title")).toBeFocused();
  expect(await journey.listed(page)).toEqual({ ...before, [question]: "71" });

  // An answer that opens a new question leads to it, and to that one only.
  await page.locator('a[href="#en/change/registration"]').click();
  await journey.fill(page, { registration: "temporary" });
  await journey.send(page);
  await expect(page).toHaveURL(/#en\/check$/);
  await page.locator("main").getByRole("button", { name: say("en", "button-next") }).click();
  expect(await journey.hurryOn(page, { stay: journey.unsure.stay })).toEqual(["stay"]);
  expect(await journey.place(page)).toBe("result");
  const after = await journey.listed(page);
  for (const question of Object.keys(before)) expect(Object.keys(after)).toContain(question);
});

test("another language keeps what is typed, what is wrong, and where one is", async ({ page }) => {
  await journey.open(page, "#kk");
  await journey.hurry(page, journey.tenant, "area");
  await journey.fill(page, { "area.usable": "44,9x", "area.living": "30" });
  const typed = await journey.fields(page);
  for (const language of ["ru", "en", "kk"] as const) {
    await page.locator(`header a[lang=${language}]`).click();
    await expect(page.locator("#title")).toHaveText(say(language, "q-area"));
    await expect(page).toHaveURL(new RegExp(`#${language}/q/area$`));
    expect(await journey.fields(page)).toEqual(typed);
  }
  await journey.send(page);
  for (const language of ["en", "ru"] as const) {
    await page.locator(`header a[lang=${language}]`).click();
    await expect(page.locator("#errors a")).toContainText(say(language, "error-area"));
    expect(await journey.fields(page)).toEqual(typed);
  }
  await journey.reload(page);
  await expect(page.locator("#title")).toHaveText(say("ru", "q-area"));
  expect(await journey.fields(page)).toEqual(typed);

  await journey.fill(page, journey.tenant.area);
  await journey.fill(page, { "area.living": "" });
  await journey.send(page);
  await journey.hurryOn(page, journey.tenant);
  for (const language of ["kk", "en", "ru"] as const) {
    await page.locator(`header a[lang=${language}]`).click();
    await expect(page.locator("#title")).toHaveText(say(language, "level-ready"));
    await expect(page).toHaveURL(new RegExp(`#${language}/result$`));
  }
  expect(Object.keys(await journey.listed(page))).toContain(say("ru", "q-area"));
});

test("Back stays in the language that was chosen last", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.soleOwner, "registration");
  await page.locator("header a[lang=en]").click();
  await expect(page.locator("#title")).toHaveText(say("en", "q-registration"));
  await page.goBack();
  await expect(page).toHaveURL(/#en\/q\/age$/);
  await expect(page.locator("#title")).toHaveText(say("en", "q-age"));
  await page.waitForTimeout(200);
  await expect(page.locator("#title")).toHaveText(say("en", "q-age"));
});

test("starting anew forgets every answer, whatever way one goes then", async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.soleOwner);
  await journey.visit(page, "");
  await page.getByRole("button", { name: say("en", "start-title.again") }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "start-title"));
  expect(await journey.listed(page)).toEqual({});
  for (let times = 0; times < 3; times++) await page.goBack();
  expect(await journey.listed(page)).toEqual({});
  await journey.reload(page);
  expect(await journey.listed(page)).toEqual({});
});

test("an answer lives in its tab only", async ({ page, context }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.soleOwner, "person");
  const other = await context.newPage();
  await journey.open(other, "#en/check");
  await expect(other.getByText(say("en", "no-answers"))).toBeVisible();
  await expect(other.locator("#title")).toHaveText(say("en", "start-title"));
});

for (const language of languages) {
  test(`every place has an address in ${language}`, language === "ru" ? {} : chromium, async ({ page }) => {
    // Until all has come that everybody loads, the page writes its entry of the history by itself, which would cross the way to the next.
    await journey.open(page, `#${language}/nowhere`);
    await expect(page.locator("#title")).toHaveText(say(language, "not-found"));
    const places = { "": "start-title", about: "nav-about", rules: "rules-title", doubts: "doubts-title", bench: "bench-title", duties: "duties-title", ending: "ending-title", refused: "refused-title", acts: "book-timeline", words: "book-glossary", portfolio: "portfolio-title" };
    const questions = journey.screens.map((screen) => [`q/${screen}`, journey.heading(screen)]);
    for (const [place, title] of [...Object.entries(places), ...questions, ["change/age", "q-age"], ["nowhere", "not-found"]]) {
      await page.goto(`#${language}/${place}`);
      await expect(page.locator("#title"), place).toHaveText(say(language, title));
    }
  });
}

test("an address that leads nowhere says so, and keeps the answers", async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.soleOwner, "place");
  const answers = await journey.listed(page);
  for (const fragment of ["#en/nowhere", "#en/q/nothing", "#en/q", "#en/check/x", "#en/q/age/x", "#en/change/nothing"]) {
    await page.goto(fragment);
    await expect(page.locator("#title"), fragment).toHaveText(say("en", "not-found"));
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  }
  await journey.reload(page);
  await expect(page.locator("#title")).toHaveText(say("en", "not-found"));
  await page.locator("main").getByRole("link", { name: say("en", "nav-start") }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "start-title"));
  await expect(page.getByRole("button", { name: say("en", "start-title.continue") })).toBeVisible();
  expect(await journey.listed(page)).toEqual(answers);
  await page.goto("#nowhere");
  await expect(page.locator("#title")).toHaveText(say("en", "not-found"));
});

for (const [locale, language] of Object.entries({ "kk-KZ": "kk", "ru-KZ": "ru", "en-GB": "en", "de-DE": "kk" } as const)) {
  test.describe(() => {
    test.use({ locale });

    test(`a visitor from ${locale} is spoken to in ${language}`, async ({ page }) => {
      await journey.open(page, "");
      await expect(page.locator("#title")).toHaveText(say(language, "start-title"));
      await expect(page.locator("html")).toHaveAttribute("lang", language);
    });
  });
}
