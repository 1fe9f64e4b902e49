//! The glossary: the words of the law in three languages, each with where it stands.

use super::super::super::context::{Page, use_page, use_title};
use super::super::super::parts::{heading, sources};
use super::super::super::route::GuidePage;
use super::super::address;
use super::{others, paper, use_held_by_address};
use tirkeu::law::{GLOSSARY, GlossaryTerm};
use tirkeu::say;
use tirkeu::text::Lang;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The page of the words. Its address names one, `usable-area`, or holds nothing.
#[component(WordsPage)]
pub(crate) fn words_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, BOOK_GLOSSARY);
    use_title(&page, &title);
    let (named, _) = use_held_by_address(&page, GuidePage::Words, || address("words"), Clone::clone);
    use_effect_with((named, page.visit.clone()), |(named, _)| {
        if !named.is_empty() {
            super::super::super::browser::focus(&term_id(named));
        }
    });
    let find = use_state_eq(String::new);
    let oninput = {
        let find = find.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                find.set(input.value());
            }
        })
    };
    let wanted = find.to_lowercase();
    let has = |term: &&GlossaryTerm| {
        let all = term.words.into_iter().chain(term.short()).collect::<Vec<_>>().join(" ").to_lowercase();
        wanted.split_whitespace().all(|word| all.contains(word))
    };
    let found: Vec<_> = GLOSSARY.iter().filter(has).collect();
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, BOOK_GLOSSARY_LEAD)}</p>
            {others(&page)}
            <div class="field unprinted">
                <label for="find">{say!(texts, BOOK_GLOSSARY_FIND)}</label>
                <input id="find" type="search" autocomplete="off" value={(*find).clone()} {oninput} />
            </div>
            if found.is_empty() {
                <p role="status">{say!(texts, BOOK_FIND_NONE)}</p>
            }
            <ul class="list words">{for found.into_iter().map(|term| term_of(&page, term))}</ul>
            {paper(&page)}
        </>
    }
}

/// The id of a term on the page.
fn term_id(id: &str) -> String {
    format!("term-{id}")
}

/// A term: in the language in use, then in the others.
fn term_of(page: &Page, term: &'static GlossaryTerm) -> Html {
    let texts = &page.texts;
    let mut langs = Lang::ALL.to_vec();
    langs.sort_by_key(|lang| *lang != texts.lang());
    let said = |lang: Lang| {
        let at = lang as usize;
        let word = term.words.get(at).copied().unwrap_or_default();
        let short = term.short().get(at).copied().filter(|short| !short.is_empty());
        let own = term.own.get(at) == Some(&true);
        (format!("{word}{}", short.map(|short| format!(" ({short})")).unwrap_or_default()), own)
    };
    let line = |lang: Lang| {
        let (words, own) = said(lang);
        let own = own.then(|| html! { <span class="hint">{format!(" — {}", say!(texts, BOOK_GLOSSARY_OWN))}</span> });
        html! { <><dt lang={lang.word()}>{lang.name()}</dt><dd><span lang={lang.word()}>{words}</span>{for own}</dd></> }
    };
    let name = said(texts.lang()).0;
    html! {
        <li key={term.id}>
            <strong id={term_id(term.id)} tabindex="-1">{name.clone()}</strong>
            <dl>{for langs.into_iter().map(line)}</dl>
            {sources(page, &name, &texts.sources(term.sources))}
        </li>
    }
}
