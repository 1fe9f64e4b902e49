//! Files that came out wrong for people who tried them, to the letter, each with its right value: `f..` are cases of real
//! files, `l..` those of a landlord.

mod common;

use common::csv::{column, failure, meanings, of_tenants, out, plain, run, run_in_pieces, tenant};
use common::facts;
use serde_json::json;
use tirkeu::batch::{Batch, CsvOptions, Options, Shape, Vocabulary, Way};
use tirkeu::case::{Code, Problem};
use tirkeu::text::{Lang, Texts};

/// The code and path of the only problem.
fn named(problems: &[Problem]) -> (Code, &str) {
    assert_eq!(problems.len(), 1, "{problems:?}");
    (problems[0].code, problems[0].path.as_str())
}

/// The tenant with other facts for every row, by path; null takes one away.
fn tenant_with(changes: &[(&str, serde_json::Value)]) -> CsvOptions {
    let base = common::with(&serde_json::to_value(tenant()).unwrap(), changes);
    CsvOptions { base: facts(&base), ..plain() }
}

fn mapped(columns: &[(&str, &str)]) -> CsvOptions {
    CsvOptions { columns: meanings(columns), ..of_tenants() }
}

/// A file as the page reads it: words of every language, and figures and days as they show themselves.
fn as_the_page_reads(columns: &[(&str, &str)]) -> CsvOptions {
    let vocabularies: Vec<Vocabulary> = Lang::ALL.iter().map(|lang| Texts::built_in(*lang).vocabulary()).collect();
    let words = Lang::ALL.iter().map(|lang| lang.word().to_owned()).collect();
    CsvOptions { decimal_comma: Way::Auto, day_first_dates: Way::Auto, words, vocabularies, ..mapped(columns) }
}

#[test]
fn f01_a_choice_for_a_heading_with_blanks_is_obeyed() {
    let lines = run(&mapped(&[("Площадь ", "dwelling.usableArea")]), "n;Площадь \n1;14\n".as_bytes());
    assert_eq!(
        (column(&lines, "verdict"), column(&lines, "shortage")),
        (["refused".into()].into(), ["16.00".into()].into())
    );
}

/// Thirteen on 1 November 2025, and fifteen on 1 June 2025.
#[test]
fn f02_an_age_is_used_as_that_of_its_day() {
    let file = b"applicant.age,applicant.ageOn,dwelling.kind\n13,2025-11-01,flat\n13,,flat\n";
    let lines = run(&tenant_with(&[("applicant.age", json!(null))]), file);
    assert_eq!(column(&lines, "verdict"), ["prepare", "not-required"]);
    let temporary = tenant_with(&[
        ("applicant.age", json!(null)),
        ("registration", json!("temporary")),
        ("stay", json!({ "from": "2026-11-28", "until": "2027-05-28", "purpose": "study" })),
    ]);
    let lines = run(&temporary, b"applicant.age,applicant.ageOn,a\n15,2025-06-01,\n15,2026-11-28,\n15,2025-11-29,\n");
    // On the last of these days they are fifteen or sixteen.
    assert_eq!(column(&lines, "verdict"), ["ready", "not-required", "ready..not-required"]);
    // The age of the base is of its day too.
    let saved = tenant_with(&[("applicant.age", json!(13)), ("applicant.ageOn", json!("2025-11-01"))]);
    assert_eq!(column(&run(&saved, b"dwelling.kind\nflat\n"), "verdict"), ["prepare"]);
}

#[test]
fn f03_tabs_part_cells_and_titles_are_no_headings() {
    let title = "Список жильцов,,,\nКв,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders\n1,14,1,5\n";
    assert_eq!(named(&failure(&of_tenants(), title.as_bytes())), (Code::NoFacts, "header"));
    let lines = run(&of_tenants(), "Кв\tdwelling.usableArea\n1\t14\n".as_bytes());
    assert_eq!(column(&lines, "shortage"), ["16.00"]);
}

