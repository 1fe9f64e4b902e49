//! The texts: every language has every message with the same places, and whatever is described says something whole.

mod common;
mod texts {
    pub(crate) mod damage;
    pub(crate) mod described;
}
#[path = "../src/text/compile.rs"]
mod compile;
#[path = "../src/norm/figures.rs"]
#[expect(unreachable_pub, reason = "the program makes them public")]
mod figures;
#[macro_use]
#[path = "../src/text/languages.rs"]
mod languages;

use common::parts::TEXTS;
use common::random::{Random, partial, whole};
use icu_plurals::{PluralCategory, PluralRules};
use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use texts::damage::DAMAGES;
use texts::described;
use tirkeu::assessment::{Assessment, PARTS};
use tirkeu::case::kinship::{Link, kin};
use tirkeu::case::{Case, Fact, FactPath};
use tirkeu::duties;
use tirkeu::ending::{Message, OWNERS_SINCE, StatementId};
use tirkeu::norm;
use tirkeu::refusal::{Advice, Cure, Ground, LetterId, Note, Point, Way};
use tirkeu::rules::RULES;
use tirkeu::statement::Known;
use tirkeu::text::{Lang, Texts, Whom};

/// Cases that are put into words: enough to reach every text of every rule, and more where the compiler optimises.
const RANDOM_CASES: u64 = if cfg!(debug_assertions) { 600 } else { 6_000 };

fn source(lang: &str, part: &str) -> String {
    fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("src/text/{lang}/{part}.ftl"))).unwrap()
}

fn words() -> impl Iterator<Item = &'static str> {
    Lang::ALL.iter().map(|lang| lang.word())
}

/// What the build script says of a part, one language of which has this text instead of its own.
fn built(part: &str, instead: Option<(&str, &str)>) -> Result<(), Vec<String>> {
    let mut languages = Vec::new();
    for lang in words() {
        let text = match instead {
            Some((changed, text)) if changed == lang => text.to_owned(),
            _ => source(lang, part),
        };
        languages.push((lang, compile::read(lang, &text)?));
    }
    compile::compare(&languages)
}

#[test]
fn every_language_has_every_message_with_the_same_places() {
    for part in TEXTS {
        assert_eq!(built(part, None), Ok(()), "{part}");
    }
}

#[test]
fn every_damage_is_refused_by_name() {
    for lang in words() {
        for damage in DAMAGES {
            let damaged = ["base", "law"].iter().find_map(|part| Some((part, damage.to(&source(lang, part))?)));
            let (part, damaged) = damaged.unwrap_or_else(|| panic!("{lang}: nothing to damage: {}", damage.what));
            let problems = built(part, Some((lang, &damaged))).expect_err(damage.what);
            let named = problems.iter().any(|problem| problem.contains(damage.names));
            assert!(named, "{lang}: {}: {problems:?}", damage.what);
        }
    }
}

/// Texts that are spoken to somebody say the same to each in words of their own, and leave no place open.
#[test]
fn what_is_spoken_is_spoken_to_each() {
    let mut spoken = 0;
    for lang in Lang::ALL {
        let texts = described::marked(*lang);
        for name in Texts::names() {
            let to = |whom: &Whom| texts.spoken_to(*whom).named(name, &[]).unwrap();
            let said: BTreeSet<_> = Whom::ALL.iter().map(to).collect();
            assert!([1, Whom::ALL.len()].contains(&said.len()), "{} {name}: {said:?}", lang.word());
            spoken += said.len() / Whom::ALL.len();
            if said.len() > 1 {
                said.iter().for_each(|text| described::check(text, &format!("{} {name}", lang.word())));
                assert_eq!(texts.named(name, &[]), Some(to(&Whom::Other)));
            }
        }
    }
    assert!(spoken > 30, "{spoken}");
}

/// Words for a third person, as those who ask for themselves must not be called.
const THIRD_PERSON: [(Lang, &[&str]); 3] = [
    (Lang::Kk, &["ұл адам", "сы адам", "іркелетін адам"]),
    (Lang::Ru, &["Человек", "тот человек", "того человека", "тому человеку", "тим человеком", "человека впишут"]),
    (Lang::En, &["he person ", "he person’s", "he person.", "he person,", "his person"]),
];

