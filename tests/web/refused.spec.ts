/** What to do after a refusal: what it said is chosen, and leads to the cause, the way to be registered, and the letter to send. */
import type { Page } from "@playwright/test";
import { barriersInAll, lend, outsideAt } from "./barriers.js";
import { browsers, browsersOnce, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { unfold } from "./screens.js";
import { type Language, languages, say } from "./words.js";

/** Every ground by its group. */
const groups: Record<string, string[]> = {
  owners: ["owner-silent", "owner-signature", "owner-incapable", "owner-attorney", "owner-refuses"],
  dwelling: ["tenancy", "address", "suspended"],
  norm: ["norm", "strangers", "kinship"],
  papers: ["data", "mismatch", "data-consent", "from-abroad", "chip"],
  counter: ["not-accepted", "online-only", "go-to-con"],
  other: ["other"],
};
const grounds = Object.values(groups).flat();

/** One ground of each group: what helps, whether to complain, and what its letter says; nothing where there is none. */
const answers: Record<string, { cures: string[]; advice: string; letter?: "complaint" | "request"; point?: string }> = {
  "owner-attorney": { cures: ["step-owner-attorney", "step-owner-unable"], advice: "complain", letter: "complaint", point: "attorney" },
  suspended: {
    cures: ["step-check-registered", "step-lift-suspension", "refused-do-again"],
    advice: "cure-first",
    letter: "complaint",
    point: "cleared",
  },
  norm: {
    cures: ["step-fewer-or-larger", "step-deregister-outsiders"],
    advice: "cure-first",
    letter: "complaint",
    point: "norm",
  },
  "data-consent": { cures: ["step-give-data-consent", "refused-do-again"], advice: "no-use" },
  "not-accepted": { cures: ["refused-do-receipt", "refused-do-complete"], advice: "ask-first", letter: "request", point: "receipt" },
  other: { cures: ["refused-do-find", "refused-do-written"], advice: "complain", letter: "complaint", point: "reason" },
};

const title = (page: Page) => page.locator("#title");
const cures = (page: Page) => page.locator("main ol > li > strong");
const letter = (page: Page) => page.locator("main .send textarea");

for (const language of languages) {
  test(`the list has every ground under its heading: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}/refused`);
    await expect(title(page)).toHaveText(say(language, "refused-title"));
    await expect(page.locator("main h2")).toHaveText(Object.keys(groups).map((group) => say(language, `refused-group-${group}`)));
    for (const [index, [, within]] of Object.entries(groups).entries()) {
      const links = page.locator("main section").nth(index).locator("a");
      await expect(links).toHaveText(within.map((ground) => say(language, `refused-${ground}`)));
    }
  });

  for (const [ground, { cures: helps, advice, letter: kind, point }] of Object.entries(answers)) {
    test(`by keys from the list to the answer: ${ground}, ${language}`, browsersOnce(language), async ({ page }) => {
      await journey.open(page, `#${language}/refused`);
      await page.getByRole("link", { name: say(language, `refused-${ground}`), exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect(title(page)).toHaveText(say(language, `refused-${ground}`));
      await expect(title(page)).toBeFocused();
      await expect(page).toHaveTitle(`${say(language, `refused-${ground}`)} — Tirkeu`);
      expect(await journey.place(page)).toBe(`refused/${ground}`);
      await expect(page.locator("main h2")).toHaveText(["cause", "cure", "complaint"].map((part) => say(language, `refused-${part}`)));
      await expect(cures(page)).toHaveText(helps.map((name) => say(language, name)));
      await expect(page.getByText(say(language, `refused-advice-${advice}`), { exact: true })).toBeVisible();
      await expect(letter(page)).toHaveCount(kind ? 1 : 0);
      if (kind) {
        await expect(letter(page)).toBeHidden();
        const text = await letter(page).inputValue();
        const said = ground === "other" ? "____" : say(language, `refused-${ground}`);
        for (const part of [
          say(language, `refused-${kind}-letter.to`),
          say(language, "refused-letter"),
          say(language, `refused-${kind}-letter.refused`, { ground: said }),
          say(language, `refused-point-${point}`),
          say(language, `refused-${kind}-letter.ask`),
        ]) {
          expect(text).toContain(part);
        }
        expect(text).not.toMatch(/[{}]/);
      }
      // Back to the list, and to the ground again.
      await page.goBack();
      await expect(title(page)).toHaveText(say(language, "refused-title"));
      await expect(title(page)).toBeFocused();
      await page.goForward();
      await expect(title(page)).toHaveText(say(language, `refused-${ground}`));
      await page.getByRole("link", { name: say(language, "refused-back") }).click();
      await expect(title(page)).toHaveText(say(language, "refused-title"));
      expect(await journey.place(page)).toBe("refused");
    });
  }
}

test("the ground stays through a reload and another language, and nothing takes the focus by itself", browsers, async ({ page }) => {
  await journey.open(page, "#ru/refused/owner-silent");
  await expect(title(page)).toHaveText(say("ru", "refused-owner-silent"));
  await expect(title(page)).not.toBeFocused();
  await journey.reload(page);
  await expect(title(page)).toHaveText(say("ru", "refused-owner-silent"));
  for (const language of ["kk", "en"]) {
    await journey.speak(page, language);
    await expect(title(page)).toHaveText(say(language, "refused-owner-silent"));
    expect(await journey.place(page)).toBe("refused/owner-silent");
    expect(await letter(page).inputValue()).toContain(say(language, "refused-point-hour"));
  }
  await journey.visit(page, "rules");
  await page.goBack();
  await expect(title(page)).toHaveText(say("en", "refused-owner-silent"));
});

test("a word that is no ground leads to the list, which says so", async ({ page }) => {
  for (const [index, word] of ["nothing", "owner-silent/x", "%E0%A4%A"].entries()) {
    const language = languages[index % languages.length] as Language;
    await journey.open(page, `#${language}/refused/${word}`);
    await expect(title(page), word).toHaveText(say(language, "refused-title"));
    await expect(page.locator("main .notice"), word).toHaveText(say(language, "refused-title.unknown"));
    await expect(page.locator("main .grounds a"), word).toHaveCount(grounds.length);
  }
  await page.locator("main .grounds a").first().click();
  await expect(page.locator("main .notice:not(:empty)")).toHaveCount(0);
});

test("a letter is copied as it is seen, and another ground has another", async ({ page }) => {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await journey.open(page, "#kk/refused/kinship");
  const send = page.locator("main .send");
  await send.locator("summary").first().click();
  await send.getByRole("button", { name: say("kk", "button-copy") }).click();
  const copied = send.locator("[role=status]");
  await expect(copied).toHaveText(say("kk", "copied"));
  const text = await letter(page).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  // No messenger reaches an office: it is copied, or printed.
  await expect(send.locator("a")).toHaveCount(0);
  await expect(send.getByRole("button", { name: say("kk", "button-print") })).toBeVisible();
  await journey.visit(page, "refused/tenancy");
  await expect(send).not.toHaveAttribute("open");
  await expect(copied).toHaveText("");
  expect(await letter(page).inputValue()).toContain(say("kk", "refused-point-tenancy"));
});

test("what helps leads to where it is done", async ({ page }) => {
  await journey.open(page, "#en/refused/norm");
  const main = page.locator("main");
  await expect(main.getByRole("link", { name: say("en", "nav-ending") })).toHaveAttribute("href", "#en/ending");
  await main.getByRole("link", { name: say("en", "refused-way-bench") }).click();
  await expect(title(page)).toHaveText(say("en", "bench-title"));
  await expect(page.locator('[id="place.region"]')).toHaveValue("KZ-71");
  await journey.visit(page, "refused/owner-refuses");
  await main.getByRole("link", { name: say("en", "refused-way-duties") }).click();
  await expect(title(page)).toHaveText(say("en", "duties-title"));
  await journey.visit(page, "refused/data");
  await expect(main.getByRole("link", { name: say("en", "act-call") })).toHaveAttribute("href", "tel:1414");
  await main.getByRole("link", { name: say("en", "refused-way-check") }).click();
  await expect(title(page)).toHaveText(say("en", "q-whom"));
});

test("the letter about the norm has what only family can say, apart", async ({ page }) => {
  for (const language of languages) {
    await journey.open(page, `#${language}/refused/norm`);
    const text = await letter(page).inputValue();
    const [norm, family, point] = ["refused-point-norm", "refused-letter.family", "refused-point-family"].map((name) => say(language, name));
    expect(text).toContain(`${norm}\n\n${family}\n${point}`);
    await page.goto("about:blank");
  }
});

test("a result leads to it, beside what it says of complaints", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.crowdedTenant);
  await unfold(page);
  await page.locator(".beyond").getByRole("link", { name: say("ru", "refused-page") }).click();
  await expect(title(page)).toHaveText(say("ru", "refused-title"));
  await expect(title(page)).toBeFocused();
  // What is in the way is known: its ground, which leads back to the result.
  await page.goBack();
  await unfold(page);
  const rule = say("ru", "rule-capital-norm");
  await page.locator(".beyond").getByRole("link", { name: say("ru", "refused-page.rule", { rule }) }).click();
  await expect(title(page)).toHaveText(say("ru", "refused-norm"));
  expect(await journey.place(page)).toBe("refused/norm");
  await expect(page.locator("main section").first()).toContainText("15,00");
  await page.locator("main").getByRole("link", { name: say("ru", "refused-way-check") }).click();
  await expect(page.locator(".verdict")).toHaveClass("verdict refused");
});

