//! What rows come back as: to the letter, in the way of writing of the file, with hints, results and errors. Cases of real
//! files have their numbers in the names (`f..` of files, `l..` of landlords).

mod common;

use common::csv::{column, failure, of_tenants, out, plain, run, run_in_pieces};
use tirkeu::batch::{Batch, CsvOptions, Hint, Options, RESULTS, Shape, Way};
use tirkeu::case::Code;
use tirkeu::text::{Lang, Texts};

const HEAD: &str = "Кв,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders\n";

#[test]
fn f04_lines_that_are_no_people_get_no_verdict() {
    let rows = "1,30,1,0\nИтого,75,2,1\n,,,\n \u{a0}, ,,\nПодъезд 1,,,\nПодъезд 2\n\"Всего\nпо дому\",60,1,0\nИтоговский,60,1,0\n";
    let lines = run(&of_tenants(), format!("{HEAD}{rows}").as_bytes());
    let none = "no-facts";
    let total = "looks-like-total";
    assert_eq!(column(&lines, "hint"), ["", total, none, none, none, none, total, ""]);
    assert_eq!(column(&lines, "verdict"), ["ready", "ready", "", "", "", "", "ready", "ready"]);
    for heading in ["persons", "requiredArea", "shortage", "error"] {
        let cells = column(&lines, heading);
        assert!(cells[2..6].iter().all(String::is_empty), "{heading}: {cells:?}");
    }
    let mut batch = run_in_pieces(&of_tenants(), format!("{HEAD}{rows}").as_bytes(), usize::MAX).0;
    let entries = batch.take_entries();
    assert!(entries[2].hints.has(Hint::NoFacts) && entries[2].answer.is_none() && !entries[0].hints.has(Hint::NoFacts));
}

#[test]
fn f14_a_wrong_iin_takes_no_row_down() {
    let file = "applicant.iin,dwelling.kind,a\n10230600011,flat,x\n991231500006,flat,\nn/a,flat,Всего\n,flat,\nx,,\n";
    let lines = run(&of_tenants(), file.as_bytes());
    assert_eq!(column(&lines, "verdict"), ["ready", "ready", "ready", "ready", "ready..ask"]);
    assert_eq!(column(&lines, "error"), [""; 5]);
    let wrong = "iin-invalid";
    assert_eq!(column(&lines, "hint"), [wrong, "", "looks-like-total iin-invalid", "", wrong]);
    // In a row with an error too, it is no error.
    let error = column(&run(&of_tenants(), b"applicant.iin,dwelling.kind\nx,hut\n"), "error").remove(0);
    assert!(error.starts_with("row 2, column dwelling.kind: invalid-value") && !error.contains("iin"), "{error}");
}

#[test]
fn l10_own_cells_come_back_to_the_letter() {
    let cells = ["\"ул. Абая\" 5", "5\" труба", "\"a\"", "a\"b\"c", "'a", "\"\"", " x ", "\"a\nb\"\"\"", "\u{feff}"];
    let file = format!("\"Кв\",{HEAD}\"\"\"1\"\"\",{}\n", cells[..4].join(","));
    let text = out(&CsvOptions { base: of_tenants().base, ..plain() }, file.as_bytes());
    assert!(text.starts_with(&format!("\"Кв\",{},verdict", HEAD.trim_end())), "{text}");
    for cell in cells {
        let text = out(&of_tenants(), format!("own,dwelling.kind\n{cell},flat\n").as_bytes());
        assert!(text.contains(&format!("\r\n{cell},flat,ready,")), "{cell}: {text}");
    }
}

#[test]
fn guards_are_the_only_change_and_come_once() {
    for (cell, guarded) in [
        ("=1", "'=1"),
        ("\"=1;\"", "\"'=1;\""),
        ("\"\"+x", "\"'\"+x"),
        ("@a\"b", "'@a\"b"),
        ("-5", "-5"),
        ("'=1", "'=1"),
    ] {
        let once = out(&of_tenants(), format!("own,dwelling.kind\n{cell},flat\n").as_bytes());
        assert!(once.contains(&format!("\r\n{guarded},flat,")), "{cell}: {once}");
        assert_eq!(out(&of_tenants(), once.as_bytes()), once);
    }
}

