//! The JavaScript that wasm-bindgen writes, made fit for split modules: it loads them, or is handed them.
//!
//! wasm-bindgen and the splitter know nothing of each other, and offer no hook; all that relies on the exact text of their
//! output is in this file, and fails by name when that text changes.

use anyhow::{Context, Result, ensure};

/// The script that the splitter writes to load what it split off; this file replaces it.
pub(crate) const LOADER: &str = "split.js";

/// A split point, and the modules to load for it: what it shares with others, and its own.
pub(crate) struct SplitPoint {
    pub(crate) name: String,
    pub(crate) files: Vec<String>,
}

/// Loads modules into the main one, all at once and each once, and tells the waiting Rust whether all came. The splitter writes a
/// script for that too, of several times the size.
const LINK: &str = "
const loaded = new Map();
async function loadModule(name) {
    const main = { SHARED };
    await WebAssembly.instantiate(await read(name), { __wasm_split: main, main });
}
function loader(...names) {
    return async (callback, data) => {
        for (const name of names) if (!loaded.has(name)) loaded.set(name, loadModule(name));
        const came = await Promise.allSettled(names.map((name) => loaded.get(name)));
        const failed = names.filter((_, index) => came[index].status === 'rejected');
        for (const name of failed) loaded.delete(name);
        wasm.__indirect_function_table.get(callback)(data, !failed.length);
    };
}
";

/// Instantiates a part of the package, whose bytes its script has read.
const TAKE: &str = "
export async function take(part) {
    await WebAssembly.instantiate(part, { __wasm_split: { SHARED } });
}
";

/// The glue of a page: a function, so that one page can hold several instances. It is called with a function that reads a file
/// of the site by name, and returns the two calls of a module of its own. The names of the files stand in braces.
pub(crate) fn of_page(glue: &str, loader: &str, splits: &[SplitPoint]) -> Result<String> {
    wrap(&link(glue, loader, splits, LINK)?)
}

/// Reads a file beside the glue, by name. What starts the worker fetches others in the same way.
const READ: &str = "
export async function fetched(name) {
    const response = await fetch(new URL(name, import.meta.url));
    if (!response.ok) throw new Error(`cannot load ${response.url}: ${response.status}`);
    return response;
}
const read = async (name) => (await fetched(name)).arrayBuffer();
";

/// The glue of a worker: a module that reads its parts itself. The names of their files stand in braces.
pub(crate) fn of_worker(glue: &str, loader: &str, splits: &[SplitPoint]) -> Result<String> {
    Ok(link(glue, loader, splits, LINK)? + READ)
}

/// The glue of the package: a module that also exports `take`, which its script hands each part.
pub(crate) fn of_package(glue: &str, loader: &str) -> Result<String> {
    link(glue, loader, &[], TAKE)
}

fn link(glue: &str, loader: &str, splits: &[SplitPoint], code: &str) -> Result<String> {
    let shared =
        loader.split_once("const { ").and_then(|(_, rest)| rest.split_once(" }")).context("an unknown loader")?.0;
    let names = ["memory", "__indirect_function_table"]
        .into_iter()
        .chain(shared.split(", ").filter(|name| name.starts_with("__wasm_split")));
    let shared: Vec<_> = names.map(|name| format!("{name}: wasm.{name}")).collect();

    let loaders: Vec<_> = splits
        .iter()
        .map(|SplitPoint { name, files }| {
            let files: Vec<_> = files.iter().map(|file| format!("\"{{{{{file}}}}}\"")).collect();
            format!("\n    __wasm_split_load_{name}: loader({}),", files.join(", "))
        })
        .collect();
    // An object stands where the splitter's own script was imported: once, though the glue imports it for each thing that is used
    // of it. What uses nothing of it does not import it.
    let mut object = Some(format!("{{{}\n}}", loaders.concat()));
    let entry = format!("\"./{LOADER}\": ");
    let mut entered = false;
    let mut lines: Vec<String> = Vec::new();
    for line in glue.lines() {
        let import = line.strip_prefix("import * as ").filter(|rest| rest.contains(LOADER));
        if let Some((name, _)) = import.and_then(|rest| rest.split_once(' ')) {
            lines.extend(object.take().map(|object| format!("const {name} = {object};")));
        } else if !line.trim_start().starts_with(&entry) || !std::mem::replace(&mut entered, true) {
            lines.push(line.to_owned());
        }
    }
    ensure!(splits.is_empty() || object.is_none(), "the glue does not import `{LOADER}`");
    Ok(lines.join("\n") + &code.replace("SHARED", &shared.join(", ")))
}

