//! Any file in any options, drawn by whoever picks one of so many; and what holds of it whatever it is. For tests, whose picks
//! come from a seed, and for the fuzzer, whose picks are bytes.

use std::sync::LazyLock;
use tirkeu::batch::{Batch, CsvOptions, Hint, Layout, Options, RESULTS, RowEntry, Shape, Vocabulary, Way, own};
use tirkeu::case::{Code, Facts, Problem};
use tirkeu::day::Day;
use tirkeu::text::{Lang, Texts};

/// Picks a number below another one.
pub(crate) type Pick<'p> = &'p mut dyn FnMut(usize) -> usize;

/// The sizes of the pieces in which each file goes through once more.
const PIECES: [usize; 5] = [1, 2, 3, 7, 64 * 1024];

static VOCABULARIES: LazyLock<Vec<Vocabulary>> =
    LazyLock::new(|| Lang::ALL.iter().map(|lang| Texts::built_in(*lang).vocabulary()).collect());

/// Facts that hold for every row.
const BASES: [&str; 3] = [
    "{}",
    r#"{"registration":"permanent","applicant":{"status":"citizen","age":34,"ownership":"none"},
        "dwelling":{"region":"KZ-71","tenure":"private","usableArea":60,"registered":{"family":1}}}"#,
    r#"{"filingDate":"2026-08-25","applicant":{"age":13,"ageOn":"2025-11-01"},
        "dwelling":{"otherOwners":[{"consent":"given"}],"joining":{"total":2}}}"#,
];
/// Headings of facts, of the caller's own, of results and of nothing that there is.
const HEADINGS: [&str; 28] = [
    "dwelling.usableArea",
    "dwelling.region",
    "dwelling.registered.total",
    "dwelling.registered.family",
    "dwelling.registered.outsiders",
    "dwelling.joining.family",
    "dwelling.otherOwners[0].consent",
    "dwelling.otherOwners[2].kind",
    "dwelling.tenure",
    "applicant.age",
    "applicant.birthDate",
    "applicant.relationToOwner",
    "applicant.hasEds",
    "applicant.iin",
    "arrivalDate",
    "filingDate",
    "own",
    "own",
    "Кв.",
    "",
    "\"a;b,c\td\"",
    "\"two\nlines\"",
    "=1",
    " Dwelling.Kind\u{a0}",
    "verdict",
    "Error",
    "tirkeu.state",
    "dwelling.area",
];
/// What columns may be said to be.
const MEANINGS: [&str; 6] = [
    "",
    "dwelling.usableArea",
    "dwelling.registered.total",
    "applicant.age",
    "dwelling.otherOwners[1].consent",
    "gone",
];
/// Cells, whole and torn.
const CELLS: [&str; 42] = [
    "",
    "",
    "",
    "1",
    "2",
    "30",
    "13",
    "44.90",
    "44,90",
    "\"44,9\"",
    "45 м²",
    "1\u{a0}234,5",
    "2.0",
    "-",
    "-5",
    "+7 701",
    "KZ-71",
    "KZ-75",
    "Астана",
    "private",
    "none",
    "child",
    "given",
    "deceased",
    "true",
    "иә",
    "2020-02-01",
    "01.02.2020",
    "13/11/2012",
    "2012-11-21 13:30",
    "46346",
    "10230600011",
    "Итого",
    "=1+1",
    "'=1",
    "'",
    "\"=\"\"x\"\"\"",
    "\"a\r\nb\"",
    "\"ул. Абая\" 5",
    "5\" x",
    " \u{2009} ",
    "x",
];
/// What texts and files that are no tables are made of.
const TOKENS: [&str; 20] = [
    "\"", "\"", ";", ";", ",", "\t", "\n", "\n", "\r\n", "\r", "=", "'", " ", "sep=", "sep=;\n", "\u{feff}", "𝄞",
    "\u{0}", "a", "9",
];
const ENDS: [&str; 5] = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n"];

