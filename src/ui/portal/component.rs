//! The check as an element of another page.

use super::preview::preview;
use super::sample::{of_file, plain};
use super::{code, described, paragraphs, prose, table};
use crate::ui::View;
use crate::ui::dom::{el, heading, part, text};
use crate::ui::parts::named;
use tirkeu::say;
use yew::prelude::*;

const ELEMENT: &str = r#"<script type="module" src="HERE/check.js" integrity="HASH" crossorigin></script>
<tirkeu-check lang="LANG"></tirkeu-check>"#;

const SCRIPT: &str = r#"const check = document.querySelector("tirkeu-check");
check.case = { registration: "permanent", applicant: { status: "citizen" } };
check.request = "verdict";
check.addEventListener("error", ({ detail }) => console.warn(detail.errors));
check.addEventListener("result", ({ detail }) => console.log(detail.verdict));"#;

const REACT: &str = r#"<tirkeu-check lang="LANG" case={facts} request="verdict"
  onresult={({ detail }) => keep(detail.verdict)} />"#;

const VUE: &str = r#"// vite.config.js
vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "tirkeu-check" } } })

<tirkeu-check lang="LANG" :case.prop="facts" request="verdict"
  @result="({ detail }) => keep(detail.verdict)" />"#;

const STYLE: &str = r#"tirkeu-check {
  --tirkeu-accent: #0b5c61;
  --tirkeu-accent-ink: #fff;
  --tirkeu-font: "Noto Sans", sans-serif;
  --tirkeu-radius: 0;
}"#;

/// Each attribute, the property where its name differs, and the words it takes.
const ATTRIBUTES: [(&str, &str, &[&str]); 6] = [
    ("lang", "", &["kk", "ru", "en"]),
    ("mode", "", &["citizen", "landlord"]),
    ("theme", "", &["auto", "light", "dark"]),
    ("filing-date", "filingDate", &[]),
    ("case", "", &[]),
    ("request", "", &["verdict", "assessment"]),
];

const EVENTS: [&str; 5] = ["ready", "progress", "assessed", "error", "result"];

const PROPERTIES: [&str; 9] = ["accent", "accent-ink", "surface", "ink", "muted", "line", "font", "radius", "size"];

pub(super) fn page(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, COMPONENT_TITLE);
    let samples = vec![
        of_file(view, "element", say!(texts, CODE_HTML), ELEMENT.to_owned(), "check.js"),
        el("p", "hint", vec![prose(&say!(texts, CODE_HASH))]),
        plain(view, "script", say!(texts, CODE_SCRIPT), SCRIPT.to_owned()),
        plain(view, "react", say!(texts, CODE_REACT), REACT.to_owned()),
        plain(view, "vue", say!(texts, CODE_VUE), VUE.to_owned()),
    ];
    let mut content = vec![heading(title.clone())];
    content.extend(paragraphs([say!(texts, COMPONENT_TITLE_LEAD), say!(texts, EMBED_TITLE_LEAD)]));
    content.extend([
        part(say!(texts, CODE), samples),
        preview(view, false, &EVENTS),
        attributes(view, "", say!(texts, ATTRIBUTES_COMPONENT)),
        events(view, &EVENTS, say!(texts, EVENTS_COMPONENT)),
        appearance(view),
        part(say!(texts, STRICT), paragraphs([say!(texts, HOSTING_INLINE), say!(texts, STRICT_WASM)])),
    ]);
    (title, content.into_iter().collect())
}

/// What the check can be told, under names that begin so; a frame is told its own name too.
pub(super) fn attributes(view: &View<'_>, prefix: &str, note: String) -> Html {
    let texts = view.texts;
    let row = |(name, property, words): (&str, &str, &[&str])| {
        let mut names = vec![code(&format!("{prefix}{name}"))];
        if prefix.is_empty() && !property.is_empty() {
            names.extend([" ".into(), code(property)]);
        }
        let words = words.iter().flat_map(|word| [code(word), " ".into()]).collect();
        let means = [prose(&named(view, &format!("attribute-{name}"))), el("div", "", words)];
        (names.into_iter().collect(), means.into_iter().collect())
    };
    let title = ("title", "", &[][..]);
    let rows = ATTRIBUTES.into_iter().chain((!prefix.is_empty()).then_some(title)).map(row).collect();
    described(say!(texts, ATTRIBUTES), note, [say!(texts, ATTRIBUTES_NAME), say!(texts, ATTRIBUTES_MEANS)], rows)
}

/// What the check tells of.
pub(super) fn events(view: &View<'_>, events: &[&str], note: String) -> Html {
    let texts = view.texts;
    let row = |name: &&str| {
        let means = named(view, &format!("event-{}", name.trim_start_matches("tirkeu-")));
        (code(name), prose(&means))
    };
    let rows = events.iter().map(row).collect();
    described(say!(texts, EVENTS), note, [say!(texts, EVENTS_NAME), say!(texts, EVENTS_MEANS)], rows)
}

/// The custom properties that reach into the element.
fn appearance(view: &View<'_>) -> Html {
    let texts = view.texts;
    let means = [
        say!(texts, STYLE_ACCENT),
        say!(texts, STYLE_ACCENT_INK),
        say!(texts, STYLE_SURFACE),
        say!(texts, STYLE_INK),
        say!(texts, STYLE_MUTED),
        say!(texts, STYLE_LINE),
        say!(texts, STYLE_FONT),
        say!(texts, STYLE_RADIUS),
        say!(texts, STYLE_SIZE),
    ];
    let row = |(name, means): (&str, String)| (code(&format!("--tirkeu-{name}")), means.into());
    let rows = PROPERTIES.into_iter().zip(means).map(row).collect();
    let content = vec![
        text("p", "", say!(texts, STYLE_TEXT)),
        table(say!(texts, STYLE), [say!(texts, ATTRIBUTES_NAME), say!(texts, ATTRIBUTES_MEANS)], rows),
        plain(view, "style", say!(texts, CODE_STYLE), STYLE.to_owned()),
        text("p", "", say!(texts, STYLE_CONTRAST)),
    ];
    part(say!(texts, STYLE), content)
}
