/** The scripts of the site, and of its tests, as Node runs them. */
import { build } from "esbuild";
import { fileURLToPath } from "node:url";

const top = fileURLToPath(new URL("../../../", import.meta.url));

/** A script with what it imports from beside it and from npm. */
export async function script(path) {
  const { outputFiles } = await build({
    entryPoints: [`${top}${path}`],
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
    nodePaths: [`${top}xtask/node_modules`, `${top}tests/web/node_modules`],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
