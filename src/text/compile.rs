//! Texts from Fluent files to short patterns, checked between the languages. Used by the build script, and by the test
//! that shows what it refuses.
//!
//! A pattern is literal text with places: `{name}` for a value, `{name|one:…|other:…}` for a value with plural forms. Places
//! that are named after a figure of the law are filled here. Such a place may also say a form for one number alone, such as
//! `[12] one year`. A place named `whom` has a form for each whom the texts may speak to.

use crate::figures::FIGURES;
use crate::languages;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// A message: its pattern, and the names of its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    /// The pattern.
    pub(crate) pattern: String,
    /// The names in it.
    pub(crate) places: BTreeSet<String>,
}

/// Messages by name: `id`, or `id.attribute`.
pub(crate) type Messages = BTreeMap<String, Message>;

/// Reads one Fluent file.
///
/// # Errors
/// Every mistake of syntax and everything that is not used here: terms, functions, braces in literal text, plural forms
/// that the language has not or lacks.
pub(crate) fn read(language: &str, file: &str) -> Result<Messages, Vec<String>> {
    let resource = fluent_syntax::parser::parse(file)
        .map_err(|(_, errors)| errors.iter().map(|error| format!("{language}: {error}")).collect::<Vec<_>>())?;
    let mut messages = Messages::new();
    let mut problems = Vec::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                let value = message.value.iter().map(|pattern| (id.to_owned(), pattern));
                let attributes = message
                    .attributes
                    .iter()
                    .map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value));
                for (name, pattern) in value.chain(attributes) {
                    match compile(language, pattern) {
                        Ok(message) => {
                            if messages.insert(name.clone(), message).is_some() {
                                problems.push(format!("{language}: `{name}` stands twice"));
                            }
                        }
                        Err(problem) => problems.push(format!("{language}: `{name}`: {problem}")),
                    }
                }
            }
            Entry::Term(term) => problems.push(format!("{language}: term `{}`: terms are not used here", term.id.name)),
            Entry::Junk { content } => problems.push(format!("{language}: not understood: {content}")),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    if problems.is_empty() { Ok(messages) } else { Err(problems) }
}

/// Compares every language with the first one.
///
/// # Errors
/// Each message that one of two languages lacks, and each whose places differ.
pub(crate) fn compare(languages: &[(&str, Messages)]) -> Result<(), Vec<String>> {
    let Some(((first, reference), others)) = languages.split_first() else { return Ok(()) };
    let mut problems = Vec::new();
    for (language, messages) in others {
        for (name, message) in reference {
            match messages.get(name) {
                None => problems.push(format!("{language}: `{name}` is missing")),
                Some(other) if other.places != message.places => problems.push(format!(
                    "{language}: `{name}` has places {:?}, {first} has {:?}",
                    other.places, message.places
                )),
                Some(_) => {}
            }
        }
        let extra = messages.keys().filter(|name| !reference.contains_key(*name));
        problems.extend(extra.map(|name| format!("{first}: `{name}` is missing, {language} has it")));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn compile(language: &str, pattern: &Pattern<&str>) -> Result<Message, String> {
    let mut message = Message { pattern: String::new(), places: BTreeSet::new() };
    write(language, pattern, &mut message)?;
    message.pattern = message.pattern.trim().to_owned();
    if message.pattern.is_empty() {
        return Err("empty".to_owned());
    }
    Ok(message)
}

fn write(language: &str, pattern: &Pattern<&str>, message: &mut Message) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => literal(value, message)?,
            PatternElement::Placeable { expression } => placeable(language, expression, message)?,
        }
    }
    Ok(())
}

