//! The rows of the result: only those in the window exist on the page, however many there are.

use super::chart;
use super::columns::capital;
use super::desk::{Desk, Done, GROUPS, OPEN, Row, WRONG};
use super::{Portfolio, Said};
use crate::ui::View;
use crate::ui::browser::{element, focus};
use crate::ui::dom::{button, el, node, text};
use crate::ui::form;
use tirkeu::area::Area;
use tirkeu::say;
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::html::Scope;
use yew::prelude::*;

/// What the rows can be sorted by.
const KEYS: [&str; 4] = ["verdict", "persons", "shortage", "free"];
/// What goes from row to row.
const KEYS_TO_GO: [&str; 6] = ["ArrowDown", "ArrowUp", "PageDown", "PageUp", "Home", "End"];
/// What the names of the rows' buttons begin with.
const ROW_ID: &str = "row-";
/// Rows that are drawn above and below those in sight.
const BEYOND: u32 = 12;
/// Browsers draw no element higher than some millions of pixels: above this, a pixel of scrolling is more than one.
const HIGHEST: f64 = 8_000_000.0;
/// The height of a row before one was measured.
const ROW: f64 = 56.0;

/// The filter, the order, the rows.
pub(super) fn table(view: &View<'_>, desk: &Desk, done: &Done, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let numbers: Vec<_> = (0..GROUPS).map(|group| group.to_string()).collect();
    let groups = (0..GROUPS).filter(|group| done.groups[*group] > 0).map(|group| {
        let count = texts.show(&done.groups[group].into());
        (numbers[group].as_str(), format!("{} ({count})", chart::group(view, group).0))
    });
    let groups = [("", say!(texts, PORTFOLIO_ROWS_ALL))].into_iter().chain(groups).collect();
    let keys = [
        say!(texts, PORTFOLIO_COLUMN_VERDICT),
        say!(texts, PORTFOLIO_COLUMN_PERSONS),
        say!(texts, PORTFOLIO_COLUMN_SHORTAGE),
        say!(texts, PORTFOLIO_COLUMN_FREE),
    ];
    let keys = KEYS.into_iter().zip(keys);
    let keys = [("", say!(texts, PORTFOLIO_ROWS_NUMBER))].into_iter().chain(keys).collect();
    let content = vec![
        text("h2", "", say!(texts, PORTFOLIO_ROWS)),
        el(
            "div",
            "arrange",
            vec![
                form::chosen(view, "group", say!(texts, PORTFOLIO_ROWS_GROUP), groups),
                form::chosen(view, "by", say!(texts, PORTFOLIO_ROWS_BY), keys),
                form::tick(view, "reverse", say!(texts, PORTFOLIO_ROWS_REVERSE)),
            ],
        ),
        text("p", "hint", say!(texts, PORTFOLIO_ROWS_HINT)),
        sheet(view, desk, done, link),
        el("div", "buttons", vec![button("", say!(texts, PORTFOLIO_ROWS_SAVE), link.callback(|_| Said::Save(true)))]),
    ];
    el("section", "sheet", content)
}

fn sheet(view: &View<'_>, desk: &Desk, done: &Done, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let window = &desk.window;
    let by = view.typed.get("by");
    let reversed = view.typed.is_on("reverse");
    let heading = |name: String, key: &str, class: &'static str| {
        let sorted = if key != by {
            "none"
        } else if reversed {
            "descending"
        } else {
            "ascending"
        };
        let attributes = [("role", "columnheader"), ("scope", "col"), ("class", class), ("aria-sort", sorted)];
        node("th", &attributes, vec![name.into()])
    };
    let own = done.own.and_then(|own| done.headings.get(own));
    let rows = (window.from..).zip(&window.rows).map(|(place, row)| line(view, row, place, own, link));
    let mut headings = vec![heading(say!(texts, PORTFOLIO_COLUMN_ROW), "", "number")];
    headings.extend(own.map(|own| heading(own.clone(), "own", "own")));
    headings.extend([
        heading(say!(texts, PORTFOLIO_COLUMN_VERDICT), "verdict", ""),
        heading(say!(texts, PORTFOLIO_COLUMN_PERSONS), "persons", "figure"),
        heading(say!(texts, PORTFOLIO_COLUMN_SHORTAGE), "shortage", "figure"),
        heading(say!(texts, PORTFOLIO_COLUMN_FREE), "free", "figure"),
    ]);
    let head = node("tr", &[("role", "row"), ("aria-rowindex", "1")], headings);
    let count = window.count.saturating_add(1).to_string();
    let parts = vec![
        node("thead", &[("role", "rowgroup")], vec![head]),
        node("tbody", &[("role", "rowgroup")], rows.collect()),
    ];
    let table = node("table", &[("id", "rows-table"), ("role", "table"), ("aria-rowcount", &count)], parts);
    // On a row these keys go to another one; the region itself scrolls as any other does.
    let onkeydown = link.batch_callback(|event: KeyboardEvent| {
        let on_row = event.target_dyn_into::<HtmlElement>().is_some_and(|element| is_row(&element.id()));
        let key = Some(event.key()).filter(|key| on_row && KEYS_TO_GO.contains(&key.as_str()))?;
        event.prevent_default();
        Some(Said::Key(key))
    });
    html! {
        <div id="rows" class="rows" role="region" aria-label={say!(texts, PORTFOLIO_ROWS)} tabindex="0"
            onscroll={link.callback(|_| Said::Scrolled)} {onkeydown}>
            {node("div", &[("id", "rows-height")], vec![table])}
        </div>
    }
}

