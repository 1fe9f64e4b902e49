/** `test` for everything that runs in WebKit: a browser with a new profile for each, which ends with it. */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";
import { Hosts } from "../../web/hosts.js";
import { expect, test as base } from "../../web/runner.js";
import { Site } from "./site.js";
import { Tab } from "./tab.js";

export { expect };

const DRIVER = process.env.WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver";
/** The browser that comes with the driver, in the directory of the machine's architecture. */
const BROWSER = readdirSync("/usr/lib").map((name) => join("/usr/lib", name, "webkit2gtk-4.1/MiniBrowser")).find(existsSync);

const CAPABILITIES = new Capabilities({
  browserName: "MiniBrowser",
  "webkitgtk:browserOptions": { binary: BROWSER, args: ["--automation"] },
});

interface Fixtures {
  /** Where the browser keeps what it keeps, and puts what it downloads. */
  home: string;
  tab: Tab;
  hosts: Hosts;
  /** A site that a test may stop and renew. */
  own: Site;
  /** Faults that this one test provokes on purpose. */
  provoked: RegExp[];
}

export const test = base.extend<Fixtures, { site: Site }>({
  provoked: [[], { option: true }],

  site: [
    async ({}, use) => {
      const site = await new Site().start();
      await use(site);
      site.remove();
    },
    { scope: "worker" },
  ],
  own: async ({}, use) => {
    const site = await new Site().start();
    await use(site);
    site.remove();
  },
  hosts: async ({}, use) => {
    const hosts = new Hosts();
    await hosts.listen();
    await use(hosts);
    hosts.close();
  },

  home: async ({}, use) => {
    const home = mkdtempSync(join(tmpdir(), "tirkeu-webkit-"));
    await use(home);
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  },
  tab: async ({ provoked, home }, use, info) => {
    const { driver, stop } = await opened(home);
    try {
      info.annotations.push({ type: "engine", description: `WebKitGTK ${(await driver.getCapabilities()).getBrowserVersion()}` });
      const tab = new Tab(driver);
      await use(tab);
      if (info.errors.length) {
        // Of a window that another one hides there is no picture, and no answer either.
        const [window = ""] = (await driver.getAllWindowHandles()).slice(-1);
        await driver.switchTo().window(window);
        writeFileSync(info.outputPath("screen.png"), await driver.takeScreenshot(), "base64");
      }
      for (const window of await driver.getAllWindowHandles()) {
        await driver.switchTo().window(window);
        await tab.collect();
      }
      const isProvoked = (fault: string) => provoked.some((expected) => expected.test(fault));
      expect(tab.faults.filter((fault) => !isProvoked(fault)), "nothing goes wrong in the pages").toEqual([]);
      await driver.quit();
    } finally {
      stop();
    }
  },
});

/** How long a browser may take to start, in milliseconds. */
const START = 30_000;

/** Starts a browser. Now and then, on a busy machine, driver and browser wait for each other for ever: then both are started anew. */
async function opened(home: string): Promise<{ driver: WebDriver; stop(): void }> {
  for (;;) {
    const { address, stop } = await started(home);
    const session = new Builder().usingServer(address).withCapabilities(CAPABILITIES).build();
    const late = new Promise<undefined>((later) => setTimeout(later, START));
    const driver = await Promise.race([session.then((driver) => driver, () => undefined), late]);
    if (driver) return { driver, stop };
    stop();
  }
}

/** Starts a driver on a free port. */
async function started(home: string): Promise<{ address: string; stop(): void }> {
  const port = await free();
  // A group of its own, so that the browser ends with the driver.
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, TZ: "Asia/Almaty" };
  const driver = spawn(DRIVER, [`--port=${port}`], { env, detached: true, stdio: "ignore" });
  const stop = () => {
    process.off("exit", stop);
    if (driver.pid && driver.exitCode === null) process.kill(-driver.pid, "SIGKILL");
  };
  // Where a test ran out of time, nothing else ends it.
  process.once("exit", stop);
  const address = `http://127.0.0.1:${port}`;
  for (;;) {
    // Another program was faster at taking the port.
    if (driver.exitCode !== null) return started(home);
    const ready = await fetch(`${address}/status`).then(({ ok }) => ok, () => false);
    if (ready) return { address, stop };
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** A port that nobody listens at. */
async function free(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
