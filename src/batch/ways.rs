//! How a file writes its figures and days, as its first rows show.

use super::{CsvOptions, Way};
use crate::area::Area;
use crate::case::{Fact, Values};
use crate::typed;

/// What is held back until the ways are known: so many rows at most, and so many bytes.
pub(super) const ROWS: usize = 1_000;
pub(super) const BYTES: usize = 1 << 20;

/// What was seen of each way.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ways {
    decimal_comma: Seen,
    day_first_dates: Seen,
}

/// Cells that only read in a way, and cells that speak against it. What reads in no way says nothing of either.
#[derive(Clone, Copy, Debug, Default)]
struct Seen {
    only_so: bool,
    not_so: bool,
}

impl Ways {
    /// Looks at a cell of a fact, which is as its fact is written but for comma and order of days.
    pub(super) fn see(&mut self, fact: Fact, cell: &str) {
        match fact.values() {
            Values::Area => {
                let thousands = typed::has_comma_of_thousands(cell);
                self.decimal_comma.note(!thousands && cell.contains(',') && Area::parse(cell).is_ok(), thousands);
            }
            Values::Day(..) => {
                let day_first = typed::day(cell, false).is_none() && typed::day(cell, true).is_some();
                self.day_first_dates.note(day_first, !day_first && typed::day_of_month_first(cell).is_some());
            }
            Values::Words(_)
            | Values::Number(_)
            | Values::YesNo
            | Values::Iin
            | Values::Owners(_)
            | Values::Counts(_) => {}
        }
    }

    /// Puts what was seen in the place of what was to be found out.
    pub(super) fn settle(self, options: &mut CsvOptions) {
        for (way, seen) in [
            (&mut options.decimal_comma, self.decimal_comma),
            (&mut options.day_first_dates, self.day_first_dates),
        ] {
            if *way == Way::Auto {
                *way = if seen.only_so && !seen.not_so { Way::Yes } else { Way::No };
            }
        }
    }
}

impl Seen {
    fn note(&mut self, only_so: bool, not_so: bool) {
        self.only_so |= only_so;
        self.not_so |= not_so;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::Day;

    fn seen(fact: Fact, cells: &[&str]) -> [Way; 2] {
        let mut ways = Ways::default();
        cells.iter().for_each(|cell| ways.see(fact, cell));
        let on = CsvOptions::on(Day::of(2026, 11, 28));
        let mut options = CsvOptions { decimal_comma: Way::Auto, day_first_dates: Way::Auto, ..on };
        ways.settle(&mut options);
        [options.decimal_comma, options.day_first_dates]
    }

    #[test]
    fn f10_landlord_16_the_first_rows_show_how_figures_and_days_are_written() {
        for (cells, way) in [
            (&["44,90", "45"][..], Way::Yes),
            (&["44.90", "45"], Way::No),
            (&["45", "60"], Way::No),
            (&[], Way::No),
            (&["44,90", "нет данных"], Way::Yes),
            // Thousands have a comma here.
            (&["1,234.5", "44,90"], Way::No),
        ] {
            assert_eq!(seen(Fact::UsableArea, cells), [way, Way::No], "{cells:?}");
        }
        for (cells, way) in [
            (&["01.02.1990", "2026-11-21"][..], Way::Yes),
            (&["1990-02-01"], Way::No),
            (&["21/11/2026", "03/04/2026"], Way::Yes),
            // The month stands first.
            (&["03/04/2026", "11/21/2026"], Way::No),
            (&["x"], Way::No),
        ] {
            assert_eq!(seen(Fact::ArrivalDate, cells), [Way::No, way], "{cells:?}");
        }
    }
}
