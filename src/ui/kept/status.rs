//! The outcome of the last copy, save, open or erase, in words.

use super::super::context::Page;
use super::super::parts::named;
use super::super::state::DeviceStatus;
use tirkeu::case::{FactPath, Problem};
use tirkeu::say;
use yew::prelude::*;

/// That outcome. Its place is there before, so that a screen reader hears of it.
pub(super) fn status(page: &Page) -> Html {
    let texts = &page.texts;
    let words = match &page.device.status {
        DeviceStatus::Nothing | DeviceStatus::Copied(_) | DeviceStatus::LeftOut(_) | DeviceStatus::NoAnswers => {
            Html::default()
        }
        DeviceStatus::Kept(name) => html! { <p>{say!(texts, KEPT_DONE, name = name.as_str())}</p> },
        DeviceStatus::Refused => html! { <p class="error">{say!(texts, KEPT_REFUSED)}</p> },
        DeviceStatus::Erased => html! { <p>{say!(texts, KEPT_ERASED)}</p> },
        DeviceStatus::Unreadable => html! { <p class="error">{say!(texts, FILE_UNREADABLE)}</p> },
        DeviceStatus::Wrong(problems) => {
            let line = |problem: &Problem| html! { <li>{said_of(page, problem)}</li> };
            html! {
                <div class="error"><p>{say!(texts, FILE_WRONG)}</p><ul>{for problems.iter().map(line)}</ul></div>
            }
        }
    };
    html! { <div id="said" role="status" tabindex="-1">{words}</div> }
}

/// A problem, after the fact that it is about.
fn said_of(page: &Page, problem: &Problem) -> String {
    let fact = FactPath::parse(&problem.path).map(|path| page.texts.fact(path.fact));
    let place = match fact {
        Some(fact) => format!("{fact} ({}): ", problem.path),
        None if problem.path.is_empty() => String::new(),
        None => format!("{}: ", problem.path),
    };
    format!("{place}{}", named(page, &format!("problem-{}", problem.code.word())))
}
