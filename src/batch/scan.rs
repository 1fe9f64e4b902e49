//! Finds the records of a CSV text (RFC 4180) and where their cells end, in pieces of any size. A record stays as it came,
//! quotes included: [`unquoted`] tells what a cell says.

use super::cell;
use std::borrow::Cow;

/// The class of a byte: what it may mean to a record, one bit each.
type ByteClass = u8;
/// It ends a cell.
const DELIMITS: ByteClass = 1;
/// It ends a record, or more than a scan for delimiters is needed.
const STOPS: ByteClass = 2;
/// What begins with it is guarded, or may be.
const GUARDS: ByteClass = 4;

const QUOTE: u8 = b'"';

/// A scan of a text.
pub(super) struct Scan {
    /// The class of each byte.
    classes: [ByteClass; 256],
    within: Within,
    /// What is held of a record that is not whole yet.
    held: Vec<u8>,
    /// Where each cell ends, of the record at hand; and how many of them have ended.
    ends: Vec<usize>,
    cells: usize,
    has_quotes: bool,
    /// The bits of [`GUARDS`] where a cell begins with such a byte.
    guarded: ByteClass,
    /// The byte that ended the record before; a line may end in two.
    last: u8,
}

/// Where in a cell the scan is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    Start,
    Cell,
    Quotes,
    /// Behind a quote within quotes: the end of them, or the first of two that mean one.
    Quote,
}

/// What the next bytes are.
pub(super) enum Found {
    /// An end of a line with nothing in it, or the second byte of one that has two.
    LineEnd {
        /// Whether it ends a line of its own.
        is_line: bool,
    },
    /// The rest of a record, up to that byte, which ends it.
    Record(usize),
    /// A part of a record; it is held.
    Part,
}

/// What a run of bytes without quotes ends in.
enum Stop {
    /// A quote that begins a cell, at that byte.
    Quote(usize),
    /// The end of the record, at that byte.
    Record(usize),
    /// There is no room for the end of one more cell; on from that byte.
    Room(usize),
    /// The bytes are over.
    Over,
}

/// A whole record: its bytes as they came, without the line end, and where each cell ends.
#[derive(Clone, Copy)]
pub(super) struct Record<'r> {
    pub(super) bytes: &'r [u8],
    pub(super) ends: &'r [usize],
    /// Whether quotes may stand around a cell.
    pub(super) has_quotes: bool,
    /// Whether no cell is guarded, or has to be.
    pub(super) is_plain: bool,
}

impl Scan {
    /// A scan for cells that any of these bytes ends.
    pub(super) fn new(delimiters: &[u8]) -> Self {
        Self {
            classes: classes(delimiters),
            within: Within::Start,
            held: Vec::new(),
            ends: vec![0; 16],
            cells: 0,
            has_quotes: false,
            guarded: 0,
            last: b'\n',
        }
    }

    /// From now on these bytes end cells. Between records only.
    pub(super) fn delimit_by(&mut self, delimiters: &[u8]) {
        self.classes = classes(delimiters);
    }

    /// Whether no record has begun.
    pub(super) fn is_between(&self) -> bool {
        self.held.is_empty()
    }

    /// Whether a quote is open.
    pub(super) fn is_open(&self) -> bool {
        self.within == Within::Quotes
    }

    /// How many bytes of a record are held.
    pub(super) fn held(&self) -> usize {
        self.held.len()
    }

    /// Looks for the end of a record in the next bytes, of which there is one at least.
    pub(super) fn next(&mut self, bytes: &[u8]) -> Found {
        if self.held.is_empty()
            && let Some(byte @ (b'\n' | b'\r')) = bytes.first()
        {
            // The second byte of a line end that has two begins no line.
            let is_line = (self.last, *byte) != (b'\r', b'\n');
            self.last = *byte;
            return Found::LineEnd { is_line };
        }
        let Some(end) = self.end(bytes) else {
            self.held.extend_from_slice(bytes);
            return Found::Part;
        };
        self.last = bytes.get(end).copied().unwrap_or(b'\n');
        if !self.held.is_empty() {
            self.held.extend(bytes.get(..end).unwrap_or_default());
        }
        Found::Record(end)
    }

