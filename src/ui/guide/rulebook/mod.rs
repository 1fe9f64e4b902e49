//! What the check rests on, for whoever asks "says who?": every entry of the rulebook, found by words, kind and certainty. What is
//! looked for, or which entry is shown, lives in the address.

mod acts;
mod entry;
mod examples;
mod find;
mod words;

use super::super::browser;
use super::super::context::{Page, use_page, use_title};
use super::super::parts::{button, heading, named};
use super::super::route::GuidePage;
use super::address;
use entry::{EntryText, entry_card, entry_id};
use find::{Find, Sure};
use std::rc::Rc;
use tirkeu::norm;
use tirkeu::rulebook::{Kind, entries};
use tirkeu::say;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

pub(super) use acts::ActsPage;
pub(super) use entry::fined;
pub(super) use words::WordsPage;

/// The state of a page that its address holds: it follows the address when people go back or follow a link. What it is given to
/// write goes into the address of this entry of the history.
#[hook]
pub(super) fn use_held_by_address<S: Clone + PartialEq + 'static>(
    page: &Page,
    place: GuidePage,
    read: impl Fn() -> S + Clone + 'static,
    written: impl Fn(&S) -> String + Clone + 'static,
) -> (S, Callback<S>) {
    let state = use_state_eq(read.clone());
    {
        let setter = state.setter();
        use_effect_with((*page.visit).clone(), move |_| setter.set(read()));
    }
    let setter = state.setter();
    let page = page.clone();
    let change = Callback::from(move |next: S| {
        let rest = written(&next);
        let rest = if rest.is_empty() { rest } else { format!("/{rest}") };
        browser::rewrite(&(page.link(place) + &rest));
        setter.set(next);
    });
    ((*state).clone(), change)
}

/// The page of every entry.
#[component(RulesPage)]
pub(super) fn rules_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, RULES_TITLE);
    use_title(&page, &title);
    let (find, look) = use_held_by_address(&page, GuidePage::Rules, || Find::read(&address("rules")), Find::written);
    let filing = page.filing();
    let all = use_memo((texts.clone(), filing), |(texts, day)| EntryText::all(texts, *day));
    let shown = find.entry.clone();
    use_effect_with((shown, page.visit.clone()), |(shown, _)| {
        if let Some(shown) = shown {
            browser::focus(&entry_id(shown));
        }
    });
    let found: Vec<_> = all.iter().filter(|entry| find.finds(entry)).collect();
    let count = u32::try_from(found.len()).unwrap_or(u32::MAX);
    let of_kind = |kind: &Kind| {
        let mut cards = found.iter().filter(|entry| entry.entry.about.kind() == *kind).peekable();
        cards.peek()?;
        let name = named(texts, &format!("book-filter-kind.{}", kind.word()));
        let card = |entry: &&&EntryText| entry_card(&page, entry, find.opens(entry), filing);
        Some(html! { <section><h2>{name}</h2>{for cards.map(|entry| card(&entry))}</section> })
    };
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, RULES_TITLE_LEAD, day = filing, read = norm::LAW_READ)}</p>
            {others(&page)}
            {finder(&page, &find, &look)}
            <p role="status" class="hint">{if found.is_empty() { say!(texts, BOOK_FIND_NONE) } else { say!(texts, BOOK_FIND_COUNT, n = count) }}</p>
            {for Kind::ALL.iter().filter_map(of_kind)}
            {paper(&page)}
        </>
    }
}

/// The register of doubts: every question with its readings, and what the check does.
#[component(DoubtsPage)]
pub(super) fn doubts_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, DOUBTS_TITLE);
    use_title(&page, &title);
    let filing = page.filing();
    let doubts = entries().into_iter().filter(|entry| entry.about.kind() == Kind::Doubt);
    let card = |entry| entry_card(&page, &EntryText::of(texts, entry, &[]), true, filing);
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, DOUBTS_TITLE_LEAD)}</p>
            {others(&page)}
            {for doubts.map(card)}
            {paper(&page)}
        </>
    }
}

/// The ways to the other pages of the rulebook.
fn others(page: &Page) -> Html {
    let texts = &page.texts;
    let places = [
        (GuidePage::Rules, say!(texts, RULES_TITLE)),
        (GuidePage::Doubts, say!(texts, DOUBTS_TITLE)),
        (GuidePage::Acts, say!(texts, BOOK_TIMELINE)),
        (GuidePage::Words, say!(texts, BOOK_GLOSSARY)),
    ];
    let here = |place: GuidePage| page.visit.place == place.into();
    let way = |(place, name): (GuidePage, String)| html! { <li><a href={page.link(place)}>{name}</a></li> };
    html! {
        <ul class="ways unprinted">{for places.into_iter().filter(|(place, _)| !here(*place)).map(way)}</ul>
    }
}

/// The way onto paper, for whoever has come to the end.
fn paper(page: &Page) -> Html {
    html! { <div class="buttons">{button(page, say!(page.texts, BUTTON_PRINT), |_| browser::print())}</div> }
}

/// What narrows the list.
fn finder(page: &Page, find: &Find, look: &Callback<Find>) -> Html {
    let texts = &page.texts;
    let choice = |value: &str, name: String, chosen: bool| {
        html! { <option value={value.to_owned()} selected={chosen}>{name}</option> }
    };
    let kinds = Kind::ALL.iter().map(|kind| {
        choice(kind.word(), named(texts, &format!("book-filter-kind.{}", kind.word())), find.kind == Some(*kind))
    });
    let sures = Sure::ALL.iter().map(|sure| {
        choice(sure.word(), named(texts, &format!("book-filter-sure.{}", sure.word())), find.sure == Some(*sure))
    });
    let chosen = |change: fn(&mut Find, &str)| {
        let (find, look) = (find.clone(), look.clone());
        Callback::from(move |event: Event| {
            let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else { return };
            look.emit(find.with(|next| change(next, &select.value())));
        })
    };
    let oninput = {
        let (find, look) = (find.clone(), look.clone());
        Callback::from(move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            look.emit(find.with(|next| next.words = Rc::from(input.value())));
        })
    };
    let clear = {
        let look = look.clone();
        Callback::from(move |_: MouseEvent| look.emit(Find::default()))
    };
    html! {
        <form class="finder unprinted" role="search" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
            <div class="field">
                <label for="find">{say!(texts, BOOK_FIND)}</label>
                <span class="hint" id="find-hint">{say!(texts, BOOK_FIND_HINT)}</span>
                <input id="find" type="search" aria-describedby="find-hint" autocomplete="off" value={find.words.to_string()} {oninput} />
            </div>
            <div class="field">
                <label for="kind">{say!(texts, BOOK_FILTER_KIND)}</label>
                <select id="kind" onchange={chosen(|find, word| find.kind = Kind::from_word(word))}>
                    {choice("", say!(texts, BOOK_FILTER_KIND_ALL), find.kind.is_none())}
                    {for kinds}
                </select>
            </div>
            <div class="field">
                <label for="sure">{say!(texts, BOOK_FILTER_SURE)}</label>
                <select id="sure" onchange={chosen(|find, word| find.sure = Sure::from_word(word))}>
                    {choice("", say!(texts, BOOK_FILTER_SURE_ALL), find.sure.is_none())}
                    {for sures}
                </select>
            </div>
            if *find != Find::default() {
                <button type="button" onclick={clear}>{say!(texts, BOOK_FIND_CLEAR)}</button>
            }
        </form>
    }
}
