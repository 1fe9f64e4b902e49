/** The landlord's bench: what is entered, what the norm says of it at once, and that nothing entered is ever lost. */
import type { Locator, Page } from "@playwright/test";
import { barriersInAll, lend, outside, outsideAt } from "./barriers.js";
import { browsers, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { unfold } from "./screens.js";
import { area, type Language, languages, say } from "./words.js";

/** 60 m² in Astana, two of the family and a stranger registered: four shares, of which one is free. */
const figures = "place.region=KZ-71&place.kind=flat&area.usable=60&registered.family=2&registered.outsiders=1";

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-22T12:00:00+05:00"));
});

async function open(page: Page, language: Language, figures = ""): Promise<void> {
  await journey.open(page, `#${language}/bench${figures && `/${figures}`}`);
  await expect(page.locator("#title")).toHaveText(say(language, "bench-title"));
}

const field = (page: Page, name: string) => page.locator(`[id="${name}"]`);

/** The figures of a list, by their names. */
async function listed(page: Page, list = "main .figures >> nth=-1"): Promise<Record<string, string>> {
  const rows = page.locator(list).locator("> div");
  const pairs = await rows.evaluateAll((rows) => rows.map((row) => [...row.children].map((part) => part.textContent ?? "")));
  return Object.fromEntries(pairs.map(([name, figure]) => [journey.plain(name), journey.plain(figure)]));
}

/** The buttons that take one person away, and that add one. */
const fewer = (page: Page, name: string) => page.locator(`.counter:has([id="${name}"]) .step`).first();
const more = (page: Page, name: string) => page.locator(`.counter:has([id="${name}"]) .step`).last();

const says = (page: Page) => listed(page, "section:has(.compare) > .figures");

/** The table of the next people: a row each, signs and figures only. */
async function table(page: Page): Promise<string[]> {
  const rows = page.locator(".many tbody tr");
  return rows.evaluateAll((rows) => {
    // Words stand beside signs for whoever listens.
    const seen = (part: Node) => (part instanceof HTMLElement ? (part.dataset.sign ?? (part.matches(".word") ? "" : part.textContent)) : part.textContent);
    return rows.map((row) => [...row.children].map((cell) => [...cell.childNodes].map(seen).join("").trim()).join(" "));
  });
}

/** Some who join; their number has forms in every language. */
const together = (language: Language, n: number) => ({ en: `${n} people apply together`, ru: `Вместе подают заявление ${n} ${n < 5 ? "человека" : "человек"}`, kk: `${n} адам бірге өтініш береді` })[language] ?? "";

/** What is said of exactly those in short: how many, and which line of the norm. */
const ofJoining = (language: Language, n: number, reading: string) => `${together(language, n)}: ${say(language, `reading-${reading}`)}`;

/** The answer in one sentence: places that are free, those by the other reading, people too many. */
function inShort(language: Language, free: number, other?: number, over?: number): string {
  const parts = [
    say(language, "bench-answer", { free: `${free}` }),
    ...(other === undefined ? [] : [say(language, "bench-answer.other", { other: `${other}` })]),
    ...(over === undefined ? [] : [say(language, "bench-answer.over", { over: `${over}` })]),
  ];
  return parts.join(" · ");
}

/** The sentences about the next people of each group, spread over the rows of the table: signs only. */
async function sentences(page: Page, language: Language): Promise<string[][]> {
  const items = await page.locator(".more > li").evaluateAll((items) =>
    items.map((item) => ({
      of: item.querySelector("strong")?.textContent ?? "",
      same: item.querySelector(".hint")?.textContent ?? "",
      runs: [...item.querySelectorAll("p:not(.hint)")].map((line) => ({
        sign: line.querySelector<HTMLElement>(".sign")?.dataset.sign ?? "",
        numbers: (line.textContent?.split(":")[0]?.match(/\d+/g) ?? ["1"]).map(Number),
      })),
    })),
  );
  const groups = ["family", "excepted", "outsiders", "owner"].map((group) => say(language, `group-${group}`));
  const signs = groups.map((group) => {
    const runs = items.find(({ of, same }) => of === group || same.replace(/^[^:]*: /u, "").split("; ").includes(group))?.runs ?? [];
    // Without a gap: each run begins behind the one before it.
    for (const [index, { numbers }] of runs.entries()) {
      const next = runs[index + 1]?.numbers[0];
      if (next !== undefined) expect(numbers.at(-1), group).toBe(next - 1);
    }
    expect(runs[0]?.numbers[0], group).toBe(1);
    return Array.from({ length: 10 }, (_, row) => runs.findLast(({ numbers }) => (numbers[0] ?? 1) <= row + 1)?.sign ?? "");
  });
  return Array.from({ length: 10 }, (_, row) => signs.map((column) => column[row] ?? ""));
}