/** The words that are seen before anything is opened. */
const seen = (page: Page) =>
  page.locator("main").evaluate((main: HTMLElement) => main.innerText.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);

/** Names of what can be pressed, of which some stand twice. */
const twice = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const names = [...main.querySelectorAll("a, button, summary")].filter((one) => !one.closest(".sources ul")).map((one) => one.textContent?.trim());
    return names.filter((name, index) => names.indexOf(name) !== index);
  });

/** Levels of the headings, each more than one below the one before. */
const torn = (page: Page) =>
  page.locator("main :is(h1, h2, h3, h4)").evaluateAll((all) => {
    const levels = all.filter((heading) => heading.checkVisibility()).map((heading) => Number(heading.localName[1]));
    return levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
  });

for (const language of languages) {
  test(`every ground is short, says how sure it is and where it stands: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}`);
    for (const ground of grounds) {
      await journey.visit(page, `refused/${ground}`);
      await expect(title(page)).toHaveText(say(language, `refused-${ground}`));
      expect(await seen(page), ground).toBeLessThanOrEqual(220);
      expect(await twice(page), ground).toEqual([]);
      await unfold(page);
      await expect(page.locator("main section").first().locator("> .hint"), ground).not.toBeEmpty();
      for (const sources of await page.locator("main .sources").all()) expect(await sources.locator("li").count(), ground).toBeGreaterThan(0);
      await expect(page.locator("main section").first().locator("> .sources"), ground).toHaveCount(1);
      expect(await torn(page), ground).toEqual([]);
    }
  });

  test(`nobody is shut out, whatever the width and the colours: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}/refused`);
    await lend(page);
    for (const [index, way] of ["refused", "refused/nothing", ...Object.keys(answers).map((ground) => `refused/${ground}`)].entries()) {
      await journey.visit(page, way);
      await unfold(page);
      expect(await outsideAt(page), way).toEqual([]);
      // Languages are spread over the ways: each is read by axe once.
      if (languages[index % languages.length] === language) expect(await barriersInAll(page), way).toEqual([]);
    }
  });

  test(`paper shows the cause, what helps and the acts, and nothing that is pressed: ${language}`, async ({ page }) => {
    await journey.open(page, `#${language}/refused/norm`);
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBe(1);
    await page.emulateMedia({ media: "print" });
    for (const gone of ["nav", "footer", "button", "textarea"]) {
      for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
    }
    await expect(title(page)).toBeVisible();
    await expect(cures(page).first()).toBeVisible();
    await expect(page.locator("main .sources a").first()).toBeVisible();
  });
}
