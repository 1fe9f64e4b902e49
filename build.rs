//! Compiles the texts: checks that every language has every message with the same places, gives each message its
//! number, and writes one file a language for the page and one for the package.

#[path = "src/text/compile.rs"]
mod compile;
#[path = "src/norm/figures.rs"]
#[expect(unreachable_pub, reason = "the program makes them public")]
mod figures;
#[path = "src/text/hash.rs"]
mod hash;
#[macro_use]
#[path = "src/text/languages.rs"]
mod languages;

use compile::Messages;
use languages::LANGUAGES;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

/// The parts of a language: figures and days, what assessments say, what only the page says: later on, to landlords (in
/// three files, one of which has the words of their tables), to portal teams, to whoever reads on (in two files), and from its start.
const PARTS: [&str; 10] =
    ["base", "law", "more", "bench", "vocabulary", "portfolio", "portal", "guide", "rulebook", "page"];
/// What loads at once: the package needs what assessments say; the page begins without, and asks for the rest once it can
/// be used.
const FILES: [(&str, &[&str]); 6] = [
    ("package", &["base", "law"]),
    ("first", &["base", "page"]),
    ("law", &["law", "more"]),
    ("landlord", &["bench", "vocabulary", "portfolio"]),
    ("portal", &["portal"]),
    ("guide", &["guide", "rulebook"]),
];
/// What is said where none of these is loaded: in the program, in pages and scripts themselves.
const SHELL: &str = "shell";
/// The headings of results, which a file may hold in any language.
const RESULTS: &str = "results";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=src/text");
    println!("cargo::rerun-if-changed=src/norm/figures.rs");
    match texts() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error=texts: {problem}");
            }
            ExitCode::FAILURE
        }
    }
}

