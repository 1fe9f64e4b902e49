//! The interview as the page leads it: how many screens people see, that no answer is asked twice, and that the answers
//! given on screens amount to the facts they mean.

mod common;

use common::today;
use tirkeu::assessment::verdict;
use tirkeu::case::{
    Age, Applicant, Case, Code, Counts, Fact, FactValue, Given, Ownership, Registration, Relation, Status, Tally,
};
use tirkeu::day::Day;
use tirkeu::interview::{ASK_ON, Draft, FEW, Field, FieldErrorKind, ON, SCREENS, Screen, ScreenId, Tick, UNKNOWN};
use tirkeu::level::Level;

/// Everything that a person would answer if asked.
fn person(answers: &[(&str, &str)]) -> Draft {
    let mut draft = Draft::default();
    let usual = [
        ("status", "citizen"),
        ("age", "34"),
        ("registration", "permanent"),
        ("person.none", "none"),
        ("exit-proof", "yes"),
        ("place.region", "KZ-75"),
        ("place.kind", "flat"),
        ("holder", "mine"),
        ("tenancy", "yes"),
        ("owners.count", "1"),
        ("owners.0.capacity", "full"),
        ("owners.0.consent", "given"),
        ("address.none", "none"),
        ("joining.who", "nobody"),
        ("area.usable", "44,90 м²"),
        ("registered.family", "1"),
        ("tie", "none"),
        ("signing.eds", ON),
        ("signing.consent", "yes"),
        ("stay.from.day", "1"),
        ("stay.from.month", "12"),
        ("stay.from.year", "2026"),
        ("stay.until.day", "31"),
        ("stay.until.month", "5"),
        ("stay.until.year", "2027"),
        ("stay.purpose", "other"),
    ];
    for (field, text) in usual.iter().chain(answers) {
        draft.set(field, text);
    }
    draft
}

/// The screens that a person sees, in order, and where they end. What is said of how many are left holds on the way.
fn interview(person: &Draft) -> (Vec<ScreenId>, Draft) {
    let mut answers = Draft::default();
    let seen = go_on(person, &mut answers);
    (seen, answers)
}

fn go_on(person: &Draft, answers: &mut Draft) -> Vec<ScreenId> {
    let (mut seen, mut said) = (Vec::new(), Vec::new());
    loop {
        let ahead = answers.ahead(today()).unwrap();
        assert!(said.last().is_none_or(|before| ahead.most < *before), "{said:?}, then {}: {answers:?}", ahead.most);
        said.push(ahead.most);
        let Some(screen) = ahead.next else { break };
        assert!(!seen.contains(&screen.id), "{:?} is asked twice: {seen:?}", screen.id);
        assert_eq!(person.check(screen), [], "{:?}", screen.id);
        seen.push(screen.id);
        answers.accept_screen(screen, person, common::today());
    }
    assert_eq!(said.last(), Some(&0));
    seen
}

fn level(answers: &Draft) -> Option<Level> {
    verdict(&answers.case(today()).unwrap().0).level()
}

#[test]
fn whoever_has_answered_nothing_begins_with_the_first_screen() {
    let next = Draft::default().next(today()).unwrap();
    assert_eq!(next.map(|screen| screen.id), Some(ScreenId::FIRST));
}

#[test]
fn a_sole_owner_outside_the_capital_sees_at_most_nine_screens() {
    let (seen, answers) = interview(&person(&[]));
    assert!(seen.len() <= 9, "{seen:?}");
    assert_eq!(level(&answers), Some(Level::Ready));
}

#[test]
fn a_tenant_in_the_capital_sees_at_most_fourteen_screens() {
    let private = person(&[("place.region", "KZ-71"), ("holder", "others")]);
    let state = person(&[("place.region", "KZ-71"), ("holder", "state-rental")]);
    let temporary = person(&[("place.region", "KZ-71"), ("holder", "others"), ("registration", "temporary")]);
    for tenant in [private, state, temporary] {
        let (seen, answers) = interview(&tenant);
        assert!(seen.len() <= 14, "{seen:?}");
        assert!(level(&answers).is_some());
    }
}

