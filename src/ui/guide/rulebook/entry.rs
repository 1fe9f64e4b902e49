//! An entry in words: what it says, since when, on which acts, how sure it is, what it reads and can give.

use super::super::super::context::Page;
use super::super::super::parts::{about, doubt_text, doubts_of, named, sources, worded};
use super::super::super::route::{GuidePage, LandlordPage};
use super::examples::Examples;
use tirkeu::day::Day;
use tirkeu::law::DoubtId;
use tirkeu::level::Certainty;
use tirkeu::norm::OwnerFine;
use tirkeu::rulebook::{About, Entry, Figure, Time, entries, examples};
use tirkeu::say;
use tirkeu::text::{RuleText, Texts, rulebook};
use yew::prelude::*;

/// An entry with its words.
#[derive(Clone, PartialEq)]
pub(super) struct EntryText {
    pub(super) entry: Entry,
    pub(super) title: String,
    says: String,
    /// How sure it is in the least sure of its times.
    pub(super) certainty: Certainty,
    /// Everything that it can be found by, in small letters.
    pub(super) all_words: String,
}

impl EntryText {
    /// Every entry, its rules as of a day.
    pub(super) fn all(texts: &Texts, day: Day) -> Vec<Self> {
        let rules = rulebook(texts, day);
        entries().into_iter().map(|entry| Self::of(texts, entry, &rules)).collect()
    }

    pub(super) fn of(texts: &Texts, entry: Entry, rules: &[RuleText]) -> Self {
        let (title, says) = said(texts, entry.about, rules);
        let certainty = entry.times.iter().map(|time| time.certainty).max().unwrap_or(Certainty::Certain);
        let acts = entry.times.iter().flat_map(|time| texts.sources(time.sources));
        let acts = acts.map(|act| format!("{} {}", act.title, act.point));
        let doubts = texts.doubts(&doubts(&entry));
        let doubts = doubts.into_iter().map(|doubt| format!("{} {} {}", doubt.title, doubt.one, doubt.two));
        let words: Vec<_> = [title.clone(), says.clone()].into_iter().chain(acts).chain(doubts).collect();
        Self { entry, title, says, certainty, all_words: words.join(" ").to_lowercase() }
    }
}

/// The doubts about an entry; of one that is a doubt, that.
fn doubts(entry: &Entry) -> Vec<DoubtId> {
    if let About::Doubt(id) = entry.about { vec![id] } else { entry.doubts.to_vec() }
}

/// Its title, and what it says.
fn said(texts: &Texts, about: About, rules: &[RuleText]) -> (String, String) {
    let named = |name: &str| texts.named(name, &[]).unwrap_or_default();
    let both = |name: String| (named(&name), named(&format!("{name}.says")));
    match about {
        About::Rule(id) => {
            let rule = rules.iter().find(|rule| rule.rule == id);
            rule.map(|rule| (rule.title.clone(), rule.says.clone())).unwrap_or_default()
        }
        About::Norm(region) => {
            let place = named(&format!("region-{}", region.word().to_lowercase()));
            (say!(texts, BOOK_NORM, place = place), String::new())
        }
        About::Note(id) => both(format!("book-note-{}", id.word())),
        About::Index => (say!(texts, BOOK_AMOUNT_MCI), String::new()),
        About::Fine(offence) => both(format!("book-amount-{}", offence.word())),
        About::Figure(id) => both(format!("book-figure-{}", id.word())),
        About::Doubt(id) => (named(&format!("doubt-{}", id.word())), String::new()),
    }
}

/// The id of an entry on the page.
pub(super) fn entry_id(address: &str) -> String {
    address.replace('/', "-")
}

