//! How a registration ends: over all answers there is one end, and only what matters is asked.

use std::collections::{BTreeMap, BTreeSet};
use tirkeu::day::Day;
use tirkeu::ending::{
    Age, Answers, Asker, Ending, Ground, LegalGround, Message, Outcome, PARTS, Paper, Question, StatementId, Status,
    Stay, Walk, YesNo, decide,
};
use tirkeu::law::{Act, DoubtId};
use tirkeu::level::Certainty;
use tirkeu::statement::Known;

/// Every set of answers to all questions, also to those that would not be asked.
fn everything() -> Vec<Answers> {
    Question::ALL.iter().fold(vec![Answers::default()], |all, question| {
        let with = |answers: &Answers| {
            let answers = *answers;
            question.words().iter().map(move |word| answers.with(*question, word).unwrap())
        };
        all.iter().flat_map(with).collect()
    })
}

/// Every way through the check, to its end.
fn ways() -> Vec<(Walk, Ending)> {
    fn go_on(walk: Walk, ways: &mut Vec<(Walk, Ending)>) {
        match walk.end.clone() {
            Ok(ending) => ways.push((walk, ending)),
            Err(question) => {
                for word in question.choices(&walk.answers) {
                    go_on(Walk::of(&walk.answers.with(question, word).unwrap()), ways);
                }
            }
        }
    }
    let mut ways = Vec::new();
    go_on(Walk::of(&Answers::default()), &mut ways);
    ways
}

fn can_be_done(outcome: Outcome) -> bool {
    match outcome {
        Outcome::Online | Outcome::Con | Outcome::Police => true,
        Outcome::CoOwners | Outcome::Court | Outcome::NoStep | Outcome::NotYours => false,
    }
}

#[test]
fn all_answers_end_in_one_outcome_and_each_is_reached() {
    let all = everything();
    assert_eq!(all.len(), 3 * 6 * 3 * 2 * 2 * 2 * 2 * 3 * 2 * 2);
    let mut reached = BTreeSet::new();
    for answers in &all {
        let ending = decide(answers).unwrap_or_else(|question| panic!("{answers:?}: asks {question:?}"));
        assert!(!ending.why.is_empty(), "{answers:?}");
        reached.insert(ending.outcome.word());
    }
    assert_eq!(reached.len(), Outcome::ALL.len());
    let offered: BTreeSet<_> = ways().iter().map(|(_, ending)| ending.outcome.word()).collect();
    assert_eq!(offered, reached, "each outcome lies on a way that is offered");
}

#[test]
fn only_an_owner_with_a_signature_applies_online_and_about_a_citizen() {
    let mut online = 0;
    for answers in everything() {
        let ending = decide(&answers).unwrap();
        if ending.outcome != Outcome::Online {
            assert!(!ending.way.contains(&StatementId::Portal) && !ending.papers.contains(&Paper::Eds), "{answers:?}");
            continue;
        }
        online += 1;
        assert_eq!(answers.asker, Some(Asker::Owner));
        assert_eq!(answers.status, Some(Status::Citizen));
        assert_eq!(answers.eds, Some(YesNo::Yes));
        assert!(matches!(answers.ground, Some(Ground::Moved | Ground::None)), "{answers:?}");
        assert_ne!(answers.age, Some(Age::Child));
    }
    assert!(online > 0);
}

#[test]
fn whoever_lives_there_is_never_removed_without_a_warning() {
    let mut warned = 0;
    for (walk, ending) in ways() {
        let lives = walk.answers.lives == Some(YesNo::Yes);
        assert_eq!(ending.warnings.contains(&StatementId::LivesThere), lives, "{:?}", walk.answers);
        warned += u32::from(lives && can_be_done(ending.outcome));
        // An owner alone does not end what a court has to end.
        let application = (walk.answers.asker, walk.answers.ground) == (Some(Asker::Owner), Some(Ground::None));
        assert!(!(lives && application) || ending.outcome == Outcome::Court, "{:?}", walk.answers);
    }
    assert!(warned > 0);
}

