//! What is chosen and seen of a result: which columns rows are known by, sums by house, the run that it is compared with,
//! what goes on paper.

use super::columns::MOST_SHOWN;
use super::state::{Command, State};
use super::update::Msg;
use std::collections::BTreeMap;
use tirkeu::batch::{self, HOUSE, KEY};
use tirkeu::case::FactPath;
use tirkeu::day::Day;
use tirkeu::flat::FlatState;
use tirkeu::interview::{FieldError, FieldErrorKind};
use tirkeu::norm;
use tirkeu::typed;
use tirkeu::worker::compare::Comparison;
use tirkeu::worker::order::{Arrangement, Group, Outcome, SortKey};
use tirkeu::worker::protocol::{FileHandle, FileProblem, House, OtherRun, Progress, RowDetails, RowSummary, ToWorker};

/// The fields of the columns that rows are known by.
pub(super) const OWN: [&str; 3] = ["own.0", "own.1", "own.2"];
/// The field of the column that says which house a flat is in.
pub(super) const HOUSES: &str = "houses.column";
/// The field of the kind of owner whose fines are shown.
pub(super) const OWNER: &str = "houses.owner";
/// The fields of the figure that is to be at least so much.
pub(super) const FIGURE: &str = "find.figure";
pub(super) const LEAST: &str = "find.least";
/// The field of what own cells are searched for.
pub(super) const SEARCH: &str = "find.search";
/// The fields that narrow the rows.
const NARROWING: [&str; 4] = ["group", FIGURE, LEAST, SEARCH];
/// The field of the day that the file is read on once more.
pub(super) const DAY: &str = "compare.day";
/// The most rows that are printed, or written letters about, at once.
pub(super) const MOST_ON_PAPER: u32 = 500;

/// A letter about a flat.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum LetterKind {
    /// To its owner, that more are registered than the norm allows.
    Owner,
    /// To co-owners, for their consent.
    CoOwners,
    /// To those who live there, on what they must do.
    Tenants,
}

impl LetterKind {
    /// Every letter.
    pub(super) const ALL: [Self; 3] = [Self::Owner, Self::CoOwners, Self::Tenants];

    /// Whether it is written about a row: about flats alone, and to owners about those over the norm.
    pub(super) fn is_about(self, row: &RowSummary) -> bool {
        match self {
            Self::Owner => row.outcome == Outcome::Flat(FlatState::Over),
            Self::CoOwners | Self::Tenants => matches!(row.outcome, Outcome::Flat(_)),
        }
    }
}

/// What is chosen and seen of a result.
#[derive(Clone, Default)]
pub(super) struct After {
    /// The columns that rows are known by.
    pub(super) own: Vec<u32>,
    /// Houses in all, and those with most people over.
    pub(super) houses: Option<(u32, Vec<House>)>,
    /// The house that alone is shown: the column that says it, and its cell.
    pub(super) house: Option<(u32, String)>,
    /// How far the other run is, as long as runs are compared.
    pub(super) comparing: Option<Progress>,
    /// What the other run is called, and how it differs or why that cannot be told.
    pub(super) compared: Option<(OtherName, Result<Comparison, Vec<FileProblem>>)>,
    /// The name of the run that is being compared.
    other: OtherName,
    /// Whether only rows are shown that came to something else there.
    pub(super) changed: bool,
    /// What goes on paper beside the sums.
    pub(super) paper: OnPaper,
    /// Whether letters were asked for and no row that is shown is one to write about.
    pub(super) no_letters: bool,
    /// What was asked for.
    wanted: Wanted,
}

/// What the other run is called.
#[derive(Clone, Default)]
pub(super) enum OtherName {
    #[default]
    Nothing,
    /// The same file on a day.
    Day(Day),
    /// A file.
    File(String),
}

/// What goes on paper.
#[derive(Clone, Default)]
pub(super) enum OnPaper {
    /// The sums alone.
    #[default]
    Nothing,
    /// The first rows beside them.
    Rows(Vec<RowDetails>),
    /// Letters, and nothing else.
    Letters(LetterKind, Vec<RowDetails>),
}

/// What of the rows is wanted on paper.
#[derive(Clone, Copy, Default, PartialEq)]
enum Wanted {
    #[default]
    Rows,
    Letters(LetterKind),
}

/// What the parts below the result send.
pub(super) enum AfterMsg {
    /// The rows are to be found that have what was typed.
    Find,
    /// A group alone is to be shown, or all rows.
    Group(Option<Group>),
    /// A house alone is to be shown, or all of them.
    House(Option<String>),
    /// The file is to be read once more on the day that is typed, or on this one.
    CompareDay(Option<Day>),
    /// The result is to be compared with that of an earlier run, in a file of that name.
    CompareFile(FileHandle, String),
    /// Runs are to be compared no further.
    StopComparing,
    /// Only rows are to be shown that came to something else, or all.
    Changed(bool),
    /// The rows are to be printed.
    PrintRows,
    /// Letters about the rows are to be printed.
    Letters(LetterKind),
    /// A letter about the row that is looked at is to be printed.
    Letter(LetterKind),
    /// Printing is over.
    Printed,
}

