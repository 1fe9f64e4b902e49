//! What a file seems to be, by its first lines: which of them has the headings, what each column holds, what a row is. It
//! proposes; whoever looks at the file decides.

use super::columns::find;
use super::flats::GONE;
use super::fold::fold;
use super::head;
use super::people::KEY;
use super::scan::{Found, Scan};
use super::{Shape, Vocabulary};
use crate::typed::{self, is_blank};
use std::collections::BTreeMap;
use std::str;

/// Lines among which the headings are looked for.
const LINES: usize = 30;

/// What one is that says in which house that is.
pub const HOUSE: &str = "house";

/// What columns are called in words.
pub struct Names<'v> {
    /// The place of what each word means, twice, and one more where that is not the word which is shown; or [`SEVERAL`]. A map
    /// of the same kind as the one of people's flats is no more code.
    places: BTreeMap<Box<str>, u32>,
    meanings: Vec<&'v str>,
}

/// The unit of an area, as names of columns have it.
const AREA_UNIT: &str = "м²";
/// That a word could mean several things, and so means none.
const SEVERAL: u32 = u32::MAX;

/// What a file seems to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// The line of the headings, from 1 as a spreadsheet counts; the last of them where there are several.
    pub header_row: u32,
    /// Its columns, in order.
    pub columns: Vec<ProposedColumn>,
    /// Whether their headings stand in more than that line.
    pub is_joined: bool,
}

/// A column as it seems to be meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposedColumn {
    /// What it is called. Where a heading spans several columns, both lines of it.
    pub heading: String,
    /// The path of its fact, [`KEY`], [`HOUSE`] or [`GONE`]; `None` where its heading is no word for any.
    pub meaning: Option<String>,
}

/// A line of the file, in cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1 as a spreadsheet counts.
    pub number: u32,
    /// Its cells.
    pub cells: Vec<String>,
}

impl<'v> Names<'v> {
    /// The names that columns have in some vocabularies.
    #[must_use]
    pub fn of(vocabularies: &'v [Vocabulary]) -> Self {
        let mut names = Self { places: BTreeMap::new(), meanings: Vec::new() };
        for (path, words) in vocabularies.iter().flat_map(Vocabulary::columns) {
            words.iter().enumerate().for_each(|(index, word)| names.add(word, path, index == 0));
        }
        names
    }

    /// Words that mean themselves.
    #[must_use]
    pub fn of_words(words: &[&'v str]) -> Self {
        let mut names = Self { places: BTreeMap::new(), meanings: Vec::new() };
        words.iter().for_each(|word| names.add(word, word, true));
        names
    }

    fn add(&mut self, word: &str, meaning: &'v str, is_shown: bool) {
        let known = self.meanings.iter().position(|known| *known == meaning);
        let place = known.unwrap_or(self.meanings.len());
        if known.is_none() {
            self.meanings.push(meaning);
        }
        let place = u32::try_from(place << 1).map_or(SEVERAL, |place| place | u32::from(!is_shown));
        let entry = self.places.entry(fold(word).into()).or_insert(place);
        *entry = if *entry >> 1 == place >> 1 { place.min(*entry) } else { SEVERAL };
    }

    /// What a heading means by its words as a whole; `None` also where that could be several things.
    #[must_use]
    pub fn in_words(&self, words: &str) -> Option<&'v str> {
        self.known(words).map(|(meaning, _)| meaning)
    }

    /// The same, and whether these words are the ones that are shown. Some are only clear by their unit, whatever way that is
    /// written.
    fn known(&self, words: &str) -> Option<(&'v str, bool)> {
        let bare = typed::without_unit(words);
        let place = |words: &str| self.places.get(fold(words).as_str());
        let by_unit = || place(&[bare, " ", AREA_UNIT].concat()).filter(|_| bare.len() < words.trim().len());
        let place = place(bare).or_else(by_unit)?;
        let meaning = self.meanings.get(*place as usize >> 1)?;
        Some((meaning, place & 1 == 0))
    }

