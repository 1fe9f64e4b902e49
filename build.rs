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
/// two files), and from its start.
const PARTS: [&str; 6] = ["base", "law", "more", "bench", "portfolio", "page"];

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
    for directory in ["law", "rest", "landlord"] {
        fs::create_dir_all(out.join("texts").join(directory))?;
    }
    let mut fingerprint = DefaultHasher::new();
    let mut keys = String::new();
    let mut names = String::new();
    let mut count = 0;
    let mut counts = Vec::new();
    let mut hashes = Vec::new();
    for (_, messages) in parts.iter().filter_map(|part| part.first()) {
        for (name, message) in messages {
            let constant = name.replace(['-', '.'], "_").to_uppercase();
            let places: Vec<_> = message.places.iter().collect();
            let _ = writeln!(keys, "    pub const {constant}: Key = Key {{ index: {count}, places: &{places:?} }};");
            names.push_str(name);
            names.push('\n');
            let hash = hash::hash(name);
            if hashes.contains(&hash) {
                return Err(io::Error::other(format!("`{name}` has the number of another message: rename one")));
            }
            hashes.push(hash);
            (name, &places).hash(&mut fingerprint);
            count += 1;
        }
        counts.push(count);
    }
    let fingerprint = format!("{:016x}", fingerprint.finish());
    let (base, law, more, landlord) = match counts.as_slice() {
        [base, law, more, _, landlord, _] => (*base, *law, *more, *landlord),
        _ => return Err(io::Error::other("there are six parts")),
    };
    // What only the page says has no number in the package.
    let law_hashes = hashes.get(..law).unwrap_or_default();
    let page = "any(feature = \"ui\", not(target_family = \"wasm\"))";
    let mut code = format!(
        "/// One constant a message.\n#[allow(missing_docs, dead_code, reason = \"made from the texts, which say it themselves; each face uses a part\")]\n\
         pub mod key {{\n    use super::Key;\n{keys}}}\n\
         #[cfg(not(target_family = \"wasm\"))]\nconst NAMES: &str = {names:?};\n\
         #[cfg({page})]\nstatic HASHES: &[[u8; 3]] = &{hashes:?};\n\
         #[cfg(not({page}))]\nstatic HASHES: &[[u8; 3]] = &{law_hashes:?};\n\
         const COUNT: usize = {count};\nconst LAW: usize = {law};\nconst MORE: usize = {more};\nconst LANDLORD: usize = {landlord};\nconst BASE: usize = {base};\nconst FINGERPRINT: &str = {fingerprint:?};\n"
    );
    for (index, language) in LANGUAGES.iter().enumerate() {
        let patterns = |part: &Part| -> Vec<String> {
            part.get(index)
                .into_iter()
                .flat_map(|(_, messages)| messages.values())
                .map(|message| message.pattern.clone())
                .collect()
        };
        let all: Vec<_> = parts.iter().flat_map(patterns).collect();
        let (later, page) = all.split_at(landlord);
        let (later, landlord) = later.split_at(more);
        let (figures, rest) = later.split_at(base);
        // The package needs what assessments say; the page begins without, and asks for the rest once it can be used.
        fs::write(out.join(format!("texts/law/{language}.json")), json(&fingerprint, all.split_at(law).0))?;
        fs::write(out.join(format!("texts/{language}.json")), json(&fingerprint, &[figures, page].concat()))?;
        fs::write(out.join(format!("texts/rest/{language}.json")), json(&fingerprint, rest))?;
        fs::write(out.join(format!("texts/landlord/{language}.json")), json(&fingerprint, landlord))?;
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