/// The first parts of the names of what a person reads of their own case.
const OWN: [&str; 15] = [
    "q-",
    "level-",
    "rule-",
    "doubt-",
    "note-",
    "channel-",
    "consent-",
    "document-",
    "step-",
    "change-",
    "deadline-",
    "result-",
    "squares",
    "after-",
    "stage-",
];

#[test]
fn whoever_asks_for_themselves_is_no_third_person() {
    for (lang, words) in THIRD_PERSON {
        let texts = described::marked(lang).spoken_to(Whom::Me);
        let own = Texts::names().filter(|name| OWN.iter().any(|own| name.starts_with(own)));
        let said = own.map(|name| format!("{name}: {}", texts.named(name, &[]).unwrap()));
        let found: Vec<_> = said.filter(|said| words.iter().any(|word| said.contains(word))).collect();
        assert!(found.is_empty(), "{}: {found:#?}", lang.word());
    }
}

/// A title says no more than the law behind it: where every ground is less than certain, that it is probably so.
#[test]
fn a_title_is_no_surer_than_its_grounds() {
    let case = |named: bool, agrees: bool| {
        common::case(&serde_json::json!({
            "registration": "permanent",
            "applicant": {
                "status": "citizen", "age": 30, "capacity": "full", "fromAbroad": false, "representedBy": "nobody",
                "namedInTenancy": named, "hasEds": true, "phoneLinked": true, "consentsToDataAccess": agrees,
            },
            "dwelling": {
                "region": "KZ-75", "kind": "flat", "tenure": "state-rental", "addressRegistered": true, "suspended": false,
            },
        }))
    };
    for lang in Lang::ALL {
        let texts = described::marked(*lang);
        let title = |case: &Case| texts.describe(&Assessment::of(case)).title;
        let named = |name: &str| texts.named(name, &[]).unwrap();
        // That only those in the contract are registered was announced; that data are to be consented to is law.
        assert_eq!(title(&case(false, true)), named("level-refused.likely"));
        assert_eq!(title(&case(true, false)), named("level-refused"));
        assert_eq!(title(&case(false, false)), named("level-refused"));
    }
}

/// The build script itself, over a copy of the texts.
#[test]
fn a_damaged_text_fails_the_build() {
    let scripts = PathBuf::from(env!("OUT_DIR")).join("../..");
    let script = fs::read_dir(scripts)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("tirkeu-"))
        .flat_map(|path| [path.join("build-script-build"), path.join("build-script-build.exe")])
        .filter(|path| path.exists())
        .max_by_key(|path| path.metadata().unwrap().modified().unwrap())
        .expect("cargo has built the build script");
    let copy = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("texts");
    let each_damaged = words().map(|lang| (Some(lang), true));
    for (changed, fails) in std::iter::once((None, false)).chain(each_damaged) {
        for lang in words() {
            for part in TEXTS {
                let text = source(lang, part);
                let text = if changed == Some(lang) { text.replace("{ $figure }", "{ $figures }") } else { text };
                let path = copy.join(format!("src/text/{lang}/{part}.ftl"));
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(path, text).unwrap();
            }
        }
        let output = Command::new(&script).current_dir(&copy).env("OUT_DIR", &copy).output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.success(), !fails, "{changed:?}: {said}");
        assert_eq!(said.contains("cargo::error=texts: ") && said.contains("`area` has places"), fails, "{said}");
    }
}

#[test]
fn every_fact_that_can_be_missing_has_a_name_and_a_way_to_find_it_out() {
    let empty = Case::unknown(norm::LAW_READ);
    let owner = common::case(&serde_json::json!({"dwelling": {"otherOwners": [{}]}}));
    let facts: BTreeSet<Fact> = RULES.iter().flat_map(|rule| rule.reads).copied().collect();
    let paths: BTreeSet<_> =
        facts.iter().flat_map(|fact| [empty.lacking(*fact), owner.lacking(*fact)].concat()).collect();
    assert!(paths.len() >= 22 && paths.contains(&FactPath::of_owner(Fact::OwnerConsent, 0)));
    for lang in Lang::ALL {
        let texts = described::marked(*lang);
        for path in &paths {
            let mut assessment = Assessment::of(&empty);
            assessment.missing = vec![*path];
            let point = texts.describe(&assessment).missing.remove(0);
            for text in [&point.title, &point.how, &texts.fact(path.fact)] {
                described::check(text, &format!("{} {path}", lang.word()));
            }
        }
    }
}