#[test]
fn who_knows_nothing_reaches_an_unsettled_result() {
    let unknown = [
        ("status", UNKNOWN),
        ("age", ""),
        ("age.unknown", ON),
        ("registration", UNKNOWN),
        ("stay.from-unknown", ON),
        ("stay.until-unknown", ON),
        ("stay.purpose", UNKNOWN),
        ("person.none", UNKNOWN),
        ("exit-proof", UNKNOWN),
        ("place.region", UNKNOWN),
        ("place.kind", UNKNOWN),
        ("holder", UNKNOWN),
        ("tenancy", UNKNOWN),
        ("owners.unknown", ON),
        ("address.none", UNKNOWN),
        ("joining.who", UNKNOWN),
        ("area.usable", ""),
        ("area.unknown", ON),
        ("registered.none", UNKNOWN),
        ("tie", UNKNOWN),
        ("signing.eds", ""),
        ("signing.none", UNKNOWN),
        ("signing.consent", UNKNOWN),
    ];
    let (seen, answers) = interview(&person(&unknown));
    let first = SCREENS.iter().filter(|screen| screen.only_where.is_none()).count();
    assert_eq!(seen.len(), first, "all but what follows from an answer: {seen:?}");
    assert_eq!(level(&answers), None);
}

#[test]
fn a_refusal_ends_the_questions_and_asking_on_goes_through_the_rest() {
    let abroad = [("person.none", ""), ("person.abroad", ON), ("exit-proof", "no")];
    let refused = person(&[&abroad[..], &[("place.region", "KZ-71"), ("holder", "others")]].concat());
    let (seen, mut answers) = interview(&refused);
    assert_eq!(level(&answers), Some(Level::Refused));
    assert!(answers.ahead(today()).unwrap().beyond > FEW, "so many that they are not asked unasked");
    answers.set(ASK_ON, ON);
    let (before, more) = (seen.len(), go_on(&refused, &mut answers).len());
    assert!(before + more >= 9, "{before} + {more}");
    assert_eq!(level(&answers), Some(Level::Refused));
}

/// Who has a room in a larger building knows the tie, and hardly the rest: that is asked first, and changes no verdict.
#[test]
fn in_a_dormitory_the_tie_is_asked_before_area_and_people() {
    for (kind, holder) in [("dormitory", "organisation"), ("institution", "organisation"), ("flat", "others")] {
        let room = [("place.region", "KZ-71"), ("holder", holder), ("place.kind", kind), ("area.usable", "18")];
        let student = [&room[..], &[("tie", "student")]].concat();
        let (seen, answers) = interview(&person(&student));
        let place = |screen| seen.iter().position(|seen| *seen == screen).unwrap_or_else(|| panic!("{kind}: {seen:?}"));
        let first = [ScreenId::Area, ScreenId::Registered].into_iter().all(|other| place(ScreenId::Tie) < place(other));
        assert_eq!(first, kind != "flat", "{kind}: {seen:?}");
        let mut whole = Draft::default();
        SCREENS.iter().for_each(|screen| whole.accept_screen(screen, &person(&student), today()));
        assert_eq!(level(&answers), level(&whole));
    }
}

/// A flat larger than flats are is looked at again where the decimal sign may be missing; it is no error.
#[test]
fn an_area_without_a_sign_is_looked_at() {
    let meant = |kind: &str, text: &str| {
        let draft = person(&[("place.kind", kind), ("area.usable", text)]);
        assert_eq!(draft.check(Screen::of(ScreenId::Area)), [], "{text}");
        draft.missing_sign("area.usable").map(|(typed, meant)| (typed.to_string(), meant.to_string()))
    };
    let looked = |typed: &str, meant: &str| Some((typed.to_owned(), meant.to_owned()));
    assert_eq!(meant("flat", "449"), looked("449.00", "44.90"));
    assert_eq!(meant("flat", "4490 м²"), looked("4490.00", "44.90"));
    assert_eq!(meant("flat", "301"), looked("301.00", "30.10"));
    for (kind, text) in [("flat", "300"), ("flat", "449,0"), ("flat", "44,9"), ("house", "449"), ("unknown", "449")] {
        assert_eq!(meant(kind, text), None, "{kind} {text}");
    }
}