/** The table and the sentences say the same. */
async function expectSame(page: Page, language: Language): Promise<void> {
  const signs = (await table(page)).map((row) => row.split(" ").slice(1, 5));
  expect(signs).toHaveLength(10);
  expect(await sentences(page, language)).toEqual(signs);
}

/** What the norm says of the example. */
async function expectExample(page: Page, language: Language): Promise<void> {
  const t = (name: string) => say(language, name);
  await expect(page.locator(".answer .found")).toHaveText(inShort(language, 1, 3));
  await expect(page.locator(".answer .squares > *")).toHaveCount(4);
  await expect(page.locator(".answer .squares .taken")).toHaveCount(3);
  await expect(page.locator(".answer .picture")).toContainText(say(language, "squares", { capacity: "4", registered: "3", moving: "0" }));
  expect(await says(page)).toEqual({
    [t("bench-says.free")]: "1",
    [t("result-occupancy.capacity")]: "4",
    [t("bench-says.people")]: "3",
    [t("bench-says.free-other")]: "3",
    [t("bench-says.free-registered")]: "4",
  });
  const comma = (figure: string) => (language === "en" ? figure : figure.replace(".", ","));
  const missing = (more: number) => comma(`${Math.max(0, (more - 1) * 15)}.00`);
  expect(await table(page)).toEqual([
    `1 ✓ ✓ ✓ ✓ ${missing(1)} 0`,
    // Who is to be deregistered: tenants first.
    `2 ≠ ≠ ≠ ? ${missing(2)} ■1`,
    `3 ≠ ≠ ≠ ? ${missing(3)} ■1 ●1`,
    `4 ≠ × × ? ${missing(4)} ■1 ●2`,
    ...[5, 6, 7, 8, 9, 10].map((more) => `${more} ≠ × × ? ${missing(more)} –`),
  ]);
  await expectSame(page, language);
  // Of one more person it says the same, whoever that is.
  await expect(page.locator(".compare .card")).toHaveCount(1);
  await expect(page.locator(".compare .tag")).toHaveText(`✓ ${t("reading-within")} · ${t("level-ready.short")}`);
}

test("by the keyboard alone", browsers, async ({ page }) => {
  await open(page, "en");
  await expect(page.locator(".answer .found")).toHaveText(say("en", "bench-says.open"));
  await journey.enter(page, "place.region", "KZ-71");
  await journey.enter(page, "place.kind", "flat");
  await journey.enter(page, "area.usable", "60");
  await journey.enter(page, "registered.family", "1");
  // The buttons beside the field take one away and add one.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(field(page, "registered.family")).toHaveValue("2");
  await journey.enter(page, "registered.outsiders", "1");
  await expectExample(page, "en");
  // The buttons say of whom they are, and keep the focus.
  const oneMore = more(page, "registered.outsiders");
  await expect(oneMore).toHaveAccessibleName(`${say("en", "bench-people.more")}: ${say("en", "q-registered.outsiders")}`);
  await oneMore.focus();
  await page.keyboard.press("Space");
  await expect(field(page, "registered.outsiders")).toHaveValue("2");
  await expect(page.locator(".answer .found")).toHaveText(inShort("en", 0, 2));
  await expect(oneMore).toBeFocused();
});

test.describe("by touch on a phone", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 760 } });

  test("the same figures, and buttons as large as a finger", async ({ page, browserName }) => {
    // Firefox, driven from outside, has no fingers: there it is clicks.
    const touch = (target: Locator) => (browserName === "firefox" ? target.click() : target.tap());
    await open(page, "ru");
    await field(page, "place.region").selectOption("KZ-71");
    await touch(field(page, "area.usable"));
    await page.keyboard.type("60");
    await touch(more(page, "registered.family"));
    await touch(more(page, "registered.family"));
    await touch(more(page, "registered.outsiders"));
    await expectExample(page, "ru");
    for (const button of await page.locator(".step").all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(await outside(page)).toEqual([]);
    await touch(fewer(page, "registered.outsiders"));
    await expect(field(page, "registered.outsiders")).toHaveValue("0");
    await expect(page.locator(".answer .found")).toHaveText(inShort("ru", 2, 4));
  });
});

