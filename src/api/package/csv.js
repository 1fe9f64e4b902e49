// Sends a file of cases through the module of the batch, which is loaded when it is first wanted.
//
// A module has one memory for all calls, so what a call holds there is made when its first row is wanted and freed however
// the call ends: with its file, by an error, by an abort, by whoever no longer wants the lines.

import load, { Batch } from "./batch.js";
import { plain } from "./plain.js";
import { withWords } from "./words.js";

const MODULE = ["batch_bg.wasm", () => new URL("./batch_bg.wasm", import.meta.url)];
let loading;

/** The most bytes of the options. */
const OPTIONS = 1024 * 1024;
/** How many bytes, or units of a text, the module is given at once: it takes those of 2000 rows and leaves the rest. */
const PIECE = 1 << 16;
/** How many milliseconds of work may lie between two turns of the event loop. */
const SLICE = 12;

/** Bytes give bytes, a stream gives a stream. `read` gets a file of the package, `readJson` what one holds. */
export async function run(input, { signal, ...given }, { read, readJson }) {
  if (signal != null && typeof signal.addEventListener !== "function") throw fault("wrong-type", "signal", "an AbortSignal");
  signal?.throwIfAborted();
  loading ??= read(MODULE).then((module_or_path) => load({ module_or_path }));
  await loading.catch((error) => {
    loading = undefined;
    throw error;
  });
  // The day in Kazakhstan (UTC+5).
  const today = new Date(Date.now() + 5 * 3_600_000).toISOString().slice(0, 10);
  const copied = plain({ today, ...given }, OPTIONS);
  if (typeof copied === "string") throw fault("out-of-range", "options", "at most 1 MiB");
  const options = await withWords(copied, readJson);
  signal?.throwIfAborted();
  if (typeof input?.getReader === "function") return stream(input, options, signal);
  return whole(new Passage(options, [input].values(), signal));
}

/** The lines of a file that is whole, in one piece. */
async function whole(passage) {
  const lines = await joined(passage, LINES);
  return withMore(lines, passage.hasPeople && (await joined(passage, PEOPLE)), await passage.found);
}

