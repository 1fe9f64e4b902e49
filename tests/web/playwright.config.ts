import { defineConfig } from "@playwright/test";

/** The site is tested under a path of its own, as a host may serve it. */
const prefix = "/some/sub/path/";
/** `TEST_PORT` keeps two runs on one machine apart. */
const port = Number(process.env.TEST_PORT ?? 8391);
const origin = `http://127.0.0.1:${port}`;
/** `SITE` is a site that somebody serves already. */
const site = process.env.SITE;

/** What hangs on a whole browser: windows, and what is kept. */
const whole = / (attacks|offline)\.spec\.ts (?!.*@engine)/;
const chromium = (executablePath: string) => ({
  browserName: "chromium" as const,
  launchOptions: {
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  },
});

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // Long, since neither is a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["./counts.ts"]],
  outputDir: "test-results",
  // The worker that keeps the site asks for all of its files: only `offline.spec.ts` lets it.
  use: { baseURL: site ?? origin + prefix, locale: "kk-KZ", timezoneId: "Asia/Almaty", serviceWorkers: "block" },
  projects: [
    {
      // First, since the longest tests are in it.
      name: "chromium-whole",
      grep: whole,
      use: chromium(process.env.CHROMIUM ?? "/usr/bin/chromium"),
    },
    {
      // The same engine without the browser around it: less than half the work for a page.
      name: "chromium",
      grepInvert: whole,
      use: chromium(process.env.CHROMIUM_SHELL ?? "/usr/bin/chromium-headless-shell"),
    },
    {
      name: "firefox",
      // Where browsers differ: how a page starts, storage, history, focus, files, the policy, frames and components. What
      // only asks the program is asked in Chromium, as is what no other browser can be asked (colours of one's own, paper, a
      // look into a worker).
      grep: / (attacks|boot|embed|history|leak|offline|package|saved|screens|watch)\.spec\.ts |@browsers/,
      grepInvert: /@chromium/,
      use: {
        browserName: "firefox",
        // The browser as released, driven through WebDriver BiDi.
        channel: "moz-firefox",
        launchOptions: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" },
      },
    },
  ],
  webServer: site ? undefined : {
    command: `node xtask/serve.mjs dist --port ${port} --prefix ${prefix} --beside /pkg/=pkg --beside /pages/=tests/web/pages`,
    cwd: "../..",
    url: origin + prefix,
  },
});
