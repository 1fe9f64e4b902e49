//! The check as an element of another page.

use super::preview::Preview;
use super::prose::{Paragraphs, code, prose};
use super::reference::{Names, Reference};
use super::sample::{FOLDER, Sample};
use crate::ui::context::{use_page, use_title};
use crate::ui::parts::{heading, named};
use std::rc::Rc;
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{Lang, Texts};
use yew::prelude::*;

const ELEMENT: &str = r#"<script type="module" src="HERE/FOLDER/check.js" integrity="HASH" crossorigin></script>
<tirkeu-check lang="LANG"></tirkeu-check>"#;

const SCRIPT: &str = r#"for (const check of document.querySelectorAll("tirkeu-check")) {
  check.case = { registration: "permanent", applicant: { status: "citizen" } };
  check.request = "verdict";
  check.addEventListener("error", ({ detail }) => console.warn(detail.errors));
  check.addEventListener("result", ({ detail }) => console.log(detail.verdict));
}"#;

const REACT: &str = r#"<tirkeu-check lang="LANG" case={facts} request="verdict"
  onresult={({ detail }) => keep(detail.verdict)} />"#;

const VUE: &str = r#"// vite.config.js
vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === "tirkeu-check" } } })

<tirkeu-check lang="LANG" :case.prop="facts" request="verdict"
  @result="({ detail }) => keep(detail.verdict)" />"#;

const STYLE: &str = r#"tirkeu-check {
  --tirkeu-accent: light-dark(#1d4f91, #9cc4ff);
  --tirkeu-accent-ink: light-dark(#fff, #10243f);
  --tirkeu-font: "Noto Sans", sans-serif;
  --tirkeu-radius: 0;
}
tirkeu-check::part(header) { display: none; }"#;

/// Each attribute, the property where its name differs, and the words it takes.
const ATTRIBUTES: [(&str, &str, &[&str]); 6] = [
    ("lang", "", Lang::WORDS),
    ("mode", "", &["citizen", "landlord"]),
    ("theme", "", &["auto", "light", "dark"]),
    ("filing-date", "filingDate", &[]),
    ("case", "", &[]),
    ("request", "", &["verdict", "assessment"]),
];

/// Why the check may not load, as `error` says it.
const FAILURES: [&str; 5] = ["not-loaded", "offline", "blocked", "integrity", "unsupported"];

const EVENTS: [&str; 7] = ["ready", "language", "progress", "assessed", "error", "declined", "result"];

/// The guide to the element.
#[component(ComponentGuide)]
pub(super) fn component_guide() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, COMPONENT_TITLE);
    use_title(&page, &title);
    let leads = vec![say!(texts, COMPONENT_TITLE_LEAD), say!(texts, EMBED_TITLE_LEAD)];
    let (package, bundlers) = (say!(texts, PACKAGE_TITLE), say!(texts, BUNDLERS));
    let strict = vec![say!(texts, HOSTING_INLINE), say!(texts, STRICT_WASM)];
    html! {
        <>
            {heading(title)}
            <Paragraphs texts={leads} />
            <section>
                <h2>{say!(texts, CODE)}</h2>
                <Sample id="element" label={say!(texts, CODE_HTML)} code={ELEMENT} file="check.js" />
                <p class="hint">{prose(&say!(texts, CODE_HASH, folder = FOLDER))}</p>
                <Sample id="script" label={say!(texts, CODE_SCRIPT)} code={SCRIPT} />
                <Sample id="react" label={say!(texts, CODE_REACT)} code={REACT} />
                <p class="hint">{say!(texts, CODE_SERVER, page = package, table = bundlers)}</p>
                <Sample id="vue" label={say!(texts, CODE_VUE)} code={VUE} />
                <p class="hint">{prose(&say!(texts, CODE_TYPES))}</p>
            </section>
            <Preview frame=false events={&EVENTS[..]} />
            {attributes(texts, "", say!(texts, ATTRIBUTES_COMPONENT))}
            {events(texts, &EVENTS, say!(texts, EVENTS_COMPONENT))}
            {failures(texts, "error")}
            {appearance(texts)}
            <section>
                <h2>{say!(texts, STRICT)}</h2>
                <Paragraphs texts={strict} />
            </section>
        </>
    }
}

