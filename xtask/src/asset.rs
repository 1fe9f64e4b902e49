//! A file on its way to a reader: its name, its weight, its compressed forms.

use std::io::Write;
use std::ops::Add;
use std::path::Path;

use anyhow::{Context, Result};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::repo::{self, LANGUAGES};

/// When a browser asks for a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Load {
    /// Always, before the page can be used.
    First,
    /// Once the page can be used.
    Rest,
    /// Where a landlord reads, after the rest.
    Landlord,
    /// Where somebody reads who embeds the check, after the rest.
    Portal,
    /// Where a landlord chooses a workbook.
    Workbook,
    /// On another site, by name.
    Embedded,
    /// The same, with all that it needs in it.
    Inline,
    /// For this part of the package, after what its parts share.
    Part(&'static str),
    /// Where files of cases are checked, in the package.
    Batch,
    /// Never by itself.
    Never,
}

impl Load {
    /// The words for it in the site's manifest.
    const WORDS: [(Self, &str); 8] = [
        (Self::First, "first"),
        (Self::Rest, "rest"),
        (Self::Landlord, "landlord"),
        (Self::Portal, "portal"),
        (Self::Workbook, "workbook"),
        (Self::Embedded, "embedded"),
        (Self::Inline, "inline"),
        (Self::Never, "never"),
    ];

    fn word(self) -> &'static str {
        Self::WORDS.into_iter().find(|(load, _)| *load == self).map_or("", |(_, word)| word)
    }
}

/// A file under the name a browser asks for.
pub(crate) struct Asset {
    /// Relative to the site or the package, with `/` between parts.
    pub(crate) path: String,
    /// What is in it, uncompressed.
    pub(crate) bytes: Vec<u8>,
    /// When it is asked for.
    pub(crate) load: Load,
    /// In which language alone it is.
    pub(crate) language: Option<&'static str>,
}

/// Bytes on the wire: as they are, with gzip, with Brotli.
#[derive(Clone, Copy, Default)]
pub(crate) struct Weight {
    pub(crate) raw: usize,
    pub(crate) gzip: usize,
    pub(crate) brotli: usize,
}

impl Asset {
    /// A file that keeps its name through every version.
    pub(crate) fn named(path: &str, bytes: Vec<u8>, load: Load) -> Self {
        Self { path: path.to_owned(), bytes, load, language: None }
    }

    /// A file named by its content, so that it can be kept forever: `stem-HASH.extension`.
    pub(crate) fn hashed(stem: &str, extension: &str, bytes: Vec<u8>, load: Load) -> Self {
        let hash: String = Sha256::digest(&bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        Self::named(&format!("{stem}-{hash}.{extension}"), bytes, load)
    }

    /// The same file, asked for in one language alone.
    pub(crate) fn of(self, language: &'static str) -> Self {
        Self { language: Some(language), ..self }
    }

    pub(crate) fn weight(&self) -> Result<Weight> {
        Ok(Weight { raw: self.bytes.len(), gzip: gzip(&self.bytes)?.len(), brotli: brotli(&self.bytes)?.len() })
    }

    /// Writes the file, with `.br` and `.gz` beside it for a server that sends them as they are.
    pub(crate) fn write_compressed(&self, directory: &Path) -> Result<()> {
        let path = directory.join(&self.path);
        repo::write(&path, &self.bytes)?;
        repo::write(&directory.join(format!("{}.br", self.path)), &brotli(&self.bytes)?)?;
        repo::write(&directory.join(format!("{}.gz", self.path)), &gzip(&self.bytes)?)
    }

    /// The line of this file in the site's manifest.
    pub(crate) fn describe(&self) -> Result<Value> {
        Ok(json!({
            "path": self.path,
            "bytes": self.bytes.len(),
            "brotli": self.weight()?.brotli,
            "type": mime_guess::from_path(&self.path).first_or_octet_stream().essence_str(),
            "load": self.load.word(),
            "language": self.language,
        }))
    }

    /// The file of a line of the manifest, read back from the site.
    pub(crate) fn recall(line: &Value, directory: &Path) -> Result<Self> {
        let path = line["path"].as_str().context("a line of the manifest has no path")?;
        let load = Load::WORDS.into_iter().find(|(_, word)| line["load"] == *word);
        let (load, _) = load.with_context(|| format!("the manifest does not say when `{path}` is asked for"))?;
        let language = LANGUAGES.into_iter().find(|language| line["language"] == *language);
        Ok(Self { language, ..Self::named(path, repo::read(&directory.join(path))?, load) })
    }
}

impl Add for Weight {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { raw: self.raw + other.raw, gzip: self.gzip + other.gzip, brotli: self.brotli + other.brotli }
    }
}

pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let params = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &params)?;
    Ok(compressed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_the_content() {
        let name = |bytes: &[u8]| Asset::hashed("a", "js", bytes.to_vec(), Load::First).path;
        assert_eq!(name(b""), "a-e3b0c44298fc1c14.js");
        assert_ne!(name(b"1"), name(b"2"));
    }

    #[test]
    fn a_line_of_the_manifest_can_be_read_back() -> Result<()> {
        let directory = std::env::temp_dir().join(format!("xtask-asset-{}", std::process::id()));
        for (load, _) in Load::WORDS {
            for language in [None, Some("ru")] {
                let asset = Asset { language, ..Asset::named("a.json", b"{}".to_vec(), load) };
                asset.write_compressed(&directory)?;
                let recalled = Asset::recall(&asset.describe()?, &directory)?;
                assert!(recalled.load == load && recalled.language == language);
                assert!(recalled.path == asset.path && recalled.bytes == asset.bytes);
            }
        }
        Ok(std::fs::remove_dir_all(directory)?)
    }
}
