/** How the package is loaded: once, on demand, from its own files alone. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { golden, languages, pkg, problems, rejected, top } from "./cases.mjs";

const scratch = mkdtempSync(join(tmpdir(), "tirkeu-"));
after(() => rmSync(scratch, { recursive: true }));

/** A copy of the package that nothing has been loaded from. */
let copies = 0;
async function fresh(change = () => {}) {
  const directory = join(scratch, `copy-${(copies += 1)}`);
  cpSync(pkg, directory, { recursive: true });
  change(directory);
  return { directory, tirkeu: await import(pathToFileURL(join(directory, "index.js")).href) };
}

test("before it is loaded, every function says so", async () => {
  const { tirkeu } = await fresh();
  for (const name of ["assess", "assessMany", "verdict", "nextQuestion", "describe", "rulebook", "checkIin", "version"]) {
    assert.throws(() => tirkeu[name]({}), { message: /call `await init\(\)` first/, errors: [] }, name);
  }
  await tirkeu.init();
  assert.equal(tirkeu.assess(golden[0].case).verdict.least, golden[0].expect.verdict.least);
  assert.deepEqual(problems(() => tirkeu.rulebook("2026-11-21", "kk")), ["invalid-value lang"]);
  await tirkeu.addLanguage("kk");
  assert.equal(tirkeu.rulebook("2026-11-21", "kk").rules.length, 22);
});

test("a language loads the engine too", async () => {
  const { tirkeu } = await fresh();
  await tirkeu.addLanguage("ru");
  assert.equal(tirkeu.describe(tirkeu.assess({}), "ru").lang, "ru");
});

test("nothing is loaded twice, also not at the same time", async () => {
  const { tirkeu, directory } = await fresh();
  await Promise.all([tirkeu.init({ languages: ["kk", "ru"] }), tirkeu.init(), tirkeu.init({ languages: ["ru", "ru"] }), tirkeu.addLanguage("kk")]);
  rmSync(directory, { recursive: true });
  await tirkeu.init({ languages: ["kk", "ru"] });
  await tirkeu.addLanguage("kk");
  assert.equal(tirkeu.describe(tirkeu.assess({}), "kk").lang, "kk");
});

test("what failed can be tried again", async () => {
  const { tirkeu, directory } = await fresh((directory) => {
    rmSync(join(directory, "texts/kk.json"));
    rmSync(join(directory, "engine_bg.wasm"));
  });
  await assert.rejects(tirkeu.init({ languages: ["kk"] }));
  assert.throws(() => tirkeu.assess({}), /init/);
  cpSync(join(pkg, "engine_bg.wasm"), join(directory, "engine_bg.wasm"));
  await assert.rejects(tirkeu.init({ languages: ["kk"] }));
  assert.ok(tirkeu.assess({}));
  cpSync(join(pkg, "texts"), join(directory, "texts"), { recursive: true });
  await tirkeu.init({ languages: ["kk"] });
  assert.equal(tirkeu.describe(tirkeu.assess({}), "kk").lang, "kk");
});

test("texts of another release are refused", async () => {
  const { tirkeu } = await fresh((directory) => {
    const file = join(directory, "texts/en.json");
    const [, ...patterns] = JSON.parse(readFileSync(file, "utf8"));
    writeFileSync(file, JSON.stringify(["0", ...patterns]));
    writeFileSync(join(directory, "texts/ru.json"), "{");
  });
  await assert.rejects(tirkeu.addLanguage("en"), { message: "input: malformed (the texts of this release in `en`)" });
  await assert.rejects(tirkeu.addLanguage("ru"));
  await tirkeu.addLanguage("kk");
});

test("options that are none", async () => {
  const { tirkeu } = await fresh();
  assert.deepEqual(await rejected(tirkeu.init({ languages: "kk" })), ["wrong-type languages"]);
  assert.deepEqual(await rejected(tirkeu.init({ languages: ["kk", "de"] })), ["invalid-value languages[1]"]);
  assert.deepEqual(await rejected(tirkeu.init({ languages: [1] })), ["wrong-type languages[0]"]);
  assert.deepEqual(await rejected(tirkeu.addLanguage("toString")), ["invalid-value lang"]);
  assert.deepEqual(await rejected(tirkeu.addLanguage()), ["wrong-type lang"]);
  assert.deepEqual(await rejected(tirkeu.init({ files: "no address" })), ["invalid-value files"]);
  assert.deepEqual(await rejected(tirkeu.init({ engine: { motor: new Uint8Array() } })), ["invalid-value engine.motor"]);
  assert.deepEqual(await rejected(tirkeu.init({ texts: { de: "{}" } })), ["invalid-value texts.de"]);
  await tirkeu.init(null);
});

test("an engine that is handed over", async () => {
  const bytes = readFileSync(join(pkg, "engine_bg.wasm"));
  for (const engine of [bytes, await WebAssembly.compile(bytes)]) {
    const { tirkeu } = await fresh((directory) => rmSync(join(directory, "engine_bg.wasm")));
    await tirkeu.init({ engine });
    assert.match(tirkeu.version(), /^\d/);
  }
});

test("all files that are handed over, and none is read", async () => {
  const part = (name) => readFileSync(join(pkg, `${name}_bg.wasm`));
  const parts = Object.fromEntries(["engine", "shared", "words", "receipts", "batch"].map((name) => [name, part(name)]));
  const text = readFileSync(join(pkg, "texts/kk.json"), "utf8");
  for (const kk of [text, JSON.parse(text), Buffer.from(text)]) {
    const { tirkeu } = await fresh((directory) => {
      for (const name of ["texts", ...Object.keys(parts).map((name) => `${name}_bg.wasm`)]) rmSync(join(directory, name), { recursive: true });
    });
    await tirkeu.init({ engine: parts, texts: { kk, "csv-kk": readFileSync(join(pkg, "texts/csv-kk.json")) } });
    const assessment = tirkeu.assess(golden[0].case);
    assert.equal(tirkeu.describe(assessment, "kk").lang, "kk");
    assert.equal((await tirkeu.verify(await tirkeu.receipt(assessment))).result, "same");
    const rows = new TextDecoder().decode(await tirkeu.assessCsv("applicant.age\n13\n", { lang: "kk" }));
    assert.equal(rows.split("\n").length, 3);
  }
});

