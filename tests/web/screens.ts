/** Every screen of the page in every state that looks different, for tests and pictures that go through them all. */
import type { Page } from "@playwright/test";
import { expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { sealed } from "./links.js";

export interface Stop {
  name: string;
  /** Comes to the screen in the language in use, from anywhere in the page. */
  reach(page: Page): Promise<void>;
}

const at = (name: string, where: string): Stop => ({ name, reach: (page) => journey.visit(page, where) });

/** A form with something entered and sent, so that it shows its errors. */
function wrong(name: string, where: string, entries: journey.Entries = {}): Stop {
  return {
    name: `${name}, wrong`,
    async reach(page) {
      // Left and come to again, a form has forgotten what was wrong with it.
      await journey.visit(page, "check");
      await journey.visit(page, where);
      await journey.fill(page, entries);
      await journey.send(page);
    },
  };
}

function filled(name: string, where: string, entries: journey.Entries): Stop {
  return {
    name,
    async reach(page) {
      await journey.visit(page, where);
      await journey.fill(page, entries);
    },
  };
}

const result = (name: string, answers: journey.Answers): Stop => ({
  name: `result: ${name}`,
  async reach(page) {
    await journey.hurry(page, answers);
  },
});

/** A table with columns that the page knows and does not, and rows of every kind. */
const table = [
  "2026;applicant.age;dwelling.registered.family;dwelling.registered.excepted;dwelling.registered.outsiders;dwelling.usableArea;dwelling.region",
  ...["1;34;1;0;0;60;KZ-71", "2;34;1;0;3;30;KZ-71", "3;10;1;0;0;60;KZ-71", "4;x;1;0;0;60;KZ-71"],
].join("\n");

async function chosen(page: Page, content: Buffer): Promise<void> {
  await journey.visit(page, "portfolio");
  const back = page.locator("main section:has(.chart) .buttons button");
  if (await back.count()) await journey.press(back.last());
  await page.locator("#file").setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: content });
  await expect(page.locator("#columns, .guess").first()).toBeVisible();
}

async function checked(page: Page): Promise<void> {
  await chosen(page, Buffer.from(table));
  await journey.press(page.locator("main .buttons .main"));
  await expect(page.locator("#rows tbody tr")).toHaveCount(4);
}

/** Flats of every kind in two houses. */
const flats = [
  "2025;2026;dwelling.region;dwelling.usableArea;dwelling.registered.family;dwelling.registered.excepted;dwelling.registered.outsiders",
  ...["1;1;KZ-71;44.90;1;0;3", "1;2;KZ-71;60;1;0;3", "2;3;KZ-71;60;1;0;1", "2;4;KZ-71;;1;0;1", "2;5;KZ-75;60;1;0;1", "2;6;KZ-71;x;1;0;1"],
].join("\n");

async function flatsChecked(page: Page): Promise<void> {
  await chosen(page, Buffer.from(flats));
  await journey.press(page.locator("main .buttons .main"));
  await expect(page.locator("#rows tbody tr")).toHaveCount(6);
}

/** Many cases in a file: before, with a file, with its rows, with one of them. */
export const portfolio: Stop[] = [
  at("portfolio", "portfolio"),
  { name: "portfolio, not in UTF-8", reach: (page) => chosen(page, Buffer.from("applicant.age;\xc8\xec\xff\n30;\xc8\xe2\xe0\xed", "latin1")) },
  { name: "portfolio, columns", reach: (page) => chosen(page, Buffer.from(table)) },
  {
    name: "portfolio, doubts",
    async reach(page) {
      await chosen(page, Buffer.from("Кв;Площадь;Прописано;Форма собственности;Своё\n1;30,5;семь;муниц.;a\n2;44,9;2;частная;b\n"));
      for (const fold of await page.locator(".found summary, .kept summary").all()) await journey.press(fold);
      await expect(page.locator(".found .error").first()).toBeVisible();
      await expect(page.locator(".found details tbody tr")).toHaveCount(1);
    },
  },
  { name: "portfolio, rows", reach: checked },
  {
    name: "portfolio, a row",
    async reach(page) {
      await checked(page);
      await journey.press(page.locator("#row-1"));
      await expect(page.locator("#row")).toBeVisible();
    },
  },
  {
    name: "portfolio, flats",
    async reach(page) {
      await flatsChecked(page);
      await page.locator('[id="houses.column"]').selectOption("0");
      await expect(page.locator(".houses tbody tr")).toHaveCount(2);
      for (const fold of await page.locator("main section summary").all()) await journey.press(fold);
      await page.locator('[id="compare.day"]').fill("24.08.2026");
      await journey.press(page.locator(".compared button[type=submit]"));
      await expect(page.locator(".compared [role=status]")).toBeVisible();
    },
  },
  {
    name: "portfolio, a flat",
    async reach(page) {
      await flatsChecked(page);
      await journey.press(page.locator("#row-0"));
      await expect(page.locator("#row")).toBeVisible();
    },
  },
];

