/** The check on other sites' pages: the web component, alone and in one file, and the frame. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FrameLocator, Locator, Page } from "@playwright/test";
import axe from "axe-core";
import type { CheckElement } from "../../pkg/check.js";
import { levels } from "./barriers.js";
import { chromium, expect, isEverybodys, siteFiles, top } from "./fixtures.js";
import { type HostPage, heard, test } from "./hosts.js";
import { type Language, languages, say } from "./words.js";

test.use({ elsewhere: true });

interface Golden {
  name: string;
  case: Record<string, unknown>;
  expect: { verdict: { least: string; most: string } };
}
const golden: Golden[] = JSON.parse(readFileSync(resolve(top, "tests/cases/golden.json"), "utf8"));
/** A case that settles at once, and one that is refused. */
const child = { filingDate: "2026-11-21", applicant: { status: "citizen", age: 12 } };
const passed = { request: "verdict", verdict: { least: "not-required", most: "not-required" } };

let site: string;
test.beforeEach(({ baseURL }) => {
  site = baseURL ?? "";
});

const own = () => new URL(site).origin;
/** The least that a host must allow, and its own icon, which browsers ask for by themselves. */
const strict = () =>
  `default-src 'none'; img-src 'self'; script-src ${own()} 'wasm-unsafe-eval'; connect-src ${own()}; ` +
  `require-trusted-types-for 'script'; trusted-types 'none'`;
const script = (name = "check.js") => {
  const { [name]: hash } = JSON.parse(readFileSync(resolve(top, "dist/integrity.json"), "utf8"));
  return `<script ${name === "embed.js" ? "async" : 'type="module"'} src="${site}${name}" integrity="${hash}" crossorigin></script>`;
};
const attribute = (value: unknown) => JSON.stringify(value).replaceAll("&", "&amp;").replaceAll("'", "&#39;");
const component = (attributes = "", id = "check") => `<tirkeu-check id="${id}" ${attributes}></tirkeu-check>`;
const framed = (attributes = "") => `<div id="check" data-tirkeu ${attributes}></div>`;

/** Pages whose own style does what it can to get into the element. */
const hosts: Record<string, () => HostPage> = {
  plain: () => ({ body: component('lang="en"') + script() }),
  strict: () => ({ body: component('lang="en"') + script(), policy: strict() }),
  "one file": () => ({ body: component(`lang="en" site="${site}"`) + script("check-inline.js") }),
  reset: () => ({
    head: `<style>html { font-size: 62.5%; } * { all: unset; color: red !important; letter-spacing: 1em; display: block; }
      tirkeu-check { font: italic 7px serif; text-transform: uppercase; direction: rtl; }
      h1, button, input { display: none; }</style>`,
    body: component('lang="en"') + script(),
  }),
  dialog: () => ({
    body: `<dialog id="dialog">${component('lang="en"')}</dialog>${script()}`,
  }),
};

const title = (where: Page | Locator | FrameLocator) => where.locator("#title");
const button = (where: Page | Locator | FrameLocator, language: Language, name: string) =>
  where.getByRole("button", { name: say(language, name), exact: true });
const told = async (page: Page, name: string) => (await heard(page)).filter(([, said]) => said === name);

/** Gives a case to an element and goes on from its answers. */
async function give(page: Page, facts: unknown, id = "check"): Promise<void> {
  await page.evaluate(
    ([id, facts]) => {
      (document.getElementById(id as string) as CheckElement).case = facts as string;
    },
    [id, facts],
  );
}

