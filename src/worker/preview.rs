//! How a file begins: its headings and first rows, before it is checked.

use super::encoding::{self, Encoding};
use super::file::{self, Unreadable};
use super::portfolio::Workbooks;
use super::protocol::{FileHandle, FileProblem, Preview, PreviewRow, Source};
use super::sheet::Sheet;
use crate::batch::{Batch, CsvOptions, Options};
use crate::case::{Code, Facts, Problem};

/// What is read of a file.
const BYTES: usize = 65_536;
/// Rows that are shown.
const ROWS: u32 = 3;

/// The start of a file. A workbook is read whole, and its first sheet given as text to go on with.
pub(super) async fn of(source: Source, workbooks: &Workbooks) -> Preview {
    let Source { file: FileHandle(file), encoding, options } = source;
    let Ok(start) = start_of(&file).await else { return unreadable() };
    if !encoding::is_workbook(&start) {
        return of_text(start, encoding, &options);
    }
    match workbooks.read(&file).await {
        Err(problem) => Preview { problems: vec![problem], ..Preview::default() },
        Ok(text) => match start_of(&text).await {
            Err(Unreadable) => unreadable(),
            Ok(start) => Preview { text: Some(FileHandle(text)), ..of_text(start, Encoding::Utf8, &options) },
        },
    }
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
