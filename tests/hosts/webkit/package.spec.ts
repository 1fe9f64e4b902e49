/** The package in WebKit: in a page, in a worker that is a module, and over a stream. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { top } from "../../web/fixtures.js";
import { languages, say } from "../../web/words.js";
import { expect, test } from "./webkit.js";

const golden: { case: object }[] = JSON.parse(readFileSync(resolve(top, "tests/cases/golden.json"), "utf8"));

test("all golden cases come out as they say, in a page and in a worker", async ({ tab, site }) => {
  await tab.driver.get(new URL("/pages/package.html", site.url).href);
  const titles = languages.map((language) => say(language, "level-ready"));
  const expected = [`${golden.length} of ${golden.length} cases`, "22 rules", "3 refused", "same", "not-required", ...titles].join("; ");
  await tab.see("#page", expected);
  await tab.see("#worker", expected);
});

test("a stream of rows is checked as it comes", async ({ tab, site }) => {
  await tab.driver.get(new URL("/pages/empty.html", site.url).href);
  const found = await tab.evaluate(async () => {
    const { assessCsv } = await import(`${location.origin}/pkg/index.js`);
    const rows = 1000;
    let sent = 0;
    const encoder = new TextEncoder();
    const file = new ReadableStream({
      pull(controller) {
        if (sent === 0) controller.enqueue(encoder.encode("n,registration,applicant.status,applicant.age\n"));
        controller.enqueue(encoder.encode(`${sent},permanent,citizen,${sent % 2 ? 34 : 12}\n`));
        if (++sent === rows) controller.close();
      },
    });
    const out = await assessCsv(file);
    const isStream = out instanceof ReadableStream;
    const lines = (await new Response(out).text()).trimEnd().split(/\r?\n/);
    const { delimiter } = await out.found;
    return { isStream, delimiter, lines: lines.length, settled: lines.filter((line) => line.includes(",not-required,")).length };
  });
  expect(found).toEqual({ isStream: true, delimiter: ",", lines: 1001, settled: 500 });
});

test("a hundred receipts are what Node makes of the same cases", async ({ tab, site }) => {
  const program = await import(resolve(top, "pkg/index.js"));
  const { receipts } = await import(resolve(top, "tests/web/pages/receipts.js"));
  await program.init();
  const plan = { ...JSON.parse(readFileSync(resolve(top, "tests/cases/receipts.json"), "utf8")), count: 100 };
  await tab.driver.get(new URL("/pages/empty.html", site.url).href);
  const found = await tab.evaluate(async (plan) => {
    const program = await import(`${location.origin}/pkg/index.js`);
    await program.init();
    return (await import(`${location.origin}/pages/receipts.js`)).receipts(plan, program);
  }, plan);
  expect(found).toEqual(await receipts(plan, program));
  expect(found.same).toBe(10);
});
