//! The tools that come from npm, pinned in `tests/web/package-lock.json`.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::repo::{self, Repo};

/// Makes a wasm module smaller, or faster.
///
/// The features of the module are read from it. `--all-features` would let the tool use features that browsers refuse.
pub(crate) fn optimise(repo: &Repo, module: &Path, small: bool) -> Result<PathBuf> {
    let smaller = module.with_extension("opt.wasm");
    // Functions that are called once stay apart, and what is worked out twice stays twice: Brotli finds more in both than is
    // saved.
    let small_for_brotli = [
        "-Oz",
        "--converge",
        "--low-memory-unused",
        "--one-caller-inline-max-function-size=20",
        "--skip-pass=local-cse",
    ];
    run(Command::new(tool(repo, "wasm-opt")?)
        .args(if small { small_for_brotli.as_slice() } else { &["-O3"] })
        .arg(module)
        .arg("-o")
        .arg(&smaller))?;
    Ok(smaller)
}

/// What the module and its glue call each other, in a letter or two: half of a name is a hash, which nothing compresses.
pub(crate) fn shorten(repo: &Repo, module: &Path, glue: &Path) -> Result<Vec<u8>> {
    let shorter = module.with_extension("short.wasm");
    let output = Command::new(tool(repo, "wasm-opt")?)
        .args(["--minify-imports-and-exports-and-modules", "--strip-target-features"])
        .arg(module)
        .arg("-o")
        .arg(&shorter)
        .stderr(Stdio::inherit())
        .output()?;
    ensure!(output.status.success(), "wasm-opt could not shorten names: {}", output.status);
    let names = serde_json::from_slice(&output.stdout).context("cannot read the names that wasm-opt gave")?;
    let text = put_names(&names, &repo::read_text(glue)?)?;
    repo::write(glue, text.as_bytes())?;
    repo::read(&shorter)
}

/// Puts the names that wasm-opt gave, and prints, into the glue.
fn put_names(names: &Value, glue: &str) -> Result<String> {
    let mut text = glue.to_owned();
    for line in lines(names, "imports")? {
        let [module, old, new] = &line[..] else { bail!("wasm-opt names an import in another way: {line:?}") };
        // Modules are all called `a`.
        text = text.replace(&format!("\"{module}\": import"), "\"a\": import");
        ensure!(text.contains(&format!("{old}: ")), "the glue brings no `{old}`");
        text = text.replace(&format!("{old}: "), &format!("{new}: "));
    }
    let mut exports = lines(names, "exports")?;
    // A name may begin like a longer one.
    exports.sort_by_key(|line| Reverse(line.first().map_or(0, |name| name.len())));
    for line in exports {
        let [old, new] = &line[..] else { bail!("wasm-opt names an export in another way: {line:?}") };
        text = text.replace(&format!("wasm.{old}"), &format!("wasm.{new}"));
    }
    Ok(text)
}

fn lines<'n>(names: &'n Value, family: &str) -> Result<Vec<Vec<&'n str>>> {
    let lines = names[family].as_array().with_context(|| format!("wasm-opt names no {family}"))?;
    Ok(lines.iter().map(|line| line.as_array().into_iter().flatten().filter_map(Value::as_str).collect()).collect())
}

/// Makes a JavaScript or CSS file smaller.
pub(crate) fn minify(repo: &Repo, file: &Path) -> Result<Vec<u8>> {
    esbuild(repo, file, &[])
}

/// Makes one module of a script and what it uses of those beside it and of npm packages, but for what it loads later.
pub(crate) fn bundle(repo: &Repo, file: &Path) -> Result<Vec<u8>> {
    esbuild(repo, file, &["--bundle", "--format=esm", "--external:./csv.js"])
}

fn esbuild(repo: &Repo, file: &Path, options: &[&str]) -> Result<Vec<u8>> {
    let name = file.file_name().context("a file to minify has a name")?;
    let smaller = repo.target.join("web/minified").join(name);
    let mut outfile = std::ffi::OsString::from("--outfile=");
    outfile.push(&smaller);
    run(Command::new(tool(repo, "esbuild")?)
        .env("NODE_PATH", repo.top.join("tests/web/node_modules"))
        .arg(file)
        .args(["--minify", "--charset=utf8", "--legal-comments=none", "--log-level=warning"])
        .args(options)
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
