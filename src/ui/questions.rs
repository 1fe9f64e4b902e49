//! The questions, one screen each: every field of a screen as a part of its form. A module of their own, with the rules that say
//! which is next: it loads while the start is read.

mod tie;

use super::browser;
use super::context::{Page, use_page, use_title};
use super::form::{self, Heading};
use super::host::host;
use super::parts::{guide, heading, instead, named, rule_address};
use super::route::{GuidePage, LaterPage, Place};
use super::state::{Questions, WHOM};
use tie::Finder;
use tirkeu::case::{Fact, Group, Kind, Tenure};
use tirkeu::interview::{
    AGE, AGE_UNKNOWN, About, Boxes, Choice, Draft, Field, JOINING, JOINING_WHO, Joiners, Labelled, Look, OWNERS_ALIKE,
    OWNERS_COUNT, OWNERS_UNKNOWN, PEOPLE, REGISTERED, REGISTERED_NONE, Screen, ScreenId, Stage, UNKNOWN, people_field,
};
use tirkeu::rules::{RULES, Rule};
use tirkeu::say;
use tirkeu::text::{Key, Texts, Whom};
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::prelude::*;

/// Loads the module.
///
/// # Errors
/// Where that is not possible; another call tries again.
#[wasm_split(questions, fallible)]
pub(super) fn load() -> Result<Questions, SplitLoaderError> {
    Ok(Questions { page, next })
}

fn page(screen: ScreenId) -> Html {
    html! { <Question screen={Screen::of(screen)} /> }
}

/// Where these answers lead: to the question to ask next, or to the result.
fn next(answers: &Draft) -> Place {
    match answers.next(browser::today()) {
        Ok(Some(screen)) => Place::Question { screen: screen.id, change: false },
        _ => LaterPage::Result.into(),
    }
}

/// The screen that asks.
#[derive(PartialEq, Properties)]
struct QuestionProps {
    screen: &'static Screen,
}

/// A question in its form, with the way on and the way back.
#[component(Question)]
fn question(QuestionProps { screen }: &QuestionProps) -> Html {
    let page = use_page();
    let (screen, texts, accepted) = (*screen, &page.texts, &page.answers.accepted);
    use_title(&page, &if asks_whom(&page, screen) { say!(texts, Q_WHOM) } else { title(&page, screen) });
    let back = Callback::from(|_: MouseEvent| host().back());
    html! {
        <>
            {form::error_summary(&page, |field| Some(called(&page, screen, field)))}
            {progress(&page, screen)}
            {carried(&page, screen)}
            <form novalidate=true onsubmit={instead::<SubmitEvent>(&page, |page| page.submit(screen))} key={screen.id.word()}>
                {body(&page, screen)}
                // What explains fields that are not asked would tell of them.
                if asked(&page, screen).len() == screen.fields.len() && !(screen.id == ScreenId::Tie && of_organisation(&page)) {
                    {form::help(&page, texts.get(screen.help), behind(&page, screen))}
                }
                <div class="buttons">
                    <button type="submit" class="main" part="main-button">{say!(texts, BUTTON_NEXT)}</button>
                    <button type="button" onclick={back}>{say!(texts, BUTTON_BACK)}</button>
                </div>
            </form>
            if accepted.done_count() > 0 {
                <p><a href={page.link(LaterPage::Check)}>{say!(texts, BUTTON_CHECK)}</a></p>
            }
        </>
    }
}

/// The question of a screen.
fn title(page: &Page, screen: &Screen) -> String {
    match (screen.id, asked(page, screen).as_slice()) {
        (ScreenId::Tie, _) if of_organisation(page) => say!(page.texts, Q_TIE_STUDIES),
        (_, [Field::Choice(choice)]) => page.texts.get(choice.title.unwrap_or(screen.title)),
        _ => page.texts.get(screen.title),
    }
}

/// The fields of a screen that are asked of this person.
fn asked(page: &Page, screen: &Screen) -> Vec<&'static Field> {
    screen.fields.iter().filter(|field| page.answers.accepted.asks(field)).collect()
}

