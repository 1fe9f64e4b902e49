/** What the page keeps on the device or hands out as a file, and only when asked: saved cases, two of them side by side, a page, data, paper. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { extractText, getDocumentProxy } from "unpdf";
import { chromium, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Language, day, languages, say } from "./words.js";

/** Unfolds what can be saved or taken along. */
async function unfold(page: Page, language: Language): Promise<void> {
  await page.getByText(say(language, "kept.keep"), { exact: true }).press("Enter");
  await page.getByText(say(language, "file.experts"), { exact: true }).press("Enter");
}

/** Saves under a name, and sees it said under which. */
async function save(page: Page, name: string, under = name): Promise<void> {
  const field = page.locator('[id="kept.name"]');
  if (!(await field.isVisible())) await unfold(page, "ru");
  await field.fill(name);
  await page.getByRole("button", { name: say("ru", "kept.save") }).press("Enter");
  await expect(page.locator("#said")).toHaveText(say("ru", "kept.done", { name: under }));
}

/** Today in Kazakhstan, as a file is named by it. */
const today = (): string => new Date().toLocaleDateString("sv", { timeZone: "Asia/Almaty" });

/** The files that a press hands out: their names and what is in them. */
async function handedOut(page: Page, name: string): Promise<{ name: string; content: string }> {
  await page.evaluate(() => {
    const { click } = HTMLElement.prototype;
    HTMLElement.prototype.click = function (this: HTMLAnchorElement) {
      HTMLElement.prototype.click = click;
      Object.assign(window, { handedOut: { name: this.download, href: this.href } });
    };
  });
  await page.getByRole("button", { name }).press("Enter");
  await page.waitForFunction(() => "handedOut" in window);
  const { name: called, href } = await page.evaluate(() => {
    const { handedOut } = window as unknown as { handedOut: { name: string; href: string } };
    delete (window as Partial<{ handedOut: unknown }>).handedOut;
    return handedOut;
  });
  return { name: called, content: decodeURIComponent(href.slice(href.indexOf(",") + 1)) };
}

test("a case is kept only when asked, comes back after a reload, and is erased for good", async ({ page, context }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.twoOwners);
  const answers = await journey.listed(page);
  await journey.visit(page, "result");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await save(page, "Квартира на Абая");
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["tirkeu/Квартира на Абая"]);
  // Another case of the same name does not take the place of the first; the same case twice is one.
  await save(page, "Квартира на Абая");
  await journey.hurry(page, journey.soleOwner);
  await save(page, "Квартира на Абая", "Квартира на Абая (2)");
  expect(await page.evaluate(() => localStorage.length)).toBe(2);
  await journey.hurry(page, journey.crowdedTenant);
  await save(page, "  ", day("ru", today()));
  // What was said of a case is not said of another.
  await page.getByRole("button", { name: say("ru", "button-undo"), exact: true }).press("Enter");
  await journey.visit(page, "result");
  await expect(page.locator("#said")).toBeEmpty();

  const other = await context.newPage();
  await journey.open(other, "#ru/saved");
  const cards = other.locator(".card");
  await expect(cards).toHaveCount(3);
  await expect(cards.nth(1)).toContainText("Квартира на Абая");
  await expect(cards.nth(1)).toContainText(say("ru", "level-prepare.short"));
  await expect(cards.nth(2)).toContainText(say("ru", "level-ready.short"));
  await other.reload();
  await cards.nth(1).getByRole("button", { name: say("ru", "kept.open") }).press("Enter");
  await expect(other.locator("#title")).toHaveText(say("ru", "level-prepare"));
  expect(await journey.listed(other)).toEqual(answers);

  await journey.visit(other, "saved");
  await cards.nth(0).getByRole("button", { name: say("ru", "kept.erase") }).press("Enter");
  await expect(cards).toHaveCount(2);
  await expect(other.locator("#said")).toHaveText(say("ru", "kept.erased"));
  await other.getByRole("button", { name: say("ru", "kept.restore") }).press("Enter");
  await expect(cards).toHaveCount(3);
  await other.getByRole("button", { name: say("ru", "kept.erase-all") }).press("Enter");
  await expect(cards).toHaveCount(0);
  await expect(other.locator("main")).toContainText(say("ru", "kept.empty"));
  expect(await other.evaluate(() => localStorage.length)).toBe(0);
  // Who comes after "Finish and delete the answers" brings nothing back.
  await journey.visit(other, "result");
  await other.getByRole("button", { name: say("ru", "button-finish") }).press("Enter");
  await journey.visit(other, "saved");
  await expect(other.getByRole("button", { name: say("ru", "kept.restore") })).toHaveCount(0);
});

