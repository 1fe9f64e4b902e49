//! What other sites load: the web component, alone and in one file with all it needs, and the frame. Their names never change;
//! what they fetch is named by its content and held to its hash.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value, json};

use crate::asset::{Asset, Load};
use crate::product::Mode;
use crate::repo::{self, Repo};
use crate::site::POLICY;
use crate::{release, template, tools};

/// The scripts that other sites name.
pub(crate) const ENTRIES: [&str; 3] = ["check.js", "check-inline.js", "embed.js"];

/// Why the check may not be there, by the codes of `static/loading.js`, and the text of each.
const FAILURES: [(&str, &str); 5] = [
    ("not-loaded", "failed"),
    ("offline", "failed.offline"),
    ("blocked", "blocked"),
    ("integrity", "failed.integrity"),
    ("unsupported", "failed.unsupported"),
];

/// What the page is made of, as the component loads it too.
pub(crate) struct Parts<'a> {
    /// The glue, with the names of the modules in it.
    pub(crate) glue: &'a str,
    pub(crate) wasm: &'a Asset,
    /// The modules that load later.
    pub(crate) modules: Vec<&'a Asset>,
    /// The files of texts, by the names that the program asks for them.
    pub(crate) texts: Vec<(&'a str, &'a Asset)>,
    pub(crate) icon: &'a Asset,
}

/// Builds everything that other sites load.
pub(crate) fn build(repo: &Repo, mode: Mode, parts: &Parts<'_>) -> Result<Vec<Asset>> {
    let own = repo.top.join("static/embed");
    let work = repo.work(mode).join("embed");
    repo::recreate_dir(&work)?;
    for script in ["apart.js", "check.js", "check-inline.js", "element.js", "embed.js", "fetched.js", "frame.js"] {
        repo::write(&work.join(script), &repo::read(&own.join(script))?)?;
    }
    // What a host gives is copied as the package copies what its callers give.
    repo::write(&work.join("plain.js"), &repo::read(&repo.top.join("src/api/package/plain.js"))?)?;
    repo::write(&work.join("loading.js"), &repo::read(&repo.top.join("static/loading.js"))?)?;
    repo::write(&work.join("tirkeu.js"), parts.glue.as_bytes())?;
    repo::write(&work.join("sheets.js"), sheets(repo, &own)?.as_bytes())?;
    repo::write(&work.join("languages.js"), languages(repo)?.as_bytes())?;
    repo::write(&work.join("files.js"), files(parts).as_bytes())?;
    repo::write(&work.join("packed.js"), packed(parts)?.as_bytes())?;

    let frame = Asset::hashed(mode, "frame", "js", tools::bundle(repo, &work.join("frame.js"))?, Load::Embedded);
    let style = Asset::hashed(mode, "frame", "css", tools::minify(repo, &own.join("frame.css"))?, Load::Embedded);
    let alarm = tools::minify(repo, &repo.top.join("static/alarm.js"))?;
    let alarm = Asset::hashed(mode, "alarm", "js", alarm, Load::Embedded);
    let names = [
        ("csp", POLICY),
        ("icon", &parts.icon.path),
        ("wasm", &parts.wasm.path),
        ("frame", &frame.path),
        ("frame-style", &style.path),
        ("alarm", &alarm.path),
    ];
    let page = template::repeat(repo, &repo::read_text(&own.join("frame.html"))?).context("in `frame.html`")?;
    let page = template::fill(&page, &names).context("in `frame.html`")?;

    let mut assets = vec![frame, style, alarm, Asset::named("frame.html", page.into_bytes(), Load::Embedded)];
    for name in ENTRIES {
        let script = if name == "embed.js" {
            tools::bundle_script(repo, &work.join(name))?
        } else {
            tools::bundle(repo, &work.join(name))?
        };
        let load = if name == "check-inline.js" { Load::Inline } else { Load::Embedded };
        assets.push(Asset::named(name, script, load));
    }
    Ok(assets)
}

/// The style as texts: for a shadow root, what dark changes of it, and what paper does.
fn sheets(repo: &Repo, own: &Path) -> Result<String> {
    let mut script = String::new();
    for name in ["light", "dark", "print"] {
        let sheet = String::from_utf8(tools::bundle(repo, &own.join(format!("{name}.css")))?)?;
        script.push_str(&format!("export const {name} = {};\n", Value::from(sheet.trim())));
    }
    Ok(script)
}

/// What scripts say in every language.
fn languages(repo: &Repo) -> Result<String> {
    let mut script = String::new();
    for (constant, name) in [("TITLES", "frame"), ("LINK", "blocked.link"), ("AGAIN", "failed.again")] {
        script.push_str(&format!("export const {constant} = {};\n", template::said_everywhere(repo, name)?));
    }
    let failure = |(code, name)| Ok(format!("{}: {}", Value::from(code), template::said_everywhere(repo, name)?));
    let failures: Vec<_> = FAILURES.into_iter().map(failure).collect::<Result<_>>()?;
    script.push_str(&format!("export const FAILURES = {{ {} }};\n", failures.join(", ")));
    Ok(script)
}

fn files(parts: &Parts<'_>) -> String {
    let texts: BTreeMap<_, _> = parts.texts.iter().map(|(name, asset)| (*name, asset.path.as_str())).collect();
    let hashes: BTreeMap<_, _> = all(parts).map(|asset| (asset.path.as_str(), release::hash(&asset.bytes))).collect();
    let constants = [("WASM", json!(parts.wasm.path)), ("TEXTS", json!(texts)), ("HASHES", json!(hashes))];
    constants.map(|(name, value)| format!("export const {name} = {value};\n")).concat()
}

/// All files, compressed and as text: not by `compress.mjs`, since this is content and not its form on the wire.
fn packed(parts: &Parts<'_>) -> Result<String> {
    let mut packed = BTreeMap::new();
    for asset in all(parts) {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(&asset.bytes)?;
        packed.insert(asset.path.as_str(), STANDARD.encode(gzip.finish()?));
    }
    Ok(format!("export const PACKED = {};\n", json!(packed)))
}

/// What the component fetches.
pub(crate) fn all<'a>(parts: &'a Parts<'_>) -> impl Iterator<Item = &'a Asset> {
    let texts = parts.texts.iter().map(|(_, asset)| *asset);
    std::iter::once(parts.wasm).chain(parts.modules.iter().copied()).chain(texts)
}