test("the law of the day that is chosen, and of no other place", async ({ page }) => {
  await open(page, "en", figures);
  await expect(page.getByText(say("en", "bench-says.norm", { day: "22 November 2026", norm: area("en", "15.00") })).first()).toBeVisible();
  // Before the amendment family is not taken out of the norm: there is one reading of the places.
  await unfold(page);
  await journey.fill(page, { "filing.day": "24", "filing.month": "8", "filing.year": "2026" });
  expect(Object.keys(await says(page))).not.toContain(say("en", "bench-says.free-other"));
  expect((await table(page))[1]).toBe("2 × × × ? 15.00 ■1");
  await journey.fill(page, { "filing.day": "5", "filing.month": "1" });
  await expect(page.locator(".answer .found")).toHaveText(say("en", "bench-says.none", { day: "5 January 2026" }));
  await expect(page.getByText(say("en", "bench-says.later", { from: "6 January 2026" })).first()).toBeVisible();
  await journey.fill(page, { "place.region": "KZ-75" });
  await expect(page.getByText(say("en", "bench-says.none-why")).first()).toBeVisible();
  await expect(page.locator(".many")).toHaveCount(0);
  // Where no norm is in force nothing is drawn that suggests one.
  await expect(page.locator("main :is(.squares, .picture, .more, svg)")).toHaveCount(0);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test("the answer stays in sight while figures are typed, and leads to the whole of it", async ({ page }) => {
    await open(page, "ru", figures);
    const bar = page.locator(".glance button");
    for (const [name, value, answer] of [
      ["place.region", "KZ-71", inShort("ru", 1, 3)],
      ["area.usable", "75", inShort("ru", 2, 4)],
      // Once somebody joins it is about them.
      ["joining.outsiders", "9", ofJoining("ru", 9, "exceeded")],
      ["joining.outsiders", "2", ofJoining("ru", 2, "within")],
    ] as const) {
      const input = field(page, name);
      await input.focus();
      if (name === "place.region") await input.selectOption(value);
      else await input.fill(value);
      if (name !== "joining.outsiders") await expect(page.locator(".answer .found")).toHaveText(answer);
      // Beside the sentence its name says where it leads.
      await expect(bar).toHaveText(`${answer}: ${say("ru", "bench-says")}`);
      await expect(bar).toBeInViewport({ ratio: 0.95 });
      const boxes = await Promise.all([bar, input].map((element) => element.boundingBox()));
      const [over, under] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0, height: 0 });
      if (over === undefined || under === undefined) throw new Error("no boxes");
      // It covers nothing that has the focus.
      expect(under.y + under.height, name).toBeLessThanOrEqual(over.y + 1);
      // It stands at the foot of the window, or at the end of the form, with the answer below.
      const answered = await page.locator(".answer").boundingBox();
      expect(over.y + over.height).toBeGreaterThan(Math.min(690, (answered?.y ?? 0) - 80));
      expect(over.height).toBeGreaterThanOrEqual(44);
    }
    // Said once, when nothing changes any more.
    await expect(page.locator(".asked > [role=status]")).toHaveText(ofJoining("ru", 2, "within"));
    await bar.click();
    await expect(page.locator("#says")).toBeFocused();
    await expect(page.locator("#says")).toBeInViewport();
    await expect(page.locator(".answer .found")).toBeInViewport();
    expect(await outside(page)).toEqual([]);
  });

  test("nothing of it in a low window, in very large type no more than fits, none on paper", async ({ page }) => {
    await open(page, "kk", figures);
    const bar = page.locator(".glance");
    await page.setViewportSize({ width: 320, height: 256 });
    await expect(bar).toBeHidden();
    await expect(page.locator(".answer .found")).toHaveText(inShort("kk", 1, 3));
    // What a phone's keyboard leaves is enough.
    await page.setViewportSize({ width: 320, height: 340 });
    await expect(bar).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    expect(await outside(page)).toEqual([]);
    await page.emulateMedia({ media: "print" });
    await expect(bar).toBeHidden();
  });
});

test("in a wide window the answer stands beside what is entered", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, "en", figures);
  await expect(page.locator(".glance")).toBeHidden();
  const last = field(page, "joining.outsiders");
  await last.focus();
  await last.fill("1");
  await expect(page.locator(".answer .found")).toHaveText(`1 person applies: ${say("en", "bench-line.within")}.`);
  for (const part of [".found", ".then", ".squares"]) await expect(page.locator(`.answer ${part}`)).toBeInViewport({ ratio: 1 });
  const [answer, input] = await Promise.all([page.locator(".answer"), last].map((element) => element.boundingBox()));
  expect(answer?.y).toBeGreaterThanOrEqual(0);
  expect(answer?.y).toBeLessThan(400);
  expect(answer?.x).toBeGreaterThan((input?.x ?? 0) + (input?.width ?? 0));
});

