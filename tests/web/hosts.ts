/** Pages of other sites: a server on a port of its own, so that the browser takes it for another origin. */
import { readFileSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Page } from "@playwright/test";
import { test as base } from "./fixtures.js";

/** A page of another site, by its body; what it is allowed to do is said in its policy. */
export interface HostPage {
  body: string;
  head?: string;
  policy?: string;
  /** Further headers of the page. */
  headers?: Record<string, string>;
  /** Whether the page is of another site than the frame, not of another origin alone. */
  elsewhere?: boolean;
}

const TYPES: Record<string, string> = { ".js": "text/javascript", ".html": "text/html", ".css": "text/css", ".wasm": "application/wasm" };

/** Runs in a page before anything else does: keeps what the elements on it say in `window.heard`. */
export function keepHeard(): void {
  const heard: [string, string, unknown][] = [];
  Object.assign(window, { heard });
  const listen = (element: Element) => {
    for (const name of ["ready", "language", "progress", "assessed", "error", "declined", "result"]) {
      const hear = (event: Event) => heard.push([element.id, name, (event as CustomEvent).detail]);
      element.addEventListener(element.localName === "tirkeu-check" ? name : `tirkeu-${name}`, hear);
    }
  };
  const known = new Set<Element>();
  new MutationObserver(() => {
    for (const element of document.querySelectorAll("tirkeu-check, [data-tirkeu]")) {
      if (!known.has(element)) listen(element);
      known.add(element);
    }
  }).observe(document, { childList: true, subtree: true });
}

export class Hosts {
  #pages = new Map<string, HostPage>();
  #server: Server;

  /** `directory` holds files that are served at `/files/`. */
  constructor(directory?: string) {
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://host").pathname;
      const page = this.#pages.get(path);
      if (page) {
        const policy = page.policy ? { "content-security-policy": page.policy } : undefined;
        response.writeHead(200, { "content-type": "text/html; charset=utf-8", ...policy, ...page.headers });
        response.end(`<!doctype html><html lang="en"><head><title>Somebody else's page</title>${page.head ?? ""}</head><body>${page.body}</body></html>`);
      } else if (directory && path.startsWith("/files/") && !path.includes("..")) {
        response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
        response.end(readFileSync(join(directory, path.slice("/files/".length))));
      } else {
        response.writeHead(path === "/favicon.ico" ? 204 : 404).end();
      }
    });
  }

  listen(): Promise<void> {
    return new Promise((done) => this.#server.listen(0, "127.0.0.1", done));
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** The same pages as another site has them. */
  get elsewhere(): string {
    return this.origin.replace("127.0.0.1", "localhost");
  }

  /** Makes a page of the other site, and says where it stands. */
  put(name: string, host: HostPage): string {
    this.#pages.set(`/${name}`, host);
    return `${host.elsewhere ? this.elsewhere : this.origin}/${name}`;
  }

  /** Opens a page of the other site. What the elements on it say is kept in `window.heard`. */
  async open(page: Page, name: string, host: HostPage): Promise<void> {
    const address = this.put(name, host);
    await page.addInitScript(keepHeard);
    await page.goto(address);
  }
}

/** What the elements of the page have said: the element's id, the event's name, its detail. */
export const heard = (page: Page): Promise<[string, string, unknown][]> =>
  page.evaluate(() => (window as unknown as { heard: [string, string, unknown][] }).heard);

/** Tests on pages of other sites. */
export const test = base.extend<{ hosts: Hosts }>({
  hosts: async ({}, use) => {
    const hosts = new Hosts();
    await hosts.listen();
    await use(hosts);
    hosts.close();
  },
});
