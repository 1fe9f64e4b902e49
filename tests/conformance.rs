//! The documents for tenders: the accessibility report has the page's own table of criteria, numbered as EN 301 549 numbers them, the
//! data sheet is the same in each language, and the tests that they name are there. After a change of the table,
//! `UPDATE=1 cargo test --test conformance` writes that chapter anew; all else is written by hand.

use std::collections::BTreeSet;
use std::path::Path;
use std::{env, fs};
use tirkeu::conformance::{CRITERIA, Checked, Criterion, Elsewhere, HAND};
use tirkeu::say;
use tirkeu::text::{Key, Lang, Texts};

const REPORT: &str = "docs/en-301-549.md";
const TESTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/web");
/// Between these lines of the report stands what is written.
const BEGIN: &str = "<!-- chapter 9: begin, written by `UPDATE=1 cargo test --test conformance` -->\n";
const END: &str = "<!-- chapter 9: end -->\n";

/// What WCAG 2.2 added: EN 301 549 v3.2.1 has the criteria of WCAG 2.1.
const ADDED: [&str; 6] = ["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"];
/// What WCAG 2.2 left out.
const LEFT_OUT: &str = "| 9.4.1.1 Parsing (A) | Not evaluated | Not evaluated | Not evaluated | WCAG 2.2 left this criterion out, \
    and the page’s table with it. Ids that labels and ARIA refer to are checked under 9.4.1.2. |\n";

fn named(texts: &Texts, name: &str) -> String {
    texts.get(Key::named(name).unwrap_or_else(|| panic!("there is no text `{name}`")))
}

/// The term of such reports for how a criterion was checked.
fn term(checked: Checked) -> &'static str {
    match checked {
        Checked::Test(_) | Checked::Hand(_) => "Supports",
        Checked::Absent(_) => "Not applicable",
        Checked::Unchecked => "Not evaluated",
    }
}

/// How a criterion was checked, as the page says it.
fn how(texts: &Texts, checked: Checked) -> String {
    match checked {
        Checked::Test(files) => say!(texts, A11Y_TEST, file = files.replace(' ', ", ")),
        Checked::Hand(way) => say!(texts, A11Y_HAND, day = HAND, way = named(texts, &format!("hand-{way}"))),
        Checked::Absent(why) => say!(texts, A11Y_ABSENT, why = named(texts, &format!("absent-{why}"))),
        Checked::Unchecked => say!(texts, A11Y_UNCHECKED),
    }
}

fn row(texts: &Texts, criterion: &Criterion) -> String {
    let Criterion { number, level, checked } = *criterion;
    let name = named(texts, &format!("sc-{}", number.replace('.', "-")));
    let page = how(texts, checked);
    let (there, remark) = match criterion.elsewhere() {
        Elsewhere::Own(own) if own == checked => (term(own), page),
        Elsewhere::Own(own) => (term(own), format!("Page: {page}. Component and frame: {}", how(texts, own))),
        Elsewhere::Same => (term(checked), format!("Page: {page}. Component and frame: {}", say!(texts, A11Y_SAME))),
    };
    format!("| 9.{number} {name} ({level}) | {} | {there} | {there} | {remark} |\n", term(checked))
}

/// Chapter 9 of the report.
fn chapter() -> String {
    let texts = Texts::built_in(Lang::En);
    let mut rows =
        "| Criteria | Page | Component | Frame | Remarks and explanations |\n|---|---|---|---|---|\n".to_owned();
    for criterion in CRITERIA.iter().filter(|criterion| !ADDED.contains(&criterion.number)) {
        if criterion.number == "4.1.2" {
            rows.push_str(LEFT_OUT);
        }
        rows.push_str(&row(&texts, criterion));
    }
    rows
}

#[test]
fn the_report_has_the_table_of_the_page() {
    let report = document(REPORT);
    let (before, rest) = report.split_once(BEGIN).unwrap();
    let (_, after) = rest.split_once(END).unwrap();
    let expected = [before, BEGIN, &chapter(), END, after].concat();
    if env::var_os("UPDATE").is_some() {
        fs::write(Path::new(env!("CARGO_MANIFEST_DIR")).join(REPORT), &expected).unwrap();
    }
    assert!(document(REPORT) == expected, "behind: UPDATE=1 cargo test --test conformance");
}

#[test]
fn it_has_every_criterion_of_wcag_2_1_once() {
    let chapter = chapter();
    let numbers: Vec<&str> = chapter.lines().skip(2).filter_map(|line| line.split(' ').nth(1)).collect();
    assert_eq!(numbers.len(), 50);
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), 50);
    for added in ADDED {
        assert!(CRITERIA.iter().any(|criterion| criterion.number == added), "{added}");
    }
}

/// What each line of a language is, and how many places it leaves to fill in: that is the same in each.
#[test]
fn the_data_sheet_says_the_same_in_each_language() {
    let sheet = document("docs/dpia.md");
    let kind = |line: &str| {
        let begin: String = line.chars().take_while(|letter| "#|>- []*".contains(*letter)).collect();
        (begin, line.matches('|').count())
    };
    let parts = sheet.split("\n## ").skip(1);
    let shapes: Vec<(Vec<_>, usize)> = parts
        .map(|part| {
            let tables = part.lines().skip(1).filter(|line| line.starts_with(['#', '|', '-']));
            (tables.map(kind).collect(), part.matches('[').count())
        })
        .collect();
    assert_eq!(shapes.len(), Lang::ALL.len());
    assert!(shapes.iter().all(|shape| *shape == shapes[0]), "{shapes:#?}");
}

/// The tests that the documents name by their file.
#[test]
fn tests_that_documents_name_are_there() {
    let mut named = BTreeSet::new();
    for document in ["SECURITY.md", "docs/threat-model.md", "docs/dpia.md", REPORT, "docs/counting.md"] {
        let text = self::document(document);
        let words = text.split(|letter: char| !(letter.is_ascii_alphanumeric() || "._-/".contains(letter)));
        let native = |word: &str| word.starts_with("tests/") && word.ends_with(".rs");
        let tests = words.filter(|word| word.ends_with(".spec.ts") || word.ends_with(".test.mjs") || native(word));
        named.extend(tests.map(str::to_owned));
    }
    assert!(named.len() > 20);
    for file in &named {
        let at = [TESTS.to_owned(), format!("{TESTS}/node"), env!("CARGO_MANIFEST_DIR").to_owned()];
        assert!(at.iter().any(|folder| Path::new(folder).join(file).exists()), "there is no test `{file}`");
    }
}

fn document(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}
