// The check in a frame on another site's page: the web component, and what may be said between the two pages.
// The other page is believed to be who the browser says it is. Until the visitor agrees, it hears nothing that an answer moves: neither
// by a message, nor by their number, nor by the height of what is shown, nor by its own place being scrolled.
import { ask } from "./apart.js";
import { ATTRIBUTES, define, spoken } from "./element.js";
import { FILES, SITE } from "./fetched.js";

/** What the other page hears of the check. */
const EVENTS = ["ready", "language", "error", "declined", "result"];
/** Errors of files: once the check is there, which file is wanted hangs on the answers. */
const OF_FILES = ["blocked", "integrity", "not-loaded", "offline", "unsupported"];
/** What the address may say for a page that can place no script: never a case, and never a request. */
const SAID = ["lang", "mode", "theme"];
/** How long the other page may take to say what it wants, in milliseconds. */
const PATIENCE = 1500;
/** More than any case takes. */
const MOST = 1 << 17;

/** The origin of the page around this one, once it has said what it wants. */
let peer;
let heard = 0;
let said = 0;
let ready = false;
let check;
/** What the address says. */
const address = Object.fromEntries([...new URLSearchParams(location.hash.slice(1))].filter(([name]) => SAID.includes(name)));

function say(kind, detail) {
  if (kind === "ready") ready = true;
  else if (kind === "error" && ready && detail.errors.some(({ code }) => OF_FILES.includes(code))) return;
  if (peer) parent.postMessage({ tirkeu: 1, n: ++said, kind, detail }, peer);
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
    const said = Object.hasOwn(set, name) ? set[name] : undefined;
    const value = typeof said === "string" && said.length < MOST ? said : address[name];
    if (value === undefined) check.removeAttribute(name);
    else if (check.getAttribute(name) !== value) check.setAttribute(name, value);
  }
  // Where the other page has no language that is known here, the visitor's counts.
  speak(spoken([check.lang, ...navigator.languages]));
  if (!begin) return;
  for (const name of EVENTS) check.addEventListener(name, ({ detail }) => say(name, detail));
  check.addEventListener("language", ({ detail }) => speak(detail.lang));
  document.body.append(check);
}

const speak = (lang) => (document.documentElement.lang = lang);

// What the program puts in view is put in view within the frame: a browser would scroll the page around it as well, as far as what
// stands here reaches.
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function () {
  focus.call(this, { preventScroll: true });
  const { top, bottom } = this.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) this.scrollIntoView();
};
Element.prototype.scrollIntoView = function () {
  scrollBy({ top: this.getBoundingClientRect().top, behavior: "instant" });
};

/** The text that stands in the question now. */
const text = () => check.shadowRoot.querySelector(".hand pre")?.textContent;

define({
  files: FILES,
  site: SITE,
  guard: {
    seen: false,
    // No browser tells a frame all that a page can do to it. Chromium says that an element is visible though a shape cuts it off, others
    // do not say what covers it. So a yes is only asked for here, and counts in the window.
    apart: true,
    asker: () => peer ?? "",
    hand({ json, about, lang, event }, heard) {
      if (!event.isTrusted) return heard("unseen");
      const asker = peer;
      const stands = () => peer === asker && text() === json;
      ask({ site: SITE, lang, question: { asker, about, text: json }, stands }, heard);
    },
  },
});

// It has started: see `alarm.js`.
document.getElementById("failure").remove();

// On its own, where its address says what it is to be, or where the other page says nothing.
if (parent === window || Object.keys(address).length > 0) show({});
else setTimeout(() => check ?? show({}), PATIENCE);
