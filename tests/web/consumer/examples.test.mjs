/** Every piece of code that the guide and the read-mes show compiles, or is read without a fault: `TARBALL` is the package. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { FOLLOWS, GUIDE, KINDS, READMES } from "./kinds.mjs";
import { compile } from "./projects.mjs";
import { names, ofGuide, ofReadmes, top } from "./sources.mjs";

/** Code of each kind that is wrong, and what is to be said of it. */
const WRONG = {
  script: ['document.querySelector("tirkeu-check")?.addEventListener("result", ({ detail }) => detail.level);', /'level' does not exist/],
  case: ['{ "applicant": { "years": 13 } }', /years.* does not exist/],
  tsx: ["<tirkeu-check onresult={({ stage }) => keep(stage)} />", /'stage' does not exist/],
  vue: ['<tirkeu-check @result="({ detail }) => keep(detail.level)" />', /'level' does not exist/],
  svelte: ['<script lang="ts">import "tirkeu/svelte";</script>\n<tirkeu-check request="level"></tirkeu-check>', /not assignable/],
  vite: ["vue({ templates: {} })", /'templates' does not exist/],
  html: ['<tirkeu-check language="kk"></tirkeu-check>', /language.* does not exist/],
  css: ["tirkeu-check { --tirkeu-colour: red; }", /--tirkeu-colour is heard nowhere/],
  policy: ["script-src self", /self/],
  headers: ["Access-Control-Allow-Origin *", /Origin \*/],
  shell: ["make everything", /everything/],
  rust: ["fn rule() {}", /no rule/],
  name: ["a name", /no name/],
};

/** Code with the kinds of its parts, which blank lines part where there are several. */
const pieces = [
  ...ofGuide().map((example) => ({ ...example, kinds: GUIDE[example.name] })),
  ...ofReadmes().map((example) => ({ ...example, kinds: READMES[example.language] && [READMES[example.language]] })),
];
const before = (name) => (FOLLOWS[name] ? `${pieces.find((piece) => piece.name === FOLLOWS[name]).code}\n` : "");
const examples = pieces.flatMap(({ name, code, kinds = [] }) => {
  const parts = kinds.length > 1 ? code.split("\n\n") : [before(name) + code];
  return kinds.map((kind, part) => ({ name, kind, code: parts[part] }));
});
const wrong = Object.entries(WRONG).map(([kind, [code, said]]) => ({ name: `wrong ${kind}`, kind, code, said }));

let file = 0;
const checked = [...examples, ...wrong].map((example) => {
  const { faults = [], files = [] } = KINDS[example.kind](example.code);
  return { ...example, faults, files: files.map(({ ending, ...rest }) => ({ ...rest, file: `example${(file += 1)}.${ending}` })) };
});
/** A program on the element in a page, and one that asks for the type of each name in the tables of the guide. */
const programs = [
  { file: "element.ts", project: "typescript", text: readFileSync(new URL("element.ts", import.meta.url), "utf8") },
  { file: "names.ts", project: "typescript", text: named() },
];
const found = await compile([...checked.flatMap(({ files }) => files), ...programs], `${top}target/web/examples`, process.env.TARBALL);
const faultsIn = (files) => found.filter((fault) => files.some(({ file }) => file === fault.file)).map(({ what }) => what);
const faultsOf = ({ faults, files }) => [...faults, ...faultsIn(files)];

test("all code is of a kind that is checked", () => {
  assert.deepEqual(pieces.filter(({ kinds }) => !kinds).map(({ name }) => name), []);
  assert.deepEqual(Object.keys(GUIDE).filter((name) => !pieces.some((piece) => piece.name === name)), []);
  assert.deepEqual(Object.keys(KINDS).filter((kind) => !WRONG[kind] && kind !== "prose"), []);
  assert.deepEqual(found.filter(({ file }) => !file), []);
});

for (const kind of Object.keys(KINDS)) {
  const own = checked.filter((example) => example.kind === kind && !example.said);
  test(`${kind}: ${own.length} examples`, () => {
    for (const example of own) assert.deepEqual(faultsOf(example), [], `${example.name}\n${example.code}`);
  });
}

test("what is wrong is found, whatever its kind", () => {
  for (const example of checked.filter(({ said }) => said)) assert.match(faultsOf(example).join("\n"), example.said, example.name);
});

test("the element in a page has its types, and so has each name in the guide", () => assert.deepEqual(faultsIn(programs), []));

/** A program that does not compile where an attribute or an event of the guide has no type. */
function named() {
  const attributes = names("component", "ATTRIBUTES").map((name) => `export type A${name.replace("-", "")} = CheckAttributes["${name}"];`);
  const events = [["tirkeu-check", "component"], ["div", "frame"]].flatMap(([tag, file]) =>
    names(file, "EVENTS").map((name) => `document.createElement("${tag}").addEventListener("${name}", ({ detail }) => detail);`),
  );
  return ['import type { CheckAttributes } from "tirkeu/check";', ...attributes, ...events].join("\n");
}
