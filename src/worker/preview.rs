//! How a file begins, before it is checked: what it seems to be where nobody says it, its first rows as they will be read, and
//! what is to be doubted.

use super::encoding::{self, Encoding};
use super::extras;
use super::file::{self, Unreadable};
use super::portfolio::State;
use super::protocol::{Column, FileHandle, FileProblem, Preview, PreviewRow, Source, Wanted, Workbook};
use super::reading::Reading;
use super::sheet::Sheet;
use super::workbook::{Failure, Workbooks};
use crate::batch::{self, Batch, CsvOptions, Line, Names, Options, ProposedColumn, Shape, Vocabulary};
use crate::case::{Code, FactPath, Facts, Problem};
use std::collections::BTreeMap;
use std::rc::Rc;

/// What is read of a file.
const BYTES: usize = 1 << 18;
/// Rows that are shown.
const ROWS: u32 = 3;
/// Lines that are offered as that of the headings, and letters of each.
const LINES: usize = 12;
const LETTERS: usize = 60;
/// Cells that are named of those that cannot be read, and words of those that are not known.
const DOUBTED: usize = 3;
const UNKNOWN: usize = 30;

/// A file that is about to be read.
struct Plan {
    source: Source,
    reading: Reading,
    start: Vec<u8>,
}

/// The start of a file. Of a workbook a sheet is read whole, and given as text to go on with; `None` where it was stopped.
pub(super) async fn of(
    mut wanted: Wanted,
    workbooks: &Workbooks,
    vocabularies: &[Vocabulary],
    (state, turn): (Rc<State>, u32),
) -> Option<Preview> {
    let Ok(start) = start_of(&wanted.file).await else { return Some(unreadable()) };
    let mut workbook = None;
    if encoding::is_workbook(&start) {
        let names = Names::of(vocabularies);
        let read = match extras::load().await {
            Ok(extras) => {
                let (file, header) = (&wanted.file.0, wanted.said.header_row);
                (extras.read)(workbooks, file, wanted.sheet, header, &names, (state, turn)).await
            }
            Err(_) => Err(Failure::Of(FileProblem::ReaderMissing)),
        };
        match read {
            Err(Failure::Stopped) => return None,
            Err(Failure::Of(problem)) => return Some(Preview { problems: vec![problem], ..Preview::default() }),
            Ok(read) => {
                wanted.file = read.text.clone();
                workbook = Some(read);
            }
        }
    }
    let plan = plan(wanted, vocabularies).await;
    Some(plan.map_or_else(|Unreadable| unreadable(), |plan| seen(plan, workbook)))
}

/// How a file of text is to be read.
pub(super) async fn source(wanted: Wanted, vocabularies: &[Vocabulary]) -> Result<Source, Unreadable> {
    plan(wanted, vocabularies).await.map(|plan| plan.source)
}

async fn plan(wanted: Wanted, vocabularies: &[Vocabulary]) -> Result<Plan, Unreadable> {
    let Wanted { file, said, .. } = wanted;
    let bytes = start_of(&file).await?;
    let seen = if encoding::is_readable(&bytes) { Encoding::Utf8 } else { Encoding::Windows1251 };
    let encoding = said.encoding.unwrap_or(seen);
    let start = file::to_utf8(bytes, encoding)?;
    let reading = Reading::of(&start, &said, vocabularies);
    let options = reading.options(&said, vocabularies);
    Ok(Plan { source: Source { file, encoding, options }, reading, start })
}

async fn start_of(file: &FileHandle) -> Result<Vec<u8>, Unreadable> {
    file::start_of(&file.0, i32::try_from(BYTES).unwrap_or_default()).await
}

fn unreadable() -> Preview {
    Preview { problems: vec![FileProblem::At(Code::Malformed, String::new())], ..Preview::default() }
}

