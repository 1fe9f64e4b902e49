/** The check on other sites' pages in WebKit: the element under a strict policy and beside a hostile style, and the frame. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { CheckElement } from "../../../pkg/check.js";
import { top } from "../../web/fixtures.js";
import { type HostPage, type Hosts, keepHeard } from "../../web/hosts.js";
import { say } from "../../web/words.js";
import { BEGINNING } from "./site.js";
import type { Tab } from "./tab.js";
import { expect, test } from "./webkit.js";

/** A case that settles at once, and what is passed on of it. */
const child = { filingDate: "2026-11-21", applicant: { status: "citizen", age: 12 } };
const passed = { request: "verdict", verdict: { least: "not-required", most: "not-required" } };
const given = JSON.stringify(child);

const scripts = (site: string, name: "check.js" | "check-inline.js" | "embed.js") => {
  const { [name]: hash } = JSON.parse(readFileSync(resolve(top, "dist/integrity.json"), "utf8"));
  return `<script ${name === "embed.js" ? "async" : 'type="module"'} src="${site}${name}" integrity="${hash}" crossorigin></script>`;
};
const own = (site: string) => new URL(site).origin;
/** The least that a host must allow, beside the script of the test. */
const component = (site: string) =>
  `default-src 'none'; img-src 'self'; script-src 'nonce-test' ${own(site)} 'wasm-unsafe-eval'; connect-src ${own(site)}; ` +
  `require-trusted-types-for 'script'; trusted-types 'none'`;
const framed = (site: string) => `default-src 'none'; img-src 'self'; script-src 'nonce-test' ${own(site)}; frame-src ${own(site)}`;

/** Opens a page of another site, by an address or a name of this machine. */
async function open(tab: Tab, hosts: Hosts, host: HostPage, name = "127.0.0.1"): Promise<string> {
  const address = hosts.put("host", { ...host, head: `<script nonce="test">${BEGINNING}(${keepHeard})()</script>${host.head ?? ""}` });
  const url = new URL(address);
  url.hostname = name;
  await tab.driver.get(url.href);
  return url.origin;
}

const heard = (tab: Tab, name: string) =>
  tab.evaluate((name) => (window as unknown as { heard: [string, string, unknown][] }).heard.filter(([, said]) => said === name), name);

const inside = "#check >>> ";

for (const [script, name] of [["check.js", "127.0.0.1"], ["check.js", "localhost"], ["check-inline.js", "localhost"]] as const) {
  test(`the element of ${script} hands a result over when the visitor agrees, under a strict policy, at ${name}`, async ({ tab, hosts, site }) => {
    const body = `<tirkeu-check id="check" lang="en" request="verdict" site="${site.url}"></tirkeu-check>${scripts(site.url, script)}`;
    // In one file, it asks for nothing.
    const policy = component(site.url).replace(script === "check.js" ? "" : /connect-src [^;]+; /, "");
    const origin = await open(tab, hosts, { body, policy }, name);
    await tab.see(`${inside}#title`, say("en", "start-title"));
    await tab.evaluate((facts) => void ((document.getElementById("check") as CheckElement).case = facts), child as unknown as string);
    await tab.see(`${inside}#title`, say("en", "check-title"));
    await tab.press(`${inside}button`, say("en", "button-next"));
    await tab.see(`${inside}#title`, say("en", "level-not-required"));
    await tab.see(`${inside}.hand`);
    expect((await tab.texts(`${inside}.hand`))[0]).toContain(origin);
    expect(JSON.parse((await tab.texts(`${inside}.hand pre`))[0] ?? "")).toEqual(passed);
    // A program's press is none; a visitor's is.
    await tab.evaluate(() => document.querySelector("#check")?.shadowRoot?.querySelector<HTMLElement>(".hand .buttons button")?.click());
    expect(await heard(tab, "result")).toEqual([]);
    await tab.press(`${inside}.hand button`, say("en", "hand-no"));
    expect(await heard(tab, "result")).toEqual([]);
    await tab.press(`${inside}.hand button`, say("en", "hand-again"));
    await tab.press(`${inside}.hand button`, say("en", "hand-yes"));
    await expect.poll(() => heard(tab, "result")).toEqual([["check", "result", passed]]);
    await expect.poll(() => heard(tab, "ready")).toHaveLength(1);
    expect(await heard(tab, "error")).toEqual([]);
  });
}

test("a wrong case is told in an event, and in words", async ({ tab, hosts, site }) => {
  const body = `<tirkeu-check id="check" lang="ru" case='{"applicant":{"age":-1}}'></tirkeu-check>${scripts(site.url, "check.js")}`;
  await open(tab, hosts, { body, policy: component(site.url) });
  await tab.see(`${inside}#title`, say("ru", "start-title"));
  await expect.poll(() => heard(tab, "error")).toHaveLength(1);
  expect((await heard(tab, "error"))[0]?.[2]).toMatchObject({ errors: [{ code: "out-of-range", path: "applicant.age" }] });
});

