/** People on their way through the page in WebKit: by keys, by the pointer, back and forth, with what is kept and passed on. */
import * as journey from "../../web/journey.js";
import { type Language, languages, say } from "../../web/words.js";
import { expect, test } from "./webkit.js";
import type { Tab } from "./tab.js";

/** Answers by the title of the result that they come to. */
const results: Record<string, journey.Answers> = {
  "level-ready": journey.tenant,
  "level-prepare": journey.twoOwners,
  "level-ask": journey.husband,
  "level-refused.likely": journey.crowdedTenant,
  "level-not-required": { status: journey.soleOwner.status, age: { age: "12" } },
  "verdict-open": { ...journey.unsure, status: journey.soleOwner.status, age: journey.soleOwner.age },
};

/** Comes to the first question. */
async function begin(tab: Tab): Promise<void> {
  const from = await tab.evaluate(() => location.hash);
  await tab.press("main .buttons .main");
  await tab.moved(from);
}

for (const language of languages) {
  test(`a sole owner comes to "ready" by the keyboard alone, in ${language}`, async ({ tab, site }) => {
    await tab.open(`${site.url}#${language}`);
    await tab.see("#title", say(language, "start-title"));
    const from = await tab.evaluate(() => location.hash);
    await journey.tabTo(tab.page, (at) => at.main);
    await tab.keyboard.press("Enter");
    await tab.moved(from);
    const asked = await journey.walk(tab.page, journey.soleOwner);
    expect(asked.length).toBeLessThanOrEqual(9);
    await tab.see("#title", say(language, "level-ready"));
    await expect.poll(() => tab.evaluate(() => [document.activeElement?.id, document.title])).toEqual(["title", `${say(language, "level-ready")} — Tirkeu`]);
  });
}

for (const [index, [title, answers]] of Object.entries(results).entries()) {
  const language = languages[index % languages.length] as Language;
  test(`the pointer comes to ${title}, in ${language}`, async ({ tab, site }) => {
    await tab.open(`${site.url}#${language}`);
    await begin(tab);
    await tab.answer(answers);
    await tab.see(".verdict #title", say(language, title));
    // The same in every language.
    for (const other of languages.filter((other) => other !== language)) {
      await tab.press(`header a[lang=${other}]`);
      await tab.see(`html[lang=${other}] #title`, say(other, title));
    }
  });
}

test("Back, Forward and a reload change no answer", async ({ tab, site }) => {
  await tab.open(`${site.url}#en`);
  await begin(tab);
  const asked = await tab.answer(journey.tenant, "area");
  await tab.fill({ "area.usable": "44,9" });
  await tab.reload();
  await tab.see("#title", say("en", "q-area"));
  expect((await journey.fields(tab.page))["area.usable"]).toBe("44,9");
  // Away from a screen by the browser's own button and by that of the page, in turn.
  for (const [times, screen] of asked.toReversed().entries()) {
    if (times % 2) await tab.driver.navigate().back();
    else await tab.press("main form button", say("en", "button-back"));
    await tab.see("#title", say("en", journey.heading(screen) === "q-whom" ? "q-status" : journey.heading(screen)));
    await tab.rest();
    for (const [field, value] of Object.entries(journey.tenant[screen] ?? {})) {
      const element = await tab.see(journey.control(field, value));
      const held = await tab.evaluate(({ type, checked, value }) => (/radio|checkbox/.test(type) ? checked : value), element as unknown as HTMLInputElement);
      expect([true, value], field).toContain(held);
    }
  }
  for (const screen of asked.slice(1)) {
    await tab.driver.navigate().forward();
    await tab.see("#title", say("en", `q-${screen}`));
  }
  await tab.driver.navigate().forward();
  await tab.answer(journey.tenant);
  await tab.see("#title", say("en", "level-ready"));
});

test("a link that is passed on opens the same answers", async ({ tab, site }) => {
  await tab.open(`${site.url}#ru`);
  await begin(tab);
  await tab.answer(journey.crowdedTenant);
  await tab.press("summary", say("ru", "share"));
  const link = `${await (await tab.see("#share-link")).getAttribute("value")}`;
  expect(link).toMatch(/#ru\/share\/v1-\d{8}-[\w.-]+$/);
  const answers = await answersOf(tab);
  await tab.beside();
  await tab.open(link);
  await tab.press("main button", say("ru", "shared.open"));
  await tab.see("#title", say("ru", "level-refused.likely"));
  expect(await answersOf(tab)).toEqual(answers);
});

/** All answers, as the page lists them. */
async function answersOf(tab: Tab): Promise<string[]> {
  await tab.visit("check");
  await tab.see(".answers");
  return tab.texts(".answers > div");
}

test("a check is kept when asked, found in another window, and erased for good", async ({ tab, site }) => {
  const kept = () => tab.evaluate(() => Object.keys(localStorage));
  await tab.open(`${site.url}#ru`);
  await begin(tab);
  await tab.answer(journey.twoOwners);
  expect(await kept()).toEqual([]);
  await tab.press("summary", say("ru", "kept.keep"));
  await tab.type('[id="kept.name"]', "Квартира на Абая");
  await tab.press("main button", say("ru", "kept.save"));
  await tab.see("#said", say("ru", "kept.done", { name: "Квартира на Абая" }));
  const answers = await answersOf(tab);
  await tab.beside();
  await tab.open(`${site.url}#ru/saved`);
  await tab.reload();
  await tab.press(".card button", `${say("ru", "kept.open")}: Квартира на Абая`);
  await tab.see("#title", say("ru", "level-prepare"));
  expect(await answersOf(tab)).toEqual(answers);
  expect(await kept()).toEqual(["tirkeu/Квартира на Абая"]);
  await tab.visit("saved");
  await tab.press(".card button", `${say("ru", "kept.erase")}: Квартира на Абая`);
  await tab.see("#said", say("ru", "kept.erased"));
  await tab.seeNone(".card");
  expect(await kept()).toEqual([]);
});

/** Waits until the worker keeps the whole site, and serves this page. */
const keptWhole = (tab: Tab) => tab.waitForFunction(() => navigator.serviceWorker.controller !== null);

test("after one visit the page works without a connection, in new windows too", async ({ tab, own }) => {
  await tab.open(`${own.url}#ru`);
  await keptWhole(tab);
  own.stop();
  await tab.press("header a[lang=kk]");
  await tab.see("#title", say("kk", "start-title"));
  await tab.beside();
  await tab.open(`${own.url}#ru/q/area`);
  await tab.see("#title", say("ru", "q-area"));
  await tab.open(`${own.url}index.html#en`);
  await begin(tab);
  await tab.answer(journey.crowdedTenant);
  await tab.see(".verdict #title", say("en", "level-refused.likely"));
});

test("a newer version is offered, not forced, and takes the answers over", async ({ tab, own }) => {
  await tab.open(`${own.url}#ru`);
  await keptWhole(tab);
  await begin(tab);
  await tab.answer(journey.tenant, "area");
  await tab.fill({ "area.usable": "44,9" });
  own.renew();
  await tab.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await tab.see(".update p", say("ru", "update"));
  expect(await tab.all("html[data-version]")).toEqual([]);
  await tab.press(".update button", say("ru", "update.button"));
  await tab.see('html[data-version="again"] #main[aria-busy=false] #title', say("ru", "q-area"));
  expect((await journey.fields(tab.page))["area.usable"]).toBe("44,9");
  await tab.answer(journey.tenant);
  await tab.see(".verdict #title", say("ru", "level-ready"));
});
