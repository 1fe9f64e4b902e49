//! A file whose rows are flats, or people who are counted into flats: what comes out, whatever way its bytes come.

mod common;

use common::facts::RELATIONS;
use common::random::Random;
use common::today;
use csv_core::{ReadRecordResult, ReaderBuilder};
use serde_json::json;
use tirkeu::batch::{Batch, CsvOptions, Options, Shape, Way};
use tirkeu::case::{Code, Facts, Problem};
use tirkeu::text::{Lang, Texts};

const FLAT_RESULTS: [&str; 13] = [
    "norm",
    "persons",
    "requiredArea",
    "shortage",
    "capacity",
    "freePlaces",
    "state",
    "nextOutsider",
    "nextOutsiderReading",
    "nextRelative",
    "nextRelativeReading",
    "hint",
    "error",
];

fn of_shape(shape: Shape) -> CsvOptions {
    let key = (shape == Shape::People).then(|| "Кв.".to_owned());
    CsvOptions { shape, key, ..CsvOptions::on(today()) }
}

/// The flats with the key of people, and the people.
fn run_in_pieces(options: &CsvOptions, file: &str, piece: usize) -> (Batch, [String; 2]) {
    let mut batch = Batch::new(Options::new(options.clone()).unwrap());
    let mut out = [Vec::new(), Vec::new()];
    let mut take = |batch: &mut Batch| {
        out[0].extend(batch.take());
        out[1].extend(batch.take_people());
    };
    for mut bytes in file.as_bytes().chunks(piece) {
        while !bytes.is_empty() {
            bytes = &bytes[batch.push(bytes)..];
            take(&mut batch);
        }
    }
    batch.finish();
    while batch.go_on() {
        take(&mut batch);
    }
    take(&mut batch);
    (batch, out.map(|out| String::from_utf8(out).unwrap()))
}

/// Both outputs as they came, whatever the pieces.
fn run(options: &CsvOptions, file: &str) -> [String; 2] {
    let (batch, whole) = run_in_pieces(options, file, usize::MAX);
    assert_eq!(batch.failure(), None);
    for piece in [1, 2, 3, 7, 64] {
        assert_eq!(run_in_pieces(options, file, piece).1, whole, "in pieces of {piece}");
    }
    whole
}

/// The lines of flats.
fn flats(file: &str) -> Vec<String> {
    let [flats, people] = run(&of_shape(Shape::Flats), file);
    assert_eq!(people, "");
    lines(&flats)
}

