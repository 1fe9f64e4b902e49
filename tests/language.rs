//! A further language is one line of the list, and its texts: in a copy of the program one is added whose texts are those of
//! English, and what is asked of the texts, the shell, the receipts and the schemas is asked there again.

#[path = "common/workshop.rs"]
mod workshop;

use std::fs;
use std::path::Path;
use workshop::{Workshop, report};

/// The list, and where the line goes: behind the last one.
const LIST: &str = "src/text/languages.rs";
const LAST: &str = "delimiter: ',' };\n        }\n";
/// A language of the real world, so that its plural forms can be held against those of Unicode.
const LINE: &str = "            /// Esperanto.
            Eo = \"eo\", Language { name: \"Esperanto\", plurals: Plurals::OneOther, decimal: ',', delimiter: ';' };\n";

/// The files of a language.
const TEXTS: [&str; 8] = ["base", "law", "more", "bench", "portfolio", "portal", "page", "shell"];

/// The tests that are run whole, and of the long ones those that are quick.
const WHOLE: [&str; 6] =
    ["--lib", "--test=golden", "--test=shell", "--test=schema", "--test=receipt", "--test=language_said"];
const OF_TEXTS: [&str; 9] = [
    "--test=texts",
    "--",
    "every_language_has",
    "every_damage",
    "every_name",
    "every_fact",
    "a_damaged_text",
    "the_rulebook_is_whole",
    "plural_forms",
];

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
fn a_language_is_one_line_and_its_texts() {
    let english = TEXTS.map(|part| {
        (format!("src/text/eo/{part}.ftl"), fs::read_to_string(format!("src/text/en/{part}.ftl")).unwrap())
    });
    let said = ("tests/language_said.rs", SAID);
    let added: Vec<_> = english.iter().map(|(path, text)| (path.as_str(), text.as_str())).chain([said]).collect();
    let mut lines = 0;
    let workshop = Workshop::set_up("language", &added, |file, held| {
        if file == Path::new(LIST) {
            let text = String::from_utf8(std::mem::take(held)).unwrap();
            assert_eq!(text.matches(LAST).count(), 1);
            *held = text.replace(LAST, &LAST.replace("        }\n", &format!("{LINE}        }}\n"))).into_bytes();
            lines += 1;
        }
    });
    assert_eq!(lines, 1, "no file `{LIST}`");
    let workshop = workshop.unwrap();
    for tests in [&WHOLE[..], &OF_TEXTS[..]] {
        let tested = workshop.test(tests);
        let said = report(&tested);
        assert!(tested.status.success() && !said.contains(" 0 passed"), "{said}");
    }
}
