/** The package in pages that were built from its tarball, with the production builds of the usual bundlers and without one. */
import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test, top } from "./fixtures.js";
import { say } from "./words.js";

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

for (const host of ["react", "vue"]) {
  test(`${host}: the component takes a case, and hands its verdict over when the visitor says yes`, async ({ page, baseURL }, { project }) => {
    await page.goto(new URL(`/pages/${directory(project.name)}/${host}/index.html`, baseURL).href);
    await expect(page.locator("#title")).toHaveText(say("kk", "check-title"));
    await page.getByRole("button", { name: say("kk", "button-next"), exact: true }).click();
    await expect(page.locator("#title")).toHaveText(say("kk", "level-not-required"));
    await page.getByRole("button", { name: say("kk", "hand-yes"), exact: true }).click();
    const told = { request: "verdict", verdict: { least: "not-required", most: "not-required" } };
    await expect(page.locator("output")).toHaveText(JSON.stringify(told));
  });
}
