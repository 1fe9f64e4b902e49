//! What to do after a refusal: every ground is on the list once, and whoever chooses one is told all there is to tell.
//! That every ground of the law is there is asked where the numbers of its reading are: in `tests/coverage.rs`.

use std::collections::BTreeSet;
use tirkeu::assessment::StepId;
use tirkeu::case::{Case, Counts, Owner, OwnerConsent, Relation};
use tirkeu::day::Day;
use tirkeu::law::{Act, ActKind};
use tirkeu::level::Certainty;
use tirkeu::norm::OCCUPANCY_NORMS;
use tirkeu::refusal::{Advice, Cure, GROUPS, Ground, LetterId, Note, Point, Way};
use tirkeu::rules::RuleId;
use tirkeu::statement::Known;
use tirkeu::text::{Lang, Texts};

#[test]
fn every_ground_stands_on_the_list_once_in_the_order_of_the_words() {
    let listed: Vec<_> = GROUPS.iter().flat_map(|group| group.grounds).map(|ground| ground.word()).collect();
    assert_eq!(listed, Ground::WORDS);
    assert!(GROUPS.iter().all(|group| !group.grounds.is_empty()));
}

#[test]
fn the_word_of_an_address_leads_back_to_its_ground() {
    let mut seen = BTreeSet::new();
    for ground in Ground::ALL {
        let word = ground.word();
        assert!(seen.insert(word), "{word} stands twice");
        assert!(word.chars().all(|letter| letter == '-' || letter.is_ascii_lowercase()), "{word}");
        assert_eq!(Ground::from_word(word), Some(*ground));
    }
    for word in ["", "nothing", "owner-silent/x", "Norm"] {
        assert_eq!(Ground::from_word(word), None, "{word}");
    }
}

/// What is said of a ground, before anything is opened.
fn said(texts: &Texts, ground: Ground) -> Vec<String> {
    let refusal = ground.refusal();
    let mut names = vec![format!("refused-{}", ground.word())];
    for cure in refusal.cures {
        names.extend([cure.word().to_owned(), format!("{}.text", cure.word())]);
        names.extend(cure.way().map(|way| way.word().to_owned()));
    }
    names.push(refusal.advice.word().to_owned());
    names.extend(refusal.notes.iter().map(|note| note.word().to_owned()));
    let text = |name: String| texts.named(&name, &[]).unwrap_or_else(|| panic!("{name} is missing"));
    names.into_iter().map(text).chain([texts.means_refused(ground, Day::of(2026, 11, 28))]).collect()
}

#[test]
fn every_ground_has_a_cause_a_cure_a_decision_and_sources_in_every_language() {
    for lang in Lang::ALL {
        let texts = Texts::built_in(*lang);
        for ground in Ground::ALL {
            let place = format!("{} {}", lang.word(), ground.word());
            let refusal = ground.refusal();
            assert!(said(&texts, *ground).iter().all(|text| !text.is_empty()), "{place}");
            assert!(!refusal.cures.is_empty() && !refusal.cause.sources.is_empty(), "{place}");
            for source in refusal.cause.sources {
                assert!(Act::find(&source.act).is_some(), "{place}: {}", source.act);
            }
            assert_eq!(texts.doubts(refusal.cause.doubts).len(), refusal.cause.doubts.len(), "{place}");
            for point in refusal.points {
                assert!(texts.named(point.word(), &[]).is_some_and(|text| !text.is_empty()), "{place}");
            }
        }
    }
}

#[test]
fn a_ground_is_read_in_a_minute() {
    for lang in Lang::ALL {
        let texts = Texts::built_in(*lang);
        for ground in Ground::ALL {
            let words = said(&texts, *ground).join(" ").split_whitespace().count();
            // Headings, how sure it is and the names of what is closed take up to 60 more.
            assert!(words <= 160, "{} {}: {words} words", lang.word(), ground.word());
        }
    }
}

#[test]
fn a_letter_goes_with_the_advice_and_names_an_act() {
    for ground in Ground::ALL {
        let refusal = ground.refusal();
        assert_eq!(refusal.points.is_empty(), refusal.advice.letter().is_none(), "{ground:?}");
        assert_eq!(refusal.notes.contains(&Note::Terms), refusal.advice != Advice::NoUse, "{ground:?}");
    }
    for point in Point::ALL {
        assert!(!point.sources().is_empty(), "{point:?}");
        let is_act =
            |act: &Act| act.kind == ActKind::Act && (act.date.is_some() || act.link.is_some() || act.id == "services");
        assert!(point.sources().iter().all(|source| Act::find(&source.act).is_some_and(is_act)), "{point:?}");
    }
    for note in Note::ALL {
        assert_eq!(note.statement().known_on(Day::of(2026, 11, 28)), Known::Said(Certainty::Certain));
    }
}

