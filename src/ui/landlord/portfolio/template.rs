//! Templates: files to fill in, with two rows to go by. One is a text, in codes; workbooks are in words, with lists in the cells.

use super::columns;
use tirkeu::batch::{self, Shape};
use tirkeu::case::{Fact, FactPath, Values};
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::protocol::{CellKind, Template, TemplateColumn};

/// A column by the path of its fact or by a name of its own, and its cell in both rows.
type Sample = (&'static str, [&'static str; 2]);

/// Columns that are the caller's own.
const HOUSE: &str = "house";
const FLAT: &str = "flat";

/// Two flats.
const FLATS: &[Sample] = &[
    (HOUSE, ["1", "1"]),
    (FLAT, ["12", "13"]),
    ("dwelling.region", ["KZ-71", "KZ-71"]),
    ("dwelling.usableArea", ["60", "45"]),
    ("dwelling.registered.family", ["2", "1"]),
    ("dwelling.registered.excepted", ["0", "0"]),
    ("dwelling.registered.outsiders", ["1", "3"]),
];

/// Two people of one flat.
const PEOPLE: &[Sample] = &[
    (HOUSE, ["1", "1"]),
    (FLAT, ["12", "12"]),
    ("applicant.birthDate", ["1990-12-31", "2005-06-15"]),
    ("applicant.relationToOwner", ["child", "none"]),
    ("applicant.fullTimeStudent", ["false", "false"]),
    ("dwelling.region", ["KZ-71", "KZ-71"]),
    ("dwelling.usableArea", ["60", "60"]),
];

/// The address of the text.
pub(super) fn address(texts: &Texts) -> String {
    let template = js_sys::encode_uri_component(&text(texts));
    format!("data:text/csv;charset=utf-8,{}", String::from(template))
}

/// The text, with the delimiter that spreadsheets of the language expect, and the mark by which they see that it is UTF-8.
fn text(texts: &Texts) -> String {
    let delimiter = texts.lang().delimiter().to_string();
    let line = |first: &str, cells: Vec<String>| format!("{first}{delimiter}{}\r\n", cells.join(&delimiter));
    let columns = batch::template();
    let row = |row: usize| columns.iter().flat_map(|(_, cells)| cells.get(row)).map(ToString::to_string).collect();
    let lines = [
        line(&say!(texts, PORTFOLIO_FILE_OWN), columns.iter().map(|(path, _)| path.to_string()).collect()),
        line("1", row(0)),
        line("2", row(1)),
    ];
    format!("\u{feff}{}", lines.concat())
}

/// The name of the workbook for rows of a kind.
pub(super) fn name(texts: &Texts, shape: Shape) -> String {
    match shape {
        Shape::Applicants => say!(texts, PORTFOLIO_TEMPLATE_APPLICANTS),
        Shape::Flats => say!(texts, PORTFOLIO_TEMPLATE_FLATS),
        Shape::People => say!(texts, PORTFOLIO_TEMPLATE_PEOPLE),
    }
}

/// The workbook for rows of a kind.
pub(super) fn workbook(texts: &Texts, shape: Shape) -> Template {
    let of = |(path, cells): &Sample| match FactPath::parse(path) {
        Some(path) => of_fact(texts, shape, path, cells),
        None if *path == HOUSE => own(say!(texts, PORTFOLIO_TEMPLATE_HOUSE), cells),
        None => own(say!(texts, PORTFOLIO_TEMPLATE_FLAT), cells),
    };
    let columns: Vec<_> = match shape {
        Shape::Applicants => {
            let number = own(say!(texts, PORTFOLIO_FILE_OWN), &["1", "2"]);
            let facts = batch::template().into_iter().map(|(path, cells)| of_fact(texts, shape, path, &cells));
            [number].into_iter().chain(facts).collect()
        }
        Shape::Flats => FLATS.iter().map(of).collect(),
        Shape::People => PEOPLE.iter().map(of).collect(),
    };
    let (columns, cells): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
    let row = |row: usize| cells.iter().filter_map(|cells| cells.get(row).cloned()).collect();
    Template { name: name(texts, shape), columns, rows: vec![row(0), row(1)] }
}

/// A column, and its cell in both rows.
type Column = (TemplateColumn, [String; 2]);

fn own(heading: String, cells: &[&str; 2]) -> Column {
    (TemplateColumn { heading, kind: CellKind::Any, list: Vec::new() }, cells.map(str::to_owned))
}

/// The column of a fact in rows of a kind, in words.
fn of_fact(texts: &Texts, shape: Shape, path: FactPath, cells: &[&str; 2]) -> Column {
    let (kind, list) = match path.fact.values() {
        Values::Words(_) | Values::YesNo => {
            let values = columns::values(texts, shape, path.fact);
            (CellKind::Any, values.into_iter().map(|(_, word)| word).collect())
        }
        Values::Day(..) => (CellKind::Day, Vec::new()),
        Values::Area => (CellKind::Area, Vec::new()),
        Values::Number(_) | Values::Owners(_) | Values::Counts(_) => (CellKind::Count, Vec::new()),
        Values::Iin => (CellKind::Any, Vec::new()),
    };
    let cells = cells.map(|cell| in_words(texts, path.fact, cell));
    (TemplateColumn { heading: texts.column(path), kind, list }, cells)
}

fn in_words(texts: &Texts, fact: Fact, cell: &str) -> String {
    match fact.values() {
        Values::Words(_) => texts.value(fact, cell),
        Values::YesNo if cell == "true" => say!(texts, YES),
        Values::YesNo => say!(texts, NO),
        Values::Day(..) | Values::Area | Values::Number(_) | Values::Owners(_) | Values::Counts(_) | Values::Iin => {
            cell.to_owned()
        }
    }
}