    /// What a heading means: by its words, by those before a unit or what counts, by those of the lower of two lines.
    fn meaning(&self, heading: &str) -> Option<(String, Likeness)> {
        // No path has a blank in it, and most headings do.
        let is_path = |words: &&str| words.trim().bytes().all(|byte| byte.is_ascii_graphic());
        let path = |words: &str| Some(words).filter(is_path).and_then(find).map(|path| path.to_string());
        let in_words = |words: &str| {
            let of = |(meaning, is_shown): (&str, bool)| {
                (meaning.to_owned(), if is_shown { Likeness::Shown } else { Likeness::Whole })
            };
            self.known(words).map(of)
        };
        let known = |words: &str| path(words).map(|path| (path, Likeness::Shown)).or_else(|| in_words(words));
        let bare = |words: &str| {
            let words = without_explanation(words)?;
            known(words.trim_end_matches('.')).or_else(|| known(words))
        };
        let counted = |heading: &str| {
            let heading = with_comma(heading)?;
            known(&heading).or_else(|| bare(&heading))
        };
        let lower = |heading: &str| {
            let (_, lower) = heading.rsplit_once(": ")?;
            known(lower).or_else(|| bare(lower)).or_else(|| counted(lower))
        };
        known(heading)
            .or_else(|| bare(heading).or_else(|| counted(heading)).map(|(meaning, _)| (meaning, Likeness::Bare)))
            .or_else(|| lower(heading).map(|(meaning, _)| (meaning, Likeness::Lower)))
    }
}

/// How like a heading is to a name of its column, the least first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Likeness {
    /// The lower of its two lines is one: `Квартира: площадь`.
    Lower,
    /// It is one before a unit or an explanation.
    Bare,
    /// It is one.
    Whole,
    /// It is the one that is shown, or the path itself.
    Shown,
}

/// What stands behind a heading and makes it mean nothing else, folded and without points: what is counted, how it is written.
const EXPLAINS: [&str; 16] = [
    "",
    "чел",
    "человек",
    "лет",
    "полных лет",
    "ддммгггг",
    "да/нет",
    "есть/нет",
    "адам",
    "жас",
    "иә/жоқ",
    "people",
    "persons",
    "years",
    "ddmmyyyy",
    "yes/no",
];

/// The same around figures: on which day that was so.
const DATES: [&str; 9] = ["", "г", "на", "на г", "по состоянию на", "по состоянию на г", "күнгі", "ж күнгі", "as of"];

/// Whether words say what is counted or how it is written, and nothing else: `чел.`, `кв. м`.
fn is_explanation(words: &str) -> bool {
    let folded = fold(&words.replace('.', ""));
    !folded.is_empty() && (EXPLAINS.contains(&folded.as_str()) || typed::is_unit(words.trim_matches(is_blank)))
}

/// A heading with a comma before what is counted, where nothing or the end of the upper of two lines stands before it: `всего
/// чел.`, `Площадь: кв. м`.
fn with_comma(heading: &str) -> Option<String> {
    let mut cuts = heading.char_indices().filter(|(_, letter)| is_blank(*letter));
    let (words, counted) =
        cuts.find_map(|(cut, _)| heading.split_at_checked(cut).filter(|(_, counted)| is_explanation(counted)))?;
    Some([words.trim_end_matches(|letter| is_blank(letter) || letter == ':'), ",", counted].concat())
}

/// A heading without the marks of a note, and without an explanation that makes it mean nothing else; `None` where one may:
/// `Площадь (жилая)`.
fn without_explanation(heading: &str) -> Option<&str> {
    let bare = |letter: char| is_blank(letter) || matches!(letter, ':' | '*');
    let heading = heading.trim_matches(bare);
    let Some(end) = heading.find(['(', ',', '*']) else { return Some(heading) };
    let (words, explanation) = heading.split_at_checked(end)?;
    let is_figure = |letter: &char| letter.is_ascii_digit();
    let letters = explanation.chars().filter(|letter| !is_figure(letter) && !"(),.*".contains(*letter));
    let folded = fold(&letters.collect::<String>());
    let known = if explanation.chars().any(|letter| is_figure(&letter)) { &DATES[..] } else { &EXPLAINS[..] };
    let is_plain = known.contains(&folded.as_str()) || typed::is_unit(explanation.trim_matches(['(', ')', ',', ' ']));
    is_plain.then(|| words.trim_matches(bare))
}