#[test]
fn f07_results_are_written_as_the_file_is() {
    let commas = CsvOptions { decimal_comma: Way::Yes, ..of_tenants() };
    let text = out(&commas, "n;dwelling.usableArea\n1;14,99\n".as_bytes());
    assert!(text.contains(";30,00;15,01;"), "{text}");
    let text = out(&commas, b"n,dwelling.usableArea\n1,\"14,99\"\n");
    assert!(text.contains(",\"30,00\",\"15,01\","), "{text}");
    assert_eq!(out(&commas, text.as_bytes()), text);
    let text = out(&of_tenants(), b"n;dwelling.usableArea\n1;14.99\n");
    assert!(text.contains(";30.00;15.01;"), "{text}");
}

#[test]
fn l30_rules_can_be_left_out() {
    let options = CsvOptions { rules: false, ..of_tenants() };
    let file = format!("{HEAD}1,14,1,0\n,,,\nx,y,,\n");
    let lines = run(&options, file.as_bytes());
    let expected: Vec<_> = RESULTS.iter().filter(|name| **name != "rules").collect();
    assert_eq!(lines[0][4..].iter().collect::<Vec<_>>(), expected);
    assert_eq!(lines[1][4..7], ["refused", "2", "30.00"]);
}

#[test]
fn results_of_an_earlier_run_are_replaced() {
    let with = |rules| CsvOptions { rules, ..of_tenants() };
    let file = format!("{HEAD}1,14,1,0\n2,x,,\n");
    let (once, bare) = (out(&with(true), file.as_bytes()), out(&with(false), file.as_bytes()));
    for earlier in [&once, &bare] {
        assert_eq!(out(&with(true), earlier.as_bytes()), once);
        assert_eq!(out(&with(false), earlier.as_bytes()), bare);
    }
    // Before there were hints.
    let old = "verdict,rules,persons,requiredArea,shortage,capacity,freePlaces,error";
    let earlier = format!("{},{old}\n1,14,1,0,,,,,,,,\n2,x,,,,,,,,,,\"a, b\"\n", HEAD.trim_end());
    assert_eq!(out(&with(true), earlier.as_bytes()), once);
    assert_eq!(tirkeu::batch::own(&old.split(',').map(str::to_owned).collect::<Vec<_>>()), 0);
}

#[test]
fn f28_a_column_of_the_caller_keeps_its_name() {
    for heading in ["verdict", "Error ", "HINT", "rules"] {
        let file = format!("{heading},{HEAD}v,1,14,1,0\n");
        for rules in [true, false] {
            let options = CsvOptions { rules, ..of_tenants() };
            let text = out(&options, file.as_bytes());
            let ours =
                if rules { "tirkeu.verdict,tirkeu.rules,tirkeu.persons" } else { "tirkeu.verdict,tirkeu.persons" };
            assert!(text.starts_with(&format!("{heading},{},{ours}", HEAD.trim_end())), "{text}");
            assert!(text.lines().next().unwrap().ends_with("tirkeu.hint,tirkeu.error"), "{text}");
            assert_eq!(out(&options, text.as_bytes()), text);
            assert!(text.contains("\r\nv,1,14,1,0,refused,"), "{text}");
        }
    }
}

