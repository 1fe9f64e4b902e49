/** Links that hold answers: short, of two forms, saying aloud what is not known; on paper as a picture; and what is shown beside them. */
import type { Page } from "@playwright/test";
import { chromium, siteFiles, test, expect } from "./fixtures.js";
import * as journey from "./journey.js";
import { earlierForm, sealed, withEntries } from "./links.js";
import { day, languages, say } from "./words.js";

/** The most letters from `#` on of an ordinary case. */
const most = 120;

/** The link of the result that stands there. */
async function linkOf(page: Page, language: string): Promise<string> {
  await page.getByText(say(language, "share"), { exact: true }).press("Enter");
  const link = await page.getByLabel(say(language, "share.text")).inputValue();
  return link.slice(link.indexOf("#"));
}

/** Opens what the address holds, and goes to its result. */
async function openShared(page: Page, language: string): Promise<void> {
  await journey.press(page.getByRole("button", { name: say(language, "shared.open") }));
}

const threeOwners: journey.Answers = {
  ...journey.husband,
  owners: {
    "owners.count": "3",
    ...Object.fromEntries([0, 1, 2].flatMap((owner) => [[`owners.${owner}.capacity`, "full"], [`owners.${owner}.consent`, owner ? "pending" : "given"]])),
  },
};

test("a link is short, and opens the same answers", async ({ page, context }) => {
  await journey.open(page, "#ru");
  for (const [name, answers] of Object.entries({ ...journeys(), threeOwners })) {
    await journey.hurry(page, answers);
    await expect(page.locator(".verdict")).toBeVisible();
    const link = await linkOf(page, "ru");
    expect(link, name).toMatch(/^#ru\/share\/v1-\d{8}-[\w.-]+-[a-z2-7]{3}$/);
    expect(link.length, `${name}: ${link}`).toBeLessThanOrEqual(most);
    const before = await journey.listed(page);
    const other = await context.newPage();
    await journey.open(other, link);
    await expect(other.locator("main .notice")).toHaveCount(0);
    await openShared(other, "ru");
    expect(await journey.listed(other), name).toEqual(before);
    await other.close();
  }
});

function journeys(): Record<string, journey.Answers> {
  const { soleOwner, twoOwners, hundredOwners, unsure } = journey;
  return { soleOwner, twoOwners, hundredOwners, unsure };
}

test("a link of the earlier form opens, and is passed on in the new one", async ({ page }) => {
  await journey.open(page, `#ru/share/${earlierForm("2026-11-22", journey.twoOwners)}`);
  await expect(page.locator("main")).toContainText(say("ru", "shared.lead", { day: day("ru", "2026-11-22") }));
  await expect(page.locator("main .notice")).toHaveCount(0);
  await openShared(page, "ru");
  await expect(page.locator("#title")).toHaveText(say("ru", "level-prepare"));
  expect(await linkOf(page, "ru")).toMatch(/^#ru\/share\/v1-/);
});

test("a link of the earlier form with a value that nobody knows, or something behind its end, says so", async ({ page }) => {
  const link = earlierForm("2026-11-22", journey.soleOwner);
  for (const changed of [link.replace("KZ-75", "KZ-99"), `${link}%20`, `${link}).`]) {
    await journey.open(page, `#ru/share/${changed}`);
    await expect(page.locator("main .notice"), changed).toHaveText(say("ru", "shared-left-out", { count: "1" }));
    await openShared(page, "ru");
    await expect(page, changed).toHaveURL(/#ru\/q\//);
  }
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.soleOwner);
  await journey.open(page, `${await linkOf(page, "ru")}%20`);
  await expect(page.locator("main .notice")).toHaveText(say("ru", "shared-left-out", { count: "1" }));
  await openShared(page, "ru");
  await expect(page.locator(".verdict")).toBeVisible();
});

for (const language of languages) {
  test(`what a link says and this page does not know is said: ${language}`, language === "ru" ? {} : chromium, async ({ page }) => {
    await journey.open(page, `#${language}`);
    await journey.hurry(page, journey.soleOwner);
    const link = await linkOf(page, language);
    const before = await journey.listed(page);
    // Two fields of a later page.
    await journey.open(page, withEntries(link, ".9B.-gA"));
    await expect(page.locator("main .notice")).toHaveText(say(language, "shared-left-out", { count: "2" }));
    await openShared(page, language);
    expect(await journey.listed(page)).toEqual(before);

    // A status of a later page: the rest opens, and the status is asked again.
    await journey.open(page, sealed(link.replace(/-\w{3}$/, "").replace("BCC", "BfC")));
    await expect(page.locator("main .notice")).toHaveText(say(language, "shared-left-out", { count: "1" }));
    await openShared(page, language);
    await expect(page.locator("#title")).toHaveText(say(language, "q-status"));

    await journey.visit(page, "share/v2-anything");
    await expect(page.locator("main")).toContainText(say(language, "shared-newer"));
    await expect(page.locator("main button")).toHaveCount(0);
  });
}

test("on paper the link is a picture, and on the screen it is not there", chromium, async ({ page }) => {
  await journey.open(page, "#ru");
  await journey.hurry(page, journey.husband);
  const picture = page.locator(".qr");
  await expect(picture).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(picture.locator("svg")).toBeVisible();
  await expect(picture).toContainText(say("ru", "paper-link.hint"));
  await expect(picture).toContainText("127.0.0.1");
  expect(await picture.locator("svg").getAttribute("aria-label")).toBe(say("ru", "paper-link"));
  // A code of some version, with the margin of four on each side; each square can be told apart on paper.
  const [x, y, width, height] = ((await picture.locator("svg").getAttribute("viewBox")) ?? "").split(" ").map(Number);
  expect([x, y]).toEqual([-4, -4]);
  expect(width).toBe(height);
  expect((width - 8 - 17) % 4).toBe(0);
  const box = await picture.locator("svg").boundingBox();
  const millimetres = ((box?.width ?? 0) / 96) * 25.4;
  expect(millimetres / width).toBeGreaterThan(0.4);
  await expect(picture.locator("path")).toHaveCount(1);
});

test("beside a link to the site its name, a sentence and a picture are shown", async ({ request, page }) => {
  const html = await (await request.get("index.html")).text();
  const found = await page.evaluate((html) => {
    const document = new DOMParser().parseFromString(html, "text/html");
    const metas = [...document.querySelectorAll("meta[property^='og:'], meta[name^='twitter:']")];
    return metas.map((meta) => [meta.getAttribute("property") ?? meta.getAttribute("name"), meta.getAttribute("content") ?? ""]);
  }, html);
  const of = (name: string) => found.filter(([known]) => known === name).map(([, content]) => content);
  for (const language of languages) {
    expect(of("og:title")[0]).toContain(say(language, "share-title"));
    expect(of("og:description")[0]).toContain(say(language, "description"));
    expect(of("og:locale:alternate")).toContain(`${language}_KZ`);
  }
  expect([of("og:type"), of("og:image"), of("twitter:card")]).toEqual([["website"], ["share.png"], ["summary_large_image"]]);
  const file = siteFiles.find(({ path }) => path === "share.png");
  expect(file?.load).toBe("never");
  const bytes = await (await request.get("share.png")).body();
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect([of("og:image:width"), of("og:image:height")]).toEqual([["1200"], ["630"]]);
  expect(bytes.length).toBeLessThanOrEqual(40_000);
});
