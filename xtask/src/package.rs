//! The npm package: files written by hand, the engine, the texts, the licences.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::asset::{Asset, Load};
use crate::build::{self, Product};
use crate::repo::{self, LANGUAGES, Repo};
use crate::{size, tools};

/// The files of the package that are written by hand, in `src/api/package/`.
const WRITTEN: [&str; 6] =
    ["index.d.ts", "check.d.ts", "case.schema.json", "assessment.schema.json", "package.json", "README.md"];
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// The files a program loads before it can ask its first question.
const CODE: [&str; 2] = ["index.js", "engine_bg.wasm"];

/// The parts of the engine that it loads together with the first language, and for the first receipt: each after what both use.
pub(crate) const PARTS: [&str; 2] = ["words", "receipts"];
const SHARED: &str = "shared_bg.wasm";

/// The web component, as the site serves it.
const CHECK: &str = "check-inline.js";

/// The files that it loads once it is to check a file of cases.
const BATCH: [&str; 2] = ["csv.js", "batch_bg.wasm"];

/// Builds the package into `pkg/`, checks it and weighs it.
pub(crate) fn build(repo: &Repo) -> Result<()> {
    let source = repo.top.join("src/api/package");
    let mut files = Vec::new();
    for name in WRITTEN {
        files.push((name.to_owned(), repo::read(&source.join(name)).context("a file of the package is missing")?));
    }
    for name in LICENCES {
        files.push((name.to_owned(), repo::read(&repo.top.join(name))?));
    }
    check_version(repo)?;
    // The component with all it needs, as the site has it.
    let check = repo.dist().join(CHECK);
    files.push(("check.js".to_owned(), repo::read(&check).context("build the site first: `cargo xtask site`")?));

    // Each script is written beside the glue of its module, and shipped as one with what it uses of that.
    let work = repo.target.join("web/package");
    repo::empty(&work)?;
    for (script, product) in [("index.js", Product::Engine), ("csv.js", Product::Batch)] {
        let built = build::build(repo, product)?;
        let module = product.name();
        repo::write(&work.join(script), &repo::read(&source.join(script))?)?;
        repo::write(&work.join(format!("{module}.js")), &built.glue)?;
        let bundled = String::from_utf8(tools::bundle(repo, &work.join(script))?)?;
        files.push((script.to_owned(), leave_alone(&bundled).into_bytes()));
        files.push((format!("{module}_bg.wasm"), built.wasm));
        for part in built.split {
            files.push((part_file(&part.name), part.wasm));
        }
        files.extend(built.texts.into_iter().map(|part| (texts(part.language), part.bytes)));
    }

    repo::empty(&repo.pkg())?;
    for (name, bytes) in &files {
        repo::write(&repo.pkg().join(name), bytes)?;
    }
    size::check(repo, &size::of_package(&self::built(repo)?)?)
}

/// Reads back what a program loads of the package that was built last.
pub(crate) fn built(repo: &Repo) -> Result<Vec<Asset>> {
    let code = CODE.map(|name| (name.to_owned(), Load::First, None));
    let languages = LANGUAGES.map(|language| (texts(language), Load::First, Some(language)));
    let parts = PARTS.map(|name| (part_file(name), Load::Part(name), None));
    let shared = [(SHARED.to_owned(), Load::Rest, None)];
    let batch = BATCH.map(|name| (name.to_owned(), Load::Batch, None));
    code.into_iter()
        .chain(parts)
        .chain(shared)
        .chain(batch)
        .chain(languages)
        .map(|(name, load, language)| {
            let bytes = fs::read(repo.pkg().join(&name))
                .with_context(|| format!("`pkg/{name}` is missing: build the package with `cargo xtask package`"))?;
            Ok(Asset { language, ..Asset::named(&name, bytes, load) })
        })
        .collect()
}

/// Says again at imports of what is no file of the package that bundlers are to leave them alone: the minifier drops comments.
fn leave_alone(script: &str) -> String {
    let mut parts = script.split("import(");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        said.push_str("import(");
        if !part.starts_with('"') {
            said.push_str("/* @vite-ignore *//* webpackIgnore: true */");
        }
        said.push_str(part);
    }
    said
}

/// The file of a part, by the name that the splitter gives it.
fn part_file(name: &str) -> String {
    let own = PARTS.into_iter().find(|part| name.ends_with(part));
    own.map_or(SHARED.to_owned(), |part| format!("{part}_bg.wasm"))
}

fn texts(language: &str) -> String {
    format!("texts/{language}.json")
}

/// The package and the crate are one release.
fn check_version(repo: &Repo) -> Result<()> {
    let package: Value = serde_json::from_slice(&repo::read(&repo.top.join("src/api/package/package.json"))?)?;
    ensure!(
        package["version"] == repo.version.as_str(),
        "`src/api/package/package.json` says version {}, `Cargo.toml` says {}",
        package["version"],
        repo.version
    );
    Ok(())
}
