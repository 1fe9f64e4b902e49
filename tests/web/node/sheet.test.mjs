/** Workbooks as they are read: which sheets there are, what their cells mean, and what is refused. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { script } from "./scripts.mjs";

const { open } = await script("static/sheet.js");
const { book, workbook } = await script("tests/web/workbook.ts");
const { strToU8, unzipSync, zipSync } = await script("xtask/node_modules/fflate/esm/browser.js");

const never = () => false;
const opened = (bytes, told = never) => open(new Blob([bytes]), 30, told);
/** A sheet of a workbook, as text and what is said of it. */
async function read(bytes, { index = 0, header = 1, fill = false } = {}) {
  const { csv, ...said } = await (await opened(bytes)).read(index, header, fill);
  return { csv: await csv.text(), ...said };
}
/** Why a workbook is refused. */
const flaw = (bytes) =>
  opened(bytes)
    .then(({ read }) => read(0, 1, false))
    .then(
      () => assert.fail("it was taken"),
      ({ kind, size }) => ({ kind, size }),
    );
/** A workbook with its parts changed. */
function changed(bytes, change) {
  const parts = unzipSync(bytes);
  change(parts);
  return zipSync(parts);
}
const sheet = "xl/worksheets/sheet1.xml";
const of = (rows) =>
  changed(workbook([]), (parts) => {
    parts[sheet] = strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`);
  });

test("F15, landlord 12: all sheets are named, with those that are hidden, and how each begins", async () => {
  const bytes = book([
    { name: "codes", state: "hidden", rows: [["1"]] },
    { name: "inner", state: "veryHidden", rows: [] },
    { name: "A &amp; B", rows: [["Report"], [], ["n", null, "area"], ...Array.from({ length: 100 }, () => ["x"])] },
  ]);
  const { sheets } = await opened(bytes);
  assert.deepEqual(sheets.map(({ name, hidden }) => [name, hidden]), [["codes", true], ["inner", true], ["A & B", false]]);
  assert.deepEqual(sheets[2].start.slice(0, 4), [["Report"], [], ["n", "", "area"], ["x"]]);
  assert.equal(sheets[2].start.length, 30);
  assert.equal((await read(bytes, { index: 2 })).csv.split("\n").length, 104);
});

test("rows keep their numbers and have equal widths; empty cells and rows are none", async () => {
  const { csv } = await read(workbook([[], ["a", "b,c"], [], [null, null, 'say "d"'], ["", "", "", "", ""], ["two\nlines"]]));
  assert.equal(csv, '\na,"b,c",\n\n,,"say ""d"""\n\n"two\nlines",,\n');
  assert.equal((await read(of('<row r="1"><c r="A1" t="str"><v>a</v></c></row><row r="3"/><row r="1048576"><c r="XFD1048576" s="1"/></row>'))).csv, "a\n");
});

test("texts are texts: shared, rich, with letters by number, read aloud or not", async () => {
  const bytes = changed(workbook([]), (parts) => {
    parts["xl/_rels/workbook.xml.rels"] = strToU8(
      Buffer.from(parts["xl/_rels/workbook.xml.rels"]).toString().replace("</Relationships>", '<Relationship Id="s" Type="x/sharedStrings" Target="/xl/shared.xml"/></Relationships>'),
    );
    parts["xl/shared.xml"] = strToU8("<x:sst xmlns:x='x'><x:si><x:r><x:t>one </x:t></x:r><x:r><x:t>two</x:t></x:r><x:rPh><x:t>no</x:t></x:rPh></x:si><x:si><x:t>a_x000D_&amp;&#1103;</x:t></x:si></x:sst>");
    parts[sheet] = strToU8("<x:worksheet xmlns:x='x'><x:sheetData><x:row><x:c t='s'><x:v>0</x:v></x:c><x:c t='s'><x:v>1</x:v></x:c><x:c t='b'><x:v>1</x:v></x:c><x:c t='inlineStr'><x:is><x:r><x:t>in</x:t></x:r><x:r><x:t>line</x:t></x:r></x:is></x:c></x:row></x:sheetData></x:worksheet>");
  });
  assert.equal((await read(bytes)).csv, 'one two,"a\r&я",true,inline\n');
});

test("figures have the digits that a spreadsheet shows, and errors their names", async () => {
  const { csv } = await read(workbook([[44.1 + 0.8, 0.1 + 0.2, 7, { error: "#N/A" }, { error: "#DIV/0!" }, true, false]]));
  assert.equal(csv, "44.9,0.3,7,#N/A,#DIV/0!,true,false\n");
});

/** The cells of a workbook of days, in this zone and in others. */
const days = [
  new Date(Date.UTC(2026, 10, 20)),
  { number: 46346.5625, style: 2 },
  { number: 46346.99999999, style: 2 },
  { number: 0.5625, style: 3 },
  { number: 46346, style: 0 },
  { number: 46346, style: 4 },
  { number: 44.9, style: 5 },
  { iso: "2026-11-20" },
  { iso: "2026-11-20T13:30:00Z" },
  { iso: "2026-11-20T00:00:00.000" },
  { number: 1, style: 1 },
  { number: 60, style: 1 },
  { number: 61, style: 1 },
  { number: 2958466, style: 1 },
  { number: -1, style: 1 },
];
const asDays =
  "2026-11-20,2026-11-20 13:30:00,2026-11-21,13:30:00,46346,46346,44.9,2026-11-20,2026-11-20 13:30:00,2026-11-20,1900-01-01,1900-02-29,1900-03-01,####,####\n";

test("landlord 15: days, days with a time, texts of days, and numbers that nothing says are days", async () => {
  assert.equal((await read(workbook([days]))).csv, asDays);
  const since1904 = book([{ rows: [[{ number: 44884, style: 1 }, { number: 0, style: 1 }, { number: 46346, style: 0 }]] }], { since1904: true });
  assert.equal((await read(since1904)).csv, "2026-11-20,00:00:00,46346\n");
});

test("a day is the same in every zone of time", async () => {
  const zone = process.env.TZ;
  const offsets = new Set();
  for (process.env.TZ of ["UTC", "Asia/Almaty", "Pacific/Kiritimati", "America/St_Johns", "Pacific/Pago_Pago"]) {
    offsets.add(new Date(2026, 10, 20).getTimezoneOffset());
    assert.equal((await read(workbook([days]))).csv, asDays, process.env.TZ);
  }
  assert.equal(offsets.size, 5);
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

test("F17: formulas without results are counted and named, and their cells hold no value", async () => {
  const rows = [["n", "sum", "text"], [{ formula: "1+1", result: 2 }, { formula: "2+3" }, { formula: "A1", result: "" }], [1, { formula: "2+3" }]];
  const said = await read(workbook(rows));
  assert.deepEqual(said, { csv: "n,sum,text\n2,#CALC!,\n1,#CALC!,\n", unreckoned: 2, first: "B2", merged: [] });
  // A library writes 0 for what it has not worked out, and asks the spreadsheet to.
  const asked = book([{ rows: [["strangers"], [{ formula: "2+3", result: 0 }], [4]] }], { reckons: true });
  assert.deepEqual(await read(asked), { csv: "strangers\n#CALC!\n4\n", unreckoned: 1, first: "A2", merged: [] });
  // Without formulas there is nothing to work out.
  assert.equal((await read(book([{ rows: [["a"], [4]] }], { reckons: true }))).unreckoned, 0);
});

test("F18: cells that are one downwards are counted by column, and filled where that is wanted", async () => {
  const rows = [
    ["flat", "area", "name"],
    ["1", 60, "A"],
    [null, null, "B"],
    [null, null, "C"],
    [],
    ["2", 45, "D"],
    ["3", null, "E"],
    [null, null, "F"],
  ];
  const bytes = book([{ rows, merged: ["A1:B1", "A2:A4", "B2:B5", "A7:A8"] }]);
  const merged = [{ column: 0, cells: 3 }, { column: 1, cells: 2 }];
  const plain = await read(bytes);
  assert.deepEqual(plain.merged, merged);
  assert.equal(plain.csv, "flat,area,name\n1,60,A\n,,B\n,,C\n\n2,45,D\n3,,E\n,,F\n");
  const filled = await read(bytes, { fill: true });
  assert.deepEqual(filled.merged, merged);
  assert.equal(filled.csv, "flat,area,name\n1,60,A\n1,60,B\n1,60,C\n\n2,45,D\n3,,E\n3,,F\n");
  // Above the headings nothing is missing; headings of two lines are filled like the rest.
  const headed = book([{ rows: [["Flat", "Registered"], [null, "own", "others"], ["1", 1, 5]], merged: ["A1:A2", "B1:C1"] }]);
  assert.deepEqual((await read(headed, { header: 2 })).merged, []);
  assert.equal((await read(headed, { header: 2, fill: true })).csv, "Flat,Registered,\nFlat,own,others\n1,1,5\n");
});

test("old, locked and damaged workbooks, and what is none, are told apart", async () => {
  const old = (name) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(504), Buffer.from(name, "utf16le")]);
  const kind = async (bytes) => (await flaw(bytes)).kind;
  const whole = workbook([["a", "b"]]);
  assert.equal(await kind(old("Workbook")), "old");
  assert.equal(await kind(old("EncryptedPackage")), "locked");
  assert.equal(await kind(zipSync({ "a.txt": new Uint8Array(10) })), "other");
  assert.equal(await kind(changed(whole, (parts) => delete parts["xl/_rels/workbook.xml.rels"])), "other");
  for (const length of [4, 30, 300, whole.length - 30, whole.length - 1]) assert.equal(await kind(whole.subarray(0, length)), "damaged", `${length}`);
  for (const part of ["<worksheet><sheetData><row", "<worksheet><sheetData></row></worksheet>", "no tags", '<row r="0"/>', '<row r="1048577"/>', "<row>&unknown;</row>"]) {
    assert.equal(await kind(changed(whole, (parts) => (parts[sheet] = strToU8(part)))), "damaged", part);
  }
  assert.equal(await kind(changed(whole, (parts) => delete parts[sheet])), "damaged");
  // A password of the archive itself.
  const directory = whole.lastIndexOf(Buffer.from("504b0102", "hex"));
  const locked = Buffer.from(whole);
  for (let at = locked.indexOf("504b0102", 0, "hex"); at >= 0; at = locked.indexOf("504b0102", at + 1, "hex")) locked[at + 8] |= 1;
  assert.ok(directory > 0);
  assert.equal(await kind(locked), "locked");
});

test("landlord §1: entities of a part's own are not put in their places, whatever they stand for", async () => {
  for (const entities of ['<!ENTITY a "x">', '<!ENTITY b "xxxxxxxxxx"><!ENTITY a "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">', '<!ENTITY a SYSTEM "file:///etc/hostname">']) {
    const bytes = changed(workbook([]), (parts) => {
      parts[sheet] = strToU8(`<!DOCTYPE worksheet [${entities}]><worksheet><sheetData><row><c t="str"><v>&a;</v></c></row></sheetData></worksheet>`);
    });
    assert.equal((await flaw(bytes)).kind, "damaged", entities);
  }
});

/** A workbook whose directory tells another size of the sheet. */
function lying(bytes, size) {
  const file = Buffer.from(bytes);
  const at = file.lastIndexOf(sheet) - 46;
  file.writeUInt32LE(size, at + 24);
  return file;
}

test("landlord 14: what would be too large is refused before it is unpacked, with its size", async () => {
  const { kind, size } = await flaw(lying(workbook([["a"]]), 1_500_000_000));
  assert.equal(kind, "large");
  // The sheet, and what its cells need beside it.
  assert.ok(size > 1_500_000_000 && size < 1_500_010_000, `${size}`);
});

test("a directory that lies is found out while the part is unpacked", async () => {
  const blanks = changed(workbook([]), (parts) => {
    parts[sheet] = strToU8(`<worksheet><sheetData>${" ".repeat(50_000_000)}</sheetData></worksheet>`);
  });
  const before = process.memoryUsage().rss;
  assert.equal((await flaw(lying(blanks, 100_000))).kind, "damaged");
  assert.equal((await flaw(lying(blanks, 60_000_000))).kind, "damaged");
  assert.ok(process.memoryUsage().rss - before < 120_000_000);
});

test("one cell far to the right does not make a table as wide in every row", async () => {
  const row = (_, index) => `<row r="${index + 1}"><c><v>1</v></c>${index === 0 ? '<c r="XFD1"><v>1</v></c>' : ""}</row>`;
  assert.equal((await flaw(of(Array.from({ length: 40_000 }, row).join("")))).kind, "large");
});

test("landlord 14: three hundred thousand rows are told of as they come, and stop where that is said", async () => {
  const row = (_, index) => `<row r="${index + 1}">${'<c t="str"><v>Абая</v></c><c><v>44.9</v></c>'.repeat(4)}</row>`;
  const bytes = of(Array.from({ length: 300_000 }, row).join(""));
  const heard = [];
  const told = (done, size, rows) => heard.push({ done, size, rows }) === 10;
  const { read } = await opened(bytes, told);
  await assert.rejects(read(0, 1, false), { kind: "stopped" });
  assert.equal(heard.length, 10);
  assert.ok(heard.every(({ done, size }, index) => done <= size && (index === 0 || done >= heard[index - 1].done)));
  assert.ok(heard.at(-1).rows > 0 && heard.at(-1).rows < 300_000);
});