#[test]
fn family_and_minors_are_told_that_it_is_no_eviction() {
    let by_owner = [Outcome::Online, Outcome::Con, Outcome::Police, Outcome::CoOwners, Outcome::Court];
    for (walk, ending) in ways() {
        let Answers { asker, ground, age, family, .. } = walk.answers;
        let application =
            asker == Some(Asker::Owner) && matches!(ground, Some(Ground::Moved | Ground::Left | Ground::None));
        if application && by_owner.contains(&ending.outcome) {
            let close = age == Some(Age::Minor) || family == Some(YesNo::Yes);
            assert_eq!(ending.warnings.contains(&StatementId::NoEviction), close, "{:?}", walk.answers);
        }
    }
}

#[test]
fn the_owner_and_the_person_can_do_what_the_list_lets_them() {
    for answers in everything() {
        let ending = decide(&answers).unwrap();
        let (asker, ground, age, stay) =
            (answers.asker.unwrap(), answers.ground.unwrap(), answers.age.unwrap(), answers.stay.unwrap());
        if ground == Ground::Died {
            assert!(matches!(ending.outcome, Outcome::Con | Outcome::Police));
            assert!(ending.open.contains(&StatementId::Death) && ending.papers.is_empty(), "nothing is invented");
            continue;
        }
        if asker == Asker::Other {
            assert_eq!(ending.outcome, Outcome::NotYours);
            continue;
        }
        if age == Age::Child {
            assert_eq!((ending.outcome, ending.why), (Outcome::NoStep, vec![StatementId::Under14]));
            continue;
        }
        if asker == Asker::Person {
            let own =
                matches!(ground, Ground::Left | Ground::Status) || (ground == Ground::None && stay == Stay::Temporary);
            assert_eq!(can_be_done(ending.outcome), own, "{answers:?}");
        }
        // A refugee's accounting is a matter of the police.
        let police = answers.status != Some(Status::Citizen);
        assert!(!(police && ending.outcome == Outcome::Con), "{answers:?}");
    }
}

#[test]
fn where_a_paper_is_not_known_a_question_is_written_instead() {
    for (walk, ending) in ways() {
        let answers = walk.answers;
        if can_be_done(ending.outcome) {
            assert!(!ending.papers.is_empty() || !ending.open.is_empty(), "{answers:?}");
        } else {
            assert!(ending.papers.is_empty() && ending.way.is_empty(), "{answers:?}");
        }
        // What is open has a question to ask.
        let asks = ending.messages.iter().filter(|message| message.word().starts_with("message-ask-")).count();
        assert!(asks >= ending.open.len(), "{answers:?}");
        for (list, what) in
            [(&ending.warnings, "warnings"), (&ending.why, "why"), (&ending.way, "way"), (&ending.open, "open")]
        {
            let all: BTreeSet<_> = list.iter().map(|id| id.word()).collect();
            assert_eq!(all.len(), list.len(), "{answers:?}: {what} twice");
        }
        for id in &ending.open {
            assert_eq!(id.statement().known_on(Day::of(2026, 11, 28)), Known::Nowhere);
        }
        for id in ending.warnings.iter().chain(&ending.why).chain(&ending.way) {
            assert_ne!(id.statement().known_on(Day::of(2026, 11, 28)), Known::Nowhere, "{id:?}");
        }
    }
}

/// Every set of answers that goes on from these, all the way.
fn ends(answers: &Answers) -> Vec<Ending> {
    match decide(answers) {
        Ok(ending) => vec![ending],
        Err(question) => {
            let after = |word: &'static str| ends(&answers.with(question, word).unwrap());
            question.choices(answers).into_iter().flat_map(after).collect()
        }
    }
}

#[test]
fn what_is_asked_can_change_the_end_and_brings_it_closer() {
    let mut todo = vec![Answers::default()];
    let mut asked = BTreeSet::new();
    while let Some(answers) = todo.pop() {
        let walk = Walk::of(&answers);
        assert_eq!(walk.answers, answers, "what was asked is kept");
        let Err(question) = walk.end else {
            assert_eq!(walk.left(), 0);
            continue;
        };
        asked.insert(question.word());
        assert!(answers.word(question).is_none(), "{question:?} is asked again");
        let choices = question.choices(&answers);
        assert!(choices.len() > 1, "{question:?} {answers:?}");
        let after: Vec<_> = choices.iter().map(|word| answers.with(question, word).unwrap()).collect();
        let ends: Vec<_> = after.iter().map(ends).collect();
        assert!(ends.iter().any(|end| *end != ends[0]), "{question:?} changes nothing: {answers:?}");
        for next in &after {
            assert!(Walk::of(next).left() < walk.left(), "{question:?} {answers:?}");
        }
        todo.extend(after);
    }
    assert_eq!(asked.len(), Question::ALL.len(), "each question is asked of somebody");
}

