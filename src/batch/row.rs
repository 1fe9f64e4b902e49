//! One row: its cells, the case that they amount to, or what is wrong with them.

use super::cache::Cache;
use super::columns::{Column, Columns};
use super::vocabulary::in_codes;
use super::{Options, Way, cell};
use crate::case::{Case, Code, Datum, Fact, FactType as _, Facts, Problem, Values};
use crate::day::Day;
use crate::typed;
use std::borrow::Cow;
use std::str;

/// Caches the case built from a row's enum cells; few combinations occur per file.
#[derive(Default)]
pub(super) struct WordCache {
    cases: Cache<[u8], Case>,
    /// The words of the row at hand.
    words: Vec<u8>,
}

/// The cells of a row.
pub(super) struct Row<'r> {
    text: &'r str,
    ends: &'r [usize],
    /// Bytes between two cells.
    gap: usize,
    /// Whether its cells go out as they came in, without quotes and guards, as nearly all do.
    is_plain: bool,
}

impl<'r> Row<'r> {
    /// Cells that stand one behind the other; `None` where the bytes are no UTF-8.
    pub(super) fn of(text: &'r [u8], ends: &'r [usize]) -> Option<Self> {
        let text = str::from_utf8(text).ok()?;
        // Halves of a letter in two cells are no letter.
        ends.iter().all(|end| text.is_char_boundary(*end)).then_some(Self { text, ends, gap: 0, is_plain: false })
    }

    /// Cells with a delimiter between them, likewise; and whether none is guarded.
    pub(super) fn of_line(line: &'r [u8], ends: &'r [usize], is_plain: bool) -> Option<Self> {
        Some(Self { text: str::from_utf8(line).ok()?, ends, gap: 1, is_plain })
    }

    fn cell(&self, index: usize) -> &'r str {
        cell::incoming(cell::at(self.text, self.ends, self.gap, index))
    }

    /// Writes the row's own cells, each with the delimiter behind it.
    pub(super) fn write(&self, out: &mut Vec<u8>, columns: usize, delimiter: u8) {
        if self.is_plain && self.ends.len() == columns {
            out.extend_from_slice(self.text.as_bytes());
            return out.push(delimiter);
        }
        for index in 0..columns {
            cell::write(out, self.cell(index), delimiter);
            out.push(delimiter);
        }
    }

    /// The case of the row.
    ///
    /// # Errors
    /// What is wrong with it; the path of a row with too many or too few cells is empty.
    pub(super) fn case(
        &self,
        columns: &Columns,
        options: &Options,
        cache: Option<&mut WordCache>,
    ) -> Result<Case, Vec<Problem>> {
        if let Some(case) = self.fast_case(columns, options, cache) {
            return Ok(case);
        }
        let mut problems = Vec::new();
        self.check_shape(columns, &mut problems);
        let facts = facts_or_problems(columns, options, |index| self.cell(index), &mut problems);
        match Case::check(facts, options.given.today) {
            Ok(case) if problems.is_empty() => Ok(case),
            read => {
                problems.extend(read.err().into_iter().flatten());
                Err(problems)
            }
        }
    }

    /// Fast path for rows whose cells are all plainly valid; `None` sends the row through [`Facts`].
    fn fast_case(&self, columns: &Columns, options: &Options, cache: Option<&mut WordCache>) -> Option<Case> {
        if self.ends.len() < columns.count() || self.ends.len() > columns.headings().len() {
            return None;
        }
        let read = || {
            let mut case = options.base_case.clone();
            self.put(columns, options, &mut case, |column| column.is_word)?;
            Some(case)
        };
        // Only with delimiters is the joined text a safe cache key.
        let mut case = match cache.filter(|_| self.gap > 0) {
            Some(WordCache { cases, words }) => {
                self.gather(columns, words);
                match cases.get(words) {
                    Some(case) => case,
                    None => cases.insert(words, read()?),
                }
            }
            None => read()?,
        };
        let [filled, ages] = self.put(columns, options, &mut case, |column| !column.is_word)?;
        let sound = ages < 2 && columns.allows_groups(filled) && case.settle(|_| true).is_empty();
        sound.then_some(case)
    }

    /// Gathers all words, neighbours with the delimiters between them.
    fn gather(&self, columns: &Columns, words: &mut Vec<u8>) {
        words.clear();
        for cells in &columns.words {
            let end = cells.end.checked_sub(1).and_then(|last| self.ends.get(last)).copied().unwrap_or(0);
            let begin = cell::begin(self.ends, self.gap, cells.start);
            words.extend_from_slice(self.text.as_bytes().get(begin..end).unwrap_or_default());
            // Rows end with it, so no words hold it.
            words.push(b'\n');
        }
    }

    /// Puts the cells of some columns into a case; says how many of these count people, and how many tell the age.
    #[inline]
    fn put(
        &self,
        columns: &Columns,
        options: &Options,
        case: &mut Case,
        which: impl Fn(&Column) -> bool,
    ) -> Option<[usize; 2]> {
        let (mut filled, mut ages) = (0, 0);
        for column in columns.facts.iter().filter(|column| which(column)) {
            let cell = in_codes(column.path.fact, trimmed(self.cell(column.index)), options);
            if cell.is_empty() {
                continue;
            }
            filled += column.groups;
            ages += usize::from(column.is_age);
            // Either of birth date and age takes the place of both facts of the base; both in one row are a conflict.
            if column.is_age {
                (case.applicant.age, case.applicant.age_on, case.applicant.birth_date) = (None, None, None);
            }
            case.store_cell(column.path, &meant(column, &cell, options)?)?;
        }
        Some([filled, ages])
    }

    fn check_shape(&self, columns: &Columns, problems: &mut Vec<Problem>) {
        let (cells, most) = (self.ends.len(), columns.headings().len());
        if cells < columns.count() {
            let column = columns.headings().get(cells).map_or("", String::as_str);
            problems.push(Problem::new(
                Code::Malformed,
                "",
                format!("the cells from column `{column}` on are missing"),
            ));
        }
        if cells > most {
            let further: Vec<_> = (most..cells).map(|index| format!("`{}`", self.cell(index))).collect();
            problems.push(Problem::new(
                Code::Malformed,
                "",
                format!("cells beyond the last column: {}", further.join(" ")),
            ));
        }
    }

    /// Problems as the row's last cell says them: row, column, kind, and what was expected.
    pub(super) fn problems(&self, columns: &Columns, number: u64, problems: &[Problem]) -> String {
        let line = |Problem { code, path, message }: &Problem| {
            let place = if path.is_empty() { String::new() } else { format!(", column {}", columns.heading(path)) };
            format!("row {number}{place}: {} ({message})", code.word())
        };
        problems.iter().map(line).collect::<Vec<_>>().join("; ")
    }
}

