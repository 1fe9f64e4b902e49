//! The columns of a table of rows: what each is called, and what stands in its cells.

use super::after::After;
use super::chart;
use super::state::State;
use crate::ui::parts::named;
use std::rc::Rc;
use tirkeu::area::Area;
use tirkeu::case::Fact;
use tirkeu::flat::{Between, FlatState, NextAnswer};
use tirkeu::level::{Certainty, Level, Span};
use tirkeu::say;
use tirkeu::text::{Texts, capital};
use tirkeu::worker::compare::{Other, RowState};
use tirkeu::worker::flats::{FlatFigures, Next};
use tirkeu::worker::order::{Group, Outcome, SortKey};
use tirkeu::worker::protocol::RowSummary;

/// A column.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// What the row came to.
    Outcome,
    /// What it came to in the run that this one is compared with.
    Other,
    Persons,
    Needed,
    Shortage,
    Over,
    Capacity,
    Free,
    /// Free places once the registrations have ended of those who left.
    After,
    /// What the norm says of one more who is no relative.
    Outsider,
    /// What it says of one more close relative of the owner.
    Relative,
}

/// Columns of rows that are people who apply.
const APPLICANTS: &[Column] = &[Column::Outcome, Column::Persons, Column::Shortage, Column::Free];
/// Columns of rows that are flats: what narrow windows have room for comes first.
pub(super) const FLATS: &[Column] = &[
    Column::Outcome,
    Column::Persons,
    Column::Over,
    Column::Shortage,
    Column::Needed,
    Column::Capacity,
    Column::Free,
    Column::After,
    Column::Outsider,
    Column::Relative,
];

/// The columns of a result.
pub(super) fn columns(state: &State) -> Vec<Column> {
    let columns = if has_flats(state) { FLATS } else { APPLICANTS };
    let has_gone = state.has_gone();
    let shown = columns.iter().copied().filter(|column| *column != Column::After || has_gone);
    let other = is_compared(&state.after).then_some(Column::Other);
    let mut columns: Vec<_> = shown.collect();
    columns.splice(1..1, other);
    columns
}

/// Whether rows are flats.
pub(super) fn has_flats(state: &State) -> bool {
    let sums = state.done.as_ref().map(|done| &done.result.sums);
    sums.is_some_and(|sums| sums.groups.iter().any(|(group, _)| matches!(group, Group::Flat(_))))
}

fn is_compared(after: &After) -> bool {
    after.compared.as_ref().is_some_and(|(_, compared)| compared.is_ok())
}

impl Column {
    /// What rows are sorted by where they are sorted by it.
    pub(super) fn key(self) -> Option<SortKey> {
        match self {
            Self::Outcome => Some(SortKey::Verdict),
            Self::Persons => Some(SortKey::Persons),
            Self::Shortage => Some(SortKey::Shortage),
            Self::Free => Some(SortKey::FreePlaces),
            Self::Over => Some(SortKey::Over),
            Self::Other | Self::Needed | Self::Capacity | Self::After | Self::Outsider | Self::Relative => None,
        }
    }

    /// The class of its cells.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Outcome => "says",
            Self::Other => "said",
            Self::Outsider | Self::Relative => "said next",
            Self::Persons | Self::Needed | Self::Shortage | Self::Over | Self::Capacity | Self::Free | Self::After => {
                "figure"
            }
        }
    }

    /// What it is called.
    pub(super) fn heading(self, texts: &Texts, has_flats: bool) -> String {
        match self {
            Self::Outcome => say!(texts, PORTFOLIO_COLUMN_VERDICT),
            Self::Other => say!(texts, PORTFOLIO_COLUMN_OTHER),
            Self::Persons if has_flats => say!(texts, PORTFOLIO_COLUMN_REGISTERED),
            Self::Persons => say!(texts, PORTFOLIO_COLUMN_PERSONS),
            Self::Needed => say!(texts, PORTFOLIO_COLUMN_NEEDED),
            Self::Shortage if has_flats => say!(texts, PORTFOLIO_COLUMN_SHORT),
            Self::Shortage => say!(texts, PORTFOLIO_COLUMN_SHORTAGE),
            Self::Over => say!(texts, PORTFOLIO_COLUMN_OVER),
            Self::Capacity => say!(texts, RESULT_OCCUPANCY_CAPACITY),
            Self::Free => say!(texts, PORTFOLIO_COLUMN_FREE),
            Self::After => say!(texts, PORTFOLIO_COLUMN_AFTER),
            Self::Outsider => say!(texts, PORTFOLIO_COLUMN_OUTSIDER),
            Self::Relative => say!(texts, PORTFOLIO_COLUMN_RELATIVE),
        }
    }

    /// What stands in its cell of a row; empty where that cannot be told.
    pub(super) fn cell(self, texts: &Rc<Texts>, row: &RowSummary) -> String {
        let figures = row.figures.as_ref();
        let flat = row.flat.as_ref();
        let (count, area) = (|count: u32| texts.show(&count.into()), |area: Area| texts.show(&area.into()));
        let counts = |figure| between(figure, count);
        let areas = |figure| between(figure, area);
        let shown = match self {
            Self::Outcome => Some(came_to(texts, row)),
            Self::Other => row.other.map(|other| match other {
                Other::New => say!(texts, PORTFOLIO_COMPARE_NEW),
                Other::Was(other) => state(texts, row, &other),
            }),
            Self::Persons if let Some(flat) = flat => flat.persons.map(counts),
            Self::Persons => figures.map(|figures| count(figures.persons.get())),
            Self::Needed => flat.and_then(|flat| flat.required).map(areas),
            Self::Shortage if let Some(flat) = flat => flat.shortage.map(areas),
            Self::Shortage => figures.map(|figures| area(figures.shortage)),
            Self::Over => flat.and_then(over).map(counts),
            Self::Capacity => flat.and_then(|flat| flat.capacity).map(count),
            Self::Free if let Some(flat) = flat => flat.free.map(counts),
            Self::Free => figures.map(|figures| count(figures.free_places())),
            Self::After => flat.and_then(|flat| flat.after).map(counts),
            Self::Outsider => flat.map(|flat| next(texts, row.outcome, flat.next.outsider)),
            Self::Relative => flat.map(|flat| next(texts, row.outcome, flat.next.relative)),
        };
        shown.unwrap_or_default()
    }
}

