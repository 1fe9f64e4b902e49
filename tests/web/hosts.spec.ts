/** The package in pages that were built from its tarball, with the production builds of the usual bundlers and without one. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test, top } from "./fixtures.js";

test.describe.configure({ mode: "serial" });

const directory = (project: string) => `built-${project}`;

test.beforeAll(({}, { project }) => {
  const hosts = resolve(import.meta.dirname, "hosts/build.mjs");
  const out = resolve(top, "tests/web/pages", directory(project.name));
  execFileSync(process.execPath, [hosts, out], { stdio: ["ignore", "ignore", "inherit"] });
});

for (const host of ["plain", "vite", "webpack", "esbuild"]) {
  test(`${host}: the same answer in the page and in its worker`, async ({ page, baseURL }, { project }) => {
    await page.goto(new URL(`/pages/${directory(project.name)}/${host}/index.html`, baseURL).href);
    const expected = "not-required; Тіркелу қажет емес; same; not-required";
    await expect(page.locator("#page")).toHaveText(expected);
    await expect(page.locator("#worker")).toHaveText(expected);
  });
}