impl Line {
    /// The first lines of a file that have anything in them. What stands between cells is found for each: a title has none of
    /// it.
    #[must_use]
    pub fn all(start: &[u8]) -> Vec<Self> {
        let text = head::text_of(start);
        let (mut scan, mut number, mut rest, mut lines) =
            (Scan::new(&head::DELIMITERS), 0, text.as_slice(), Vec::new());
        let mut named = None;
        let of =
            |line: &[u8], named: Option<u8>| named.map_or_else(|| cells(line), |delimiter| parted(line, delimiter));
        while !rest.is_empty() && lines.len() < LINES {
            let used = match scan.next(rest) {
                Found::LineEnd { is_line } => {
                    number += u32::from(is_line);
                    1
                }
                Found::Record(end) => {
                    let line = scan.record(rest, end).bytes;
                    // Spreadsheets do not count the line that names the delimiter.
                    let names = if number == 0 && named.is_none() { head::named_delimiter(line) } else { None };
                    if let Some(delimiter) = names {
                        named = names;
                        scan.delimit_by(&[delimiter]);
                    } else {
                        number += 1;
                        lines.extend(of(line, named).map(|cells| Self { number, cells }));
                    }
                    scan.clear();
                    end + 1
                }
                Found::Part => {
                    scan.end_here();
                    let cells = of(scan.record(&[], 0).bytes, named);
                    lines.extend(cells.map(|cells| Self { number: number + 1, cells }));
                    rest.len()
                }
            };
            rest = rest.get(used..).unwrap_or_default();
        }
        lines
    }

    /// Whether it numbers the columns.
    fn is_numbers(&self) -> bool {
        self.cells.len() > 1 && self.cells.iter().zip(1_u32..).all(|(cell, number)| cell.trim() == number.to_string())
    }

    /// Whether it cannot be but a part of the headings: it numbers the columns, says what they count, or names some that the line
    /// above does not.
    fn goes_on(&self, above: Option<&Self>) -> bool {
        let is_named = |index: usize| above.and_then(|above| above.cells.get(index)).is_none_or(|cell| !is_empty(cell));
        let mut filled = self.cells.iter().enumerate().filter(|(_, cell)| !is_empty(cell));
        let has_figure = |cell: &String| cell.bytes().any(|byte| byte.is_ascii_digit()) && !is_explanation(cell);
        let has_figures = self.cells.iter().any(has_figure);
        self.is_numbers() || !has_figures && filled.any(|(index, cell)| !is_named(index) || is_explanation(cell))
    }

    /// How many of its cells have anything in them.
    fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !is_empty(cell)).count()
    }
}

impl Proposal {
    /// What a file that begins with these lines seems to be, where a person may have said which of them has the headings. Where
    /// no heading is known, that is the first line with more than one cell.
    #[must_use]
    pub fn of(lines: &[Line], names: &Names<'_>, header_row: Option<u32>) -> Option<Self> {
        let mut best: Option<(usize, Self)> = None;
        for (index, line) in lines.iter().enumerate() {
            if header_row.is_some_and(|row| row != line.number) {
                continue;
            }
            let above = index.checked_sub(1).and_then(|above| lines.get(above));
            let joined = above.and_then(|above| spanned(above, line)).map(|headings| (headings, true));
            // What a heading says that spans several columns, the line below it may say otherwise of each: `Площадь` of `общая`.
            let is_upper = header_row.is_none()
                && lines
                    .get(index + 1)
                    .is_some_and(|below| below.goes_on(Some(line)) && spanned(line, below).is_some());
            let own = Some((line.cells.clone(), false)).filter(|_| !is_upper);
            for (headings, is_joined) in [own, joined].into_iter().flatten() {
                let proposal = Self { header_row: line.number, columns: columns(headings, names), is_joined };
                let known = proposal.known();
                let most = best.as_ref().map_or(0, |(most, _)| *most);
                // Of two that tell as much, the first has the headings: what stands below it is the table, but for numbers of
                // columns, and parts of headings that span several.
                if known > most || known == most && known > 0 && is_joined && line.goes_on(above) {
                    best = Some((known, proposal));
                }
            }
        }
        let first = || {
            let said = lines.iter().find(|line| header_row == Some(line.number));
            let line = said.or_else(|| lines.iter().find(|line| line.filled() > 1)).or(lines.first())?;
            Some(Self { header_row: line.number, columns: columns(line.cells.clone(), names), is_joined: false })
        };
        best.map(|(_, proposal)| proposal).or_else(first)
    }

