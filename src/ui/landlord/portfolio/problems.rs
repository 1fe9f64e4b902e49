//! What is wrong with a file or a row, in words, and the way out where there is one.

use super::columns;
use super::store::on;
use super::update::Msg;
use tirkeu::batch::{self, KEY};
use tirkeu::case::Code;
use tirkeu::say;
use tirkeu::text::{Texts, capital};
use tirkeu::worker::protocol::{FileProblem, Flaw};
use yew::prelude::*;

/// What is wrong with the file as a whole.
pub(super) fn problems(texts: &Texts, problems: &[FileProblem]) -> Html {
    if problems.is_empty() {
        return Html::default();
    }
    html! {
        <div class="errors" id="problems" role="alert" tabindex="-1">
            <p class="error">{say!(texts, PORTFOLIO_WRONG)}</p>
            <ul>{for problems.iter().map(|problem| html! { <li>{of_file(texts, problem)}</li> })}</ul>
        </div>
    }
}

/// A file that is no UTF-8: how it would read in the old encoding, to be judged by a person.
pub(super) fn guess(texts: &Texts, lines: Option<&String>) -> Option<Html> {
    let lines = lines?;
    Some(html! {
        <div class="guess">
            <p>{say!(texts, PORTFOLIO_ENCODING)}</p>
            <pre>{lines}</pre>
            <p>{say!(texts, PORTFOLIO_ENCODING_ASK)}</p>
            <button type="button" onclick={on(|_| Msg::ReadOld)}>{say!(texts, PORTFOLIO_ENCODING_YES)}</button>
        </div>
    })
}

/// What the paths of problems with the meaning of a column begin with.
const COLUMNS: &str = "columns.";

/// A problem of a file.
fn of_file(texts: &Texts, problem: &FileProblem) -> String {
    match problem {
        FileProblem::At(Code::Conflict, path) if path.starts_with(COLUMNS) => {
            say!(texts, PORTFOLIO_WRONG_TWICE, fact = path.strip_prefix(COLUMNS).unwrap_or_default())
        }
        FileProblem::At(_, path) if path == KEY => say!(texts, PORTFOLIO_LACKS_KEY),
        FileProblem::Workbook(..) | FileProblem::ReaderMissing | FileProblem::At(..) => sentence(texts, problem),
    }
}

/// Why a workbook cannot be read, and what to do.
fn of_workbook(texts: &Texts, flaw: Flaw, megabytes: u32) -> String {
    match flaw {
        Flaw::Old => say!(texts, PORTFOLIO_FLAW_OLD),
        Flaw::Locked => say!(texts, PORTFOLIO_FLAW_LOCKED),
        Flaw::Damaged => say!(texts, PORTFOLIO_FLAW_DAMAGED),
        Flaw::Other => say!(texts, PORTFOLIO_FLAW_OTHER),
        Flaw::Large => say!(texts, PORTFOLIO_FLAW_LARGE, size = megabytes),
    }
}

/// A problem: where it is, and what is wrong there.
pub(super) fn sentence(texts: &Texts, problem: &FileProblem) -> String {
    let (code, path) = match problem {
        FileProblem::Workbook(flaw, size) => return of_workbook(texts, *flaw, *size),
        FileProblem::ReaderMissing => return say!(texts, PORTFOLIO_BROKEN),
        FileProblem::At(code, path) => (code, path),
    };
    let what = texts.named(&format!("problem-{}", code.word()), &[]).unwrap_or_default();
    match path.strip_prefix("base.").unwrap_or(path) {
        "" => capital(&what),
        path if batch::is_fact(path) => format!("{} ({path}): {what}", columns::name(texts, path)),
        path => format!("{}: {what}", path.strip_prefix(COLUMNS).unwrap_or(path)),
    }
}
