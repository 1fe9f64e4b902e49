/** The package in browsers, under the strictest policy it promises to work with. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "./fixtures.js";

const top = resolve(import.meta.dirname, "../..");
const golden = readFileSync(resolve(top, "tests/cases/golden.json"), "utf8");
const count = JSON.parse(golden).length;

/** The title of the verdict `ready`, which the first golden case ends with. */
const titles = ["kk", "ru", "en"].map((language) => {
  const texts = readFileSync(resolve(top, `src/text/${language}/law.ftl`), "utf8");
  return /^level-ready = (.*)$/m.exec(texts)?.[1];
});

test("the package answers in a page and in a worker, from its own files", async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route("**/pages/golden.json", (route) => route.fulfill({ body: golden, contentType: "application/json" }));

  await page.goto(new URL("/pages/package.html", baseURL).href);
  const expected = [`${count} of ${count} cases`, "22 rules", "3 refused", "same", "not-required", ...titles].join("; ");
  await expect(page.locator("#page")).toHaveText(expected);
  await expect(page.locator("#worker")).toHaveText(expected);

  const modules = ["engine", "shared", "words", "receipts", "batch"].map((name) => `${name}_bg.wasm`);
  const own = ["index.js", "csv.js", ...modules, "texts/kk.json", "texts/ru.json", "texts/en.json"];
  const loaded = asked.filter((path) => path.startsWith("/pkg/")).map((path) => path.slice("/pkg/".length));
  expect(new Set(loaded)).toEqual(new Set(own));
  for (const file of own) {
    const times = loaded.filter((path) => path === file).length;
    expect(times, `${file}: once by the page, once by the worker`).toBeLessThanOrEqual(2);
  }
});

// `node/receipt.test.mjs` holds ten thousand to those of the native program.
test("a thousand receipts are those of Node @chromium", async ({ page, baseURL }) => {
  const plan = { ...JSON.parse(readFileSync(resolve(top, "tests/cases/receipts.json"), "utf8")), count: 1_000 };
  const inNode = await import(resolve(top, "pkg/index.js"));
  await inNode.init();
  const { receipts } = await import(resolve(top, "tests/web/pages/receipts.js"));
  await page.goto(new URL("/pages/empty.html", baseURL).href);
  const found = await page.evaluate(
    async ([plan, tirkeu, receipts]) => {
      const program = await import(tirkeu);
      await program.init();
      return (await import(receipts)).receipts(plan, program);
    },
    [plan, "/pkg/index.js", "/pages/receipts.js"],
  );
  expect(found).toEqual(await receipts(plan, inNode));
  expect(found.same).toBe(plan.count / 10);
});

test.describe(() => {
  // Firefox keeps this to itself.
  const faults = { chromium: [/^console: .*503/], firefox: [], webkit: [] };
  test.use({ provoked: ({ browserName }, use) => use({ faults: faults[browserName] }) });

  test("a failed load can be tried again", async ({ page, baseURL }) => {
    let failing = true;
    await page.route("**/pkg/texts/kk.json", (route) => (failing ? route.fulfill({ status: 503 }) : route.continue()));
    await page.goto(new URL("/pages/empty.html", baseURL).href);
    const load = () =>
      page.evaluate(async (module) => {
        const { addLanguage, assess, describe } = await import(module);
        return addLanguage("kk").then(
          () => describe(assess({}), "kk").lang as string,
          (error: Error) => error.message,
        );
      }, "/pkg/index.js");
    expect(await load()).toMatch(/cannot load .*kk\.json: 503/);
    failing = false;
    expect(await load()).toBe("kk");
  });
});
