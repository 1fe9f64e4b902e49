//! The table of screens, walked: every fact is asked in one place, and every answer that a field can hold amounts to facts
//! from which the same answer comes back.

mod common;

use common::today;
use tirkeu::case::kinship::{Link, MOST_LINKS, Special, kin, special};
use tirkeu::case::{Case, Fact, Group, Status};
use tirkeu::day::Day;
use tirkeu::interview::{
    AGE, Draft, Field, JOINING, JOINING_WHO, Joiners, KnownBy, ON, OWNER_QUESTIONS, OWNERS_COUNT, Options, REGISTERED,
    REGISTERED_NONE, SCREENS, Screen, ScreenId, asked_of_host, people_field,
};
use tirkeu::text::{Lang, Texts};

/// Facts that stand outside the screens, or that the page does not ask.
const UNASKED: [Fact; 4] = [Fact::FilingDate, Fact::ArrivalDate, Fact::Iin, Fact::Encumbered];

/// What no field of the screen about the age holds: it is kept beside what is typed.
const KEPT: [Fact; 2] = [Fact::AgeOn, Fact::BirthDate];

/// One way to fill a field.
type Filling = Vec<(String, String)>;

fn filling(field: &str, text: impl ToString) -> Filling {
    vec![(field.to_owned(), text.to_string())]
}

/// Every way to answer a field that is worth trying, as it comes back from a case.
fn fillings(field: &Field) -> Vec<Filling> {
    match field {
        Field::Choice(choice) => words(&choice.options).iter().map(|word| filling(choice.name, word)).collect(),
        Field::Boxes(boxes) => {
            let ticks = boxes.boxes.iter().map(|tick| filling(tick.name, ON));
            ticks.chain([filling(&boxes.way_out(), "none")]).collect()
        }
        Field::Age => [0, 130].iter().map(|years| filling(AGE, years)).collect(),
        Field::Day(day) => {
            let mut draft = Draft::default();
            draft.set_day(day.name, Day::of(2026, if day.after.is_some() { 12 } else { 11 }, 30));
            vec![draft.entries().map(|(field, text)| (field.to_owned(), text.to_owned())).collect()]
        }
        Field::Area(area) => {
            let figures = if area.within.is_some() { ["30.00", "44.90"] } else { ["44.90", "100.00"] };
            figures.iter().map(|figure| filling(area.name, figure)).collect()
        }
        Field::Rooms => vec![Vec::new()],
        Field::Owners => owners(),
        Field::Registered => registered(),
        Field::Joining => joining(),
    }
}

fn words(options: &Options) -> Vec<&'static str> {
    options.all().into_iter().flat_map(|(_, answers)| answers).map(|(word, _)| word).collect()
}

/// One owner with each answer, and two.
fn owners() -> Vec<Filling> {
    let of = |index: u32, place: usize| {
        let group = format!("owners.{index}");
        let mut draft = Draft::default();
        for question in &OWNER_QUESTIONS {
            let words = words(&question.options);
            draft.set(&question.of_owner(&group), words[place % words.len()]);
        }
        // Of an organisation less is asked, and of somebody who has died nothing more.
        let asked = draft.owner_questions(&group).map(|question| question.of_owner(&group));
        asked.map(|field| (field.clone(), draft.get(&field).to_owned())).collect::<Filling>()
    };
    let count = |count: u32| filling(OWNERS_COUNT, count);
    let most = OWNER_QUESTIONS.iter().map(|question| words(&question.options).len()).max().unwrap();
    let one = (0..most).map(|place| count(1).into_iter().chain(of(0, place)).collect());
    one.chain([count(2).into_iter().chain(of(0, 0)).chain(of(1, 1)).collect()]).collect()
}

/// Nobody, and somebody of each group.
fn registered() -> Vec<Filling> {
    let nobody = filling(REGISTERED_NONE, "none");
    let registered = Group::ALL.iter().map(|group| filling(&people_field(REGISTERED, *group), 2));
    let counted = [("family", 1), ("excepted", 0), ("total", 3)]
        .map(|(group, count)| (format!("{REGISTERED}.{group}"), count.to_string()))
        .to_vec();
    [nobody, counted].into_iter().chain(registered).collect()
}

