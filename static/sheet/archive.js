// The parts of a workbook, which is a ZIP archive. Its directory is read first: what a part comes to is known before a byte
// of it is unpacked, and no part comes to more.
import { Inflate } from "fflate";

/** Bytes that the parts of one reading may come to: a sheet of all rows that spreadsheets have, ten columns wide. */
export const LIMIT = 512 * 2 ** 20;
/** Bytes that are unpacked at a stretch: they may become a thousand times as many. */
const PACKED = 8 * 1024;
/** Bytes that are handed on at a stretch, and those that are asked of the browser. */
const PIECE = 64 * 1024;
const ASKED = 512 * 1024;

/** Why a workbook cannot be read; `size` is what it would come to, in bytes, where that is why. */
export class Unreadable extends Error {
  constructor(kind, size = 0) {
    super(kind);
    Object.assign(this, { kind, size });
  }
}

const damaged = () => new Unreadable("damaged");

async function bytes(file, from, length) {
  const view = new DataView(await file.slice(from, from + length).arrayBuffer());
  if (from < 0 || view.byteLength < length) throw damaged();
  return view;
}

/** Whole numbers of eight bytes: none here is too large for a figure. */
const long = (view, at) => Number(view.getBigUint64(at, true));
const FULL = 0xffffffff;

/** Where the directory lies: told at the end, behind which a note may stand. */
async function directory(file) {
  const length = Math.min(file.size, 22 + 0xffff);
  const from = file.size - length;
  const end = await bytes(file, from, length);
  let at = length - 22;
  while (at >= 0 && end.getUint32(at, true) !== 0x06054b50) at -= 1;
  if (at < 0) throw damaged();
  let [size, offset] = [end.getUint32(at + 12, true), end.getUint32(at + 16, true)];
  if (offset === FULL || size === FULL) {
    // The figures are too large for their places, or were left out: they stand further up.
    const place = await bytes(file, from + at - 20, 20);
    const long64 = await bytes(file, long(place, 8), 56);
    if (place.getUint32(0, true) !== 0x07064b50 || long64.getUint32(0, true) !== 0x06064b50) throw damaged();
    [size, offset] = [long(long64, 40), long(long64, 48)];
  }
  if (offset + size > file.size) throw damaged();
  return bytes(file, offset, size);
}

/** Figures that stand in the extra field of an entry, in this order, where their places hold none. */
function widened(view, from, to, figures) {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    return figures.map((figure) => {
      if (figure !== FULL || next + 8 > to) return figure;
      next += 8;
      return long(view, next - 8);
    });
  }
  return figures;
}

/** Small and without a slash before it: spreadsheets take names of parts in any case. */
const key = (name) => name.replace(/^\/+/, "").toLowerCase();

/** An archive of which the directory was read. */
export class Archive {
  #file;
  #parts = new Map();

  static async of(file) {
    const archive = new Archive();
    archive.#file = file;
    const view = await directory(file);
    const decoder = new TextDecoder();
    for (let at = 0; at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50; ) {
      const [name, extra, note] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
      const end = at + 46 + name;
      if (end + extra > view.byteLength) throw damaged();
      const figures = [24, 20, 42].map((place) => view.getUint32(at + place, true));
      const [size, packed, offset] = widened(view, end, end + extra, figures);
      const locked = (view.getUint16(at + 8, true) & 1) === 1;
      const method = view.getUint16(at + 10, true);
      archive.#parts.set(key(decoder.decode(new Uint8Array(view.buffer, at + 46, name))), { size, packed, offset, locked, method });
      at = end + extra + note;
    }
    return archive;
  }

  has(name) {
    return this.#parts.has(key(name));
  }

  /** What parts come to, unpacked: refused where it is too much. */
  sizeOf(names, limit = LIMIT) {
    const size = names.reduce((sum, name) => sum + (this.#parts.get(key(name))?.size ?? 0), 0);
    if (size > limit) throw new Unreadable("large", size);
    return size;
  }

  /** A part, unpacked piece by piece, and no further than somebody wants it. */
  async *pieces(name) {
    const part = this.#parts.get(key(name));
    if (part === undefined) throw damaged();
    const { size, packed, offset, locked, method } = part;
    if (locked) throw new Unreadable("locked");
    const head = await bytes(this.#file, offset, 30);
    if (head.getUint32(0, true) !== 0x04034b50 || (method !== 0 && method !== 8)) throw damaged();
    const from = offset + 30 + head.getUint16(26, true) + head.getUint16(28, true);
    if (from + packed > this.#file.size) throw damaged();
    let [out, done] = [[], 0];
    const take = (piece) => {
      done += piece.length;
      // The directory told another size: nobody knows how large it would become.
      if (done > size) throw damaged();
      out.push(piece);
    };
    const inflate = method === 8 ? new Inflate(take) : { push: take };
    for (let at = 0; at < packed; at += ASKED) {
      const asked = new Uint8Array((await bytes(this.#file, from + at, Math.min(ASKED, packed - at))).buffer);
      for (let begin = 0; begin < asked.length; begin += PACKED) {
        unpack(inflate, asked.subarray(begin, begin + PACKED));
        for (const piece of out) {
          for (let start = 0; start < piece.length; start += PIECE) yield piece.subarray(start, start + PIECE);
        }
        out = [];
      }
    }
    if (done !== size) throw damaged();
  }
}

function unpack(inflate, piece) {
  try {
    inflate.push(piece);
  } catch (error) {
    throw error instanceof Unreadable ? error : damaged();
  }
}
