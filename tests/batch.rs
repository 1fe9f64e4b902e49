//! A file of cases: what is done to whole, damaged and odd rows, whatever way its bytes come.

mod common;

use common::csv::{column, failure, meanings, plain, run, run_in_pieces};
use common::facts;
use serde_json::json;
use tirkeu::batch::{Batch, CsvOptions, Options, RESULTS, Way};
use tirkeu::case::Code;

fn options(base: &serde_json::Value, commas: (bool, bool), columns: &[(&str, &str)]) -> CsvOptions {
    let way = |yes| if yes { Way::Yes } else { Way::No };
    let (decimal_comma, day_first_dates) = (way(commas.0), way(commas.1));
    CsvOptions { base: facts(base), decimal_comma, day_first_dates, columns: meanings(columns), ..plain() }
}

/// The results of the only row.
fn results(options: &CsvOptions, file: &str) -> Vec<String> {
    let lines = run(options, file.as_bytes());
    assert_eq!(lines.len(), 2, "{lines:?}");
    lines[1][lines[1].len() - RESULTS.len()..].to_vec()
}

/// The error of the only row.
fn error(file: &str) -> String {
    let mut results = results(&plain(), file);
    let error = results.pop().unwrap();
    assert!(results.iter().all(String::is_empty), "{results:?}");
    error
}

/// Facts of a tenant in the capital, by column, with one figure open.
const HEAD: &str = "applicant.age,applicant.ownership,applicant.relationToOwner,applicant.fullTimeStudent,dwelling.region,\
                    dwelling.tenure,dwelling.kind,dwelling.registered.family,dwelling.registered.outsiders,dwelling.usableArea";

#[test]
fn a_row_gains_its_results() {
    let file = format!("id,{HEAD}\n7,30,none,none,false,KZ-71,private,flat,2,0,44.99\n");
    let lines = run(&plain(), file.as_bytes());
    assert_eq!(lines[0][11..], RESULTS);
    let expected = ["prepare..out-of-scope", "", "3", "45.00", "0.01", "2", "0", "", ""];
    assert_eq!(lines[1][0], "7");
    // What is unknown keeps the verdict open; the norm is settled.
    assert!(lines[1][12].contains("capital-norm"), "{lines:?}");
    for (index, cell) in expected.iter().enumerate().filter(|(index, _)| *index > 1) {
        assert_eq!(lines[1][11 + index], *cell);
    }
}

#[test]
fn what_all_rows_share_stands_in_the_base() {
    let base = json!({ "filingDate": "2025-01-01", "applicant": { "status": "visitor", "birthDate": "1990-01-01" } });
    let base = options(&base, (false, false), &[]);
    assert_eq!(results(&base, "dwelling.kind\n\nflat\n")[0], "out-of-scope");
    assert_eq!(results(&base, "applicant.status\ncitizen\n")[0], "ready..not-required");
}

/// What holds for every row may go together with its own filing date and not with today.
#[test]
fn each_row_is_told_whether_its_filing_date_goes_with_the_base() {
    let base = json!({ "filingDate": "2028-02-29", "arrivalDate": "2028-01-29", "dwelling": { "kind": "flat" } });
    let lines =
        run(&options(&base, (false, false), &[]), b"filingDate,applicant.age\n2028-03-01,12\n,12\n2026-11-21,\n");
    assert_eq!(column(&lines, "verdict"), ["not-required..out-of-scope", "", ""]);
    let errors = column(&lines, "error");
    assert!(errors[1].starts_with("row 3, column filingDate: conflict"), "{errors:?}");
    assert!(errors[2].starts_with("row 4, column filingDate: conflict"), "{errors:?}");
}

