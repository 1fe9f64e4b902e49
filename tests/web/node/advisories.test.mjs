/** What is made of the answers of those who know of holes; they themselves are asked by `make advisories` alone. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ofCrates, ofPackages } from "../../../xtask/advisories.mjs";

test("a hole is told apart from none, and from no answer", () => {
  const lines = (...all) => all.map((line) => JSON.stringify(line)).join("\n");
  const summary = { type: "summary", fields: { advisories: { errors: 0 } } };
  const fields = { severity: "error", message: "unsound", advisory: { id: "RUSTSEC-2026-0001" }, graphs: [{ Krate: { name: "a", version: "1.0.0" } }] };
  assert.deepEqual(ofCrates(lines({ type: "diagnostic", fields }, summary)), ["a 1.0.0: unsound (RUSTSEC-2026-0001)"]);
  assert.deepEqual(ofCrates(lines({ type: "diagnostic", fields: { ...fields, severity: "note" } }, summary)), []);
  assert.equal(ofCrates(lines({ type: "log", fields: { message: "failed to fetch" } })), undefined);

  const found = { name: "b", range: "<2", severity: "high", via: [{ title: "reads too far", url: "https://example.org/1" }, "c"] };
  assert.deepEqual(ofPackages(JSON.stringify({ vulnerabilities: { b: found } })), ["b <2: high; reads too far, https://example.org/1; by c"]);
  assert.deepEqual(ofPackages(JSON.stringify({ vulnerabilities: {} })), []);
  assert.equal(ofPackages(JSON.stringify({ message: "405 Method Not Allowed" })), undefined);
  assert.equal(ofPackages(""), undefined);
});
