//! The rows as they scroll: only those in sight exist on the page, however many there are.

use super::table::row_id;
use crate::ui::browser::element;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Rows that are drawn above and below those in sight.
const BEYOND: u32 = 12;
/// Browsers draw no element higher than some millions of pixels: above this, a pixel of scrolling is more than one.
const HIGHEST: f64 = 8_000_000.0;
/// The height of a row before one was measured.
const ROW: f64 = 56.0;

/// The table as it stands in its region, in pixels of the rows, of which those of scrolling may be more.
pub(super) struct Viewport {
    region: HtmlElement,
    table: HtmlElement,
    row: f64,
    /// What is in sight of the rows, and from where.
    height: f64,
    top: f64,
    /// Pixels of the rows for one of scrolling.
    scale: f64,
    /// Rows that pass the filter.
    count: u32,
}

impl Viewport {
    /// Measures the table, and gives it the height of so many rows.
    pub(super) fn measure(count: u32) -> Option<Self> {
        let (region, table) = (element::<HtmlElement>("rows")?, element::<HtmlElement>("rows-table")?);
        let measured = |selector: &str| {
            let element = table.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()?;
            Some(f64::from(element.offset_height()))
        };
        let row = measured("tbody tr").filter(|height| *height > 0.0).unwrap_or(ROW);
        let head = measured("thead").unwrap_or(0.0);
        let total = f64::from(count) * row;
        let sized = element::<HtmlElement>("rows-height")?;
        drop(sized.style().set_property("height", &pixels(total.min(HIGHEST) + head)));
        // The region is as high as its rows, up to a limit.
        let height = (f64::from(region.client_height()) - head).max(row);
        let scale = if total > HIGHEST { (total - height) / (HIGHEST - height) } else { 1.0 };
        let top = f64::from(region.scroll_top()) * scale;
        Some(Self { region, table, row, height, top, scale, count })
    }

    /// Puts the rows that are drawn where they belong.
    pub(super) fn lay(&self, from: u32) {
        let offset = f64::from(self.region.scroll_top()) + f64::from(from) * self.row - self.top;
        drop(self.table.style().set_property("margin-block-start", &pixels(offset)));
    }

    /// The first row in sight, and how many are.
    pub(super) fn seen(&self) -> (u32, u32) {
        (whole(self.top / self.row), whole(self.height / self.row) + 2)
    }

    /// Lets the Tab key go to the row nearest to the last one used that is wholly in sight: browsers would scroll to any
    /// other, by pixels of their own, and lose it where one stands for more.
    pub(super) fn stop_at(&self, active: u32) {
        let first = (self.top / self.row).ceil();
        let last = ((self.top + self.height) / self.row).floor() - 1.0;
        let stop = whole(f64::from(active).min(last).max(first));
        let button = |selector: &str| {
            self.table.query_selector(selector).ok().flatten().and_then(|found| found.dyn_into::<HtmlElement>().ok())
        };
        if let Some(before) = button("[tabindex='0']") {
            before.set_tab_index(-1);
        }
        if let Some(button) = button(&format!("#{}", row_id(stop))) {
            button.set_tab_index(0);
        }
    }

    /// Where a key goes from a row.
    pub(super) fn target(&self, key: &str, active: u32) -> Option<u32> {
        let page = self.seen().1.saturating_sub(3).max(1);
        let target = match key {
            "ArrowDown" => active.saturating_add(1),
            "ArrowUp" => active.saturating_sub(1),
            "PageDown" => active.saturating_add(page),
            "PageUp" => active.saturating_sub(page),
            "End" => u32::MAX,
            "Home" => 0,
            _ => return None,
        };
        Some(target.min(self.count.checked_sub(1)?))
    }

    /// The rows to ask for, the first and how many, where some in sight are not drawn.
    pub(super) fn lacking(&self, from: u32, drawn: usize) -> Option<(u32, u32)> {
        let (first, seen) = self.seen();
        let last = first.saturating_add(seen).min(self.count);
        let drawn = u32::try_from(drawn).unwrap_or_default();
        let lacking = self.count > 0 && (first < from || last > from.saturating_add(drawn));
        lacking.then(|| (first.saturating_sub(BEYOND), seen + 2 * BEYOND))
    }

    /// Scrolls so far that a row is in sight.
    pub(super) fn show(&self, place: u32) {
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
