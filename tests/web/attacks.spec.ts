/** A yes that a visitor could not read hands nothing over: what a page around the frame can do to get one, each in a row of a table. */
import type { BrowserContext, Frame, Page } from "@playwright/test";
import { chromium, expect } from "./fixtures.js";
import { type Hosts, heard, test } from "./hosts.js";
import { say } from "./words.js";

test.use({ elsewhere: true });

const child = { filingDate: "2026-11-21", applicant: { status: "citizen", age: 12 } };
/** Longer than all must have been at rest. */
const REST = 1_300;
const settle = (page: Page, time = REST) => page.waitForTimeout(time);

/** What the page does in its own document, with `outer`, `inner`, `check`, `frame`, `lid(css)` and the places of the parts: `at`. */
type Script = string;
interface Attack {
  name: string;
  /** Done before the visitor comes to read. */
  first?: Script;
  /** Done when all has been at rest, right before the press. */
  last?: Script;
  /** How it is pressed, where not by the mouse once. */
  press?: (stage: Stage) => Promise<void>;
  /** Leaves out the second in which all is at rest. */
  hasty?: boolean;
}

/** The parts of the question, in the frame's own coordinates. */
interface Places {
  [part: string]: { x: number; y: number; width: number; height: number };
}

const crop = (top: string, height: string) =>
  `outer.style.cssText = "position: fixed; inset: 0 0 auto 0; overflow: hidden; height: " + (${height}) + "px"; inner.style.marginTop = -(${top}) + "px";`;
const move = (by: number) => `check.style.cssText = "position: relative; top: ${by}px";`;
const lid = (css: string) => `lid("position: fixed; z-index: 9; background: white; pointer-events: none; ${css}");`;
const over = (part: string) =>
  `(() => { const box = frame.getBoundingClientRect(); const { x, y, width, height } = at["${part}"];
    lid(\`position: fixed; z-index: 9; background: white; pointer-events: none; left: \${box.x + x}px; top: \${box.y + y}px; width: \${width}px; height: \${height}px\`); })();`;