/// Nobody, and somebody of each group; children alone come back as nobody.
fn joining() -> Vec<Filling> {
    let who = |joiners: Joiners| filling(JOINING_WHO, joiners.word());
    let people =
        Group::ALL.iter().map(|group| [who(Joiners::People), filling(&people_field(JOINING, *group), 1)].concat());
    [who(Joiners::Nobody)].into_iter().chain(people).collect()
}

/// Each way to fill a screen in which one field at a time differs from the first way.
fn drafts(screen: &Screen) -> Vec<Draft> {
    let fields: Vec<_> = screen.fields.iter().map(fillings).collect();
    let mut drafts = Vec::new();
    for (varied, ways) in fields.iter().enumerate() {
        for way in ways {
            let mut draft = Draft::default();
            for (place, others) in fields.iter().enumerate() {
                let filling = if place == varied { way } else { &others[0] };
                filling.iter().for_each(|(field, text)| draft.set(field, text));
            }
            drafts.push(draft);
        }
    }
    drafts
}

fn sorted(draft: &Draft) -> Vec<(&str, &str)> {
    let mut entries: Vec<_> = draft.entries().collect();
    entries.sort_unstable();
    entries
}

#[test]
fn every_answer_becomes_facts_and_comes_back() {
    for screen in &SCREENS {
        for typed in drafts(screen) {
            assert_eq!(typed.check(screen), [], "{:?}: {typed:?}", screen.id);
            let mut answers = Draft::default();
            answers.accept_screen(screen, &typed, today());
            let (case, declined) = answers.case(today()).unwrap();
            // Who counts people says that the ties of the others are not known.
            let open = declined.iter().filter(|path| !path.fact.has_groups()).count();
            assert!(open == 0, "{:?} leaves {declined:?} open: {typed:?}", screen.id);
            assert_eq!(sorted(&Draft::of(&case)), sorted(&answers), "{:?}", screen.id);
        }
    }
}

#[test]
fn every_fact_is_asked_on_one_screen() {
    for fact in Fact::ALL {
        let asking: Vec<_> = SCREENS.iter().filter(|screen| screen.asks(*fact)).map(|screen| screen.id).collect();
        let expected = if UNASKED.contains(fact) { 0 } else { 1 };
        assert_eq!(asking.len(), expected, "{fact:?} is asked on {asking:?}");
        assert_eq!(Screen::asking(*fact).map(|screen| screen.id), asking.first().copied());
    }
}

#[test]
fn every_status_is_an_answer_and_the_commonest_is_the_first() {
    let choice = Screen::of(ScreenId::Status).choice(Fact::Status).unwrap();
    assert_eq!(words(&choice.options), Status::WORDS);
    let groups: Vec<_> =
        choice.options.all().into_iter().map(|(title, answers)| (title.is_some(), answers.len())).collect();
    assert_eq!(groups, [(false, 1), (true, Status::WORDS.len() - 1)]);
}

/// Whoever is found by steps from the owner has an answer to the question about the tie, but where the law has two readings.
#[test]
fn whoever_is_found_by_steps_is_an_answer() {
    let choice = Screen::of(ScreenId::Tie).choice(Fact::RelationToOwner).unwrap();
    let mut paths = vec![Vec::new()];
    for _ in 0..MOST_LINKS {
        let longer = paths.iter().flat_map(|path| Link::ALL.iter().map(|link| [&path[..], &[*link]].concat()));
        paths = longer.chain(paths.clone()).collect();
    }
    let others = Special::ALL.iter().filter(|which| **which != Special::Owner).map(|which| special(*which));
    let (mut sure, mut open) = (0, 0);
    for found in paths.iter().filter_map(|path| kin(path)).chain(others) {
        match found.relation {
            Some(relation) => {
                assert!(choice.label(relation.word()).is_some(), "{relation:?}");
                sure += 1;
            }
            None => {
                assert!(found.other.is_some(), "{found:?}");
                open += 1;
            }
        }
    }
    assert!(sure > 50 && open > 5, "{sure} sure, {open} open");
    assert!(choice.label(Special::Student.word()).is_some());
}

