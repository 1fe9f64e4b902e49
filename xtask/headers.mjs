// The headers of each kind of file, as a host is to send them: `serve.mjs` does, and samples for other servers are held to them.

/** Kinds of files, by a pattern of their paths below the site; of several that fit, the later says more. In the place of `PAGE` and
 * `FRAME` stands the policy that the page and the frame state themselves. */
export const KINDS = [
  {
    kind: "every file",
    paths: ".*",
    headers: {
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      // What other sites embed, they fetch from here.
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "cache-control": "no-cache",
    },
  },
  {
    // Also what is no file. Only a header can say who may frame a page.
    kind: "pages",
    paths: "(^|/)[^./]*(\\.html)?$",
    headers: { "content-security-policy": "PAGE; frame-ancestors 'self'" },
  },
  {
    // A worker has the policy that it comes with, not that of its page.
    kind: "workers",
    paths: "(^|/)(sw|worker(-[0-9a-f]{16})?)\\.js$",
    headers: { "content-security-policy": "PAGE" },
  },
  {
    // Pages with a policy of embedders frame only what has one too.
    kind: "the frame",
    paths: "(^|/)frame\\.html$",
    headers: { "content-security-policy": "FRAME; frame-ancestors *", "cross-origin-embedder-policy": "require-corp" },
  },
  {
    // Named by their content, or in the folder of a release: they never change.
    kind: "what never changes",
    paths: "-[0-9a-f]{16}\\.[^/]+$|^v\\d+\\.\\d+\\.\\d+/",
    headers: { "cache-control": "public, max-age=31536000, immutable" },
  },
];

/** What a path that leads nowhere is answered with. */
export const NOWHERE = "nowhere";

/** The headers of a path below the site; `policies` has those of `PAGE` and `FRAME`. */
export function headersOf(path, policies) {
  const headers = Object.assign({}, ...KINDS.filter(({ paths }) => new RegExp(paths).test(path)).map((kind) => kind.headers));
  for (const [name, value] of Object.entries(headers)) headers[name] = value.replace(/PAGE|FRAME/, (name) => policies[name]);
  return headers;
}

/** The policy that a page states in itself. */
export function statedPolicy(html) {
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]+)"/)?.[1];
  if (!policy) throw new Error("a page states no content security policy");
  return policy;
}
