// How far a reading is, and the way to stop it.
import { Unreadable } from "./archive.js";

/** Milliseconds of work between two looks at what the page says. */
const PACE = 25;

/** Hears of pieces that were read; lets messages come in between, and stops where it is told to. */
export class Watch {
  /** Rows so far; who reads rows counts them here. */
  rows = 0;
  /** Bytes that all of it comes to. */
  size = 0;
  #done = 0;
  #last = performance.now();
  #told;

  /** `told` takes bytes, those of all, and rows; it says whether to stop. */
  constructor(told) {
    this.#told = told;
  }

  async on(bytes) {
    this.#done += bytes;
    if (performance.now() - this.#last < PACE) return;
    const { port1, port2 } = new MessageChannel();
    await new Promise((turn) => {
      port1.onmessage = turn;
      port2.postMessage(null);
    });
    // What is open is kept.
    port1.close();
    if (this.#told(this.#done, this.size, this.rows)) throw new Unreadable("stopped");
    this.#last = performance.now();
  }
}
