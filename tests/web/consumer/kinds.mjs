/** What is asked of code of each kind: faults that are found at once, and files that a compiler is to read. */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { generate, lexer, parse as parseCss, walk } from "css-tree";
import { parse as parseHtml } from "parse5";
import { top } from "./sources.mjs";

/** The kind of each piece of the guide's code; of one that has several parts, the kinds of these. */
export const GUIDE = {
  "component.ELEMENT": ["html"],
  "component.SCRIPT": ["script"],
  "component.REACT": ["tsx"],
  "component.VUE": ["vite", "vue"],
  "component.STYLE": ["css"],
  "frame.ELEMENT": ["html"],
  "frame.PREFILLED": ["html"],
  "frame.SCRIPT": ["script"],
  "frame.PLAIN": ["html"],
  "live.CASE": ["case"],
  "overview.HEADERS": ["headers"],
  "overview#csp-component": ["policy"],
  "overview#csp-frame": ["policy"],
  "overview#csp-package": ["policy"],
  "overview#statement": ["prose"],
  "package.INSTALL": ["shell"],
  "package.LINES": ["script"],
  "package.ERRORS": ["script"],
  "package.RECEIPT": ["script"],
  "sample.HASHES": ["name"],
};

/** Code that goes on from other code of its page. */
export const FOLLOWS = { "package.ERRORS": "package.LINES" };

/** The kinds of blocks in the read-mes, by the language that a block names. */
const SAME = ["css", "html", "rust", "svelte", "tsx", "vue"];
export const READMES = { "": "policy", js: "script", sh: "shell", ...Object.fromEntries(SAME.map((kind) => [kind, kind])) };

/** Names that code in a template leaves to its reader. */
const GIVEN = {
  facts: 'declare const facts: import("tirkeu").Case;',
  keep: 'declare function keep(verdict: import("tirkeu").Span | undefined): void;',
};
const given = (code) => Object.entries(GIVEN).flatMap(([name, line]) => (new RegExp(`\\b${name}\\b`).test(code) ? [line] : []));

/** Every kind: of some code, its faults, and files by project and ending. */
export const KINDS = {
  script: (code) => ({ files: [typescript(code)] }),
  case: (code) => ({ files: [typeOf(CASE, code)] }),
  // A tag alone gets what its reader has around it; a whole module has all by itself.
  tsx: (code) => {
    const around = ['import type {} from "tirkeu/react";', ...given(code), `export const example = ${code};`];
    return { files: [{ project: "react", ending: "tsx", text: /^import /m.test(code) ? code : around.join("\n") }] };
  },
  vue: (code) => {
    const script = ['<script setup lang="ts">', 'import type {} from "tirkeu/vue";', ...given(code), "</script>"];
    const around = [...script, "<template>", code, "</template>"];
    return { files: [{ project: "vue", ending: "vue", text: code.includes("<script") ? code : around.join("\n") }] };
  },
  svelte: (code) => ({ files: [{ project: "svelte", ending: "svelte", text: code }] }),
  vite: (code) => {
    const text = `import vue from "@vitejs/plugin-vue";\nexport default ${code.replace(/^\/\/.*\n/, "")};\n`;
    return { files: [{ project: "vue", ending: "ts", text }] };
  },
  html,
  css,
  policy: (code) => {
    const directive = /^[a-z]+-src(-[a-z]+)?(\s+('[a-z-]+'|https:\/\/[\w.-]+|[a-z]+:))+$/;
    return { faults: code.split(";").filter((one) => !directive.test(one.trim())) };
  },
  headers: (code) => ({ faults: code.trim().split("\n").filter((line) => !/^[A-Z][\w-]+: \S.*$/.test(line)) }),
  shell,
  rust: (code) => {
    const rules = readdirSync(`${top}src/rules`).filter((name) => name.endsWith(".rs"));
    const isThere = rules.some((name) => readFileSync(`${top}src/rules/${name}`, "utf8").trim() === code.trim());
    return { faults: isThere ? [] : ["no rule reads so"] };
  },
  // What is shown as code to be copied, and is a text; and a name of a file that is shown nowhere.
  prose: () => ({}),
  name: (code) => ({ faults: /^[\w.-]+$/.test(code) ? [] : ["this is no name"] }),
};

const typescript = (code) => ({ project: "typescript", ending: "ts", text: `${code}\nexport {};\n` });
const typeOf = (type, code) => typescript(`(${code}) satisfies ${type};`);
const CASE = 'import("tirkeu").Case';
/** What the element and the `div` of a frame take, and any element does. */
const ATTRIBUTES = 'import("tirkeu/check").CheckAttributes & { id?: string; class?: string; style?: string; title?: string }';

/** Markup: read without an error; its scripts are modules, its attributes those of the types, its cases are cases. */
function html(code) {
  const faults = [];
  const files = [];
  const begin = '<!doctype html><html lang="en"><head><title>A page</title></head><body>';
  const page = parseHtml(`${begin}${code}</body></html>`, { onParseError: (error) => faults.push(error.code) });
  const visit = (node) => {
    const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    const isElement = node.nodeName === "tirkeu-check";
    if (isElement || "data-tirkeu" in attributes) {
      // What a `div` says for its frame; what else stands there is no matter of the types.
      const prefix = isElement ? "" : "data-";
      const own = Object.entries(attributes).filter(([name]) => name.startsWith(prefix) && name !== "data-tirkeu");
      const said = Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value]));
      files.push(typeOf(ATTRIBUTES, JSON.stringify(said)));
      if (said.case) files.push(typeOf(CASE, said.case));
    } else if (node.nodeName === "script" && node.childNodes.length) {
      files.push(typescript(node.childNodes[0].value));
    }
    (node.childNodes ?? []).forEach(visit);
  };
  visit(page);
  return { faults, files };
}

/** A style: read without an error, each property and value known, and those of the element's own heard by its style. */
function css(code) {
  const faults = [];
  const own = readdirSync(`${top}static/style`).map((name) => readFileSync(`${top}static/style/${name}`, "utf8")).join("");
  const tree = parseCss(code, { parseCustomProperty: true, onParseError: ({ message }) => faults.push(message) });
  const enter = ({ property, value }) => {
    if (property.startsWith("--")) {
      if (!own.includes(`var(${property},`)) faults.push(`${property} is heard nowhere`);
    } else {
      const { error } = lexer.matchProperty(property, value);
      if (error) faults.push(`${property}: ${generate(value)}: ${error.message}`);
    }
  };
  walk(tree, { visit: "Declaration", enter });
  return { faults };
}

/** Commands: read by a shell, which runs none of them; targets of make are there, and of npm only what installs. */
function shell(code) {
  execFileSync("sh", ["-n"], { input: code });
  const makefile = readFileSync(`${top}Makefile`, "utf8");
  const isKnown = (line) => {
    const [command, what] = line.trim().split(/\s+/);
    if (command === "make") return new RegExp(`^${what}:`, "m").test(makefile);
    return command === "npm" && ["install", "pack"].includes(what);
  };
  return { faults: code.trim().split("\n").filter((line) => !isKnown(line)) };
}