/// Literal text; a line break within it is a space, an empty line starts a paragraph.
fn literal(text: &str, message: &mut Message) -> Result<(), String> {
    if text.contains(['{', '}', '|']) {
        return Err("braces and bars are not literal text".to_owned());
    }
    for character in text.chars() {
        match character {
            '\n' if message.pattern.ends_with(' ') => {
                message.pattern.pop();
                message.pattern.push('\n');
            }
            '\n' if message.pattern.ends_with('\n') => {}
            '\n' => message.pattern.push(' '),
            other => message.pattern.push(other),
        }
    }
    Ok(())
}

#[expect(clippy::wildcard_enum_match_arm, reason = "of all that Fluent knows, these are used here")]
fn placeable(language: &str, expression: &Expression<&str>, message: &mut Message) -> Result<(), String> {
    match expression {
        Expression::Inline(InlineExpression::VariableReference { id }) if figure(id.name).is_some() => {
            message.pattern.extend(figure(id.name).map(|figure| figure.to_string()));
            Ok(())
        }
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            message.places.insert(id.name.to_owned());
            message.pattern.push_str(&format!("{{{}}}", id.name));
            Ok(())
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            literal(&fluent_syntax::unicode::unescape_unicode_to_string(value), message)
        }
        Expression::Select { selector: InlineExpression::VariableReference { id }, variants } => {
            if let Some(figure) = figure(id.name) {
                return write(language, chosen(language, figure, variants)?, message);
            }
            let (whom, listeners) = &languages::WHOM;
            let known = if id.name == *whom { listeners } else { plural_forms(language) };
            if id.name != *whom {
                message.places.insert(id.name.to_owned());
            }
            let mut forms = Vec::new();
            message.pattern.push_str(&format!("{{{}", id.name));
            for variant in variants {
                let VariantKey::Identifier { name } = variant.key else {
                    return Err("a plural form is named by a word".to_owned());
                };
                forms.push(name);
                message.pattern.push_str(&format!("|{name}:"));
                write(language, &variant.value, message)?;
            }
            message.pattern.push('}');
            check_forms(&forms, known)
        }
        _ => Err("only places and plural forms of places are used here".to_owned()),
    }
}

fn plural_forms(language: &str) -> &'static [&'static str] {
    languages::language(language).map_or(&[], |language| language.plurals.forms())
}

/// Checks that a place has all forms: the plural forms of the language, or one for each whom.
fn check_forms(forms: &[&str], known: &[&str]) -> Result<(), String> {
    if forms != known {
        return Err(format!("plural forms {forms:?} instead of {known:?}, in this order"));
    }
    Ok(())
}

/// The figure of the law that a place is named after.
pub(crate) fn figure(place: &str) -> Option<u32> {
    let is_named = |(name, _): &&(&str, u32)| {
        name.bytes().eq(place.bytes().map(|byte| match byte {
            b'-' => b'_',
            other => other.to_ascii_uppercase(),
        }))
    };
    FIGURES.iter().find(is_named).map(|(_, figure)| *figure)
}

/// What a place says of a figure: the form of that very number, else the plural form. All plural forms stand there, so that
/// another figure finds its own; the last is enough where it does not depend on the number.
fn chosen<'p, 't>(
    language: &str,
    figure: u32,
    variants: &'p [Variant<&'t str>],
) -> Result<&'p Pattern<&'t str>, String> {
    let mut named = Vec::new();
    let mut exact = None;
    for variant in variants {
        match variant.key {
            VariantKey::NumberLiteral { value } if value.parse() == Ok(figure) => exact = Some(&variant.value),
            VariantKey::NumberLiteral { .. } => {}
            VariantKey::Identifier { name } => named.push((name, &variant.value)),
        }
    }
    let forms: Vec<_> = named.iter().map(|(name, _)| *name).collect();
    if forms != ["other"] {
        check_forms(&forms, plural_forms(language))?;
    }
    let wanted = languages::language(language).map_or("other", |language| language.plurals.form(figure));
    let form = named.iter().find(|(name, _)| *name == wanted).or(named.last()).map(|(_, pattern)| *pattern);
    exact.or(form).ok_or_else(|| "no form for this figure".to_owned())
}