/// Whether the owner is nobody's relative.
fn of_organisation(page: &Page) -> bool {
    page.answers.accepted.get(ScreenId::Holder.word()) == Tenure::Organisation.word()
}

/// How far it is: the part of the check that the question is of, and at most how many are still to come. Each part is a square, which
/// is full once nothing of it is ahead.
fn progress(page: &Page, screen: &'static Screen) -> Html {
    let texts = &page.texts;
    let Ok(ahead) = page.answers.accepted.ahead(browser::today()) else { return Html::default() };
    let square = |stage: &Stage| {
        let state = match *stage {
            stage if stage == screen.stage() => "here",
            stage if ahead.screens.iter().any(|screen| screen.stage() == stage) => "ahead",
            _ => "done",
        };
        html! { <span class={state} /> }
    };
    let left = u32::try_from(ahead.most).unwrap_or_default();
    let left = match left {
        0 => None,
        // Of an answer that is changed, another question may follow.
        1 if ahead.next == Some(screen) => Some(say!(texts, PROGRESS_LAST)),
        left => Some(say!(texts, PROGRESS, n = left)),
    };
    let stage = named(page, &format!("stage-{}", screen.stage().word()));
    html! {
        <p class="progress">
            <span class="stages" aria-hidden="true">{for Stage::ALL.iter().map(square)}</span>
            {stage}{for left.map(|left| format!(" · {left}"))}
        </p>
    }
}

/// What a field is called; of several owners, whose it is.
fn called(page: &Page, screen: &Screen, field: &str) -> String {
    let texts = &page.texts;
    let label = texts.get(screen.label(field));
    let mut groups = (1..).zip(page.answers.typed.owner_groups());
    match groups.find(|(_, group)| field.strip_prefix(group.as_str()).is_some_and(|rest| rest.starts_with('.'))) {
        Some((number, _)) if page.answers.typed.owner_groups().count() > 1 => {
            format!("{}: {label}", say!(texts, Q_OWNERS_OWNER, n = number))
        }
        _ => label,
    }
}

/// Where it is asked who joins, that the person checked before is counted, or is to be.
fn carried(page: &Page, screen: &Screen) -> Html {
    let answers = &page.answers.accepted;
    if screen.id == ScreenId::Joining && !answers.is_done(screen) && answers.counts_joiners() {
        let texts = &page.texts;
        let anew = answers.has_no_joiners();
        let said = if anew { say!(texts, Q_JOINING_ANEW) } else { say!(texts, Q_JOINING_CARRIED) };
        html! { <p class="notice">{said}</p> }
    } else {
        Html::default()
    }
}

/// What is behind a question: the rules that ask what it asks, and its words in the glossary.
fn behind(page: &Page, screen: &Screen) -> Html {
    let texts = &page.texts;
    let facts: Vec<Fact> = Fact::ALL.iter().copied().filter(|fact| screen.asks(*fact)).collect();
    let asks = |rule: &&Rule| facts.iter().any(|fact| rule.reads.contains(fact));
    let rules = RULES.iter().filter(asks).map(|rule| (rule_address(texts.lang(), rule.id), texts.rule(rule.id)));
    let words = guide(texts.lang(), GuidePage::Words);
    let terms = facts.iter().filter_map(|fact| Some((*fact, fact.term()?)));
    let terms = terms.map(|(fact, term)| (words.as_ref().map(|words| format!("{words}/{term}")), texts.fact(fact)));
    let links = |title: String, links: Vec<(Option<String>, String)>| {
        let link = |(href, name): (Option<String>, String)| match href {
            Some(href) => html! { <a {href}>{name}</a> },
            None => html! { {name} },
        };
        let apart = |(index, link): (usize, Html)| html! { <>{if index > 0 { "; " } else { "" }}{link}</> };
        (!links.is_empty()).then(|| {
            html! { <p class="hint">{title}{": "}{for links.into_iter().map(link).enumerate().map(apart)}</p> }
        })
    };
    html! {
        <>
            {for links(say!(texts, ASKED_WHY), rules.collect())}
            {for links(say!(texts, ASKED_WORDS), terms.collect())}
        </>
    }
}

