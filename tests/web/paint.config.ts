/** What `make paint` and `make bench` measure in Chromium. No part of the tests. */
import config from "./playwright.config.js";

const port = process.env.TEST_PORT ?? "8391";
const origin = `http://127.0.0.1:${port}/`;

export default {
  ...config,
  testMatch: process.env.MEASURE ?? "paint.ts",
  reporter: "line",
  timeout: 300_000,
  workers: 1,
  use: { ...config.use, baseURL: origin, viewport: { width: 360, height: 800 } },
  projects: config.projects?.filter(({ name }) => name === "chromium-whole").map(({ grep, ...project }) => project),
  webServer: { command: `node xtask/serve.mjs dist --port ${port}`, cwd: "../..", url: origin },
};
