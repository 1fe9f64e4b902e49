// Serves a built site as the real host is asked to: strict headers, compressed files, no fallback page.
// `node serve.mjs DIRECTORY [--port 8080] [--prefix /x/] [--beside /name/=DIRECTORY]...`
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import sirv from "sirv";
import { NOWHERE, headersOf, statedPolicy } from "./headers.mjs";

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

const policyOf = (name) => statedPolicy(readFileSync(join(site, name), "utf8"));
const policies = { PAGE: policyOf("index.html"), FRAME: policyOf("frame.html") };

/** Gives an answer the headers of a path, and none that it had of another. */
function head(response, path) {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  for (const [name, value] of Object.entries(headersOf(path, policies))) response.setHeader(name, value);
}

/** Reads the directory at each request: tests change it, and `make run` adds to it. */
const files = (directory) =>
  sirv(directory, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ["html"],
    onNoMatch: (_, response) => missing(response),
  });
function missing(response) {
  head(response, NOWHERE);
  response.writeHead(404).end();
}
const mounts = [[values.prefix, files(site)]];
for (const mount of values.beside) {
  const [path, directory] = mount.split("=");
  mounts.unshift([path, files(directory)]);
}

const server = createServer((request, response) => {
  head(response, NOWHERE);
  if (request.method !== "GET" && request.method !== "HEAD") return response.writeHead(405, { allow: "GET, HEAD" }).end();
  // Without the slash, the relative links of the page would miss.
  if (`${request.url}/` === values.prefix) return response.writeHead(307, { location: values.prefix }).end();
  const [path, serve] = mounts.find(([path]) => request.url.startsWith(path)) ?? [];
  if (!path) return missing(response);
  request.url = request.url.slice(path.length - 1);
  head(response, request.url.slice(1).split(/[?#]/)[0]);
  serve(request, response);
});
server.listen(Number(values.port), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}${values.prefix}`));
