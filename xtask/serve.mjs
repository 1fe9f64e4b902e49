// Serves a built site as the real host is asked to: strict headers, compressed files, no fallback page.
// `node serve.mjs DIRECTORY [--port 8080] [--prefix /x/] [--beside /name/=DIRECTORY]...`
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import sirv from "sirv";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: "string", default: "8080" },
    prefix: { type: "string", default: "/" },
    beside: { type: "string", multiple: true, default: [] },
  },
});
const site = resolve(positionals[0]);
if (!/^\/([\w-]+\/)*$/.test(values.prefix)) throw new Error(`the prefix ${values.prefix} is no plain path between slashes`);

// The policy is that of the page; a header alone can say that any site may frame it.
const policy = readFileSync(join(site, "index.html"), "utf8").match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1];
if (!policy) throw new Error("the page states no content security policy");
const headers = {
  "content-security-policy": `${policy}; frame-ancestors *`,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  // What other sites embed, they fetch from here.
  "access-control-allow-origin": "*",
};
/** Files named by their content never change, nor do those in the folder of a release. */
const forever = /-[0-9a-f]{16}\.[^/]+$|^\/v\d+\.\d+\.\d+\//;

/** Reads the directory at each request: tests change it, and `make run` adds to it. */
const files = (directory) =>
  sirv(directory, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ["html"],
    setHeaders: (response, path) =>
      response.setHeader("cache-control", forever.test(path) ? "public, max-age=31536000, immutable" : "no-cache"),
  });
const mounts = [[values.prefix, files(site)]];
for (const mount of values.beside) {
  const [path, directory] = mount.split("=");
  mounts.unshift([path, files(directory)]);
}

const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.setHeader("cache-control", "no-cache");
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
  // Without the slash, the relative links of the page would miss.
  if (`${request.url}/` === values.prefix) return response.writeHead(307, { location: values.prefix }).end();
  const [path, serve] = mounts.find(([path]) => request.url.startsWith(path)) ?? [];
  if (!path) return response.writeHead(404).end();
  request.url = request.url.slice(path.length - 1);
  serve(request, response);
});
server.listen(Number(values.port), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}${values.prefix}`));
