/** From an ordinary spreadsheet to a useful answer: what is recognised and shown, what a person still says, and how little that is. */
import type { Page } from "@playwright/test";
import { browsers, chromium, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { book, type Cell } from "./workbook.js";
import { type Language, say } from "./words.js";

/** A list of flats as the trade keeps it: a title, a blank line, headings over two lines, a total; two flats are over the norm. */
const list = [
  "Список квартир дома 5;;;;;;;;;",
  ";;;;;;;;;",
  "№ кв.;Адрес;Собственник;Площадь, кв. м;Комнат;Прописано;;Дата заселения;Телефон;Примечание",
  ";;;;;Всего;в т.ч. не родственники;;;",
  "1;ул. Абая 5;Иванов;30,50;1;3;3;01.08.2025;+7 701 000 00 01;",
  "2;ул. Абая 5;Петров;44,90;2;4;1;15.09.2025;+7 701 000 00 02;ипотека",
  "3;ул. Абая 5;Ким;60,00;2;3;0;31.12.2025;+7 701 000 00 03;",
  "Итого;;;135,40;5;10;4;;;",
];

/** Letters of Windows-1251: Cyrillic, and the few others of lists. */
const old = (text: string) =>
  [...text].map((letter) => {
    const code = letter.charCodeAt(0);
    const others: Record<string, number> = { "№": 0xb9, "ё": 0xb8, "Ё": 0xa8, "«": 0xab, "»": 0xbb };
    return code < 128 ? code : (others[letter] ?? code - 0x410 + 0xc0);
  });

const button = (page: Page, language: Language, name: string, places: Record<string, string> = {}) =>
  page.getByRole("button", { name: say(language, name, places), exact: true });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const rows = (page: Page) => page.locator("#rows tbody tr");
const found = (page: Page, field: string, found: string) =>
  expect(page.locator(`[id="${field}"]`)).toContainText(say("ru", "portfolio-columns.by-file-found", { found }));

async function open(page: Page, language: Language): Promise<void> {
  await journey.open(page, `#${language}/portfolio`);
  await expect(page.locator("#title")).toHaveText(say(language, "portfolio-title"));
}

async function choose(page: Page, content: string | Buffer | number[], name = "list.csv"): Promise<void> {
  const buffer = typeof content === "string" ? Buffer.from(content) : Buffer.from(content);
  await page.locator("#file").setInputFiles({ name, mimeType: "text/csv", buffer });
  await expect(page.locator("#columns")).toBeVisible();
}

async function drop(page: Page, bytes: number[], name: string): Promise<void> {
  await page.locator(".drop").evaluate(
    (zone, [bytes, name]) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], name));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [bytes, name] as const,
  );
}

/** A line of the list as a workbook has it: figures and days are none of its texts. */
const typed = (line: string): Cell[] =>
  line.split(";").map((text) => {
    const day = /^(\d\d)\.(\d\d)\.(\d{4})$/.exec(text);
    if (day) return new Date(Date.UTC(Number(day[3]), Number(day[2]) - 1, Number(day[1])));
    if (/^\d+(,\d+)?$/.test(text)) return Number(text.replace(",", "."));
    return text || null;
  });

const files: Record<string, () => [number[], string]> = {
  "in Windows-1251": () => [old(list.join("\r\n")), "list.csv"],
  "as a workbook with a cover": () => {
    const cover: Cell[][] = [["Отчёт"], [], ["Адрес", "ул. Абая 5"]];
    const flats = { name: "Квартиры", rows: list.map((line) => (line.startsWith(";;;;;;") ? [] : typed(line))), merged: ["A1:J1", "A3:A4", "F3:G3"] };
    return [[...book([{ name: "Титул", rows: cover }, flats])], "list.xlsx"];
  },
};

