/** The code that the guide and the read-mes show, with its places filled. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const top = fileURLToPath(new URL("../../../", import.meta.url));
const GUIDE = `${top}src/ui/portal/`;
const READMES = { readme: "README.md", package: "src/api/package/README.md" };

/** What the pages put into the places of their code. */
const PLACES = {
  "HERE/": "https://example.kz/check/",
  "{origin}": "https://example.kz",
  HASH: `sha384-${"A".repeat(64)}`,
  LANG: "kk",
};
const filled = (code) => Object.entries(PLACES).reduce((code, [place, value]) => code.replaceAll(place, value), code);

/** Texts of Rust: raw ones, and those with escapes that JSON knows too. */
const TEXT = String.raw`r#"([^]*?)"#|("(?:[^"\\]|\\.)*")`;
const read = (raw, escaped) => raw ?? JSON.parse(escaped);

/** Code of the guide, each with its name: `file.CONSTANT`, or `file#id` of a sample whose code is no constant. */
export function ofGuide() {
  return readdirSync(GUIDE).flatMap((name) => {
    const file = name.replace(".rs", "");
    const rust = readFileSync(GUIDE + name, "utf8");
    const constants = [...rust.matchAll(new RegExp(`^(?:pub\\S* )?const (\\w+): &str =\\s*(?:${TEXT});`, "gm"))];
    const found = constants.map(([, name, raw, escaped]) => example(`${file}.${name}`, read(raw, escaped)));
    const known = constants.map(([, name]) => name);
    const samples = [...rust.matchAll(new RegExp(`<Sample id="([^"]+)"[^]*? code=(?:\\{([^}]+)\\}|${TEXT})`, "g"))];
    for (const [, id, code, raw, escaped] of samples) {
      if (known.includes(code)) continue;
      const [, made] = rust.match(new RegExp(`let ${code} = format!\\("([^"]+)"\\);`)) ?? [];
      found.push(example(`${file}#${id}`, made ?? (code ? "" : read(raw, escaped))));
    }
    if (samples.length !== rust.split("<Sample ").length - 1) throw new Error(`${name} has a sample that cannot be read`);
    return found;
  });
}

/** Names in a table of the guide. */
export function names(file, table) {
  const [, list] = readFileSync(`${GUIDE}${file}.rs`, "utf8").match(new RegExp(`const ${table}: [^=]+= \\[([^]*?)\\];`));
  return [...list.matchAll(list.includes("(") ? /\("([^"]+)"/g : /"([^"]+)"/g)].map(([, name]) => name);
}

/** Code of the read-mes: blocks, with the language that they name, and what stands in a line as tags, imports or policies do. */
export function ofReadmes() {
  return Object.entries(READMES).flatMap(([readme, path]) => {
    const parts = readFileSync(top + path, "utf8").split(/^```(.*)\n([^]*?)^```$/m);
    return parts.flatMap((part, index) => {
      if (index % 3 === 1) return [{ ...example(`${readme}, block ${(index + 2) / 3}`, parts[index + 1]), language: part }];
      if (index % 3 === 2) return [];
      return [...part.matchAll(/`((?:<[^`]+<\/|import |script-src )[^`]+)`/g)].map(([, code], place) => {
        const language = code.startsWith("<") ? "html" : code.startsWith("import ") ? "js" : "";
        return { ...example(`${readme}, part ${index / 3 + 1}, line ${place + 1}`, code), language };
      });
    });
  });
}

const example = (name, code) => ({ name, code: filled(code) });
