/** A copy of the site with a server of its own, in which each page tells what goes wrong in it. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { letWait, siteFiles, top } from "../../web/fixtures.js";

/** Runs in a page before anything else does: keeps in `window.faults` what must not happen. */
export function keepFaults(): void {
  const faults: string[] = [];
  const show = (what: unknown) => (what instanceof Error ? what.message : String(what));
  const { error } = console;
  console.error = (...what: unknown[]) => {
    faults.push(`console: ${what.map(show).join(" ")}`);
    error(...what);
  };
  const uncaught = (event: Event) => {
    // The check's own events of that name are no faults.
    if (event instanceof ErrorEvent) faults.push(`uncaught: ${event.message}`);
    else if (event.isTrusted) faults.push(`not loaded: ${(event.target as HTMLScriptElement).src}`);
  };
  addEventListener("error", uncaught, true);
  addEventListener("unhandledrejection", ({ reason }) => faults.push(`uncaught: ${show(reason)}`));
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    faults.push(`policy breached: ${effectiveDirective} by ${blockedURI}`),
  );
  Object.assign(window, { faults });
}

/** What every page begins with; WebDriver has no way of its own to run it that early. */
export const BEGINNING = `(${keepFaults})();(${letWait})(0);`;

export class Site {
  #directory = mkdtempSync(join(tmpdir(), "tirkeu-"));
  #site = join(this.#directory, "site");
  #pages = join(this.#directory, "pages");
  #server?: ReturnType<typeof spawn>;
  url = "";

  async start(): Promise<this> {
    for (const { path } of siteFiles) cpSync(join(top, "dist", path), join(this.#site, path));
    cpSync(join(top, "tests/web/pages"), this.#pages, { recursive: true });
    cpSync(join(top, "tests/cases/golden.json"), join(this.#pages, "golden.json"));
    writeFileSync(join(this.#site, "beginning.js"), BEGINNING);
    for (const name of ["index.html", "frame.html"]) {
      this.#change(name, (page) => page.replace("<title>", '<script src="beginning.js"></script><title>'));
    }
    this.#change("sw.js", (worker) => worker.replace("[{url:", '[{url:"beginning.js",revision:"1"},{url:'));
    const beside = ["--beside", `/pkg/=${join(top, "pkg")}`, "--beside", `/pages/=${this.#pages}`];
    const command = [join(top, "xtask/serve.mjs"), this.#site, "--port", "0", "--prefix", "/some/sub/path/", ...beside];
    const server = spawn("node", command, { stdio: ["ignore", "pipe", "inherit"] });
    this.#server = server;
    this.url = await new Promise<string>((said) => createInterface(server.stdout).once("line", said));
    return this;
  }

  /** Ends the server, as when a connection is lost. */
  stop(): void {
    this.#server?.kill("SIGKILL");
  }

  /** Puts another version in the place of this one, as a host does. */
  renew(): void {
    this.#change("index.html", (page) => page.replace("<html ", '<html data-version="again" '));
    this.#change("sw.js", (worker) => worker.replace(/(url:"index.html",revision:")\w+/, "$1again"));
  }

  remove(): void {
    this.stop();
    rmSync(this.#directory, { recursive: true });
  }

  #change(name: string, change: (page: string) => string): void {
    const path = join(this.#site, name);
    const before = readFileSync(path, "utf8");
    const after = change(before);
    if (after === before) throw new Error(`${name} has no such place`);
    writeFileSync(path, after);
  }
}
