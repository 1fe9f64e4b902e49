//! A file of a deliverable: its name, its content, when it is loaded.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;
use serde_json::json;
use sha2::{Digest, Sha256};

use crate::product::Mode;
use crate::repo;
use crate::stamp::hex;

/// When a browser asks for a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Load {
    /// Always, before the page can be used.
    First,
    /// Once the start can be read: the questions, and what says which is next.
    Questions,
    /// After the questions, before the answer.
    Rest,
    /// Where somebody does something with a whole case, after the rest.
    Cases,
    /// For more than one of these and those that follow, after the rest.
    Shared,
    /// Where a landlord reads, after the rest.
    Landlord,
    /// Where a landlord has a file checked: what asks for it, and what checks it.
    Portfolio,
    /// What a check found, while the first one runs.
    Findings,
    /// What a check can do without: where a landlord chooses or asks for a workbook, a file, or a comparison.
    Extras,
    /// Where somebody reads who embeds the check, after the rest.
    Portal,
    /// Where somebody reads what stands on its own, after the rest.
    Guide,
    /// Where a landlord chooses a workbook.
    Workbook,
    /// Where a landlord asks for one.
    WorkbookWriter,
    /// On another site, by name.
    Embedded,
    /// The same, with all that it needs in it.
    Inline,
    /// On another site, under the address of the release.
    Pinned,
    /// For this part of the package, after what its parts share.
    Part(&'static str),
    /// Where files of cases are checked, in the package.
    Batch,
    /// The same, where their cells or results are in words of a language.
    Vocabulary,
    /// Never by itself.
    Never,
}

impl Load {
    /// The word for it in a manifest.
    fn word(self) -> &'static str {
        match self {
            Self::First => "first",
            Self::Questions => "questions",
            Self::Rest => "rest",
            Self::Cases => "cases",
            Self::Shared => "shared",
            Self::Landlord => "landlord",
            Self::Portfolio => "portfolio",
            Self::Findings => "findings",
            Self::Extras => "extras",
            Self::Portal => "portal",
            Self::Guide => "guide",
            Self::Workbook => "workbook",
            Self::WorkbookWriter => "workbook-writer",
            Self::Embedded => "embedded",
            Self::Inline => "inline",
            Self::Pinned => "pinned",
            Self::Part(name) => name,
            Self::Batch => "batch",
            Self::Vocabulary => "vocabulary",
            Self::Never => "never",
        }
    }
}

/// A file under the name by which it is asked for.
pub(crate) struct Asset {
    /// Relative to the site or the package, with `/` between parts.
    pub(crate) path: String,
    pub(crate) bytes: Vec<u8>,
    pub(crate) load: Load,
    /// The only language that asks for it.
    pub(crate) language: Option<&'static str>,
    /// The split points that ask for it, where it is a module that was split off.
    pub(crate) points: Vec<String>,
}

impl Asset {
    /// A file that keeps its name through every version.
    pub(crate) fn named(path: &str, bytes: Vec<u8>, load: Load) -> Self {
        Self { path: path.to_owned(), bytes, load, language: None, points: Vec::new() }
    }

    /// A file named by its content, so that it can be kept forever: `stem-HASH.extension`. While trying, `stem.extension`.
    pub(crate) fn hashed(mode: Mode, stem: &str, extension: &str, bytes: Vec<u8>, load: Load) -> Self {
        let path = match mode {
            Mode::Ship => format!("{stem}-{}.{extension}", hex(&Sha256::digest(&bytes)[..8])),
            Mode::Try => format!("{stem}.{extension}"),
        };
        Self::named(&path, bytes, load)
    }

    /// The same file, asked for in one language alone.
    pub(crate) fn of(self, language: &'static str) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The same file, asked for at these split points.
    pub(crate) fn at(self, points: Vec<String>) -> Self {
        Self { points, ..self }
    }

    /// Writes the file, where it is not there as it is: what is made of it afterwards stays then, too.
    pub(crate) fn write(&self, directory: &Path) -> Result<()> {
        let path = directory.join(&self.path);
        if fs::read(&path).is_ok_and(|bytes| bytes == self.bytes) { Ok(()) } else { repo::write(&path, &self.bytes) }
    }
}

/// Writes files into a directory, and removes what is neither one of them nor kept nor a compressed form of either.
pub(crate) fn write_all(assets: &[Asset], directory: &Path, kept: &[&str]) -> Result<()> {
    let paths = assets.iter().map(|asset| asset.path.as_str()).chain(kept.iter().copied());
    let known: BTreeSet<PathBuf> =
        paths.flat_map(|path| ["", ".br", ".gz"].map(|form| directory.join(format!("{path}{form}")))).collect();
    if directory.exists() {
        repo::remove_files(directory, &|file| !known.contains(file))?;
    }
    assets.iter().try_for_each(|asset| asset.write(directory))
}

/// Lists the files of a directory, for the tests and for `size`.
pub(crate) fn write_manifest(assets: &[Asset], directory: &Path, manifest: &Path) -> Result<()> {
    let line = |asset: &Asset| json!({ "path": asset.path, "bytes": asset.bytes.len(), "load": asset.load.word(), "language": asset.language, "points": asset.points });
    let files: Vec<_> = assets.iter().map(line).collect();
    repo::write(manifest, &serde_json::to_vec_pretty(&json!({ "directory": directory, "files": files }))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let name = |bytes: &[u8]| Asset::hashed(Mode::Ship, "a", "js", bytes.to_vec(), Load::First).path;
        assert_eq!(name(b""), "a-e3b0c44298fc1c14.js");
        assert_ne!(name(b"1"), name(b"2"));
    }

    #[test]
    fn a_directory_holds_these_files_and_no_others() -> Result<()> {
        let directory = std::env::temp_dir().join(format!("xtask-asset-{}", std::process::id()));
        for (path, written) in [("a.js", "a"), ("a.js.br", "br"), ("old.js", "old"), ("old.js.gz", "gz"), ("sw.js", "")]
        {
            repo::write(&directory.join(path), written.as_bytes())?;
        }
        let assets =
            [Asset::named("a.js", b"a".to_vec(), Load::First), Asset::named("b/c", b"c".to_vec(), Load::First)];
        write_all(&assets, &directory, &["sw.js"])?;
        let left = ["a.js", "a.js.br", "old.js", "old.js.gz", "sw.js", "b/c"].map(|path| directory.join(path).exists());
        assert_eq!(left, [true, true, false, false, true, true]);
        Ok(fs::remove_dir_all(directory)?)
    }
}
