// Weighs what a reader downloads against what we allow ourselves: `node size.mjs BUDGET MANIFEST...`.
// Files are weighed with Brotli, as `compress.mjs` has left them or as it would.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";

const [budget, ...manifests] = process.argv.slice(2);
const limits = JSON.parse(readFileSync(budget, "utf8"));
/** Files by when they load: those of one language, or of none. */
const files = (all, load, language = null) => all.filter((file) => file.load === load && file.language === language);
/** The same without a language, with what the parts of the page share: each of them bears the whole of it. */
const withShared = (all, load) => [...files(all, load), ...files(all, "shared").filter((file) => file.points.includes(load))];
const named = (all, pattern) => all.filter((file) => pattern.test(file.path));
/** Rows for each language that has files, under one limit. */
const each = (all, name, limit, of) => {
  const languages = [...new Set(all.map((file) => file.language).filter(Boolean))];
  return languages.map((language) => [`${name} ${language}`, limit, of(language)]);
};

const rows = manifests.flatMap((path) => {
  const { directory, files } = JSON.parse(readFileSync(path, "utf8"));
  const read = files.map((file) => {
    const whole = join(directory, file.path);
    const form = `${whole}.br`;
    return { ...file, brotli: existsSync(form) ? readFileSync(form).length : brotliCompressSync(readFileSync(whole)).length };
  });
  return files.some((file) => file.path === "index.html") ? ofSite(read) : ofPackage(read);
});

/**
 * The first load of the page in each language, what loads later, what other sites load, and each language alone. The page of
 * files weighs with the worker that it starts; apart from it weigh what a check found, which loads while the first one runs, and
 * what loads where a workbook, a file or a comparison is asked for.
 */
function ofSite(all) {
  return [
    ...each(all, "page in", "page", (language) => [...files(all, "first"), ...files(all, "first", language)]),
    ["page questions", "questions", files(all, "questions")],
    ["page later", "later", files(all, "rest")],
    ["page shared", "shared", files(all, "shared")],
    ["workbooks", "workbooks", files(all, "workbook")],
    ["workbook writer", "workbook writer", files(all, "workbook-writer")],
    ...each(all, "component in", "component", (language) => [
      ...named(all, /^(check\.js|tirkeu.*\.wasm)$/),
      ...files(all, "first", language),
    ]),
    ["component in one file", "inline", named(all, /^check-inline\.js$/)],
    ["embed.js", "embed", named(all, /^embed\.js$/)],
    ...each(all, "page texts", "language", (language) => [...files(all, "first", language), ...files(all, "questions", language)]),
    ["cases", "cases", files(all, "cases")],
    ["landlord", "landlord", withShared(all, "landlord")],
    ["portfolio", "portfolio", withShared(all, "portfolio")],
    ["portfolio findings", "findings", withShared(all, "findings").filter((file) => !file.points.includes("portfolio"))],
    ["portfolio extras", "extras", files(all, "extras")],
    ...files(all, "vocabulary").map((file) => [file.path.replace(/^csv-(.+)-.+$/, "vocabulary $1"), "vocabulary", [file]]),
    ["portal", "portal", files(all, "portal")],
    ["guide", "guide", files(all, "guide")],
    ...["landlord", "portal", "guide"].flatMap((load) =>
      each(all, `${load} texts`, `${load} texts`, (language) => files(all, load, language)),
    ),
  ];
}

/** The package without texts, each of its parts with what the parts share, and each language alone. */
function ofPackage(all) {
  return [
    ["package", "package", files(all, "first")],
    ...["words", "receipts"].map((part) => [`package, ${part}`, part, [...files(all, "shared"), ...files(all, part)]]),
    ["package, batch", "batch", files(all, "batch")],
    ...each(all, "package texts", "language", (language) => files(all, "first", language)),
  ];
}

console.log(`${"bytes".padEnd(24)}${["raw", "brotli", "budget"].map((word) => word.padStart(10)).join("")}`);
for (const [name, limit, weighed] of rows) {
  const [raw, brotli] = ["bytes", "brotli"].map((weight) => weighed.reduce((sum, file) => sum + file[weight], 0));
  const fits = weighed.length > 0 && brotli <= limits[limit];
  console.log(`${name.padEnd(24)}${[raw, brotli, limits[limit]].map((size) => `${size}`.padStart(10)).join("")}${fits ? "" : "  over budget"}`);
  if (!fits) process.exitCode = 1;
}
