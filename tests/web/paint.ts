/** Measures, with an empty cache, when the first words are painted and when the page can be used. */
import { expect, test } from "@playwright/test";

const runs = 5;
/** A fourth of this machine's speed. */
const slowness = 4;
/** 1.6 Mbit/s down, in bytes a second; milliseconds from the page to the server and back. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Runs in the page before anything else: notes when the button that begins the questions is there. */
function noteUsable(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector("#app .buttons .main")) return;
    performance.mark("usable");
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

const median = (times: number[]) => Math.round([...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]);

test("paint", async ({ browser, baseURL }) => {
  const first: number[] = [];
  const usable: number[] = [];
  for (let run = 0; run < runs; run++) {
    // A new context comes with an empty cache.
    const page = await browser.newPage({ baseURL });
    await page.addInitScript(noteUsable);
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
    await page.context().close();
  }
  console.log(`median of ${runs} cold visits: first words after ${median(first)} ms, usable after ${median(usable)} ms`);
});