#[test]
fn f04_totals_and_lines_of_delimiters_are_no_people() {
    let file = "Кв,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders\n1,30,1,0\nИтого,75,2,1\n,,,\n";
    let (mut batch, _) = run_in_pieces(&of_tenants(), file.as_bytes(), usize::MAX);
    let answered: Vec<_> = batch.take_entries().iter().map(|entry| entry.answer.is_some()).collect();
    assert_eq!(answered, [true, true, false]);
    assert_eq!(column(&run(&of_tenants(), file.as_bytes()), "hint"), ["", "looks-like-total", "no-facts"]);
}

#[test]
fn f05_a_slip_in_a_heading_counts_nobody_away() {
    let head =
        "flat,dwelling.usableArea,dwelling.registered.family,dwelling.registered.excepted,dwelling.registered.outsider";
    let problems = failure(&of_tenants(), format!("{head}\n1,30,1,0,5\n").as_bytes());
    assert_eq!(named(&problems), (Code::UnknownField, "header"));
    assert!(problems[0].message.contains("dwelling.registered.outsider"), "{problems:?}");
    // Those are seven people.
    let lines = run(
        &of_tenants(),
        format!("{head}s\n1,30,1,0,5\n").replace("dwelling.registered.outs", "Dwelling.registered.outs").as_bytes(),
    );
    assert_eq!(
        (column(&lines, "verdict"), column(&lines, "persons")),
        (["refused".into()].into(), ["7".into()].into())
    );
    // A name in the options is a heading however it is cased.
    let lines =
        run(&mapped(&[("чужих", "dwelling.registered.outsiders")]), "Чужих;dwelling.usableArea\n5;30\n".as_bytes());
    assert_eq!(column(&lines, "persons"), ["6"]);
}

#[test]
fn f07_a_decimal_comma_comes_back() {
    let options = CsvOptions { decimal_comma: Way::Yes, ..of_tenants() };
    let text = out(&options, "n;dwelling.usableArea\n1;14,99\n".as_bytes());
    assert!(text.contains("\r\n1;14,99;refused;capital-norm;2;30,00;15,01;0;0;;\r\n"), "{text}");
}

#[test]
fn f08_a_total_settles_what_every_split_settles() {
    let options = tenant_with(&[("dwelling.registered", json!(null))]);
    let head = "dwelling.registered.total,dwelling.registered.family,dwelling.registered.outsiders,dwelling.usableArea";
    let lines = run(&options, format!("{head}\n3,,,60\n3,,,45\n,3,0,45\n,0,3,45\n3,1,,45\n2,3,,45\n").as_bytes());
    let verdicts = ["ready", "ask..refused", "ask", "refused", "ask", ""];
    assert_eq!(column(&lines, "verdict"), verdicts, "{lines:?}");
    assert_eq!(column(&lines, "persons"), ["4", "4", "4", "4", "4", ""]);
    assert!(column(&lines, "error")[5].starts_with("row 7, column dwelling.registered.total: conflict"), "{lines:?}");
}

#[test]
fn f09_the_second_part_of_a_heading_is_mapped_by_its_place() {
    let file = "Кв;Площадь;Зарегистрировано;\n;;Своих;Чужих\n1;30;1;5\n".as_bytes();
    let columns =
        [("2", "dwelling.usableArea"), ("3", "dwelling.registered.family"), ("4", "dwelling.registered.outsiders")];
    let lines = run(&mapped(&columns), file);
    assert_eq!(column(&lines, "verdict"), ["", "refused"]);
    assert_eq!(column(&lines, "persons"), ["", "7"]);
    // From the second line on as well, where two columns have no heading.
    let lines = run(&CsvOptions { header_row: Some(2), ..mapped(&columns) }, file);
    assert_eq!(column(&lines, "persons"), ["7"]);
}

/// The trade's list, but for its encoding, which whoever hands the bytes over knows.
#[test]
fn f10_l16_commas_and_days_first_need_no_boxes() {
    let file = "Кв;dwelling.usableArea;applicant.birthDate;arrivalDate\r\n1;44,90;01.02.1990;01.08.2026\r\n2;76,74;31.12.1989;\r\n";
    let lines = run(&as_the_page_reads(&[]), file.as_bytes());
    assert_eq!(column(&lines, "error"), ["", ""]);
    assert_eq!(column(&lines, "verdict"), ["ready", "ready"]);
    assert_eq!(column(&lines, "requiredArea"), ["30,00", "30,00"]);
}

