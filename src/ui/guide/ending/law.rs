//! What the law says: each statement with how sure it is, its readings, and where it stands.

use crate::ui::context::Page;
use crate::ui::guide::known;
use crate::ui::guide::rulebook::fined;
use crate::ui::parts::{doubts_of, named, sources, worded};
use tirkeu::ending::{LegalGround, OWNERS_SINCE, StatementId};
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
    let ground = |ground: &LegalGround| html! { <li>{named(texts, ground.word())}</li> };
    html! {
        <li>
            <@{tag}>{title.clone()}</@>
            <p>{worded(page, &text.unwrap_or_default())}</p>
            if id == StatementId::Grounds {
                <ol>{for LegalGround::ALL.iter().map(ground)}</ol>
            }
            {for behind.fine.map(|fine| fined(page, fine, page.filing()))}
            <p class="hint">{known(page, &behind)}</p>
            if id == StatementId::CoOwners {
                {all_owners(texts)}
            }
            {doubts_of(texts, &title, &texts.doubts(behind.doubts))}
            {sources(page, &title, &texts.sources(behind.sources))}
        </li>
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
