//! The pages around the questions: frame, start, answers, rulebook, doubts.

use super::dom::{button, el, heading, link, list, node, text};
use super::form;
use super::host::host;
use super::parts::{FilingDay, doubt_text, doubts_of, named, sources};
use super::questions::{ADDRESS, PERSON, SIGNING, region_name};
use super::{Action, Place, Said, View, result};
use tirkeu::case::{Case, Fact};
use tirkeu::day::Day;
use tirkeu::interview::{SCREENS, Screen, UNKNOWN};
use tirkeu::norm;
use tirkeu::say;
use tirkeu::text::{Lang, RuleText, rulebook};
use tirkeu::value::Value;
use yew::prelude::*;

/// What was answered on a screen, a line each, in the words of its choices.
pub(super) fn answers(view: &View<'_>, screen: &Screen, case: &Case) -> Vec<String> {
    let texts = view.texts;
    let draft = view.answers;
    let chosen = |field: &str, family: &str| match draft.get(field) {
        "" | UNKNOWN => say!(texts, UNKNOWN),
        word => named(view, &format!("{family}{word}")),
    };
    let boxes = |boxes: &[(&str, &str)], none: String| match draft.get(&format!("{}.none", screen.id)) {
        UNKNOWN => vec![say!(texts, UNKNOWN)],
        _ => {
            let ticked: Vec<_> =
                boxes.iter().filter(|(field, _)| draft.is_on(field)).map(|(_, label)| named(view, label)).collect();
            if ticked.is_empty() { vec![none] } else { ticked }
        }
    };
    match screen.id {
        "status" => vec![chosen("status", "status-option-")],
        "registration" => vec![chosen("registration", "registration-")],
        "exit-proof" => vec![chosen("exit-proof", "q-exit-proof.")],
        "tenancy" => vec![chosen("tenancy", "")],
        "holder" => vec![chosen("holder", "q-holder.")],
        "tie" => vec![chosen("tie", "relation-")],
        "person" => boxes(&PERSON, say!(texts, BUTTON_NONE)),
        "address" => boxes(&ADDRESS, say!(texts, BUTTON_NONE)),
        "signing" => {
            let mut lines = boxes(&SIGNING, say!(texts, Q_SIGNING_NEITHER));
            lines.push(format!(
                "{} {}",
                say!(texts, Q_SIGNING_CONSENT),
                chosen("signing.consent", "q-signing.consent-")
            ));
            lines
        }
        "owners" if case.dwelling.other_owners.is_some() => owners(view, chosen),
        _ => screen.facts.iter().flat_map(|fact| figures(view, *fact, case)).collect(),
    }
}

/// A line an owner, or one for all.
fn owners(view: &View<'_>, chosen: impl Fn(&str, &str) -> String) -> Vec<String> {
    let texts = view.texts;
    let count = view.answers.owners().unwrap_or(0);
    let of = |group: String| {
        let capacity = chosen(&format!("{group}.capacity"), "owner-capacity-");
        let consent = chosen(&format!("{group}.consent"), "owner-consent-");
        format!("{} {capacity}. {} {consent}.", say!(texts, Q_OWNERS_CAPACITY), say!(texts, Q_OWNERS_CONSENT))
    };
    if view.answers.is_on("owners.alike") {
        return vec![texts.show(&count.into()), of("owners.all".to_owned())];
    }
    (0..count)
        .map(|index| format!("{}. {}", say!(texts, Q_OWNERS_OWNER, n = index + 1), of(format!("owners.{index}"))))
        .collect()
}

/// A fact with a figure, a day or a word, as it was given.
fn figures(view: &View<'_>, fact: Fact, case: &Case) -> Vec<String> {
    let texts = view.texts;
    let named =
        |path: &str, answer: String| if fact == Fact::Age { answer } else { format!("{}: {answer}", texts.fact(path)) };
    let mut lines: Vec<_> = case
        .given(fact)
        .map(|(path, value)| named(&path.to_string(), answer(view, fact, &value.into())))
        .filter(|line| !line.is_empty())
        .collect();
    // What may stay unanswered is not listed as open.
    let asked = !matches!(fact, Fact::LivingArea | Fact::OwnerCapacity | Fact::OwnerConsent);
    lines
        .extend(case.lacking(fact).next().filter(|_| asked).map(|path| named(&path.to_string(), say!(texts, UNKNOWN))));
    lines
}

/// A value as people say it.
fn answer(view: &View<'_>, fact: Fact, value: &Value) -> String {
    let texts = view.texts;
    match value {
        Value::Text(word) if fact == Fact::Region => region_name(view, word),
        Value::Text(word) if fact == Fact::Kind => named(view, &format!("kind-{word}")),
        Value::Text(word) if fact == Fact::StayPurpose => named(view, &format!("purpose-{word}")),
        Value::Text(word) if fact == Fact::StayExempt => named(view, &format!("exempt-{word}")),
        Value::Text(text) => texts.show(&shown(text)),
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "ages and counts")]
        Value::Number(number) => texts.show(&(*number as u32).into()),
        Value::Map(groups) => people(view, groups),
        _ => String::new(),
    }
}

fn people(view: &View<'_>, groups: &tirkeu::value::Map) -> String {
    let count = |(name, value): &(String, Value)| match value {
        Value::Number(number) if *number > 0.0 => {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts")]
            let count = view.texts.show(&(*number as u32).into());
            Some(format!("{}: {count}", named(view, &format!("q-registered.{name}"))))
        }
        _ => None,
    };
    let counts: Vec<_> = groups.iter().filter_map(count).collect();
    if counts.is_empty() { say!(view.texts, NOBODY) } else { counts.join("; ") }
}

/// Texts that spell a day or an area are shown as one.
fn shown(text: &str) -> tirkeu::text::Arg {
    match (Day::parse(text), tirkeu::area::Area::parse(text)) {
        (Some(day), _) => day.into(),
        (_, Ok(area)) => area.into(),
        _ => text.into(),
    }
}
