//! What of others ships: the crates that were linked, and the packages from npm that were bundled. `parts.mjs` makes of them
//! the notices that their licences ask for, and the list of parts that programs read.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, ensure};
use cargo_metadata::{CargoOpt, MetadataCommand, Package};
use serde_json::{Value, json};
use toml_edit::{DocumentMut, Item};

use crate::asset::{Asset, Load};
use crate::product::{Mode, Product};
use crate::repo::{self, Repo};
use crate::{release, tools};

/// The notices, and the list as CycloneDX has it.
pub(crate) const NOTICES: [&str; 2] = ["THIRD-PARTY.txt", "sbom.cdx.json"];
/// What the service worker is made of; `check_worker` holds it against the worker.
const WORKBOX: [&str; 4] = ["workbox-core", "workbox-precaching", "workbox-routing", "workbox-strategies"];
/// Crates that write code of their own into the scripts around a module.
const WRITERS: [&str; 2] = ["wasm-bindgen-cli-support", "wasm_split_cli_support"];
/// Where the source of the standard library lies, which is built along; that in it which has a licence of its own to show.
const LIBRARY: &str = "lib/rustlib/src/rust/library";
const LIBRARY_LICENCE: &str = "MIT OR Apache-2.0";
const LIBRARY_LICENCES: [&str; 5] =
    ["stdarch", "compiler-builtins", "compiler-builtins/libm", "backtrace", "portable-simd"];

/// A deliverable whose parts are listed.
pub(crate) struct Deliverable<'a> {
    /// Its name among those of intermediate files.
    pub(crate) name: &'a str,
    /// The word that CycloneDX has for it.
    pub(crate) kind: &'a str,
    /// The modules that are in it.
    pub(crate) products: &'a [Product],
    /// Its scripts that packages from npm are bundled with.
    pub(crate) scripts: &'a [&'a str],
    /// Whether it has a service worker.
    pub(crate) offline: bool,
}

/// Notes which crates were linked into a module, by their manifests.
pub(crate) fn note(repo: &Repo, mode: Mode, product: Product, linked: &BTreeSet<PathBuf>) -> Result<()> {
    repo::write(&noted(repo, mode, product), &serde_json::to_vec(linked)?)
}

fn noted(repo: &Repo, mode: Mode, product: Product) -> PathBuf {
    repo.work(mode).join(format!("{}.linked.json", product.name()))
}

/// Makes the notices and the list of a deliverable.
pub(crate) fn build(repo: &Repo, mode: Mode, of: &Deliverable<'_>) -> Result<Vec<Asset>> {
    let mut linked = BTreeSet::new();
    for product in of.products {
        let manifests: BTreeSet<PathBuf> = serde_json::from_slice(&repo::read(&noted(repo, mode, *product))?)?;
        linked.extend(manifests);
    }
    let mut parts = crates(repo, &linked)?;
    let mut packages = BTreeSet::new();
    for script in of.scripts {
        packages.extend(tools::bundled(repo, script)?);
    }
    if of.offline {
        packages.extend(WORKBOX.map(str::to_owned));
    }
    for name in packages {
        parts.push(package(&tools::modules(repo).join(name))?);
    }

    let work = repo.work(mode).join(format!("{}-parts", of.name));
    repo::recreate_dir(&work)?;
    let input = json!({ "kind": of.kind, "version": repo.version, "date": release::date(repo)?, "parts": parts });
    repo::write(&work.join("parts.json"), &serde_json::to_vec_pretty(&input)?)?;
    tools::parts(repo, &work)?;
    NOTICES.iter().map(|name| Ok(Asset::named(name, repo::read(&work.join(name))?, Load::Never))).collect()
}

/// Holds a service worker to what is said of it: each of its parts leaves its name in it.
pub(crate) fn check_worker(worker: &str) -> Result<()> {
    let named = |rest: &str| rest.split(':').next().map(|name| format!("workbox-{name}"));
    let found: BTreeSet<_> = worker.split("\"workbox:").skip(1).filter_map(named).collect();
    let said = BTreeSet::from(WORKBOX.map(str::to_owned));
    ensure!(found == said, "the service worker is made of {found:?}, and the notices name {said:?}");
    Ok(())
}

