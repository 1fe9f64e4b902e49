//! The template: a file to fill in, with two rows to go by.

use tirkeu::say;
use tirkeu::text::Texts;

/// The address of the template.
pub(super) fn address(texts: &Texts) -> String {
    let template = js_sys::encode_uri_component(&template(texts));
    format!("data:text/csv;charset=utf-8,{}", String::from(template))
}

/// A column of the template: its path, and its cell in both rows.
type Sample = (&'static str, [&'static str; 2]);

/// The columns of the template, and two rows to go by: below the person's own column, one that passes and one that does not.
const TEMPLATE: &[Sample] = &[
    ("applicant.status", ["citizen", "citizen"]),
    ("applicant.age", ["34", "20"]),
    ("applicant.capacity", ["full", "full"]),
    ("applicant.fromAbroad", ["false", "false"]),
    ("applicant.representedBy", ["nobody", "nobody"]),
    ("registration", ["permanent", "permanent"]),
    ("dwelling.region", ["KZ-71", "KZ-71"]),
    ("dwelling.kind", ["flat", "flat"]),
    ("dwelling.tenure", ["private", "private"]),
    ("dwelling.addressRegistered", ["true", "true"]),
    ("dwelling.suspended", ["false", "false"]),
    ("dwelling.usableArea", ["60", "30"]),
    ("dwelling.registered.family", ["1", "1"]),
    ("dwelling.registered.excepted", ["0", "0"]),
    ("dwelling.registered.outsiders", ["0", "3"]),
    ("dwelling.otherOwners[0].capacity", ["full", "full"]),
    ("dwelling.otherOwners[0].consent", ["given", "given"]),
    ("applicant.ownership", ["none", "none"]),
    ("applicant.relationToOwner", ["none", "none"]),
    ("applicant.hasEds", ["true", "true"]),
    ("applicant.consentsToDataAccess", ["true", "true"]),
];

/// The template as a file, with the delimiter that spreadsheets of the language expect, and the mark by which they see
/// that it is UTF-8.
fn template(texts: &Texts) -> String {
    let delimiter = texts.lang().delimiter();
    let line = |first: String, cell: fn(&Sample) -> &'static str| {
        let cells: Vec<_> = TEMPLATE.iter().map(cell).collect();
        format!("{first}{delimiter}{}\r\n", cells.join(&delimiter.to_string()))
    };
    let lines = [
        line(say!(texts, PORTFOLIO_FILE_OWN), |(path, _)| path),
        line("1".to_owned(), |(_, [first, _])| first),
        line("2".to_owned(), |(_, [_, second])| second),
    ];
    format!("\u{feff}{}", lines.concat())
}