    /// How many columns are known.
    #[must_use]
    pub fn known(&self) -> usize {
        self.columns.iter().filter(|column| column.meaning.is_some()).count()
    }

    /// The place of the column that has that meaning.
    #[must_use]
    pub fn place(&self, meaning: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.meaning.as_deref() == Some(meaning))
    }

    /// Gives a column a meaning, which no other one has then.
    pub fn set(&mut self, place: usize, meaning: Option<String>) {
        if meaning.is_some() {
            self.columns.iter_mut().filter(|column| column.meaning == meaning).for_each(|column| column.meaning = None);
        }
        if let Some(column) = self.columns.get_mut(place) {
            column.meaning = meaning;
        }
    }

    /// What a row is: somebody who applies where it tells things of that person alone; where it has an age or a tie and says
    /// which dwelling, somebody who lives there, unless it counts people; else a dwelling, if it has an area or counts people.
    #[must_use]
    pub fn shape(&self) -> Shape {
        let of_residents = [
            "applicant.age",
            "applicant.birthDate",
            "applicant.relationToOwner",
            "applicant.fullTimeStudent",
            "applicant.iin",
        ];
        let meanings = || self.columns.iter().filter_map(|column| column.meaning.as_deref());
        let counts = || meanings().any(|path| path.starts_with("dwelling.registered"));
        let has = |meaning| meanings().any(|known| known == meaning);
        // Lists of residents often say who of them owns how much.
        let of_applicants = |path: &str| {
            path.starts_with("applicant.") && !of_residents.contains(&path) && path != "applicant.ownership"
        };
        if meanings().any(of_applicants) {
            Shape::Applicants
        } else if of_residents.into_iter().any(has) {
            match (has(KEY), counts()) {
                (true, true) => Shape::Flats,
                (true, false) => Shape::People,
                (false, _) => Shape::Applicants,
            }
        } else if counts() || has("dwelling.usableArea") {
            Shape::Flats
        } else {
            Shape::Applicants
        }
    }
}

/// Whether a column of rows of that shape can have that meaning.
#[must_use]
pub fn can_mean(shape: Shape, meaning: &str) -> bool {
    match meaning {
        KEY | HOUSE => true,
        GONE => shape == Shape::Flats,
        path => find(path).is_some_and(|path| shape.tells(path.fact)),
    }
}

/// The cells of a line; `None` where nothing is in them.
pub(super) fn cells(line: &[u8]) -> Option<Vec<String>> {
    parted(line, head::delimiter(line))
}

fn parted(line: &[u8], delimiter: u8) -> Option<Vec<String>> {
    let cells = head::cells(str::from_utf8(line).ok()?, delimiter);
    cells.iter().any(|cell| !is_empty(cell)).then_some(cells)
}

fn is_empty(cell: &str) -> bool {
    cell.chars().all(is_blank)
}

/// The headings of two lines, of which the upper one has some that span several columns: each with what stands below it. A line
/// of numbers from 1 says nothing more.
fn spanned(above: &Line, line: &Line) -> Option<Vec<String>> {
    if above.number + 1 != line.number || above.filled() < 2 {
        return None;
    }
    if line.is_numbers() && above.cells.len() == line.cells.len() {
        return Some(above.cells.clone());
    }
    let width = above.cells.len().max(line.cells.len());
    if line.filled() == width {
        return None;
    }
    let mut over = "";
    let both = (0..width).map(|index| {
        let [upper, lower] = [above, line].map(|line| line.cells.get(index).map_or("", String::as_str));
        if !is_empty(upper) {
            over = upper.trim();
        }
        match (is_empty(upper), is_empty(lower)) {
            (_, true) => upper.to_owned(),
            (true, false) if over.is_empty() => lower.to_owned(),
            (_, false) => [over, ": ", lower.trim()].concat(),
        }
    });
    Some(both.collect())
}

