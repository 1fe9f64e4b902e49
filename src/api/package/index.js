// The package: loads the engine and the texts that lie beside this file, and puts the engine's functions behind a check
// that it is there. It asks for nothing else and stores nothing.

import load, * as engine from "./engine.js";
import { fault, hand, read, readJson } from "./files.js";
import { CASE, lengthOf, plain, tried } from "./plain.js";
import { TEXTS } from "./texts.js";

// Written out in full, so that bundlers see them, as the addresses of the texts are.
const ENGINE = ["engine_bg.wasm", () => new URL("./engine_bg.wasm", import.meta.url)];
/** Parts of it that load later: what they share, what turns answers into words, and receipts. */
const SHARED = ["shared_bg.wasm", () => new URL("./shared_bg.wasm", import.meta.url)];
const WORDS = ["words_bg.wasm", () => new URL("./words_bg.wasm", import.meta.url)];
const RECEIPTS = ["receipts_bg.wasm", () => new URL("./receipts_bg.wasm", import.meta.url)];

/** The modules that may be handed over. */
const MODULES = ["engine", "shared", "words", "receipts", "batch"];

/** The most bytes of an assessment (one of a case with 100 other owners takes a fifth of it), and of a receipt. */
const ASSESSMENT = 1024 * 1024;
const RECEIPT = 2 * ASSESSMENT;
/** The most cases in one call. */
const CASES = 1_000_000;

let started = false;
/** Loads under way or done, by file. One that fails is forgotten, so that it can be tried again. */
const loads = /* @__PURE__ */ new Map();
/** The case that an assessment was made from. */
const cases = /* @__PURE__ */ new WeakMap();

/** Loads the engine, and the texts of some languages. May be called again, for more languages. */
export async function init(options = {}) {
  const { languages = [], engine: modules, texts, files } = Object(options);
  if (!Array.isArray(languages)) throw fault("wrong-type", "languages", "a list of languages");
  const wanted = [...languages];
  wanted.forEach((lang, index) => check(lang, `languages[${index}]`));
  const langs = Object.keys(TEXTS);
  hand(files, [
    ["engine", MODULES, (name) => `${name}_bg.wasm`, isRecord(modules) ? modules : modules && { engine: modules }],
    ["texts", langs.flatMap((lang) => [lang, `csv-${lang}`]), (name) => `texts/${name}.json`, texts],
  ]);
  await once(ENGINE, start);
  await Promise.all([...wanted, ...langs.filter((lang) => Object.hasOwn(Object(texts), lang))].map(addTexts));
}

/** Loads the texts of a language, and the engine if it is not there yet. */
export async function addLanguage(lang) {
  check(lang, "lang");
  await init({ languages: [lang] });
}

export const assess = /* @__PURE__ */ ready((input, options) => {
  const { changes = true } = Object(options);
  if (typeof changes !== "boolean") throw fault("wrong-type", "changes", "true or false");
  const assessment = engine.assess(plain(input, CASE), changes);
  cases.set(assessment, input);
  return assessment;
});
export const verdict = /* @__PURE__ */ ready((input) => engine.verdict(plain(input, CASE)));
export const assessMany = /* @__PURE__ */ ready((inputs) => {
  const length = lengthOf(inputs);
  if (length === undefined) throw fault("wrong-type", "", "a list of cases");
  if (length > CASES) throw fault("out-of-range", "", `at most ${CASES} cases`);
  const answer = (input) => {
    try {
      return engine.assess(plain(input, CASE), true);
    } catch (error) {
      if (!error.errors) throw error;
      return { errors: error.errors };
    }
  };
  return Array.from({ length }, (_, index) => answer(tried(() => inputs[index])));
});
export const nextQuestion = /* @__PURE__ */ ready((input, declined = []) =>
  engine.nextQuestion(plain(input, CASE), plain(declined, CASE)),
);
export const describe = /* @__PURE__ */ ready((assessment, lang) =>
  engine.describe(plain(assessment, ASSESSMENT), plain(lang, CASE)),
);
export const rulebook = /* @__PURE__ */ ready((date, lang) =>
  engine.rulebook(date === undefined ? date : plain(date, CASE), plain(lang, CASE)),
);
export const checkIin = /* @__PURE__ */ ready((text) => engine.checkIin(plain(text, CASE)));
export const version = /* @__PURE__ */ ready(engine.version);

/** The receipt of an assessment. The case that it was made from is known where `assess` made it. */
export async function receipt(assessment, input = cases.get(assessment)) {
  if (input === undefined) throw fault("wrong-type", "case", "the case that the assessment was made from");
  await once(RECEIPTS, () => take(RECEIPTS));
  return engine.receipt(plain(assessment, ASSESSMENT), plain(input, CASE));
}

/** What this release says about a receipt. */
export async function verify(text) {
  await once(RECEIPTS, () => take(RECEIPTS));
  return engine.verify(plain(text, RECEIPT));
}

/** Checks a file of cases: bytes give bytes, a stream gives a stream. Its module is loaded when it is first wanted. */
export const assessCsv = async (input, options) => (await import("./csv.js")).run(input, Object(options), { read, readJson });

function ready(call) {
  return (...input) => {
    if (started) return call(...input);
    throw Object.assign(new Error("the engine is not loaded: call `await init()` first"), { errors: [] });
  };
}

/** Whether these are several modules by name, not one or its bytes. */
function isRecord(modules) {
  return Object.prototype.toString.call(modules) === "[object Object]";
}

async function start() {
  await load({ module_or_path: await read(ENGINE) });
  started = true;
}

function addTexts(lang) {
  return once(TEXTS[lang], async () => {
    const [texts] = await Promise.all([readJson(TEXTS[lang]), once(WORDS, () => take(WORDS).then(engine.link))]);
    engine.addLanguage(lang, texts);
  });
}

/** Takes in a part of the engine. */
async function take(part) {
  const [bytes] = await Promise.all([read(part), init()]);
  await once(SHARED, async () => engine.take(await read(SHARED)));
  await engine.take(bytes);
}

function once(file, loading) {
  if (!loads.has(file)) {
    const loaded = loading();
    loads.set(file, loaded);
    loaded.catch(() => loads.delete(file));
  }
  return loads.get(file);
}

function check(lang, path) {
  if (typeof lang !== "string") throw fault("wrong-type", path, "a text");
  if (!Object.hasOwn(TEXTS, lang)) throw fault("invalid-value", path, `one of: ${Object.keys(TEXTS).join(", ")}`);
}