#[test]
fn an_address_brings_back_what_it_was_written_from() {
    let mut written = BTreeMap::new();
    for (walk, ending) in ways() {
        let again = Walk::read(&walk.written());
        assert_eq!(again, walk);
        assert_eq!(again.end, Ok(ending));
        assert_eq!(written.insert(walk.written(), ()), None);
    }
    assert_eq!(Walk::read("asker=owner&ground=moved").written(), "asker=owner&ground=moved");
    // What cannot be read, is not offered or is not asked, is left out.
    for (text, kept) in [
        ("", ""),
        ("asker", ""),
        ("asker=nobody", ""),
        ("x=y&asker=owner&eds=yes", "asker=owner"),
        ("asker=person&ground=died", "asker=person"),
        ("asker=other&ground=moved", "asker=other"),
        ("ground=moved&age=child&asker=person&lives=no", "asker=person&ground=moved&age=child"),
    ] {
        assert_eq!(Walk::read(text).written(), kept, "{text}");
    }
}

#[test]
fn another_answer_keeps_those_that_are_still_asked() {
    let walk = Walk::read("asker=owner&ground=none&age=adult&lives=no&owners=several&agreed=yes&stay=permanent");
    let changed = Walk::of(&walk.answers.with(Question::Ground, "moved").unwrap());
    assert_eq!(changed.written(), "asker=owner&ground=moved&age=adult&owners=several&agreed=yes&stay=permanent");
}

#[test]
fn everything_that_is_said_stands_on_the_page_once_and_can_be_looked_up() {
    let all: Vec<_> = PARTS.iter().flat_map(|part| part.statements).map(|id| id.word()).collect();
    let once: BTreeSet<_> = all.iter().copied().collect();
    assert_eq!(once, StatementId::WORDS.iter().copied().collect());
    assert_eq!(all.len(), once.len());
    for id in StatementId::ALL {
        let statement = id.statement();
        assert!(!statement.sources.is_empty(), "{id:?}");
        assert!(statement.sources.iter().all(|source| Act::find(&source.act).is_some()), "{id:?}");
        if let Some(fine) = statement.fine {
            assert!(fine.sources.iter().all(|source| statement.sources.contains(source)), "{id:?}");
            assert!(statement.doubts.contains(&DoubtId::Fines), "{id:?}");
        }
    }
    assert_eq!(LegalGround::ALL.len(), 6);
}

#[test]
fn a_statement_is_as_sure_as_the_least_sure_of_what_it_says() {
    let on = |id: StatementId, day| id.statement().known_on(day);
    let day = Day::of(2026, 11, 28);
    for (id, known) in [
        (StatementId::Grounds, Known::Said(Certainty::Certain)),
        (StatementId::OwnerAlone, Known::Said(Certainty::Certain)),
        (StatementId::CoOwners, Known::Said(Certainty::Ambiguous)),
        (StatementId::Portal, Known::Said(Certainty::Likely)),
        (StatementId::Times, Known::Said(Certainty::Likely)),
        (StatementId::Minors, Known::Nowhere),
        (StatementId::Death, Known::Nowhere),
        (StatementId::TemporaryWay, Known::Nowhere),
    ] {
        assert_eq!(on(id, day), known, "{id:?}");
    }
    for id in [StatementId::LivesThere, StatementId::Duty] {
        for day in [Day::of(2026, 6, 30), day] {
            let fines = tirkeu::norm::fines_certainty(day);
            assert_eq!(on(id, day), Known::Said(fines.max(Certainty::Certain)), "{id:?}");
        }
    }
}

#[test]
fn each_paper_and_each_message_is_wanted_by_somebody() {
    let ways = ways();
    let papers: BTreeSet<_> = ways.iter().flat_map(|(_, ending)| &ending.papers).map(|paper| paper.word()).collect();
    assert_eq!(papers, Paper::WORDS.iter().copied().collect());
    let messages: BTreeSet<_> =
        ways.iter().flat_map(|(_, ending)| &ending.messages).map(|message| message.word()).collect();
    assert_eq!(messages, Message::WORDS.iter().copied().collect());
}
