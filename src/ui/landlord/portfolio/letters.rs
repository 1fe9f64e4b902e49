//! Letters about flats, one a page, in sentences that stand elsewhere with their acts: to owners, to co-owners, to those who
//! live there. What the file does not say is left blank: no name is made up.

use super::PartProps;
use super::after::{AfterMsg, LetterKind, MOST_ON_PAPER};
use super::cells::{self, Column};
use super::find::known_by;
use super::flat::case_of;
use super::state::State;
use super::store::on;
use crate::ui::landlord::duties::fines;
use crate::ui::parts::{named, source_line};
use std::rc::Rc;
use tirkeu::assessment::LATE_RESIDENTS;
use tirkeu::case::{Case, Fact};
use tirkeu::day::Day;
use tirkeu::duties::{LineId, PARTS};
use tirkeu::law::{KAZINFORM, P677, Source};
use tirkeu::norm;
use tirkeu::say;
use tirkeu::text::{SourceText, Texts};
use tirkeu::worker::protocol::{RowDetails, RowSummary};
use yew::prelude::*;

/// What is filled in by hand.
const BLANK: &str = "________________";

/// An official's words about those who are registered already.
static REGISTERED_ALREADY: &[Source] = &const { [KAZINFORM.at("")] };
/// The days within which people register.
static ARRIVAL: &[Source] = &const { [P677.at("pt 7")] };

/// What a letter is called.
pub(super) fn name(texts: &Texts, kind: LetterKind) -> String {
    match kind {
        LetterKind::Owner => say!(texts, PORTFOLIO_LETTER_OWNER),
        LetterKind::CoOwners => say!(texts, PORTFOLIO_LETTER_CO_OWNERS),
        LetterKind::Tenants => say!(texts, PORTFOLIO_LETTER_TENANTS),
    }
}

/// What stands above a letter.
fn title(texts: &Texts, kind: LetterKind) -> String {
    match kind {
        LetterKind::Owner => say!(texts, PORTFOLIO_LETTER_OWNER_TITLE),
        LetterKind::CoOwners => say!(texts, PORTFOLIO_LETTER_CO_OWNERS_TITLE),
        LetterKind::Tenants => say!(texts, PORTFOLIO_LETTER_TENANTS_TITLE),
    }
}

/// The letters about the rows that are shown, to be printed.
pub(super) fn choices(PartProps { texts, state }: &PartProps) -> Option<Html> {
    let button = |kind: &LetterKind| {
        let kind = *kind;
        html! { <button type="button" onclick={on(move |_| AfterMsg::Letters(kind).into())}>{name(texts, kind)}</button> }
    };
    cells::has_flats(state).then(|| {
        html! {
            <div role="group" aria-labelledby="letters">
                <p id="letters">{say!(texts, PORTFOLIO_LETTER, most = MOST_ON_PAPER)}</p>
                <div class="buttons">{for LetterKind::ALL.iter().map(button)}</div>
                <p class="notice" role="status">{state.after.no_letters.then(|| say!(texts, PORTFOLIO_LETTER_NONE))}</p>
            </div>
        }
    })
}

/// A letter about each row.
pub(super) fn all(PartProps { texts, state }: &PartProps, kind: LetterKind, rows: &[RowDetails]) -> Html {
    let letters = rows.iter().filter_map(|details| Some(letter(texts, state, kind, details, &case_of(details)?)));
    html! { <section class="letters">{for letters}</section> }
}

/// What a letter says: sentences in order, and the acts behind them.
#[derive(Default)]
struct Said {
    paragraphs: Vec<Paragraph>,
    acts: Vec<SourceText>,
}

/// A part of a letter.
enum Paragraph {
    Text(String),
    Table(Html),
}

impl Paragraph {
    fn shown(self) -> Html {
        match self {
            Self::Text(text) => html! { <p>{text}</p> },
            Self::Table(table) => table,
        }
    }
}

impl Said {
    /// Says something once: what is true of several things, such as how sure they are, stands after the last of them.
    fn say(&mut self, text: String) {
        self.paragraphs.retain(|said| !matches!(said, Paragraph::Text(said) if *said == text));
        self.paragraphs.push(Paragraph::Text(text));
    }

    fn rests_on(&mut self, acts: Vec<SourceText>) {
        for act in acts {
            if !self.acts.contains(&act) {
                self.acts.push(act);
            }
        }
    }

    /// A duty as its own page says it, with what breaking it costs if that is wanted.
    fn duty(&mut self, texts: &Rc<Texts>, id: LineId, day: Day, with_fine: bool) {
        let Some(line) = PARTS.iter().flat_map(|part| part.lines).find(|line| line.id == id) else { return };
        self.say(named(texts, &format!("{}.text", id.word())));
        if with_fine && let Some(fine) = line.fine {
            self.paragraphs.push(Paragraph::Table(fines(texts, day, fine)));
            self.say(texts.certainty(line.certainty_on(day)));
        }
        for doubt in texts.doubts(&line.doubts_on(day).collect::<Vec<_>>()) {
            let (title, one, two) = (doubt.title.as_str(), doubt.one.as_str(), doubt.two.as_str());
            self.say(say!(texts, QUESTION_READINGS, title = title, one = one, two = two));
        }
        self.rests_on(texts.sources(line.sources));
    }
}

