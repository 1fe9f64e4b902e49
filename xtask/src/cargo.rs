//! From Rust to wasm: runs cargo for a product.

use std::collections::BTreeSet;
use std::env;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};
use cargo_metadata::Message;

use crate::product::{Mode, Product};
use crate::repo::Repo;

/// What cargo leaves behind.
pub(crate) struct Compiled {
    pub(crate) module: PathBuf,
    /// The texts as JSON, by the build script of the root package.
    pub(crate) texts: PathBuf,
    /// The manifests of all crates that were linked into the module.
    pub(crate) linked: BTreeSet<PathBuf>,
}

/// What all modules are compiled for.
const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library is built along, for size: the one that rustup brings carries the texts of panics and the code to
/// format them, 12 kB of a page that shows none of it. The modules that are built for speed lose none by it.
const OWN_STD: &str = "-Zbuild-std=std,panic_abort";
const SMALL_STD: &str = "-Zbuild-std-features=optimize_for_size";
const SMALL_PANICS: [&str; 3] = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"];

/// Compiles a product.
pub(crate) fn compile(repo: &Repo, product: Product, mode: Mode) -> Result<Compiled> {
    let mut command = cargo(repo);
    command
        .args(["build", "--locked", "--profile", product.profile(mode), "--target", TARGET])
        .args(["--no-default-features", "--message-format", "json-render-diagnostics"])
        .args(product.arguments())
        .env("CARGO_ENCODED_RUSTFLAGS", flags(product, mode))
        .stdout(Stdio::piped());
    if mode == Mode::Ship {
        // The options of the standard library are unstable, so they are used with the pinned compiler only.
        command.env("RUSTC_BOOTSTRAP", "1").args([OWN_STD, SMALL_STD]);
    }
    let mut cargo = command.spawn().context("cannot start cargo")?;
    let output = cargo.stdout.take().context("cargo has no output")?;

    let (mut module, mut out_dir, mut linked) = (None, None, BTreeSet::new());
    for message in Message::parse_stream(BufReader::new(output)) {
        match message.context("cannot read cargo's messages")? {
            Message::CompilerArtifact(artifact) => {
                // What runs while compiling is made for this machine.
                if artifact.filenames.iter().any(|file| file.components().any(|part| part.as_str() == TARGET)) {
                    linked.insert(artifact.manifest_path.into_std_path_buf());
                }
                module = artifact.filenames.into_iter().find(|f| f.file_name() == Some(product.artifact())).or(module);
            }
            Message::BuildScriptExecuted(script) if script.package_id == repo.package => {
                out_dir = Some(script.out_dir);
            }
            _ => {}
        }
    }
    ensure!(cargo.wait()?.success(), "cargo could not build {}", product.artifact());
    let module = module.with_context(|| format!("cargo named no {}", product.artifact()))?;
    let out_dir = out_dir.context("the root package has no build script, which is to write the texts")?;
    Ok(Compiled { module: module.into(), texts: out_dir.join("texts").into(), linked })
}

/// Writes the words of each language for files of cases: what is made of the texts by the program itself.
pub(crate) fn write_vocabularies(repo: &Repo, directory: &Path) -> Result<()> {
    let mut command = cargo(repo);
    command.args(["run", "--quiet", "--locked", "-p", "tirkeu", "--example", "vocabularies", "--"]).arg(directory);
    ensure!(command.status().context("cannot start cargo")?.success(), "cargo could not write the vocabularies");
    Ok(())
}

fn cargo(repo: &Repo) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&repo.top);
    command
}

/// Compiler flags. Those for shipping keep the texts of panics, and the paths in them, out of the module.
fn flags(product: Product, mode: Mode) -> String {
    let mut flags = Vec::new();
    // While trying, all products have the same flags, and so share what they depend on.
    if mode == Mode::Try || product.is_split() {
        flags.push("-Clink-arg=--emit-relocs");
    }
    if mode == Mode::Ship {
        flags.extend(SMALL_PANICS);
        if product.is_small() {
            flags.push("--cfg=sha2_backend_soft=\"compact\"");
        }
    }
    flags.join("\u{1f}")
}
