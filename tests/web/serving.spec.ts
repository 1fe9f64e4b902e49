/** How the site is served, and what the built pages keep to. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { expect, siteFiles, test } from "./fixtures.js";
import { say } from "./words.js";

/** As README states it, for those who embed the check. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; " +
  "manifest-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; worker-src 'self'; frame-src 'self'";
const types: Record<string, string> = {
  css: "text/css",
  html: "text/html",
  js: "text/javascript",
  json: "application/json",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};

test("every answer carries the headers of its kind, and no other of them", async ({ request }) => {
  const every = { "x-content-type-options": "nosniff", "referrer-policy": "no-referrer", "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
  const none = { "content-security-policy": undefined, "cross-origin-embedder-policy": undefined };
  // Who may frame a page can be said by the header alone: everybody the frame, nobody else the rest.
  const page = { ...none, "content-security-policy": `${policy}; frame-ancestors 'self'` };
  const kinds: [RegExp, Record<string, string | undefined>][] = [
    [/(^|\/)frame\.html$/, { "content-security-policy": `${policy}; frame-ancestors *`, "cross-origin-embedder-policy": "require-corp" }],
    [/^$|\.html$/, page],
    [/(^|\/)(sw|worker-[0-9a-f]{16})\.js$/, { ...none, "content-security-policy": policy }],
    [/./, none],
  ];
  // Where there is nothing, a server that follows a sample may leave the policy out.
  const nowhere = process.env.SITE ? every : { ...every, ...page };
  for (const path of ["", "index.html", "none.html", "none", ...siteFiles.map((file) => file.path)]) {
    const [, own] = kinds.find(([paths]) => paths.test(path)) ?? [];
    for (const answer of [await request.get(path), await request.get(path, { headers: { "if-none-match": (await request.get(path)).headers().etag ?? "" } })]) {
      const headers = answer.headers();
      const wanted: Record<string, string | undefined> = answer.status() === 404 ? nowhere : { ...every, ...own };
      expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name]])), `${path}: ${answer.status()}`).toEqual(wanted);
    }
  }
  expect((await request.get("tirkeu-0123456789abcdef.wasm")).headers()["cache-control"]).toBe("no-cache");
});

test("a file is sent small, with its type, and kept as its name allows", async ({ request }) => {
  for (const file of siteFiles) {
    const answer = await request.get(file.path, { headers: { "accept-encoding": "br" } });
    expect(answer.status(), file.path).toBe(200);
    expect(answer.headers()["content-type"].split(";")[0], file.path).toBe(types[file.path.split(".").pop() ?? ""]);
    expect(answer.headers()["content-encoding"], file.path).toBe("br");
    const kept = file.load === "pinned" || /-[0-9a-f]{16}\./.test(file.path);
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

test.describe(() => {
  test.use({ elsewhere: true });

  test("a page of another site that allows little shows component and frame", async ({ page, baseURL }) => {
    const own = new URL(baseURL ?? "").origin;
    const headers = {
      "content-type": "text/html",
      "content-security-policy":
        `default-src 'none'; img-src data:; script-src ${own} 'wasm-unsafe-eval'; connect-src ${own}; frame-src ${own}; ` +
        "require-trusted-types-for 'script'; trusted-types 'none'",
      "cross-origin-embedder-policy": "require-corp",
    };
    const body = `<!doctype html><html lang="en"><title>Somebody else's page</title><link rel="icon" href="data:,">
      <tirkeu-check lang="kk"></tirkeu-check><script type="module" src="${baseURL}check.js" crossorigin></script>
      <div data-tirkeu data-lang="kk"></div><script src="${baseURL}embed.js" async></script>`;
    const host = createServer((_, answer) => answer.writeHead(200, headers).end(body));
    await new Promise<void>((done) => host.listen(0, "127.0.0.1", done));
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`);
    for (const way of [page.locator("tirkeu-check"), page.frameLocator("iframe")]) {
      await expect(way.locator("#title")).toHaveText(say("kk", "start-title"));
    }
    host.close();
  });
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

/** What a page has in it that its policy forbids, or names that is no file of the site: it is to work under any path. */
function breaches(page: Page, html: string): Promise<string[]> {
  const given = { html, policy, files: siteFiles.map((file) => file.path) };
  return page.evaluate(({ html, policy, files }) => {
    const document = new DOMParser().parseFromString(html, "text/html");
    const found: string[] = [];
    const stated = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content");
    if (stated !== policy) found.push(`the policy is ${stated}`);
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      if (name === "style" || name === "base") found.push(`a ${name} element`);
      if (name === "script" && (!element.hasAttribute("src") || element.textContent !== "")) found.push("code in the page");
      for (const { name: attribute, value } of element.attributes) {
        if (attribute === "style" || attribute.startsWith("on")) found.push(`${name} has ${attribute}`);
        // All data of the page are names of files, but for the list of languages.
        const isData = attribute.startsWith("data-") && attribute !== "data-languages";
        const isLink = attribute === "src" || attribute === "href" || isData;
        if (isLink && !value.startsWith("#") && !files.includes(value)) found.push(`${attribute} names ${value}`);
      }
    }
    return found;
  }, given);
}

test("the built pages state the policy and keep to it", async ({ page, request }) => {
  // An empty page has no policy of its own, which would forbid what is looked for.
  for (const path of ["index.html", "frame.html"]) {
    expect(await breaches(page, await (await request.get(path)).text()), path).toEqual([]);
  }
  const meta = (content: string) => `<!doctype html><meta http-equiv="Content-Security-Policy" content="${content}">`;
  for (const inside of [
    "<script>alert(1)</script>",
    '<script src="index.html">1</script>',
    "<style>p{}</style>",
    '<p style="color:red">',
    '<p onclick="f()">',
    '<base href="index.html">',
    '<script src="/index.html"></script>',
    '<script src="https://example.org/a.js"></script>',
    '<link rel="stylesheet" href="b.css">',
  ]) {
    expect(await breaches(page, meta(policy) + inside), inside).toHaveLength(1);
  }
  expect(await breaches(page, meta(policy.replace("'none'", "'self'")))).toHaveLength(1);
  expect(await breaches(page, "<p>")).toHaveLength(1);
});
