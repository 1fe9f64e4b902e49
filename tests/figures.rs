//! Figures of the law stand in `norm` alone: no text repeats one beside a place, in digits or in words.

#[path = "../src/norm/figures.rs"]
#[expect(unreachable_pub, reason = "the program makes them public")]
mod figures;

use figures::FIGURES;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::BTreeSet;
use std::fs;
use tirkeu::text::Lang;

/// The files of each language.
const PARTS: [&str; 9] = ["base", "law", "more", "bench", "portfolio", "portal", "guide", "page", "shell"];

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
    ("rule-owner-consent.do-attorney", "a point of an order"),
    ("rule-signature.says", "the day on which a pilot ends"),
    ("step-owner-attorney.text", "a point of an order"),
    ("step-reach-owner.text", "the hour that was announced"),
    ("style.contrast", "a ratio"),
    ("support.node", "a version"),
];

#[test]
fn no_text_repeats_a_figure_of_the_law() {
    let mut found = BTreeSet::new();
    let mut used = BTreeSet::new();
    for lang in Lang::WORDS {
        let spoken = SPOKEN.iter().find(|(known, _)| known == lang);
        let (_, spoken) = spoken.unwrap_or_else(|| panic!("`SPOKEN` does not say figures in `{lang}`"));
        for part in PARTS {
            let file = fs::read_to_string(format!("src/text/{lang}/{part}.ftl")).unwrap();
            for (name, text) in literals(&file) {
                let words: String = text.chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
                let words = format!(" {} ", words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" "));
                let in_digits =
                    |number: &str| number.parse().is_ok_and(|n: u32| FIGURES.iter().any(|(_, known)| *known == n));
                let repeated = words.split(' ').filter(|word| in_digits(word));
                let said = spoken.iter().copied().filter(|phrase| words.contains(&format!(" {phrase} ")));
                for number in repeated.chain(said) {
                    match OTHERS.iter().find(|(other, _)| *other == name) {
                        Some((other, _)) => used.insert(*other),
                        None => found.insert(format!("{lang} {name}: `{number}`")),
                    };
                }
            }
        }
    }
    assert!(found.is_empty(), "to be places named after figures, or entries of `OTHERS`: {found:#?}");
    let unused: Vec<_> = OTHERS.iter().map(|(name, _)| name).filter(|name| !used.contains(*name)).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

/// The text of each message outside its places, and within those that choose a form by something else than a figure.
fn literals(file: &str) -> Vec<(String, String)> {
    let resource = fluent_syntax::parser::parse(file).unwrap();
    let mut literals = Vec::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let mut all: Vec<_> = message.value.iter().map(|pattern| (id.to_owned(), pattern)).collect();
        all.extend(message.attributes.iter().map(|other| (format!("{id}.{}", other.id.name), &other.value)));
        for (name, pattern) in all {
            let mut text = String::new();
            add(pattern, &mut text);
            literals.push((name, text));
        }
    }
    literals
}

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