const attacks: Attack[] = [
  // Cut off.
  { name: "only the row of buttons", first: crop("at.yes.y - 2", "at.yes.height + 4") },
  { name: "a strip of 26 px over the buttons", first: crop("at.yes.y + 4", "26") },
  { name: "55 % of the row of buttons", first: crop("at.yes.y + at.yes.height * 0.45", "at.yes.height * 0.55") },
  { name: "all but who asks", first: crop("at.who.y + at.who.height", "700") },
  { name: "all but the first line of who asks", first: crop("at.who.y + 12", "700") },
  { name: "all but the end of the text", first: "outer.style.cssText = `overflow: hidden; width: ${at.pre.x + at.pre.width * 0.8}px`; inner.style.width = '900px';" },
  { name: "clipped to the buttons", first: "frame.style.clipPath = `inset(${at.yes.y - 2}px 0 0 0)`;" },
  { name: "clipped in a parent", first: "outer.style.clipPath = `inset(${at.pre.y}px 0 0 0)`;" },
  { name: "clipped to a shape without the text", first: "frame.style.clipPath = `polygon(0 0, 100% 0, 100% ${at.what.y}px, 50% ${at.what.y}px, 50% ${at.yes.y}px, 100% ${at.yes.y}px, 100% 100%, 0 100%)`;" },
  { name: "clipped by a path with a hole", first: "outer.style.clipPath = `path(evenodd, 'M0 0H2000V2000H0Z M${at.what.x} ${at.what.y}h${at.what.width}v${at.what.height}h${-at.what.width}z')`;" },
  { name: "masked", first: "frame.style.mask = `linear-gradient(transparent ${at.yes.y - 2}px, black ${at.yes.y - 2}px)`;" },
  { name: "masked in a parent", first: "outer.style.mask = 'linear-gradient(transparent 50%, black 50%)';" },
  { name: "a low frame", first: "frame.style.height = '90px';" },
  { name: "half below the window", first: "outer.style.cssText = `position: fixed; top: ${innerHeight - at.yes.y - at.yes.height / 2}px; left: 0; right: 0`;" },
  { name: "above the window", first: "outer.style.cssText = `position: fixed; top: ${-at.what.y}px; left: 0; right: 0`;" },
  // Covered.
  { name: "a lid over all that lets presses through", first: lid("inset: 0") },
  { name: "a lid over who asks", first: over("who") },
  { name: "a lid over what it is about", first: over("what") },
  { name: "a lid over the text", first: over("pre") },
  { name: "a lid over the other button", first: over("no") },
  { name: "a lid with a hole for the buttons", first: `${lid("inset: 0")} document.querySelector(".lid").style.clipPath = \`path(evenodd, 'M0 0H2000V2000H0Z M0 \${at.yes.y}h2000v60h-2000z')\`;` },
  { name: "a lid that is nearly clear", first: lid("inset: 0; opacity: 0.02") },
  { name: "a popover over it", first: `${over("pre")} document.querySelector(".lid").popover = "manual"; document.querySelector(".lid").showPopover();` },
  { name: "a lid taken away right before", first: lid("inset: 0"), last: `document.querySelector(".lid").remove();` },
  { name: "a lid laid right before", last: over("what") },
  // Changed in looks.
  { name: "nearly invisible", first: "frame.style.opacity = '0.01';" },
  { name: "hardly faded", first: "outer.style.opacity = '0.99';" },
  { name: "filtered", first: "frame.style.filter = 'contrast(0)';" },
  { name: "blended", first: "frame.style.mixBlendMode = 'screen';" },
  { name: "made small", first: "frame.style.transform = 'scale(0.9)';" },
  { name: "made large", first: "frame.style.cssText += 'transform: scale(1.1); transform-origin: 0 0';" },
  { name: "turned", first: "frame.style.transform = 'rotate(0.5deg)';" },
  { name: "zoomed", first: "frame.style.zoom = '0.8';" },
  { name: "in perspective", first: "outer.style.perspective = '800px'; frame.style.transform = 'rotateX(10deg)';" },
  // Moved.
  { name: "moved under the mouse", first: move(-70), last: move(0) },
  { name: "moved away and back", last: `${move(400)} await wait(120); ${move(0)}` },
  { name: "moved by a few pixels again and again", last: `for (const by of [8, 16, 8, 0]) { check.style.cssText = \`position: relative; top: \${by}px\`; await wait(40); }` },
  { name: "moved by its transform", first: "check.style.transform = 'translateY(-60px)';", last: "check.style.transform = 'none';" },
  { name: "the page scrolled under the finger", first: "outer.style.paddingTop = '100px'; document.body.style.minHeight = '3000px'; scrollTo(0, 40);", last: "scrollTo(0, 100);" },
  { name: "made lower right before", last: "frame.style.height = (at.yes.y + at.yes.height / 2) + 'px';" },
  { name: "uncovered from a crop right before", first: crop("at.yes.y - 2", "40"), last: "outer.style.cssText = ''; inner.style.marginTop = (-at.yes.y + 2) + 'px';" },
  // Asked something else.
  { name: "more is asked for right before", last: "check.dataset.request = check.dataset.request === 'verdict' ? 'assessment' : 'verdict'; await wait(80);" },
  // Pressed in haste, or for something else.
  { name: "pressed within a second", hasty: true },
  { name: "pressed twice", hasty: true, press: async ({ page }) => void (await page.mouse.down(), await page.mouse.up(), await page.mouse.down({ clickCount: 2 }), await page.mouse.up({ clickCount: 2 })) },
  { name: "pressed while typing", press: async ({ page }) => void (await page.keyboard.press("a"), await page.mouse.down(), await page.mouse.up()) },
  { name: "pressed before the second, let go after it", hasty: true, press: async ({ page }) => void (await page.mouse.down(), await settle(page), await page.mouse.up()) },
  { name: "pressed on the text, let go on the button", press: async ({ page, press }) => void (await page.mouse.move(press.x, press.y - 60), await page.mouse.down(), await page.mouse.move(press.x, press.y), await page.mouse.up()) },
  {
    name: "a key pressed where the page has just put the focus",
    hasty: true,
    press: async ({ page, frame }) => {
      await frame.evaluate(() => document.querySelector("tirkeu-check")?.shadowRoot?.querySelector<HTMLElement>(".hand .buttons button")?.focus());
      await page.evaluate(() => document.body.focus());
      await settle(page, 300);
      await page.evaluate(() => (window.focus(), document.querySelector("iframe")?.focus()));
      await page.keyboard.press("Enter");
    },
  },
  {
    name: "a key that is held down",
    hasty: true,
    press: async ({ page, frame }) => {
      await frame.evaluate(() => document.querySelector("tirkeu-check")?.shadowRoot?.querySelector<HTMLElement>(".hand .buttons button")?.focus());
      for (let turn = 0; turn < 8; turn++) {
        await page.keyboard.down("Enter");
        await settle(page, 250);
      }
      await page.keyboard.up("Enter");
    },
  },
];

