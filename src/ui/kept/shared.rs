//! Answers that somebody sent, in the address itself.

use super::super::browser;
use super::super::context::{use_page, use_title};
use super::super::parts::{heading, instead};
use super::{replaces, then_and_now};
use tirkeu::interview::link::{Said, Unread};
use tirkeu::say;
use yew::prelude::*;

/// The page of those answers, and the way in.
#[component(SharedPage)]
pub(crate) fn shared_page() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, SHARED);
    use_title(&page, &title);
    let content = match browser::shared() {
        Err(Unread::Broken) => html! { <p>{say!(texts, SHARED_BROKEN)}</p> },
        Err(Unread::Newer) => html! { <p>{say!(texts, SHARED_NEWER)}</p> },
        Ok(Said { day, answers, left_out }) => {
            let left_out = u32::try_from(left_out).unwrap_or(u32::MAX);
            let then_and_now = then_and_now(&page, day, &answers);
            let open = instead::<MouseEvent>(&page, move |page| page.replace(answers.clone()));
            html! {
                <>
                    <p class="lead">{say!(texts, SHARED_LEAD, day = day)}</p>
                    if left_out > 0 {
                        <p class="notice">{say!(texts, SHARED_LEFT_OUT, count = left_out)}</p>
                    }
                    {then_and_now}
                    {replaces(&page)}
                    <div class="buttons"><button type="button" class="main" onclick={open}>{say!(texts, SHARED_OPEN)}</button></div>
                </>
            }
        }
    };
    html! { <>{heading(title)}{content}</> }
}
