/** People and their answers, and two ways to give them: by the keyboard alone, and by a script where speed matters. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures.js";
import { type Language, say } from "./words.js";

/** What is entered on one screen: a text, the word of a choice, or a tick that is there or not, by field, in the order of the page. */
export type Entries = Record<string, string | boolean>;
/** What a person answers, by screen. */
export type Answers = Record<string, Entries>;

/** All question screens, in the order of the program. */
export const screens = [
  ...["status", "age", "registration", "stay", "person", "exit-proof", "place", "holder", "tenancy", "owners"],
  ...["address", "joining", "area", "registered", "tie", "signing"],
];

/** The text that heads a question where nothing is answered yet: with the first it is asked whom the check is for. */
export const heading = (screen: string): string => (screen === screens[0] ? "q-whom" : `q-${screen}`);

const adult: Answers = {
  status: { status: "citizen" },
  age: { age: "34" },
  registration: { registration: "permanent" },
  person: { "person.none": "none" },
  address: { "address.none": "none" },
  joining: { "joining.who": "nobody" },
  signing: { "signing.phone": true, "signing.consent": "yes" },
};

/** The last screen of whoever applies on paper: nothing of an electronic signature is asked. */
export const onPaper: Answers = { signing: { "signing.consent": "yes" } };

/** Lives in a flat of her own in Almaty: nothing stands in the way. */
export const soleOwner: Answers = {
  ...adult,
  place: { "place.region": "KZ-75", "place.kind": "flat" },
  holder: { holder: "mine" },
};

/** Rents a flat in Astana that is large enough for two. */
export const tenant: Answers = {
  ...adult,
  place: { "place.region": "KZ-71", "place.kind": "flat" },
  holder: { holder: "others" },
  owners: { "owners.count": "1", "owners.0.capacity": "full", "owners.0.consent": "given" },
  area: { "area.usable": "44,90" },
  registered: { "registered.family": "1" },
  tie: { tie: "none" },
};

/** The same flat with three strangers in it already: the norm is exceeded, whoever counts. */
export const crowdedTenant: Answers = { ...tenant, registered: { "registered.outsiders": "3" } };

/** Husband of the owner, with a stranger registered: the amendment of 25 August 2026 decides. */
export const husband: Answers = {
  ...tenant,
  area: { "area.usable": "30.00" },
  registered: { "registered.family": "1", "registered.outsiders": "1" },
  tie: { tie: "spouse" },
};

/** Two owners, one of whom has not been asked. */
export const twoOwners: Answers = {
  ...soleOwner,
  holder: { holder: "others" },
  owners: {
    "owners.count": "2",
    "owners.0.capacity": "full",
    "owners.0.consent": "given",
    "owners.1.capacity": "full",
    "owners.1.consent": "pending",
  },
};

/** A hundred owners who all agree. */
export const hundredOwners: Answers = {
  ...twoOwners,
  owners: { "owners.count": "100", "owners.alike": true, "owners.all.capacity": "full", "owners.all.consent": "given" },
};

/** Says "I don't know" to everything. */
export const unsure: Answers = {
  status: { status: "unknown" },
  age: { "age.unknown": true },
  registration: { registration: "unknown" },
  stay: { "stay.from-unknown": true, "stay.until-unknown": true, "stay.purpose": "unknown" },
  person: { "person.none": "unknown" },
  "exit-proof": { "exit-proof": "unknown" },
  place: { "place.region": "unknown", "place.kind": "unknown" },
  holder: { holder: "unknown" },
  tenancy: { tenancy: "unknown" },
  owners: { "owners.unknown": true },
  address: { "address.none": "unknown" },
  joining: { "joining.who": "unknown" },
  area: { "area.unknown": true },
  registered: { "registered.none": "unknown" },
  tie: { tie: "unknown" },
  signing: { "signing.none": "unknown", "signing.consent": "unknown" },
};

