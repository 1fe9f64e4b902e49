/** Projects of hosts, each with nothing but its own framework beside the package as npm would publish it, and their compilers. */
import { execFile, execFileSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const modules = fileURLToPath(new URL("../node_modules/", import.meta.url));
const STRICT = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  target: "es2023",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  verbatimModuleSyntax: true,
  types: [],
};
const tsc = ["typescript/bin/tsc", "--pretty", "false", "-p"];

/**
 * The modules beside the package, what the compiler is told, its command. The types of frameworks take long to read: whether
 * those of the package fit them is told by code that is wrong, and must be found so.
 */
const PROJECTS = {
  // Without any framework, and with every type of the package read.
  typescript: { beside: [], told: { compilerOptions: { ...STRICT, skipLibCheck: false } }, command: tsc },
  react: { beside: ["@types/react"], told: { compilerOptions: { ...STRICT, jsx: "react-jsx", skipLibCheck: true } }, command: tsc },
  vue: {
    beside: ["vue", "@vitejs/plugin-vue"],
    told: { compilerOptions: { ...STRICT, skipLibCheck: true }, vueCompilerOptions: { strictTemplates: true } },
    command: ["vue-tsc/bin/vue-tsc.js", "--pretty", "false", "-p"],
  },
  svelte: {
    beside: ["svelte"],
    told: { compilerOptions: { ...STRICT, skipLibCheck: true } },
    command: ["svelte-check/bin/svelte-check", "--output", "machine", "--fail-on-warnings", "--workspace"],
  },
};

/** Compiles files, each with its name, project and text: the faults, each with its file, or with none where it is of none. */
export async function compile(files, directory, tarball) {
  rmSync(directory, { recursive: true, force: true });
  const runs = Object.entries(PROJECTS).map(async ([name, { beside, told, command: [compiler, ...words] }]) => {
    const project = join(directory, name);
    const installed = join(project, "node_modules");
    mkdirSync(join(installed, "tirkeu"), { recursive: true });
    const types = ["--wildcards", "package/*.d.ts", "package/package.json"];
    execFileSync("tar", ["-xzf", tarball, "-C", join(installed, "tirkeu"), "--strip-components=1", ...types]);
    for (const module of beside) {
      mkdirSync(dirname(join(installed, module)), { recursive: true });
      symlinkSync(join(modules, module), join(installed, module));
    }
    const own = files.filter(({ project }) => project === name);
    for (const { file, text } of own) writeFileSync(join(project, file), text);
    const include = own.map(({ file }) => file);
    writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ ...told, include }));
    writeFileSync(join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
    return faultsOf(await output([join(modules, compiler), ...words, "."], project));
  });
  return (await Promise.all(runs)).flat();
}

function output(command, cwd) {
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd, maxBuffer: 1 << 26 }, (_, stdout, stderr) => done(stdout + stderr));
  });
}

/** Lines that name a fault, as TypeScript and as Svelte write them; what belongs to none of these is a fault of no file. */
function faultsOf(said) {
  const faults = [];
  for (const line of said.split("\n").filter(Boolean)) {
    const [, file, what] = line.match(/^(\S+)\(\d+,\d+\): (.*)/) ?? line.match(/^\d+ (?:ERROR|WARNING) "([^"]+)" \S+ (.*)/) ?? [];
    if (file) faults.push({ file, what });
    else if (/^\s/.test(line) && faults.length) faults.at(-1).what += `\n${line}`;
    else if (!/^\d+ (START|COMPLETED) /.test(line)) faults.push({ file: "", what: line });
  }
  return faults;
}
