//! How a file begins: its headings and first rows, before it is checked.

use super::encoding::{self, Encoding};
use super::file::{self, Unreadable};
use super::portfolio::State;
use super::protocol::{FileHandle, FileProblem, Preview, PreviewRow, Source};
use super::sheet::Sheet;
use super::workbook::{Failure, Workbooks};
use crate::batch::{self, Batch, CsvOptions, Options};
use crate::case::{Code, Facts, Problem};
use std::rc::Rc;

/// What is read of a file.
const BYTES: usize = 65_536;
/// Rows that are shown.
const ROWS: u32 = 3;

/// The start of a file. Of a workbook a sheet is read whole, and given as text to go on with; `None` where it was stopped.
pub(super) async fn of(source: Source, workbooks: &Workbooks, state: Rc<State>, turn: u32) -> Option<Preview> {
    let Source { file: FileHandle(file), encoding, options, sheet } = source;
    let Ok(start) = start_of(&file).await else { return Some(unreadable()) };
    if !encoding::is_workbook(&start) {
        return Some(of_text(start, encoding, &options));
    }
    let is_known = |heading: &str| is_known(heading, &options);
    let workbook = match workbooks.read(&file, sheet, options.header_row, is_known, (state, turn)).await {
        Err(Failure::Stopped) => return None,
        Err(Failure::Of(problem)) => return Some(Preview { problems: vec![problem], ..Preview::default() }),
        Ok(workbook) => workbook,
    };
    Some(match start_of(&workbook.text.0).await {
        Err(Unreadable) => unreadable(),
        Ok(start) => Preview { workbook: Some(workbook), ..of_text(start, Encoding::Utf8, &options) },
    })
}

/// Whether a heading is that of a fact: by itself, in words, or by what the page says.
fn is_known(heading: &str, options: &CsvOptions) -> bool {
    let said = |(known, path): &(String, String)| !path.is_empty() && batch::fold(known) == batch::fold(heading);
    batch::is_fact(heading)
        || batch::path_in_words(&options.vocabularies, heading).is_some()
        || options.columns.iter().any(said)
}

/// How a file is read, with the line of its headings, as its start shows it where nobody says it.
pub(super) async fn with_header(Source { file: FileHandle(file), encoding, options, .. }: &Source) -> CsvOptions {
    let start = start_of(file).await.and_then(|start| file::to_utf8(start, *encoding));
    headed(options.clone(), &start.unwrap_or_default())
}

/// The same, with the line of the headings.
fn headed(mut options: CsvOptions, start: &[u8]) -> CsvOptions {
    options.header_row =
        options.header_row.or_else(|| batch::likely_header(start, |heading| is_known(heading, &options)));
    options
}

async fn start_of(file: &web_sys::Blob) -> Result<Vec<u8>, Unreadable> {
    file::start_of(file, i32::try_from(BYTES).unwrap_or_default()).await
}

fn unreadable() -> Preview {
    Preview { problems: vec![FileProblem::At(Code::Malformed, String::new())], ..Preview::default() }
}

fn of_text(start: Vec<u8>, encoding: Encoding, options: &CsvOptions) -> Preview {
    let is_whole = start.len() < BYTES;
    if encoding == Encoding::Utf8 && !encoding::is_readable(&start) {
        return Preview { guess: guess(&start), ..Preview::default() };
    }
    let Ok(start) = file::to_utf8(start, encoding) else { return unreadable() };
    let options = &headed(options.clone(), &start);
    Options::new(options.clone()).and_then(|options| of_rows(&start, is_whole, options)).unwrap_or_else(|problems| {
        // Where it is the names of columns that go wrong, the file itself can still be shown.
        let plain = CsvOptions { base: Facts::default(), columns: Vec::new(), ..options.clone() };
        let shown = Options::new(plain).and_then(|options| of_rows(&start, is_whole, options));
        Preview { problems: listed(&problems), ..shown.unwrap_or_default() }
    })
}

/// How bytes would read in the other encoding.
pub(super) fn guess(bytes: &[u8]) -> Option<String> {
    let text = file::to_utf8(bytes.to_vec(), Encoding::Windows1251).ok()?;
    Some(encoding::telling_lines(&String::from_utf8_lossy(&text)))
}

/// Problems as the page is told them.
pub(super) fn listed(problems: &[Problem]) -> Vec<FileProblem> {
    problems.iter().map(|problem| FileProblem::At(problem.code, problem.path.clone())).collect()
}

/// What is wrong with the headings. That none is a fact, or that an option names others, a person is about to say.
fn doubts(batch: &Batch) -> Vec<Problem> {
    let is_said = |problem: &&Problem| match problem.code {
        Code::NoFacts => false,
        Code::UnknownField => !problem.path.starts_with("columns."),
        Code::WrongType | Code::InvalidValue | Code::OutOfRange | Code::Conflict | Code::Malformed => true,
    };
    batch.doubts().iter().filter(is_said).cloned().collect()
}

fn of_rows(start: &[u8], is_whole: bool, options: Options) -> Result<Preview, Vec<Problem>> {
    let mut batch = Batch::preview(options);
    let used = batch.push(start);
    if is_whole && used == start.len() {
        batch.finish();
    }
    batch.settle();
    if let Some(problems) = batch.failure() {
        return Err(problems.to_vec());
    }
    let mut sheet = Sheet::default();
    sheet.gather(&mut batch);
    let headings = batch.headings().to_vec();
    let row = |row| {
        let entry = sheet.entry(row)?;
        let mut cells = batch.cells_of(sheet.line(entry));
        cells.truncate(headings.len());
        Some(PreviewRow { number: entry.number, cells })
    };
    let rows = (0..ROWS).filter_map(row).collect();
    let problems = listed(&doubts(&batch));
    Ok(Preview { headings, rows, problems, layout: batch.layout(), ..Preview::default() })
}
