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
const frameOf = (page: Page) => page.frameLocator("iframe");
const told = async (page: Page, name: string) => (await heard(page)).filter(([, said]) => said === name);

/** A picture to look at, where `SHOTS` names a directory. */
async function shot(page: Page, name: string): Promise<void> {
  if (process.env.SHOTS) await page.screenshot({ path: resolve(process.env.SHOTS, `${name}.png`) });
}

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
      // From nothing: who joins was answered below, and such answers are asked about before they go.
      await give(page, null);
      await page.evaluate(() => atRest());
      const clear = button(page, "en", "offered.clear");
      if (await clear.count()) await clear.click();
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

// A host that renders again.

/** What a host does after the visitor has typed something: in a component by the property, in a frame by the attribute. */
type Move = { sets?: unknown; day?: string | null };
const citizen = { applicant: { status: "citizen" } };
const equals: Record<string, Move> = {
  "the same case": { sets: { ...citizen, registration: "permanent" } },
  "the same as text, in another order": { sets: '{ "registration": "permanent", "applicant": { "status": "citizen" } }' },
  "the same with a day of its own": { sets: { ...citizen, registration: "permanent", filingDate: "2026-11-20" } },
  "another day": { day: "2026-11-19" },
  "no day": { day: null },
};

async function move(page: Page, framed: boolean, { sets, day }: Move): Promise<void> {
  await page.evaluate(
    ([framed, sets, day]) => {
      const element = document.getElementById("check") as CheckElement;
      const prefix = framed ? "data-" : "";
      if (sets !== undefined && framed) element.setAttribute("data-case", typeof sets === "string" ? sets : JSON.stringify(sets));
      else if (sets !== undefined) element.case = sets as string;
      if (day === null) element.removeAttribute(`${prefix}filing-date`);
      else if (day !== undefined) element.setAttribute(`${prefix}filing-date`, day as string);
    },
    [framed, sets, day],
  );
}

for (const kind of ["component", "frame"]) {
  test(`a host that renders again takes nothing from the visitor: ${kind}`, async ({ page, hosts }) => {
    const isFrame = kind === "frame";
    const facts = attribute({ registration: "permanent", ...citizen });
    const inFrame = framed(`data-lang="en" data-case='${facts}'`) + script("embed.js");
    const body = isFrame ? inFrame : component(`lang="en" case='${facts}'`) + script();
    await hosts.open(page, "host", { body });
    const where = isFrame ? frameOf(page) : page;
    await button(where, "en", "button-next").click();
    await expect(title(where)).toHaveText(say("en", "q-age"));
    const field = where.locator('[id="age"]');
    await field.fill("12");
    for (const [name, what] of Object.entries(equals)) {
      await move(page, isFrame, what);
      // A message is on its way for a moment; another one after it that can be seen has come after.
      await page.evaluate((isFrame) => document.getElementById("check")?.setAttribute(isFrame ? "data-theme" : "theme", "dark"), isFrame);
      await expect(where.locator("tirkeu-check")).toHaveAttribute("theme", "dark");
      await page.evaluate((isFrame) => document.getElementById("check")?.removeAttribute(isFrame ? "data-theme" : "theme"), isFrame);
      await expect(where.locator("tirkeu-check")).not.toHaveAttribute("theme", "dark");
      await expect(title(where), name).toHaveText(say("en", "q-age"));
      await expect(field, name).toHaveValue("12");
      await expect(button(where, "en", "offered.take"), name).toHaveCount(0);
    }
    await button(where, "en", "button-next").click();
    await expect(title(where)).toHaveText(say("en", "level-not-required"));
    // The law of the new day, at the same place.
    await move(page, isFrame, { day: "2025-02-03" });
    await expect(where.locator('[id="filing.year"]')).toHaveValue("2025");
    await expect(title(where)).toHaveText(say("en", "level-not-required"));
  });
}

