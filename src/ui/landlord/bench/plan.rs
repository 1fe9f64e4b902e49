//! The dwelling drawn as shares of the norm, filled by people; and a table that says the same. Groups differ by shape, who
//! is about to apply by a dashed border, who is beyond the area by a stroke across: no colour is needed.

use super::says::{TIES, group, shape};
use crate::ui::View;
use crate::ui::dom::{el, part, text};
use tirkeu::area::Area;
use tirkeu::case::Tie;
use tirkeu::occupancy_check::OccupancyCheck;
use tirkeu::say;
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// Above so many squares, one stands for a group.
const SINGLE: u32 = 40;
/// The side of a square with the gap behind it.
const SIDE: u32 = 44;
/// How many squares stand in a row, and how many a group takes for its number.
const IN_ROW: u32 = 8;
const WIDE: u32 = 3;
/// The same for groups.
const GROUPS_IN_ROW: u32 = 2 * WIDE;

/// Squares of one look: whose, how many, whether still to come, whether beyond the area.
#[derive(Clone, Copy)]
struct Run {
    tie: Option<Tie>,
    count: u32,
    joining: bool,
    over: bool,
}

/// The drawing, its legend and its table.
pub(super) fn plan(view: &View<'_>, bench: &OccupancyCheck) -> Html {
    let texts = view.texts;
    let (Some(norm), Some(places)) = (bench.norm(), bench.places()) else { return Html::default() };
    let people = bench.registered.total() + bench.joining.total();
    let runs = runs(bench, places.capacity);
    let grouped = runs.iter().map(|run| run.count).sum::<u32>() > SINGLE;
    let used = norm.per_person.times(places.capacity);
    let rest = used.shortage_to(bench.area.unwrap_or(Area::ZERO));
    let title = say!(texts, BENCH_DRAWING_TITLE, capacity = places.capacity, people = people);
    let mut lines = vec![text("p", "", say!(texts, BENCH_DRAWING_LEAD, norm = norm.per_person))];
    if grouped {
        lines.push(text("p", "", say!(texts, BENCH_DRAWING_GROUPED)));
    }
    if !runs.is_empty() {
        lines.push(drawing(view, &runs, grouped, title));
    }
    lines.push(legend(view, &runs));
    if rest > Area::ZERO {
        lines.push(text("p", "hint", say!(texts, BENCH_DRAWING_REST, rest = rest)));
    }
    lines.push(table(view, bench, places.capacity));
    part(say!(texts, BENCH_DRAWING), lines)
}