fn line(view: &View<'_>, row: &Row, place: u32, own: Option<&String>, link: &Scope<Portfolio>) -> Html {
    let texts = view.texts;
    let index = row.index;
    let shown = texts.show(&row.number.into());
    let (verdict, class) = match row.verdict {
        None => chart::group(view, WRONG),
        Some(span) => match span.level() {
            Some(level) => (texts.level(level), chart::group(view, level as usize).1),
            None => (format!("{} … {}", texts.level(span.least), texts.level(span.most)), chart::group(view, OPEN).1),
        },
    };
    let cell = |class: &str, label: String, content: String| {
        node("td", &[("role", "cell"), ("class", class), ("data-label", &label)], vec![content.into()])
    };
    let figure = |figure: Option<u32>, label: String| {
        cell("figure", label, figure.map(|figure| texts.show(&figure.into())).unwrap_or_default())
    };
    let shortage = row.shortage.map(|hundredths| texts.show(&Area::from_hundredths(hundredths).into()));
    let label = vec![text("span", "hidden", format!("{} ", say!(texts, PORTFOLIO_COLUMN_ROW))), shown.into()];
    let onclick = link.callback(move |_| Said::Open(index, place));
    let open = html! {
        <button type="button" id={format!("{ROW_ID}{place}")} tabindex="-1" aria-haspopup="dialog" {onclick}>
            {label}
        </button>
    };
    let mut cells = vec![node("th", &[("role", "rowheader"), ("scope", "row"), ("class", "number")], vec![open])];
    cells.extend(own.map(|own| cell("own", own.clone(), row.name.clone())));
    let verdict = text("span", "sign", capital(&verdict));
    cells.push(node("td", &[("role", "cell"), ("class", "says")], vec![verdict]));
    cells.push(figure(row.persons, say!(texts, PORTFOLIO_COLUMN_PERSONS)));
    cells.push(cell("figure", say!(texts, PORTFOLIO_COLUMN_SHORTAGE), shortage.unwrap_or_default()));
    cells.push(figure(row.free, say!(texts, PORTFOLIO_COLUMN_FREE)));
    html! { <tr role="row" key={index} aria-rowindex={place.saturating_add(2).to_string()} {class}>{for cells}</tr> }
}

/// The table as it stands in its region, in pixels of the rows, of which those of scrolling may be more.
struct Place {
    region: HtmlElement,
    table: HtmlElement,
    row: f64,
    /// What is in sight of the rows, and from where.
    height: f64,
    top: f64,
    /// Pixels of the rows for one of scrolling.
    scale: f64,
    count: u32,
}

impl Place {
    fn of(desk: &Desk) -> Option<Self> {
        let (region, table) = (element::<HtmlElement>("rows")?, element::<HtmlElement>("rows-table")?);
        let measured = |selector: &str| {
            let element = table.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()?;
            Some(f64::from(element.offset_height()))
        };
        let row = measured("tbody tr").filter(|height| *height > 0.0).unwrap_or(ROW);
        let head = measured("thead").unwrap_or(0.0);
        let height = (f64::from(region.client_height()) - head).max(row);
        let total = f64::from(desk.window.count) * row;
        let scale = if total > HIGHEST { (total - height) / (HIGHEST - height) } else { 1.0 };
        let sized = element::<HtmlElement>("rows-height")?;
        drop(sized.style().set_property("height", &pixels(total.min(HIGHEST) + head)));
        let top = f64::from(region.scroll_top()) * scale;
        Some(Self { region, table, row, height, top, scale, count: desk.window.count })
    }

