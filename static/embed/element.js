// The check within somebody else's page: an element whose shadow root holds the whole page, and the host that it stands on
// there. It stores nothing, starts no worker, and says nothing of the answers without consent.
import { AGAIN, FAILURES, LINK } from "./languages.js";
import { explained } from "./loading.js";
import { CASE, plain } from "./plain.js";
import { dark, light, print } from "./sheets.js";
import { instance } from "./tirkeu.js";

const LANGUAGES = Object.keys(LINK);
export const ATTRIBUTES = ["lang", "mode", "theme", "filing-date", "case", "request"];
const REQUESTS = ["verdict", "assessment"];

/** What lengths are measured by: the size of text where the element stands, whatever the host has made of `rem`. */
function measure() {
  try {
    CSS.registerProperty({ name: "--tirkeu-rem", syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // Another copy of this script has done so, or the browser cannot.
  }
}

/** A value whose JSON is the same for equal ones, whatever the order of their keys. */
function sorted(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
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
  const [always, whenDark, whereDark, onPaper] = [light, dark, `@media (prefers-color-scheme: dark) {${dark}}`, print].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  /** The sheets of each theme. They differ in their rules: by `media` alone WebKit does not tell one element's from another's. */
  const themes = { light: [always, onPaper], dark: [always, whenDark, onPaper], auto: [always, whereDark, onPaper] };
  /** Compiled once, for all elements of the page; what failed is tried anew. */
  let compiled;
  const compile = async () => WebAssembly.compile(await files.read(files.wasm));
  const module = () =>
    (compiled ??= compile().catch((error) => {
      compiled = undefined;
      throw error;
    }));

  class Check extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    #root;
    #host;
    #case;
    /** What the page was told last of the case and the day; nothing before it asked. */
    #told;
    #waits = false;
    /** Why something did not load last, and what says so where the page cannot. */
    #cause;
    #failure;

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
      this.#shade();
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
      if (name === "lang" && this.#failure) this.#fail();
      if (name === "lang") this.#host.move(`#${this.#lang}/${this.#host.fragment.split("/").slice(1).join("/")}`, true);
      if (name === "request") this.#host.moved?.();
      if (name === "mode" && (before === "landlord") !== (now === "landlord")) this.#host.move(this.#beginning);
      if (name === "case" || name === "filing-date") this.#change();
    }

    get mode() {
      return this.getAttribute("mode") === "landlord" ? "landlord" : "citizen";
    }
    set mode(value) {
      this.#reflect("mode", value);
    }

    get theme() {
      const theme = this.getAttribute("theme");
      return Object.hasOwn(themes, theme ?? "") ? theme : "auto";
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
      this.#change();
    }

    #reflect(name, value) {
      if (value == null || value === "") this.removeAttribute(name);
      else this.setAttribute(name, value);
    }

    #shade() {
      if (this.shadowRoot) this.shadowRoot.adoptedStyleSheets = themes[this.theme];
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

    /** What the host gives: the case with its day, the day alone, and the case without it as it is compared, each as JSON. A case
     * that is no object goes on as it is, to be refused. */
    get #gift() {
      const date = this.filingDate || undefined;
      let facts;
      try {
        facts = this.#case === undefined ? {} : JSON.parse(this.#case);
        const { filingDate, ...others } = facts;
        const compared = JSON.stringify(sorted(others));
        if (typeof facts === "object" && !Array.isArray(facts)) {
          const day = date ?? filingDate;
          const whole = this.#case === undefined && !date ? undefined : JSON.stringify({ ...others, filingDate: day });
          return { whole, day: JSON.stringify({ filingDate: day }), compared };
        }
      } catch {
        // Not to be read here either.
      }
      return { whole: this.#case, day: JSON.stringify({ filingDate: date }), compared: this.#case };
    }

    /** Tells the page what is another than before: once for all that a host sets in one go, and never of what is equal. */
    #change() {
      if (this.#waits) return;
      this.#waits = true;
      queueMicrotask(() => {
        this.#waits = false;
        const before = this.#told;
        if (!before || !this.#host.dated) return;
        const now = (this.#told = this.#gift);
        if (now.compared !== before.compared) this.#host.gave();
        if (now.day !== before.day) this.#host.dated();
      });
    }

    async #start() {
      this.#host = this.#stand();
      try {
        const { init, start } = instance((name) => this.#read(name));
        await init({ module_or_path: await module() });
        start(this.#host);
      } catch (error) {
        await this.#complain(error);
        this.#fail(() => this.#start());
      }
    }

    /** Reads what loads later; nothing that fails is kept. */
    async #read(name) {
      try {
        return await files.read(name);
      } catch (error) {
        await this.#complain(error);
        throw error;
      }
    }

    async #complain(error) {
      const { code, message } = (this.#cause = await explained(error));
      this.#say("error", { errors: [{ code, path: "", message }] });
    }

    /** Says why the check is not there, with a way to try again and one to the full page. */
    #fail(again) {
      const lang = this.#lang;
      const make = (name, words) => Object.assign(document.createElement(name), words);
      if (!this.#failure) {
        const article = make("article", { className: "embedded failed" });
        const [words, button, link] = [make("p", { role: "alert" }), make("button", { type: "button", className: "main" }), make("a")];
        article.append(words, button, ...(this.#site ? [link] : []));
        this.#failure = { article, words, button, link };
        this.#root.after(article);
      }
      const { article, words, button, link } = this.#failure;
      Object.assign(article, { lang, ariaBusy: "false" });
      words.textContent = FAILURES[this.#cause.code][lang];
      button.textContent = AGAIN[lang];
      Object.assign(link, { href: `${this.#site}#${lang}`, textContent: LINK[lang] });
      if (!again) return;
      button.onclick = () => {
        if (article.ariaBusy === "true") return;
        // Emptied, so that a screen reader hears the same words again.
        words.textContent = "";
        article.ariaBusy = "true";
        again();
      };
    }

    /** The check is there: what said that it was not goes, and who pressed there goes on at the heading. */
    #recover() {
      if (!this.#failure) return;
      const { article } = this.#failure;
      this.#failure = undefined;
      const within = article.contains(this.shadowRoot.activeElement);
      article.remove();
      if (within) this.#root.querySelector("#title")?.focus();
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
      let dated;
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
        texts: async (name) => JSON.parse(new TextDecoder().decode(await element.#read(files.texts[name]))),
        worker: "",
        cause: (lang) => FAILURES[element.#cause?.code ?? "not-loaded"][lang],
        stuck() {
          element.#fail(() => this.again());
        },
        reload() {},
        get given() {
          element.#told = element.#gift;
          return element.#told.whole;
        },
        get day() {
          return element.#told.day;
        },
        get dated() {
          return dated;
        },
        // The last that the page begins to listen for: what the host has set since it was asked goes there.
        set dated(act) {
          dated = act;
          element.#change();
        },
        refuse(problems) {
          element.#say("error", { errors: JSON.parse(problems) });
        },
        reached(result) {
          element.#recover();
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
