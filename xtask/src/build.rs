//! A product from source to the files that ship: compiled, split, bound to its glue, optimised. Each step after cargo is
//! skipped while its inputs stay the same.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use wasm_bindgen_cli_support::Bindgen;

use crate::asset::Load;
use crate::cargo;
use crate::glue::{self, LOADER, SplitPoint};
use crate::languages::LANGUAGES;
use crate::merge::{self, Together};
use crate::product::{Mode, Product, load_of_splits};
use crate::repo::{self, Repo};
use crate::stamp::Stamp;
use crate::{parts, split, tools};

/// A wasm module ready to ship, with what belongs to it.
pub(crate) struct Built {
    /// The optimised module.
    pub(crate) wasm: Vec<u8>,
    /// The modules split off. The glue of the page asks for each by its name in braces; that of the engine is handed it.
    pub(crate) split: Vec<SplitModule>,
    /// The minified JavaScript that instantiates the module and calls it.
    pub(crate) glue: Vec<u8>,
    /// The texts as JSON.
    pub(crate) texts: Vec<Texts>,
}

/// Texts of one language that load at once.
pub(crate) struct Texts {
    /// Their directory of the build script.
    pub(crate) part: &'static str,
    pub(crate) load: Load,
    pub(crate) language: &'static str,
    pub(crate) bytes: Vec<u8>,
}

/// A module that was split off, and loads later.
pub(crate) struct SplitModule {
    /// Its name, as the splitter gives it.
    pub(crate) name: String,
    pub(crate) wasm: Vec<u8>,
    pub(crate) load: Load,
    /// The split points that ask for it.
    pub(crate) points: Vec<String>,
}

/// Builds a product.
pub(crate) fn build(repo: &Repo, product: Product, mode: Mode) -> Result<Built> {
    let compiled = cargo::compile(repo, product, mode)?;
    parts::note(repo, mode, product, &compiled.linked)?;
    let work = repo.work(mode).join(product.name());
    let stamp = Stamp::of(&[&repo::read(&compiled.module)?, &repo.builder])?;
    let (list, stamped) = (work.join("split.json"), work.join("stamp"));
    if !stamp.is_at(&stamped) {
        repo::recreate_dir(&work)?;
        let split = process(repo, product, mode, &compiled.module, &work)?;
        repo::write(&list, &serde_json::to_vec(&split)?)?;
        stamp.put_at(&stamped)?;
    }

    let list: Value = serde_json::from_slice(&repo::read(&list)?)?;
    let split = list.as_object().into_iter().flatten().map(|(name, points)| {
        let points: Vec<_> = points.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let load = load_of_splits(product, &points)?;
        let points = points.into_iter().map(ToOwned::to_owned).collect();
        Ok(SplitModule { name: name.clone(), wasm: repo::read(&small(&work, name))?, load, points })
    });
    let mut texts = Vec::new();
    for (part, load) in product.texts() {
        for (language, _) in LANGUAGES {
            let bytes = repo::read(&compiled.texts.join(format!("{part}/{language}.json")))?;
            texts.push(Texts { part, load: *load, language, bytes });
        }
    }
    Ok(Built {
        wasm: repo::read(&small(&work, &main_name(product)))?,
        split: split.collect::<Result<_>>()?,
        glue: repo::read(&work.join(minified_name(product)))?,
        texts,
    })
}

