//! One row: its cells, the case that they amount to, or what is wrong with them.

use super::cache::Cache;
use super::cell;
use super::columns::Column;
use super::hint::{Hint, Hints, looks_like_total};
use super::scan::Record;
use super::table::Table;
use crate::case::{Case, Code, Datum, Fact, FactType as _, Facts, Iin, Ownership, Problem, Values};
use crate::day::Day;
use crate::typed;
use std::borrow::Cow;
use std::ops::Range;
use std::str;

/// Caches the case built from a row's enum cells; few combinations occur per file.
#[derive(Default)]
pub(super) struct WordCache {
    /// The case, and whether any of the cells is filled.
    cases: Cache<[u8], (Case, bool)>,
    /// The words of the row at hand.
    words: Vec<u8>,
}

/// The cells of a row.
pub(super) struct Row<'r> {
    text: &'r str,
    record: Record<'r>,
}

/// What a row says.
pub(super) struct Read {
    /// Its case; `None` where no cell holds a fact.
    pub(super) case: Option<Case>,
    pub(super) hints: Hints,
}

/// What was seen of the cells that hold facts.
#[derive(Clone, Copy, Default)]
struct Seen {
    /// Whether any is filled.
    any: bool,
    /// How many count people registered.
    groups: usize,
    /// How many tell the age.
    ages: usize,
    /// Whether the IIN is wrong.
    iin_is_wrong: bool,
    /// Whether the tie to the owner says that it is the owner.
    owns: bool,
}

impl<'r> Row<'r> {
    /// The cells of a record; `None` where its bytes are no UTF-8.
    pub(super) fn of(record: Record<'r>) -> Option<Self> {
        Some(Self { text: str::from_utf8(record.bytes).ok()?, record })
    }

    /// How many cells it has.
    pub(super) fn len(&self) -> usize {
        self.record.ends.len()
    }

