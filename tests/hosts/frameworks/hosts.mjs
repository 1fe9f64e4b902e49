// The hosts: each is a row, with how it is built, served and developed. Commands run in the folder of the host's group, where
// its packages are; PORT and OUT stand for a free port and for the folder that is built into.
import { readFileSync } from "node:fs";

/** The script of a package, as its own command would run it. */
const node = (script, ...rest) => ["node", `node_modules/${script}`, ...rest];
const vite = (name, config) => ({
  build: node(`${name}/bin/vite.js`, "build", "--config", config, "--outDir", "OUT", "--emptyOutDir"),
  dev: node(`${name}/bin/vite.js`, "--config", config, "--host", "127.0.0.1", "--port", "PORT", "--strictPort"),
  answers: ["package", "worker"],
});
const esbuild = (entry, ...rest) => ["node_modules/.bin/esbuild", entry, "--bundle", "--minify", "--log-level=error", ...rest];
const classic = (entry, ...rest) => ({ build: esbuild(entry, "--format=iife", "--outfile=OUT/app.js", ...rest), answers: ["package"] });
const library = (format) => ({
  build: node("vite/bin/vite.js", "build", "--config", "library.config.js", "--outDir", "OUT", "--emptyOutDir"),
  settings: { FORMAT: format },
  set: '`define: { "import.meta.url": "document.baseURI" }`',
  page: "classic",
  answers: ["package"],
});
const framework = { answers: ["package"], component: true };

/**
 * `of` is the package whose version counts; `set` is what users are told to write, and what the sources of the row have;
 * `answers` are the elements that show what came out, `says` what that is where nothing was set; `component` says that the page
 * shows the component too. `page` says how a page takes what was built, where no tool makes one; `beside` puts the files of the
 * package beside it.
 */
