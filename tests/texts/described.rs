//! What a description must hold, and texts in which an open place cannot hide.

use std::fs;
use tirkeu::assessment::{Assessment, ConsentStatus};
use tirkeu::case::{Case, Fact, FactPath, Group};
use tirkeu::law::Source;
use tirkeu::level::Level;
use tirkeu::rules::RuleId;
use tirkeu::text::{Described, Description, DoubtText, Lang, Part, SourceText, Texts};

/// What the page begins with, and each further part.
const FILES: [&str; 5] = ["first", "law", "landlord", "portal", "guide"];

/// Around what stands in a place, after the name of the place.
const NAME: char = '\u{1}';
const VALUE: char = '\u{2}';
const END: char = '\u{3}';

/// The first parts of all names of messages that are put together at run time.
const FAMILIES: [&str; 35] = [
    "rule-",
    "note-",
    "channel-",
    "consent-",
    "document-",
    "step-",
    "doubt-",
    "fact-",
    "act-",
    "level-",
    "certainty-",
    "status-",
    "point-",
    "deadline-",
    "month-",
    "after-",
    "refusal-",
    "refused-",
    "late-",
    "uncovered-",
    "problem-",
    "sc-",
    "hand-",
    "absent-",
    "duties-",
    "ending-",
    "fined-",
    "reading-",
    "somebody-",
    "group-",
    "kin-",
    "attribute-",
    "event-",
    "function-",
    "option-",
];

/// The lists of a language, each behind its fingerprint.
fn lists(lang: &str) -> [Vec<String>; 5] {
    FILES.map(|file| {
        let list = fs::read(format!("{}/texts/{file}/{lang}.json", env!("OUT_DIR"))).unwrap();
        serde_json::from_slice(&list).unwrap()
    })
}

/// The patterns of all lists, in the order of the names: the others stand behind the figures and days, which come first.
fn in_order([first, further @ ..]: &mut [Vec<String>; 5]) -> Vec<&mut String> {
    let is_figure = |name: &&str| matches!(*name, "area" | "date") || name.starts_with("month-");
    let figures = Texts::names().take_while(is_figure).count();
    let (figures, page) = first[1..].split_at_mut(figures);
    let further = further.iter_mut().flat_map(|part| &mut part[1..]);
    figures.iter_mut().chain(further).chain(page).collect()
}

/// The pattern of a message.
pub(crate) fn pattern(lang: &str, name: &str) -> String {
    let index = Texts::names().position(|known| known == name).unwrap();
    in_order(&mut lists(lang)).remove(index).clone()
}

/// Texts whose patterns were changed by name.
pub(crate) fn changed(lang: Lang, mut change: impl FnMut(&str, &str) -> String) -> Texts {
    let mut lists = lists(lang.word());
    for (name, pattern) in Texts::names().zip(in_order(&mut lists)) {
        *pattern = change(name, pattern);
    }
    let [first, further @ ..] = lists;
    let first = Texts::load_first(lang, first).unwrap();
    Part::ALL.iter().zip(further).fold(first, |texts, (part, list)| texts.with(*part, list).unwrap())
}

/// Texts that mark each place with its name: a place that is not filled says its own name.
pub(crate) fn marked(lang: Lang) -> Texts {
    changed(lang, |_, pattern| mark(pattern))
}

fn mark(pattern: &str) -> String {
    let Some((text, rest)) = pattern.split_once('{') else { return pattern.to_owned() };
    let mut depth = 1;
    let end = rest.find(|character| {
        depth += match character {
            '{' => 1,
            '}' => -1,
            _ => 0,
        };
        depth == 0
    });
    let (place, after) = rest.split_at(end.unwrap());
    let (name, forms) = place.split_once('|').unwrap_or((place, ""));
    let forms = if forms.is_empty() { String::new() } else { format!("|{}", mark(forms)) };
    format!("{text}{NAME}{name}{VALUE}{{{name}{forms}}}{END}{}", mark(&after[1..]))
}

/// A text as people see it.
pub(crate) fn unmarked(text: &str) -> String {
    let mut name = false;
    let keep = |character: &char| {
        name = *character == NAME || (name && *character != VALUE);
        !name && !matches!(*character, VALUE | END)
    };
    text.chars().filter(keep).collect()
}

