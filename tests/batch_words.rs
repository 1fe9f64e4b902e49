//! Files in the words of languages: what cells may hold beside codes, how figures and days are recognised, and results that are
//! said once more.

mod common;

use common::today;
use std::collections::BTreeMap;
use tirkeu::batch::{Batch, CsvOptions, Kind, Layout, Names, Options, RESULTS, TRUTH, Vocabulary, Way};
use tirkeu::case::{Code, Fact, Values};
use tirkeu::text::{Lang, Texts, columns};

fn vocabulary(lang: Lang) -> Vocabulary {
    Texts::built_in(lang).vocabulary()
}

/// A file whose cells may hold the words of these languages.
fn in_words(langs: &[Lang]) -> CsvOptions {
    CsvOptions {
        words: langs.iter().map(|lang| lang.word().to_owned()).collect(),
        vocabularies: langs.iter().map(|lang| vocabulary(*lang)).collect(),
        ..CsvOptions::on(today())
    }
}

/// A file whose results are said in a language.
fn said_in(lang: Lang) -> CsvOptions {
    CsvOptions { lang: Some(lang.word().to_owned()), vocabularies: vec![vocabulary(lang)], ..CsvOptions::on(today()) }
}

fn run_in_pieces(options: &CsvOptions, file: &[u8], piece: usize) -> (Batch, String) {
    let mut batch = Batch::new(Options::new(options.clone()).unwrap());
    let mut out = Vec::new();
    for mut bytes in file.chunks(piece) {
        while !bytes.is_empty() {
            bytes = &bytes[batch.push(bytes)..];
            out.extend(batch.take());
        }
    }
    batch.finish();
    out.extend(batch.take());
    (batch, String::from_utf8(out).unwrap())
}

/// What comes out, whatever the pieces.
fn run(options: &CsvOptions, file: &str) -> (Batch, String) {
    let (batch, out) = run_in_pieces(options, file.as_bytes(), usize::MAX);
    assert_eq!(batch.failure(), None, "{out}");
    for piece in [1, 2, 3, 7, 64] {
        assert_eq!(run_in_pieces(options, file.as_bytes(), piece).1, out, "in pieces of {piece}");
    }
    (batch, out)
}

/// The cells that come out.
fn lines(options: &CsvOptions, file: &str) -> Vec<Vec<String>> {
    let (batch, out) = run(options, file);
    out.split_inclusive("\r\n").map(|line| batch.cells_of(line.as_bytes())).collect()
}

/// The results of every row, from its verdict on.
fn results(options: &CsvOptions, file: &str) -> Vec<Vec<String>> {
    let mut lines = lines(options, file);
    let own = lines[0].len() - RESULTS.len();
    lines.iter_mut().skip(1).map(|line| line.split_off(own)).collect()
}

/// A tenant in the capital, in codes and in words: what all columns hold.
const COLUMNS: [(&str, &str, &str); 10] = [
    ("dwelling.region", "KZ-71", "Астана"),
    ("dwelling.kind", "flat", "Квартира"),
    ("dwelling.tenure", "private", "Частная собственность"),
    ("applicant.status", "citizen", "Гражданин Казахстана"),
    ("applicant.hasEds", "true", "Да"),
    ("applicant.relationToOwner", "none", "жилец"),
    ("applicant.fullTimeStudent", "false", "нет"),
    ("dwelling.usableArea", "44.9", "44,9 м²"),
    ("dwelling.registered.total", "3", "3,0"),
    ("registration", "permanent", "ПОСТОЯННАЯ"),
];