for (const language of languages) {
  test(`another case over answers of the visitor asks first: ${language}`, language === "ru" ? {} : chromium, async ({ page, hosts }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await hosts.open(page, "host", { body: component(`lang="${language}" case='${attribute(citizen)}'`) + script() });
    // Over answers that are the host's own, at once; and so without any.
    await give(page, child);
    await expect(page.locator(".embedded")).toContainText("12");
    await give(page, null);
    await expect(title(page)).toHaveText(say(language, "start-title"));
    await give(page, citizen);
    await button(page, language, "button-next").click();
    await page.locator('[id="age"]').fill("34");
    await give(page, child);
    await expect(page.locator(".update")).toContainText(say(language, "offered"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await shot(page, `offered-${language}`);
    // The host takes it back, and says it anew.
    await give(page, citizen);
    await expect(page.locator(".update")).toBeEmpty();
    await give(page, child);
    await button(page, language, "offered.keep").press("Enter");
    await expect(title(page)).toBeFocused();
    await expect(page.locator('[id="age"]')).toHaveValue("34");
    await give(page, null);
    await expect(page.locator(".update")).toContainText(say(language, "offered.none"));
    await give(page, { ...child, registration: "permanent" });
    await button(page, language, "offered.take").press("Enter");
    await expect(title(page)).toBeFocused();
    await expect(title(page)).toHaveText(say(language, "check-title"));
    await expect(page.locator(".embedded")).toContainText("12");
    expect(await told(page, "error")).toEqual([]);
  });
}

// What does not load.

const wasm = /\/tirkeu-[0-9a-f]+\.wasm$/;
const open = { "access-control-allow-origin": "*" };
const missing = { status: 404, headers: open };
/** What happens to a file, what the host is told of it, and what the visitor reads; where the fault is the host's, it stays. */
interface Fault {
  file?: RegExp;
  answer?: { status?: number; headers?: Record<string, string>; contentType?: string; body?: string | Buffer };
  lacks?: RegExp;
  code: string;
  says: RegExp;
  words: string;
}
const faults: Record<string, Fault> = {
  "a missing program": { file: wasm, answer: missing, code: "not-loaded", says: /tirkeu-.*\.wasm: the server answered 404/, words: "failed" },
  "a page in the place of the program": {
    file: wasm,
    answer: { headers: open, contentType: "text/html", body: "<!doctype html>" },
    code: "not-loaded",
    says: /a page of HTML/,
    words: "failed",
  },
  "another program": {
    file: wasm,
    answer: { headers: open, contentType: "application/wasm", body: Buffer.from([0, 97, 115, 109, 1, 0, 0, 0]) },
    code: "integrity",
    says: /its hash is not sha384-/,
    words: "failed.integrity",
  },
  "no connection": { file: wasm, code: "offline", says: /offline/, words: "failed.offline" },
  "no first texts": { file: /\/ru-[0-9a-f]+\.json$/, answer: missing, code: "not-loaded", says: /404/, words: "failed" },
  "no later texts": { file: /\/ru-law-[0-9a-f]+\.json$/, answer: missing, code: "not-loaded", says: /ru-law-/, words: "failed" },
  "no later program": { file: /\/later-[0-9a-f]+\.wasm$/, answer: missing, code: "not-loaded", says: /later-/, words: "failed" },
  "a policy without connections": { lacks: /connect-src [^;]*;/, code: "blocked", says: /`connect-src http/, words: "blocked" },
  "a policy without programs": { lacks: / 'wasm-unsafe-eval'/, code: "blocked", says: /`script-src 'wasm-unsafe-eval'`/, words: "blocked" },
};

test.describe(() => {
  test.use({ elsewhere: true, provoked: { faults: [/^(console|uncaught): /] } });

  test("what keeps the check from loading is told apart, and tried again in place", async ({ page, hosts }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "onLine", { get: () => !(window as unknown as { offline?: boolean }).offline });
    });
    for (const [name, { file, answer, lacks, code, says, words }] of Object.entries(faults)) {
      const offline = code === "offline";
      if (file) {
        await page.route(file, async (route) => {
          if (offline) await page.evaluate(() => Object.assign(window, { offline: true }));
          await (answer ? route.fulfill(answer) : route.abort());
        });
      }
      await hosts.open(page, "host", {
        body: `<input id="own">${component('lang="ru"')}${script()}`,
        policy: lacks ? strict().replace(lacks, "") : strict(),
      });
      await page.locator("#own").fill("a form of the host");
      const alert = page.locator("tirkeu-check").getByRole("alert");
      await expect(alert, name).toContainText(say("ru", words));
      const [, , detail] = (await told(page, "error"))[0];
      const [error] = (detail as { errors: { code: string; path: string; message: string }[] }).errors;
      expect([error.code, error.path], name).toEqual([code, ""]);
      expect(error.message, name).toMatch(says);
      await shot(page, `failed-${name.replaceAll(" ", "-")}`);
      if (lacks) {
        await expect(page.locator("tirkeu-check").getByRole("link")).toHaveAttribute("href", `${site}#ru`);
        continue;
      }
      const again = button(page.locator("tirkeu-check"), "ru", "failed.again");
      await expect(page.locator("tirkeu-check").getByRole("button", { name: say("ru", "reload") })).toHaveCount(0);
      // Once more in vain, then not.
      const before = (await told(page, "error")).length;
      await again.press("Enter");
      await expect.poll(async () => (await told(page, "error")).length, { message: name }).toBeGreaterThan(before);
      await expect(alert, name).toContainText(say("ru", words));
      await page.unrouteAll();
      await page.evaluate(() => Object.assign(window, { offline: false }));
      await again.press("Enter");
      await expect(title(page), name).toHaveText(say("ru", "start-title"));
      await expect(alert, name).toHaveCount(0);
      await expect(title(page), name).toBeFocused();
      await give(page, child);
      await button(page, "ru", "button-next").click();
      await expect(title(page), name).toHaveText(say("ru", "level-not-required"));
      await expect(page.locator("#own")).toHaveValue("a form of the host");
    }
  });

  test("what keeps the frame from loading is told, and tried again in place", async ({ page, hosts }) => {
    for (const file of [wasm, /\/frame-[0-9a-f]+\.js$/]) {
      for (const answer of [missing, { headers: open, contentType: "text/html", body: "<!doctype html>" }]) {
        await page.route(file, (route) => route.fulfill(answer));
        await hosts.open(page, "host", { body: `<input id="own">${framed('data-lang="ru"')}${script("embed.js")}` });
        await page.locator("#own").fill("a form of the host");
        const frame = frameOf(page);
        await expect(frame.getByText(say("ru", "failed"))).toBeVisible();
        await expect.poll(async () => JSON.stringify(await told(page, "error"))).toContain('"not-loaded"');
        await page.unrouteAll();
        await button(frame, "ru", "failed.again").click();
        await expect(title(frame)).toHaveText(say("ru", "start-title"));
        await expect(page.locator("#own")).toHaveValue("a form of the host");
      }
    }
  });

  test("a frame that cannot say why it does not load has it said by the script of its page", async ({ page, hosts }) => {
    const errors = async () =>
      (await told(page, "error")).map(([id, , detail]) => {
        const [{ code, path, message }] = (detail as { errors: { code: string; path: string; message: string }[] }).errors;
        return [id, code, path, message];
      });
    const address = `${site}frame.html`;
    await page.clock.install();
    const body = framed() + script("embed.js");
    await hosts.open(page, "host", { body, policy: framePolicy().replace(/; frame-src .*/, "") });
    const forbidden = [["check", "blocked", "", `${address}: the policy of the page lacks \`frame-src ${new URL(site).origin}\``]];
    await expect.poll(errors).toEqual(forbidden);
    await page.clock.runFor(31_000);
    expect(await errors()).toEqual(forbidden);

    await page.route(address, (route) => route.fulfill({ ...missing, contentType: "text/html", body: "<!doctype html><title>none</title>" }));
    await hosts.open(page, "host", { body, policy: framePolicy() });
    await expect.poll(() => page.frames()[1]?.title()).toBe("none");
    await page.clock.runFor(29_000);
    expect(await errors()).toEqual([]);
    await page.clock.runFor(2_000);
    expect(await errors()).toEqual([["check", "not-loaded", "", `${address}: something else is at this address`]]);

    // A frame that comes has said so.
    await page.unrouteAll();
    await hosts.open(page, "host", { body, policy: framePolicy() });
    await expect.poll(() => told(page, "ready")).toHaveLength(1);
    await page.clock.runFor(31_000);
    expect(await errors()).toEqual([]);
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

test("the frame fetches its program once, as it was asked for before", chromium, async ({ page, hosts }) => {
  const [asked, said]: string[][] = [[], []];
  page.on("request", (request) => wasm.test(request.url()) && asked.push(request.url()));
  page.on("console", (message) => said.push(message.text()));
  await page.route(wasm, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), "cache-control": "no-store" } });
  });
  await hosts.open(page, "host", { body: framed('data-lang="ru"') + script("embed.js") });
  await expect(title(frameOf(page))).toHaveText(say("ru", "start-title"));
  expect(asked).toHaveLength(1);
  expect(said.filter((line) => /preload/.test(line))).toEqual([]);
});

