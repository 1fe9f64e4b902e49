// Makes CSV of a workbook. `batch.js` loads it where one is chosen.
import { LIMIT } from "./sheet/archive.js";
import { book } from "./sheet/book.js";
import { Csv } from "./sheet/csv.js";
import { Rows } from "./sheet/rows.js";
import { Watch } from "./sheet/watch.js";
import { read } from "./sheet/xml.js";

/**
 * Opens a workbook. `told` hears how far it is, as `Watch` says it, and may stop it.
 *
 * It gives the sheets, each with its name, whether it is hidden, and the first `rows` rows; and what reads one of them.
 * An error has a `kind`: `old`, `locked`, `damaged`, `other`, `large` (with the `size`), `stopped`.
 */
export async function open(file, rows, told) {
  const watch = new Watch(told);
  const opened = await book(file, watch);
  const sheets = [];
  for (const { name, hidden, part } of opened.sheets) {
    sheets.push({ name, hidden, start: await start(opened, part, rows, watch) });
  }
  return { sheets, read: (index, header, fill) => table(opened, opened.sheets[index].part, header, fill, watch) };
}

/** The first rows of a sheet, as lists of texts; of one that would be refused, none. */
async function start(opened, part, rows, watch) {
  const found = [];
  if (opened.archive.sizeOf([...opened.parts, part], Number.POSITIVE_INFINITY) > LIMIT) return found;
  const reader = new Rows(opened, (number, cells) => {
    while (found.length < Math.min(number - 1, rows)) found.push([]);
    if (number <= rows) found.push(Array.from(cells, (text) => text ?? ""));
    return number >= rows;
  });
  await read(opened.archive, part, reader, watch);
  return found;
}

/**
 * A sheet as CSV, and what is to be said of it: formulas that were never worked out; cells that are one downwards below the row
 * of headings, by column, which are filled where that is wanted.
 */
async function table(opened, part, header, fill, watch) {
  watch.size = opened.archive.sizeOf([...opened.parts, part]);
  const merged = fill ? await mergedOf(opened, part, watch) : [];
  const csv = new Csv(merged);
  const reader = new Rows(opened, (number, cells) => {
    csv.add(number, cells);
    watch.rows = csv.numbers.length;
  });
  await read(opened.archive, part, reader, watch);
  return {
    csv: csv.file(),
    unreckoned: reader.unreckoned,
    first: reader.first,
    merged: counted(reader.merged.filter(({ top }) => top > header), csv.numbers),
  };
}

/** Cells that are one downwards: they are told behind all rows, so that a sheet is gone through once for them alone. */
async function mergedOf(opened, part, watch) {
  watch.size += opened.archive.sizeOf([part]);
  const reader = new Rows(opened, () => false);
  await read(opened.archive, part, reader, watch);
  return reader.merged;
}

/** How many rows have no cell of their own there, by column. */
function counted(merged, numbers) {
  const counts = new Map();
  for (const { column, top, bottom } of merged) {
    const cells = upTo(numbers, bottom) - upTo(numbers, top);
    if (cells > 0) counts.set(column, (counts.get(column) ?? 0) + cells);
  }
  return [...counts].sort(([one], [other]) => one - other).map(([column, cells]) => ({ column, cells }));
}

/** How many numbers of a list that rises are at most this. */
function upTo(numbers, most) {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (numbers[middle] <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}

