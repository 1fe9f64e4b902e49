/** The frame on another site's page tells nothing that an answer moves: all that the page around it can see is the same for every case. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame, Page } from "@playwright/test";
import { chromium, expect, top } from "./fixtures.js";
import { screens } from "./journey.js";
import { test } from "./hosts.js";
import { type Language, say } from "./words.js";

test.use({ elsewhere: true });

type Facts = Record<string, unknown>;
interface Golden {
  name: string;
  case: Facts;
}
const golden: Golden[] = JSON.parse(readFileSync(resolve(top, "tests/cases/golden.json"), "utf8"));

/** Cases with a part of their facts left out: some lead to a question, some to an answer that is not settled. */
const partial = (facts: Facts, index: number): Facts => {
  const names = Object.keys(facts).filter((name) => name !== "filingDate");
  const least = names[index % names.length] ?? "";
  const inner = facts[least];
  if (index % 2 === 0 || typeof inner !== "object" || inner === null) {
    return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== least));
  }
  const kept = Object.entries(inner).filter((_, place, all) => place < all.length - 1 - (index % all.length));
  return { ...facts, [least]: Object.fromEntries(kept) };
};

const LEVELS = ["ready", "prepare", "in-person", "ask", "refused", "not-required", "out-of-scope"];

/** How the page around shows the frame; the cases go round through them. */
const looks: { width: number; lang: Language; mode: string; theme: string }[] = [
  { width: 1280, lang: "en", mode: "citizen", theme: "light" },
  { width: 700, lang: "ru", mode: "citizen", theme: "dark" },
  { width: 360, lang: "kk", mode: "citizen", theme: "auto" },
  { width: 700, lang: "en", mode: "landlord", theme: "light" },
];

/** All that the page around can see, kept in `window.record`. */
function watch(): void {
  const messages: unknown[] = [];
  let last = 0;
  const told: string[] = [];
  addEventListener("message", ({ data }) => {
    messages.push({ ...data, n: data.n - last });
    last = data.n;
  });
  new PerformanceObserver((list) => {
    // What takes time is left out: on a machine of its own it would be the same, and the guide says what a page of the same site sees.
    for (const { entryType, name } of list.getEntries()) told.push(`${entryType} ${entryType === "resource" ? name : ""}`);
  }).observe({ entryTypes: PerformanceObserver.supportedEntryTypes.filter((type) => !/long|paint|event|input|back|soft|interaction|container/.test(type)) });
  for (const name of ["scroll", "resize", "popstate", "hashchange", "visibilitychange", "pagehide", "blur", "focus"]) {
    addEventListener(name, ({ target }) => (target === window || target === document) && told.push(name), true);
  }
  // All that stands still is looked at in each picture that the browser draws, so that nothing comes and goes between two looks.
  const states = new Set<string>();
  const look = () => {
    const frame = document.querySelector("iframe");
    if (!frame) return;
    const { x, y, width, height } = frame.getBoundingClientRect();
    const box = [x, y, width - innerWidth, height, document.documentElement.scrollHeight, scrollX, scrollY];
    const page = [history.length, location.href, document.title, document.activeElement?.localName];
    states.add(JSON.stringify([box, page, frame.contentWindow?.length, frame.title, frame.src]));
  };
  const draw = () => {
    look();
    requestAnimationFrame(draw);
  };
  draw();
  const record = () => {
    look();
    const seen = JSON.stringify({ messages: messages.splice(0), told: told.splice(0), states: [...states] });
    states.clear();
    return seen;
  };
  Object.assign(window, { record });
}

/** What the page around has seen since it last was asked. Whatever the frame has said is here by then. */
const seen = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return (window as unknown as { record(): string }).record();
  });

