//! Which sheet of a workbook is read where nobody says: the first that can be seen and has headings of facts.

use serde::Deserialize;
use std::cmp::Reverse;

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

impl SheetStart {
    /// The row from 1 that holds the most headings of facts; `None` where none does.
    pub fn headings(&self, is_known: &impl Fn(&str) -> bool) -> Option<u32> {
        let known = |row: &Vec<String>| row.iter().filter(|cell| is_known(cell)).count();
        let rows = self.start.iter().map(known).zip(1_u32..).filter(|(known, _)| *known > 0);
        // Of rows that hold as many, the first.
        rows.max_by_key(|(known, number)| (*known, Reverse(*number))).map(|(_, number)| number)
    }

    /// Whether some row has more than one cell: covers have not.
    fn is_table(&self) -> bool {
        self.start.iter().any(|row| row.iter().filter(|cell| !cell.is_empty()).nth(1).is_some())
    }
}

/// The place of the sheet that is read where nobody chose one. Where no heading is known, it is the first that can be seen and
/// looks like a table.
#[must_use]
pub fn proposed(sheets: &[SheetStart], is_known: &impl Fn(&str) -> bool) -> usize {
    let first = |is: &dyn Fn(&SheetStart) -> bool| sheets.iter().position(|sheet| !sheet.hidden && is(sheet));
    let known = first(&|sheet| sheet.headings(is_known).is_some());
    known.or_else(|| first(&SheetStart::is_table)).or_else(|| first(&|_| true)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(hidden: bool, rows: &[&str]) -> SheetStart {
        let cells = |row: &&str| row.split(',').map(ToOwned::to_owned).collect();
        SheetStart { name: String::new(), hidden, start: rows.iter().map(cells).collect() }
    }

    fn of(sheets: &[SheetStart]) -> usize {
        proposed(sheets, &|heading| heading.starts_with("dwelling."))
    }

    /// F15, landlord 12: covers, sheets of codes and hidden ones come before the sheet that is meant.
    #[test]
    fn the_first_sheet_in_sight_with_headings_of_facts_is_read() {
        let cover = || sheet(false, &["Report", "", "of the house"]);
        let codes = || sheet(false, &["code,meaning", "1,flat"]);
        let people = |hidden| sheet(hidden, &["Report,,", "n,dwelling.region,dwelling.kind", "1,KZ-71,flat"]);
        assert_eq!(of(&[people(true), cover(), codes(), people(false)]), 3);
        assert_eq!(of(&[people(true), cover(), codes()]), 2);
        assert_eq!(of(&[people(true), cover()]), 1);
        assert_eq!(of(&[people(true)]), 0);
        assert_eq!(of(&[]), 0);
    }

    #[test]
    fn the_row_with_the_most_headings_is_that_of_the_headings() {
        let known = |heading: &str| heading.starts_with("dwelling.");
        let two = sheet(false, &["dwelling.kind", "", "dwelling.kind,dwelling.region", "dwelling.a,dwelling.b", "x,y"]);
        assert_eq!(two.headings(&known), Some(3));
        assert_eq!(sheet(false, &["a,b"]).headings(&known), None);
    }
}