/// Golden and random cases through all three languages: no place is left open, no message is missing, nothing is empty
/// that must say something. And the other way round: every text of a rule is said of some case.
#[test]
fn whatever_is_described_is_whole() {
    let golden: Vec<serde_json::Value> = serde_json::from_str(include_str!("cases/golden.json")).unwrap();
    let mut cases: Vec<Case> = golden.iter().map(|golden| common::case(&golden["case"])).collect();
    for seed in 0..RANDOM_CASES {
        let mut random = Random::new(seed);
        let whole = whole(&mut random);
        let forgotten = random.of(&[0, 0, 5, 30, 80]);
        cases.push(common::case(&partial(&mut random, &whole, forgotten).value()));
    }
    // Few at random say what this one says.
    cases.push(described::unclear_whatever_is_open());
    let texts: Vec<_> = Lang::ALL.iter().map(|lang| described::marked(*lang)).collect();
    // Places hold figures of the case: a text was said where its longest literal part was.
    let mut unsaid = Vec::new();
    for lang in words() {
        for name in Texts::names().filter(|name| name.contains(".found-") || name.contains(".do-")) {
            let (rule, _) = name.trim_start_matches("rule-").split_once('.').unwrap();
            unsaid.push((lang, rule, described::longest_literal(&described::pattern(lang, name)).to_owned(), name));
        }
    }
    assert!(unsaid.len() > 100);
    for case in &cases {
        let assessment = Assessment::of(case);
        for texts in &texts {
            let description = texts.describe(&assessment);
            let said_in = texts.lang().word();
            described::check_all(&assessment, &description, said_in);
            for text in &description.findings {
                unsaid.retain(|(lang, rule, literal, _)| {
                    *lang != said_in
                        || *rule != text.rule.word()
                        || !(text.found.contains(literal) || text.to_do.contains(literal))
                });
            }
        }
    }
    let unsaid: Vec<_> = unsaid.iter().map(|(lang, _, _, name)| format!("{lang} {name}")).collect();
    assert!(unsaid.is_empty(), "no case is told: {unsaid:?}");
}

/// Whoever has a word for kin has one for somebody: the letters lead to a relation of their own.
#[test]
fn every_word_for_kin_names_somebody() {
    let mut named = 0;
    for letters in Texts::names().filter_map(|name| name.strip_prefix("kin-")) {
        let link = |letter| match letter {
            'p' => Link::Parent,
            'c' => Link::Child,
            'x' => Link::Spouse,
            other => panic!("{letters}: {other}"),
        };
        assert!(kin(&letters.chars().map(link).collect::<Vec<_>>()).is_some(), "{letters}");
        named += 1;
    }
    assert!(named > 20);
}

/// The duties are whole on every turn: places are those that the page fills, doubts and sources have their words.
#[test]
fn duties_are_whole() {
    for lang in Lang::ALL {
        let texts = described::marked(*lang);
        for line in duties::PARTS.iter().flat_map(|part| part.lines) {
            let place = format!("{} {}", lang.word(), line.id.word());
            for name in [line.id.word().to_owned(), format!("{}.text", line.id.word())] {
                described::check(&texts.named(&name, &[]).unwrap(), &place);
            }
            for day in norm::TURNS {
                described::check(&texts.certainty(line.certainty_on(*day)), &place);
            }
            let doubts: Vec<_> = line.doubts_on(norm::RULES_END).collect();
            described::check_doubts(&texts.doubts(&doubts), &place);
            let sources = texts.sources(line.sources);
            described::check_sources(&sources, &place);
            assert!(!sources.is_empty(), "{place}");
        }
    }
}

/// What is said of the end of a registration is whole: places are those that the page fills, doubts and sources have their words.
#[test]
fn the_end_of_a_registration_is_whole() {
    for lang in Lang::ALL {
        let texts = described::marked(*lang);
        let day = [("day", OWNERS_SINCE.into())];
        for message in Message::WORDS {
            let text = texts.named(&format!("ending-{message}.text"), &day).unwrap();
            described::check(&text, &format!("{} {message}", lang.word()));
        }
        for id in StatementId::ALL {
            let place = format!("{} {}", lang.word(), id.word());
            let statement = id.statement();
            described::check(&texts.named(id.word(), &[]).unwrap(), &place);
            described::check(&texts.named(&format!("{}.text", id.word()), &day).unwrap(), &place);
            for day in norm::TURNS {
                if let Known::Said(certainty) = statement.known_on(*day) {
                    described::check(&texts.certainty(certainty), &place);
                }
            }
            described::check_doubts(&texts.doubts(statement.doubts), &place);
            described::check_sources(&texts.sources(statement.sources), &place);
        }
    }
}

