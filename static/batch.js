// Checks the rows of a file beside the page, and keeps what comes out: the page sees no row but those in its window.
// The names in braces become those of the built files.
import init, { Batch } from "./{{batch}}";

const ready = init({ module_or_path: new URL("{{batch-wasm}}", import.meta.url) });
/** Numbers that the engine gives for each row, and the one that stands for none. */
const MARKS = 7;
const ABSENT = 0xffffffff;
/** Where among them a row's number in a spreadsheet stands. */
const NUMBER = 6;
/** The code of a row with an error, and the number of codes. */
const ERROR = 255;
const CODES = 256;
/** What is read of a file to show it before it is checked. */
const LOOK_BYTES = 65536;
const LOOK_ROWS = 3;
/** What workbooks begin with: those that can be read, and older or locked ones, of which that is said. */
const WORKBOOKS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];
/** How many bytes the engine is given at once: it takes those of 2000 rows and leaves the rest. */
const PIECE = 1 << 18;
/** Milliseconds between two words to the page on how far it is. */
const PACE = 100;
/** Above every shortage in hundredths and every count; times the rows of any file, it is still exact. */
const ABOVE = 2 ** 27;
const MOST_ROWS = 2 ** 26;

/** What the last run left. */
let sheet;
/** Whether the run at hand is to stop. */
let cancelled = false;
/** The rows in the order of the page, by their place in the file from 0. */
let order = new Uint32Array(0);
/** For tests: the most rows between two looks at what the page says. */
self.rowsBetweenTurns = 0;

self.onmessage = async ({ data }) => {
  if (data.do === "cancel") {
    cancelled = true;
    return;
  }
  try {
    await ready;
    const answer = await { look, run, arrange, rows, row, file }[data.do](data);
    postMessage({ said: data.do, turn: data.turn, ...answer });
  } catch (error) {
    postMessage({ said: data.do, turn: data.turn, problems: problemsOf(error) });
  }
};

/** The problems of an input as JSON. Any other error is one of the program, and says so on the console too. */
function problemsOf(error) {
  if (error.errors) return JSON.stringify(error.errors);
  console.error(error);
  return JSON.stringify([{ code: "malformed", path: "", message: `${error}` }]);
}

/** The pieces of a file as UTF-8. */
async function* pieces(file, encoding) {
  const decoder = encoding && new TextDecoder(encoding);
  const encoder = new TextEncoder();
  const reader = file.stream().getReader();
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      yield decoder ? encoder.encode(decoder.decode(value, { stream: true })) : value;
    }
  } finally {
    reader.cancel();
  }
}

/** The first sheet of a workbook as CSV. */
async function textOf(file) {
  const { toCsv } = await import("./{{sheet}}").catch(() => fail("broken"));
  return toCsv(await file.arrayBuffer()).catch(() => fail("workbook"));
}

/** A problem of the file as a whole, which the page has words for. */
function fail(code) {
  throw Object.assign(new Error(code), { errors: [{ code, path: "", message: "" }] });
}

/** Lines in other letters than English, as Windows-1251 has them: by these a person sees whether it is that. */
function guess(bytes) {
  const lines = new TextDecoder("windows-1251").decode(bytes).split(/[\r\n]+/);
  const telling = lines.filter((line) => /[^\0-\x7f]/.test(line));
  return telling.slice(0, LOOK_ROWS).map((line) => line.slice(0, 200)).join("\n");
}

