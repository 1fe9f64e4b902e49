//! What a tender asks for, and where each of it is.

use super::prose::{code, prose};
use super::reference::Names;
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
        (say!(texts, TENDER_CHANGES), &["CHANGELOG.md"]),
        (say!(texts, TENDER_SERVERS), &["docs/serving/"]),
        (say!(texts, TENDER_BROWSERS), &["docs/browsers.md"]),
        (say!(texts, TENDER_PARTS), &["THIRD-PARTY.txt", "sbom.cdx.json"]),
        (say!(texts, TENDER_BUILDS), &["integrity.json", "make reproduce"]),
    ];
    let row = |(want, places): (String, &[&str])| {
        let places = places.iter().enumerate().map(|(index, place)| {
            html! { <>{(index > 0).then_some(", ")}{code(place)}</> }
        });
        (want.into(), places.collect())
    };
    let rows: Vec<_> = wants.into_iter().map(row).collect();
    let columns = [say!(texts, TENDER_WANT), say!(texts, TENDER_WHERE)];
    html! {
        <section>
            <h2>{say!(texts, TENDER)}</h2>
            <p>{prose(&say!(texts, TENDER_TEXT))}</p>
            <Names caption={say!(texts, TENDER)} {columns} {rows} />
            <p><a href={page.link(GuidePage::Access)}>{say!(texts, NAV_A11Y)}</a></p>
        </section>
    }
}
