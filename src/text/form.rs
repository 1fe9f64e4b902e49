//! Patterns filled with values; numbers, areas and days as people write them.

use super::languages::WHOM;
use super::pattern::{self, Filling};
use super::{Arg, Args, Lang, Texts, key};
use crate::area::Area;
use crate::day::Day;
use std::borrow::Cow;

/// Puts values into the places of a pattern.
pub(super) fn fill(texts: &Texts, pattern: &str, args: &Args<'_>) -> String {
    pattern::fill(pattern, &|name| {
        if name == WHOM.0 {
            return Some(Filling::Count(texts.whom.word(), String::new()));
        }
        let (_, arg) = args.iter().find(|(known, _)| *known == name)?;
        Some(match arg {
            Arg::Count(count) => Filling::Count(texts.lang.plural(*count), grouped(*count)),
            Arg::Text(text) => Filling::Text(Cow::Borrowed(text)),
            Arg::Area(_) | Arg::Day(_) => Filling::Text(Cow::Owned(show(texts, arg))),
        })
    })
}

/// Whether every place of a pattern has a value.
pub(super) fn is_complete(pattern: &str, args: &Args<'_>) -> bool {
    pattern::is_complete(pattern, &|name| name == WHOM.0 || args.iter().any(|(known, _)| *known == name))
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
    format!("{whole}{}{cents:02}", lang.decimal())
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