fn one_of<'t>(pick: Pick<'_>, texts: &[&'t str]) -> &'t str {
    texts[pick(texts.len())]
}

/// One time of so many.
fn rarely(pick: Pick<'_>, times: usize) -> bool {
    pick(times) == 1
}

/// What somebody says of a file with these headings.
fn options(pick: Pick<'_>, headings: &[&str]) -> CsvOptions {
    let shape = Shape::ALL[pick(Shape::ALL.len())];
    let name = |pick: Pick<'_>| {
        let place = pick(headings.len());
        if rarely(pick, 2) { (place + 1).to_string() } else { headings[place].replace('"', "") }
    };
    let mut columns = Vec::new();
    if rarely(pick, 3) {
        for _ in 0..=pick(2) {
            let meanings = if shape == Shape::Flats { &MEANINGS[..] } else { &MEANINGS[..MEANINGS.len() - 1] };
            columns.push((name(pick), one_of(pick, meanings).to_owned()));
        }
    }
    let key = (shape == Shape::People).then(|| name(pick));
    let lang = |pick: Pick<'_>| rarely(pick, 4).then(|| Lang::ALL[pick(Lang::ALL.len())].word().to_owned());
    let (words, said) = (lang(pick), lang(pick));
    let is_needed =
        |vocabulary: &&Vocabulary| [&words, &said].iter().any(|lang| lang.as_ref() == Some(&vocabulary.lang));
    let vocabularies = VOCABULARIES.iter().filter(is_needed).cloned().collect();
    let base: Facts = serde_json::from_str(BASES[pick(BASES.len())]).unwrap();
    CsvOptions {
        base,
        decimal_comma: Way::ALL[pick(Way::ALL.len())],
        day_first_dates: Way::ALL[pick(Way::ALL.len())],
        columns,
        header_row: rarely(pick, 6).then(|| 1 + pick(3) as u32),
        rules: !rarely(pick, 4),
        shape,
        key,
        words: words.into_iter().collect(),
        vocabularies,
        lang: said,
        ..CsvOptions::on(Day::of(2026, 11, 21))
    }
}

/// A table, and what somebody says of it: as tables are, with what goes wrong with them.
pub(crate) fn table(pick: Pick<'_>) -> (CsvOptions, Vec<u8>) {
    let delimiter = one_of(pick, &[";", ",", "\t"]);
    let mut headings = Vec::new();
    for _ in 0..=pick(7) {
        // What makes a file unreadable as a whole is rare.
        let known = if rarely(pick, 20) { HEADINGS.len() } else { HEADINGS.len() - 1 };
        let place = pick(known);
        // One that stands there gives way to the next: an input that is at its end picks the same for ever.
        let mut others = (0..known).map(|step| HEADINGS[(place + step) % known]);
        let fresh = others.find(|heading| !headings.contains(heading) || !heading.contains('.'));
        headings.push(fresh.filter(|_| !rarely(pick, 20)).unwrap_or(HEADINGS[place]));
    }
    let options = options(pick, &headings);
    if rarely(pick, 8) {
        headings.extend(RESULTS);
    }
    let end = one_of(pick, &ENDS);
    let mut text = String::new();
    if rarely(pick, 10) {
        text.push_str(&format!("sep={delimiter}{end}"));
    }
    for line in 1..options.header_row.unwrap_or(1) {
        text.push_str(["Отчёт", "\"", ";;", ""][(pick(4) + line as usize) % 4]);
        text.push_str("\r\n");
    }
    text.push_str(&headings.join(delimiter));
    text.push_str(end);
    for _ in 0..pick(7) {
        let cells = if rarely(pick, 12) { 1 + pick(headings.len() + 2) } else { headings.len() };
        let row: Vec<_> = (0..cells).map(|_| one_of(pick, &CELLS)).collect();
        text.push_str(&row.join(delimiter));
        text.push_str(end);
    }
    if rarely(pick, 3) {
        text.truncate(text.trim_end_matches(['\r', '\n']).len());
    }
    if rarely(pick, 5) {
        let mut letters: Vec<char> = text.chars().collect();
        for _ in 0..=pick(3) {
            let place = pick(letters.len() + 1);
            let torn = one_of(pick, &TOKENS).chars();
            letters.splice(place..(place + pick(2)).min(letters.len()), torn);
        }
        text = letters.into_iter().collect();
    }
    (options, in_bytes(pick, &text))
}