function isUtf8(bytes) {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The headings and the first rows. Of a workbook, the page is also given the text that is read in its place. */
async function look({ file, options, encoding }) {
  const start = new Uint8Array(await file.slice(0, LOOK_BYTES).arrayBuffer());
  if (WORKBOOKS.some((mark) => mark.every((byte, index) => start[index] === byte))) {
    const blob = await textOf(file);
    return { blob, ...(await look({ file: blob, options })) };
  }
  if (!encoding && !isUtf8(start)) return { guess: guess(start) };
  const bytes = encoding ? new TextEncoder().encode(new TextDecoder(encoding).decode(start)) : start;
  const whole = file.size <= LOOK_BYTES;
  try {
    return lookAt(bytes, whole, options);
  } catch (error) {
    const problems = problemsOf(error);
    // Where it is the columns' names that go wrong, the file itself can still be shown.
    try {
      return { ...lookAt(bytes, whole, JSON.stringify({ today: JSON.parse(options).today })), problems };
    } catch {
      return { problems };
    }
  }
}

function lookAt(bytes, whole, options) {
  const batch = new Batch(options);
  try {
    const used = batch.push(bytes);
    if (whole && used === bytes.length) batch.finish();
    const headings = batch.header();
    const shown = new Sheet();
    shown.gather(batch);
    const count = Math.min(shown.rows, LOOK_ROWS);
    const numbers = Array.from({ length: count }, (_, row) => shown.mark(row, NUMBER));
    const cells = numbers.map((_, row) => batch.record(shown.line(row)).slice(0, headings.length));
    return { headings, numbers, cells };
  } finally {
    batch.free();
  }
}

/** Lets whatever the page said in the meantime be heard. */
const { port1, port2 } = new MessageChannel();
let wake;
port1.onmessage = () => wake();
function heard() {
  return new Promise((done) => {
    wake = done;
    port2.postMessage(null);
  });
}

/** Checks a file to its end, or until the page says to stop. */
async function run({ file, options, encoding, own }) {
  const batch = new Batch(options);
  sheet?.batch.free();
  sheet = new Sheet(batch, own);
  cancelled = false;
  self.rowsBetweenTurns = 0;
  const began = performance.now();
  let told = began;
  let done = 0;
  let failing;
  for await (const piece of pieces(file, encoding)) {
    for (let rest = piece; rest.length > 0 && !cancelled; ) {
      const before = batch.rows;
      rest = rest.subarray(batch.push(rest.subarray(0, PIECE)));
      self.rowsBetweenTurns = Math.max(self.rowsBetweenTurns, batch.rows - before);
      sheet.gather(batch);
      const now = performance.now();
      if (now - told >= PACE) {
        told = now;
        const read = done + piece.length - rest.length;
        const left = Math.ceil(((now - began) * (file.size - read)) / read / 1000);
        postMessage({ said: "progress", rows: sheet.rows, done: read, size: file.size, left: Math.max(left, 0) });
      }
      await heard();
    }
    done += piece.length;
    failing = piece;
    if (cancelled || batch.failure()) break;
  }
  if (!cancelled) batch.finish();
  sheet.gather(batch);
  const problems = batch.failure();
  arrange({});
  const unreadable = problems && !encoding && !isUtf8(failing) ? { guess: guess(failing) } : {};
  return { rows: sheet.rows, counts: sheet.counts, cancelled, problems, ...unreadable };
}

/** Lines that came out, and what is known of each in figures. Tables that grow are doubled. */
class Sheet {
  blocks = [];
  starts = [];
  size = 0;
  rows = 0;
  counts = new Uint32Array(CODES);
  marks = new Uint32Array(MARKS * 4096);
  offsets = new Float64Array(4096);

  constructor(batch, own) {
    this.batch = batch;
    this.own = own;
  }

  gather(batch) {
    const block = batch.take();
    const marks = batch.marks();
    const count = marks.length / MARKS;
    while ((this.rows + count) * MARKS > this.marks.length) {
      this.marks = doubled(this.marks);
      this.offsets = doubled(this.offsets);
    }
    this.marks.set(marks, this.rows * MARKS);
    let lines = 0;
    for (let row = 0; row < count; row++) lines += marks[row * MARKS];
    // What comes before the first line is the header.
    let offset = this.size + block.length - lines;
    if (!this.header && block.length > 0) this.header = block.subarray(0, block.length - lines);
    for (let row = 0; row < count; row++) {
      this.offsets[this.rows + row] = offset;
      offset += marks[row * MARKS];
      this.counts[marks[row * MARKS + 1]]++;
    }
    if (block.length > 0) {
      this.blocks.push(block);
      this.starts.push(this.size);
    }
    this.size += block.length;
    this.rows += count;
  }

  mark(row, which) {
    return this.marks[row * MARKS + which];
  }

  /** The bytes of a row. */
  line(row) {
    const offset = this.offsets[row];
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    const start = offset - this.starts[low];
    return this.blocks[low].subarray(start, start + this.mark(row, 0));
  }
}

function doubled(table) {
  const larger = new table.constructor(table.length * 2);
  larger.set(table);
  return larger;
}

/** The group that a verdict is counted in: a level by its number, 7 while it is open, 8 for an error. */
function groupOf(code) {
  if (code === ERROR) return 8;
  const [least, most] = [Math.floor(code / 7), code % 7];
  return least === most ? least : 7;
}

/** What rows can be sorted by: the worst verdict is the highest. */
const KEYS = {
  verdict: (row) => {
    const code = sheet.mark(row, 1);
    return code === ERROR ? ABSENT : (code % 7) * 7 + Math.floor(code / 7);
  },
  persons: (row) => sheet.mark(row, 2),
  shortage: (row) => sheet.mark(row, 3),
  free: (row) => sheet.mark(row, 5),
};

/** Puts the rows of a group, or all, into an order: rows that lack the figure come last, equal ones as in the file. */
function arrange({ group, by, reverse }) {
  const key = KEYS[by];
  const keys = new Float64Array(sheet.rows);
  let count = 0;
  for (let row = 0; row < sheet.rows; row++) {
    if (group !== undefined && groupOf(sheet.mark(row, 1)) !== group) continue;
    const value = key ? key(row) : reverse ? sheet.rows - row : row;
    const rank = value === ABSENT ? ABOVE - 1 : key && reverse ? ABOVE - 2 - value : value;
    keys[count++] = rank * MOST_ROWS + row;
  }
  const sorted = keys.subarray(0, count).sort();
  order = Uint32Array.from(sorted, (key) => key % MOST_ROWS);
  return { count };
}

/** A window of the rows in their order: the place of each in the file, its number, its figures, and the cell that it is known by. */
function rows({ from, count }) {
  const found = [];
  for (const row of order.subarray(from, from + count)) {
    const name = sheet.own < 0 ? "" : sheet.batch.record(sheet.line(row))[sheet.own];
    found.push([row, ...[NUMBER, 1, 2, 3, 4, 5].map((which) => sheet.mark(row, which)), name]);
  }
  return { from, rows: found };
}

/** One row: its number, its cells, its facts as a case, and what is wrong with it. */
function row({ index }) {
  const { batch } = sheet;
  const line = sheet.line(index);
  const problems = sheet.mark(index, 1) === ERROR ? batch.problems(line) : "[]";
  return { number: sheet.mark(index, NUMBER), cells: batch.record(line), facts: batch.facts(line), problems };
}

/** What came out, as a file: whole, or the rows of the order. The mark lets spreadsheets know that it is UTF-8. */
function file({ arranged }) {
  const { header, blocks } = sheet;
  const mark = header?.[0] === 0xef ? [] : ["\ufeff"];
  const parts = arranged ? [header, gathered()] : blocks;
  return { blob: new Blob([...mark, ...parts], { type: "text/csv" }) };
}

function gathered() {
  let size = 0;
  for (const row of order) size += sheet.mark(row, 0);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const row of order) {
    const line = sheet.line(row);
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
}
