//! Ordinary spreadsheets, read with nothing said but what a person must say: which line has the headings, what columns hold,
//! what a row is, how figures and days are written.

mod common;

use common::today;
use tirkeu::batch::{Batch, GONE, HOUSE, KEY, Kind, Names, Options, Shape, Vocabulary};
use tirkeu::case::Facts;
use tirkeu::text::{Lang, Texts, columns};
use tirkeu::worker::reading::{Reading, Said};

/// A list of flats as the trade keeps it: a title, a blank line, headings over two lines, a total.
const LIST: &str = "Список квартир, дом 5;;;;;;;;;\n;;;;;;;;;\n\
    № кв.;Адрес;Собственник;Площадь, м²;Комнат;Прописано;;Дата заселения;Телефон;Примечание\n\
    ;;;;;Всего;в т.ч. не родственники;;;\n\
    1;Абая 5;Иванов;30,50;1;3;3;01.08.2025;+7 701;\n\
    2;Абая 5;Петров;60,00;2;3;0;15.09.2025;;\n\
    3;Абая 5;Ким;44,90;2;2;1;31.12.2025;;ипотека\n\
    Итого;;;135,40;5;8;4;;;\n";

fn vocabularies() -> Vec<Vocabulary> {
    Lang::ALL.iter().map(|lang| Texts::built_in(*lang).vocabulary()).collect()
}

fn said() -> Said {
    let base: Facts = serde_json::from_value(serde_json::json!({"dwelling": {"region": "KZ-71"}})).unwrap();
    Said { base, ..Said::nothing(today(), "ru") }
}

fn read(file: &str, said: &Said) -> (Reading, Vec<Vec<String>>) {
    let vocabularies = vocabularies();
    let reading = Reading::of(file.as_bytes(), said, &vocabularies);
    let mut batch = Batch::new(Options::new(reading.options(said, &vocabularies)).unwrap());
    assert_eq!(batch.push(file.as_bytes()), file.len());
    batch.finish();
    while batch.go_on() {}
    assert_eq!(batch.failure(), None);
    let (out, entries) = (batch.take(), batch.take_entries());
    let mut at = out.len() - entries.iter().map(|entry| entry.bytes).sum::<usize>();
    let mut lines = vec![batch.cells_of(&out[..at])];
    for entry in entries {
        lines.push(batch.cells_of(&out[at..at + entry.bytes]));
        at += entry.bytes;
    }
    (reading, lines)
}

fn column<'l>(lines: &'l [Vec<String>], name: &str) -> Vec<&'l str> {
    let place = lines[0].iter().position(|heading| heading == name).unwrap_or_else(|| panic!("{name}: {:?}", lines[0]));
    lines[1..].iter().map(|line| line[place].as_str()).collect()
}

#[test]
fn f10_landlord_3_7_16_an_ordinary_list_of_flats_is_read_with_nothing_said_but_the_region() {
    let (reading, lines) = read(LIST, &said());
    assert_eq!((reading.proposal.header_row, reading.shape), (4, Shape::Flats));
    assert_eq!(column(&lines, "state")[..3], ["over", "free", "full"]);
    assert_eq!(column(&lines, "shortage")[..3], ["14,50", "0,00", "0,00"]);
    assert_eq!(column(&lines, "hint")[3], "looks-like-total");
    // Headings over two lines come back as one.
    assert_eq!(lines[0][3], "Площадь, м²");
    assert_eq!(lines[0][6], "Прописано: в т.ч. не родственники");
}

#[test]
fn what_a_person_says_comes_before_what_the_file_shows() {
    let columns =
        vec![("Площадь, м²".to_owned(), String::new()), ("Комнат".to_owned(), "dwelling.usableArea".to_owned())];
    let (reading, lines) = read(LIST, &Said { columns, ..said() });
    assert_eq!(reading.proposal.place("dwelling.usableArea"), Some(4));
    assert_eq!(column(&lines, "capacity")[..3], ["0", "0", "0"]);
    let (reading, _) = read(LIST, &Said { shape: Some(Shape::Applicants), ..said() });
    assert_eq!(reading.shape, Shape::Applicants);
    let reading = Reading::of(LIST.as_bytes(), &Said { header_row: Some(3), ..said() }, &vocabularies());
    assert_eq!((reading.proposal.header_row, reading.proposal.is_joined), (3, false));
}

/// F09: columns without a heading, and of one heading, are told apart by their places.
#[test]
fn columns_are_named_by_their_places_where_headings_do_not_tell() {
    let file = "Кв;Площадь;;Чел;Чел\n1;30;x;2;5\n";
    let columns = vec![("5".to_owned(), "dwelling.registered.total".to_owned())];
    let (reading, lines) = read(file, &Said { columns, ..said() });
    assert_eq!(reading.names, ["Кв", "Площадь", "3", "4", "5"]);
    assert_eq!(column(&lines, "persons"), ["5"]);
}

/// F13: a word that nobody knows is explained once, for the whole column.
#[test]
fn words_that_a_person_explains_are_read() {
    let file = "Кв;Площадь;Прописано;Собственность\n1;30;1;муниц.\n";
    let columns = vec![("Собственность".to_owned(), "dwelling.tenure".to_owned())];
    let unexplained = Said { columns, ..said() };
    assert_ne!(column(&read(file, &unexplained).1, "error"), [""]);
    let words = vec![("dwelling.tenure".to_owned(), "Муниц.".to_owned(), "state-rental".to_owned())];
    assert_eq!(column(&read(file, &Said { words, ..unexplained }).1, "error"), [""]);
}

