//! Words of a column that are no known value: each is explained once, for all its cells.

use super::columns;
use super::state::State;
use super::store::dispatch;
use super::update::Msg;
use tirkeu::batch;
use tirkeu::case::FactPath;
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::protocol::Column;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// The words of a column that nobody knows, and those that a person explained.
pub(super) fn unknown(texts: &Texts, state: &State, place: usize, column: &Column) -> Option<Html> {
    let fact = FactPath::parse(&column.meaning)?.fact;
    let of_fact = batch::name_of_values(fact)?;
    let explained = state.words.iter().filter(|(known, ..)| known == of_fact);
    let explained = explained.map(|(_, word, code)| (word.as_str(), None, code.as_str()));
    let words = column.unknown.iter().map(|(word, cells)| (word.as_str(), Some(*cells), ""));
    // One that was explained stays where it stood.
    let mut words: Vec<_> = words.chain(explained).collect();
    words.sort_by_key(|(word, ..)| *word);
    words.dedup_by_key(|(word, ..)| *word);
    let values = columns::values(texts, state.shape(), fact);
    let words = words.into_iter().enumerate();
    let words = words.map(|(number, word)| choice(texts, &values, of_fact, &format!("word-{place}-{number}"), word));
    Some(html! { <>{for words}</> })
}

/// What a word stands for, of which it may be known how many cells have it.
fn choice(
    texts: &Texts,
    values: &[(&'static str, String)],
    of_fact: &'static str,
    id: &str,
    (word, cells, code): (&str, Option<u32>, &str),
) -> Html {
    let onchange = {
        let word = word.to_owned();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                dispatch(Msg::Word(of_fact.to_owned(), word.clone(), select.value()));
            }
        })
    };
    let label = match cells {
        Some(cells) => say!(texts, PORTFOLIO_UNKNOWN_CELLS, word = word, cells = cells),
        None => say!(texts, PORTFOLIO_UNKNOWN, word = word),
    };
    let option = |(value, name): &(&'static str, String)| {
        html! { <option value={*value} selected={*value == code}>{name}</option> }
    };
    html! {
        // A list of its own for each word: another one would show what was chosen for this.
        <div class="field" key={word}>
            <label for={id.to_owned()}>{label}</label>
            <select id={id.to_owned()} {onchange}>
                <option value="" selected={code.is_empty()}>{say!(texts, PORTFOLIO_UNKNOWN_NONE)}</option>
                {for values.iter().map(option)}
            </select>
        </div>
    }
}