/** A page with the frame on it, come to the question. */
interface Stage {
  page: Page;
  frame: Frame;
  /** Where yes is, on the page. */
  press: { x: number; y: number };
}

const body = `<div id="outer"><div id="inner"><div id="check" data-tirkeu data-lang="en" data-height="700" data-request="verdict"></div></div></div>`;

async function come(page: Page, hosts: Hosts, site: string, elsewhere: boolean, more = ""): Promise<Frame> {
  await page.setViewportSize({ width: 900, height: 720 });
  await hosts.open(page, "attack", {
    elsewhere,
    head: "<style>body { margin: 0; }</style>",
    body: `${body.replace("data-request", `data-case='${JSON.stringify(child)}' data-request`)}${more}<script src="${site}embed.js"></script>`,
  });
  const inner = page.frameLocator("#check iframe");
  // By key: Firefox loses a press of the mouse in a frame that has just come.
  await inner.getByRole("button", { name: say("en", "button-next"), exact: true }).press("Enter");
  await expect(inner.locator(".hand")).toBeVisible();
  const frame = page.frames().find((frame) => frame.url() === `${site}frame.html`);
  if (!frame) throw new Error("there is no frame");
  await inView(frame);
  return frame;
}

/** Puts the question in view, as a visitor does who reads it. */
const inView = (frame: Frame) =>
  frame.evaluate(() => document.querySelector("tirkeu-check")?.shadowRoot?.querySelector(".hand")?.scrollIntoView());

const placesIn = (frame: Frame): Promise<Places> =>
  frame.evaluate(() => {
    const root = document.querySelector("tirkeu-check")?.shadowRoot;
    const parts = { who: ".who", what: ".what", pre: "pre", yes: ".buttons button", no: ".buttons button + button" };
    return Object.fromEntries(
      Object.entries(parts).map(([name, part]) => {
        const { x, y, width, height } = (root?.querySelector(`.hand ${part}`) as Element).getBoundingClientRect();
        return [name, { x, y, width, height }];
      }),
    );
  });

/** Runs a script of the page; what it does is there when this is over. */
const play = (page: Page, script: Script, at: Places) =>
  page.evaluate(
    async ([script, at]) => {
      const [outer, inner, check, frame] = ["#outer", "#inner", "#check", "#check iframe"].map((name) => document.querySelector(name));
      const wait = (time: number) => new Promise((done) => setTimeout(done, time));
      const lid = (css: string) => {
        const element = Object.assign(document.createElement("div"), { className: "lid" });
        element.style.cssText = css;
        document.body.append(element);
      };
      const act = new Function("outer", "inner", "check", "frame", "at", "lid", "wait", `return (async () => { ${script} })()`);
      await act(outer, inner, check, frame, at, lid, wait);
    },
    [script, at] as const,
  );

/** As the page was at first. */
const RESET = `
  for (const element of document.querySelectorAll(".lid")) element.remove();
  for (const element of [outer, inner, check, document.body]) element.removeAttribute("style");
  frame.style.cssText = "display: block; width: 100%; border: 0; height: 700px";
  scrollTo(0, 0);`;

const results = async (page: Page) => (await heard(page)).filter(([, name]) => name === "result");

/** Closes the windows that a press has opened; says how many there were. */
async function closed(context: BrowserContext, page: Page): Promise<number> {
  const others = context.pages().filter((other) => other !== page);
  for (const other of others) await other.close();
  await page.bringToFront();
  return others.length;
}