const body = (attributes = "") => `<div id="check" data-tirkeu data-lang="en" ${attributes}></div><div style="height: 3000px"></div>`;
/** Does something in the frame, waits there until something holds, and says what is asked for; `root` is what the check stands in. */
const act = <T = void>(frame: Frame, action: string, holds = "true", asked = "undefined"): Promise<T> =>
  frame.evaluate(`(async () => {
    const root = document.querySelector("tirkeu-check").shadowRoot;
    const heading = () => root.querySelector("#title").textContent;
    const all = (elements) => [...root.querySelectorAll(elements)];
    // As a link within the check does.
    const go = (href) => {
      const link = Object.assign(document.createElement("a"), { href });
      root.append(link);
      link.click();
      link.remove();
    };
    const turn = () => new Promise((done) => setTimeout(done, 5));
    ${action};
    while (!(${holds})) await turn();
    return ${asked};
  })()`);

test("all that the page around can see is the same for every case and every screen", async ({ page, hosts, browserName, baseURL }) => {
  const all = browserName === "chromium";
  await page.addInitScript(watch);
  await page.setViewportSize({ width: looks[0].width, height: 760 });
  await hosts.open(page, "leak", { body: `${body('data-request="assessment"')}<script src="${baseURL}embed.js"></script>`, elsewhere: all });
  await expect(page.frameLocator("iframe").locator("#title")).toBeVisible();
  const frame = page.frames()[1];
  // Whoever uses the frame has the focus in it.
  await page.frameLocator("iframe").locator(".brand").click();
  const cases = golden.flatMap(({ name, case: facts }, index) => [
    { name, facts },
    { name: `${name}, in part`, facts: partial(facts, index) },
    ...(index % 3 === 0 ? [{ name: `${name}, in another part`, facts: partial(facts, index + 1) }] : []),
  ]);
  const some = all ? cases : cases.filter((_, index) => index % 25 === 0);
  /** What was seen of each kind of case, and of which first: of those that come to a question, to the result, and through all screens. */
  const records: Record<string, Map<string, string>> = { question: new Map(), result: new Map(), screens: new Map() };
  const take = async (kind: string, name: string) => {
    const record = await seen(page);
    if (!records[kind].has(record)) records[kind].set(record, name);
  };
  let known = 0;
  const levels = new Set<string>();
  const met = new Set<string>();
  const round = Math.ceil(some.length / looks.length);
  for (const [index, { name, facts }] of some.entries()) {
    const { width, lang, mode, theme } = looks[Math.floor(index / round)];
    if (index % round === 0) {
      await page.setViewportSize({ width, height: 760 });
      await page.evaluate((set) => Object.assign((document.getElementById("check") as HTMLElement).dataset, set), { lang, mode, theme });
      await act(frame, "", `root.querySelector("article").lang === "${lang}"`);
      await seen(page);
    }
    const answers = `heading() === ${JSON.stringify(say(lang, "check-title"))}`;
    await act(frame, `go("#${lang}")`);
    await page.evaluate((facts) => document.getElementById("check")?.setAttribute("data-case", facts), JSON.stringify(facts));
    // Over what the visitor answered, a case comes when they say so. What cannot be taken in, or is what was given last, shows no answers;
    // the page around knows which it gave.
    const taken = `const until = Date.now() + 4000;
      const offered = () => all(".update button").find(({ textContent }) => ${JSON.stringify([say(lang, "offered.take"), say(lang, "offered.clear")])}.includes(textContent));
      while (!(${answers} || root.querySelector(".update p") || Date.now() > until)) await turn();
      offered()?.click()`;
    if (!(await act<boolean>(frame, taken, `${answers} || (root.querySelector(".update p") && !offered()) || Date.now() > until`, answers))) {
      await seen(page);
      continue;
    }
    known++;
    const verdicts = `all(".verdict").flatMap(({ classList }) => [...classList]).filter((name) => name !== "verdict")`;
    const asked = `[${verdicts}, root.querySelector(".hand") !== null, heading()]`;
    const [found, shares, title] = await act<[string[], boolean, string]>(frame, `all("button.main").at(-1).click()`, `!(${answers})`, asked);
    // Some levels are told by the heading alone.
    for (const level of [...found, ...LEVELS.filter((level) => say(lang, `level-${level}`) === title)]) levels.add(level);
    if (shares) {
      // A script's yes is none, and a no is the same for all; the page hears of it once each time.
      await act(
        frame,
        `if (!root.querySelector(".hand pre")) root.querySelector(".hand button").click();
        while (!root.querySelector(".hand pre")) await turn();
        root.querySelector(".hand .buttons button").click();
        await turn();
        all(".hand .buttons button").at(-1).click()`,
        `!root.querySelector(".hand pre")`,
      );
    }
    await take(shares ? "result" : "question", name);
    // Every screen, with what this case has answered there, with something else, and sent.
    if (index % 12 !== 0) continue;
    const headings = await act<string[]>(
      frame,
      `const headings = [];
      for (const screen of ${JSON.stringify(screens)}) {
        go("#${lang}/q/" + screen);
        while (!root.querySelector("form")) await turn();
        headings.push(heading());
        for (const input of all("input")) {
          if (input.type === "radio" || input.type === "checkbox") input.click();
          else {
            input.value = "7";
            input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
          }
        }
        await turn();
        all("button.main").at(-1)?.click();
        await turn();
      }`,
      "true",
      "headings",
    );
    for (const heading of headings) met.add(heading);
    await take("screens", name);
  }
  const numbers = Object.entries(records).map(([kind, records]) => `${kind} ${records.size}`);
  console.log(
    `${browserName}: ${known} cases, levels ${[...levels].join(", ")}; ${met.size} headings of ${screens.length} screens; ` +
      `${looks.length} looks; different records: ${numbers.join(", ")}`,
  );
  for (const [kind, found] of Object.entries(records)) expect(found.size, JSON.stringify([...found], null, 1) + kind).toBeLessThanOrEqual(1);
  // That is one message of a no, which counts none that was not sent; a question tells nothing at all.
  const told = Object.values(records).map((found) => JSON.parse([...found.keys()][0] ?? "{}"));
  expect(told[1].messages).toEqual([{ tirkeu: 1, n: 1, kind: "declined", detail: null }]);
  expect(told[2].messages).toEqual([]);
  if (!all) return;
  expect(told[0].messages).toEqual([]);
  expect(known).toBeGreaterThan(200);
  expect(met.size).toBeGreaterThan(screens.length);
  for (const level of LEVELS) expect([...levels]).toContain(level);
});

