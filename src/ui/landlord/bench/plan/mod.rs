//! The dwelling drawn as shares of the norm, filled by people; and a table that says the same, and with it what is drawn how. Groups differ by shape,
//! people about to apply by a dashed border, people beyond the area by a stroke across: no colour is needed.

mod drawing;
mod table;

use super::cards::CheckProps;
use crate::ui::context::use_texts;
use crate::ui::parts::folded;
use drawing::Drawing;
use table::Table;
use tirkeu::area::Area;
use tirkeu::case::Tie;
use tirkeu::occupancy_check::OccupancyCheck;
use tirkeu::say;
use yew::prelude::*;

/// Most squares that are drawn one by one; above that, one stands for a group.
const SINGLE: u32 = 40;

/// Squares of one look: whose, how many, whether still to come, whether beyond the area.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Run {
    tie: Option<Tie>,
    count: u32,
    joining: bool,
    over: bool,
}

/// The drawing and its table, folded: the answer has the picture without groups.
#[component(Plan)]
pub(super) fn plan(CheckProps { check }: &CheckProps) -> Html {
    let texts = &use_texts();
    let (Some(norm), Some(places)) = (check.norm(), check.places()) else { return Html::default() };
    let people = check.people();
    let runs = runs(check, places.capacity);
    let grouped = runs.iter().map(|run| run.count).sum::<u32>() > SINGLE;
    let used = norm.per_person.times(places.capacity);
    let rest = used.shortage_to(check.area.unwrap_or(Area::ZERO));
    let title = say!(texts, BENCH_DRAWING_TITLE, capacity = places.capacity, people = people);
    let content = html! {
        <>
            <p>{say!(texts, BENCH_DRAWING_LEAD, norm = norm.per_person)}</p>
            if grouped {
                <p>{say!(texts, BENCH_DRAWING_GROUPED)}</p>
            }
            if !runs.is_empty() {
                <Drawing runs={runs.clone()} {grouped} {title} />
            }
            if rest > Area::ZERO {
                <p class="hint">{say!(texts, BENCH_DRAWING_REST, rest = rest)}</p>
            }
            <Table registered={check.registered} joining={check.joining} capacity={places.capacity} />
        </>
    };
    folded(say!(texts, BENCH_DRAWING), content)
}

/// People registered, then people about to apply, then what is free. Whoever does not fit comes last.
fn runs(check: &OccupancyCheck, capacity: u32) -> Vec<Run> {
    let (registered, joining) = (check.registered, check.joining);
    let all = [
        (Tie::Family, registered.family, false),
        (Tie::Excepted, registered.excepted, false),
        (Tie::Outsider, registered.outsiders, false),
        (Tie::Family, joining.family, true),
        (Tie::Excepted, joining.excepted, true),
        (Tie::Outsider, joining.outsiders, true),
    ];
    let mut left = capacity;
    let mut runs = Vec::new();
    for (tie, count, joining) in all {
        let fit = count.min(left);
        left -= fit;
        runs.push(Run { tie: Some(tie), count: fit, joining, over: false });
        runs.push(Run { tie: Some(tie), count: count - fit, joining, over: true });
    }
    runs.push(Run { tie: None, count: left, joining: false, over: false });
    runs.retain(|run| run.count > 0);
    runs
}
