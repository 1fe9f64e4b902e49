// The web component: fetches its files from beside itself, each held to its hash.
import { define } from "./element.js";
import { HASHES, TEXTS, WASM } from "./files.js";

const FILES = {
  wasm: WASM,
  texts: TEXTS,
  async read(name) {
    const address = new URL(name, import.meta.url);
    const response = await fetch(address, { integrity: HASHES[name], mode: "cors", credentials: "omit" });
    if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
    return response.arrayBuffer();
  },
};

define({
  files: FILES,
  site: new URL("./", import.meta.url).href,
  guard: { seen: true, asker: () => location.origin, allows: (event) => event.isTrusted },
});