test("sentences say what the table says, which is folded at first", async ({ page }) => {
  const cases = [
    figures,
    `${figures}&joining.family=1&joining.outsiders=1`,
    "place.region=KZ-71&area.usable=30&registered.outsiders=3",
    "place.region=KZ-71&area.usable=30&registered.family=3",
    "place.region=KZ-71&area.usable=30&registered.family=3&holder=mine-shared",
    "place.region=KZ-71&area.usable=30&registered.family=3&holder=state-rental",
    "place.region=KZ-71&area.usable=10",
    "place.region=KZ-71&area.usable=30&registered.family=2&registered.excepted=1&filing.day=24&filing.month=8&filing.year=2026",
  ];
  for (const [index, figures] of cases.entries()) {
    const language = languages[index % languages.length] ?? "en";
    await open(page, language, figures);
    await expect(page.locator(".many")).toBeHidden();
    await expect(page.locator(".plan-drawing")).toBeHidden();
    await expect(page.locator(".more > li").first()).toBeVisible();
    await expectSame(page, language);
    await page.goto("about:blank");
  }
  await open(page, "en", `${figures}&joining.excepted=1`);
  await expect(page.locator(".answer .squares .you")).toHaveCount(1);
  // Many squares are none: the sentence alone tells.
  await journey.fill(page, { "area.usable": "30000" });
  await expect(page.locator(".answer .picture")).toContainText(say("en", "squares.free", { free: "1996" }));
  await expect(page.locator(".answer .squares")).toHaveCount(0);
  await page.locator("summary", { hasText: say("en", "bench-table") }).click();
  await expect(page.locator(".many")).toBeVisible();
});

test("landlord 2: exactly those who join are answered for first, then whoever comes after them", async ({ page }) => {
  const then = (language: Language, free: number, other: number) =>
    [say(language, "bench-answer.then", { free: `${free}` }), say(language, "bench-answer.other", { other: `${other}` })].join(" · ");
  for (const language of languages) {
    const answer = page.locator(".answer");
    const who = together(language, 2);
    const tag = (sign: string, reading: string, level: string, how = "short") =>
      `${sign} ${say(language, `reading-${reading}`)} · ${say(language, `level-${level}.${how}`)}`;
    // Four need 60.00 m²: both of them may be registered, though nobody after them.
    await open(page, language, "place.region=KZ-71&area.usable=60.5&registered.family=2&joining.outsiders=2");
    await expect(answer.locator(".found")).toHaveText(`${who}: ${say(language, "bench-line.within")}.`);
    await expect(answer.locator(".tag")).toHaveText(tag("✓", "within", "ready"));
    await expect(answer.locator(".then")).toHaveText(then(language, 0, 2));
    await expect(answer.getByText(`${who}: ${say(language, "bench-do.within")}`)).toBeVisible();
    // With a tenant there five need 75.00 m², and three of them without family 45.00.
    await journey.fill(page, { "registered.outsiders": "1" });
    await expect(answer.locator(".found")).toHaveText(`${who}: ${say(language, "bench-line.conflict-count")}.`);
    await expect(answer.locator(".tag")).toHaveText(tag("≠", "conflict", "ask"));
    await expect(answer.locator(".then")).toContainText(say(language, "bench-answer.over", { over: "1" }));
    await expect(answer.getByText(`${who}: ${say(language, "bench-do.ask")}`)).toBeVisible();
    expect(await page.locator("#question").inputValue()).toContain(`${who}: ${say(language, "bench-line.conflict-count")}.`);
    // Before the amendment there was no such reading.
    await unfold(page);
    await journey.fill(page, { "filing.day": "24", "filing.month": "8", "filing.year": "2026" });
    await expect(answer.locator(".tag")).toHaveText(tag("×", "exceeded", "refused", "likely-short"));
    await page.goto("about:blank");
  }
});

