//! What a file seems to be, by its first lines: which of them has the headings, what each column holds, what a row is. It
//! proposes; whoever looks at the file decides.

use super::columns::find;
use super::head;
use super::people::KEY;
use super::row::Row;
use super::scan::{Found, Scan};
use super::vocabulary::path_in_words;
use super::{Shape, Vocabulary};
use crate::typed::is_blank;

/// Lines among which the headings are looked for.
const LINES: usize = 30;

/// What one is that says in which house that is.
pub const HOUSE: &str = "house";

/// What a file seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The line of the headings, from 1 as a spreadsheet counts.
    pub header_row: u32,
    /// Its columns, in order.
    pub columns: Vec<ProposedColumn>,
    /// What a row is.
    pub shape: Shape,
}

/// A column as it seems to be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedColumn {
    /// What it is called. Where a heading spans several columns, both lines of it.
    pub heading: String,
    /// The path of its fact, [`KEY`], [`HOUSE`]; `None` where its heading is no word for any.
    pub meaning: Option<String>,
}

/// A line of the file, in cells.
struct Line {
    number: u32,
    cells: Vec<String>,
}

impl Proposal {
    /// What a file that begins like this seems to be; `None` where no line has a heading that is known.
    #[must_use]
    pub fn of(start: &str, vocabularies: &[Vocabulary]) -> Option<Self> {
        let lines = lines(start);
        let mut best: Option<(usize, u32, Vec<ProposedColumn>)> = None;
        for (index, line) in lines.iter().enumerate() {
            let above = index.checked_sub(1).and_then(|above| lines.get(above));
            for headings in
                [Some(line.cells.clone()), above.and_then(|above| spanned(above, line))].into_iter().flatten()
            {
                let columns = columns(headings, vocabularies);
                let known = columns.iter().filter(|column| column.meaning.is_some()).count();
                // Of two that tell as much, the first has the headings: what stands below it is the table.
                if known > best.as_ref().map_or(0, |(most, ..)| *most) {
                    best = Some((known, line.number, columns));
                }
            }
        }
        best.map(|(_, header_row, columns)| Self { header_row, shape: shape(&columns), columns })
    }

    /// The place of the column that has that meaning.
    #[must_use]
    pub fn place(&self, meaning: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.meaning.as_deref() == Some(meaning))
    }
}

/// The first lines that have anything in them. What stands between cells is found for each: a title has none of it.
fn lines(start: &str) -> Vec<Line> {
    let (mut scan, mut number, mut rest, mut lines) = (Scan::new(&[]), 0, start.as_bytes(), Vec::new());
    while !rest.is_empty() && lines.len() < LINES {
        let used = match scan.next(rest) {
            Found::LineEnd { is_line } => {
                number += u32::from(is_line);
                1
            }
            Found::Record(end) => {
                number += 1;
                let bytes = rest.get(..end).unwrap_or_default();
                lines.extend(cells(bytes).map(|cells| Line { number, cells }));
                scan.clear();
                end + 1
            }
            Found::Part => rest.len(),
        };
        rest = rest.get(used..).unwrap_or_default();
    }
    lines
}

/// The cells of a line; `None` where nothing is in them.
pub(super) fn cells(line: &[u8]) -> Option<Vec<String>> {
    let mut scan = Scan::new(&[head::delimiter(line)]);
    let mut whole = line.to_vec();
    whole.push(b'\n');
    let Found::Record(end) = scan.next(&whole) else { return None };
    let row = Row::of(scan.record(&whole, end))?;
    let cells: Vec<_> = (0..row.len()).map(|index| row.cell(index).into_owned()).collect();
    cells.iter().any(|cell| !is_empty(cell)).then_some(cells)
}

fn is_empty(cell: &str) -> bool {
    cell.chars().all(is_blank)
}

/// The headings of two lines, of which the upper one has some that span several columns: each with what stands below it.
fn spanned(above: &Line, line: &Line) -> Option<Vec<String>> {
    let fits = above.number + 1 == line.number && above.cells.len() == line.cells.len();
    if !fits || line.cells.iter().all(|cell| !is_empty(cell)) {
        return None;
    }
    let mut over = "";
    let both = above.cells.iter().zip(&line.cells).map(|(upper, lower)| {
        if !is_empty(upper) {
            over = upper.trim();
        }
        match (is_empty(upper), is_empty(lower)) {
            (_, true) => upper.clone(),
            (true, false) if over.is_empty() => lower.clone(),
            (_, false) => format!("{over}: {}", lower.trim()),
        }
    });
    Some(both.collect())
}

/// What headings mean. A fact has one column: the first that is called so.
fn columns(headings: Vec<String>, vocabularies: &[Vocabulary]) -> Vec<ProposedColumn> {
    let mut columns = Vec::<ProposedColumn>::new();
    for heading in headings {
        let meaning = meaning(&heading, vocabularies)
            .filter(|meaning| columns.iter().all(|column| column.meaning.as_deref() != Some(meaning)));
        columns.push(ProposedColumn { heading, meaning });
    }
    columns
}