for (const [name, host] of Object.entries(hosts)) {
  test(`the golden cases come to the same verdicts in the component: ${name}`, async ({ page, hosts, browserName }) => {
    await hosts.open(page, "host", host());
    if (name === "dialog") await page.evaluate(() => (document.getElementById("dialog") as HTMLDialogElement).showModal());
    await expect(title(page)).toHaveText(say("en", "start-title"));
    const before = await page.evaluate(() => [history.length, location.href]);
    const settled = golden.filter(({ expect: { verdict } }) => verdict.least === verdict.most);
    // All of them once; elsewhere a few are enough to see that it is the same check.
    const some = name === "plain" && browserName === "chromium" ? settled : settled.filter((_, index) => index % 12 === 0);
    let compared = 0;
    for (const { name, case: facts, expect: { verdict } } of some) {
      await give(page, facts);
      await expect(title(page)).toHaveText(say("en", "check-title"));
      await button(page, "en", "button-next").click();
      await expect(title(page)).not.toHaveText(say("en", "check-title"));
      // Where people count, a case that does not say who joins is asked; these mean nobody.
      if ((await title(page).textContent()) === say("en", "q-joining")) {
        await page.locator('input[name="joining.who"][value="nobody"]').check();
        await button(page, "en", "button-next").click();
        await expect(title(page)).not.toHaveText(say("en", "q-joining"));
      }
      // What no question asks is left out, and asked about.
      if ((await page.locator(".verdict").count()) === 0) continue;
      compared++;
      // Refugees read of accounting in place of registration: the tone of the verdict tells what it is.
      const tone = page.locator(`.verdict.${verdict.least}`).first();
      await expect(tone.or(title(page).getByText(say("en", `level-${verdict.least}`), { exact: true })).first(), name).toBeVisible();
    }
    expect(compared).toBeGreaterThan(some.length * 0.8);
    expect(await page.evaluate(() => [history.length, location.href])).toEqual(before);
  });
}

test("nothing of a host's style comes in, and nothing goes out", async ({ page, hosts }) => {
  const look = async (host: HostPage) => {
    await hosts.open(page, "host", host);
    await expect(title(page)).toBeVisible();
    return page.locator(".embedded").evaluate((article) => {
      const of = (selector: string) => {
        const style = getComputedStyle(article.querySelector(selector) as Element);
        return ["fontSize", "fontStyle", "letterSpacing", "textTransform", "color", "display", "direction"].map((name) => style[name as "color"]);
      };
      return ["h1", ".lead", "button.main", "header", ".languages span"].map(of);
    });
  };
  const plain = await look(hosts_("plain"));
  expect(await look(hosts_("reset"))).toEqual(plain);
  const outside = await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length, document.title]);
  expect(outside).toEqual([1, 0, "Somebody else's page"]);
});
const hosts_ = (name: string) => hosts[name]();

test("two elements in different languages know nothing of each other", async ({ page, hosts }) => {
  const body = component(`lang="kk" theme="dark"`, "one") + component(`lang="ru" style="--tirkeu-ink: rgb(1, 2, 3)"`, "two");
  await hosts.open(page, "host", { body: body + script() });
  const [one, two] = [page.locator("#one"), page.locator("#two")];
  await expect(title(one)).toHaveText(say("kk", "start-title"));
  await expect(title(two)).toHaveText(say("ru", "start-title"));
  await give(page, child, "one");
  await button(one, "kk", "button-next").click();
  await expect(title(one)).toHaveText(say("kk", "level-not-required"));
  await expect(title(two)).toHaveText(say("ru", "start-title"));
  const colours = (where: Locator) => where.locator(".embedded").evaluate((article) => getComputedStyle(article).color);
  expect(await colours(one)).toBe("rgb(236, 239, 233)");
  expect(await colours(two)).toBe("rgb(1, 2, 3)");
  // The language of one is changed from outside, of the other within; what was answered stays.
  await page.evaluate(() => document.getElementById("one")?.setAttribute("lang", "en"));
  await expect(title(one)).toHaveText(say("en", "level-not-required"));
  await two.getByRole("link", { name: "English" }).click();
  await expect(title(two)).toHaveText(say("en", "start-title"));
});

test("events say how far the visitor is, and nothing of the answers", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: component(`lang="en" case='${attribute(child)}'`) + script() });
  await button(page, "en", "button-next").click();
  await expect(title(page)).toHaveText(say("en", "level-not-required"));
  await expect.poll(() => heard(page)).toEqual([
    ["check", "ready", null],
    ["check", "progress", { stage: "questions" }],
    ["check", "progress", { stage: "result" }],
    ["check", "assessed", null],
  ]);
});

