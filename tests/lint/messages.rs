//! Texts that the program names and that are not there, and texts of what assessments say that belong to nothing.

use crate::{NOTHING, each_message};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use tirkeu::assessment::{
    ChannelId, ConsentMeans, ConsentStatus, ConsentWho, DeadlineId, DocumentId, NoteId, PARTS, StepId,
};
use tirkeu::case::kinship::Special;
use tirkeu::case::{Fact, Region, Status, Values};
use tirkeu::duties;
use tirkeu::ending::{self, LegalGround, Message, Outcome, Paper, Question, StatementId};
use tirkeu::law::{ACTS, DoubtId};
use tirkeu::level::{Certainty, Level};
use tirkeu::norm::FinedOwner;
use tirkeu::refusal::{self, Advice, Cure, Ground, LetterId, Note, Point, Way};
use tirkeu::rulebook::{self, About, Kind, PeriodId};
use tirkeu::rules::{RULES, Reading, RuleId};
use tirkeu::text::Texts;

/// Names that the program puts together at run time, from the same lists that it takes them from.
fn dynamic_names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut add = |name: String, parts: &[&str]| {
        names.extend(parts.iter().map(|part| format!("{name}{part}")));
    };
    for rule in RULES {
        add(format!("rule-{}", rule.id.word()), &["", ".says"]);
        // What the norm finds is said by the line that decided.
        for level in rule.levels.iter().filter(|_| rule.id != RuleId::CapitalNorm) {
            let level = level.word();
            add(format!("rule-{}", rule.id.word()), &[&format!(".found-{level}"), &format!(".do-{level}")]);
        }
        rule.reads.iter().for_each(|fact| add(format!("fact-{}", named(*fact)), &[".how"]));
    }
    // Whatever is wrong with a case is said of a fact.
    Fact::ALL.iter().for_each(|fact| add(format!("fact-{}", named(*fact)), &[""]));
    // What would settle an age, and the list that the facts of owners hang on.
    for fact in [Fact::BirthDate, Fact::OtherOwners] {
        add(format!("fact-{}", named(fact)), &[".how"]);
    }
    for answer in ["silent", "attorney", "unable", "organisation", "deceased"] {
        add(format!("owners-{answer}"), &[""]);
        add(format!("rule-owner-consent.do-{answer}"), &[""]);
    }
    add("rule-incapable-owner".to_owned(), &[".found-limited", ".do-limited"]);
    for level in Level::ALL {
        add(format!("level-{}", level.word()), &["", ".short", ".text"]);
    }
    for certainty in Certainty::ALL {
        add(format!("certainty-{}", certainty.word()), &[""]);
    }
    for note in NoteId::WORDS {
        add(format!("note-{note}"), &["", ".text"]);
    }
    add(
        "note-arrival-term".to_owned(),
        &[".text-police", ".text-left", ".text-last", ".text-overdue", ".fine-warning", ".fine-indices", ".fine-tenge"],
    );
    for document in DocumentId::WORDS {
        add(format!("document-{document}"), &[""]);
    }
    for step in StepId::WORDS {
        add(format!("step-{step}"), &["", ".text"]);
    }
    for part in PARTS {
        add(part.id.to_owned(), &[""]);
        part.lines.iter().for_each(|line| add(line.id.to_owned(), &["", ".text"]));
    }
    for part in duties::PARTS {
        add(part.id.to_owned(), &[""]);
        part.lines.iter().for_each(|line| add(line.id.word().to_owned(), &["", ".text"]));
    }
    for part in ending::PARTS {
        add(part.id.to_owned(), &[""]);
    }
    for statement in StatementId::WORDS {
        add((*statement).to_owned(), &["", ".text"]);
    }
    for ground in LegalGround::WORDS {
        add((*ground).to_owned(), &[""]);
    }
    for question in Question::ALL {
        let name = format!("ending-q-{}", question.word());
        question.words().iter().for_each(|word| add(name.clone(), &["", &format!(".{word}")]));
    }
    for outcome in Outcome::WORDS {
        add(format!("ending-outcome-{outcome}"), &["", ".text"]);
    }
    for paper in Paper::WORDS {
        add(format!("ending-paper-{paper}"), &[""]);
    }
    for message in Message::WORDS {
        add(format!("ending-{message}"), &["", ".text"]);
    }
    for group in refusal::GROUPS {
        add(group.id.to_owned(), &[""]);
    }
    for ground in Ground::WORDS {
        add(format!("refused-{ground}"), &["", ".text"]);
    }
    for word in Cure::WORDS.iter().chain(Note::WORDS) {
        add((*word).to_owned(), &["", ".text"]);
    }
    for word in [Way::WORDS, Advice::WORDS, LetterId::WORDS, Point::WORDS].concat() {
        add(word.to_owned(), &[""]);
    }
    for owner in FinedOwner::ALL {
        add(format!("fined-{}", owner.word()), &[""]);
    }
    for reading in Reading::ALL {
        add(format!("reading-{}", reading.word()), &[""]);
    }
    for special in Special::WORDS {
        add(format!("somebody-{special}"), &[""]);
    }
    for channel in ChannelId::ALL {
        add(format!("channel-{}", channel.word()), &["", ".text"]);
    }
    for who in ConsentWho::ALL {
        add(format!("consent-{}", who.word()), &[""]);
    }
    for status in ConsentStatus::ALL {
        add(format!("consent-status-{}", status.word()), &[""]);
    }
    for means in ConsentMeans::ALL {
        add(format!("consent-means-{}", means.word()), &[""]);
    }
    for deadline in DeadlineId::ALL {
        add(format!("deadline-{}", deadline.word()), &[""]);
    }
    for doubt in DoubtId::WORDS {
        add(format!("doubt-{doubt}"), &["", ".one", ".two"]);
    }
    for kind in Kind::WORDS {
        add("book-filter-kind".to_owned(), &[&format!(".{kind}")]);
    }
    for sure in ["sure", "open"] {
        add("book-filter-sure".to_owned(), &[&format!(".{sure}")]);
    }
    for entry in rulebook::entries() {
        match entry.about {
            About::Rule(_) | About::Norm(_) | About::Index => {}
            About::Note(id) => add(format!("book-note-{}", id.word()), &["", ".says"]),
            About::Fine(offence) => add(format!("book-amount-{}", offence.word()), &["", ".says"]),
            About::Figure(id) => add(format!("book-figure-{}", id.word()), &["", ".says"]),
            About::Doubt(id) => add(format!("does-{}", id.word()), &[""]),
        }
    }
    for period in PeriodId::WORDS {
        add(format!("timeline-{period}"), &[""]);
    }
    for region in Region::WORDS {
        add(format!("region-{}", region.to_lowercase()), &[""]);
    }
    for status in Status::ALL {
        add(format!("status-{}", status.word()), &[""]);
    }
    for act in ACTS {
        add(format!("act-{}", act.id), &[""]);
    }
    for kind in ["pt", "art", "annex", "item"] {
        add(format!("point-{kind}"), &[""]);
    }
    for month in 1..=12 {
        add(format!("month-{month}"), &[""]);
    }
    names
}

