/** Flats in a file, after the check: found by group and by figures, summed by house, compared, printed, written about, taken along. */
import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { browsers, expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Language, languages, say } from "./words.js";

const header = "House,Flat,dwelling.region,dwelling.tenure,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders,dwelling.registered.excepted";
/** Over by two, full, free by two, of an area that nobody knows, of a place without a norm, damaged. */
const flats = [
  header,
  "Abay 1,1,KZ-71,private,44.90,1,3,0",
  "Abay 1,2,KZ-71,private,60,1,3,0",
  "Abay 2,3,KZ-71,private,60,1,1,0",
  "Abay 2,4,KZ-71,private,,1,1,0",
  "Abay 2,5,KZ-75,private,60,1,1,0",
  "Abay 2,6,KZ-71,private,large,1,1,0",
];
/** What the flats are counted as, in the order of the chart. */
const groups = ["flat-state-over", "flat-state-full", "flat-state-free", "flat-state-no-norm", "flat-state-unknown", "portfolio-group-wrong"];

const button = (page: Page, language: Language, name: string, places: Record<string, string> = {}) =>
  page.getByRole("button", { name: say(language, name, places), exact: true });
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const group = (page: Page, language: Language, name: string) => page.locator(".chart").getByRole("button", { name: capital(say(language, name)), exact: true });
const rows = (page: Page) => page.locator("#rows tbody tr");

/** Opens the page with a file of flats and checks it; paper is kept in place of being printed. */
async function checked(page: Page, language: Language, lines = flats): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      const shown = document.querySelector<HTMLElement>(".letters, .onpaper");
      Object.assign(window, { printed: shown?.textContent ?? "" });
    };
  });
  await journey.open(page, `#${language}/portfolio`);
  await page.locator("#file").setInputFiles({ name: "flats.csv", mimeType: "text/csv", buffer: Buffer.from(lines.join("\n")) });
  await button(page, language, "portfolio-run").click();
  await expect(page.locator("#stage")).toHaveText(say(language, "portfolio-result"));
  await journey.rest(page);
}

/** The cells of the rows that are drawn. */
async function drawn(page: Page, count: number): Promise<string[][]> {
  await expect(rows(page)).toHaveCount(count);
  await journey.rest(page);
  return rows(page).evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").replaceAll("\u00a0", " "))));
}

async function handedOut(page: Page, language: Language, name: string): Promise<Buffer> {
  const download = page.waitForEvent("download");
  await button(page, language, name).click();
  return readFile(await (await download).path());
}

const printed = (page: Page) => page.evaluate(() => (window as unknown as { printed?: string }).printed);

for (const language of languages) {
  test(`landlord 3: one press on a group shows its flats with all figures, in ${language}`, async ({ page }) => {
    await checked(page, language);
    await expect(page.locator(".chart tbody th")).toHaveText(groups.map((name) => capital(say(language, name))));
    await group(page, language, "flat-state-over").click();
    const [[number, ...cells]] = await drawn(page, 1);
    expect(number.replace(/\D/g, "")).toBe("2");
    expect(cells.join("|")).toMatch(/4\|2\|15[.,]10 \S+\|60[.,]00 \S+\|2\|0\|/);
    expect(cells.at(-1)).toContain(say(language, "reading-conflict").slice(1));
    expect(cells.at(-2)).toContain(say(language, "reading-exceeded").slice(1));
    await expect(group(page, language, "flat-state-over")).toHaveAttribute("aria-pressed", "true");
    // Pressed again, it shows all of them.
    await group(page, language, "flat-state-over").click();
    await expect(rows(page)).toHaveCount(6);
  });
}

test("landlord 21: up to three own columns are shown with each row", async ({ page }) => {
  await checked(page, "en");
  await page.getByText(say("en", "portfolio-find"), { exact: true }).click();
  const own = (n: string) => page.getByLabel(say("en", "portfolio-own", { n }), { exact: true });
  await own("1").selectOption({ label: "House" });
  await own("2").selectOption({ label: "Flat" });
  await expect(page.locator("#rows thead .own")).toHaveText(["House", "Flat"]);
  expect((await drawn(page, 6)).map((cells) => cells.slice(1, 3))).toEqual(flats.slice(1).map((line) => line.split(",").slice(0, 2)));
  await own("2").selectOption("");
  await expect(page.locator("#rows thead .own")).toHaveText(["House"]);
});

