/** Workbooks as spreadsheets write them, small ones. */
import { strToU8, zipSync } from "fflate";

/** A formula, with its result where it was worked out; a day as a text; a number in the format of a place in the styles. */
type Other = { error: string } | { formula: string; result?: string | number } | { iso: string } | { number: number; style: number };
/** A text, a figure, a truth, a day, an error such as `#N/A`, or something else. */
export type Cell = string | number | boolean | Date | Other | null;
/** A sheet by its name: which of its cells are one, and whether it is to be seen. */
export type Sheet = { name?: string; state?: "hidden" | "veryHidden"; rows: Cell[][]; merged?: string[] };

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packed = "http://schemas.openxmlformats.org/package/2006";
const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`);
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** Days since the one that spreadsheets count from. */
const serial = (day: Date) => (day.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;

function cell(value: Cell, column: number, row: number): string {
  const place = `r="${column < 26 ? "" : "A"}${String.fromCharCode(65 + (column % 26))}${row}"`;
  if (value === null) return "";
  if (typeof value === "string") return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  if (typeof value === "boolean") return `<c ${place} t="b"><v>${Number(value)}</v></c>`;
  // As Excel writes figures: 17 digits, of which it shows 15.
  if (typeof value === "number") return `<c ${place}><v>${Number.isInteger(value) ? value : value.toPrecision(17)}</v></c>`;
  if (value instanceof Date) return `<c ${place} s="1"><v>${serial(value)}</v></c>`;
  if ("error" in value) return `<c ${place} t="e"><v>${value.error}</v></c>`;
  if ("iso" in value) return `<c ${place} t="d"><v>${value.iso}</v></c>`;
  if ("number" in value) return `<c ${place} s="${value.style}"><v>${value.number}</v></c>`;
  const kind = typeof value.result === "string" ? ' t="str"' : "";
  return `<c ${place}${kind}><f>${value.formula}</f>${value.result === undefined ? "" : `<v>${value.result}</v>`}</c>`;
}

function sheet({ rows, merged = [] }: Sheet): Uint8Array {
  const row = (cells: Cell[], index: number) => `<row r="${index + 1}">${cells.map((value, column) => cell(value, column, index + 1)).join("")}</row>`;
  const filled = rows.map((cells, index) => (cells.length > 0 ? row(cells, index) : ""));
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join("");
  return xml(`<worksheet ${main}><sheetData>${filled.join("")}</sheetData>${ranges && `<mergeCells>${ranges}</mergeCells>`}</worksheet>`);
}

/** The formats of numbers: general, a day, a day and a time, a time, hours beyond a day, square metres. */
const formats = [0, 14, 170, 20, 171, 172];
const codes = { 170: "dd\\.mm\\.yyyy\\ hh:mm", 171: "[h]:mm", 172: "0.00&quot; дм&quot;" };

/** A workbook of these sheets: whether it asks to be reckoned, and from which year it counts days. */
export function book(sheets: Sheet[], { reckons = false, since1904 = false } = {}): Buffer {
  const numbers = sheets.map((_, index) => index + 1);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = [...numbers.map((n) => relation(`r${n}`, "worksheet", `worksheets/sheet${n}.xml`)), relation("styles", "styles", "styles.xml")];
  const named = sheets.map(({ name, state }, index) => {
    const hidden = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${name ?? `Sheet${index + 1}`}" sheetId="${index + 1}"${hidden} r:id="r${index + 1}"/>`;
  });
  const about = `<workbookPr${since1904 ? ' date1904="1"' : ""}/>`;
  const reckoning = `<calcPr calcId="191029"${reckons ? ' fullCalcOnLoad="1"' : ""}/>`;
  const format = ([id, code]: [string, string]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": xml(`<Types xmlns="${packed}/content-types"/>`),
    "xl/workbook.xml": xml(`<workbook ${main} xmlns:r="${office}">${about}<sheets>${named.join("")}</sheets>${reckoning}</workbook>`),
    "xl/_rels/workbook.xml.rels": xml(`<Relationships xmlns="${packed}/relationships">${relations.join("")}</Relationships>`),
    "xl/styles.xml": xml(
      `<styleSheet ${main}><numFmts>${Object.entries(codes).map(format).join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>` +
        `<cellXfs>${formats.map((id) => `<xf numFmtId="${id}"/>`).join("")}</cellXfs></styleSheet>`,
    ),
  };
  sheets.forEach((one, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet(one)));
  return Buffer.from(zipSync(parts, { level: 1 }));
}

/** A workbook of sheets of these rows. */
export const workbook = (...sheets: Cell[][][]): Buffer => book(sheets.map((rows) => ({ rows })));