for (const [how, file] of Object.entries(files)) {
  test(`landlord §3, F10: the trade's list ${how} leads to the flats over the norm in at most five actions`, browsers, async ({ page }) => {
    let actions = 0;
    const act = async (what: Promise<unknown>) => {
      actions += 1;
      await what;
    };
    await open(page, "ru");
    const [bytes, name] = file();
    await act(drop(page, bytes, name));
    await expect(page.locator("#columns")).toBeVisible();
    // What was recognised is said, each beside its choice.
    await found(page, "shape", say("ru", "portfolio-template.flats"));
    await expect(page.locator("#header-row option").first()).toContainText(/4/);
    if (name.endsWith(".csv")) await found(page, "encoding", "Windows-1251");
    if (name.endsWith(".csv")) await found(page, "decimal-comma", say("ru", "yes"));
    const held = page.locator(".found > .first tbody tr");
    await expect(held.locator("th")).toHaveText(["№ кв.", "Адрес", "Площадь, кв. м", "Прописано: Всего", "Прописано: в т.ч. не родственники"]);
    await expect(held.nth(2).locator("td").nth(1)).toContainText(/30[.,]50?/);

    await act(page.locator('[id="base.region"]').selectOption("KZ-71"));
    await act(button(page, "ru", "portfolio-run").click());
    await expect(page.locator("#stage")).toHaveText(say("ru", "portfolio-result"));
    await act(page.locator(".chart").getByRole("button", { name: capital(say("ru", "flat-state-over")), exact: true }).click());
    await expect(rows(page)).toHaveCount(2);
    expect(actions).toBeLessThanOrEqual(5);
    await journey.rest(page);
    const shown = await rows(page).evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").replaceAll("\u00a0", " ")).join("|")),
    );
    // Registered, over, short by, needed, holds, free.
    expect(shown[0]).toMatch(/\|3\|1\|14,50 \S+\|45,00 \S+\|2\|0\|/);
    expect(shown[1]).toMatch(/\|4\|2\|15,10 \S+\|60,00 \S+\|2\|0\|/);
    // F04: the line of sums is no flat.
    await expect(page.locator(".chart tbody th").filter({ hasText: say("ru", "portfolio-group-total") })).toHaveCount(1);
  });
}

test("landlord 8, F13: what cannot be read stands beside its column, and a word is explained once for all its cells", async ({ page }) => {
  await open(page, "ru");
  await choose(page, "Кв;Площадь;Прописано;Форма собственности\n1;30,5;семь;муниц.\n2;44,9;2;муниц.\n3;60,0;1;частная\n");
  const column = (heading: string) => page.locator(".found > .first tbody tr").filter({ has: page.locator("th", { hasText: heading }) });
  await expect(column("Прописано").locator(".error").first()).toContainText(say("ru", "portfolio-doubt.cell", { row: "2", cell: "семь" }));
  await expect(column("Прописано").locator(".error").first()).toContainText(say("ru", "column-count"));
  // Areas whose heading does not say which.
  await expect(column("Площадь").getByText(say("ru", "portfolio-doubt.area"))).toBeVisible();
  const word = column("Форма собственности").locator(".field select");
  await expect(word).toHaveCount(1);
  // What is asked of a word is not said above the question too.
  await expect(column("Форма собственности").locator("div.error")).toHaveCount(0);
  await word.selectOption("state-rental");
  await expect(column("Форма собственности").locator(".error")).toHaveCount(0);
  await expect(word).toHaveValue("state-rental");
  await expect(column("Форма собственности").locator("td").nth(1)).toHaveText(say("ru", "value-tenure-state-rental"));
  await page.locator('[id="base.region"]').selectOption("KZ-71");
  await button(page, "ru", "portfolio-run").click();
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator(".chart tbody th").filter({ hasText: say("ru", "portfolio-group-wrong") })).toHaveCount(1);
});