/// What the texts call a fact.
fn named(fact: Fact) -> String {
    let path = fact.word().replace("dwelling.otherOwners[]", "owner");
    let letters = path.chars().map(|letter| match letter {
        '.' => "-".to_owned(),
        letter if letter.is_ascii_uppercase() => format!("-{}", letter.to_ascii_lowercase()),
        letter => letter.to_string(),
    });
    letters.collect()
}

/// The steps that are worded for cases.
const STEPS_BY_CASE: &[(StepId, &[&str])] = &[
    (StepId::GoToCon, &["citizen", "abroad", "foreigner"]),
    (StepId::GetPetition, &["dormitory", "institution", "organisation"]),
    (StepId::RepresentativeFiles, &["guardian", "trustee"]),
    (StepId::ProveStay, &["duty", "study"]),
    (StepId::ProveTie, &["marriage", "birth", "adoption", "affinity", "ward", "study"]),
    (StepId::FileOnline, &["permanent", "temporary", "months", "longer"]),
    (StepId::ApplyAgain, &["until", "abroad"]),
];

/// The documents that are named for cases.
const DOCUMENTS_BY_CASE: &[(DocumentId, &[&str])] = &[
    (DocumentId::IdentityDocument, &["digital", "plain"]),
    (DocumentId::AuthorityProof, &["guardian", "trustee"]),
    (DocumentId::StayProof, &["duty", "study"]),
    (DocumentId::KinshipProof, &["marriage", "birth", "adoption", "affinity", "ward"]),
];