type Part = Vec<(&'static str, Messages)>;

fn texts() -> Result<(), Vec<String>> {
    let parts = PARTS.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let (shell, results) = (read(SHELL)?, read(RESULTS)?);
    emit(&parts, &shell, &results).map_err(|error| vec![error.to_string()])
}

/// Reads a part in every language, and holds them against each other.
fn read(part: &str) -> Result<Part, Vec<String>> {
    let mut languages = Part::new();
    for (language, _) in LANGUAGES {
        let path = format!("src/text/{language}/{part}.ftl");
        let file = fs::read_to_string(&path).map_err(|error| vec![format!("{path}: {error}")])?;
        languages.push((language, compile::read(language, &file)?));
    }
    compile::compare(&languages)?;
    Ok(languages)
}

fn emit(parts: &[Part], shell: &Part, results: &Part) -> io::Result<()> {
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    let out = Path::new(&out);
    for (file, _) in FILES {
        fs::create_dir_all(out.join("texts").join(file))?;
    }
    let mut fingerprint = DefaultHasher::new();
    let mut keys = String::new();
    let mut names = String::new();
    let mut count = 0;
    let mut ends = String::new();
    let mut hashes = Vec::new();
    let mut law = 0;
    for (part, (_, messages)) in PARTS.iter().zip(parts.iter().filter_map(|part| part.first())) {
        for (name, message) in messages {
            let constant = constant(name);
            let places: Vec<_> = message.places.iter().collect();
            let _ = writeln!(keys, "    pub const {constant}: Key = Key {{ index: {count}, places: &{places:?} }};");
            names.push_str(name);
            names.push('\n');
            let hash = hash::hash(&[name.as_str()]);
            if hashes.contains(&hash) {
                return Err(io::Error::other(format!("`{name}` has the number of another message: rename one")));
            }
            hashes.push(hash);
            (name, &places).hash(&mut fingerprint);
            count += 1;
        }
        if *part == "law" {
            law = count;
        }
        let _ = writeln!(ends, "    pub(super) const {}: usize = {count};", part.to_uppercase());
    }
    let fingerprint = format!("{:016x}", fingerprint.finish());
    // What only the page says has no number in the package.
    let law_hashes = hashes.get(..law).unwrap_or_default();
    let page = "any(feature = \"ui\", not(target_family = \"wasm\"))";
    let mut code = format!(
        "/// One constant a message.\n#[allow(missing_docs, dead_code, reason = \"made from the texts, which say it themselves; each face uses a part\")]\n\
         pub mod key {{\n    use super::Key;\n{keys}}}\n\
         #[cfg(not(target_family = \"wasm\"))]\nconst NAMES: &str = {names:?};\n\
         /// Of every message; used at build time only.\nconst EVERY_HASH: &[[u8; 3]] = &{hashes:?};\n\
         #[cfg({page})]\nstatic HASHES: &[[u8; 3]] = EVERY_HASH;\n\
         #[cfg(not({page}))]\nstatic HASHES: &[[u8; 3]] = &{law_hashes:?};\n\
         /// Where each part ends.\n#[allow(dead_code, reason = \"each face uses some\")]\nmod end {{\n{ends}}}\n\
         const FINGERPRINT: &str = {fingerprint:?};\n"
    );
    let mut built_in = String::new();
    for (index, (language, _)) in LANGUAGES.iter().enumerate() {
        let patterns = |wanted: &[&str]| -> Vec<&str> {
            let parts = PARTS.iter().zip(parts).filter(|(name, _)| wanted.contains(name));
            let messages = parts.filter_map(|(_, part)| part.get(index)).flat_map(|(_, messages)| messages.values());
            messages.map(|message| message.pattern.as_str()).collect()
        };
        for (file, parts) in FILES {
            fs::write(out.join(format!("texts/{file}/{language}.json")), json(&fingerprint, &patterns(parts)))?;
        }
        let _ = writeln!(built_in, "    &{:?},", patterns(&PARTS));
    }
    let _ = writeln!(
        code,
        "/// The patterns of each language.\n#[cfg(not(target_family = \"wasm\"))]\nstatic BUILT_IN: &[&[&str]] = &[\n{built_in}];\n\
         /// Sentences that no file of texts can bring, each in every language.\n#[allow(missing_docs, reason = \"made from the texts, which say it themselves\")]\n\
         pub mod shell {{\n{}}}",
        said_everywhere(shell)
    );
    fs::write(out.join("texts.rs"), code)?;
    fs::write(out.join("results.rs"), headings(results))
}

/// The headings of results by language: each column's code, and what it is called.
fn headings(results: &Part) -> String {
    let languages = results.iter().map(|(language, messages)| {
        let headings: Vec<_> = messages.iter().map(|(code, message)| (code, &message.pattern)).collect();
        format!("    ({language:?}, &{headings:?}),\n")
    });
    format!(
        "/// The headings of results by language.\nstatic HEADINGS: &[(&str, &[(&str, &str)])] = &[\n{}];\n",
        languages.collect::<String>()
    )
}

/// One constant a message, with the word of each language and what it says.
fn said_everywhere(shell: &Part) -> String {
    let mut constants = String::new();
    for name in shell.first().into_iter().flat_map(|(_, messages)| messages.keys()) {
        let said = shell.iter().filter_map(|(language, messages)| Some((*language, &messages.get(name)?.pattern)));
        let said: Vec<_> = said.collect();
        let _ = writeln!(constants, "    pub const {}: &[(&str, &str)] = &{said:?};", constant(name));
    }
    constants
}

fn constant(name: &str) -> String {
    name.replace(['-', '.'], "_").to_uppercase()
}

/// A list of texts: the fingerprint of the messages' names and places, then the patterns by number.
fn json(fingerprint: &str, patterns: &[&str]) -> String {
    let quoted = |text: &str| {
        let mut quoted = String::from("\"");
        for character in text.chars() {
            match character {
                '"' => quoted.push_str("\\\""),
                '\\' => quoted.push_str("\\\\"),
                '\n' => quoted.push_str("\\n"),
                other => quoted.push(other),
            }
        }
        quoted + "\""
    };
    let items: Vec<_> = std::iter::once(fingerprint).chain(patterns.iter().copied()).map(quoted).collect();
    format!("[{}]", items.join(",\n"))
}