#[test]
fn every_damage_names_its_row_and_column() {
    for (file, says) in [
        ("applicant.age\nabc\n", "row 2, column applicant.age: invalid-value (a whole number from 0 to 130)"),
        ("applicant.age\n2.5\n", "row 2, column applicant.age: invalid-value (a whole number from 0 to 130)"),
        ("applicant.age\n-1\n", "row 2, column applicant.age: out-of-range"),
        ("applicant.age\n131\n", "row 2, column applicant.age: out-of-range"),
        ("applicant.age\n99999999999999999999\n", "row 2, column applicant.age: out-of-range"),
        ("applicant.status\nmartian\n", "row 2, column applicant.status: invalid-value (one of: citizen"),
        ("applicant.hasEds\nja\n", "row 2, column applicant.hasEds: invalid-value (true or false)"),
        ("dwelling.usableArea\n44.999\n", "row 2, column dwelling.usableArea: invalid-value"),
        ("dwelling.usableArea\n\"44,90\"\n", "row 2, column dwelling.usableArea: invalid-value"),
        ("dwelling.usableArea\n0\n", "row 2, column dwelling.usableArea: out-of-range"),
        ("dwelling.usableArea\n=1+1\n", "row 2, column dwelling.usableArea: invalid-value"),
        ("dwelling.usableArea\n4\u{0}5\n", "row 2, column dwelling.usableArea: invalid-value"),
        ("arrivalDate\n21.11.2026\n", "row 2, column arrivalDate: invalid-value (a day that exists"),
        ("arrivalDate\n2026-02-30\n", "row 2, column arrivalDate: invalid-value"),
        ("arrivalDate\n2027-01-01\n", "row 2, column filingDate: conflict"),
        ("filingDate\n2020-01-01\n", "row 2, column filingDate: out-of-range"),
        ("applicant.age,applicant.birthDate\n30,1990-01-01\n", "row 2, column applicant.age: conflict"),
        ("applicant.age,a\n1\n", "row 2: malformed (the cells from column `a` on are missing)"),
        ("a,applicant.age\n1,30,x,y\n", "row 2: malformed (cells beyond the last column: `x` `y`)"),
        (
            "dwelling.registered.family,dwelling.registered.outsiders\n1,\n",
            "row 2, column dwelling.registered: conflict",
        ),
        ("dwelling.otherOwners[0].consent\nyes\n", "row 2, column dwelling.otherOwners[0].consent: invalid-value"),
        ("dwelling.otherOwners[100].consent\ngiven\n", "row 2, column dwelling.otherOwners: out-of-range"),
        ("dwelling.otherOwners\n[1]\n", "row 2, column dwelling.otherOwners: invalid-value"),
        ("applicant.age\n\"30\n", "row 2: malformed (a quote that is never closed; lines that it swallowed: 0)"),
        ("applicant.age\n\n\n\nx\n", "row 5, column applicant.age"),
        ("applicant.age\r\n\r\n\r\nx\r\n", "row 4, column applicant.age"),
        ("\napplicant.age\nx\n", "row 3, column applicant.age"),
        ("\r\n,,\r\n\r\napplicant.age\r\nx\r\n", "row 5, column applicant.age"),
        ("\u{feff};;\r \rapplicant.age\rx\r", "row 4, column applicant.age"),
    ] {
        let error = error(file);
        assert!(error.starts_with(says), "{file:?}: {error}");
    }
}

#[test]
fn all_that_is_wrong_with_a_row_is_said_at_once() {
    let error = error("applicant.age,applicant.status,dwelling.kind\nx,y,z\n");
    assert_eq!(error.split("; ").count(), 3, "{error}");
}

#[test]
fn a_wrong_row_touches_no_other() {
    let good = "30,none,none,false,KZ-71,private,flat,2,0,45.00";
    let whole = format!("{HEAD}\n{good}\n{good}\n");
    let damaged = format!("{HEAD}\n{good}\n30,none,none,false,KZ-71,private,flat,2,0,big\n1,2\n\"\n\"\n{good}\n");
    let (whole, damaged) = (run(&plain(), whole.as_bytes()), run(&plain(), damaged.as_bytes()));
    assert_eq!((whole.len(), damaged.len()), (3, 6));
    assert_eq!((&damaged[1], &damaged[5]), (&whole[1], &whole[2]));
    assert!(damaged[2..4].iter().all(|line| !line.last().unwrap().is_empty()));
    assert_eq!(damaged[4][damaged[4].len() - 2..], ["no-facts", ""]);
}

#[test]
fn the_same_words_in_other_cells_are_another_case() {
    const HEAD: &str = "dwelling.suspended;note;dwelling.addressRegistered\n";
    let rows = ["true;x;", ";x;true", "true;x;true", ";x;false", "false;x;", "true;y;"];
    let together = run(&plain(), format!("{HEAD}{}\n", rows.join("\n")).as_bytes());
    for (row, line) in rows.iter().zip(&together[1..]) {
        assert_eq!(run(&plain(), format!("{HEAD}{row}\n").as_bytes())[1], *line);
    }
    assert_ne!(together[1][3], together[2][3]);
}

