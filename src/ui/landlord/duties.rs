//! What owners must do, and what it costs them not to.

use crate::ui::View;
use crate::ui::dom::{el, heading, part, text};
use crate::ui::form::error_summary;
use crate::ui::parts::named;
use crate::ui::parts::{FilingDay, doubts_of, sources};
use tirkeu::duties::{Line, PARTS};
use tirkeu::norm::{self, OwnerFine, OwnerKind};
use tirkeu::say;
use yew::prelude::*;

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, DUTIES_TITLE);
    let day = view.filing();
    let mut content = vec![
        error_summary(view),
        heading(title.clone()),
        text("p", "lead", say!(texts, DUTIES_TITLE_LEAD)),
        text("p", "", say!(texts, DUTIES_TITLE_DAY, day = day)),
        amounts(view),
    ];
    for duties in PARTS {
        let lines = duties.lines.iter().map(|duty| line(view, duty)).collect();
        content.push(part(named(view, duties.id), vec![el("ul", "list", lines)]));
    }
    content.push(html! { <FilingDay /> });
    (title, content.into_iter().collect())
}

/// What a calculation index is worth in that year, and how sure that is.
fn amounts(view: &View<'_>) -> Html {
    let texts = view.texts;
    let Some(index) = norm::calculation_index(view.filing()) else {
        return text("p", "", say!(texts, DUTIES_TITLE_NO_INDEX));
    };
    let lines = [
        text("p", "", say!(texts, DUTIES_TITLE_INDEX, tenge = index.tenge)),
        text("p", "hint", texts.certainty(index.certainty)),
        sources(view, &texts.sources(index.sources)),
    ];
    lines.into_iter().collect()
}

fn line(view: &View<'_>, line: &Line) -> Html {
    let texts = view.texts;
    let day = view.filing();
    let mut lines =
        vec![text("h3", "", named(view, line.id)), text("p", "", named(view, &format!("{}.text", line.id)))];
    // The hour stands below how consent is given, for the days for which it was announced.
    if let Some(minutes) = norm::consent_minutes(day).filter(|_| line.id == "duties-consent") {
        lines.push(text("p", "", say!(texts, DUTIES_CONSENT_HOUR, minutes = minutes)));
    }
    lines.extend(line.fine.map(|fine| fines(view, fine)));
    lines.push(text("p", "hint", texts.certainty(line.certainty_on(day))));
    lines.push(doubts_of(texts, &texts.doubts(line.doubts)));
    lines.push(sources(view, &texts.sources(line.sources)));
    el("li", "", lines)
}

/// A fine by kind of owner, the first time and for a repeat: in tenge where the year's index is known.
fn fines(view: &View<'_>, fine: &OwnerFine) -> Html {
    let texts = view.texts;
    let amount = |indices: u32| match norm::tenge(indices, view.filing()) {
        Some(tenge) => say!(texts, FINED_TENGE, indices = indices, tenge = tenge),
        None => say!(texts, FINED_INDICES, indices = indices),
    };
    let row = |owner: &OwnerKind| {
        let mut cells = vec![html! { <th scope="row">{named(view, &format!("fined-{}", owner.word()))}</th> }];
        cells.extend(fine.of(*owner).map(|indices| text("td", "", amount(indices))));
        el("tr", "", cells)
    };
    let head = [say!(texts, FINED_WHO), say!(texts, FINED_FIRST), say!(texts, FINED_REPEAT)];
    let head = head.into_iter().map(|name| html! { <th scope="col">{name}</th> }).collect();
    let rows = OwnerKind::ALL.iter().map(row).collect();
    let table =
        vec![text("caption", "", say!(texts, FINED)), el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows)];
    el("table", "few", table)
}
