//! The columns that the check knows: what each is called, in which words, and what may stand in it.

use super::state::State;
use tirkeu::batch::{self, Vocabulary};
use tirkeu::case::{Fact, FactPath, Values};
use tirkeu::say;
use tirkeu::text::{self, Texts};
use yew::prelude::*;

/// The name of a column in everyday words.
pub(super) fn name(texts: &Texts, path: &str) -> String {
    FactPath::parse(path).map_or_else(|| path.to_owned(), |path| texts.column(path))
}

/// The paths that a heading can be given.
pub(super) fn choices() -> Vec<String> {
    text::columns().map(|path| path.to_string()).collect()
}

/// Headings that say in words what the column is, with its path, where no other column is that and nobody has said
/// anything else.
pub(super) fn recognised(vocabulary: &Vocabulary, state: &State) -> Vec<(String, String)> {
    let headings = state.preview.as_ref().map(|preview| preview.headings.as_slice()).unwrap_or_default();
    let taken = |path: &str| headings.iter().any(|heading| heading == path || state.path_of(heading) == path);
    let open = |heading: &&String| !batch::is_fact(heading) && state.columns.get(heading).is_empty();
    let pair = |heading: &String| Some((heading.clone(), batch::path_in_words([vocabulary], heading)?.to_owned()));
    headings.iter().filter(open).filter_map(pair).filter(|(_, path)| !taken(path)).collect()
}

/// What the columns are called and what may stand in them, to read up.
pub(super) fn explained(texts: &Texts) -> Html {
    let entry = |path: FactPath| {
        let (name, allowed) = (texts.column(path), allowed(texts, path.fact));
        html! { <div><dt>{name}{" "}<code>{path.to_string()}</code></dt><dd>{allowed}</dd></div> }
    };
    html! {
        <details class="beyond">
            <summary>{say!(texts, COLUMN_HELP)}</summary>
            <p>{say!(texts, COLUMN_HELP_TEXT)}</p>
            <dl class="answers columns">{for batch::offered().map(entry)}</dl>
        </details>
    }
}

fn allowed(texts: &Texts, fact: Fact) -> Html {
    let word = |word: &'static str, reads: String| html! { <p><code>{word}</code>{format!(" — {reads}")}</p> };
    match fact.values() {
        Values::Words(words) => words.iter().map(|value| word(value, texts.value(fact, value))).collect(),
        Values::YesNo => html! { <>{word("true", say!(texts, YES))}{word("false", say!(texts, NO))}</> },
        Values::Day(..) => say!(texts, COLUMN_DATE).into(),
        Values::Number(_) | Values::Owners(_) | Values::Counts(_) => say!(texts, COLUMN_COUNT).into(),
        Values::Area => say!(texts, COLUMN_AREA).into(),
        Values::Iin => say!(texts, COLUMN_IIN_VALUE).into(),
    }
}
