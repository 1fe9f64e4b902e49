//! Situations of real people that once came out wrong, each by the number under which it was found, and each for its kind.

mod common;

use common::today;
use serde_json::json;
use tirkeu::assessment::{Assessment, StepId, verdict};
use tirkeu::case::{Case, Fact, Facts};
use tirkeu::day::Day;
use tirkeu::interview::link::{self, Said, Unread};
use tirkeu::interview::{AGE, Draft, FreeDay, SCREENS, Screen, ScreenId};
use tirkeu::level::{Level, Span};
use tirkeu::rules::RuleId;
use tirkeu::text::{Lang, Texts};

/// The day on which the situations were tried.
const TRIED: Day = Day::of(2026, 11, 28);

/// What a link of the first form says.
fn link_of(day: Day, fields: &str) -> Result<Said, Unread> {
    let field = |field: &str| match field.split_once('=') {
        Some((name, text)) => (name.to_owned(), Some(text.to_owned())),
        None => (field.to_owned(), None),
    };
    link::read_fields(day, fields.split('&').map(field))
}

/// The case of answers that are opened on a day.
fn opened(answers: &Draft, day: Day) -> Case {
    let case = answers.case(day).unwrap().0;
    case.filed_on(day).unwrap()
}

fn level(case: &Case, rule: RuleId) -> Span {
    Assessment::of(case).level(rule)
}

/// The answers as the page hands them out as data, read again on that day.
fn through_a_file(answers: &Draft, saved: Day, day: Day) -> Draft {
    let json = serde_json::to_value(Facts::from(answers.facts(saved)).as_form()).unwrap();
    Draft::of(&Case::check(common::facts(&json), day).unwrap())
}

/// The day chosen on which the application is made.
fn filed(answers: &Draft, day: Day) -> Draft {
    let mut answers = answers.clone();
    answers.set_day(FreeDay::Filing.word(), day);
    answers.count_age(today());
    answers
}

/// An age that was told on one day settles nothing on another that the birth date may not settle: in links of both forms, saved
/// cases, data files, on another filing day, under "other days".
#[test]
fn f02_an_age_is_that_of_its_day() {
    let not_required = Span::settled(Level::NotRequired);
    let child = "status=citizen&status.done=on&age=13&age.done=on&registration=permanent&registration.done=on";
    let youth = "status=citizen&status.done=on&age=15&age.done=on&registration=temporary&registration.done=on";
    for (told, fields, rule, bounds) in [
        (Day::of(2025, 11, 1), child, RuleId::Under14, [14, 15]),
        (Day::of(2025, 6, 1), youth, RuleId::TemporaryUnder16, [16, 17]),
    ] {
        let Said { day, answers, left_out } = link_of(told, fields).unwrap();
        assert_eq!((day, left_out), (told, 0));
        assert_eq!(level(&opened(&answers, told), rule), not_required);

        let link = link::read(&link::write(told, &answers)).unwrap().answers;
        let saved = Draft::from_untrusted(answers.entries()).unwrap();
        for again in [&answers, &link, &saved, &through_a_file(&answers, told, TRIED), &filed(&answers, TRIED)] {
            let case = opened(again, TRIED);
            assert_eq!(case.applicant.age.unwrap().bounds(), bounds, "{again:?}");
            assert_eq!(level(&case, rule), Span::settled(Level::Ready), "{again:?}");
            assert!(verdict(&case).least < Level::NotRequired, "{again:?}");
        }
    }
    // Between two birthdays it stays open, and the age is asked anew.
    let answers = link_of(Day::of(2026, 6, 1), child).unwrap().answers;
    let case = opened(&answers, TRIED);
    assert_eq!(level(&case, RuleId::Under14), Span { least: Level::Ready, most: Level::NotRequired });
    assert_eq!(answers.next(TRIED).unwrap().map(|screen| screen.id), Some(ScreenId::Age));
}

/// A birth date that came with a file is held against every filing day anew, shown as the age of that day, and goes out again.
#[test]
fn f06_a_birth_date_stays_a_birth_date() {
    let file = json!({
        "filingDate": "2026-11-28", "registration": "permanent", "applicant": { "status": "citizen", "birthDate": "2012-12-01" },
    });
    let answers = Draft::of(&common::case(&file));
    let born = |answers: &Draft| opened(answers, TRIED).applicant.birth_date;
    assert_eq!(level(&answers.case(TRIED).unwrap().0, RuleId::Under14), Span::settled(Level::NotRequired));

    let turned = filed(&answers, Day::of(2026, 12, 2));
    assert_eq!((answers.get(AGE), turned.get(AGE)), ("13", "14"));
    let case = turned.case(TRIED).unwrap().0;
    assert_eq!(level(&case, RuleId::Under14), Span::settled(Level::Ready));
    assert_eq!(level(&case, RuleId::MinorApplicant), Span::settled(Level::Prepare));
    // Looked at and accepted again, taken back, handed out, opened elsewhere.
    let mut seen = turned.clone();
    seen.accept_screen(Screen::of(ScreenId::Age), &turned, TRIED);
    let back = filed(&seen, TRIED);
    assert_eq!(back.get(AGE), "13");
    for again in [&turned, &seen, &back, &through_a_file(&seen, TRIED, TRIED)] {
        assert_eq!(born(again), Some(Day::of(2012, 12, 1)), "{again:?}");
    }
}

