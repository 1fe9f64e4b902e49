/** Measures, with an empty cache, when the first words are painted, when the page can be used, how far things move, and how soon an
    answer shows. */
import { expect, test } from "@playwright/test";

const runs = 5;
/** A fourth of this machine's speed. */
const slowness = 4;
/** 1.6 Mbit/s down, in bytes a second; milliseconds from the page to the server and back. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Runs in the page before anything else: notes when the button that begins the questions is there, and how far things moved. */
function note(): void {
  let moved = 0;
  new PerformanceObserver((list) => {
    // What moves at somebody's press is expected to.
    for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
      if (!entry.hadRecentInput) moved += entry.value;
    }
    performance.clearMarks("moved");
    performance.mark("moved", { detail: moved });
  }).observe({ type: "layout-shift", buffered: true });
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#app .buttons .main")) return;
    performance.mark("usable");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const median = (times: number[]) => Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]);

/** Runs in the page: milliseconds from an answer to the picture that shows it. */
async function repaint(): Promise<number> {
  const answer = document.querySelector<HTMLElement>("main input[type=radio]:not(:checked)");
  const began = performance.now();
  answer?.click();
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - began;
}

test("paint", async ({ browser, baseURL }) => {
  const first: number[] = [];
  const usable: number[] = [];
  const shown: number[] = [];
  const moved: number[] = [];
  for (let run = 0; run < runs; run++) {
    // A new context comes with an empty cache.
    const page = await browser.newPage({ baseURL });
    await page.addInitScript(note);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", line);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    await page.goto("");
    await expect(page.locator("#app .buttons .main")).toBeVisible({ timeout: 60_000 });
    const [painted, used] = await page.evaluate(() =>
      ["first-contentful-paint", "usable"].map((name) => performance.getEntriesByName(name)[0].startTime),
    );
    first.push(painted);
    usable.push(used);
    await page.locator("#app .buttons .main").click();
    await page.locator("main input[type=radio]").first().waitFor();
    shown.push(await page.evaluate(repaint));
    moved.push(await page.evaluate(() => (performance.getEntriesByName("moved").at(-1) as PerformanceMark | undefined)?.detail ?? 0));
    await page.context().close();
  }
  console.log(`median of ${runs} cold visits: first words after ${median(first)} ms, usable after ${median(usable)} ms`);
  console.log(`an answer shows after ${median(shown)} ms; layout shift ${Math.max(...moved)}`);
});
