//! The words of the law: each whole, told apart from the others, and with a place to read it at.

use std::collections::BTreeSet;
use tirkeu::case::Fact;
use tirkeu::law::{Act, GLOSSARY};
use tirkeu::text::{Lang, Texts};

#[test]
fn every_term_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    for term in GLOSSARY {
        assert!(seen.insert(term.id), "{} stands twice", term.id);
        let kebab = term.id.split('-').all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase()));
        assert!(kebab, "{}", term.id);
    }
    assert_eq!(seen.len(), 102);
}

#[test]
fn every_language_has_words_of_its_own_for_every_term() {
    for (index, lang) in Lang::ALL.iter().enumerate().take(3) {
        let mut seen = BTreeSet::new();
        for term in GLOSSARY {
            let place = format!("{} {}", lang.word(), term.id);
            let words = term.words[index];
            assert!(!words.is_empty() && words == words.trim(), "{place}");
            assert!(seen.insert(words.to_lowercase()), "{place}: `{words}` is another term too");
            // What is shortened is written out.
            let short = term.short()[index];
            assert!(short == short.trim() && short != words, "{place}");
            assert!(short.is_empty() || seen.insert(short.to_lowercase()), "{place}: `{short}`");
        }
    }
}

#[test]
fn the_words_stand_in_the_order_of_the_languages() {
    assert_eq!(Lang::WORDS[..3], ["kk", "ru", "en"]);
    let cyrillic = |words: &str| words.chars().any(|c| ('\u{400}'..='\u{4ff}').contains(&c));
    let kazakh = |words: &str| words.chars().any(|c| "әғқңөұүһі".contains(c.to_lowercase().next().unwrap_or(c)));
    for term in GLOSSARY {
        assert_eq!(term.words.map(cyrillic), [true, true, false], "{}", term.id);
        assert!(!kazakh(term.words[1]), "{}", term.id);
    }
}

#[test]
fn every_term_can_be_read_somewhere() {
    let texts = Texts::built_in(Lang::En);
    for term in GLOSSARY {
        assert!(!term.sources.is_empty(), "{}", term.id);
        for (source, said) in term.sources.iter().zip(texts.sources(term.sources)) {
            assert!(Act::find(&source.act).is_some(), "{} {}", term.id, source.act);
            // Each part of a point has its word.
            let parts = |point: &str| point.split(',').filter(|part| !part.is_empty()).count();
            assert_eq!(parts(&said.point), parts(&source.point), "{} {}", term.id, source.point);
        }
    }
}

#[test]
fn a_fact_leads_to_a_term_that_is_there() {
    let terms: Vec<_> = Fact::ALL.iter().filter_map(|fact| fact.term()).collect();
    assert!(terms.len() >= 18);
    for term in terms {
        assert!(GLOSSARY.iter().any(|known| known.id == term), "{term}");
    }
}

/// A term may be this program's own translation, and not in every language: some text has been read.
#[test]
fn no_term_is_invented() {
    for term in GLOSSARY {
        assert!(term.own.contains(&false), "{}", term.id);
    }
    assert!(GLOSSARY.iter().any(|term| term.own.contains(&true)));
}
