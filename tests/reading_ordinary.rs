//! Ordinary spreadsheets with what ordinary spreadsheets have: units in cells, headings that are explained, sums in between,
//! notes below, delimiters at the ends of lines. Each is read right, or said to be unread: nothing is guessed.

mod common;

use common::csv::{column, failure, run_in_pieces};
use common::{facts, today};
use serde_json::json;
use tirkeu::batch::{Batch, CsvOptions, HOUSE, KEY, Options, Shape, Vocabulary};
use tirkeu::case::Fact;
use tirkeu::text::{Lang, Texts};
use tirkeu::worker::reading::{Reading, Said};

/// How the page reads a file of which only the region is said.
fn read(file: &str) -> (Reading, CsvOptions) {
    read_as(Said::nothing(today(), "ru"), file)
}

/// The same where a person may have said more.
fn read_as(said: Said, file: &str) -> (Reading, CsvOptions) {
    let vocabularies: Vec<Vocabulary> = Lang::ALL.iter().map(|lang| Texts::built_in(*lang).vocabulary()).collect();
    let base = facts(&json!({ "dwelling": { "region": "KZ-71" } }));
    let said = Said { base, ..said };
    let reading = Reading::of(file.as_bytes(), &said, &vocabularies);
    let options = reading.options(&said, &vocabularies);
    (reading, options)
}

/// What comes out of such a file: its rows, or the flats of its people.
fn lines(file: &str) -> Vec<Vec<String>> {
    let (mut batch, mut out) = run_in_pieces(&read(file).1, file.as_bytes(), usize::MAX);
    while batch.go_on() {}
    out.push_str(str::from_utf8(&batch.take()).unwrap());
    assert_eq!(batch.failure(), None, "{file:?}");
    out.split_inclusive("\r\n").map(|line| batch.cells_of(line.as_bytes())).collect()
}

/// The columns whose meaning is known, by their places.
fn known(header: &str) -> Vec<(usize, String)> {
    let (reading, _) = read(&format!("{header}\n"));
    let columns = reading.proposal.columns.into_iter().enumerate();
    columns.filter_map(|(place, column)| Some((place, column.meaning?))).collect()
}

fn meanings(columns: &[(usize, &str)]) -> Vec<(usize, String)> {
    columns.iter().map(|(place, meaning)| (*place, (*meaning).to_owned())).collect()
}

const AREA: &str = "dwelling.usableArea";
const TOTAL: &str = "dwelling.registered.total";

/// A living area is no usable one, and those who stay for a time are not all who are registered.
#[test]
fn headings_whose_explanation_makes_them_mean_something_else_are_left_to_the_person() {
    for header in [
        "№ кв.;Площадь (жилая), м²",
        "№ кв.;Площадь (общая)",
        "№ кв.;Площадь, приведённая",
        "№ кв.;Площадь (на 1 чел.)",
        "№ кв.;Прописано (дети)",
        "№ кв.;Зарегистрировано (временно)",
        "№ кв.;Жилая (полезная) площадь",
    ] {
        assert_eq!(known(header), meanings(&[(0, KEY)]), "{header}");
    }
    for header in [
        "№ кв.;Площадь*;Прописано**",
        "№ кв.;Площадь (кв. м);Прописано (на 01.10.2026)",
        "№ кв.;Площадь, кв.м.;Зарегистрировано, чел. ",
        "№ кв.;ПЛОЩАДЬ М2;Зарегистрировано (всего)",
        "Пәтер №;Ауданы, м²;Тіркелгендер саны, адам",
        "Пәтер №;Ауданы (ш.м);Тіркелген (барлығы)",
        "Apt;Area (sqm);Registered, people",
        "Unit;Net floor area (sqm);Registered persons",
        "Unit;Net area, m²;Currently registered",
        "Пәтер;Ауданы (м²);Тіркелген адам",
        "Кв;Площадь;Проживает (зарег.)",
    ] {
        assert_eq!(known(header), meanings(&[(0, KEY), (1, AREA), (2, TOTAL)]), "{header}");
    }
    // Gross and total areas are no usable ones, and who lives there need not be registered there.
    for header in
        ["Unit;Gross floor area (sqm);Residents", "Unit;Total area (sqm);Living there", "Кв;Общая площадь;Проживает"]
    {
        assert_eq!(known(header), meanings(&[(0, KEY)]), "{header}");
    }
    assert_eq!(
        known("Unit;Nationality;Owner consent"),
        meanings(&[(0, KEY), (1, "applicant.status"), (2, "dwelling.otherOwners[0].consent")])
    );
    assert_eq!(known("Пәтер;Оның ішінде туыс емес"), meanings(&[(0, KEY), (1, "dwelling.registered.outsiders")]));
    // Without its unit that word is a district as often.
    assert_eq!(known("Пәтер;Ауданы"), meanings(&[(0, KEY)]));
}