#[test]
fn f11_areas_are_read_as_the_form_reads_them() {
    let cells = ["44,9 м²", "45м2", "1 234,5", "1\u{a0}234,5\u{a0}м²", "44,9кв.м", "44,9"];
    let file = format!("dwelling.usableArea;n\n{};\n", cells.join(";\n"));
    let lines = run(&as_the_page_reads(&[]), file.as_bytes());
    assert_eq!(column(&lines, "error"), [""; 6]);
    assert_eq!(column(&lines, "capacity"), ["2", "3", "82", "82", "2", "2"]);
}

#[test]
fn f12_truth_and_counts_are_read_as_people_and_programs_write_them() {
    let truth = |cell: &str| {
        let (batch, out) =
            run_in_pieces(&as_the_page_reads(&[]), format!("n;applicant.hasEds\n1;{cell}\n").as_bytes(), 7);
        let facts = serde_json::to_value(batch.facts_of(out.lines().nth(1).unwrap().as_bytes())).unwrap();
        facts["applicant"]["hasEds"].as_bool()
    };
    for yes in ["да", "иә", "yes", "1", "+", "True"] {
        assert_eq!(truth(yes), Some(true), "{yes}");
    }
    for no in ["нет", "жоқ", "no", "0", "False"] {
        assert_eq!(truth(no), Some(false), "{no}");
    }
    for nothing in ["-", "nan", ""] {
        assert_eq!(truth(nothing), None, "{nothing}");
    }
    let head = "dwelling.registered.family;dwelling.registered.outsiders;dwelling.registered.total";
    let lines = run(&as_the_page_reads(&[]), format!("{head}\n1.0;-;1\n-;nan;2,0\n").as_bytes());
    assert_eq!(
        (column(&lines, "error"), column(&lines, "persons")),
        (vec![String::new(); 2], vec!["2".into(), "3".into()])
    );
}

#[test]
fn f13_l08_values_are_read_in_everyday_words() {
    let columns = [
        ("вид жилища", "dwelling.kind"),
        ("Полезная площадь", "dwelling.usableArea"),
        ("Область или город", "dwelling.region"),
        ("ЭЦП", "applicant.hasEds"),
        ("Гражданство или статус", "applicant.status"),
    ];
    let file = "вид жилища;Полезная площадь;Область или город;ЭЦП;Гражданство или статус\nКвартира;45;Астана;Да;Гражданин Казахстана\n";
    let lines = run(&as_the_page_reads(&columns), file.as_bytes());
    assert_eq!((column(&lines, "error"), column(&lines, "verdict")), (["".into()].into(), ["ready".into()].into()));
    // What is no word of theirs is named with those that are.
    let options = CsvOptions { lang: Some("ru".into()), ..as_the_page_reads(&columns) };
    let text = out(&options, file.replace("Квартира", "Замок").as_bytes());
    assert!(text.contains("столбец «вид жилища»") && text.contains("Квартира"), "{text}");
}

#[test]
fn f14_an_iin_that_lost_its_zero_costs_no_verdict() {
    for iin in ["10230600011", "0102306 00011", "010230600012"] {
        let lines = run(&mapped(&[("ИИН", "applicant.iin")]), format!("ИИН;dwelling.kind\n{iin};flat\n").as_bytes());
        assert_eq!(
            (column(&lines, "verdict"), column(&lines, "hint")),
            (["ready".into()].into(), ["iin-invalid".into()].into())
        );
    }
}

#[test]
fn f18_l28_a_blank_area_is_unknown_and_not_that_of_the_base() {
    let head = "flat,dwelling.usableArea,dwelling.registered.family,dwelling.registered.outsiders";
    let lines = run(&of_tenants(), format!("{head}\n7,,0,2\n").as_bytes());
    assert_eq!(column(&lines, "verdict"), ["ready..refused"]);
}

/// Owners of whom nothing is asked any more, and those who cannot consent as owners do.
#[test]
fn f19_owners_who_cannot_consent_bend_the_verdict() {
    let head = "dwelling.otherOwners[0].kind,dwelling.otherOwners[0].consent,a";
    let rows = "deceased,,\n,unable,\n,attorney,\norganisation,given,\norganisation,refused,\nperson,given,\nperson,pending,\n";
    let options = tenant_with(&[]);
    let lines = run(
        &options,
        format!("{head},dwelling.otherOwners[0].capacity\n{}", rows.replace(",\n", ",,full\n")).as_bytes(),
    );
    assert_eq!(column(&lines, "verdict"), ["refused", "ask", "ask", "ask", "refused", "ready", "prepare"]);
}

