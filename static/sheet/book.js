// What stands around the sheets of a workbook: their names, the formats of cells, the texts that cells share.
import { Archive, Unreadable } from "./archive.js";
import { showsTime } from "./days.js";
import { attribute, read } from "./xml.js";

/** Where the workbook stands where nothing says so. */
const WORKBOOK = "xl/workbook.xml";
/** Words of truth. */
const isTrue = (value) => value === "1" || value === "true";

/** The relations of a part: its directory, and what it points at by id and by kind. */
async function relations(archive, part, watch) {
  const cut = part.lastIndexOf("/") + 1;
  const directory = part.slice(0, cut);
  const [byId, byKind] = [new Map(), new Map()];
  const file = `${directory}_rels/${part.slice(cut)}.rels`;
  if (!archive.has(file)) return { byId, byKind };
  const open = (name, { Id, Type, Target, TargetMode }) => {
    if (name !== "Relationship" || TargetMode === "External" || !Target) return;
    // An address may climb: `../x.xml`. The host is a word: nothing is asked of it.
    const target = new URL(Target, `https://workbook/${directory}`).pathname.slice(1);
    const kind = `${Type}`.slice(`${Type}`.lastIndexOf("/") + 1);
    byId.set(Id, { target, kind });
    if (!byKind.has(kind)) byKind.set(kind, target);
  };
  await read(archive, file, { open, text() {}, close() {} }, watch);
  return { byId, byKind };
}

/** Whether cells of each style show a day or a time. */
async function styles(archive, part, watch) {
  const [codes, shown] = [new Map(), []];
  let inCells = false;
  const reader = {
    open(name, attributes) {
      if (name === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode);
      if (name === "cellXfs") inCells = true;
      if (name === "xf" && inCells) {
        const id = Number(attributes.numFmtId ?? 0);
        shown.push(showsTime(id, codes.get(id)));
      }
    },
    text() {},
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  };
  if (part !== undefined && archive.has(part)) await read(archive, part, reader, watch);
  return shown;
}

/** Letters that XML cannot hold are written by their numbers: `_x000D_`. */
export const letters = (text) =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text;

/** Texts that cells share. How a text is read aloud stands beside it, and is none of it. */
async function strings(archive, part, watch) {
  const texts = [];
  let [text, wanted, aloud] = ["", false, false];
  const reader = {
    open(name) {
      if (name === "si") text = "";
      if (name === "rPh") aloud = true;
      wanted = name === "t" && !aloud;
    },
    text(piece) {
      if (wanted) text += piece;
    },
    close(name) {
      if (name === "si") texts.push(letters(text));
      if (name === "rPh") aloud = false;
      wanted = false;
    },
  };
  if (part !== undefined && archive.has(part)) await read(archive, part, reader, watch);
  return texts;
}

/** Opens a workbook: what is known of it before a sheet is read. */
export async function book(file, watch) {
  await notOld(file);
  const archive = await Archive.of(file);
  const main = (await relations(archive, "", watch)).byKind.get("officeDocument") ?? WORKBOOK;
  if (!archive.has(main) || !main.endsWith(".xml")) throw new Unreadable("other");
  const { byId, byKind } = await relations(archive, main, watch);
  const named = [];
  const found = { since1904: false, reckons: false };
  const open = (name, attributes) => {
    if (name === "workbookPr") found.since1904 = isTrue(attributes.date1904);
    if (name === "calcPr") found.reckons = isTrue(attributes.fullCalcOnLoad);
    if (name !== "sheet") return;
    const { target, kind } = byId.get(attribute(attributes, "id")) ?? {};
    // Charts stand among the sheets, too.
    if (kind === "worksheet") named.push({ name: attributes.name ?? "", hidden: (attributes.state ?? "visible") !== "visible", part: target });
  };
  await read(archive, main, { open, text() {}, close() {} }, watch);
  if (named.length === 0) throw new Unreadable("other");
  const parts = ["styles", "sharedStrings"].map((kind) => byKind.get(kind)).filter((part) => part !== undefined);
  // What will be read of it is not known yet: of all sheets, the largest.
  watch.size = Math.max(...named.map(({ part }) => archive.sizeOf([...parts, part], Number.POSITIVE_INFINITY)));
  archive.sizeOf(parts);
  return {
    ...found,
    archive,
    parts,
    sheets: named,
    styles: await styles(archive, byKind.get("styles"), watch),
    strings: await strings(archive, byKind.get("sharedStrings"), watch),
  };
}

/** Workbooks of old programs, and those under a password, are no archives; which of both is told by a name within. */
async function notOld(file) {
  const start = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  if (start[0] !== 0xd0 || start[1] !== 0xcf) return;
  const decoder = new TextDecoder("utf-16le");
  const name = "EncryptedPackage";
  for (let at = 0; at < file.size; at += 2 ** 20) {
    const text = decoder.decode(await file.slice(at, at + 2 ** 20 + 2 * name.length).arrayBuffer());
    if (text.includes(name)) throw new Unreadable("locked");
  }
  throw new Unreadable("old");
}
