import { nodeResolve } from "@rollup/plugin-node-resolve";
import { importMetaAssets } from "@web/rollup-plugin-import-meta-assets";

export default {
  input: "page.js",
  output: { dir: process.env.OUT, format: "es", entryFileNames: "app.js" },
  plugins: [nodeResolve(), importMetaAssets()],
};