test("what is lacking is said of so many people, and of each reading how many places it has", async ({ page }) => {
  // Landlord 9: two fit into 30 m², and nobody is over.
  await open(page, "en", "place.region=KZ-71&area.usable=30&registered.outsiders=2");
  const short = (who: string, n: number) => say("en", `bench-short${who}`, { n: `${n}` });
  const lacks = (figure: string) => journey.plain(area("en", figure));
  const lacking = async () => Object.fromEntries(Object.entries(await says(page)).filter(([name]) => name.startsWith("Area missing")));
  expect(await lacking()).toEqual({ [short(".next", 3)]: lacks("15.00") });
  await journey.fill(page, { "registered.outsiders": "3", "joining.family": "1" });
  expect(await lacking()).toEqual({
    [short("", 3)]: lacks("15.00"),
    [short(".joining", 4)]: lacks("30.00"),
    [short(".next", 5)]: lacks("45.00"),
  });
  // Landlord 31: beside those who join there would be one place more if whoever is registered did not count.
  expect((await says(page))[say("en", "bench-says.free-registered")]).toBe("1");
  await expect(page.locator(".more")).toContainText(say("en", "bench-line.exceeded-count", { places: "1" }));
  // Landlord 33: who is to be deregistered, by group.
  const ends = (people: number) => say("en", "bench-next.ends", { who: `${say("en", "group-outsiders")}: ${people}` });
  await expect(page.locator(".answer").getByText(ends(2))).toBeVisible();
  await journey.fill(page, { "area.usable": "45", "joining.family": "" });
  await expect(page.locator(".compare .card").first()).toContainText(ends(1));
});

test("landlord 20: tools and variants stand below the answer", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, "en", `${figures}/place.region=KZ-71&area.usable=75`);
  const top = async (part: string) => (await page.locator(part).first().boundingBox())?.y ?? 0;
  const tops = await Promise.all(["#figures", ".answer", ".further > .tools", ".variants"].map(top));
  expect(tops).toEqual([...tops].sort((one, other) => one - other));
});

test("what to do with the answer: who applies, about whom to ask, and the check of one of them", async ({ page }) => {
  for (const language of languages) {
    await open(page, language, figures);
    const answer = page.locator(".answer");
    await expect(answer.getByRole("heading", { name: say(language, "bench-do"), exact: true })).toBeVisible();
    await expect(answer.getByText(say(language, "bench-do.ask"))).toHaveCount(1);
    // Tenants stand first.
    await expect(page.locator(".more > li > strong").first()).toHaveText(say(language, "group-outsiders"));
    // The question has the figures, both readings, and asks for an answer in writing.
    const question = await page.locator("#question").inputValue();
    for (const part of ["doubt-who-counts.one", "doubt-who-counts.two", "question.end", "q-area.usable"]) expect(question).toContain(say(language, part));
    await expect(answer.locator(".send a")).toHaveCount(0);
    // The check knows the dwelling, and asks about the person.
    await answer.getByRole("button", { name: say(language, "bench-do.check"), exact: true }).click();
    await expect(page.locator("#title")).toHaveText(say(language, "q-whom"));
    await journey.visit(page, "check");
    await expect(page.locator("main")).toContainText(/60[.,]00/u);
    await page.getByRole("button", { name: say(language, "button-undo"), exact: true }).click();
    await expect(page.locator("main")).not.toContainText(/60[.,]00/u);
    await page.goto("about:blank");
  }
});

test("the drawing fills with people, and a table says the same", async ({ page }) => {
  await open(page, "en", `${figures}&registered.joining.excepted=2`);
  await unfold(page);
  const drawing = page.locator("svg[role=img]");
  await expect(drawing.locator("title")).toHaveText(say("en", "bench-drawing.title", { capacity: "4", people: "5" }));
  await expect(drawing.locator("rect:not(.mark)")).toHaveCount(5);
  const marks = await drawing.locator(".mark").evaluateAll((marks) => marks.map((mark) => mark.localName));
  expect(marks).toEqual(["circle", "circle", "rect", "polygon", "polygon"]);
  await expect(drawing.locator("rect.joining")).toHaveCount(2);
  await expect(drawing.locator("line.over")).toHaveCount(1);
  const rows = await page.locator(".few").first().locator("tbody tr").allInnerTexts();
  expect(rows.map((row) => row.split("\t").map(journey.plain))).toEqual([
    [say("en", "group-family"), "2", "0"],
    [say("en", "group-excepted"), "0", "2"],
    [say("en", "group-outsiders"), "1", "0"],
    [say("en", "bench-drawing.free"), "0"],
    [say("en", "bench-drawing.over"), "1"],
  ]);
  // Many squares are drawn as groups, with their numbers.
  await journey.fill(page, { "area.usable": "30000" });
  await expect(page.getByText(say("en", "bench-drawing.grouped"))).toBeVisible();
  await expect(drawing.locator(".number")).toHaveText(["2", "1", "2", "1995"]);
});

