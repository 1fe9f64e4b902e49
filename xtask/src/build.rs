//! From Rust to the wasm and its glue: cargo, wasm-bindgen, wasm-opt, esbuild.

use std::env;
use std::ffi::OsString;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail, ensure};
use cargo_metadata::Message;
use wasm_bindgen_cli_support::Bindgen;

use crate::asset::Load;
use crate::repo::{self, LANGUAGES, Repo};
use crate::tools;

/// What is built from the root package.
#[derive(Clone, Copy)]
pub(crate) enum Product {
    /// The page: the binary with feature `ui`.
    Page,
    /// The engine of the npm package: the library with feature `api`.
    Engine,
    /// The batch of both: the library with feature `batch`, built for speed.
    Batch,
}

/// A wasm module ready to ship, with what belongs to it.
pub(crate) struct Built {
    /// The optimised module.
    pub(crate) wasm: Vec<u8>,
    /// What is split off of it. The glue of the page asks for each by its name in braces; that of the engine is handed it.
    pub(crate) split: Vec<Split>,
    /// The minified JavaScript that loads and feeds it.
    pub(crate) glue: Vec<u8>,
    /// The texts as JSON.
    pub(crate) texts: Vec<Texts>,
}

/// Texts of one language that load at once.
pub(crate) struct Texts {
    /// Their name.
    pub(crate) part: &'static str,
    pub(crate) load: Load,
    pub(crate) language: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// A part of a module that loads by itself.
pub(crate) struct Split {
    /// Its name, as the splitter gives it.
    pub(crate) name: String,
    /// The optimised module.
    pub(crate) wasm: Vec<u8>,
    pub(crate) load: Load,
}

impl Product {
    fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Page => &["--bin", "tirkeu-page", "--features", "ui"],
            Self::Engine => &["--lib", "--features", "api"],
            Self::Batch => &["--lib", "--features", "batch"],
        }
    }

    fn module(self) -> &'static str {
        match self {
            Self::Page => "tirkeu-page.wasm",
            Self::Engine | Self::Batch => "tirkeu.wasm",
        }
    }

    /// The first split point, behind which lies what everybody, or almost, loads in the end; none where the module is one.
    fn split(self) -> Option<&'static str> {
        match self {
            Self::Page => Some("later"),
            Self::Engine => Some("words"),
            Self::Batch => None,
        }
    }

    /// The texts that this product needs, by the directories of the build script.
    fn texts(self) -> &'static [(&'static str, Load)] {
        match self {
            Self::Page => {
                &[("first", Load::First), ("law", Load::Rest), ("landlord", Load::Landlord), ("portal", Load::Portal)]
            }
            Self::Engine => &[("package", Load::First)],
            Self::Batch => &[],
        }
    }

    /// Whether it is to be small; else it is to be fast.
    fn is_small(self) -> bool {
        !matches!(self, Self::Batch)
    }

    /// The name the glue knows its module by: `NAME_bg.wasm`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Page => "tirkeu",
            Self::Engine => "engine",
            Self::Batch => "batch",
        }
    }
}

/// Builds a product from source to shippable bytes.
pub(crate) fn build(repo: &Repo, product: Product) -> Result<Built> {
    let compiled = compile(repo, product)?;
    let work = repo.target.join("web").join(product.name());
    repo::empty(&work)?;
    let (module, parts) = match product.split() {
        Some(first) => split(&compiled.module, &work, first)?,
        None => (compiled.module, Vec::new()),
    };
    bind(product, &module, &work)?;
    ensure!(!work.join("snippets").exists(), "a dependency brings JavaScript of its own, which would not be shipped");

    let glue = work.join(format!("{}.js", product.name()));
    if product.split().is_some() {
        let loader = repo::read_text(&work.join(LOADER))?;
        repo::write(&glue, link(product, &repo::read_text(&glue)?, &loader, &parts)?.as_bytes())?;
    }
    let wasm = tools::optimise(repo, &work.join(format!("{}_bg.wasm", product.name())), product.is_small())?;
    let wasm = tools::shorten(repo, &wasm, &glue)?;
    no_paths(repo, &wasm)?;
    let mut split: Vec<Split> = Vec::new();
    for Part { split: point, files } in &parts {
        for name in files.iter().filter(|name| split.iter().all(|known| known.name != **name)).collect::<Vec<_>>() {
            let wasm = repo::read(&tools::optimise(repo, &work.join(name).with_extension("wasm"), true)?)?;
            no_paths(repo, &wasm)?;
            split.push(Split { name: name.clone(), wasm, load: load_of(point)? });
        }
    }
    let glue = tools::minify(repo, &glue)?;
    let mut texts = Vec::new();
    for (part, load) in product.texts() {
        for language in LANGUAGES {
            let bytes = texts_of(&compiled.out_dir, part, language)?;
            texts.push(Texts { part, load: *load, language, bytes });
        }
    }
    Ok(Built { wasm, split, glue, texts })
}