test("the frame scrolls by itself, and the page around it stays where it is", chromium, async ({ page, hosts, baseURL }) => {
  await page.setViewportSize({ width: 1000, height: 760 });
  await hosts.open(page, "scroll", { body: `${body()}<script src="${baseURL}embed.js"></script>`, elsewhere: true });
  const inner = page.frameLocator("iframe");
  await expect(inner.locator("#title")).toBeVisible();
  const frame = page.frames()[1];
  const outer = () => page.evaluate(() => [scrollX, scrollY, history.length]);
  const before = await outer();
  const tried = [golden[0].case, { filingDate: "2026-11-21", applicant: { status: "citizen", age: 12 } }];
  for (const facts of tried) {
    await inner.locator(".brand").click();
    await page.evaluate((facts) => document.getElementById("check")?.setAttribute("data-case", facts), JSON.stringify(facts));
    await expect(inner.locator("#title")).toHaveText(say("en", "check-title"));
    await inner.getByRole("button", { name: say("en", "button-next"), exact: true }).click();
    await expect(inner.locator("#title")).not.toHaveText(say("en", "check-title"));
    await expect(inner.locator("#title")).toBeFocused();
    await page.mouse.move(500, 300);
    for (let turn = 0; turn < 4; turn++) {
      await page.mouse.wheel(0, 4000);
      await page.keyboard.press("End");
      await page.keyboard.press("PageDown");
    }
    await expect.poll(() => frame.evaluate(() => scrollY)).toBeGreaterThan(0);
    for (let turn = 0; turn < 25; turn++) await page.keyboard.press("Tab");
    await expect.poll(outer).toEqual(before);
    // What the program puts in view is put in view in the frame alone.
    await act(frame, `all("a, button").at(-1).focus()`);
    await act(frame, `root.querySelector("#title").scrollIntoView()`, `Math.abs(root.querySelector("#title").getBoundingClientRect().top) < 2 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1`);
    expect(await outer()).toEqual(before);
  }
});