test("landlord §5, 5: a way of reading is kept only when asked, offered for the same columns, and erased", async ({ page }) => {
  await open(page, "ru");
  const file = "Помещение;Кв. метров всего;Народу\n1;30;3\n";
  await choose(page, file);
  const select = (heading: string) => page.getByLabel(say("ru", "portfolio-columns.ask", { heading }));
  const ask = (heading: string) => page.getByRole("button", { name: `${say("ru", "portfolio-others.ask")} ${heading}`, exact: true }).click();
  await expect(page.locator(".found .hint")).toHaveText(say("ru", "portfolio-why"));
  await expect(button(page, "ru", "portfolio-run")).toHaveCount(0);
  await ask("Кв. метров всего");
  await select("Кв. метров всего").selectOption("dwelling.usableArea");
  await found(page, "shape", say("ru", "portfolio-template.flats"));
  if (!(await page.locator(".found details[open]").count())) await page.locator(".found details > summary").click();
  await ask("Народу");
  await select("Народу").selectOption("dwelling.registered.total");
  await page.locator('[id="base.region"]').selectOption("KZ-71");
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.getByText(say("ru", "portfolio-kept"), { exact: true }).click();
  await page.locator("#kept-name").fill("Наш дом");
  await button(page, "ru", "portfolio-kept.keep").click();
  await expect(page.locator(".kept [role=status]")).toHaveText(say("ru", "portfolio-kept.done"));
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["tirkeu.table/Наш дом"]);

  await page.reload();
  await expect(page.locator("#title")).toHaveText(say("ru", "portfolio-title"));
  await choose(page, "Другой;Файл\n1;2\n", "other.csv");
  await expect(button(page, "ru", "portfolio-kept.apply", { name: "Наш дом" })).toHaveCount(0);
  await choose(page, file);
  await button(page, "ru", "portfolio-kept.apply", { name: "Наш дом" }).click();
  await expect(select("Народу")).toHaveValue("dwelling.registered.total");
  await button(page, "ru", "portfolio-run").click();
  await expect(page.locator(".chart tbody th")).toHaveText([capital(say("ru", "flat-state-over"))]);
  await button(page, "ru", "portfolio-result.back").click();
  await button(page, "ru", "portfolio-kept.erase", { name: "Наш дом" }).click();
  await expect(button(page, "ru", "portfolio-kept.erase", { name: "Наш дом" })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test("landlord 7, F03: where no column is known, no check is offered, and another line can be said to have the headings", async ({ page }) => {
  await open(page, "en");
  await choose(page, "Report;May\nSum;Debt\n1;2\nFlat;Usable area\n1;30\n");
  // The line with most known headings.
  await expect(page.locator("#header-row option").first()).toContainText("4");
  await page.locator("#header-row").selectOption("2");
  await expect(button(page, "en", "portfolio-run")).toHaveCount(0);
  await expect(page.getByText(say("en", "portfolio-lacks"), { exact: true })).toBeVisible();
  await page.locator("#header-row").selectOption("");
  await expect(button(page, "en", "portfolio-run")).toBeVisible();
});

test("landlord 17 and 22: text in UTF-16 and with tabs is read by file as by pasting, in words of any language", browsers, async ({ page }) => {
  await open(page, "en");
  const table = "Кв\tПлощадь\tПрописано\tРегион\r\n1\t30,50\t3\tАстана\r\n";
  await choose(page, Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, "utf16le")]), "list.txt");
  await expect(page.locator("#encoding")).toContainText("UTF-16");
  await button(page, "en", "portfolio-run").click();
  await expect(page.locator(".chart tbody th")).toHaveText([capital(say("en", "flat-state-over"))]);
});

test("a list keeps the focus while its choice changes what stands around it", browsers, async ({ page }) => {
  await open(page, "en");
  await choose(page, "Flats of a house;;;\nКв;Площадь;Прописано;Форма собственности\n1;30,5;семь;муниц.\n2;44,9;2;частная\n");
  for (const [id, value] of Object.entries({ shape: "applicants", "header-row": "3", encoding: "utf-8", "column-1": "dwelling.registered.total" })) {
    const list = page.locator(`[id="${id}"]`);
    await list.focus();
    await list.selectOption(value);
    await journey.rest(page);
    await expect(list).toBeFocused();
    await list.selectOption({ index: 0 });
    await journey.rest(page);
    await expect(list).toBeFocused();
  }
});