#[test]
fn f23_l07_the_line_that_names_the_delimiter_is_skipped() {
    let lines = run(&of_tenants(), "sep=;\nКв.;dwelling.usableArea\n1;14\n".as_bytes());
    assert_eq!((lines[0][0].as_str(), column(&lines, "shortage")), ("Кв.", vec!["16.00".into()]));
}

#[test]
fn f27_l04_what_an_unclosed_quote_swallowed_comes_back() {
    let problems = failure(&plain(), b"own,\"dwelling.region\nA,KZ-71\nB,KZ-71\n");
    assert_eq!(named(&problems), (Code::Malformed, "header"));
    let lines = run(&plain(), b"own,dwelling.region\n\"A,KZ-71\nB,KZ-71\nC,KZ-71\n");
    let own: Vec<_> = lines[1..].iter().map(|line| line[..2].join("|")).collect();
    assert_eq!(own, ["\"A,KZ-71|", "B|KZ-71", "C|KZ-71"]);
    let errors = column(&lines, "error");
    assert!(errors[0].starts_with("row 2: malformed") && errors[0].ends_with("swallowed: 2)"), "{errors:?}");
    assert!(errors[1].starts_with("row 3: malformed (not read") && errors[2].starts_with("row 4: malformed (not read"));
}

#[test]
fn f28_the_callers_verdict_stays_the_only_one() {
    let lines = run(&of_tenants(), b"verdict,dwelling.usableArea\nmine,14\n");
    assert_eq!(lines[0].iter().filter(|heading| *heading == "verdict").count(), 1);
    assert_eq!((lines[1][0].as_str(), column(&lines, "verdict")), ("mine", vec!["refused".into()]));
}

/// What was passed six thousand times; each time it is the same error, and the next file is read.
#[test]
fn l01_bad_files_are_refused_and_break_no_later_one() {
    for (file, code) in [
        (&b""[..], Code::Malformed),
        (b"applicant.age,applicant.age\n1,2\n", Code::Conflict),
        (&[0x61, 0x0a, 0xff], Code::Malformed),
    ] {
        let first = failure(&plain(), file);
        assert!(first.iter().any(|problem| problem.code == code), "{file:?}: {first:?}");
        assert_eq!(failure(&plain(), file), first);
        assert_eq!(column(&run(&plain(), b"applicant.age\n12\n"), "verdict"), ["not-required..out-of-scope"]);
    }
}

/// Area, people registered, place, kind, owner and kind of registration, as a manager keeps them.
#[test]
fn l03_a_list_of_flats_settles_row_by_row() {
    let head =
        "Кв.;dwelling.usableArea;dwelling.registered.total;dwelling.region;dwelling.kind;dwelling.tenure;registration";
    let rows: String = (0..1_000)
        .map(|flat| format!("{flat};{}.{:02};{};KZ-71;flat;private;permanent\n", 20 + flat % 61, flat % 100, flat % 7))
        .collect();
    let options = CsvOptions { shape: Shape::Flats, ..plain() };
    let lines = run(&options, format!("{head}\n{rows}").as_bytes());
    let states = column(&lines, "state");
    for (flat, state) in states.iter().enumerate() {
        let (area, people) = (100 * (20 + flat % 61) + flat % 100, flat % 7);
        let expected = if area < 1500 * people {
            "over"
        } else if area < 1500 * (people + 1) {
            "full"
        } else {
            "free"
        };
        assert_eq!(state, expected, "{flat}");
    }
}

#[test]
fn l07_a_title_above_the_headings_is_no_header() {
    let file = "Отчёт по квартирам;;\n;;\nКв.;dwelling.usableArea;dwelling.region\n1;44.90;KZ-71\n".as_bytes();
    let problems = failure(&of_tenants(), file);
    assert_eq!(named(&problems), (Code::NoFacts, "header"));
    assert!(problems[0].message.contains("line 3 has headings of facts"), "{problems:?}");
    let lines = run(&CsvOptions { header_row: Some(3), ..of_tenants() }, file);
    assert_eq!((lines.len(), column(&lines, "verdict")), (2, vec!["ready".into()]));
}