test("what a host gives is checked at the door, and leaves nothing behind", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: component('lang="en"') + script() });
  await expect(title(page)).toBeVisible();
  const script_ = "<img src=x onerror=alert(1)><script>alert(1)</script>";
  const deep = `${'{"a":'.repeat(1000)}1${"}".repeat(1000)}`;
  const wrong: [unknown, string, string][] = [
    ["{", "malformed", ""],
    [script_, "malformed", ""],
    [[], "wrong-type", ""],
    [{ registration: script_ }, "invalid-value", "registration"],
    [{ [script_]: 1 }, "unknown-field", script_],
    ['{"__proto__":{"polluted":1},"applicant":{"constructor":{"prototype":{"polluted":1}}}}', "unknown-field", ""],
    [deep, "unknown-field", "a"],
    [{ registration: "x".repeat(1 << 20) }, "", ""],
    [{ applicant: { age: -1 } }, "out-of-range", "applicant.age"],
  ];
  for (const [facts, code, path] of wrong) {
    const before = (await told(page, "error")).length;
    await give(page, facts);
    await expect.poll(async () => (await told(page, "error")).length).toBe(before + 1);
    const { errors } = (await told(page, "error")).at(-1)?.[2] as { errors: { code: string; path: string }[] };
    expect(errors.length).toBeGreaterThan(0);
    if (code) expect(errors.map((error) => error.code)).toContain(code);
    if (path) expect(errors.map((error) => error.path)).toContain(path);
    await expect(page.getByText(say("en", "embed-wrong"))).toBeVisible();
    await expect(title(page)).toHaveText(say("en", "start-title"));
  }
  expect(await page.evaluate(() => [({} as { polluted?: number }).polluted, document.querySelectorAll("img").length])).toEqual([undefined, 0]);
  await give(page, child);
  await expect(title(page)).toHaveText(say("en", "check-title"));
});

test("what a host says in vain is named, and a birth date is not said in vain", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: component('lang="en"') + script() });
  await expect(title(page)).toBeVisible();
  const applicant = { status: "citizen", birthDate: "1990-03-04" };
  await give(page, { applicant });
  await expect(title(page)).toHaveText(say("en", "check-title"));
  await expect(page.locator(".update")).toBeEmpty();
  await give(page, { applicant: { ...applicant, iin: "960229400172" } });
  await expect(page.locator(".update")).toHaveText(say("en", "file.left-out-host", { facts: say("en", "fact-applicant-iin") }));
});

test("an object of a host is copied before it is read, without what it would say of itself", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: component('lang="en"') + script() });
  await expect(title(page)).toBeVisible();
  await page.evaluate(() => {
    const facts = {
      get registration() {
        throw new Error("not to be read");
      },
      arrivalDate: new Date(),
      applicant: new Map([["status", "citizen"]]),
      toJSON: () => ({ registration: "permanent" }),
    };
    (document.getElementById("check") as CheckElement).case = facts as unknown as string;
  });
  await expect.poll(async () => (await told(page, "error")).length).toBe(1);
  const { errors } = (await told(page, "error")).at(-1)?.[2] as { errors: { code: string; path: string }[] };
  expect(errors.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "unknown-field toJSON",
    "wrong-type registration",
    "wrong-type arrivalDate",
    "wrong-type applicant",
  ]);
});

test.describe(() => {
  test.use({ elsewhere: true, provoked: { faults: [/wasm|WebAssembly|policy breached/i] } });

  test("where no program may run, the element says so and shows the way to the full page", async ({ page, hosts }) => {
    await hosts.open(page, "host", { body: component('lang="ru"') + script(), policy: strict().replace(" 'wasm-unsafe-eval'", "") });
    const link = page.locator("#check").getByRole("link");
    await expect(link).toHaveAttribute("href", `${site}#ru`);
    expect(await told(page, "error")).toHaveLength(1);
  });
});

// Handing the result over.

const asking = (attributes = "") => component(`lang="en" request="verdict" case='${attribute(child)}' ${attributes}`) + script();

test("a result is handed over only when the visitor agrees to exactly that", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: asking() });
  await button(page, "en", "button-next").click();
  const box = page.locator(".hand");
  await expect(box).toContainText(hosts.origin);
  expect(JSON.parse((await box.locator("pre").textContent()) ?? "")).toEqual(passed);
  // A program's press is none.
  await page.evaluate(() => {
    const buttons = document.querySelector("tirkeu-check")?.shadowRoot?.querySelectorAll<HTMLElement>(".hand .buttons button");
    buttons?.[0].click();
    buttons?.[0].dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  });
  await expect(box).toContainText(say("en", "hand-unseen"));
  await button(page, "en", "hand-no").click();
  await expect(box).toContainText(say("en", "hand-refused", { asker: hosts.origin }));
  expect(await told(page, "result")).toEqual([]);
  await button(page, "en", "hand-again").click();
  await button(page, "en", "hand-yes").click();
  await expect(box).toContainText(say("en", "hand-passed", { asker: hosts.origin }));
  expect(await told(page, "result")).toEqual([["check", "result", passed]]);
  // Another result is another question.
  await give(page, { ...child, applicant: { status: "visitor" } });
  await button(page, "en", "button-next").click();
  await expect(title(page)).toHaveText(say("en", "level-out-of-scope"));
  await expect(button(page, "en", "hand-yes")).toBeVisible();
  expect(await told(page, "result")).toHaveLength(1);
});

