// Puts `.br` and `.gz` beside each file of a directory: `node compress.mjs DIRECTORY`. What is newer than its file stays.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
const forms = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_LGWIN]: 22, [BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

const directory = resolve(process.argv[2]);
const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const files = readdirSync(directory, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

/** What was made of a content: a release holds the same under a second address. */
const made = new Map();
const form = (extension, bytes) => {
  const key = `${extension} ${createHash("sha256").update(bytes).digest("hex")}`;
  if (!made.has(key)) made.set(key, forms[extension](bytes));
  return made.get(key);
};

// The compressors run in Node's own threads.
await Promise.all(
  files.flatMap((path) =>
    Object.keys(forms).map(async (extension) => {
      if (modified(`${path}.${extension}`) >= modified(path)) return;
      writeFileSync(`${path}.${extension}`, await form(extension, readFileSync(path)));
    }),
  ),
);
