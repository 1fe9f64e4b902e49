//! The lines that came out of a batch, and an index of them. Memory is the lines themselves, and 32 bytes for each.

use super::order::{Arrangement, Group, GroupCounts, Outcome, SortKey};
use crate::area::Area;
use crate::batch::{Batch, Hint, Hints, RowAnswer, RowEntry};
use crate::flat::{Between, FlatAnswer, FlatState};
use crate::level::{Level, Span};
use borsh::{BorshDeserialize, BorshSerialize};
use std::collections::BTreeMap;
use std::num::NonZero;

/// The lines of a file with their results.
#[derive(Default)]
pub struct Sheet {
    /// The lines as they came, so that nothing moves when more come.
    blocks: Vec<Box<[u8]>>,
    /// Bytes of the header line, with which the first block begins.
    header: usize,
    entries: Vec<Entry>,
    sums: FlatSums,
}

/// A row in the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which block holds the line, from where, and how many bytes.
    block: u32,
    begin: u32,
    bytes: u32,
    /// Its number in a spreadsheet, where headings and empty lines count.
    pub number: u32,
    /// What it came to.
    pub outcome: Outcome,
    /// The norm in figures, where it can be told.
    pub figures: Option<RowFigures>,
}

/// The norm of a row in figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct RowFigures {
    /// Everybody registered; of applicants, those joining and applying too.
    pub persons: Persons,
    /// What the dwelling lacks.
    pub shortage: Area,
    /// How many more it holds; below none, how many are registered beyond those whom it holds.
    places: i32,
}

/// A number of people. One more than there are, which leaves a bit pattern for rows without figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Persons(NonZero<u32>);

impl Persons {
    /// So many.
    #[must_use]
    pub const fn of(people: u32) -> Self {
        Self(NonZero::<u32>::MIN.saturating_add(people))
    }

    /// How many there are.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0.get() - 1
    }
}

impl RowFigures {
    /// How many more it holds.
    #[must_use]
    pub fn free_places(&self) -> u32 {
        u32::try_from(self.places).unwrap_or_default()
    }

    /// How many are registered beyond those whom it holds.
    #[must_use]
    pub fn over(&self) -> u32 {
        if self.places < 0 { self.places.unsigned_abs() } else { 0 }
    }

    /// The figures of a row, where they are settled.
    fn of(answer: RowAnswer) -> Option<Self> {
        let (persons, shortage, capacity, registered) = match answer {
            RowAnswer::Applicant(answer) => {
                let figures = answer.figures?;
                (figures.persons, figures.shortage, figures.free_places, 0)
            }
            RowAnswer::Flat(FlatAnswer { persons, shortage, capacity, .. }) => {
                let persons = persons.and_then(Between::settled)?;
                (persons, shortage.and_then(Between::settled)?, capacity?, persons)
            }
        };
        let signed = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        let places = signed(capacity).saturating_sub(signed(registered));
        Some(Self { persons: Persons::of(persons), shortage, places })
    }
}

/// Sums over flats.
#[derive(Clone, Debug, Default, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct FlatSums {
    /// Flats by state, and rows that are none.
    pub groups: GroupCounts,
    /// People registered, where it is known how many.
    pub persons: u64,
    /// People registered beyond those whom their flats hold.
    pub over: u64,
    /// People more whom flats hold.
    pub free_places: u64,
}

impl FlatSums {
    /// Adds a row.
    pub fn add(&mut self, entry: &Entry) {
        self.groups.add(Group::of(entry.outcome));
        if let Some(figures) = &entry.figures {
            self.persons += u64::from(figures.persons.get());
            self.over += u64::from(figures.over());
            self.free_places += u64::from(figures.free_places());
        }
    }
}

impl Sheet {
    /// Takes over what came out of a batch since the last call.
    pub fn gather(&mut self, batch: &mut Batch) {
        self.add(batch.take(), batch.take_entries());
    }

    /// Takes over lines, and what is known of each but the header.
    pub fn add(&mut self, lines: Vec<u8>, marks: Vec<RowEntry>) {
        if lines.is_empty() {
            return;
        }
        // What comes before the first row is the header.
        let mut begin = lines.len() - marks.iter().map(|mark| mark.bytes).sum::<usize>().min(lines.len());
        if self.blocks.is_empty() {
            self.header = begin;
        }
        let block = narrow(self.blocks.len());
        for RowEntry { bytes, number, answer, hints } in marks {
            let outcome = outcome(answer, hints);
            let figures = answer.filter(|_| outcome != Outcome::Total).and_then(RowFigures::of);
            let number = u32::try_from(number).unwrap_or(u32::MAX);
            let entry = Entry { block, begin: narrow(begin), bytes: narrow(bytes), number, outcome, figures };
            self.sums.add(&entry);
            self.entries.push(entry);
            begin += bytes;
        }
        self.blocks.push(lines.into_boxed_slice());
    }