fn wrap(glue: &str) -> Result<String> {
    let exported = "export { initSync, __wbg_init as default };";
    ensure!(glue.contains(exported), "the glue exports something else than `{exported}`");
    let inner = glue.replace(exported, "").replace("\nexport function ", "\nfunction ");
    ensure!(!inner.contains("export ") && !inner.contains("\nimport "), "the glue is no plain module");
    Ok(format!("export function instance(read) {{\n{inner}\nreturn {{ init: __wbg_init, start }};\n}}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As wasm-bindgen writes it, with one split point.
    const GLUE: &str = "/* @ts-self-types=\"./tirkeu.d.ts\" */
import * as import1 from \"./split.js\"
import * as import2 from \"./split.js\"

export function start(host) {
    wasm.start(host);
}
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
    };
    return {
        \"./tirkeu_bg.js\": import0,
        \"./split.js\": import1,
        \"./split.js\": import2,
    };
}
export { initSync, __wbg_init as default };
";
    /// As the splitter writes it.
    const SPLITTER: &str =
        "import { initSync } from \"./main.js\";\nconst { memory, __wasm_split_1, __wasm_split_2 } = initSync();\n";

    fn splits() -> [SplitPoint; 1] {
        [SplitPoint { name: "later".to_owned(), files: vec!["chunk_0".to_owned(), "split_later".to_owned()] }]
    }

    #[test]
    fn a_page_loads_its_parts() -> Result<()> {
        let glue = of_page(GLUE, SPLITTER, &splits())?;
        assert!(glue.starts_with("export function instance(read) {\n"), "{glue}");
        assert!(glue.contains("\nconst import1 = {\n    __wasm_split_load_later: loader("), "{glue}");
        assert!(glue.contains("__wasm_split_load_later: loader(\"{{chunk_0}}\", \"{{split_later}}\"),"), "{glue}");
        assert!(glue.contains("{ memory: wasm.memory, __indirect_function_table: wasm.__indirect_function_table, "));
        assert!(glue.contains("__wasm_split_2: wasm.__wasm_split_2 }"), "{glue}");
        assert!(glue.contains("\"./split.js\": import1,") && !glue.contains("import2"), "{glue}");
        assert!(glue.contains("\nfunction start(host) {") && !glue.contains("import * as"), "{glue}");
        Ok(())
    }

    #[test]
    fn a_worker_loads_its_parts_itself() -> Result<()> {
        let glue = of_worker(GLUE, SPLITTER, &splits())?;
        assert!(glue.contains("__wasm_split_load_later: loader(\"{{chunk_0}}\", \"{{split_later}}\"),"), "{glue}");
        assert!(
            glue.contains("\nexport function start(host) {") && glue.contains("export async function fetched(name)"),
            "{glue}"
        );
        Ok(())
    }

    #[test]
    fn the_package_is_handed_its_parts() -> Result<()> {
        let glue = of_package(GLUE, SPLITTER)?;
        assert!(glue.contains("export async function take(part)") && glue.contains("export function start"), "{glue}");
        assert!(glue.contains("const import1 = {\n};") && !glue.contains("loader("), "{glue}");
        Ok(())
    }

    #[test]
    fn another_form_of_either_is_an_error() {
        assert!(of_page(&GLUE.replace("./split.js", "./other.js"), SPLITTER, &splits()).is_err());
        assert!(of_page(&GLUE.replace("initSync, ", ""), SPLITTER, &[]).is_err());
        assert!(of_page(&format!("{GLUE}export const a = 1;\n"), SPLITTER, &[]).is_err());
        assert!(of_package(GLUE, "").is_err());
    }
}
