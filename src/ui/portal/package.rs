//! The engine as functions, without an interface.

use super::live::Live;
use super::prose::{Paragraphs, code, prose};
use super::reference::Reference;
use super::sample::Sample;
use crate::ui::context::{use_page, use_title};
use crate::ui::parts::{heading, named};
use tirkeu::say;
use yew::prelude::*;

const INSTALL: &str = "make package\nnpm pack ./pkg\nnpm install ./tirkeu-*.tgz";

/// What is to be written where the package does not work as it is; `tests/hosts/frameworks` tries each.
const BUNDLERS: [(&str, &[&str]); 10] = [
    ("Vite (worker)", &[r#"worker: { format: "es" }"#]),
    ("Vite 5, Vite 7", &[r#"optimizeDeps: { exclude: ["tirkeu"] }"#]),
    ("Vite (IIFE, UMD)", &[r#"define: { "import.meta.url": "document.baseURI" }"#]),
    ("Rollup", &["importMetaAssets()", "@web/rollup-plugin-import-meta-assets"]),
    (
        "esbuild (IIFE)",
        &[
            r#"init({ files: "tirkeu/" })"#,
            "init({ engine: { engine, shared, words, receipts, batch }, texts: { kk } })",
            "--loader:.wasm=binary",
        ],
    ),
    ("esbuild (CommonJS)", &[r#"init({ files: pathToFileURL("node_modules/tirkeu") })"#]),
    ("Next", &["ref={(check) => void (check && (check.case = facts))}"]),
    (
        "Nuxt",
        &[
            r#"vite: { optimizeDeps: { exclude: ["tirkeu"] } }"#,
            r#"vue: { compilerOptions: { isCustomElement: (tag) => tag === "tirkeu-check" } }"#,
        ],
    ),
    ("SvelteKit", &["{@attach (check) => void (check.case = facts)}"]),
    (
        "Angular",
        &[
            r#""assets": [{ "glob": "**/*.{wasm,json}", "input": "node_modules/tirkeu", "output": "tirkeu" }]"#,
            r#"init({ files: "tirkeu/" })"#,
            "schemas: [CUSTOM_ELEMENTS_SCHEMA]",
        ],
    ),
];

const LINES: &str = r#"import { init, assess, describe } from "tirkeu";
await init({ languages: ["LANG"] });
const assessment = assess({ registration: "permanent", applicant: { status: "citizen", age: 13 } });
console.log(assessment.verdict, assessment.missing);
console.log(describe(assessment, "LANG").title);"#;

const ERRORS: &str = r#"try {
  assess(JSON.parse('{ "applicant": { "years": 13 } }'));
} catch (error) {
  // [{ code: "unknown-field", path: "applicant.years", message: "…" }]
  if (error instanceof Error && "errors" in error) console.warn(error.errors);
}"#;

const RECEIPT: &str = r#"import { assess, receipt, verify } from "tirkeu";
const text = await receipt(assess({ registration: "permanent", applicant: { status: "citizen", age: 13 } }));
console.log((await verify(text)).result);"#;

const FUNCTIONS: [&str; 13] = [
    "init",
    "addLanguage",
    "assess",
    "verdict",
    "assessMany",
    "describe",
    "nextQuestion",
    "assessCsv",
    "rulebook",
    "checkIin",
    "receipt",
    "verify",
    "version",
];

const OPTIONS: [&str; 9] =
    ["languages", "engine", "texts", "files", "base", "decimalComma", "dayFirstDates", "columns", "signal"];

/// The guide to the package.
#[component(PackageGuide)]
pub(super) fn package_guide() -> Html {
    let page = use_page();
    let texts = &page.texts;
    let title = say!(texts, PACKAGE_TITLE);
    use_title(&page, &title);
    let columns = || [say!(texts, ATTRIBUTES_NAME), say!(texts, ATTRIBUTES_MEANS)];
    let rows = |family: &str, names: &[&str]| -> Vec<(Html, Html)> {
        names.iter().map(|name| (code(name), prose(&named(texts, &format!("{family}-{name}"))))).collect()
    };
    let lines = |lines: &[&str]| -> Html { lines.iter().map(|line| html! { <div>{code(line)}</div> }).collect() };
    let bundlers: Vec<(Html, Html)> = BUNDLERS
        .iter()
        .map(|(name, written)| (html! { <span translate="no">{*name}</span> }, lines(written)))
        .collect();
    let receipts = vec![say!(texts, RECEIPTS_TEXT), say!(texts, RECEIPTS_PROOF)];
    html! {
        <>
            {heading(title)}
            <p>{prose(&say!(texts, PACKAGE_TITLE_LEAD))}</p>
            <section>
                <h2>{say!(texts, CODE)}</h2>
                <Sample id="lines" label={say!(texts, CODE_SCRIPT)} code={LINES} />
                <Sample id="problems" label={say!(texts, CODE_ERRORS)} code={ERRORS} />
            </section>
            <Live />
            <section>
                <h2>{say!(texts, INSTALL)}</h2>
                <p>{prose(&say!(texts, INSTALL_TEXT))}</p>
                <Sample id="install" label={say!(texts, INSTALL)} code={INSTALL} />
            </section>
            <Reference
                title={say!(texts, BUNDLERS)}
                note={say!(texts, BUNDLERS_TEXT)}
                columns={[say!(texts, BUNDLERS_HOST), say!(texts, BUNDLERS_LINE)]}
                rows={bundlers}
            />
            <Reference title={say!(texts, FUNCTIONS)} note={say!(texts, FUNCTIONS_TEXT)} columns={columns()} rows={rows("function", &FUNCTIONS)} />
            <Reference title={say!(texts, OPTIONS)} note={say!(texts, OPTIONS_TEXT)} columns={columns()} rows={rows("option", &OPTIONS)} />
            <section>
                <h2>{say!(texts, RECEIPTS)}</h2>
                <Paragraphs texts={receipts} />
                <Sample id="receipt" label={say!(texts, CODE_SCRIPT)} code={RECEIPT} />
            </section>
        </>
    }
}
