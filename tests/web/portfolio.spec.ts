/** Many cases in a file: chosen, dropped, pasted; checked beside the page; looked at, sorted, taken along and read again. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { zipSync } from "fflate";
import { browsers, browsersOnce, siteFiles, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Language, languages, say } from "./words.js";
import { book, type Cell, workbook } from "./workbook.js";

const facts = {
  "applicant.status": "citizen",
  "applicant.capacity": "full",
  "applicant.fromAbroad": "false",
  "applicant.representedBy": "nobody",
  registration: "permanent",
  "dwelling.region": "KZ-71",
  "dwelling.kind": "flat",
  "dwelling.tenure": "private",
  "dwelling.addressRegistered": "true",
  "dwelling.suspended": "false",
  "dwelling.registered.family": "1",
  "dwelling.registered.excepted": "0",
  "dwelling.otherOwners[0].capacity": "full",
  "dwelling.otherOwners[0].consent": "given",
  "applicant.ownership": "none",
  "applicant.relationToOwner": "none",
  "applicant.hasEds": "true",
  "applicant.consentsToDataAccess": "true",
};
const own = "Name";
const header = [own, "applicant.age", "dwelling.usableArea", "dwelling.registered.outsiders", ...Object.keys(facts)].join(",");
const line = (name: string, age: string, area: string, outsiders: string) =>
  [name, age, area, outsiders, ...Object.values(facts)].join(",");
/** Ready, refused for want of room, a child, an age that is none. */
const four = [header, line("Anna", "34", "60", "0"), line("Boris", "20", "30.5", "3"), line("Child", "10", "60", "0"), line("Damaged", "old", "60", "0")];

/** Opens the page, with a record of how many bytes each message of the worker has. */
async function open(page: Page, language: Language): Promise<void> {
  await page.addInitScript(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        // A message is its bytes, and files beside them.
        this.addEventListener("message", ({ data: [bytes] }) => heard.push(bytes.length));
      }
    };
  });
  await journey.open(page, `#${language}/portfolio`);
  await expect(page.locator("#title")).toHaveText(say(language, "portfolio-title"));
}

async function choose(page: Page, content: string | Buffer, name = "cases.csv"): Promise<void> {
  await page.locator("#file").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(content) });
}

/** Drops a file that is made in the page: its first lines, then a block of lines so many times. */
async function drop(page: Page, first: string, block = "", times = 0): Promise<void> {
  await page.locator(".drop").evaluate(
    (zone, [first, block, times]) => {
      const encoder = new TextEncoder();
      const lines = encoder.encode(block);
      const data = new DataTransfer();
      data.items.add(new File([encoder.encode(first), ...Array.from({ length: times }, () => lines)], "dropped.csv"));
      zone.dispatchEvent(new DragEvent("dragover", { dataTransfer: data, bubbles: true, cancelable: true }));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [first, block, times] as const,
  );
}

const button = (page: Page, language: Language, name: string) => page.getByRole("button", { name: say(language, name), exact: true });

/** Unfolds the columns that are left as they are. */
const others = (page: Page) => page.locator(".found details > summary").click();

/** Wants to say what a column holds that is left as it is. */
const ask = (page: Page, language: Language, heading: string) =>
  page.getByRole("button", { name: `${say(language, "portfolio-others.ask")} ${heading}`, exact: true }).click();

/** Waits for the dialogue of a row: its words are there a little before it opens, and no key reaches it till then. */
const opened = (page: Page) => expect(page.locator("#row")).toBeVisible();

async function run(page: Page, language: Language): Promise<void> {
  await button(page, language, "portfolio-run").click();
  await expect(page.locator("#stage")).toHaveText(say(language, "portfolio-result"));
  await journey.rest(page);
}

/** The chart as figures, by verdict. */
async function sums(page: Page): Promise<Record<string, number>> {
  const rows = await page.locator(".chart tbody tr").evaluateAll((rows) =>
    rows.map((row) => [row.querySelector("th")?.textContent ?? "", row.querySelector("td")?.textContent ?? ""]),
  );
  return Object.fromEntries(rows.map(([name, count]) => [journey.plain(name), Number(count.replace(/\D/g, ""))]));
}

/** The cells of the rows that are drawn, once some are. */
async function drawn(page: Page): Promise<string[][]> {
  const rows = page.locator("#rows tbody tr");
  await expect(rows.first()).toBeVisible();
  await journey.rest(page);
  return rows.evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? "")));
}