fn row(which: impl Fn(&(&'static str, &'static str, &'static str)) -> &'static str) -> String {
    COLUMNS.iter().map(which).collect::<Vec<_>>().join(";")
}

#[test]
fn landlord_8_f13_cells_may_hold_the_words_that_the_page_shows() {
    let head = row(|(path, ..)| path);
    let (codes, words) = (row(|(_, code, _)| code), row(|(_, _, word)| word));
    let options = CsvOptions { decimal_comma: Way::Yes, ..in_words(&[Lang::Ru]) };
    let found = results(&options, &format!("{head}\n{codes}\n{words}\n"));
    assert_eq!(found[0], found[1]);
    assert_eq!(found[0].last().unwrap(), "");
    // Without the option they are errors, each with its column.
    let plain = results(&CsvOptions::on(today()), &format!("{head}\n{words}\n"));
    assert_eq!(plain[0].last().unwrap().matches("invalid-value").count(), COLUMNS.len());
}

#[test]
fn every_word_that_is_shown_means_its_value_and_no_other() {
    for lang in Lang::ALL {
        let vocabulary = vocabulary(*lang);
        // Each thing stands there once, and in order, so that it is found.
        assert!(vocabulary.names.is_sorted_by(|thing, next| thing[0] < next[0]), "{lang:?}");
        assert!(vocabulary.names.iter().flatten().all(|name| !name.trim().is_empty()), "{lang:?}");
        let facts = Fact::ALL.iter().filter_map(|fact| match fact.values() {
            Values::Words(_) => Some((*fact, fact.word())),
            Values::YesNo => Some((*fact, TRUTH)),
            _ => None,
        });
        for (fact, name) in facts {
            let codes = if let Values::Words(words) = fact.values() { words } else { &["false", "true"] };
            let mut meant = BTreeMap::new();
            let mut file = format!("own\t{}\n", fact.word().replace("[]", "[0]"));
            for code in codes {
                for word in vocabulary.names(Kind::Value, &format!("{name} {code}")) {
                    file.push_str(&format!("x\t\"{}\"\n", word.to_uppercase().replace('"', "\"\"")));
                    let other = meant.insert(word.to_lowercase(), code).filter(|other| *other != code);
                    assert_eq!(other, None, "{lang:?} {name} {word}");
                }
            }
            for (line, found) in file.lines().skip(1).zip(results(&in_words(&[*lang]), &file)) {
                assert_eq!(found.last().unwrap(), "", "{lang:?} {name}: {line}");
            }
        }
    }
}

/// What is let by its owner is no rental housing of the state, and no consent that nobody has asked for is refused.
#[test]
fn everyday_words_mean_one_value_and_doubtful_ones_none() {
    let options = in_words(Lang::ALL);
    for (path, word, code) in [
        ("dwelling.region", "г. Нур-Султан", Some("KZ-71")),
        ("dwelling.region", "Косшы", Some("KZ-11")),
        ("dwelling.region", "Өскемен", Some("KZ-63")),
        ("dwelling.tenure", "арендное", None),
        ("dwelling.tenure", "rental housing", None),
        ("dwelling.tenure", "мемлекеттен жалға алынған", Some("state-rental")),
        ("applicant.relationToOwner", "зять", Some("in-law")),
        ("applicant.relationToOwner", "двоюродный брат", Some("none")),
        ("applicant.relationToOwner", "жиені", None),
        ("applicant.relationToOwner", "ағасы", None),
        ("dwelling.otherOwners[0].consent", "ещё нет", Some("pending")),
        ("dwelling.otherOwners[0].kind", "юр. лицо", Some("organisation")),
    ] {
        let error = |cell: &str| results(&options, &format!("own\t{path}\nx\t{cell}\n"))[0].clone();
        let said = error(word);
        match code {
            Some(code) => assert_eq!(said, error(code), "{word}"),
            None => assert!(said.last().unwrap().contains("invalid-value"), "{word}: {said:?}"),
        }
    }
}

/// A file may mix languages: no word means one thing in one and another in the next.
#[test]
fn no_language_means_something_else_by_the_same_word() {
    let mut meant = BTreeMap::new();
    for vocabulary in Lang::ALL.iter().map(|lang| vocabulary(*lang)) {
        for thing in vocabulary.names {
            let code = thing[0].clone();
            // Of values, those of one fact are held against each other; of columns, all.
            let among = match code.split(' ').collect::<Vec<_>>()[..] {
                ["value", fact, _] => fact.to_owned(),
                ["column", _] => String::new(),
                _ => continue,
            };
            for name in &thing[1..] {
                let other = meant.insert((among.clone(), tirkeu::batch::fold(name)), code.clone());
                assert_eq!(other.filter(|other| *other != code), None, "{name}");
            }
        }
    }
}

#[test]
fn f12_truth_is_read_as_people_and_programs_write_it() {
    let yes = ["да", "ДА", "иә", "yes", "1", "+", "True", "true", "TRUE", "истина", "есть", "бар"];
    let no = ["нет", "Нет", "жоқ", "no", "0", "False", "false", "ЛОЖЬ"];
    let options = in_words(Lang::ALL);
    for (words, expected) in [(&yes[..], true), (&no[..], false)] {
        for word in words {
            let (batch, out) = run(&options, &format!("own;applicant.hasEds\nx;{word}\n"));
            let facts = serde_json::to_value(batch.facts_of(out.lines().nth(1).unwrap().as_bytes())).unwrap();
            assert_eq!(facts["applicant"]["hasEds"], expected, "{word}");
        }
    }
}

#[test]
fn f10_landlord_16_decimal_commas_and_days_first_are_recognised() {
    let auto = CsvOptions { decimal_comma: Way::Auto, day_first_dates: Way::Auto, ..CsvOptions::on(today()) };
    let file = "Кв.;dwelling.usableArea;arrivalDate\r\n1;45;\r\n2;44,90;01.02.2020\r\n\r\n3;x;2020-02-01\r\n";
    let lines = lines(&auto, file);
    let errors: Vec<_> = lines.iter().skip(1).map(|line| line.last().unwrap().as_str()).collect();
    assert_eq!(errors[..2], ["", ""]);
    assert!(errors[2].starts_with("row 5, column dwelling.usableArea: invalid-value"), "{errors:?}");
    let found = run(&auto, file).0.layout().unwrap();
    let columns = [None, Some("dwelling.usableArea"), Some("arrivalDate")].map(|path| path.map(str::to_owned));
    let Layout { delimiter, header_row, decimal_comma, day_first_dates, .. } = found;
    assert_eq!((delimiter, header_row, decimal_comma, day_first_dates), (';', 1, true, true));
    assert_eq!(found.columns, columns);
    // Nothing shows it, or something speaks against it.
    for file in [
        "dwelling.usableArea;a\n45;1\n",
        "dwelling.usableArea;a\n44.90;1\n",
        "dwelling.usableArea;a\n",
        "a;dwelling.usableArea",
    ] {
        assert!(!run(&auto, file).0.layout().unwrap().decimal_comma, "{file}");
    }
    assert!(!run(&auto, "arrivalDate,a\n03/04/2020,1\n11/21/2020,1\n").0.layout().unwrap().day_first_dates);
}

#[test]
fn what_the_first_thousand_rows_show_holds_for_all() {
    let auto = CsvOptions { decimal_comma: Way::Auto, ..CsvOptions::on(today()) };
    let file = |plain: usize| format!("dwelling.usableArea;n\n{}44,90;1\n", "45;1\n".repeat(plain));
    for (plain, comma) in [(0, true), (999, true), (1_000, false), (3_000, false)] {
        let (batch, _) = run_in_pieces(&auto, file(plain).as_bytes(), 777);
        assert_eq!(batch.layout().unwrap().decimal_comma, comma, "{plain}");
        assert_eq!(batch.rows(), plain as u64 + 1);
    }
    // Of long rows fewer are held back.
    let long = format!("dwelling.usableArea;n\n45;{}\n44,90;1\n", "x".repeat(2 << 20));
    for piece in [1 << 10, 1 << 16, usize::MAX] {
        let (batch, out) = run_in_pieces(&auto, long.as_bytes(), piece);
        assert!(!batch.layout().unwrap().decimal_comma);
        assert_eq!((batch.rows(), out.lines().count()), (2, 3));
    }
}

#[test]
fn f07_rows_say_their_results_in_words_beside_the_codes() {
    let file = "Кв.,dwelling.region,dwelling.usableArea,dwelling.registered.total\n7,KZ-71,60,1\n8,KZ-71,x,1\n,,,\n";
    for lang in Lang::ALL {
        let plain = lines(&CsvOptions::on(today()), file);
        let said = lines(&said_in(*lang), file);
        let own = 4;
        for (plain, said) in plain.iter().zip(&said) {
            assert_eq!(said.len(), own + 2 * RESULTS.len());
            assert_eq!((&said[..own], &said[own + RESULTS.len()..]), (&plain[..own], &plain[own..]));
        }
        // Every heading is another than the code's, and figures are the same.
        assert!(said[0][own..own + RESULTS.len()].iter().zip(RESULTS).all(|(name, code)| name != code), "{said:?}");
        assert_eq!(said[1][own + 2..own + 7], plain[1][own + 2..own + 7]);
        let texts = Texts::built_in(*lang);
        assert!(said[1][own + 1].contains(&texts.rule(tirkeu::rules::RuleId::OwnerConsent)), "{said:?}");
        assert!(said[1][own].contains(" … "), "{said:?}");
        assert!(said[2][own + 8].contains('x') || said[2][own + 8].contains("dwelling.usableArea"), "{said:?}");
    }
    let said = lines(&said_in(Lang::Ru), file);
    assert_eq!(
        said[0][4..13],
        [
            "Результат",
            "Почему",
            "Людей в расчёте",
            "Нужно м²",
            "Не хватает м²",
            "Сколько человек вмещает",
            "Свободных мест",
            "Подсказка",
            "Ошибка"
        ]
    );
    assert!(
        said[2][12].starts_with("строка 3, столбец «dwelling.usableArea»: так написать нельзя. Можно: "),
        "{said:?}"
    );
    assert_eq!(said[3][11], "В строке нет данных для проверки");
}

#[test]
fn errors_in_words_say_what_is_allowed() {
    let error = |heading: &str, cell: &str| {
        let options = CsvOptions { day_first_dates: Way::Yes, ..said_in(Lang::Ru) };
        let lines = lines(&options, &format!("own;{heading}\nx;{cell}\n"));
        lines[1][lines[1].len() - RESULTS.len() - 1].clone()
    };
    for (heading, cell, says) in [
        ("applicant.hasEds", "ja", "Можно: Да; Нет"),
        ("dwelling.kind", "замок", "Можно: Дом; Квартира; "),
        ("applicant.age", "131", "вне допустимых пределов. Можно: целое число от 0 до 130"),
        ("arrivalDate", "32.01.2020", "день с 01.01.1890 по 31.12.2100"),
        ("dwelling.usableArea", "0", "больше 0 и не больше 100000"),
        ("dwelling.registered.family;dwelling.registered.outsiders", "1;", "столбец «всего»"),
        ("applicant.age;applicant.birthDate", "30;01.01.1990", "противоречит"),
        ("applicant.age", "30;1;2", "лишние ячейки"),
    ] {
        let error = error(heading, cell);
        assert!(error.starts_with("строка 2") && error.contains(says), "{heading}: {error}");
    }
}

#[test]
fn f07_results_of_an_earlier_run_are_replaced_whatever_their_language() {
    let file = "Кв.,dwelling.region,dwelling.usableArea,dwelling.registered.total\n7,KZ-71,60,1\n8,KZ-71,x,1\n";
    let plain = CsvOptions::on(today());
    for first in Lang::ALL {
        let (_, once) = run(&said_in(*first), file);
        assert_eq!(run(&said_in(*first), &once).1, once);
        assert_eq!(run(&plain, &once).1, run(&plain, file).1);
        for second in Lang::ALL {
            assert_eq!(run(&said_in(*second), &once).1, run(&said_in(*second), file).1, "{first:?} {second:?}");
        }
    }
    // Without rules there is a column less of both kinds.
    let without = |lang| CsvOptions { rules: false, ..said_in(lang) };
    let (_, once) = run(&without(Lang::Kk), file);
    assert_eq!(run(&without(Lang::En), &once).1, run(&without(Lang::En), file).1);
}

#[test]
fn columns_are_known_by_their_names_in_words() {
    for lang in Lang::ALL {
        let vocabularies = [vocabulary(*lang)];
        let names = Names::of(&vocabularies);
        for path in columns() {
            for name in vocabularies[0].names(Kind::Column, &path.to_string()) {
                let shouted = format!(" {}\u{a0}", name.to_uppercase());
                assert_eq!(names.in_words(&shouted), Some(path.to_string().as_str()), "{name}");
            }
        }
        // No heading of results is one of a fact.
        let head = &lines(&said_in(*lang), "own,applicant.age\n1,30\n")[0];
        assert!(head.iter().all(|heading| names.in_words(heading).is_none()), "{head:?}");
    }
    let russian = [vocabulary(Lang::Ru)];
    for (heading, path) in [
        ("Площадь, м²", Some("dwelling.usableArea")),
        ("Площадь (кв. м)", Some("dwelling.usableArea")),
        ("Прописано", Some("dwelling.registered.total")),
        ("Прописано, чел.", Some("dwelling.registered.total")),
        ("в т.ч. не родственники", Some("dwelling.registered.outsiders")),
        ("Дата заезда", Some("arrivalDate")),
        ("ЭЦП", Some("applicant.hasEds")),
        // Headings that mean something else as often: whose family, which status, a name or a kind of study.
        ("Семья", None),
        ("Статус", None),
        ("Студент", None),
        ("Общая площадь", None),
        ("Кв.", None),
    ] {
        assert_eq!(Names::of(&russian).in_words(heading), path, "{heading}");
    }
}

#[test]
fn whatever_the_pieces_and_the_options_the_same_comes_out_and_goes_in_again() {
    let mut random = fastrand::Rng::with_seed(12);
    let cells =
        ["", "-", "44,9", "45 м²", "1,234", "x", "\"a\n\"\"b\"", "01.02.2020", "2020-02-01", "=1", "\"", "Да", "3.0"];
    let ends = ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\r\r\n"];
    let heads = ["dwelling.usableArea", "arrivalDate", "applicant.hasEds", "own", "dwelling.registered.total"];
    let vocabularies: Vec<_> = Lang::ALL.iter().map(|lang| vocabulary(*lang)).collect();
    for _ in 0..600 {
        let width = random.usize(1..=heads.len());
        let mut file = format!("{}{}", heads[..width].join(";"), random.choice(&ends).unwrap());
        for _ in 0..random.usize(..6) {
            let row: Vec<_> = (0..width).map(|_| *random.choice(&cells).unwrap()).collect();
            file.push_str(&row.join(";"));
            file.push_str(if random.u8(..8) == 0 { "" } else { random.choice(&ends).unwrap() });
        }
        let lang = |random: &mut fastrand::Rng| random.choice(Lang::WORDS).map(|lang| (*lang).to_owned());
        let options = CsvOptions {
            decimal_comma: *random.choice(Way::ALL).unwrap(),
            day_first_dates: *random.choice(Way::ALL).unwrap(),
            words: lang(&mut random).filter(|_| random.bool()).into_iter().collect(),
            lang: lang(&mut random).filter(|_| random.bool()),
            vocabularies: vocabularies.clone(),
            ..CsvOptions::on(today())
        };
        let (batch, once) = run(&options, &file);
        assert!(batch.layout().is_some(), "{file:?}");
        let numbers = |options: &CsvOptions| -> Vec<_> {
            let (mut batch, _) = run_in_pieces(options, file.as_bytes(), 5);
            batch.take_entries().iter().map(|entry| entry.number).collect()
        };
        // Rows that were held back have the numbers that they would have had.
        let plain = CsvOptions { decimal_comma: Way::No, day_first_dates: Way::No, ..options.clone() };
        assert_eq!(numbers(&options), numbers(&plain), "{file:?}");
        // Without the empty lines rows have other numbers; and a quote that swallowed lines is read anew.
        let (_, twice) = run(&options, &once);
        if file.matches('"').count() % 2 == 0 && !once.contains("malformed") {
            assert_eq!(run(&options, &twice).1, twice, "{file:?}");
        }
    }
}

#[test]
fn languages_whose_words_are_not_there_are_named() {
    let problems = |options: CsvOptions| -> Vec<_> {
        Options::new(options).unwrap_err().into_iter().map(|problem| (problem.code, problem.path)).collect()
    };
    let missing = [(Code::InvalidValue, "vocabularies".to_owned())];
    assert_eq!(problems(CsvOptions { words: vec!["eo".to_owned()], ..CsvOptions::on(today()) }), missing);
    assert_eq!(problems(CsvOptions { lang: Some("eo".to_owned()), ..said_in(Lang::Ru) }), missing);
}