    /// How many rows there are.
    #[must_use]
    pub fn rows(&self) -> u32 {
        narrow(self.entries.len())
    }

    /// Sums over all rows, and how many fall into each group.
    #[must_use]
    pub fn sums(&self) -> &FlatSums {
        &self.sums
    }

    /// What is known of a row, by its place in the file.
    #[must_use]
    pub fn entry(&self, row: u32) -> Option<&Entry> {
        self.entries.get(row as usize)
    }

    /// The line of a row.
    #[must_use]
    pub fn line(&self, entry: &Entry) -> &[u8] {
        let rest = self.blocks.get(entry.block as usize).and_then(|block| block.get(entry.begin as usize..));
        rest.and_then(|rest| rest.get(..entry.bytes as usize)).unwrap_or_default()
    }

    /// Everything that came out, in pieces.
    pub fn blocks(&self) -> impl Iterator<Item = &[u8]> {
        self.blocks.iter().map(|block| &**block)
    }

    /// The header line.
    #[must_use]
    pub fn header(&self) -> &[u8] {
        self.blocks.first().and_then(|block| block.get(..self.header)).unwrap_or_default()
    }

    /// The header and the lines of some rows, in pieces of about the size that blocks have.
    pub fn lines_of<'s>(&'s self, rows: &'s [u32]) -> impl Iterator<Item = Vec<u8>> + 's {
        let header = self.header();
        let pieces = rows.chunks(crate::batch::ROWS_AT_ONCE as usize);
        let piece = |rows: &[u32]| {
            rows.iter().filter_map(|row| Some(self.line(self.entry(*row)?))).flatten().copied().collect()
        };
        std::iter::once(header.to_vec()).chain(pieces.map(piece))
    }

    /// Sums over the rows of each name, such as that of the house, which `name` reads off their lines: those with most people
    /// over first, equal ones by name. Lines of sums and blank ones are of no house.
    pub fn sums_by(&self, name: impl Fn(&[u8]) -> String) -> Vec<(String, FlatSums)> {
        let mut houses = BTreeMap::<String, FlatSums>::new();
        let is_flat = |entry: &&Entry| !matches!(entry.outcome, Outcome::Total | Outcome::Empty);
        for entry in self.entries.iter().filter(is_flat) {
            houses.entry(name(self.line(entry))).or_default().add(entry);
        }
        let mut houses: Vec<_> = houses.into_iter().collect();
        houses.sort_by_key(|(_, sums)| std::cmp::Reverse(sums.over));
        houses
    }

    /// The rows that pass a filter, by their places in the file, in an order. Rows that lack the figure come last, equal
    /// ones as in the file. `has` says whether a row has what its line or another run alone can tell.
    #[must_use]
    pub fn arranged(&self, arrangement: &Arrangement, has: impl Fn(u32, &[u8]) -> bool) -> Vec<u32> {
        let Arrangement { group, at_least, by, reverse, .. } = arrangement;
        let (by, reverse) = (*by, *reverse);
        let is_narrowed = arrangement.is_narrowed();
        let shown = |(entry, row): &(&Entry, u32)| {
            group.is_none_or(|group| Group::of(entry.outcome) == group)
                && at_least.is_none_or(|(key, least)| entry.figure(key).is_some_and(|figure| figure >= least))
                && (!is_narrowed || has(*row, self.line(entry)))
        };
        let rows = self.entries.iter().zip(0..).filter(shown);
        let Some(by) = by else {
            let mut order: Vec<u32> = rows.map(|(_, row)| row).collect();
            if reverse {
                order.reverse();
            }
            return order;
        };
        let rank = |entry: &Entry| match entry.figure(by) {
            None => u32::MAX,
            Some(figure) if reverse => u32::MAX - 1 - figure,
            Some(figure) => figure,
        };
        // The rank above, the row below: one comparison for both.
        let mut keys: Vec<u64> =
            rows.map(|(entry, row)| u64::from(rank(entry)) << u32::BITS | u64::from(row)).collect();
        keys.sort_unstable();
        keys.into_iter().filter_map(|key| u32::try_from(key & u64::from(u32::MAX)).ok()).collect()
    }
}

impl Entry {
    /// The figure that rows are sorted by.
    fn figure(&self, by: SortKey) -> Option<u32> {
        match by {
            SortKey::Verdict => match self.outcome {
                Outcome::Verdict(Span { least, most }) => Some(most as u32 * narrow(Level::ALL.len()) + least as u32),
                // The worst is listed first, and is the highest.
                Outcome::Flat(state) => narrow(FlatState::ALL.len()).checked_sub(state as u32),
                Outcome::Total | Outcome::Empty | Outcome::Wrong => None,
            },
            SortKey::Persons => self.figures.map(|figures| figures.persons.get()),
            SortKey::Shortage => self.figures.map(|figures| figures.shortage.hundredths()),
            SortKey::FreePlaces => self.figures.map(|figures| figures.free_places()),
            SortKey::Over => self.figures.map(|figures| figures.over()),
        }
    }
}

