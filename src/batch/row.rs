//! One row: its cells, the case that they amount to, or what is wrong with them.

use super::columns::{Column, Columns};
use super::kinds::{Form, yes_no};
use super::remembered::Remembered;
use super::{Options, cell};
use crate::case::{Case, Code, Fact, Problem};
use crate::value::{Map, Value};
use std::borrow::Cow;
use std::str;

/// The words of rows, of which there are not many combinations in one file, and the case that they come to before any
/// figure.
#[derive(Default)]
pub(super) struct Repeats {
    cases: Remembered<[u8], Case>,
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
        repeats: Option<&mut Repeats>,
    ) -> Result<Case, Vec<Problem>> {
        if let Some(case) = self.plain_case(columns, options, repeats) {
            return Ok(case);
        }
        let mut problems = Vec::new();
        self.check_shape(columns, &mut problems);
        let facts = facts_or_problems(columns, options, |index| self.cell(index), &mut problems);
        match Case::read(&facts, options.today) {
            Ok(case) if problems.is_empty() => Ok(case),
            read => {
                problems.extend(read.err().into_iter().flatten());
                Err(problems)
            }
        }
    }

    /// The case of a row in which everything is beyond doubt.
    fn plain_case(&self, columns: &Columns, options: &Options, repeats: Option<&mut Repeats>) -> Option<Case> {
        if self.ends.len() < columns.count() || self.ends.len() > columns.headings().len() {
            return None;
        }
        let read = || {
            let mut case = options.base_case.clone();
            self.put(columns, options, &mut case, |column| column.is_word)?;
            Some(case)
        };
        // Without delimiters between them, other cells might read the same.
        let mut case = match repeats.filter(|_| self.gap > 0) {
            Some(Repeats { cases, words }) => {
                self.gather(columns, words);
                match cases.answer(words) {
                    Some(case) => case,
                    None => cases.keep(words, read()?),
                }
            }
            None => read()?,
        };
        let [filled, ages] = self.put(columns, options, &mut case, |column| !column.is_word)?;
        let sound = ages < 2 && columns.allows_groups(filled) && case.settle(true).is_empty();
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
            let cell = trimmed(self.cell(column.index));
            if cell.is_empty() {
                continue;
            }
            filled += usize::from(column.is_group);
            ages += usize::from(column.is_age);
            column.kind.put(case, &meant(column, cell, options)?, column.owner)?;
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
    match column.kind.form {
        Form::Area if !options.decimal_comma && cell.bytes().any(|byte| byte == b',') => None,
        Form::Day if options.day_first_dates => Some(iso(cell).map_or(Cow::Borrowed(cell), Cow::Owned)),
        _ => Some(Cow::Borrowed(cell)),
    }
}

/// `21.11.2026` or `21/11/2026` as `2026-11-21`.
fn iso(cell: &str) -> Option<String> {
    let mut parts = cell.split(['.', '/']);
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = parts.next().is_none() && (1..=2).contains(&day.len()) && (1..=2).contains(&month.len());
    whole.then(|| format!("{year}-{month:0>2}-{day:0>2}"))
}

/// The facts of a row as data, those of the base included; wrong ones are left out.
pub(super) fn facts<'c>(columns: &Columns, options: &Options, cell: impl Fn(usize) -> &'c str) -> Value {
    facts_or_problems(columns, options, cell, &mut Vec::new())
}

fn facts_or_problems<'c>(
    columns: &Columns,
    options: &Options,
    cell: impl Fn(usize) -> &'c str,
    problems: &mut Vec<Problem>,
) -> Value {
    let mut facts = options.base.clone();
    let mut filled = 0;
    let given = |column: &&Column| !cell(column.index).trim().is_empty();
    if let Value::Map(entries) = &mut facts
        && let Some((_, Value::Map(applicant))) = entries.iter_mut().find(|(name, _)| name == "applicant")
        && columns.facts.iter().filter(given).any(|column| column.is_age)
    {
        applicant.retain(|(name, _)| !matches!(name.as_str(), "age" | "birthDate"));
    }
    for column in &columns.facts {
        let cell = cell(column.index).trim();
        if cell.is_empty() {
            continue;
        }
        filled += usize::from(column.is_group);
        let value = value(column, cell, options);
        match value {
            Ok(value) => {
                if let Some(place) = place(&mut facts, &column.path) {
                    *place = value;
                }
            }
            Err(message) => problems.push(Problem::new(Code::InvalidValue, &column.path, message)),
        }
    }
    if !columns.allows_groups(filled) {
        problems.push(Problem::new(Code::Conflict, Fact::Registered.word(), "fill all columns of it, or none"));
    }
    facts
}

/// What a cell stands for; else what was expected.
fn value(column: &Column, cell: &str, options: &Options) -> Result<Value, &'static str> {
    let text =
        meant(column, cell, options).ok_or("a plain decimal with a point; a comma needs the option `decimalComma`")?;
    match column.kind.form {
        Form::Text | Form::Area | Form::Day => Ok(text.as_ref().into()),
        Form::YesNo => yes_no(cell).map(Value::from).ok_or("true or false"),
        Form::Number => whole(cell).ok_or("a whole number"),
        Form::List if cell == "[]" => Ok(Value::List(Vec::new())),
        Form::List => Err("`[]`, or columns for each owner such as `dwelling.otherOwners[0].consent`"),
    }
}

/// A whole number of any sign and size; the door knows its limits.
fn whole(cell: &str) -> Option<Value> {
    let digits = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    let plain = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| cell.parse().ok().map(Value::Number))?
}

/// The place of a path in data, made where it is missing.
fn place<'v>(value: &'v mut Value, path: &str) -> Option<&'v mut Value> {
    let mut at = value;
    for part in path.split(['.', '[']) {
        at = match part.strip_suffix(']') {
            Some(number) => item(at, number.parse().ok()?)?,
            None => entry(at, part)?,
        };
    }
    Some(at)
}

fn entry<'v>(value: &'v mut Value, name: &str) -> Option<&'v mut Value> {
    if *value == Value::Null {
        *value = Value::Map(Map::new());
    }
    let Value::Map(entries) = value else { return None };
    let index = entries.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
        entries.push((name.to_owned(), Value::Null));
        entries.len() - 1
    });
    entries.get_mut(index).map(|(_, value)| value)
}

fn item(value: &mut Value, index: usize) -> Option<&mut Value> {
    if *value == Value::Null {
        *value = Value::List(Vec::new());
    }
    let Value::List(items) = value else { return None };
    // The door refuses a list that is too long; it need not be made longer than that.
    let index = index.min(Case::MOST_OWNERS);
    if items.len() <= index {
        items.resize(index + 1, Value::Map(Map::new()));
    }
    items.get_mut(index)
}
