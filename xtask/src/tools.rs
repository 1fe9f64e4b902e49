//! The tools that come from npm, pinned in `tests/web/package-lock.json`.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};

use crate::repo::{self, Repo};

/// Makes a wasm module smaller.
///
/// The features of the module are read from it. `--all-features` would let the tool use features that browsers refuse.
pub(crate) fn optimise(repo: &Repo, module: &Path) -> Result<Vec<u8>> {
    let smaller = module.with_extension("opt.wasm");
    run(Command::new(tool(repo, "wasm-opt")?)
        .args(["-Oz", "--converge", "--low-memory-unused"])
        // Functions that are called once stay apart: Brotli finds more in them than inlining saves.
        .arg("--one-caller-inline-max-function-size=0")
        .arg(module)
        .arg("-o")
        .arg(&smaller))?;
    repo::read(&smaller)
}

/// Makes a JavaScript or CSS file smaller.
pub(crate) fn minify(repo: &Repo, file: &Path) -> Result<Vec<u8>> {
    let name = file.file_name().context("a file to minify has a name")?;
    let smaller = repo.target.join("web/minified").join(name);
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(&smaller);
    run(Command::new(tool(repo, "esbuild")?)
        .arg(file)
        .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .arg(outfile))?;
    repo::read(&smaller)
}

/// Writes the service worker that keeps the files of a directory, into that directory.
pub(crate) fn worker(repo: &Repo, site: &Path) -> Result<Vec<u8>> {
    run(Command::new("node").arg(repo.top.join("xtask/worker.mjs")).arg(site))?;
    repo::read(&site.join("sw.js"))
}

fn tool(repo: &Repo, name: &str) -> Result<PathBuf> {
    let path = repo.top.join("tests/web/node_modules/.bin").join(name);
    ensure!(path.exists(), "`{name}` is missing: run `npm ci --prefix tests/web`, or let `make` do it");
    Ok(path)
}

fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| format!("cannot start {:?}", command.get_program()))?;
    ensure!(status.success(), "{:?} failed: {status}", command.get_program());
    Ok(())
}
