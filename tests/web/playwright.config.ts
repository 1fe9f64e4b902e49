import { defineConfig } from "@playwright/test";

/** The site is tested under a path of its own, as a host may serve it. */
const prefix = "/some/sub/path/";
/** `TEST_PORT` keeps two runs on one machine apart. */
const port = Number(process.env.TEST_PORT ?? 8391);
const origin = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A browser that stalls is no fault of the page: a test that passed only the second time is told apart, by name.
  retries: 1,
  // Long, since neither is a busy machine.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["./counts.ts"]],
  outputDir: "test-results",
  // The worker that keeps the site asks for all of its files: only `offline.spec.ts` lets it.
  use: { baseURL: origin + prefix, locale: "kk-KZ", timezoneId: "Asia/Almaty", serviceWorkers: "block" },
  projects: [
    {
      name: "chromium",
      use: {
        browserName: "chromium",
        launchOptions: {
          executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
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
      },
    },
    {
      name: "firefox",
      // Colours of one's own and sheets of paper can be asked of Chromium alone.
      testIgnore: "looks.spec.ts",
      // Nor can a worker be looked into elsewhere; and files of many rows take minutes there.
      grepInvert: /@chromium/,
      use: {
        browserName: "firefox",
        // The browser as released, driven through WebDriver BiDi.
        channel: "moz-firefox",
        launchOptions: { executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr" },
      },
    },
  ],
  webServer: {
    command: `cargo xtask serve --port ${port} --prefix ${prefix} --package pkg --tests tests/web/pages`,
    cwd: "../..",
    url: origin + prefix,
    timeout: 120_000,
  },
});