fn lines(text: &str) -> Vec<String> {
    text.split("\r\n").filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// Flats and people.
fn people(file: &str) -> [Vec<String>; 2] {
    run(&of_shape(Shape::People), file).map(|text| lines(&text))
}

fn failure(options: &CsvOptions, file: &str) -> Vec<Problem> {
    run_in_pieces(options, file, usize::MAX).0.failure().unwrap().to_vec()
}

#[test]
fn a_flat_needs_no_facts_of_a_person() {
    let head = "Дом;Кв.;dwelling.region;dwelling.usableArea;dwelling.registered.total";
    let lines = flats(&format!(
        "{head}\nА;1;KZ-71;44.90;4\nА;2;KZ-71;30;2\nБ;3;KZ-71;30;0\nБ;4;KZ-75;30;9\nБ;5;KZ-71;;1\nБ;6;;;\n"
    ));
    assert_eq!(lines[0], format!("{head};{}", FLAT_RESULTS.join(";")));
    assert_eq!(
        lines[1..],
        [
            "А;1;KZ-71;44.90;4;15.00;4;60.00;15.10;2;0;over;ask..refused;;prepare..ask;;;",
            "А;2;KZ-71;30;2;15.00;2;30.00;0.00;2;0;full;ask..refused;;prepare..ask;;;",
            "Б;3;KZ-71;30;0;15.00;0;0.00;0.00;2;2;free;ready;within;ready;within;;",
            "Б;4;KZ-75;30;9;;9;;;;;no-norm;ready;;ready;;;",
            "Б;5;KZ-71;;1;15.00;1;15.00;;;;unknown;ready..refused;;ready..ask;;;",
            "Б;6;;;;;;;;;;;;;;;no-facts;",
        ]
    );
}

/// Landlord 9 and 11: those registered now, in all or by their ties, and no one more.
#[test]
fn landlord_9_11_what_is_short_is_short_for_those_registered() {
    let head = "dwelling.region,dwelling.usableArea,dwelling.tenure,dwelling.registered.family,dwelling.registered.excepted,\
                dwelling.registered.outsiders,dwelling.registered.total";
    let lines = flats(&format!("{head}\nKZ-71,30,private,2,0,0,\nKZ-71,30,private,,,4,4\nKZ-71,30,private,,,5,4\n"));
    assert!(lines[1].ends_with(",15.00,2,30.00,0.00,2,0,full,ask,conflict,prepare,exception,,"), "{}", lines[1]);
    assert!(lines[2].ends_with(",15.00,4,60.00,30.00,2,0,over,refused,exceeded,ask,conflict,,"), "{}", lines[2]);
    assert!(lines[3].contains("row 4, column dwelling.registered.total: conflict"), "{}", lines[3]);
}

#[test]
fn the_law_of_the_filing_day_applies() {
    let lines = flats(
        "filingDate,dwelling.region,dwelling.usableArea,dwelling.tenure,dwelling.registered.total\n\
         2026-01-05,KZ-71,15,private,1\n2026-08-24,KZ-71,15,private,1\n2026-08-25,KZ-71,15,private,1\n",
    );
    let ends: Vec<_> = lines[1..].iter().map(|line| line.split_once(",private,1,").unwrap().1).collect();
    assert_eq!(
        ends,
        [
            ",1,,,,,no-norm,ready,,ready,,,",
            "15.00,1,15.00,0.00,1,0,full,refused,exceeded,prepare..refused,,,",
            "15.00,1,15.00,0.00,1,0,full,ask..refused,,prepare..ask,,,",
        ]
    );
}

#[test]
fn only_registrations_of_outsiders_who_are_gone_may_end() {
    let columns = vec![("Выехали".to_owned(), "gone".to_owned())];
    let options = CsvOptions { columns, ..of_shape(Shape::Flats) };
    let head = "dwelling.region;dwelling.usableArea;dwelling.registered.family;dwelling.registered.outsiders;Выехали";
    let file = format!("{head}\nKZ-71;45;1;3;2\nKZ-71;45;1;3;\nKZ-71;45;1;3;4\nKZ-71;45;1;3;x\nKZ-75;45;1;3;1\n");
    let [flats, _] = run(&options, &file);
    let lines = lines(&flats);
    assert!(lines[0].ends_with(";nextRelativeReading;freePlacesAfter;hint;error"));
    assert!(lines[1].contains(";over;") && lines[1].ends_with(";1;;"), "{}", lines[1]);
    assert!(lines[2].contains(";over;") && lines[2].ends_with(";;;"), "{}", lines[2]);
    for (line, row) in [(&lines[3], 4), (&lines[4], 5)] {
        assert!(line.contains(&format!(";;;row {row}, column Выехали: out-of-range (")), "{line}");
        assert!(line.contains("outsiders registered: 3"), "{line}");
    }
    assert!(lines[5].ends_with(";no-norm;ready;;ready;;;;"), "{}", lines[5]);
    // It means nothing elsewhere.
    let problems = Options::new(CsvOptions { shape: Shape::Applicants, ..options }).unwrap_err();
    assert_eq!((problems[0].code, &*problems[0].path), (Code::UnknownField, "columns.Выехали"));
}

#[test]
fn facts_of_people_are_the_callers_own_columns() {
    let found = flats("applicant.age,dwelling.region,dwelling.usableArea\nold,KZ-71,10\n");
    assert!(found[1].starts_with("old,KZ-71,10,15.00,,,,0,,unknown,"), "{}", found[1]);
    let problems = failure(&of_shape(Shape::Flats), "applicant.age,Кв.\n5,1\n");
    assert_eq!((problems[0].code, &*problems[0].path), (Code::NoFacts, "header"));
    // What contradicts itself about a person says nothing of the flat.
    let base: Facts = serde_json::from_value(json!({
        "dwelling": { "region": "KZ-71", "tenure": "private", "usableArea": 99, "otherOwners": [] }
    }))
    .unwrap();
    let [flats, _] = run(
        &CsvOptions { base, ..of_shape(Shape::Flats) },
        "applicant.ownership,dwelling.usableArea\nnone,10\nnone,\n",
    );
    let lines = lines(&flats);
    assert!(lines[1].contains(",10,15.00,,,,0,,unknown,"), "{}", lines[1]);
    // The area of the base is that of no other flat.
    assert!(lines[2].ends_with(",no-facts,"), "{}", lines[2]);
}

#[test]
fn results_of_an_earlier_run_are_replaced() {
    let options = CsvOptions { decimal_comma: Way::Yes, ..of_shape(Shape::Flats) };
    let [once, _] =
        run(&options, "Кв.,dwelling.region,dwelling.usableArea,dwelling.registered.total\n1,KZ-71,\"44,90\",4\n");
    assert!(once.contains(",\"15,00\",4,\"60,00\",\"15,10\","), "{once}");
    let [twice, _] = run(&options, &once);
    assert_eq!(twice, once);
}

#[test]
fn people_are_counted_into_flats() {
    let file = "Дом;Кв.;ФИО;applicant.age;applicant.relationToOwner;applicant.fullTimeStudent;dwelling.region;dwelling.usableArea;dwelling.tenure\n\
                А;1;\"Иванов \"\"И\"\"\";40;spouse;;KZ-71;44.90;private\n\
                А;1;Петров;13;child;;;;\n\
                А;1;Сидоров;14;none;false;;44,9;\n\
                А; 1 ;Ким;30;none;true;;44.9;\n\
                Б;2;Цой;50;;;KZ-71;30;\n\
                Б;3;Ли;20;none;false;KZ-75;;\n";
    let [flats, people] = people(&file.replace("44,9;", "44.90;"));
    assert_eq!(
        flats,
        [
            format!(
                "Кв.;Дом;dwelling.region;dwelling.usableArea;dwelling.tenure;dwelling.registered.family;\
                 dwelling.registered.excepted;dwelling.registered.outsiders;dwelling.registered.total;{}",
                FLAT_RESULTS.join(";")
            )
            .as_str(),
            "1;А;KZ-71;44.90;private;1;1;1;3;15.00;3;45.00;0.10;2;0;over;refused;exceeded;ask;conflict;;",
            "2;Б;KZ-71;30;;;;;1;15.00;1;15.00;0.00;2;1;free;ready;within;ready;within;;",
            "3;Б;KZ-75;;;0;0;1;1;;1;;;;;no-norm;ready;;ready;;;",
        ]
    );
    assert!(people[0].ends_with(";dwelling.tenure;state;counted;hint;error"), "{}", people[0]);
    assert_eq!(
        people[1..],
        [
            "А;1;\"Иванов \"\"И\"\"\";40;spouse;;KZ-71;44.90;private;over;true;;",
            "А;1;Петров;13;child;;;;;over;false;;",
            "А;1;Сидоров;14;none;false;;44.90;;over;true;;",
            "А; 1 ;Ким;30;none;true;;44.9;;over;true;;",
            "Б;2;Цой;50;;;KZ-71;30;;free;true;;",
            "Б;3;Ли;20;none;false;KZ-75;;;no-norm;true;;",
        ]
    );
}

/// A day before and on the birthday; an age of another day; an age that nobody knows.
#[test]
fn people_count_from_the_age_at_which_they_are_registered() {
    let head =
        "Кв.,applicant.birthDate,applicant.age,applicant.ageOn,applicant.ownership,dwelling.region,dwelling.usableArea";
    let [flats, people] = people(&format!(
        "{head}\n1,2012-11-22,,,none,KZ-71,30\n2,2012-11-21,,,none,KZ-71,30\n3,,13,2026-05-01,none,KZ-71,15\n\
         3,,30,,sole,,\n4,,,,none,KZ-71,10\n5,,,,,KZ-71,\n5,,20,,,,\n"
    ));
    let states: Vec<_> = people[1..].iter().map(|line| line.rsplit(',').collect::<Vec<_>>()[2..4].join(" ")).collect();
    assert_eq!(
        states,
        [
            "false free",
            "true free",
            "unknown unknown",
            "true unknown",
            "unknown unknown",
            "unknown unknown",
            "true unknown"
        ]
    );
    assert!(flats[1].contains(",0,0,0,0,15.00,0,0.00,0.00,2,2,free,"), "{}", flats[1]);
    // One who counts, and one who may.
    assert!(flats[3].contains(",,,,,15.00,1..2,15.00..30.00,0.00..15.00,1,0,unknown,"), "{}", flats[3]);
    assert!(flats[4].contains(",15.00,0..1,0.00..15.00,0.00..5.00,0,0,unknown,"), "{}", flats[4]);
}

#[test]
fn rows_that_contradict_each_other_say_so_both() {
    let [flats, people] = people(
        "Кв.,applicant.age,dwelling.region,dwelling.usableArea\n1,30,KZ-71,45\n2,30,KZ-71,45\n1,40,KZ-71,45.00\n1,50,KZ-75,44\n1,50,,\n",
    );
    let both = "column dwelling.region: conflict (`KZ-71` in row 2, `KZ-75` in row 5); row";
    for (line, row) in [(1, 2), (4, 5)] {
        assert!(
            people[line].contains(&format!("row {row}, {both} {row}, column dwelling.usableArea")),
            "{}",
            people[line]
        );
    }
    assert!(people[3].ends_with(",,true,,"), "{}", people[3]);
    assert!(flats[1].ends_with("row 2: conflict (its people's rows tell different things of it)"), "{}", flats[1]);
    assert!(flats[2].contains(",free,"), "{}", flats[2]);
}

/// Whoever looks at the flat is told what its rows differ in.
#[test]
fn a_flat_tells_what_its_rows_contradict_each_other_in() {
    let file = "Кв.,applicant.age,dwelling.region,Площадь\n1,30,KZ-71,45\n2,30,KZ-71,45\n1,50,KZ-75,44\n";
    let columns = vec![("Площадь".to_owned(), "dwelling.usableArea".to_owned())];
    let (batch, _) = run_in_pieces(&CsvOptions { columns, ..of_shape(Shape::People) }, file, usize::MAX);
    assert_eq!(batch.clashes_of(0), ["dwelling.region", "Площадь"]);
    assert!(batch.clashes_of(1).is_empty() && batch.clashes_of(2).is_empty());
}

/// What cannot be read may be somebody: nothing settled rests on a row with an error.
#[test]
fn a_row_with_an_error_may_be_somebody() {
    let [flats, people] = people(
        "Кв.,applicant.age,dwelling.region,dwelling.usableArea\n1,30,KZ-71,15\n1,old,,\n2,30,KZ-71,45\n,30,KZ-71,45\n,,,\nИтого,,,\n",
    );
    assert!(flats[1].contains(",1..2,") && flats[1].contains(",unknown,"), "{}", flats[1]);
    assert!(flats[2].contains(",free,"), "{}", flats[2]);
    assert_eq!(flats.len(), 3, "{flats:?}");
    assert!(people[2].contains("row 3, column applicant.age: invalid-value"), "{}", people[2]);
    assert!(people[4].contains("row 5, column Кв.: invalid-value (the key of a dwelling)"), "{}", people[4]);
    assert!(people[5].ends_with(",,,no-facts,"), "{}", people[5]);
    // Sums are no flat.
    assert!(people[6].ends_with(",,,no-facts,"), "{}", people[6]);
}

#[test]
fn the_key_is_named_by_the_options() {
    let file = "Кв.,applicant.age\n1,30\n";
    let without = Options::new(CsvOptions { key: None, ..of_shape(Shape::People) }).unwrap_err();
    assert_eq!((without[0].code, &*without[0].path), (Code::InvalidValue, "key"));
    let elsewhere = Options::new(CsvOptions { shape: Shape::Flats, ..of_shape(Shape::People) }).unwrap_err();
    assert_eq!((elsewhere[0].code, &*elsewhere[0].path), (Code::Conflict, "key"));
    let twice = failure(&of_shape(Shape::People), "Кв.,кв. ,applicant.age\n1,1,30\n");
    assert_eq!((twice[0].code, &*twice[0].path), (Code::Conflict, "key"));
    let unknown = failure(&CsvOptions { key: Some("Квартира".to_owned()), ..of_shape(Shape::People) }, file);
    assert_eq!((unknown[0].code, &*unknown[0].path), (Code::UnknownField, "key"));
    for key in [" кв. ", "1"] {
        let [flats, _] = run(&CsvOptions { key: Some(key.to_owned()), ..of_shape(Shape::People) }, file);
        assert_eq!(lines(&flats).len(), 2, "{key}");
    }
}

/// What is told once holds for the flat, and a column in which the people of some flat differ is none of flats.
#[test]
fn columns_of_flats_are_those_in_which_no_two_rows_differ() {
    let [flats, _] = people(
        "Дом,Кв.,Имя,applicant.age,dwelling.region,dwelling.registered.family\n,1,a,30,,7\nА,1,b,30,KZ-71,8\nБ,2,c,30,KZ-71,9\n",
    );
    assert!(flats[0].starts_with("Кв.,Дом,dwelling.region,dwelling.registered.family,"), "{}", flats[0]);
    assert!(flats[1].starts_with("1,А,KZ-71,,,,2,"), "{}", flats[1]);
    assert!(flats[2].starts_with("2,Б,KZ-71,,,,1,"), "{}", flats[2]);
}

#[test]
fn flats_of_people_can_be_read_as_flats() {
    let file = "Кв.,applicant.age,applicant.relationToOwner,dwelling.region,dwelling.usableArea\n1,30,spouse,KZ-71,14\n1,30,child,,\n";
    let (batch, [counted, _]) = run_in_pieces(&of_shape(Shape::People), file, usize::MAX);
    let [again, _] = run(&of_shape(Shape::Flats), &counted);
    assert_eq!(again, counted);
    let line = counted.lines().nth(1).unwrap();
    let facts = serde_json::to_value(batch.facts_of(line.as_bytes())).unwrap();
    assert_eq!(facts["dwelling"]["registered"]["family"], 2);
    assert_eq!(facts["dwelling"]["usableArea"], "14.00");
}

#[test]
fn a_quote_that_is_never_closed_gives_the_people_back() {
    let [_, people] = people("Кв.,applicant.age\n1,30\n2,\"30\n3,30\n");
    assert_eq!(people.len(), 4);
    assert!(people[2].contains("row 3: malformed (a quote that is never closed"), "{}", people[2]);
    assert!(people[3].starts_with("3,30,,,,") && people[3].contains("not read"), "{}", people[3]);
}

#[test]
fn many_people_come_out_in_parts() {
    let mut file = "Кв.,applicant.age,dwelling.region,dwelling.usableArea\n".to_owned();
    for person in 0..30_000 {
        file.push_str(&format!("{},30,KZ-71,45\n", person / 3));
    }
    let (batch, [flats, people]) = run_in_pieces(&of_shape(Shape::People), &file, usize::MAX);
    assert_eq!((lines(&flats).len(), lines(&people).len()), (10_001, 30_001));
    assert_eq!(batch.rows(), 30_000);
    assert!(lines(&people)[1..].iter().all(|line| line.ends_with(",full,true,,") || line.ends_with(",free,true,,")));
}

/// Results in words stand before the codes, for flats and for people.
#[test]
fn flats_and_people_are_said_in_words_too() {
    let texts = Texts::built_in(Lang::Ru);
    let words = |shape| CsvOptions {
        lang: Some("ru".to_owned()),
        words: vec!["ru".to_owned()],
        vocabularies: vec![texts.vocabulary()],
        ..of_shape(shape)
    };
    let columns = vec![("Выехали".to_owned(), "gone".to_owned())];
    let options = CsvOptions { columns, ..words(Shape::Flats) };
    let file = "Площадь;Регион;Чужих;Выехали\n45 м²;Астана;4.0;1.0\n45;Астана;4;—\n45;Астана;4;5\n";
    let file = file.replace("Площадь", "dwelling.usableArea").replace("Регион", "dwelling.region");
    let [flats, _] = run(&options, &file.replace("Чужих", "dwelling.registered.outsiders"));
    let found = lines(&flats);
    assert!(found[0].contains(";Состояние квартиры;"), "{}", found[0]);
    assert!(found[1].contains(";Зарегистрировано больше, чем вмещается;"), "{}", found[1]);
    assert!(found[1].contains(";over;") && found[1].ends_with(";0;;"), "{}", found[1]);
    assert!(found[2].ends_with(";;;"), "{}", found[2]);
    assert!(found[3].contains("строка 4, столбец «Выехали»: вне допустимых пределов. Можно: целое"), "{}", found[3]);
    assert_eq!(run(&options, &flats)[0], flats);

    let file = "Кв.;applicant.age;dwelling.usableArea\n1;30;45\n1;10;44\n;30;\n2;13;45\n";
    let [flats, people] = run(&words(Shape::People), file);
    let [flats, people] = [flats, people].map(|text| lines(&text));
    assert!(people[0].contains(";Состояние квартиры;В расчёте;Подсказка;Ошибка;state;counted;"), "{}", people[0]);
    assert!(people[1].contains("строка 2, столбец «dwelling.usableArea»: в строках одного жилища"), "{}", people[1]);
    assert!(people[3].contains("строка 4, столбец «Кв.»: так написать нельзя. Можно: номер"), "{}", people[3]);
    assert!(people[4].contains(";Не хватает данных;Не учтён по возрасту;;;unknown;false;;"), "{}", people[4]);
    assert!(flats[1].contains("строка 2: в строках одного жилища разные данные"), "{}", flats[1]);
}

/// Somebody of whom a file may tell little.
struct Somebody {
    /// Full years on the filing day.
    age: Option<u32>,
    relation: Option<&'static str>,
    student: Option<bool>,
    owns: Option<bool>,
}

impl Somebody {
    fn random(random: &mut Random) -> Self {
        Self {
            age: random.percent(90).then(|| random.of(&[3, 13, 14, 15, 40])),
            relation: random.percent(80).then(|| random.of(RELATIONS)),
            student: random.percent(50).then(|| random.percent(30)),
            owns: random.percent(50).then(|| random.percent(20)),
        }
    }

    fn cells(&self) -> String {
        let age = self.age.map(|age| age.to_string()).unwrap_or_default();
        let student = self.student.map(|yes| yes.to_string()).unwrap_or_default();
        let owns = self.owns.map(|owns| if owns { "shared" } else { "none" }).unwrap_or_default();
        format!("{age},{},{student},{owns}", self.relation.unwrap_or_default())
    }

    /// Every group that the person may be counted in: family, excepted, outsiders, nobody.
    fn groups(&self) -> Vec<usize> {
        let counted = self.age.map_or(vec![true, false], |age| vec![age >= 14]);
        let relations = self.relation.map_or(RELATIONS.to_vec(), |relation| vec![relation]);
        let students = self.student.map_or(vec![true, false], |student| vec![student]);
        let mut groups = Vec::new();
        for counts in counted {
            for relation in &relations {
                for student in &students {
                    groups.push(match *relation {
                        _ if !counts => 3,
                        _ if self.owns == Some(true) => 0,
                        "none" if *student => 1,
                        "none" => 2,
                        "in-law" | "relatives-spouse" | "relatives-child" | "ward" => 1,
                        _ => 0,
                    });
                }
            }
        }
        groups.sort_unstable();
        groups.dedup();
        groups
    }
}

/// Section 4 from 25 August 2026, for one more: an outsider, or a relative of the owner of a private flat.
fn next(area: u32, [family, excepted, outsiders, _]: [u32; 4], is_relative: bool) -> &'static str {
    let fits = |people: u32| area >= 1500 * people;
    if fits(family + excepted + outsiders + 1) {
        "ready"
    } else if is_relative && outsiders == 0 {
        "prepare"
    } else if is_relative || fits(excepted + outsiders + 1) {
        "ask"
    } else {
        "refused"
    }
}

