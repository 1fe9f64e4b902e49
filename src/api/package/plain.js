// Copies what a caller passes into plain data before it goes to the engine, so that no code of the caller's runs inside.

/** The most bytes of a case. */
export const CASE = 64 * 1024;
/** Deeper than any case or assessment. */
const DEPTH = 12;
const TOO_LARGE = /* @__PURE__ */ Symbol("too large");

/**
 * A value as `JSON.stringify` would see it without `toJSON`: own enumerable properties, each read once. Where JSON has no
 * shape for something (functions, symbols, `BigInt`, `Date`, `Map`, typed arrays, an object within itself, a property that
 * throws) stands `null`, which no fact may be. In the place of more than `most` bytes stands a text of more than these.
 */
export function plain(value, most) {
  try {
    return new Copy(most).of(value);
  } catch (error) {
    if (error !== TOO_LARGE) throw error;
    return "-".repeat(most + 1);
  }
}

/** The length of a list; `undefined` for anything else. */
export function lengthOf(value) {
  const length = tried(() => (Array.isArray(value) ? value.length : undefined));
  return typeof length === "number" ? length : undefined;
}

/** What is read; `null` where reading it throws. */
export function tried(read) {
  try {
    return read();
  } catch {
    return null;
  }
}

class Copy {
  /** The objects that the one at hand stands in. */
  above = [];

  constructor(most) {
    this.left = most;
  }

  take(bytes) {
    this.left -= bytes;
    if (this.left < 0) throw TOO_LARGE;
  }

  of(value) {
    this.take(1);
    if (typeof value === "string") this.take(value.length);
    if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
    if (typeof value !== "object" || value === null) return null;
    if (this.above.length >= DEPTH || this.above.includes(value)) return null;
    this.above.push(value);
    const copy = this.ofObject(value);
    this.above.pop();
    return copy;
  }

  ofObject(value) {
    const length = lengthOf(value);
    if (length !== undefined) return this.ofList(value, length);
    // Only objects without a type of their own, and instances of a caller's classes, are what their properties say.
    const names = tried(() => Object.prototype.toString.call(value) === "[object Object]" && Object.keys(value));
    if (!names) return null;
    // An object without a prototype would be slow to make and to read.
    const copy = {};
    for (const name of names) {
      const item = tried(() => value[name]);
      this.take(1);
      if (item === undefined) continue;
      this.take(name.length);
      const held = this.of(item);
      if (name === "__proto__") Object.defineProperty(copy, name, { value: held, enumerable: true });
      else copy[name] = held;
    }
    return copy;
  }

  ofList(value, length) {
    const copy = [];
    for (let index = 0; index < length; index += 1) {
      copy.push(this.of(tried(() => value[index])));
      this.take(1);
    }
    return copy;
  }
}
