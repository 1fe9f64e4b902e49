/** Questions that speak to the person, and what helps to answer them. */
import type { Page } from "@playwright/test";
import { browsersOnce, chromium, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { unfold } from "./screens.js";
import { area, languages, say } from "./words.js";

const field = (page: Page, id: string) => page.locator(`[id="${id}"]`);

for (const language of languages) {
  for (const whom of ["me", "child"]) {
    test(`questions speak to whom the check is for, and nothing else changes: ${whom}, in ${language}`, browsersOnce(language), async ({ page }) => {
      const title = page.locator("#title");
      await journey.open(page, `#${language}`);
      await journey.press(page.locator("main .buttons .main"));
      await expect(title).toHaveText(say(language, "q-whom"));
      const status = page.locator("legend").nth(1);
      await expect(status).toHaveText(say(language, "q-status"));
      await field(page, `tick.whom-${whom}`).check();
      await expect(status).toHaveText(say(language, "q-status", { whom }));
      await expect(field(page, `tick.whom-${whom}`)).toBeFocused();
      await journey.fill(page, journey.tenant.status);
      await journey.send(page);
      await expect(title).toHaveText(say(language, "q-age", { whom }));
      await expect(page).toHaveTitle(`${say(language, "q-age", { whom })} — Tirkeu`);
      await journey.hurryOn(page, journey.tenant);
      await expect(title).toHaveText(say(language, "level-ready"));

      // What is passed on does not say whom it was for; the list of answers speaks as the questions did.
      await unfold(page);
      expect(await page.getByLabel(say(language, "share.text")).inputValue()).not.toContain("whom");
      const listed = await journey.listed(page);
      expect(listed[say(language, "q-joining", { whom })]).toBeTruthy();
      expect(Object.keys(listed)).not.toContain(say(language, "q-whom"));
    });
  }
}

for (const language of languages) {
  test(`a message to the owner says whom it is for, and asks: ${language}`, browsersOnce(language), async ({ page }) => {
    const { tenant, unsure } = journey;
    await journey.open(page, `#${language}`);
    await journey.hurry(page, {
      ...tenant,
      status: { "tick.whom": "me", ...tenant.status },
      owners: { ...tenant.owners, "owners.0.consent": "pending" },
      area: unsure.area,
      registered: unsure.registered,
    });
    const message = (await page.locator("#open-message").inputValue()).split("\n");
    expect(message[0]).toBe(say(language, "message.begin", { whom: "me" }));
    expect(message).toContain(`• ${say(language, "ask-area")}`);
    expect(message).toContain(`• ${say(language, "ask-registered")} ${say(language, "ask-registered.groups")}`);
    expect(message.at(-2)).toBe(say(language, "result-open.ask-consent"));
  });
}

test("whom it is for need not be said, and is not asked in the middle", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.soleOwner, "registration");
  await journey.visit(page, "change/status");
  await expect(page.locator("#title")).toHaveText(say("ru", "q-status"));
  await expect(page.locator('[name="tick.whom"]')).toHaveCount(0);
});

test("most people find their status first, and the others under one heading", async ({ page }) => {
  await journey.open(page, "#en/q/status");
  const others = page.getByRole("group", { name: say("en", "q-status.others"), exact: true }).getByRole("radio");
  await expect(others).toHaveCount(6);
  const first = page.locator('[name="status"]').first();
  await expect(first).toHaveValue("citizen");
});

test("whoever does not know the word for a relation comes to the answer step by step", async ({ page }) => {
  for (const language of languages) {
    await journey.open(page, `#${language}/q/tie`);
    const finder = page.locator(".kin");
    // In another language it stands as it was left.
    if (!(await finder.evaluate((details: HTMLDetailsElement) => details.open))) await finder.locator("summary").first().click();
    const choose = (step: number, word: string) => field(page, `kin.${step}`).selectOption(word);
    const answer = (text: string) => finder.getByRole("button", { name: say(language, "find-kin.choose", { answer: text }), exact: true });
    // Who owns the dwelling is asked elsewhere.
    await expect(field(page, "kin.0").locator('option[value="owner"]')).toHaveCount(0);
    await choose(0, "parent");
    await choose(1, "sibling");
    await choose(2, "child");
    await expect(finder.locator(".found")).toHaveText(say(language, "kin-ppcc"));
    await answer(say(language, "relation-none")).click();
    await expect(page.locator('[name="tie"]:checked')).toHaveValue("none");
    await expect(field(page, "tie")).toBeFocused();
    await choose(0, "student");
    await answer(say(language, "relation-student")).click();
    await expect(page.locator('[name="tie"]:checked')).toHaveValue("student");
    await choose(0, "spouse");
    await choose(1, "parent");
    await answer(say(language, "relation-in-law")).click();
    await expect(page.locator('[name="tie"]:checked')).toHaveValue("in-law");
    await expect(field(page, "tie-in-law")).toBeFocused();
    // Where the law leaves it open, nothing is chosen for anybody.
    await choose(0, "spouse");
    await choose(1, "sibling");
    await choose(2, "child");
    await expect(finder.getByText(say(language, "find-kin.open"))).toBeVisible();
    await answer(say(language, "button-unknown")).click();
    await expect(page.locator('[name="tie"]:checked')).toHaveValue("unknown");
  }
});

test("an area that may lack its decimal sign is looked at, and lets through", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.tenant, "area");
  const look = page.getByRole("status").filter({ hasText: area("ru", "449.00") });
  await field(page, "area.usable").fill("44,9");
  await expect(look).toHaveCount(0);
  await field(page, "area.usable").fill("449");
  await expect(look).toHaveText(say("ru", "q-area.large", { area: area("ru", "449.00"), meant: area("ru", "44.90") }));
  await journey.send(page);
  await expect(page).not.toHaveURL(/#ru\/q\/area$/);
});

test("in a dormitory the tie is asked first, and it is said which area is meant", chromium, async ({ page }) => {
  await journey.open(page, "#ru");
  const student: journey.Answers = {
    ...journey.tenant,
    place: { "place.region": "KZ-71", "place.kind": "dormitory" },
    holder: { holder: "organisation" },
    area: { "area.usable": "18" },
    tie: { tie: "student" },
  };
  const asked = await journey.hurry(page, student, "area");
  expect(asked).toContain("tie");
  await expect(page.locator("main")).toContainText(say("ru", "q-area.dormitory"));
  await journey.visit(page, "change/registered");
  await expect(page.locator("main")).toContainText(say("ru", "q-area.dormitory"));

  // Where that stays open, it is the administration that is to be asked.
  const { area, registered } = journey.unsure;
  await journey.hurry(page, { ...student, area, registered });
  const heading = (name: string) => page.locator("main h3").filter({ hasText: say("ru", name) });
  await expect(heading("result-open.by-administration")).toHaveCount(1);
  await expect(heading("result-open.by-owner")).toHaveCount(0);
});

test("the answers about an owner are listed in short", async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.twoOwners);
  const listed = (await journey.listed(page))[say("en", "q-owners")];
  const line = [
    say("en", "q-owners.owner", { n: "1" }),
    `${say("en", "q-owners.capacity-short")}: ${say("en", "owner-capacity-full")}`,
    `${say("en", "q-owners.consent-short")}: ${say("en", "owner-consent-given")}`,
  ];
  expect(listed).toContain(`${line.join(". ")}.`);
  expect(listed).not.toContain(say("en", "q-owners.consent"));
});
