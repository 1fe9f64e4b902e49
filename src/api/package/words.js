// The words of languages for files of cases: what cells may hold beside codes, and in which words results are said.

import { VOCABULARIES } from "./vocabularies.js";

/** Words that are loaded or on their way, by language. Those that fail are forgotten, so that they can be tried again. */
const loads = new Map();

/** Options with the words of the languages that they name; `readJson` gets what a file of the package holds. */
export async function withWords({ words, lang, ...options }, readJson) {
  if ("vocabularies" in options) throw fault("unknown-field", "vocabularies", "no option has this name");
  if (words == null && lang == null) return options;
  if (words != null && !Array.isArray(words)) throw fault("wrong-type", "words", "a list of languages");
  const named = words ?? [];
  named.forEach((name, index) => check(name, `words[${index}]`));
  if (lang != null) check(lang, "lang");
  const wanted = new Set(lang == null ? named : [...named, lang]);
  const vocabularies = await Promise.all([...wanted].map((name) => loaded(name, readJson)));
  return { ...options, words: named, lang, vocabularies };
}

function loaded(lang, readJson) {
  if (!loads.has(lang)) {
    const loading = readJson(VOCABULARIES[lang]);
    loads.set(lang, loading);
    loading.catch(() => loads.delete(lang));
  }
  return loads.get(lang);
}

function check(lang, path) {
  if (typeof lang !== "string") throw fault("wrong-type", path, "a text");
  if (!Object.hasOwn(VOCABULARIES, lang)) throw fault("invalid-value", path, `one of: ${Object.keys(VOCABULARIES).join(", ")}`);
}

function fault(code, path, message) {
  return Object.assign(new Error(`${path}: ${code} (${message})`), { errors: [{ code, path, message }] });
}