test("landlord §5, 10: rows are found by figures and by the text of own cells", browsers, async ({ page }) => {
  await checked(page, "en");
  await page.getByText(say("en", "portfolio-find"), { exact: true }).click();
  const go = button(page, "en", "portfolio-find.go");
  await page.getByLabel(say("en", "portfolio-find.figure"), { exact: true }).selectOption("free");
  await page.getByLabel(say("en", "portfolio-find.least"), { exact: true }).fill("2");
  await go.click();
  await expect(rows(page)).toHaveCount(1);
  await page.getByLabel(say("en", "portfolio-find.least"), { exact: true }).fill("");
  await page.getByLabel(say("en", "portfolio-find.search"), { exact: true }).fill("ABAY 1");
  await page.keyboard.press("Enter");
  await expect(rows(page)).toHaveCount(2);
});

test("landlord §5, 1 and 11: houses have totals and what is at stake, and a press shows one of them", async ({ page }) => {
  await checked(page, "en");
  await page.getByLabel(say("en", "portfolio-houses.column"), { exact: true }).selectOption({ label: "House" });
  const houses = page.locator(".houses tbody tr");
  await expect(houses).toHaveCount(2);
  const cells = (await houses.first().locator("td").allTextContents()).map((cell) => cell.replaceAll("\u00a0", " "));
  // Two flats, one over by two people, one full: two times 10 calculation indices, and 20.
  expect(cells.slice(0, 7)).toEqual(["2", "1", "2", "1", "0", "0", "0"]);
  expect(cells[7]).toContain("20 MCI");
  expect(cells[8]).toContain("40 MCI");
  // Rows with an error are told of, and all houses are summed.
  const all = await page.locator(".houses tfoot td").allTextContents();
  expect(all.slice(0, 7)).toEqual(["5", "1", "2", "1", "2", "1", "1"]);
  await page.getByLabel(say("en", "fined.who"), { exact: true }).selectOption("large");
  await expect(houses.first().locator("td").nth(7)).toContainText("100 MCI");
  await houses.nth(1).getByRole("button").click();
  await expect(rows(page)).toHaveCount(4);
  await button(page, "en", "portfolio-houses.all").click();
  await expect(rows(page)).toHaveCount(6);
});

test("landlord §5, 10: a flat says what the norm says, and opens in the bench with its figures", async ({ page }) => {
  await checked(page, "en");
  await page.locator("#row-0").click();
  await expect(page.locator("#row")).toBeVisible();
  await expect(page.locator("#row")).toContainText(say("en", "bench-says.free-other"));
  await expect(page.locator("#row")).toContainText(say("en", "bench-next.stay"));
  await page.locator("#row").getByRole("link", { name: say("en", "portfolio-flat", { title: say("en", "bench-title") }), exact: true }).click();
  await expect(page.locator("#title")).toHaveText(say("en", "bench-title"));
  await expect(page.locator('[id="area.usable"]')).toHaveValue("44.90");
  await expect(page.locator('[id="registered.family"]')).toHaveValue("1");
  await expect(page.locator('[id="registered.outsiders"]')).toHaveValue("3");
  // The way back leads to the result as it was left.
  await page.goBack();
  await expect(rows(page)).toHaveCount(6);
});

