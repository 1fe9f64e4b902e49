//! Links that hold answers: they come back as they went, stay short, say aloud what is not known, and mean the same for good.

mod common;

use common::random::{Random, partial, whole};
use common::today;
use std::collections::BTreeSet;
use std::fs;
use tirkeu::assessment::verdict;
use tirkeu::case::Group;
use tirkeu::day::Day;
use tirkeu::interview::link::{Said, Unread, listed, read, write};
use tirkeu::interview::{ASK_ON, Draft, Field, Joiners, ON, OWNER_QUESTIONS, SCREENS, Screen, UNKNOWN, people_field};

/// The most letters of an address of an ordinary case, from `#` on.
const MOST: usize = 120;
/// The codes that links were written with so far.
const CODES: &str = "tests/link/codes.txt";

/// The link of a whole case, as it was first written.
const LINK: &str = "#ru/share/v1-20261121-A32.BBCChCEAFCQCSTTDUEWDciiEdiEeiDiCjEmBoksKqi.KvBxCzC0B1B3B4A5jB6B-ceu";

/// What of the address is the link, from `#` on.
fn address(day: Day, answers: &Draft) -> String {
    format!("#ru/share/{}", write(day, answers))
}

/// The fields and their texts, however they were put in.
fn sorted(answers: &Draft) -> Vec<(&str, &str)> {
    let mut entries: Vec<_> = answers.entries().collect();
    entries.sort_unstable();
    entries
}

fn draft(fields: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    fields.iter().for_each(|(field, text)| draft.set(field, text));
    draft
}

/// The same text with a right check: as a later page would have written it.
fn sealed(text: &str) -> String {
    let sum = text.bytes().fold(0_u16, |sum, byte| {
        (0..8).fold(sum ^ u16::from(byte) << 7, |sum, _| if sum & 0x4000 == 0 { sum << 1 } else { sum << 1 ^ 0xc599 })
    });
    let letters = b"abcdefghijklmnopqrstuvwxyz234567";
    let sum: String = [10, 5, 0].iter().map(|place| char::from(letters[usize::from(sum >> place & 31)])).collect();
    format!("{text}-{sum}")
}

/// The link with more entries.
fn with_entries(link: &str, more: &str) -> String {
    let (text, _) = link.rsplit_once('-').unwrap();
    sealed(&format!("{text}{more}"))
}

/// A tenant in the capital.
fn tenant() -> Draft {
    let answers = [
        ("status", "citizen"),
        ("age", "34"),
        ("registration", "permanent"),
        ("person.none", "none"),
        ("place.region", "KZ-71"),
        ("place.kind", "flat"),
        ("holder", "others"),
        ("owners.count", "3"),
        ("owners.0.kind", "person"),
        ("owners.0.capacity", "full"),
        ("owners.0.consent", "given"),
        ("owners.1.kind", "person"),
        ("owners.1.capacity", "minor"),
        ("owners.1.consent", "pending"),
        ("owners.2.kind", "deceased"),
        ("address.none", "none"),
        ("joining.who", "people"),
        ("joining.outsiders", "1"),
        ("area.usable", "44,90 м²"),
        ("area.living", "30.5"),
        ("registered.family", "1"),
        ("registered.outsiders", "2"),
        ("tie", "none"),
        ("signing.phone", ON),
        ("signing.eds", ON),
        ("signing.consent", UNKNOWN),
    ];
    let typed = draft(&answers);
    let mut accepted = Draft::default();
    for screen in SCREENS.iter().filter(|screen| typed.check(screen).is_empty()) {
        accepted.accept_screen(screen, &typed, today());
    }
    accepted
}

#[test]
fn a_link_comes_back_as_it_went() {
    let mut answers = tenant();
    for (field, text) in [("filing", today()), ("arrival", Day::of(2026, 10, 3))] {
        answers.set_day(field, text);
    }
    answers.set(ASK_ON, ON);
    answers.set("tick.clock", "1796000000");
    let link = address(today(), &answers);
    assert!(link.starts_with("#ru/share/v1-20261121-"), "{link}");
    assert!(link.len() <= MOST, "{}: {link}", link.len());
    let Said { day, answers: back, left_out } = read(link.trim_start_matches("#ru/share/")).unwrap();
    assert_eq!((day, left_out), (today(), 0));
    // As the first page wrote it: no later one may read it otherwise.
    assert_eq!(link, LINK);
    // What is the person's own stays here; figures are written as the page writes them.
    answers.set("tick.clock", "");
    answers.set("area.usable", "44.90");
    answers.set("area.living", "30.50");
    assert_eq!(sorted(&back), sorted(&answers));
}

