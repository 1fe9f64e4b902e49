/** Whole lists in WebKit: the landlord's bench, and files of cases, which a worker checks beside the page. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as journey from "../../web/journey.js";
import { workbook } from "../../web/workbook.js";
import { languages, say } from "../../web/words.js";
import type { Tab } from "./tab.js";
import { expect, test } from "./webkit.js";

test("the bench answers while figures are entered", async ({ tab, site }) => {
  await tab.open(`${site.url}#en/bench`);
  await tab.see(".answer .found", say("en", "bench-says.open"));
  await tab.fill({ "place.region": "KZ-71", "place.kind": "flat", "area.usable": "60" });
  // One of the family by keys, another and a stranger by the buttons beside the fields.
  await tab.fill({ "registered.family": "1" });
  for (const group of ["family", "outsiders"]) await tab.press(`.counter:has([id="registered.${group}"]) .step:last-of-type`);
  await expect.poll(() => journey.fields(tab.page)).toMatchObject({ "registered.family": "2", "registered.outsiders": "1" });
  const answer = [say("en", "bench-answer", { free: "1" }), say("en", "bench-answer.other", { other: "3" })].join(" · ");
  await tab.see(".answer .found", answer);
  // The figures stand in the address: a reload, and another window, have them.
  await tab.reload();
  await tab.see(".answer .found", answer);
});

/** Gives a file to the page, and has it checked. */
async function check(tab: Tab, path: string, language: string): Promise<void> {
  await (await tab.driver.findElement({ id: "file" })).sendKeys(path);
  await tab.see("#columns");
  await tab.press("main button", say(language, "portfolio-run"));
  await tab.see("#stage", say(language, "portfolio-result"));
  await tab.rest();
}

/** The verdicts in the file that the page has handed out, which is removed once it is whole. */
function verdicts(home: string): string[] {
  const name = readdirSync(home).find((name) => /^tirkeu-\d{4}-\d\d-\d\d\.csv$/.test(name));
  const lines = name === undefined ? [] : readFileSync(join(home, name), "utf8").trimEnd().split("\r\n");
  if (name === undefined || lines.length < 3) return [];
  rmSync(join(home, name));
  const column = lines[0]?.split(/[,;]/).indexOf("verdict") ?? -1;
  return lines.slice(1).map((line) => line.split(/[,;]/)[column] ?? "");
}

for (const language of languages) {
  test(`a table of cases is checked by the worker and comes back as a file, in ${language}`, async ({ tab, site, home }, info) => {
    await tab.open(`${site.url}#${language}/portfolio`);
    const href = await (await tab.see("main a[download]")).getAttribute("href");
    const template = decodeURIComponent(`${href}`.split(",").slice(1).join(","));
    const table = info.outputPath("template.csv");
    writeFileSync(table, template);
    const sheet = info.outputPath("template.xlsx");
    const lines = template.replace(/^\ufeff/, "").trimEnd().split(/\r?\n/);
    writeFileSync(sheet, workbook(lines.map((line) => line.split(/[,;]/))));
    for (const path of [table, sheet]) {
      await check(tab, path, language);
      await expect.poll(() => tab.texts(".chart tbody th")).toEqual([say(language, "level-ready"), say(language, "level-refused")]);
      await expect.poll(() => tab.texts(".chart tbody th + td")).toEqual(["1", "1"]);
      await expect.poll(() => tab.all("#rows tbody tr")).toHaveLength(2);
      await tab.press("main button", say(language, "portfolio-result.save"));
      await expect.poll(() => verdicts(home), "the file is handed out").toEqual(["ready", "refused"]);
      await tab.press("main button", say(language, "portfolio-result.back"));
    }
  });
}