fn letter(texts: &Rc<Texts>, state: &State, kind: LetterKind, details: &RowDetails, case: &Case) -> Html {
    let summary = &details.summary;
    let said = match kind {
        LetterKind::Owner => to_owner(texts, summary, case),
        LetterKind::CoOwners => to_co_owners(texts, case),
        LetterKind::Tenants => to_tenants(texts, case),
    };
    let known = known_by(state, &summary.own);
    let pair = |(term, what): (String, String)| html! { <div><dt>{term}</dt><dd>{what}</dd></div> };
    let blank = |label: String| format!("{label}: {BLANK}");
    html! {
        <article class="letter">
            <p>{blank(say!(texts, PORTFOLIO_LETTER_TO))}</p>
            <p>{blank(say!(texts, PORTFOLIO_LETTER_FROM))}</p>
            <h2>{title(texts, kind)}</h2>
            <p>{say!(texts, PORTFOLIO_LETTER_GREETING)}</p>
            <dl class="figures">
                {for known.into_iter().map(pair)}
                {for figures(texts, summary, case).into_iter().map(pair)}
            </dl>
            {for said.paragraphs.into_iter().map(Paragraph::shown)}
            <p>{say!(texts, DISCLAIMER, day = norm::LAW_READ)}</p>
            <h3>{say!(texts, RESULT_SOURCES)}</h3>
            <ul class="acts">{for said.acts.iter().map(|act| html! { <li>{source_line(texts, act)}</li> })}</ul>
            <p class="signed">
                {blank(say!(texts, PORTFOLIO_LETTER_DATE))}{" "}{blank(say!(texts, PORTFOLIO_LETTER_NAME))}{" "}
                {blank(say!(texts, PORTFOLIO_LETTER_SIGNATURE))}
            </p>
        </article>
    }
}

/// The flat's own figures, as far as they are known.
fn figures(texts: &Rc<Texts>, summary: &RowSummary, case: &Case) -> Vec<(String, String)> {
    let area = case.dwelling.usable_area.map(|area| (say!(texts, PORTFOLIO_LETTER_AREA), texts.show(&area.into())));
    let columns = [Column::Persons, Column::Needed, Column::Capacity, Column::Over, Column::Free];
    let of_columns = columns.into_iter().map(|column| (column.heading(texts, true), column.cell(texts, summary)));
    area.into_iter().chain(of_columns.filter(|(_, cell)| !cell.is_empty())).collect()
}

/// The norm in force, with its acts.
fn norm_of(texts: &Texts, said: &mut Said, case: &Case) {
    let day = case.filing_date;
    let norm = case.dwelling.region.and_then(|region| norm::occupancy_norm(region, day));
    if let Some(norm) = norm {
        let region = texts.value(Fact::Region, norm.region.word());
        said.say(say!(texts, PORTFOLIO_LETTER_NORM, day = day, region = region, norm = norm.per_person));
        said.rests_on(texts.sources(norm.sources));
    }
}

fn to_owner(texts: &Rc<Texts>, summary: &RowSummary, case: &Case) -> Said {
    let (mut said, day) = (Said::default(), case.filing_date);
    norm_of(texts, &mut said, case);
    if let Some(figures) = summary.figures.filter(|figures| figures.over() > 0) {
        said.say(say!(texts, PORTFOLIO_LETTER_OWNER_OVER, over = figures.over()));
        said.say(say!(texts, BENCH_SAYS_OVER_TEXT));
        said.rests_on(texts.sources(REGISTERED_ALREADY));
    }
    said.say(say!(texts, PORTFOLIO_LETTER_OWNER_ASK));
    said.duty(texts, LineId::List, day, false);
    said.duty(texts, LineId::Deregister, day, true);
    said.duty(texts, LineId::Register, day, true);
    said
}

fn to_co_owners(texts: &Rc<Texts>, case: &Case) -> Said {
    let (mut said, day) = (Said::default(), case.filing_date);
    said.say(say!(texts, PORTFOLIO_LETTER_CO_OWNERS_ASK, who = BLANK));
    norm_of(texts, &mut said, case);
    said.duty(texts, LineId::Consent, day, false);
    if norm::consent_minutes(day).is_some() {
        said.say(say!(texts, DUTIES_CONSENT_HOUR));
    }
    said.duty(texts, LineId::CoOwner, day, false);
    said
}

fn to_tenants(texts: &Rc<Texts>, case: &Case) -> Said {
    let (mut said, day) = (Said::default(), case.filing_date);
    said.say(say!(texts, PORTFOLIO_LETTER_TENANTS_MUST));
    said.rests_on(texts.sources(ARRIVAL));
    said.say(say!(texts, PORTFOLIO_LETTER_TENANTS_ASK));
    norm_of(texts, &mut said, case);
    said.duty(texts, LineId::Consent, day, false);
    if norm::consent_minutes(day).is_some() {
        said.say(say!(texts, DUTIES_CONSENT_HOUR));
    }
    for line in LATE_RESIDENTS {
        let line = texts.line(line, day);
        said.say(format!("{}. {}", line.title, line.text));
        said.say(line.certainty);
        said.rests_on(line.sources);
    }
    said
}