/** What a press on a button hands out, as text or as it is. */
async function handedOut(page: Page, language: Language, name: string): Promise<string>;
async function handedOut(page: Page, language: Language, name: string, encoding: null): Promise<Buffer>;
async function handedOut(page: Page, language: Language, name: string, encoding: "utf8" | null = "utf8"): Promise<string | Buffer> {
  // What drives Firefox hears of no file out of memory before the first one from an address that holds it.
  if (page.context().browser()?.browserType().name() === "firefox") {
    const first = page.waitForEvent("download");
    await page.evaluate(() => Object.assign(document.createElement("a"), { href: "data:,", download: "first" }).click());
    await first;
  }
  const download = page.waitForEvent("download");
  await button(page, language, name).click();
  return readFile(await (await download).path(), encoding);
}

/** The column of a file that has neither quotes nor delimiters in its cells, but in the last one. */
function column(file: string, name: string): string[] {
  const cells = (line: string) =>
    [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
  const lines = file.replace(/^\ufeff/, "").trimEnd().split("\r\n").map(cells);
  const index = lines[0].indexOf(name);
  return lines.slice(1).map((cells) => cells[index]);
}

for (const language of languages) {
  test(`the template can be taken, and comes back with its verdicts, in ${language}`, browsersOnce(language), async ({ page }) => {
    await open(page, language);
    const link = page.locator("main a[download]");
    await expect(link).toHaveText(say(language, "portfolio-file.template"));
    const template = decodeURIComponent(((await link.getAttribute("href")) ?? "").split(",").slice(1).join(","));
    expect(template.startsWith(`\ufeff${say(language, "portfolio-file.own")}`)).toBe(true);
    await choose(page, template, "template.csv");
    await expect(page.locator(".drop strong")).toContainText("template.csv");
    await run(page, language);
    expect(await sums(page)).toEqual({ [say(language, "level-ready")]: 1, [say(language, "level-refused")]: 1 });
    await expect(page.locator("#rows tbody tr")).toHaveCount(2);
  });
}

for (const [way, take] of Object.entries({
  chosen: (page: Page) => choose(page, four.join("\n")),
  dropped: (page: Page) => drop(page, four.join("\n")),
  async pasted(page: Page) {
    await page.getByText(say("en", "portfolio-paste"), { exact: true }).click();
    await page.locator("#pasted").fill(four.join("\n"));
    await button(page, "en", "portfolio-paste.take").click();
  },
  async "pasted from a spreadsheet"(page: Page) {
    await page.getByText(say("en", "portfolio-paste"), { exact: true }).click();
    await page.locator("#pasted").fill(four.join("\n").replaceAll(",", "\t"));
    await button(page, "en", "portfolio-paste.take").click();
  },
})) {
  test(`a small table that is ${way} comes out row by row`, browsers, async ({ page }) => {
    await open(page, "en");
    await take(page);
    await run(page, "en");
    await expect(page.locator("#stage")).toBeFocused();
    expect(await sums(page)).toEqual({
      [say("en", "level-ready")]: 1,
      [say("en", "level-refused")]: 1,
      [say("en", "level-not-required")]: 1,
      [say("en", "portfolio-group-wrong")]: 1,
    });
    await expect(page.locator("#rows tbody tr")).toHaveCount(4);
    const rows = await drawn(page);
    expect(rows.map(([, name]) => name)).toEqual(["Anna", "Boris", "Child", "Damaged"]);
    expect(rows.map(([number]) => number.replace(/\D/g, ""))).toEqual(["2", "3", "4", "5"]);
    expect(rows[1].slice(3)).toEqual(["5", "44.50 m²", "0"].map((cell) => cell.replace(" ", rows[1][4].includes("\u00a0") ? "\u00a0" : " ")));
  });
}

test("damaged rows say which row and which column, and stop no other", async ({ page }) => {
  await open(page, "ru");
  await choose(page, [...four, line("Nothing", "30", "-5", "0"), line("Short", "30", "50", "0").split(",").slice(0, 3).join(",")].join("\n"));
  await run(page, "ru");
  for (const [row, path] of [
    [5, "applicant.age"],
    [6, "dwelling.usableArea"],
  ] as const) {
    await page.locator(`#row-${row - 2}`).click();
    await opened(page);
    await expect(page.locator("#row-title")).toContainText(`${row}`);
    await expect(page.locator("#row .error")).toContainText(path);
    await expect(page.locator("#row .error")).toContainText(say("ru", "portfolio-row.wrong"));
    await page.keyboard.press("Escape");
    await expect(page.locator("#row")).toBeHidden();
    await expect(page.locator(`#row-${row - 2}`)).toBeFocused();
  }
});

test("columns of other names are explained, kept or known by their words, and stay so for the next file", async ({ page }) => {
  await open(page, "ru");
  const renamed = four.map((line, index) =>
    index > 0 ? line : line.replace("applicant.age", "Сколько лет").replace("dwelling.usableArea", "Полезная площадь"),
  );
  await choose(page, renamed.join("\n"));
  const select = (heading: string) => page.getByLabel(say("ru", "portfolio-columns.ask", { heading }));
  await expect(select("Полезная площадь")).toHaveValue("dwelling.usableArea");
  // What nobody knows is left as it is, and asked for only where that is wanted.
  await expect(select(own)).toHaveCount(0);
  await others(page);
  await ask(page, "ru", "Сколько лет");
  await expect(select("Сколько лет")).toBeFocused();
  await select("Сколько лет").selectOption("applicant.age");
  // A fact has one column: the last one that is said to be it.
  await ask(page, "ru", own);
  await select(own).selectOption("applicant.age");
  await expect(select("Сколько лет")).toHaveValue("-");
  await select(own).selectOption("-");
  await select("Сколько лет").selectOption("applicant.age");
  await expect(select(own)).toHaveValue("-");
  await run(page, "ru");
  const before = await sums(page);
  expect(Object.keys(before)).toContain(say("ru", "level-not-required"));

  await button(page, "ru", "portfolio-result.back").click();
  await choose(page, renamed.join("\n"), "again.csv");
  await expect(page.locator(".drop strong")).toContainText("again.csv");
  await expect(select("Сколько лет")).toHaveValue("applicant.age");
  // Another language and another place change nothing of it.
  await journey.speak(page, "en");
  await expect(page.getByLabel(say("en", "portfolio-columns.ask", { heading: "Сколько лет" }))).toHaveValue("applicant.age");
  await journey.visit(page, "rules");
  await expect(page.locator("#title")).toHaveText(say("en", "rules-title"));
  await journey.visit(page, "portfolio");
  await expect(page.locator(".drop strong")).toContainText("again.csv");
  await run(page, "en");
  expect(Object.values(await sums(page))).toEqual(Object.values(before));
});

test("what holds for every row is taken from the form and from the answers, unless the row says otherwise", async ({ page }) => {
  await open(page, "en");
  await choose(page, `${own},applicant.age\nA,34\nB,34\nC,10\n`);
  await run(page, "en");
  expect(await sums(page)).toEqual({ [say("en", "verdict-open")]: 3 });
  await journey.hurry(page, journey.soleOwner);
  await journey.visit(page, "portfolio");
  await button(page, "en", "portfolio-result.back").click();
  await page.getByText(say("en", "portfolio-base.more"), { exact: true }).click();
  await page.getByLabel(say("en", "portfolio-base.answers")).check();
  await run(page, "en");
  const settled = await sums(page);
  expect(settled[say("en", "level-ready")]).toBe(2);
  expect(settled[say("en", "level-not-required")]).toBe(1);
  // A day that does not exist is told at the field.
  await button(page, "en", "portfolio-result.back").click();
  await journey.fill(page, { "filing.day": "31", "filing.month": "2", "filing.year": "2026" });
  await button(page, "en", "portfolio-run").click();
  await expect(page.locator("#errors")).toBeFocused();
  await expect(page.locator("#errors a")).toHaveText(`${say("en", "start-title.filing")}: ${say("en", "error-date-unreal")}`);
});

test("decimal commas and dates that begin with the day are read where the file shows them, and when that is said", async ({ page }) => {
  await open(page, "en");
  await choose(page, `dwelling.usableArea;applicant.birthDate\n44,90;31.12.1990\n`);
  const wrong = say("en", "portfolio-group-wrong");
  const wrongWhen = async (answer: string) => {
    await page.getByLabel(say("en", "portfolio-columns.comma")).selectOption(answer);
    await page.getByLabel(say("en", "portfolio-columns.day-first")).selectOption(answer);
    await run(page, "en");
    const sum = (await sums(page))[wrong];
    await button(page, "en", "portfolio-result.back").click();
    return sum;
  };
  // The file itself shows it.
  expect([await wrongWhen(""), await wrongWhen("no"), await wrongWhen("yes")]).toEqual([undefined, 1, undefined]);
});

/** Cyrillic as Windows-1251 has it. */
const old = (text: string) =>
  Buffer.from([...text].map((letter) => ((code) => (code < 128 ? code : code - 0x410 + 0xc0))(letter.charCodeAt(0))));

test("a file in Windows-1251 is read so at once, and said so", browsers, async ({ page }) => {
  await open(page, "ru");
  await choose(page, old([header, line("Иванов", "34", "60", "0")].join("\n")));
  await expect(page.locator("#encoding")).toContainText(say("ru", "portfolio-columns.by-file-found", { found: "Windows-1251" }));
  await others(page);
  await expect(page.locator(".found details tbody")).toContainText("Иванов");
  await page.locator("#encoding").selectOption("windows-1251");
  await expect(page.locator(".found details tbody")).toContainText("Иванов");
  await run(page, "ru");
  expect((await drawn(page))[0][1]).toBe("Иванов");
  expect(column(await handedOut(page, "ru", "portfolio-result.save"), own)).toEqual(["Иванов"]);
  // Further down than the page looks before the check.
  await button(page, "ru", "portfolio-result.back").click();
  const many = Array.from({ length: 20_000 }, (_, index) => line(`N${index}`, "34", "60", "0"));
  await choose(page, old([header, ...many, line("Петров", "34", "60", "0")].join("\n")));
  await run(page, "ru");
  await expect(page.getByText(say("ru", "portfolio-result.broken"))).toBeVisible();
  await expect(page.locator(".guess pre")).toContainText("Петров");
  await button(page, "ru", "portfolio-encoding.yes").click();
  await run(page, "ru");
  await expect(page.getByText(say("ru", "portfolio-result.broken"))).toHaveCount(0);
  expect(await sums(page)).toEqual({ [say("ru", "level-ready")]: 20_001 });
});

/** The cells of a line as a spreadsheet has them: figures and truths are none of its texts. */
const typed = (line: string): Cell[] =>
  line.split(",").map((text) => (text === "true" || text === "false" ? text === "true" : /^[0-9.]+$/.test(text) ? Number(text) : text));

test("a workbook is read by its sheet of facts, and what reads it loads only then", async ({ page }) => {
  const reader = siteFiles.filter((file) => file.load === "workbook").map((file) => file.path);
  expect(reader).toHaveLength(1);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  const loaded = () => asked.some((url) => url.endsWith(reader[0]));
  await open(page, "en");
  await choose(page, four.join("\n"));
  await run(page, "en");
  const [sumsOfText, rowsOfText] = [await sums(page), await drawn(page)];
  expect(loaded()).toBe(false);
  await button(page, "en", "portfolio-result.back").click();

  await choose(page, workbook(four.map(typed), [["another sheet"]]), "cases.xlsx");
  await expect(page.locator(".drop strong")).toContainText("cases.xlsx");
  await run(page, "en");
  expect(await sums(page)).toEqual(sumsOfText);
  expect(await drawn(page)).toEqual(rowsOfText);
  // Firefox tells of no request that a worker makes.
  if (page.context().browser()?.browserType().name() === "chromium") expect(loaded()).toBe(true);
});

test("cells of a workbook come as they are meant, and rows keep their numbers", browsers, async ({ page }) => {
  await open(page, "en");
  const head = ["A note; or two", "applicant.birthDate", "dwelling.usableArea", "applicant.hasEds", "applicant.age"];
  const day = new Date(Date.UTC(1990, 11, 31));
  const rows: Cell[][] = [
    [],
    [],
    head,
    ['Say "yes", please', day, 44.9, true],
    [],
    ["=1+1", null, null, null, { error: "#N/A" }],
    ["two\nlines", new Date(day.getTime() + 43_200_000)],
  ];
  await choose(page, workbook(rows), "typed.xlsx");
  await others(page);
  await expect(page.locator(".found details tbody tr").first()).toContainText('Say "yes", please');
  await run(page, "en");
  expect((await drawn(page)).map(([number]) => number.replace(/\D/g, ""))).toEqual(["4", "6", "7"]);
  // A day with a time of day is its day.
  expect(await sums(page)).toEqual({ [say("en", "verdict-open")]: 2, [say("en", "portfolio-group-wrong")]: 1 });
  await page.locator("#row-1").click();
  await expect(page.locator("#row-title")).toHaveText(`${say("en", "portfolio-row", { row: "6" })}: =1+1`);
  await expect(page.locator("#row .error li")).toHaveCount(1);
  await expect(page.locator("#row .error li")).toContainText("applicant.age");
  await page.keyboard.press("Escape");
  const whole = await handedOut(page, "en", "portfolio-result.save");
  expect(whole).toContain('"Say ""yes"", please",1990-12-31,44.9,true,,');
  expect(whole).toContain("'=1+1,,,,#N/A,");
  expect(whole).toContain('"two\nlines",1990-12-31 12:00:00,');
});

test("a workbook of many rows is unpacked under the policy of the page", browsers, async ({ page }) => {
  await open(page, "en");
  const rows = Array.from({ length: 3_000 }, (_, index) => typed(line(`N${index}`, "34", "60", "0")));
  await choose(page, workbook([typed(header), ...rows]), "many.xlsx");
  await run(page, "en");
  expect(await sums(page)).toEqual({ [say("en", "level-ready")]: 3_000 });
});

for (const language of languages) {
  test(`a workbook that cannot be opened says why, in ${language}`, async ({ page }) => {
    await open(page, language);
    const whole = workbook(four.map(typed));
    const old = (name: string) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(name, "utf16le")]);
    // What the directory tells of the sheet is more than anybody would unpack.
    const large = Buffer.from(whole);
    large.writeUInt32LE(1_500_000_000, large.lastIndexOf("xl/worksheets/sheet1.xml") - 46 + 24);
    const flaws: [string, Buffer][] = [
      ["other", Buffer.from(zipSync({ "a.txt": new Uint8Array(10) }))],
      ["damaged", whole.subarray(0, 300)],
      ["old", old("Workbook")],
      ["locked", old("EncryptedPackage")],
    ];
    for (const [flaw, bytes] of flaws) {
      await choose(page, bytes, "cases.xlsx");
      await expect(page.locator("#problems")).toContainText(say(language, `portfolio-flaw-${flaw}`));
      await expect(button(page, language, "portfolio-run")).toHaveCount(0);
    }
    // landlord 14
    await choose(page, large, "cases.xlsx");
    await expect(page.locator("#problems")).toContainText(/1\D?431/);
    await choose(page, four.join("\n"));
    await expect(page.locator("#problems")).toHaveCount(0);
  });
}

