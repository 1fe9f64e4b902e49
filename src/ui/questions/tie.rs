//! Beside the list of relatives: whoever does not know the word goes from the owner to the person, and comes to the answer.

use crate::ui::context::{Page, use_page};
use crate::ui::kin::{self, Steps, lists, person, studies, use_first_step};
use crate::ui::parts::{button, doubts_of};
use tirkeu::case::Fact;
use tirkeu::case::kinship::{Kin, Special};
use tirkeu::interview::{Draft, Screen, ScreenId, UNKNOWN};
use tirkeu::say;
use yew::prelude::*;

/// The steps, the person, and the answer that says who that is.
#[component(Finder)]
pub(super) fn finder() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let steps = use_state(Draft::default);
    use_first_step(&steps);
    let typing = {
        let steps = steps.clone();
        Callback::from(move |(field, word): (String, String)| {
            let mut chosen = Draft::clone(&steps);
            kin::choose(&mut chosen, &field, &word);
            steps.set(chosen);
        })
    };
    let person = person(texts, &steps);
    html! {
        <details class="kin">
            <summary>{say!(texts, FIND_KIN)}</summary>
            {lists(&Steps { page: &page, steps: &steps, typing }, false)}
            <div role="status">
                if let Some((name, kin)) = &person {
                    <p class="found">{name}</p>
                    if kin.relation.is_none() {
                        <p>{say!(texts, FIND_KIN_OPEN)}</p>
                    }
                }
            </div>
            <div>
                if let Some((name, kin)) = &person {
                    {doubts_of(texts, name, &texts.doubts(kin.doubt.as_slice()))}
                    <div class="buttons">{for answer(&page, word(&steps, kin))}</div>
                }
            </div>
        </details>
    }
}

/// The word of the answer that says who that is: "I don't know" where the law leaves the group open.
fn word(steps: &Draft, kin: &Kin) -> &'static str {
    match kin.relation {
        Some(_) if studies(steps) => Special::Student.word(),
        Some(relation) => relation.word(),
        None => UNKNOWN,
    }
}

/// The button that chooses the answer of that word, and leads to it.
fn answer(page: &Page, word: &'static str) -> Option<Html> {
    let (texts, choice) = (&page.texts, Screen::of(ScreenId::Tie).choice(Fact::RelationToOwner)?);
    let label = choice.label(word).map_or_else(|| say!(texts, BUTTON_UNKNOWN), |label| texts.get(label));
    let first = choice.options.all().first().and_then(|(_, answers)| Some(answers.first()?.0));
    let id = if first == Some(word) { choice.name.to_owned() } else { format!("{}-{word}", choice.name) };
    Some(button(page, say!(texts, FIND_KIN_CHOOSE, answer = label), move |page| {
        page.type_into(choice.name.to_owned(), word.to_owned());
        page.focus(id.clone());
    }))
}
