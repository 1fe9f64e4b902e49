//! How a file is read: its encoding, delimiter, header and headings, and whose each fact is. Cases of real files have their
//! numbers in the names (`f..` of files, `l..` of landlords).

mod common;

use common::csv::{column, failure, meanings, of_tenants, out, plain, run, run_in_pieces};
use common::facts;
use serde_json::json;
use tirkeu::batch::{Batch, CsvOptions, Options, fold, is_fact};
use tirkeu::case::{Code, Problem};

/// The code and path of each problem.
fn named(problems: &[Problem]) -> Vec<(Code, &str)> {
    problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect()
}

fn with(columns: &[(&str, &str)]) -> CsvOptions {
    CsvOptions { columns: meanings(columns), ..of_tenants() }
}

const HEAD: &str = "Кв,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders\n";

#[test]
fn f01_a_heading_is_known_however_it_is_spaced_and_cased() {
    for heading in ["Площадь ", "\u{a0}Площадь\u{a0}", "\"Площадь\n\"", "ПЛОЩАДЬ", "\u{feff}Площадь\u{200b}", "Площадь"]
    {
        for name in ["Площадь ", "площадь", " Площадь\u{202f}"] {
            let lines = run(&with(&[(name, "dwelling.usableArea")]), format!("n;{heading}\n1;14\n").as_bytes());
            assert_eq!(column(&lines, "verdict"), ["refused"], "{heading:?} as {name:?}");
            assert_eq!(column(&lines, "shortage"), ["16.00"], "{heading:?} as {name:?}");
        }
    }
    let lines = run(&with(&[("объём  жилья", "dwelling.usableArea")]), "n;Объем\u{a0}жилья\n1;14\n".as_bytes());
    assert_eq!(column(&lines, "verdict"), ["refused"]);
    assert!(is_fact("Dwelling.UsableArea ") && is_fact("dwelling.otherowners[1].CONSENT") && !is_fact("dwelling.area"));
    assert_eq!(fold(" Қызылорда\u{a0}Ё "), "қызылорда е");
}

#[test]
fn f03_a_file_without_facts_is_refused() {
    let title = format!("Список жильцов,,,\n{HEAD}1,14,1,5\n");
    let problems = failure(&of_tenants(), title.as_bytes());
    assert_eq!(named(&problems), [(Code::NoFacts, "header")]);
    assert!(problems[0].message.contains("line 2 has headings of facts"), "{problems:?}");
    for file in ["Кв|dwelling.usableArea\n1|14\n", "1,14,1,5\n2,30,1,0\n", "Отчёт\n\nза год\n", "a\n"] {
        let problems = failure(&of_tenants(), file.as_bytes());
        assert_eq!(named(&problems), [(Code::NoFacts, "header")], "{file:?}");
        assert!(!problems[0].message.contains("line"), "{problems:?}");
    }
    // The line is sought among the first ones, and nothing else of a long file is.
    let (mut batch, _) = run_in_pieces(&plain(), b"", 1);
    assert_eq!(batch.push(b"a"), 1);
    let long = format!("a\n{}{HEAD}", "1\n".repeat(100));
    assert!(!failure(&plain(), long.as_bytes())[0].message.contains("line"));
}

#[test]
fn l07_the_line_of_the_headings_can_be_named() {
    let options = |row| CsvOptions { header_row: Some(row), ..of_tenants() };
    let file = format!("Отчёт по \"квартирам;;;\n\n;;;\n{}1;14;1;5\n", HEAD.replace(',', ";"));
    let lines = run(&options(4), file.as_bytes());
    assert_eq!(lines[0][..2], ["Кв", "dwelling.usableArea"]);
    assert_eq!(column(&lines, "verdict"), ["refused"]);
    let mut batch = run_in_pieces(&options(4), file.as_bytes(), 5).0;
    assert_eq!(batch.take_entries()[0].number, 5);
    for row in [2, 9] {
        assert_eq!(named(&failure(&options(row), file.as_bytes())), [(Code::OutOfRange, "headerRow")], "{row}");
    }
    assert_eq!(named(&failure(&options(3), file.as_bytes())), [(Code::NoFacts, "header")]);
}

#[test]
fn f05_l19_a_misspelt_heading_is_named() {
    for (heading, is_slip) in [
        ("dwelling.registered.outsider", true),
        ("Dwelling.Registered.Outsider ", true),
        ("dwelling.useableArea", true),
        ("stay.to", true),
        ("applicant.years", true),
        ("dwelling", false),
        ("dwellings.area", false),
    ] {
        let file = format!("flat,dwelling.registered.family,{heading}\n1,1,5\n");
        if is_slip {
            let problems = failure(&of_tenants(), file.as_bytes());
            assert_eq!(named(&problems), [(Code::UnknownField, "header")], "{heading}");
            assert!(problems[0].message.contains(heading.trim()), "{problems:?}");
            // The caller may say that it is a column of its own, or what it means.
            run(&with(&[(heading, "")]), file.as_bytes());
            run(&with(&[(heading, "dwelling.registered.outsiders")]), file.as_bytes());
        } else {
            run(&of_tenants(), file.as_bytes());
        }
    }
    let lines = run(&of_tenants(), b"flat,DWELLING.usablearea\n1,14\n");
    assert_eq!(column(&lines, "shortage"), ["16.00"]);
    // A name that no heading has.
    let problems = failure(&with(&[("Чужие", "dwelling.registered.outsiders")]), HEAD.as_bytes());
    assert_eq!(named(&problems), [(Code::UnknownField, "columns.Чужие")]);
}