struct Compiled {
    module: PathBuf,
    out_dir: PathBuf,
}

fn compile(repo: &Repo, product: Product) -> Result<Compiled> {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .current_dir(&repo.top)
        .args(["build", "--locked", "--profile", if product.is_small() { "release" } else { "batch" }])
        .args(["--target", "wasm32-unknown-unknown", "-p", "tirkeu"])
        .args(["--no-default-features", "--message-format", "json-render-diagnostics"])
        .args(product.arguments())
        .arg(OWN_STD)
        .args(product.is_small().then_some(SMALL_STD))
        // Both are unstable, so they are used with the pinned compiler only.
        .env("RUSTC_BOOTSTRAP", "1")
        // What is to be split must still say how its parts hang together.
        .env("CARGO_PROFILE_RELEASE_STRIP", if product.split().is_some() { "none" } else { "debuginfo" })
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
    Ok(Compiled { module: module.into(), out_dir: out_dir.into() })
}

/// The standard library is built along, for size: the one that rustup brings carries the words of panics and the machinery
/// to write them, 12 kB of a page that shows none of it (`make size`).
const OWN_STD: &str = "-Zbuild-std=std,panic_abort";
const SMALL_STD: &str = "-Zbuild-std-features=optimize_for_size";
const SMALL_PANICS: [&str; 2] = ["-Zunstable-options", "-Cpanic=immediate-abort"];

/// Compiler flags that keep the words of panics and the builder's directories out of the shipped module.
fn flags(repo: &Repo, product: Product) -> OsString {
    let home = env::var_os("CARGO_HOME")
        .map(PathBuf::from)
        .or_else(|| env::home_dir().map(|home| home.join(".cargo")))
        .unwrap_or_default();
    let mut flags = OsString::from(SMALL_PANICS.join("\u{1f}"));
    if product.is_small() {
        flags.push("\u{1f}--cfg=sha2_backend_soft=\"compact\"");
    }
    if product.split().is_some() {
        flags.push("\u{1f}-Clink-arg=--emit-relocs");
    }
    flags.push("\u{1f}--remap-path-prefix=");
    flags.push(&repo.top);
    flags.push("=/tirkeu\u{1f}--remap-path-prefix=");
    flags.push(home.join("registry/src"));
    flags.push("=/crates");
    flags
}

/// The script that the splitter writes to load what it split off.
const LOADER: &str = "split.js";

/// When what lies behind a split point is asked for.
fn load_of(split: &str) -> Result<Load> {
    let loads = [
        ("later", Load::Rest),
        ("landlord", Load::Landlord),
        ("portal", Load::Portal),
        ("words", Load::Part("words")),
        ("receipts", Load::Part("receipts")),
    ];
    let found = loads.into_iter().find(|(name, _)| *name == split);
    Ok(found.with_context(|| format!("`{split}` is an unknown split point"))?.1)
}

/// A split point, and the modules to load for it, in order: what it shares with others, then its own.
struct Part {
    split: String,
    files: Vec<String>,
}

/// Splits off what a product does not begin with, into `work`; says where the main module is. The first split point comes first.
fn split(module: &Path, work: &Path, first: &str) -> Result<(PathBuf, Vec<Part>)> {
    let bytes = repo::read(module)?;
    let main = work.join("main.wasm");
    let name = format!("./{LOADER}");
    let mut options = wasm_split_cli_support::Options::new(&bytes);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = &name;
    let parts =
        wasm_split_cli_support::transform(options).map_err(|error| anyhow!("cannot split the module: {error:?}"))?;
    let mut parts: Vec<_> = parts.prefetch_map.into_iter().map(|(split, files)| Part { split, files }).collect();
    parts.sort_by_key(|part| (part.split != first, part.split.clone()));
    let Some((later, others)) = parts.split_first_mut().filter(|(part, _)| part.split == first) else {
        bail!("nothing is split off for `{first}`");
    };
    // What several others share comes with it, so that each file is everybody's or belongs to one of them.
    for (index, part) in others.iter().enumerate() {
        for file in part.files.iter().filter(|file| !later.files.contains(file)).cloned().collect::<Vec<_>>() {
            if others.iter().skip(index + 1).any(|other| other.files.contains(&file)) {
                later.files.push(file);
            }
        }
    }
    Ok((main, parts))
}

