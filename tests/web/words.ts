/** The texts of the page, read from the files that translators write. Nothing that a test expects is written twice. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const source = (path: string) => readFileSync(resolve(import.meta.dirname, "../../src", path), "utf8");

/** The list of the program: the word of each language, and its decimal sign. */
const list = [...source("text/languages.rs").matchAll(/ = "(\w+)", Language \{.* decimal: '(.)'/g)];
const decimals = new Map(list.map(([, language = "", sign = ""]) => [language, sign]));
export type Language = string;
export const languages: Language[] = [...decimals.keys()];

/** Figures of the law, by the names that texts have for them. */
const figures = new Map<string, number>();
for (const [, name = "", value = "", less] of source("norm/figures.rs").matchAll(/pub const (\w+): \w+ = (\w+)( - 1)?;/g)) {
  const figure = Number(figures.get(placeOf(value)) ?? value);
  figures.set(placeOf(name), less ? figure - 1 : figure);
}

const texts = new Map(languages.map((language) => [language, read(language)]));

function placeOf(constant: string): string {
  return constant.toLowerCase().replaceAll("_", "-");
}

/** The form of a text that is spoken to somebody: to the person, a parent, somebody else. */
function spoken(text: string, whom: string): string {
  return text.replace(/\{ \$whom ->\n((?:\*?\[.*\n)+)\}/g, (_, lines) => {
    const forms = new Map([...lines.matchAll(/\[(\w+)\] (.*)/g)].map(([, key, form]) => [key, form]));
    return forms.get(whom) ?? "";
  });
}

/** A text with the figures of the law in it, each by its own form, else by its plural form. */
function withFigures(language: Language, text: string): string {
  const plural = new Intl.PluralRules(language);
  const chosen = text.replace(/\{ \$([\w-]+) ->\n((?:\*?\[.*\n)+)\}/g, (whole, place, lines) => {
    const figure = figures.get(place);
    if (figure === undefined) return whole;
    const forms = new Map([...lines.matchAll(/\[(\w+)\] (.*)/g)].map(([, key, form]) => [key, form]));
    return forms.get(`${figure}`) ?? forms.get(plural.select(figure)) ?? forms.get("other");
  });
  return chosen.replace(/\{ \$([\w-]+) \}/g, (whole, place) => `${figures.get(place) ?? whole}`);
}

/** Messages by name; an attribute is named after its message, as in `q-age.help`. */
function read(language: Language): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of ["base", "law", "more", "bench", "vocabulary", "portfolio", "portal", "guide", "rulebook", "page", "shell", "results"]) {
    const text = source(`text/${language}/${file}.ftl`);
    let message = "";
    let key = "";
    for (const line of text.split("\n")) {
      const [, attribute, name, value] = /^(?: {4}\.([\w-]+)|([\w-]+)) = ?(.*)$/.exec(line) ?? [];
      if (name || attribute) {
        message = name ?? message;
        key = attribute ? `${message}.${attribute}` : message;
        found.set(key, value);
      } else if (/^\s+\S/.test(line)) {
        found.set(key, `${found.get(key)}\n${line.trim()}`);
      }
    }
  }
  for (const [name, text] of found) found.set(name, withFigures(language, text));
  return found;
}

/**
 * A text with its places filled in; by `whom`, spoken to somebody: `me`, or `child`. Texts that choose by number are not for
 * this.
 */
export function say(language: Language, name: string, places: Record<string, string> = {}): string {
  const found = texts.get(language)?.get(name);
  const text = found === undefined ? found : spoken(found, places.whom ?? "other");
  if (text === undefined || text.includes("->")) throw new Error(`no plain text ${name} in ${language}`);
  return text.replace(/\{ \$(\w+) \}/g, (_, place) => places[place] ?? `{${place}}`);
}

/** All texts of a language. */
export function all(language: Language): ReadonlyMap<string, string> {
  return texts.get(language) ?? new Map();
}

/** A day as people write it, such as "24 August 2026". */
export function day(language: Language, iso: string): string {
  const [year, month, number] = iso.split("-").map(Number);
  return say(language, "date", { day: `${number}`, month: say(language, `month-${month}`), year: `${year}` });
}

/** An area as people write it: `44.90` becomes "44,90 м²" in Russian, with the space of the language's text. */
export function area(language: Language, figure: string): string {
  return say(language, "area", { figure: figure.replace(".", decimals.get(language) ?? ".") });
}
