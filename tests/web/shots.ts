/** Takes pictures: of every screen into `target/shots/`, and three for the README. */
import { resolve } from "node:path";
import { test } from "./fixtures.js";
import * as journey from "./journey.js";
import { questions, results } from "./screens.js";
import { languages } from "./words.js";

const target = resolve(import.meta.dirname, "../../target/shots");
const widths = [360, 1280];

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+05:00"));
});

for (const language of languages) {
  for (const [what, stops] of Object.entries({ questions, results })) {
    test(`${what} in ${language}`, async ({ page }) => {
      test.setTimeout(300_000);
      await journey.open(page, `#${language}`);
      for (const [index, stop] of stops.entries()) {
        await stop.reach(page);
        const name = `${what}-${`${index}`.padStart(2, "0")}-${stop.name.replace(/\W+/g, "-")}`;
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await page.screenshot({ path: `${target}/${language}/${name}-${width}.png`, fullPage: true });
        }
      }
    });
  }
}

const readme = (name: string) => resolve(import.meta.dirname, "readme", name);

test("README: a result on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 760 });
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.husband);
  await page.screenshot({ path: readme("phone.png") });
});

test("README: a question on a wide screen", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await journey.open(page, "#en");
  await journey.hurry(page, journey.husband, "registered");
  await journey.fill(page, journey.husband.registered);
  await page.screenshot({ path: readme("wide.png") });
});

test("README: the landlord’s bench", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await journey.open(page, "#ru/bench/place.region=KZ-71&place.kind=flat&area.usable=60&registered.family=2&registered.outsiders=1");
  await page.screenshot({ path: readme("bench.png") });
});
