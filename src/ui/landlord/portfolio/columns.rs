//! The columns that the check knows: what each is called, in which words, and what may stand in it.

use tirkeu::batch::{self, GONE, HOUSE, KEY, Shape, can_mean};
use tirkeu::case::{Fact, FactPath, Values};
use tirkeu::say;
use tirkeu::text::{self, Texts};
use yew::prelude::*;

/// What a column may be that is of no fact.
const OTHERS: [&str; 3] = [KEY, HOUSE, GONE];

/// The most columns of a file that are drawn, or offered to choose from: many thousands would hold the page up for seconds.
pub(super) const MOST_SHOWN: usize = 2_000;

/// How many of so many columns are not shown, where that is any.
pub(super) fn beyond(texts: &Texts, columns: usize) -> Option<Html> {
    let more = u32::try_from(columns.saturating_sub(MOST_SHOWN)).unwrap_or(u32::MAX);
    (more > 0).then(|| html! { <p class="hint">{say!(texts, PORTFOLIO_BEYOND, columns = more)}</p> })
}

/// The name of a column in everyday words.
pub(super) fn name(texts: &Texts, meaning: &str) -> String {
    match FactPath::parse(meaning) {
        Some(path) => texts.column(path),
        None if OTHERS.contains(&meaning) => texts.other_column(meaning),
        None => meaning.to_owned(),
    }
}

/// What columns of rows of that shape can hold, in groups with their titles: of the dwelling, of a person, of the rest.
pub(super) fn choices(texts: &Texts, shape: Shape) -> Vec<(String, Vec<String>)> {
    let (of_dwelling, of_person): (Vec<_>, Vec<_>) =
        text::columns().map(|path| path.to_string()).partition(|path| path.starts_with("dwelling."));
    let others = OTHERS.map(str::to_owned).to_vec();
    let groups = [
        (say!(texts, PORTFOLIO_MEANINGS_DWELLING), of_dwelling),
        (say!(texts, PORTFOLIO_MEANINGS_PERSON), of_person),
        (say!(texts, PORTFOLIO_MEANINGS), others),
    ];
    let fitting = |(title, mut meanings): (String, Vec<String>)| {
        meanings.retain(|meaning| can_mean(shape, meaning));
        (!meanings.is_empty()).then_some((title, meanings))
    };
    groups.into_iter().filter_map(fitting).collect()
}

/// A cell as it is read: a word of its fact in the words of the page, a day and an area as it shows them.
pub(super) fn shown(texts: &Texts, meaning: &str, read: &str) -> String {
    let Some(FactPath { fact, .. }) = FactPath::parse(meaning).filter(|_| !read.is_empty()) else {
        return read.to_owned();
    };
    let said = match fact.values() {
        Values::Words(_) => Some(texts.value(fact, read)),
        Values::YesNo if read == "true" => Some(say!(texts, YES)),
        Values::YesNo => Some(say!(texts, NO)),
        Values::Day(..) => tirkeu::day::Day::parse(read).map(|day| texts.show(&day.into())),
        Values::Area => tirkeu::typed::area(read).ok().map(|area| texts.show(&area.into())),
        Values::Number(_) | Values::Owners(_) | Values::Counts(_) | Values::Iin => None,
    };
    said.filter(|said| !said.is_empty()).unwrap_or_else(|| read.to_owned())
}

/// What may stand in the cells of a column, where these are no words.
pub(super) fn expected(texts: &Texts, meaning: &str) -> Option<String> {
    match FactPath::parse(meaning)?.fact.values() {
        Values::Words(_) | Values::YesNo => None,
        Values::Day(..) => Some(say!(texts, COLUMN_DATE)),
        Values::Number(_) | Values::Owners(_) | Values::Counts(_) => Some(say!(texts, COLUMN_COUNT)),
        Values::Area => Some(say!(texts, COLUMN_AREA)),
        Values::Iin => Some(say!(texts, COLUMN_IIN_VALUE)),
    }
}

/// What cells of a fact may hold in rows of that shape, each code with its words.
pub(super) fn values(texts: &Texts, shape: Shape, fact: Fact) -> Vec<(&'static str, String)> {
    match fact.values() {
        Values::Words(words) => {
            words.iter().chain(shape.beside(fact)).map(|word| (*word, texts.value(fact, word))).collect()
        }
        Values::YesNo => vec![("true", say!(texts, YES)), ("false", say!(texts, NO))],
        Values::Day(..) | Values::Number(_) | Values::Owners(_) | Values::Counts(_) | Values::Area | Values::Iin => {
            Vec::new()
        }
    }
}

/// What the columns are called and what may stand in them, to read up.
pub(super) fn explained(texts: &Texts) -> Html {
    let entry = |path: FactPath| {
        let name = texts.column(path);
        let word = |(word, reads): (&str, String)| html! { <p><code>{word}</code>{format!(" — {reads}")}</p> };
        let beside = Shape::People.beside(path.fact).iter();
        let beside = beside.map(|code| (*code, say!(texts, COLUMN_OF_PEOPLE, word = texts.value(path.fact, code))));
        let words = values(texts, Shape::Applicants, path.fact).into_iter().chain(beside);
        let words: Html = words.map(word).collect();
        let allowed = expected(texts, &path.to_string()).map_or(words, Html::from);
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
