/** What a result may take of a reader: words, screens, presses. In the font of most phones, on a phone and on a wide screen. */
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { unfold } from "./screens.js";
import { type Language, languages } from "./words.js";

const phone = { width: 360, height: 740 };

/** Words that stand open in the main part, at most: of a settled result, and of one that is not. */
const words = { settled: 220, open: 300 };
/** Where the plan may begin on a phone, in pixels. */
const planTop = 620;
/** How many screens of a phone come before what is closed, at most. */
const screensBefore = 3;

const { soleOwner, tenant, twoOwners, husband } = journey;
const temporary = (until: [day: string, month: string, year: string]): journey.Answers => ({
  registration: { registration: "temporary" },
  stay: {
    ...{ "stay.from.day": "1", "stay.from.month": "12", "stay.from.year": "2026" },
    ...{ "stay.until.day": until[0], "stay.until.month": until[1], "stay.until.year": until[2] },
    "stay.purpose": "other",
  },
});
const consent = (capacity: string, consent: string): journey.Answers => ({
  owners: { "owners.count": "1", "owners.0.capacity": capacity, "owners.0.consent": consent },
});
const abroad = (proof: string): journey.Answers => ({ ...journey.onPaper, person: { "person.abroad": true }, "exit-proof": { "exit-proof": proof } });
const place = (region: string, kind: string, holder: string): journey.Answers => ({
  place: { "place.region": region, "place.kind": kind },
  holder: { holder },
});

/** Results of every level that a verdict can have, by name. */
const settled: Record<string, journey.Answers> = {
  "sole owner": soleOwner,
  "tenant who fits in": tenant,
  "spouse who fits in": { ...tenant, tie: { tie: "spouse" } },
  "half a year": { ...soleOwner, ...temporary(["1", "6", "2027"]) },
  "a hundred owners": journey.hundredOwners,
  "two owners, one not asked": twoOwners,
  "nothing to sign with": { ...soleOwner, signing: { "signing.none": "none", "signing.consent": "yes" } },
  "consent pending": { ...tenant, ...consent("full", "pending") },
  "owner does not answer": { ...tenant, ...consent("full", "silent") },
  "owner refuses": { ...tenant, ...consent("full", "refused") },
  "owner’s attorney": { ...tenant, ...consent("full", "attorney") },
  "owner can neither sign nor come": { ...tenant, ...consent("full", "unable") },
  "owner is a minor": { ...tenant, ...consent("minor", "given") },
  "state rental, in the contract": { ...soleOwner, ...place("KZ-75", "flat", "state-rental"), tenancy: { tenancy: "yes" } },
  "state rental, not in the contract": { ...soleOwner, ...place("KZ-75", "flat", "state-rental"), tenancy: { tenancy: "no" } },
  "service housing": { ...soleOwner, ...place("KZ-75", "flat", "service") },
  dormitory: { ...soleOwner, ...place("KZ-75", "dormitory", "organisation") },
  "no dwelling": { ...soleOwner, ...place("KZ-75", "non-residential", "mine") },
  kandas: { ...soleOwner, ...journey.onPaper, status: { status: "kandas" } },
  foreigner: { ...soleOwner, ...journey.onPaper, status: { status: "resident-foreigner" } },
  refugee: { ...soleOwner, ...journey.onPaper, status: { status: "refugee" } },
  "at 15": { ...soleOwner, age: { age: "15" } },
  "at 17": { ...soleOwner, age: { age: "17" } },
  "owner’s husband beside a tenant": husband,
  "tenant beyond the norm": journey.crowdedTenant,
  "owner beyond the norm": { ...tenant, holder: { holder: "mine" }, area: { "area.usable": "10" }, registered: { "registered.none": "none" } },
  "from abroad, with proof": { ...soleOwner, ...abroad("yes") },
  "from abroad, without proof": { ...soleOwner, ...abroad("no") },
  "suspended address": { ...soleOwner, address: { "address.suspended": true } },
  "no consent to data access": { ...soleOwner, signing: { "signing.phone": true, "signing.consent": "no" } },
  "child of 8": { ...soleOwner, age: { age: "8" } },
  "three weeks": { ...soleOwner, ...temporary(["20", "12", "2026"]) },
  visitor: { ...soleOwner, status: { status: "visitor" } },
};

const open: Record<string, journey.Answers> = {
  "nothing known": journey.unsure,
  "area and people not known": { ...tenant, area: { "area.unknown": true }, registered: { "registered.none": "unknown" } },
  "owner not known": { ...tenant, owners: { "owners.unknown": true } },
};

interface Measure {
  level: string;
  words: number;
  plan: number | null;
  closed: number;
  presses: number;
  twice: string[];
}