test("a whole assessment is what the package says of the same case", chromium, async ({ page, hosts }) => {
  const { init, assess } = await import(resolve(top, "pkg/index.js"));
  await init();
  const { case: facts } = golden[0];
  const body = component(`lang="en" request="assessment" case='${attribute(facts)}'`) + script();
  await hosts.open(page, "host", { body });
  await button(page, "en", "button-next").click();
  await button(page, "en", "hand-yes").click();
  const [, , told_] = (await told(page, "result"))[0];
  const { verdict, findings, channels, rulebook } = assess(facts);
  expect(told_).toMatchObject({ request: "assessment", assessment: { verdict, findings, channels, rulebook } });
});

test("nobody is asked where the host does not ask", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: asking().replace('request="verdict"', 'request="everything"') });
  await button(page, "en", "button-next").click();
  await expect(title(page)).toHaveText(say("en", "level-not-required"));
  await expect(page.locator(".hand")).toHaveCount(0);
});

// The frame.

const frameOf = (page: Page) => page.frameLocator("iframe");
const framePolicy = () => `default-src 'none'; img-src 'self'; script-src ${own()}; frame-src ${own()}`;

test("the frame has a title, the height that the page names, and tells nothing of how far the visitor is", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: framed(`data-lang="ru" data-case='${attribute(child)}'`) + script("embed.js"), policy: framePolicy() });
  const frame = frameOf(page);
  await expect(title(frame)).toHaveText(say("ru", "check-title"));
  const iframe = page.locator("iframe");
  await expect(iframe).toHaveAttribute("title", /\p{L}+/u);
  expect(await iframe.evaluate((frame: HTMLIFrameElement) => [frame.loading, frame.src])).toEqual(["lazy", `${site}frame.html`]);
  const height = () => iframe.evaluate((frame) => frame.clientHeight);
  expect(await height()).toBe(704);
  await button(frame, "ru", "button-next").click();
  await expect(title(frame)).toHaveText(say("ru", "level-not-required"));
  expect(await height()).toBe(704);
  // What the host changes is taken over, and a language is told.
  await page.evaluate(() => document.getElementById("check")?.setAttribute("data-lang", "kk"));
  await expect(title(frame)).toHaveText(say("kk", "level-not-required"));
  expect(await heard(page)).toEqual([["check", "ready", null], ["check", "language", { lang: "kk" }]]);
  const heights: [string, number][] = [["500", 500], ["5", 704], ["9000", 704], ["1e3", 1000], ["x", 704], ["320", 320]];
  for (const [named, high] of heights) {
    await page.evaluate((height) => document.getElementById("check")?.setAttribute("data-height", height), named);
    await expect.poll(height, named).toBe(high);
  }
  await page.evaluate(() => {
    const place = document.getElementById("check") as HTMLElement;
    delete place.dataset.height;
    place.style.setProperty("--tirkeu-height", "25rem");
  });
  await expect.poll(height).toBe(400);
  await page.setViewportSize({ width: 700, height: 500 });
  await page.evaluate(() => document.getElementById("check")?.removeAttribute("style"));
  await expect.poll(height).toBe(500);
});

test("the snippet any number of times gives each place one frame, also where places come, go, move and are written anew", async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: `${framed()}${script("embed.js")}<div id="two" data-tirkeu></div>${script("embed.js")}`, policy: framePolicy() });
  const frames = () => page.evaluate(() => [...document.querySelectorAll("[data-tirkeu]")].map(({ children }) => children.length));
  const ready = () => page.evaluate(() => (window as unknown as { heard: string[][] }).heard.filter(([, name]) => name === "ready").map(([id]) => id).sort());
  await expect.poll(ready).toEqual(["check", "two"]);
  expect(await frames()).toEqual([1, 1]);
  // The snippet once more, later; a place that is moved, one that is written anew with all that is in it, one that is new.
  await page.evaluate((source) => {
    document.body.append(Object.assign(document.createElement("script"), { src: source }));
    const first = document.getElementById("check") as HTMLElement;
    document.body.append(first);
    const copy = document.createElement("section");
    copy.append(document.getElementById("two")?.cloneNode(true) as Node);
    document.getElementById("two")?.remove();
    document.body.append(copy);
  }, `${site}embed.js`);
  await expect.poll(ready).toEqual(["check", "check", "two", "two"]);
  expect(await frames()).toEqual([1, 1]);
  // What a place is told then, its frame hears.
  await page.evaluate(() => document.getElementById("two")?.setAttribute("data-lang", "ru"));
  await expect(title(page.frameLocator("#two iframe"))).toHaveText(say("ru", "start-title"));
});

