//! The engine as functions, without an interface.

use super::live::live;
use super::sample::plain;
use super::{code, described, paragraphs};
use crate::ui::View;
use crate::ui::dom::{heading, part};
use crate::ui::parts::named;
use tirkeu::say;
use yew::prelude::*;

const INSTALL: &str = "make package\nnpm install ./pkg";

const LINES: &str = r#"import { init, assess, describe } from "tirkeu";
await init({ languages: ["LANG"] });
const assessment = assess({ registration: "permanent", applicant: { status: "citizen", age: 13 } });
console.log(assessment.verdict, assessment.missing);
console.log(describe(assessment, "LANG").title);"#;

const ERRORS: &str = r#"try {
  assess({ applicant: { years: 13 } });
} catch ({ errors }) {
  console.warn(errors); // [{ code: "unknown-field", path: "applicant.years", message: "…" }]
}"#;

const RECEIPT: &str = r#"import { receipt, verify } from "tirkeu";
const text = await receipt(assessment);
console.log((await verify(text)).result);"#;

const FUNCTIONS: [&str; 12] = [
    "init",
    "addLanguage",
    "assess",
    "assessMany",
    "describe",
    "nextQuestion",
    "assessCsv",
    "rulebook",
    "checkIin",
    "receipt",
    "verify",
    "version",
];

const OPTIONS: [&str; 7] = ["languages", "engine", "base", "decimalComma", "dayFirstDates", "columns", "signal"];

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, PACKAGE_TITLE);
    let columns = || [say!(texts, ATTRIBUTES_NAME), say!(texts, ATTRIBUTES_MEANS)];
    let rows = |family: &str, names: &[&str]| {
        let row = |name: &&str| (code(name), super::prose(&named(view, &format!("{family}-{name}"))));
        names.iter().map(row).collect()
    };
    let mut install = paragraphs([say!(texts, INSTALL_TEXT)]);
    install.push(plain(view, "install", say!(texts, INSTALL), INSTALL.to_owned()));
    let samples = vec![
        plain(view, "lines", say!(texts, CODE_SCRIPT), LINES.to_owned()),
        plain(view, "problems", say!(texts, CODE_ERRORS), ERRORS.to_owned()),
    ];
    let mut receipts = paragraphs([say!(texts, RECEIPTS_TEXT), say!(texts, RECEIPTS_PROOF)]);
    receipts.push(plain(view, "receipt", say!(texts, CODE_SCRIPT), RECEIPT.to_owned()));
    let mut content = vec![heading(title.clone())];
    content.extend(paragraphs([say!(texts, PACKAGE_TITLE_LEAD)]));
    content.extend([
        part(say!(texts, CODE), samples),
        live(view),
        part(say!(texts, INSTALL), install),
        described(say!(texts, FUNCTIONS), say!(texts, FUNCTIONS_TEXT), columns(), rows("function", &FUNCTIONS)),
        described(say!(texts, OPTIONS), say!(texts, OPTIONS_TEXT), columns(), rows("option", &OPTIONS)),
        part(say!(texts, RECEIPTS), receipts),
    ]);
    (title, content.into_iter().collect())
}
