//! The norm of a flat as the page shows it beside its figures: read off the cells that the batch wrote.

use crate::area::Area;
use crate::flat::{Between, NextAnswer};
use crate::level::{Level, Span};
use crate::rules::Reading;
use borsh::{BorshDeserialize, BorshSerialize};

/// What stands between the least and the most of a figure or a verdict.
const RANGE: &str = "..";

/// What the norm says of a flat, beside the figures that rows are sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct FlatFigures {
    /// Least usable area a person, where a norm is in force.
    pub norm: Option<Area>,
    /// Number of people registered.
    pub persons: Option<Between<u32>>,
    /// Least usable area for all of them.
    pub required: Option<Between<Area>>,
    /// Area that the flat lacks for them.
    pub shortage: Option<Between<Area>>,
    /// Number of people whom the area holds.
    pub capacity: Option<u32>,
    /// Number of people more whom it holds.
    pub free: Option<Between<u32>>,
    /// Number of free places once the registrations have ended of those who no longer live there.
    pub after: Option<Between<u32>>,
    /// What the norm says of one more of each kind who applies alone.
    pub next: Next,
}

/// What the norm says of an outsider and of a close relative of the owner, each of whom applies alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, BorshSerialize, BorshDeserialize)]
pub struct Next {
    /// The outsider.
    pub outsider: NextAnswer,
    /// The relative.
    pub relative: NextAnswer,
}

impl FlatFigures {
    /// Reads the cells of a flat, by the codes of their columns; `None` where they are not those of a flat.
    pub fn read<'c>(cell: impl Fn(&str) -> &'c str) -> Option<Self> {
        Some(Self {
            norm: area(cell("norm")),
            persons: between(cell("persons"), whole),
            required: between(cell("requiredArea"), area),
            shortage: between(cell("shortage"), area),
            capacity: whole(cell("capacity")),
            free: between(cell("freePlaces"), whole),
            after: between(cell("freePlacesAfter"), whole),
            next: Next::read(&cell)?,
        })
    }
}

impl Next {
    /// As [`FlatFigures::read`].
    pub fn read<'c>(cell: impl Fn(&str) -> &'c str) -> Option<Self> {
        let answer = |level: &str, reading: &str| {
            Some(NextAnswer { level: span(cell(level))?, reading: Reading::from_word(cell(reading)) })
        };
        let outsider = answer("nextOutsider", "nextOutsiderReading")?;
        Some(Self { outsider, relative: answer("nextRelative", "nextRelativeReading")? })
    }
}

/// A level, or the least and the most.
pub(super) fn span(cell: &str) -> Option<Span> {
    let (least, most) = cell.split_once(RANGE).unwrap_or((cell, cell));
    Some(Span { least: Level::from_word(least)?, most: Level::from_word(most)? })
}

fn between<T>(cell: &str, read: impl Fn(&str) -> Option<T>) -> Option<Between<T>> {
    let (least, most) = cell.split_once(RANGE).unwrap_or((cell, cell));
    Some(Between { least: read(least)?, most: read(most)? })
}

fn whole(text: &str) -> Option<u32> {
    text.parse().ok()
}

/// Areas of results have two decimals; unlike those of dwellings they may be none, or more than any has.
fn area(text: &str) -> Option<Area> {
    let (whole, hundredths) = text.split_once(['.', ','])?;
    let whole: u32 = whole.parse().ok()?;
    Some(Area::from_hundredths(whole.checked_mul(100)?.checked_add(hundredths.parse().ok()?)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::batch::{Batch, CsvOptions, Options, Shape};
    use crate::day::Day;
    use crate::worker::sheet::Sheet;

    fn figures(file: &str) -> Vec<Option<FlatFigures>> {
        let columns = vec![("gone".to_owned(), "gone".to_owned())];
        let options = CsvOptions { shape: Shape::Flats, columns, ..CsvOptions::on(Day::of(2026, 11, 22)) };
        let (mut batch, mut sheet) = (Batch::new(Options::new(options).unwrap()), Sheet::default());
        batch.push(file.as_bytes());
        batch.finish();
        sheet.gather(&mut batch);
        let read = |row| {
            let cells = batch.cells_of(sheet.line(sheet.entry(row)?));
            Some(FlatFigures::read(|code| batch.result(&cells, code)))
        };
        (0..).map_while(read).collect()
    }

    #[test]
    fn the_cells_say_what_the_norm_said() {
        let head =
            "own,dwelling.region,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders,gone\n";
        let read = figures(&format!("{head}A,KZ-71,44.90,1,2,1\nB,KZ-71,,1,2,\nC,KZ-75,60,1,2,\nD,KZ-71,x,1,2,\n"));
        let next = |level, reading| NextAnswer { level: Span::settled(level), reading };
        let over = read[0].unwrap();
        let short = Area::from_hundredths(10);
        assert_eq!(over.shortage, Some(Between { least: short, most: short }));
        assert_eq!((over.norm, over.capacity), (Some(Area::from_hundredths(1500)), Some(2)));
        assert_eq!(over.after, Some(Between { least: 0, most: 0 }));
        assert_eq!(over.next.outsider, next(Level::Refused, Some(Reading::Exceeded)));
        assert_eq!(over.next.relative, next(Level::Ask, Some(Reading::Conflict)));
        let open = read[1].unwrap();
        assert_eq!((open.capacity, open.persons), (None, Some(Between { least: 3, most: 3 })));
        assert_eq!(open.next.outsider.level, Span { least: Level::Ready, most: Level::Refused });
        assert_eq!(read[2].unwrap().next.relative, next(Level::Ready, None));
        assert_eq!(read[3], None);
    }

    /// What is not settled is shown as far as it is known.
    #[test]
    fn figures_may_have_a_least_and_a_most() {
        let cell = |code: &str| match code {
            "persons" => "1..2",
            "shortage" => "0,00..12,50",
            "freePlaces" => "0",
            "nextOutsider" | "nextRelative" => "ready..refused",
            _ => "",
        };
        let read = FlatFigures::read(cell).unwrap();
        assert_eq!(
            (read.persons, read.free),
            (Some(Between { least: 1, most: 2 }), Some(Between { least: 0, most: 0 }))
        );
        let most = Area::from_hundredths(1_250);
        assert_eq!(read.shortage, Some(Between { least: Area::from_hundredths(0), most }));
        assert_eq!((read.required, read.capacity), (None, None));
    }

    #[test]
    fn cells_of_applicants_are_no_flats() {
        assert_eq!(FlatFigures::read(|code| if code == "capacity" { "2" } else { "" }), None);
    }
}