#[test]
fn answers_amount_to_the_facts_they_mean() {
    let facts = |answers: &[(&str, &str)]| {
        let draft = person(answers);
        let mut all = Draft::default();
        SCREENS.iter().for_each(|screen| all.accept_screen(screen, &draft, common::today()));
        all.case(today()).unwrap().0
    };
    let case = facts(&[("holder", "mine"), ("owners.count", "3")]);
    assert_eq!((case.applicant.ownership, case.dwelling.other_owners), (Some(Ownership::Sole), Some(Vec::new())));
    let case =
        facts(&[("holder", "others"), ("owners.count", "100"), ("owners.alike", ON), ("owners.all.capacity", "full")]);
    assert_eq!(case.dwelling.other_owners.map(|owners| owners.len()), Some(100));
    let case = facts(&[("tie", "student")]);
    assert_eq!(
        (case.applicant.relation_to_owner, case.applicant.full_time_student),
        (Some(Relation::None), Some(true))
    );
    let case = facts(&[("status", UNKNOWN), ("address.none", ""), ("address.missing", ON)]);
    assert_eq!((case.applicant.status, case.dwelling.address_registered), (None::<Status>, Some(false)));
    let begun = [("registration", "temporary"), ("stay.from.month", "11"), ("stay.from.day", "20")];
    assert_eq!(facts(&begun).arrival_date.map(|day| day.to_string()).as_deref(), Some("2026-11-20"), "asked once");
    assert_eq!(
        facts(&[("registration", "temporary")]).arrival_date,
        None,
        "a stay that is still to begin is no arrival"
    );
}

#[test]
fn errors_name_fields_and_lose_nothing() {
    let rows: [(&str, &str, &str, FieldErrorKind); 9] = [
        ("age", "age", "131", FieldErrorKind::Age),
        ("age", "age", "3x", FieldErrorKind::Age),
        ("status", "status", "", FieldErrorKind::Choose),
        ("place", "place.region", "", FieldErrorKind::ChooseRegion),
        ("area", "area.usable", "44.901", FieldErrorKind::AreaDecimals),
        ("area", "area.usable", "0", FieldErrorKind::AreaRange),
        ("area", "area.living", "45", FieldErrorKind::AreaOrder),
        ("owners", "owners.count", "101", FieldErrorKind::Owners(100)),
        ("registered", "registered.outsiders", "10001", FieldErrorKind::Count(10_000)),
    ];
    for (screen, field, text, kind) in rows {
        let draft = person(&[(field, text)]);
        let errors = draft.check(Screen::find(screen).unwrap());
        assert_eq!(
            errors.iter().map(|error| (error.field.as_str(), error.kind)).collect::<Vec<_>>(),
            [(field, kind)],
            "{text}"
        );
        assert_eq!(draft.get(field), text);
    }
    let stay = |field: &str, text: &str| {
        person(&[(field, text)]).check(Screen::find("stay").unwrap()).into_iter().map(|e| e.kind).collect::<Vec<_>>()
    };
    assert_eq!(stay("stay.from.month", "13"), [FieldErrorKind::DateUnreal]);
    assert_eq!(stay("stay.from.year", ""), [FieldErrorKind::DateMissing]);
    assert_eq!(stay("stay.until.year", "2026"), [FieldErrorKind::DateOrder]);
    assert_eq!(stay("stay.until.year", "26"), [FieldErrorKind::DateOrder]);
}

/// Page 51: a year of two digits and an age with its word are what people mean by them; half of a year is none.
#[test]
fn years_are_read_as_people_type_them() {
    for (typed, year) in
        [("2026", Some(2026)), ("26", Some(2026)), ("24", Some(2024)), ("99", Some(2099)), ("20", None), ("23", None)]
    {
        let draft = person(&[("stay.from.day", "5"), ("stay.from.month", "3"), ("stay.from.year", typed)]);
        let day = draft.day("stay.from").filter(|day| day.year() >= 1890);
        assert_eq!(day, year.map(|year| Day::of(year, 3, 5)), "{typed}");
    }
    for typed in ["34 года", "34 жаста", "34 years", "34"] {
        let draft = person(&[("age", typed)]);
        assert_eq!(draft.check(Screen::find("age").unwrap()), [], "{typed}");
        assert_eq!(
            draft.told_age(Day::of(2026, 1, 1)).map(|(age, _)| age),
            person(&[("age", "34")]).told_age(Day::of(2026, 1, 1)).map(|(age, _)| age)
        );
    }
}