/// Whether the error of a row begins with what is wrong with its cells as a whole, which come first.
pub(super) fn tells_of_shape(error: &str) -> bool {
    let parts = error.split_once(": ");
    parts.is_some_and(|(place, text)| !place.contains(',') && text.starts_with(Code::Malformed.word()))
}

/// A cell without the blanks around it, of which nearly all have none.
fn trimmed(cell: &str) -> &str {
    let plain = |byte: Option<&u8>| byte.is_none_or(u8::is_ascii_graphic);
    if plain(cell.as_bytes().first()) && plain(cell.as_bytes().last()) { cell } else { cell.trim() }
}

/// The cell in the way of writing of the facts; `None` where the options do not allow it.
#[inline]
fn meant<'c>(column: &Column, cell: &'c str, options: &Options) -> Option<Cow<'c, str>> {
    match column.path.fact.values() {
        Values::Area if options.given.decimal_comma == Way::No && cell.bytes().any(|byte| byte == b',') => None,
        Values::Day(..) if Day::parse(cell).is_none() => {
            let day = typed::day(cell, options.given.day_first_dates == Way::Yes);
            Some(day.map_or(Cow::Borrowed(cell), |day| Cow::Owned(day.to_string())))
        }
        Values::Words(_)
        | Values::Day(..)
        | Values::Number(_)
        | Values::YesNo
        | Values::Area
        | Values::Iin
        | Values::Owners(_)
        | Values::Counts(_) => Some(Cow::Borrowed(cell)),
    }
}

/// The facts of a row as data, those of the base included; wrong ones are left out.
pub(super) fn facts<'c>(columns: &Columns, options: &Options, cell: impl Fn(usize) -> &'c str) -> Facts {
    facts_or_problems(columns, options, cell, &mut Vec::new())
}

fn facts_or_problems<'c>(
    columns: &Columns,
    options: &Options,
    cell: impl Fn(usize) -> &'c str,
    problems: &mut Vec<Problem>,
) -> Facts {
    let mut facts = options.given.base.clone();
    let mut filled = 0;
    let cell = |column: &Column| in_codes(column.path.fact, cell(column.index).trim(), options);
    let given = |column: &&Column| !cell(column).is_empty();
    if columns.facts.iter().filter(given).any(|column| column.is_age) {
        facts.forget_age();
    }
    for column in &columns.facts {
        let cell = cell(column);
        if cell.is_empty() {
            continue;
        }
        filled += column.groups;
        if let Err(message) = store(&mut facts, column, &cell, options) {
            problems.push(Problem::new(Code::InvalidValue, &column.path.to_string(), message));
        }
    }
    if !columns.allows_groups(filled) {
        problems.push(Problem::new(
            Code::Conflict,
            Fact::Registered.word(),
            "fill all columns of it, its `total`, or none",
        ));
    }
    facts
}

/// Stores what a cell stands for; else says what was expected.
fn store(facts: &mut Facts, column: &Column, cell: &str, options: &Options) -> Result<(), &'static str> {
    let text =
        meant(column, cell, options).ok_or("a plain decimal with a point; a comma needs the option `decimalComma`")?;
    let datum = match column.path.fact.values() {
        Values::Words(_) | Values::Area | Values::Day(..) | Values::Iin => Datum::Text(text.as_ref()),
        Values::YesNo => bool::parse(cell).map(Datum::YesNo).ok_or("true or false")?,
        Values::Number(_) | Values::Counts(_) => whole(cell).ok_or("a whole number")?,
        Values::Owners(_) if cell == "[]" => Datum::List,
        Values::Owners(_) => {
            return Err("`[]`, or columns for each owner such as `dwelling.otherOwners[0].consent`");
        }
    };
    facts.store(column.path, datum);
    Ok(())
}

/// A whole number of any sign and size; the door knows its limits.
fn whole(cell: &str) -> Option<Datum<'static>> {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| cell.parse().ok().map(Datum::Number))?
}