for (const language of languages) {
  test(`rows of flats are equally high, and nothing of one is cut off, in ${language}`, async ({ page }) => {
    const even = async () => {
      for (const width of [320, 360, 420, 600, 900, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        // For a moment after a comparison the rows are asked for anew, and none is there.
        let heights: number[][] = [];
        await expect(async () => {
          heights = await rows(page).evaluateAll((rows) => rows.map((row) => [(row as HTMLElement).offsetHeight, row.scrollHeight]));
          expect(heights).toHaveLength(flats.length - 1);
        }).toPass();
        expect(new Set(heights.map(([height]) => height)).size, `${width}: ${heights}`).toBe(1);
        for (const [height, content] of heights) expect(content, `${width}: ${heights}`).toBeLessThanOrEqual(height + 1);
      }
    };
    await checked(page, language);
    await even();
    // What a row came to on another day is a line more.
    await page.getByLabel(say(language, "portfolio-compare.other-day"), { exact: true }).fill("05.01.2026");
    await button(page, language, "portfolio-compare.go").click();
    await expect(page.locator("#compare")).toBeFocused();
    await even();
  });
}

test("a flat of which only the total is known opens in the bench with a word on that", async ({ page }) => {
  await checked(page, "en", ["Flat,dwelling.region,dwelling.usableArea,dwelling.registered.total", "1,KZ-71,44.90,4"]);
  await page.locator("#row-0").click();
  await expect(page.locator("#row")).toContainText(say("en", "portfolio-flat.hint"));
  await page.locator("#row").getByRole("link", { name: say("en", "portfolio-flat", { title: say("en", "bench-title") }), exact: true }).click();
  await expect(page.locator('[id="registered.outsiders"]')).toHaveValue("4");
});

test("landlord §5, 7: the same file on another day tells which flats a turn of the norm touches", browsers, async ({ page }) => {
  await checked(page, "en");
  await page.getByLabel(say("en", "portfolio-compare.other-day"), { exact: true }).fill("24.08.2026");
  await button(page, "en", "portfolio-compare.go").click();
  await expect(page.locator("#compare")).toBeFocused();
  // Of the flat over the norm, the full one and the one of unknown area, the norm said something else of one more relative.
  await expect(page.locator(".compared [role=status]")).toContainText(say("en", "portfolio-compare.changed", { rows: "3" }));
  await expect(page.locator(".compared [role=status]")).toContainText(say("en", "portfolio-compare.same", { rows: "3" }));
  await expect(page.locator(".compared tbody")).toContainText(say("en", "portfolio-compare.same-state"));
  // All of them are shown, whatever narrowed the rows before.
  await group(page, "en", "flat-state-no-norm").click();
  await expect(rows(page)).toHaveCount(1);
  await button(page, "en", "portfolio-compare.show").click();
  await expect(group(page, "en", "flat-state-no-norm")).toHaveAttribute("aria-pressed", "false");
  const shown = await drawn(page, 3);
  expect(shown[0].join("|")).toContain(say("en", "portfolio-column-relative"));
  // No day, no comparison.
  await page.getByLabel(say("en", "portfolio-compare.other-day"), { exact: true }).fill("31.02.2026");
  await button(page, "en", "portfolio-compare.go").click();
  await expect(page.locator(".compared .field .error")).toContainText(say("en", "error-date-unreal"));
});

test("landlord §5, 6: two runs are compared by the caller's own key", async ({ page }) => {
  await checked(page, "en");
  const before = (await handedOut(page, "en", "portfolio-result.save")).toString();
  await page.getByText(say("en", "portfolio-find"), { exact: true }).click();
  await page.getByLabel(say("en", "portfolio-own", { n: "1" }), { exact: true }).selectOption({ label: "House" });
  await page.getByLabel(say("en", "portfolio-own", { n: "2" }), { exact: true }).selectOption({ label: "Flat" });
  // A month before, the first flat had room, another one stood there, and one of now was not there yet.
  const lines = before.trimEnd().split("\r\n");
  const changed = lines.map((line) => (line.startsWith("Abay 1,1,") ? line.replaceAll(",over,", ",free,") : line.replace("Abay 2,5,", "Abay 2,55,")));
  const compare = (content: string) =>
    page.locator("#earlier").setInputFiles({ name: "before.csv", mimeType: "text/csv", buffer: Buffer.from(content) });
  await compare(`${changed.join("\r\n")}\r\n`);
  const status = page.locator(".compared [role=status]");
  await expect(status).toContainText(say("en", "portfolio-compare.changed", { rows: "1" }));
  await expect(status).toContainText(say("en", "portfolio-compare.new-rows", { rows: "1" }));
  await expect(status).toContainText(say("en", "portfolio-compare.gone", { rows: "1" }));
  await button(page, "en", "portfolio-compare.show").click();
  const shown = await drawn(page, 2);
  expect(shown[0].join("|")).toContain(capital(say("en", "flat-state-free")));
  expect(shown[1].join("|")).toContain(say("en", "portfolio-compare.new"));
  // A file without results says nothing.
  await compare(flats.join("\n"));
  await expect(page.locator(".compared [role=alert]")).toContainText(say("en", "portfolio-compare.wrong"));
});

for (const language of languages) {
  test(`landlord §5, 8: letters stand one a page with the flat's own figures and the acts, in ${language}`, async ({ page }) => {
    await checked(page, language);
    await group(page, language, "flat-state-over").click();
    await expect(rows(page)).toHaveCount(1);
    for (const kind of ["owner", "co-owners", "tenants"]) {
      await button(page, language, `portfolio-letter.${kind}`).click();
      await expect(page.locator(".letter")).toHaveCount(1);
      await expect(page.locator(".letter h2")).toHaveText(say(language, `portfolio-letter.${kind}-title`));
      expect(await printed(page)).toMatch(/44[.,]90/);
      expect(await page.locator(".letter .acts a").count()).toBeGreaterThan(1);
      // A letter greets, and says nothing twice.
      const said = await page.locator(".letter > p").allTextContents();
      expect(said).toContain(say(language, "portfolio-letter.greeting"));
      expect(new Set(said).size).toBe(said.length);
      // Nobody's name is made up.
      await expect(page.locator(".letter .signed")).toContainText("____");
    }
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".letter")).toBeVisible();
    await expect(page.locator(".chart")).toBeHidden();
    await expect(page.locator("header")).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    await expect(page.locator(".letter")).toHaveCount(0);
  });
}

