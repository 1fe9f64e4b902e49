//! Sizes that a build may have, and browsers that it was tested in.

use super::prose::prose;
use super::reference::Names;
use crate::ui::context::use_texts;
use tirkeu::say;
use yew::prelude::*;

/// Limits of a build, by name; it fails above them.
const BUDGET: &str = include_str!("../../../tests/budget.json");

/// The limits of what a host loads.
#[component(Sizes)]
pub(super) fn sizes() -> Html {
    let texts = use_texts();
    let parts = [
        (say!(texts, SIZES_COMPONENT), "component"),
        (say!(texts, SIZES_EMBED), "embed"),
        (say!(texts, SIZES_PACKAGE), "package"),
        (say!(texts, SIZES_LANGUAGE), "language"),
    ];
    let row = |(what, name): (String, &str)| {
        // Thousands, of which a part counts as a whole.
        let figure = limit(name)?.div_ceil(1_000);
        Some((prose(&what), say!(texts, SIZES_KILOBYTES, figure = figure).into()))
    };
    let rows: Vec<_> = parts.into_iter().filter_map(row).collect();
    let columns = [say!(texts, SIZES_WHAT), say!(texts, SIZES_MOST)];
    html! {
        <section>
            <h2>{say!(texts, SIZES)}</h2>
            <p>{say!(texts, SIZES_TEXT)}</p>
            <Names caption={say!(texts, SIZES)} {columns} {rows} />
        </section>
    }
}

/// The limit of that name, in bytes.
fn limit(name: &str) -> Option<u32> {
    let (_, rest) = BUDGET.split_once(&format!("\"{name}\": "))?;
    rest.split(|letter: char| !letter.is_ascii_digit()).next()?.parse().ok()
}

/// Browsers, and whether the check was tested there.
#[component(Support)]
pub(super) fn support() -> Html {
    let texts = use_texts();
    let (tested, untested) = (say!(texts, SUPPORT_TESTED), say!(texts, SUPPORT_UNTESTED));
    let rows = [
        ("Chromium".to_owned(), &tested),
        ("Firefox".to_owned(), &tested),
        ("Safari".to_owned(), &untested),
        (say!(texts, SUPPORT_NODE), &tested),
    ];
    let rows: Vec<(Html, Html)> =
        rows.into_iter().map(|(browser, state)| (browser.into(), state.clone().into())).collect();
    let columns = [say!(texts, SUPPORT_BROWSER), say!(texts, SUPPORT_STATE)];
    html! {
        <section>
            <h2>{say!(texts, SUPPORT)}</h2>
            <Names caption={say!(texts, SUPPORT)} {columns} {rows} />
        </section>
    }
}