/// Attributes under names that begin so; a frame has its own height and name among them.
pub(super) fn attributes(texts: &Rc<Texts>, prefix: &str, note: String) -> Html {
    let row = |(name, property, words): (&str, &str, &[&str])| {
        let attribute = code(&format!("{prefix}{name}"));
        let property = (prefix.is_empty() && !property.is_empty()).then(|| html! { <>{" "}{code(property)}</> });
        let words = words.iter().map(|word| html! { <>{code(word)}{" "}</> });
        let means = html! { <>{prose(&named(texts, &format!("attribute-{name}")))}<div>{for words}</div></> };
        (html! { <>{attribute}{for property}</> }, means)
    };
    let note = format!("{note} {}", say!(texts, ATTRIBUTES_LATER));
    let own = ["height", "title"].map(|name| (name, "", &[][..]));
    let rows: Vec<_> = ATTRIBUTES.into_iter().chain(own.into_iter().filter(|_| !prefix.is_empty())).map(row).collect();
    let columns = [say!(texts, ATTRIBUTES_NAME), say!(texts, ATTRIBUTES_MEANS)];
    html! { <Reference title={say!(texts, ATTRIBUTES)} {note} {columns} {rows} /> }
}

/// Events, by their names.
pub(super) fn events(texts: &Rc<Texts>, events: &[&str], note: String) -> Html {
    let row = |name: &&str| {
        let means = named(texts, &format!("event-{}", name.trim_start_matches("tirkeu-")));
        (code(name), prose(&means))
    };
    let rows: Vec<_> = events.iter().map(row).collect();
    let columns = [say!(texts, EVENTS_NAME), say!(texts, EVENTS_MEANS)];
    let levels: Vec<_> = Level::WORDS.iter().map(|level| format!("`{level}`")).collect();
    let note = format!("{note} {}", say!(texts, EVENTS_VERDICT, levels = levels.join(", ")));
    html! { <Reference title={say!(texts, EVENTS)} {note} {columns} {rows} /> }
}

/// Codes of what keeps the check from loading, as the event of that name brings them.
pub(super) fn failures(texts: &Rc<Texts>, event: &str) -> Html {
    let row = |code_: &&str| (code(code_), prose(&named(texts, &format!("failure-{code_}"))));
    let rows: Vec<_> = FAILURES.iter().map(row).collect();
    let columns = [say!(texts, FAILURES_CODE), say!(texts, ATTRIBUTES_MEANS)];
    let note = format!("{} {}", say!(texts, FAILURES_TEXT, event = event), say!(texts, FAILURES_SILENT));
    html! { <Reference title={say!(texts, FAILURES)} {note} {columns} {rows} /> }
}

/// The custom properties and parts that let a host's style into the element.
fn appearance(texts: &Rc<Texts>) -> Html {
    let rows: Vec<_> = [
        ("accent", say!(texts, STYLE_ACCENT)),
        ("accent-ink", say!(texts, STYLE_ACCENT_INK)),
        ("surface", say!(texts, STYLE_SURFACE)),
        ("ink", say!(texts, STYLE_INK)),
        ("muted", say!(texts, STYLE_MUTED)),
        ("line", say!(texts, STYLE_LINE)),
        ("font", say!(texts, STYLE_FONT)),
        ("radius", say!(texts, STYLE_RADIUS)),
        ("size", say!(texts, STYLE_SIZE)),
        ("width", say!(texts, STYLE_WIDTH)),
        ("focus", say!(texts, STYLE_FOCUS)),
        ("error", say!(texts, STYLE_ERROR)),
    ]
    .into_iter()
    .map(|(name, means)| (code(&format!("--tirkeu-{name}")), means.into()))
    .collect();
    let parts: Vec<_> = [
        ("header", say!(texts, STYLE_HEADER)),
        ("main-button", say!(texts, STYLE_MAIN_BUTTON)),
        ("footer", say!(texts, STYLE_FOOTER)),
    ]
    .into_iter()
    .map(|(name, means)| (code(&format!("::part({name})")), means.into()))
    .collect();
    let columns = [say!(texts, ATTRIBUTES_NAME), say!(texts, ATTRIBUTES_MEANS)];
    html! {
        <section>
            <h2>{say!(texts, STYLE)}</h2>
            <p>{say!(texts, STYLE_TEXT)}</p>
            <p>{prose(&say!(texts, STYLE_DARK))}</p>
            <Names caption={say!(texts, STYLE)} columns={columns.clone()} {rows} />
            <p>{say!(texts, STYLE_PARTS)}</p>
            <Names caption={say!(texts, STYLE_PARTS)} {columns} rows={parts} />
            <Sample id="style" label={say!(texts, CODE_STYLE)} code={STYLE} />
            <p>{say!(texts, STYLE_CONTRAST)}</p>
            <p>{say!(texts, STYLE_PRINT)}</p>
        </section>
    }
}
