// Turns every `<div data-tirkeu>` of a page into a frame with the check, as high as what is in it.
// Both sides say `{ tirkeu: 1, n, kind, … }`: the version, a number that only grows, what it is.
import { TITLES } from "./languages.js";

const address = new URL("frame.html", document.currentScript.src);
const NAMES = ["lang", "mode", "theme", "filing-date", "case", "request"];
const KINDS = ["ready", "progress", "assessed", "error", "result"];
const known = new WeakSet();

function embed(place) {
  if (known.has(place)) return;
  known.add(place);
  const { title } = place.dataset;
  /** The element's language, or the page's. */
  const lang = () => place.dataset.lang || place.closest("[lang]")?.lang.split("-")[0];
  const frame = document.createElement("iframe");
  frame.title = title || TITLES[lang()] || Object.values(TITLES)[0];
  frame.loading = "lazy";
  frame.referrerPolicy = "no-referrer";
  frame.allow = "clipboard-write";
  Object.assign(frame.style, { display: "block", width: "100%", height: "36rem", border: "0" });
  frame.src = address;
  let said = 0;
  let heard = 0;
  const give = () => {
    const set = { lang: lang() };
    for (const name of NAMES) set[name] ??= place.getAttribute(`data-${name}`);
    frame.contentWindow?.postMessage({ tirkeu: 1, n: ++said, kind: "set", set }, address.origin);
  };
  frame.addEventListener("load", () => {
    heard = 0;
    give();
  });
  addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin) return;
    if (data?.tirkeu !== 1 || !(data.n > heard)) return;
    heard = data.n;
    if (data.kind === "height" && data.height > 0 && data.height < 1e5) frame.style.height = `${data.height}px`;
    if (KINDS.includes(data.kind)) place.dispatchEvent(new CustomEvent(`tirkeu-${data.kind}`, { detail: data.detail }));
  });
  new MutationObserver(give).observe(place, { attributeFilter: NAMES.map((name) => `data-${name}`) });
  place.append(frame);
}

const all = () => document.querySelectorAll("[data-tirkeu]").forEach(embed);
all();
// Also what the page adds later.
new MutationObserver(all).observe(document, { childList: true, subtree: true });