/** The screens that need no answers. */
export const questions: Stop[] = [
  at("start", ""),
  at("not found", "nowhere"),
  at("about", "about"),
  at("rules", "rules"),
  {
    name: "rules, an entry with examples",
    async reach(page) {
      await journey.visit(page, "rules/rule/capital-norm");
      const examples = page.locator(".book", { has: page.locator("#rule-capital-norm") }).locator(".examples");
      await examples.evaluate((details: HTMLDetailsElement) => (details.open = true));
      await expect(examples.locator("li").first()).toBeVisible();
    },
  },
  at("rules, nothing found", "rules/find=qqqq&kind=doubt&sure=open"),
  at("doubts", "doubts"),
  at("acts", "acts"),
  at("acts, no day", "acts/2020-01-01/x"),
  at("words", "words"),
  at("days, empty", "days"),
  at("saved, empty", "saved"),
  at("accessibility", "accessibility"),
  ...portfolio,
  {
    name: "a file that holds no case",
    async reach(page) {
      await journey.visit(page, "saved");
      const damaged = JSON.stringify({ applicant: { age: 200, name: "x" }, dwelling: { region: 1 } });
      await page.locator("#file").setInputFiles({ name: "a.json", mimeType: "application/json", buffer: Buffer.from(damaged) });
      await expect(page.locator("#said li")).toHaveCount(3);
    },
  },
  at("bench, empty", "bench"),
  {
    name: "bench, three variants",
    async reach(page) {
      const full = "place.region=KZ-71&place.kind=dormitory&holder=organisation&area.usable=60&registered.family=2&registered.outsiders=3";
      await journey.visit(page, `bench/place.region=KZ-71&area.usable=x/!${full}&joining.excepted=2/place.region=KZ-75&filing.day=31`);
      await expect(page.locator(".variants .card")).toHaveCount(3);
      await unfold(page);
      await page.locator('[id="kin.0"]').selectOption("former-in-law");
    },
  },
  at("duties", "duties"),
  at("ending", "ending"),
  at("ending, agreed", "ending/asker=owner&ground=none&age=adult&lives=no&owners=several&agreed=yes&stay=temporary&status=citizen&eds=yes&family=yes"),
  at("ending, a court first", "ending/asker=owner&ground=none&age=minor&lives=yes"),
  {
    name: "ending, wrong",
    async reach(page) {
      await journey.visit(page, "ending/asker=person&ground=none&age=adult&lives=yes");
      await journey.send(page);
      await expect(page.locator("#ending-error")).toBeVisible();
    },
  },
  at("refused", "refused"),
  at("refused, the norm", "refused/norm"),
  at("refused, not accepted", "refused/not-accepted"),
  at("refused, no such ground", "refused/nothing"),
  ...["embed", "embed/component", "embed/frame", "embed/package"].map((place) => at(place, place)),
  {
    name: "embed/package, worked out",
    async reach(page) {
      await journey.visit(page, "embed/package");
      await journey.press(page.locator("#live-case + button"));
      await expect(page.locator("pre[role=status] code")).toBeVisible();
    },
  },
  at("a broken link", "share/2026"),
  at("a link that says more", `share/${sealed("v1-20261121-BC.9B")}`),
  at("check, empty", "check"),
  at("result, empty", "result"),
  ...journey.screens.flatMap((screen) => [at(screen, `q/${screen}`), wrong(screen, `q/${screen}`)]),
  filled("two owners", "q/owners", { "owners.count": "2" }),
  filled("owners alike", "q/owners", { "owners.count": "100", "owners.alike": true }),
  wrong("two owners", "q/owners", { "owners.count": "2" }),
  filled("area from rooms", "q/area", { "area.rooms-living": "30,5", "area.rooms-other": "14,4" }),
  filled("status, for a child", "q/status", { "tick.whom": "child" }),
  {
    name: "tie, left open by the law",
    async reach(page) {
      await journey.visit(page, "q/tie");
      await unfold(page);
      await page.locator('[id="kin.0"]').selectOption("former-in-law");
    },
  },
  wrong("start", "", { "filing.day": "31", "filing.month": "2", "filing.year": "2026" }),
];

/** A result of each kind, and the answers that led to them. */
export const results: Stop[] = [
  result("ready", journey.tenant),
  at("check", "check"),
  result("prepare", journey.twoOwners),
  result("in person", { ...journey.soleOwner, ...journey.onPaper, status: { status: "kandas" } }),
  result("ask", journey.husband),
  result("refused", journey.crowdedTenant),
  at("start again", ""),
  at("check, refused", "check"),
  at("days", "days"),
  {
    name: "result: tried",
    async reach(page) {
      await journey.hurry(page, journey.crowdedTenant);
      await journey.press(page.locator(".change button").first());
    },
  },
  {
    name: "saved, two side by side",
    async reach(page) {
      for (const [index, answers] of [journey.tenant, journey.crowdedTenant].entries()) {
        await journey.hurry(page, answers);
        await expect(page.locator(".verdict")).toBeVisible();
        await unfold(page);
        await journey.fill(page, { "kept.name": `${index + 1}` });
        await journey.press(page.locator(".apart .buttons button").first());
      }
      await journey.visit(page, "saved");
      await page.locator('[id="kept.one"]').selectOption({ index: 1 });
      await page.locator('[id="kept.two"]').selectOption({ index: 2 });
    },
  },
  {
    name: "saved, erased",
    async reach(page) {
      await journey.visit(page, "saved");
      for (const all = page.locator("main > .buttons button"); (await page.locator(".card").count()) > 0; ) {
        await journey.press(all.first());
      }
    },
  },
  {
    name: "result: late",
    async reach(page) {
      await journey.hurry(page, journey.tenant);
      await journey.fill(page, { "arrival.day": "1", "arrival.month": "6", "arrival.year": "2026" });
      await journey.press(page.locator('form:has([id="arrival.day"]) button[type=submit]'));
    },
  },
  wrong("arrival", "result", { "arrival.day": "1", "arrival.month": "1", "arrival.year": "2100" }),
  result("unsettled", journey.unsure),
  at("check, unsure", "check"),
  result("not required", { ...journey.soleOwner, age: { age: "10" } }),
  result("out of scope", { ...journey.soleOwner, status: { status: "visitor" } }),
  result("a hundred owners", journey.hundredOwners),
  at("check, a hundred owners", "check"),
];

/** Folds everything open, so that nothing stays unseen. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
