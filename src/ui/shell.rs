//! What stands around every page: header, languages, notices, footer. They hold no state, so they are no components of their own:
//! each would add to what every visitor downloads.

use super::commands::BRING_BACK;
use super::context::Page;
use super::host::host;
use super::parts::{button, guide, instead};
use super::route::{CasesPage, GuidePage, LandlordPage, Place, PortalPage, fragment};
use super::state::DeviceStatus;
use tirkeu::say;
use tirkeu::text::{Lang, shell as sentences};
use yew::prelude::*;

/// Whether the texts and the part of the program that a place needs are there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Load {
    Done,
    Waits,
    Failed,
}

/// A page within what stands around it.
pub(super) fn framed(page: &Page, load: Load, content: Html) -> Html {
    let texts = &page.texts;
    let to_main = instead(page, |page| page.focus("main"));
    let failed = if load == Load::Failed { failure(page) } else { Html::default() };
    let busy = if load == Load::Waits { "true" } else { "false" };
    let parts = |main: Html| {
        html! {
            <>
                <button type="button" class="skip" onclick={to_main}>{say!(texts, SKIP_LINK)}</button>
                {header(page)}
                {notices(page)}
                {main}
                {footer(page)}
            </>
        }
    };
    if host().own() {
        return parts(html! { <main id="main" tabindex="-1" aria-busy={busy}>{failed}{content}</main> });
    }
    // Somebody else's page has a header, a main part and a footer of its own: within an article, these are none.
    html! {
        <article class="embedded" lang={texts.lang().word()} aria-label={say!(texts, SITE_NAME)}>
            {parts(html! { <div id="main" tabindex="-1" aria-busy={busy}>{failed}{content}</div> })}
        </article>
    }
}

/// Why something did not load, and the ways on. To load the page anew is offered where it is the page's own: another's may hold more.
fn failure(page: &Page) -> Html {
    let texts = &page.texts;
    let again = sentences::FAILED_AGAIN.get(texts.lang() as usize).map(|(_, again)| (*again).to_owned());
    let again = again.map(|again| {
        button(page, again, |page| {
            page.retry();
            page.focus("title");
        })
    });
    html! {
        <div class="failed" role="alert">
            <p class="error">{host().cause(texts.lang().word())}</p>
            <div class="buttons">
                {for again}
                if host().own() {
                    {button(page, say!(texts, RELOAD), |_| host().reload())}
                }
            </div>
        </div>
    }
}

/// The name of the page, and its languages.
fn header(page: &Page) -> Html {
    let texts = &page.texts;
    let language = |lang: Lang| {
        let name = lang.name();
        if lang == texts.lang() {
            return html! { <li><span lang={lang.word()} aria-current="true">{name}</span></li> };
        }
        let onclick = instead::<MouseEvent>(page, move |page| page.speak(lang));
        html! {
            <li><a href={fragment(lang, page.visit.place)} lang={lang.word()} hreflang={lang.word()} {onclick}>{name}</a></li>
        }
    };
    html! {
        <header part="header">
            <a class="brand" href={page.link(Place::Start)}>{say!(texts, SITE_NAME)}</a>
            <nav aria-label={say!(texts, LANG_CHOOSE)}><ul class="languages">{for Lang::ALL.iter().copied().map(language)}</ul></nav>
        </header>
    }
}

/// News of a newer version, and of what a file said in vain. Their place is there before, so that a screen reader hears of them.
fn notices(page: &Page) -> Html {
    let texts = &page.texts;
    let own = host().own();
    let of_case = match &page.device.status {
        DeviceStatus::LeftOut(facts) => page.speech.modules.cases.map(|cases| (cases.left_out)(texts, facts)),
        DeviceStatus::NoAnswers => Some(say!(texts, NO_ANSWERS)),
        DeviceStatus::Wrong(_) | DeviceStatus::Unreadable if !own => Some(say!(texts, EMBED_WRONG)),
        DeviceStatus::Nothing
        | DeviceStatus::Copied(_)
        | DeviceStatus::Kept(_)
        | DeviceStatus::Refused
        | DeviceStatus::Erased
        | DeviceStatus::Unreadable
        | DeviceStatus::Wrong(_) => None,
    };
    let newer = page.embedding.newer.then(|| {
        html! { <><p>{say!(texts, UPDATE)}</p>{button(page, say!(texts, UPDATE_BUTTON), |_| host().reload())}</> }
    });
    let forgotten = page.answers.forgotten().map(|_| {
        let onclick = instead::<MouseEvent>(page, |page| page.bring_back());
        html! { <><p>{say!(texts, FORGOTTEN)}</p><button type="button" id={BRING_BACK} {onclick}>{say!(texts, FORGOTTEN_BUTTON)}</button></> }
    });
    let offered = page.embedding.offered.as_ref().map(|offered| {
        let (said, take) = if offered.answers.done_count() > 0 {
            (say!(texts, OFFERED), say!(texts, OFFERED_TAKE))
        } else {
            (say!(texts, OFFERED_NONE), say!(texts, OFFERED_CLEAR))
        };
        let take = button(page, take, |page| page.decide(true));
        html! { <><p>{said}</p>{take}{button(page, say!(texts, OFFERED_KEEP), |page| page.decide(false))}</> }
    });
    html! {
        <div class="update" role="status">
            {for of_case.map(|words| html! { <p>{words}</p> })}
            {for offered}
            {for forgotten}
            {for newer}
        </div>
    }
}

/// What holds for the whole page, and the ways to what is no part of the check.
fn footer(page: &Page) -> Html {
    let texts = &page.texts;
    let own = host().own();
    let link = |place: Place, name: String| Some(page.link(place)).filter(|_| own).zip(Some(name));
    let read = |place, name: String| guide(texts.lang(), place).zip(Some(name));
    // Who is asked is to see the question: all else is to be had before and after.
    let asked = matches!(page.visit.place, Place::Question { .. });
    let links = [
        read(GuidePage::About, say!(texts, NAV_ABOUT)),
        read(GuidePage::Rules, say!(texts, NAV_RULES)),
        read(GuidePage::Doubts, say!(texts, NAV_DOUBTS)),
        read(GuidePage::Ending, say!(texts, NAV_ENDING)),
        link(LandlordPage::Bench.into(), say!(texts, NAV_LANDLORDS)),
        link(PortalPage::Overview.into(), say!(texts, NAV_EMBED)),
        link(CasesPage::Kept.into(), say!(texts, NAV_KEPT)),
        read(GuidePage::Access, say!(texts, NAV_A11Y)),
    ];
    let mut links: Vec<_> = links.into_iter().flatten().take(if asked { 1 } else { usize::MAX }).collect();
    let full = host().address();
    if !own && !full.is_empty() {
        links.push((format!("{full}#{}", texts.lang().word()), say!(texts, EMBED_FULL)));
    }
    html! {
        <footer part="footer">
            <p>{if own { say!(texts, FOOTER_PRIVACY) } else { surroundings(page) }}</p>
            <p>{say!(texts, FOOTER_CHECK)}</p>
            <ul>{for links.into_iter().map(|(href, name)| html! { <li><a {href}>{name}</a></li> })}</ul>
        </footer>
    }
}

/// What the page around this one can see of it.
pub(super) fn surroundings(page: &Page) -> String {
    let host = host();
    if host.seen() {
        say!(page.texts, EMBED_SEEN, asker = host.asker().as_str())
    } else {
        say!(page.texts, EMBED_UNSEEN)
    }
}