/// People may be typed with their word.
#[test]
fn a_number_with_its_word_is_in_the_link() {
    let [plain, worded] = ["2", "2 чел."].map(|people| {
        let mut answers = tenant();
        answers.set("registered.outsiders", people);
        write(today(), &answers)
    });
    assert_eq!(worded, plain);
}

/// Whatever a case may hold, with more of what people type and leave.
#[test]
fn random_answers_come_back() {
    for seed in 0..3_000 {
        let mut random = Random::new(seed);
        let whole = whole(&mut random);
        let case = common::case(&partial(&mut random, &whole, 25).value());
        let mut answers = Draft::of(&case);
        let extras = [
            ("age.unknown", ON),
            ("area.rooms-living", "18.20"),
            ("owners.count", "3"),
            ("owners.2.kind", "organisation"),
            ("owners.7.consent", "silent"),
            ("owners.all.consent", UNKNOWN),
            ("joining.total", "12"),
            ("registered.none", UNKNOWN),
            ("person.none", UNKNOWN),
            ("stay.until.year", "20"),
            (ASK_ON, ON),
        ];
        extras.iter().filter(|_| random.percent(8)).for_each(|(field, text)| answers.set(field, text));
        for screen in SCREENS.iter().filter(|_| random.percent(10)) {
            let typed = answers.clone();
            if typed.check(screen).is_empty() {
                answers.accept_screen(screen, &typed, today());
            }
        }
        // What the page would not have let through never becomes a link.
        if SCREENS.iter().any(|screen| answers.is_done(screen) && !answers.check(screen).is_empty()) {
            continue;
        }
        let day = case.filing_date;
        let link = write(day, &answers);
        let Ok(Said { answers: back, .. }) = read(&link) else {
            assert_eq!(answers.done_count(), 0, "{link}: {answers:?}");
            continue;
        };
        assert_eq!(write(day, &back), link, "{answers:?}");
        let (was, is) = (answers.case(day), back.case(day));
        match (was, is) {
            (Ok((was, _)), Ok((is, _))) => assert_eq!(verdict(&was), verdict(&is), "{answers:?}"),
            (was, is) => assert_eq!(was.is_err(), is.is_err(), "{answers:?}"),
        }
    }
}

#[test]
fn a_birth_date_is_in_no_link() {
    let mut json = common::good();
    json["applicant"].as_object_mut().unwrap().remove("age");
    json["applicant"]["birthDate"] = "1990-03-04".into();
    let answers = Draft::of(&common::case(&json));
    assert_eq!(answers.get("age.born"), "1990-03-04");
    let back = read(&write(today(), &answers)).unwrap().answers;
    assert_eq!((back.get("age.born"), back.get("age"), back.get("age.on")), ("", "36", "2026-11-21"));
}

#[test]
#[expect(clippy::print_stdout, reason = "the longest is what the test is for")]
fn links_of_ordinary_cases_are_short() {
    let golden: Vec<serde_json::Value> = serde_json::from_str(include_str!("cases/golden.json")).unwrap();
    let (mut longest, mut sum, mut count) = (0, 0, 0);
    for golden in &golden {
        let case = common::case(&golden["case"]);
        let ordinary = case.dwelling.other_owners.as_ref().is_none_or(|owners| owners.len() <= 3);
        let answers = Draft::of(&case);
        if ordinary && answers.done_count() > 0 {
            let link = address(case.filing_date, &answers);
            assert!(link.len() <= MOST, "{}: {} letters, {link}", golden["name"], link.len());
            (longest, sum, count) = (longest.max(link.len()), sum + link.len(), count + 1);
        }
    }
    println!("{count} links: the longest has {longest} letters, the mean {}", sum / count);
    assert!(count > 50);
}

