//! A row of a file is answered as the same facts are everywhere else.

mod common;

use common::random::{self, Random};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tirkeu::assessment::Assessment;
use tirkeu::batch::{Batch, CsvOptions, Options, RESULTS, RowAnswer};

const ROWS: u64 = 100_000;

/// The cells of facts, by path.
fn flat(value: &Value, path: &str, cells: &mut BTreeMap<String, String>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(entries) => entries.iter().for_each(|(name, value)| flat(value, &below(name), cells)),
        Value::Array(items) if items.is_empty() => drop(cells.insert(path.to_owned(), "[]".to_owned())),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| flat(item, &format!("{path}[{index}]"), cells));
        }
        Value::Bool(value) => drop(cells.insert(path.to_owned(), value.to_string())),
        Value::Number(value) => drop(cells.insert(path.to_owned(), value.to_string())),
        Value::String(text) => drop(cells.insert(path.to_owned(), text.clone())),
        Value::Null => unreachable!("no fact is this"),
    }
}

/// Whether the last owner of the list says nothing: cells cannot say that there is one more.
fn ends_in_silence(facts: &Value) -> bool {
    let owners = facts["dwelling"]["otherOwners"].as_array();
    owners.and_then(|owners| owners.last()).is_some_and(|last| *last == json!({}))
}

#[test]
fn a_row_gives_the_same_verdict_as_its_facts() {
    let mut facts = Vec::new();
    let mut seed = 0;
    while facts.len() < ROWS as usize {
        let mut random = Random::new(u64::wrapping_mul(seed, 0x2545_f491_4f6c_dd1d));
        seed += 1;
        let whole = random::whole(&mut random);
        let forgotten = random.of(&[0, 0, 10, 40]);
        let partial = random::partial(&mut random, &whole, forgotten).value();
        if !ends_in_silence(&partial) {
            facts.push(partial);
        }
    }
    let rows: Vec<BTreeMap<_, _>> = facts
        .iter()
        .map(|facts| {
            let mut cells = BTreeMap::new();
            flat(facts, "", &mut cells);
            cells
        })
        .collect();
    let columns: Vec<_> =
        rows.iter().flat_map(BTreeMap::keys).collect::<std::collections::BTreeSet<_>>().into_iter().collect();
    let mut file = columns.iter().map(|path| path.as_str()).collect::<Vec<_>>().join(";");
    for row in &rows {
        file.push('\n');
        file.push_str(
            &columns.iter().map(|path| row.get(*path).map_or("", String::as_str)).collect::<Vec<_>>().join(";"),
        );
    }

    let mut batch = Batch::new(Options::new(CsvOptions::on(common::today())).unwrap());
    let mut bytes = file.as_bytes();
    while !bytes.is_empty() {
        bytes = &bytes[batch.push(bytes)..];
    }
    batch.finish();
    assert_eq!(batch.failure(), None);
    let out = String::from_utf8(batch.take()).unwrap();
    assert_eq!(out.lines().count(), facts.len() + 1);
    let marks = batch.take_entries();
    let mut settled = 0;
    for ((facts, line), mark) in facts.iter().zip(out.lines().skip(1)).zip(marks) {
        let case = common::case(facts);
        let assessment = Assessment::of(&case);
        let (least, most) = (assessment.verdict.least.word(), assessment.verdict.most.word());
        settled += u32::from(least == most);
        let rules: Vec<_> = assessment.findings.iter().map(|finding| finding.rule.word()).collect();
        let mut expected =
            vec![if least == most { least.to_owned() } else { format!("{least}..{most}") }, rules.join(" ")];
        expected.extend(match &assessment.occupancy {
            Some(occupancy) => [
                occupancy.persons.to_string(),
                occupancy.required_area.to_string(),
                occupancy.shortage.to_string(),
                occupancy.capacity.to_string(),
                occupancy.free_places.to_string(),
            ],
            None => Default::default(),
        });
        // Neither a hint nor an error.
        expected.extend([String::new(), String::new()]);
        let cells: Vec<_> = line.split(';').collect();
        assert_eq!(cells[cells.len() - RESULTS.len()..], expected, "{facts:?}");
        assert_eq!(mark.bytes, line.len() + 2);
        let Some(RowAnswer::Applicant(answer)) = mark.answer else { panic!("no verdict: {facts:?}") };
        assert_eq!(answer.verdict, assessment.verdict);
    }
    assert!(settled > 20_000, "{settled} of {ROWS} are settled");
}
