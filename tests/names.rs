//! Every text that the program names at run time exists.

use std::collections::BTreeSet;
use tirkeu::assessment::{
    ChannelId, ConsentMeans, ConsentStatus, ConsentWho, DeadlineId, DocumentId, NoteId, PARTS, StepId,
};
use tirkeu::case::kinship::Special;
use tirkeu::case::{Fact, Status};
use tirkeu::duties;
use tirkeu::ending::{self, LegalGround, Message, Outcome, Paper, Question, StatementId};
use tirkeu::law::{ACTS, DoubtId};
use tirkeu::level::{Certainty, Level};
use tirkeu::norm::FinedOwner;
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
        rule.reads.iter().for_each(|fact| add(format!("fact-{}", named(*fact)), &["", ".how"]));
    }
    for answer in ["silent", "attorney", "unable", "organisation", "deceased"] {
        add(format!("owners-{answer}"), &[""]);
        add(format!("rule-owner-consent.do-{answer}"), &[""]);
    }
    add("rule-incapable-owner".to_owned(), &[".found-limited", ".do-limited"]);
    for fact in [Fact::BirthDate, Fact::OwnerKind] {
        add(format!("fact-{}", named(fact)), &["", ".how"]);
    }
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
    for owner in FinedOwner::ALL {
        add(format!("fined-{}", owner.word()), &[""]);
    }
    for reading in Reading::ALL {
        add(format!("reading-{}", reading.word()), &["", ".means"]);
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

#[test]
fn every_name_that_is_put_together_exists() {
    let known: BTreeSet<_> = Texts::names().collect();
    let lacking: Vec<_> = dynamic_names().into_iter().filter(|name| !known.contains(name.as_str())).collect();
    assert!(lacking.is_empty(), "no text is called {lacking:?}");
}
