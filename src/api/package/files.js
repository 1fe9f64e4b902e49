// The files of the package: where they lie, and what was handed over in their place.
//
// A file is its name here and a function that gives its address, written out in full, so that bundlers see it. The address is
// made when it is first wanted: a bundle that is no module has none, and must not fail before anybody asks.

/** What was handed over, by the name of the file; and the folder of the others, where one was named. */
const given = /* @__PURE__ */ new Map();
let folder;

/** Takes in what is to be used in place of files, by family and name; `files` is the address of the folder of all others. */
export function hand(files, families) {
  if (files !== undefined) folder = folderOf(files);
  for (const [family, names, nameOf, values] of families) {
    for (const [name, value] of Object.entries(Object(values))) {
      if (!names.includes(name)) throw fault("invalid-value", `${family}.${name}`, `one of: ${names.join(", ")}`);
      given.set(nameOf(name), value);
    }
  }
}

function folderOf(address) {
  try {
    return new URL(`${address.href ?? address}`.replace(/\/?$/, "/"), globalThis.document?.baseURI ?? globalThis.location?.href);
  } catch {
    throw fault("invalid-value", "files", "the address of a folder");
  }
}

/** What reads files from a disk: a name that stays a variable, so that bundlers for browsers leave it alone. */
const DISK = /* @__PURE__ */ ["node:fs", "promises"].join("/");

/** What was handed over for a file, else its bytes: from the disk where it lies on one, else over the network. */
export async function read(file) {
  const [name] = file;
  if (given.has(name)) return given.get(name);
  const address = addressOf(file);
  if (address.protocol === "file:") return (await import(DISK)).readFile(address);
  // A bundler may have put a small file into the program.
  if (address.protocol === "data:") return Uint8Array.from(atob(address.pathname.split(",")[1]), (byte) => byte.charCodeAt(0));
  const response = await fetch(address).catch((error) => {
    throw new Error(`cannot load ${address.href}: ${error.message}`, { cause: error });
  });
  if (!response.ok) throw new Error(`cannot load ${address.href}: ${response.status}`);
  const bytes = await response.arrayBuffer();
  // Servers of applications answer with their page where there is no such file.
  if (/^\s*</.test(decoded(bytes.slice(0, 99)))) {
    throw new Error(`cannot load ${address.href}: the server answered with a page in place of ${name}. ${HELP}`);
  }
  return bytes;
}

/** What a text file holds: its bytes are parsed; what a bundler has parsed already is taken as it is. */
export async function readJson(file) {
  const texts = await read(file);
  if (typeof texts === "string") return JSON.parse(texts);
  return texts instanceof ArrayBuffer || ArrayBuffer.isView(texts) ? JSON.parse(decoded(texts)) : texts;
}

const HELP = 'See "Bundlers" in the read-me of tirkeu.';

function addressOf([name, address]) {
  try {
    return folder ? new URL(name, folder) : address();
  } catch {
    throw new Error(`cannot tell where ${name} lies: give \`init\` the folder as \`files\`, or hand over \`engine\` and \`texts\`. ${HELP}`);
  }
}

const decoded = (bytes) => new TextDecoder().decode(bytes);

export function fault(code, path, message) {
  return Object.assign(new Error(`${path || "input"}: ${code} (${message})`), { errors: [{ code, path, message }] });
}
