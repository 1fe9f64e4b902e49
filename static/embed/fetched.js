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
export const SITE = new URL("./", import.meta.url).href;