/// What a heading means: by its words, by those before a unit or an explanation, by those of the lower of two lines.
fn meaning(heading: &str, vocabularies: &[Vocabulary]) -> Option<String> {
    let in_words = |words: &str| path_in_words(vocabularies, words).map(str::to_owned);
    let known = |words: &str| find(words).map(|path| path.to_string()).or_else(|| in_words(words));
    let bare = |words: &str| {
        let end = words.find(['(', ',', '*']).unwrap_or(words.len());
        let words = words.get(..end).unwrap_or(words).trim_matches(|letter: char| is_blank(letter) || letter == ':');
        known(words.trim_end_matches('.')).or_else(|| known(words))
    };
    let lower = heading.split_once(": ").map(|(_, lower)| lower);
    known(heading).or_else(|| bare(heading)).or_else(|| lower.and_then(known)).or_else(|| lower.and_then(bare))
}

/// What a row is: somebody who applies where it tells things of that person alone; somebody who lives there where it has an
/// age or a tie and says which dwelling; else a dwelling, if it has an area or counts people.
fn shape(columns: &[ProposedColumn]) -> Shape {
    let means = |of: &dyn Fn(&str) -> bool| columns.iter().any(|column| column.meaning.as_deref().is_some_and(of));
    let of_residents = [
        "applicant.age",
        "applicant.birthDate",
        "applicant.relationToOwner",
        "applicant.fullTimeStudent",
        "applicant.iin",
    ];
    let is_of_one = |path: &str| path.starts_with("applicant.") && !of_residents.contains(&path);
    if means(&is_of_one) {
        Shape::Applicants
    } else if means(&|path| path == KEY) && means(&|path| of_residents.contains(&path)) {
        Shape::People
    } else if means(&|path| path.starts_with("dwelling.registered") || path == "dwelling.usableArea") {
        Shape::Flats
    } else {
        Shape::Applicants
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn vocabulary() -> Vec<Vocabulary> {
        let names = [
            ("dwelling.usableArea", &["полезная площадь", "площадь"][..]),
            ("dwelling.registered.total", &["прописано", "зарегистрировано"]),
            ("dwelling.registered.family", &["своих"]),
            ("dwelling.registered.outsiders", &["чужих", "прописано: чужих"]),
            ("applicant.age", &["возраст"]),
            ("applicant.hasEds", &["эцп"]),
            (KEY, &["кв", "квартира"]),
        ];
        let thing = |(path, names): (&str, &[&str])| {
            [format!("column {path}")].into_iter().chain(names.iter().map(ToString::to_string)).collect()
        };
        let mut names: Vec<Vec<String>> = names.map(thing).into_iter().collect();
        names.sort_unstable();
        vec![Vocabulary { names, ..Vocabulary::default() }]
    }

    fn proposal(file: &str) -> Proposal {
        Proposal::of(file, &vocabulary()).unwrap()
    }

    /// Landlord 7, F03: a title line, a blank one, headings with a unit.
    #[test]
    fn headings_stand_below_a_title() {
        let found = proposal("Отчёт по квартирам;;\n;;\nКв.;Площадь, м²;Прописано (чел.)\n1;44,90;2\n");
        assert_eq!((found.header_row, found.shape), (3, Shape::Flats));
        assert_eq!(
            ["key", "dwelling.usableArea", "dwelling.registered.total"].map(|path| found.place(path)),
            [0, 1, 2].map(Some)
        );
    }

    /// F09: a heading that spans two columns.
    #[test]
    fn a_heading_may_span_columns() {
        let found = proposal("Кв;Площадь;Зарегистрировано;\n;;Своих;Чужих\n1;30;1;5\n");
        assert_eq!(found.header_row, 2);
        let headings: Vec<_> = found.columns.iter().map(|column| column.heading.as_str()).collect();
        assert_eq!(headings, ["Кв", "Площадь", "Зарегистрировано: Своих", "Зарегистрировано: Чужих"]);
        assert_eq!(found.place("dwelling.registered.family"), Some(2));
        assert_eq!(found.place("dwelling.registered.outsiders"), Some(3));
    }

    #[test]
    fn a_row_is_what_its_columns_tell_of() {
        for (header, shape) in [
            ("Кв;Площадь", Shape::Flats),
            ("Кв;Площадь;Возраст", Shape::People),
            ("Площадь;Возраст;ЭЦП", Shape::Applicants),
            ("applicant.age,dwelling.region", Shape::Applicants),
        ] {
            assert_eq!(proposal(&format!("{header}\n")).shape, shape, "{header}");
        }
    }

    /// F03: nothing that is known is nothing to go by.
    #[test]
    fn a_file_of_other_things_is_not_guessed_at() {
        assert_eq!(Proposal::of("Отчёт\nСумма;Долг\n1;2\n", &vocabulary()), None);
        assert_eq!(Proposal::of("", &vocabulary()), None);
    }
}