#[test]
fn every_answer_of_the_form_has_a_code() {
    let codes: BTreeSet<String> = listed().filter_map(|line| Some(line.split_once(' ')?.1.to_owned())).collect();
    let lacks = |field: &str, word: &str| {
        let known = ["number", "area", "day", "whole day"]
            .iter()
            .chain([&word])
            .any(|word| codes.contains(&format!("{field} {word}")));
        (!known).then(|| format!("{field} {word}"))
    };
    let mut lacking = Vec::new();
    let mut ask = |field: &str, word: &str| lacking.extend(lacks(field, word));
    for screen in &SCREENS {
        ask("done", screen.id.word());
        for field in screen.fields {
            match field {
                Field::Choice(choice) => words_of(choice).for_each(|word| ask(choice.name, word)),
                Field::Boxes(boxes) => {
                    boxes.boxes.iter().for_each(|tick| ask(tick.name, ON));
                    ["none", UNKNOWN].iter().for_each(|word| ask(&boxes.way_out(), word));
                }
                Field::Age => ["age", "age.unknown", "age.on"].iter().for_each(|field| ask(field, ON)),
                Field::Day(day) => [day.name, day.unknown].iter().for_each(|field| ask(field, ON)),
                Field::Area(area) => [Some(area.name), area.unknown].iter().flatten().for_each(|field| ask(field, ON)),
                Field::Rooms => ask("area.rooms-living", ""),
                Field::Owners => {
                    ["owners.count", "owners.unknown", "owners.alike"].iter().for_each(|field| ask(field, ON));
                    for question in &OWNER_QUESTIONS {
                        for word in words_of(question) {
                            ask(&question.of_owner("owners.all"), word);
                            ask(&question.of_owner("owners.*"), word);
                        }
                    }
                }
                Field::Registered => {
                    ["none", UNKNOWN].iter().for_each(|word| ask("registered.none", word));
                    Group::ALL.iter().for_each(|group| ask(&people_field("registered", *group), ""));
                }
                Field::Joining => {
                    Joiners::WORDS.iter().chain([&UNKNOWN]).for_each(|word| ask("joining.who", word));
                    Group::ALL.iter().for_each(|group| ask(&people_field("joining", *group), ""));
                }
            }
        }
    }
    assert_eq!(
        lacking, [""; 0],
        "add them to the end of their entry, or of the table, in `src/interview/link/codes.rs`"
    );
}

fn words_of(choice: &tirkeu::interview::Choice) -> impl Iterator<Item = &'static str> {
    let words = choice.options.all().into_iter().flat_map(|(_, answers)| answers).map(|(word, _)| word);
    words.chain([UNKNOWN])
}

/// Links that people keep mean what they meant: a code that was given once is never given to something else.
#[test]
fn codes_stay_what_they_are() {
    let kept = fs::read_to_string(CODES).unwrap_or_default();
    let now: Vec<String> = listed().collect();
    for line in kept.lines() {
        assert!(now.iter().any(|code| code == line), "`{line}` is in links already, and must stay");
    }
    let all: String = now.iter().map(|line| format!("{line}\n")).collect();
    if std::env::var_os("UPDATE").is_some() {
        fs::write(CODES, &all).unwrap();
    } else {
        assert_eq!(kept, all, "new codes: write them down with UPDATE=1");
    }
}