test("another tab's doing changes what is there, never which case is meant", async ({ page, context }) => {
  await journey.open(page, "#ru");
  for (const [name, answers] of Object.entries({ A: journey.soleOwner, B: journey.twoOwners })) {
    await journey.hurry(page, answers);
    await save(page, name);
  }
  const other = await context.newPage();
  await journey.open(other, "#ru/saved");
  await expect(other.locator(".card")).toHaveCount(2);
  await page.evaluate(() => localStorage.removeItem("tirkeu/A"));
  await other.locator(".card").nth(1).getByRole("button", { name: say("ru", "kept.open") }).press("Enter");
  await expect(other.locator("#title")).toHaveText(say("ru", "level-prepare"));
  await other.close();
  await journey.visit(page, "saved");
  await page.getByRole("button", { name: say("ru", "kept.erase-all") }).press("Enter");
});

test("a case whose filing day was moved before the day of moving in is kept all the same", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.soleOwner);
  await journey.fill(page, { "arrival.day": "20", "arrival.month": "11", "arrival.year": "2026" });
  await journey.press(page.locator('form:has([id="arrival.day"]) button[type=submit]'));
  await page.getByText(say("ru", "start-title.filing-change")).press("Enter");
  await journey.fill(page, { "filing.day": "25", "filing.month": "8", "filing.year": "2026" });
  await journey.press(page.locator('form:has([id="filing.day"]) button[type=submit]'));
  await save(page, "A");
  await journey.visit(page, "saved");
  await expect(page.locator(".card")).toContainText(day("ru", "2026-08-25"));
  await page.getByRole("button", { name: say("ru", "kept.erase-all") }).press("Enter");
});

test("what others keep in this browser is left alone", async ({ page }) => {
  await journey.open(page, "#ru");
  await page.evaluate(() => {
    localStorage.setItem("other", "x");
    localStorage.setItem("tirkeu/damaged", "2026-13-01/age=1");
  });
  await journey.visit(page, "saved");
  // What was saved here and cannot be read any more can be erased.
  await expect(page.locator(".card")).toContainText(say("ru", "kept.unreadable"));
  await expect(page.locator(".card button")).toHaveCount(1);
  await page.getByRole("button", { name: say("ru", "kept.erase-all") }).press("Enter");
  await expect(page.locator(".card")).toHaveCount(0);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["other"]);
  await page.evaluate(() => localStorage.clear());
});

test("a browser that keeps nothing says so", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.soleOwner);
  await expect(page.locator(".verdict")).toBeVisible();
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await unfold(page, "ru");
  await page.getByRole("button", { name: say("ru", "kept.save") }).press("Enter");
  await expect(page.locator("#said")).toHaveText(say("ru", "kept.refused"));
  await page.evaluate(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  await page.getByRole("button", { name: say("ru", "kept.save") }).press("Enter");
  await expect(page.locator("#said")).toHaveText(say("ru", "kept.refused"));
  await journey.visit(page, "saved");
  await expect(page.locator("main")).toContainText(say("ru", "kept.empty"));
  await journey.reload(page);
  await expect(page.locator("main")).toContainText(say("ru", "kept.empty"));
});