#[test]
fn f09_columns_are_told_apart_by_place() {
    let file = "Кв;Площадь;Зарегистрировано;\n1;30;1;5\n";
    let columns = [
        ("2", "dwelling.usableArea"),
        ("Зарегистрировано", "dwelling.registered.family"),
        ("4", "dwelling.registered.outsiders"),
    ];
    let lines = run(&with(&columns), file.as_bytes());
    assert_eq!((column(&lines, "verdict"), column(&lines, "persons")), (vec!["refused".into()], vec!["7".into()]));
    // Two of one heading.
    let twice = "m;m;Кв\n14;15;1\n";
    let problems = failure(&with(&[("m", "dwelling.usableArea")]), twice.as_bytes());
    assert_eq!(named(&problems), [(Code::Conflict, "columns.m")]);
    assert!(problems[0].message.contains("columns 1 and 2"), "{problems:?}");
    let lines = run(&with(&[("2", "dwelling.usableArea"), ("1", "")]), twice.as_bytes());
    assert_eq!(column(&lines, "shortage"), ["15.00"]);
    run(&with(&[("m", ""), ("3", "dwelling.usableArea")]), twice.as_bytes());
    // A heading that is a number is meant before a place is.
    let lines = run(&with(&[("2", "dwelling.usableArea")]), b"2;Area\n14;90\n");
    assert_eq!(column(&lines, "shortage"), ["16.00"]);
    for place in ["0", "5", "-1", ""] {
        let problems = failure(&with(&[(place, "dwelling.usableArea")]), b"a;b;c;dwelling.kind\n");
        assert_eq!(problems[0].code, Code::UnknownField, "{place:?}");
    }
    let problems = failure(&with(&[("a", "dwelling.usableArea"), ("1", "dwelling.livingArea")]), b"a;b\n");
    assert_eq!(named(&problems), [(Code::Conflict, "columns.1")]);
}

#[test]
fn two_columns_of_one_fact_are_a_conflict() {
    let problems = failure(&plain(), b"applicant.age,x,Applicant.Age\n1,2,3\n");
    assert_eq!(named(&problems), [(Code::Conflict, "header")]);
    assert!(problems[0].message.contains("columns 1 and 3"), "{problems:?}");
    let problems = failure(&with(&[("x", "applicant.age")]), b"applicant.age,x\n1,2\n");
    assert_eq!(named(&problems), [(Code::Conflict, "columns.x")]);
}

#[test]
fn what_is_only_shown_is_shown_whatever_its_headings() {
    let options = with(&[("y", "applicant.age")]);
    let mut batch = Batch::preview(Options::new(options).unwrap());
    batch.push(b"x,dwelling.area\n1,2\n");
    batch.finish();
    assert_eq!((batch.failure(), batch.rows()), (None, 1));
    assert_eq!(batch.headings(), ["x", "dwelling.area"]);
    let doubts = named(batch.doubts());
    assert_eq!(doubts, [(Code::UnknownField, "columns.y"), (Code::UnknownField, "header")]);
}

#[test]
fn f23_l07_a_first_line_may_name_the_delimiter() {
    let expected = out(&of_tenants(), "Кв;dwelling.usableArea\n1;14\n".as_bytes());
    for first in ["sep=;\n", "sep=;\r\n", "\"sep=;\"\r", "SEP=;\n", "\u{feff}sep=;\n"] {
        let file = format!("{first}Кв;dwelling.usableArea\n1;14\n");
        assert_eq!(out(&of_tenants(), file.as_bytes()), expected, "{first:?}");
    }
    // It decides, whatever the headings have more of.
    let lines = run(&of_tenants(), b"sep=\t\na;b;c\tdwelling.usableArea\n1\t14\n");
    assert_eq!(lines[0][..2], ["a;b;c", "dwelling.usableArea"]);
    // Spreadsheets do not count it.
    let options = CsvOptions { header_row: Some(2), ..of_tenants() };
    assert_eq!(out(&options, "sep=;\nОтчёт\nКв;dwelling.usableArea\n1;14\n".as_bytes()), expected);
}

#[test]
fn l22_tabs_part_cells() {
    let lines = run(&of_tenants(), "Кв.\tdwelling.usableArea\n1\t44.90\n=2,\t14\n".as_bytes());
    assert_eq!(column(&lines, "verdict"), ["ready", "refused"]);
    let text = out(&of_tenants(), "Кв.\tdwelling.usableArea\n1\t44.90\n".as_bytes());
    assert!(text.starts_with("Кв.\tdwelling.usableArea\tverdict\trules\t"), "{text}");
}