#[test]
fn what_is_no_refusal_is_not_complained_of() {
    for ground in [Ground::NotAccepted, Ground::OnlineOnly, Ground::GoToCon] {
        let refusal = ground.refusal();
        assert_eq!(
            (refusal.advice, refusal.advice.letter()),
            (Advice::AskFirst, Some(LetterId::Request)),
            "{ground:?}"
        );
    }
    // Nor is what only an owner, or the person, can change.
    for ground in [Ground::OwnerRefuses, Ground::OwnerSignature, Ground::OwnerIncapable, Ground::DataConsent] {
        assert_eq!(ground.refusal().advice, Advice::NoUse, "{ground:?}");
    }
}

#[test]
fn a_doubt_stands_where_the_law_is_not_sure() {
    let day = Day::of(2026, 11, 28);
    for ground in Ground::ALL {
        let cause = ground.refusal().cause;
        let unsure = matches!(cause.known_on(day), Known::Said(Certainty::Ambiguous | Certainty::Conflicting));
        assert!(!unsure || !cause.doubts.is_empty(), "{ground:?}");
    }
}

#[test]
fn everything_in_the_tables_is_wanted_by_some_ground() {
    let all = || Ground::ALL.iter().map(|ground| ground.refusal());
    let words = |words: BTreeSet<&'static str>, all: &[&'static str]| {
        assert_eq!(words, all.iter().copied().collect());
    };
    words(all().flat_map(|refusal| refusal.cures).map(|cure| cure.word()).collect(), Cure::WORDS);
    words(all().map(|refusal| refusal.advice.word()).collect(), Advice::WORDS);
    words(all().flat_map(|refusal| refusal.points).map(|point| point.word()).collect(), Point::WORDS);
    words(all().flat_map(|refusal| refusal.notes).map(|note| note.word()).collect(), Note::WORDS);
    words(all().filter_map(|refusal| refusal.advice.letter()).map(LetterId::word).collect(), LetterId::WORDS);
    words(Cure::ALL.iter().filter_map(|cure| cure.way()).map(Way::word).collect(), Way::WORDS);
    for ground in Ground::ALL {
        let cures: BTreeSet<_> = ground.refusal().cures.iter().map(|cure| cure.word()).collect();
        assert_eq!(cures.len(), ground.refusal().cures.len(), "{ground:?}: a cure twice");
    }
}

/// What results advise too is advised in the same words.
#[test]
fn a_step_of_a_result_is_one_of_its_steps() {
    for step in Cure::WORDS.iter().filter_map(|word| word.strip_prefix("step-")) {
        assert!(StepId::from_word(step).is_some(), "{step}");
    }
}

/// The norm stands in figures, those of the day.
#[test]
fn the_norm_is_said_in_figures() {
    for lang in Lang::ALL {
        let texts = Texts::built_in(*lang);
        let said = texts.means_refused(Ground::Norm, Day::of(2026, 11, 28));
        let norm = OCCUPANCY_NORMS.last().unwrap().per_person;
        for area in [norm, norm.times(2)] {
            let area = texts.show(&area.into());
            assert!(said.contains(&area), "{}: {area}: {said}", lang.word());
        }
        assert!(!said.contains(['{', '}']), "{said}");
    }
}

/// A rule in the way of a case leads to what its refusal says; every other rule to the ground that the rules are not met.
#[test]
fn a_rule_of_the_case_leads_to_its_ground() {
    let mut case = Case::unknown(Day::of(2026, 11, 28));
    let of = |rule, case: &Case| Ground::of_rule(rule, case);
    assert_eq!(of(RuleId::StateTenancy, &case), Ground::Tenancy);
    assert_eq!(of(RuleId::StayLength, &case), Ground::Data);
    assert_eq!(of(RuleId::CapitalNorm, &case), Ground::Norm);
    assert_eq!(of(RuleId::OwnerConsent, &case), Ground::OwnerRefuses);
    for (consent, ground) in [
        (OwnerConsent::Silent, Ground::OwnerSilent),
        (OwnerConsent::Attorney, Ground::OwnerAttorney),
        (OwnerConsent::Refused, Ground::OwnerRefuses),
    ] {
        case.dwelling.other_owners = Some(vec![Owner { consent: Some(consent), ..Owner::default() }]);
        assert_eq!(of(RuleId::OwnerConsent, &case), ground);
        assert_eq!(of(RuleId::CoOwnerConsent, &case), ground);
    }
    // Tenants stand in the way of those whom the law excepts, and of nobody else.
    case.dwelling.registered = Some(Counts { family: 2, outsiders: 2, ..Counts::default() }.into());
    for (relation, ground) in [(Relation::None, Ground::Norm), (Relation::Spouse, Ground::Strangers)] {
        case.applicant.relation_to_owner = Some(relation);
        assert_eq!(of(RuleId::CapitalNorm, &case), ground);
    }
}