/// What is said after a refusal is whole.
#[test]
fn what_to_do_after_a_refusal_is_whole() {
    for lang in Lang::ALL {
        let texts = described::marked(*lang);
        let check = |name: &str| described::check(&texts.named(name, &[]).unwrap(), &format!("{} {name}", lang.word()));
        for name in [Cure::WORDS, Note::WORDS].concat() {
            check(name);
            check(&format!("{name}.text"));
        }
        [Way::WORDS, Advice::WORDS, LetterId::WORDS, Point::WORDS].concat().into_iter().for_each(&check);
        for ground in Ground::ALL {
            let name = format!("refused-{}", ground.word());
            check(&name);
            for day in norm::TURNS {
                described::check(&texts.means_refused(*ground, *day), &format!("{} {name} {day}", lang.word()));
            }
            let refusal = ground.refusal();
            described::check_doubts(&texts.doubts(refusal.cause.doubts), &name);
            for sources in refusal.points.iter().map(|point| point.sources()).chain([refusal.cause.sources]) {
                described::check_sources(&texts.sources(sources), &name);
            }
        }
    }
}

/// Every line of what comes after an application is told of some case, and is whole in every year.
#[test]
fn what_comes_after_is_whole() {
    let all = || PARTS.iter().flat_map(|part| part.lines);
    let mut untold: BTreeSet<_> = all().map(|line| line.id).collect();
    for seed in 0..RANDOM_CASES {
        let mut random = Random::new(seed);
        let whole = whole(&mut random);
        let case = common::case(&partial(&mut random, &whole, 30).value());
        let assessment = Assessment::of(&case);
        for line in PARTS.iter().flat_map(|part| part.called_for(&case, &assessment)) {
            untold.remove(line.id);
        }
    }
    assert!(untold.is_empty(), "no case is told: {untold:?}");
    for (lang, day) in Lang::ALL.iter().flat_map(|lang| norm::TURNS.iter().map(move |day| (lang, *day))) {
        let texts = described::marked(*lang);
        for line in all() {
            let place = format!("{} {} {day}", lang.word(), line.id);
            let told = texts.line(line, day);
            for text in [&told.title, &told.text, &told.certainty] {
                described::check(text, &place);
            }
            described::check_doubts(&told.doubts, &place);
            described::check_sources(&told.sources, &place);
            assert!(!told.sources.is_empty(), "{place}");
        }
    }
}

#[test]
fn the_rulebook_is_whole_on_every_turn() {
    for lang in Lang::ALL {
        let texts = described::marked(*lang);
        for day in norm::TURNS {
            let book = tirkeu::text::rulebook(&texts, *day);
            assert_eq!(book.len(), RULES.len());
            for rule in book {
                let place = format!("{} {} {day}", lang.word(), rule.rule.word());
                for text in [&rule.title, &rule.says, &rule.certainty] {
                    described::check(text, &place);
                }
                described::check_doubts(&rule.doubts, &place);
                described::check_sources(&rule.sources, &place);
                assert!(!rule.sources.is_empty(), "{place}");
            }
        }
    }
}

#[test]
fn plural_forms_are_those_of_unicode() {
    for lang in Lang::ALL {
        let locale: icu_locale_core::Locale = lang.word().parse().unwrap();
        let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
        let texts = described::changed(*lang, |name, pattern| {
            let forms = "{n|one:one|few:few|many:many|other:other}";
            if name == "month-1" { forms.to_owned() } else { pattern.to_owned() }
        });
        for count in 0..=1000_u32 {
            let form = match rules.category_for(count) {
                PluralCategory::One => "one",
                PluralCategory::Few => "few",
                PluralCategory::Many => "many",
                _ => "other",
            };
            assert_eq!(
                texts.named("month-1", &[("n", count.into())]).as_deref(),
                Some(form),
                "{} {count}",
                lang.word()
            );
        }
    }
}