/** Where the page is: the parts of its fragment behind the language. */
export async function place(page: Page): Promise<string> {
  return page.evaluate(() => location.hash.replace(/^#\w+\/?/, ""));
}

/** Opens the page at a fragment. */
export async function open(page: Page, fragment: string): Promise<void> {
  await page.goto(fragment);
  await whole(page);
}

/** Loads the page anew. */
export async function reload(page: Page): Promise<void> {
  await page.reload();
  await whole(page);
}

/** Waits until the page has put nothing off. */
export async function rest(page: Page): Promise<void> {
  await page.evaluate(() => atRest());
}

/** Waits until the place stands there: until all its texts have come, the start does. */
async function whole(page: Page): Promise<void> {
  await expect(page.locator("#main[aria-busy=false] #title")).toBeVisible();
  await rest(page);
}

/** Waits until another screen stands there, with the focus on its heading. */
async function moved(page: Page, from: string): Promise<void> {
  await page.waitForFunction(
    (from) => location.hash !== from && document.activeElement?.id === "title",
    from,
  );
}

/** The element of the page that answers a field with a value, as a selector. */
export function control(field: string, value: string | boolean): string {
  if (typeof value === "boolean") return `[id="${field}"]`;
  return `input[type=radio][name="${field}"][value="${value}"], [id="${field}-${value}"], input[type=text][id="${field}"], select[id="${field}"]`;
}

// By the keyboard alone.

interface Active {
  id: string;
  tag: string;
  type: string;
  name: string;
  value: string;
  checked: boolean;
  href: string;
  lang: string;
  main: boolean;
}

function active(page: Page): Promise<Active> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement & HTMLAnchorElement;
    return {
      id: element.id,
      tag: element.localName,
      type: element.type ?? "",
      name: element.name ?? "",
      value: element.value ?? "",
      checked: element.checked ?? false,
      href: element.getAttribute("href") ?? "",
      lang: element.getAttribute("lang") ?? "",
      main: element.matches("main button"),
    };
  });
}

/** Presses Tab, or Shift+Tab, until the focus is where it is wanted. */
export async function tabTo(page: Page, wanted: (at: Active) => boolean, key = "Tab"): Promise<Active> {
  const seen: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const at = await active(page);
    if (wanted(at)) return at;
    seen.push(at.id || at.href || at.tag);
  }
  throw new Error(`${key} never comes to it, but to ${seen.join(" ")}`);
}

/** Comes to a field by Tab and enters something by keys. */
export async function enter(page: Page, field: string, value: string | boolean): Promise<void> {
  let at = await tabTo(page, (at) => at.id === field || at.name === field || at.id === `${field}-${value}`);
  const done = () => (at.type === "radio" ? at.checked && at.value === value : at.value === value);
  const ways = at.type === "radio" && at.value !== value ? "ArrowDown" : "Space";
  if (at.type === "checkbox") {
    const wanted = value !== false;
    if (at.checked !== wanted) await page.keyboard.press("Space");
    expect((await active(page)).checked, `${field} is ticked`).toBe(wanted);
  } else if (at.type === "text") {
    await page.keyboard.type(`${value}`);
    expect((await active(page)).value, `${field} holds what was typed`).toBe(value);
  } else {
    for (let presses = 0; presses < 30 && !done(); presses++) {
      await page.keyboard.press(at.tag === "select" ? "ArrowDown" : ways);
      at = await active(page);
    }
    expect(done(), `${field} can be ${value}`).toBe(true);
  }
}

/** Answers the screen that stands there, and goes on. */
export async function answer(page: Page, entries: Entries): Promise<void> {
  const from = await page.evaluate(() => location.hash);
  for (const [field, value] of Object.entries(entries)) await enter(page, field, value);
  await tabTo(page, (at) => at.type === "submit");
  await page.keyboard.press("Enter");
  await moved(page, from);
}

/** Answers every question that comes, by the keyboard, and says which came. */
export async function walk(page: Page, answers: Answers): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const [kind, screen] = (await place(page)).split("/");
    if (kind !== "q") return asked;
    asked.push(screen);
    expect(Object.keys(answers), `a question nobody expects after ${asked}`).toContain(screen);
    expect(asked.length, `no end: ${asked}`).toBeLessThan(20);
    await answer(page, answers[screen]);
  }
}

/** Comes to the first question in a language from the start page, by the keyboard. */
export async function begin(page: Page, language: Language): Promise<void> {
  await open(page, "");
  if ((await page.locator("html").getAttribute("lang")) !== language) {
    await tabTo(page, (at) => at.tag === "a" && at.lang === language);
    await page.keyboard.press("Enter");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
  }
  await expect(page.locator("#title")).toHaveText(say(language, "start-title"));
  const from = await page.evaluate(() => location.hash);
  await tabTo(page, (at) => at.main);
  await page.keyboard.press("Enter");
  await moved(page, from);
}

// By a script in the page: the same elements and events, without the way between them.

type Step = [field: string, selector: string, value: string | boolean];

const steps = (entries: Entries): Step[] =>
  Object.entries(entries).map(([field, value]) => [field, control(field, value), value]);