/// Names that the program looks for, of which some are not there: a change that nobody can make has no words.
fn tried_names() -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for fact in Fact::ALL {
        let name = format!("change-{}", named(*fact));
        let words = if let Values::Words(words) = fact.values() { words } else { &[] };
        names.extend(words.iter().flat_map(|word| [format!("{name}-{word}"), format!("{name}-{word}-until")]));
        names.insert(name);
    }
    names.insert("rule-capital-norm.found-ask".to_owned());
    // Levels that the law behind them can be unsure of.
    for level in Level::ALL {
        names.extend(["likely", "likely-short"].map(|part| format!("level-{}.{part}", level.word())));
    }
    // What the facts of a case decide is said as decided.
    for (step, cases) in STEPS_BY_CASE {
        let of_case = |case: &&str| ["title", "text"].map(|part| format!("step-{}.{part}-{case}", step.word()));
        names.extend(cases.iter().flat_map(of_case));
    }
    for (document, cases) in DOCUMENTS_BY_CASE {
        names.extend(cases.iter().map(|case| format!("document-{}.{case}", document.word())));
    }
    for (reading, part) in
        Reading::WORDS.iter().flat_map(|reading| ["", "-ask", "-family", "-count"].map(|part| (reading, part)))
    {
        names.extend(["found", "do"].map(|what| format!("rule-capital-norm.{what}-{reading}{part}")));
    }
    names
}

/// The names of the messages of a part that are constants of the program and stand in its sources.
fn constants(part: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut folders = vec![Path::new("src").to_owned()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = fs::read_to_string(path).unwrap();
                words.extend(text.split(|c: char| !c.is_alphanumeric() && c != '_').map(str::to_owned));
            }
        }
    }
    let is_named = |name: &String| words.contains(&name.replace(['-', '.'], "_").to_uppercase());
    messages(part).into_iter().filter(is_named).collect()
}

/// The names of the messages of a part and of their attributes.
fn messages(part: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    each_message("en", part, |name, _| _ = names.insert(name));
    names
}

/// What of `wanted` is no message, and which of the messages nothing names.
fn findings<'n>(
    all: &BTreeSet<&str>,
    wanted: &BTreeSet<String>,
    messages: impl IntoIterator<Item = &'n String>,
    named: &BTreeSet<String>,
) -> Vec<String> {
    let lacking = wanted.iter().filter(|name| !all.contains(name.as_str()));
    let lacking = lacking.map(|name| format!("no text is called `{name}`"));
    let idle = messages.into_iter().filter(|name| !named.contains(*name) && !wanted.contains(*name));
    lacking.chain(idle.map(|name| format!("`{name}` belongs to nothing"))).collect()
}

#[test]
fn every_name_that_is_put_together_exists_and_every_text_belongs_to_something() {
    let all = Texts::names().collect();
    let named = constants("law").into_iter().chain(tried_names()).collect();
    assert_eq!(findings(&all, &dynamic_names(), &messages("law"), &named), NOTHING);
}

#[test]
fn texts_that_are_lacking_or_idle_are_found() {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let all = ["note-a", "rule-b", "clock"];
    let found = |wanted: &[&str]| findings(&all.into(), &set(wanted), &set(&all), &set(&["clock"]));
    assert_eq!(found(&["note-a", "rule-b"]), NOTHING);
    assert_eq!(found(&["note-a", "rule-b", "rule-c.says"]), ["no text is called `rule-c.says`"]);
    assert_eq!(found(&["note-a"]), ["`rule-b` belongs to nothing"]);
}