/// A text of a table's signs in any order.
pub(crate) fn text(pick: Pick<'_>) -> (CsvOptions, Vec<u8>) {
    let mut text = String::new();
    if rarely(pick, 2) {
        text.push_str("own;dwelling.usableArea;applicant.age\n");
    }
    for _ in 0..pick(40) {
        let tokens: &[&str] = [&TOKENS[..], &TOKENS, &CELLS, &HEADINGS][pick(4)];
        text.push_str(one_of(pick, tokens));
    }
    let options = options(pick, &["own", "dwelling.usableArea", "applicant.age"]);
    (options, in_bytes(pick, &text))
}

/// Any bytes.
pub(crate) fn bytes(pick: Pick<'_>) -> (CsvOptions, Vec<u8>) {
    let head = ["", "own,applicant.age\n", "\u{feff}dwelling.kind;a\r\n"][pick(3)];
    // Most of all bytes are no text.
    let most = if rarely(pick, 3) { 256 } else { 128 };
    let any = (0..pick(60)).map(|_| if rarely(pick, 3) { b",;\t\"\n\r\0"[pick(7)] } else { pick(most) as u8 });
    let file = head.bytes().chain(any.collect::<Vec<_>>()).collect();
    (any_options(pick), file)
}

/// What somebody says of a file that they do not know.
pub(crate) fn any_options(pick: Pick<'_>) -> CsvOptions {
    options(pick, &["own", "applicant.age", "a"])
}

/// A text in one of the ways in which texts are written.
fn in_bytes(pick: Pick<'_>, text: &str) -> Vec<u8> {
    let units = |to_bytes: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(to_bytes).collect()
    };
    match pick(16) {
        1 => units(u16::to_le_bytes),
        2 => units(u16::to_be_bytes),
        3 => ["\u{feff}", text].concat().into_bytes(),
        _ => text.as_bytes().to_vec(),
    }
}

/// A file that went through: what came out, of rows and of people.
pub(crate) struct Run {
    batch: Batch,
    pub(crate) out: [Vec<u8>; 2],
    entries: [Vec<RowEntry>; 2],
}

impl Run {
    fn of(options: &CsvOptions, file: &[u8], piece: usize) -> Self {
        let mut batch = Batch::new(Options::new(options.clone()).unwrap());
        let (mut out, mut entries) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()]);
        let mut take = |batch: &mut Batch| {
            out[0].extend(batch.take());
            out[1].extend(batch.take_people());
            entries[0].extend(batch.take_entries());
            entries[1].extend(batch.take_people_entries());
        };
        for mut bytes in file.chunks(piece) {
            while !bytes.is_empty() {
                bytes = &bytes[batch.push(bytes)..];
                take(&mut batch);
            }
        }
        batch.finish();
        while batch.go_on() {
            take(&mut batch);
        }
        take(&mut batch);
        Self { batch, out, entries }
    }

    /// What stands between the cells.
    pub(crate) fn delimiter(&self) -> u8 {
        self.batch.layout().map_or(b',', |layout| layout.delimiter as u8)
    }

    fn failure(&self) -> Option<&[Problem]> {
        self.batch.failure()
    }

    /// The cells of each line, the header first.
    pub(crate) fn lines(&self, which: usize) -> Vec<Vec<String>> {
        let (out, entries) = (&self.out[which], &self.entries[which]);
        let mut at = out.len() - entries.iter().map(|entry| entry.bytes).sum::<usize>();
        let header = self.batch.cells_of(&out[..at]);
        let rows = entries.iter().map(|entry| {
            let line = &out[at..at + entry.bytes];
            at += entry.bytes;
            assert!(line.ends_with(b"\r\n"));
            self.batch.cells_of(line)
        });
        [header].into_iter().chain(rows).collect()
    }
}