/** A workbook with a sheet that is hidden, a cover, and two sheets of people. */
const several = () =>
  book([
    { name: "Codes", state: "hidden", rows: four.map(typed) },
    { name: "Cover", rows: [["People of the house"], [], ["Office"]] },
    { name: "People", rows: [["People of the house"], [], ...four.map(typed)], merged: ["A1:D1"] },
    { name: "Others", rows: four.slice(0, 2).map(typed) },
  ]);

test("F15, landlord 7 and 12: the first sheet in sight with headings is read from these on, and another can be chosen", browsers, async ({ page }) => {
  await open(page, "en");
  await choose(page, several(), "cases.xlsx");
  const sheet = page.getByLabel(say("en", "portfolio-workbook"), { exact: true });
  await expect(sheet.locator("option")).toHaveText([say("en", "portfolio-workbook.hidden", { name: "Codes" }), "Cover", "People", "Others"]);
  await expect(sheet).toHaveValue("2");
  await run(page, "en");
  expect((await drawn(page)).map(([number, name]) => [number.replace(/\D/g, ""), name])).toEqual([["4", "Anna"], ["5", "Boris"], ["6", "Child"], ["7", "Damaged"]]);
  await button(page, "en", "portfolio-result.back").click();
  await sheet.selectOption("3");
  await expect(page.locator(".first thead th").filter({ visible: true })).toHaveCount(3);
  await run(page, "en");
  expect((await drawn(page)).map(([, name]) => name)).toEqual(["Anna"]);
});