#[test]
fn l17_utf_16_with_its_mark_is_read() {
    let file = "Кв.;dwelling.usableArea\r\n\"а\n𝄞\";14\r\n2;44.90\r\n";
    let expected = out(&of_tenants(), file.as_bytes());
    let units = || "\u{feff}".encode_utf16().chain(file.encode_utf16());
    let little: Vec<u8> = units().flat_map(u16::to_le_bytes).collect();
    let big: Vec<u8> = units().flat_map(u16::to_be_bytes).collect();
    assert_eq!(out(&of_tenants(), &little), expected);
    assert_eq!(out(&of_tenants(), &big), expected);
    assert_eq!(out(&of_tenants(), format!("\u{feff}{file}").as_bytes()), expected);
    // Half a letter, at the end and within.
    let problems = failure(&of_tenants(), &little[..little.len() - 1]);
    assert_eq!(named(&problems), [(Code::Malformed, "")]);
    let within = [&little[..], &[0x34, 0xd8, b'a', 0]].concat();
    assert!(failure(&of_tenants(), &within)[0].message.starts_with("row 4:"));
    let long = format!("id;dwelling.usableArea\n{}", "1;14\n".repeat(5_000));
    let long: Vec<u8> = "\u{feff}".encode_utf16().chain(long.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    assert_eq!(run_in_pieces(&of_tenants(), &long, usize::MAX).0.rows(), 5_000);
}

#[test]
fn l26_what_cannot_be_read_is_named() {
    for nothing in ["", "\n", "\u{feff}", ";;\n,,\n"] {
        let problems = failure(&plain(), nothing.as_bytes());
        assert_eq!(problems[0].message, "the file is empty", "{nothing:?}");
    }
    let long = [b"\"".as_slice(), &vec![b'x'; 17 << 20]].concat();
    let problem = |file: &[u8]| run_in_pieces(&plain(), file, 1 << 20).0.failure().unwrap()[0].clone();
    let header = problem(&long);
    assert_eq!((header.code, header.path.as_str()), (Code::Malformed, "header"));
    let row = problem(&[b"applicant.age\n1\n", long.as_slice()].concat());
    assert!(row.message.starts_with("row 3: at most 16 MiB"), "{row:?}");
    assert_eq!(problem(&[b"applicant.age\n1\n", long.as_slice(), b"\"\n"].concat()), row);
}

#[test]
fn f18_l28_a_blank_is_not_filled_from_another_dwelling() {
    let lines = run(&of_tenants(), format!("{HEAD}7,,0,2\n7,60,0,2\n").as_bytes());
    assert_eq!(column(&lines, "verdict"), ["ready..refused", "ready"]);
    // Of people registered, no group of the base counts where there is a column for one.
    let lines = run(&of_tenants(), b"dwelling.registered.outsiders,a\n0,\n");
    assert_eq!(column(&lines, "persons"), ["1"]);
    // An age has two other facts beside it.
    let lines = run(&of_tenants(), b"applicant.birthDate,dwelling.kind\n,flat\n");
    assert_eq!(column(&lines, "verdict"), ["ready..not-required"]);
    // Owners are the file's, or the base's.
    let lines = run(&of_tenants(), b"dwelling.otherOwners[1].consent,dwelling.kind\n,flat\nrefused,flat\n");
    assert_eq!(column(&lines, "verdict"), ["ready..refused", "refused"]);
    // What has no column holds for every row.
    let base = facts(&json!({ "dwelling": { "joining": { "outsiders": 2 }, "region": "KZ-71" } }));
    let options = CsvOptions { base, ..plain() };
    let lines = run(&options, b"dwelling.usableArea,dwelling.registered.total\n60,1\n");
    assert_eq!(column(&lines, "persons"), ["4"]);
    let lines =
        run(&options, b"dwelling.usableArea,dwelling.registered.total,dwelling.joining.family\n60,1,\n60,1,1\n");
    assert_eq!(column(&lines, "persons"), ["2", "3"]);
}

#[test]
fn the_facts_of_a_row_are_those_that_it_was_judged_by() {
    let (batch, out) = run_in_pieces(&of_tenants(), format!("{HEAD}7,,0,2\n").as_bytes(), usize::MAX);
    let facts = serde_json::to_value(batch.facts_of(out.lines().nth(1).unwrap().as_bytes())).unwrap();
    assert_eq!(facts["dwelling"]["usableArea"], json!(null));
    assert_eq!(facts["dwelling"]["registered"], json!({ "family": 0, "excepted": 0, "outsiders": 2 }));
    assert_eq!(facts["applicant"]["age"], json!(34));
}

#[test]
fn the_people_registered_are_all_counted_or_not_at_all() {
    let head = "a,dwelling.registered.family,dwelling.registered.outsiders,dwelling.registered.total\n";
    let lines = run(&of_tenants(), format!("{head}1,1,,\n1,1,,2\n1,,,3\n1,1,2,\n1,,,\n").as_bytes());
    let errors = column(&lines, "error");
    assert!(errors[0].starts_with("row 2, column dwelling.registered: conflict"), "{errors:?}");
    assert!(errors[1..].iter().all(String::is_empty), "{errors:?}");
    assert_eq!(column(&lines, "persons"), ["", "3", "4", "4", ""]);
}