/// A figure as far as it is known.
fn between<T: Copy + PartialEq>(figure: Between<T>, show: impl Fn(T) -> String) -> String {
    figure.settled().map_or_else(|| [show(figure.least), show(figure.most)].join("–"), &show)
}

/// People registered beyond those whom the flat holds.
fn over(flat: &FlatFigures) -> Option<Between<u32>> {
    let (Between { least, most }, capacity) = flat.persons.zip(flat.capacity)?;
    Some(Between { least: least.saturating_sub(capacity), most: most.saturating_sub(capacity) })
}

/// What a row came to; of a flat of which that cannot be told, what is missing.
pub(super) fn came_to(texts: &Texts, row: &RowSummary) -> String {
    let said = outcome(texts, row.outcome);
    let flat = row.flat.as_ref().filter(|_| row.outcome == Outcome::Flat(FlatState::Unknown));
    let Some(flat) = flat else { return said };
    let missing = [
        (Fact::Region, flat.norm.is_none()),
        (Fact::UsableArea, flat.norm.is_some() && flat.capacity.is_none()),
        (Fact::Registered, flat.persons.and_then(Between::settled).is_none()),
    ];
    let names: Vec<_> = missing.iter().filter(|(_, is)| *is).map(|(fact, _)| texts.fact(*fact)).collect();
    if names.is_empty() { said } else { [said, names.join(", ")].join(": ") }
}

/// What a row came to, in a few words.
pub(super) fn outcome(texts: &Texts, outcome: Outcome) -> String {
    capital(&match outcome {
        Outcome::Verdict(Span { least, most }) if least == most => texts.level(least),
        Outcome::Verdict(Span { least, most }) => format!("{} … {}", texts.level(least), texts.level(most)),
        Outcome::Flat(_) | Outcome::Total | Outcome::Empty | Outcome::Wrong => {
            chart::group(texts, Group::of(outcome)).0
        }
    })
}

/// What a row came to in another run: of a flat that came to the same, what the norm said there of one more.
fn state(texts: &Rc<Texts>, row: &RowSummary, other: &RowState) -> String {
    let now = row.flat.map(|flat| flat.next);
    match (other.next, now) {
        (Some(next), Some(now)) if other.outcome == row.outcome => {
            let Next { outsider, relative } = next;
            let of = |name: String, answer| format!("{name}: {}", self::next(texts, other.outcome, answer));
            let parts = [
                (outsider != now.outsider).then(|| of(say!(texts, PORTFOLIO_COLUMN_OUTSIDER), outsider)),
                (relative != now.relative).then(|| of(say!(texts, PORTFOLIO_COLUMN_RELATIVE), relative)),
            ];
            parts.into_iter().flatten().collect::<Vec<_>>().join("; ")
        }
        _ => outcome(texts, other.outcome),
    }
}

/// What the norm says of one more: the line that decides, and the level.
pub(super) fn next(texts: &Rc<Texts>, outcome: Outcome, NextAnswer { level, reading }: NextAnswer) -> String {
    if outcome == Outcome::Flat(FlatState::NoNorm) && level.level() == Some(Level::Ready) {
        return chart::group(texts, Group::Flat(FlatState::NoNorm)).0;
    }
    let level = match level.level() {
        Some(_) => texts.level_of(level, Certainty::Certain),
        None => {
            say!(texts, PORTFOLIO_COLUMN_POSSIBLE, least = texts.level(level.least), most = texts.level(level.most))
        }
    };
    match reading {
        Some(reading) => capital(&format!("{} · {level}", named(texts, &format!("reading-{}", reading.word())))),
        None => capital(&level),
    }
}