#[test]
fn of_two_columns_for_one_fact_the_clearer_is_it_and_of_two_alike_none() {
    assert_eq!(known("Кв;Площадь;Полезная площадь;Прописано"), meanings(&[(0, KEY), (2, AREA), (3, TOTAL)]));
    assert_eq!(known("Кв;Паркинг: площадь;Квартира: площадь;Прописано"), meanings(&[(0, KEY), (3, TOTAL)]));
    assert_eq!(known("Кв;Площадь;Площадь, м²;Прописано"), meanings(&[(0, KEY), (3, TOTAL)]));
    assert_eq!(known("Кв;Паркинг: площадь;Площадь;Прописано"), meanings(&[(0, KEY), (2, AREA), (3, TOTAL)]));
    // Two tables side by side: whoever looks at them says which.
    assert_eq!(known("Кв;Площадь;Прописано;;Кв;Площадь;Прописано"), meanings(&[(0, KEY)]));
    assert_eq!(known("Дом;Кв;Адрес;Площадь"), meanings(&[(0, HOUSE), (1, KEY), (3, AREA)]));
}

#[test]
fn headings_may_be_broken_into_lines_and_stand_behind_a_mark() {
    let file = "\"№\nкв.\";\"Площадь,\nкв.м\";\"Кол-во\nпрописанных\"\n1;44,9;3\n";
    for file in [file.to_owned(), format!("\u{feff}sep=;\r\n\u{feff}{file}")] {
        let lines = lines(&file);
        assert_eq!((column(&lines, "state"), column(&lines, "shortage")), (vec!["over".into()], vec!["0,10".into()]));
    }
}

/// Flat 1 stands in both houses, with two people in each.
#[test]
fn flats_of_one_number_in_two_houses_are_two() {
    let head = "Дом;Кв;ФИО;Возраст;Родство;Площадь\n";
    let rows = "5;1;А;35;сын;45\n5;1;Б;30 лет;никто;45\n7;1;В;40;никто;45\n7;1;Г;41;никто;45\n";
    let both = lines(&format!("{head}{rows}"));
    assert_eq!((column(&both, "persons"), column(&both, "freePlaces")), (vec!["2".into(); 2], vec!["1".into(); 2]));
    // However house and flat are cased and spaced.
    let same = lines(&format!("{head}{}", "Абая 5;1А;А;35;сын;45\nАБАЯ  5;1а;Б;30;никто;45\n"));
    assert_eq!(column(&same, "persons"), ["2"]);
    // A house that is told once only, as in merged cells: nobody knows whose flat the next line is of.
    let file = format!("{head}{}", "5;1;А;35;сын;45\n;1;Б;30;никто;45\n7;1;В;40;никто;45\n");
    let blank = lines(&file);
    assert_eq!(column(&blank, "persons"), ["1", "1"]);
    let mut batch = run_in_pieces(&read(&file).1, file.as_bytes(), usize::MAX).0;
    while batch.go_on() {}
    let people = String::from_utf8(batch.take_people()).unwrap();
    assert!(people.lines().nth(2).unwrap().contains("row 3, column Дом: invalid-value"), "{people}");
    // Where none is told, there is one.
    let none = lines(&format!("{head}{}", ";1;А;35;сын;45\n;1;Б;30;никто;45\n"));
    assert_eq!(column(&none, "persons"), ["2"]);
}

