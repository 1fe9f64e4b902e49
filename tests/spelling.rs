//! What people type is read alike, in the form of the check and in files whose cells may hold words (F11, F12): each spelling
//! goes through both.

mod common;

use common::today;
use tirkeu::batch::{Batch, CsvOptions, Hint, Options, Way};
use tirkeu::case::{Fact, FactValue, Facts, Group};
use tirkeu::interview::{Draft, REGISTERED, Screen, people_field};
use tirkeu::text::{Lang, Texts};

/// Areas as people write them, and what they are in hundredths of a square metre; `None` for what is none.
const AREAS: &[(&str, Option<u32>)] = &[
    ("44.9", Some(4_490)),
    ("44,90", Some(4_490)),
    ("44,9 м²", Some(4_490)),
    ("45м2", Some(4_500)),
    ("44,9кв.м", Some(4_490)),
    ("44,9 кв. м.", Some(4_490)),
    ("45 sq m", Some(4_500)),
    ("45 шаршы метр", Some(4_500)),
    ("1 234,5", Some(123_450)),
    ("1\u{a0}234,5\u{a0}м²", Some(123_450)),
    ("1\u{202f}234.50", Some(123_450)),
    ("44.900", Some(4_490)),
    ("44.901", None),
    ("44 9", None),
    ("0", None),
    ("-5", None),
    ("100001", None),
    ("44,9 га", None),
    ("1e3", None),
    ("сорок пять", None),
];

/// Numbers of people likewise.
const COUNTS: &[(&str, Option<u32>)] = &[
    ("2", Some(2)),
    ("2.0", Some(2)),
    ("2,00", Some(2)),
    (" 2 ", Some(2)),
    ("2\u{a0}", Some(2)),
    ("1 000", Some(1_000)),
    ("3 чел.", Some(3)),
    ("3\u{a0}адам", Some(3)),
    ("2.5", None),
    ("2+1", None),
    ("3 м²", None),
    ("-2", None),
    ("два", None),
    ("10001", None),
    ("2,000", None),
];

/// What stands for nothing.
const NOTHING: [&str; 9] = ["-", "–", "—", "nan", "N/A", " ", "н/д", "Нет данных", "деректер жоқ"];

/// What the form makes of answers to the screen of a fact: its value, where they are no error.
fn form(fact: Fact, answers: &[(&str, &str)]) -> Option<FactValue> {
    let screen = Screen::asking(fact).unwrap();
    let (mut typed, mut draft) = (Draft::default(), Draft::default());
    answers.iter().for_each(|(field, text)| typed.set(field, text));
    draft.accept_screen(screen, &typed, today());
    if typed.check(screen).is_empty() { draft.facts(today()).get(fact) } else { None }
}

/// The facts of a file's only row; `None` where it is an error.
fn file(heading: &str, cell: &str) -> Option<Facts> {
    let vocabularies = Lang::ALL.iter().map(|lang| Texts::built_in(*lang).vocabulary()).collect();
    let words = Lang::WORDS.iter().map(|lang| (*lang).to_owned()).collect();
    let ways = (Way::Yes, Way::Yes);
    let given =
        CsvOptions { decimal_comma: ways.0, day_first_dates: ways.1, words, vocabularies, ..CsvOptions::on(today()) };
    let mut batch = Batch::new(Options::new(given).unwrap());
    let text = format!("own;{heading}\nx;\"{cell}\"\n");
    assert_eq!(batch.push(text.as_bytes()), text.len());
    batch.finish();
    let out = String::from_utf8(batch.take()).unwrap();
    let line = out.lines().nth(1).unwrap();
    let entry = batch.take_entries()[0];
    (entry.answer.is_some() || entry.hints.has(Hint::NoFacts)).then(|| batch.facts_of(line.as_bytes()))
}

fn read(facts: Option<Facts>, path: &str) -> Option<serde_json::Value> {
    let json = serde_json::to_value(facts?).unwrap();
    path.split('.').try_fold(json, |json, name| json.get(name).cloned())
}

#[test]
fn f11_areas_are_read_alike_in_the_form_and_in_files() {
    for (text, hundredths) in AREAS {
        let typed = form(Fact::UsableArea, &[("area.usable", text)]);
        let area = typed.map(|value| serde_json::to_value(value).unwrap());
        let read = read(file("dwelling.usableArea", text), "dwelling.usableArea");
        assert_eq!(area, read, "{text:?}");
        let expected = hundredths.map(|area| format!("{}.{:02}", area / 100, area % 100));
        assert_eq!(read.map(|area| area.as_str().unwrap().to_owned()), expected, "{text:?}");
    }
}

#[test]
fn f12_counts_are_read_alike_in_the_form_and_in_files() {
    let field = people_field(REGISTERED, Group::Total);
    for (text, expected) in COUNTS {
        let typed = form(Fact::Registered, &[(&field, text)]);
        let counted = typed.map(|value| match value {
            FactValue::Counts(tally) => tally.total(),
            other => panic!("{other:?}"),
        });
        let read = read(file("dwelling.registered.total", text), "dwelling.registered.total");
        assert_eq!(counted, *expected, "{text:?} in the form");
        assert_eq!(read.and_then(|number| number.as_u64()), expected.map(u64::from), "{text:?} in a file");
    }
}

#[test]
fn f12_a_dash_is_nothing_in_the_form_and_in_files() {
    let [family, total] = [Group::Family, Group::Total].map(|group| people_field(REGISTERED, group));
    for text in NOTHING {
        let counted = |family_is: &str| form(Fact::Registered, &[(&family, family_is), (&total, "2")]);
        assert_eq!(counted(text), counted(""), "{text:?}");
        assert_eq!(read(file("dwelling.registered.total", text), "dwelling.registered"), None, "{text:?}");
        assert!(
            file("dwelling.usableArea", text).is_some_and(|facts| read(Some(facts), "dwelling").is_none()),
            "{text:?}"
        );
    }
}
