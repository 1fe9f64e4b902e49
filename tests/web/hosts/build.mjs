// Builds one small app with each bundler, for production, from the package as npm would publish it: `node build.mjs DIRECTORY`.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as esbuild from "esbuild";
import { build as vite } from "vite";
import webpack from "webpack";

const here = import.meta.dirname;
const pkg = resolve(here, "../../../pkg");
const modules = resolve(here, "../node_modules");
const out = resolve(process.argv[2]);
const app = mkdtempSync(join(tmpdir(), "tirkeu-host-"));

try {
  execFileSync("npm", ["pack", pkg, "--pack-destination", app, "--silent"], { stdio: "pipe" });
  const [tarball] = readdirSync(app);
  writeFileSync(join(app, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const installing = ["install", join(app, tarball), "--prefix", app, "--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  execFileSync("npm", [...installing, "--silent"], { stdio: "pipe" });
  for (const name of ["index.html", "app.js", "worker.js", "answer.js", "react.js", "vue.js"]) cpSync(join(here, name), join(app, name));
  rmSync(out, { recursive: true, force: true });

  await vite({
    root: app,
    base: "./",
    logLevel: "warn",
    build: { outDir: join(out, "vite"), emptyOutDir: true },
    // Modules that load others are modules in a worker too.
    worker: { format: "es" },
  });

  // The component, as frameworks hold it; these come from beside the tests.
  for (const host of ["react", "vue"]) {
    writeFileSync(join(app, "index.html"), readFileSync(join(here, "index.html"), "utf8").replace("app.js", `${host}.js`));
    await vite({
      root: app,
      base: "./",
      logLevel: "warn",
      define: { __VUE_OPTIONS_API__: "false", __VUE_PROD_DEVTOOLS__: "false", __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "false" },
      resolve: { alias: { react: resolve(modules, "react"), "react-dom": resolve(modules, "react-dom"), vue: resolve(modules, "vue") } },
      // The component is as large as it is.
      build: { outDir: join(out, host), emptyOutDir: true, chunkSizeWarningLimit: 2000 },
    });
  }
  cpSync(join(here, "index.html"), join(app, "index.html"));

  const stats = await new Promise((done, failed) => {
    const options = { mode: "production", context: app, entry: "./app.js", output: { path: join(out, "webpack"), filename: "app.js" } };
    // Parts of the package are as large as they are.
    webpack({ ...options, performance: false }, (error, stats) => (error ? failed(error) : done(stats)));
  });
  if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString());
  page("webpack", (html) => html.replace('type="module"', "defer"));

  const built = join(out, "esbuild");
  await esbuild.build({
    absWorkingDir: app,
    entryPoints: ["app.js", "worker.js"],
    outdir: built,
    bundle: true,
    minify: true,
    format: "esm",
    splitting: true,
    logLevel: "warning",
  });
  // It leaves `new URL(…, import.meta.url)` as it is: what the package loads is to lie beside what it makes.
  const files = (name) => name.endsWith(".wasm") || name === "texts";
  const installed = join(app, "node_modules/tirkeu");
  for (const name of readdirSync(installed).filter(files)) cpSync(join(installed, name), join(built, name), { recursive: true });
  page("esbuild", (html) => html);

  // Without any bundler: the package as it is, by its address.
  const plain = join(out, "plain");
  mkdirSync(plain);
  cpSync(installed, join(plain, "tirkeu"), { recursive: true });
  for (const name of ["app.js", "worker.js", "answer.js"]) {
    writeFileSync(join(plain, name), readFileSync(join(app, name), "utf8").replace('"tirkeu"', '"./tirkeu/index.js"'));
  }
  page("plain", (html) => html);
} finally {
  rmSync(app, { recursive: true });
}

function page(host, change) {
  writeFileSync(join(out, host, "index.html"), change(readFileSync(join(app, "index.html"), "utf8")));
}