fn span<'w>(words: impl Iterator<Item = &'w str> + Clone, scale: &[&str]) -> String {
    let place = |word: &str| scale.iter().position(|known| *known == word).unwrap();
    let (least, most) = (words.clone().min_by_key(|word| place(word)), words.max_by_key(|word| place(word)));
    if least == most { least.unwrap().to_owned() } else { format!("{}..{}", least.unwrap(), most.unwrap()) }
}

#[test]
fn random_people_are_counted_as_sections_2_and_4_say() {
    const LEVELS: [&str; 4] = ["ready", "prepare", "ask", "refused"];
    const READINGS: [&str; 4] = ["within", "exception", "conflict", "exceeded"];
    let random = &mut Random::new(15);
    let mut file = "Кв.,dwelling.region,dwelling.tenure,dwelling.usableArea,applicant.age,applicant.relationToOwner,\
                    applicant.fullTimeStudent,applicant.ownership\n"
        .to_owned();
    let homes: Vec<(u32, Vec<Somebody>)> = (0..5_000)
        .map(|_| {
            (
                random.of(&[1400, 1500, 2999, 3000, 4500, 6000]),
                (0..=random.below(4)).map(|_| Somebody::random(random)).collect(),
            )
        })
        .collect();
    for (key, (area, people)) in homes.iter().enumerate() {
        for somebody in people {
            file.push_str(&format!("{key},KZ-71,private,{}.{:02},{}\n", area / 100, area % 100, somebody.cells()));
        }
    }
    let (batch, [flats, _]) = run_in_pieces(&of_shape(Shape::People), &file, usize::MAX);
    let lines = lines(&flats);
    let heads = batch.cells_of(lines[0].as_bytes());
    let mut open = 0;
    for ((area, people), line) in homes.iter().zip(&lines[1..]) {
        let cells = batch.cells_of(line.as_bytes());
        let cell = |name: &str| cells[heads.iter().position(|head| head == name).unwrap()].as_str();
        let mut ways = vec![[0; 4]];
        for somebody in people {
            let more = |way: &[u32; 4], group: usize| {
                let mut way = *way;
                way[group] += 1;
                way
            };
            ways =
                ways.iter().flat_map(|way| somebody.groups().into_iter().map(move |group| more(way, group))).collect();
        }
        open += usize::from(ways.len() > 1);
        let total = |[family, excepted, outsiders, _]: &[u32; 4]| family + excepted + outsiders;
        let [least, most] = [ways.iter().map(total).min().unwrap(), ways.iter().map(total).max().unwrap()];
        let persons = if least == most { least.to_string() } else { format!("{least}..{most}") };
        assert_eq!(cell("persons"), persons, "{line}");
        let state = |way: &[u32; 4]| match (area / 1500).cmp(&total(way)) {
            std::cmp::Ordering::Less => "over",
            std::cmp::Ordering::Equal => "full",
            std::cmp::Ordering::Greater => "free",
        };
        let first = state(&ways[0]);
        let expected = if ways.iter().all(|way| state(way) == first) { first } else { "unknown" };
        assert_eq!(cell("state"), expected, "{line}");
        for (name, is_relative) in [("nextOutsider", false), ("nextRelative", true)] {
            let level = span(ways.iter().map(|way| next(*area, *way, is_relative)), &LEVELS);
            // Where every way leads to one level, it does by one line of section 4.
            let reading = LEVELS.iter().position(|known| *known == level).map_or("", |place| READINGS[place]);
            assert_eq!((cell(name), cell(&format!("{name}Reading"))), (level.as_str(), reading), "{name}: {line}");
        }
        let figure = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let range = |least: String, most: String| if least == most { least } else { format!("{least}..{most}") };
        let required = |people: u32| figure(1500 * people);
        let short = |people: u32| figure((1500 * people).saturating_sub(*area));
        let free = |people: u32| (area / 1500).saturating_sub(people).to_string();
        let found = ["norm", "requiredArea", "shortage", "capacity", "freePlaces", "error"].map(cell);
        let capacity = (area / 1500).to_string();
        let [required, short] = [range(required(least), required(most)), range(short(least), short(most))];
        assert_eq!(found, ["15.00", &required, &short, &capacity, &range(free(most), free(least)), ""], "{line}");
    }
    assert!(open > 1_000, "{open}");
}