    /// The record that ends at that byte of those looked at last.
    pub(super) fn record<'r>(&'r self, bytes: &'r [u8], end: usize) -> Record<'r> {
        let bytes = if self.held.is_empty() { bytes.get(..end).unwrap_or_default() } else { &self.held };
        Record {
            bytes,
            ends: self.ends.get(..self.cells).unwrap_or_default(),
            has_quotes: self.has_quotes,
            is_plain: !self.has_quotes && self.guarded == 0,
        }
    }

    /// The end of the text is the end of a record.
    pub(super) fn end_here(&mut self) {
        self.end(b"\n");
    }

    /// Puts the record away; what is held of it is given.
    pub(super) fn clear(&mut self) {
        self.held.clear();
        // One row of many megabytes is no reason to keep them.
        self.held.shrink_to(1 << 16);
        (self.within, self.cells, self.has_quotes, self.guarded) = (Within::Start, 0, false, 0);
    }

    /// Forgets what came: the next bytes begin a line.
    pub(super) fn begin_anew(&mut self) {
        self.clear();
        self.last = b'\n';
    }

    /// Takes what is held of a record that has no end.
    pub(super) fn take_held(&mut self) -> Vec<u8> {
        let held = std::mem::take(&mut self.held);
        self.clear();
        held
    }

    /// Where in these bytes the record ends; notes where its cells do.
    fn end(&mut self, bytes: &[u8]) -> Option<usize> {
        let mut at = 0;
        while at < bytes.len() {
            match self.within {
                Within::Start | Within::Cell => match self.run(bytes, at) {
                    Stop::Quote(index) => {
                        (self.within, self.has_quotes) = (Within::Quotes, true);
                        at = index + 1;
                    }
                    Stop::Record(index) => {
                        self.cells += 1;
                        return Some(index);
                    }
                    Stop::Room(index) => {
                        self.ends.resize(self.ends.len() * 2, 0);
                        at = index;
                    }
                    Stop::Over => return None,
                },
                Within::Quotes => {
                    let quote = bytes.get(at..)?.iter().position(|byte| *byte == QUOTE)?;
                    self.within = Within::Quote;
                    at += quote + 1;
                }
                Within::Quote => {
                    let is_second = bytes.get(at) == Some(&QUOTE);
                    self.within = if is_second { Within::Quotes } else { Within::Cell };
                    at += usize::from(is_second);
                }
            }
        }
        None
    }

    /// Goes through bytes without quotes around them: the loop in which most of the time is spent.
    fn run(&mut self, bytes: &[u8], from: usize) -> Stop {
        let held = self.held.len();
        let mut begins = if self.within == Within::Start { DELIMITS } else { 0 };
        let mut cells = self.cells;
        let mut stop = Stop::Over;
        for (index, byte) in bytes.iter().enumerate().skip(from) {
            let class = self.classes.get(usize::from(*byte)).copied().unwrap_or_default();
            // Written at every byte, and kept at those that end a cell: a branch there would often be guessed wrong.
            let Some(end) = self.ends.get_mut(cells) else {
                stop = Stop::Room(index);
                break;
            };
            *end = held + index;
            if class & STOPS != 0 && (*byte != QUOTE || begins != 0) {
                stop = if *byte == QUOTE { Stop::Quote(index) } else { Stop::Record(index) };
                break;
            }
            self.guarded |= class & (begins * GUARDS);
            begins = class & DELIMITS;
            cells += usize::from(begins);
        }
        self.cells = cells;
        self.within = if begins == 0 { Within::Cell } else { Within::Start };
        stop
    }
}

/// The class of each byte between these delimiters.
fn classes(delimiters: &[u8]) -> [ByteClass; 256] {
    let mut classes = [0; 256];
    for (byte, class) in (0..=u8::MAX).zip(&mut classes) {
        *class = [
            (DELIMITS, delimiters.contains(&byte)),
            (STOPS, matches!(byte, QUOTE | b'\n' | b'\r')),
            (GUARDS, !cell::begins_plainly(byte)),
        ]
        .into_iter()
        .filter_map(|(bit, holds)| holds.then_some(bit))
        .sum();
    }
    classes
}