/** Where yes is on the page now, as far as it is to be seen. */
async function place(page: Page, frame: Frame): Promise<{ x: number; y: number }> {
  const { yes } = await placesIn(frame);
  const box = await page.locator("#check iframe").evaluate((frame) => {
    const { x, y, width } = frame.getBoundingClientRect();
    return { x, y, scale: width / (frame as HTMLElement).offsetWidth };
  });
  const y = box.y + (yes.y + yes.height / 2) * box.scale;
  return { x: box.x + (yes.x + yes.width / 2) * box.scale, y: Math.min(Math.max(y, 5), 712) };
}

async function attack(page: Page, frame: Frame, { first, last, press, hasty }: Attack, rest: number): Promise<void> {
  await play(page, RESET, {});
  await inView(frame);
  const at = await placesIn(frame);
  if (first) await play(page, first, at);
  // Moved to where the button is to be in the end.
  const rests = first && last && /scrollTo|move|top|translate|margin/.test(last) ? await finally_(page, frame, first, last, at) : await place(page, frame);
  await page.mouse.move(Math.max(rests.x - 120, 1), Math.max(rests.y - 90, 1));
  await page.mouse.move(rests.x, rests.y, { steps: 6 });
  if (!hasty) await settle(page, rest);
  if (last) await play(page, last, at);
  if (press) await press({ page, frame, press: rests });
  else {
    await page.mouse.down();
    await page.mouse.up();
  }
  await settle(page, 150);
}

/** Where the button is once both scripts have run. */
async function finally_(page: Page, frame: Frame, first: Script, last: Script, at: Places): Promise<{ x: number; y: number }> {
  await play(page, last, at);
  const there = await place(page, frame);
  await play(page, RESET, {});
  await play(page, first, at);
  return there;
}

for (const elsewhere of [true, false]) {
  // A frame of another site cannot be driven in Firefox. One of both is enough for the whole browser, in which a window is dear.
  test(`no yes is to be had from who could not read it: a page of ${elsewhere ? "another" : "the same"} site`, elsewhere ? chromium : { tag: "@engine" }, async ({ page, hosts, context, browserName, baseURL }) => {
    const frame = await come(page, hosts, baseURL ?? "", elsewhere);
    const tried = browserName === "chromium" ? attacks : attacks.filter((_, index) => index % 6 === 0);
    let windows = 0;
    for (const [index, one] of tried.entries()) {
      // How long all was at rest is asked in the window alone: in the frame, some presses follow a second of it, others none.
      await attack(page, frame, one, elsewhere && index % 6 === 0 ? REST : 0);
      windows += await closed(context, page);
      expect(await results(page), one.name).toEqual([]);
    }
    // The visitor reads and agrees: once.
    await play(page, RESET, {});
    await inView(frame);
    await answer(await ask(page, frame, context), "hand-yes");
    await expect.poll(async () => (await results(page)).length).toBe(1);
    console.log(`${browserName}, ${elsewhere ? "another" : "the same"} site: ${tried.length} attempts, none handed over, ${windows} windows opened instead`);
  });
}

/** Reads the question in the window of its own, and answers. */
async function answer(opened: Page, name: string): Promise<void> {
  const button = opened.getByRole("button", { name: say("en", name), exact: true });
  await expect(button).toBeVisible();
  await opened.bringToFront();
  await settle(opened);
  await closing(opened, button.click());
}

/** A press that may close the window before it is told to be over. */
async function closing(opened: Page, press: Promise<void>): Promise<void> {
  await press.catch((error) => opened.isClosed() || Promise.reject(error));
}

/** A press that opens the window. */
async function ask(page: Page, frame: Frame, context: BrowserContext): Promise<Page> {
  const { x, y } = await place(page, frame);
  const opens = context.waitForEvent("page");
  await page.mouse.click(x, y);
  return opens;
}

