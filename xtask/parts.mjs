// Writes what the licences of others ask for, and the list of parts as CycloneDX: `node parts.mjs DIRECTORY`. There, `parts.json`
// says what ships. Nothing in it comes from a clock or from chance, so that a build can be repeated.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Contrib, Enums, Models, Serialize, Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import parseExpression from "spdx-expression-parse";

/**
 * Parts that bring no text of their licence. Those that may be had under the Apache licence, whose text is the same for all, are.
 * Of the others the text stands in `licences/`: of `qrcodegen` as at the head of its source, of `saxes` as version 4 brought it.
 */
const APACHE = /^(gloo-[a-z]+|implicit-clone|rlsf|wasm_split_(helpers|cli_support)|yew)$/;
const KEPT = ["qrcodegen", "saxes"];
const apache = join(import.meta.dirname, "../LICENSE-APACHE");

const directory = process.argv[2];
const { kind, version, date, parts } = JSON.parse(readFileSync(join(directory, "parts.json"), "utf8"));
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
parts.sort((a, b) => order(a.name, b.name) || order(a.version, b.version));

/** A text without what differs from file to file and says nothing. */
const clean = (text) => text.replace(/\r\n?/g, "\n").replace(/[ \t]+$/gm, "").replace(/^\n+|\n+$/g, "");

/** The texts of the licences of a part. */
function texts({ name, licence, directories }) {
  const gatherer = new Contrib.License.Utils.LicenseEvidenceGatherer();
  const own = directories.flatMap((path) => [...gatherer.getFileAttachments(path)].map(({ filePath }) => filePath)).sort();
  const others = KEPT.includes(name) ? [join(import.meta.dirname, "licences", `${name}.txt`)] : APACHE.test(name) ? [apache] : [];
  if (others.length && own.length) throw new Error(`${name} brings a licence of its own now: take it off the list in parts.mjs`);
  if (others[0] === apache && !licence.includes("Apache-2.0")) throw new Error(`${name} is not to be had under the Apache licence`);
  const files = own.length ? own : others;
  if (!files.length) throw new Error(`${name} brings no text of its licence, ${licence}`);
  return files.map((file) => clean(readFileSync(file, "utf8")));
}

/** An expression of SPDX; older crates write `/` for `OR`. */
function expression({ name, licence }) {
  if (!licence) throw new Error(`${name} names no licence`);
  return licence.replace(/\s*\/\s*/g, " OR ");
}

/** Each text once, with its number: how its lines are broken makes no other text of it. */
const numbered = new Map();
const lines = parts.map((part) => {
  const of = texts(part).map((text) => {
    const words = text.replace(/\s+/g, " ");
    if (!numbered.has(words)) numbered.set(words, { text, number: numbered.size + 1 });
    return numbered.get(words).number;
  });
  const about = [expression(part), ...(part.authors.length ? [`by ${part.authors.join(", ")}`] : []), ...(part.source ? [part.source] : [])];
  return `${part.name} ${part.version}\n  ${about.join("\n  ")}\n  text ${[...new Set(of)].join(", ")}\n`;
});
const rule = "=".repeat(80);
writeFileSync(
  join(directory, "THIRD-PARTY.txt"),
  [
    `What of others is in Tirkeu ${version} of ${date}, and under which licences. Where there is a choice, it is yours.`,
    "",
    ...lines,
    ...[...numbered.values()].map(({ text, number }) => `${rule}\nText ${number}\n${rule}\n\n${text}\n`),
  ].join("\n"),
);

const licences = new Contrib.License.Factories.LicenseFactory(parseExpression);
const licensed = (part) => new Models.LicenseRepository([licences.makeFromString(expression(part))]);
const { Component, ExternalReference, ExternalReferenceRepository } = Models;
const components = parts.map((part) => {
  const { registry, name, version, authors, source } = part;
  const [own, ...group] = name.split("/").reverse();
  const purl = new PackageURL(registry, group.reverse().join("/") || undefined, own, version, undefined, undefined).toString();
  return new Component(Enums.ComponentType.Library, name, {
    bomRef: purl,
    version,
    purl,
    author: authors.join(", ") || undefined,
    licenses: licensed(part),
    externalReferences: new ExternalReferenceRepository(source ? [new ExternalReference(source, Enums.ExternalReferenceType.VCS)] : []),
  });
});
const whole = new Component(kind, "tirkeu", {
  bomRef: "tirkeu",
  version,
  licenses: licensed({ name: "tirkeu", licence: "MIT OR Apache-2.0" }),
  dependencies: new Models.BomRefRepository(components.map(({ bomRef }) => bomRef)),
});
const bom = new Models.Bom({
  metadata: new Models.Metadata({ timestamp: new Date(`${date}T00:00:00Z`), component: whole }),
  components: new Models.ComponentRepository(components),
});
const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
const written = serializer.serialize(bom, { sortLists: true, space: 1 });
const wrong = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(written);
if (wrong) throw new Error(`the list of parts is no CycloneDX: ${JSON.stringify(wrong)}`);
writeFileSync(join(directory, "sbom.cdx.json"), `${written}\n`);
