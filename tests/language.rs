//! A further language is its texts, one line of the list, and its words for numbers, which a test asks for: in a copy of the
//! program one is added whose texts are those of English, and what is asked of texts, shell, receipts and schemas is asked there
//! again.

#[path = "common/parts.rs"]
mod parts;
#[path = "common/workshop.rs"]
mod workshop;

use parts::TEXTS;
use std::fs;
use std::path::Path;
use workshop::Workshop;

/// All that is changed: in which file, behind what, and what stands there then.
const CHANGES: [(&str, &str, &str); 2] = [
    // A language of the real world, so that its plural forms can be held against those of Unicode.
    (
        "src/text/languages.rs",
        "name: \"English\", plurals: Plurals::OneOther, decimal: '.', delimiter: ',' };\n",
        "            /// Esperanto.
            Eo = \"eo\", Language { name: \"Esperanto\", plurals: Plurals::OneOther, decimal: ',', delimiter: ';' };\n",
    ),
    // What a quick test asks for by name.
    (
        "tests/lint/figures.rs",
        "const SPOKEN: &[(&str, &[&str])] = &[\n",
        "    (\"eo\", &[\"dek\", \"monato\", \"jaro\", \"horo\"]),\n",
    ),
];

/// The tests that are run whole, and of the long ones those that are quick.
const WHOLE: [&str; 7] = [
    "--lib",
    "--test=golden",
    "--test=lint",
    "--test=shell",
    "--test=schema",
    "--test=receipt",
    "--test=language_said",
];
const OF_TEXTS: [&str; 6] =
    ["every_language_has", "every_damage", "every_fact", "a_damaged_text", "the_rulebook_is_whole", "plural_forms"];

/// Asks the copy itself for the language, in the answers that name it.
const SAID: &str = r##"
use tirkeu::assessment::Assessment;
use tirkeu::case::Case;
use tirkeu::text::{Lang, Texts};

#[test]
fn the_language_is_spoken() {
    assert_eq!(Lang::WORDS, ["kk", "ru", "en", "eo"]);
    let case = Case::unknown(tirkeu::norm::LAW_READ);
    let said = |lang| Texts::built_in(lang).describe(&Assessment::of(&case));
    assert_eq!(said(Lang::Eo).title, said(Lang::En).title);
    assert_eq!(Lang::Eo.name(), "Esperanto");
    assert!(tirkeu::receipt::of(&case).contains(r#""eo":"#));
}
"##;

#[test]
fn a_language_is_its_texts_and_two_lines() {
    let english = TEXTS.map(|part| {
        (format!("src/text/eo/{part}.ftl"), fs::read_to_string(format!("src/text/en/{part}.ftl")).unwrap())
    });
    let said = ("tests/language_said.rs", SAID);
    let added: Vec<_> = english.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain([said]).collect();
    let mut unmade = CHANGES.to_vec();
    let workshop = Workshop::set_up("language", &added, |file, held| {
        unmade.retain(|(of, behind, then)| {
            let concerns = file == Path::new(of);
            if concerns {
                let text = String::from_utf8(std::mem::take(held)).unwrap();
                assert_eq!(text.matches(behind).count(), 1, "`{behind}` in {of}");
                *held = text.replace(behind, &format!("{behind}{then}")).into_bytes();
            }
            !concerns
        });
    });
    assert!(unmade.is_empty(), "{unmade:?}");
    let workshop = workshop.unwrap();
    workshop.assert_proven(&WHOLE, &["--test=texts"], &OF_TEXTS);
}