/// Whether a field is one of the result.
pub(super) fn is_of_result(field: &str) -> bool {
    const FIELDS: [&str; 9] = ["group", "by", "reverse", HOUSES, OWNER, FIGURE, LEAST, SEARCH, DAY];
    FIELDS.contains(&field) || OWN.contains(&field)
}

impl State {
    /// Nothing of the last result is left for the next.
    pub(super) fn begin_after(&mut self) {
        self.after = After::default();
        for field in NARROWING.into_iter().chain([HOUSES]).chain(OWN) {
            self.fields.set(field, "");
        }
    }

    /// Proposes the columns that rows are known by: house and flat where they are called so, else the first of the caller's.
    pub(super) fn propose_own(&mut self) {
        let own: Vec<u32> = self.own_columns().into_iter().map(|(column, _)| column).collect();
        let house = self.column_of(HOUSE).filter(|house| own.contains(house));
        let flat = self.column_of(KEY).filter(|flat| own.contains(flat));
        let known: Vec<u32> = house.into_iter().chain(flat).collect();
        let columns = if known.is_empty() { own.into_iter().take(1).collect() } else { known };
        for (field, column) in OWN.into_iter().zip(&columns) {
            self.fields.set(field, &column.to_string());
        }
        self.show_own(columns);
        if let Some(house) = house {
            self.fields.set(HOUSES, &house.to_string());
            self.send(ToWorker::Houses(house));
        }
    }

    /// The caller's own columns of what came out, by place and heading: the first of them, and those that are known for something.
    pub(super) fn own_columns(&self) -> Vec<(u32, String)> {
        let headings = self.done.as_ref().map(|done| done.result.headings.as_slice()).unwrap_or_default();
        // Looked up at once for all, since there may be thousands of both. The first column of a heading counts.
        let columns = self.shown_columns().iter().rev();
        let meanings: BTreeMap<&str, &str> =
            columns.map(|column| (column.heading.as_str(), column.meaning.as_str())).collect();
        let meaning = |heading: &str| meanings.get(heading.trim()).copied().unwrap_or_default();
        let is_own = |heading: &str| !batch::is_fact(heading) && FactPath::parse(meaning(heading)).is_none();
        let own = (0..).zip(headings).filter(|(_, heading)| is_own(heading));
        let (others, mut shown): (Vec<_>, Vec<_>) = own.partition(|(_, heading)| meaning(heading).is_empty());
        shown.extend(others.into_iter().take(MOST_SHOWN));
        shown.sort_unstable();
        shown.into_iter().map(|(column, heading)| (column, heading.clone())).collect()
    }

    /// What a column of that heading was seen to hold.
    pub(super) fn meaning_of(&self, heading: &str) -> &str {
        let column = self.shown_columns().iter().find(|column| column.heading == heading.trim());
        column.map_or("", |column| column.meaning.as_str())
    }

    /// Whether the file says who no longer lives there.
    pub(super) fn has_gone(&self) -> bool {
        self.done.as_ref().is_some_and(|done| done.result.has_gone)
    }

    /// Whether people were counted into flats.
    pub(super) fn has_people(&self) -> bool {
        self.done.as_ref().is_some_and(|done| done.result.has_people)
    }

    /// The column that holds something else than facts.
    fn column_of(&self, meaning: &str) -> Option<u32> {
        let own = self.own_columns();
        own.into_iter().find(|(_, heading)| self.meaning_of(heading) == meaning).map(|(column, _)| column)
    }

    fn show_own(&mut self, columns: Vec<u32>) {
        self.after.own.clone_from(&columns);
        self.send(ToWorker::Own(columns));
        // The rows that are there have other cells.
        (self.window.asked, self.window.rows) = ((0, 0), Vec::new());
    }

    /// Takes what was chosen in a field of the result.
    pub(super) fn on_chosen(&mut self, field: &str) {
        match field {
            "group" | "by" | "reverse" => self.arrange(),
            HOUSES => {
                (self.after.houses, self.after.house) = (None, None);
                if let Ok(column) = self.fields.get(HOUSES).parse() {
                    self.send(ToWorker::Houses(column));
                }
                self.arrange();
            }
            field if OWN.contains(&field) => {
                let columns = OWN.iter().filter_map(|field| self.fields.get(field).parse().ok()).collect();
                self.show_own(columns);
            }
            _ => {}
        }
    }

