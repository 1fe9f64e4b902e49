/** What the tests of the package share. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const top = fileURLToPath(new URL("../../../", import.meta.url));
export const pkg = `${top}pkg/`;
export const golden = JSON.parse(readFileSync(`${top}tests/cases/golden.json`, "utf8"));
const list = readFileSync(`${top}src/text/languages.rs`, "utf8");
export const languages = [...list.matchAll(/ = "(\w+)", Language/g)].map(([, word]) => word);

/** The problems of a call, after a look at the error that carries them. */
export function problems(call) {
  try {
    call();
  } catch (error) {
    return listed(error);
  }
  return [];
}

/** The same of a call that takes time. */
export const rejected = (call) => call.then(() => [], listed);

function listed(error) {
  assert.ok(error instanceof Error);
  assert.ok(error.message.length > 0);
  for (const problem of error.errors) {
    assert.deepEqual(Object.keys(problem), ["code", "path", "message"]);
    assert.ok(problem.message.length > 0);
  }
  return error.errors.map(({ code, path }) => `${code} ${path}`);
}