/// Makes of cargo's module all files that ship, in `work`; returns the modules split off, each with its split points.
fn process(repo: &Repo, product: Product, mode: Mode, module: &Path, work: &Path) -> Result<Value> {
    let (module, points) = if product.is_split() {
        split::split(module, work, product.first_splits())?
    } else {
        (module.to_owned(), Vec::new())
    };
    let (points, together) = loaded_together(product, mode, points);
    bind(product, &module, work)?;
    ensure!(!work.join("snippets").exists(), "a dependency brings JavaScript of its own, which would not be shipped");
    let script = work.join(format!("{}.js", product.name()));
    let written = repo::read_text(&script)?;
    let loader = || repo::read_text(&work.join(LOADER));
    let linked = match product {
        Product::Page => glue::of_page(&written, &loader()?, &points)?,
        Product::Engine => glue::of_package(&written, &loader()?)?,
        Product::Worker => glue::of_worker(&written, &loader()?, &points)?,
        Product::Batch => written,
    };
    repo::write(&script, linked.as_bytes())?;
    tools::minify_into(repo, &script, &work.join(minified_name(product)))?;

    let main = Together { name: main_name(product), files: vec![main_name(product)], points: Vec::new() };
    let split = together.iter().map(|module| (module.name.clone(), json!(module.points))).collect();
    let modules: Vec<_> = together.iter().chain([&main]).collect();
    // As many at once as there are processors: a page has dozens of modules, and each takes memory as long as it is worked on.
    let left = AtomicUsize::new(0);
    let optimise_left = || {
        while let Some(module) = modules.get(left.fetch_add(1, Ordering::Relaxed)) {
            if module.files.len() > 1 {
                merge::merge(repo, work, module)?;
            }
            optimise(repo, work, &module.name, mode, product.is_small())?;
        }
        Ok(())
    };
    thread::scope(|scope| {
        let at_once = thread::available_parallelism().map_or(1, usize::from);
        let optimising: Vec<_> = (0..at_once).map(|_| scope.spawn(optimise_left)).collect();
        optimising.into_iter().try_for_each(repo::join)
    })?;
    Ok(Value::Object(split))
}

/// The split points of a product, and the modules that they ask for. Where another program hands them over one by one, and while
/// trying, these stay as they were split.
fn loaded_together(product: Product, mode: Mode, points: Vec<SplitPoint>) -> (Vec<SplitPoint>, Vec<Together>) {
    if product == Product::Page && mode == Mode::Ship {
        return merge::together(points, product.first_splits(), product.following());
    }
    let mut modules = BTreeMap::<&String, Vec<String>>::new();
    for SplitPoint { name, files } in &points {
        for file in files {
            modules.entry(file).or_default().push(name.clone());
        }
    }
    let alone =
        |(name, points): (&String, Vec<String>)| Together { name: name.clone(), files: vec![name.clone()], points };
    let modules = modules.into_iter().map(alone).collect();
    (points, modules)
}

/// Optimises a module of `work`, and checks that no path of this machine is in it.
fn optimise(repo: &Repo, work: &Path, name: &str, mode: Mode, for_size: bool) -> Result<()> {
    let (module, small) = (work.join(name).with_extension("wasm"), small(work, name));
    if mode == Mode::Try {
        return repo::write(&small, &repo::read(&module)?);
    }
    tools::optimise(repo, &module, &small, for_size)?;
    refuse_build_paths(repo, &repo::read(&small)?)
}

fn main_name(product: Product) -> String {
    format!("{}_bg", product.name())
}

fn minified_name(product: Product) -> String {
    format!("{}.min.js", product.name())
}

/// The optimised form of a module.
fn small(work: &Path, name: &str) -> PathBuf {
    work.join(name).with_extension("small.wasm")
}

fn bind(product: Product, module: &Path, work: &Path) -> Result<()> {
    Bindgen::new()
        .input_path(module)
        .out_name(product.name())
        .web(true)?
        .typescript(false)
        // Memory and table, which the modules share.
        .keep_lld_exports(product.is_split())
        // The page and its worker name their modules by hash; bundlers find those of the package by the default path.
        .omit_default_module_path(matches!(product, Product::Page | Product::Worker))
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate(work)
        .context("wasm-bindgen could not write the glue")
}

/// Refuses a module that names the directory it was built in, or where a source of a crate or of the standard library lies.
fn refuse_build_paths(repo: &Repo, wasm: &[u8]) -> Result<()> {
    for path in [repo.top.as_os_str().as_encoded_bytes(), b"/src/"] {
        ensure!(!wasm.windows(path.len()).any(|part| part == path), "the module names a path of this machine");
    }
    Ok(())
}