/// What comes out of such a file whose rows are people: the flats, and the people.
fn flats_and_people(file: &str) -> [Vec<Vec<String>>; 2] {
    flats_and_people_by(Vec::new(), file)
}

/// The same where words are explained.
fn flats_and_people_by(words: Vec<(String, String, String)>, file: &str) -> [Vec<Vec<String>>; 2] {
    let said = Said { shape: Some(Shape::People), words, ..Said::nothing(today(), "ru") };
    let options = read_as(said, file).1;
    let (mut batch, mut out) = run_in_pieces(&options, file.as_bytes(), usize::MAX);
    while batch.go_on() {}
    out.push_str(str::from_utf8(&batch.take()).unwrap());
    let people = String::from_utf8(batch.take_people()).unwrap();
    [out, people].map(|out| out.split_inclusive("\r\n").map(|line| batch.cells_of(line.as_bytes())).collect())
}

/// Lists of people say in the column of ties who the owner is, who counts as family.
#[test]
fn owners_stand_among_the_people_with_their_ties() {
    for (head, family, tenant, owners) in [
        (
            "Кв;ФИО;Возраст;Родство;Площадь;Очник",
            "жена",
            "наниматель",
            &["собственник", "Владелец", "ХОЗЯИН", "хозяйка", "сам собственник", "owner"][..],
        ),
        (
            "Пәтер;Аты-жөні;Жасы;Меншік иесіне кім болады;Ауданы, м²;Күндізгі оқиды",
            "әйелі",
            "жалдаушы",
            &["меншік иесі", "Иесі", "owner"],
        ),
        ("Apt;Name;Age;Relationship;Area, m²;Full-time student", "wife", "tenant", &["owner", "Owner", "co-owner"]),
    ] {
        for owner in owners {
            let rows = format!("1;А;50;{owner};45;\n1;Б;48;{family};45;\n1;В;30;{tenant};45;no\n");
            let [flats, people] = flats_and_people(&format!("{head}\n{rows}"));
            assert_eq!(column(&flats, "error"), [""], "{head} {owner}");
            for (group, persons) in [("family", "2"), ("excepted", "0"), ("outsiders", "1"), ("total", "3")] {
                assert_eq!(column(&flats, &format!("dwelling.registered.{group}")), [persons], "{head} {owner}");
            }
            // The column comes back as it was.
            assert_eq!(people[1][3], *owner);
            assert_eq!(column(&people, "counted"), ["true"; 3], "{head} {owner}");
        }
    }
    // Who lets a flat need not own it.
    let file = "Apt;Name;Age;Relationship;Area, m²\n1;A;50;landlord;45\n";
    let [flats, people] = flats_and_people(file);
    let error = &column(&people, "error")[0];
    assert!(error.starts_with("row 2, column Relationship: invalid-value (one of: spouse "), "{error}");
    assert!(error.ends_with(" owner)"), "{error}");
    assert!(people[1].iter().any(|cell| cell.ends_with("; Собственник")), "{people:?}");
    assert_eq!(column(&flats, "persons"), ["0..1"]);
    let landlord = [Fact::RelationToOwner.word(), "landlord", "owner"].map(str::to_owned).into();
    let [flats, _] = flats_and_people_by(vec![landlord], file);
    assert_eq!(column(&flats, "dwelling.registered.family"), ["1"]);
}

/// An owner without a share is none, in whatever order a row says so; what a row says twice alike it says.
#[test]
fn owners_who_own_nothing_contradict_themselves() {
    for (share, is_wrong) in [("не собственник", true), ("долевая", false), ("единственный", false), ("", false)]
    {
        for file in [
            format!("Кв;Возраст;Родство;Доля в жилище;Площадь\n1;50;собственник;{share};45\n"),
            format!("Кв;Возраст;Доля в жилище;Родство;Площадь\n1;50;{share};собственник;45\n"),
        ] {
            let [flats, people] = flats_and_people(&file);
            let error = &column(&people, "error")[0];
            assert_eq!(error.starts_with("row 2, column Родство: conflict"), is_wrong, "{file} {error}");
            assert_eq!(error.is_empty(), !is_wrong, "{file} {error}");
            assert_eq!(column(&flats, "dwelling.registered.family")[0] == "1", !is_wrong, "{flats:?}");
        }
    }
    // A share that cannot be read is an error still.
    let [_, people] = flats_and_people("Кв;Возраст;Родство;Доля в жилище;Площадь\n1;50;собственник;1/2;45\n");
    assert!(column(&people, "error")[0].starts_with("row 2, column Доля в жилище: invalid-value"), "{people:?}");
}

