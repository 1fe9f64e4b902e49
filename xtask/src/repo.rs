//! Where things are.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use cargo_metadata::{MetadataCommand, PackageId};

/// The languages of the texts, the first one being that of the page before a reader has chosen.
pub(crate) const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

/// The working copy and the root package in it.
pub(crate) struct Repo {
    /// The directory of the root `Cargo.toml`.
    pub(crate) top: PathBuf,
    /// Cargo's target directory.
    pub(crate) target: PathBuf,
    /// The root package, `tirkeu`.
    pub(crate) package: PackageId,
    /// The version of the root package.
    pub(crate) version: String,
}

impl Repo {
    /// Asks cargo, so that a moved target directory is found too.
    pub(crate) fn find() -> Result<Self> {
        let own = env::var_os("CARGO_MANIFEST_DIR").context("start this with `cargo xtask`")?;
        let top = Path::new(&own).parent().context("xtask is not inside the repository")?.to_owned();
        let metadata = MetadataCommand::new()
            .manifest_path(top.join("Cargo.toml"))
            .no_deps()
            .other_options(["--locked".to_owned()])
            .exec()?;
        let root = metadata.root_package().context("the workspace has no root package")?;
        Ok(Self {
            target: metadata.target_directory.clone().into_std_path_buf(),
            package: root.id.clone(),
            version: root.version.to_string(),
            top,
        })
    }

    /// The site as a host gets it.
    pub(crate) fn dist(&self) -> PathBuf {
        self.top.join("dist")
    }

    /// The npm package as the registry gets it.
    pub(crate) fn pkg(&self) -> PathBuf {
        self.top.join("pkg")
    }

    /// The list of the site's files, for the tests and for `size`.
    pub(crate) fn manifest(&self) -> PathBuf {
        self.target.join("site-manifest.json")
    }
}

/// Reads a file; an error names it.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read `{}`", path.display()))
}

/// Reads a file of text; an error names it.
pub(crate) fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))
}

/// Writes a file and the directories above it; an error names it.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(directory) = path.parent() {
        fs::create_dir_all(directory).with_context(|| format!("cannot make `{}`", directory.display()))?;
    }
    fs::write(path, bytes).with_context(|| format!("cannot write `{}`", path.display()))
}

/// Makes a directory empty, so that no file of an older build stays.
pub(crate) fn empty(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory).with_context(|| format!("cannot empty `{}`", directory.display()))?;
    }
    fs::create_dir_all(directory).with_context(|| format!("cannot make `{}`", directory.display()))
}