test("no listener outlives its frame", chromium, async ({ page, hosts, context }) => {
  await hosts.open(page, "host", { body: framed() + script("embed.js"), policy: framePolicy() });
  await expect(title(frameOf(page))).toBeVisible();
  const session = await context.newCDPSession(page);
  const count = async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    return ["JSEventListeners", "Nodes"].map((name) => metrics.find((metric) => metric.name === name)?.value ?? 0);
  };
  await session.send("Performance.enable");
  const round = () =>
    page.evaluate(async () => {
      for (let turn = 0; turn < 20; turn++) {
        const place = Object.assign(document.createElement("div"), { hidden: true });
        place.dataset.tirkeu = "";
        document.body.append(place);
        await new Promise((done) => setTimeout(done));
        place.remove();
        await new Promise((done) => setTimeout(done));
      }
      (window as unknown as { heard: unknown[] }).heard.length = 0;
    });
  await round();
  const [listeners] = await count();
  await round();
  // The watch of the test itself listens to each place.
  expect((await count())[0] - listeners).toBeLessThanOrEqual(20 * 7);
});

test("a page without a script names language, mode and theme in the frame's address, and no more", async ({ page, hosts }) => {
  const address = `${site}frame.html#lang=ru&mode=landlord&theme=dark&request=assessment&case=${encodeURIComponent(JSON.stringify(child))}`;
  await hosts.open(page, "host", { body: `<iframe src="${address.replaceAll("&", "&amp;")}" width="700" height="700"></iframe>`, policy: framePolicy() });
  const frame = frameOf(page);
  await expect(title(frame)).toHaveText(say("ru", "bench-title"));
  const attributes = await frame.locator("tirkeu-check").evaluate((check) => check.getAttributeNames().map((name) => [name, check.getAttribute(name)]));
  expect(attributes.sort()).toEqual([["lang", "ru"], ["mode", "landlord"], ["theme", "dark"]]);
});

test("the two pages believe only each other", async ({ page, hosts }) => {
  // A frame beside it, of the host's own, says what either side might wait for.
  const liar = `<iframe id="liar" srcdoc="<p>x</p>"></iframe>`;
  // The frame takes the language of the page around it.
  await hosts.open(page, "host", { body: framed('data-request="verdict"') + liar + script("embed.js") });
  const frame = frameOf(page).first();
  await expect(frame.locator("#title")).toHaveText(say("en", "start-title"));
  const before = await heard(page);
  await page.evaluate((site) => {
    const check = document.querySelector<HTMLIFrameElement>("#check iframe");
    const liar = document.querySelector<HTMLIFrameElement>("#liar")?.contentWindow as Window & { eval(code: string): void };
    const message = JSON.stringify({ tirkeu: 1, n: 1000, kind: "result", detail: { request: "verdict" } });
    // To the host, from a window that is not the frame; and from the host itself.
    liar.eval(`parent.postMessage(${message}, "*")`);
    postMessage(JSON.parse(message), "*");
    // To the frame: from another window, of another version, malformed, and said again.
    const set = { lang: "ru" };
    const send = (data: unknown) => check?.contentWindow?.postMessage(data, new URL(site).origin);
    Object.assign(liar, { check: check?.contentWindow });
    liar.eval(`check.postMessage({ tirkeu: 1, n: 2000, kind: "set", set: { lang: "ru" } }, "*")`);
    for (const data of [
      null, "set", [], { tirkeu: 2, n: 2000, kind: "set", set }, { tirkeu: 1, kind: "set", set }, { tirkeu: 1, n: "2000", kind: "set", set },
      { tirkeu: 1, n: 2000, kind: "give", set }, { tirkeu: 1, n: 2000, kind: "set", set: null }, { tirkeu: 1, n: Number.NaN, kind: "set", set },
      { tirkeu: 1, n: 1, kind: "set", set }, { tirkeu: 1, n: 0, kind: "set", set },
    ]) send(data);
  }, site);
  await page.waitForTimeout(500);
  await expect(frame.locator("#title")).toHaveText(say("en", "start-title"));
  expect(await heard(page)).toEqual(before);
  expect(await page.locator("#check iframe").evaluate((frame) => frame.clientHeight)).toBeGreaterThan(100);
});

