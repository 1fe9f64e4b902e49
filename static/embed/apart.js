// The question on the full page, in a window of its own: nothing of another site can lie over it, or move it under the finger.
// The window is told what would be passed on, and answers; both by messages that only the site itself can send and get. Its address
// carries a number alone, since a browser keeps addresses.

/** What is asked in the window that is open: its number, what would be passed, and whether that still is what stands here. */
let open;

/** Opens the window, within the press that asks for it. `stands` says whether the question still is the one that was asked;
 * `heard` takes what becomes of it: `apart`, `blocked`, and then `passed` or `declined`. */
export function ask({ site, lang, question, stands }, heard) {
  open?.window.close();
  open = undefined;
  const number = crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint32Array(4))].join("-");
  const opened = window.open(`${site}#${lang}/confirm/${number}`, "_blank");
  if (!opened) return heard("blocked");
  open = { window: opened, number, question, stands, heard };
  heard("apart");
}

addEventListener("message", ({ source, origin, data }) => {
  if (origin !== location.origin || !open || source !== open.window) return;
  if (data?.tirkeu !== 1 || data.number !== open.number) return;
  const { number, question, stands, heard } = open;
  const say = (kind, content) => source.postMessage({ tirkeu: 1, kind, number, ...content }, location.origin);
  if (!stands()) {
    open = undefined;
    return say("over");
  }
  if (data.kind === "open") return say("question", { question });
  if (data.kind !== "passed" && data.kind !== "declined") return;
  // Once only; and what is handed over is what is held here, whatever the message says.
  open = undefined;
  heard(data.kind);
  say("done");
});