/// Checks what holds of every file; what came out, where it can be read as a whole.
pub(crate) fn check(options: &CsvOptions, file: &[u8]) -> Option<Run> {
    let whole = Run::of(options, file, usize::MAX);
    for piece in PIECES {
        let pieces = Run::of(options, file, piece);
        assert_eq!(pieces.failure(), whole.failure(), "in pieces of {piece}");
        assert!(pieces.out == whole.out && pieces.entries == whole.entries, "in pieces of {piece}");
        assert_eq!(pieces.batch.layout(), whole.batch.layout(), "in pieces of {piece}");
    }
    if let Some(problems) = whole.failure() {
        assert!(!problems.is_empty() && problems.iter().all(|problem| !problem.message.is_empty()));
        return None;
    }
    for which in [0, 1] {
        if !whole.out[which].is_empty() {
            check_lines(&whole, which);
        }
    }
    let rows = if options.shape == Shape::People { &whole.entries[1] } else { &whole.entries[0] };
    assert_eq!(rows.len() as u64, whole.batch.rows());
    check_again(options, &whole);
    Some(whole)
}

/// Lines of one width, of which each has an answer, an error with a code, or nothing to be answered.
fn check_lines(run: &Run, which: usize) {
    let lines = run.lines(which);
    for (line, entry) in lines[1..].iter().zip(&run.entries[which]) {
        assert_eq!(line.len(), lines[0].len(), "{line:?}");
        let [.., hints, error] = line.as_slice() else { panic!("{line:?}") };
        assert!(hints.split(' ').all(|hint| hint.is_empty() || Hint::WORDS.contains(&hint)), "{line:?}");
        if !error.is_empty() {
            assert!(error.starts_with(&format!("row {}", entry.number)), "{line:?}");
            assert!(Code::WORDS.iter().any(|code| error.contains(&format!(": {code} ("))), "{line:?}");
        }
        let is_answered = entry.answer.is_some();
        let is_none = entry.hints.has(Hint::NoFacts);
        assert!(!is_answered || error.is_empty(), "{line:?}");
        assert!(which == 1 || is_answered || is_none || !error.is_empty(), "{line:?}");
    }
}

/// What came out goes in once more: the same columns of the caller's own, the same results of rows without an error, and
/// results replaced.
fn check_again(options: &CsvOptions, once: &Run) {
    let Some(Layout { delimiter, decimal_comma, day_first_dates, .. }) = once.batch.layout() else { return };
    let way = |yes| if yes { Way::Yes } else { Way::No };
    let (decimal_comma, day_first_dates) = (way(decimal_comma), way(day_first_dates));
    // The rows that came out, of people these. Their flats are another file.
    let which = usize::from(options.shape == Shape::People);
    let options = CsvOptions { decimal_comma, day_first_dates, header_row: None, ..options.clone() };
    let file = [format!("sep={delimiter}\r\n").as_bytes(), &once.out[which]].concat();
    let twice = Run::of(&options, &file, usize::MAX);
    assert_eq!(twice.failure(), None, "again");
    let (before, after) = (once.lines(which), twice.lines(which));
    assert_eq!((before.len(), &before[0]), (after.len(), &after[0]), "again");
    let own = own(&before[0]);
    for (before, after) in before.iter().zip(&after) {
        assert_eq!(before[..own], after[..own], "again");
        // A row that was wrong may be right without the cells that were too many.
        if before.last().is_some_and(String::is_empty) && which == 0 {
            assert_eq!(before, after, "again");
        }
    }
}