/// Whether it is asked whom it is for: with the first question, until others are answered without having said it.
fn asks_whom(page: &Page, screen: &Screen) -> bool {
    let answers = &page.answers.accepted;
    let unsaid = answers.done().all(|done| done == screen || done.about != About::Person);
    screen.id == ScreenId::FIRST && (!answers.get(WHOM).is_empty() || unsaid)
}

/// The fields of a screen: one whose question is the page's heading, or several under it.
fn body(page: &Page, screen: &Screen) -> Html {
    let title = title(page, screen);
    match screen.only_field() {
        Some(field) if asks_whom(page, screen) => {
            let whom = choices(page, "q-whom.", Whom::WORDS);
            html! {
                <>
                    {form::free_radios(page, WHOM, Heading::Page(say!(page.texts, Q_WHOM)), whom)}
                    {part(page, field, Heading::Part(title))}
                </>
            }
        }
        Some(field) => part(page, field, Heading::Page(title)),
        None => match asked(page, screen).as_slice() {
            [Field::Choice(choice)] => choose(page, choice, choice.name, Heading::Page(title)),
            asked => {
                let parts = asked.iter().map(|field| part(page, field, Heading::Part(String::new())));
                html! { <>{heading(title)}{for meanwhile(page, screen)}{for which_dwelling(page, screen)}{for parts}</> }
            }
        },
    }
}

/// Where a stay is asked of somebody who waits for the proof from abroad: that it is for the time until then.
fn meanwhile(page: &Page, screen: &Screen) -> Option<Html> {
    let waits = screen.id == ScreenId::Stay && page.answers.accepted.get(ScreenId::ExitProof.word()) == "no";
    waits.then(|| html! { <p class="notice">{say!(page.texts, Q_STAY_MEANWHILE)}</p> })
}

/// Where people have a room in a larger building: which area is meant, and who is registered where.
fn which_dwelling(page: &Page, screen: &Screen) -> Option<Html> {
    let kind = Kind::from_word(page.answers.accepted.get("place.kind"))?;
    let asks = matches!(screen.id, ScreenId::Area | ScreenId::Registered) && kind.has_administration();
    asks.then(|| html! { <p class="hint">{named(page, &format!("q-area.{}", kind.word()))}</p> })
}

/// The part of the form for a field, under that heading where it has none of its own.
fn part(page: &Page, field: &Field, heading: Heading) -> Html {
    let texts = &page.texts;
    let own = |title: Option<Key>| match title {
        Some(title) => Heading::Part(texts.get(title)),
        None => heading,
    };
    let say = |key: Option<Key>| key.map(|key| texts.get(key));
    match field {
        Field::Choice(choice) => choose(page, choice, choice.name, own(choice.title)),
        Field::Boxes(boxes) => tick(page, boxes, own(boxes.title)),
        Field::Age => {
            let accepted = &page.answers.accepted;
            let on = say!(texts, Q_AGE_ON, day = accepted.age_day(browser::today()));
            // An age of another day is asked anew.
            let told = accepted.told_age(browser::today());
            let told = told.map(|(years, day)| say!(texts, Q_AGE_TOLD, years = years, day = day));
            let hint = told.into_iter().chain([on]).collect::<Vec<_>>().join(" ");
            html! {
                <>
                    {form::number(page, AGE, say!(texts, Q_AGE_LABEL), Some(hint), false)}
                    {unknown(page, AGE_UNKNOWN)}
                </>
            }
        }
        Field::Day(day) => html! {
            <>
                {form::date(page, day.name, own(Some(day.title)), say(day.hint))}
                {unknown(page, day.unknown)}
            </>
        },
        Field::Area(area) => {
            let label = texts.get(area.label);
            let label = if area.unknown.is_some() { label } else { optional(texts, label) };
            let look = page.answers.typed.missing_sign(area.name);
            let look = look.map(|(typed, meant)| say!(texts, Q_AREA_LARGE, area = typed, meant = meant));
            html! {
                <>
                    {form::number(page, area.name, label, say(area.hint), true)}
                    <div role="status">{for look.map(|look| html! { <p class="notice">{look}</p> })}</div>
                    {for area.unknown.map(|field| unknown(page, field))}
                </>
            }
        }
        Field::Rooms => rooms(page),
        Field::Owners => owners(page),
        Field::Registered => registered(page),
        Field::Joining => joining(page, own(None)),
    }
}

