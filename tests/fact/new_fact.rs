//! What a new fact is worth, in a copy of the program that has one: see `tests/fact.rs`.

mod common;

use serde_json::{Value, json};
use tirkeu::assessment::Assessment;
use tirkeu::batch::{Batch, CsvOptions, Options, is_fact, offered, template};
use tirkeu::case::{Fact, Facts};
use tirkeu::interview::{Draft, Screen, ScreenId, next_question};
use tirkeu::level::{Level, Span};
use tirkeu::rules::RuleId;
use tirkeu::text::{Lang, Texts};

fn where_sealed(sealed: Value) -> Assessment {
    Assessment::of(&common::case(&common::with(&common::good(), &[("dwelling.sealed", sealed)])))
}

#[test]
fn the_new_rule_decides() {
    for (sealed, level) in [(true, Level::Refused), (false, Level::Ready)] {
        let assessment = where_sealed(json!(sealed));
        assert_eq!(assessment.verdict, Span::settled(level));
        assert_eq!(assessment.level(RuleId::DwellingSealed), Span::settled(level));
    }
    for lang in Lang::ALL {
        let words = Texts::built_in(*lang).describe(&where_sealed(json!(true)));
        let said = &words.findings[0];
        assert!([&said.title, &said.says, &said.found, &said.to_do].iter().all(|text| !text.is_empty()), "{said:?}");
    }
}

#[test]
fn a_case_without_it_is_open_and_asks() {
    let assessment = where_sealed(json!(null));
    assert_eq!(assessment.verdict, Span { least: Level::Ready, most: Level::Refused });
    assert_eq!(assessment.missing, [Fact::Sealed.into()]);
    let case = common::case(&common::with(&common::good(), &[("dwelling.sealed", json!(null))]));
    let asked = next_question(&case, &[]).expect("a question");
    assert_eq!(asked.fact, Fact::Sealed);
    assert_eq!(Screen::asking(asked).map(|screen| screen.id), Some(ScreenId::Address));
    let sealed = common::case(&json!({ "dwelling": { "sealed": true, "addressRegistered": true, "suspended": false } }));
    assert!(Draft::of(&sealed).is_on("address.sealed"));
}

#[test]
fn files_have_a_column_for_it() {
    assert!(is_fact("dwelling.sealed") && offered().any(|path| path.fact == Fact::Sealed));
    assert!(template().iter().any(|(path, cells)| path.fact == Fact::Sealed && *cells == ["false"; 2]));
    let base: Facts = serde_json::from_value(common::good()).unwrap();
    let mut batch = Batch::new(Options::new(CsvOptions { base, ..CsvOptions::on(common::today()) }).unwrap());
    let mut bytes = b"dwelling.sealed\ntrue\nfalse\n".as_slice();
    while !bytes.is_empty() {
        bytes = &bytes[batch.push(bytes)..];
    }
    batch.finish();
    let out = String::from_utf8(batch.take()).unwrap();
    let rows: Vec<_> = out.lines().skip(1).map(|row| row.split(',').take(3).collect::<Vec<_>>()).collect();
    assert_eq!(rows, [["true", "refused", "dwelling-sealed"], ["false", "ready", ""]]);
}

#[test]
fn the_package_names_it() {
    let types = include_str!("../src/api/package/index.d.ts");
    assert!(types.contains("  /** The dwelling is sealed. */\n  sealed?: boolean | undefined;\n"));
    assert!(types.contains("  | \"dwelling-sealed\"\n"));
    let schema: Value = serde_json::from_str(include_str!("../src/api/package/case.schema.json")).unwrap();
    assert_eq!(schema["properties"]["dwelling"]["properties"]["sealed"], json!({ "type": "boolean" }));
}