test("whether a cousin is family, in everyday words", async ({ page }) => {
  for (const language of languages) {
    await open(page, language, figures);
    await unfold(page);
    const choose = (step: number, word: string) => field(page, `kin.${step}`).selectOption(word);
    await choose(0, "parent");
    await choose(1, "sibling");
    await choose(2, "child");
    const helper = page.locator(".kin");
    await expect(helper.locator("h3")).toHaveText(say(language, "kin-ppcc"));
    const outsiders = say(language, "group-outsiders");
    await expect(helper.locator(".found")).toHaveText(say(language, "bench-kin.counts", { group: outsiders }));
    await helper.getByRole("button", { name: say(language, "bench-kin.add", { group: outsiders }), exact: true }).click();
    await expect(field(page, "registered.outsiders")).toHaveValue("2");
    const where = say(language, "bench-people.registered");
    await expect(helper.locator(".notice")).toHaveText(say(language, "bench-kin.added", { where, group: outsiders, n: "2" }));
    // Where the law leaves it open: both readings, and both ways to count.
    await choose(0, "spouse");
    await choose(1, "sibling");
    await choose(2, "child");
    await expect(helper.locator("h3")).toHaveText(say(language, "kin-xpcc"));
    const open2 = { one: outsiders, two: say(language, "group-excepted") };
    await expect(helper.locator(".found")).toHaveText(say(language, "bench-kin.open", open2));
    await expect(helper.getByText(say(language, "doubt-their.two"), { exact: true })).toBeAttached();
    await expect(helper.locator(".buttons button")).toHaveCount(4);
    // A step back to the first forgets those behind it.
    await choose(0, "ward");
    await expect(helper.locator("h3")).toHaveText(say(language, "somebody-ward"));
    await expect(field(page, "kin.1")).toHaveCount(0);
    await helper.locator(".buttons button").nth(1).click();
    await expect(field(page, "joining.excepted")).toHaveValue("1");
  }
});

test("changes are undone and done again", async ({ page }) => {
  await open(page, "en");
  const turn = (name: string) => page.locator(".tools").first().getByRole("button", { name: say("en", name), exact: true });
  await expect(turn("button-undo")).toHaveAttribute("aria-disabled", "true");
  await field(page, "place.region").selectOption("KZ-71");
  // Figures typed one after the other are one change.
  await field(page, "area.usable").pressSequentially("44,90");
  await field(page, "registered.family").pressSequentially("2");
  await expect(page.locator(".answer .found")).toHaveText(inShort("en", 0, 2));
  for (const [name, value] of [["registered.family", ""], ["area.usable", ""], ["place.region", ""]]) {
    await turn("button-undo").click();
    await expect(field(page, name)).toHaveValue(value);
  }
  await expect(turn("button-undo")).toHaveAttribute("aria-disabled", "true");
  for (let times = 0; times < 3; times++) await turn("button-redo").click();
  await expect(field(page, "area.usable")).toHaveValue("44,90");
  await expect(field(page, "registered.family")).toHaveValue("2");
  await page.getByRole("button", { name: say("en", "bench-clear") }).click();
  await expect(field(page, "area.usable")).toHaveValue("");
  expect(await journey.place(page)).toBe("bench");
  await turn("button-undo").click();
  await expect(field(page, "area.usable")).toHaveValue("44,90");
});

test("three variants stand side by side", async ({ page }) => {
  await open(page, "en", figures);
  const copy = page.getByRole("button", { name: say("en", "bench-variants.copy") });
  await copy.click();
  await expect(page.locator("#figures h2").first()).toHaveText(/^Variant 2/);
  await journey.fill(page, { "area.usable": "75" });
  await copy.click();
  await journey.fill(page, { "registered.outsiders": "3" });
  await expect(copy).toHaveCount(0);
  const cards = page.locator(".variants .card");
  await expect(cards).toHaveCount(3);
  const free = async () => {
    const found = [];
    for (const index of [0, 1, 2]) {
      found.push((await listed(page, `.variants .card >> nth=${index} >> .figures`))[say("en", "bench-says.free")]);
    }
    return found;
  };
  expect(await free()).toEqual(["1", "2", "0"]);
  await journey.reload(page);
  await expect(cards).toHaveCount(3);
  expect(await free()).toEqual(["1", "2", "0"]);
  await expect(field(page, "registered.outsiders")).toHaveValue("3");
  await cards.first().getByRole("button", { name: say("en", "bench-variants.change") }).click();
  await expect(page.locator("#figures")).toBeFocused();
  await expect(field(page, "area.usable")).toHaveValue("60");
  await cards.first().getByRole("button", { name: say("en", "bench-variants.remove") }).click();
  await expect(cards).toHaveCount(2);
  await expect(field(page, "area.usable")).toHaveValue("75");
  await page.locator(".tools").first().getByRole("button", { name: say("en", "button-undo"), exact: true }).click();
  await expect(cards).toHaveCount(3);
});