/// What a row came to.
fn outcome(answer: Option<RowAnswer>, hints: Hints) -> Outcome {
    match answer {
        None if hints.has(Hint::NoFacts) => Outcome::Empty,
        None => Outcome::Wrong,
        Some(RowAnswer::Applicant(answer)) => Outcome::Verdict(answer.verdict),
        Some(RowAnswer::Flat(_)) if hints.has(Hint::LooksLikeTotal) => Outcome::Total,
        Some(RowAnswer::Flat(answer)) => Outcome::Flat(answer.state),
    }
}

/// A number that fits: a module of 4 GiB has no more rows or bytes.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::{CsvOptions, Options, Shape};
    use crate::day::Day;

    const HEAD: &str = "applicant.age,dwelling.region,dwelling.usableArea,dwelling.registered.family\n";
    /// The rows of the file from 0: settled, an error, two with a norm of which the second lacks more, one without area.
    const ROWS: [&str; 5] = ["150,,,", "old,,,", "30,KZ-71,14,1", "30,KZ-71,20,5", "30,KZ-71,,1"];

    /// The sheet of a file that came in pieces of so many bytes.
    fn sheet(file: &str, piece: usize) -> (Sheet, Batch) {
        sheet_of(CsvOptions::on(Day::of(2026, 11, 22)), file, piece)
    }

    fn sheet_of(options: CsvOptions, file: &str, piece: usize) -> (Sheet, Batch) {
        let options = Options::new(options).unwrap();
        let (mut batch, mut sheet) = (Batch::new(options), Sheet::default());
        for mut bytes in file.as_bytes().chunks(piece) {
            while !bytes.is_empty() {
                bytes = &bytes[batch.push(bytes)..];
                sheet.gather(&mut batch);
            }
        }
        batch.finish();
        while batch.go_on() {}
        sheet.gather(&mut batch);
        (sheet, batch)
    }

    fn rows() -> (Sheet, Batch) {
        sheet(&format!("{HEAD}{}", ROWS.join("\n")), 7)
    }

    #[test]
    fn an_entry_is_small() {
        assert_eq!(size_of::<Entry>(), 32);
    }

    #[test]
    fn every_line_is_found_again_whatever_the_pieces() {
        let file = format!("{HEAD}{}", ROWS.join("\n"));
        for piece in [1, 7, 50, 1_000] {
            let (sheet, batch) = sheet(&file, piece);
            assert_eq!(sheet.rows(), 5);
            for (row, expected) in (0..).zip(ROWS) {
                let entry = sheet.entry(row).unwrap();
                assert_eq!(batch.cells_of(sheet.line(entry))[..4].join(","), expected);
                assert_eq!(entry.number, row + 2);
            }
            let whole = sheet.blocks().collect::<Vec<_>>().concat();
            let every: Vec<u32> = (0..5).collect();
            assert_eq!(sheet.lines_of(&every).collect::<Vec<_>>().concat(), whole);
            assert!(whole.starts_with(HEAD.trim_end().as_bytes()));
        }
    }

    #[test]
    fn rows_are_counted_by_group() {
        let (sheet, _) = rows();
        let counts: Vec<_> = sheet.sums().groups.iter().collect();
        assert_eq!(counts.iter().map(|(_, count)| count).sum::<u32>(), 5);
        assert!(counts.contains(&(Group::Wrong, 2)), "{counts:?}");
    }

    #[test]
    fn rows_are_filtered_and_sorted() {
        let (sheet, _) = rows();
        let order = |group, by, reverse| {
            sheet.arranged(&Arrangement { group, by, reverse, ..Arrangement::default() }, |_, _| false)
        };
        assert_eq!(order(None, None, false), [0, 1, 2, 3, 4]);
        assert_eq!(order(None, None, true), [4, 3, 2, 1, 0]);
        assert_eq!(order(Some(Group::Wrong), None, true), [1, 0]);
        // Rows that lack the figure come last both ways, as in the file.
        assert_eq!(order(None, Some(SortKey::Shortage), false), [2, 3, 0, 1, 4]);
        assert_eq!(order(None, Some(SortKey::Shortage), true), [3, 2, 0, 1, 4]);
        assert_eq!(order(None, Some(SortKey::Persons), true)[..2], [3, 2]);
        assert_eq!(order(None, Some(SortKey::Verdict), false)[3..], [0, 1]);
        assert_eq!(order(Some(Group::Settled(Level::Ready)), Some(SortKey::FreePlaces), false), [0; 0]);
    }

    /// Flats of two houses: over by two, full, free by one, of no norm, unknown, wrong, and a row without facts.
    fn flats() -> (Sheet, Batch) {
        let file = "Дом,Кв.,dwelling.region,dwelling.usableArea,dwelling.registered.total\n\
                    А,1,KZ-71,44.99,4\nА,2,KZ-71,30,2\nБ,3,KZ-71,45,2\nБ,4,KZ-75,45,2\nБ,5,KZ-71,,1\nБ,6,x,,\nБ,7,,,\n";
        sheet_of(CsvOptions { shape: Shape::Flats, ..CsvOptions::on(Day::of(2026, 11, 28)) }, file, 64)
    }

    /// F04: a line of sums is no flat, and nobody of it is counted.
    #[test]
    fn a_line_of_sums_is_no_flat() {
        let file =
            "Кв.,dwelling.region,dwelling.usableArea,dwelling.registered.total\n1,KZ-71,30,3\nИтого,KZ-71,30,3\n";
        let (sheet, _) =
            sheet_of(CsvOptions { shape: Shape::Flats, ..CsvOptions::on(Day::of(2026, 11, 28)) }, file, 64);
        let sums = sheet.sums();
        assert_eq!((sums.groups.of(Group::Flat(FlatState::Over)), sums.groups.of(Group::Total)), (1, 1));
        assert_eq!((sums.persons, sums.over), (3, 1));
    }

    #[test]
    fn flats_are_summed_in_all_and_by_house() {
        let (sheet, batch) = flats();
        let all = sheet.sums();
        for (state, count) in FlatState::ALL.iter().zip([1; 5]) {
            assert_eq!(all.groups.of(Group::Flat(*state)), count, "{state:?}");
        }
        assert_eq!((all.groups.of(Group::Wrong), all.groups.of(Group::Empty)), (1, 1));
        assert_eq!((all.persons, all.over, all.free_places), (8, 2, 1));
        let houses = sheet.sums_by(|line| batch.cells_of(line).swap_remove(0));
        let found: Vec<_> =
            houses.iter().map(|(name, sums)| (name.as_str(), sums.persons, sums.over, sums.free_places)).collect();
        assert_eq!(found, [("А", 6, 2, 0), ("Б", 2, 0, 1)]);
        assert_eq!(houses[1].1.groups.iter().map(|(_, count)| count).sum::<u32>(), 4);
    }

    #[test]
    fn flats_are_found_by_figures_and_by_their_own_cells() {
        let (sheet, batch) = flats();
        let order = |arrangement| sheet.arranged(&arrangement, |_, line| batch.has(line, &arrangement.search));
        let least = |key, least| Arrangement { at_least: Some((key, least)), ..Arrangement::default() };
        let search = |text: &str| Arrangement { search: text.to_owned(), ..Arrangement::default() };
        let by = |by| Arrangement { by: Some(by), reverse: true, ..Arrangement::default() };
        assert_eq!(order(least(SortKey::Over, 2)), [0]);
        assert_eq!(order(least(SortKey::Over, 3)), [0; 0]);
        assert_eq!(order(least(SortKey::FreePlaces, 1)), [2]);
        assert_eq!(order(search("а")), [0, 1]);
        assert_eq!(order(search(" б ")), [2, 3, 4, 5, 6]);
        // What the program says is no cell of the caller's.
        assert_eq!(order(search("full")), [0; 0]);
        assert_eq!(order(by(SortKey::Verdict)), [0, 1, 2, 3, 4, 5, 6]);
        assert_eq!(order(by(SortKey::Over))[0], 0);
        assert_eq!(order(Arrangement { group: Some(Group::Empty), ..Arrangement::default() }), [6]);
    }

    #[test]
    fn people_come_as_their_flats() {
        let key = Some("Кв.".to_owned());
        let options = CsvOptions { shape: Shape::People, key, ..CsvOptions::on(Day::of(2026, 11, 28)) };
        let file = "Кв.,applicant.age,dwelling.region,dwelling.usableArea\n1,30,KZ-71,15\n1,40,,\n2,30,KZ-71,\n";
        let (sheet, batch) = sheet_of(options, file, 7);
        assert_eq!(sheet.rows(), 2);
        assert_eq!((sheet.sums().persons, sheet.sums().over), (2, 1));
        let first = sheet.entry(0).unwrap();
        assert_eq!((first.number, batch.cells_of(sheet.line(first))[0].as_str()), (2, "1"));
    }

    #[test]
    fn a_file_without_rows_has_its_header() {
        let (sheet, _) = sheet(HEAD, 1_000);
        assert_eq!(sheet.rows(), 0);
        assert!(sheet.lines_of(&[]).next().unwrap().ends_with(b"error\r\n"));
    }
}