test("F17: formulas without results are named, and nothing is settled by them", async ({ page }) => {
  await open(page, "en");
  const outsiders = header.split(",").indexOf("dwelling.registered.outsiders");
  const unreckoned: Cell = { formula: "2+3", result: 0 };
  const row = typed(four[1]).map((cell, index) => (index === outsiders ? unreckoned : cell));
  await choose(page, book([{ rows: [typed(header), row] }], { reckons: true }), "cases.xlsx");
  const said = page.locator(".workbook .error");
  await expect(said).toContainText("D2");
  await run(page, "en");
  expect(await sums(page)).toEqual({ [say("en", "portfolio-group-wrong")]: 1 });
});

test("F18: cells that are merged downwards are told of, and filled where that is wanted", browsers, async ({ page }) => {
  await open(page, "en");
  const [first, second] = [four[1], line("Boris", "20", "", "0")].map(typed);
  await choose(page, book([{ rows: [typed(header), first, second.map((cell) => (cell === "" ? null : cell))], merged: ["C2:C3"] }]), "cases.xlsx");
  const said = page.locator(".workbook");
  await expect(said).toContainText("dwelling.usableArea");
  await run(page, "en");
  expect(await sums(page)).toMatchObject({ [say("en", "level-ready")]: 1 });
  await button(page, "en", "portfolio-result.back").click();
  await page.getByLabel(say("en", "portfolio-workbook.fill")).check();
  await expect(said).toContainText("filled");
  await run(page, "en");
  expect(await sums(page)).toEqual({ [say("en", "level-ready")]: 2 });
});

