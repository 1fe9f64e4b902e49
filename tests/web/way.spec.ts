/** The way from a result on: what would change it, what is done already, other days, other people, and a link to it. */
import { browsers, browsersOnce, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { earlierForm } from "./links.js";
import { unfold } from "./screens.js";
import { area, day, languages, say } from "./words.js";

for (const language of languages) {
  test(`a change is tried and taken back, and is never an answer: ${language}`, browsersOnce(language), async ({ page }) => {
    await journey.open(page, `#${language}`);
    await journey.hurry(page, journey.crowdedTenant);
    // How many the norm counts is not certain: neither is the title.
    const refused = say(language, "level-refused.likely");
    await expect(page.locator("#title")).toHaveText(refused);
    const changes = page.locator(".changes .change");
    await unfold(page);
    // Four people in 44.90 m²: two of three strangers may have left, or the dwelling must be larger.
    await expect(changes).toHaveCount(2);
    const larger = changes.filter({ hasText: journey.plain(area(language, "60.00")) });
    await expect(larger).toHaveCount(1);

    const try_ = larger.getByRole("button");
    await try_.focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#title")).toHaveText(say(language, "result-changes.title", { verdict: say(language, "level-ready") }));
    await expect(page).toHaveTitle(/^(Болжам|Предположение|Example): /u);
    await expect(page.locator("#title")).toBeFocused();
    const trial = page.locator(".trial");
    await expect(trial).toContainText(say(language, "result-changes.tried"));
    await expect(trial).toContainText(say(language, "level-refused.short"));
    await expect(trial).toContainText(say(language, "level-ready.short"));
    await expect(changes).toHaveCount(0);
    await trial.getByRole("button", { name: say(language, "result-changes.back") }).press("Enter");
    await expect(page.locator("#title")).toHaveText(refused);
    await expect(trial).toHaveCount(0);

    // Tried again and left: the answers are those that were given.
    await unfold(page);
    await larger.getByRole("button").click();
    expect(JSON.stringify(await journey.listed(page))).not.toContain("60");
    await journey.visit(page, "result");
    await expect(page.locator("#title")).toHaveText(refused);
  });
}

test("ticks stay, through the language and a reload, and no undoing takes them", browsers, async ({ page }) => {
  await journey.open(page, "#kk");
  await journey.hurry(page, journey.twoOwners);
  const first = page.locator(".plan input[type=checkbox]").first();
  await first.press("Space");
  await expect(first).toBeChecked();
  await journey.speak(page, "ru");
  await expect(first).toBeChecked();
  await journey.reload(page);
  await expect(first).toBeChecked();
  await expect(page.locator(".plan input:checked")).toHaveCount(1);
  await journey.visit(page, "change/age");
  await journey.fill(page, { age: "40" });
  await journey.send(page);
  await page.getByRole("button", { name: say("ru", "button-undo"), exact: true }).click();
  await journey.visit(page, "result");
  await expect(first).toBeChecked();
});

test("undo and redo change answers and never navigate", browsers, async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.tenant);
  await journey.visit(page, "change/age");
  await journey.fill(page, { age: "14" });
  await journey.send(page);
  const age = page.locator(".answers > div", { hasText: say("en", "q-age") }).locator("dd").first();
  const [undo, redo] = ["button-undo", "button-redo"].map((name) =>
    page.getByRole("button", { name: say("en", name), exact: true }),
  );
  const here = page.url();
  await expect(age).toHaveText("14");
  await expect(redo).toHaveCount(0);
  await undo.press("Enter");
  await expect(age).toHaveText("34");
  await redo.press("Enter");
  await expect(age).toHaveText("14");
  await undo.press("Enter");
  expect(page.url()).toBe(here);
  await page.goBack();
  await page.goForward();
  await expect(age, "the way back through pages gives no answer").toHaveText("34");
});

test("another person at the address is asked about the person only", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.tenant);
  await page.getByRole("button", { name: say("ru", "button-another") }).click();
  // What the first one is to the owner was never asked: they are counted, and it is asked now.
  await expect(page.locator("#title")).toHaveText(say("ru", "q-joining"));
  await expect(page.locator("main .notice").first()).toHaveText(say("ru", "q-joining.carried"));
  await expect(page.locator('[id="joining.total"]')).toHaveValue("1");
  const joining: journey.Entries = { "joining.who": "people", "joining.outsiders": "1" };
  const asked = await journey.hurryOn(page, { ...journey.tenant, joining });
  const dwelling = ["place", "holder", "owners", "address", "area", "registered"];
  expect(asked.filter((screen) => dwelling.includes(screen))).toEqual([]);
  expect(asked.slice(0, 2)).toEqual(["joining", "status"]);
  // Alone each of them fits in; together they are three.
  await expect(page.locator("#title")).toHaveText(say("ru", "level-ask"));
});

