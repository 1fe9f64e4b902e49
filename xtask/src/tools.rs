//! The tools that come from npm, pinned in `xtask/package-lock.json`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::repo::{self, Repo};

/// What the compiler uses of WebAssembly beyond its first version. `--all-features` would let tools use features that browsers
/// refuse.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Scripts that code from npm may be bundled into; the notices name it.
pub(crate) const WITH_NPM: [&str; 2] = ["sheet.js", "workbook.js"];

/// The text of a wasm module.
pub(crate) fn disassembled(repo: &Repo, module: &Path) -> Result<String> {
    let output = Command::new(tool(repo, "wasm-dis")?).args(FEATURES).arg(module).output()?;
    ensure!(output.status.success(), "wasm-dis failed: {}", String::from_utf8_lossy(&output.stderr));
    Ok(String::from_utf8(output.stdout)?)
}

/// Makes one wasm module of a frame and others, each under the name by which they import from one another.
pub(crate) fn merge(repo: &Repo, frame: (&Path, &str), modules: &[(PathBuf, &str)], merged: &Path) -> Result<()> {
    let mut command = Command::new(tool(repo, "wasm-merge")?);
    command.args(FEATURES).args(["--skip-export-conflicts"]).arg(frame.0).arg(frame.1);
    for (module, name) in modules {
        command.arg(module).arg(name);
    }
    run(command.arg("-o").arg(merged))
}

/// Optimises a wasm module, for size or for speed.
pub(crate) fn optimise(repo: &Repo, module: &Path, small: &Path, for_size: bool) -> Result<()> {
    // What is computed twice stays twice, and functions that are called once stay apart: Brotli finds more in both than is
    // saved.
    let level: &[&str] = if for_size { &["-Oz", "--converge", "--skip-pass=local-cse"] } else { &["-O3"] };
    run(Command::new(tool(repo, "wasm-opt")?)
        .args(level)
        .args(FEATURES)
        .args(["--low-memory-unused", "--one-caller-inline-max-function-size=20"])
        .arg("--strip-target-features")
        .arg(module)
        .arg("-o")
        .arg(small))
}

/// Minifies a JavaScript or CSS file, and returns it.
pub(crate) fn minify(repo: &Repo, file: &Path) -> Result<Vec<u8>> {
    minified(repo, file, &[])
}

/// Minifies a JavaScript or CSS file into another.
pub(crate) fn minify_into(repo: &Repo, file: &Path, small: &Path) -> Result<()> {
    esbuild(repo, file, small, &[])
}

/// Bundles a script with what it imports from beside it and from npm, but for the part of the package that loads later and for
/// what has no name yet.
pub(crate) fn bundle(repo: &Repo, file: &Path) -> Result<Vec<u8>> {
    minified(repo, file, &["--bundle", "--format=esm", "--external:./csv.js", "--external:./{{*}}"])
}

/// The same for a script that is no module, as other pages load it.
pub(crate) fn bundle_script(repo: &Repo, file: &Path) -> Result<Vec<u8>> {
    minified(repo, file, &["--bundle", "--format=iife"])
}

fn minified(repo: &Repo, file: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let name = file.file_name().and_then(|name| name.to_str()).context("a file to minify has a name")?;
    let small = repo.target.join("web/minified").join(name);
    let mut inputs = std::ffi::OsString::from("--metafile=");
    inputs.push(inputs_of(repo, name));
    esbuild(repo, file, &small, &[options, &[&inputs.to_string_lossy()]].concat())?;
    let packages = bundled(repo, name)?;
    ensure!(packages.is_empty() || WITH_NPM.contains(&name), "`{name}` has code from npm in it, which no notice names");
    repo::read(&small)
}

/// The packages from npm that were bundled into a script.
pub(crate) fn bundled(repo: &Repo, name: &str) -> Result<BTreeSet<String>> {
    let said: Value = serde_json::from_slice(&repo::read(&inputs_of(repo, name))?)?;
    let inputs = said["inputs"].as_object().context("esbuild names no inputs")?;
    Ok(inputs.keys().filter_map(|path| package_of(path)).collect())
}

/// Where esbuild says what a script was made of.
fn inputs_of(repo: &Repo, name: &str) -> PathBuf {
    repo.target.join("web/minified").join(format!("{name}.inputs.json"))
}

/// The package that a file below `node_modules` belongs to.
fn package_of(path: &str) -> Option<String> {
    let (_, inside) = path.rsplit_once("node_modules/")?;
    let parts = if inside.starts_with('@') { 2 } else { 1 };
    Some(inside.split('/').take(parts).collect::<Vec<_>>().join("/"))
}

fn esbuild(repo: &Repo, file: &Path, small: &Path, options: &[&str]) -> Result<()> {
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(small);
    run(Command::new(tool(repo, "esbuild")?)
        .env("NODE_PATH", modules(repo))
        .arg(file)
        .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .args(options)
        .arg(outfile))
}

/// Writes the service worker that keeps the files of a site into its directory.
pub(crate) fn worker(repo: &Repo, site: &Path) -> Result<()> {
    run(script(repo, "worker.mjs").arg(site))
}

/// Writes the notices and the list of the parts that `parts.json` in this directory names.
pub(crate) fn parts(repo: &Repo, directory: &Path) -> Result<()> {
    run(script(repo, "parts.mjs").arg(directory))
}

/// Puts `.br` and `.gz` beside each file of a directory, for a server that sends them as they are.
pub(crate) fn compress(repo: &Repo, directory: &Path) -> Result<()> {
    run(script(repo, "compress.mjs").arg(directory))
}

/// Weighs the built files that a manifest names, against `tests/budget.json`.
pub(crate) fn weigh(repo: &Repo, manifests: &[PathBuf]) -> Result<()> {
    run(script(repo, "size.mjs").arg(repo.top.join("tests/budget.json")).args(manifests))
}

/// One of the scripts of this directory.
pub(crate) fn script(repo: &Repo, name: &str) -> Command {
    let mut command = Command::new("node");
    command.arg(repo.top.join("xtask").join(name));
    command
}

/// The packages from npm.
pub(crate) fn modules(repo: &Repo) -> PathBuf {
    repo.top.join("xtask/node_modules")
}

fn tool(repo: &Repo, name: &str) -> Result<PathBuf> {
    let path = modules(repo).join(".bin").join(name);
    ensure!(path.exists(), "`{name}` is missing: run `npm ci --prefix xtask`, or let `make` do it");
    Ok(path)
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {:?}", command.get_program()))?;
    ensure!(status.success(), "{:?} failed: {status}", command.get_program());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_of_a_package_names_it() {
        assert_eq!(package_of("xtask/node_modules/fflate/esm/browser.js").as_deref(), Some("fflate"));
        assert_eq!(package_of("a/node_modules/b/node_modules/@c/d/e.js").as_deref(), Some("@c/d"));
        assert_eq!(package_of("static/sheet.js"), None);
    }
}