/// Of somebody who applies more hangs on who owns the dwelling: there it is asked in its own column.
#[test]
fn owners_who_apply_have_no_tie() {
    for owner in ["собственник", "owner"] {
        assert_eq!(read("Регион;Возраст;Родство\n").0.shape, Shape::Applicants);
        let file = format!("Регион;Возраст;Родство\nАстана;50;{owner}\nАстана;50;сын\n");
        let errors = column(&lines(&file), "error");
        assert!(errors[0].starts_with("row 2, column Родство: invalid-value"), "{errors:?}");
        assert!(!errors[0].contains(" owner)") && errors[1].is_empty(), "{errors:?}");
    }
}

#[test]
fn delimiters_at_the_end_of_lines_part_nothing() {
    for file in [
        "Кв;Площадь;Прописано\n1;44,9;3;\n2;60;1;; \n",
        "Кв;Площадь;Прописано;\n1;44,9;3\n2;60;1\n",
        "Кв;Площадь;Прописано;;\n1;44,9;3;\n2;60;1;;;\n",
        "Кв\tПлощадь\tПрописано\t\n1\t44,9\t3\n2\t60\t1\t\t\n",
    ] {
        let lines = lines(file);
        assert_eq!(column(&lines, "error"), ["", ""], "{file:?}");
        assert_eq!(column(&lines, "state"), ["over", "free"], "{file:?}");
    }
    // What stands beyond the headings is no such delimiter, and what is missing under one is missing.
    for row in ["1;44,9;3;;x", "1;44,9"] {
        let lines = lines(&format!("Кв;Площадь;Прописано\n{row}\n2;60;1\n"));
        assert!(column(&lines, "error")[0].starts_with("row 2: malformed"), "{row}");
    }
    // Of commas one may be within a figure: 44,9 with nobody counted, or 44 with nine.
    for file in ["Кв,Площадь,Прописано\n1,44,9,\n", "Кв,Площадь,Прописано,\n1,44,9\n"]
    {
        assert!(column(&lines(file), "error")[0].starts_with("row 2: malformed"), "{file:?}");
    }
}

#[test]
fn units_stand_in_cells() {
    let file = "Кв;Площадь;Прописано\n1;45 кв.м;3 чел.\n2;60 кв. м.;1 чел\n3;30 м²;2 человека\n4;1\u{a0}044,90;5 адам\n5;1 060,5;100\n";
    let lines = lines(file);
    assert_eq!(column(&lines, "error"), [""; 5]);
    assert_eq!(column(&lines, "persons"), ["3", "1", "2", "5", "100"]);
    assert_eq!(column(&lines, "state"), ["full", "free", "full", "free", "over"]);
}

/// Total and living area in one cell, ranges, sums, guesses, words: each is an error of its row, and none is a figure.
#[test]
fn cells_that_are_not_certain_are_no_figures() {
    for (area, people) in [
        ("40,5/32,1", "3"),
        ("40-45", "3"),
        ("~45", "3"),
        ("ок. 45", "3"),
        ("45*", "3"),
        ("45 м", "3"),
        ("1,044", "3"),
        ("0", "3"),
        ("45", "1-2"),
        ("45", "2+1"),
        ("45", "два"),
        ("45", "2 (две)"),
        ("45", "50%"),
        ("45", "нет"),
        ("45", "#Н/Д"),
    ] {
        let lines = lines(&format!("Кв;Площадь;Прописано\n1;{area};{people}\n2;44;1\n"));
        assert_eq!(column(&lines, "state"), ["", "free"], "{area} {people}");
        assert!(column(&lines, "error")[0].starts_with("row 2, column П"), "{area} {people}: {lines:?}");
    }
}

