/**
 * `test` for everything that runs in a browser.
 *
 * Beside what a test itself expects, it fails when the browser reports a breach of the content security policy, an
 * error on the console or an uncaught error; when anything but a known file of this site is asked for; and when
 * anything but files of this site is stored.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type BrowserContext, type Frame, type Request, test as base, expect } from "@playwright/test";

export { expect };

/** A line of the list that the build of the site writes. */
export interface SiteFile {
  path: string;
  bytes: number;
  load: "first" | "questions" | "rest" | "cases" | "shared" | "landlord" | "portfolio" | "findings" | "workbook" | "workbook-writer" | "vocabulary" | "portal" | "guide" | "embedded" | "inline" | "pinned" | "never";
  language: "kk" | "ru" | "en" | null;
}

/** The working copy. */
export const top = resolve(import.meta.dirname, "../..");
const target = resolve(top, process.env.CARGO_TARGET_DIR ?? "target");

/** All files of the site. */
export const siteFiles: SiteFile[] = JSON.parse(readFileSync(resolve(target, "site-manifest.json"), "utf8")).files;

/** Whether everybody loads a file in the end. */
export const isEverybodys = ({ load }: SiteFile) => load === "first" || load === "questions" || load === "rest";

/** Paths of files without those that several of the modules share which load where they are wanted. */
export const unshared = (paths: string[]) => {
  const shared = new Set(siteFiles.filter(({ load }) => load === "shared").map(({ path }) => path));
  return paths.filter((path) => !shared.has(path));
};

/** Directories that the test server serves beside the site. */
const beside = ["/pkg/", "/pages/"];

/** Tag of a test that also runs in Firefox: what it asks of the browser, browsers may do differently. */
export const browsers = { tag: "@browsers" };
/** The same for a test that is repeated in each language: once is enough. */
export const browsersOnce = (language: string) => (language === "ru" ? browsers : {});
/** Tag of a test that Firefox leaves out, in a file that it runs. */
export const chromium = { tag: "@chromium" };

declare global {
  /** Waits until the page has put nothing off. */
  function atRest(): Promise<void>;
}

/** Runs in a page before anything else does, and makes `atRest`; so many milliseconds late is each turn that is put off. */
export function letWait(late: number): void {
  const later = window.setTimeout.bind(window);
  let waiting = 0;
  const putOff = ((act: () => void, delay?: number, ...more: unknown[]) => {
    if (delay !== 0) return later(act, delay, ...more);
    waiting++;
    return later(() => (waiting--, act()), late);
  }) as typeof window.setTimeout;
  // A turn that no clock of a test holds up; under such a clock, nothing is put off that this could see.
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage("");
    });
  const atRest = async () => {
    do await turn();
    while (waiting > 0 && window.setTimeout === putOff);
  };
  Object.assign(window, { setTimeout: putOff, atRest });
  if (!late) return;
  const now = Date.now.bind(Date);
  let asked = 0;
  Date.now = () => now() + (asked++ % 2) * 17;
}

interface Options {
  /** Whether the pages are of another site, which has its own requests beside those for files of this one. */
  elsewhere: boolean;
  /** Faults that this one test provokes on purpose: each must be matched, and nothing else may happen. */
  provoked: { faults: RegExp[] };
}

