/** What is asked of the server tells nothing of a person: it is the same whatever anybody answers. */
import type { Page } from "@playwright/test";
import { expect, isEverybodys, siteFiles, test, unshared } from "./fixtures.js";
import * as journey from "./journey.js";
import { languages, say } from "./words.js";

/** Asked for when the browser likes to show it. */
const icon = "icon.svg";

/** The files that a visit asks for. */
async function asked(page: Page, visit: () => Promise<void>): Promise<string[]> {
  const paths: string[] = [];
  const note = (request: { url(): string }) => paths.push(request.url());
  page.on("request", note);
  await visit();
  page.off("request", note);
  const site = new URL("./", page.url()).href;
  const files = paths.filter((path) => path.startsWith("http")).map((path) => path.replace(/#.*/, "").replace(site, ""));
  return files.map((file) => file || "index.html").filter((file) => file !== icon);
}

/** Waits until everything has come that everybody loads: what says that there is no such page is the last of it. */
async function whole(page: Page): Promise<void> {
  await journey.visit(page, "nowhere");
  await expect(page.locator("#title")).toHaveText(say("en", "not-found"));
}

const people = {
  "a tenant in Astana": journey.tenant,
  "a child elsewhere": { ...journey.soleOwner, age: { age: "10" } },
  "somebody who knows nothing": journey.unsure,
};

for (const language of languages) {
  test(`which files are asked for depends on the page and the language only: ${language}`, async ({ page }) => {
    const reached = siteFiles.filter((file) => isEverybodys(file) || file.load === "cases");
    const files = reached.filter((file) => file.language === null || file.language === language);
    const expected = files.map((file) => file.path).filter((file) => file !== icon);
    for (const [who, answers] of Object.entries(people)) {
      const own = await asked(page, async () => {
        await page.goto("about:blank");
        await journey.open(page, `#${language}`);
        await journey.hurry(page, answers);
        for (const place of ["check", "days", "saved", "nowhere", "result"]) await journey.visit(page, place);
      });
      expect(unshared([...new Set(own)]).sort(), who).toEqual(expected.sort());
    }
  });
}

test("another language asks for its own files, and for nothing else", async ({ page }) => {
  await journey.open(page, "#kk");
  await journey.hurry(page, journey.crowdedTenant);
  const files = await asked(page, async () => {
    await journey.speak(page, "ru");
    await journey.speak(page, "en");
  });
  const texts = siteFiles.filter((file) => (file.language === "ru" || file.language === "en") && isEverybodys(file));
  expect(files.sort()).toEqual(texts.map((file) => file.path).sort());
});

test("what landlords read is asked for where they read it, and what checks files where one is checked", async ({ page }) => {
  const of = (load: string) => siteFiles.filter((file) => file.load === load && (file.language === null || file.language === "en"));
  const [landlords, portfolio] = [of("landlord"), of("portfolio")];
  const forFiles = portfolio.filter((file) => /^(worker|batch)-/.test(file.path));
  expect(forFiles).toHaveLength(3);
  await journey.open(page, "#en");
  const paths = (files: typeof landlords) => files.map((file) => file.path).sort();
  const reach = async (place: string) => {
    await journey.visit(page, place);
    await expect(page.locator("#title")).toHaveText(say("en", `${place}-title`));
  };
  await whole(page);
  const first = await asked(page, async () => {
    for (const place of ["bench", "duties", "bench"]) await reach(place);
  });
  expect(unshared(first).sort()).toEqual(paths(landlords));
  const then = await asked(page, () => reach("portfolio"));
  expect(unshared(then).sort()).toEqual(paths(portfolio.filter((file) => !forFiles.includes(file))));
});

test("what those read who embed the check is asked for where they read it, and the check itself at the press of a button", async ({ page }) => {
  const portal = siteFiles.filter((file) => file.load === "portal" && (file.language === null || file.language === "en"));
  await journey.open(page, "#en");
  await whole(page);
  const files = await asked(page, async () => {
    for (const place of ["embed", "component", "frame", "package"]) {
      await journey.visit(page, place === "embed" ? place : `embed/${place}`);
      await expect(page.locator("#title")).toHaveText(say("en", `${place}-title`));
    }
    await page.waitForLoadState("networkidle");
  });
  expect(unshared([...new Set(files)]).sort()).toEqual([...portal.map((file) => file.path), "integrity.json"].sort());
});

test("how a registration ends and what the check rests on are asked for where they are read", async ({ page }) => {
  const guide = siteFiles.filter((file) => file.load === "guide" && (file.language === null || file.language === "en"));
  expect(guide).toHaveLength(2);
  await journey.open(page, "#en");
  await whole(page);
  const files = await asked(page, async () => {
    await journey.visit(page, "ending");
    await expect(page.locator("#title")).toHaveText(say("en", "ending-title"));
    await journey.visit(page, "ending/asker=other&ground=none");
    await expect(page.locator("#ending-outcome")).toHaveText(say("en", "ending-outcome-not-yours"));
    await journey.visit(page, "refused/norm");
    await expect(page.locator("#title")).toHaveText(say("en", "refused-norm"));
    await journey.visit(page, "rules");
    await expect(page.locator("#title")).toHaveText(say("en", "rules-title"));
  });
  expect(unshared(files).sort()).toEqual(guide.map((file) => file.path).sort());
});
