/** How a registration ends: a short check that comes to each of its ends, and what the law says. */
import type { Page } from "@playwright/test";
import { barriersInAll, lend, outsideAt } from "./barriers.js";
import { browsers, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { unfold } from "./screens.js";
import { type Language, day, languages, say } from "./words.js";

type Given = [question: string, word: string][];

const given = (written: string): Given => written.split("&").map((pair) => pair.split("=") as [string, string]);

const agreed = "asker=owner&ground=none&age=adult&lives=no&owners=one&stay=permanent&status=citizen&eds=yes&family=no";

/** A way to each outcome, and what must be on it. */
const ends: Record<string, { way: string; warned?: string[]; said?: string[]; papers?: string[]; messages?: string[] }> = {
  online: { way: agreed, said: ["portal", "times", "owner-alone"], papers: ["eds", "numbers"], messages: ["person"] },
  con: {
    way: "asker=owner&ground=court&age=adult&lives=yes&status=citizen",
    warned: ["lives-there"],
    said: ["times", "court-decision"],
    papers: ["owner-identity", "court-decision"],
  },
  "co-owners": {
    way: "asker=owner&ground=moved&age=minor&owners=several&agreed=no",
    warned: ["no-eviction"],
    said: ["co-owners"],
    messages: ["co-owners", "ask-owners"],
  },
  court: {
    way: "asker=owner&ground=none&age=adult&lives=yes&family=yes",
    warned: ["lives-there", "no-eviction"],
    said: ["court-first", "owner-alone"],
  },
  police: {
    way: "asker=person&ground=left&age=adult&status=refugee",
    said: ["police-unit", "police-papers", "leaving"],
    messages: ["ask-police"],
  },
  "no-step": { way: "asker=person&ground=moved&age=adult", said: ["one-application", "ten-days"] },
  "not-yours": { way: "asker=other&ground=none", said: ["nobody-else"] },
};

/** Chooses an answer by the keyboard and sends it. */
async function answer(page: Page, question: string, word: string): Promise<void> {
  const radio = page.locator(`#ending-${question}-${word}`);
  await expect(radio).toBeVisible();
  await radio.focus();
  await page.keyboard.press("Space");
  await expect(radio).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(radio).toHaveCount(0);
}

const titles = (page: Page) => page.locator("section:has(#ending-outcome) .list > li > strong").allTextContents();

/** The question that is shown. */
const question = (page: Page) => page.locator("#ending-question");

for (const [index, [outcome, { way, warned = [], said = [], papers = [], messages = [] }]] of Object.entries(ends).entries()) {
  const language = languages[index % languages.length] as Language;
  test(`the check comes by keys to: ${outcome}`, browsers, async ({ page }) => {
    await journey.open(page, `#${language}/ending`);
    let left = Number.POSITIVE_INFINITY;
    for (const [at, word] of given(way)) {
      await expect(question(page)).toHaveText(say(language, `ending-q-${at}`));
      // Fewer are left with each answer.
      const now = Number(/\d+/.exec((await page.locator(".progress").textContent()) ?? "")?.[0]);
      expect(now).toBeLessThan(left);
      left = now;
      await answer(page, at, word);
      await expect(question(page).or(page.locator("#ending-outcome"))).toBeFocused();
    }
    await expect(page.locator("#ending-outcome")).toHaveText(say(language, `ending-outcome-${outcome}`));
    const shown = await titles(page);
    for (const name of [...warned, ...said]) expect(shown).toContain(say(language, `ending-${name}`));
    for (const name of ["lives-there", "no-eviction"].filter((name) => !warned.includes(name))) {
      expect(shown).not.toContain(say(language, `ending-${name}`));
    }
    for (const name of papers) await expect(page.getByText(say(language, `ending-paper-${name}`), { exact: true })).toBeVisible();
    for (const name of messages) {
      await expect(page.locator(`#message-${name}`)).toHaveValue(
        say(language, `ending-message-${name}.text`, { day: day(language, "2025-11-30") }),
      );
    }
    await expect(page.locator("textarea.message")).toHaveCount(messages.length);
    // The answers are those that were given, and the address holds them.
    expect(await journey.place(page)).toBe(`ending/${way}`);
    const rows = page.locator(".answers dd:not(.change)");
    await expect(rows).toHaveText(given(way).map(([at, word]) => say(language, `ending-q-${at}.${word}`)));
  });
}

test("an answer is wanted before the next question", browsers, async ({ page }) => {
  await journey.open(page, "#en/ending");
  const next = page.getByRole("button", { name: say("en", "button-next") });
  await next.click();
  await expect(page.locator("#ending-error")).toContainText(say("en", "ending-check.choose"));
  await expect(question(page)).toBeFocused();
  await page.locator("label[for=ending-asker-person]").click();
  await expect(page.locator("#ending-error")).toHaveCount(0);
  await next.click();
  await expect(question(page)).toHaveText(say("en", "ending-q-ground"));
  // Nobody says of themselves that they died.
  await expect(page.locator("#ending-ground-died")).toHaveCount(0);
});

test("answers are changed, kept through language and reload, come back with the way back, and can be forgotten", browsers, async ({ page }) => {
  await journey.open(page, "#en");
  await journey.visit(page, `ending/${agreed}`);
  const outcome = page.locator("#ending-outcome");
  await expect(outcome).toHaveText(say("en", "ending-outcome-online"));
  await journey.speak(page, "ru");
  await expect(outcome).toHaveText(say("ru", "ending-outcome-online"));
  expect(await journey.place(page)).toBe(`ending/${agreed}`);
  await journey.reload(page);
  await expect(outcome).toHaveText(say("ru", "ending-outcome-online"));
  // One answer more: all others stay.
  const row = page.locator(".answers > div", { hasText: say("ru", "ending-q-eds") });
  await row.getByRole("button").click();
  await expect(question(page)).toHaveText(say("ru", "ending-q-eds"));
  await expect(question(page)).toBeFocused();
  await expect(page.locator("#ending-eds-yes")).toBeChecked();
  await answer(page, "eds", "no");
  await expect(outcome).toHaveText(say("ru", "ending-outcome-con"));
  await expect(outcome).toBeFocused();
  const changed = agreed.replace("eds=yes", "eds=no");
  expect(await journey.place(page)).toBe(`ending/${changed}`);
  await journey.visit(page, "rules");
  await page.goBack();
  await expect(outcome).toHaveText(say("ru", "ending-outcome-con"));
  // An address from elsewhere is read as far as it can be.
  await journey.visit(page, "ending/asker=person&ground=died&x=y");
  await expect(question(page)).toHaveText(say("ru", "ending-q-ground"));
  await page.getByRole("button", { name: say("ru", "start-title.again") }).click();
  await expect(question(page)).toHaveText(say("ru", "ending-q-asker"));
  await expect(question(page)).toBeFocused();
  expect(await journey.place(page)).toBe("ending");
});

test("a message can be copied", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await journey.open(page, `#kk/ending/${ends["co-owners"]?.way}`);
  const field = page.locator(".field", { has: page.locator("#message-ask-owners") });
  await field.getByRole("button", { name: say("kk", "button-copy") }).click();
  await expect(field.locator("[role=status]")).toHaveText(say("kk", "copied"));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await field.locator("textarea").inputValue());
});

