//! Figures of the law stand in `norm` alone: no text repeats one beside a place, in digits or in words.

use crate::common::parts::TEXTS;
use crate::figures::FIGURES;
use crate::{NOTHING, each_message};
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;
use tirkeu::text::Lang;

/// How each language says a figure of the law without digits.
const SPOKEN: &[(&str, &[&str])] = &[
    (
        "en",
        &[
            "seven",
            "ten",
            "twelve",
            "thirteen",
            "fourteen",
            "fourteenth",
            "fifteen",
            "fifteenth",
            "sixteen",
            "sixteenth",
            "seventeen",
            "eighteen",
            "eighteenth",
            "twenty",
            "thirty",
            "sixty",
            "a month",
            "one month",
            "one year",
            "hour",
        ],
    ),
    (
        "kk",
        &[
            "жеті",
            "он",
            "жиырма",
            "отыз",
            "алпыс",
            "бір айдан",
            "бір айға",
            "бір ай",
            "бір жылға",
            "бір жылдан",
            "сағат",
            "сағатты",
            "сағаттың",
        ],
    ),
    (
        "ru",
        &[
            "семь",
            "семи",
            "десять",
            "десяти",
            "двенадцать",
            "двенадцати",
            "тринадцать",
            "тринадцати",
            "четырнадцать",
            "четырнадцати",
            "четырнадцатилетия",
            "пятнадцать",
            "пятнадцати",
            "шестнадцать",
            "шестнадцати",
            "шестнадцатилетия",
            "семнадцать",
            "семнадцати",
            "восемнадцать",
            "восемнадцати",
            "восемнадцатилетия",
            "двадцать",
            "двадцати",
            "тридцать",
            "тридцати",
            "шестьдесят",
            "шестидесяти",
            "до месяца",
            "от месяца",
            "меньше месяца",
            "больше месяца",
            "до года",
            "больше года",
            "час",
            "часа",
        ],
    ),
];

/// Messages that may hold such a number, since it is another one.
const OTHERS: &[(&str, &str)] = &[
    ("bench-table", "how many people the table goes through"),
    ("bench-table.lead", "the same"),
    ("channel-con.text", "office hours"),
    ("clock", "the page's clock, which counts one hour as announced"),
    ("clock.start", "the same"),
    ("clock.left", "the same"),
    ("clock.soon", "the same"),
    ("clock.over", "the same"),
    ("clock.event", "the same"),
    ("column-date", "an example of a day"),
    ("column-iin-value", "digits of a number"),
    ("doubt-fines", "the day of an act"),
    ("doubt-fines.two", "the day of an act"),
    ("doubt-norm-since.one", "the day of an act"),
    ("doubt-owner-attorney.two", "a point of an order"),
    ("doubt-pilot-end.one", "the day on which a pilot ends"),
    ("ending-message-ask-temporary.text", "the point of an act"),
    ("error-owners", "the least that can be entered"),
    ("portfolio-columns.day-first", "an example of a day"),
    ("q-owners.count-hint", "an example of a count"),
    ("q-stay.date-hint", "an example of a day"),
    ("refusal-complaint.text", "days of another authority, which no norm holds"),
    ("refused-owner-silent.text", "the hour that was announced"),
    ("refused-point-hour", "the same"),
    ("rule-owner-consent.do-attorney", "a point of an order"),
    ("rule-signature.says", "the day on which a pilot ends"),
    ("start-title.lead", "about how many questions there are"),
    ("step-owner-attorney.text", "a point of an order"),
    ("step-reach-owner.text", "the hour that was announced"),
    ("style.contrast", "a ratio"),
    ("support.node", "a version"),
    ("timeline-koap", "the day of an act"),
];

/// What a message says outside its places.
struct Said {
    lang: &'static str,
    name: String,
    text: String,
}

/// Figures that are said in digits or in words, but for those of `others`; and what of these says none.
fn findings(said: &[Said], others: &[(&str, &str)]) -> Vec<String> {
    let mut found = BTreeSet::new();
    let mut used = BTreeSet::new();
    for Said { lang, name, text } in said {
        let Some((_, spoken)) = SPOKEN.iter().find(|(known, _)| known == lang) else {
            found.insert(format!("`SPOKEN` does not say figures in `{lang}`"));
            continue;
        };
        let words: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
        let words = format!(" {} ", words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" "));
        let in_digits = |number: &str| number.parse().is_ok_and(|n: u32| FIGURES.iter().any(|(_, known)| *known == n));
        let repeated = words.split(' ').filter(|word| in_digits(word));
        for number in repeated.chain(spoken.iter().copied().filter(|phrase| words.contains(&format!(" {phrase} ")))) {
            match others.iter().find(|(other, _)| other == name) {
                Some((other, _)) => used.insert((*other).to_owned()),
                None => found.insert(format!("{lang} {name}: `{number}` is to be a place named after a figure")),
            };
        }
    }
    let unused = others.iter().filter(|(name, _)| !used.contains(*name));
    found.into_iter().chain(unused.map(|(name, _)| format!("{name} says no figure"))).collect()
}

/// What every message says, in every language.
fn said() -> Vec<Said> {
    let mut said = Vec::new();
    for (lang, part) in Lang::WORDS.iter().flat_map(|lang| TEXTS.map(|part| (*lang, part))) {
        each_message(lang, part, |name, pattern| {
            let mut text = String::new();
            add(pattern, &mut text);
            said.push(Said { lang, name, text });
        });
    }
    said
}

#[test]
fn no_text_repeats_a_figure_of_the_law() {
    assert_eq!(findings(&said(), OTHERS), NOTHING);
}

#[test]
fn a_figure_in_a_text_is_found() {
    let others: &[_] = &[("channel-con.text", "office hours")];
    let says = |lang, text: &str| {
        let of = |name: &str, text: &str| Said { lang, name: name.to_owned(), text: text.to_owned() };
        findings(&[of("channel-con.text", "18"), of("rule-under-14.says", text)], others)
    };
    let found =
        |lang, number: &str| [format!("{lang} rule-under-14.says: `{number}` is to be a place named after a figure")];
    for lang in ["kk", "ru", "en"] {
        assert_eq!(says(lang, "Order 677, 1414, 2026"), NOTHING);
        assert_eq!(says(lang, "… 14, …"), found(lang, "14"));
    }
    assert_eq!(says("en", "Under fourteen nobody is registered."), found("en", "fourteen"));
    assert_eq!(says("ru", "До четырнадцати лет не регистрируют."), found("ru", "четырнадцати"));
    assert_eq!(says("kk", "Он күн ішінде."), found("kk", "он"));
    assert_eq!(findings(&[], others), ["channel-con.text says no figure"]);
}

/// Adds the text of a message outside its places, and within those that choose a form by something else than a figure.
fn add(pattern: &Pattern<&str>, text: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let is_figure = |place: &str| {
                    let constant = place.replace('-', "_").to_uppercase();
                    FIGURES.iter().any(|(name, _)| *name == constant)
                };
                let by_figure = matches!(selector, InlineExpression::VariableReference { id } if is_figure(id.name));
                if !by_figure {
                    variants.iter().for_each(|variant| add(&variant.value, text));
                }
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => {}
        }
        // What a place leaves open parts words.
        text.push(' ');
    }
}