/// Random people answer adaptively, and in the fixed order of the screens with the obvious skips.
#[test]
#[expect(clippy::print_stdout, reason = "the two means are what the test is for")]
fn the_interview_is_shorter_than_a_form() {
    let mut random = fastrand::Rng::with_seed(41);
    let (mut adaptive, mut fixed, people) = (0, 0, 10_000);
    for _ in 0..people {
        let person = anybody(&mut random);
        let (seen, answers) = interview(&person);
        adaptive += seen.len();
        assert!(level(&answers).is_some(), "{person:?}");
        fixed += in_fixed_order(&person);
    }
    let mean = |screens: usize| f64::from(u32::try_from(screens).unwrap()) / f64::from(people);
    println!("screens a person: {:.2} as asked, {:.2} in a fixed order", mean(adaptive), mean(fixed));
    assert!(adaptive < fixed);
}

/// A form in fixed order: it skips what an earlier answer rules out, and stops once the verdict is settled.
fn in_fixed_order(person: &Draft) -> usize {
    let applies = |screen: &Screen| match screen.id {
        ScreenId::Stay => person.get("registration") == "temporary",
        ScreenId::ExitProof => person.is_on("person.abroad"),
        ScreenId::Tenancy => person.get("holder") == "state-rental",
        ScreenId::Owners => matches!(person.get("holder"), "mine-shared" | "others"),
        ScreenId::Joining | ScreenId::Area | ScreenId::Registered | ScreenId::Tie => {
            person.get("place.region") == "KZ-71"
        }
        ScreenId::Status
        | ScreenId::Age
        | ScreenId::Registration
        | ScreenId::Person
        | ScreenId::Place
        | ScreenId::Holder
        | ScreenId::Address
        | ScreenId::Signing => true,
    };
    let mut answers = Draft::default();
    let mut count = 0;
    for screen in SCREENS.iter().filter(|screen| applies(screen)) {
        if level(&answers).is_some() {
            break;
        }
        answers.accept_screen(screen, person, common::today());
        count += 1;
    }
    count
}

fn anybody(random: &mut fastrand::Rng) -> Draft {
    let mut draft = person(&[]);
    let mut put = |random: &mut fastrand::Rng, field: &str, words: &[&str]| {
        let word = words[random.usize(..words.len())];
        draft.set(field, word);
        word.to_owned()
    };
    // Rare answers are as rare as one in ten, so that the mean is not one of oddities.
    let rarely = |random: &mut fastrand::Rng| if random.u8(..10) == 0 { ON } else { "" };
    put(
        random,
        "status",
        &["citizen", "citizen", "citizen", "citizen", "resident-foreigner", "kandas", "refugee", "visitor"],
    );
    put(random, "age", &["5", "14", "16", "20", "30", "40", "60", "80"]);
    put(random, "registration", &["permanent", "permanent", "temporary"]);
    put(random, "place.region", &["KZ-71", "KZ-71", "KZ-75", "KZ-11", "KZ-63"]);
    put(random, "place.kind", &["flat", "flat", "flat", "house", "dormitory", "institution", "non-residential"]);
    put(
        random,
        "holder",
        &["mine", "mine-shared", "others", "others", "others", "state-rental", "organisation", "service"],
    );
    put(random, "tenancy", &["yes", "yes", "no"]);
    put(random, "exit-proof", &["yes", "no"]);
    put(random, "owners.0.consent", &["given", "given", "pending", "refused"]);
    put(random, "owners.0.capacity", &["full", "full", "full", "minor"]);
    put(random, "area.usable", &["18", "40", "44,90", "60", "120"]);
    put(random, "registered.family", &["0", "1", "2", "4"]);
    put(random, "registered.outsiders", &["0", "0", "0", "2"]);
    put(random, "joining.who", &["nobody", "nobody", "children", "people"]);
    put(random, "joining.family", &["0", "1"]);
    put(random, "joining.outsiders", &["0", "1", "3"]);
    put(random, "tie", &["none", "none", "spouse", "child", "in-law", "student"]);
    put(random, "stay.purpose", &["other", "study", "duty"]);
    put(random, "stay.until.year", &["2027", "2028"]);
    put(random, "signing.consent", &["yes", "yes", "yes", "yes", "yes", "no"]);
    for group in ["person.abroad", "person.attorney", "person.limited"] {
        let tick = rarely(random);
        draft.set(group, tick);
        if tick == ON {
            draft.set("person.none", "");
        }
    }
    for group in ["address.missing", "address.suspended"] {
        let tick = rarely(random);
        draft.set(group, tick);
        if tick == ON {
            draft.set("address.none", "");
        }
    }
    draft
}