test("a page that asks for the policy of embedders shows the component and the frame", async ({ page, hosts }) => {
  const headers = { "cross-origin-embedder-policy": "require-corp" };
  for (const [body, where] of [[component('lang="ru"') + script(), page], [framed('data-lang="ru"') + script("embed.js"), frameOf(page)]] as const) {
    await hosts.open(page, "host", { body, headers });
    await expect(title(where)).toHaveText(say("ru", "start-title"));
  }
});

/** The example of the guide. */
const example = () => /STYLE: &str = r#"(.*?)"#;/s.exec(readFileSync(resolve(top, "src/ui/portal/component.rs"), "utf8"))?.[1] ?? "";

test("the guide's own colours can be read in light and in dark, whoever says which", chromium, async ({ page, hosts }) => {
  for (const [scheme, theme] of [["light", "auto"], ["dark", "auto"], ["light", "dark"], ["dark", "light"]] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const body = `<main><h1>Host</h1>${component(`lang="ru" theme="${theme}" request="verdict"`)}</main>${script()}`;
    await hosts.open(page, "host", { head: `<style>${example()}</style>`, body });
    await expect(title(page)).toHaveText(say("ru", "start-title"));
    await expect(page.locator("#check header")).toBeHidden();
    const colours: string[] = [];
    for (const step of ["start", "check", "result"]) {
      if (step === "check") await give(page, child);
      if (step === "result") await button(page, "ru", "button-next").click();
      const heading = { start: "start-title", check: "check-title", result: "level-not-required" }[step] ?? "";
      await expect(title(page)).toHaveText(say("ru", heading));
      await page.evaluate(axe.source);
      const found = await page.evaluate(async () => {
        const { violations, passes } = await window.axe.run({ runOnly: ["color-contrast"] } as axe.RunOptions);
        return [violations.flatMap(({ nodes }) => nodes.map((node) => node.html)), passes.flatMap(({ nodes }) => nodes.map((node) => node.html))];
      });
      expect(found[0], `${scheme}, ${theme}, ${step}`).toEqual([]);
      expect(found[1].length).toBeGreaterThan(3);
      colours.push(await page.locator("#check footer a").first().evaluate((link) => getComputedStyle(link).color));
    }
    const dark = theme === "dark" || (theme === "auto" && scheme === "dark");
    expect(new Set(colours)).toEqual(new Set([dark ? "rgb(156, 196, 255)" : "rgb(29, 79, 145)"]));
  }
});