for (const language of languages) {
  test(`two cases side by side, with the differences in words: ${language}`, language === "ru" ? {} : chromium, async ({ page }) => {
    await journey.open(page, `#${language}/saved`);
    await expect(page.locator("main")).toContainText(say(language, "compare.too-few"));
    await journey.hurry(page, journey.tenant);
    await unfold(page, language);
    await page.locator('[id="kept.name"]').fill("A");
    await page.getByRole("button", { name: say(language, "kept.save") }).press("Enter");
    await expect(page.locator("#said")).not.toBeEmpty();
    await journey.hurry(page, journey.crowdedTenant);
    await journey.visit(page, "saved");

    await page.locator('[id="kept.one"]').selectOption({ label: "A" });
    await page.locator('[id="kept.two"]').selectOption({ label: say(language, "compare.open") });
    const sides = page.locator("main .compare");
    await expect(sides.first()).toContainText(say(language, "level-ready.short"));
    await expect(sides.first()).toContainText(say(language, "level-refused.short"));
    // The number of people there, and what was not asked after the refusal; the norm comes out differently.
    const questions = (await page.locator("main h3").allTextContents()).map(journey.plain);
    expect(questions).toContain(say(language, "q-registered"));
    expect(questions).not.toContain(say(language, "q-age"));
    expect(questions).toContain(say(language, "rule-capital-norm"));
    await expect(page.locator("main")).toContainText(say(language, "compare.unasked"));

    // Chosen by the keyboard, a list keeps the focus while what it changes comes and goes.
    const second = page.locator('[id="kept.two"]');
    await second.focus();
    await second.press("ArrowDown");
    await expect(second).toHaveValue("=A");
    await expect(page.locator("main")).toContainText(say(language, "compare.same"));
    await expect(second).toBeFocused();
    await page.getByRole("button", { name: say(language, "kept.erase-all") }).press("Enter");
  });
}

test("a case goes out as data and comes back the same", async ({ page, browserName }) => {
  await journey.open(page, "#en");
  for (const answers of [journey.husband, journey.twoOwners, journey.soleOwner, journey.unsure]) {
    await journey.hurry(page, answers);
    await expect(page.locator(".verdict")).toBeVisible();
    const [title, before] = [await page.locator("#title").textContent(), await journey.listed(page)];
    await journey.visit(page, "result");
    await unfold(page, "en");
    const file = await handedOut(page, say("en", "file.case"));
    expect(file.name).toBe(`tirkeu-${today()}.json`);
    const data = JSON.parse(file.content);
    expect(Object.keys(data)).toEqual(expect.arrayContaining(["applicant", "dwelling"]));
    expect(file.content).not.toMatch(/iin|birthDate/);

    await page.getByRole("button", { name: say("en", "button-finish") }).press("Enter");
    await journey.visit(page, "saved");
    await page.locator("#file").setInputFiles({ name: file.name, mimeType: "application/json", buffer: Buffer.from(file.content) });
    if (answers === journey.unsure) {
      // What was not known is asked again.
      await expect(page).toHaveURL(/#en\/q\//);
      continue;
    }
    await expect(page.locator("#title")).toHaveText(title ?? "");
    expect(await journey.listed(page)).toEqual(before);
  }
  // What becomes of a download can be watched in Chromium alone.
  if (browserName !== "chromium") return;
  await journey.reload(page);
  await journey.hurry(page, journey.soleOwner);
  await unfold(page, "en");
  const button = page.getByRole("button", { name: say("en", "file.case") });
  const [file] = await Promise.all([page.waitForEvent("download"), button.click()]);
  expect(file.suggestedFilename()).toBe(`tirkeu-${today()}.json`);
  expect(JSON.parse(await readFile(await file.path(), "utf8")).applicant.status).toBe("citizen");
});

test("the record of a check is opened again, and told from one that is not as it was made", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.soleOwner);
  const title = await page.locator("#title").textContent();
  await unfold(page, "ru");
  const { name, content } = await handedOut(page, say("ru", "file.receipt"));
  const made = JSON.parse(content);
  await page.getByRole("button", { name: say("ru", "button-finish") }).press("Enter");
  await journey.visit(page, "saved");
  const found = page.locator("#record");
  const take = async (text: string, kind: string) => {
    await page.locator("#file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
    await expect(found.locator("p").first()).toHaveText(say("ru", `record.${kind}`));
    await expect(found).toBeFocused();
    await expect(page.locator("#said")).toBeEmpty();
  };
  /** The record as another release would have sealed it. */
  const sealed = ({ hash, notice, rulebook, ...rest }: Record<string, unknown>) => {
    const of = createHash("sha256").update(JSON.stringify({ ...rest, notice, rulebook })).digest("hex");
    return JSON.stringify({ ...rest, hash: of, notice, rulebook });
  };
  const verdicts = () => found.locator("dd").allTextContents();
  const open = found.getByRole("button", { name: say("ru", "record.open") });
  const { verdict } = made.assessment;
  const otherwise = { ...made.assessment, verdict: { least: "out-of-scope", most: "out-of-scope" } };
  const [then, now] = [say("ru", "level-out-of-scope.short"), say("ru", `level-${verdict.least}.short`)];
  await take(content.replace(`"${verdict.least}"`, '"out-of-scope"'), "damaged");
  await expect(open).toHaveCount(0);
  expect(await verdicts()).toEqual([]);
  await take(sealed({ ...made, assessment: otherwise }), "damaged");
  await take(sealed({ ...made, engine: "0.9.0", assessment: otherwise }), "changed-engine");
  expect(await verdicts()).toEqual([then, now]);
  await take(sealed({ ...made, engine: "0.9.0", assessment: otherwise, rulebook: "2000-01-01" }), "changed-law");
  expect(await verdicts()).toEqual([then, now]);
  await take(sealed({ ...made, engine: "0.9.0" }), "same");
  // An editor ends the file with an empty line.
  await take(`${content}\n`, "same");
  expect(await verdicts()).toEqual([now]);
  await expect(found).toContainText(made.hash);
  await open.press("Enter");
  await expect(page.locator("#title")).toHaveText(title ?? "");
  // Another file takes the place of what was found.
  await journey.visit(page, "saved");
  await take(content, "same");
  await page.locator("#file").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(page.locator("#said")).toHaveText(say("ru", "file.unreadable"));
  await expect(found).toBeEmpty();
});