export const HOSTS = [
  { name: "Vite", group: "bundlers", of: "vite", ...vite("vite", "vite.config.js"), set: 'for a worker, `worker: { format: "es" }`' },
  {
    name: "Vite",
    group: "bundlers",
    of: "vite5",
    ...vite("vite5", "vite5.config.js"),
    set: 'the same, and `optimizeDeps: { exclude: ["tirkeu"] }`; so does 7',
  },
  {
    name: "Vite told nothing",
    group: "bundlers",
    of: "vite5",
    dev: vite("vite5", "vite.config.js").dev,
    answers: ["package"],
    says: /the server answered with a page in place of engine_bg\.wasm/,
  },
  { name: "Vite, library as IIFE", group: "bundlers", of: "vite", ...library("iife") },
  { name: "Vite, library as UMD", group: "bundlers", of: "vite", ...library("umd") },
  {
    name: "webpack",
    group: "bundlers",
    of: "webpack",
    set: "nothing",
    build: ["node", "webpack.mjs", "build", "OUT"],
    dev: ["node", "webpack.mjs", "serve", "PORT"],
    page: "module",
    answers: ["package", "worker"],
  },
  {
    name: "Rollup",
    group: "bundlers",
    of: "rollup",
    build: node("rollup/dist/bin/rollup", "--config", "rollup.config.js"),
    set: "`importMetaAssets()` of `@web/rollup-plugin-import-meta-assets`",
    page: "module",
    answers: ["package"],
  },
  {
    name: "esbuild",
    group: "bundlers",
    of: "esbuild",
    build: esbuild("app.js", "worker.js", "--format=esm", "--splitting", "--outdir=OUT"),
    dev: esbuild("app.js", "worker.js", "--format=esm", "--splitting", "--outdir=OUT", "--servedir=OUT", "--serve=127.0.0.1:PORT"),
    set: "copy wasm files and texts beside what it writes",
    page: "module",
    beside: ".",
    answers: ["package", "worker"],
  },
  {
    name: "esbuild, IIFE beside the files",
    group: "bundlers",
    of: "esbuild",
    ...classic("classic.js"),
    set: 'copy wasm files and texts into a folder beside the page; `init({ files: "tirkeu/" })`',
    page: "classic",
    beside: "tirkeu",
  },
  {
    name: "esbuild, IIFE in one file",
    group: "bundlers",
    of: "esbuild",
    ...classic("handed.js", "--loader:.wasm=binary", "--loader:.json=json"),
    set: "`--loader:.wasm=binary`; `init({ engine: { engine, shared, words, receipts, batch }, texts: { kk } })`",
    page: "classic",
  },
  {
    name: "esbuild, IIFE told nothing",
    group: "bundlers",
    of: "esbuild",
    ...classic("page.js"),
    page: "classic",
    says: /^Error: cannot tell where engine_bg\.wasm lies: give `init` the folder as `files`, or hand over `engine` and `texts`/,
  },
  {
    name: "esbuild, CommonJS in Node",
    group: "bundlers",
    of: "esbuild",
    build: esbuild("node.js", "--format=cjs", "--platform=node", "--outfile=OUT/app.cjs"),
    set: '`init({ files: pathToFileURL("node_modules/tirkeu") })`',
    runs: ["node", "OUT/app.cjs"],
  },
  {
    name: "Next",
    group: "next",
    of: "next",
    sources: "app",
    build: node("next/dist/bin/next", "build"),
    start: node("next/dist/bin/next", "start", "--hostname", "127.0.0.1", "--port", "PORT"),
    dev: node("next/dist/bin/next", "dev", "--hostname", "127.0.0.1", "--port", "PORT"),
    set: "the case by `ref={(check) => void (check && (check.case = facts))}`",
    settings: { NEXT_TELEMETRY_DISABLED: "1" },
    ...framework,
  },
  {
    name: "Nuxt",
    group: "nuxt",
    of: "nuxt",
    sources: "app",
    build: node("nuxt/bin/nuxt.mjs", "build"),
    start: ["node", ".output/server/index.mjs"],
    dev: node("nuxt/bin/nuxt.mjs", "dev", "--host", "127.0.0.1", "--port", "PORT"),
    set:
      '`vite: { optimizeDeps: { exclude: ["tirkeu"] } }`; ' +
      '`vue: { compilerOptions: { isCustomElement: (tag) => tag === "tirkeu-check" } }`',
    settings: { NUXT_TELEMETRY_DISABLED: "1", NITRO_HOST: "127.0.0.1" },
    ...framework,
  },
  {
    name: "SvelteKit",
    group: "sveltekit",
    of: "@sveltejs/kit",
    sources: "src",
    build: node("vite/bin/vite.js", "build"),
    start: ["node", "build/index.js"],
    dev: node("vite/bin/vite.js", "--host", "127.0.0.1", "--port", "PORT", "--strictPort"),
    set: "the case by `{@attach (check) => void (check.case = facts)}`",
    settings: { HOST: "127.0.0.1" },
    ...framework,
  },
  {
    name: "Angular",
    group: "angular",
    of: "@angular/core",
    sources: "src",
    build: node("@angular/cli/bin/ng.js", "build"),
    start: ["node", "dist/host/server/server.mjs"],
    dev: node("@angular/cli/bin/ng.js", "serve", "--host", "127.0.0.1", "--port", "PORT"),
    set:
      '`"assets": [{ "glob": "**/*.{wasm,json}", "input": "node_modules/tirkeu", "output": "tirkeu" }]`; ' +
      '`init({ files: "tirkeu/" })`; `schemas: [CUSTOM_ELEMENTS_SCHEMA]`',
    settings: { NG_CLI_ANALYTICS: "false" },
    ...framework,
  },
];

/** The version of a host, by the lock of its group. */
export function versionOf({ group, of }) {
  const lock = JSON.parse(readFileSync(new URL(`${group}/package-lock.json`, import.meta.url), "utf8"));
  return lock.packages[`node_modules/${of}`].version;
}

/** The hosts as the read-me of the package has them: with their versions, and what is to be set. */
export function table() {
  const rows = HOSTS.filter(({ set }) => set).map((host) => `| ${host.name} | ${versionOf(host)} | ${host.set} |`);
  return ["| host | version | what to set |", "|---|---|---|", ...rows].join("\n");
}
