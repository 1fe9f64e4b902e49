/** Workbooks as they are written: what spreadsheets find in them, and what comes back when they are read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { script } from "./scripts.mjs";

const { create } = await script("static/workbook.js");
const { open } = await script("static/sheet.js");
const { strFromU8, unzipSync } = await script("xtask/node_modules/fflate/esm/browser.js");

const plain = { comma: false, dayFirst: false };
const column = (heading, kind = "any", list = []) => ({ heading, kind, list });
async function written(rows, { columns = rows[0].map((_, index) => column(`c${index}`)), ways = plain, name = "Tirkeu" } = {}) {
  const { add, end } = await create(name, columns, ways);
  add(rows);
  return end();
}
const parts = async (file) =>
  Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await file.arrayBuffer()))).map(([name, part]) => [name, strFromU8(part)]));
const sheetOf = async (file) => (await parts(file))["xl/worksheets/sheet1.xml"];
/** The cells of a sheet: the place, the style and the kind of each, with what it holds. */
const cells = (xml) => [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs)].map(([, place, about, inner]) => [place, about.trim(), inner.replace(/<[^>]*>/g, "")]);
async function back(file) {
  const opened = await open(file, 30, () => false);
  return { names: opened.sheets.map(({ name, hidden }) => [name, hidden]), csv: await (await opened.read(0, 1, false)).csv.text() };
}

test("numbers are numbers, days are days, and texts are never formulas", async () => {
  const row = ["44.90", "7", "-5", "2026-11-20", "=1+1", "+7 701", "@x", "", "007", "020230600011", "1e5", "2026-02-30", "true", "0.125"];
  const xml = await sheetOf(await written([row]));
  const text = 's="0" t="inlineStr"';
  assert.deepEqual(cells(xml).filter(([place]) => place.endsWith("2") && place.length === 2), [
    ["A2", 's="2"', "44.90"],
    ["B2", "", "7"],
    ["C2", "", "-5"],
    ["D2", 's="3"', "46346"],
    ["E2", text, "=1+1"],
    ["F2", text, "+7 701"],
    ["G2", text, "@x"],
    ["I2", text, "007"],
    ["J2", text, "020230600011"],
    ["K2", text, "1e5"],
    ["L2", text, "2026-02-30"],
    ["M2", text, "true"],
    ["N2", text, "0.125"],
  ]);
  assert.ok(!xml.includes("<f>"));
  assert.ok(xml.includes('state="frozen"') && xml.includes("<cols>"));
});

test("figures and days are understood as the file writes them", async () => {
  const row = ["44,90", "1234,5", "20.11.2026", "20/11/2026", "31.02.2026", "1.234,5"];
  const kinds = (xml) => cells(xml).slice(row.length).map(([, about, content]) => [about.includes("inlineStr"), content]);
  assert.deepEqual(kinds(await sheetOf(await written([row], { ways: { comma: true, dayFirst: true } }))), [
    [false, "44.90"],
    [false, "1234.5"],
    [false, "46346"],
    [false, "46346"],
    [true, "31.02.2026"],
    [true, "1.234,5"],
  ]);
  assert.ok(kinds(await sheetOf(await written([row]))).every(([isText]) => isText));
});

test("what is written comes back when it is read: signs, letters that XML cannot hold, several lines", async () => {
  const row = ['a<b>&"c"', "two\nlines", "bell\u0007", "_x0041_", " blanks ", "Әлия ө", "😀", "44.9", "2026-11-20"];
  const { csv, names } = await back(await written([row], { name: "Flats: [2026]/11" }));
  assert.equal(csv, `${row.map((_, index) => `c${index}`).join(",")}\n"a<b>&""c""","two\nlines",bell\u0007,_x0041_, blanks ,Әлия ө,😀,44.9,2026-11-20\n`);
  assert.deepEqual(names, [["Flats   2026  11", false]]);
});

test("templates have lists in their cells, and what the lists hold stands on a sheet that is hidden", async () => {
  const columns = [column("Flat"), column("Kind", "any", ["Flat, in a house", "Room"]), column("Area", "area"), column("Born", "day"), column("People", "count"), column("Yes or no", "any", ["Yes", "No"])];
  const file = await written([["12", "Room", "60", "1990-12-31", "2", "Yes"]], { columns, name: "One row: a flat" });
  const xml = await sheetOf(file);
  const checks = [...xml.matchAll(/<dataValidation sqref="([A-Z]+)2:[A-Z]+1048576"[^>]*type="(\w+)"[^>]*>(?:<formula1>)([^<]*)/g)].map(([, ...found]) => found);
  assert.deepEqual(checks, [
    ["B", "list", "Lists!$A$1:$A$2"],
    ["C", "decimal", "0"],
    ["D", "date", "61"],
    ["E", "whole", "0"],
    ["F", "list", "Lists!$B$1:$B$2"],
  ]);
  const { names, csv } = await back(file);
  assert.deepEqual(names, [["One row  a flat", false], ["Lists", true]]);
  assert.equal(csv, "Flat,Kind,Area,Born,People,Yes or no\n12,Room,60,1990-12-31,2,Yes\n");
  assert.deepEqual((await open(file, 30, () => false)).sheets[1].start, [["Flat, in a house", "Yes"], ["Room", "No"]]);
});

test("a workbook without rows has its headings, and rows that no sheet holds any more go on in another", async () => {
  assert.equal((await back(await written([], { columns: [column("a"), column("b")] }))).csv, "a,b\n");
  const { add, end } = await create("Many", [column("n")], plain);
  const rows = Array.from({ length: 1_000 }, () => ["1"]);
  for (let written = 0; written < 1_050_000; written += rows.length) add(rows);
  const found = await parts(await end());
  const last = (name) => {
    const xml = found[`xl/worksheets/${name}.xml`];
    return Number.parseInt(xml.slice(xml.lastIndexOf("<row r=") + 8));
  };
  assert.deepEqual(Object.keys(found).filter((name) => name.includes("worksheets")), ["xl/worksheets/sheet1.xml", "xl/worksheets/sheet2.xml"]);
  assert.deepEqual([last("sheet1"), last("sheet2")], [1_048_576, 1_426]);
  assert.ok(found["xl/workbook.xml"].includes('name="Many 2"'));
});
