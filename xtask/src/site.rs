//! The site: one page, its modules, its style, files of texts for each language, and what other sites load.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::asset::{self, Asset, Load};
use crate::build::{Built, SplitModule, Texts};
use crate::embed::{self, ENTRIES};
use crate::languages::LANGUAGES;
use crate::package::VOCABULARY;
use crate::parts::{self, Deliverable, NOTICES};
use crate::product::{Mode, Product};
use crate::release::{self, INTEGRITY};
use crate::repo::{self, Repo};
use crate::stamp::Stamp;
use crate::template::{self, fill};
use crate::{cargo, tools};

/// The content security policy, as it stands in the page; `serve.mjs` sends it as a header too, and `tests/web` holds both.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; \
     form-action 'none'; worker-src 'self'; frame-src 'self'";

/// Files that keep their name and their bytes, and that no visit needs.
const KEPT: [&str; 4] = ["manifest.webmanifest", "icon-192.png", "icon-512.png", SHARE];
/// The picture that others show beside a link to the site. The page names it beside itself: no address of the site is known here.
const SHARE: &str = "share.png";
/// The service worker.
const OFFLINE: &str = "sw.js";

/// What of others is in it.
const PARTS: Deliverable<'_> = Deliverable {
    name: "site",
    kind: "application",
    products: &[Product::Page, Product::Worker],
    scripts: &tools::WITH_NPM,
    offline: true,
};

/// Split points of what is no part of the component: those who embed it read how on the page itself, as does whoever reads on,
/// and files are checked there alone.
const APART: [&str; 4] = ["portal", "guide", "portfolio", "findings"];

/// Puts the site together in `dist/`, compresses it and lists its files.
pub(crate) fn build(repo: &Repo, page: Built, batch: Built) -> Result<()> {
    let batch = of_batch(repo, Mode::Ship, batch)?;
    let mut assets = of_page(repo, Mode::Ship, page, &batch.first().context("the batch has no worker")?.path)?;
    assets.extend(batch);
    assets.extend(about(repo, Mode::Ship, &assets)?);
    let dist = repo.dist();
    asset::write_all(&assets, &dist, &[OFFLINE])?;
    assets.push(offline(repo, Mode::Ship, &assets, &dist)?);
    tools::compress(repo, &dist)?;
    asset::write_manifest(&assets, &dist, &repo.manifest("site"))
}

/// Writes the page to be tried, all but what checks files of cases.
pub(crate) fn try_page(repo: &Repo, page: Built) -> Result<Vec<Asset>> {
    let assets = of_page(repo, Mode::Try, page, "worker.js")?;
    asset::write_all(
        &assets,
        &repo.trial(),
        &[
            &["worker.js", "batch.js", "batch.wasm", "extras.wasm", "sheet.js", "workbook.js", OFFLINE, INTEGRITY][..],
            &NOTICES,
            &SCHEMAS,
        ]
        .concat(),
    )?;
    Ok(assets)
}

/// Writes the rest of it: what checks files of cases, and what keeps the site for use without a connection.
pub(crate) fn try_rest(repo: &Repo, mut assets: Vec<Asset>, batch: Built) -> Result<()> {
    assets.extend(of_batch(repo, Mode::Try, batch)?);
    assets.extend(about(repo, Mode::Try, &assets)?);
    asset::write_all(&assets, &repo.trial(), &[OFFLINE])?;
    offline(repo, Mode::Try, &assets, &repo.trial())?;
    Ok(())
}

/// The form of the cases that may be given beforehand, and of the assessments that come back.
const SCHEMAS: [&str; 2] = ["case.schema.json", "assessment.schema.json"];

/// What is said about these files: whose else they are, what they take and give, and their hashes.
fn about(repo: &Repo, mode: Mode, assets: &[Asset]) -> Result<Vec<Asset>> {
    let mut about = parts::build(repo, mode, &PARTS)?;
    for name in SCHEMAS {
        about.push(Asset::named(name, repo::read(&repo.top.join("src/api/package").join(name))?, Load::Never));
    }
    about.push(release::integrity(repo, &ENTRIES, &assets.iter().chain(&about).collect::<Vec<_>>())?);
    Ok(about)
}