#[test]
fn what_is_not_known_is_counted_and_the_rest_opens() {
    let link = write(today(), &tenant());
    let known = read(&link).unwrap().answers;
    let left_out = |link: &str| {
        let said = read(link).unwrap();
        (said.left_out, said.answers)
    };
    // A field of a later page; with a long value; two of them.
    for (more, count) in [(".9B", 1), (".9ggB", 1), (".9ggB.-A", 2)] {
        let (left, answers) = left_out(&with_entries(&link, more));
        assert_eq!((left, sorted(&answers)), (count, sorted(&known)), "{more}");
    }
    // A word of a later page: its screen is asked again.
    let (left, answers) = left_out(&with_entries(&link.replacen("BCC", "BfC", 1), ""));
    assert_eq!((left, answers.get("status"), answers.is_done(Screen::find("status").unwrap())), (1, "", false));
    assert_eq!(answers.done_count() + 1, known.done_count());
    // Nothing that this page knows.
    assert_eq!(left_out(&sealed("v1-20261121-.9B")), (1, Draft::default()));
    // What this page would not have let through.
    let (left, answers) =
        left_out(&sealed(write(today(), &draft(&[("age", "999"), ("age.done", ON)])).rsplit_once('-').unwrap().0));
    assert_eq!((left, answers.done_count()), (1, 0));
    // A field without a code, and a screen without one.
    let spelled = |text: &str| {
        let bits: String = text.bytes().map(|byte| format!("{byte:08b}")).collect();
        let digits: Vec<u8> = bits
            .as_bytes()
            .chunks(5)
            .map(|bits| bits.iter().chain(b"0000").take(5).fold(0, |sum, bit| sum << 1 | (bit - b'0')))
            .collect();
        let letters = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.";
        let last = digits.len() - 1;
        let code = listed()
            .find(|line| line.ends_with("spelled text"))
            .unwrap()
            .split(' ')
            .next()
            .unwrap()
            .parse::<usize>()
            .unwrap();
        let digits = digits.iter().enumerate().map(|(at, digit)| usize::from(digit + if at < last { 32 } else { 0 }));
        std::iter::once(code).chain(digits).map(|digit| char::from(letters[digit])).collect::<String>()
    };
    for (text, count) in [("pet=cat", 1), ("pet.done=on", 1), ("status=alien", 1), ("area.rooms-other=18", 0)] {
        assert_eq!(left_out(&with_entries(&link, &spelled(text))).0, count, "{text}");
    }
    let both = spelled("pet=cat") + &spelled("pet.done=on");
    assert_eq!(left_out(&with_entries(&link, &both)).0, 1, "a screen and its field are one answer");
}

#[test]
fn a_link_that_was_changed_is_broken_and_one_of_a_later_form_is_newer() {
    let link = write(today(), &tenant());
    for newer in ["v2-20261121-AB-abc", "v17-x"] {
        assert_eq!(read(newer), Err(Unread::Newer));
    }
    let broken = ["", "v1", "v1-", "v1--", "v1---", "v0-20261121-AB-abc", "v-1", "vx-1", "v1-20261121-abc"];
    let sealed = [
        "v1-20261321-BB",
        "v1-20261121-B",
        "v1-20261121-B_",
        "v1-20261121-",
        "v1-19991121-BB",
        "v1-2026112-BB",
        "v1-2026м21-BB",
    ];
    for text in broken.map(str::to_owned).into_iter().chain(sealed.map(self::sealed)) {
        assert_eq!(read(&text), Err(Unread::Broken), "{text}");
    }
    let letters: Vec<char> = link.chars().collect();
    for place in 3..letters.len() {
        for letter in ['A', 'b', '3', '-', '.', '_', 'м'] {
            let mut changed = letters.clone();
            changed[place] = letter;
            let changed: String = changed.into_iter().collect();
            assert!(changed == link || read(&changed) == Err(Unread::Broken), "{changed}");
        }
        let cut: String = letters[..place].iter().collect();
        assert_eq!(read(&cut), Err(Unread::Broken), "{cut}");
    }
}

#[test]
fn nothing_that_is_read_stops_the_program() {
    let mut random = fastrand::Rng::with_seed(17);
    let letters: Vec<char> = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.".chars().collect();
    for _ in 0..20_000 {
        let entries: String = (0..random.usize(..60)).map(|_| letters[random.usize(..letters.len())]).collect();
        if let Ok(Said { day, answers, .. }) = read(&sealed(&format!("v1-20261121-{entries}"))) {
            assert!(SCREENS.iter().all(|screen| !answers.is_done(screen) || answers.check(screen).is_empty()));
            drop(answers.case(day));
            assert!(read(&write(day, &answers)).is_ok() || answers.done_count() == 0);
        }
        let noise: String = (0..random.usize(..40)).map(|_| random.char(..)).collect();
        drop(read(&noise));
    }
}
