/** Measures, while a large file is checked beside the page, what the page's own thread does, and how soon a stop is felt. */
import { expect, test } from "@playwright/test";
import { say } from "./words.js";

const rows = 1_000_000;
const block = 10_000;

test("rows", async ({ page }) => {
  await page.goto("#en/portfolio");
  await expect(page.locator("#title")).toHaveText(say("en", "portfolio-title"));
  await page.locator(".drop").evaluate(
    (zone, [rows, block]) => {
      const head = "id,applicant.status,applicant.age,dwelling.region,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders\n";
      const line = (row: number) => `${row},citizen,${14 + (row % 60)},KZ-71,${20 + (row % 97)}.50,${row % 5},${row % 3}\n`;
      const lines = new TextEncoder().encode(Array.from({ length: block }, (_, row) => line(row)).join(""));
      const data = new DataTransfer();
      data.items.add(new File([head, ...Array.from({ length: rows / block }, () => lines)], "many.csv"));
      zone.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [rows, block] as const,
  );
  const run = page.getByRole("button", { name: say("en", "portfolio-run"), exact: true });
  const result = say("en", "portfolio-result");
  await expect(run).toBeVisible();
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => tasks.push(duration))).observe({ type: "longtask" });
  });
  const begin = Date.now();
  await run.click();
  await expect(page.locator("#stage")).toHaveText(result, { timeout: 240_000 });
  const seconds = (Date.now() - begin) / 1000;
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  console.log(
    `Chromium: ${rows} rows in ${seconds.toFixed(1)} s: ${(rows / seconds / 1e6).toFixed(2)} M rows/s; tasks of the page over 50 ms: ${tasks.length}, longest ${Math.round(Math.max(0, ...tasks))} ms`,
  );
  await page.getByRole("button", { name: say("en", "portfolio-result.back"), exact: true }).click();
  const stopped = page.evaluate(
    ([stop, result]) =>
      new Promise<number>((done) => {
        let pressed = 0;
        const look = () => {
          const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === stop);
          const under = Number(document.querySelector("progress")?.getAttribute("value") ?? 0) > 0;
          if (!pressed && button && under) {
            pressed = performance.now();
            button.click();
          }
          if (pressed && document.getElementById("stage")?.textContent === result) done(performance.now() - pressed);
          else setTimeout(look, 5);
        };
        look();
      }),
    [say("en", "portfolio-running.stop"), result] as const,
  );
  await run.click();
  console.log(`a stop is felt after ${Math.round(await stopped)} ms`);
});
