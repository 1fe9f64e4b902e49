//! The template: a file to fill in, with two rows to go by.

use tirkeu::batch;
use tirkeu::say;
use tirkeu::text::Texts;

/// The address of the template.
pub(super) fn address(texts: &Texts) -> String {
    let template = js_sys::encode_uri_component(&template(texts));
    format!("data:text/csv;charset=utf-8,{}", String::from(template))
}

/// The template as a file, with the delimiter that spreadsheets of the language expect, and the mark by which they see
/// that it is UTF-8.
fn template(texts: &Texts) -> String {
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
