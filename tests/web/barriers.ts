/** What keeps somebody out of a page, as far as axe and a ruler can tell. */
import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

export const levels = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe cannot decide by itself, by rule, and why it is right here. Whatever else it leaves open fails. */
const decided: Record<string, string> = {
  "skip-link": "the first link of a dialogue leads to a place of the program, which no element has as its id",
};

/** Lends axe to the page that is open. */
export async function lend(page: Page): Promise<void> {
  await page.evaluate(axe.source);
}

/** What axe finds, and what it leaves open, by rules or levels. */
export async function barriers(page: Page, runOnly: string[]): Promise<string[]> {
  const found = await page.evaluate(async (runOnly) => {
    const { violations, incomplete } = await window.axe.run({ runOnly, resultTypes: ["violations", "incomplete"] });
    // What a region shows only once it is scrolled has no background to look at; what it shows already looks the same.
    const isScrolledAway = ({ target: [selector] }: { target: unknown[] }) => {
      const element = document.querySelector(String(selector));
      const [box, region] = [element, element?.closest('[role="region"][tabindex]')].map((element) => element?.getBoundingClientRect());
      return box && region && (box.left < region.left || box.right > region.right || box.top < region.top || box.bottom > region.bottom);
    };
    for (const rule of incomplete) rule.nodes = rule.nodes.filter((node) => !isScrolledAway(node));
    const open = incomplete.filter(({ nodes }) => nodes.length > 0);
    return [...violations, ...open].map(({ id, nodes }) => [id, nodes.map((node) => node.html).join(" ")]);
  }, runOnly);
  return found.filter(([id]) => !(id in decided)).map(([id, nodes]) => `${id}: ${nodes}`);
}

/** What sticks out of the page, at the width that the window has. */
export function outside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const out = [...document.querySelectorAll("body *")].filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && box.right > root.clientWidth + 0.5;
    });
    return [`${root.scrollWidth} > ${root.clientWidth}`, ...out.map((element) => element.outerHTML.slice(0, 120))];
  });
}

/** What keeps somebody out of the screen that stands there, whatever the width and the colours. */
export async function everyBarrier(page: Page): Promise<string[]> {
  const found: string[] = [];
  const add = (where: string, what: string[]) => found.push(...what.map((fault) => `${where}: ${fault}`));
  for (const width of [320, 360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    add(`at ${width}`, await outside(page));
  }
  add("by day", await barriers(page, levels));
  await page.emulateMedia({ colorScheme: "dark" });
  add("in the dark", await barriers(page, ["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  add("in forced colours", await barriers(page, ["color-contrast"]));
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}