/// The crates of these manifests, but for our own, and those that write into scripts. What belongs to the standard library is one.
fn crates(repo: &Repo, linked: &BTreeSet<PathBuf>) -> Result<Vec<Value>> {
    let metadata = MetadataCommand::new()
        .manifest_path(repo.top.join("Cargo.toml"))
        .features(CargoOpt::AllFeatures)
        .other_options(["--locked".to_owned()])
        .exec()?;
    let own: BTreeSet<_> = metadata.workspace_packages().iter().map(|package| package.manifest_path.clone()).collect();
    let known: BTreeMap<&Path, &Package> =
        metadata.packages.iter().map(|package| (package.manifest_path.as_std_path(), package)).collect();

    let mut parts = Vec::new();
    let mut library = BTreeSet::new();
    for manifest in linked.iter().filter(|manifest| own.iter().all(|own| own != *manifest)) {
        match known.get(manifest.as_path()) {
            Some(package) => parts.push(of_crate(package)?),
            None if manifest.to_string_lossy().contains(LIBRARY) => _ = library.insert(manifest),
            // The standard library has a lock of its own.
            None => parts.push(of_crate(&alone(manifest)?)?),
        }
    }
    let writers = metadata.packages.iter().filter(|package| WRITERS.contains(&package.name.as_str()));
    for writer in writers {
        parts.push(of_crate(writer)?);
    }
    if let Some(first) = library.first() {
        parts.push(of_library(repo, first, &library)?);
    }
    Ok(parts)
}

/// What a manifest outside of the workspace says.
fn alone(manifest: &Path) -> Result<Package> {
    let packages =
        MetadataCommand::new().manifest_path(manifest).env("RUSTC_BOOTSTRAP", "1").no_deps().exec()?.packages;
    let found = packages.into_iter().find(|package| package.manifest_path.as_std_path() == manifest);
    found.with_context(|| format!("`{}` has no package", manifest.display()))
}

fn of_crate(package: &Package) -> Result<Value> {
    let directory = package.manifest_path.parent().context("a manifest lies in a directory")?;
    Ok(json!({
        "registry": "cargo",
        "name": package.name.as_str(),
        "version": package.version.to_string(),
        "licence": package.license,
        "authors": package.authors,
        "source": package.repository,
        "directories": [directory],
    }))
}

/// The crates of the standard library, which are one part, under all licences that they name.
fn of_library(repo: &Repo, first: &Path, manifests: &BTreeSet<&PathBuf>) -> Result<Value> {
    let licences = manifests.iter().map(|manifest| {
        // Cargo itself takes no questions about all of them alone.
        let said: DocumentMut = repo::read_text(manifest)?.parse()?;
        let licence = said["package"].get("license").and_then(Item::as_str);
        // What names none has that of the whole.
        let name = licence.unwrap_or(LIBRARY_LICENCE);
        Ok(format!("({name})"))
    });
    let licences = licences.collect::<Result<BTreeSet<_>>>()?;
    let above =
        first.ancestors().find(|path| path.ends_with(LIBRARY)).context("the standard library has no directory")?;
    let said = Command::new("rustc").arg("--version").current_dir(&repo.top).output().context("cannot start rustc")?;
    let said = String::from_utf8(said.stdout)?;
    let version = said.split(' ').nth(1).context("rustc says no version")?;
    Ok(json!({
        "registry": "github",
        "name": "rust-lang/rust",
        "version": version,
        "licence": licences.into_iter().collect::<Vec<_>>().join(" AND "),
        "authors": ["The Rust Project Developers"],
        "source": "https://github.com/rust-lang/rust",
        "directories": LIBRARY_LICENCES.map(|name| above.join(name)),
    }))
}

/// What a package from npm says.
fn package(directory: &Path) -> Result<Value> {
    let said: Value = serde_json::from_slice(&repo::read(&directory.join("package.json"))?)?;
    let author = said["author"].as_str().or_else(|| said["author"]["name"].as_str());
    let source = said["repository"].as_str().or_else(|| said["repository"]["url"].as_str());
    Ok(json!({
        "registry": "npm",
        "name": said["name"],
        "version": said["version"],
        "licence": said["license"],
        "authors": author.into_iter().collect::<Vec<_>>(),
        "source": source,
        "directories": [directory],
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_of_other_parts_is_refused() {
        let worker =
            |names: &[&str]| names.iter().map(|name| format!("self[\"workbox:{name}:7.4.0\"]")).collect::<String>();
        let said = ["core", "routing", "precaching", "strategies"];
        assert!(check_worker(&worker(&said)).is_ok());
        assert!(check_worker(&worker(&said[1..])).is_err());
        assert!(check_worker(&worker(&[&said[..], &["expiration"]].concat())).is_err());
    }
}