/// Where nothing is applied for, nobody is told to do what another rule would ask.
#[test]
fn f16_no_advice_beside_an_answer_that_ends_the_matter() {
    let short_stay = json!({
        "filingDate": "2026-11-28", "registration": "temporary",
        "stay": { "from": "2026-11-20", "until": "2026-12-04", "purpose": "other" },
        "applicant": { "status": "citizen", "age": 34 },
        "dwelling": { "kind": "institution", "tenure": "organisation" },
    });
    let visitor = json!({ "filingDate": "2026-11-28", "applicant": { "status": "visitor", "age": 15 } });
    for (case, ends, decides, other) in [
        (short_stay, Level::NotRequired, RuleId::StayLength, RuleId::AdministrationPetition),
        (visitor, Level::OutOfScope, RuleId::ServiceScope, RuleId::MinorApplicant),
    ] {
        let assessment = Assessment::of(&common::case(&case));
        assert_eq!(assessment.verdict, Span::settled(ends));
        for lang in Lang::ALL {
            let words = Texts::built_in(*lang).describe(&assessment);
            let to_do = |rule: RuleId| words.findings.iter().find(|finding| finding.rule == rule).map(|it| &*it.to_do);
            assert_eq!(to_do(other), Some(""), "{}", lang.word());
            assert!(to_do(decides).is_some_and(|to_do| !to_do.is_empty()), "{}", lang.word());
        }
    }
}

/// Owners who died, are abroad or in custody, act through somebody, or are a firm: none of them is an owner to agree a time with.
#[test]
fn f19_owners_who_cannot_consent_as_owners_do() {
    let person = |consent: &str| json!({ "capacity": "full", "consent": consent });
    for (owner, alone, beside) in [
        (json!({ "kind": "deceased" }), Level::Refused, Level::Ask),
        (json!({ "kind": "organisation", "consent": "given" }), Level::Ask, Level::Ask),
        (json!({ "kind": "organisation", "consent": "pending" }), Level::Ask, Level::Ask),
        (person("attorney"), Level::Ask, Level::Ask),
        (person("unable"), Level::Ask, Level::Ask),
        (person("pending"), Level::Prepare, Level::Prepare),
        (person("given"), Level::Ready, Level::Ready),
    ] {
        for (ownership, expected, rule, step) in [
            ("none", alone, RuleId::OwnerConsent, StepId::AgreeWithOwners),
            ("shared", beside, RuleId::CoOwnerConsent, StepId::AgreeWithCoOwners),
        ] {
            let changes = [("applicant.ownership", json!(ownership)), ("dwelling.otherOwners", json!([owner]))];
            let assessment = Assessment::of(&common::case(&common::with(&common::good(), &changes)));
            assert_eq!(assessment.level(rule), Span::settled(expected), "{ownership}, {owner}");
            let agree = assessment.steps.iter().any(|planned| planned.id == step);
            // Whether co-owners are asked at all is open: whoever is alive is to be spoken to.
            let alive = owner["kind"] != "deceased";
            let asked = expected == Level::Prepare || ownership == "shared" && expected == Level::Ask && alive;
            assert_eq!(agree, asked, "{ownership}, {owner}");
        }
    }
}

/// Who rents from a tenant finds a line for it where they are asked whose the dwelling is.
#[test]
fn f21_a_tenant_who_sublets_is_spoken_of() {
    for (lang, tenant) in [(Lang::Kk, "жалға алушы"), (Lang::Ru, "наниматель"), (Lang::En, "sublet by a tenant")]
    {
        let texts = Texts::built_in(lang);
        let help = texts.get(Screen::of(ScreenId::Holder).help);
        assert!(help.contains(tenant), "{help}");
    }
}