/// The longest part of a pattern that is outside every place.
pub(crate) fn longest_literal(pattern: &str) -> &str {
    let mut depth = 0_i32;
    let outside = |character: char| {
        depth += i32::from(character == '{');
        let inside = depth > 0;
        depth -= i32::from(character == '}');
        inside
    };
    let longest = pattern.split(outside).max_by_key(|part| part.len()).unwrap();
    if longest.trim().is_empty() { "" } else { longest }
}

/// A text that must say something.
pub(crate) fn check(text: &str, place: &str) {
    assert!(!text.trim().is_empty(), "{place}: empty");
    check_optional(text, place);
}

fn check_optional(text: &str, place: &str) {
    for part in text.split(NAME).skip(1) {
        let (name, value) = part.split_once(VALUE).unwrap();
        let open = value.strip_prefix(name).unwrap_or(value).starts_with(END);
        assert!(!open, "{place}: `{name}` is open in {text:?}");
    }
    let seen = unmarked(text);
    assert!(!seen.contains(['{', '}', '|']) && !seen.contains("NaN"), "{place}: {seen:?}");
    assert!(seen.trim() == seen && !seen.contains("  "), "{place}: spaces in {seen:?}");
    let raw = |token: &str| {
        FAMILIES.iter().any(|family| {
            token.strip_prefix(family).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_lowercase()))
        }) && token.is_ascii()
    };
    assert!(!seen.split_whitespace().any(raw), "{place}: the name of a message in {seen:?}");
}

pub(crate) fn check_doubts(doubts: &[DoubtText], place: &str) {
    for doubt in doubts {
        for text in [&doubt.title, &doubt.one, &doubt.two] {
            check(text, &format!("{place} {:?}", doubt.id));
        }
        assert_ne!(doubt.one, doubt.two, "{place} {:?}", doubt.id);
    }
}

pub(crate) fn check_sources(sources: &[SourceText], place: &str) {
    for source in sources {
        check(&source.title, &format!("{place} {}", source.act));
        check_optional(&source.point, &format!("{place} {}", source.act));
    }
}

/// Every source in words, with as many parts of its point as it has.
fn check_cited(cited: &[Source], sources: &[SourceText], place: &str) {
    check_sources(sources, place);
    assert_eq!(cited.len(), sources.len(), "{place}");
    for (source, text) in cited.iter().zip(sources) {
        assert_eq!(source.act, text.act, "{place}");
        let parts = |point: &str| point.split(',').filter(|part| !part.is_empty()).count();
        assert_eq!(parts(&source.point), parts(&text.point), "{place}: {source:?}");
    }
}

fn check_described(described: &Described, cited: &[Source], place: &str) {
    let place = format!("{place} {}", described.id);
    check(&described.title, &place);
    check(&described.text, &place);
    check_optional(&described.certainty, &place);
    check_doubts(&described.doubts, &place);
    check_cited(cited, &described.sources, &place);
}

