/** The samples of docs/serving, as tests read them, and what they say against what the site says itself. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

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
export function stated(page, site = `${top}dist`) {
  const policy = readFileSync(`${site}/${page}`, "utf8").match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1];
  if (!policy) throw new Error(`${page} states no content security policy`);
  return policy;
}

/** Whether a file never changes: it is named by its content, or belongs to a release. */
export const isForever = (path) => /-[0-9a-f]{16}\.[^/]+$/.test(path) || /(^|\/)v\d+\.\d+\.\d+\//.test(path);
export const forever = "public, max-age=31536000, immutable";

/** What every answer says, a failed one too. */
export const everywhere = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "access-control-allow-origin": "*",
  "cross-origin-resource-policy": "cross-origin",
};

/** What a file of the site says beside that; `null` is a header that it must not have. */
export function headersOf(path) {
  const page = /\.html$/.test(path) ? path.replace(/^.*\//, "") : undefined;
  const framed = page === "frame.html";
  return {
    "cache-control": isForever(path) ? forever : "no-cache",
    "content-security-policy": page ? `${stated(page)}; frame-ancestors ${framed ? "*" : "'self'"}` : null,
    "cross-origin-embedder-policy": framed ? "require-corp" : null,
  };
}