test("a yes in the window of its own hands over once, and is believed of that window alone", async ({ page, hosts, context, browserName, baseURL }) => {
  const site = baseURL ?? "";
  const elsewhere = browserName === "chromium";
  const asker = elsewhere ? hosts.elsewhere : hosts.origin;
  const frame = await come(page, hosts, site, elsewhere);
  const box = page.frameLocator("#check iframe").locator(".hand");
  // Whoever makes the frame's page say something, forges an answer, or has an old one: nothing.
  const opened = await ask(page, frame, context);
  await expect(opened.locator(".hand pre")).toHaveText(/not-required/);
  await expect(opened.locator(".hand .who")).toContainText(asker);
  const number = opened.url().split("/confirm/")[1];
  await page.evaluate(
    ([number, origin]) => {
      const frame = document.querySelector("iframe")?.contentWindow;
      for (const kind of ["passed", "confirmed", "open", "declined"]) frame?.postMessage({ tirkeu: 1, kind, number }, origin);
    },
    [number, new URL(site).origin],
  );
  // In haste: the second press of a double one. Not by a program, nor by a key that is held down.
  const yes = opened.getByRole("button", { name: say("en", "hand-yes"), exact: true });
  await yes.hover();
  const { keyboard, mouse } = opened;
  // All of it in one go: what comes first disturbs the rest, so that no press follows a second of it.
  await Promise.all([keyboard.press("Shift"), mouse.down(), mouse.up(), mouse.down({ clickCount: 2 }), mouse.up({ clickCount: 2 })]);
  await expect(opened.getByText(say("en", "hand-confirm.wait"))).toBeVisible();
  await yes.evaluate((yes) => (yes as HTMLElement).click());
  await yes.focus();
  await Promise.all([keyboard.press("Shift"), keyboard.down("Enter"), keyboard.down("Enter"), keyboard.down("Enter"), keyboard.up("Enter")]);
  expect(await results(page)).toEqual([]);
  // Another frame of the same site says that the visitor agreed, with the right number.
  await page.evaluate((source) => document.body.append(Object.assign(document.createElement("iframe"), { id: "other", src: source })), `${site}frame.html#lang=ru`);
  const other = page.frameLocator("#other");
  await expect(other.locator("#title")).toBeVisible();
  const liar = page.frames().find((frame) => frame.url().endsWith("#lang=ru"));
  await liar?.evaluate((number) => window.parent.frames[0].postMessage({ tirkeu: 1, kind: "passed", number }, location.origin), number);
  expect(await results(page)).toEqual([]);
  await answer(opened, "hand-yes");
  await expect.poll(async () => (await results(page)).length).toBe(1);
  await expect(box).toContainText(say("en", "hand-passed", { asker }));
  if (!opened.isClosed()) await opened.waitForEvent("close");
  // A no there is a no; and what is asked no longer is not answered.
  await page.bringToFront();
  await page.evaluate(() => document.getElementById("check")?.setAttribute("data-request", "assessment"));
  await expect(box.locator("pre")).toContainText("assessment");
  const again = await ask(page, frame, context);
  await expect(again.locator(".hand pre")).toContainText("assessment");
  await page.evaluate(() => document.getElementById("check")?.setAttribute("data-request", "verdict"));
  await expect(box.locator("pre")).not.toContainText("assessment");
  await answer(again, "hand-yes");
  await expect(again.locator("#main")).toContainText(say("en", "hand-confirm.over"));
  await again.close();
  expect(await results(page)).toHaveLength(1);
  await page.evaluate(() => document.getElementById("check")?.setAttribute("data-request", "assessment"));
  await expect(box.locator("pre")).toContainText("assessment");
  await answer(await ask(page, frame, context), "hand-no");
  await expect.poll(async () => (await heard(page)).filter(([, name]) => name === "declined")).toEqual([["check", "declined", null]]);
  await expect(box).toContainText(say("en", "hand-refused", { asker }));
});

test.describe(() => {
  // No other site shows the page in a frame of its own.
  test.use({ provoked: { faults: [/frame-ancestors 'self'/] } });

  test("whoever opens the window's address learns nothing, and hands over nothing", chromium, async ({ page, hosts, context, baseURL }) => {
    const site = baseURL ?? "";
    const frame = await come(page, hosts, site, false);
    const opened = await ask(page, frame, context);
    const address = opened.url();
    await expect(opened.locator(".hand pre")).toBeVisible();
    // The page around opens it, with the number of a question that stands; or shows it in a frame.
    const opens = context.waitForEvent("page");
    await page.evaluate((address) => {
      Object.assign(window, { got: [] });
      addEventListener("message", ({ data, origin }) => origin !== location.origin && (window as unknown as { got: unknown[] }).got.push(data));
      open(address, "_blank");
      document.body.append(Object.assign(document.createElement("iframe"), { id: "confirm", src: address }));
    }, address);
    const forged = await opens;
    await expect(forged.locator("#main")).toContainText(say("en", "hand-confirm.lost"));
    await expect(page.frameLocator("#confirm").locator("#title")).toHaveCount(0);
    // The frame that asked is gone: so is the question.
    await page.bringToFront();
    await page.evaluate(() => document.querySelector("#check iframe")?.setAttribute("src", "about:blank"));
    await opened.bringToFront();
    await answer(opened, "hand-yes");
    expect(await page.evaluate(() => (window as unknown as { got: unknown[] }).got)).toEqual([]);
    expect(await results(page)).toEqual([]);
  });
});

