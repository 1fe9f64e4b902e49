// The files of the site, fetched from beside the script, each held to its hash.
import { HASHES, TEXTS, WASM } from "./files.js";

export const FILES = {
  wasm: WASM,
  texts: TEXTS,
  async read(name) {
    const address = new URL(name, import.meta.url);
    const response = await fetch(address, { integrity: HASHES[name], mode: "cors", credentials: "omit" });
    if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
    return response.arrayBuffer();
  },
};
/** The full page stands beside the folders of releases, and knows the law of today. */
export const SITE = new URL("./", import.meta.url).href.replace(/v\d+\.\d+\.\d+\/$/, "");