#[test]
fn errors_say_what_is_allowed() {
    let unnamed = CsvOptions { columns: vec![("2".into(), "applicant.age".into())], ..of_tenants() };
    let error = column(&run(&unnamed, "a;\n1;x\n".as_bytes()), "error").remove(0);
    assert!(error.starts_with("row 2, column 2: invalid-value"), "{error}");
    let error = column(&run(&of_tenants(), b"\"dwelling.kind\n \";a\nx;\n"), "error").remove(0);
    assert!(error.starts_with("row 2, column dwelling.kind: invalid-value"), "{error}");
    let head = "Возраст;dwelling.kind;dwelling.registered.total;dwelling.usableArea;applicant.birthDate\n";
    let options = CsvOptions { columns: vec![("Возраст".into(), "applicant.age".into())], ..of_tenants() };
    for (row, says) in [
        ("x;;;;", "row 2, column Возраст: invalid-value (a whole number from 0 to 130)"),
        ("131;;;;", "row 2, column Возраст: out-of-range (a whole number from 0 to 130)"),
        (";hut;;;", "row 2, column dwelling.kind: invalid-value (one of: house flat dacha dormitory institution"),
        (";;-1;;", "row 2, column dwelling.registered.total: out-of-range (a whole number from 0 to 10000)"),
        (";;x;;", "row 2, column dwelling.registered.total: invalid-value (a whole number from 0 to 10000)"),
        (";;;0;", "row 2, column dwelling.usableArea: out-of-range (above 0 and at most 100000 m²)"),
        (";;;;1990-02-30", "row 2, column applicant.birthDate: invalid-value (a day that exists, as YYYY-MM-DD)"),
        (";;;;1889-01-01", "row 2, column applicant.birthDate: out-of-range (a day from 1890-01-01 to 2100-12-31)"),
    ] {
        let lines = run(&options, format!("{head}{row}\n").as_bytes());
        let error = column(&lines, "error").remove(0);
        assert!(error.starts_with(says), "{error}");
    }
}

#[test]
fn f27_l04_lines_that_a_quote_swallowed_come_back() {
    let lines =
        run(&of_tenants(), b"own,dwelling.region\n\"A,KZ-71\nB,KZ-71\r\n\n\"\"C\"\",KZ-71\nD\nE \"\"x\"\",=1\n");
    let own: Vec<_> = lines[1..].iter().map(|line| (line[0].as_str(), line[1].as_str())).collect();
    assert_eq!(own, [("\"A,KZ-71", ""), ("B", "KZ-71"), ("C\"\"", "KZ-71"), ("D", ""), ("E \"\"x\"\"", "=1")]);
    let errors = column(&lines, "error");
    assert_eq!(errors[0], "row 2: malformed (a quote that is never closed; lines that it swallowed: 4)");
    assert_eq!(errors[1], "row 3: malformed (not read: row 2 has a quote that is never closed)");
    assert!(errors[2].starts_with("row 5: malformed") && errors[4].starts_with("row 7: malformed"), "{errors:?}");
    assert_eq!(column(&lines, "verdict"), [""; 5]);
    assert_eq!(column(&lines, "hint"), [""; 5]);
    // Those above it are answered, and cells before the quote stay where they are.
    let lines = run(&of_tenants(), format!("{HEAD}1,60,1,0\n2,\"14,1,0\n3,60,1,0").as_bytes());
    assert_eq!(column(&lines, "verdict"), ["ready", "", ""]);
    assert_eq!(lines[2][..4], ["2", "\"14,1,0", "", ""]);
    assert_eq!(lines[3][..4], ["3", "60", "1", "0"]);
    // To the letter.
    let text = out(&of_tenants(), b"own,dwelling.region\n\"A\n\"\"B\"\",KZ-71\n");
    assert!(text.contains("\r\n\"\"\"A\",,"), "{text}");
    assert!(text.contains("\r\n\"\"B\"\",KZ-71,"), "{text}");
    // In the header.
    let problems = failure(&of_tenants(), b"own,\"dwelling.region\nA,KZ-71\nB,KZ-71\n");
    assert_eq!((problems[0].code, problems[0].path.as_str()), (Code::Malformed, "header"));
}

#[test]
fn what_is_wrong_with_a_swallowed_line_can_be_asked_of_it() {
    let (batch, text) = run_in_pieces(&of_tenants(), b"own,dwelling.region\n\"A,KZ-71\nB,KZ-99\n", usize::MAX);
    for line in text.split_inclusive("\r\n").skip(1) {
        let problems = batch.problems_of(line.as_bytes());
        assert_eq!(problems.len(), 1, "{problems:?}");
        assert_eq!(problems[0].code, Code::Malformed);
    }
}

/// A number where a day belongs: its error says which day a spreadsheet would mean.
#[test]
fn l15_a_serial_number_is_named_as_the_day_that_it_may_be() {
    let lines = run(&plain(), b"applicant.birthDate,dwelling.region\n33238,KZ-71\n33238.5625,KZ-71\n1990,KZ-71\n");
    let errors = column(&lines, "error");
    assert!(errors[..2].iter().all(|error| error.contains("1990-12-31")), "{errors:?}");
    assert!(errors[2].contains("YYYY-MM-DD") && !errors[2].contains("spreadsheet"), "{errors:?}");
}

