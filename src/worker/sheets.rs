//! Which sheet of a workbook is read where nobody says: the first that can be seen and has headings of facts.

use crate::batch::{Line, Names, Proposal};
use serde::Deserialize;

/// How a sheet begins.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct SheetStart {
    /// Its name.
    pub name: String,
    /// Whether a spreadsheet hides it.
    pub hidden: bool,
    /// The texts of its first rows.
    pub start: Vec<Vec<String>>,
}

/// Headings by which a table is known; a cover may have one of such words.
const TELLING: usize = 2;

impl SheetStart {
    /// What it seems to be.
    pub fn proposal(&self, names: &Names<'_>, header_row: Option<u32>) -> Option<Proposal> {
        let lines = (1..).zip(&self.start).map(|(number, cells)| Line { number, cells: cells.clone() });
        let lines: Vec<_> = lines.filter(|line| line.cells.iter().any(|cell| !cell.is_empty())).collect();
        Proposal::of(&lines, names, header_row)
    }

    /// Whether some row has more than one cell: covers have not.
    fn is_table(&self) -> bool {
        self.start.iter().any(|row| row.iter().filter(|cell| !cell.is_empty()).nth(1).is_some())
    }
}

/// The place of the sheet that is read where nobody chose one. Where no heading is known, it is the first that can be seen and
/// looks like a table.
#[must_use]
pub fn proposed(sheets: &[SheetStart], names: &Names<'_>) -> usize {
    let known: Vec<_> =
        sheets.iter().map(|sheet| sheet.proposal(names, None).map_or(0, |proposal| proposal.known())).collect();
    let first = |is: &dyn Fn(usize, &SheetStart) -> bool| {
        sheets.iter().zip(&known).position(|(sheet, known)| !sheet.hidden && is(*known, sheet))
    };
    let known = first(&|known, _| known >= TELLING).or_else(|| first(&|known, _| known > 0));
    known.or_else(|| first(&|_, sheet| sheet.is_table())).or_else(|| first(&|_, _| true)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(hidden: bool, rows: &[&str]) -> SheetStart {
        let cells = |row: &&str| row.split(',').map(ToOwned::to_owned).collect();
        SheetStart { name: String::new(), hidden, start: rows.iter().map(cells).collect() }
    }

    fn of(sheets: &[SheetStart]) -> usize {
        proposed(sheets, &Names::of(&[]))
    }

    /// F15, landlord 12: covers, sheets of codes and hidden ones come before the sheet that is meant.
    #[test]
    fn the_first_sheet_in_sight_with_headings_of_facts_is_read() {
        let cover = || sheet(false, &["Report", "", "of the house", "dwelling.region"]);
        let codes = || sheet(false, &["code,meaning", "1,flat"]);
        let people = |hidden| sheet(hidden, &["Report,,", "n,dwelling.region,dwelling.kind", "1,KZ-71,flat"]);
        assert_eq!(of(&[people(true), cover(), codes(), people(false)]), 3);
        assert_eq!(of(&[people(true), codes()]), 1);
        assert_eq!(of(&[people(true), cover(), codes()]), 1);
        assert_eq!(of(&[people(true)]), 0);
        assert_eq!(of(&[]), 0);
    }

    #[test]
    fn the_row_with_the_most_headings_is_that_of_the_headings() {
        let of = |rows: &[&str]| sheet(false, rows).proposal(&Names::of(&[]), None).map(|found| found.header_row);
        assert_eq!(
            of(&["dwelling.kind", "", "dwelling.kind,dwelling.region", "dwelling.tenure,dwelling.region", "x,y"]),
            Some(3)
        );
        assert_eq!(of(&["Report", "a,b", "1,2"]), Some(2));
        assert_eq!(of(&[]), None);
    }
}
