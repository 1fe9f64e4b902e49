// The rows of a sheet, one after the other, with the texts of their cells as a spreadsheet means them.
import { Unreadable } from "./archive.js";
import { letters } from "./book.js";
import { day, isoDay } from "./days.js";

/** Rows and columns that spreadsheets have. */
const [MOST_ROWS, MOST_COLUMNS] = [1_048_576, 16_384];
/** Days that are remembered. */
const MOST_DAYS = 20_000;
/** What stands in a cell whose formula was never worked out. */
const UNRECKONED = "#CALC!";

/** The number of a column by its letters, from 0. */
export function columnOf(place) {
  let number = 0;
  for (let at = 0; at < place.length; at += 1) {
    const letter = place.charCodeAt(at) & 0x5f;
    if (letter < 65 || letter > 90) break;
    number = number * 26 + letter - 64;
  }
  return number - 1;
}

/** The number of a row from 1, and that of a column from 0. */
const placeOf = (place) => [Number(place.replace(/^\$?[a-z]+\$?/i, "")), columnOf(place)];

/** Reads the tags of a sheet; `onRow` gets the number of a row, and its cells by column, of which some may be missing. */
export class Rows {
  /** Whether somebody has seen enough. */
  enough = false;
  /** Cells with a formula that was never worked out: how many, and the place of the first. */
  unreckoned = 0;
  first = "";
  /** Cells that are one downwards: their column, the first row, the last. */
  merged = [];
  #book;
  #onRow;
  #row = 0;
  #column = -1;
  #cells = [];
  #kind = "";
  #style = 0;
  #place = "";
  #formula = false;
  #value = null;
  #text = null;
  #aloud = false;
  #days = new Map();

  constructor(book, onRow) {
    this.#book = book;
    this.#onRow = onRow;
  }

  open(name, attributes) {
    switch (name) {
      case "c":
        this.#place = attributes.r ?? "";
        this.#column = attributes.r === undefined ? this.#column + 1 : columnOf(attributes.r);
        this.#kind = attributes.t ?? "n";
        this.#style = Number(attributes.s ?? 0);
        this.#value = null;
        this.#formula = false;
        break;
      case "v":
        this.#text = "";
        break;
      case "t":
        if (!this.#aloud) this.#text = "";
        break;
      case "f":
        this.#formula = true;
        break;
      case "rPh":
        this.#aloud = true;
        break;
      case "row":
        this.#row = attributes.r === undefined ? this.#row + 1 : Number(attributes.r);
        this.#column = -1;
        this.#cells = [];
        if (!(this.#row >= 1 && this.#row <= MOST_ROWS)) throw new Unreadable("damaged");
        break;
      case "mergeCell":
        this.#merge(`${attributes.ref}`);
        break;
    }
  }

  text(text) {
    if (this.#text !== null) this.#text += text;
  }

  close(name) {
    switch (name) {
      case "v":
      case "t":
        // A text of several parts has one `t` for each.
        if (this.#text !== null) this.#value = (this.#value ?? "") + this.#text;
        this.#text = null;
        break;
      case "rPh":
        this.#aloud = false;
        break;
      case "c":
        this.#end();
        break;
      case "row":
        this.enough = this.#onRow(this.#row, this.#cells) === true;
        break;
    }
  }

  #end() {
    if (this.#formula && this.#isUnreckoned()) {
      this.unreckoned += 1;
      if (this.unreckoned === 1) this.first = this.#place;
      this.#cells[this.#column] = UNRECKONED;
    } else if (this.#value !== null && this.#column >= 0 && this.#column < MOST_COLUMNS) {
      const text = this.#meant(this.#value);
      if (text !== "") this.#cells[this.#column] = text;
    }
  }

  /** A workbook that asks to be reckoned anew has results of an earlier time, or none: 0 stands for them, too. */
  #isUnreckoned() {
    return this.#book.reckons || this.#value === null || (this.#value === "" && this.#kind !== "str");
  }

  #meant(value) {
    switch (this.#kind) {
      case "s":
        return this.#book.strings[Number(value)] ?? "";
      case "b":
        return value.trim() === "1" ? "true" : "false";
      case "d":
        return isoDay(value);
      case "n": {
        const number = Number(value);
        if (value.trim() === "" || Number.isNaN(number)) return value;
        if (this.#book.styles[this.#style]) return this.#day(number);
        // Spreadsheets reckon with as many digits, and keep some more.
        return value.length <= 15 ? `${number}` : `${Number(number.toPrecision(15))}`;
      }
      default:
        return letters(value);
    }
  }

  /** Few days come again and again. */
  #day(number) {
    const known = this.#days.get(number);
    if (known !== undefined) return known;
    const text = day(number, this.#book.since1904);
    if (this.#days.size < MOST_DAYS) this.#days.set(number, text);
    return text;
  }

  #merge(range) {
    const [from, to] = range.split(":").map(placeOf);
    if (to !== undefined && to[0] > from[0]) this.merged.push({ column: from[1], top: from[0], bottom: to[0] });
  }
}