test("a file that holds no case says what is wrong, and changes nothing", async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.soleOwner);
  const before = await journey.listed(page);
  await journey.visit(page, "saved");
  const take = (text: string) =>
    page.locator("#file").setInputFiles({ name: "case.json", mimeType: "application/json", buffer: Buffer.from(text) });
  const said = page.locator("#said");
  for (const text of ["", "{", "да", "x".repeat(70_000)]) {
    await take("[]");
    await expect(said).toContainText(say("ru", "file.wrong"));
    await take(text);
    await expect(said).toHaveText(say("ru", "file.unreadable"));
    await expect(said).toBeFocused();
  }
  await take(JSON.stringify({ applicant: { age: 200, name: "x" }, dwelling: { region: "KZ-99", usableArea: "x" } }));
  await expect(said).toContainText(say("ru", "file.wrong"));
  await expect(said).toContainText(`${say("ru", "fact-applicant-age")} (applicant.age): ${say("ru", "problem-out-of-range")}`);
  await expect(said).toContainText(`applicant.name: ${say("ru", "problem-unknown-field")}`);
  await expect(said).toContainText(`(dwelling.region): ${say("ru", "problem-invalid-value")}`);
  await expect(said).toContainText("(dwelling.usableArea)");
  expect(await journey.listed(page)).toEqual(before);

  // A whole case from elsewhere; what is not asked here is said to be left out.
  await journey.visit(page, "saved");
  await take(JSON.stringify({ applicant: { status: "citizen", age: 30, iin: "960229400172" } }));
  await expect(page).toHaveURL(/#ru\/q\/(?!status|age)/);
  await expect(page.locator(".update")).toHaveText(say("ru", "file.left-out", { facts: say("ru", "fact-applicant-iin") }));
  await journey.visit(page, "check");
  await expect(page.locator(".update")).toBeEmpty();

  // F26, F06: a birth date is taken in, and stays one on another day.
  await journey.visit(page, "saved");
  await take(JSON.stringify({ filingDate: "2026-11-28", registration: "permanent", applicant: { status: "citizen", birthDate: "2012-12-01" } }));
  await expect(page).toHaveURL(/#ru\/q\/|#ru\/result/);
  await expect(page.locator(".update")).toBeEmpty();
  await journey.visit(page, "check");
  await expect(page.locator("main")).toContainText(`${say("ru", "fact-applicant-birth-date")}: ${day("ru", "2012-12-01")}`, { ignoreCase: true });
});