/// "I don't know" for a field of its own.
#[inline(never)]
fn unknown(page: &Page, field: &str) -> Html {
    form::tick(page, field, say!(page.texts, BUTTON_UNKNOWN))
}

fn optional(texts: &Texts, label: String) -> String {
    format!("{label} {}", say!(texts, OPTIONAL))
}

fn choose(page: &Page, choice: &Choice, field: &str, heading: Heading) -> Html {
    let texts = &page.texts;
    match (choice.look, heading) {
        (Look::Radios, heading) => {
            let is_tie = choice.name == ScreenId::Tie.word();
            if is_tie && of_organisation(page) {
                let answers = vec![("student", say!(texts, YES)), ("none", say!(texts, NO))];
                return form::radio_groups(page, field, heading, Html::default(), vec![(None, answers)]);
            }
            let lead = if is_tie {
                html! { <Finder /> }
            } else {
                Html::default()
            };
            form::radio_groups(page, field, heading, lead, groups(texts, choice))
        }
        (Look::OptionalRadios, Heading::Page(title) | Heading::Part(title)) => {
            form::optional_radios(page, field, title, answers(texts, choice), say!(texts, BUTTON_NONE))
        }
        (Look::List, Heading::Page(title) | Heading::Part(title)) => {
            let mut answers = answers(texts, choice);
            answers.push((UNKNOWN, say!(texts, BUTTON_UNKNOWN)));
            form::select(page, field, title, answers)
        }
        (Look::Chosen, Heading::Page(title) | Heading::Part(title)) => {
            form::chosen(page, field, title, answers(texts, choice))
        }
    }
}

/// The answers of a choice by group, each with its label.
fn groups(texts: &Texts, choice: &Choice) -> Vec<(Option<String>, Vec<form::Choice<'static>>)> {
    let say = |key: Key| texts.get(key);
    let group = |(title, answers): Labelled| {
        (title.map(say), answers.into_iter().map(|(word, label)| (word, say(label))).collect())
    };
    choice.options.all().into_iter().map(group).collect()
}

/// The answers of a choice, each with its label.
fn answers(texts: &Texts, choice: &Choice) -> Vec<form::Choice<'static>> {
    groups(texts, choice).into_iter().flat_map(|(_, answers)| answers).collect()
}

fn tick(page: &Page, boxes: &Boxes, heading: Heading) -> Html {
    let ticks = boxes.asked(&page.answers.typed).map(|tick| (tick.name, page.texts.get(tick.label))).collect();
    form::boxes(page, boxes.name, heading, ticks, page.texts.get(boxes.none))
}

fn owners(page: &Page) -> Html {
    let (texts, typed) = (&page.texts, &page.answers.typed);
    let known = !typed.is_on(OWNERS_UNKNOWN);
    let several = known && typed.owners().is_some_and(|count| count > 1);
    let groups: Vec<_> = typed.owner_groups().filter(|_| known).collect();
    let numbered = groups.len() > 1;
    let owner = |(number, group): (u32, String)| {
        let owner = if numbered { format!("{}: ", say!(texts, Q_OWNERS_OWNER, n = number)) } else { String::new() };
        let ask = |question: &Choice| {
            let title = question.title.map(|title| texts.get(title)).unwrap_or_default();
            choose(page, question, &question.of_owner(&group), Heading::Part(format!("{owner}{title}")))
        };
        html! { <div class="owner">{for typed.owner_questions(&group).map(ask)}</div> }
    };
    // What comes and goes stands in an element of its own, so that the field keeps its place, and with it the focus.
    html! {
        <>
            {form::number(page, OWNERS_COUNT, say!(texts, Q_OWNERS_COUNT), Some(say!(texts, Q_OWNERS_COUNT_HINT)), false)}
            {unknown(page, OWNERS_UNKNOWN)}
            <div>{for several.then(|| form::tick(page, OWNERS_ALIKE, say!(texts, Q_OWNERS_ALL_ALIKE)))}</div>
            <div>{for (1..).zip(groups).map(owner)}</div>
        </>
    }
}