test("a link holds the answers, and opens under the law of its day and of today", browsers, async ({ page, context }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.husband);
  await page.locator(".plan input[type=checkbox]").first().check();
  await page.getByText(say("en", "share"), { exact: true }).click();
  await expect(page.getByText(say("en", "share.warning"))).toBeVisible();
  const link = await page.getByLabel(say("en", "share.text")).inputValue();
  expect(link).toMatch(/#en\/share\/v1-\d{8}-[\w.-]+-[a-z2-7]{3}$/);

  // Before the amendment the same person was refused.
  const other = await context.newPage();
  await journey.open(other, `#en/share/${earlierForm("2026-08-24", journey.husband)}`);
  await expect(other.locator("#title")).toHaveText(say("en", "shared"));
  const figures = other.locator("dl.figures > div");
  await expect(figures.nth(0)).toHaveText(
    say("en", "shared.then", { day: day("en", "2026-08-24") }) + say("en", "level-refused.short"),
  );
  await expect(figures.nth(1)).toHaveText(say("en", "shared.now") + say("en", "level-ask.short"));
  await journey.speak(other, "kk");
  await expect(other.locator("#title")).toHaveText(say("kk", "shared"));
  await other.getByRole("button", { name: say("kk", "shared.open") }).click();
  await expect(other.locator("#title")).toHaveText(say("kk", "level-ask"));
  await journey.open(other, link);
  await other.getByRole("button", { name: say("en", "shared.open") }).click();
  await expect(other.locator("#title")).toHaveText(say("en", "level-ask"));
  expect(await journey.listed(other)).toEqual(await journey.listed(page));
});

for (const [what, fragment] of Object.entries({
  "cut off": "share/2026-11-22/status=citi",
  "with a day that is none": "share/2026-13-22/status=citizen&status.done=on",
  "with an answer that is none": "share/2026-11-22/age=999&age.done=on",
  "with half a letter": "share/2026-11-22/status=%E0%A4%A&status.done=on",
  "of the new form cut off": "share/v1-20261122-BCC",
  "of the new form with a wrong check": "share/v1-20261122-BC-aaa",
  "without anything": "share",
})) {
  test(`a link ${what} says so`, async ({ page }) => {
    await journey.open(page, `#ru/${fragment}`);
    await expect(page.locator("main")).toContainText(say("ru", "shared.broken"));
    await expect(page.locator("main button")).toHaveCount(0);
  });
}

test("the same answers on other days: what flipped, and by which act", async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.husband);
  await page.getByRole("link", { name: say("en", "days") }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "days"));
  const turn = page.locator(".card", { hasText: day("en", "2026-08-25") });
  await expect(turn).toContainText(`${say("en", "level-refused.short")} → ${say("en", "level-ask.short")}`);
  await turn.locator("summary").click();
  await expect(turn).toContainText(say("en", "act-m452"));
  await expect(page.locator("main")).toContainText(say("en", "days.coming").split(".")[0]);
  const norm = page.locator(".card", { hasText: day("en", "2026-01-06") });
  await norm.getByRole("button", { name: say("en", "days.use") }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "level-refused.likely"));
  await expect(page.locator(".changes")).toContainText(day("en", "2026-08-25"));
});

test("finish and clear leaves nothing behind, not even one page back", browsers, async ({ page }) => {
  await journey.open(page, "#kk");
  await journey.hurry(page, journey.tenant);
  await page.getByRole("button", { name: say("kk", "button-finish") }).click();
  await expect(page.locator("#title")).toHaveText(say("kk", "start-title"));
  await page.goBack();
  expect(await journey.listed(page)).toEqual({});
  await expect(page.getByRole("button", { name: say("kk", "button-undo"), exact: true })).toHaveCount(0);
  await journey.reload(page);
  expect(await journey.listed(page)).toEqual({});
});

test("what was finished and deleted can be brought back for ten seconds", browsers, async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-22T09:00:00+05:00") });
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.tenant);
  const answers = await journey.listed(page);
  const finish = async () => {
    await journey.visit(page, "result");
    await page.getByRole("button", { name: say("ru", "button-finish") }).click();
    await expect(page.locator(".update")).toContainText(say("ru", "forgotten"));
  };
  const bringBack = page.getByRole("button", { name: say("ru", "forgotten.button") });
  await finish();
  await page.clock.pauseAt(new Date("2026-11-22T10:00:00+05:00"));
  await expect(bringBack).toHaveCount(0);
  expect(await journey.listed(page)).toEqual({});
  await page.clock.resume();

  await journey.hurry(page, journey.tenant);
  await finish();
  await bringBack.click();
  await expect(page.locator(".verdict")).toBeVisible();
  expect(await journey.listed(page)).toEqual(answers);
  await expect(page.locator(".update")).toBeEmpty();
});