#[test]
fn l09_a_full_flat_lacks_nothing() {
    let options = CsvOptions { shape: Shape::Flats, ..plain() };
    let lines = run(&options, b"dwelling.region,dwelling.usableArea,dwelling.registered.total\nKZ-71,30,2\n");
    assert_eq!((column(&lines, "state"), column(&lines, "shortage")), (["full".into()].into(), ["0.00".into()].into()));
    assert_eq!(column(&lines, "freePlaces"), ["0"]);
}

#[test]
fn l10_quotes_within_a_cell_stay() {
    let text = out(&plain(), "own,dwelling.region\n\"ул. Абая\" 5,KZ-71\n".as_bytes());
    assert!(text.contains("\r\n\"ул. Абая\" 5,KZ-71,"), "{text}");
}

#[test]
fn l11_a_total_and_its_parts_are_not_added_up() {
    let columns =
        [("Прописано", "dwelling.registered.total"), ("в т.ч. не родственники", "dwelling.registered.outsiders")];
    let options = CsvOptions { shape: Shape::Flats, ..mapped(&columns) };
    let lines = run(&options, "Прописано;в т.ч. не родственники;dwelling.usableArea\n4;4;60\n4;5;60\n".as_bytes());
    assert_eq!(column(&lines, "persons"), ["4", ""]);
    assert!(column(&lines, "error")[1].starts_with("row 3, column Прописано: conflict"), "{lines:?}");
}

#[test]
fn l15_a_day_with_a_time_is_a_day_and_a_serial_number_is_named() {
    let lines = run(&plain(), b"arrivalDate,a\n2026-11-20 13:30,\n46346,\n");
    let errors = column(&lines, "error");
    assert_eq!(errors[0], "");
    assert!(errors[1].contains("is `46346` the number of 2026-11-20 in a spreadsheet?"), "{errors:?}");
}

#[test]
fn l17_unicode_text_of_spreadsheets_is_read() {
    let text = "\u{feff}Кв.\tdwelling.usableArea\r\n2\t14\r\n";
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(column(&run(&of_tenants(), &bytes), "shortage"), ["16.00"]);
}

#[test]
fn l19_a_fact_in_other_letters_is_the_fact_and_a_slip_is_none() {
    let lines = run(&of_tenants(), b"Dwelling.Region,dwelling.usableArea\nKZ-75,14\n");
    assert_eq!(column(&lines, "verdict"), ["ready"]);
    let problems = failure(&of_tenants(), b"dwelling.region,dwelling.useableArea\nKZ-71,14\n");
    assert_eq!(named(&problems), (Code::UnknownField, "header"));
}

#[test]
fn l22_a_file_of_tabs_is_more_than_one_column() {
    let lines = run(&of_tenants(), "Кв.\tdwelling.usableArea\n1\t44.90\n".as_bytes());
    assert_eq!(
        (lines[0][..2].join("|"), column(&lines, "verdict")),
        ("Кв.|dwelling.usableArea".into(), vec!["ready".into()])
    );
}

#[test]
fn l26_an_empty_file_and_an_endless_header_are_named() {
    assert_eq!(failure(&plain(), b"")[0].message, "the file is empty");
    let mut batch = Batch::new(Options::new(plain()).unwrap());
    batch.push(&vec![b'x'; 17 << 20]);
    batch.finish();
    assert_eq!(named(batch.failure().unwrap()), (Code::Malformed, "header"));
}

#[test]
fn l30_open_rows_need_not_list_their_rules() {
    let file = b"dwelling.region,dwelling.usableArea\nKZ-71,44\n";
    let with = run(&plain(), file);
    assert!(column(&with, "rules")[0].split(' ').count() > 10, "{with:?}");
    let without = run(&CsvOptions { rules: false, ..plain() }, file);
    assert_eq!(without[0].len(), with[0].len() - 1);
    assert_eq!(column(&without, "verdict"), column(&with, "verdict"));
}