for (const language of languages) {
  test(`the result as a page of its own and on paper: ${language}`, language === "ru" ? {} : chromium, async ({ page, browserName, context }) => {
    await journey.open(page, `#${language}`);
    await journey.hurry(page, journey.husband);
    await expect(page.locator(".verdict")).toBeVisible();
    const title = (await page.locator("#title").textContent()) ?? "";
    const facts = [title, say(language, "q-registered"), say(language, "rule-capital-norm"), "zan.gov.kz"];
    await page.locator(".plan input").first().check();
    await unfold(page, language);
    const file = await handedOut(page, say(language, "file.page"));
    expect(file.name).toBe(`tirkeu-${today()}.html`);
    const alone = await context.newPage();
    const asked: string[] = [];
    alone.on("request", (request) => asked.push(request.url()));
    await alone.setContent(file.content);
    expect(asked, "a page of its own asks for nothing").toEqual([]);
    expect(await alone.locator("html").getAttribute("lang")).toBe(language);
    await expect(alone.locator("h1")).toHaveText(title);
    await expect(alone.locator("script, button, form, link, a[href^='#']")).toHaveCount(0);
    await expect(alone.locator(".paper")).toBeVisible();
    await expect(alone.locator(".verdict .printed")).toContainText(say(language, "question.end"));
    // The answers come last.
    const tops = await alone.locator(".verdict, .plan, .acts, .paper").evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((one, other) => one - other));
    await expect(alone.locator(".qr")).toBeHidden();
    await expect(alone.locator("main")).toContainText(say(language, "q-registered"));
    // Words that lead somewhere on the page are part of their sentence all the same.
    await expect(alone.locator("main")).toContainText({ kk: "(ХҚКО)", ru: "(ЦОН)", en: "(CON)" }[language] ?? "");
    await expect(alone.locator("main")).not.toContainText("()");
    for (const hint of await alone.locator(".reason .hint").allTextContents()) expect(hint).not.toMatch(/·\s*$/);
    await expect(alone.locator(".plan input").first()).toBeChecked();
    expect(await alone.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toBe("");
    await alone.close();

    // Only Chromium prints to a file.
    if (browserName !== "chromium") return;
    const paper = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
    expect(paper.numPages).toBeLessThanOrEqual(2);
    // What to do comes first: the verdict, the plan, the question to ask.
    const [sheet] = (await extractText(paper)).text;
    const steps = await page.locator(".plan summary").allTextContents();
    const question = say(language, "question.end");
    for (const part of [title, say(language, "result-plan"), ...steps, question]) expect(journey.plain(sheet)).toContain(journey.plain(part));
    const words = journey.plain((await extractText(paper, { mergePages: true })).text);
    for (const fact of facts) expect(words).toContain(journey.plain(fact));
    expect(words).toContain(journey.plain(day(language, today())));
    expect(words, "the link as a picture").toContain(journey.plain(say(language, "paper-link.hint")));
    expect(words, "the day of the rules").toContain(journey.plain(day(language, "2026-08-25")));
  });
}

test("what is only tried never stands among the answers", chromium, async ({ page }) => {
  await journey.open(page, "#en");
  await journey.hurry(page, journey.crowdedTenant);
  await page.getByRole("heading", { name: say("en", "result-changes"), exact: true }).click();
  await page.locator(".changes .change").filter({ hasText: "60.00" }).getByRole("button").press("Enter");
  await expect(page.locator(".trial")).toBeVisible();
  await expect(page.locator(".given")).toContainText("44.90");
  await expect(page.locator(".given")).not.toContainText("60.00");
  await unfold(page, "en");
  const file = await handedOut(page, say("en", "file.case"));
  expect(JSON.parse(file.content).dwelling.usableArea).toBe("44.90");
});