test("landlord 14: three hundred thousand rows are opened with a word on how far it is, and can be stopped", browsers, async ({ page }) => {
  test.setTimeout(300_000);
  await open(page, "en");
  const cells = typed(four[1]).slice(0, 8);
  const bytes = workbook([typed(header).slice(0, 8), ...Array.from({ length: 300_000 }, () => cells)]);
  // The press comes with the first word: that it is heard in between is what counts.
  await page.evaluate((stop) => {
    new MutationObserver((_, observer) => {
      const found = [...document.querySelectorAll<HTMLButtonElement>(".opening button")].find(({ textContent }) => textContent === stop);
      if (!found) return;
      observer.disconnect();
      found.click();
    }).observe(document.body, { subtree: true, childList: true });
  }, say("en", "portfolio-running.stop"));
  await choose(page, bytes, "many.xlsx");
  await expect(page.locator("#file")).toBeFocused();
  await expect(page.locator(".drop strong")).toHaveCount(0);
  await expect(page.locator(".opening")).toHaveCount(0);
  // The worker is free again.
  await choose(page, four.join("\n"));
  await run(page, "en");
  await expect(page.locator("#rows tbody tr")).toHaveCount(4);
});

test("what came out can be had as a workbook, which reads like the text", browsers, async ({ page }) => {
  await open(page, "en");
  await choose(page, four.join("\n"));
  await run(page, "en");
  const count = await sums(page);
  const text = await handedOut(page, "en", "portfolio-result.save");
  const bytes = await handedOut(page, "en", "portfolio-save-workbook", null);
  await button(page, "en", "portfolio-result.back").click();
  await choose(page, bytes, "result.xlsx");
  await run(page, "en");
  expect(await sums(page)).toEqual(count);
  expect(column(await handedOut(page, "en", "portfolio-result.save"), "verdict")).toEqual(column(text, "verdict"));
});

