/** The recipe for counting sends names of events, each once, and nothing of what they hold. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

const recipe = readFileSync(new URL("../../../docs/counting.md", import.meta.url), "utf8");
const [, code] = recipe.match(/```js\n([^]*?)```/);
const { count } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

for (const prefix of ["tirkeu-", ""]) {
  test(`the recipe counts events by name alone: ${prefix || "without a prefix"}`, (context) => {
    const sent = [];
    context.mock.method(globalThis, "fetch", (...request) => sent.push(request));
    const place = new EventTarget();
    count(place, "/count");
    const say = (name) => place.dispatchEvent(new CustomEvent(prefix + name, { detail: { verdict: "refused" } }));
    for (const name of ["ready", "progress", "assessed", "language", "language", "error", "declined", "declined", "result", "result"]) say(name);
    assert.deepEqual(sent.map(([address]) => address), Array(5).fill("/count"));
    assert.deepEqual(sent.map(([, { body }]) => body), ["ready", "language", "error", "declined", "result"]);
    assert.ok(!JSON.stringify(sent).includes("refused"));
    for (const [, request] of sent) assert.deepEqual(Object.keys(request).sort(), ["body", "credentials", "keepalive", "method", "referrerPolicy"]);
  });
}
