// Writes into README what a benchmark measured, between the marks of its place there.
import { readFileSync, writeFileSync } from "node:fs";

const README = new URL("../../README.md", import.meta.url);

/** Puts lines, which begin and end with the marks of their place, where these stand. */
export function writeInReadme(lines) {
  const text = readFileSync(README, "utf8");
  const [begin, end] = [lines[0], lines[lines.length - 1]];
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`README has no place between ${begin} and ${end}`);
  writeFileSync(README, text.slice(0, before) + lines.join("\n") + text.slice(after + end.length));
}