for (const language of languages) {
  test(`workbooks to fill in come back with results, in ${language}`, browsersOnce(language), async ({ page }) => {
    await open(page, language);
    for (const shape of ["applicants", "flats", "people"]) {
      // Once a file is there, templates are folded away.
      const fold = page.getByText(say(language, "portfolio-file.templates"), { exact: true });
      if (await fold.count()) await fold.evaluate((summary) => ((summary.parentElement as HTMLDetailsElement).open = true));
      const bytes = await handedOut(page, language, `portfolio-template.${shape}`, null);
      await choose(page, bytes, `${shape}.xlsx`);
      await expect(page.locator(".drop strong")).toContainText(`${shape}.xlsx`);
      await expect(page.locator("#problems")).toHaveCount(0);
      await expect(page.locator(".workbook .error")).toHaveCount(0);
      if (shape !== "applicants") continue;
      await run(page, language);
      expect(await sums(page)).toEqual({ [say(language, "level-ready")]: 1, [say(language, "level-refused")]: 1 });
      await button(page, language, "portfolio-result.back").click();
    }
  });
}

test("files that hold nothing say so", async ({ page }) => {
  await open(page, "en");
  await choose(page, `${header}\n`);
  await run(page, "en");
  await expect(page.locator("main").getByText(say("en", "portfolio-result.empty"))).toHaveCount(2);
  await button(page, "en", "portfolio-result.back").click();
  await choose(page, "");
  await expect(page.locator("#problems")).toBeVisible();
});

