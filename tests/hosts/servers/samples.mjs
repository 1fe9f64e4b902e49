/** The samples of docs/serving, as tests read them, and what they say against what the site says itself. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { KINDS, headersOf as headersOfAny, statedPolicy } from "../../../xtask/headers.mjs";

export const top = fileURLToPath(new URL("../../../", import.meta.url));
export const samples = `${top}docs/serving/`;

/** A sample with what it leaves to fill in; each place must be there, so that a sample cannot move away from its test. */
export function filledIn(name, places) {
  let text = readFileSync(samples + name, "utf8");
  for (const [from, to] of places) {
    if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
    text = text.replaceAll(from, () => to);
  }
  return text;
}

/** The policy that a page of the site states. */
export const stated = (page, site = `${top}dist`) => statedPolicy(readFileSync(`${site}/${page}`, "utf8"));

/** Whether a file never changes: it is named by its content, or belongs to a release. */
export const isForever = (path) => /-[0-9a-f]{16}\.[^/]+$/.test(path) || /(^|\/)v\d+\.\d+\.\d+\//.test(path);
export const forever = "public, max-age=31536000, immutable";

const policies = { PAGE: stated("index.html"), FRAME: stated("frame.html") };
/** What every answer says, a failed one too. */
export const { "cache-control": _, ...everywhere } = KINDS[0].headers;

/** What a file of the site says; `null` is a header that it must not have. */
export const headersOf = (path) => ({
  "content-security-policy": null,
  "cross-origin-embedder-policy": null,
  ...headersOfAny(path, policies),
});
