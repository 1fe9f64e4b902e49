/** What is asked of the server tells nothing of a person: it is the same whatever anybody answers. */
import type { Page } from "@playwright/test";
import { expect, siteFiles, test } from "./fixtures.js";
import * as journey from "./journey.js";
import { languages } from "./words.js";

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

const people = {
  "a tenant in Astana": journey.tenant,
  "a child elsewhere": { ...journey.soleOwner, age: { age: "10" } },
  "somebody who knows nothing": journey.unsure,
};

for (const language of languages) {
  test(`which files are asked for depends on the page and the language only: ${language}`, async ({ page }) => {
    const code = siteFiles.filter((file) => file.language === null && file.load !== "never");
    const files = [...code, ...siteFiles.filter((file) => file.language === language)];
    const expected = files.map((file) => file.path).filter((file) => file !== icon);
    for (const [who, answers] of Object.entries(people)) {
      const own = await asked(page, async () => {
        await page.goto("about:blank");
        await journey.open(page, `#${language}`);
        await journey.hurry(page, answers);
        for (const place of ["check", "rules", "doubts", "nowhere", "result"]) await journey.visit(page, place);
      });
      expect([...new Set(own)].sort(), who).toEqual(expected.sort());
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
  const texts = siteFiles.filter((file) => file.language === "ru" || file.language === "en");
  expect(files.sort()).toEqual(texts.map((file) => file.path).sort());
});