/** What looks into the worker, fills it, or asks for paper: of Chromium alone can that be asked. */
const alone = { tag: "@chromium" };
const rows = 100_000;
/** A thousand lines of which every fourth is refused, every tenth a child, every hundredth damaged. */
const block = Array.from({ length: 1_000 }, (_, index) => {
  const age = index % 100 === 99 ? "old" : index % 10 === 0 ? "10" : `${20 + (index % 50)}`;
  return `${line(`N${index}`, age, index % 4 === 3 ? "30" : "60", `${index % 4 === 3 ? 1 + (index % 7) : 0}`)}\n`;
}).join("");

test("a hundred thousand rows are checked beside the page, filtered, sorted, looked at, taken along and read again", alone, async ({ page }) => {
  test.setTimeout(600_000);
  await open(page, "en");
  await drop(page, `${header}\n`, block, rows / 1_000);
  // Every value of the progress bar that the page shows.
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector("progress");
      if (bar && seen.at(-1) !== bar.value) seen.push(bar.value);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await run(page, "en");
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  // It is told by the clock: how often, hangs on the machine.
  expect(seen.length).toBeGreaterThan(0);
  expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  const count = await sums(page);
  expect(Object.values(count).reduce((sum, rows) => sum + rows)).toBe(rows);
  expect(count[say("en", "portfolio-group-wrong")]).toBe(rows / 100);

  // Only windows of rows ever come to the page.
  const heard = await page.evaluate(() => (window as unknown as { heard: number[] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  expect(Math.max(...heard)).toBeLessThan(1 << 15);
  expect(await page.locator("#rows tbody tr").count()).toBeLessThan(100);
  await expect(page.locator("#rows-table")).toHaveAttribute("aria-rowcount", `${rows + 1}`);

  // To the end, by scrolling and by the keyboard.
  const last = page.locator(`#rows tbody tr[aria-rowindex="${rows + 1}"]`);
  await page.locator("#rows").evaluate((region) => {
    region.scrollIntoView();
    region.scrollTo(0, region.scrollHeight);
  });
  await expect(last).toBeInViewport();
  await expect(last.locator(".own")).toHaveText("N999");
  await page.locator("#rows").evaluate((region) => region.scrollTo(0, 0));
  await page.locator("#row-0").focus();
  await page.keyboard.press("End");
  await expect(page.locator(`#row-${rows - 1}`)).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press("ArrowUp");
  await expect(page.locator(`#row-${rows - 2}`)).toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.locator("#row-0")).toBeFocused();

  // One group, the largest shortage first.
  await page.getByLabel(say("en", "portfolio-rows.group"), { exact: true }).selectOption("4");
  await page.getByLabel(say("en", "portfolio-rows.by")).selectOption("shortage");
  await page.getByLabel(say("en", "portfolio-rows.reverse")).check();
  await expect(page.locator("#rows-table")).toHaveAttribute("aria-rowcount", `${count[say("en", "level-refused")] + 1}`);
  const shortages = () => page.locator("#rows tbody .figure:nth-last-child(2)").allTextContents();
  await expect.poll(async () => Number.parseFloat((await shortages())[0])).toBe(105);
  const sorted = (await shortages()).map(Number.parseFloat);
  expect(sorted).toEqual(sorted.toSorted((one, other) => other - one));

  // Reasons of one row.
  await page.locator("#row-0").click();
  await opened(page);
  await expect(page.locator("#row .verdict h3")).toHaveText(say("en", "level-refused.likely"));
  await expect(page.locator("#row .reason").first()).toBeVisible();
  await button(page, "en", "portfolio-row.close").click();
  await expect(page.locator("#row")).toBeHidden();

  // What is shown, and all of it; all of it again gives the same verdicts.
  const shown = await handedOut(page, "en", "portfolio-rows.save");
  expect(column(shown, "verdict")).toEqual(Array.from({ length: count[say("en", "level-refused")] }, () => "refused"));
  const whole = await handedOut(page, "en", "portfolio-result.save");
  const verdicts = column(whole, "verdict");
  expect(verdicts).toHaveLength(rows);
  await button(page, "en", "portfolio-result.back").click();
  await drop(page, whole);
  await run(page, "en");
  expect(await sums(page)).toEqual(count);
  expect(column(await handedOut(page, "en", "portfolio-result.save"), "verdict")).toEqual(verdicts);
});

for (const when of ["at once", "midway"]) {
  test(`a check that is stopped ${when} keeps what it has`, alone, async ({ page }) => {
    test.setTimeout(600_000);
    await open(page, "en");
    await drop(page, `${header}\n`, block, 600);
    await page.evaluate(
      ([stop, midway]) => {
        new MutationObserver((_, observer) => {
          const buttons = [...document.querySelectorAll<HTMLButtonElement>("main button")];
          const found = buttons.find(({ textContent }) => textContent === stop);
          const bar = document.querySelector("progress");
          if (!found || (midway && !bar?.value)) return;
          observer.disconnect();
          found.click();
        }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
      },
      [say("en", "portfolio-running.stop"), when === "midway"] as const,
    );
    await run(page, "en");
    // Stopped before its first row, it says that none was checked.
    const [kept, none] = ["portfolio-result.cancelled", "portfolio-result.empty"].map((name) => page.locator("main").getByText(say("en", name)));
    await expect((when === "midway" ? kept : kept.or(none)).last()).toBeVisible();
    const [worker] = page.workers();
    const between = await worker.evaluate(
      async () => (await (self as unknown as { portfolio: Promise<{ rowsBetweenTurns: number }> }).portfolio).rowsBetweenTurns,
    );
    expect(between).toBeLessThanOrEqual(2_000);
    const checked = Object.values(await sums(page)).reduce((sum, rows) => sum + rows, 0);
    expect(checked).toBeLessThan(600_000);
    if (when === "midway") {
      expect(checked).toBeGreaterThan(0);
      const file = await handedOut(page, "en", "portfolio-result.save");
      expect(column(file, "verdict")).toHaveLength(checked);
    }
  });
}

test("everything can be done by the keyboard, on a narrow screen", browsers, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await open(page, "kk");
  const paste = page.locator("summary", { hasText: say("kk", "portfolio-paste") });
  await paste.focus();
  await page.keyboard.press("Enter");
  await journey.tabTo(page, (at) => at.id === "pasted");
  await page.keyboard.insertText(four.join("\n"));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(button(page, "kk", "portfolio-run")).toBeVisible();
  for (const go = button(page, "kk", "portfolio-run"); !(await go.evaluate((go) => go === document.activeElement)); ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await expect(page.locator("#stage")).toBeFocused();
  await expect(page.locator("#rows tbody tr")).toHaveCount(4);
  await journey.tabTo(page, (at) => at.id === "rows");
  await page.keyboard.press("Tab");
  await expect(page.locator("#row-0")).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#row-1")).toBeFocused();
  await page.keyboard.press("Enter");
  await opened(page);
  await expect(page.locator("#row .verdict h3")).toHaveText(say("kk", "level-refused.likely"));
  await page.keyboard.press("Escape");
  await expect(page.locator("#row-1")).toBeFocused();
});

test("the rows of a million would be scrolled to as well", alone, async ({ page }) => {
  await open(page, "en");
  await drop(page, `${header}\n`, block, 300);
  await run(page, "en");
  const region = page.locator("#rows");
  await region.evaluate((region) => {
    region.scrollIntoView();
    region.scrollTo(0, region.scrollHeight);
  });
  await expect(page.locator(`#rows tbody tr[aria-rowindex="300001"]`)).toBeInViewport();
  await region.evaluate((region) => region.scrollTo(0, region.scrollHeight / 2));
  await expect(page.locator("#rows tbody tr").nth(20)).toBeInViewport();
  // Tab goes to a row in sight: a browser that had to scroll there would lose it.
  const before = await region.evaluate((region) => region.scrollTop);
  await page.locator("#rows tbody button[tabindex='0']").focus();
  expect(await region.evaluate((region) => region.scrollTop)).toBe(before);
  await page.keyboard.press("Home");
  await expect(page.locator("#row-0")).toBeFocused();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("#rows tbody button:focus")).toBeInViewport();
});

test("paper shows the sums and the chart, and nothing to press", alone, async ({ page }) => {
  await open(page, "ru");
  await choose(page, four.join("\n"));
  await run(page, "ru");
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".chart")).toBeVisible();
  await expect(page.locator("#rows")).toBeHidden();
  await expect(page.locator("main button:visible")).toHaveCount(0);
});
