//! The site: one page, its module, its style, one file of texts for each language.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::asset::{Asset, Load};
use crate::build::{self, Product, Texts};
use crate::repo::{self, Repo};
use crate::{embed, policy, size, tools, words};

/// Files that keep their name and their bytes, and that no visit needs.
const KEPT: [&str; 3] = ["manifest.webmanifest", "icon-192.png", "icon-512.png"];

/// Builds the site into `dist/`, lists its files for the tests, checks it and weighs it.
pub(crate) fn build(repo: &Repo) -> Result<()> {
    let mut assets = assemble(repo)?;
    assets.push(worker(repo, &assets)?);
    repo::empty(&repo.dist())?;
    for asset in &assets {
        asset.write_compressed(&repo.dist())?;
    }
    let files = assets.iter().map(Asset::describe).collect::<Result<Vec<_>>>()?;
    repo::write(&repo.manifest(), &serde_json::to_vec_pretty(&json!({ "files": files }))?)?;
    size::check(repo, &size::of_site(&assets)?)
}

/// Reads back the files of the site that was built last.
pub(crate) fn built(repo: &Repo) -> Result<Vec<Asset>> {
    let manifest = repo::read(&repo.manifest()).context("build the site first: `cargo xtask site`")?;
    let manifest: Value = serde_json::from_slice(&manifest)?;
    let files = manifest["files"].as_array().context("the manifest of the site lists no files")?;
    files.iter().map(|line| Asset::recall(line, &repo.dist())).collect()
}

/// The service worker, made for exactly these files.
fn worker(repo: &Repo, assets: &[Asset]) -> Result<Asset> {
    let site = repo.target.join("web/offline");
    repo::empty(&site)?;
    for asset in assets {
        repo::write(&site.join(&asset.path), &asset.bytes)?;
    }
    Ok(Asset::named("sw.js", tools::worker(repo, &site)?, Load::Never))
}

/// All files of the site but the worker, each after those it names: names carry the hash of the content.
fn assemble(repo: &Repo) -> Result<Vec<Asset>> {
    let built = build::build(repo, Product::Page)?;
    let own = repo.top.join("static");
    let mut split = Vec::new();
    let mut modules = batch(repo)?;
    for part in built.split {
        let module = Asset::hashed(part.name.trim_start_matches("split_"), "wasm", part.wasm, part.load);
        split.push((part.name, module.path.clone()));
        modules.push(module);
    }
    let places: Vec<_> = split.iter().map(|(name, path)| (name.as_str(), path.as_str())).collect();
    let filled = fill(&String::from_utf8(built.glue)?, &places)?;
    let glue = Asset::hashed("tirkeu", "js", filled.clone().into_bytes(), Load::First);
    let wasm = Asset::hashed("tirkeu", "wasm", built.wasm, Load::First);
    let style = Asset::hashed("style", "css", tools::minify(repo, &own.join("style.css"))?, Load::First);
    let icon = Asset::named("icon.svg", repo::read(&own.join("icon.svg"))?, Load::First);

    let boot = String::from_utf8(tools::minify(repo, &own.join("boot.js"))?)?;
    let boot = fill(&boot, &[("glue", &glue.path), ("wasm", &wasm.path)])?;
    let boot = Asset::hashed("boot", "js", boot.into_bytes(), Load::First);

    let speak = Asset::hashed("speak", "js", tools::minify(repo, &own.join("speak.js"))?, Load::First);

    let module = wasm.path.clone();
    let mut assets = vec![boot, speak, glue, wasm, style, icon];
    let worker = modules.first().context("the batch has no worker")?.path.clone();
    let mut names = vec![("csp".to_owned(), policy::CONTENT.to_owned()), ("batch-worker".to_owned(), worker)];
    for (name, asset) in ["boot", "speak", "glue", "wasm", "style", "icon"].into_iter().zip(&assets) {
        names.push((name.to_owned(), asset.path.clone()));
    }
    assets.extend(modules);
    for Texts { part, load, language, bytes } in built.texts {
        let name = if load == Load::First { language.to_owned() } else { format!("{language}-{part}") };
        let texts = Asset::hashed(&name, "json", bytes, load).of(language);
        names.push((name, texts.path.clone()));
        assets.push(texts);
    }

    let find = |path: &str| assets.iter().find(|asset| asset.path == path);
    // Who embeds the check reads how on the page itself.
    let embedded = |path: &String| find(path).filter(|asset| asset.load != Load::Portal);
    let texts = names.iter().filter_map(|(name, path)| Some((name.as_str(), embedded(path)?)));
    let parts = embed::Parts {
        glue: &filled,
        wasm: find(&module).context("the module is gone")?,
        modules: split.iter().filter_map(|(_, path)| embedded(path)).collect(),
        texts: texts.filter(|(_, asset)| asset.language.is_some()).collect(),
        icon: find("icon.svg").context("the icon is gone")?,
    };
    let embedded = embed::build(repo, &parts)?;
    assets.extend(embedded);

    for name in KEPT {
        assets.push(Asset::named(name, repo::read(&own.join(name))?, Load::Never));
    }

    let names: Vec<_> = names.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let page = words::fill(repo, &repo::read_text(&repo.top.join("index.html"))?).context("in `index.html`")?;
    let page = fill(&page, &names).context("in `index.html`")?;
    policy::check(&page, |name| assets.iter().any(|asset| asset.path == name)).context("in `index.html`")?;
    assets.push(Asset::named("index.html", page.into_bytes(), Load::First));
    Ok(assets)
}

/// The worker that checks files, what feeds its module, that module, and what reads workbooks.
fn batch(repo: &Repo) -> Result<Vec<Asset>> {
    let built = build::build(repo, Product::Batch)?;
    let wasm = Asset::hashed("batch", "wasm", built.wasm, Load::Landlord);
    let glue = Asset::hashed("batch", "js", built.glue, Load::Landlord);
    let worker = String::from_utf8(tools::minify(repo, &repo.top.join("static/batch.js"))?)?;
    let sheet = tools::bundle(repo, &repo.top.join("static/sheet.js"))?;
    let sheet = Asset::hashed("sheet", "js", sheet, Load::Workbook);
    let worker = fill(&worker, &[("batch", &glue.path), ("batch-wasm", &wasm.path), ("sheet", &sheet.path)])?;
    Ok(vec![Asset::hashed("worker", "js", worker.into_bytes(), Load::Landlord), glue, wasm, sheet])
}

/// Puts values in the places `{{name}}`; a place without a value and a value without a place are errors.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut filled = template.to_owned();
    for (name, value) in values {
        let place = format!("{{{{{name}}}}}");
        ensure!(filled.contains(&place), "there is no place for `{place}`");
        filled = filled.replace(&place, value);
    }
    ensure!(!filled.contains("{{"), "there is a place that nothing fills");
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_and_every_value_is_used() {
        assert_eq!(fill("<a {{x}} {{x}}>", &[("x", "1")]).ok().as_deref(), Some("<a 1 1>"));
        assert!(fill("<a>", &[("x", "1")]).is_err());
        assert!(fill("<a {{x}} {{y}}>", &[("x", "1")]).is_err());
    }
}