#[test]
fn random_files_come_out_the_same_whatever_the_pieces() {
    const TOKENS: [&str; 22] = [
        "a",
        "30",
        "13",
        "KZ-71",
        "KZ-75",
        "45,5",
        "44.90",
        "\"",
        "\"",
        ";",
        ";",
        ";",
        "\n",
        "\n",
        "\r\n",
        "=",
        "'",
        " ",
        "Итого",
        "-",
        "private",
        "none",
    ];
    let head = "Кв.;dwelling.region;dwelling.usableArea;dwelling.registered.total;gone;applicant.age\n";
    let random = &mut Random::new(16);
    let mut whole = 0;
    for shape in [Shape::Flats, Shape::People] {
        let options = CsvOptions { decimal_comma: Way::Auto, ..of_shape(shape) };
        for _ in 0..600 {
            let mut file = head.to_owned();
            (0..random.below(40)).for_each(|_| file.push_str(random.of(&TOKENS)));
            let (batch, once) = run_in_pieces(&options, &file, usize::MAX);
            for piece in [1, 2, 3, 7, 64] {
                assert_eq!(run_in_pieces(&options, &file, piece).1, once, "{file:?} in pieces of {piece}");
            }
            if batch.failure().is_some() {
                continue;
            }
            whole += 1;
            for text in &once {
                let widths = widths(text);
                assert!(widths.iter().all(|found| *found == widths[0]), "{file:?}: {text}");
            }
        }
    }
    assert!(whole > 600, "{whole}");
}

/// How many cells the lines have that another reader finds.
fn widths(text: &str) -> Vec<usize> {
    let mut reader = ReaderBuilder::new().delimiter(b';').build();
    let (mut cells, mut ends) = (vec![0; text.len() + 1], vec![0; text.len() + 1]);
    let mut rest = text.as_bytes();
    let mut widths = Vec::new();
    while let (ReadRecordResult::Record, used, _, count) = reader.read_record(rest, &mut cells, &mut ends) {
        rest = &rest[used..];
        widths.push(count);
    }
    widths
}
