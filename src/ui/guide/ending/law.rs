//! What the law says: each statement with how sure it is, its readings, and where it stands.

use crate::ui::context::Page;
use crate::ui::parts::{doubts_of, named, sources};
use crate::ui::route::LandlordPage;
use tirkeu::ending::{Known, LegalGround, OWNERS_SINCE, StatementId};
use tirkeu::norm::{self, OwnerFine};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// Statements in a list, each with its title in such an element.
pub(super) fn statements(page: &Page, ids: &[StatementId], title: &'static str) -> Html {
    html! { <ul class="list">{for ids.iter().map(|id| statement(page, *id, title))}</ul> }
}

fn statement(page: &Page, id: StatementId, tag: &'static str) -> Html {
    let texts = &page.texts;
    let behind = id.statement();
    let title = named(texts, id.word());
    let text = texts.named(&format!("{}.text", id.word()), &[("day", OWNERS_SINCE.into())]);
    let known = match behind.known_on(page.filing()) {
        Known::Said(certainty) => texts.certainty(certainty),
        Known::Nowhere => say!(texts, ENDING_NOWHERE),
    };
    let ground = |ground: &LegalGround| html! { <li>{named(texts, ground.word())}</li> };
    html! {
        <li>
            <@{tag}>{title}</@>
            <p>{text}</p>
            if id == StatementId::Grounds {
                <ol>{for LegalGround::ALL.iter().map(ground)}</ol>
            }
            {for behind.fine.map(|fine| fined(page, fine))}
            <p class="hint">{known}</p>
            if id == StatementId::CoOwners {
                {all_owners(texts)}
            }
            {doubts_of(texts, &texts.doubts(behind.doubts))}
            {sources(page, &texts.sources(behind.sources))}
        </li>
    }
}

/// What an individual pays, and the way to what others do.
fn fined(page: &Page, fine: &OwnerFine) -> Html {
    let texts = &page.texts;
    let amount = |indices: u32| match norm::tenge(indices, page.filing()) {
        Some(tenge) => say!(texts, FINE_TENGE, indices = indices, tenge = tenge),
        None => say!(texts, FINE, indices = indices),
    };
    let [first, repeat] = fine.individual.map(amount);
    html! {
        <p>
            {say!(texts, ENDING_FINE, first = first, repeat = repeat)}{" "}
            <a href={page.link(LandlordPage::Duties)}>{say!(texts, ENDING_FINE_OTHERS)}</a>
        </p>
    }
}

/// Both readings of whether all owners have to sign.
fn all_owners(texts: &Texts) -> Html {
    html! {
        <details class="doubts">
            <summary>{say!(texts, RESULT_DOUBTS)}</summary>
            <div class="doubt">
                <h4>{say!(texts, ENDING_DOUBT_OWNERS)}</h4>
                <dl>
                    <dt>{say!(texts, RESULT_DOUBTS_ONE)}</dt>
                    <dd>{say!(texts, ENDING_DOUBT_OWNERS_ONE)}</dd>
                    <dt>{say!(texts, RESULT_DOUBTS_TWO)}</dt>
                    <dd>{say!(texts, ENDING_DOUBT_OWNERS_TWO)}</dd>
                </dl>
            </div>
        </details>
    }
}
