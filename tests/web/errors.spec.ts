/** Every error is told as GOV.UK does: a summary with the focus, a way to each field, the same words at the field. */
import type { Page } from "@playwright/test";
import { browsers, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { type Language, all, day, say } from "./words.js";

interface Mistake {
  /** Where the form stands. */
  place: string;
  entries: journey.Entries;
  /** Names of texts by field, in order. */
  errors: [field: string, text: string][];
}

const dates = ["day", "month", "year"];
const date = (group: string, text: string): journey.Entries =>
  Object.fromEntries(text.split(" ").map((part, index) => [`${group}.${dates[index]}`, part]));

/** A stay whose first and last day are given as day, month and year, or not known. */
const stay = (from: string, until: string): journey.Entries => ({
  ...(from ? date("stay.from", from) : { "stay.from-unknown": true }),
  ...(until ? date("stay.until", until) : { "stay.until-unknown": true }),
  "stay.purpose": "other",
});

const mistakes: Mistake[] = [
  // Nothing chosen or entered.
  ...["status", "registration", "exit-proof", "holder", "tenancy", "tie"].map(
    (field): Mistake => ({ place: `q/${field}`, entries: {}, errors: [[field, "error-choose"]] }),
  ),
  { place: "q/person", entries: {}, errors: [["person.limited", "error-choose"]] },
  { place: "q/address", entries: {}, errors: [["address.missing", "error-choose"]] },
  {
    place: "q/signing",
    entries: {},
    errors: [
      ["signing.eds", "error-choose"],
      ["signing.consent", "error-choose"],
    ],
  },
  {
    place: "q/place",
    entries: {},
    errors: [
      ["place.region", "error-choose-region"],
      ["place.kind", "error-choose-kind"],
    ],
  },
  {
    place: "q/stay",
    entries: {},
    errors: [
      ["stay.from.day", "error-date-missing"],
      ["stay.until.day", "error-date-missing"],
      ["stay.purpose", "error-choose"],
    ],
  },
  { place: "q/age", entries: {}, errors: [["age", "error-age"]] },
  { place: "q/owners", entries: {}, errors: [["owners.count", "error-owners"]] },
  { place: "q/area", entries: {}, errors: [["area.usable", "error-area"]] },
  { place: "q/registered", entries: {}, errors: [["registered.family", "error-count"]] },
  // "None of these" and one of these.
  {
    place: "q/person",
    entries: { "person.abroad": true, "person.none": "none" },
    errors: [["person.limited", "error-none-and"]],
  },
  {
    place: "q/address",
    entries: { "address.suspended": true, "address.none": "unknown" },
    errors: [["address.missing", "error-none-and"]],
  },
  {
    place: "q/signing",
    entries: { "signing.phone": true, "signing.none": "none", "signing.consent": "yes" },
    errors: [["signing.eds", "error-none-and"]],
  },
  // Numbers.
  ...["131", "abc", "-1", "17.5"].map(
    (age): Mistake => ({ place: "q/age", entries: { age }, errors: [["age", "error-age"]] }),
  ),
  ...["0", "101", "two"].map(
    (count): Mistake => ({ place: "q/owners", entries: { "owners.count": count }, errors: [["owners.count", "error-owners"]] }),
  ),
  {
    place: "q/registered",
    entries: { "registered.family": "10001", "registered.excepted": "x", "registered.outsiders": "1" },
    errors: [
      ["registered.family", "error-count"],
      ["registered.excepted", "error-count"],
    ],
  },
  {
    place: "q/joining",
    entries: {},
    errors: [["joining.who", "error-choose"]],
  },
  {
    place: "q/joining",
    entries: { "joining.who": "people" },
    errors: [["joining.family", "error-count"]],
  },
  {
    place: "q/joining",
    entries: { "joining.who": "people", "joining.outsiders": "-2" },
    errors: [["joining.outsiders", "error-count"]],
  },
  {
    place: "q/registered",
    entries: { "registered.family": "2", "registered.total": "1" },
    errors: [["registered.total", "error-total"]],
  },
  {
    place: "q/joining",
    entries: {
      "joining.who": "people",
      "joining.family": "1",
      "joining.excepted": "1",
      "joining.outsiders": "1",
      "joining.total": "4",
    },
    errors: [["joining.total", "error-total"]],
  },
  // Owners; of an organisation only the consent is asked, of an owner who has died nothing.
  {
    place: "q/owners",
    entries: { "owners.count": "2", "owners.0.kind": "organisation", "owners.1.kind": "deceased" },
    errors: [["owners.0.consent", "error-choose"]],
  },
  {
    place: "q/owners",
    entries: { "owners.count": "2", "owners.0.consent": "given", "owners.1.capacity": "full" },
    errors: [
      ["owners.0.capacity", "error-choose"],
      ["owners.1.consent", "error-choose"],
    ],
  },
  {
    place: "q/owners",
    entries: { "owners.count": "100", "owners.alike": true },
    errors: [
      ["owners.all.capacity", "error-choose"],
      ["owners.all.consent", "error-choose"],
    ],
  },
  // Areas.
  ...["44.901", "44,9012 м²"].map(
    (area): Mistake => ({ place: "q/area", entries: { "area.usable": area }, errors: [["area.usable", "error-area-decimals"]] }),
  ),
  ...["4 4,9,0", "1e3", "big"].map(
    (area): Mistake => ({ place: "q/area", entries: { "area.usable": area }, errors: [["area.usable", "error-area"]] }),
  ),
  ...["0", "100000.01"].map(
    (area): Mistake => ({ place: "q/area", entries: { "area.usable": area }, errors: [["area.usable", "error-area-range"]] }),
  ),
  {
    place: "q/area",
    entries: { "area.usable": "44,90", "area.living": "44,91" },
    errors: [["area.living", "error-area-order"]],
  },
  { place: "q/area", entries: { "area.unknown": true, "area.living": "?" }, errors: [["area.living", "error-area"]] },
  // Days.
  { place: "q/stay", entries: stay("31 2 2026", ""), errors: [["stay.from.day", "error-date-unreal"]] },
  { place: "q/stay", entries: stay("1 12", ""), errors: [["stay.from.day", "error-date-missing"]] },
  { place: "q/stay", entries: stay("", "31 12 1889"), errors: [["stay.until.day", "error-date-range"]] },
  { place: "q/stay", entries: stay("", "x 1 2027"), errors: [["stay.until.day", "error-date-unreal"]] },
  {
    place: "q/stay",
    entries: stay("1 12 2026", "1 12 2026"),
    errors: [["stay.until.day", "error-date-order"]],
  },
  { place: "", entries: date("filing", "31 2 2026"), errors: [["filing.day", "error-date-unreal"]] },
  { place: "check", entries: date("filing", "23 9 2024"), errors: [["filing.day", "error-date-range"]] },
  { place: "result", entries: date("arrival", "1 1 2100"), errors: [["arrival.day", "error-arrival-late"]] },
];

/** What stands in the places of the texts, by text and field. */
function places(language: Language, text: string, field: string, today: string): Record<string, string> {
  const range = field.startsWith("filing") ? ["2024-09-24", "2100-12-31"] : ["1890-01-01", "2100-12-31"];
  const most: Record<string, string> = { "error-age": "130", "error-owners": "100", "error-count": "10 000" };
  return { most: most[text], first: day(language, range[0]), last: day(language, range[1]), filing: day(language, today) };
}

/** Sends the form, and checks all that is said of its errors. */
async function check(page: Page, language: Language, { place, entries, errors }: Mistake, today: string): Promise<void> {
  const what = `${place} ${JSON.stringify(entries)}`;
  // Without answers there is nothing to check and no result.
  if (place && !place.includes("/")) await journey.hurry(page, journey.soleOwner);
  await journey.visit(page, place);
  // What is not on the start comes when all texts have come.
  if (place.startsWith("q/")) await expect(page.locator("#title")).toHaveText(say(language, journey.heading(place.slice(2))));
  await journey.fill(page, entries);
  const found = await page.evaluate(async (group) => {
    const typed = () =>
      [...document.querySelectorAll<HTMLInputElement>("form input, form select")].map(
        ({ id, type, value, checked }) => `${id}: ${type === "text" || type === "select-one" ? value : checked}`,
      );
    const before = typed();
    const forms = [...document.querySelectorAll("form")];
    (forms.find((form) => form.querySelector(`[id="${group}.day"]`)) ?? forms[0]).requestSubmit();
    for (let turn = 0; turn < 100 && document.activeElement?.id !== "errors"; turn += 1) {
      await new Promise((done) => setTimeout(done, 10));
    }
    const summary = document.activeElement;
    const links = [...document.querySelectorAll<HTMLElement>("#errors a")];
    const fields = [];
    for (const link of links) {
      link.click();
      await atRest();
      const field = document.activeElement as HTMLElement;
      const message = document.getElementById(`${field.id}-error`);
      const described = field.closest("fieldset[aria-describedby]") ?? field;
      const texts = (described.getAttribute("aria-describedby") ?? "").split(" ").map((id) => document.getElementById(id));
      fields.push({
        text: link.innerText,
        // What the field is called: by its label, its legend or the question of the page.
        called: [field.closest("fieldset")?.querySelector("legend"), field.closest(".field")?.querySelector("label"), document.getElementById("title")].map(
          (name) => name?.textContent ?? "",
        ),
        id: field.id,
        message: message?.textContent,
        described: texts.includes(message),
        missing: texts.includes(null),
        seen: field.getBoundingClientRect().top >= 0 && field.getBoundingClientRect().top + 20 <= innerHeight,
        marked: field.closest(".wrong") !== null,
        invalid: (field as HTMLInputElement).type === "text" ? field.getAttribute("aria-invalid") : "true",
      });
    }
    return {
      focus: summary?.id,
      role: summary?.getAttribute("role"),
      name: document.getElementById(summary?.getAttribute("aria-labelledby") ?? "")?.textContent,
      title: document.title,
      heading: document.getElementById("title")?.textContent,
      fields,
      messages: document.querySelectorAll("p.error").length,
      lost: before.filter((line) => !typed().includes(line)),
      hash: location.hash,
    };
  }, place.includes("/") ? "" : errors[0][0].split(".")[0]);
  const prefix = say(language, "error-title.prefix");
  const expected = errors.map(([field, text]) => ({
    text: journey.plain(say(language, text, places(language, text, field, today))),
    id: field,
  }));
  const told = found.fields.map(({ id, message }) => ({ text: journey.plain(message ?? ""), id }));
  expect(told, what).toEqual(expected.map(({ text, id }) => ({ text: `${prefix} ${text}`, id })));
  for (const [index, field] of found.fields.entries()) {
    const called = field.called.map((name) => journey.plain(name).replace(` ${say(language, "optional")}`, "")).filter(Boolean);
    const summed = called.map((name) => `${name}${name.endsWith("?") ? "" : ":"} ${expected[index].text}`);
    expect(summed, `${what}: the summary names the field`).toContain(journey.plain(field.text));
    expect(field, `${what}: marked at the field`).toMatchObject({ described: true, missing: false, marked: true, invalid: "true", seen: true });
  }
  expect(found, what).toMatchObject({ focus: "errors", role: "alert", name: say(language, "error-title"), lost: [] });
  expect(found.title, what).toBe(`${prefix} ${found.heading} — Tirkeu`);
  expect(found.messages, what).toBe(errors.length);
  expect(found.hash, what).toBe(`#${language}${place && "/"}${place}`);
}

/** The first mistakes that show each kind of error between them. */
const kinds = new Set<string>();
const oneOfEachKind = mistakes.filter(({ errors }) => {
  const known = kinds.size;
  for (const [, text] of errors) kinds.add(text);
  return kinds.size > known;
});

/** How many mistakes one test makes. */
const atOnce = 15;
for (const [language, those] of [
  ["kk", oneOfEachKind],
  ["ru", mistakes],
  ["en", oneOfEachKind],
] as const) {
  for (let first = 0; first < those.length; first += atOnce) {
    const some = those.slice(first, first + atOnce);
    test(`mistakes ${first + 1} to ${first + some.length} are told at their fields, in ${language}`, language === "kk" ? browsers : {}, async ({ page }) => {
      await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+05:00"));
      await journey.open(page, `#${language}/check`);
      for (const mistake of some) {
        await check(page, language, mistake, "2026-11-21");
        // A form that is left and come to again is empty.
        await journey.visit(page, "nowhere");
      }
    });
  }
}

test("every kind of error is among the mistakes", () => {
  // What is said of rows of a file is no mistake in a form.
  const ofFiles = /^error-(conflict|invalid-value|malformed|out-of-range|place|registered|rows?)$/;
  const texts = [...all("en").keys()].filter((name) => /^error-(?!title)/.test(name) && !ofFiles.test(name));
  expect([...kinds].sort()).toEqual(texts.sort());
});
