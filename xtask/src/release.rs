//! The release as others pin it: the same files once more under an address that is never given to other bytes, and the hashes of
//! all of them.

use std::collections::BTreeMap;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::json;
use sha2::{Digest, Sha384};

use crate::asset::{Asset, Load};
use crate::repo::{self, Repo};

/// The list of hashes, for whoever embeds the check.
pub(crate) const INTEGRITY: &str = "integrity.json";

/// The day of this release, as `CHANGELOG.md` has it: a build knows no clock, so that it can be repeated.
pub(crate) fn date(repo: &Repo) -> Result<String> {
    let log = repo::read_text(&repo.top.join("CHANGELOG.md"))?;
    let date = date_in(&log, &repo.version);
    Ok(date.with_context(|| format!("`CHANGELOG.md` has no release {} with a day", repo.version))?.to_owned())
}

fn date_in<'a>(log: &'a str, version: &str) -> Option<&'a str> {
    let heading = format!("## [{version}] - ");
    log.lines().find_map(|line| line.strip_prefix(&heading))
}

/// The folder of this release.
pub(crate) fn folder(repo: &Repo) -> String {
    format!("v{}/", repo.version)
}

/// What other sites load, once more in the folder of the release. It is whole in itself, so that it can be kept, or copied to a
/// host of one's own, without the rest; the link to the full page alone leads out of it.
pub(crate) fn pinned(repo: &Repo, embedded: &[&Asset]) -> Vec<Asset> {
    let folder = folder(repo);
    embedded
        .iter()
        .map(|asset| Asset::named(&format!("{folder}{}", asset.path), asset.bytes.clone(), Load::Pinned))
        .collect()
}

/// The version, its day, and what browsers hold the files to: on top those that pages name, then all, under both addresses.
/// Without itself and the service worker, which holds the hashes of the rest.
pub(crate) fn integrity(repo: &Repo, entries: &[&str], assets: &[&Asset]) -> Result<Asset> {
    let hashes: BTreeMap<_, _> = assets.iter().map(|asset| (asset.path.as_str(), hash(&asset.bytes))).collect();
    let mut list = json!({ "version": repo.version, "date": date(repo)?, "pinned": folder(repo), "files": hashes });
    for entry in entries {
        list[*entry] = json!(hashes.get(entry).with_context(|| format!("`{entry}` is no file of the site"))?);
    }
    Ok(Asset::named(INTEGRITY, serde_json::to_vec_pretty(&list)?, Load::Never))
}

/// What a browser holds a file to.
pub(crate) fn hash(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_release_has_the_day_of_its_heading() {
        let log = "## Unreleased\n\n## [1.1.0] - 2027-01-02\n\n## [1.0.0] - 2026-11-30\n";
        assert_eq!(date_in(log, "1.0.0"), Some("2026-11-30"));
        assert_eq!(date_in(log, "1.1.0"), Some("2027-01-02"));
        assert_eq!(date_in(log, "1.0"), None);
    }
}
