//! A file that came out of an earlier run, read for what its rows came to then: nothing of it is checked anew.

use super::fold::fold;
use super::head;
use super::results::PREFIX;
use super::row::Row;
use super::scan::{Found, Scan};
use std::str;

/// Lines among which the headings are looked for.
const LINES: usize = 30;
/// The mark that a file in UTF-8 may begin with.
const MARK: &[u8] = b"\xef\xbb\xbf";

/// Such a file on its way through.
pub struct Earlier {
    scan: Scan,
    /// Headings of the columns that make up the key of a row, folded.
    keys: Vec<String>,
    /// Codes of the results that are wanted.
    results: Vec<&'static str>,
    columns: Option<Columns>,
    /// Lines above the headings so far.
    lines: usize,
    rows: Vec<EarlierRow>,
}

/// Where the columns are.
struct Columns {
    keys: Vec<usize>,
    results: Vec<Option<usize>>,
}

/// A row of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EarlierRow {
    /// The cells of its key.
    pub key: Vec<String>,
    /// The results that are wanted; empty where the file has none of that code.
    pub results: Vec<String>,
}

impl Earlier {
    /// A file whose rows are known by the columns of those headings, and of which results are wanted by their codes.
    #[must_use]
    pub fn new(keys: &[String], results: &[&'static str]) -> Self {
        Self {
            scan: Scan::new(&head::DELIMITERS),
            keys: keys.iter().map(|key| fold(key)).collect(),
            results: results.to_vec(),
            columns: None,
            lines: 0,
            rows: Vec::new(),
        }
    }

    /// Takes the next bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        let mut rest = bytes;
        while !rest.is_empty() {
            let used = match self.scan.next(rest) {
                Found::LineEnd { .. } => 1,
                Found::Record(end) => {
                    self.end_record(rest, end);
                    end + 1
                }
                Found::Part => rest.len(),
            };
            rest = rest.get(used..).unwrap_or_default();
        }
    }

    /// The end of the file. Says whether its headings were found.
    pub fn finish(&mut self) -> bool {
        if !self.scan.is_between() && !self.scan.is_open() {
            self.scan.end_here();
            self.end_record(&[], 0);
        }
        self.columns.is_some()
    }

    /// Whether the headings are there, or may still come.
    #[must_use]
    pub fn is_of_use(&self) -> bool {
        self.columns.is_some() || self.lines < LINES
    }

    /// The rows since the last call.
    pub fn take(&mut self) -> Vec<EarlierRow> {
        std::mem::take(&mut self.rows)
    }

    fn end_record(&mut self, bytes: &[u8], end: usize) {
        let record = self.scan.record(bytes, end);
        match &self.columns {
            Some(Columns { keys, results }) => {
                let cell = |row: &Row<'_>, place: &usize| row.cell(*place).trim().to_owned();
                self.rows.extend(Row::of(record).map(|row| EarlierRow {
                    key: keys.iter().map(|place| cell(&row, place)).collect(),
                    results:
                        results.iter().map(|place| place.map(|place| cell(&row, &place)).unwrap_or_default()).collect(),
                }));
                self.scan.clear();
            }
            None if self.lines < LINES => {
                let line = record.bytes.strip_prefix(MARK).unwrap_or(record.bytes).to_vec();
                self.scan.clear();
                self.lines += 1;
                let delimiter = head::delimiter(&line);
                let headings = str::from_utf8(&line).map(|line| head::cells(line, delimiter)).unwrap_or_default();
                self.columns = self.find(&headings);
                if self.columns.is_some() {
                    self.scan.delimit_by(&[delimiter]);
                }
            }
            None => self.scan.clear(),
        }
    }

    /// Where the columns are, if the headings have all of the key and the first of the results, from behind: results stand
    /// last.
    fn find(&self, headings: &[String]) -> Option<Columns> {
        let keys = self.keys.iter().map(|key| headings.iter().position(|heading| fold(heading) == *key));
        let keys: Vec<_> = keys.collect::<Option<_>>()?;
        let is_of = |heading: &String, code: &str| {
            let heading = heading.trim();
            heading.strip_prefix(PREFIX).unwrap_or(heading) == code
        };
        let place = |code: &&'static str| headings.iter().rposition(|heading| is_of(heading, code));
        let results: Vec<_> = self.results.iter().map(place).collect();
        results.iter().any(Option::is_some).then_some(Columns { keys, results })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(file: &str, piece: usize) -> Option<Vec<EarlierRow>> {
        let mut earlier = Earlier::new(&["Дом".to_owned(), "Кв.".to_owned()], &["state", "error"]);
        for bytes in file.as_bytes().chunks(piece) {
            earlier.push(bytes);
        }
        earlier.finish().then(|| earlier.take())
    }

    fn row(key: [&str; 2], results: [&str; 2]) -> EarlierRow {
        EarlierRow { key: key.map(str::to_owned).to_vec(), results: results.map(str::to_owned).to_vec() }
    }

    #[test]
    fn rows_are_read_by_their_headings_whatever_the_pieces() {
        let file = "\u{feff}Отчёт;;\r\nкв.;ДОМ;Площадь, м²;state;error\r\n1;\"А;1\";44,90;over;\r\n\r\n2;Б;;;row 3\r\n";
        for piece in [1, 3, 7, 1_000] {
            let rows = read(file, piece).unwrap();
            assert_eq!(rows, [row(["А;1", "1"], ["over", ""]), row(["Б", "2"], ["", "row 3"])]);
        }
    }

    #[test]
    fn results_are_known_with_their_prefix_and_the_last_of_a_name_counts() {
        let rows = read("Дом,Кв.,state,tirkeu.state\nA,1,mine,free", 5).unwrap();
        assert_eq!(rows, [row(["A", "1"], ["free", ""])]);
    }

    #[test]
    fn a_file_without_the_key_or_without_results_is_of_no_use() {
        assert_eq!(read("Дом,state\nA,over\n", 9), None);
        assert_eq!(read("Дом,Кв.,Площадь\nA,1,30\n", 9), None);
        assert_eq!(read("", 9), None);
    }
}
