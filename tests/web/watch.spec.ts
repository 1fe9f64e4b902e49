/** Proves that the watch in `fixtures.ts` sees each kind of fault: a watch that sees nothing would pass every test. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { chromium, test } from "./fixtures.js";
import * as journey from "./journey.js";

/** What the browser itself says of a breach, beside the event; browsers differ in where they say it. */
const byBrowser = /^(console|uncaught): .*(Content.Security.Policy|Refused to connect)/;

const faults: { what: string; expected: RegExp[]; provoke: string }[] = [
  {
    what: "an inline script",
    expected: [/policy breached: script-src-elem by inline/, byBrowser],
    provoke: `document.body.append(Object.assign(document.createElement("script"), { textContent: "1" }))`,
  },
  {
    what: "an inline style",
    expected: [/policy breached: style-src-elem by inline/, byBrowser],
    provoke: `document.body.append(Object.assign(document.createElement("style"), { textContent: "p{}" }))`,
  },
  {
    what: "an error on the console",
    expected: [/console: on purpose/],
    provoke: `console.error("on purpose")`,
  },
  {
    what: "an uncaught error",
    expected: [/uncaught: .*on purpose/],
    provoke: `setTimeout(() => { throw new Error("on purpose"); })`,
  },
  {
    what: "a request for an unknown file",
    expected: [/request: GET .*unknown: to no file of the site/, /console: .*404|request: GET .*unknown/],
    provoke: `fetch("unknown")`,
  },
  {
    what: "a request with a query",
    expected: [/request: GET .*\\?a=1: has a query/],
    provoke: `fetch("icon.svg?a=1")`,
  },
  {
    what: "a request that sends something",
    expected: [/request: POST .*: is not GET/, /console: .*405|request: POST/],
    provoke: `fetch("icon.svg", { method: "POST", body: "x" })`,
  },
  {
    what: "a request to another origin",
    expected: [/policy breached: connect-src by http:\/\/127\.0\.0\.1:9/, byBrowser],
    provoke: `fetch("http://127.0.0.1:9/").catch(() => {})`,
  },
  { what: "a cookie", expected: [/stored: cookie a/, /stored: cookie of/], provoke: `document.cookie = "a=1"` },
  { what: "local storage", expected: [/stored: localStorage a/], provoke: `localStorage.setItem("a", "1")` },
  { what: "session storage", expected: [/stored: sessionStorage a/], provoke: `sessionStorage.setItem("a", "1")` },
  {
    what: "a database",
    expected: [/stored: IndexedDB a/],
    provoke: `new Promise((done) => { indexedDB.open("a").onsuccess = done; }).then(() => {})`,
  },
  {
    what: "a file of another kind in the cache of the site",
    expected: [/stored: in cache tirkeu-precache-a: .*unknown/],
    provoke: `caches.open("tirkeu-precache-a").then((cache) => cache.put("unknown", new Response("1")))`,
  },
  { what: "a cache", expected: [/stored: cache a/], provoke: `caches.open("a").then(() => {})` },
];

for (const { what, expected, provoke } of faults) {
  test.describe(() => {
    test.use({ provoked: { faults: expected } });
    test(`the watch sees ${what}`, async ({ page }) => {
      // A question stands there once all files of the page have come: what is asked for after that is the test's own.
      await journey.open(page, "");
      await journey.visit(page, "q/age");
      await page.evaluate(provoke);
      await page.waitForTimeout(300);
    });
  });
}

/** Shows a page with a frame that fetches a file whose hash is known, and of which half has come; what then happens, happens to the frame. */
test.describe(() => {
  const cut = { "its frame goes away": [], "its server goes away": [/^console: Fetch API cannot load .*\/half\. $/, /^console: .*net::ERR_/] };
  for (const [what, faults] of Object.entries(cut)) {
    test.describe(() => {
      test.use({ elsewhere: true, provoked: { faults } });
      test(`a fetch that is cut off since ${what} is ${faults.length ? "a" : "no"} fault`, chromium, async ({ page }) => {
        const server = createServer((request, response) => {
          response.writeHead(200, { "content-type": "text/html", ...(request.url === "/half" ? { "content-length": 200_000 } : {}) });
          if (request.url === "/half") response.write("x".repeat(100_000));
          else response.end();
        });
        await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
        await page.evaluate(() => document.body.append(document.createElement("iframe")));
        const half = page.waitForResponse(/half/);
        const said = page.waitForEvent("console", { predicate: (message) => message.text().startsWith("Fetch API cannot load") });
        await page.frames()[1].evaluate((integrity) => void fetch("/half", { integrity }).catch(() => {}), `sha384-${"A".repeat(64)}`);
        await half;
        if (what === "its frame goes away") await page.evaluate(() => document.querySelector("iframe")?.remove());
        else server.closeAllConnections();
        await said;
        server.closeAllConnections();
        server.close();
      });
    });
  }
});