/** Everything of one kind that is left, in one piece. */
async function joined(passage, kind) {
  const parts = [];
  for (let part; (part = await passage.next(kind)); ) parts.push(part);
  const all = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The lines of a file, the people who were counted in it, and how it was read. */
function withMore(lines, people, found) {
  if (people) Object.defineProperty(lines, "people", { value: people });
  return Object.defineProperty(lines, "found", { value: found });
}

/** The lines of a stream, whole ones, as they are wanted. */
function stream(source, options, signal) {
  // Wrong options are told at once.
  batchOf(options).free();
  const reader = source.getReader();
  const passage = new Passage(options, { next: () => reader.read(), stop: (reason) => reader.cancel(reason) }, signal);
  const release = heed(signal, passage);
  const people = passage.hasPeople && linesOf(passage, PEOPLE, release);
  return withMore(linesOf(passage, LINES, release), people, passage.found);
}

/** The lines of one kind as a stream. Whoever reads either kind lets the file pass; what nobody has read of the other waits. */
function linesOf(passage, kind, release) {
  return new ReadableStream(
    {
      start: (lines) => passage.listeners.push((reason) => lines.error(reason)),
      async pull(lines) {
        try {
          const next = await passage.next(kind);
          if (next) lines.enqueue(next);
          else if (!passage.stopped) lines.close();
        } finally {
          if (passage.over) release();
        }
      },
      cancel(reason) {
        release();
        return passage.stop(reason);
      },
    },
    // Nothing is made before it is wanted.
    { highWaterMark: 0 },
  );
}

/** What the signals of streams are to forget once these are no longer there. */
const forgotten = /* @__PURE__ */ new FinalizationRegistry((release) => release());

/** Stops a passage when the signal says so; a signal that outlives a stream does not keep it. Gives what ends that. */
function heed(signal, passage) {
  const known = new WeakRef(passage);
  const abort = () => {
    known.deref()?.stop(signal.reason).catch(() => {});
  };
  const release = () => signal?.removeEventListener("abort", abort);
  signal?.addEventListener("abort", abort);
  if (signal) forgotten.register(passage, release);
  return release;
}

/** What comes of a file: its lines, and of people who are counted into flats the lines of these. */
const LINES = 0;
const PEOPLE = 1;

/** A file on its way through the module. */
class Passage {
  /** Whether there will be no more lines, and whether that is because somebody stopped it. */
  over = false;
  stopped = false;
  /** Whether people are counted in it, and who is told when somebody stops it. */
  hasPeople;
  listeners = [];
  /** How the file is read, once that is known; what ended the passage, if that came before. */
  found;
  #known;
  #options;
  #source;
  #signal;
  #batch;
  /** What the module has not taken yet: of a piece, and the pieces after it. */
  #rest = new Uint8Array();
  #pieces = [].values();
  #ended = false;
  /** What has come and is not taken yet, by its kind; and the move that brings more. */
  #ready = [[], []];
  #moving;

  constructor(options, source, signal) {
    this.hasPeople = options.shape === "people";
    this.#options = options;
    this.#source = source;
    this.#signal = signal;
    this.found = new Promise((resolve, reject) => (this.#known = { resolve, reject }));
    // Nobody has to ask.
    this.found.catch(() => {});
  }

  /** The next lines of a kind; nothing where there are no more. Whatever goes wrong ends the passage. */
  async next(kind) {
    for (;;) {
      const lines = this.#ready[kind].shift();
      if (lines || this.over) return lines;
      await (this.#moving ??= this.#move().finally(() => (this.#moving = undefined)));
    }
  }

  /** Lets the file pass until some lines have come, or there are no more. */
  async #move() {
    try {
      for (;;) {
        await turn();
        if (this.over) return;
        this.#signal?.throwIfAborted();
        this.#batch ??= batchOf(this.#options);
        const found = [this.#batch.take(), this.hasPeople ? this.#batch.takePeople() : []];
        if (this.#known) this.#tellFound(this.#batch.layout());
        found.forEach((lines, kind) => lines.length && this.#ready[kind].push(lines));
        if (found.some((lines) => lines.length)) return;
        const failure = this.#batch.failure();
        if (failure) throw faults(failure);
        if (!this.#ended) this.#rest = this.#rest.length ? this.#rest.subarray(this.#batch.push(this.#rest)) : await this.#read();
        else if (!this.#batch.goOn()) return this.#end();
      }
    } catch (error) {
      if (this.over) return;
      this.stop(error).catch(() => {});
      throw error;
    }
  }

  /** Ends the passage before its file does, and tells the source. */
  async stop(reason) {
    if (this.over) return;
    this.stopped = true;
    this.#known?.reject(reason);
    this.#ready = [[], []];
    this.#end();
    this.listeners.forEach((tell) => tell(reason));
    await this.#source.stop?.(reason);
  }

  #tellFound(layout) {
    if (!layout) return;
    this.#known.resolve({ ...layout, columns: layout.columns.map((path) => path ?? null) });
    this.#known = undefined;
  }

  /** The next piece; an empty one where the source gave something new, or ended. */
  async #read() {
    const piece = this.#pieces.next();
    if (!piece.done) return piece.value;
    const { done, value } = await this.#source.next();
    // Meanwhile it may have been stopped.
    if (!this.over && done) this.#batch.finish();
    this.#ended = done;
    this.#pieces = done ? [].values() : pieces(value);
    return new Uint8Array();
  }

  #end() {
    const batch = this.#batch;
    this.over = true;
    this.#batch = undefined;
    this.#pieces = [].values();
    this.#rest = new Uint8Array();
    batch?.free();
  }
}

function batchOf(options) {
  try {
    return new Batch(options);
  } catch (problems) {
    throw Array.isArray(problems) ? faults(problems) : problems;
  }
}

/** Bytes or a text in pieces: copies, of which there is one at a time, so that nobody takes away what is not read yet. */
function* pieces(input) {
  if (typeof input !== "string") {
    const file = bytes(input);
    const size = file.length;
    for (let at = 0; at < size; at += PIECE) {
      if (file.length !== size) throw fault("wrong-type", "input", "bytes that nobody takes away");
      yield file.slice(at, at + PIECE);
    }
    return;
  }
  const encoder = new TextEncoder();
  for (let at = 0; at < input.length; ) {
    // Two units that are one letter stay together.
    const end = at + PIECE - (input.codePointAt(at + PIECE - 1) > 0xffff ? 1 : 0);
    yield encoder.encode(input.slice(at, end));
    at = end;
  }
}

function bytes(input) {
  try {
    if (ArrayBuffer.isView(input)) return new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    if (/^\[object (Shared)?ArrayBuffer\]$/.test(Object.prototype.toString.call(input))) return new Uint8Array(input);
  } catch {
    // Bytes that were taken away are none.
  }
  throw fault("wrong-type", "input", "bytes, a text, or a stream of them");
}

/** When the event loop last had its turn, and the turns that calls wait for, one after another. */
let turned = -Infinity;
let turns = Promise.resolve();

/** Gives everybody else their turn where the calls have worked long enough. */
function turn() {
  if (performance.now() - turned < SLICE) return;
  turns = turns.then(task).then(() => (turned = performance.now()));
  return turns;
}

/** A task of the event loop, without the wait that timers add. */
function task() {
  if (typeof setImmediate === "function") return new Promise((done) => setImmediate(done));
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });
}

function fault(code, path, message) {
  return faults([{ code, path, message }]);
}

function faults(errors) {
  const [{ code, path, message }] = errors;
  return Object.assign(new Error(`${path}: ${code} (${message})`.replace(/^: /, "")), { errors });
}