test("by key the same way leads to a yes, and in a nested frame the question names who is around it", chromium, async ({ page, hosts, context, baseURL }) => {
  const site = baseURL ?? "";
  const frame = await come(page, hosts, site, true);
  await frame.evaluate(() => document.querySelector("tirkeu-check")?.shadowRoot?.querySelector<HTMLElement>(".hand .buttons button")?.focus());
  const opens = context.waitForEvent("page");
  await page.keyboard.press("Enter");
  const opened = await opens;
  const yes = opened.getByRole("button", { name: say("en", "hand-yes"), exact: true });
  await yes.focus();
  await settle(opened);
  await closing(opened, opened.keyboard.press("Enter"));
  await expect.poll(async () => (await results(page)).length).toBe(1);
  // The page of one origin within that of another: the question names the inner one.
  const outer = { body: `<iframe src="${hosts.elsewhere}/attack" width="900" height="700"></iframe>` };
  await hosts.open(page, "outer", outer);
  const inner = page.frameLocator("iframe").frameLocator("#check iframe");
  await inner.getByRole("button", { name: say("en", "button-next"), exact: true }).click();
  await expect(inner.locator(".hand .who")).toContainText(hosts.elsewhere);
});

test("why no press in the frame counts: the browser calls visible what a shape cuts off", chromium, async ({ page, hosts }) => {
  const watch = `<p id="text">Text</p><script>
    new IntersectionObserver(([{ isVisible, intersectionRatio }]) => parent.postMessage({ isVisible, intersectionRatio }, "*"),
      { threshold: 1, trackVisibility: true, delay: 100 }).observe(document.getElementById("text"));
  </script>`;
  await hosts.open(page, "watch", { body: watch });
  const cut = "polygon(0 100%, 0 0, 5px 0, 5px 99%, 99% 99%, 99% 0, 100% 0, 100% 100%)";
  await hosts.open(page, "cut", {
    body: `<script>addEventListener("message", ({ data }) => Object.assign(window, { told: data }))</script>
      <iframe src="${hosts.origin}/watch" style="clip-path: ${cut}; width: 600px; height: 300px"></iframe>`,
    elsewhere: true,
  });
  await expect.poll(() => page.evaluate(() => (window as unknown as { told?: unknown }).told)).toEqual({ isVisible: true, intersectionRatio: 1 });
});

test.describe("by touch", () => {
  test.use({ hasTouch: true });

  test("a tap leads to the window of its own", chromium, async ({ page, hosts, context, baseURL }) => {
    const frame = await come(page, hosts, baseURL ?? "", true);
    await settle(page);
    const { x, y } = await place(page, frame);
    const opens = context.waitForEvent("page");
    await page.touchscreen.tap(x, y);
    const opened = await opens;
    expect(await results(page)).toEqual([]);
    await answer(opened, "hand-yes");
    await expect.poll(async () => (await results(page)).length).toBe(1);
  });
});

test("where no window may open, the frame says so and nothing is passed", async ({ page, hosts, baseURL }) => {
  const site = baseURL ?? "";
  await hosts.open(page, "alone", {
    headers: { "cross-origin-opener-policy": "same-origin" },
    body: `${body.replace("data-request", `data-case='${JSON.stringify(child)}' data-request`)}<script src="${site}embed.js"></script>`,
  });
  const inner = page.frameLocator("iframe");
  await inner.getByRole("button", { name: say("en", "button-next"), exact: true }).click();
  await inner.getByRole("button", { name: say("en", "hand-yes"), exact: true }).click();
  await expect(inner.locator(".hand")).toContainText(say("en", "hand-blocked"));
  expect(await results(page)).toEqual([]);
});
