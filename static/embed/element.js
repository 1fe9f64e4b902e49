// The check within somebody else's page: an element whose shadow root holds the whole page, and the host that it stands on
// there. It stores nothing, starts no worker, and says nothing of the answers without consent.
import { BLOCKED, LINK } from "./languages.js";
import { CASE, plain } from "./plain.js";
import { dark, light } from "./sheets.js";
import { instance } from "./tirkeu.js";

const LANGUAGES = Object.keys(BLOCKED);
export const ATTRIBUTES = ["lang", "mode", "theme", "filing-date", "case", "request"];
const REQUESTS = ["verdict", "assessment"];
/** When dark colours are used, by theme. */
const DARK = { dark: "all", light: "not all" };

/** What lengths are measured by: the size of text where the element stands, whatever the host has made of `rem`. */
function measure() {
  try {
    CSS.registerProperty({ name: "--tirkeu-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // Another copy of this script has done so, or the browser cannot.
  }
}

/** The first of some language tags that is known here, by its word. */
export const spoken = (tags) =>
  tags.map((tag) => `${tag}`.split("-")[0]).find((word) => LANGUAGES.includes(word)) ?? LANGUAGES[0];

/** The guard of an element that stands in a page itself. */
export const OPEN = {
  seen: true,
  apart: false,
  asker: () => location.origin,
  hand: ({ event }, heard) => heard(event.isTrusted ? "passed" : "unseen"),
};

/** Makes `<tirkeu-check>` known.
 *
 * - `files`: the names of the files, and what reads one by its name: `{ wasm, texts, read }`.
 * - `site`: the address of the full page, where that is known.
 * - `guard`: whether the page around could read the element, whether a yes is asked for on a page of its own, who asks for a result,
 *   and what becomes of a yes: `{ seen, apart, asker(), hand({ json, about, lang, event }, heard) }`. */
export function define({ files, site, guard }) {
  // On a server there are no elements; two copies of this script make one.
  if (!globalThis.customElements || customElements.get("tirkeu-check")) return;
  measure();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(light);
  /** Compiled once, for all elements of the page. */
  let compiled;
  const module = () => (compiled ??= files.read(files.wasm).then((bytes) => WebAssembly.compile(bytes)));

  class Check extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    #root;
    #dark = new CSSStyleSheet();
    #host;
    #case;

    connectedCallback() {
      if (this.#root) return;
      // What a framework set before this script had come.
      for (const name of ["mode", "theme", "filingDate", "case", "request"]) {
        if (!Object.hasOwn(this, name)) continue;
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
      const shadow = this.attachShadow({ mode: "open" });
      this.#dark.replaceSync(dark);
      this.#shade();
      shadow.adoptedStyleSheets = [sheet, this.#dark];
      this.#root = document.createElement("div");
      this.#root.dir = "ltr";
      shadow.append(this.#root);
      shadow.addEventListener("click", (event) => this.#follow(event));
      this.#start();
    }

    attributeChangedCallback(name, before, now) {
      if (before === now) return;
      if (name === "theme") this.#shade();
      if (name === "case") this.#case = now ?? undefined;
      if (!this.#host) return;
      if (name === "lang") this.#host.move(`#${this.#lang}/${this.#host.fragment.split("/").slice(1).join("/")}`, true);
      if (name === "request") this.#host.moved?.();
      if (name === "mode") this.#host.move(this.#beginning);
      if (name === "case" || name === "filing-date") this.#host.gave?.();
    }

    get mode() {
      return this.getAttribute("mode") === "landlord" ? "landlord" : "citizen";
    }
    set mode(value) {
      this.#reflect("mode", value);
    }

    get theme() {
      const theme = this.getAttribute("theme");
      return Object.hasOwn(DARK, theme ?? "") ? theme : "auto";
    }
    set theme(value) {
      this.#reflect("theme", value);
    }

    get filingDate() {
      return this.getAttribute("filing-date") ?? "";
    }
    set filingDate(value) {
      this.#reflect("filing-date", value);
    }

    get request() {
      const request = this.getAttribute("request");
      return REQUESTS.includes(request) ? request : "";
    }
    set request(value) {
      this.#reflect("request", value);
    }

    /** The case given, as JSON. It is never written into the page's own markup. */
    get case() {
      return this.#case;
    }
    set case(value) {
      this.#case = value == null ? undefined : typeof value === "string" ? value : JSON.stringify(plain(value, CASE));
      this.#host?.gave?.();
    }

    #reflect(name, value) {
      if (value == null || value === "") this.removeAttribute(name);
      else this.setAttribute(name, value);
    }

    #shade() {
      this.#dark.media.mediaText = DARK[this.theme] ?? "(prefers-color-scheme: dark)";
    }

    /** The element's language, the page's, the visitor's. */
    get #lang() {
      return spoken([this.closest("[lang]")?.lang, ...navigator.languages]);
    }

    get #beginning() {
      return `#${this.#lang}${this.mode === "landlord" ? "/bench" : ""}`;
    }

    /** The address of the full page: as the attribute `site` says where this script does not lie beside it. */
    get #site() {
      const given = this.getAttribute("site") ?? "";
      return /^https?:/.test(given) ? given.split("#")[0] : (site ?? "");
    }

    /** The case with the filing date, as JSON. What is no object goes on as it is, to be refused. */
    get #given() {
      const date = this.filingDate;
      if (this.#case === undefined) return date ? JSON.stringify({ filingDate: date }) : undefined;
      if (!date) return this.#case;
      try {
        const facts = JSON.parse(this.#case);
        const isObject = typeof facts === "object" && facts !== null && !Array.isArray(facts);
        return isObject ? JSON.stringify({ ...facts, filingDate: date }) : this.#case;
      } catch {
        return this.#case;
      }
    }

    async #start() {
      this.#host = this.#stand();
      try {
        const { init, start } = instance(files.read);
        await init({ module_or_path: await module() });
        start(this.#host);
      } catch (error) {
        compiled = undefined;
        this.#failed(error);
      }
    }

    #failed(error) {
      const article = Object.assign(document.createElement("article"), { className: "embedded", lang: this.#lang });
      article.append(Object.assign(document.createElement("p"), { textContent: BLOCKED[this.#lang] }));
      const href = `${this.#site}#${this.#lang}`;
      if (this.#site) article.append(Object.assign(document.createElement("a"), { href, textContent: LINK[this.#lang] }));
      this.#root.replaceChildren(article);
      this.#say("error", { errors: [{ code: "malformed", path: "", message: `the check cannot run here: ${error.message}` }] });
    }

    #say(name, detail) {
      this.dispatchEvent(new CustomEvent(name, { detail }));
    }

    /** Links within the check stay in it; all others open beside the host's page. */
    #follow(event) {
      const link = event.composedPath().find((element) => element.localName === "a" && element.hasAttribute("href"));
      const href = link?.getAttribute("href");
      if (href?.startsWith("#")) {
        if (!event.defaultPrevented) this.#host.move(href);
        event.preventDefault();
      } else if (href?.startsWith("http")) {
        link.target = "_blank";
        link.rel = "noopener noreferrer";
      }
    }

    /** What the program stands on: see src/ui/host.rs. The history is the element's own, so that the host's stays as it is. */
    #stand() {
      const element = this;
      const root = this.#root;
      const entries = [{ state: null, fragment: this.#beginning }];
      let at = 0;
      let stage;
      let language;
      return {
        root,
        own: false,
        seen: guard.seen,
        address: this.#site,
        get fragment() {
          return entries[at].fragment;
        },
        get state() {
          return entries[at].state;
        },
        write(state, fragment, anew) {
          if (anew) entries.splice(++at);
          entries[at] = { state, fragment };
        },
        /** Goes to another place, or says this entry anew. */
        move(fragment, over) {
          this.write(null, fragment, !over);
          this.moved?.();
        },
        back() {
          if (at === 0) return;
          at--;
          queueMicrotask(() => this.moved());
        },
        toTop() {
          if (element.getBoundingClientRect().top < 0) element.scrollIntoView();
        },
        announce(lang) {
          if (language !== undefined && language !== lang) element.#say("language", { lang });
          language = lang;
        },
        texts: async (name) => JSON.parse(new TextDecoder().decode(await files.read(files.texts[name]))),
        worker: "",
        reload() {},
        get given() {
          return element.#given;
        },
        refuse(problems) {
          element.#say("error", { errors: JSON.parse(problems) });
        },
        reached(result) {
          if (stage === undefined) element.#say("ready");
          const now = result ? "result" : "questions";
          if (stage === now) return;
          stage = now;
          element.#say("progress", { stage });
          if (result) element.#say("assessed");
        },
        get request() {
          return element.request || undefined;
        },
        get asker() {
          return guard.asker();
        },
        get apart() {
          return guard.apart;
        },
        hand(json, about, event, heard) {
          guard.hand({ json, about, lang: language, event }, (what) => {
            if (what === "passed") element.#say("result", JSON.parse(json));
            if (what === "declined") element.#say("declined");
            heard(what);
          });
        },
        decline() {
          element.#say("declined");
        },
      };
    }
  }

  customElements.define("tirkeu-check", Check);
}
