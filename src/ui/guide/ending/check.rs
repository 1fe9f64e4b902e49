//! The check: the answers so far, and the next question or the result.

use super::outcome::outcome;
use super::state::{CheckAction, CheckHandle, CheckState, QUESTION};
use crate::ui::context::{Page, use_page};
use crate::ui::parts::{about, named};
use std::rc::Rc;
use tirkeu::ending::Question;
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The state of the check.
#[derive(PartialEq, Properties)]
pub(super) struct CheckProps {
    pub(super) check: CheckHandle,
}

/// The whole check.
#[component(Check)]
pub(super) fn check(CheckProps { check }: &CheckProps) -> Html {
    let page = use_page();
    let texts = &page.texts;
    let rows: Vec<_> = check.before().map(|question| row(texts, check, question)).collect();
    let content = match (check.question(), &check.walk.end) {
        (Some(question), _) => form(texts, check, question),
        (None, Ok(ending)) => outcome(&page, ending),
        (None, Err(_)) => Html::default(),
    };
    html! {
        <section>
            <h2>{say!(texts, ENDING_CHECK)}</h2>
            <p>{say!(texts, ENDING_CHECK_LEAD)}</p>
            {content}
            if !rows.is_empty() {
                <h3>{say!(texts, ENDING_CHECK_GIVEN)}</h3>
                <dl class="answers">{for rows}</dl>
            }
            if !check.walk.asked.is_empty() {
                {again(&page, check)}
            }
        </section>
    }
}

/// Forgets every answer.
fn again(page: &Page, check: &CheckHandle) -> Html {
    let onclick = presses(check, || CheckAction::Again);
    html! { <div class="tools"><button type="button" {onclick}>{say!(page.texts, START_TITLE_AGAIN)}</button></div> }
}

/// A callback that sends the check an action when something is pressed.
fn presses(check: &CheckHandle, action: impl Fn() -> CheckAction + 'static) -> Callback<MouseEvent> {
    let check = check.dispatcher();
    Callback::from(move |_| check.dispatch(action()))
}

fn title(texts: &Rc<Texts>, question: Question) -> String {
    named(texts, &format!("ending-q-{}", question.word()))
}

fn label(texts: &Rc<Texts>, question: Question, word: &str) -> String {
    named(texts, &format!("ending-q-{}.{word}", question.word()))
}

/// A question, its answer, and the way to change it.
fn row(texts: &Rc<Texts>, check: &CheckHandle, question: Question) -> Html {
    let title = title(texts, question);
    let answer = check.walk.answers.word(question).map(|word| label(texts, question, word));
    let onclick = presses(check, move || CheckAction::Change(question));
    let change = about(say!(texts, BUTTON_CHANGE), &title);
    html! {
        <div>
            <dt>{title}</dt>
            <dd>{answer}</dd>
            <dd class="change"><button type="button" {onclick}>{change}</button></dd>
        </div>
    }
}

/// The question that is shown.
fn form(texts: &Rc<Texts>, check: &CheckHandle, question: Question) -> Html {
    let onsubmit = {
        let check = check.dispatcher();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            check.dispatch(CheckAction::Submit);
        })
    };
    let left = check.walk.left();
    let state: &CheckState = check;
    let choice = |word: &'static str| {
        let id = format!("ending-{}-{word}", question.word());
        let onchange = {
            let check = check.dispatcher();
            Callback::from(move |_: Event| check.dispatch(CheckAction::Choose(word)))
        };
        html! {
            <div class="choice">
                <input type="radio" id={id.clone()} name={format!("ending-{}", question.word())} value={word} checked={state.chosen == Some(word)} {onchange} />
                <label for={id}>{label(texts, question, word)}</label>
            </div>
        }
    };
    let wrong = state.missing;
    html! {
        <form key={question.word()} novalidate=true {onsubmit}>
            if left > 0 {
                <p class="progress">{say!(texts, ENDING_CHECK_LEFT, n = left)}</p>
            }
            <fieldset class={classes!("field", wrong.then_some("wrong"))} aria-describedby={wrong.then_some("ending-error")}>
                <legend><h3 id={QUESTION} tabindex="-1">{title(texts, question)}</h3></legend>
                if wrong {
                    <p class="error" role="alert" id="ending-error"><span class="hidden">{say!(texts, ERROR_TITLE_PREFIX)}{" "}</span>{say!(texts, ENDING_CHECK_CHOOSE)}</p>
                }
                {for question.choices(&state.walk.answers).into_iter().map(choice)}
            </fieldset>
            <div class="buttons"><button type="submit" class="main">{say!(texts, BUTTON_NEXT)}</button></div>
        </form>
    }
}
