//! Compiles the texts: checks that every language has every message with the same places, gives each message its
//! number, and writes one file a language for the page and one for the package.

#[path = "src/text/compile.rs"]
mod compile;
#[path = "src/text/hash.rs"]
mod hash;

use compile::Messages;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

const LANGUAGES: [&str; 3] = ["en", "kk", "ru"];
/// The parts of a language: figures and days, what assessments say, what only the page says: later on, to landlords (in
/// two files), to portal teams, and from its start.
const PARTS: [&str; 7] = ["base", "law", "more", "bench", "portfolio", "portal", "page"];
/// What loads at once: the package needs what assessments say; the page begins without, and asks for the rest once it can
/// be used.
const FILES: [(&str, &[&str]); 5] = [
    ("package", &["base", "law"]),
    ("first", &["base", "page"]),
    ("law", &["law", "more"]),
    ("landlord", &["bench", "portfolio"]),
    ("portal", &["portal"]),
];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=src/text");
    match parts().and_then(|parts| emit(&parts).map_err(|error| vec![error.to_string()])) {
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

fn parts() -> Result<Vec<Part>, Vec<String>> {
    let mut parts = Vec::new();
    for part in PARTS {
        let mut languages = Part::new();
        for language in LANGUAGES {
            let path = format!("src/text/{language}/{part}.ftl");
            let file = fs::read_to_string(&path).map_err(|error| vec![format!("{path}: {error}")])?;
            languages.push((language, compile::read(language, &file)?));
        }
        compile::compare(&languages)?;
        parts.push(languages);
    }
    Ok(parts)
}

fn emit(parts: &[Part]) -> io::Result<()> {
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
            let constant = name.replace(['-', '.'], "_").to_uppercase();
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
    for (index, language) in LANGUAGES.iter().enumerate() {
        let patterns = |wanted: &[&str]| -> Vec<String> {
            let parts = PARTS.iter().zip(parts).filter(|(name, _)| wanted.contains(name));
            let messages = parts.filter_map(|(_, part)| part.get(index)).flat_map(|(_, messages)| messages.values());
            messages.map(|message| message.pattern.clone()).collect()
        };
        let all = patterns(&PARTS);
        for (file, parts) in FILES {
            fs::write(out.join(format!("texts/{file}/{language}.json")), json(&fingerprint, &patterns(parts)))?;
        }
        let _ = writeln!(
            code,
            "#[cfg(not(target_family = \"wasm\"))]\nstatic {}: &[&str] = &{all:?};",
            language.to_uppercase()
        );
    }
    fs::write(out.join("texts.rs"), code)
}

/// A list of texts: the fingerprint of the messages' names and places, then the patterns by number.
fn json(fingerprint: &str, patterns: &[String]) -> String {
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
    let items: Vec<_> = std::iter::once(fingerprint).chain(patterns.iter().map(String::as_str)).map(quoted).collect();
    format!("[{}]", items.join(",\n"))
}