#[test]
fn a_file_may_be_written_in_many_ways() {
    let expected = run(&plain(), b"id,applicant.age\n1,30\n2,12\n");
    for file in [
        "id,applicant.age\r\n1,30\r\n2,12\r\n",
        "id,applicant.age\r1,30\r2,12",
        "\u{feff}id,applicant.age\n1,30\n2,12",
        "id;applicant.age\n1;30\n2;12\n",
        "\"id\",\"applicant.age\"\n\"1\",\"30\"\n\"2\",\"12\"",
        "id,applicant.age\n\n1,30\n\n2, 12\n\n",
        "\n;;\r\n\nid,applicant.age\n1,30\n2,12\n",
    ] {
        let lines = run(&plain(), file.as_bytes());
        let trimmed = |lines: &[Vec<String>]| -> Vec<Vec<String>> {
            lines.iter().map(|line| line.iter().map(|cell| cell.trim().to_owned()).collect()).collect()
        };
        assert_eq!(trimmed(&lines), trimmed(&expected), "{file:?}");
    }
}

#[test]
fn other_ways_of_figures_need_their_options() {
    let commas = options(&json!({}), (true, false), &[]);
    assert_eq!(results(&commas, "dwelling.usableArea\n\"44,90\"\n")[8], "");
    assert_eq!(results(&commas, "dwelling.usableArea;a\n44,90;1\n")[8], "");
    let days = options(&json!({}), (false, true), &[]);
    for day in ["21.11.2026", "1.3.2026", "01/03/2026", "2026-11-21"] {
        assert_eq!(results(&days, &format!("arrivalDate\n{day}\n"))[8], "", "{day}");
    }
    assert!(results(&days, "arrivalDate\n31.02.2026\n")[8].contains("invalid-value"));
    for word in ["true", "TRUE", "ИСТИНА", "false", "FALSE", "ЛОЖЬ"] {
        assert_eq!(results(&plain(), &format!("applicant.hasEds\n{word}\n"))[8], "", "{word}");
    }
}

#[test]
fn other_headings_stand_for_facts_and_are_named_in_errors() {
    let mapped = |columns: &[(&str, &str)]| options(&json!({}), (false, false), columns);
    assert_eq!(results(&mapped(&[("Возраст", "applicant.age")]), "Возраст\n12\n")[0], "not-required..out-of-scope");
    let error = results(&mapped(&[("Возраст", "applicant.age")]), "Возраст\nx\n").pop().unwrap();
    assert!(error.starts_with("row 2, column Возраст: invalid-value"), "{error}");
    let own = results(&mapped(&[("applicant.age", "")]), "applicant.age,dwelling.kind\nx,flat\n");
    assert_eq!(own[8], "");
}

#[test]
fn cells_of_the_callers_own_come_back_as_they_were() {
    let long = "x".repeat(1 << 20);
    let cells = [
        "=HYPERLINK(\"http://a\";\"b\")",
        "+7 701",
        "-",
        "@a",
        "\tb",
        "\rc",
        "a\"b",
        "a,b",
        "a\nb",
        "'a",
        "\u{0}",
        " ",
        "'-5",
        &long,
    ];
    let quoted: Vec<_> = cells.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
    let head: Vec<_> = (0..cells.len()).map(|index| format!("c{index}")).collect();
    let file = format!("{},applicant.age\n{},30\n", head.join(","), quoted.join(","));
    let lines = run(&plain(), file.as_bytes());
    assert_eq!(lines[1][..cells.len()], cells);
    let (_, out) = run_in_pieces(&plain(), file.as_bytes(), usize::MAX);
    assert!(
        out.contains("\"'=HYPERLINK(\"\"http://a\"\";\"\"b\"\")\",\"'+7 701\",\"'-\",\"'@a\",\"'\tb\",\"'\rc\""),
        "{}",
        &out[..600]
    );
}

#[test]
fn what_came_out_goes_in_again_and_comes_out_the_same() {
    let file = format!(
        "id,note,{HEAD}\n1,=1+1,30,none,none,false,KZ-71,private,flat,2,0,44.99\n2,\"a;b\",x,none,none,false,KZ-71,private,flat,2,0,9\n"
    );
    let (_, once) = run_in_pieces(&plain(), file.as_bytes(), usize::MAX);
    let (_, twice) = run_in_pieces(&plain(), once.as_bytes(), usize::MAX);
    assert_eq!(once, twice);
}

