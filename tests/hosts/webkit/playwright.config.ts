/** The tests in WebKit. The runner is Playwright's; the browser is Debian's WebKitGTK, which only its own driver can drive. */
import { defineConfig } from "../../web/runner.js";

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.ts",
  forbidOnly: true,
  // Windows on one display take the focus from each other.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["./table.ts"]],
  outputDir: "../../../target/webkit",
});