/** Measures the result that stands there, and leaves it as folded as it was. */
async function measure(page: Page): Promise<Measure> {
  const seen = await page.evaluate(() => {
    const main = document.querySelector("main");
    const walker = document.createTreeWalker(main as Node, NodeFilter.SHOW_TEXT);
    let text = "";
    while (walker.nextNode()) {
      const within = walker.currentNode.parentElement;
      if (within?.checkVisibility() && !within.closest(".hidden, textarea")) text += ` ${walker.currentNode.nodeValue}`;
    }
    const top = (selector: string) => {
      const element = document.querySelector(selector);
      return element && Math.round(element.getBoundingClientRect().top + scrollY);
    };
    return {
      level: document.querySelector(".verdict")?.className ?? "",
      words: text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
      plan: top(".way"),
      closed: top(".behind .part") ?? document.documentElement.scrollHeight,
      presses: document.querySelectorAll('.act a[href^="https://egov.kz"], .act a[href^="tel:"]').length,
    };
  });
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details:not([open])")) details.toggleAttribute("data-folded", true);
  });
  await unfold(page);
  const twice = await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLInputElement>("main :is(a, button, summary, input, select, textarea)")];
    // A field of a group is told with the name of the group.
    const nameOf = (control: HTMLInputElement) =>
      `${control.closest("fieldset")?.querySelector("legend")?.textContent ?? ""} ${
        control.ariaLabel ?? (control.labels?.length ? [...control.labels].map((label) => label.textContent).join(" ") : control.textContent)
      }`;
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const control of controls.filter((control) => control.checkVisibility())) {
      const name = nameOf(control).replace(/\s+/gu, " ").trim();
      // Links of one name that lead to one place are one control: such are words that lead to the glossary.
      const where = control.getAttribute("href") ?? "";
      if (seen.has(name) && (where === "" || seen.get(name) !== where)) twice.push(name);
      seen.set(name, where);
    }
    for (const details of document.querySelectorAll<HTMLDetailsElement>("[data-folded]")) {
      details.open = false;
      delete details.dataset.folded;
    }
    return twice;
  });
  return { ...seen, twice };
}

/** The font of most phones; who sets the page's own font has no part in it. */
async function dress(page: Page): Promise<void> {
  await page.evaluate(async () => {
    document.documentElement.style.setProperty("--tirkeu-font", "Roboto");
    await document.fonts.ready;
  });
}

/** What is wrong with a result in one language. */
function faults(where: string, found: Measure, most: number): string[] {
  const level = found.level.replace(/^verdict ?/, "");
  const wrong: [boolean, string][] = [
    [found.words > most, `${found.words} words`],
    [found.plan !== null && found.plan > planTop && level !== "open", `the plan begins at ${found.plan}`],
    [found.closed > screensBefore * phone.height, `what is closed begins at ${found.closed}`],
    [level !== "" && level !== "open" && found.presses === 0, "neither the portal nor a call is one press away"],
    [found.twice.length > 0, `controls of one name: ${found.twice.join(" | ")}`],
  ];
  return wrong.filter(([is]) => is).map(([, what]) => `${where}: ${what}`);
}

const parts = 3;
for (let part = 0; part < parts; part++) {
  const those = Object.entries({ ...settled, ...open }).filter((_, index) => index % parts === part);
  test(`results are short, and begin with what to do: part ${part + 1}`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.setViewportSize(phone);
    await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+05:00"));
    await journey.open(page, "#ru");
    const wrong: string[] = [];
    for (const [name, answers] of those) {
      await journey.hurry(page, answers);
      for (const language of languages as Language[]) {
        await journey.speak(page, language);
        await dress(page);
        wrong.push(...faults(`${name} in ${language}`, await measure(page), name in open ? words.open : words.settled));
      }
    }
    expect(wrong).toEqual([]);
  });
}

test("the results measured have every level", async ({ page }) => {
  test.setTimeout(400_000);
  expect(Object.keys(settled).length).toBeGreaterThanOrEqual(30);
  await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+05:00"));
  await journey.open(page, "#en");
  const levels = new Set<string>();
  for (const name of ["sole owner", "two owners, one not asked", "kandas", "owner’s husband beside a tenant", "tenant beyond the norm", "child of 8", "visitor"]) {
    await journey.hurry(page, settled[name]);
    levels.add((await page.locator("#title").textContent()) ?? "");
  }
  expect(levels.size).toBe(7);
});

for (const language of languages) {
  test(`the way in is in sight on a small phone: ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 600 });
    await journey.open(page, `#${language}`);
    await dress(page);
    await expect(page.locator("main .buttons .main")).toBeInViewport({ ratio: 1 });
  });
}

test("on a wide screen the verdict stays in sight beside the rest", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await journey.open(page, "#ru");
  await journey.hurry(page, husband);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 3));
  await expect(page.locator(".verdict")).toBeInViewport();
  const [answer, rest] = await page.locator(".answer, .behind").evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect()));
  expect(rest.left).toBeGreaterThan(answer.right);
});
