//! What a reader downloads, against what we allow ourselves.

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::asset::{Asset, Load, Weight};
use crate::repo::{self, LANGUAGES, Repo};
use crate::{package, site};

/// One thing that is downloaded.
pub(crate) struct Row {
    name: String,
    weight: Weight,
    /// The entry in `tests/budget.json` it is held to.
    budget: &'static str,
}

/// Weighs what was built last.
pub(crate) fn all(repo: &Repo) -> Result<()> {
    let mut rows = of_site(&site::built(repo)?)?;
    rows.extend(of_package(&package::built(repo)?)?);
    check(repo, &rows)
}

/// The first load of the page in each language, and each language alone.
pub(crate) fn of_site(assets: &[Asset]) -> Result<Vec<Row>> {
    let code = sum(assets, Load::First, None)?;
    let mut rows = Vec::new();
    for language in LANGUAGES {
        let texts = sum(assets, Load::First, Some(language))?;
        rows.push(Row { name: format!("page in {language}"), weight: code + texts, budget: "page" });
    }
    rows.push(Row { name: "page later".to_owned(), weight: sum(assets, Load::Rest, None)?, budget: "later" });
    rows.push(Row { name: "workbooks".to_owned(), weight: sum(assets, Load::Workbook, None)?, budget: "workbooks" });
    rows.extend(embedded(assets)?);
    rows.extend(languages(assets, "page")?);
    let further = [(Load::Landlord, "landlord", "landlord texts"), (Load::Portal, "portal", "portal texts")];
    for (load, budget, texts) in further {
        rows.push(Row { name: budget.to_owned(), weight: sum(assets, load, None)?, budget });
        for language in LANGUAGES {
            let weight = sum(assets, load, Some(language))?;
            rows.push(Row { name: format!("{texts} {language}"), weight, budget: texts });
        }
    }
    Ok(rows)
}

/// What other sites load: the component until it can be used, with its largest language; the same in one file; the frame's script.
fn embedded(assets: &[Asset]) -> Result<Vec<Row>> {
    let weight = |of: &dyn Fn(&str) -> bool| -> Result<Weight> {
        let mut sum = Weight::default();
        for asset in assets.iter().filter(|asset| of(&asset.path)) {
            sum = sum + asset.weight()?;
        }
        Ok(sum)
    };
    let module = |path: &str| path.starts_with("tirkeu-") && path.ends_with(".wasm");
    let begun = weight(&|path| path == "check.js" || module(path))?;
    let mut rows = Vec::new();
    for language in LANGUAGES {
        let weight = begun + sum(assets, Load::First, Some(language))?;
        rows.push(Row { name: format!("component in {language}"), weight, budget: "component" });
    }
    rows.push(Row {
        name: "component in one file".to_owned(),
        weight: weight(&|path| path == "check-inline.js")?,
        budget: "inline",
    });
    rows.push(Row { name: "embed.js".to_owned(), weight: weight(&|path| path == "embed.js")?, budget: "embed" });
    Ok(rows)
}

/// The package without texts, each of its parts with what the parts share, and each language alone.
pub(crate) fn of_package(assets: &[Asset]) -> Result<Vec<Row>> {
    let code = Row { name: "package".to_owned(), weight: sum(assets, Load::First, None)?, budget: "package" };
    let shared = sum(assets, Load::Rest, None)?;
    let part = |name| {
        Ok(Row {
            name: format!("package, {name}"),
            weight: shared + sum(assets, Load::Part(name), None)?,
            budget: name,
        })
    };
    let parts: Result<Vec<Row>> = package::PARTS.into_iter().map(part).collect();
    let batch = Row { name: "package, batch".to_owned(), weight: sum(assets, Load::Batch, None)?, budget: "batch" };
    let mut rows = vec![code];
    rows.extend(parts?);
    rows.push(batch);
    rows.extend(languages(assets, "package")?);
    Ok(rows)
}

/// Prints the table and fails when anything is over its budget.
pub(crate) fn check(repo: &Repo, rows: &[Row]) -> Result<()> {
    let path = repo.top.join("tests/budget.json");
    let budgets: Value = serde_json::from_slice(&repo::read(&path)?).context("in `tests/budget.json`")?;
    println!("{:<24}{:>10}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli", "budget");
    let mut over = Vec::new();
    for Row { name, weight, budget } in rows {
        let limit = budgets[budget].as_u64().with_context(|| format!("`tests/budget.json` has no `{budget}`"))?;
        println!("{name:<24}{:>10}{:>10}{:>10}{limit:>10}", weight.raw, weight.gzip, weight.brotli);
        if u64::try_from(weight.brotli)? > limit {
            over.push(format!("{name} weighs {} bytes with brotli, {limit} are allowed", weight.brotli));
        }
    }
    ensure!(over.is_empty(), "over budget: {}", over.join("; "));
    Ok(())
}

fn languages(assets: &[Asset], of: &str) -> Result<Vec<Row>> {
    LANGUAGES
        .into_iter()
        .map(|language| {
            let weight = sum(assets, Load::First, Some(language))? + sum(assets, Load::Rest, Some(language))?;
            Ok(Row { name: format!("{of} texts {language}"), weight, budget: "language" })
        })
        .collect()
}

/// What is asked for then, in all languages alike or in one alone.
fn sum(assets: &[Asset], load: Load, language: Option<&str>) -> Result<Weight> {
    let asked = assets.iter().filter(|asset| asset.load == load && asset.language == language);
    asked.map(Asset::weight).try_fold(Weight::default(), |sum, weight| Ok(sum + weight?))
}
