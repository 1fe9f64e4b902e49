//! From Rust to the wasm and its glue: cargo, wasm-bindgen, wasm-opt, esbuild.

use std::env;
use std::ffi::OsString;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail, ensure};
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
    /// What of it loads later; the page alone has that. The glue asks for it as `{{later}}`.
    pub(crate) later: Option<Vec<u8>>,
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

    /// Whether what it does not begin with is apart, module and texts.
    fn is_split(self) -> bool {
        matches!(self, Self::Page)
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
    let (module, later) = if product.is_split() {
        (split(&compiled.module, &work)?, Some(work.join(LATER)))
    } else {
        (compiled.module, None)
    };
    bind(product, &module, &work)?;
    ensure!(!work.join("snippets").exists(), "a dependency brings JavaScript of its own, which would not be shipped");

    let glue = work.join(format!("{}.js", product.name()));
    if later.is_some() {
        repo::write(&glue, link(&repo::read_text(&glue)?)?.as_bytes())?;
    }
    let wasm = tools::optimise(repo, &work.join(format!("{}_bg.wasm", product.name())))?;
    let wasm = tools::shorten(repo, &wasm, &glue)?;
    let later = later.map(|later| repo::read(&tools::optimise(repo, &later)?)).transpose()?;
    for module in [Some(&wasm), later.as_ref()].into_iter().flatten() {
        no_paths(repo, module)?;
    }
    let glue = tools::minify(repo, &glue)?;
    let rest = if product.is_split() { texts(&compiled.texts.join("rest"))? } else { Vec::new() };
    Ok(Built { wasm, later, glue, texts: texts(&compiled.texts)?, rest })
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
        // What is to be split must still say how its parts hang together.
        .env("CARGO_PROFILE_RELEASE_STRIP", if product.is_split() { "none" } else { "debuginfo" })
        .env("CARGO_ENCODED_RUSTFLAGS", flags(repo, product))
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
fn flags(repo: &Repo, product: Product) -> OsString {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let mut flags = OsString::from(SMALL_PANICS.join("\u{1f}"));
    if product.is_split() {
        flags.push("\u{1f}-Clink-arg=--emit-relocs");
    }
    flags.push("\u{1f}--remap-path-prefix=");
    flags.push(&repo.top);
    flags.push("=/tirkeu\u{1f}--remap-path-prefix=");
    flags.push(home.join("registry/src"));
    flags.push("=/crates");
    flags
}

/// The module that is split off, as the splitter names it.
const LATER: &str = "split_later.wasm";
/// The module from which a module that is split wants its loader.
const LOADER: &str = "./split.js";

/// Splits off what the page does not begin with, into `work`; says where the main module is.
fn split(module: &Path, work: &Path) -> Result<PathBuf> {
    let bytes = repo::read(module)?;
    let main = work.join("main.wasm");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = LOADER;
    let parts =
        wasm_split_cli_support::transform(options).map_err(|error| anyhow!("cannot split the module: {error:?}"))?;
    ensure!(parts.split_modules == [work.join(LATER)], "the module is split in another way: {:?}", parts.split_modules);
    Ok(main)
}

/// Loads the later module into the main one, and says to the waiting Rust whether that went well. The splitter writes a
/// script for that too, of four times the size, since it serves any number of modules.
const LINK: &str = "
async function loadLater(callback, data) {
    let loaded = true;
    try {
        const response = await fetch(new URL(\"{{later}}\", import.meta.url));
        await WebAssembly.instantiate(await response.arrayBuffer(), {
            __wasm_split: {
                memory: wasm.memory,
                __indirect_function_table: wasm.__indirect_function_table,
                __wasm_split_shared0: wasm.__wasm_split_shared0,
            },
        });
    } catch {
        loaded = false;
    }
    wasm.__indirect_function_table.get(callback)(data, loaded);
}
";

/// Gives the glue what loads the later module.
fn link(glue: &str) -> Result<String> {
    let mut text = glue.to_owned();
    for (was, is) in [
        (format!("import * as import1 from \"{LOADER}\""), ""),
        (format!("        \"{LOADER}\": import1,\n"), ""),
        ("const import0 = {".to_owned(), "const import0 = {\n        __wasm_split_load_later: loadLater,"),
    ] {
        ensure!(text.contains(&was), "the glue has no `{was}`");
        text = text.replace(&was, is);
    }
    text.push_str(LINK);
    Ok(text)
}

fn bind(product: Product, module: &Path, work: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .out_name(product.name())
        .web(true)?
        .typescript(false)
        // Memory and table, which the later module shares.
        .keep_lld_exports(product.is_split())
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