test("a letter about one flat is printed from its dialogue, and owners hear of flats over the norm alone", async ({ page }) => {
  await checked(page, "en");
  await button(page, "en", "portfolio-letter.owner").click();
  await expect(page.locator(".letter")).toHaveCount(1);
  await expect(page.locator(".letter")).toContainText(say("en", "portfolio-letter.owner-ask"));
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await page.locator("#row-2").click();
  const dialogue = page.locator("#row");
  await expect(dialogue.getByRole("button", { name: say("en", "portfolio-letter.owner"), exact: true })).toHaveCount(0);
  await dialogue.getByRole("button", { name: say("en", "portfolio-letter.tenants"), exact: true }).click();
  await expect(page.locator(".letter")).toHaveCount(1);
  expect(await printed(page)).toContain("Abay 2");
});

test("landlord 23: the rows that are shown are printed beside the sums", async ({ page }) => {
  await checked(page, "en");
  await button(page, "en", "portfolio-print").click();
  await expect(page.locator(".onpaper tbody tr")).toHaveCount(6);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".onpaper")).toBeVisible();
  await expect(page.locator(".chart")).toBeVisible();
  await expect(page.locator("#rows")).toBeHidden();
  await expect(page.locator("main button:visible")).toHaveCount(0);
});

test("landlord 30: the reasons can be left out of what is taken along", async ({ page }) => {
  const people = ["Name,applicant.age,dwelling.region", "A,30,KZ-71", "B,10,KZ-71"];
  await journey.open(page, "#en/portfolio");
  await page.locator("#file").setInputFiles({ name: "cases.csv", mimeType: "text/csv", buffer: Buffer.from(people.join("\n")) });
  await page.getByText(say("en", "portfolio-base.more"), { exact: true }).click();
  await page.getByLabel(say("en", "portfolio-base.without-rules")).check();
  await button(page, "en", "portfolio-run").click();
  await expect(page.locator("#stage")).toHaveText(say("en", "portfolio-result"));
  const [head] = (await handedOut(page, "en", "portfolio-result.save")).toString().split("\r\n");
  expect(head.split(",")).toContain("verdict");
  expect(head.split(",")).not.toContain("rules");
});

test("people who are counted into flats are taken along too, as a text and as a workbook", async ({ page }) => {
  const people = ["Flat,applicant.age,applicant.relationToOwner,dwelling.region,dwelling.usableArea", "1,40,child,KZ-71,15", "1,30,none,KZ-71,15", "2,20,none,KZ-71,15"];
  await checked(page, "en", people);
  await expect(rows(page)).toHaveCount(2);
  // The dialogue names columns in words.
  await page.locator("#row-0").click();
  await expect(page.locator("#row dl").last()).not.toContainText("dwelling.");
  await page.locator("#row").getByRole("button", { name: say("en", "portfolio-row.close"), exact: true }).click();
  const named = async (name: string) => {
    const download = page.waitForEvent("download");
    await button(page, "en", name).click();
    return (await download).suggestedFilename();
  };
  expect(await named("portfolio-save-people")).toMatch(/^tirkeu-[\d-]+-people\.csv$/);
  expect(await named("portfolio-rows.save")).toMatch(/^tirkeu-[\d-]+-rows\.csv$/);
  expect(await named("portfolio-result.save")).toMatch(/^tirkeu-\d+-\d+-\d+\.csv$/);
  const text = (await handedOut(page, "en", "portfolio-save-people")).toString();
  expect(text.trimEnd().split("\r\n")).toHaveLength(4);
  const book = await handedOut(page, "en", "portfolio-save-people.workbook");
  expect(book.subarray(0, 2).toString()).toBe("PK");
});

test("a flat whose people's rows contradict each other says in what, and one of an unknown age counts as far as is known", async ({ page }) => {
  const people = ["Flat,applicant.age,dwelling.region,dwelling.usableArea", "1,40,KZ-71,15", "1,30,KZ-71,44", "2,40,KZ-71,15", "2,old,KZ-71,15"];
  await checked(page, "en", people);
  const [, ofUnknown] = await drawn(page, 2);
  expect(ofUnknown.join("|")).toContain("|1–2|");
  await page.locator("#row-0").click();
  await expect(page.locator("#row .error")).toContainText(say("en", "portfolio-row.people-wrong"));
  await expect(page.locator("#row .error li")).toHaveCount(1);
  await expect(page.locator("#row")).not.toContainText(say("en", "result-open"));
});

test("a flat of which data is missing says which", async ({ page }) => {
  await checked(page, "en", flats.slice(0, 5));
  const shown = await drawn(page, 4);
  expect(shown[3].join("|")).toContain(`${capital(say("en", "flat-state-unknown"))}: ${say("en", "fact-dwelling-usable-area")}`);
});
