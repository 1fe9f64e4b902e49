// Turns every `<div data-tirkeu>` of a page into a frame with the check. How high it is, the page says: the frame does not tell.
// Both sides say `{ tirkeu: 1, n, kind, … }`: the version, a number that only grows, what it is.
import { TITLES } from "./languages.js";

const address = new URL("frame.html", document.currentScript.src);
const NAMES = ["lang", "mode", "theme", "filing-date", "case", "request"];
const KINDS = ["ready", "language", "error", "declined", "result"];
const PLACES = "[data-tirkeu]";
/** Heights that a page may name, in CSS pixels: less hides the question for a result, more is no height of a window. */
const [LEAST, MOST] = [320, 4000];
/** Where a page names none, and its style says nothing in `--tirkeu-height`. */
const HEIGHT = "var(--tirkeu-height, min(44rem, 100vh))";
/** For how long a frame may say nothing once something has loaded in it, in milliseconds: then that is not the check. */
const PATIENCE = 30_000;
/** The last number said to each frame, and heard from it. A frame that is gone takes them along. */
const counts = new WeakMap();
/** Frames that cannot say themselves what kept them from loading, and whose place has been told. */
const lost = new WeakSet();

const frameOf = (place) => place.querySelector(`:scope > iframe[src="${address}"]`);
/** The place's language, or the page's. */
const langOf = (place) => place.dataset.lang || place.closest("[lang]")?.lang.split("-")[0];

/** The place's frame, made where it has none: a place that was moved, or written anew, brings its own. */
function embed(place) {
  if (frameOf(place)) return;
  const frame = document.createElement("iframe");
  frame.title = place.dataset.title || TITLES[langOf(place)] || Object.values(TITLES)[0];
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.allow = "clipboard-write";
  Object.assign(frame.style, { display: "block", width: "100%", border: "0" });
  frame.src = address;
  place.append(frame);
  size(place);
}

function size(place) {
  const frame = frameOf(place);
  const { height } = place.dataset;
  if (frame) frame.style.height = height >= LEAST && height <= MOST ? `${Number(height)}px` : HEIGHT;
}

function give(place) {
  const frame = frameOf(place);
  const count = counts.get(frame);
  if (!count) return;
  const set = { lang: langOf(place) };
  for (const name of NAMES) set[name] ??= place.getAttribute(`data-${name}`);
  frame.contentWindow.postMessage({ tirkeu: 1, n: ++count.said, kind: "set", set }, address.origin);
}

function tell(place, kind, detail) {
  place.dispatchEvent(new CustomEvent(`tirkeu-${kind}`, { detail }));
}

/** Says of a frame what it cannot say: once, and only where it has said nothing. */
function lose(frame, code, message) {
  const place = frame?.parentElement;
  if (!place || lost.has(frame) || counts.get(frame)?.heard) return;
  lost.add(frame);
  tell(place, "error", { errors: [{ code, path: "", message: `${address}: ${message}` }] });
}

function begin() {
  const all = () => document.querySelectorAll(PLACES);
  // Neither bubbles nor counts twice, however often a frame loads.
  document.addEventListener(
    "load",
    ({ target }) => {
      const place = target.parentElement;
      if (!place?.matches(PLACES) || frameOf(place) !== target) return;
      counts.set(target, { said: counts.get(target)?.said ?? 0, heard: 0 });
      give(place);
      setTimeout(lose, PATIENCE, target, "not-loaded", "something else is at this address");
    },
    true,
  );
  addEventListener("message", ({ source, origin, data }) => {
    if (origin !== address.origin || data?.tirkeu !== 1 || !KINDS.includes(data.kind)) return;
    const place = [...all()].find((place) => frameOf(place)?.contentWindow === source);
    const count = place && counts.get(frameOf(place));
    if (!(data.n > count?.heard)) return;
    count.heard = data.n;
    tell(place, data.kind, data.detail);
  });
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, disposition }) => {
    if (effectiveDirective !== "frame-src" || disposition !== "enforce" || !blockedURI.startsWith(address.origin)) return;
    for (const place of all()) lose(frameOf(place), "blocked", `the policy of the page lacks \`frame-src ${address.origin}\``);
  });
  // Also what the page adds or changes later.
  new MutationObserver((records) => {
    all().forEach(embed);
    const changed = records.filter(({ type, target }) => type === "attributes" && target.matches(PLACES));
    for (const place of new Set(changed.map(({ target }) => target))) {
      size(place);
      give(place);
    }
  }).observe(document, {
    attributeFilter: ["height", ...NAMES].map((name) => `data-${name}`),
    childList: true,
    subtree: true,
  });
  all().forEach(embed);
}

// The snippet may stand on a page any number of times: the first that runs serves all places.
const KNOWN = Symbol.for("tirkeu");
if (!window[KNOWN]) {
  window[KNOWN] = true;
  begin();
}
