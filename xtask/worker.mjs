// Writes the service worker of a built site into its directory: `node worker.mjs DIRECTORY`.
// It keeps every file of the site for use without a connection, and nothing else.
import { resolve } from "node:path";
import { generateSW } from "workbox-build";

const site = resolve(process.argv[2]);

const { warnings } = await generateSW({
  cacheId: "tirkeu",
  globDirectory: site,
  globPatterns: ["**/*"],
  // A server that sends the compressed forms sends them under the plain name.
  // What only other sites load is kept by them, here and under the address of the release; notices and schemas are for whoever asks.
  globIgnores: [
    ...["**/*.{br,gz}", "sw.js", "check.js", "check-inline.js", "embed.js", "frame*", "alarm-*", "share.png"],
    ...["v*/**", "THIRD-PARTY.txt", "sbom.cdx.json", "*.schema.json"],
  ],
  // In one order, whatever the file system's is.
  manifestTransforms: [(entries) => ({ manifest: entries.sort((a, b) => (a.url < b.url ? -1 : 1)), warnings: [] })],
  swDest: resolve(site, "sw.js"),
  // A file named by its content is taken from the browser's own cache where it has just come from.
  dontCacheBustURLsMatching: /-[0-9a-f]{16}\./,
  cleanupOutdatedCaches: true,
  // The tab of the first visit is to do without a connection too.
  clientsClaim: true,
  skipWaiting: false,
  inlineWorkboxRuntime: true,
  sourcemap: false,
  mode: "production",
  // What the page itself asks of a browser: modules that wait.
  babelPresetEnvTargets: ["chrome >= 89", "firefox >= 89", "safari >= 15"],
});
if (warnings.length) throw new Error(warnings.join("\n"));