/// A dash says that nothing is known, as words do, and nothing follows from it.
#[test]
fn cells_may_say_that_nothing_is_known() {
    for nothing in ["-", "—", "н/д", "Нет данных", "n/a", "деректер жоқ", "Белгісіз", "unknown"]
    {
        let lines = lines(&format!("Кв;Площадь;Прописано\n1;44,9;{nothing}\n2;{nothing};2\n"));
        assert_eq!(column(&lines, "state"), ["unknown"; 2], "{nothing}");
        assert_eq!(column(&lines, "error"), [""; 2], "{nothing}");
    }
    // Nor is it a flat that people are counted into.
    let file = "Кв;Возраст;Родство;Площадь\nн/д;30;нет данных;45\nн/д;31;никто;45\n1;н/д;никто;45\n";
    let [flats, people] = flats_and_people(file);
    assert_eq!(column(&flats, "persons"), ["0..1"]);
    let errors = column(&people, "error");
    assert!(errors[0].starts_with("row 2, column Кв: invalid-value") && !errors[1].is_empty(), "{errors:?}");
    assert_eq!(errors[2], "");
}

/// People are counted into no flat where their row lacks its number or cannot be read, and it is said how many they are.
#[test]
fn people_without_a_flat_are_told_of() {
    let head = "Кв;ФИО;Возраст;Родство;Площадь\n";
    for (rows, unplaced) in [
        ("1;А;30;никто;45\n;Б;30;никто;45\n", 1),
        ("1;А;30;никто;45\n;;;;\nИтого;;;;\n", 0),
        ("1;А;30;никто;45\n-;Б;30;никто;45\n;В;31;никто;45\n", 2),
        ("1;А;тридцать;никто;45\n", 0),
    ] {
        let file = format!("{head}{rows}");
        let said = Said { shape: Some(Shape::People), ..Said::nothing(today(), "ru") };
        let mut batch = run_in_pieces(&read_as(said, &file).1, file.as_bytes(), usize::MAX).0;
        while batch.go_on() {}
        assert_eq!(batch.unplaced(), unplaced, "{rows}");
    }
}

/// In its preview a list of people shows errors where there are any: no row comes to anything before all are counted.
#[test]
fn a_preview_of_people_has_the_errors_of_their_rows() {
    let file = "Кв;ФИО;Возраст;Родство;Площадь\n1;А;30;никто;45\n1;Б;тридцать;никто;45\n2;В;31;сын;45\n";
    let (reading, options) = read(file);
    assert_eq!(reading.shape, Shape::People);
    let mut batch = Batch::preview(Options::new(options).unwrap());
    batch.push(file.as_bytes());
    batch.finish();
    batch.settle();
    let (lines, entries) = (batch.take(), batch.take_entries());
    let mut begin = lines.len() - entries.iter().map(|entry| entry.bytes).sum::<usize>();
    let errors = entries.iter().map(|entry| {
        let cells = batch.cells_of(&lines[begin..begin + entry.bytes]);
        begin += entry.bytes;
        !batch.result(&cells, "error").is_empty()
    });
    assert_eq!(errors.collect::<Vec<_>>(), [false, true, false]);
}

