//! What a tender asks for, and where each of it is.

use super::prose::{code, prose};
use crate::ui::context::use_page;
use crate::ui::route::GuidePage;
use tirkeu::say;
use yew::prelude::*;

/// What a tender asks for, and where each of it is: files of the package and of the sources, or of the site.
#[component(Tender)]
pub(super) fn tender() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let wants: [(String, &[&str]); 10] = [
        (say!(texts, TENDER_HOLES), &["SECURITY.md"]),
        (say!(texts, TENDER_THREATS), &["docs/threat-model.md"]),
        (say!(texts, TENDER_DATA), &["docs/dpia.md"]),
        (say!(texts, TENDER_ACCESS), &["docs/en-301-549.md"]),
        (say!(texts, TENDER_COUNTING), &["docs/counting.md"]),
        (say!(texts, TENDER_RELEASES), &["docs/releases.md", "CHANGELOG.md"]),
        (say!(texts, TENDER_SERVERS), &["docs/serving/"]),
        (say!(texts, TENDER_BROWSERS), &["docs/browsers.md"]),
        (say!(texts, TENDER_PARTS), &["THIRD-PARTY.txt", "sbom.cdx.json"]),
        (say!(texts, TENDER_BUILDS), &["integrity.json", "make reproduce"]),
    ];
    let line = |(want, places): &(String, &[&str])| {
        let places = places.iter().enumerate().map(|(index, place)| {
            html! { <>{if index == 0 { ": " } else { ", " }}{code(place)}</> }
        });
        html! { <li>{want.clone()}{for places}</li> }
    };
    html! {
        <section>
            <h2>{say!(texts, TENDER)}</h2>
            <p>{prose(&say!(texts, TENDER_TEXT))}</p>
            <ul>{for wants.iter().map(line)}</ul>
            <p><a href={page.link(GuidePage::Access)}>{say!(texts, NAV_A11Y)}</a></p>
        </section>
    }
}