#[test]
fn what_the_door_refuses_is_a_conflict_and_no_guess() {
    let mut draft = person(&[("holder", "mine")]);
    SCREENS.iter().for_each(|screen| draft.accept_screen(screen, &person(&[("area.living", "99")]), common::today()));
    let problems = draft.case(today()).unwrap_err();
    assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [Code::Conflict]);
}

/// A case that goes out as a file and comes back is the same case, and its answers are those of the questions.
#[test]
fn a_case_comes_back_as_it_went() {
    let mut random = fastrand::Rng::with_seed(11);
    for _ in 0..2_000 {
        let person = anybody(&mut random);
        let mut answers = Draft::default();
        for screen in SCREENS.iter().filter(|_| random.u8(..10) > 1) {
            answers.accept_screen(screen, &person, common::today());
        }
        let Ok((case, _)) = answers.case(today()) else { continue };
        let back = Draft::of(&case);
        assert_eq!(back.case(today()).unwrap().0, case, "{answers:?}\n{back:?}");
        let lost: Vec<_> = SCREENS
            .iter()
            .filter(|screen| answers.is_done(screen) && !back.is_done(screen))
            .map(|screen| screen.id)
            .collect();
        // What is answered and says nothing that the case holds is asked again.
        let silent = |id: &ScreenId| match id {
            ScreenId::Owners => case.dwelling.other_owners.as_ref().is_none_or(Vec::is_empty),
            ScreenId::Stay => case.registration == Some(Registration::Permanent),
            ScreenId::ExitProof => case.applicant.from_abroad == Some(false),
            _ => false,
        };
        assert!(lost.iter().all(silent), "{lost:?} of {answers:?}\n{back:?}");
    }
}

/// Who is no citizen applies in person: nobody asks such a person how they sign, or where they come back from.
#[test]
fn citizens_alone_are_asked_how_they_sign() {
    let signing = Screen::of(ScreenId::Signing);
    let foreigner = person(&[("status", "resident-foreigner"), ("signing.eds", "")]);
    assert_eq!(foreigner.check(signing), []);
    let (seen, answers) = interview(&foreigner);
    assert!(seen.contains(&ScreenId::Signing), "{seen:?}");
    assert_eq!(level(&answers), Some(Level::InPerson));
    let said = answers.facts(today());
    assert_eq!([Fact::HasEds, Fact::FromAbroad].map(|fact| said.get(fact)), [None, None]);
    // Whoever turns out to be a citizen has not been asked it.
    let mut answers = answers;
    answers.accept_screen(Screen::of(ScreenId::FIRST), &person(&[]), today());
    let again = [ScreenId::Person, ScreenId::Signing].map(Screen::of);
    assert!(again.iter().all(|screen| !answers.is_done(screen)), "{answers:?}");
    assert_eq!(answers.facts(today()).get(Fact::HasEds), None);
}

/// Every box of every screen.
fn boxes() -> impl Iterator<Item = &'static Tick> {
    SCREENS.iter().flat_map(|screen| screen.fields).flat_map(|field| match field {
        Field::Boxes(boxes) => boxes.boxes,
        Field::Choice(_)
        | Field::Age
        | Field::Day(_)
        | Field::Area(_)
        | Field::Rooms
        | Field::Owners
        | Field::Registered
        | Field::Joining => &[],
    })
}