test("nothing of a host's style comes in", async ({ tab, hosts, site }) => {
  const body = `<tirkeu-check id="check" lang="en"></tirkeu-check>${scripts(site.url, "check.js")}`;
  const head = `<style>html { font-size: 62.5%; } * { all: unset; color: red !important; letter-spacing: 1em; display: block; }
    tirkeu-check { font: italic 7px serif; text-transform: uppercase; direction: rtl; } h1, button, input { display: none; }</style>`;
  const looks: string[][][] = [];
  // As wide as the other: some sizes go by the width.
  for (const host of [{ body, head: "<style>body { margin: 0; }</style>" }, { body, head }]) {
    await open(tab, hosts, host);
    await tab.see(`${inside}#title`, say("en", "start-title"));
    looks.push(
      await tab.evaluate(() =>
        ["h1", ".lead", "button.main", "header", ".languages span"].map((selector) => {
          const style = getComputedStyle(document.querySelector("#check")?.shadowRoot?.querySelector(selector) as Element);
          return [style.fontSize, style.fontStyle, style.letterSpacing, style.textTransform, style.color, style.display, style.direction];
        }),
      ),
    );
  }
  expect(looks[1]).toEqual(looks[0]);
});

test("two elements in different languages know nothing of each other", async ({ tab, hosts, site }) => {
  const body = `<tirkeu-check id="one" lang="kk" theme="dark"></tirkeu-check><tirkeu-check id="two" lang="ru" theme="light"></tirkeu-check>`;
  await open(tab, hosts, { body: body + scripts(site.url, "check.js"), policy: component(site.url) });
  await tab.see("#two >>> #title", say("ru", "start-title"));
  await tab.evaluate((facts) => void ((document.getElementById("one") as CheckElement).case = facts), given);
  await tab.press("#one >>> button", say("kk", "button-next"));
  await tab.see("#one >>> #title", say("kk", "level-not-required"));
  await tab.evaluate(() => document.getElementById("one")?.setAttribute("lang", "en"));
  await tab.see("#one >>> #title", say("en", "level-not-required"));
  await tab.press("#two >>> header a[lang=kk]");
  await tab.see("#two >>> #title", say("kk", "start-title"));
  const [dark, light] = await tab.evaluate(() =>
    ["one", "two"].map((id) => getComputedStyle(document.getElementById(id)?.shadowRoot?.querySelector(".embedded") as Element).color),
  );
  expect(dark).not.toBe(light);
});

test("the frame takes what is given, and hands a result over once it was confirmed in a window of its own", async ({ tab, hosts, site }) => {
  const body = `<div id="check" data-tirkeu data-lang="en" data-request="verdict" data-case='${given}'></div>${scripts(site.url, "embed.js")}`;
  const origin = await open(tab, hosts, { body, policy: framed(site.url) }, "localhost");
  const host = await tab.driver.getWindowHandle();
  const check = "tirkeu-check >>> ";
  await tab.within("#check iframe");
  await tab.see(`${check}#title`, say("en", "check-title"));
  await tab.press(`${check}button`, say("en", "button-next"));
  await tab.see(`${check}#title`, say("en", "level-not-required"));
  await tab.press(`${check}.hand button`, say("en", "hand-yes"));
  await tab.outside();
  expect(await heard(tab, "ready")).toHaveLength(1);
  expect(await heard(tab, "result")).toEqual([]);

  // WebKit cannot tell what lies over a frame.
  const windows = async () => (await tab.driver.getAllWindowHandles()).filter((window) => window !== host);
  await expect.poll(windows, "a window opens").toHaveLength(1);
  const [apart = ""] = await windows();
  await tab.driver.switchTo().window(apart);
  await tab.see("main .hand pre");
  expect(new URL(await tab.driver.getCurrentUrl()).hash).toMatch(/^#en\/confirm\//);
  expect((await tab.texts("main"))[0]).toContain(origin);
  expect(JSON.parse((await tab.texts("main .hand pre"))[0] ?? "")).toEqual(passed);
  // Nobody reads that fast: only a press that comes later counts, and then the window closes.
  const yes = await tab.see("main .hand button", say("en", "hand-yes"));
  await expect(async () => {
    // Without asking the page whether it rests: a window that closes leaves that without an answer.
    await yes.click().catch(() => {});
    expect(await windows()).toEqual([]);
  }).toPass({ timeout: 30_000, intervals: [1_500] });
  await tab.driver.switchTo().window(host);
  await expect.poll(() => heard(tab, "result")).toEqual([["check", "result", passed]]);
});

test("the frame follows what the page around it says later", async ({ tab, hosts, site }) => {
  const body = `<div id="check" data-tirkeu data-lang="kk" data-case='${given}'></div>${scripts(site.url, "embed.js")}`;
  await open(tab, hosts, { body, policy: framed(site.url) });
  await tab.within("#check iframe");
  await tab.see("tirkeu-check >>> #title", say("kk", "check-title"));
  await tab.outside();
  await tab.evaluate(() => document.getElementById("check")?.setAttribute("data-lang", "ru"));
  await tab.within("#check iframe");
  await tab.see("tirkeu-check >>> #title", say("ru", "check-title"));
});