/// The service worker, made for exactly these files, which are in the directory.
fn offline(repo: &Repo, mode: Mode, assets: &[Asset], directory: &Path) -> Result<Asset> {
    let script = repo::read(&repo.top.join("xtask/worker.mjs"))?;
    let inputs: Vec<&[u8]> = assets
        .iter()
        .flat_map(|asset| [asset.path.as_bytes(), &asset.bytes])
        .chain([repo.builder.as_slice(), &script])
        .collect();
    let (stamp, stamped, worker) =
        (Stamp::of(&inputs)?, repo.work(mode).join("offline.stamp"), directory.join(OFFLINE));
    if !stamp.is_at(&stamped) || !fs::exists(&worker)? {
        tools::worker(repo, directory)?;
        stamp.put_at(&stamped)?;
    }
    parts::check_worker(&repo::read_text(&worker)?)?;
    Ok(Asset::named(OFFLINE, repo::read(&worker)?, Load::Never))
}

/// All files of the page and of what other sites load, each after those it names: names carry the hash of the content.
fn of_page(repo: &Repo, mode: Mode, built: Built, batch_worker: &str) -> Result<Vec<Asset>> {
    let own = repo.top.join("static");
    let hashed = |stem: &str, extension: &str, bytes, load| Asset::hashed(mode, stem, extension, bytes, load);
    let (modules, glue_text) = parts(mode, built.split, built.glue)?;
    let glue = hashed("tirkeu", "js", glue_text.clone().into_bytes(), Load::First);
    let wasm = hashed("tirkeu", "wasm", built.wasm, Load::First);
    let shell = String::from_utf8(tools::minify(repo, &own.join("style/shell.css"))?)?;
    let mut style = tools::bundle(repo, &own.join("style.css"))?;
    style.extend(template::repeat_rule(&shell).bytes());
    let style = hashed("style", "css", style, Load::First);
    let icon = Asset::named("icon.svg", repo::read(&own.join("icon.svg"))?, Load::First);
    let boot = String::from_utf8(tools::bundle(repo, &own.join("boot.js"))?)?;
    let boot = fill(&boot, &[("glue", &glue.path), ("wasm", &wasm.path)])?;
    let boot = hashed("boot", "js", boot.into_bytes(), Load::First);
    let mut speak = tools::minify(repo, &own.join("speak.js"))?;
    speak.extend(tools::minify(repo, &own.join("alarm.js"))?);
    let speak = hashed("speak", "js", speak, Load::First);

    let mut texts = Vec::new();
    for Texts { part, load, language, bytes } in built.texts {
        let name = if load == Load::First { language.to_owned() } else { format!("{language}-{part}") };
        texts.push((name.clone(), hashed(&name, "json", bytes, load).of(language)));
    }

    let parts = embed::Parts {
        glue: &glue_text,
        wasm: &wasm,
        modules: modules
            .iter()
            .filter(|module| module.points.iter().any(|point| !APART.contains(&point.as_str())))
            .collect(),
        texts: texts
            .iter()
            .filter(|(_, file)| !matches!(file.load, Load::Portal | Load::Guide))
            .map(|(name, file)| (name.as_str(), file))
            .collect(),
        icon: &icon,
    };
    let component = embed::build(repo, mode, &parts)?;
    let pinned: Vec<_> = embed::all(&parts).chain([&icon]).chain(&component).collect();
    let pinned = release::pinned(repo, &pinned);

    let named = [("boot", boot), ("speak", speak), ("glue", glue), ("wasm", wasm), ("style", style), ("icon", icon)];
    let words = template::words(" ");
    let files = texts.iter().map(|(name, file)| format!("data-{name}=\"{}\"", file.path)).collect::<Vec<_>>().join(" ");
    let mut values = vec![("csp", POLICY), ("words", &words), ("texts", &files), ("batch-worker", batch_worker)];
    values.push(("share", SHARE));
    values.extend(named.iter().map(|(name, file)| (*name, file.path.as_str())));
    let page = template::repeat(repo, &repo::read_text(&repo.top.join("index.html"))?).context("in `index.html`")?;
    let page = fill(&page, &values).context("in `index.html`")?;

    let mut assets = vec![Asset::named("index.html", page.into_bytes(), Load::First)];
    assets.extend(named.into_iter().map(|(_, file)| file));
    assets.extend(texts.into_iter().map(|(_, file)| file));
    assets.extend(modules);
    assets.extend(component);
    assets.extend(pinned);
    for name in KEPT {
        assets.push(Asset::named(name, repo::read(&own.join(name))?, Load::Never));
    }
    Ok(assets)
}