test("every statement says how sure it is and where it stands", async ({ page }) => {
  await journey.open(page, "#en/ending");
  await unfold(page);
  const statements = page.locator("section .list > li");
  expect(await statements.count()).toBeGreaterThan(30);
  for (const statement of await statements.all()) {
    await expect(statement.locator("> .hint")).not.toBeEmpty();
    expect(await statement.locator(".sources li").count()).toBeGreaterThan(0);
  }
  // Two readings where the order is silent on the owners.
  const owners = statements.filter({ hasText: say("en", "ending-co-owners") }).first();
  await owners.locator(".doubts summary").click();
  await expect(owners.locator(".doubt dd")).toHaveText([say("en", "ending-doubt-owners.one"), say("en", "ending-doubt-owners.two")]);
  await expect(page.getByText(say("en", "ending-nowhere")).first()).toBeVisible();
});

test("it is found wherever somebody would have to be removed", async ({ page }) => {
  await journey.open(page, "#en");
  const links = page.locator("a", { hasText: say("en", "nav-ending") });
  await expect(page.locator("footer").getByRole("link", { name: say("en", "nav-ending") })).toHaveCount(1);
  await journey.hurry(page, journey.crowdedTenant);
  await expect(page.locator(".changes").locator(links)).toHaveCount(1);
  await expect(page.locator(".changes .hint").last()).toContainText(say("en", "ending-caution"));
  await expect(page.locator(".plan").locator(links)).toHaveCount(1);
  await journey.visit(page, "duties");
  await expect(page.locator(".list").locator(links)).toHaveCount(1);
  await expect(page.locator(".landlords").locator(links)).toHaveCount(1);
  await journey.visit(page, "bench/place.region=KZ-71&place.kind=flat&area.usable=30&registered.outsiders=3");
  await expect(page.locator("section .hint").locator(links)).toHaveCount(1);
  await page.locator("main").locator(links).first().click();
  await expect(page.locator("#title")).toHaveText(say("en", "ending-title"));
});

/** Levels of the headings, each at most one below the one before. */
const headings = (page: Page) =>
  page.locator("main :is(h1, h2, h3, h4)").evaluateAll((all) => {
    const levels = all.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.localName[1]));
    return levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  });

for (const language of languages) {
  test(`nobody is shut out, whatever the width and the colours: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}/ending`);
    await lend(page);
    for (const [index, way] of ["", ...Object.values(ends).map(({ way }) => way), "asker=owner&ground=died&status=citizen"].entries()) {
      await journey.visit(page, way ? `ending/${way}` : "ending");
      await unfold(page);
      expect(await headings(page), way).toEqual([]);
      expect(await outsideAt(page), way).toEqual([]);
      // Languages are spread over the ways: each is read by axe once.
      if (languages[index % languages.length] === language) expect(await barriersInAll(page), way).toEqual([]);
    }
  });

  test(`paper shows the answers, the outcome and the law, and nothing that is pressed: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}/ending/${ends.court?.way}`);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
    await page.emulateMedia({ media: "print" });
    for (const gone of ["nav", "footer", "button", "form", "textarea"]) {
      for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
    }
    await expect(page.locator("#ending-outcome")).toBeVisible();
    await expect(page.locator(".answers dd").first()).toBeVisible();
    await expect(page.locator(".sources a").first()).toBeVisible();
  });
}
