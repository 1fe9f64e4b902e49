//! The house: who may import whom, what the core never mentions, and what every rule file has. Read off the sources.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use tirkeu::rules::RuleId;

/// Each part of `src` and the parts that it may import. What is not listed is checked by the tests below only.
const IMPORTS: &[(&str, &[&str])] = &[
    ("words", &[]),
    ("area", &[]),
    ("calendar", &[]),
    ("day", &["words"]),
    ("law", &["day"]),
    ("level", &[]),
    ("typed", &["area", "day"]),
    // A norm names its region; the rest of the case is none of its business (see `a_norm_knows_of_the_case_its_region_only`).
    ("norm", &["area", "case", "day", "law", "level"]),
    // The limits of a fact are set by law, and so is who is kin to whom.
    ("case", &["area", "day", "law", "level", "norm", "words"]),
    ("rules", &["area", "case", "day", "law", "level", "norm", "words"]),
    ("duties", &["day", "law", "level", "norm"]),
    // How a registration ends hangs on no case: it asks for itself.
    ("ending", &["day", "law", "level", "norm", "statement"]),
    // Nor does what to do after a refusal; but a rule in the way of a case leads there.
    ("refusal", &["case", "law", "level", "rules", "statement"]),
    ("statement", &["day", "law", "level", "norm"]),
    ("conformance", &["day"]),
    // An example of the rulebook is a case as somebody would have typed it.
    ("rulebook", &["area", "assessment", "case", "day", "interview", "law", "level", "norm", "rules"]),
    ("batch", &["area", "assessment", "case", "day", "flat", "level", "norm", "rules", "typed", "words"]),
    ("flat", &["area", "case", "day", "level", "norm", "rules", "words"]),
    ("occupancy_check", &["area", "case", "day", "level", "norm", "rules"]),
    // A receipt says in every language that it is no document.
    ("receipt", &["assessment", "case", "day", "norm", "text", "words"]),
    ("assessment", &["area", "case", "day", "law", "level", "norm", "rules", "words"]),
    // A screen names its texts, so that one without does not compile; what is ahead hangs on what rules may still come to.
    ("interview", &["area", "assessment", "case", "day", "level", "norm", "rules", "text", "typed", "words"]),
];

/// Everything but these is the core.
const EDGES: [&str; 6] = ["api", "border", "ui", "worker", "main", "lib"];