/// Loads modules into the main one, each once, and says to the waiting Rust whether that went well. The splitter writes a
/// script for that too, of several times the size.
const LINK: &str = "
const loaded = new Map();
async function loadModule(name) {
    await WebAssembly.instantiate(await read(name), { __wasm_split: { SHARED } });
}
function loader(...names) {
    return async (callback, data) => {
        let whole = true;
        for (const name of names) {
            if (!loaded.has(name)) loaded.set(name, loadModule(name));
            try {
                await loaded.get(name);
            } catch {
                loaded.delete(name);
                whole = false;
            }
        }
        wasm.__indirect_function_table.get(callback)(data, whole);
    };
}
";

/// Takes a part of the package in, which its script has read.
const TAKE: &str = "
export async function take(part) {
    await WebAssembly.instantiate(part, { __wasm_split: { SHARED } });
}
";

/// Gives the glue what loads the modules that were split off.
fn link(product: Product, glue: &str, loader: &str, parts: &[Part]) -> Result<String> {
    let shared =
        loader.split_once("const { ").and_then(|(_, rest)| rest.split_once(" }")).context("an unknown loader")?.0;
    let shared = shared.split(", ").filter(|name| name.starts_with("__wasm_split"));
    // Each is written out behind `wasm.`, where it is found when names are made short.
    let shared: Vec<_> = ["memory", "__indirect_function_table"]
        .into_iter()
        .chain(shared)
        .map(|name| format!("{name}: wasm.{name}"))
        .collect();
    let mut imports = String::from("const import0 = {");
    let loads = if matches!(product, Product::Page) { parts } else { &[] };
    for Part { split, files } in loads {
        let names: Vec<_> = files.iter().map(|file| format!("\"{{{{{file}}}}}\"")).collect();
        imports.push_str(&format!("\n        __wasm_split_load_{split}: loader({}),", names.join(", ")));
    }
    let begin = "const import0 = {";
    ensure!(glue.contains(begin), "the glue has no `{begin}`");
    // The one import of the splitter's own script, and where it is handed on.
    let kept = glue.lines().filter(|line| !line.contains(LOADER));
    let mut text = kept.collect::<Vec<_>>().join("\n").replace(begin, &imports);
    let own = matches!(product, Product::Page);
    text.push_str(&if own { LINK } else { TAKE }.replace("SHARED", &shared.join(", ")));
    if own { wrap(&text) } else { Ok(text) }
}

/// Makes of the glue a function, so that a page can hold several of it: each call gives the two calls of a module of its own. Its
/// argument reads a file of the site, by name.
fn wrap(glue: &str) -> Result<String> {
    let exported = "export { initSync, __wbg_init as default };";
    ensure!(glue.contains(exported), "the glue exports something else than `{exported}`");
    let inner = glue.replace(exported, "").replace("\nexport function ", "\nfunction ");
    ensure!(!inner.contains("export ") && !inner.contains("\nimport "), "the glue is no plain module");
    Ok(format!("export function instance(read) {{\n{inner}\nreturn {{ init: __wbg_init, start }};\n}}\n"))
}

fn bind(product: Product, module: &Path, work: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .out_name(product.name())
        .web(true)?
        .typescript(false)
        // Memory and table, which the modules share.
        .keep_lld_exports(product.split().is_some())
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

fn texts_of(out_dir: &Path, part: &str, language: &str) -> Result<Vec<u8>> {
    let bytes = repo::read(&out_dir.join(format!("texts/{part}/{language}.json")))
        .context("the build script of the root package is to write the texts")?;
    serde_json::from_slice::<serde_json::Value>(&bytes)
        .with_context(|| format!("the texts `{part}` in `{language}` are not JSON"))?;
    Ok(bytes)
}