/// Landlord §5.2: rows that are people, counted into flats by the flat's number.
#[test]
fn people_are_known_by_their_age_or_tie_and_the_flat() {
    let file = "№ квартиры;ФИО;Дата рождения;Степень родства;Площадь\n7;А;01.02.1990;сын;30\n7;Б;03.04.1991;никто;30\n7;В;13.04.1992;никто;30\n";
    let (reading, lines) = read(file, &said());
    assert_eq!(reading.shape, Shape::People);
    assert_eq!((column(&lines, "persons"), column(&lines, "state")), (vec!["3"], vec!["over"]));
}

/// A list of residents that says who of them owns how much is one of people all the same; without a flat's number it is none.
#[test]
fn shares_make_no_applicants_of_residents() {
    let shape = |file: &str| Reading::of(file.as_bytes(), &said(), &vocabularies()).shape;
    assert_eq!(
        shape("№ квартиры;ФИО;Дата рождения;Доля в жилище\n7;А;01.02.1990;1/2\n7;Б;03.04.1991;\n"),
        Shape::People
    );
    assert_eq!(shape("ФИО;Дата рождения;Доля в жилище\nА;01.02.1990;1/2\n"), Shape::Applicants);
}

/// Words of any language of the page are known whichever it speaks, in headings and in cells.
#[test]
fn words_of_any_language_are_known() {
    for (file, region) in [
        ("Flat;Usable area;Registered;Region\n1;30;3;Астана\n", "over"),
        ("Пәтер №;Алаңы;Тіркелгендер саны;Өңір\n1;30;3;Astana\n", "over"),
    ] {
        let (reading, lines) = read(file, &Said::nothing(today(), "en"));
        assert_eq!((reading.shape, column(&lines, "state")), (Shape::Flats, vec![region]), "{:?}", reading.proposal);
    }
}

/// No name of a column in one language is that of another one elsewhere, and templates of every language are read.
#[test]
fn names_of_columns_do_not_clash_between_languages() {
    let vocabularies = vocabularies();
    let names = Names::of(&vocabularies);
    let others = [KEY, HOUSE, GONE].map(str::to_owned);
    let meanings: Vec<_> = columns().map(|path| path.to_string()).chain(others).collect();
    for (vocabulary, meaning) in vocabularies.iter().flat_map(|lang| meanings.iter().map(move |path| (lang, path))) {
        for name in vocabulary.names(Kind::Column, meaning) {
            assert_eq!(names.in_words(name), Some(meaning.as_str()), "{} {name}", vocabulary.lang);
        }
    }
}

/// Results of an earlier run are nobody's columns, and are replaced.
#[test]
fn a_file_that_came_out_is_read_as_the_one_that_went_in() {
    let (_, lines) = read("Кв;Площадь;Прописано\n1;30;3\n", &said());
    let again = lines.iter().map(|line| line.join(";") + "\n").collect::<String>();
    let (reading, once_more) = read(&again, &said());
    assert_eq!(reading.names, ["Кв", "Площадь", "Прописано"]);
    assert_eq!(once_more, lines);
}

/// F23, landlord 17: a first line that names the delimiter, and text in UTF-16, are read as the same table.
#[test]
fn tables_are_found_however_they_are_written() {
    let table = "Отчёт \"квартирам;;\r\n\r\nДом;;\nКв.;Площадь;\"x\ny\"\n1;44.90;\n";
    let utf_16: Vec<u8> = "\u{feff}".encode_utf16().chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    for file in [table.as_bytes(), &utf_16, format!("sep=;\n{table}").as_bytes()] {
        let reading = Reading::of(file, &said(), &vocabularies());
        assert_eq!((reading.proposal.header_row, reading.shape), (4, Shape::Flats));
    }
}

/// Whatever stands in the first lines, a file is read by its own options, or told that the key of dwellings is missing.
#[test]
fn whatever_a_file_holds_it_is_read_in_some_way() {
    let mut random = fastrand::Rng::with_seed(23);
    let cells = [
        "",
        "Кв",
        "Площадь, м²",
        "Прописано",
        "чужих",
        "Возраст",
        "Дом",
        "2",
        "1",
        "30,5",
        "dwelling.usableArea",
        "verdict",
        "hint",
        "error",
        "x",
        "\"a;\nb\"",
        "\"",
        "Итого",
        "5 м²",
        "ЭЦП",
        "sep=;",
        "не проживают",
    ];
    let vocabularies = vocabularies();
    for _ in 0..1_500 {
        let line = |random: &mut fastrand::Rng| {
            (0..random.usize(1..6)).map(|_| *random.choice(&cells).unwrap()).collect::<Vec<_>>().join(";")
        };
        let file = (0..random.usize(..6)).map(|_| line(&mut random)).collect::<Vec<_>>().join("\n");
        let columns = [("2", "dwelling.region"), ("Кв", "gone"), ("x", "applicant.age"), ("Дом", "key")];
        let columns = columns.map(|(name, meaning)| (name.to_owned(), meaning.to_owned()));
        let columns = columns.into_iter().filter(|_| random.bool()).collect();
        let shape = random.bool().then(|| *random.choice(Shape::ALL).unwrap());
        let header_row = random.bool().then(|| random.u32(1..5));
        let said = Said { columns, shape, header_row, ..said() };
        let reading = Reading::of(file.as_bytes(), &said, &vocabularies);
        match Options::new(reading.options(&said, &vocabularies)) {
            Ok(options) => {
                let mut batch = Batch::preview(options);
                batch.push(file.as_bytes());
                batch.finish();
                assert!(batch.failure().is_some() || !batch.headings().is_empty(), "{file:?}");
            }
            Err(problems) => assert!(problems.iter().all(|problem| problem.path == "key"), "{problems:?} {file:?}"),
        }
    }
}
