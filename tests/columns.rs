//! The columns on offer, and the template: both are made from the table of facts.

mod common;

use common::csv::{column, plain, run};
use common::today;
use std::collections::BTreeSet;
use tirkeu::batch::{Batch, CsvOptions, Names, Options, RESULTS, is_fact, offered, template};
use tirkeu::case::{Fact, Values};
use tirkeu::say;
use tirkeu::text::{Lang, Texts};

#[test]
fn every_fact_that_cells_can_hold_is_offered_once() {
    let paths: Vec<_> = offered().collect();
    assert!(paths.iter().all(|path| is_fact(&path.to_string())));
    assert_eq!(paths.iter().collect::<BTreeSet<_>>().len(), paths.len());
    for fact in Fact::ALL {
        let columns = paths.iter().filter(|path| path.fact == *fact).count();
        let expected = match fact.values() {
            Values::Owners(_) => 0,
            Values::Counts(_) => 4,
            Values::Words(_) | Values::Day(..) | Values::Number(_) | Values::YesNo | Values::Area | Values::Iin => 1,
        };
        assert_eq!(columns, expected, "{}", fact.word());
    }
}

/// The first row passes, the second does not, and neither lacks anything.
#[test]
fn the_rows_of_the_template_are_settled() {
    let columns = template();
    let paths: Vec<_> = columns.iter().map(|(path, _)| path.to_string()).collect();
    let row = |row: usize| columns.iter().map(|(_, cells)| cells[row]).collect::<Vec<_>>().join(",");
    let file = [paths.join(","), row(0), row(1)].join("\n");
    let mut batch = Batch::new(Options::new(CsvOptions::on(today())).unwrap());
    let mut bytes = file.as_bytes();
    while !bytes.is_empty() {
        bytes = &bytes[batch.push(bytes)..];
    }
    batch.finish();
    let out = String::from_utf8(batch.take()).unwrap();
    let verdicts: Vec<_> =
        out.lines().skip(1).map(|line| line.split(',').rev().nth(RESULTS.len() - 1).unwrap()).collect();
    assert_eq!(verdicts, ["ready", "refused"], "{out}");
}

/// The same in the words of each language, as the lists of a workbook to fill in have them: no word of a list may be doubtful.
#[test]
fn the_rows_of_the_template_are_settled_in_words() {
    for lang in Lang::ALL {
        let texts = Texts::built_in(*lang);
        let word = |fact: Fact, cell: &str| match fact.values() {
            Values::Words(_) => texts.value(fact, cell),
            Values::YesNo if cell == "true" => say!(texts, YES),
            Values::YesNo => say!(texts, NO),
            Values::Day(..)
            | Values::Number(_)
            | Values::Area
            | Values::Iin
            | Values::Owners(_)
            | Values::Counts(_) => cell.to_owned(),
        };
        let columns = template();
        let vocabularies = vec![texts.vocabulary()];
        let headings: Vec<_> = columns.iter().map(|(path, _)| texts.column(*path)).collect();
        for ((path, _), heading) in columns.iter().zip(&headings) {
            assert_eq!(Names::of(&vocabularies).in_words(heading), Some(path.to_string().as_str()), "{heading}");
        }
        let meanings = columns.iter().zip(&headings).map(|((path, _), heading)| (heading.clone(), path.to_string()));
        let line = |cells: Vec<String>| cells.iter().map(|cell| format!("\"{cell}\"")).collect::<Vec<_>>().join(",");
        let row = |row: usize| line(columns.iter().map(|(path, cells)| word(path.fact, cells[row])).collect());
        let file = [line(headings.clone()), row(0), row(1)].join("\n");
        let options = CsvOptions {
            columns: meanings.collect(),
            words: vec![lang.word().to_owned()],
            vocabularies: vocabularies.clone(),
            ..plain()
        };
        assert_eq!(column(&run(&options, file.as_bytes()), "verdict"), ["ready", "refused"], "{file}");
        // Every word of every list stands for one value.
        for fact in Fact::ALL {
            if let Values::Words(words) = fact.values() {
                let said: BTreeSet<_> =
                    words.iter().map(|word| tirkeu::batch::fold(&texts.value(*fact, word))).collect();
                assert_eq!(said.len(), words.len(), "{} {}", lang.word(), fact.word());
            }
        }
    }
}
