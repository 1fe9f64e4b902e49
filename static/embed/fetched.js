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
/** The full page stands beside the folders of releases, and knows the law of today. */
export const SITE = new URL("./", import.meta.url).href.replace(/v\d+\.\d+\.\d+\/$/, "");