#[test]
fn l15_a_day_with_a_time_is_its_day() {
    let error = |options: &CsvOptions, cell: &str| {
        column(&run(options, format!("arrivalDate;a\n{cell};\n").as_bytes()), "error").remove(0)
    };
    for cell in [
        "2026-11-20 13:30",
        "2026-11-20T00:00:00",
        "2026-11-20 00:00:00.000",
        "2026-11-20T13:30:00Z",
        "2026-11-20T13:30:00.5+05:00",
        "2026-11-20  9:05",
    ] {
        assert_eq!(error(&of_tenants(), cell), "", "{cell}");
    }
    for cell in ["2026-11-20 x", "2026-11-20T", "2026-11-20 13", "2026-11-31 13:30", "13:30"] {
        assert!(error(&of_tenants(), cell).contains("invalid-value"), "{cell}");
    }
    let days = CsvOptions { day_first_dates: Way::Yes, ..of_tenants() };
    assert_eq!(error(&days, "20.11.2026 13:30"), "");
}

/// Rows of any bytes: no panic, one width, the same whatever the pieces, and the same once more.
#[test]
fn random_files_come_out_the_same_whatever_the_pieces() {
    let mut random = fastrand::Rng::with_seed(11);
    let tokens = [
        "a",
        "30",
        "flat",
        "\"",
        "\"",
        ";",
        ";",
        ",",
        "\t",
        "\n",
        "\r\n",
        "\r",
        "=",
        "'",
        " ",
        "Итого",
        "\u{a0}",
        "dwelling.kind",
        "dwelling.usableArea",
        "applicant.age",
        "verdict",
        "sep=;",
        "x;y",
    ];
    let (mut whole, mut failed) = (0, 0);
    for _ in 0..800 {
        let mut file = ["", "own;dwelling.usableArea;applicant.age\n"][random.usize(..2)].to_owned();
        (0..random.usize(..40)).for_each(|_| file.push_str(random.choice(&tokens).unwrap()));
        let mut batch = Batch::new(Options::new(of_tenants()).unwrap());
        batch.push(file.as_bytes());
        batch.finish();
        if batch.failure().is_some() {
            failure(&of_tenants(), file.as_bytes());
            failed += 1;
            continue;
        }
        whole += 1;
        let once = out(&of_tenants(), file.as_bytes());
        let lines = run(&of_tenants(), once.as_bytes());
        let again = out(&of_tenants(), once.as_bytes());
        // A row with an error may have lost the cells that were too many, or come back as text.
        if column(&lines, "error").iter().all(String::is_empty) && !once.contains(": malformed") {
            assert_eq!(again, once, "{file:?}");
        }
    }
    assert!(whole > 200 && failed > 100, "{whole} {failed}");
}

/// Lines are of one width in every shape, with results in words beside the codes, and a second run replaces both.
#[test]
fn results_in_words_stand_beside_those_of_every_shape() {
    let vocabularies: Vec<_> = Lang::ALL.iter().map(|lang| Texts::built_in(*lang).vocabulary()).collect();
    for shape in [Shape::Applicants, Shape::Flats] {
        for lang in Lang::ALL {
            let lang = Some(lang.word().to_owned());
            let options = CsvOptions { shape, lang, vocabularies: vocabularies.clone(), ..of_tenants() };
            let file = format!("{HEAD}1,14,1,0\n2,x,1,0\n,,,\nИтого,75,2,1\n");
            let once = out(&options, file.as_bytes());
            let lines = run(&options, file.as_bytes());
            let gained = lines[0].len() - 4;
            assert!(gained.is_multiple_of(2) && lines[0][4 + gained / 2..].ends_with(&["hint".into(), "error".into()]));
            assert_eq!(column(&lines, "hint"), ["", "", "no-facts", "looks-like-total"]);
            assert_eq!(out(&options, once.as_bytes()), once);
        }
    }
}
