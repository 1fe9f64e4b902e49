// Makes workbooks, row after row: no more of one is held than what was packed. `batch.js` loads it where one is asked for.
// What npm has for it holds a value for every cell, or packs in workers of texts, which the policy of the page forbids.
import { Zip, ZipDeflate } from "fflate";

/** Rows that a sheet holds. */
const MOST_ROWS = 1_048_576;
/** Letters that a cell holds. */
const MOST_LETTERS = 32_767;
/** Letters of the widest column, and of the narrowest. */
const [WIDEST, NARROWEST] = [48, 8];
/** Letters that are packed at once. */
const PIECE = 2 ** 18;
/** The places of styles. */
const [HEADING, HUNDREDTHS, DAY] = [1, 2, 3];

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKED = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const BEGIN = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const STYLES =
  `${BEGIN}<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/>' +
  '<xf xfId="0" fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf xfId="0" numFmtId="2" applyNumberFormat="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Letters that XML cannot hold go by their numbers, and so does what looks like such a number. */
const written = (text) =>
  text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/[\0-\x08\x0b-\x1f\ufffe\uffff]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`)
    .replace(/[&<>"]/g, (sign) => SIGNS[sign]);

/** The letters of a column, from 0. */
const letters = (column) => (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** A whole number, or one with up to two decimals, that a spreadsheet shows as it stands here. */
const NUMBER = /^-?(?:0|[1-9]\d{0,10})(?:\.\d{1,2})?$/;
const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const DAY_FIRST = /^(\d\d)[./](\d\d)[./](\d{4})$/;

/** Days since the one that spreadsheets count from; `undefined` for a day that is none, or that they do not have. */
function serial(year, month, day) {
  const date = new Date(Date.UTC(year, month - 1, day));
  const count = date.getTime() / 86_400_000 + 25_569;
  return date.getUTCDate() === Number(day) && date.getUTCMonth() + 1 === Number(month) && count > 60 ? count : undefined;
}

function dayOf(text, dayFirst) {
  const iso = ISO.exec(text);
  if (iso !== null) return serial(iso[1], iso[2], iso[3]);
  const parts = dayFirst ? DAY_FIRST.exec(text) : null;
  return parts === null ? undefined : serial(parts[3], parts[2], parts[1]);
}

/** A cell: a number, a day, or a text, which is never a formula. */
function cell(place, text, { comma, dayFirst }) {
  const number = comma ? text.replace(",", ".") : text;
  if (NUMBER.test(number)) return `<c r="${place}"${/\.\d\d$/.test(number) ? ` s="${HUNDREDTHS}"` : ""}><v>${number}</v></c>`;
  const day = dayOf(text, dayFirst);
  if (day !== undefined) return `<c r="${place}" s="${DAY}"><v>${day}</v></c>`;
  return textCell(place, text, 0);
}

const textCell = (place, text, style) =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${written(text.slice(0, MOST_LETTERS))}</t></is></c>`;

/** What may stand in a column, as a spreadsheet checks it. */
const CHECKS = {
  count: 'type="whole" operator="greaterThanOrEqual"><formula1>0</formula1>',
  area: 'type="decimal" operator="greaterThan"><formula1>0</formula1>',
  day: 'type="date" operator="greaterThan"><formula1>61</formula1>',
};

function check({ kind, list }, column, lists) {
  const at = lists.indexOf(list);
  const body = at < 0 ? CHECKS[kind] : `type="list"><formula1>Lists!$${letters(at)}$1:$${letters(at)}$${list.length}</formula1>`;
  return body === undefined ? "" : `<dataValidation sqref="${letters(column)}2:${letters(column)}${MOST_ROWS}" allowBlank="1" showErrorMessage="1" ${body}</dataValidation>`;
}

/** A sheet that is being written. */
class Sheet {
  rows = 1;
  #file;
  #text = "";
  #columns;
  #ways;
  #letters = [];
  #encoder = new TextEncoder();

  constructor(file, columns, ways, widths) {
    [this.#file, this.#columns, this.#ways] = [file, columns, ways];
    const width = (letters, column) => `<col min="${column + 1}" max="${column + 1}" width="${letters}" customWidth="1"/>`;
    this.#text = `${BEGIN}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;
    if (widths.length > 0) this.#text += `<cols>${widths.map(width).join("")}</cols>`;
    this.#text += `<sheetData><row r="1">${columns.map(({ heading }, column) => textCell(`${letters(column)}1`, heading, HEADING)).join("")}</row>`;
  }

  add(cells) {
    this.rows += 1;
    const row = this.rows;
    let text = `<row r="${row}">`;
    for (let column = 0; column < cells.length; column += 1) {
      if (cells[column] !== "") text += cell(`${(this.#letters[column] ??= letters(column))}${row}`, cells[column], this.#ways);
    }
    this.#text += `${text}</row>`;
    if (this.#text.length >= PIECE) this.#push(false);
  }

  end(lists) {
    const checks = this.#columns.map((column, index) => check(column, index, lists)).filter(Boolean);
    this.#text += `</sheetData>${checks.length > 0 ? `<dataValidations count="${checks.length}">${checks.join("")}</dataValidations>` : ""}</worksheet>`;
    this.#push(true);
  }

  #push(last) {
    this.#file.push(this.#encoder.encode(this.#text), last);
    this.#text = "";
  }
}

/** As wide as the longest text, within bounds. */
const widthsOf = (columns, rows) =>
  columns.map(({ heading }, column) =>
    Math.min(WIDEST, Math.max(NARROWEST, ...heading.split(/\s/).map((word) => word.length + 2), ...rows.map((cells) => (cells[column] ?? "").length + 2))),
  );

/**
 * Begins a workbook. Columns have a `heading`, and may have a `kind` (`count`, `area`, `day`) or a `list` of all that their cells
 * may hold. `add` takes rows of texts; what is a number or a day by the `ways` (`comma`, `dayFirst`) becomes one. `end` gives
 * the file. Rows that no sheet holds any more go on in another.
 */
export async function create(name, columns, ways) {
  const pieces = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  const part = (path) => {
    const file = new ZipDeflate(path, { level: 4 });
    zip.add(file);
    return file;
  };
  const lists = columns.map(({ list }) => list).filter((list) => list?.length > 0);
  const sheets = [];
  let [open, widths] = [null, null];
  const next = () => {
    open?.end(lists);
    const file = part(`xl/worksheets/sheet${sheets.length + 1}.xml`);
    sheets.push(file);
    open = new Sheet(file, columns, ways, widths);
  };
  const add = (rows) => {
    widths ??= widthsOf(columns, rows);
    for (const cells of rows) {
      if (open === null || open.rows === MOST_ROWS) next();
      open.add(cells);
    }
  };
  const end = () => {
    add([]);
    if (open === null) next();
    open.end(lists);
    const names = sheets.map((_, index) => `${named(name)}${index > 0 ? ` ${index + 1}` : ""}`);
    if (lists.length > 0) {
      listed(part(`xl/worksheets/sheet${sheets.length + 1}.xml`), lists);
      names.push("Lists");
    }
    around(names, lists.length > 0, (path, text) => part(path).push(new TextEncoder().encode(text), true));
    zip.end();
    return new Blob(pieces, { type: `${TYPE}.sheet` });
  };
  return { add, end };
}

/** A name without the signs that names of sheets cannot have. */
const named = (name) => name.replace(/[[\]:*?/\\']/g, " ").slice(0, 28).trim() || "1";

/** The sheet of lists, a column for each. */
function listed(file, lists) {
  const most = Math.max(...lists.map((list) => list.length));
  const row = (_, index) =>
    `<row r="${index + 1}">${lists.map((list, column) => (list[index] === undefined ? "" : textCell(`${letters(column)}${index + 1}`, list[index], 0))).join("")}</row>`;
  const text = `${BEGIN}<worksheet ${MAIN}><sheetData>${Array.from({ length: most }, row).join("")}</sheetData></worksheet>`;
  file.push(new TextEncoder().encode(text), true);
}

/** What stands around the sheets; the last of them is hidden where it holds lists. */
function around(names, hasLists, write) {
  const last = names.length - 1;
  const sheets = names.map((name, index) => `<sheet name="${written(name)}" sheetId="${index + 1}" r:id="r${index + 1}"${hasLists && index === last ? ' state="hidden"' : ""}/>`);
  const relation = (id, kind, target) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const relations = names.map((_, index) => relation(`r${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`));
  const relationsOf = (list) => `${BEGIN}<Relationships xmlns="${PACKED}/relationships">${list.join("")}</Relationships>`;
  const override = (path, kind) => `<Override PartName="/xl/${path}.xml" ContentType="${TYPE}.${kind}+xml"/>`;
  const overrides = names.map((_, index) => override(`worksheets/sheet${index + 1}`, "worksheet"));
  write("xl/workbook.xml", `${BEGIN}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`);
  write("xl/styles.xml", STYLES);
  write("xl/_rels/workbook.xml.rels", relationsOf([...relations, relation("styles", "styles", "styles.xml")]));
  write("_rels/.rels", relationsOf([relation("book", "officeDocument", "xl/workbook.xml")]));
  write(
    "[Content_Types].xml",
    `${BEGIN}<Types xmlns="${PACKED}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `${override("workbook", "sheet.main")}${override("styles", "styles")}${overrides.join("")}</Types>`,
  );
}
