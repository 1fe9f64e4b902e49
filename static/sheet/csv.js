// The rows of a sheet as CSV: each with as many cells as the widest, empty ones as empty lines, so that rows keep their numbers.
import { LIMIT, Unreadable } from "./archive.js";

/** Letters of a piece, which is handed to the browser as soon as it is whole. */
const PIECE = 2 ** 20;
/** What a row of so many cells ends with until it is known how wide all are: XML can hold no such letters. */
const end = (cells) => `\0${cells}\0`;
const ENDS = /\0(\d+)\0/g;

const quoted = (text) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Gathers the rows of a sheet. `merged` are its cells that are one downwards, where they are to be filled. */
export class Csv {
  /** Numbers of the rows that hold something. */
  numbers = [];
  #lines = [];
  #letters = 0;
  #pieces = [];
  #width = 0;
  #row = 0;
  #fill;

  constructor(merged = []) {
    this.#fill = new Fill(merged);
  }

  add(number, cells) {
    // A row that comes again, or too late, would move those below it.
    if (number <= this.#row) throw new Unreadable("damaged");
    if (cells.length === 0) return;
    this.#fill.row(number, cells);
    this.#lines.push("\n".repeat(number - this.#row - 1));
    this.#row = number;
    this.numbers.push(number);
    this.#width = Math.max(this.#width, cells.length);
    const line = Array.from(cells, (text) => (text === undefined ? "" : quoted(text)));
    const text = `${line.join(",")}${end(cells.length)}`;
    this.#lines.push(text);
    this.#letters += text.length;
    if (this.#letters >= PIECE) this.#end();
  }

  #end() {
    this.#pieces.push(this.#lines.join(""));
    this.#lines = [];
    this.#letters = 0;
  }

  /** All rows as a file. */
  file() {
    this.#end();
    // One cell far to the right would make every row as wide.
    const size = this.numbers.length * this.#width;
    if (size > LIMIT) throw new Unreadable("large", size);
    const wide = (piece) => piece.replace(ENDS, (_, cells) => `${",".repeat(this.#width - cells)}\n`);
    return new Blob(this.#pieces.map(wide), { type: "text/csv" });
  }
}

/** Fills cells that are one downwards with what stands in the first of them. */
class Fill {
  #waiting;
  #open = new Map();

  constructor(merged) {
    // The last is taken first.
    this.#waiting = [...merged].sort((one, other) => other.top - one.top);
  }

  row(number, cells) {
    while (this.#waiting.length > 0 && this.#waiting[this.#waiting.length - 1].top <= number) {
      const { column, top, bottom } = this.#waiting.pop();
      if (top === number && cells[column] !== undefined) this.#open.set(column, { text: cells[column], bottom });
    }
    for (const [column, { text, bottom }] of this.#open) {
      if (number > bottom) this.#open.delete(column);
      else cells[column] ??= text;
    }
  }
}