test("a result made of no answers is none: it leads to the start", browsers, async ({ page }) => {
  for (const place of ["result", "check"]) {
    await page.goto(`#en/${place}`);
    await expect(page.locator(".update")).toContainText(say("en", "no-answers"));
    await expect(page.locator("#title")).toHaveText(say("en", "start-title"));
    // Until all has come, the page writes its entry of the history by itself.
    await page.waitForLoadState("networkidle");
  }
  await page.getByRole("button", { name: say("en", "start-title.button") }).click();
  await expect(page.locator(".update")).toBeEmpty();
  // Whoever takes back the only answer comes there too, and back again.
  await journey.fill(page, { status: "visitor" });
  await journey.send(page);
  await expect(page.locator("#title")).toHaveText(say("en", "level-out-of-scope"));
  await page.getByRole("button", { name: say("en", "button-undo") }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "start-title"));
  await page.getByRole("button", { name: say("en", "button-redo") }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "level-out-of-scope"));
});

test("a text is copied, or can be taken by hand", browsers, async ({ page, browserName }) => {
  if (browserName === "chromium") await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.twoOwners);
  await page.getByText(say("ru", "message"), { exact: true }).first().click();
  const field = page.locator("#message");
  // One of the owners has not agreed yet: that is asked.
  const value = await field.inputValue();
  expect(value.startsWith(`${say("ru", "message.begin")} ${say("ru", "message.consent")} `)).toBe(true);
  expect(value.endsWith(say("ru", "message.when"))).toBe(true);
  expect(value).toContain(say("ru", "message.text"));
  await field.locator("..").getByRole("button", { name: say("ru", "button-copy") }).click();
  await expect(page.locator("#message:focus, .notice:not(:empty)").first()).toBeVisible();
});

test("the hour of consent is counted, through a reload, and warns before its end", browsers, async ({ page }) => {
  await page.clock.install({ time: new Date("2026-11-22T09:00:00+05:00") });
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.twoOwners);
  const [timer, warning] = [page.locator(".clock"), page.locator(".notice[role=alert]")];
  await page.clock.pauseAt(new Date("2026-11-22T10:00:00+05:00"));
  await page.getByRole("button", { name: say("ru", "clock.start") }).press("Enter");
  await expect(timer).toHaveText("60:00");
  await expect(warning).toBeEmpty();
  await page.clock.fastForward(90_000);
  await expect(timer).toHaveText("58:30");
  await journey.reload(page);
  await expect(timer).toHaveText("58:30");
  await page.clock.fastForward(49 * 60_000);
  await expect(timer).toHaveText("09:30");
  await expect(warning).toHaveText(say("ru", "clock.soon"));

  const entry = page.getByRole("link", { name: say("ru", "calendar") }).first();
  const file = decodeURIComponent((await entry.getAttribute("href")) ?? "");
  expect(file).toContain("\r\nDTSTART:20261122T060000Z\r\n");
  expect(file).toContain(`SUMMARY:${say("ru", "clock.event")}`);
  expect(file).toContain("TRIGGER:-PT10M");

  await page.clock.fastForward(20 * 60_000);
  await expect(timer).toHaveText("00:00");
  await expect(warning).toHaveText(say("ru", "clock.over"));
  await page.getByRole("button", { name: say("ru", "clock.stop") }).click();
  await expect(timer).toHaveCount(0);
});

test("the last of the ten days goes into the calendar", browsers, async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.soleOwner);
  const today = new Date(Date.now() + 5 * 3_600_000);
  const [year, month, date] = [today.getUTCFullYear(), today.getUTCMonth() + 1, today.getUTCDate()];
  const parts = { "arrival.day": `${date}`, "arrival.month": `${month}`, "arrival.year": `${year}` };
  await journey.fill(page, parts);
  await unfold(page);
  await page.getByRole("button", { name: say("en", "result-arrival.button") }).click();
  const due = new Date(Date.UTC(year, month - 1, date + 10)).toISOString().slice(0, 10).replaceAll("-", "");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: say("en", "calendar") }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("tirkeu.ics");
  expect(decodeURIComponent(download.url())).toContain(`DTSTART;VALUE=DATE:${due}`);
});