fn rooms(page: &Page) -> Html {
    let texts = &page.texts;
    let fields = [
        ("area.rooms-living", say!(texts, Q_AREA_HELPER_LIVING)),
        ("area.rooms-other", say!(texts, Q_AREA_HELPER_OTHER)),
        ("area.rooms-balcony", say!(texts, Q_AREA_HELPER_BALCONY)),
    ];
    let fields = fields.into_iter().map(|(field, label)| form::number(page, field, label, None, true));
    let sum = page.answers.typed.rooms();
    let use_it = instead::<MouseEvent>(page, |page| page.use_rooms());
    // One element whether there is a sum or not, so that the fields before it keep their places, and with them the focus;
    // and so that a screen reader hears of the sum.
    let status = html! {
        <div role="status">
            if let Some(sum) = sum {
                <p>{say!(texts, Q_AREA_HELPER_SUM, area = sum)}</p>
                <button type="button" onclick={use_it}>{say!(texts, Q_AREA_HELPER_USE)}</button>
            }
        </div>
    };
    html! { <details><summary>{say!(texts, Q_AREA_HELPER)}</summary>{for fields}{status}</details> }
}

fn registered(page: &Page) -> Html {
    let texts = &page.texts;
    // Whoever did not know may have heard it since.
    let nobody = page.answers.typed.get(REGISTERED_NONE) == "none";
    let groups = PEOPLE.iter().filter(|_| !nobody);
    let groups = groups.map(|group| count(page, REGISTERED, group.group, group.label, group.hint));
    html! {
        <>
            <div>{for groups}</div>
            <div class="apart">
                {form::way_out(page, REGISTERED_NONE, "none", say!(texts, Q_REGISTERED_NOBODY))}
                {form::way_out(page, REGISTERED_NONE, UNKNOWN, say!(texts, BUTTON_UNKNOWN))}
            </div>
        </>
    }
}

/// Who joins, and how many of each group where people do who are counted.
fn joining(page: &Page, heading: Heading) -> Html {
    let answers = choices(page, "q-joining.", Joiners::WORDS);
    let groups = PEOPLE.iter().filter(|_| page.answers.typed.counts_joiners());
    let groups = groups.map(|group| count(page, JOINING, group.group, group.joining, group.hint));
    html! {
        <>
            {form::radio_groups(page, JOINING_WHO, heading, Html::default(), vec![(None, answers)])}
            <div>
                if page.answers.typed.counts_joiners() {
                    <p class="group">{say!(page.texts, Q_JOINING_WHOSE)}</p>
                }
                {for groups}
            </div>
        </>
    }
}

/// How many people of a group.
fn count(page: &Page, part: &str, group: Group, label: Key, hint: Option<Key>) -> Html {
    let texts = &page.texts;
    form::number(page, &people_field(part, group), texts.get(label), hint.map(|hint| texts.get(hint)), false)
}

/// Words with labels that are named by family and word.
#[inline(never)]
pub(super) fn choices<'a>(texts: &dyn AsRef<Texts>, family: &str, words: &'a [&'a str]) -> Vec<form::Choice<'a>> {
    words.iter().map(|word| (*word, named(texts, &format!("{family}{word}")))).collect()
}

/// The regions, in the order of the question about them.
pub(super) fn regions(texts: &dyn AsRef<Texts>) -> Vec<form::Choice<'static>> {
    let choice = Screen::of(ScreenId::Place).choice(Fact::Region);
    choice.map(|choice| answers(texts.as_ref(), choice)).unwrap_or_default()
}

/// The name of a region.
pub(super) fn region_name(texts: &dyn AsRef<Texts>, word: &str) -> String {
    named(texts, &format!("region-{word}"))
}