// Who reads it.

for (const language of languages) {
  test(`the component and the frame are open to all and fit in, in ${language}`, language === "ru" ? {} : chromium, async ({ page, hosts }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    const facts = attribute({ ...child, applicant: { status: "citizen", age: 30 }, registration: "permanent" });
    await hosts.open(page, "host", {
      body: `<main><h1>Host</h1>${component(`lang="${language}" request="verdict" case='${attribute(child)}'`)}</main>${script()}`,
    });
    let looks = 0;
    const look = async (where: string) => {
      // Languages are spread over what is looked at: each is read by axe once.
      const asked = looks++ % languages.length === languages.indexOf(language);
      for (const frame of page.frames()) {
        if (frame !== page.mainFrame() && where === "component") continue;
        expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), where).toBeLessThanOrEqual(0);
        if (!asked) continue;
        await frame.evaluate(axe.source);
        const found = await frame.evaluate(async (runOnly) => {
          const { violations } = await window.axe.run({ runOnly, iframes: false } as axe.RunOptions);
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(" ")}`);
        }, [...levels, "best-practice"]);
        expect(found.filter((line) => !/^(region|page-has-heading-one|landmark-one-main|frame-tested)/.test(line)), where).toEqual([]);
      }
    };
    await expect(title(page)).toHaveText(say(language, "check-title"));
    await look("component");
    await button(page, language, "button-next").press("Enter");
    await expect(title(page)).toBeFocused();
    await expect(page.locator(".hand")).toBeVisible();
    await look("component");
    await hosts.open(page, "frame", { body: `<main><h1>Host</h1>${framed(`data-lang="${language}" data-case='${facts}'`)}</main>${script("embed.js")}` });
    await expect(title(frameOf(page))).toHaveText(say(language, "check-title"));
    await look("frame");
    await button(frameOf(page), language, "button-next").press("Enter");
    await expect(title(frameOf(page))).toBeFocused();
    await look("frame");
  });
}

test("landlords get the bench, and no file of rows", chromium, async ({ page, hosts }) => {
  await hosts.open(page, "host", { body: component('lang="en" mode="landlord"') + script() });
  await expect(title(page)).toHaveText(say("en", "bench-title"));
  await expect(page.locator(".embedded").getByRole("link", { name: say("en", "duties-title") })).toBeVisible();
  await expect(page.locator(".embedded").getByRole("link", { name: say("en", "portfolio-title") })).toHaveCount(0);
});

test("what is read on its own is read on the full page, where that is known", chromium, async ({ page, hosts }) => {
  const ways = async () => {
    await expect(title(page)).toHaveText(say("en", "start-title"));
    const links = async () =>
      page.locator(".embedded footer a, .embedded form details a").evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    const around = await links();
    await button(page, "en", "start-title.button").click();
    await expect(title(page)).toHaveText(say("en", "q-whom"));
    return [...around, ...(await links())];
  };
  await hosts.open(page, "host", { body: component('lang="en"') + script() });
  const known = await ways();
  for (const place of ["about", "rules", "doubts", "ending", "accessibility", "rules/rule/service-scope"]) expect(known).toContain(`${site}#en/${place}`);
  await hosts.open(page, "host", { body: component('lang="en"') + script("check-inline.js") });
  // In one file nobody knows where that is: the names of the rules stand there all the same.
  expect(await ways()).toEqual([]);
  await expect(page.locator(".embedded form details")).toContainText(say("en", "rule-service-scope"));
});

test("the component loads its own files, each once, and keeps nothing", async ({ page, hosts, context }) => {
  const asked: string[] = [];
  context.on("request", (request) => request.url().startsWith(site) && asked.push(request.url().slice(site.length)));
  await hosts.open(page, "host", { body: component('lang="ru"') + script() });
  await expect(title(page)).toHaveText(say("ru", "start-title"));
  const wanted = siteFiles.filter((file) =>
    isEverybodys(file) && (file.language === "ru" || (file.language === null && file.path.endsWith(".wasm"))),
  );
  await expect.poll(() => [...asked].sort()).toEqual(["check.js", ...wanted.map(({ path }) => path)].sort());
  expect(await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, (await caches.keys()).length])).toEqual([0, 0, "", 0]);
});
