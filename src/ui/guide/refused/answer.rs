//! What a ground means, what helps, and whether to complain.

use super::letter::letter;
use super::text;
use crate::ui::browser;
use crate::ui::context::{Page, use_page};
use crate::ui::guide::known;
use crate::ui::parts::{button, doubts_of, heading, named, sources, worded};
use crate::ui::route::{GuidePage, LandlordPage, LaterPage, Place};
use crate::ui::send::Send;
use tirkeu::case::Region;
use tirkeu::interview::ScreenId;
use tirkeu::law::CONTACT_CENTRE;
use tirkeu::refusal::{Cure, Ground, Note, Way};
use tirkeu::say;
use yew::prelude::*;

/// The ground that is shown.
#[derive(PartialEq, Properties)]
pub(super) struct AnswerProps {
    pub(super) ground: Ground,
}

/// All that belongs to a ground.
#[component(Answer)]
pub(super) fn answer(AnswerProps { ground }: &AnswerProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let refusal = ground.refusal();
    let title = named(texts, &text(*ground));
    let cause = &refusal.cause;
    let means = texts.means_refused(*ground, page.filing());
    let letter = letter(&page, *ground, &refusal).map(|(id, label, content)| {
        html! { <Send {id} {label} {content} office=true /> }
    });
    // Whatever the ground, the whole case can be checked.
    let leads = refusal.cures.iter().any(|cure| cure.way() == Some(Way::Check));
    let check = (!leads).then(|| html! { <p class="ways">{way(&page, Way::Check)}</p> });
    html! {
        <>
            {heading(title.clone())}
            <section>
                <h2>{say!(texts, REFUSED_CAUSE)}</h2>
                <p>{worded(&page, &means)}</p>
                <p class="hint">{known(&page, cause)}</p>
                {doubts_of(texts, &title, &texts.doubts(cause.doubts))}
                <h2>{say!(texts, REFUSED_CURE)}</h2>
                <ol>{for refusal.cures.iter().map(|cure| to_do(&page, *cure))}</ol>
                {for check}
                {sources(texts, &title, &texts.sources(cause.sources))}
            </section>
            <section>
                <h2>{say!(texts, REFUSED_COMPLAINT)}</h2>
                <p>{named(texts, refusal.advice.word())}</p>
                {for letter}
                {for refusal.notes.iter().map(|id| note(&page, *id))}
            </section>
            <div class="tools">
                <a href={page.link(GuidePage::Refused)}>{say!(texts, REFUSED_BACK)}</a>
                {button(&page, say!(texts, BUTTON_PRINT), |_| browser::print())}
            </div>
        </>
    }
}

/// One thing to do, and the way to where the page helps with it.
fn to_do(page: &Page, cure: Cure) -> Html {
    let texts = &page.texts;
    let link = cure.way().map(|there| html! { <>{" "}{way(page, there)}</> });
    html! {
        <li>
            <strong>{named(texts, cure.word())}</strong>
            <p>{worded(page, &named(texts, &format!("{}.text", cure.word())))}{for link}</p>
        </li>
    }
}

/// The way to where something is done or read.
fn way(page: &Page, way: Way) -> Html {
    html! { <a href={address(page, way)}>{named(&page.texts, way.word())}</a> }
}

fn address(page: &Page, way: Way) -> String {
    match way {
        // Whoever has answered comes back to the result.
        Way::Check if page.answers.accepted.done_count() > 0 => page.link(LaterPage::Result),
        Way::Check => page.link(Place::Question { screen: ScreenId::FIRST, change: false }),
        Way::Bench => format!("{}/place.region={}", page.link(LandlordPage::Bench), Region::Astana.word()),
        Way::Duties => page.link(LandlordPage::Duties),
        Way::Ending => page.link(GuidePage::Ending),
        Way::Call => format!("tel:{CONTACT_CENTRE}"),
    }
}

/// What is to be known of a complaint, closed, with how sure it is and where it stands.
fn note(page: &Page, id: Note) -> Html {
    let texts = &page.texts;
    let behind = id.statement();
    let title = named(texts, id.word());
    html! {
        <details>
            <summary>{title.clone()}</summary>
            <p>{worded(page, &named(texts, &format!("{}.text", id.word())))}</p>
            if id == Note::Terms {
                <p>{say!(texts, REFUSED_COMPLAINT_DAYS)}</p>
            }
            <p class="hint">{known(page, &behind)}</p>
            {sources(texts, &title, &texts.sources(behind.sources))}
        </details>
    }
}