/// An entry, folded unless it is to be open.
pub(super) fn entry_card(page: &Page, entry: &EntryText, open: bool, on: Day) -> Html {
    let EntryText { entry, title, says, .. } = entry;
    let texts = &page.texts;
    let address = entry.about.address();
    let link = page.link(GuidePage::Rules) + "/" + &address;
    let time = |(time, until): (&Time, Option<Day>)| time_of(page, title, time, until);
    let fine = if let About::Fine(offence) = entry.about { Some(offence.fine()) } else { None };
    let shown = examples().any(|example| example.shows(entry.about));
    html! {
        <details class="book" {open} key={address.clone()}>
            <summary id={entry_id(&address)}>{title.clone()}</summary>
            if !says.is_empty() {
                <p>{worded(page, says)}</p>
            }
            {for fine.map(|fine| fined(page, fine, on))}
            {readings(page, entry, title)}
            <ul class="list">{for entry.spans().map(time)}</ul>
            {list(say!(texts, BOOK_READS), entry.reads.iter().map(|fact| texts.fact(*fact)).collect())}
            {list(say!(texts, BOOK_LEVELS), entry.levels.iter().map(|level| texts.level(*level)).collect())}
            if shown {
                <Examples of={entry.about} />
            }
            <p class="ways unprinted"><a href={link}>{about(say!(texts, BOOK_LINK), title)}</a></p>
        </details>
    }
}

/// What the law leaves open: of a doubt the readings and what the check does, of others the doubts, folded.
fn readings(page: &Page, entry: &Entry, title: &str) -> Html {
    let texts = &page.texts;
    let About::Doubt(id) = entry.about else {
        return doubts_of(texts, title, &texts.doubts(entry.doubts));
    };
    let does = named(texts, &format!("does-{}", id.word()));
    html! {
        <>
            {for texts.doubts(&[id]).iter().map(|doubt| doubt_text(texts, doubt, "strong"))}
            <p><strong>{say!(texts, BOOK_DOES)}{": "}</strong>{worded(page, &does)}</p>
        </>
    }
}

/// What holds from one day on: its days, its figure, how sure it is, and where it stands.
fn time_of(page: &Page, title: &str, time: &Time, until: Option<Day>) -> Html {
    let texts = &page.texts;
    let days = match until {
        Some(until) if until == time.from => texts.show(&until.into()),
        Some(until) => say!(texts, BOOK_IN_FORCE_UNTIL, from = time.from, until = until),
        None => say!(texts, BOOK_IN_FORCE, from = time.from),
    };
    let figure = match time.figure {
        Some(Figure::Norm(area, exempts)) => {
            let exempts = if exempts { format!(" {}", say!(texts, BOOK_NORM_EXEMPTS)) } else { String::new() };
            Some(say!(texts, BOOK_NORM_SAYS, area = area) + &exempts)
        }
        Some(Figure::Tenge(tenge)) => {
            until.map(|until| say!(texts, BOOK_AMOUNT_MCI_SAYS, from = time.from, until = until, tenge = tenge))
        }
        None => None,
    };
    html! {
        <li>
            {for figure.map(|figure| html! { <p>{figure}</p> })}
            <p class="says">{format!("{days} · {}", texts.certainty(time.certainty))}</p>
            {sources(page, &format!("{title}, {days}"), &texts.sources(time.sources))}
        </li>
    }
}

/// Names under a heading of their own.
fn list(title: String, names: Vec<String>) -> Html {
    if names.is_empty() {
        return Html::default();
    }
    html! { <p><strong>{title}{": "}</strong>{names.join("; ")}</p> }
}

/// What an individual pays, and the way to what others do.
pub(crate) fn fined(page: &Page, fine: &OwnerFine, on: Day) -> Html {
    let texts = &page.texts;
    let [first, repeat] = fine.individual.map(|indices| texts.fine(indices, on));
    html! {
        <p>
            {say!(texts, ENDING_FINE, first = first, repeat = repeat)}{" "}
            <a href={page.link(LandlordPage::Duties)}>{say!(texts, ENDING_FINE_OTHERS)}</a>
        </p>
    }
}