/// What is to be seen of a file.
fn seen(plan: Plan, workbook: Option<Workbook>) -> Preview {
    let given = &plan.source.options;
    let (encoding, shape) = (Some(plan.source.encoding), Some(plan.reading.shape));
    let preview = Options::new(given.clone()).and_then(|options| of_rows(&plan, options)).unwrap_or_else(|problems| {
        // Where it is what is said of columns that goes wrong, the file itself can still be shown.
        let plain = CsvOptions {
            base: Facts::default(),
            columns: Vec::new(),
            shape: Shape::Applicants,
            key: None,
            ..given.clone()
        };
        let shown = Options::new(plain).and_then(|options| of_rows(&plan, options));
        Preview { problems: listed(&problems), ..shown.unwrap_or_default() }
    });
    let begin = |line: &Line| (line.number, begin(&line.cells));
    Preview { lines: plan.reading.lines.iter().take(LINES).map(begin).collect(), encoding, shape, workbook, ..preview }
}

/// How a line begins.
fn begin(cells: &[String]) -> String {
    let filled: Vec<_> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    filled.join(" · ").chars().take(LETTERS).collect()
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

/// What is wrong with the headings. That none is a fact, a person is about to say.
fn doubts(batch: &Batch) -> Vec<Problem> {
    batch.doubts().iter().filter(|problem| problem.code != Code::NoFacts).cloned().collect()
}

fn of_rows(plan: &Plan, options: Options) -> Result<Preview, Vec<Problem>> {
    let mut batch = Batch::preview(options);
    let used = batch.push(&plan.start);
    if plan.start.len() < BYTES && used == plan.start.len() {
        batch.finish();
    }
    batch.settle();
    if let Some(problems) = batch.failure() {
        return Err(problems.to_vec());
    }
    let mut sheet = Sheet::default();
    sheet.gather(&mut batch);
    let headings = batch.headings();
    let own = batch::own(headings);
    let named = plan.reading.names.iter().zip(&plan.reading.proposal.columns);
    let column = |(name, column): (&String, &ProposedColumn)| Column {
        heading: column.heading.trim().to_owned(),
        name: name.clone(),
        meaning: column.meaning.clone().unwrap_or_default(),
        ..Column::default()
    };
    let mut columns: Vec<_> = named.map(column).collect();
    let mut words = vec![BTreeMap::<Box<str>, u32>::new(); columns.len()];
    let mut preview = Preview { seen: sheet.rows(), ..Preview::default() };
    for entry in (0..sheet.rows()).filter_map(|row| sheet.entry(row)) {
        let line = sheet.line(entry);
        let cells = batch.cells_of(line);
        let read = batch.read_of(line);
        // People come to nothing before all of them are counted.
        preview.wrong += u32::from(!batch.result(&cells, "error").is_empty());
        for (place, _) in read.iter().filter(|(_, read)| read.is_none()) {
            let cell = cells.get(*place).map_or("", |cell| cell.trim());
            let Some((column, words)) = columns.get_mut(*place).zip(words.get_mut(*place)) else { continue };
            let is_word =
                FactPath::parse(&column.meaning).is_some_and(|path| batch::name_of_values(path.fact).is_some());
            if is_word && (words.len() < UNKNOWN || words.contains_key(cell)) {
                *words.entry(cell.into()).or_default() += 1;
                continue;
            }
            column.doubts += 1;
            if column.doubted.len() < DOUBTED {
                column.doubted.push((entry.number, cell.to_owned()));
            }
        }
        if preview.rows.len() < ROWS as usize {
            let mut row = PreviewRow { number: entry.number, read: cells.iter().cloned().map(Some).collect(), cells };
            for (place, read) in read {
                if let Some(cell) = row.read.get_mut(place) {
                    *cell = read;
                }
            }
            row.cells.truncate(own);
            row.read.truncate(own);
            preview.rows.push(row);
        }
    }
    for (column, words) in columns.iter_mut().zip(words) {
        column.unknown = words.into_iter().map(|(word, cells)| (word.into(), cells)).collect();
    }
    Ok(Preview { columns, problems: listed(&doubts(&batch)), layout: batch.layout(), ..preview })
}