test("the address holds the figures: a reload, another language, a way back, a link", browsers, async ({ page, context }) => {
  await open(page, "ru");
  await field(page, "place.region").selectOption("KZ-71");
  await journey.fill(page, { "area.usable": "60", "registered.family": "2", "registered.outsiders": "1" });
  await expectExample(page, "ru");
  const typed = await journey.fields(page);
  const address = page.url();
  await journey.reload(page);
  await expectExample(page, "ru");
  expect(await journey.fields(page)).toEqual(typed);

  for (const language of ["kk", "en", "ru"] as const) {
    await journey.speak(page, language);
    await expect(page.locator("#title")).toHaveText(say(language, "bench-title"));
    await expectExample(page, language);
  }
  expect(page.url()).toBe(address);

  // To another page for landlords, and back by the browser and by the link there.
  const duties = page.locator("main").getByRole("link", { name: say("ru", "duties-title") });
  await duties.click();
  await expect(page.locator("#title")).toHaveText(say("ru", "duties-title"));
  await page.goBack();
  await expectExample(page, "ru");
  await duties.click();
  await page.locator("main").getByRole("link", { name: say("ru", "bench-title") }).click();
  await expectExample(page, "ru");

  await unfold(page);
  const link = await field(page, "bench-link").inputValue();
  expect(link).toBe(address);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date("2026-11-22T12:00:00+05:00"));
  await other.goto(link);
  await expectExample(other, "ru");
  // Another address in the same tab brings its own figures.
  await journey.visit(page, "bench/place.region=KZ-71&area.usable=30");
  await expect(field(page, "area.usable")).toHaveValue("30");
  await page.goBack();
  await expectExample(page, "ru");
});

test("what the address cannot mean is told and left out", async ({ page }) => {
  const notice = page.locator("main > .notice");
  for (const garbage of ["place.region=KZ-99&area.usable=60", "x/area.usable=60", "area.usable=60&name=x", "area.usable=60/-/-/-", "%zz&area.usable=60"]) {
    await open(page, "en", garbage);
    await expect(notice, garbage).toHaveText(say("en", "bench-broken"));
    await expect(field(page, "area.usable"), garbage).toHaveValue("60");
    await page.goto("about:blank");
  }
  await open(page, "en", figures);
  await expect(notice).toHaveText("");
});

test("what is wrong is said at its field when it is left, and stays typed", browsers, async ({ page }) => {
  await open(page, "en", figures);
  for (const [name, value, error] of [
    ["area.usable", "6o", "error-area"],
    ["area.usable", "100001", "error-area-range"],
    ["registered.family", "two", "error-count"],
    ["joining.outsiders", "10001", "error-count"],
  ]) {
    const before = await field(page, name).inputValue();
    await field(page, name).fill(value);
    await expect(page.locator(".error")).toHaveCount(0);
    await expect(page.locator(".answer .found")).toHaveText(say("en", "bench-says.mend"));
    await field(page, name).blur();
    const line = field(page, `${name}-error`);
    await expect(line).toContainText(say("en", error, { most: "10\u00a0000" }));
    await expect(field(page, name)).toHaveAttribute("aria-describedby", new RegExp(`${name}-error`));
    await expect(field(page, name)).toHaveAttribute("aria-invalid", "true");
    await journey.reload(page);
    await expect(field(page, name)).toHaveValue(value);
    await expect(line).toBeVisible();
    await field(page, name).fill(before);
    await expect(line).toHaveCount(0);
  }
  await unfold(page);
  await field(page, "filing.day").fill("31");
  await field(page, "filing.month").fill("2");
  await field(page, "filing.year").fill("2026");
  await field(page, "filing.year").blur();
  await expect(field(page, "filing.day-error")).toContainText(say("en", "error-date-unreal"));
});

