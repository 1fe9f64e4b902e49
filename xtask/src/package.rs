//! The npm package: files written by hand, the engine, the texts, the licences.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::asset::{self, Asset, Load};
use crate::build::Built;
use crate::languages::LANGUAGES;
use crate::parts::{self, Deliverable};
use crate::product::{Mode, Product};
use crate::repo::{self, Repo};
use crate::{cargo, template, tools};

/// The files of the package that are written by hand, in `src/api/package/`.
const WRITTEN: [&str; 9] = [
    TYPES,
    "check.d.ts",
    "react.d.ts",
    "vue.d.ts",
    "svelte.d.ts",
    "case.schema.json",
    "assessment.schema.json",
    "package.json",
    "README.md",
];
/// What stands at the top of the project: licences, and what a tender asks for.
const DOCUMENTS: [&str; 10] = [
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "SECURITY.md",
    "CHANGELOG.md",
    "docs/browsers.md",
    "docs/counting.md",
    "docs/dpia.md",
    "docs/en-301-549.md",
    "docs/releases.md",
    "docs/threat-model.md",
];

/// What of others is in it: `check.js` is the page's module.
const PARTS: Deliverable<'_> = Deliverable {
    name: "package",
    kind: "library",
    products: &[Product::Engine, Product::Batch, Product::Page],
    scripts: &[],
    offline: false,
};

/// What the two parts of the engine share, as a file.
const SHARED: &str = "shared_bg.wasm";
/// The web component, as the site serves it.
const CHECK: &str = "check-inline.js";
/// Scripts that the engine's is bundled with.
const PLAIN: &str = "plain.js";
const FILES: &str = "files.js";
const TEXTS: &str = "texts.js";
const WORDS: &str = "words.js";
const VOCABULARIES: &str = "vocabularies.js";
/// What the names of the words for files of cases begin with.
pub(crate) const VOCABULARY: &str = "csv-";
/// The types, which name the languages.
const TYPES: &str = "index.d.ts";

/// Puts the package together in `pkg/`, and lists its files.
pub(crate) fn build(repo: &Repo, engine: Built, batch: Built) -> Result<()> {
    let source = repo.top.join("src/api/package");
    check_version(repo)?;
    let mut files = Vec::new();
    let by_hand = WRITTEN.map(|name| (source.join(name), name)).into_iter();
    let documents = DOCUMENTS.map(|name| (repo.top.join(name), name));
    for (path, name) in by_hand.chain(documents).chain([(repo.dist().join(CHECK), "check.js")]) {
        let mut bytes =
            repo::read(&path).context("a file of the package is missing (`check.js` is made with the site)")?;
        if name == TYPES {
            let union = template::words("\" | \"");
            bytes = template::fill(&String::from_utf8(bytes)?, &[("languages", &union)]).context(TYPES)?.into_bytes();
        }
        files.push(Asset::named(name, bytes, Load::Never));
    }

    // Each script is written beside the glue of its module, and shipped as one with what it uses of that.
    let work = repo.work(Mode::Ship).join("package");
    repo::recreate_dir(&work)?;
    for name in [PLAIN, FILES, WORDS] {
        repo::write(&work.join(name), &repo::read(&source.join(name))?)?;
    }
    repo::write(&work.join(TEXTS), addresses("TEXTS", "").as_bytes())?;
    repo::write(&work.join(VOCABULARIES), addresses("VOCABULARIES", VOCABULARY).as_bytes())?;
    for (script, product, built, load) in
        [("index.js", Product::Engine, engine, Load::First), ("csv.js", Product::Batch, batch, Load::Batch)]
    {
        let module = product.name();
        repo::write(&work.join(script), &repo::read(&source.join(script))?)?;
        repo::write(&work.join(format!("{module}.js")), &built.glue)?;
        let bundled = String::from_utf8(tools::bundle(repo, &work.join(script))?)?;
        files.push(Asset::named(script, restore_bundler_hints(&bundled).into_bytes(), load));
        files.push(Asset::named(&format!("{module}_bg.wasm"), built.wasm, load));
        for part in built.split {
            // What both parts share has no part's name, and is loaded before either.
            let (name, load) = match part.load {
                Load::Part(own) if part.name.ends_with(own) => (format!("{own}_bg.wasm"), part.load),
                _ => (SHARED.to_owned(), Load::Shared),
            };
            files.push(Asset::named(&name, part.wasm, load));
        }
        for texts in built.texts {
            let name = format!("texts/{}.json", texts.language);
            files.push(Asset::named(&name, texts.bytes, texts.load).of(texts.language));
        }
    }
    let words = work.join("words");
    repo::recreate_dir(&words)?;
    cargo::write_vocabularies(repo, &words)?;
    for (language, _) in LANGUAGES {
        let name = format!("{VOCABULARY}{language}.json");
        let bytes = repo::read(&words.join(&name))?;
        files.push(Asset::named(&format!("texts/{name}"), bytes, Load::Vocabulary).of(language));
    }
    files.extend(parts::build(repo, Mode::Ship, &PARTS)?);
    asset::write_all(&files, &repo.pkg(), &[])?;
    asset::write_manifest(&files, &repo.pkg(), &repo.manifest("package"))
}

/// The texts whose names begin so, as `files.js` has files: each by its name and its address, written out in full, so that
/// bundlers see it.
fn addresses(name: &str, begin: &str) -> String {
    let file = |word: &str| {
        let path = format!("texts/{begin}{word}.json");
        format!("{word}: [\"{path}\", () => new URL(\"./{path}\", import.meta.url)]")
    };
    let addresses: Vec<_> = LANGUAGES.iter().map(|(word, _)| file(word)).collect();
    format!("export const {name} = {{ {} }};\n", addresses.join(", "))
}

/// Restores the comments that tell bundlers to leave an import of another origin's file alone: the minifier drops comments.
fn restore_bundler_hints(script: &str) -> String {
    let mut parts = script.split("import(");
    let mut restored = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        restored.push_str("import(");
        if !part.starts_with('"') {
            restored.push_str("/* @vite-ignore *//* webpackIgnore: true */");
        }
        restored.push_str(part);
    }
    restored
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