/// The worker that checks files, then what feeds its module, that module, what reads and writes workbooks, and the words of each
/// language that files may hold.
fn of_batch(repo: &Repo, mode: Mode, built: Built) -> Result<Vec<Asset>> {
    let wasm = Asset::hashed(mode, "batch", "wasm", built.wasm, Load::Portfolio);
    let (modules, glue) = parts(mode, built.split, built.glue)?;
    let glue = Asset::hashed(mode, "batch", "js", glue.into_bytes(), Load::Portfolio);
    let sheet = tools::bundle(repo, &repo.top.join("static/sheet.js"))?;
    let sheet = Asset::hashed(mode, "sheet", "js", sheet, Load::Workbook);
    let workbook = tools::bundle(repo, &repo.top.join("static/workbook.js"))?;
    let workbook = Asset::hashed(mode, "workbook", "js", workbook, Load::WorkbookWriter);
    let worker = String::from_utf8(tools::minify(repo, &repo.top.join("static/batch.js"))?)?;
    let words = vocabularies(repo, mode)?;
    let names = words.iter().map(|asset| asset.path.as_str()).collect::<Vec<_>>().join(" ");
    let places = [("batch", &glue), ("batch-wasm", &wasm), ("sheet", &sheet), ("workbook", &workbook)];
    let mut places = places.map(|(name, asset)| (name, asset.path.as_str())).to_vec();
    places.push(("words", &names));
    let worker = fill(&worker, &places)?;
    let worker = Asset::hashed(mode, "worker", "js", worker.into_bytes(), Load::Portfolio);
    Ok([worker, glue, wasm, sheet, workbook].into_iter().chain(modules).chain(words).collect())
}

/// The modules that were split off, and the glue that asks for them by the names of their files.
fn parts(mode: Mode, split: Vec<SplitModule>, glue: Vec<u8>) -> Result<(Vec<Asset>, String)> {
    let mut modules = Vec::new();
    let mut places = Vec::new();
    for part in split {
        let stem = part.name.trim_start_matches("split_");
        let module = Asset::hashed(mode, stem, "wasm", part.wasm, part.load).at(part.points);
        places.push((part.name, module.path.clone()));
        modules.push(module);
    }
    let places: Vec<_> = places.iter().map(|(name, path)| (name.as_str(), path.as_str())).collect();
    Ok((modules, fill(&String::from_utf8(glue)?, &places)?))
}

/// The words of each language; whichever language the page speaks, files may hold those of any.
fn vocabularies(repo: &Repo, mode: Mode) -> Result<Vec<Asset>> {
    let directory = repo.work(mode).join("vocabularies");
    repo::recreate_dir(&directory)?;
    cargo::write_vocabularies(repo, &directory)?;
    let asset = |language: &str| {
        let name = format!("{VOCABULARY}{language}");
        let bytes = repo::read(&directory.join(format!("{name}.json")))?;
        Ok(Asset::hashed(mode, &name, "json", bytes, Load::Vocabulary))
    };
    LANGUAGES.iter().map(|(language, _)| asset(language)).collect()
}
