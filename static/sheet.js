// Makes CSV of a workbook. `batch.js` loads it where one is chosen.
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";

/** The first sheet of a file. Rows keep their numbers, so that empty ones are empty lines. */
export async function toCsv(workbook) {
  const rows = await readSheet(unpacked(new Uint8Array(await workbook.arrayBuffer())), { trim: false });
  const line = (row) => (row.some((value) => value !== null) ? row.map(cell).join(",") : "");
  return new Blob([rows.map(line).join("\n")], { type: "text/csv" });
}

/** A cell that holds an error such as `#N/A`. */
const ERROR = /(<(?:\w+:)?c\s[^>]*\bt=)"e"/g;

/**
 * The same workbook, not compressed: the reader would unpack larger parts in a worker made of a text, which the page's
 * policy forbids. And with errors as texts: it would take those cells for empty ones.
 */
function unpacked(workbook) {
  const parts = unzipSync(workbook, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  for (const [name, part] of Object.entries(parts)) {
    if (name.startsWith("xl/worksheets/")) parts[name] = strToU8(strFromU8(part).replace(ERROR, '$1"str"'));
  }
  return zipSync(parts, { level: 0 }).buffer;
}

function cell(value) {
  const text = plain(value);
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value) {
  if (value === null) return "";
  // Spreadsheets reckon with as many digits, and keep some more.
  if (typeof value === "number") return `${Number(value.toPrecision(15))}`;
  return value instanceof Date ? day(value) : `${value}`;
}

/** A day, and the time where it is not midnight. */
function day(date) {
  // Beyond all days a spreadsheet shows only this.
  if (Number.isNaN(date.getTime())) return "####";
  const [day, time] = new Date(Math.round(date / 1000) * 1000).toISOString().split(/[T.]/);
  return time === "00:00:00" ? day : `${day} ${time}`;
}
