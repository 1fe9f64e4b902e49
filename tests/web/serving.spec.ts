import { expect, siteFiles, test } from "./fixtures.js";

test("every answer carries the policy, and the page repeats it", async ({ page, request }) => {
  await page.goto("");
  const stated = await page.locator("meta[http-equiv]").getAttribute("content");
  for (const path of ["", "none.html", "/none", ...siteFiles.map((file) => file.path)]) {
    const headers = (await request.get(path)).headers();
    expect(headers["content-security-policy"], path).toBe(`${stated}; frame-ancestors *`);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    expect(headers["referrer-policy"], path).toBe("no-referrer");
  }
});

test("a file is sent small, with its type, and kept as its name allows", async ({ request }) => {
  for (const file of siteFiles) {
    const answer = await request.get(file.path, { headers: { "accept-encoding": "br" } });
    expect(answer.status(), file.path).toBe(200);
    expect(answer.headers()["content-type"], file.path).toBe(file.type);
    expect(answer.headers()["content-encoding"], file.path).toBe("br");
    const kept = /-[0-9a-f]{16}\./.test(file.path);
    expect(answer.headers()["cache-control"], file.path).toMatch(kept ? /immutable/ : /^no-cache$/);
    expect((await answer.body()).length, file.path).toBe(file.bytes);
  }
});

test("nothing can be sent to the server", async ({ request }) => {
  for (const method of ["POST", "PUT", "DELETE"]) {
    expect((await request.fetch("", { method, data: "x" })).status()).toBe(405);
  }
  expect((await request.head("")).status()).toBe(200);
});

test("the manifest of the application names files of the site, each as large as it says", async ({ request }) => {
  const manifest = await (await request.get("manifest.webmanifest")).json();
  expect([manifest.start_url, manifest.scope]).toEqual(["./", "./"]);
  for (const { src, sizes } of manifest.icons) {
    expect(siteFiles.map((file) => file.path)).toContain(src);
    // The two sizes stand at the same place in every PNG file.
    const bytes = await (await request.get(src)).body();
    if (sizes !== "any") expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
});
