// The check in a frame on another site's page: the web component, and what may be said between the two pages.
// The other page is believed to be who the browser says it is, and hears nothing but how far the visitor is, until they agree.
import { ATTRIBUTES, define, spoken } from "./element.js";
import { FILES, SITE } from "./fetched.js";

const EVENTS = ["ready", "progress", "assessed", "error", "result"];
/** How long what is to be passed must have been in plain sight before a yes counts, in milliseconds. */
const SIGHT = 1000;
/** How long the other page may take to say what it wants, in milliseconds. */
const PATIENCE = 1500;
/** More than any case takes. */
const MOST = 1 << 17;

/** The origin of the page around this one, once it has said what it wants. */
let peer;
let heard = 0;
let said = 0;
let check;

function say(kind, content) {
  if (peer) parent.postMessage({ tirkeu: 1, n: ++said, kind, ...content }, peer);
}

addEventListener("message", ({ source, origin, data }) => {
  // A page without an origin of its own cannot be told apart from others, so nothing is said to it.
  if (parent === window || source !== parent || origin === "null") return;
  if (data?.tirkeu !== 1 || data.kind !== "set" || !Number.isSafeInteger(data.n) || data.n <= heard) return;
  if (peer !== undefined && origin !== peer) return;
  if (typeof data.set !== "object" || data.set === null) return;
  peer = origin;
  heard = data.n;
  show(data.set);
});

function show(set) {
  const begin = !check;
  check ??= document.createElement("tirkeu-check");
  for (const name of ATTRIBUTES) {
    const value = Object.hasOwn(set, name) ? set[name] : null;
    if (typeof value === "string" && value.length < MOST) {
      if (check.getAttribute(name) !== value) check.setAttribute(name, value);
    } else {
      check.removeAttribute(name);
    }
  }
  // Where the other page has no language that is known here, the visitor's counts.
  document.documentElement.lang = spoken([set.lang, ...navigator.languages]);
  if (!begin) return;
  for (const name of EVENTS) check.addEventListener(name, ({ detail }) => say(name, { detail }));
  document.body.append(check);
  new ResizeObserver(() => say("height", { height: Math.ceil(check.getBoundingClientRect().height) })).observe(check);
  new MutationObserver(watch).observe(check.shadowRoot, { childList: true, characterData: true, subtree: true });
}

/** Whether this browser can tell that nothing lies over an element. */
const sees = "isVisible" in (globalThis.IntersectionObserverEntry?.prototype ?? {});
/** The question for the result, what it would pass, and since when that has been in plain sight. */
let question;
let shown;
let since = Infinity;
const sight = new IntersectionObserver(
  (entries) => {
    const { isIntersecting, isVisible } = entries.at(-1);
    const plain = isIntersecting && (isVisible || !sees);
    if (!plain) since = Infinity;
    else if (since === Infinity) since = performance.now();
  },
  { threshold: 0.5, trackVisibility: true, delay: 100 },
);

function watch() {
  const now = check.shadowRoot.querySelector(".hand .buttons");
  const text = check.shadowRoot.querySelector(".hand pre")?.textContent;
  if (now === question && text === shown) return;
  if (question) sight.unobserve(question);
  [question, shown] = [now, text];
  since = Infinity;
  if (question) sight.observe(question);
}

/** Where a browser cannot tell what covers the frame, the visitor shows by a number that they can read it. */
const number = sees ? undefined : `${crypto.getRandomValues(new Uint16Array(1))[0] % 9000 + 1000}`;

define({
  files: FILES,
  site: SITE,
  guard: {
    seen: false,
    asker: () => peer ?? "",
    number: () => number,
    allows: (event, typed) =>
      event.isTrusted && performance.now() - since >= SIGHT && (number === undefined || typed.trim() === number),
  },
});

// It has started: see `alarm.js`.
document.getElementById("failure").remove();

// On its own, or where the other page says nothing.
if (parent === window) show({});
else setTimeout(() => check ?? show({}), PATIENCE);