/** Runs in the page: nothing of this file is at hand there. */
async function enterAll(steps: Step[]): Promise<void> {
  const patience = performance.now() + 20_000;
  for (const [field, selector, value] of steps) {
    // Some fields come with what was entered before, and the first question with the last of the texts, however late.
    while (!document.querySelector(selector) && performance.now() < patience) await atRest();
    const element = document.querySelector<HTMLInputElement>(selector);
    if (!element) throw new Error(`no ${field} on ${location.hash}`);
    if (element.type === "radio" || element.type === "checkbox") {
      if (element.checked !== (value !== false)) element.click();
    } else {
      element.value = `${value}`;
      element.dispatchEvent(new Event(element.localName === "select" ? "change" : "input", { bubbles: true }));
    }
  }
  await atRest();
}

/** Runs in the page. */
async function answerAll(answers: Record<string, Step[]>, until: string | undefined, enter: typeof enterAll) {
  const asked: string[] = [];
  for (;;) {
    const [, kind, screen] = location.hash.split("/");
    if (kind !== "q" || screen === until) return asked;
    if (!answers[screen] || asked.includes(screen)) throw new Error(`${screen} is not expected after ${asked}`);
    asked.push(screen);
    await enter(answers[screen]);
    const from = location.hash;
    document.querySelector("form")?.requestSubmit();
    const patience = performance.now() + 20_000;
    do await atRest();
    while (location.hash === from && performance.now() < patience);
  }
}

/** Enters something on the screen that stands there. */
export async function fill(page: Page, entries: Entries): Promise<void> {
  await page.evaluate(enterAll, steps(entries));
}

/** Sends the form of the screen. */
export async function send(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.querySelector("form")?.requestSubmit();
    await atRest();
  });
}

/** Starts anew and answers every question that comes; says which came. */
export async function hurry(page: Page, answers: Answers, until?: string): Promise<string[]> {
  await visit(page, "");
  const [go, anew] = [page.locator("main .buttons .main"), page.locator("main .buttons button:not(.main)")];
  if (await anew.count()) await press(anew);
  await press(go);
  return hurryOn(page, answers, until);
}

/** Answers every question that comes, or until one comes; says which came. */
export async function hurryOn(page: Page, answers: Answers, until?: string): Promise<string[]> {
  const all = Object.fromEntries(Object.entries(answers).map(([screen, entries]) => [screen, steps(entries)]));
  return page.evaluate(`(${answerAll})(${JSON.stringify(all)}, ${JSON.stringify(until)}, ${enterAll})`);
}

/** Activates a link or button, and lets the page answer. */
export async function press(button: Locator): Promise<void> {
  await button.evaluate(async (button: HTMLElement) => {
    button.click();
    await atRest();
  });
}

/** Goes to another place by its address, in the language in use. */
export async function visit(page: Page, where: string): Promise<void> {
  await page.evaluate(async (where) => {
    const lang = document.documentElement.lang;
    const moved = new Promise((done) => addEventListener("popstate", done, { once: true }));
    const hash = where ? `#${lang}/${where}` : `#${lang}`;
    if (location.hash === hash) return;
    location.hash = hash;
    await moved;
    await atRest();
  }, where);
  await whole(page);
}

/** Switches the language by the link in the header. */
export async function speak(page: Page, language: Language): Promise<void> {
  const link = page.locator(`header a[lang=${language}]`);
  if (await link.count()) {
    await link.evaluate((link: HTMLElement) => link.click());
    await page.waitForFunction((language) => document.documentElement.lang === language, language);
    await whole(page);
  }
}

/** A text as it reads: every kind of space is one space. */
export function plain(text: string | null): string {
  return (text ?? "").replace(/\s+/gu, " ").trim();
}

/** All answers, as the page lists them: what was asked, and what was answered. */
export async function listed(page: Page): Promise<Record<string, string>> {
  await visit(page, "check");
  const rows = await page.locator(".answers > div").evaluateAll((rows) =>
    rows.map((row) => [row.querySelector("dt")?.textContent ?? "", row.querySelector<HTMLElement>("dd")?.innerText ?? ""]),
  );
  return Object.fromEntries(rows.map(([question, answer]) => [plain(question), plain(answer)]));
}

/** What the fields of the screen hold. */
export async function fields(page: Page): Promise<Record<string, string | boolean>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>("main input, main select")].map((field) => [
        field.id,
        field.type === "radio" || field.type === "checkbox" ? field.checked : field.value,
      ]),
    ),
  );
}
