/** The page without a connection, and the way to a newer version of it. */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Page } from "@playwright/test";
import { expect, siteFiles, test as base, top } from "./fixtures.js";
import * as journey from "./journey.js";
import { say } from "./words.js";

interface Site {
  url: string;
  /** Ends the server, and waits for its end. */
  stop(): Promise<void>;
  /** Puts another version in the place of this one, as a host does. */
  renew(): void;
}

/** What serves a directory, as words for Node: the project's own server, or another that takes the same words and says the same. */
const serve = (process.env.SERVE ?? join(top, "xtask/serve.mjs")).split(" ");

/** A copy of the site with a server of its own, which a test may change and end. */
const test = base.extend<{ site: Site }>({
  site: async ({}, use) => {
    const directory = mkdtempSync(join(tmpdir(), "tirkeu-"));
    for (const { path } of siteFiles) cpSync(join(top, "dist", path), join(directory, path));
    const server = spawn("node", [...serve, directory, "--port", "0", "--prefix", "/off/line/"], { stdio: ["ignore", "pipe", "inherit"] });
    const url = await new Promise<string>((said) => createInterface(server.stdout).once("line", said));
    const ended = once(server, "exit");
    const stop = async () => {
      server.kill();
      await ended;
    };
    const renew = () => {
      const page = join(directory, "index.html");
      writeFileSync(page, readFileSync(page, "utf8").replace("<html ", '<html data-version="2" '));
      execFileSync("node", [join(top, "xtask/worker.mjs"), directory]);
    };
    await use({ url, stop, renew });
    await stop();
    rmSync(directory, { recursive: true });
  },
  baseURL: ({ site }, use) => use(site.url),
});

test.use({ serviceWorkers: "allow" });
// Each builds a site of its own, and one of them twice.
test.describe.configure({ timeout: 180_000 });

/** Waits until the whole site is kept, and serves this page. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller);
}

test("after one visit the whole page works without a connection", async ({ page, context, site }) => {
  await journey.open(page, "#ru");
  await kept(page);
  await site.stop();

  // In the tab of the visit, and in a new one that comes by a link.
  await journey.speak(page, "kk");
  await expect(page.locator("#title")).toHaveText(say("kk", "start-title"));
  const later = await context.newPage();
  await journey.open(later, "#ru/q/area");
  await expect(later.locator("#title")).toHaveText(say("ru", "q-area"));
  await journey.speak(later, "en");
  await expect(later.locator("#title")).toHaveText(say("en", "q-area"));
  await journey.hurry(later, journey.crowdedTenant);
  await expect(later.locator(".verdict.refused")).toBeVisible();
  await later.goto("index.html#kk/rules");
  await expect(later.locator("#title")).toHaveText(say("kk", "rules-title"));
});

test("what is kept is the site, file for file", async ({ page, site }) => {
  await journey.open(page, "");
  await kept(page);
  const urls = await page.evaluate(async () => {
    const caches = await Promise.all((await window.caches.keys()).map((key) => window.caches.open(key)));
    return (await Promise.all(caches.map((cache) => cache.keys()))).flat().map((request) => request.url);
  });
  // What other sites load is kept by them, and what they show of this one.
  const never = ["sw.js", "share.png", "THIRD-PARTY.txt", "sbom.cdx.json", "case.schema.json", "assessment.schema.json"];
  const elsewhere = ["embedded", "inline", "pinned"];
  const own = siteFiles.filter(({ load, path }) => !elsewhere.includes(load) && !never.includes(path));
  const files = own.map((file) => site.url + file.path);
  expect(urls.map((url) => url.replace(/\?.*/, "")).sort()).toEqual(files.sort());
});

test("a newer version is offered, not forced, and takes the answers over", async ({ page, context, site }) => {
  await journey.open(page, "#ru");
  await kept(page);
  const other = await context.newPage();
  await journey.open(other, "#en");
  await journey.hurry(page, journey.tenant, "area");
  await journey.fill(page, { "area.usable": "44,9" });
  const answers = { ...(await journey.fields(page)) };
  expect(answers["area.usable"]).toBe("44,9");

  site.renew();
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  const notice = page.locator(".update");
  await expect(notice.locator("p")).toHaveText(say("ru", "update"));
  await expect(page.locator("html")).not.toHaveAttribute("data-version");
  expect(await journey.fields(page)).toEqual(answers);

  await page.bringToFront();
  await notice.getByRole("button", { name: say("ru", "update.button") }).click();
  await expect(page.locator("html[data-version='2'] #title")).toHaveText(say("ru", "q-area"));
  expect(await journey.fields(page)).toEqual(answers);
  await expect(notice).toBeEmpty();
  await journey.hurryOn(page, journey.tenant);
  await expect(page.locator(".verdict.ready")).toBeVisible();

  // The other tab stands as it stood until its reader goes over too.
  await expect(other.locator("html")).not.toHaveAttribute("data-version");
  await other.bringToFront();
  await other.locator(".update").getByRole("button", { name: say("en", "update.button") }).click();
  await expect(other.locator("html[data-version='2'] #title")).toHaveText(say("en", "start-title"));
});

test.describe(() => {
  test.use({ provoked: { faults: [/^request: GET http:\/\/127\.0\.0\.1:\d+\/(favicon\.ico)?: to another origin$/] } });

  test("in a frame of another origin nothing is kept", async ({ page, site }) => {
    const host = createServer((_, answer) => {
      answer.setHeader("content-type", "text/html");
      answer.end(`<!doctype html><title>Host</title><iframe src="${site.url}frame.html" title="Tirkeu"></iframe>`);
    });
    await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    await expect(page.frameLocator("iframe").locator("#title")).toBeVisible();
    await page.waitForTimeout(500);
    const registered = async () => (await navigator.serviceWorker.getRegistrations()).length;
    expect(await page.frames()[1].evaluate(registered)).toBe(0);
    host.close();
  });
});
