//! The npm package: files written by hand, the engine, the texts, the licences.

use std::fs;

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::asset::{Asset, Load};
use crate::build::{self, Product};
use crate::repo::{self, LANGUAGES, Repo};
use crate::{size, tools};

/// The files of the package that are written by hand, in `src/api/package/`.
const WRITTEN: [&str; 4] = ["index.js", "index.d.ts", "package.json", "README.md"];
const LICENCES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];
/// The files a program loads before it can ask its first question.
const CODE: [&str; 3] = ["index.js", "engine.js", "engine_bg.wasm"];

/// Builds the package into `pkg/`, checks it and weighs it.
pub(crate) fn build(repo: &Repo) -> Result<()> {
    let source = repo.top.join("src/api/package");
    let mut files = Vec::new();
    for name in WRITTEN {
        let file = source.join(name);
        let bytes = if name == "index.js" { tools::minify(repo, &file) } else { repo::read(&file) };
        files.push((name.to_owned(), bytes.context("a file of the package is missing")?));
    }
    for name in LICENCES {
        files.push((name.to_owned(), repo::read(&repo.top.join(name))?));
    }
    check_version(repo)?;

    let built = build::build(repo, Product::Engine)?;
    files.push(("engine.js".to_owned(), built.glue));
    files.push(("engine_bg.wasm".to_owned(), built.wasm));
    for (language, bytes) in built.texts {
        files.push((texts(language), bytes));
    }

    repo::empty(&repo.pkg())?;
    for (name, bytes) in &files {
        repo::write(&repo.pkg().join(name), bytes)?;
    }
    size::check(repo, &size::of_package(&self::built(repo)?)?)
}

/// Reads back what a program loads of the package that was built last.
pub(crate) fn built(repo: &Repo) -> Result<Vec<Asset>> {
    let code = CODE.map(|name| (name.to_owned(), Load::First));
    let languages = LANGUAGES.map(|language| (texts(language), Load::Language(language)));
    code.into_iter()
        .chain(languages)
        .map(|(name, load)| {
            let bytes = fs::read(repo.pkg().join(&name))
                .with_context(|| format!("`pkg/{name}` is missing: build the package with `cargo xtask package`"))?;
            Ok(Asset::named(&name, bytes, load))
        })
        .collect()
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
