//! The drawing: squares in rows, each with the shape of whom it holds.

use super::Run;
use crate::ui::context::use_texts;
use tirkeu::case::Tie;
use yew::prelude::*;

/// Side of a square with the gap behind it.
const SIDE: u32 = 44;
/// Number of squares in a row.
const IN_ROW: u32 = 8;
/// Number of squares that a group takes for its number.
const WIDE: u32 = 3;
/// Number of squares in a row of groups.
const GROUPS_IN_ROW: u32 = 2 * WIDE;

/// Squares to draw, one by one or by group, and what the drawing says to a screen reader.
#[derive(PartialEq, Properties)]
pub(super) struct DrawingProps {
    pub(super) runs: Vec<Run>,
    pub(super) grouped: bool,
    pub(super) title: String,
}

/// The drawing.
#[component(Drawing)]
pub(super) fn drawing(DrawingProps { runs, grouped, title }: &DrawingProps) -> Html {
    let texts = use_texts();
    let (width, in_row) = if *grouped { (WIDE, GROUPS_IN_ROW) } else { (1, IN_ROW) };
    let (mut squares, mut at) = (Vec::new(), 0);
    for run in runs {
        for _ in 0..if *grouped { 1 } else { run.count } {
            let corner = (at % in_row * SIDE, at / in_row * SIDE);
            let number = grouped.then(|| texts.show(&run.count.into()));
            squares.push(square(*run, corner, width, number));
            at += width;
        }
    }
    let rows = at.div_ceil(in_row);
    let across = at.min(in_row) * SIDE;
    html! {
        <svg viewBox={format!("0 0 {} {}", across.max(1), (rows * SIDE).max(1))} width={across.to_string()} class="plan-drawing" role="img">
            <title>{title}</title>
            {for squares}
        </svg>
    }
}

/// A rectangle of a look, with its upper left corner and its sides.
fn rectangle(class: &'static str, (x, y): (u32, u32), (width, height): (u32, u32)) -> Html {
    html! {
        <rect {class} x={x.to_string()} y={y.to_string()} width={width.to_string()} height={height.to_string()} />
    }
}

fn square(run: Run, (x, y): (u32, u32), width: u32, number: Option<String>) -> Html {
    let class = match run {
        Run { tie: None, .. } => "free",
        Run { joining: true, .. } => "joining",
        Run { joining: false, .. } => "there",
    };
    let wide = width * SIDE;
    html! {
        <>
            {rectangle(class, (x + 3, y + 3), (wide - 6, SIDE - 6))}
            {for run.tie.map(|tie| mark(tie, x + SIDE / 2, y + SIDE / 2))}
            if let Some(number) = number {
                <text class="number" x={(x + (wide + SIDE) / 2).to_string()} y={(y + SIDE / 2 + 8).to_string()}>{number}</text>
            }
            if run.over {
                <line class="over" x1={(x + 3).to_string()} y1={(y + SIDE - 3).to_string()} x2={(x + wide - 3).to_string()} y2={(y + 3).to_string()} />
            }
        </>
    }
}

/// The shape of a group, drawn: letters of that shape are not in every font.
fn mark(tie: Tie, x: u32, y: u32) -> Html {
    match tie {
        Tie::Excepted => {
            let points = format!("{},{} {x},{} {},{}", x - 10, y + 9, y - 10, x + 10, y + 9);
            html! { <polygon class="mark" {points} /> }
        }
        Tie::Outsider => rectangle("mark", (x - 8, y - 8), (16, 16)),
        Tie::Family | Tie::Owner => {
            html! { <circle class="mark" cx={x.to_string()} cy={y.to_string()} r="9" /> }
        }
    }
}