test("a printed page of the host has the result on it, and nothing that is pressed", chromium, async ({ page, hosts }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await hosts.open(page, "host", { body: `<h1>Host</h1>${component(`lang="ru" request="verdict" case='${attribute(golden[0].case)}'`)}${script()}` });
  await button(page, "ru", "button-next").click();
  await expect(page.locator(".verdict").first()).toBeVisible();
  const seen = () =>
    page.locator(".embedded").evaluate((article) => {
      const all = [...article.querySelectorAll("*")].filter((element) => element.checkVisibility({ contentVisibilityAuto: true }));
      // What is ticked off in the plan is ticked off on paper too.
      const pressed = all.filter((element) => element.matches("button, input:not(.plan input), select, textarea, nav, footer, form, .hand"));
      const content = (details: Element) => getComputedStyle(details, "::details-content").contentVisibility;
      const folded = all.filter((element) => element.matches("details:not([open])") && content(element) === "hidden");
      const { backgroundColor, color, overflow } = getComputedStyle(article);
      const named = (elements: Element[]) => elements.map((element) => (element.cloneNode() as Element).outerHTML);
      return { pressed: named(pressed), folded: named(folded), backgroundColor, color, overflow };
    });
  expect((await seen()).pressed.length).toBeGreaterThan(5);
  expect((await seen()).folded.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await seen()).toEqual({ pressed: [], folded: [], backgroundColor: "rgb(255, 255, 255)", color: "rgb(0, 0, 0)", overflow: "visible" });
  await expect(title(page)).toBeVisible();
  if (process.env.SHOTS) await page.pdf({ path: resolve(process.env.SHOTS, "print.pdf") });
});
