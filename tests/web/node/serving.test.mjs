/** The samples of docs/serving as text: what they repeat of the site is what the site says. `make servers` runs them. */
import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { forever, headersOf, isForever, samples, stated, top } from "../../hosts/servers/samples.mjs";

const read = (name) => readFileSync(samples + name, "utf8");
const files = readdirSync(`${top}dist`, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
  .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(`${top}dist/`.length));
/** The same files, kept as a release beside them. */
const released = files.filter((path) => !isForever(path)).map((path) => `v9.8.7/${path}`);

for (const name of ["nginx.conf", "Caddyfile", "apache.conf"]) {
  test(`${name} states the policies of the two pages and of workers, and no other`, () => {
    const policies = [...read(name).matchAll(/"(default-src [^"]+)"/g)].map(([, policy]) => policy);
    const page = stated("index.html");
    const wanted = [`${stated("frame.html")}; frame-ancestors *`, `${page}; frame-ancestors 'self'`, page];
    assert.deepEqual(policies.sort(), wanted.sort());
  });
}

/** The rules of a file of headers: the pattern of a path, and the headers under it. */
function rules(text) {
  const found = [];
  for (const line of text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"))) {
    const header = /^ {2}([\w-]+): (.+)$/.exec(line);
    if (header) found.at(-1).headers.push([header[1].toLowerCase(), header[2]]);
    else found.push({ path: line, headers: [] });
  }
  return found;
}

test("_headers says of every file once what it is to say", () => {
  const all = rules(read("_headers"));
  // What Cloudflare sets a limit to.
  assert.ok(all.length <= 100, `${all.length} rules`);
  for (const line of read("_headers").split("\n")) assert.ok(line.length <= 2000);
  for (const { path } of all) assert.match(path, /^\/[\w./-]*\*?[\w./-]*$/, "one star at the most");
  const patterns = all.map(({ path, headers }) => [new RegExp(`^${path.replaceAll(".", "\\.").replace("*", ".*")}$`), headers]);
  const said = (path) => patterns.flatMap(([pattern, headers]) => (pattern.test(path) ? headers : []));
  for (const file of [...files, ...released]) {
    // A page has the address of its folder too, or one without its ending.
    const addresses = file.endsWith(".html") ? [file, file.replace(/\.html$/, ""), file.replace(/(^|\/)index\.html$/, "$1")] : [file];
    for (const address of addresses) {
      const wanted = Object.entries(headersOf(file)).filter(([, value]) => value !== null && value !== "no-cache");
      assert.deepEqual(said(`/${address}`).sort(), wanted.sort(), `${address}: _headers has other rules for it`);
    }
  }
  // Nothing but files named by their content is kept for ever at the root.
  for (const { path, headers } of all.filter(({ path }) => path !== "/v*")) {
    if (headers.some(([, value]) => value === forever)) {
      assert.ok(files.some((file) => isForever(file) && `/${file}`.startsWith(path.slice(0, -1))), `${path} is for no file`);
    }
  }
});

test("the container is of one version, runs as nobody in particular, and writes to one folder", () => {
  const text = read("Containerfile");
  const steps = text.split("\n").filter((line) => /^[A-Z]+ /.test(line));
  const of = (step) => steps.filter((line) => line.startsWith(`${step} `)).map((line) => line.slice(step.length + 1));
  assert.match(of("FROM").join("\n"), /^[\w./-]+:\d+\.\d+[\w.-]*$/);
  assert.match(of("USER").at(-1), /^[1-9]\d*:[1-9]\d*$/);
  assert.match(steps.at(-1), /^ENTRYPOINT \["nginx", /);
  assert.match(text, /^# {3}podman run --read-only --tmpfs \/tmp --cap-drop all --security-opt no-new-privileges /m);
  assert.deepEqual(of("ADD"), []);
  for (const copy of of("COPY")) assert.ok(existsSync(top + copy.split(" ")[0]), copy);
  // What is put in the place of another thing is there.
  assert.ok(of("RUN").some((line) => line.includes("s/listen 80;/listen 8080;/")));
  assert.match(read("nginx.conf"), /^ {4}listen 80;$/m);
  assert.match(read("nginx.conf"), /^ {4}root \/srv\/tirkeu;$/m);
  assert.ok(of("COPY").includes("dist /srv/tirkeu"));
  const main = read("container.conf").split("\n");
  const written = main.filter((line) => /^ *(pid|\w+_temp_path) /.test(line));
  assert.equal(written.length, 6);
  for (const line of written) assert.match(line, / \/tmp\/[\w.]+;$/);
});
