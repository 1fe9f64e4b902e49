//! Where things are, and reading and writing them.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::ScopedJoinHandle;

use anyhow::{Context, Result, bail};
use cargo_metadata::{MetadataCommand, PackageId};
use sha2::{Digest, Sha256};

use crate::product::Mode;

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
    /// The hash of what every step depends on beside its inputs: this program, and the versions of its tools.
    pub(crate) builder: Vec<u8>,
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
        let mut builder = Sha256::new();
        builder.update(read(&env::current_exe()?)?);
        builder.update(read(&top.join("xtask/package-lock.json"))?);
        Ok(Self {
            builder: builder.finalize().to_vec(),
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

    /// The directory of intermediate files.
    pub(crate) fn work(&self, mode: Mode) -> PathBuf {
        self.target.join("web").join(mode.name())
    }

    /// The site of `cargo xtask run`.
    pub(crate) fn trial(&self) -> PathBuf {
        self.work(Mode::Try).join("site")
    }

    /// The list of the files of a deliverable, `site` or `package`, for the tests and for `size`.
    pub(crate) fn manifest(&self, of: &str) -> PathBuf {
        self.target.join(format!("{of}-manifest.json"))
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

/// Deletes and recreates a directory, so that no file of an older build stays.
pub(crate) fn recreate_dir(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory).with_context(|| format!("cannot empty `{}`", directory.display()))?;
    }
    fs::create_dir_all(directory).with_context(|| format!("cannot make `{}`", directory.display()))
}

/// Removes the files of a directory, and of those in it, that a test finds.
pub(crate) fn remove_files(directory: &Path, unwanted: &impl Fn(&Path) -> bool) -> Result<()> {
    for entry in fs::read_dir(directory).with_context(|| format!("cannot list `{}`", directory.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            remove_files(&path, unwanted)?;
        } else if unwanted(&path) {
            fs::remove_file(&path).with_context(|| format!("cannot remove `{}`", path.display()))?;
        }
    }
    Ok(())
}

/// Waits for a thread, and returns its result; a panic in it is an error.
pub(crate) fn join<T>(thread: ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread.join().unwrap_or_else(|_| bail!("a step of the build panicked"))
}
