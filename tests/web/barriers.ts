/** What keeps somebody out of a page, as far as axe and a ruler can tell. */
import type { Page } from "@playwright/test";
import axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
    legible: Set<string>;
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
  await page.evaluate(() => (window.legible = new Set()));
}

/** Runs in the page: what axe finds, and what it leaves open, by levels. Without any, it reads texts in colours that it has not found legible so far. */
async function read(levels: readonly string[]): Promise<[rule: string, nodes: string][]> {
  const all = levels.length > 0;
  // What contrast hangs on: colour and size of the text, and whatever is behind it.
  const lookOf = (element: Element) => {
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const look = [color, fontSize, fontWeight];
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(at);
      const ground = `${backgroundColor} ${backgroundImage} ${opacity}`;
      if (ground !== "rgba(0, 0, 0, 0) none 1") look.push(ground);
    }
    return look.join();
  };
  const hasText = (element: Element) =>
    element.matches("input, select, textarea") || [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const isUnread = (element: Element) => hasText(element) && element.checkVisibility() && !window.legible.has(lookOf(element));
  const include = all ? [document.documentElement] : [...document.querySelectorAll("body *")].filter(isUnread);
  if (include.length === 0) return [];
  const { violations, incomplete, passes } = await window.axe.run(
    { include },
    {
      runOnly: all ? [...levels] : ["color-contrast"],
      resultTypes: all ? ["violations", "incomplete"] : ["violations", "incomplete", "passes"],
      elementRef: true,
      // The page has no frames, and nothing that sounds.
      iframes: false,
      preload: false,
    },
  );
  if (!all) for (const { element } of passes.flatMap(({ nodes }) => nodes)) if (element) window.legible.add(lookOf(element));
  // What a region shows only once it is scrolled has no background to look at; what it shows already looks the same.
  const isScrolledAway = ({ element }: { element?: Element }) => {
    const [box, region] = [element, element?.closest('[role="region"][tabindex]')].map((element) => element?.getBoundingClientRect());
    return box && region && (box.left < region.left || box.right > region.right || box.top < region.top || box.bottom > region.bottom);
  };
  for (const rule of incomplete) rule.nodes = rule.nodes.filter((node) => !isScrolledAway(node));
  const open = incomplete.filter(({ nodes }) => nodes.length > 0);
  return [...violations, ...open].map(({ id, nodes }) => [id, nodes.map((node) => node.html).join(" ")]);
}

/** What axe finds in the page, in the colours that it has. */
export async function barriers(page: Page, of: readonly string[] = levels): Promise<string[]> {
  return (await page.evaluate(read, of)).filter(([rule]) => !(rule in decided)).map(([rule, nodes]) => `${rule}: ${nodes}`);
}

/** The schemes of colours, and what axe reads in each: in the second and third only the colours are others. */
const schemes = {
  light: [{ colorScheme: "light", forcedColors: "none" }, levels],
  dark: [{ colorScheme: "dark", forcedColors: "none" }, []],
  forced: [{ colorScheme: "light", forcedColors: "active" }, []],
} as const;
export type Scheme = keyof typeof schemes;
export const allSchemes = Object.keys(schemes) as Scheme[];

/** What axe finds in one scheme of colours. */
export async function barriersIn(page: Page, scheme: Scheme): Promise<string[]> {
  const [media, of] = schemes[scheme];
  await page.emulateMedia(media);
  const found = await barriers(page, of);
  await page.emulateMedia(schemes.light[0]);
  return found.map((barrier) => `${scheme}: ${barrier}`);
}

/** What axe finds in all schemes. */
export async function barriersInAll(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const scheme of allSchemes) found.push(...(await barriersIn(page, scheme)));
  return found;
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

/** What sticks out of the page in windows of these widths; else in the narrowest that are in use, and in a wide one. */
export async function outsideAt(page: Page, widths = [320, 360, 1280]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
    found.push(...(await outside(page)).map((fault) => `at ${width}: ${fault}`));
  }
  return found;
}