/// The lower of two lines may have no more than what is counted, or have it behind the words.
#[test]
fn headings_may_have_their_units_below() {
    const OUTSIDERS: &str = "dwelling.registered.outsiders";
    let found = |file: &str| {
        let (reading, _) = read(file);
        let columns = reading.proposal.columns.into_iter().enumerate();
        let known = columns.filter_map(|(place, column)| Some((place, column.meaning?))).collect::<Vec<_>>();
        (reading.proposal.header_row, known)
    };
    let all = meanings(&[(0, KEY), (1, AREA), (2, TOTAL), (3, OUTSIDERS)]);
    for file in [
        "№ кв.;Площадь;Зарегистрировано;\n;кв.м;всего чел.;не родственники\n1;44,9;3;1\n",
        "№ кв.;Площадь;Зарегистрировано;\n;кв. м;всего, чел.;не родственники, чел.\n1;44,9;3;1\n",
        "№ кв.;Полезная площадь;Зарегистрировано;\n;м2;всего человек;не родственники чел.\n1;44,9;3;1\n",
        "Пәтер №;Ауданы;Тіркелген;\n;м²;барлығы, адам;туыс еместер\n1;44,9;3;1\n",
    ] {
        assert_eq!(found(file), (2, all.clone()), "{file}");
    }
    for file in [
        "№ кв.;Площадь;Зарегистрировано\n;кв.м;чел.\n1;44,9;3\n",
        "№ кв.;Площадь;Прописано\n;м2;чел\n1;44,9;3\n",
        "Apt;Area;Registered\n;sqm;people\n1;44.9;3\n",
    ] {
        assert_eq!(found(file), (2, meanings(&[(0, KEY), (1, AREA), (2, TOTAL)])), "{file}");
    }
    // What makes it another thing still does.
    let parted = "№ кв.;Площадь;;Прописано\n;общая;жилая;\n1;60;30;1\n";
    assert_eq!(found(parted), (2, meanings(&[(0, KEY), (3, TOTAL)])));
    let neither = "№ кв.;Площадь;;Прописано\n;общая;приведённая;детей\n1;60;30;1\n";
    assert_eq!(found(neither), (2, meanings(&[(0, KEY)])));
    for header in ["№ кв.;Площадь: общая кв.м;Площадь: на 1 чел.", "№ кв.;Площадь: общая, м²;Прописано: детей чел."]
    {
        assert_eq!(known(header), meanings(&[(0, KEY)]), "{header}");
    }
}

#[test]
fn days_have_the_letter_of_the_year_and_no_more() {
    let head = "Кв;Дата рождения;Родство;Площадь\n";
    let persons = |day: &str| column(&lines(&format!("{head}1;{day};никто;45\n1;02.03.1990;никто;45\n")), "persons");
    for day in ["01.02.1990 г.", "01.02.1990г", "01.02.1990", "1/2/1990"] {
        assert_eq!(persons(day), ["2"], "{day}");
    }
    // Somebody of whom the age is not read may be a child.
    for day in ["1 января 1990 г.", "1990", "1990 г.", "01.02.90"] {
        assert_eq!(persons(day), ["1..2"], "{day}");
    }
}

#[test]
fn sums_in_between_and_below_are_hinted_at_and_notes_are_no_flats() {
    let file = "Подъезд;Кв;Площадь;Прописано\n1;1;44,9;3\nИтого по подъезду;;44,9;3\nул. Абая, 7;;;\n2;3;30;2\n;Итого по подъезду 2:;30;2\n\
                ҚОРЫТЫНДЫ;;74,9;5\nСреднее;;37,45;3\n;;;\n* по техпаспорту;;;\nИсполнитель: Иванов\n";
    let hints = column(&lines(file), "hint");
    let [flat, total, none] = ["", "looks-like-total", "no-facts"];
    assert_eq!(hints, [flat, total, none, flat, total, total, total, none, none, none]);
    // The first column may be empty.
    let lines = lines(";№ кв.;Площадь, м²;Прописано, чел.\n;1;44,9;3\n;Итого;44,9;3\n");
    assert_eq!(column(&lines, "hint"), ["", "looks-like-total"]);
}

/// Pages that were put together have their headings again: such a line is an error, and the next rows are read.
#[test]
fn headings_within_the_table_are_no_flat() {
    let lines = lines("Кв;Площадь;Прописано\n1;44,9;3\nКв;Площадь;Прописано\n2;60;1\n");
    assert_eq!(column(&lines, "state"), ["over", "", "free"]);
    assert!(column(&lines, "error")[1].starts_with("row 3, column П"), "{lines:?}");
}

/// What stands between cells is a comma, a semicolon or a tab; of anything else no column is known, and none is checked.
#[test]
fn other_delimiters_are_not_guessed() {
    let file = "Кв|Площадь|Прописано\n1|44,9|3\n";
    let (reading, options) = read(file);
    assert_eq!(reading.proposal.known(), 0);
    assert_eq!(failure(&options, file.as_bytes())[0].path, "header");
    assert!(Options::new(options).is_ok());
}