/// What headings mean. A fact has one column: the one that is called so most clearly; of two that are so alike, nobody knows
/// which it is. Of several numbers of flats and houses it is the first.
fn columns(headings: Vec<String>, names: &Names<'_>) -> Vec<ProposedColumn> {
    let meanings: Vec<_> = headings.iter().map(|heading| names.meaning(heading)).collect();
    let is_it = |index: usize, (meaning, likeness): &(String, Likeness)| {
        let others = meanings.iter().enumerate().filter(|(other, _)| *other != index);
        let mut rivals = others.filter_map(|(other, found)| found.as_ref().map(|found| (other, found)));
        let is_first = |other: usize| matches!(meaning.as_str(), KEY | HOUSE) && other > index;
        rivals.all(|(other, (rival, clearer))| {
            rival != meaning || clearer < likeness || clearer == likeness && is_first(other)
        })
    };
    let kept: Vec<_> =
        (0..).zip(&meanings).map(|(index, found)| found.as_ref().filter(|found| is_it(index, found))).collect();
    let meaning = |found: Option<&(String, Likeness)>| found.map(|(meaning, _)| meaning.clone());
    headings.into_iter().zip(kept).map(|(heading, found)| ProposedColumn { heading, meaning: meaning(found) }).collect()
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
            [["column ", path].concat()].into_iter().chain(names.iter().map(ToString::to_string)).collect()
        };
        vec![Vocabulary { names: names.map(thing).to_vec(), ..Vocabulary::default() }]
    }

    fn proposal(file: &str) -> Proposal {
        Proposal::of(&Line::all(file.as_bytes()), &Names::of(&vocabulary()), None).unwrap()
    }

    /// Landlord 7, F03: a title line, a blank one, headings with a unit.
    #[test]
    fn headings_stand_below_a_title() {
        let found = proposal("Отчёт по квартирам;;\n;;\nКв.;Площадь, м²;Прописано (чел.)\n1;44,90;2\n");
        assert_eq!((found.header_row, found.shape()), (3, Shape::Flats));
        assert_eq!(
            ["key", "dwelling.usableArea", "dwelling.registered.total"].map(|path| found.place(path)),
            [0, 1, 2].map(Some)
        );
    }

    /// F09: a heading that spans two columns.
    #[test]
    fn a_heading_may_span_columns() {
        let found = proposal("Кв;Площадь;Зарегистрировано;\n;;Своих;Чужих\n1;30;1;5\n");
        assert_eq!((found.header_row, found.is_joined), (2, true));
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
            ("Кв;Площадь;Прописано;Возраст", Shape::Flats),
            ("Площадь;Прописано;Возраст", Shape::Applicants),
            ("Площадь;Возраст;ЭЦП", Shape::Applicants),
            ("applicant.age,dwelling.region", Shape::Applicants),
        ] {
            assert_eq!(proposal(&format!("{header}\n")).shape(), shape, "{header}");
        }
    }

    /// Official lists number their columns in a line of its own.
    #[test]
    fn a_line_of_numbers_belongs_to_the_headings() {
        let found = proposal("Кв;Площадь;Прописано\n1;2;3\n7;30;5\n");
        assert_eq!((found.header_row, found.is_joined, found.known()), (2, true, 3));
        assert_eq!(proposal("Кв;Площадь;Прописано\n1;2;4\n").header_row, 1);
    }

    /// F23: what names the delimiter is no line of the table.
    #[test]
    fn the_line_that_names_the_delimiter_is_not_counted() {
        assert_eq!(proposal("sep=;\nКв;Площадь\n1;30\n").header_row, 1);
    }

    /// F03: nothing that is known is nothing to go by.
    #[test]
    fn a_file_of_other_things_is_not_guessed_at() {
        let found = proposal("Отчёт\nСумма;Долг\n1;2\n");
        assert_eq!((found.header_row, found.known(), found.shape()), (2, 0, Shape::Applicants));
        assert_eq!(Proposal::of(&Line::all(b""), &Names::of(&[]), None), None);
    }

    #[test]
    fn what_a_person_says_of_a_column_no_other_one_is() {
        let mut found = proposal("Кв;Площадь;Общая\n1;30;40\n");
        found.set(2, Some("dwelling.usableArea".to_owned()));
        assert_eq!((found.place("dwelling.usableArea"), found.columns[1].meaning.as_deref()), (Some(2), None));
    }
}