/// Those registered, then those about to apply, then what is free. Who does not fit comes last.
fn runs(bench: &OccupancyCheck, capacity: u32) -> Vec<Run> {
    let (registered, joining) = (bench.registered, bench.joining);
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

fn drawing(view: &View<'_>, runs: &[Run], grouped: bool, title: String) -> Html {
    let (width, in_row) = if grouped { (WIDE, GROUPS_IN_ROW) } else { (1, IN_ROW) };
    let (mut squares, mut at) = (Vec::new(), 0);
    for run in runs {
        for _ in 0..if grouped { 1 } else { run.count } {
            let (x, y) = (at % in_row * SIDE, at / in_row * SIDE);
            let number = grouped.then(|| view.texts.show(&run.count.into()));
            squares.push(square(*run, (x, y), width, number));
            at += width;
        }
    }
    let rows = at.div_ceil(in_row);
    let mut svg = VTag::new("svg");
    let across = at.min(in_row) * SIDE;
    svg.add_attribute("viewBox", format!("0 0 {} {}", across.max(1), (rows * SIDE).max(1)));
    svg.add_attribute("width", across.to_string());
    svg.add_attribute("class", "plan-drawing");
    svg.add_attribute("role", "img");
    svg.add_child(text("title", "", title));
    svg.add_children(squares);
    svg.into()
}

fn shape_at(tag: &'static str, class: &'static str, attributes: &[(&'static str, u32)]) -> Html {
    let mut element = VTag::new(tag);
    element.add_attribute("class", class);
    for (name, number) in attributes {
        element.add_attribute(name, number.to_string());
    }
    element.into()
}

fn square(run: Run, (x, y): (u32, u32), width: u32, number: Option<String>) -> Html {
    let class = match run {
        Run { tie: None, .. } => "free",
        Run { joining: true, .. } => "joining",
        _ => "there",
    };
    let wide = width * SIDE;
    let mut parts =
        vec![shape_at("rect", class, &[("x", x + 3), ("y", y + 3), ("width", wide - 6), ("height", SIDE - 6)])];
    parts.extend(run.tie.map(|tie| mark(tie, x + SIDE / 2, y + SIDE / 2)));
    if let Some(number) = number {
        parts.push(written(x + (wide + SIDE) / 2, y, number));
    }
    if run.over {
        parts.push(shape_at(
            "line",
            "over",
            &[("x1", x + 3), ("y1", y + SIDE - 3), ("x2", x + wide - 3), ("y2", y + 3)],
        ));
    }
    parts.into_iter().collect()
}

/// The shape of a group, drawn: letters of that shape are not in every font.
fn mark(tie: Tie, x: u32, y: u32) -> Html {
    match tie {
        Tie::Excepted => {
            let mut triangle = VTag::new("polygon");
            triangle.add_attribute("class", "mark");
            triangle.add_attribute("points", format!("{},{} {x},{} {},{}", x - 10, y + 9, y - 10, x + 10, y + 9));
            triangle.into()
        }
        Tie::Outsider => shape_at("rect", "mark", &[("x", x - 8), ("y", y - 8), ("width", 16), ("height", 16)]),
        _ => shape_at("circle", "mark", &[("cx", x), ("cy", y), ("r", 9)]),
    }
}

fn written(x: u32, y: u32, number: String) -> Html {
    let mut element = VTag::new("text");
    element.add_attribute("class", "number");
    element.add_attribute("x", x.to_string());
    element.add_attribute("y", (y + SIDE / 2 + 8).to_string());
    element.add_child(number.into());
    element.into()
}

/// What the shapes and borders of this drawing mean.
fn legend(view: &View<'_>, runs: &[Run]) -> Html {
    let texts = view.texts;
    let has = |which: fn(&Run) -> bool| runs.iter().any(which);
    let line =
        |class: &'static str, words: String| el("li", "", vec![text("span", class, String::new()), words.into()]);
    let mut lines: Vec<_> = TIES
        .iter()
        .filter(|tie| runs.iter().any(|run| run.tie == Some(**tie)))
        .map(|tie| text("li", "", format!("{} {}", shape(*tie), group(view, *tie))))
        .collect();
    if has(|run| run.tie.is_some() && !run.joining) {
        lines.push(line("key there", say!(texts, BENCH_PEOPLE_REGISTERED)));
    }
    if has(|run| run.joining) {
        lines.push(line("key joining", say!(texts, BENCH_PEOPLE_JOINING)));
    }
    if has(|run| run.tie.is_none()) {
        lines.push(line("key free", say!(texts, BENCH_DRAWING_FREE)));
    }
    if has(|run| run.over) {
        lines.push(line("key across", say!(texts, BENCH_DRAWING_OVER)));
    }
    el("ul", "legend", lines)
}

/// The same in figures.
fn table(view: &View<'_>, bench: &OccupancyCheck, capacity: u32) -> Html {
    let texts = view.texts;
    let (registered, joining) = (bench.registered, bench.joining);
    let cell = |count: u32| text("td", "", texts.show(&count.into()));
    let row = |name: String, cells: Vec<Html>| {
        let mut row = vec![html! { <th scope="row">{name}</th> }];
        row.extend(cells);
        el("tr", "", row)
    };
    let wide = |count: u32| html! { <td colspan="2">{texts.show(&count.into())}</td> };
    let of = |tie: Tie, there: u32, coming: u32| row(group(view, tie), vec![cell(there), cell(coming)]);
    let people = registered.total() + joining.total();
    let mut rows = vec![
        of(Tie::Family, registered.family, joining.family),
        of(Tie::Excepted, registered.excepted, joining.excepted),
        of(Tie::Outsider, registered.outsiders, joining.outsiders),
        row(say!(texts, BENCH_DRAWING_FREE), vec![wide(capacity.saturating_sub(people))]),
    ];
    if people > capacity {
        rows.push(row(say!(texts, BENCH_DRAWING_OVER), vec![wide(people - capacity)]));
    }
    let head =
        [say!(texts, BENCH_DRAWING_GROUP), say!(texts, BENCH_DRAWING_REGISTERED), say!(texts, BENCH_DRAWING_JOINING)];
    let head = head.into_iter().map(|name| html! { <th scope="col">{name}</th> }).collect();
    el("table", "few", vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows)])
}
