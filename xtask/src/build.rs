//! From Rust to the wasm and its glue: cargo, wasm-bindgen, wasm-opt, esbuild.

use std::env;
use std::ffi::OsString;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, bail, ensure};
use cargo_metadata::Message;
use wasm_bindgen_cli_support::Bindgen;

use crate::repo::{self, LANGUAGES, Repo};
use crate::tools;

/// What is built from the root package.
#[derive(Clone, Copy)]
pub(crate) enum Product {
    /// The page: the binary with feature `ui`.
    Page,
    /// The engine of the npm package: the library with feature `api`.
    Engine,
}

/// A wasm module ready to ship, with what belongs to it.
pub(crate) struct Built {
    /// The optimised module.
    pub(crate) wasm: Vec<u8>,
    /// The minified JavaScript that loads and feeds it.
    pub(crate) glue: Vec<u8>,
    /// The texts as JSON, by language.
    pub(crate) texts: Vec<(&'static str, Vec<u8>)>,
    /// What of the page's texts it does not begin with, likewise.
    pub(crate) rest: Vec<(&'static str, Vec<u8>)>,
}

impl Product {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Page => &["--bin", "tirkeu-page", "--features", "ui"],
            Self::Engine => &["--lib", "--features", "api"],
        }
    }

    fn module(self) -> &'static str {
        match self {
            Self::Page => "tirkeu-page.wasm",
            Self::Engine => "tirkeu.wasm",
        }
    }

    /// Where the build script puts the texts that this product needs.
    fn texts(self) -> &'static str {
        match self {
            Self::Page => "texts",
            Self::Engine => "texts/law",
        }
    }

    /// The name the glue knows its module by: `NAME_bg.wasm`.
    fn name(self) -> &'static str {
        match self {
            Self::Page => "tirkeu",
            Self::Engine => "engine",
        }
    }
}

/// Builds a product from source to shippable bytes.
pub(crate) fn build(repo: &Repo, product: Product) -> Result<Built> {
    let compiled = compile(repo, product)?;
    let work = repo.target.join("web").join(product.name());
    repo::empty(&work)?;
    bind(product, &compiled.module, &work)?;
    ensure!(!work.join("snippets").exists(), "a dependency brings JavaScript of its own, which would not be shipped");

    let glue = work.join(format!("{}.js", product.name()));
    let wasm = tools::optimise(repo, &work.join(format!("{}_bg.wasm", product.name())))?;
    let wasm = tools::shorten(repo, &wasm, &glue)?;
    no_paths(repo, &wasm)?;
    let glue = tools::minify(repo, &glue)?;
    let rest = match product {
        Product::Page => texts(&compiled.texts.join("rest"))?,
        Product::Engine => Vec::new(),
    };
    Ok(Built { wasm, glue, texts: texts(&compiled.texts)?, rest })
}

struct Compiled {
    module: PathBuf,
    texts: PathBuf,
}

fn compile(repo: &Repo, product: Product) -> Result<Compiled> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(&repo.top)
        .args(["build", "--locked", "--release", "--target", "wasm32-unknown-unknown", "-p", "tirkeu"])
        .args(["--no-default-features", "--message-format", "json-render-diagnostics"])
        .args(product.arguments())
        .args(SMALL_STD)
        // Both are unstable, so they are used with the pinned compiler only.
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_ENCODED_RUSTFLAGS", flags(repo))
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start cargo")?;
    let output = cargo.stdout.take().context("cargo has no output")?;

    let (mut module, mut out_dir) = (None, None);
    for message in Message::parse_stream(BufReader::new(output)) {
        match message.context("cannot read what cargo says")? {
            Message::CompilerArtifact(artifact) if artifact.package_id == repo.package => {
                module = artifact.filenames.into_iter().find(|f| f.file_name() == Some(product.module())).or(module);
            }
            Message::BuildScriptExecuted(script) if script.package_id == repo.package => {
                out_dir = Some(script.out_dir);
            }
            _ => {}
        }
    }
    if !cargo.wait()?.success() {
        bail!("cargo could not build {}", product.module());
    }
    let module = module.with_context(|| format!("cargo named no {}", product.module()))?;
    let out_dir = out_dir.context("the root package has no build script, which is to write the texts")?;
    Ok(Compiled { module: module.into(), texts: out_dir.join(product.texts()).into() })
}

/// The standard library is built along, for size: the one that rustup brings carries the words of panics and the machinery
/// to write them, 12 kB of a page that shows none of it (`make size`).
const SMALL_STD: [&str; 2] = ["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"];
const SMALL_PANICS: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Compiler flags that keep the words of panics and the builder's directories out of the shipped module.
fn flags(repo: &Repo) -> OsString {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let mut flags = OsString::from(SMALL_PANICS.join("\u{1f}"));
    flags.push("\u{1f}--remap-path-prefix=");
    flags.push(&repo.top);
    flags.push("=/tirkeu\u{1f}--remap-path-prefix=");
    flags.push(home.join("registry/src"));
    flags.push("=/crates");
    flags
}

fn bind(product: Product, module: &Path, work: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .out_name(product.name())
        .web(true)?
        .typescript(false)
        // The page names its module by hash; bundlers find the engine's module by the default path.
        .omit_default_module_path(matches!(product, Product::Page))
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(work)
        .context("wasm-bindgen could not write the glue")
}

fn no_paths(repo: &Repo, wasm: &[u8]) -> Result<()> {
    let top = repo.top.as_os_str().as_encoded_bytes();
    ensure!(!wasm.windows(top.len()).any(|part| part == top), "the module names the directory it was built in");
    Ok(())
}

fn texts(directory: &Path) -> Result<Vec<(&'static str, Vec<u8>)>> {
    LANGUAGES
        .into_iter()
        .map(|language| {
            let bytes = repo::read(&directory.join(format!("{language}.json")))
                .context("the build script of the root package is to write the texts")?;
            serde_json::from_slice::<serde_json::Value>(&bytes)
                .with_context(|| format!("the texts in `{language}` are not JSON"))?;
            Ok((language, bytes))
        })
        .collect()
}