/// Everything that an assessment says is there in words, in its order.
pub(crate) fn check_all(assessment: &Assessment, description: &Description, place: &str) {
    for text in [&description.title, &description.text, &description.disclaimer] {
        check(text, place);
    }
    assert_eq!(assessment.findings.len(), description.findings.len());
    for (finding, text) in assessment.findings.iter().zip(&description.findings) {
        let place = format!("{place} {:?} {:?} {:?}", finding.rule, finding.level, finding.reading);
        for text in [&text.title, &text.level, &text.says, &text.found, &text.certainty] {
            check(text, &place);
        }
        // What to do is said once the level is known, and every figure that it speaks of.
        let figures = assessment.occupancy.is_some() || finding.rule != RuleId::CapitalNorm;
        match finding.level.level() {
            // F16: who applies for nothing is told what to do by the rules that say so alone.
            Some(level) if assessment.verdict.least >= Level::NotRequired && level < assessment.verdict.least => {
                assert_eq!(text.to_do, "", "{place}");
            }
            Some(level) if figures || level == Level::Ask => check(&text.to_do, &place),
            Some(_) => check_optional(&text.to_do, &place),
            None => assert_eq!(text.to_do, "", "{place}"),
        }
        check_doubts(&text.doubts, &place);
        check_cited(&finding.sources, &text.sources, &place);
    }
    for item in description.passed.iter().chain(&description.documents) {
        check(&item.title, &format!("{place} {}", item.id));
    }
    assert_eq!(assessment.passed.len(), description.passed.len());
    assert_eq!(assessment.documents.len(), description.documents.len());
    assert_eq!(
        [assessment.notes.len(), assessment.channels.len(), assessment.steps.len()],
        [description.notes.len(), description.channels.len(), description.steps.len()]
    );
    for (note, text) in assessment.notes.iter().zip(&description.notes) {
        check_described(text, &note.sources, place);
        check(&text.certainty, place);
    }
    for (channel, text) in assessment.channels.iter().zip(&description.channels) {
        check_described(text, &channel.sources, place);
    }
    for (step, text) in assessment.steps.iter().zip(&description.steps) {
        check_described(text, &step.sources, place);
    }
    for (consent, text) in assessment.consents.iter().zip(&description.consents) {
        check(&text.title, place);
        check(&text.certainty, place);
        // Nobody is told how to confirm what they refuse.
        let means = if consent.status == ConsentStatus::Refused { 0 } else { consent.means.len() };
        assert_eq!(means, text.means.len());
        for text in text.means.iter() {
            check(text, place);
        }
        for text in [&text.status, &text.within] {
            check_optional(text, place);
        }
        check_doubts(&text.doubts, place);
        check_cited(&consent.sources, &text.sources, place);
    }
    for (deadline, text) in assessment.deadlines.iter().zip(&description.deadlines) {
        check(&text.text, place);
        check_cited(&deadline.sources, &text.sources, place);
    }
    for point in &description.missing {
        check(&point.title, place);
        check(&point.how, place);
    }
    assert_eq!(assessment.changes.len(), description.changes.len());
    for (change, text) in assessment.changes.iter().zip(&description.changes) {
        let place = format!("{place} {:?}", change.set);
        // Each value has its part of the sentence; the consents have one, and a registration speaks for its days. The
        // day of an age and how many there are in all only go with what is said.
        let registers = change.set.get(Fact::Registration).is_some();
        let consents = change.set.iter().filter(|(path, _)| path.fact == Fact::OwnerConsent).count();
        let is_day = |fact: Fact| matches!(fact, Fact::StayFrom | Fact::StayUntil);
        let days = change.set.iter().filter(|(path, _)| registers && is_day(path.fact)).count();
        let groups = |fact| change.set.iter().filter(move |(path, _)| path.fact == fact).count();
        let is_total = |path: FactPath| path == FactPath::of_group(path.fact, Group::Total) && groups(path.fact) > 1;
        let unsaid = change.set.iter().filter(|(path, _)| path.fact == Fact::AgeOn || is_total(*path)).count();
        let parts = change.set.len() - consents - days - unsaid + usize::from(consents > 0);
        assert_eq!(parts, text.ifs.len(), "{place}: {:?}", text.ifs);
        for text in text.ifs.iter().chain([&text.then]) {
            check(text, &place);
        }
    }
}

/// A case in which it stays open which line of the norm it is, and the answer does not.
pub(crate) fn unclear_whatever_is_open() -> Case {
    crate::common::case(&serde_json::json!({
        "filingDate": "2026-07-01",
        "applicant": { "fullTimeStudent": false, "namedInTenancy": true, "relationToOwner": "half-sibling" },
        "registration": "permanent",
        "dwelling": {
            "region": "KZ-71", "kind": "house", "usableArea": 22, "otherOwners": [],
            "registered": { "family": 0, "outsiders": 0, "total": 1 },
        },
    }))
}

#[test]
fn a_norm_that_is_unclear_whatever_is_open_says_by_which_figures() {
    let assessment = Assessment::of(&unclear_whatever_is_open());
    for (lang, area, norm) in [(Lang::Kk, "22,00", "15,00"), (Lang::Ru, "22,00", "15,00"), (Lang::En, "22.00", "15.00")]
    {
        let words = Texts::built_in(lang).describe(&assessment);
        let finding = words.findings.iter().find(|finding| finding.rule == RuleId::CapitalNorm).unwrap();
        assert!(finding.found.contains(area) && finding.found.contains(norm), "{}", finding.found);
    }
}