#[test]
fn an_answer_says_every_fact_of_its_screen() {
    for screen in &SCREENS {
        let said: Vec<_> =
            drafts(screen).iter().flat_map(|draft| draft.facts_of(screen)).map(|(path, _)| path.fact).collect();
        for fact in Fact::ALL.iter().filter(|fact| screen.asks(**fact) && !KEPT.contains(fact)) {
            assert!(said.contains(fact), "no answer on {:?} says {fact:?}", screen.id);
        }
    }
}

#[test]
fn the_page_finds_every_screen_by_its_name() {
    for id in ScreenId::ALL {
        assert_eq!(Screen::find(id.word()).map(|screen| screen.id), Some(*id));
        let texts = Texts::built_in(Lang::En);
        let named = |name: &str| texts.named(name, &[]).unwrap_or_default();
        assert_eq!(texts.get(Screen::of(*id).title), named(&format!("q-{}", id.word())));
        assert_eq!(texts.get(Screen::of(*id).help), named(&format!("q-{}.help", id.word())));
    }
    assert_eq!(Screen::find("nothing"), None);
}

/// A field whose question is that of the screen stands alone there.
#[test]
fn among_several_fields_each_has_a_question_of_its_own() {
    for screen in SCREENS.iter().filter(|screen| screen.only_field().is_none()) {
        for field in screen.fields {
            let asks = match field {
                Field::Choice(choice) => choice.title.is_some(),
                Field::Boxes(boxes) => boxes.title.is_some(),
                Field::Age | Field::Day(_) | Field::Area(_) | Field::Rooms | Field::Owners | Field::Registered => true,
                Field::Joining => false,
            };
            assert!(asks, "`{}` among others on {:?}", field.name(), screen.id);
        }
    }
}

/// Nothing is known, so nothing is answered.
#[test]
fn an_empty_case_answers_nothing() {
    assert!(Draft::of(&Case::unknown(today())).is_empty());
}

/// A part of the interview that is done does not come again.
#[test]
fn the_parts_of_the_interview_follow_each_other() {
    let stages: Vec<_> = SCREENS.iter().map(|screen| screen.stage() as usize).collect();
    assert!(stages.is_sorted(), "{stages:?}");
}

/// Whatever an owner knows can be asked of one in a message; the consent is asked for, not about.
#[test]
fn an_owner_can_be_asked_for_whatever_owners_know() {
    for screen in SCREENS.iter().filter(|screen| screen.known_by() == KnownBy::Owner) {
        for fact in Fact::ALL.iter().filter(|fact| screen.asks(**fact)) {
            assert_eq!(asked_of_host(*fact, KnownBy::Owner).is_some(), *fact != Fact::OwnerConsent, "{}", fact.word());
        }
    }
}

/// Who enters a figure or a day knows it, though "I don't know" was ticked.
#[test]
fn what_is_typed_stands() {
    let mut pairs = vec![
        ("age".to_owned(), "age.unknown".to_owned()),
        ("owners.count".to_owned(), "owners.unknown".to_owned()),
        ("registered.family".to_owned(), "registered.none".to_owned()),
    ];
    for field in SCREENS.iter().flat_map(|screen| screen.fields) {
        match field {
            Field::Day(day) => pairs.push((format!("{}.day", day.name), day.unknown.to_owned())),
            Field::Area(area) => pairs.extend(area.unknown.map(|unknown| (area.name.to_owned(), unknown.to_owned()))),
            Field::Choice(_)
            | Field::Boxes(_)
            | Field::Age
            | Field::Rooms
            | Field::Owners
            | Field::Registered
            | Field::Joining => {}
        }
    }
    assert!(pairs.len() > 5);
    for (input, unknown) in pairs {
        let mut draft = Draft::default();
        draft.type_into(&unknown, "on");
        draft.type_into(&input, "1");
        assert_eq!((draft.get(&unknown), draft.get(&input)), ("", "1"));
        draft.type_into(&unknown, "on");
        draft.type_into(&input, "");
        assert_eq!(draft.get(&unknown), "on", "{input}");
    }
}