    /// A cell as it is meant.
    pub(super) fn cell(&self, index: usize) -> Cow<'r, str> {
        cell::meant(self.raw(index))
    }

    /// The same, where it stands there like that.
    fn plain_cell(&self, index: usize) -> Option<&'r str> {
        let raw = self.raw(index);
        if !self.record.has_quotes {
            return Some(cell::incoming(raw));
        }
        match cell::meant(raw) {
            Cow::Borrowed(cell) => Some(cell),
            Cow::Owned(_) => None,
        }
    }

    fn raw(&self, index: usize) -> &'r str {
        cell::at(self.text, self.record.ends, index)
    }

    /// Writes the row's own cells to the letter, each with the delimiter behind it.
    pub(super) fn write(&self, out: &mut Vec<u8>, columns: usize, delimiter: u8) {
        if self.record.is_plain
            && let Some(end) = columns.checked_sub(1).and_then(|last| self.record.ends.get(last))
        {
            out.extend_from_slice(self.record.bytes.get(..*end).unwrap_or_default());
            return out.push(delimiter);
        }
        for index in 0..columns {
            cell::write_as_it_came(out, self.raw(index));
            out.push(delimiter);
        }
    }

    /// What the row says.
    ///
    /// # Errors
    /// What is wrong with it; the path of a row with too many or too few cells is empty.
    pub(super) fn read(&self, table: &Table, cache: Option<&mut WordCache>) -> Result<Read, Vec<Problem>> {
        if let Some((case, seen)) = self.fast_case(table, cache) {
            return Ok(Read { case: Some(case), hints: self.hints(table, seen.iin_is_wrong) });
        }
        let (mut problems, mut flaws) = (Vec::new(), Vec::new());
        let (facts, seen) = facts_or_problems(table, |index| self.cell(index), &mut flaws);
        self.check_shape(table, seen, &mut problems);
        if problems.is_empty() && !seen.any {
            return Ok(Read { case: None, hints: Hints::default().and(Hint::NoFacts, true) });
        }
        problems.extend(flaws);
        match Case::check(facts, table.today) {
            Ok(case) if problems.is_empty() => {
                Ok(Read { case: Some(case), hints: self.hints(table, seen.iin_is_wrong) })
            }
            read => {
                problems.extend(read.err().into_iter().flatten());
                Err(problems)
            }
        }
    }

    /// What is worth a look in the row.
    pub(super) fn hints(&self, table: &Table, iin_is_wrong: bool) -> Hints {
        let filled = table.columns.others.iter().map(|index| self.raw(*index)).filter(|raw| !trimmed(raw).is_empty());
        // Quotes may hold nothing.
        let first = filled.map(cell::meant).find(|cell| !trimmed(cell).is_empty());
        let is_total = first.is_some_and(|cell| looks_like_total(&cell));
        Hints::default().and(Hint::LooksLikeTotal, is_total).and(Hint::IinInvalid, iin_is_wrong)
    }

    /// Fast path for rows whose cells are all plainly valid; `None` sends the row through [`Facts`].
    fn fast_case(&self, table: &Table, cache: Option<&mut WordCache>) -> Option<(Case, Seen)> {
        if !self.fits(table) {
            return None;
        }
        let read = || {
            let mut case = table.base_case.clone();
            let seen = self.put(table, &mut case, |column| column.is_word)?;
            Some((case, seen.any))
        };
        let (mut case, any_word) = match cache {
            Some(WordCache { cases, words }) => {
                if !cases.rests() {
                    self.gather(&table.columns.words, words);
                }
                match cases.get(words) {
                    Some(case) => case,
                    None => cases.insert(words, read()?),
                }
            }
            None => read()?,
        };
        let seen = self.put(table, &mut case, |column| !column.is_word)?;
        let sound = (any_word || seen.any)
            && seen.ages < 2
            && table.columns.allows_groups(seen.groups)
            && case.settle(|_| true).is_empty();
        sound.then_some((case, seen))
    }

    /// Gathers cells, neighbours with the delimiters between them, as they came.
    pub(super) fn gather(&self, columns: &[Range<usize>], words: &mut Vec<u8>) {
        words.clear();
        let ends = self.record.ends;
        for cells in columns {
            let end = cells.end.checked_sub(1).and_then(|last| ends.get(last)).copied().unwrap_or(0);
            let begin = cell::begin(ends, cells.start);
            words.extend_from_slice(self.record.bytes.get(begin..end).unwrap_or_default());
            // Rows end with it, so no words hold it but within quotes.
            words.push(b'\n');
        }
    }

    /// Puts the cells of some columns into a case; says what was seen of them.
    #[inline]
    fn put(&self, table: &Table, case: &mut Case, which: impl Fn(&Column) -> bool) -> Option<Seen> {
        let mut seen = Seen::default();
        for column in table.columns.facts.iter().filter(|column| which(column)) {
            let cell = table.words.read(column.path.fact, trimmed(self.plain_cell(column.index)?));
            if cell.is_empty() {
                continue;
            }
            seen.note(column);
            if is_beside(column, &cell, table) {
                seen.owns = true;
                continue;
            }
            let stored = case.store_cell(column.path, &meant(column, &cell, table)?);
            if column.path.fact == Fact::Iin {
                seen.iin_is_wrong = stored.is_none();
            } else {
                stored?;
            }
        }
        (!seen.owns || own(case)).then_some(seen)
    }

    /// What the cell of a column stands for, as its fact is written: empty where nothing is known, `None` where it cannot be read.
    pub(super) fn meaning(&self, column: &Column, table: &Table) -> Option<String> {
        let cell = self.cell(column.index);
        let cell = table.words.read(column.path.fact, cell.trim());
        if cell.is_empty() {
            return Some(String::new());
        }
        let meant = meant(column, &cell, table)?;
        if is_beside(column, &meant, table) {
            return Some(meant.into_owned());
        }
        let is_read = Case::unknown(table.today).store_cell(column.path, &meant).is_some();
        (is_read || column.path.fact == Fact::Iin).then(|| meant.into_owned())
    }

    /// Whether it has as many cells as there are columns. Delimiters at its end, or at that of the headings, part nothing; but of
    /// commas one may be within a figure.
    pub(super) fn fits(&self, table: &Table) -> bool {
        let columns = &table.columns;
        let is_bare = || {
            let most = columns.headings().len();
            table.delimiter != b','
                && self.len() >= table.least
                && (most..self.len()).all(|index| self.raw(index).trim().is_empty())
        };
        columns.allows_width(self.len()) || is_bare()
    }

    /// A row without facts may be as short as it likes: it is a line between the others.
    fn check_shape(&self, table: &Table, seen: Seen, problems: &mut Vec<Problem>) {
        if self.fits(table) {
            return;
        }
        let (columns, cells) = (&table.columns, self.len());
        let most = columns.headings().len();
        if cells < columns.count() && seen.any {
            let column = columns.headings().get(cells).map_or("", |heading| heading.trim());
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
}

impl Seen {
    /// Notes a filled cell of a column.
    fn note(&mut self, column: &Column) {
        self.any = true;
        self.groups += column.groups;
        self.ages += usize::from(column.is_age);
    }
}

/// Problems as the last cell of a row says them: row, column, kind, and what was expected.
pub(super) fn problems_in_words(table: &Table, number: u64, problems: &[Problem]) -> String {
    let line = |Problem { code, path, message }: &Problem| {
        let heading = table.columns.heading(path);
        let place = if path.is_empty() { String::new() } else { format!(", column {heading}") };
        format!("row {number}{place}: {} ({message})", code.word())
    };
    problems.iter().map(line).collect::<Vec<_>>().join("; ")
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

/// Whether a cell holds what cells of its fact may hold beside its words: that the person is the owner.
fn is_beside(column: &Column, cell: &str, table: &Table) -> bool {
    table.shape.beside(column.path.fact).contains(&cell)
}

/// Makes the person an owner, alone or with others: whoever is one counts alike. `false` where the row says that it is none.
fn own(case: &mut Case) -> bool {
    *case.applicant.ownership.get_or_insert(Ownership::Shared) != Ownership::None
}

/// The cell in the way of writing of the facts; `None` where the options do not allow it.
#[inline]
fn meant<'c>(column: &Column, cell: &'c str, table: &Table) -> Option<Cow<'c, str>> {
    match column.path.fact.values() {
        Values::Area if !table.decimal_comma && cell.bytes().any(|byte| byte == b',') => None,
        Values::Day(..) if Day::parse(cell).is_none() => {
            let day = typed::day(cell, table.day_first);
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
pub(super) fn facts<'c>(table: &Table, cell: impl Fn(usize) -> Cow<'c, str>) -> Facts {
    facts_or_problems(table, cell, &mut Vec::new()).0
}

fn facts_or_problems<'c>(
    table: &Table,
    cell: impl Fn(usize) -> Cow<'c, str>,
    problems: &mut Vec<Problem>,
) -> (Facts, Seen) {
    let mut facts = table.base.clone();
    let mut seen = Seen::default();
    for column in &table.columns.facts {
        let cell = cell(column.index);
        let cell = table.words.read(column.path.fact, cell.trim());
        if cell.is_empty() {
            continue;
        }
        seen.note(column);
        if is_beside(column, &cell, table) {
            seen.owns = true;
        } else if column.path.fact == Fact::Iin && Iin::parse(&cell).is_none() {
            seen.iin_is_wrong = true;
        } else if let Err(message) = store(&mut facts, column, &cell, table) {
            problems.push(Problem::new(Code::InvalidValue, &column.path.to_string(), message));
        }
    }
    if seen.owns && !own(facts.case_mut()) {
        problems.push(Problem::new(
            Code::Conflict,
            Fact::RelationToOwner.word(),
            "an owner, of whom `applicant.ownership` says `none`",
        ));
    }
    if !table.columns.allows_groups(seen.groups) {
        problems.push(Problem::new(
            Code::Conflict,
            Fact::Registered.word(),
            "fill all columns of it, its `total`, or none",
        ));
    }
    (facts, seen)
}

/// Stores what a cell stands for; else says what was expected.
fn store(facts: &mut Facts, column: &Column, cell: &str, table: &Table) -> Result<(), Cow<'static, str>> {
    let text =
        meant(column, cell, table).ok_or("a plain decimal with a point; a comma needs the option `decimalComma`")?;
    let beside = table.shape.beside(column.path.fact);
    let datum = match column.path.fact.values() {
        Values::Day(..) if let Some(day) = typed::day_of_serial(cell) => {
            return Err(
                format!("a day that exists, as YYYY-MM-DD; is `{cell}` the number of {day} in a spreadsheet?").into()
            );
        }
        Values::Words(codes)
            if let [_, ..] = beside
                && !codes.contains(&cell) =>
        {
            return Err(["one of: ", &[codes, beside].concat().join(" ")].concat().into());
        }
        Values::Words(_) | Values::Area | Values::Day(..) | Values::Iin => Datum::Text(text.as_ref()),
        Values::YesNo => bool::parse(cell).map(Datum::YesNo).ok_or("true or false")?,
        Values::Number(most) | Values::Counts(most) => {
            whole(cell).ok_or_else(|| format!("a whole number from 0 to {most}"))?
        }
        Values::Owners(_) if cell == "[]" => Datum::List,
        Values::Owners(_) => {
            return Err("`[]`, or columns for each owner such as `dwelling.otherOwners[0].consent`".into());
        }
    };
    facts.store(column.path, datum);
    Ok(())
}

/// A whole number of any sign and size; the door knows its limits. Numbers that are read as doubles would bring along the tables
/// of what can be read so: 10 kB that nothing else needs.
fn whole(cell: &str) -> Option<Datum<'static>> {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let is_plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let out_of_range = if cell.starts_with('-') { i64::MIN } else { i64::MAX };
    #[expect(clippy::cast_precision_loss, reason = "what is so large is out of every range")]
    is_plain.then(|| Datum::Number(cell.parse().unwrap_or(out_of_range) as f64))
}