    /// How the rows are filtered and sorted in the way that is chosen now.
    pub(super) fn arrangement(&self) -> Arrangement {
        let group = self.fields.get("group").parse().ok().and_then(|index: usize| Group::all().nth(index));
        let figure = SortKey::from_word(self.fields.get(FIGURE));
        Arrangement {
            group,
            at_least: figure.zip(typed::whole(self.fields.get(LEAST))),
            search: self.fields.get(SEARCH).trim().to_owned(),
            house: self.after.house.clone(),
            changed: self.after.changed,
            by: SortKey::from_word(self.fields.get("by")),
            reverse: self.fields.is_on("reverse"),
        }
    }

    pub(super) fn on_after(&mut self, msg: AfterMsg) {
        match msg {
            AfterMsg::Find => self.arrange(),
            AfterMsg::Group(group) => {
                let index = group.map(|group| group.index().to_string()).unwrap_or_default();
                self.fields.set("group", &index);
                self.arrange();
                self.focus(ROWS);
            }
            AfterMsg::House(name) => {
                let column = self.fields.get(HOUSES).parse().ok();
                self.after.house = column.zip(name);
                self.arrange();
                self.focus(ROWS);
            }
            AfterMsg::CompareDay(day) => self.compare_day(day),
            AfterMsg::CompareFile(file, name) => {
                self.after.other = OtherName::File(name);
                self.compare(OtherRun::Earlier(file));
            }
            AfterMsg::StopComparing => {
                self.after.comparing = None;
                self.turn += 1;
                self.send(ToWorker::Cancel);
                self.focus("compare");
            }
            AfterMsg::Changed(changed) => {
                self.after.changed = changed;
                // All of them are meant, whatever narrowed the rows before.
                if changed {
                    self.after.house = None;
                    NARROWING.iter().for_each(|field| self.fields.set(field, ""));
                }
                self.arrange();
                self.focus(ROWS);
            }
            AfterMsg::PrintRows => self.want(Wanted::Rows),
            AfterMsg::Letters(kind) => self.want(Wanted::Letters(kind)),
            AfterMsg::Letter(kind) => {
                if let Some(details) = self.details.clone() {
                    self.put_on_paper(OnPaper::Letters(kind, vec![details]));
                }
            }
            AfterMsg::Printed => self.after.paper = OnPaper::Nothing,
        }
    }

    fn compare_day(&mut self, day: Option<Day>) {
        let day = day.or_else(|| typed::day(self.fields.get(DAY), true));
        let Some(day) = day.filter(|day| (norm::RULES_BEGIN..=norm::RULES_END).contains(day)) else {
            let range = FieldErrorKind::DateRange(norm::RULES_BEGIN, norm::RULES_END);
            let kind = if day.is_some() { range } else { FieldErrorKind::DateUnreal };
            self.errors = vec![FieldError { field: DAY.to_owned(), kind }];
            return self.focus(DAY);
        };
        self.errors.clear();
        self.after.other = OtherName::Day(day);
        self.compare(OtherRun::Day(day));
    }

    fn compare(&mut self, other: OtherRun) {
        self.turn += 1;
        (self.after.comparing, self.after.compared) = (Some(Progress::default()), None);
        if std::mem::take(&mut self.after.changed) {
            self.arrange();
        }
        self.send(ToWorker::Compare(self.turn, other));
        self.focus("compare");
    }

    pub(super) fn on_compared(&mut self, turn: u32, compared: Result<Comparison, Vec<FileProblem>>) {
        self.after.comparing = None;
        let was_stopped = compared.as_ref().is_err_and(Vec::is_empty);
        if turn != self.turn || was_stopped {
            return;
        }
        self.after.compared = Some((std::mem::take(&mut self.after.other), compared));
        // The rows that are there know nothing of it.
        self.arrange();
        self.focus("compare");
    }

    pub(super) fn on_houses(&mut self, count: u32, list: Vec<House>) {
        self.after.houses = Some((count, list));
    }

    fn want(&mut self, wanted: Wanted) {
        self.after.wanted = wanted;
        self.send(ToWorker::Paper(MOST_ON_PAPER));
    }

    pub(super) fn on_paper(&mut self, rows: Vec<RowDetails>) {
        match self.after.wanted {
            Wanted::Rows => self.put_on_paper(OnPaper::Rows(rows)),
            Wanted::Letters(kind) => {
                let rows: Vec<_> = rows.into_iter().filter(|row| kind.is_about(&row.summary)).collect();
                self.after.no_letters = rows.is_empty();
                if !rows.is_empty() {
                    self.put_on_paper(OnPaper::Letters(kind, rows));
                }
            }
        }
    }

    fn put_on_paper(&mut self, paper: OnPaper) {
        self.after.paper = paper;
        self.commands.push(Command::Print);
    }
}

/// The heading of the rows.
pub(super) const ROWS: &str = "rows-title";

impl From<AfterMsg> for Msg {
    fn from(msg: AfterMsg) -> Self {
        Self::After(msg)
    }
}