export const test = base.extend<Options & { watch: void }>({
  elsewhere: [false, { option: true }],
  provoked: [{ faults: [] }, { option: true }],

  watch: [
    async ({ context, baseURL, elsewhere, provoked }, use) => {
      const site = new URL(baseURL ?? "");
      const faults: string[] = [];
      const requested: Request[] = [];

      // On the console a breach outlives the page that it happened in.
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`policy breached: ${event.effectiveDirective} by ${event.blockedURI}`);
        });
      });
      // What draws the page puts off its next turn where one took long, and with it focus, dialogues and what is drawn since. The
      // tests can wait for it; with `LATE` milliseconds between the turns, those show up that forget to.
      await context.addInitScript(letWait, Number(process.env.LATE ?? 0));
      context.on("console", (message) => {
        if (message.type() === "error") faults.push(`console: ${message.text()}`);
      });
      context.on("weberror", (error) => faults.push(`uncaught: ${error.error()}`));
      context.on("request", (request) => requested.push(request));

      await use();

      for (const request of requested) {
        if (elsewhere && new URL(request.url()).origin !== site.origin) continue;
        const fault = faultOf(request, site);
        if (fault) faults.push(`request: ${request.method()} ${request.url()}: ${fault}`);
      }
      faults.push(...(await stored(context, site)));

      const counted = faults.filter((fault) => !isCutOff(fault, requested));
      const unexpected = counted.filter((fault) => !provoked.faults.some((expected) => expected.test(fault)));
      expect(unexpected, "nothing happens beside what the test is about").toEqual([]);
      for (const expected of provoked.faults) {
        expect(counted, "what the test provokes does happen").toContainEqual(expect.stringMatching(expected));
      }
    },
    { auto: true },
  ],
});

/** Whether a fault is what Chromium says of a file that a frame was fetching when it went away: nothing, after the address. */
function isCutOff(fault: string, requested: Request[]): boolean {
  const [, address] = /^console: Fetch API cannot load (\S+)\. $/.exec(fault) ?? [];
  return requested.some((request) => request.url() === address && request.failure()?.errorText === "net::ERR_ABORTED");
}

/** Says what is wrong with a request, if anything is. */
function faultOf(request: Request, site: URL): string | undefined {
  const url = new URL(request.url());
  // These stay in the browser.
  if (["about:", "blob:", "data:"].includes(url.protocol)) return undefined;
  if (url.origin !== site.origin) return "to another origin";
  if (request.method() !== "GET") return "is not GET";
  if (request.postData() !== null) return "has a body";
  if (url.search !== "") return "has a query";
  if ("cookie" in request.headers()) return "has a cookie";
  if (beside.some((directory) => url.pathname.startsWith(directory))) return undefined;
  if (!url.pathname.startsWith(site.pathname)) return "outside the site";
  const path = url.pathname.slice(site.pathname.length) || "index.html";
  return siteFiles.some((file) => file.path === path) ? undefined : "to no file of the site";
}

/** Everything found in any kind of storage, but the files of the site and the worker that keeps them. */
async function stored(context: BrowserContext, site: URL): Promise<string[]> {
  const found = (await context.cookies()).map((cookie) => `cookie ${cookie.name}`);
  for (const page of context.pages()) {
    for (const frame of page.frames()) {
      // A browser that lets a frame of another site keep nothing refuses the look as well.
      const look = () => storedIn(frame, site).catch((error) => (/SecurityError/.test(error) ? [] : Promise.reject(error)));
      if (new URL(frame.url()).origin === site.origin) found.push(...(await look()));
    }
  }
  return found.map((what) => `stored: ${what}`);
}

function storedIn(frame: Frame, site: URL): Promise<string[]> {
  const own = { worker: new URL("sw.js", site).href, files: siteFiles.map((file) => new URL(file.path, site).href) };
  return frame.evaluate(async ({ worker, files }) => {
    const found: string[] = [];
    for (const key of await caches.keys()) {
      const kept = (await (await caches.open(key)).keys()).map((request) => request.url);
      const foreign = kept.filter((url) => !files.includes(url.replace(/\?__WB_REVISION__=\w+$/, "")));
      if (!key.startsWith("tirkeu-precache-")) found.push(`cache ${key}`);
      found.push(...foreign.map((url) => `in cache ${key}: ${url}`));
    }
    for (const { active, waiting, installing, scope } of await navigator.serviceWorker.getRegistrations()) {
      const foreign = [active, waiting, installing].some((found) => found && found.scriptURL !== worker);
      if (foreign || scope !== new URL("./", worker).href) found.push(`service worker ${scope}`);
    }
    return [
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map((database) => `IndexedDB ${database.name}`),
      ...found,
      ...(document.cookie ? ["cookie of the document"] : []),
    ];
  }, own);
}
