//! Sentences that are too long to be taken in at once, and languages whose sentences are long on the whole.

use crate::common::parts::TEXTS;
use crate::{NOTHING, each_message};
use fluent_syntax::ast::{Expression, Pattern, PatternElement};
use std::collections::BTreeSet;
use tirkeu::text::Lang;

/// The most words that a sentence may have.
const MOST: usize = 20;

/// The most words that the sentences of a language may have on average.
const MEAN: usize = 10;

/// How the names of texts begin that others have worded: titles of acts, and criteria of WCAG.
const TITLES: [&str; 2] = ["act-", "sc-"];

/// What opens and closes a quotation: it is one word, since it repeats what others say.
const QUOTES: [(char, char); 2] = [('«', '»'), ('“', '”')];

/// What ends a sentence, or an item of a list, which is read by itself.
const ENDS: [char; 6] = ['.', '!', '?', '…', ':', ';'];

/// Words whose stop ends nothing.
const SHORT: [&str; 1] = ["No."];

/// A text in one language, with its choices made.
struct Said {
    lang: &'static str,
    name: String,
    text: String,
}

/// A sentence or an item of a list, or a label, which nothing ends.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Sentence {
    text: String,
    words: usize,
    ended: bool,
}

/// Sentences with more than [`MOST`] words, and languages in which the sentences that something ends have more than [`MEAN`] on
/// average. Labels are short: they would only flatter a language.
fn findings(said: &[Said]) -> Vec<String> {
    let mut found = Vec::new();
    for lang in Lang::WORDS {
        let own = said.iter().filter(|said| said.lang == *lang);
        let own = own.filter(|said| !TITLES.iter().any(|title| said.name.starts_with(title)));
        // Forms of one text have sentences in common.
        let all: BTreeSet<_> =
            own.flat_map(|said| sentences(&said.text).into_iter().map(|sentence| (&said.name, sentence))).collect();
        let long = all.iter().filter(|(_, sentence)| sentence.words > MOST);
        found.extend(long.map(|(name, Sentence { text, words, .. })| format!("{lang} {name}: {words} words: {text}")));
        let ended: Vec<_> = all.iter().filter(|(_, sentence)| sentence.ended).collect();
        let words: usize = ended.iter().map(|(_, sentence)| sentence.words).sum();
        if words > MEAN * ended.len() {
            found.push(format!("{lang}: {words} words in {} sentences", ended.len()));
        }
    }
    found
}

/// The sentences of a text, with its quotations left out.
fn sentences(text: &str) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut words: Vec<&str> = Vec::new();
    let text = without_quotations(text);
    let mut close = |words: &mut Vec<&str>, ended| {
        let count = words.iter().filter(|word| word.contains(char::is_alphanumeric)).count();
        if count > 0 {
            found.push(Sentence { text: words.join(" "), words: count, ended });
        }
        words.clear();
    };
    for word in text.split_whitespace() {
        words.push(word);
        if word.trim_end_matches(')').ends_with(ENDS) && !SHORT.contains(&word) {
            close(&mut words, true);
        }
    }
    close(&mut words, false);
    found
}

/// A text with a word for each of its quotations.
fn without_quotations(text: &str) -> String {
    let mut plain = String::new();
    let mut until = None;
    for letter in text.chars() {
        if let Some(end) = until {
            until = (letter != end).then_some(end);
        } else if let Some((_, end)) = QUOTES.iter().find(|(start, _)| *start == letter) {
            until = Some(*end);
            plain.push('x');
        } else {
            plain.push(letter);
        }
    }
    plain
}

/// A pattern in each of its forms: wherever it chooses, the first form takes the first choice, and so on.
fn forms(pattern: &Pattern<&str>) -> Vec<String> {
    let choices = pattern.elements.iter().map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => variants.len(),
        PatternElement::Placeable { expression: Expression::Inline(_) } | PatternElement::TextElement { .. } => 1,
    });
    let most = choices.max().unwrap_or(0);
    (0..most).map(|form| formed(pattern, form)).collect()
}

/// One form of a pattern, with a word in each of its places.
fn formed(pattern: &Pattern<&str>, form: usize) -> String {
    let part = |element: &PatternElement<&str>| match element {
        PatternElement::TextElement { value } => (*value).to_owned(),
        PatternElement::Placeable { expression: Expression::Inline(_) } => "x".to_owned(),
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
            variants.get(form).or(variants.last()).map(|variant| formed(&variant.value, form)).unwrap_or_default()
        }
    };
    pattern.elements.iter().map(part).collect()
}

/// Every form of every text, in every language.
fn said() -> Vec<Said> {
    let mut said = Vec::new();
    for (lang, part) in Lang::WORDS.iter().flat_map(|lang| TEXTS.map(|part| (*lang, part))) {
        each_message(lang, part, |name, pattern| {
            said.extend(forms(pattern).into_iter().map(|text| Said { lang, name: name.clone(), text }));
        });
    }
    said
}

#[test]
fn sentences_are_short() {
    assert_eq!(findings(&said()), NOTHING);
}

#[test]
fn a_long_sentence_is_found() {
    let says = |name: &str, text: String| findings(&[Said { lang: "en", name: name.to_owned(), text }]);
    let words = |count: usize| vec!["word"; count].join(" ");
    let mean = |words: usize, sentences: usize| format!("en: {words} words in {sentences} sentences");
    // Nothing ends a label: it is too long only for itself.
    assert_eq!(says("yes", words(20)), NOTHING);
    assert_eq!(says("yes", words(21)), [format!("en yes: 21 words: {}", words(21))]);
    assert_eq!(says("act-koap", words(21)), NOTHING);
    // A quotation is one word, and so is a place; a dash is none.
    assert_eq!(says("yes", format!("{} – “{}”", words(19), words(5))), NOTHING);
    // Items count by themselves; a number’s stop ends nothing.
    assert_eq!(says("yes", format!("{}: {}; {}.", words(10), words(10), words(10))), NOTHING);
    assert_eq!(says("yes", format!("{} No. 677.", words(10))), [mean(12, 1)]);
    assert_eq!(says("yes", format!("{}. {}.", words(12), words(9))), [mean(21, 2)]);
}

#[test]
fn every_form_of_a_text_is_read() {
    let file = "a = { $n ->\n        [one] one day\n       *[other] { $n } days\n     } are left of { $m }.\n";
    let resource = fluent_syntax::parser::parse(file).unwrap();
    let [fluent_syntax::ast::Entry::Message(message)] = resource.body.as_slice() else { panic!("one message") };
    assert_eq!(forms(message.value.as_ref().unwrap()), ["one day are left of x.", "x days are left of x."]);
}