/// What a link says that nobody knows, or that something was glued to, is counted, and its screen is asked again.
#[test]
fn f25_what_a_link_says_in_vain_is_counted() {
    let place = "status=citizen&status.done=on&place.kind=flat&place.done=on";
    let asked = |answers: &Draft, screen: ScreenId| !answers.is_done(Screen::of(screen));
    for (more, left_out) in
        [("&place.region=KZ-71", 0), ("&place.region=KZ-99", 1), ("&place.region", 1), ("&pet=cat", 2)]
    {
        let Said { answers, left_out: counted, .. } = link_of(TRIED, &format!("{place}{more}")).unwrap();
        assert_eq!((counted, asked(&answers, ScreenId::Place)), (left_out, left_out > 0), "{more}");
        assert!(!asked(&answers, ScreenId::Status), "{more}");
    }
    for (glued, left_out) in [("", 0), (" ", 1), (").", 1), ("&utm_source=chat", 1), ("&", 1)] {
        let Said { answers, left_out: counted, .. } =
            link_of(TRIED, &format!("{place}&place.region=KZ-71{}", glued.replace(' ', "%20"))).unwrap();
        assert_eq!(counted, left_out, "{glued:?}");
        assert_eq!(answers.done_count(), if glued.is_empty() || glued.starts_with('&') { 2 } else { 1 }, "{glued:?}");
    }
    // A box with something behind its tick says nothing.
    let signing = "status=citizen&status.done=on&signing.eds=on&signing.phone=on&signing.consent=yes&signing.done=on";
    assert_eq!(link_of(TRIED, &format!("{signing} ")).map(|said| said.left_out), Ok(1));
    assert_eq!(link_of(TRIED, &signing.replace("eds=on", "eds=on!")).map(|said| said.left_out), Ok(1));
    // A link of today with something behind its check.
    let answers = link_of(TRIED, place).map(|said| said.answers);
    let link = link::write(TRIED, &answers.unwrap());
    let whole = link::read(&link).unwrap();
    for glued in [" ", "%20", ".", ").", "»", "\u{a0}и ещё"] {
        let said = link::read(&format!("{link}{glued}")).unwrap();
        assert_eq!((said.left_out, &said.answers), (whole.left_out + 1, &whole.answers), "{glued:?}");
    }
    // Nothing is left of it.
    assert_eq!(link_of(TRIED, "status=citi"), Err(Unread::Broken));
    assert_eq!(link_of(Day::of(2020, 1, 1), place), Err(Unread::Broken));
}

/// Whatever was answered comes back from a link of the first form with nothing left out.
#[test]
fn f25_links_of_the_first_form_lose_nothing() {
    for seed in 0..1_000 {
        let mut random = common::random::Random::new(seed);
        let whole = common::random::whole(&mut random);
        let case = common::case(&common::random::partial(&mut random, &whole, 25).value());
        let mut answers = Draft::of(&case);
        answers.set("age.born", "");
        answers.date_age(case.filing_date);
        let sound = SCREENS.iter().all(|screen| !answers.is_done(screen) || answers.check(screen).is_empty());
        if !sound || answers.done_count() == 0 {
            continue;
        }
        let fields = answers.entries().map(|(field, text)| (field.to_owned(), Some(text.to_owned())));
        let said = link::read_fields(case.filing_date, fields).unwrap();
        let saved = Draft::from_untrusted(answers.entries()).unwrap();
        let sorted = |answers: &Draft| {
            let mut entries: Vec<_> = answers.entries().map(|(field, text)| format!("{field}={text}")).collect();
            entries.sort_unstable();
            entries
        };
        assert_eq!((said.left_out, sorted(&said.answers)), (0, sorted(&saved)), "seed {seed}");
    }
}

/// What a file or a host says is left out by name, and only what is left out.
#[test]
fn f26_what_is_left_out_of_a_case_is_named() {
    let left_out = |changes: &[(&str, serde_json::Value)]| {
        let case = common::case(&common::with(&common::good(), changes));
        Draft::of(&case).left_out(&case, today())
    };
    let age = ("applicant.age", serde_json::Value::Null);
    for (changes, expected) in [
        (vec![], vec![]),
        (vec![age.clone(), ("applicant.birthDate", json!("1990-03-04"))], vec![]),
        (vec![("applicant.ageOn", json!("2026-06-01"))], vec![]),
        (vec![("dwelling.registered", json!({ "total": 0 }))], vec![]),
        (vec![("dwelling.registered", json!({ "family": 1, "total": 3 }))], vec![]),
        (vec![("applicant.iin", json!("960229400172"))], vec![Fact::Iin]),
        (vec![("dwelling.encumbered", json!(true))], vec![Fact::Encumbered]),
        (
            vec![age, ("applicant.birthDate", json!("1996-02-29")), ("applicant.iin", json!("960229400172"))],
            vec![Fact::Iin],
        ),
    ] {
        assert_eq!(left_out(&changes), expected, "{changes:?}");
    }
    for lang in Lang::ALL {
        let texts = Texts::built_in(*lang);
        for fact in Fact::ALL {
            let name = texts.fact(*fact);
            assert!(!name.starts_with("fact-"), "{} {name}", lang.word());
        }
    }
}
