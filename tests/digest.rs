//! Answers are remembered by digests: what has the same digest has the same answer. Dense grids around every threshold, so that
//! most cases meet another one of their digest.

mod common;

use common::random::{self, Random};
use serde_json::{Map, Value, json};
use std::collections::{HashMap, HashSet};
use std::fmt::Debug;
use std::hash::Hash;
use tirkeu::case::Case;
use tirkeu::level::{Level, Span};
use tirkeu::rules::{Digest, FiguresDigest, Plain, Rule, RuleDigest, RuleId};

/// What was said of each digest, and of which case first.
struct Said<K>(HashMap<K, (Span, Case)>);

impl<K: Hash + Eq + Debug> Said<K> {
    fn hold(&mut self, digest: K, span: Span, case: &Case) {
        let (known, first) = self.0.entry(digest).or_insert_with(|| (span, case.clone()));
        assert_eq!(*known, span, "one digest of\n{first:?}\n{case:?}");
    }
}

/// An object of the facts that are not null.
fn object(facts: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let known = facts.into_iter().filter(|(_, value)| !value.is_null());
    known.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>().into()
}

/// A few people, told apart or only counted, or not known.
fn people(random: &mut Random, unknown: u32) -> Value {
    if random.percent(unknown) {
        return Value::Null;
    }
    let groups = ["family", "excepted", "outsiders"].map(|name| (name, random.of(&[0, 0, 1, 2, 3])));
    if random.percent(50) {
        return object(groups.map(|(name, count)| (name, count.into())));
    }
    let known = groups.map(|(name, count)| (name, random.percent(30).then_some(count).into()));
    object(known.into_iter().chain([("total", random.below(9).into())]))
}

/// Facts that the norm reads, each near a threshold or not known.
fn crowded(random: &mut Random) -> Value {
    let text = |random: &mut Random, values: &[&str]| match random.of(values) {
        "" => Value::Null,
        value => value.into(),
    };
    let days = ["2026-01-05", "2026-01-06", "2026-06-30", "2026-07-01", "2026-08-24", "2026-08-25", "2026-11-21"];
    let filing = text(random, &days);
    let hundredths = random.below(12) * 15_00 + random.of(&[0, 1, 15_00 - 1, 7_50]);
    let area = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    let area = match random.below(10) {
        0 | 1 => Value::Null,
        2 => random.of(&["0.01", "100000", "99999.99"]).into(),
        _ if hundredths == 0 => "0.01".into(),
        _ => area.into(),
    };
    let owners = [Value::Null, json!([]), json!([{}]), json!([{}, {}])];
    let (registered, joining) = (people(random, 25), people(random, 60));
    object([
        ("filingDate", filing),
        (
            "applicant",
            object([
                ("ownership", text(random, &["", "none", "none", "sole", "shared"])),
                ("relationToOwner", text(random, &["", "child", "sibling", "in-law", "ward", "none", "none"])),
                ("fullTimeStudent", random.of(&[None, Some(true), Some(false)]).into()),
            ]),
        ),
        (
            "dwelling",
            object([
                ("region", text(random, &["", "KZ-71", "KZ-71", "KZ-71", "KZ-75"])),
                ("tenure", text(random, &["", "private", "private", "state-rental", "organisation"])),
                ("usableArea", area),
                ("otherOwners", random.of(&owners.each_ref()).clone()),
                ("registered", registered),
                ("joining", joining),
            ]),
        ),
    ])
}

/// Landlord 5: of a dwelling of which only area and region are known, or the area alone, the norm is a step function of few
/// steps, so that nine thousand areas are asked for as often as ten.
#[test]
fn l05_nine_thousand_areas_are_few_steps() {
    for facts in [json!({}), json!({ "dwelling": { "region": "KZ-71" } })] {
        let of_area = |hundredths: u32| {
            let area = format!("{}.{:02}", hundredths / 100, hundredths % 100);
            common::case(&common::with(&facts, &[("dwelling.usableArea", area.into())]))
        };
        let mut said = Said::<FiguresDigest>(HashMap::new());
        for case in (2_000..11_000).step_by(10).chain([4_499, 4_501]).map(of_area) {
            said.hold(FiguresDigest::of(&case).unwrap(), Rule::of(RuleId::CapitalNorm).outcomes(&case).span(), &case);
        }
        let steps: HashSet<_> =
            (2_000..11_000).map(|hundredths| FiguresDigest::of(&of_area(hundredths)).unwrap()).collect();
        assert!(steps.len() <= 10, "{} steps", steps.len());
    }
}

#[test]
fn the_norm_says_the_same_of_one_digest() {
    let mut said = Said::<FiguresDigest>(HashMap::new());
    let mut random = Random::new(5);
    let mut cases = 0;
    while cases < 400_000 {
        let Ok(case) = common::try_case(&crowded(&mut random)) else { continue };
        cases += 1;
        let span = Rule::of(RuleId::CapitalNorm).outcomes(&case).span();
        match FiguresDigest::of(&case) {
            Some(digest) => said.hold(digest, span, &case),
            None => assert_eq!(span, Span::settled(Level::Ready), "{case:?}"),
        }
    }
    assert!(said.0.len() < cases / 2, "{} digests of {cases} cases", said.0.len());
}

#[test]
fn every_other_rule_says_the_same_of_one_digest() {
    let mut said = Said::<RuleDigest>(HashMap::new());
    for seed in 0..100_000_u64 {
        let mut random = Random::new(seed.wrapping_mul(0x2545_f491_4f6c_dd1d));
        let whole = random::whole(&mut random);
        let forgotten = random.of(&[0, 10, 40, 70]);
        let case = common::case(&random::partial(&mut random, &whole, forgotten).value());
        let of_all = Plain::of(&Digest::of(&case), |rule, digest| {
            let span = rule.outcomes(&case).span();
            said.hold(digest, span, &case);
            span
        });
        let norm = Rule::of(RuleId::CapitalNorm);
        assert_eq!(of_all.with(norm, norm.outcomes(&case).span()).span, Rule::worst_of_all(&case), "{case:?}");
    }
}