/// What a case gives of a fact; people of whom every tie is known by group, however they were counted.
fn given(case: &Case, fact: Fact) -> Given {
    let plain = |value: FactValue| match value {
        FactValue::Counts(tally) => FactValue::Counts(tally.known().map_or(tally, Tally::from)),
        other => other,
    };
    case.given(fact).map(|(path, value)| (path, plain(value))).collect()
}

#[test]
fn a_case_from_elsewhere_keeps_what_is_asked() {
    let golden: Vec<serde_json::Value> = serde_json::from_str(include_str!("cases/golden.json")).unwrap();
    for golden in &golden {
        let case = common::case(&golden["case"]);
        let back = Draft::of(&case).case(common::today()).unwrap().0;
        // What differs is what the page does not ask, or what stays open.
        let asked = |case: &Case| {
            let mut case = case.clone();
            case.filing_date_given = true;
            case.applicant.iin = None;
            // An age is that of the filing day, whether or not that is said.
            case.applicant.age_on = case.applicant.age.map(|_| case.applicant.age_on.unwrap_or(case.filing_date));
            case.dwelling.encumbered = None;
            // The place is no closed one, whether or not that is said.
            case.dwelling.restricted_place = Some(case.dwelling.restricted_place.unwrap_or(false));
            // Nobody joins, whether or not that is said.
            case.dwelling.other_owners = case.dwelling.other_owners.filter(|owners| !owners.is_empty());
            case.dwelling.joining = Some(case.dwelling.joining.unwrap_or(Counts::default().into()));
            case
        };
        for fact in Fact::ALL {
            let (was, is) = (given(&asked(&case), *fact), given(&asked(&back), *fact));
            // Boxes are answered together, and so is what several facts say together.
            let together = matches!(fact, Fact::Tenure | Fact::Ownership | Fact::FullTimeStudent);
            // Owners of whom something is open are asked anew.
            let open = fact.is_of_owners() || *fact == Fact::OtherOwners;
            let open = open && !(case.knows(Fact::OwnerCapacity) && case.knows(Fact::OwnerConsent));
            let partial = together || open || boxes().any(|tick| tick.fact == *fact);
            assert!(was == is || partial, "{fact:?}: {was:?} came back as {is:?} in {case:?}");
        }
    }
}

/// Nothing that a file leaves open is closed by reading it: whatever can come out of the file can still come out.
#[test]
fn a_case_from_a_file_closes_nothing() {
    for seed in 0..3_000 {
        let mut random = common::random::Random::new(seed);
        let whole = common::random::whole(&mut random);
        let mut case = common::case(&common::random::partial(&mut random, &whole, 30).value());
        let back = Draft::of(&case);
        // An age is that of the filing day, whether or not that is said.
        if case.applicant.age.is_some() && case.applicant.birth_date.is_none() {
            case.applicant.age_on.get_or_insert(case.filing_date);
        }
        let taken = back.case(today()).unwrap().0;
        for fact in Fact::ALL {
            let (was, is) = (given(&case, *fact), given(&taken, *fact));
            // Silence means that nobody joins, that kin do not study, that a sole owner is the only one, and that a stay that
            // began is an arrival.
            let silent = matches!(
                fact,
                Fact::Joining
                    | Fact::FullTimeStudent
                    | Fact::OtherOwners
                    | Fact::ArrivalDate
                    | Fact::RestrictedPlace
                    | Fact::AgeOn
            );
            assert!(
                !was.is_empty() || is.is_empty() || silent,
                "seed {seed}: {fact:?} became {is:?}\n{case:?}\n{back:?}"
            );
            let untold = matches!(fact, Fact::Joining | Fact::FullTimeStudent);
            assert!(was.is_empty() || is.is_empty() || is == was || untold, "seed {seed}: {fact:?}: {was:?}, {is:?}");
        }
        let (was, is) = (verdict(&case), verdict(&taken));
        assert!(
            is.least <= was.least && was.most <= is.most,
            "seed {seed}: {was:?} became {is:?}\n{case:?}\n{taken:?}"
        );
    }
}

