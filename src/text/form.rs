//! Patterns filled in, and numbers, areas and days as people write them.

use super::{Arg, Args, Lang, Texts, key};
use crate::area::Area;
use crate::day::Day;

/// Puts values into the places of a pattern.
pub(super) fn fill(texts: &Texts, pattern: &str, args: &Args<'_>) -> String {
    let mut filled = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((text, tail)) = rest.split_once('{') {
        let (place, after) = split_place(tail);
        filled.push_str(text);
        let (name, forms) = place.split_once('|').unwrap_or((place, ""));
        let arg = args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg);
        match arg {
            Some(Arg::Count(count)) if !forms.is_empty() => {
                filled.push_str(&fill(texts, form(forms, plural(texts.lang, *count)), args));
            }
            Some(arg) => filled.push_str(&show(texts, arg)),
            None => filled.push_str(name),
        }
        rest = after;
    }
    filled + rest
}

/// Whether every place of a pattern has a value.
pub(super) fn is_complete(pattern: &str, args: &Args<'_>) -> bool {
    pattern.split('{').skip(1).all(|place| {
        let name = place.split(['|', '}']).next().unwrap_or(place);
        args.iter().any(|(known, _)| *known == name)
    })
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

/// The plural form of a whole number, by CLDR.
fn plural(lang: Lang, count: u32) -> &'static str {
    let (tens, ones) = (count % 100, count % 10);
    match lang {
        Lang::Kk | Lang::En if count == 1 => "one",
        Lang::Kk | Lang::En => "other",
        Lang::Ru if ones == 1 && tens != 11 => "one",
        Lang::Ru if (2..=4).contains(&ones) && !(12..=14).contains(&tens) => "few",
        Lang::Ru => "many",
    }
}

/// A value as people write it.
pub(super) fn show(texts: &Texts, arg: &Arg) -> String {
    match arg {
        Arg::Text(text) => text.clone(),
        Arg::Count(count) => grouped(*count),
        Arg::Area(area) => texts.fill(key::AREA, &[("figure", figure(texts.lang, *area).into())]),
        Arg::Day(day) => date(texts, *day),
    }
}

/// Digits in groups of three, with narrow no-break spaces from five digits on.
fn grouped(count: u32) -> String {
    let digits = count.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('\u{a0}');
        }
        grouped.push(digit);
    }
    grouped
}

/// The figure of an area, with the decimal sign of the language.
#[must_use]
pub(super) fn figure(lang: Lang, area: Area) -> String {
    let (whole, cents) = (grouped(area.hundredths() / 100), area.hundredths() % 100);
    let sign = if lang == Lang::En { '.' } else { ',' };
    format!("{whole}{sign}{cents:02}")
}

fn date(texts: &Texts, day: Day) -> String {
    let month = texts.named(&format!("month-{}", day.month()), &[]).unwrap_or_default();
    let (number, year) = (day.day().to_string(), day.year().to_string());
    texts.fill(key::DATE, &[("day", number.into()), ("month", month.into()), ("year", year.into())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_follow_the_count() {
        let texts = Texts::built_in(Lang::Ru);
        let pattern = "{n|one:{n} день|few:{n} дня|many:{n} дней|other:{n} дня} осталось";
        let filled = |count: u32| fill(&texts, pattern, &[("n", count.into())]);
        for (count, text) in
            [(1, "1 день"), (3, "3 дня"), (11, "11 дней"), (14, "14 дней"), (21, "21 день"), (112, "112 дней")]
        {
            assert_eq!(filled(count), format!("{text} осталось"));
        }
    }

    #[test]
    fn areas_and_amounts_are_written_as_people_write_them() {
        assert_eq!(figure(Lang::Ru, Area::from_hundredths(4490)), "44,90");
        assert_eq!(figure(Lang::En, Area::from_hundredths(10_000_000)), "100\u{a0}000.00");
        assert_eq!(grouped(30_275), "30\u{a0}275");
        assert_eq!(grouped(4325), "4325");
    }
}