#[test]
fn what_is_no_table_fails_as_a_whole() {
    let code = |file: &[u8]| failure(&plain(), file)[0].code;
    assert_eq!(code(b"applicant.age\n\xc2\xee\xe7\n"), Code::Malformed);
    assert_eq!(code(b"applicant.age,b\n\xd0,\xb0\n"), Code::Malformed);
    for nothing in ["", "\n", "\u{feff}", "\u{feff}\r\n;;\r\n", ",,"] {
        assert_eq!(code(nothing.as_bytes()), Code::Malformed, "{nothing:?}");
    }
    assert_eq!(code(b"applicant.age,applicant.age\n1,2\n"), Code::Conflict);
    let endless = [b"applicant.age\n\"".as_slice(), &vec![b'x'; 17 << 20]].concat();
    assert_eq!(code(&endless), Code::Malformed);
    // What was whole before came out.
    let (batch, out) = run_in_pieces(&plain(), b"applicant.age\n1\n\xff\n", usize::MAX);
    assert_eq!((batch.rows(), out.lines().count()), (1, 2));
}

#[test]
fn a_header_alone_is_a_table_without_rows() {
    for end in ["", "\n", "\r\n\r\n"] {
        let (batch, out) = run_in_pieces(&plain(), format!("a,dwelling.kind{end}").as_bytes(), usize::MAX);
        assert_eq!((batch.rows(), out), (0, format!("a,dwelling.kind,{}\r\n", RESULTS.join(","))), "{end:?}");
    }
}

#[test]
fn wrong_options_are_named() {
    let given = options(&json!({ "applicant": { "age": 200 } }), (false, false), &[("x", "applicant.years")]);
    let problems = Options::new(given).unwrap_err();
    let named: Vec<_> = problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
    assert_eq!(named, [(Code::OutOfRange, "base.applicant.age"), (Code::UnknownField, "columns.x")]);
}

#[test]
fn one_call_handles_so_many_rows_at_most() {
    let file = format!("applicant.age\n{}", "1\n".repeat(5_000));
    let mut batch = Batch::new(Options::new(plain()).unwrap());
    let mut bytes = file.as_bytes();
    let mut most = 0;
    while !bytes.is_empty() {
        let before = batch.rows();
        bytes = &bytes[batch.push(bytes)..];
        most = most.max(batch.rows() - before);
    }
    assert_eq!((most, batch.rows(), batch.take_entries().len()), (2_000, 5_000, 5_000));
}

#[test]
fn the_facts_of_a_line_are_those_of_its_case() {
    let base = options(&json!({ "applicant": { "age": 30 } }), (false, false), &[]);
    let (mut batch, out) = run_in_pieces(&base, b"x,dwelling.otherOwners[1].consent\n=1,given\n", usize::MAX);
    let line = out.split_inclusive("\r\n").nth(1).unwrap();
    assert_eq!(batch.take_entries()[0].bytes, line.len());
    let expected = json!({ "applicant": { "age": 30 }, "dwelling": { "otherOwners": [{}, { "consent": "given" }] } });
    assert_eq!(serde_json::to_value(batch.facts_of(line.as_bytes())).unwrap(), expected);
}

#[test]
fn every_row_has_the_number_that_a_spreadsheet_gives_it() {
    let (mut batch, _) = run_in_pieces(&plain(), b"\n\na,applicant.age\n1,\n\n\"2\n2\",\n\n\n3,", 2);
    let numbers: Vec<_> = batch.take_entries().iter().map(|mark| mark.number).collect();
    assert_eq!(numbers, [4, 6, 9]);
}

#[test]
fn what_is_wrong_with_a_row_can_be_asked_of_its_line() {
    let mapped = options(&json!({}), (false, false), &[("Age; row 1: malformed (", "applicant.age")]);
    let head = "Age; row 1: malformed (,dwelling.registered.family,dwelling.registered.outsiders,applicant.hasEds\n";
    let file = format!("{head}x,1,,ja\n30,1,2,true\n30,1,2,true,5\n-1\n\"30");
    let (batch, out) = run_in_pieces(&mapped, file.as_bytes(), usize::MAX);
    let problems: Vec<Vec<_>> = out
        .split_inclusive("\r\n")
        .skip(1)
        .map(|line| {
            batch.problems_of(line.as_bytes()).into_iter().map(|problem| (problem.code, problem.path)).collect()
        })
        .collect();
    let expected: [&[_]; 5] = [
        &[
            (Code::InvalidValue, "Age; row 1: malformed ("),
            (Code::InvalidValue, "applicant.hasEds"),
            (Code::Conflict, "dwelling.registered"),
        ],
        &[],
        &[(Code::Malformed, "")],
        &[(Code::Malformed, ""), (Code::OutOfRange, "Age; row 1: malformed (")],
        &[(Code::Malformed, "")],
    ];
    for (found, expected) in problems.iter().zip(expected) {
        let found: Vec<_> = found.iter().map(|(code, path)| (*code, path.as_str())).collect();
        assert_eq!(found, expected, "{out}");
    }
    assert_eq!(problems.len(), expected.len());
}
