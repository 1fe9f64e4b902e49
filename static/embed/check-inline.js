// The web component in one file, for hosts that can place no more than that: what it would fetch stands in it, packed.
import { OPEN, define } from "./element.js";
import { TEXTS, WASM } from "./files.js";
import { PACKED } from "./packed.js";

const FILES = {
  wasm: WASM,
  texts: TEXTS,
  async read(name) {
    const packed = Uint8Array.from(atob(PACKED[name]), (letter) => letter.charCodeAt(0));
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
  },
};

define({ files: FILES, guard: OPEN });