for (const language of languages) {
  test(`what there is to press carries what is seen, and nothing else: ${language}`, browsersOnce(language), async ({ page }) => {
    await journey.open(page, `#${language}`);
    await journey.hurry(page, journey.soleOwner);
    const service = `https://egov.kz/cms/${language}/government-services/for_citizen/pass001_mvd`;
    await expect(page.locator(".act a.main")).toHaveAttribute("href", service);

    // The question for the office: what the case is, both readings in short, an answer in writing.
    await journey.hurry(page, journey.husband);
    await expect(page.locator(`.act a[href="tel:1414"]`)).toHaveText(say(language, "act-call"));
    const question = await page.locator("#question").inputValue();
    for (const part of ["one", "two"]) expect(question).toContain(say(language, `short-family-exempt-${part}`));
    expect(question.startsWith(say(language, "question.begin"))).toBe(true);
    expect(question).toContain(`${say(language, "kind-flat")}; ${say(language, "region-kz-71")}`);
    expect(question).not.toContain("____");
    expect(question).toContain(say(language, "question.end"));
    // No messenger reaches an office: it is copied, or printed.
    await page.locator(".act .send summary").click();
    await expect(page.locator(".act .send a")).toHaveCount(0);
    for (const way of ["button-copy", "button-print"]) {
      await expect(page.locator(".act .send").getByRole("button", { name: say(language, way) })).toBeVisible();
    }
    // What is likelier stands in the open, and the question before what may turn out not to be needed.
    await expect(page.locator(".verdict")).toContainText(say(language, "likely-family-exempt"));
    await expect(page.locator(".plan > li").first()).toContainText(say(language, "step-ask-office"));
  });
}

test("where the area is not enough the owner is written to, and the plan counts", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.crowdedTenant);
  const plan = page.locator(".plan");
  await expect(page.locator(".send summary").filter({ hasText: say("ru", "crowded-message") })).toBeVisible();
  const message = await page.locator("#crowded-message").inputValue();
  expect(message).not.toMatch(/[{}]/u);
  const [before] = say("ru", "crowded-message.text").split("{");
  expect(message).toContain(before);
  await unfold(page);
  const [counted] = say("ru", "step-fewer-or-larger.counted").split("{");
  await expect(plan).toContainText(counted ?? "");
});

test("nothing is told to do that hangs on what was never asked", async ({ page }) => {
  await journey.open(page, "#ru");
  const answers = { ...journey.soleOwner, ...journey.onPaper, person: { "person.abroad": true }, "exit-proof": { "exit-proof": "no" } } as journey.Answers;
  await journey.hurry(page, answers);
  await expect(page.locator(".verdict")).toHaveClass("verdict refused");
  const plan = page.locator(".plan");
  await expect(plan).toContainText(say("ru", "step-get-exit-proof"));
  const perhaps = page.locator(".part").filter({ has: page.getByRole("heading", { name: say("ru", "result-perhaps"), exact: true }) });
  await expect(perhaps).not.toHaveAttribute("open");
  for (const alien of ["step-register-address", "step-amend-tenancy", "step-fewer-or-larger"]) {
    await expect(plan).not.toContainText(say("ru", alien));
    await expect(perhaps).toContainText(say("ru", alien));
  }
  // Each stands under the question that would tell.
  const headings = await perhaps.locator("h3").allTextContents();
  expect(headings).toContain(say("ru", "q-address"));
  expect(new Set(headings).size).toBe(headings.length);
});

test("without the paper from abroad, the temporary way is one press away", async ({ page }) => {
  await journey.open(page, "#ru");
  const answers = { ...journey.soleOwner, ...journey.onPaper, person: { "person.abroad": true }, "exit-proof": { "exit-proof": "no" } } as journey.Answers;
  await journey.hurry(page, answers);
  const step = page.locator(".plan > li").filter({ hasText: say("ru", "step-temporary-meanwhile") });
  await step.getByRole("button", { name: say("ru", "result-changes.see") }).click();
  await expect(page.locator("#title")).toHaveText(say("ru", "q-stay"));
});

test("the plan has the message to whoever must act, and ends with a second look", async ({ page }) => {
  await journey.open(page, "#ru");
  const state = { place: { "place.region": "KZ-75", "place.kind": "flat" }, holder: { holder: "state-rental" }, tenancy: { tenancy: "no" } };
  await journey.hurry(page, { ...journey.soleOwner, ...state });
  await page.locator(".act").getByText(say("ru", "tenancy"), { exact: true }).click();
  expect(await page.locator("#tenancy-message").inputValue()).toBe(`${say("ru", "message.begin")} ${say("ru", "tenancy.text")}`);
  await expect(page.locator(".plan > li").last()).toContainText(say("ru", "step-check-again"));
});