/// What a cell says that came like this: without the quotes around it, and with one for two of those within.
pub(super) fn unquoted(raw: &str) -> Cow<'_, str> {
    let Some(inner) = raw.strip_prefix('"') else { return Cow::Borrowed(raw) };
    if let Some(plain) = inner.strip_suffix('"').filter(|plain| !plain.contains('"')) {
        return Cow::Borrowed(plain);
    }
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner;
    while let Some((before, behind)) = rest.split_once('"') {
        text.push_str(before);
        match behind.strip_prefix('"') {
            Some(behind) => {
                text.push('"');
                rest = behind;
            }
            // What stands behind the quotes stands for itself.
            None => {
                text.push_str(behind);
                return Cow::Owned(text);
            }
        }
    }
    text.push_str(rest);
    Cow::Owned(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use csv_core::{ReadRecordResult, Reader, ReaderBuilder};

    /// The cells of every record, in pieces of so many bytes.
    fn cells(file: &[u8], piece: usize) -> Vec<Vec<String>> {
        let mut scan = Scan::new(b",");
        let mut records = Vec::new();
        let read = |record: Record<'_>| -> Vec<String> {
            let text = std::str::from_utf8(record.bytes).unwrap();
            (0..record.ends.len()).map(|index| unquoted(cell::at(text, record.ends, index)).into_owned()).collect()
        };
        for mut bytes in file.chunks(piece) {
            while !bytes.is_empty() {
                let used = match scan.next(bytes) {
                    Found::LineEnd { .. } => 1,
                    Found::Part => bytes.len(),
                    Found::Record(end) => {
                        records.push(read(scan.record(bytes, end)));
                        scan.clear();
                        end + 1
                    }
                };
                bytes = &bytes[used..];
            }
        }
        if !scan.is_between() {
            scan.end_here();
            let end = scan.held();
            records.push(read(scan.record(b"", end)));
        }
        records
    }

    /// The same by another reader.
    fn cells_elsewhere(file: &[u8]) -> Vec<Vec<String>> {
        let mut reader: Reader = ReaderBuilder::new().build();
        let (mut records, mut at) = (Vec::new(), 0);
        loop {
            let (mut text, mut ends) = (vec![0; file.len() + 1], vec![0; file.len() + 2]);
            let (mut filled, mut count) = (0, 0);
            loop {
                let (result, used, more, cells) =
                    reader.read_record(&file[at..], &mut text[filled..], &mut ends[count..]);
                (at, filled, count) = (at + used, filled + more, count + cells);
                match result {
                    ReadRecordResult::InputEmpty => {}
                    ReadRecordResult::Record => break,
                    ReadRecordResult::End => return records,
                    ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull => unreachable!(),
                }
            }
            let mut begin = 0;
            let cell = |end: &usize| {
                let cell = String::from_utf8(text[begin..*end].to_vec()).unwrap();
                begin = *end;
                cell
            };
            records.push(ends[..count].iter().map(cell).collect());
        }
    }

    #[test]
    fn records_are_those_of_another_reader_whatever_the_pieces() {
        let mut random = fastrand::Rng::with_seed(7);
        let letters = ["a", "\"", "\"", ",", ",", "\n", "\r", "\r\n", " ", "я", "="];
        for _ in 0..2_000 {
            let mut file: String = (0..random.usize(..24)).map(|_| *random.choice(&letters).unwrap()).collect();
            // What is held of quotes without an end is for others to tell.
            let quotes_end = cells_elsewhere(format!("{file}\nend").as_bytes());
            if quotes_end.last() != Some(&vec!["end".to_owned()]) {
                file.push_str("\"\n");
            }
            let expected = cells_elsewhere(file.as_bytes());
            for piece in [1, 2, 3, 100] {
                assert_eq!(cells(file.as_bytes(), piece), expected, "{file:?} in pieces of {piece}");
            }
        }
    }

    #[test]
    fn a_record_has_any_number_of_cells() {
        let file = ",".repeat(1_000);
        assert_eq!(cells(file.as_bytes(), 7)[0].len(), 1_001);
    }
}