test("landlord 24: two thousand columns are there at once, and choices only where they are asked for", chromium, async ({ page }) => {
  await open(page, "en");
  const more = Array.from({ length: 2_000 }, (_, index) => `own ${index}`);
  await choose(page, `Flat;Usable area;${more.join(";")}\n1;30;${more.map(() => "x").join(";")}\n`);
  expect(await page.locator("main *").count()).toBeLessThan(3_000);
  await page.locator(".found details > summary").click();
  await expect(page.locator(".found details tbody tr")).toHaveCount(2_000);
  expect(await page.locator("main select").count()).toBeLessThan(20);
});

for (const known of [true, false]) {
  const what = known ? "with facts" : "of which nothing is known";
  test(`eight thousand columns ${what} are counted, and only the first of them drawn`, chromium, async ({ page }) => {
    await open(page, "en");
    const own = Array.from({ length: 8_000 }, (_, index) => `own ${index}`);
    const [headings, cells] = [[...own], own.map(() => "x")];
    if (known) headings.push("Flat", "Usable area", "Registered", "Region");
    if (known) cells.push("1", "30", "3", "Astana");
    await choose(page, `${headings.join(";")}\n${cells.join(";")}\n`);
    if (known) await page.locator(".found details > summary").click();
    await expect(page.locator(".found details tbody tr")).toHaveCount(2_000);
    await expect(page.locator(".found details")).toContainText(/6\D?000 more columns/);
    if (!known) return;
    await button(page, "en", "portfolio-run").click();
    await expect(page.locator("#stage")).toHaveText(say("en", "portfolio-result"));
    // What is known for something is offered however far to the right it stands.
    const offered = page.locator('[id="own.0"] option');
    await expect(offered).toHaveCount(2_002);
    await expect(page.locator('[id="own.0"] option:checked')).toHaveText("Flat");
    await rows(page).first().getByRole("button").click();
    await expect(page.locator("#row dd").filter({ hasText: /^x$/ })).toHaveCount(2_000);
    await expect(page.locator("#row")).toContainText(/6\D?004 more columns/);
  });
}

test("landlord 25: while a check runs, nothing is said to be done in no time", chromium, async ({ page }) => {
  await open(page, "en");
  const lines = Array.from({ length: 400_000 }, (_, flat) => `${flat};${20 + (flat % 60)},${flat % 100};${flat % 7};Astana\n`);
  await choose(page, `Flat;Usable area;Registered;Region\n${lines.join("")}`);
  // Every time that is said to be left.
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const said = document.querySelector("#progress")?.parentElement?.querySelector(".hint")?.textContent;
      if (said && seen.at(-1) !== said) seen.push(said);
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  await button(page, "en", "portfolio-run").click();
  await expect(page.locator("#stage")).toHaveText(say("en", "portfolio-result"), { timeout: 120_000 });
  const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(0);
  for (const said of seen) expect(said).toMatch(/[1-9]/);
});

test("landlord 23: the way back from the result leads to the file, and a reload asks first", chromium, async ({ page }) => {
  await open(page, "en");
  await choose(page, "Flat;Usable area;Registered;Region\n1;30;3;Astana\n");
  await button(page, "en", "portfolio-run").click();
  await expect(page.locator("#stage")).toHaveText(say("en", "portfolio-result"));
  const asked = page.waitForEvent("dialog");
  await page.evaluate(() => void setTimeout(() => location.reload(), 0));
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await expect(rows(page)).toHaveCount(1);
  await page.goBack();
  await expect(page.locator("#columns")).toBeVisible();
  await expect(page.locator(".drop strong")).toContainText("list.csv");
  await button(page, "en", "result-back").click();
  await expect(rows(page)).toHaveCount(1);
  // What was taken along is lost no more.
  const download = page.waitForEvent("download");
  await button(page, "en", "portfolio-result.save").click();
  await download;
  await page.reload();
  await expect(page.locator("#title")).toHaveText(say("en", "portfolio-title"));
  await expect(page.locator(".drop strong")).toHaveCount(0);
});