    /// Puts the rows that are drawn where they belong.
    fn lay(&self, from: u32) {
        let offset = f64::from(self.region.scroll_top()) + f64::from(from) * self.row - self.top;
        drop(self.table.style().set_property("margin-block-start", &pixels(offset)));
    }

    /// The first row in sight, and how many are.
    fn seen(&self) -> (u32, u32) {
        (whole(self.top / self.row), whole(self.height / self.row) + 2)
    }

    /// Lets the Tab key go to the row nearest to the last one used that is wholly in sight: browsers would scroll to any
    /// other, by pixels of their own, and lose it where one stands for more.
    fn stop_at(&self, active: u32) {
        let first = (self.top / self.row).ceil();
        let last = ((self.top + self.height) / self.row).floor() - 1.0;
        let stop = whole(f64::from(active).min(last).max(first));
        let button = |selector: &str| {
            self.table.query_selector(selector).ok().flatten().and_then(|found| found.dyn_into::<HtmlElement>().ok())
        };
        if let Some(before) = button("[tabindex='0']") {
            before.set_tab_index(-1);
        }
        if let Some(button) = button(&format!("#{ROW_ID}{stop}")) {
            button.set_tab_index(0);
        }
    }

    /// Scrolls so far that a row is in sight.
    fn show(&self, place: u32) {
        let begin = f64::from(place) * self.row;
        let top = if begin < self.top {
            begin
        } else if begin + self.row > self.top + self.height {
            begin + self.row - self.height
        } else {
            return;
        };
        #[expect(clippy::cast_possible_truncation, reason = "no higher than the limit above")]
        self.region.set_scroll_top((top / self.scale).ceil() as i32);
    }
}

fn whole(number: f64) -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "held to the limits")]
    let number = number as u32;
    number
}

/// Whole pixels: to write fractions would bring 18 kB.
fn pixels(number: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "no more than the limit above")]
    let number = number as i32;
    format!("{number}px")
}

/// Shows the first rows.
pub(super) fn to_top() {
    if let Some(rows) = element::<HtmlElement>("rows") {
        rows.set_scroll_top(0);
    }
}

/// Whether something is called as the button of a row is.
pub(super) fn is_row(id: &str) -> bool {
    id.strip_prefix(ROW_ID).is_some_and(|place| place.parse::<u32>().is_ok())
}

/// After drawing: the rows where they belong, those that are missing asked for, the focus on the row that it is to have.
pub(super) fn settle(desk: &mut Desk) {
    ask(desk);
    let Some(id) = desk.focus.clone().filter(|id| is_row(id)) else { return };
    if element::<HtmlElement>(&id).is_some() {
        focus(&id);
        desk.focus = None;
    } else {
        // Until the row has come, the region keeps the focus.
        focus("rows");
    }
}

/// Lays the rows, lets Tab go to one of them, and asks for those in sight that are not there.
pub(super) fn ask(desk: &mut Desk) {
    let Some(place) = Place::of(desk) else { return };
    place.lay(desk.window.from);
    place.stop_at(desk.window.active);
    let (first, seen) = place.seen();
    let last = first.saturating_add(seen).min(place.count);
    let drawn = u32::try_from(desk.window.rows.len()).unwrap_or_default();
    if place.count > 0 && (first < desk.window.from || last > desk.window.from.saturating_add(drawn)) {
        desk.ask_rows(first.saturating_sub(BEYOND), seen + 2 * BEYOND);
    }
}

/// Goes to another row by a key.
pub(super) fn go(desk: &mut Desk, key: &str) {
    let Some(place) = Place::of(desk).filter(|place| place.count > 0) else { return };
    let page = place.seen().1.saturating_sub(3).max(1);
    let at = desk.window.active;
    let to = match key {
        "ArrowDown" => at.saturating_add(1),
        "ArrowUp" => at.saturating_sub(1),
        "PageDown" => at.saturating_add(page),
        "PageUp" => at.saturating_sub(page),
        "End" => u32::MAX,
        _ => 0,
    };
    desk.window.active = to.min(place.count - 1);
    place.show(desk.window.active);
    desk.focus = Some(format!("{ROW_ID}{}", desk.window.active));
}