for (const language of languages) {
  test(`the bench and the duties fit in and open to all: ${language}`, async ({ page }) => {
    for (const [index, place] of [`bench/${figures}&holder=organisation&joining.excepted=3/place.region=KZ-71&area.usable=x`, "bench/area.usable=x", "duties"].entries()) {
      await journey.open(page, `#${language}/${place}`);
      await expect(page.locator("#title")).toHaveText(say(language, `${place.split("/")[0]}-title`));
      await lend(page);
      await unfold(page);
      if (place.startsWith("bench/")) await field(page, "kin.0").selectOption("spouse");
      expect(await outsideAt(page), place).toEqual([]);
      // Languages are spread over the places: each is read by axe once.
      if (languages[index] === language) expect(await barriersInAll(page), place).toEqual([]);
      await page.goto("about:blank");
    }
  });
}

test("on paper stand the figures, and nothing that is pressed", browsers, async ({ page, browserName }) => {
  // Paper can be asked of Chromium alone.
  if (browserName !== "chromium") return;
  await open(page, "kk", figures);
  await page.emulateMedia({ media: "print" });
  for (const gone of ["nav", "button", "input", "select", ".kin", ".step"]) {
    for (const element of await page.locator(`main ${gone}`).all()) await expect(element).toBeHidden();
  }
  expect(Object.values(await listed(page, ".paper .figures"))).toContain(`60,00`);
  for (const there of [".answer .squares", ".answer .more", "svg[role=img]", ".many", ".compare .card"]) await expect(page.locator(there).first()).toBeVisible();
  // The answer comes first, then what it was asked of.
  const [answer, asked] = await Promise.all([".answer .found", ".paper"].map((part) => page.locator(part).first().boundingBox()));
  // Paper has two columns.
  expect((answer?.x ?? 0) < (asked?.x ?? 0) || (answer?.y ?? 0) < (asked?.y ?? 0)).toBe(true);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

test("on paper variants stand under their heading", browsers, async ({ page, browserName }) => {
  if (browserName !== "chromium") return;
  await open(page, "ru", `${figures}/place.region=KZ-71&area.usable=75/place.region=KZ-71&area.usable=30&registered.outsiders=3`);
  await page.emulateMedia({ media: "print" });
  const section = page.locator("section:has(> .variants)");
  await expect(section).toHaveCSS("break-inside", "avoid");
  await expect(section).toHaveCSS("column-span", "all");
  await expect(section.locator("> h2")).toBeVisible();
});

const amounts = {
  "2025-03-01": ["39 320", "78 640", "19 660", "27 524", "51 116"],
  "2026-03-01": ["43 250", "86 500", "21 625", "30 275", "56 225"],
  "2027-03-01": undefined,
};
for (const [day, tenge] of Object.entries(amounts)) {
  test(`duties and fines on ${day}`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00+05:00`));
    await journey.open(page, "#ru/duties");
    await expect(page.locator("#title")).toHaveText(say("ru", "duties-title"));
    const parts = ["register", "deregister", "fictitious", "list", "consent", "co-owner"].map((part) => say("ru", `duties-${part}`));
    await expect(page.locator("main .list h3")).toHaveText([...parts, say("ru", "late-citizen"), say("ru", "late-foreigner")]);
    // A landlord who has to persuade reads what the tenant risks.
    const risks = page.locator("section", { hasText: say("ru", "duties-residents") }).locator(".list > li > p:not(.hint)");
    const risked = (await risks.allTextContents()).map(journey.plain);
    for (const [index, amounts] of (tenge ? [tenge.slice(3), tenge.slice(0, 2)] : [["7 МРП"], ["10 "]]).entries()) {
      for (const amount of amounts) expect(risked[index]).toContain(amount);
    }
    const rows = await page.locator("table").evaluateAll((tables) =>
      tables.map((table) => [...table.querySelectorAll("tbody tr:first-child td")].map((cell) => cell.textContent ?? "")),
    );
    const first = (indices: number, amount = "") =>
      journey.plain(tenge ? say("ru", "fined.tenge", { indices: `${indices}`, tenge: amount }) : say("ru", "fined.indices", { indices: `${indices}` }));
    const [ten, twenty, five] = tenge ?? [];
    expect(rows.map((row) => row.map(journey.plain))).toEqual([
      [first(10, ten), first(20, twenty)],
      [first(5, five), first(10, ten)],
      [first(10, ten), first(20, twenty)],
    ]);
    // The hour was announced for filings online only; what acts unseen may change is not sure.
    await expect(page.getByText(say("ru", "duties-consent.hour"))).toHaveCount(day < "2025-11-24" ? 0 : 1);
    const certainty = say("ru", day <= "2026-11-28" ? "certainty-certain" : "certainty-likely");
    await expect(page.locator(".list > li:has(table) > .hint").first()).toHaveText(certainty);
  });
}
