//! Messages to send, as a person would write them: who it is for and what they want, then what is open, as questions.

use super::super::context::Page;
use super::super::parts::acts;
use super::open::{Point, host, owns, points};
use super::verdict::{in_short, opening};
use super::{Outcome, sentence};
use tirkeu::assessment::ConsentStatus;
use tirkeu::case::{Case, Fact, Group, Relation, Tally, Tie};
use tirkeu::interview::{KnownBy, PEOPLE, PeopleGroup, ScreenId, asked_of_host};
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::Texts;

/// The message to the owners with whom the application is agreed. They are asked for their consent where one is lacking.
pub(super) fn to_owners(texts: &Texts, outcome: &Outcome) -> String {
    agreeing(texts, outcome, say!(texts, MESSAGE_BEGIN), say!(texts, MESSAGE_TEXT))
}

/// The same to those who own the dwelling together with the person.
pub(super) fn to_co_owners(texts: &Texts, outcome: &Outcome) -> String {
    agreeing(texts, outcome, say!(texts, CO_MESSAGE_BEGIN), say!(texts, CO_MESSAGE_TEXT))
}

/// Whether an owner has said no.
pub(super) fn is_refused(outcome: &Outcome) -> bool {
    outcome.assessment.consents.iter().any(|consent| consent.status == ConsentStatus::Refused)
}

fn agreeing(texts: &Texts, outcome: &Outcome, begin: String, text: String) -> String {
    let mut lines = vec![begin];
    if lacks_consent(outcome) {
        lines.push(say!(texts, MESSAGE_CONSENT));
    }
    lines.extend([text, say!(texts, MESSAGE_WHEN)]);
    lines.join(" ")
}

fn lacks_consent(outcome: &Outcome) -> bool {
    outcome.assessment.consents.iter().any(|consent| consent.status != ConsentStatus::Given)
}

/// The message that asks the owner, or the administration, for everything they know, under its name; none where that is nothing.
pub(super) fn to_host(texts: &Texts, outcome: &Outcome) -> Option<(String, String)> {
    if owns(outcome) {
        return None;
    }
    let host = host(outcome);
    let points = points(outcome, host);
    if points.is_empty() {
        return None;
    }
    let runs = host == KnownBy::Administration;
    let label = if runs { say!(texts, RESULT_OPEN_ASK_ADMINISTRATION) } else { say!(texts, RESULT_OPEN_ASK) };
    let agrees = |(screen, _): &Point<'_>| matches!(screen.id, ScreenId::Holder | ScreenId::Owners);
    let consent = if runs {
        Some(say!(texts, RESULT_OPEN_ASK_PETITION))
    } else {
        (lacks_consent(outcome) || points.iter().any(agrees)).then(|| say!(texts, RESULT_OPEN_ASK_CONSENT))
    };
    let mut questions: Vec<String> = Vec::new();
    for (_, point) in points {
        let Some(asked) = asked_of_host(point.path.fact, host) else { continue };
        let asked: Vec<_> = asked.iter().map(|question| texts.get(*question)).collect();
        let line = format!("• {}", asked.join(" "));
        if !questions.contains(&line) {
            questions.push(line);
        }
    }
    let mut lines = vec![say!(texts, MESSAGE_BEGIN)];
    if runs {
        lines.push(format!("{}.", told(texts, &outcome.case)));
    }
    if !questions.is_empty() {
        lines.push(say!(texts, RESULT_OPEN_ASK_BEGIN));
    }
    lines.extend(questions);
    lines.extend(consent);
    lines.push(say!(texts, RESULT_OPEN_ASK_END));
    Some((label, lines.join("\n")))
}

/// A question for the office: what the case is, both readings, the acts, and that the answer be in writing.
pub(super) fn to_office(page: &Page, outcome: &Outcome) -> String {
    let (texts, case) = (&page.texts, &outcome.case);
    let about = say!(texts, QUESTION_CASE, case = told(texts, case), day = case.filing_date);
    let mut lines = vec![say!(texts, QUESTION_BEGIN), about];
    let pairs = outcome.assessment.findings.iter().zip(&outcome.words.findings);
    for (_, finding) in pairs.filter(|(finding, _)| finding.level.level() == Some(Level::Ask)) {
        lines.push(opening(&finding.found, 2));
        // The first is the one that decides.
        if let Some(doubt) = finding.doubts.first() {
            let (one, two) = in_short(page, doubt);
            lines.push(say!(texts, QUESTION_READINGS, title = doubt.title.as_str(), one = one, two = two));
        }
        lines.push(format!("{}: {}.", say!(texts, RESULT_SOURCES), acts(&finding.sources)));
    }
    lines.push(say!(texts, QUESTION_END));
    lines.join("\n\n")
}

/// How many are registered, and by group where that is known.
fn registered(texts: &Texts, people: Tally) -> String {
    let all = say!(texts, QUESTION_REGISTERED, n = people.total());
    let group = |group: &PeopleGroup| {
        let n = people.said(group.group).filter(|n| *n > 0 && group.group != Group::Total)?;
        Some(format!("{}: {n}", texts.get(group.label)))
    };
    let groups: Vec<_> = PEOPLE.iter().filter_map(group).collect();
    if groups.is_empty() { all } else { format!("{all} ({})", groups.join(", ")) }
}

/// The case in a sentence, as far as it was told: the dwelling, its figures, and the person.
fn told(texts: &Texts, case: &Case) -> String {
    let (home, person) = (&case.dwelling, &case.applicant);
    let word = |family: &str, word: &str| texts.named(&format!("{family}{}", word.to_ascii_lowercase()), &[]);
    let figure = |fact: Fact, figure: String| format!("{}: {figure}", texts.fact(fact));
    let parts = [
        home.kind.and_then(|kind| word("kind-", kind.word())),
        home.region.and_then(|region| word("region-", region.word())),
        home.usable_area.map(|area| figure(Fact::UsableArea, texts.show(&area.into()))),
        home.registered.map(|people| registered(texts, people)),
        home.joining.map(|people| people.total()).filter(|n| *n > 0).map(|n| say!(texts, QUESTION_JOINING, n = n)),
        case.registration.and_then(|registration| word("question.", registration.word())),
        case.stay.from.map(|day| figure(Fact::StayFrom, texts.show(&day.into()))),
        case.stay.until.map(|day| figure(Fact::StayUntil, texts.show(&day.into()))),
        (case.tie() == Some(Tie::Owner) && home.other_owners.as_ref().is_some_and(|others| !others.is_empty()))
            .then(|| say!(texts, QUESTION_OWNS)),
        person
            .relation_to_owner
            .filter(|tie| *tie != Relation::None || person.full_time_student != Some(true))
            .and_then(|tie| Some(figure(Fact::RelationToOwner, word("relation-", tie.word())?))),
        person.full_time_student.filter(|studies| *studies).and_then(|_| word("relation-", "student")),
        person.status.and_then(|status| word("status-", status.word())),
        case.age().map(|years| figure(Fact::Age, texts.show(&u32::from(years).into()))),
    ];
    sentence(&parts.into_iter().flatten().collect::<Vec<_>>())
}