/// Answers as a link or a saved check holds them, opened again.
fn reopened(answers: &Draft) -> Draft {
    let entries: Vec<_> = answers.entries().collect();
    Draft::from_untrusted(entries.into_iter()).unwrap()
}

fn filed_on(answers: &Draft, day: Day) -> Case {
    let case = answers.case(day).unwrap().0;
    case.filed_on(day).unwrap()
}

/// Ten thousand people answer on one day, by their age then, and open their answers again on another: whatever their birth
/// date makes of the case is still possible, and what is settled is that.
#[test]
fn a_saved_check_agrees_with_the_birth_date_on_any_later_day() {
    let mut random = fastrand::Rng::with_seed(61);
    let (mut settled, mut open) = (0, 0);
    for _ in 0..10_000 {
        let saved = today().plus_days(random.i32(0..400)).unwrap();
        let years = if random.bool() { random.i32(12..19) } else { random.i32(0..100) };
        let birth = saved.plus_months(-12 * years).plus_days(-random.i32(0..365)).unwrap();
        let age = birth.full_years_on(saved).unwrap().to_string();
        let mut person = anybody(&mut random);
        person.set("age", &age);
        let mut answers = Draft::default();
        for screen in SCREENS.iter().filter(|screen| screen.id == ScreenId::Age || random.u8(..10) > 0) {
            answers.accept_screen(screen, &person, saved);
        }
        let later = match random.u8(..4) {
            0 => saved.plus_months(12),
            1 => birth.plus_months(12 * (birth.full_years_on(saved).unwrap() as i32 + 1)),
            _ => saved.plus_days(random.i32(1..2_000)).unwrap(),
        };
        let case = filed_on(&reopened(&answers), later);
        let truth = Case {
            applicant: Applicant {
                birth_date: Some(birth),
                age: Age::born_on(birth, later),
                age_on: None,
                ..case.applicant.clone()
            },
            ..case.clone()
        };
        let (said, is) = (verdict(&case), verdict(&truth));
        assert!(said.least <= is.least && is.most <= said.most, "{birth} of {saved} on {later}: {said:?}, {is:?}");
        match said.level() {
            Some(_) => settled += 1,
            None => open += 1,
        }
        // An age that may be another one now is asked anew, where that matters; never is it the old one in silence.
        if case.age().is_none() && said != is {
            let next = reopened(&answers).next(later).unwrap().map(|screen| screen.id);
            assert!(next.is_some(), "{birth} of {saved} on {later}: {said:?}");
        }
    }
    assert!(settled > 3_000 && open > 300, "{settled} settled, {open} open");
}

/// A link written before ages had a day: the age is that of the day of the link, and everything else is as it was.
#[test]
fn answers_of_an_earlier_version_open_with_the_day_of_their_link() {
    let mut answers = Draft::default();
    let person = person(&[("age", "13"), ("owners.0.consent", "pending"), ("holder", "others")]);
    SCREENS.iter().for_each(|screen| answers.accept_screen(screen, &person, today()));
    let now = answers.case(today()).unwrap().0;
    answers.set("age.on", "");
    answers.set("owners.0.kind", "");
    let mut opened = reopened(&answers);
    opened.date_age(Day::of(2026, 11, 21));
    assert_eq!(opened.case(today()).unwrap().0, now);
    // A year later the child may be registered, whichever day the birthday is.
    assert_eq!(filed_on(&opened, Day::of(2027, 11, 21)).age(), Some(14));
    assert_eq!(filed_on(&opened, Day::of(2027, 5, 1)).age(), None);
    let asked = opened.next(Day::of(2027, 5, 1)).unwrap().map(|screen| screen.id);
    assert_eq!(asked, Some(ScreenId::Age));
}