test("a folder that is named is read in place of its own", async () => {
  for (const files of [pathToFileURL(pkg), pathToFileURL(pkg).href.replace(/\/?$/, "/")]) {
    const { tirkeu } = await fresh((directory) => rmSync(join(directory, "engine_bg.wasm")));
    await tirkeu.init({ files, languages: ["kk"] });
    assert.equal(tirkeu.describe(tirkeu.assess({}), "kk").lang, "kk");
  }
});

test("a page in place of a file is told from a file", async (context) => {
  const { tirkeu } = await fresh();
  context.mock.method(globalThis, "fetch", async () => new Response("\n<!doctype html>"));
  await assert.rejects(tirkeu.init({ files: "https://host.example/" }), {
    message: /^cannot load https:\/\/host\.example\/engine_bg\.wasm: the server answered with a page in place of engine_bg\.wasm/,
  });
});

test("nothing goes over the network, and nothing is left behind", async (context) => {
  const connect = context.mock.method(Socket.prototype, "connect", () => assert.fail("a connection"));
  const fetched = context.mock.method(globalThis, "fetch", () => assert.fail("a request"));
  const globals = Reflect.ownKeys(globalThis).length;
  const { tirkeu } = await fresh();
  await tirkeu.init({ languages: ["kk", "ru", "en"] });
  for (const { case: input } of golden) tirkeu.describe(tirkeu.assess(input), "kk");
  assert.equal(connect.mock.callCount() + fetched.mock.callCount(), 0);
  assert.equal(Reflect.ownKeys(globalThis).length, globals);
});

test("a worker has an engine of its own", async () => {
  const worker = new Worker(
    `import { init, assess } from ${JSON.stringify(pathToFileURL(join(pkg, "index.js")).href)};
     import { parentPort, workerData } from "node:worker_threads";
     await init();
     parentPort.postMessage(assess(workerData).verdict);`,
    { eval: true, workerData: golden[0].case, type: "module", execArgv: ["--input-type=module"] },
  );
  const verdict = await new Promise((done, failed) => worker.once("message", done).once("error", failed));
  assert.deepEqual(verdict, golden[0].expect.verdict);
});

test("the example of the read-me file runs as it stands", () => {
  const readme = readFileSync(join(pkg, "README.md"), "utf8");
  const [, example] = /```js\n(import [^]*?)```/.exec(readme);
  assert.equal(example.trim().split("\n").length, 5);
  const directory = join(scratch, "example");
  mkdirSync(join(directory, "node_modules"), { recursive: true });
  symlinkSync(pkg, join(directory, "node_modules/tirkeu"), "junction");
  writeFileSync(join(directory, "example.mjs"), example);
  const said = execFileSync(process.execPath, ["example.mjs"], { cwd: directory, encoding: "utf8" });
  const title = /level-not-required = (.*)/.exec(readFileSync(`${top}src/text/kk/law.ftl`, "utf8"))[1];
  assert.deepEqual(said.trim().split("\n"), ["{ least: 'not-required', most: 'not-required' } []", title]);
});

test("the package holds what it says it holds", () => {
  const manifest = JSON.parse(readFileSync(join(pkg, "package.json"), "utf8"));
  assert.equal(manifest.dependencies, undefined);
  const packed = JSON.parse(execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts", "--offline"], { cwd: pkg, encoding: "utf8" }));
  assert.deepEqual(packed[0].files.map(({ path }) => path).sort(), [
    "CHANGELOG.md",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.md",
    "SECURITY.md",
    "THIRD-PARTY.txt",
    "assessment.schema.json",
    "batch_bg.wasm",
    "case.schema.json",
    "check.d.ts",
    "check.js",
    "csv.js",
    "docs/browsers.md",
    "docs/counting.md",
    "docs/dpia.md",
    "docs/en-301-549.md",
    "docs/releases.md",
    "docs/threat-model.md",
    "engine_bg.wasm",
    "index.d.ts",
    "index.js",
    "package.json",
    "react.d.ts",
    "receipts_bg.wasm",
    "sbom.cdx.json",
    "shared_bg.wasm",
    "svelte.d.ts",
    ...languages.flatMap((language) => [`texts/${language}.json`, `texts/csv-${language}.json`]).sort(),
    "vue.d.ts",
    "words_bg.wasm",
  ]);
  // Its own names are all that leads in, and each leads to a file that is there.
  const entries = [".", "./check", "./react", "./vue", "./svelte"];
  assert.deepEqual(Object.keys(manifest.exports), [...entries, "./case.schema.json", "./assessment.schema.json", "./*_bg.wasm", "./texts/*.json", "./package.json"]);
  const paths = Object.values(manifest.exports).flatMap((target) => (typeof target === "string" ? [target] : Object.values(target)));
  const leads = (path) => new RegExp(`^${path.slice(2).replaceAll(".", "\\.").replace("*", "[\\w-]+")}$`);
  for (const path of paths) assert.ok(packed[0].files.some((file) => leads(path).test(file.path)), path);
  // The component makes itself known when it is imported; nothing else does anything by itself.
  assert.deepEqual(manifest.sideEffects, ["./check.js"]);
});
