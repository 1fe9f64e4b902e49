// The files of the site, fetched from beside the script, each held to its hash.
import { HASHES, TEXTS, WASM } from "./files.js";
import { read } from "./loading.js";

export const FILES = {
  wasm: WASM,
  texts: TEXTS,
  async read(name) {
    const address = new URL(name, import.meta.url);
    // Credentials as a preload has them, so that what is there already serves; another origin gets none.
    const response = await read(address, { integrity: HASHES[name], mode: "cors", credentials: "same-origin" });
    return response.arrayBuffer();
  },
};
export const SITE = new URL("./", import.meta.url).href;