/// The sources below `src`, with the part that each belongs to.
fn sources() -> Vec<(String, PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    let mut folders = vec![root.clone()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let place = path.strip_prefix(&root).unwrap().with_extension("");
                let part = place.iter().next().unwrap().to_string_lossy().into_owned();
                files.push((part, path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    files.sort();
    assert!(files.len() > 30);
    files
}

fn of_part(part: &str) -> impl Iterator<Item = (String, PathBuf, String)> {
    sources().into_iter().filter(move |(of, ..)| of == part)
}

/// The lines that the compiler reads: comments are free to name anything.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// The parts that a file names after `crate::`, lists in braces included.
fn imports(text: &str) -> BTreeSet<String> {
    names_after("crate::", text)
}

/// The names that a file has after a path, lists in braces included.
fn names_after(path: &str, text: &str) -> BTreeSet<String> {
    let code = code(text).collect::<Vec<_>>().join(" ");
    let mut found = BTreeSet::new();
    for rest in code.split(path).skip(1) {
        let names: Vec<&str> = match rest.strip_prefix('{') {
            Some(list) => top_level(list),
            None => vec![rest],
        };
        let first_word =
            |name: &str| name.trim().chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect();
        found.extend(names.into_iter().map(first_word).filter(|name: &String| !name.is_empty()));
    }
    found
}

/// The items of a list in braces, which is open already.
fn top_level(list: &str) -> Vec<&str> {
    let (mut depth, mut start, mut items) = (0, 0, Vec::new());
    for (place, letter) in list.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            ',' | '}' if depth == 0 => {
                items.push(&list[start..place]);
                start = place + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    items
}

/// The modules of the page that a visitor does not download first, by what loads them.
const LOADED: [(&str, &[&str]); 6] = [
    ("questions", &["kin"]),
    ("later", &["answers", "check", "not_found", "result", "share_result"]),
    ("cases", &["confirm", "days", "files", "kept"]),
    ("landlord", &[]),
    ("portal", &[]),
    ("guide", &[]),
];

/// The module of the page that a file of it belongs to.
fn module_of_page(path: &Path) -> String {
    let below = path.components().skip_while(|part| part.as_os_str() != "ui").nth(1).unwrap();
    Path::new(below.as_os_str()).file_stem().unwrap().to_string_lossy().into_owned()
}

#[test]
fn what_a_visitor_downloads_first_names_nothing_that_loads_later() {
    let later = |module: &str| LOADED.iter().any(|(loader, others)| *loader == module || others.contains(&module));
    let mut first = 0;
    for (_, path, text) in of_part("ui").filter(|(_, path, _)| !later(&module_of_page(path))) {
        first += 1;
        let code = code(&text).collect::<Vec<_>>().join("\n");
        let top = path.ends_with("ui/mod.rs");
        for (loader, others) in LOADED {
            for module in others.iter().chain([&loader]) {
                let names = [format!("super::{module}"), format!("ui::{module}")];
                let named = names.iter().any(|name| word_in(&code, name));
                let used = top && word_in(&code, &format!("use {module}"));
                let loads = code.contains(&format!("super::{loader}::load()")) && *module == loader;
                assert!(loads || !(named || used), "{}: names `{module}`", path.display());
            }
        }
    }
    assert!(first > 10);
}

/// Whether a text has these words, and not as the beginning of longer ones.
fn word_in(text: &str, words: &str) -> bool {
    let ends = |rest: &&str| !rest.starts_with(|letter: char| letter.is_alphanumeric() || letter == '_');
    text.split(words).skip(1).any(|rest| ends(&rest))
}

#[test]
fn imports_are_read_off_every_way_of_writing_them() {
    let text =
        "use crate::area::Area;\nuse crate::{day::{self, Day}, level};\n// crate::ui\nlet x = crate::norm::of();";
    assert_eq!(imports(text).into_iter().collect::<Vec<_>>(), ["area", "day", "level", "norm"]);
}

#[test]
fn each_part_imports_only_what_it_may() {
    for (part, allowed) in IMPORTS {
        let mut files = 0;
        for (_, path, text) in of_part(part) {
            files += 1;
            for import in imports(&text) {
                // Macros of the crate stand at its root.
                let fine = import == *part || allowed.contains(&import.as_str());
                assert!(fine, "{} imports {import}", path.display());
            }
        }
        assert!(files > 0, "src has no {part} any more");
    }
}

#[test]
fn every_part_of_the_core_is_in_the_table_or_is_text() {
    let parts: BTreeSet<_> =
        sources().into_iter().map(|(part, ..)| part).filter(|part| !EDGES.contains(&part.as_str())).collect();
    for part in parts {
        // What stands above the assessment may import all of the core; the two faces must not import each other.
        let known = IMPORTS.iter().any(|(name, _)| *name == part);
        let above = of_part(&part)
            .all(|(_, _, text)| imports(&text).iter().all(|import| !["api", "ui"].contains(&import.as_str())));
        assert!(known || above, "{part}");
    }
    for (face, other) in [("api", "ui"), ("ui", "api")] {
        for (_, path, text) in of_part(face) {
            assert!(!imports(&text).contains(other), "{} imports {other}", path.display());
        }
    }
}

#[test]
fn a_norm_knows_of_the_case_its_region_only() {
    for (_, path, text) in of_part("norm") {
        for rest in text.split("crate::case::").skip(1) {
            assert!(rest.starts_with("Region"), "{}", path.display());
        }
    }
}

/// No clock, no browser, no binding, no date crate but in one place.
#[test]
fn the_core_knows_no_clock_and_no_browser() {
    let never = [
        "wasm_bindgen",
        "yew",
        "js_sys",
        "web_sys",
        "gloo",
        "std::time",
        "SystemTime",
        "Instant::",
        "println!",
        "std::env",
        "std::fs",
    ];
    for (part, path, text) in sources() {
        if EDGES.contains(&part.as_str()) {
            continue;
        }
        for word in never {
            assert!(!code(&text).any(|line| line.contains(word)), "{} mentions {word}", path.display());
        }
        assert!(
            part == "day" || !code(&text).any(|line| line.contains("time::")),
            "{} reads dates by itself",
            path.display()
        );
    }
}

/// What of `js_sys` is no way between values and data: what is called, clocks, and texts that the browser works on.
const NO_DATA: [&str; 7] =
    ["Date", "Function", "JsString", "Promise", "decode_uri_component", "encode_uri_component", "global"];

/// What looks into a value of JavaScript, or makes one of data, in a text.
fn conversions(text: &str) -> BTreeSet<String> {
    let ways = [
        "Reflect",
        "js_namespace = JSON",
        "js_namespace = Object",
        "serde_wasm_bindgen",
        ".as_string(",
        ".as_f64(",
        ".as_bool(",
        "JsValue::from",
        "JsValue>::from",
        "JsValue::TRUE",
        "JsValue::FALSE",
    ];
    let ways = ways.into_iter().filter(|way| code(text).any(|line| line.contains(way))).map(str::to_owned);
    names_after("js_sys::", text).into_iter().filter(|name| !NO_DATA.contains(&name.as_str())).chain(ways).collect()
}

#[test]
fn values_of_javascript_become_data_at_the_border_only() {
    let mut border = BTreeSet::new();
    for (part, path, text) in sources() {
        let found = conversions(&text);
        if part == "border" {
            border.extend(found);
        } else {
            assert!(found.is_empty(), "{}: {found:?}", path.display());
        }
    }
    assert!(border.len() > 5, "the border has {border:?} only");
}

#[test]
fn a_way_over_the_border_is_seen_however_it_is_written() {
    for (text, seen) in [
        ("use js_sys::{Function, JSON};", "JSON"),
        ("let list = js_sys::Array::new();", "Array"),
        ("let detail = Reflect::get(&event, &name).ok();", "Reflect"),
        ("    #[wasm_bindgen(js_namespace = JSON)]", "js_namespace = JSON"),
        ("let text = value.as_string()?;", ".as_string("),
        ("let name = JsValue::from_str(name);", "JsValue::from"),
        ("serde_wasm_bindgen::from_value(value)", "serde_wasm_bindgen"),
    ] {
        assert!(conversions(text).contains(seen), "{text}");
    }
    assert_eq!(
        conversions("use js_sys::{Function, Promise};\n// Reflect\nlet x: JsValue = JsValue::NULL;"),
        BTreeSet::new()
    );
}

#[test]
fn rules_know_no_other_rule_and_no_serialisation() {
    let root = of_part("rules").map(|(_, path, _)| path).find(|path| path.ends_with("rules/mod.rs")).unwrap();
    let names: Vec<String> = rule_files().into_iter().map(|(name, _)| name).collect();
    for (_, path, text) in of_part("rules") {
        assert!(!code(&text).any(|line| line.contains("serde")), "{}", path.display());
        if path == root {
            continue;
        }
        for name in &names {
            assert!(!code(&text).any(|line| line.contains(&format!("{name}::"))), "{} reads {name}", path.display());
        }
    }
}

/// The files of single rules, by the name of their module: each is in the table, under its name.
fn rule_files() -> Vec<(String, String)> {
    let ids: Vec<String> = tirkeu::rules::RULES.iter().map(|rule| rule.id.word().replace('-', "_")).collect();
    let files = of_part("rules").filter(|(_, _, text)| text.contains("const RULE: Rule"));
    let files = files.filter_map(|(_, path, text)| Some((path.file_stem()?.to_str()?.to_owned(), text)));
    let files: Vec<_> = files.collect();
    for (name, _) in &files {
        assert!(ids.contains(name), "src/rules/mod.rs does not list `{name}`");
    }
    assert_eq!(files.len(), ids.len(), "a rule is a file of its name");
    files
}

#[test]
fn every_rule_is_one_file_that_says_what_the_law_says() {
    for (name, text) in rule_files() {
        assert!(text.starts_with("//! "), "{name} says nothing");
        assert!(text.lines().count() <= 180, "{name} is long");
        let id = RuleId::from_word(&name.replace('_', "-")).unwrap();
        assert!(text.contains(&format!("id: RuleId::{id:?},")), "{name}");
        assert!(text.contains("    // "), "{name} states no clause");
    }
}

#[test]
fn every_file_begins_with_what_it_holds() {
    for (_, path, text) in sources() {
        assert!(text.starts_with("//! "), "{}", path.display());
    }
}
