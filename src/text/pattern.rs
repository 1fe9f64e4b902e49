//! Patterns filled in. Used by the program, and by what fills texts into pages when they are built.

use std::borrow::Cow;

/// What stands in a place.
pub(crate) enum Filling<'a> {
    /// This text.
    Text(Cow<'a, str>),
    /// A count, by its plural form; the text where the place has no forms.
    Count(&'static str, String),
}

/// Puts fillings, by name, into the places of a pattern.
pub(crate) fn fill<'a>(pattern: &str, filling: &dyn Fn(&str) -> Option<Filling<'a>>) -> String {
    let mut filled = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((text, tail)) = rest.split_once('{') {
        let (place, after) = split_place(tail);
        filled.push_str(text);
        let (name, forms) = place.split_once('|').unwrap_or((place, ""));
        match filling(name) {
            Some(Filling::Count(chosen, _)) if !forms.is_empty() => {
                filled.push_str(&fill(form(forms, chosen), filling))
            }
            Some(Filling::Count(_, text)) => filled.push_str(&text),
            Some(Filling::Text(text)) => filled.push_str(&text),
            None => filled.push_str(name),
        }
        rest = after;
    }
    filled + rest
}

/// Whether every place of a pattern is among those that are known.
pub(crate) fn is_complete(pattern: &str, known: &dyn Fn(&str) -> bool) -> bool {
    pattern.split('{').skip(1).all(|place| known(place.split(['|', '}']).next().unwrap_or(place)))
}

/// Splits behind an opening brace at the brace that closes it.
fn split_place(text: &str) -> (&str, &str) {
    let mut depth = 0_u32;
    for (index, character) in text.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => {
                let (place, rest) = text.split_at_checked(index).unwrap_or((text, ""));
                return (place, rest.strip_prefix('}').unwrap_or(rest));
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
    (text, "")
}

/// The form of that name among `one:…|other:…`; the last where there is none.
fn form<'t>(forms: &'t str, name: &str) -> &'t str {
    let named = |form: &'t str| form.split_once(':').unwrap_or(("", form));
    let mut all = forms.split('|').map(named);
    all.find(|(known, _)| *known == name).or_else(|| forms.rsplit('|').next().map(named)).map_or("", |(_, text)| text)
}