/// A birth date that came with a case stays one, until another age is typed.
#[test]
fn a_birth_date_from_a_file_stays() {
    let case = common::case(&common::with(
        &common::good(),
        &[("applicant.age", serde_json::Value::Null), ("applicant.birthDate", "2010-03-01".into())],
    ));
    let mut answers = Draft::of(&case);
    let birth = |answers: &Draft| answers.case(today()).unwrap().0.applicant.birth_date;
    assert_eq!(birth(&answers), Some(Day::of(2010, 3, 1)));
    assert_eq!(birth(&reopened(&answers)), Some(Day::of(2010, 3, 1)));
    let age = Screen::of(ScreenId::Age);
    answers.accept_screen(age, &answers.clone(), today());
    assert_eq!(birth(&answers), Some(Day::of(2010, 3, 1)), "the same age");
    let mut typed = answers.clone();
    typed.set("age", "17");
    answers.accept_screen(age, &typed, today());
    assert_eq!((birth(&answers), answers.case(today()).unwrap().0.age()), (None, Some(17)));
}

/// The first person moves in with the next one at the same address: counted by the tie where that was told, once, and not where
/// nothing is filed; and shown first where a norm counts people, since the next one may be counted already.
#[test]
fn another_person_moves_in_with_the_first() {
    let done = |person: &Draft| {
        let mut answers = Draft::default();
        SCREENS.iter().for_each(|screen| answers.accept_screen(screen, person, today()));
        answers
    };
    let next = |answers: &Draft| answers.for_another_person(today());
    let first_asked = |answers: &Draft| answers.next(today()).unwrap().map(|screen| screen.id);
    let counted = |answers: &Draft| {
        ["family", "excepted", "outsiders", "total"].map(|group| answers.get(&format!("joining.{group}")).to_owned())
    };
    let astana = [("place.region", "KZ-71"), ("holder", "others"), ("tie", "spouse"), ("area.usable", "30")];
    let spouse = done(&person(&astana));
    assert_eq!(counted(&next(&spouse)), ["1", "", "", ""]);
    assert_eq!(first_asked(&next(&spouse)), Some(ScreenId::Joining));

    // Whoever joined may be the third one: all are counted anew, also where a child came between.
    let tenant = person(&[("place.region", "KZ-71"), ("holder", "others"), ("tie", "none"), ("age", "34")]);
    let child = person(&[("age", "8"), ("place.region", "KZ-71")]);
    let mut second = next(&spouse);
    for screen in SCREENS.iter().filter(|screen| screen.id == ScreenId::Joining) {
        let typed = second.clone();
        second.accept_screen(screen, &typed, today());
    }
    for who in [&tenant, &child] {
        let mut answers = second.clone();
        for screen in SCREENS.iter().filter(|screen| screen.id != ScreenId::Joining) {
            answers.accept_screen(screen, who, today());
        }
        assert_eq!(counted(&next(&answers)), ["", "", "", ""]);
        assert!(next(&answers).counts_joiners() && next(&answers).has_no_joiners());
        assert_eq!(first_asked(&next(&answers)), Some(ScreenId::Joining));
    }

    let mut untold = done(&person(&astana));
    untold.accept_screen(Screen::of(ScreenId::Tie), &person(&[("tie", UNKNOWN)]), today());
    assert_eq!(counted(&next(&untold)), ["", "", "", "1"]);

    // A visitor files nothing. Outside the capital nobody counts, and nothing is asked of it.
    let visitor = done(&person(&[("status", "visitor"), ("place.region", "KZ-71")]));
    assert_eq!(counted(&next(&visitor)), ["", "", "", ""]);
    let almaty = next(&done(&person(&[])));
    assert_eq!(
        (counted(&almaty), first_asked(&almaty)),
        (["1".into(), "".into(), "".into(), "".into()], Some(ScreenId::Status))
    );
}

/// Who comes with people and area told already, as from a file, is asked who joins before a result stands.
#[test]
fn who_joins_is_asked_where_people_count() {
    let mut answers = Draft::default();
    let person = person(&[("place.region", "KZ-71"), ("area.usable", "100")]);
    for screen in SCREENS.iter().filter(|screen| screen.id != ScreenId::Joining) {
        answers.accept_screen(screen, &person, today());
    }
    assert_eq!(answers.next(today()).unwrap().map(|screen| screen.id), Some(ScreenId::Joining));
    answers.accept_screen(Screen::of(ScreenId::Joining), &person, today());
    assert_eq!(answers.next(today()).unwrap(), None);
}
