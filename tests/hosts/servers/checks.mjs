/** What is asked of a server over HTTP: one table for all of them, request by request, byte by byte. */
import { existsSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { everywhere, headersOf } from "./samples.mjs";

const TYPES = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  md: "text/plain; charset=utf-8",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain; charset=utf-8",
  wasm: "application/wasm",
  webmanifest: "application/manifest+json",
};
/** What a browser says it can unpack, and the name of the file that it then gets. */
const ENCODINGS = [
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=1.0, gzip;q=0.8", "br"],
  ["gzip", "gzip"],
  ["br;q=0, gzip", "gzip"],
  ["gzip;q=0", null],
  ["identity", null],
];
const ENDINGS = { br: ".br", gzip: ".gz" };
/** Ways out of the folder, and into what no site means to show. */
const ASTRAY = [
  "../outside.txt",
  "%2e%2e/outside.txt",
  "..%2foutside.txt",
  "%2e%2e%2foutside.txt",
  "..%5coutside.txt",
  "%252e%252e%252foutside.txt",
  "v9.9.9/../../outside.txt",
  "v9.9.9/..%2f..%2foutside.txt",
  "/../outside.txt",
  "check.js%00.html",
  ".hidden",
  ".hidden/inside.txt",
  "v9.9.9/.hidden",
  ".well-known/.hidden",
];
/** Paths that are no files; a page in their place would be taken for a program. */
const MISSING = [
  "none",
  "none.html",
  "none/",
  "none-0123456789abcdef.js",
  "v9.9.9/none.js",
  "v9.9.9/none.html",
  "index.html/none",
  "%7Ccheck.js",
];
const METHODS = ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

/** What lies outside the site, or is hidden in it. */
export const SECRET = "not for everybody";

/** Asks all of it of the site at an address, whose files are in a folder, and returns how much that was, and the faults. */
export async function check(address, folder, files) {
  const { origin, hostname, port, pathname: base } = new URL(address);
  const agent = new Agent({ keepAlive: true });
  const faults = [];
  let checks = 0;

  /** One request, with the path as it is written, and nothing unpacked. */
  const ask = (path, headers = {}, method = "GET") =>
    new Promise((done, fail) => {
      const sent = request({ agent, hostname, port, path, method, headers }, (answer) => {
        const parts = [];
        answer.on("data", (part) => parts.push(part));
        answer.on("end", () => done({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }));
      });
      sent.on("error", fail);
      sent.end();
    });

  /** Compares an answer with what it is to be: `null` is a header that is not there, an expression one that fits. */
  const expect = (what, answer, { status, headers = {}, body }) => {
    checks++;
    const wrong = [];
    if (![status].flat().includes(answer.status)) wrong.push(`status ${answer.status} in place of ${status}`);
    for (const [name, value] of Object.entries(headers)) {
      const said = answer.headers[name] ?? null;
      const fits = value instanceof RegExp ? value.test(said ?? "") : said === value;
      if (!fits) wrong.push(`${name} is ${String(said).slice(-40)} in place of ${String(value).slice(-40)}`);
    }
    if (/\d/.test(answer.headers.server ?? "") || answer.headers["x-powered-by"]) wrong.push("the server says its version");
    const same = body instanceof Buffer ? answer.body.equals(body) : (body?.(answer.body) ?? true);
    if (!same) wrong.push(`${answer.body.length} bytes that are not those`);
    if (wrong.length > 0) faults.push(`${what}: ${wrong.join("; ")}`);
    return answer;
  };
  const read = (path) => readFileSync(`${folder}/${path}`);

  for (const path of files) {
    const file = path.endsWith("/") || path === "" ? `${path}index.html` : path;
    const always = { ...headersOf(file), vary: "Accept-Encoding", "content-language": null };
    const type = TYPES[file.split(".").pop()];
    if (!type) faults.push(`${file}: the tests know no type of it`);
    for (const [accepted, wanted] of ENCODINGS) {
      const encoding = wanted && existsSync(`${folder}/${file}${ENDINGS[wanted]}`) ? wanted : null;
      const body = read(file + (encoding ? ENDINGS[encoding] : ""));
      const accept = { "accept-encoding": accepted };
      const what = `${path} as ${accepted}`;
      const headers = { ...always, "content-type": type, "content-encoding": encoding, etag: /^(W\/)?".+"$/ };
      const first = expect(what, await ask(base + path, accept), { status: 200, headers, body });
      // What a browser has already is not sent again, by either way to say so.
      const { etag = "", "last-modified": modified = "" } = first.headers;
      const nothing = { status: 304, headers: { ...always, etag }, body: Buffer.alloc(0) };
      expect(`${what}, kept`, await ask(base + path, { ...accept, "if-none-match": etag }), nothing);
      expect(`${what}, kept since`, await ask(base + path, { ...accept, "if-modified-since": modified }), nothing);
      const other = await ask(base + path, { ...accept, "if-none-match": '"another"' });
      expect(`${what}, another one kept`, other, { status: 200, headers, body });
      expect(`${what}, its head`, await ask(base + path, accept, "HEAD"), { status: 200, headers, body: Buffer.alloc(0) });
    }
    // Parts are of the file as it is; a query changes nothing.
    const whole = read(file);
    const part = { "content-range": `bytes 1-9/${whole.length}`, "content-type": type, ...always };
    const plain = { "accept-encoding": "identity" };
    const some = await ask(base + path, { ...plain, range: "bytes=1-9" });
    expect(`${path}, a part`, some, { status: 206, headers: part, body: whole.subarray(1, 10) });
    const beyond = await ask(base + path, { ...plain, range: `bytes=${whole.length}-` });
    expect(`${path}, beyond its end`, beyond, { status: 416 });
    expect(`${path}, with a query`, await ask(`${base}${path}?a=1`, plain), { status: 200, headers: always, body: whole });
  }
  const written = await ask(`${base}%63heck.js`, { "accept-encoding": "br" });
  const small = { "content-encoding": "br" };
  expect("check.js, written in another way", written, { status: 200, headers: small, body: read("check.js.br") });

  const refusal = { ...everywhere, "cache-control": "no-cache", "cross-origin-embedder-policy": null };
  const page = read("index.html").toString();
  const noPage = (body) => !body.includes(page.slice(0, 60)) && !body.includes(SECRET);
  for (const path of MISSING) expect(path, await ask(base + path), { status: 404, headers: refusal, body: noPage });
  // Caddy takes the blame for a name with a zero in it.
  for (const path of ASTRAY) expect(path, await ask(base + path), { status: [400, 403, 404, 500], body: noPage });
  for (const method of METHODS) {
    for (const path of ["", "check.js", "none.js"]) {
      // TRACE is refused before anything else is looked at.
      const said = { ...everywhere, "cache-control": "no-cache", allow: /^GET, HEAD(, )?$/ };
      const headers = method === "TRACE" ? {} : said;
      expect(`${method} ${path}`, await ask(base + path, {}, method), { status: 405, headers, body: noPage });
    }
  }
  const unlisted = (body) => !body.includes("inside");
  expect("a folder without a page", await ask(`${base}folder/`), { status: [403, 404], headers: refusal, body: unlisted });
  // Without the slash, the relative names in the page would miss.
  const location = new RegExp(`^(${origin})?${base}v9\\.9\\.9/$`);
  const led = await ask(`${base}v9.9.9`);
  expect("a folder without its slash", led, { status: [301, 307, 308], headers: { ...everywhere, location } });

  agent.destroy();
  return { checks, faults };
}
