/** Workbooks as spreadsheets write them, small ones. */
import { strToU8, zipSync } from "fflate";

/** A text, a figure, a truth, a day, or an error such as `#N/A`. */
export type Cell = string | number | boolean | Date | { error: string } | null;

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
  return `<c ${place} t="e"><v>${value.error}</v></c>`;
}

function sheet(rows: Cell[][]): Uint8Array {
  const row = (cells: Cell[], index: number) => `<row r="${index + 1}">${cells.map((value, column) => cell(value, column, index + 1)).join("")}</row>`;
  const filled = rows.map((cells, index) => (cells.length > 0 ? row(cells, index) : ""));
  return xml(`<worksheet ${main}><sheetData>${filled.join("")}</sheetData></worksheet>`);
}

/** A workbook of these sheets. */
export function workbook(...sheets: Cell[][][]): Buffer {
  const numbers = sheets.map((_, index) => index + 1);
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = [...numbers.map((n) => relation(`r${n}`, "worksheet", `worksheets/sheet${n}.xml`)), relation("styles", "styles", "styles.xml")];
  const names = numbers.map((n) => `<sheet name="Sheet${n}" sheetId="${n}" r:id="r${n}"/>`);
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": xml(`<Types xmlns="${packed}/content-types"/>`),
    "xl/workbook.xml": xml(`<workbook ${main} xmlns:r="${office}"><sheets>${names.join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": xml(`<Relationships xmlns="${packed}/relationships">${relations.join("")}</Relationships>`),
    "xl/styles.xml": xml(`<styleSheet ${main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`),
  };
  sheets.forEach((rows, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet(rows)));
  return Buffer.from(zipSync(parts));
}
