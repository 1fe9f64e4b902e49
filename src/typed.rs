//! What people type and what their spreadsheets hold: one reader of figures, days and blanks for the form of the check and for
//! files.
//!
//! Data from hosts, links and programs is read to the letter by the types themselves; here a figure may have its unit, spaces
//! and a comma, as people write it. What cannot be read comes back as it is, so that the types say what is wrong with it.

use crate::area::{Area, AreaError};
use crate::day::Day;
use std::borrow::Cow;

/// Square metres as people write them behind a figure: small letters, without blanks and points.
const UNITS: [&str; 20] = [
    "м²",
    "м2",
    "m²",
    "m2",
    "м^2",
    "m^2",
    "квм",
    "мкв",
    "квметр",
    "квметра",
    "квметров",
    "квадратныхметров",
    "шм",
    "шаршым",
    "шаршыметр",
    "sqm",
    "sqmetres",
    "sqmeters",
    "squaremetres",
    "squaremeters",
];

/// Years as people write them behind an age, likewise.
const YEARS: [&str; 7] = ["лет", "года", "год", "жас", "жаста", "years", "year"];

/// People as they are counted, likewise.
const PEOPLE: [&str; 9] = ["чел", "человек", "человека", "адам", "кісі", "person", "persons", "people", "pers"];

/// What stands where nothing is known, in small letters: a dash of any kind, the words of programs for no value, those of people.
const NOTHING: [&str; 24] = [
    "",
    "-",
    "‐",
    "‑",
    "‒",
    "–",
    "—",
    "―",
    "−",
    "nan",
    "n/a",
    "no data",
    "unknown",
    "not known",
    "н/д",
    "нет данных",
    "нет сведений",
    "неизвестно",
    "не указано",
    "деректер жоқ",
    "дерек жоқ",
    "мәлімет жоқ",
    "белгісіз",
    "көрсетілмеген",
];

/// Whether a text says that nothing is known.
#[must_use]
pub fn is_nothing(text: &str) -> bool {
    let text = text.trim_matches(is_blank);
    let letters = || text.chars().map(|letter| if is_blank(letter) { ' ' } else { small(letter) });
    // Most cells are figures.
    !text.starts_with(|letter: char| letter.is_ascii_digit())
        && NOTHING.iter().any(|nothing| nothing.chars().eq(letters()))
}

/// Reads an area: `44,9 м²`, `45м2`, `44,9кв.м`, `1 234,5`.
///
/// # Errors
/// As [`Area::parse`].
pub fn area(text: &str) -> Result<Area, AreaError> {
    Area::parse(&plain_area(text))
}

/// The plain figure of an area, without unit and spaces: `1234,5`; the text itself where it is none.
#[must_use]
pub fn plain_area(text: &str) -> Cow<'_, str> {
    let text = text.trim_matches(is_blank);
    figure_of(text, &UNITS).map_or(Cow::Borrowed(text), ungrouped)
}

/// Reads an age, with or without the word for years: `35 лет`, `35`.
#[must_use]
pub fn years(text: &str) -> Option<u32> {
    figure_of(text.trim_matches(is_blank), &YEARS).and_then(whole)
}

/// Reads a number of people, with or without the word for them: `3 чел.`, `3`.
#[must_use]
pub fn people(text: &str) -> Option<u32> {
    figure_of(text.trim_matches(is_blank), &PEOPLE).and_then(whole)
}

/// Reads a whole number: `2`, `2.0`, `2,00`, `1 000`. Three zeros behind a sign may be thousands, and are no number.
#[must_use]
pub fn whole(text: &str) -> Option<u32> {
    let text = ungrouped(text.trim_matches(is_blank));
    let digits = match text.split_once(['.', ',']) {
        Some((whole, "0" | "00")) => whole,
        Some(_) => return None,
        None => &text,
    };
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok())?
}

/// Reads a day: `2026-11-21`, and with the day first also `21.11.2026`, `1/3/2026`, `21-11-2026`, `21.11.2026 г.`. A time behind
/// it says nothing.
#[must_use]
pub fn day(text: &str, day_first: bool) -> Option<Day> {
    let text = without_year(without_time(text.trim_matches(is_blank)));
    Day::parse(text)
        .or_else(|| if day_first { numbers(text).and_then(|[day, month, year]| of(year, month, day)) } else { None })
}

/// The day that a spreadsheet means by a number, where its cells do not show days: `46346` is 2026-11-20. Only numbers of our
/// time are taken for one.
#[must_use]
pub fn day_of_serial(text: &str) -> Option<Day> {
    let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
    let days = whole.parse().ok().filter(|days| (10_000..80_000).contains(days))?;
    Day::checked(1899, 12, 30)?.plus_days(days)
}

/// Reads a day of which the month stands first, as in `11/21/2026`: a file of such days has not the day first.
#[must_use]
pub fn day_of_month_first(text: &str) -> Option<Day> {
    numbers(without_time(text.trim_matches(is_blank))).and_then(|[month, day, year]| of(year, month, day))
}

/// Whether a comma stands where only thousands have it: `1,234` or `1,234.5`.
#[must_use]
pub fn has_comma_of_thousands(text: &str) -> bool {
    let plain = plain_area(text);
    let mut groups = plain.split_once('.').map_or(&*plain, |(whole, _)| whole).split(',');
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.len()) && is_digits(first));
    let mut rest = groups.peekable();
    first && rest.peek().is_some() && rest.all(|group| group.len() == 3 && is_digits(group))
}

/// A heading without the unit of square metres behind it: `Area, m²`, `Area (m²)`.
#[must_use]
pub fn without_unit(heading: &str) -> &str {
    let heading = heading.trim_matches(is_blank);
    let bare = heading.strip_suffix(')').unwrap_or(heading);
    let cut = bare.char_indices().filter(|(_, letter)| is_blank(*letter) || matches!(letter, ',' | '('));
    let mut parts = cut.filter_map(|(place, _)| bare.split_at_checked(place));
    let found = parts.find(|(_, unit)| {
        let unit = unit.trim_start_matches(|letter| is_blank(letter) || matches!(letter, ',' | '('));
        !unit.is_empty() && is_unit(unit)
    });
    found.map_or(heading, |(name, _)| name)
}

/// A letter made small, in Latin and Cyrillic, those of Kazakh included.
#[must_use]
pub fn small(letter: char) -> char {
    let shift = match u32::from(letter) {
        0x41..=0x5a | 0xc0..=0xd6 | 0xd8..=0xde | 0x410..=0x42f => 0x20,
        0x400..=0x40f => 0x50,
        // Pairs of a capital and a small letter.
        code @ (0x460..=0x481 | 0x48a..=0x4bf | 0x4d0..=0x52f) if code % 2 == 0 => 1,
        _ => 0,
    };
    char::from_u32(u32::from(letter) + shift).unwrap_or(letter)
}

/// Whether a letter is white space of some kind, or none that is seen.
#[must_use]
pub fn is_blank(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\u{200b}' | '\u{2060}' | '\u{feff}')
}

fn is_figure(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '.' | ',' | '-')
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The figure of a text, behind which one of these units stands, or nothing.
fn figure_of<'t>(text: &'t str, units: &[&str]) -> Option<&'t str> {
    let end = text.find(|letter: char| !(is_figure(letter) || is_blank(letter))).unwrap_or(text.len());
    let (figure, unit) = text.split_at_checked(end)?;
    is_one_of(unit, units).then(|| figure.trim_end_matches(is_blank))
}

/// Whether what stands behind a figure is square metres, or nothing.
#[must_use]
pub fn is_unit(text: &str) -> bool {
    is_one_of(text, &UNITS)
}

/// Whether what stands behind a figure is one of these units, or nothing.
fn is_one_of(text: &str, units: &[&str]) -> bool {
    let letters = || text.chars().filter(|letter| *letter != '.' && !is_blank(*letter)).map(small);
    text.is_empty() || units.iter().any(|unit| unit.chars().eq(letters()))
}

/// A figure without the blanks that part its thousands; as it is where they part anything else.
fn ungrouped(figure: &str) -> Cow<'_, str> {
    if !figure.contains(is_blank) {
        return Cow::Borrowed(figure);
    }
    let (whole, decimals) =
        figure.split_at_checked(figure.find(['.', ',']).unwrap_or(figure.len())).unwrap_or((figure, ""));
    let mut groups = whole.split(is_blank);
    let first = groups.next().is_some_and(|first| (1..=3).contains(&first.trim_start_matches('-').len()));
    let is_grouped = first && groups.all(|group| group.len() == 3) && !decimals.contains(is_blank);
    if is_grouped {
        Cow::Owned(figure.chars().filter(|letter| !is_blank(*letter)).collect())
    } else {
        Cow::Borrowed(figure)
    }
}

/// A day without the time of day behind it, which begins with a blank or a `T` and has hours and minutes.
fn without_time(text: &str) -> &str {
    let Some((day, time)) = text.split_once(|letter: char| letter == 'T' || is_blank(letter)) else { return text };
    let is_clock = |letter: char| letter.is_ascii_digit() || matches!(letter, ':' | '.' | '+' | '-' | 'Z');
    let time = time.trim_start_matches(is_blank);
    let is_time =
        time.contains(':') && time.starts_with(|letter: char| letter.is_ascii_digit()) && time.chars().all(is_clock);
    if is_time { day } else { text }
}

/// A day without the letter for the year behind it: `г.`, `ж.`.
fn without_year(text: &str) -> &str {
    let bare = text.trim_end_matches('.');
    bare.strip_suffix(['г', 'ж']).map_or(text, |day| day.trim_end_matches(is_blank))
}

/// Three numbers with the same sign between them, of which the last is a year.
fn numbers(text: &str) -> Option<[&str; 3]> {
    let sign = text.chars().find(|letter| !letter.is_ascii_digit()).filter(|sign| matches!(sign, '.' | '/' | '-'))?;
    let mut parts = text.split(sign);
    let numbers = [parts.next()?, parts.next()?, parts.next()?];
    let [first, second, year] = numbers;
    let short = |part: &str| (1..=2).contains(&part.len());
    let is_whole = parts.next().is_none() && short(first) && short(second) && year.len() == 4;
    (is_whole && numbers.iter().all(|part| is_digits(part))).then_some(numbers)
}

fn of(year: &str, month: &str, day: &str) -> Option<Day> {
    Day::checked(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn f11_areas_may_have_a_unit_and_spaces() {
        for text in [
            "44.9",
            "44,9",
            " 44,90 ",
            "44,9 м²",
            "44,9м2",
            "44,9кв.м",
            "44,9 кв. м.",
            "44.9 КВ.М",
            "44.9 m2",
            "44.9 sq m",
            "44.9 sq. m.",
            "44,9 шаршы метр",
            "44,9 ш.м.",
            "44,9\u{a0}м²",
            "44,9\u{202f}кв.\u{a0}м",
            "\u{feff}44,9",
            "44.9 Square metres",
        ] {
            assert_eq!(area(text), Ok(Area::from_hundredths(4_490)), "{text:?}");
        }
        for text in ["1 234,5", "1\u{a0}234.5 м²", "1\u{202f}234,50 кв.м", "1234.5"] {
            assert_eq!(area(text), Ok(Area::from_hundredths(123_450)), "{text:?}");
        }
        for text in ["", "м²", "44,9 га", "44,9 м", "44 9", "4 4,9", "44,9 м² 5", "44,901", "1,234.5", "~45", "44,9 x"]
        {
            assert_eq!(area(text), Err(AreaError::Malformed), "{text:?}");
        }
        assert_eq!(area("-5 м²"), Err(AreaError::OutOfRange));
    }

    #[test]
    fn f12_whole_numbers_may_have_zeros_behind_a_sign() {
        for (text, number) in [("2", 2), ("2.0", 2), ("2,00", 2), (" 2 ", 2), ("1 000", 1_000), ("007", 7)] {
            assert_eq!(whole(text), Some(number), "{text:?}");
        }
        for text in ["", "2.5", "2,000", "-2", "+2", "2.", ".0", "2 0", "два", "99999999999", "2..0"] {
            assert_eq!(whole(text), None, "{text:?}");
        }
    }

    /// Page 51: people write the word for years.
    #[test]
    fn an_age_may_have_its_years() {
        for text in ["35", " 35 ", "35 лет", "35лет", "35 ЖАС", "35\u{a0}года", "35 years", "35.0"] {
            assert_eq!(years(text), Some(35), "{text:?}");
        }
        for text in ["", "лет", "35 м²", "35 месяцев", "лет 35", "35,5 лет", "-35"] {
            assert_eq!(years(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_number_of_people_may_have_their_word() {
        for text in ["3", "3 чел.", "3чел", "3 человека", "3\u{a0}адам", "3 КІСІ", "3,0", "3 people"]
        {
            assert_eq!(people(text), Some(3), "{text:?}");
        }
        for text in ["", "чел.", "3 м²", "3 лет", "1-2 чел.", "2+1", "3 семьи", "-3 чел.", "около 3"]
        {
            assert_eq!(people(text), None, "{text:?}");
        }
    }

    #[test]
    fn landlord_15_days_may_have_a_time_and_the_day_first() {
        let expected = Some(Day::of(2026, 11, 20));
        for text in
            ["2026-11-20", "2026-11-20 13:30", "2026-11-20T00:00:00", "2026-11-20T00:00:00.000Z", " 2026-11-20 "]
        {
            assert_eq!((day(text, false), day(text, true)), (expected, expected), "{text:?}");
        }
        for text in [
            "20.11.2026",
            "20.11.2026 г.",
            "20.11.2026г",
            "20.11.2026\u{a0}ж.",
            "20/11/2026",
            "20-11-2026",
            "20.11.2026 0:00",
            "20.11.2026\u{a0}13:30:15",
        ] {
            assert_eq!((day(text, false), day(text, true)), (None, expected), "{text:?}");
        }
        for text in [
            "11/20/2026",
            "20.11.26",
            "2026.11.20",
            "20.11/2026",
            "20.11.2026 x",
            "20 ноября 2026 г.",
            "20.11 г.",
            "31.02.2026",
            "46346",
            "",
            "2026-11-20 13",
        ] {
            assert_eq!(day(text, true), None, "{text:?}");
        }
        assert_eq!(day_of_month_first("11/20/2026"), expected);
        assert_eq!(day_of_month_first("20/11/2026"), None);
    }

    #[test]
    fn f12_a_dash_says_that_nothing_is_known() {
        for text in ["", " ", "-", "–", " — ", "−", "nan", "NaN", "N/A", "\u{a0}"] {
            assert!(is_nothing(text), "{text:?}");
        }
        for text in ["н/д", "Н/Д ", "Нет\u{a0}данных", "Неизвестно", "Деректер жоқ", "БЕЛГІСІЗ", "No data", "Unknown"]
        {
            assert!(is_nothing(text), "{text:?}");
        }
        for text in ["0", "нет", "жоқ", "--", "none", "-5", "#N/A", "нет данных о 2", "данных"] {
            assert!(!is_nothing(text), "{text:?}");
        }
    }

    #[test]
    fn a_comma_of_thousands_is_no_decimal_comma() {
        for text in ["1,234", "1,234.5", "12,345,678"] {
            assert!(has_comma_of_thousands(text), "{text}");
        }
        for text in ["44,9", "44,90", "1234,567", "1.234", "44", ",123", "1,23,456"] {
            assert!(!has_comma_of_thousands(text), "{text}");
        }
    }

    #[test]
    fn a_heading_may_name_its_unit() {
        for heading in ["Площадь, м²", "Площадь (м²)", "Площадь м2", "Площадь, кв. м", "Площадь (кв. м)", " Площадь "]
        {
            assert_eq!(without_unit(heading), "Площадь", "{heading:?}");
        }
        for heading in ["м²", "Площадь общая", "Метры, м"] {
            assert_eq!(without_unit(heading), heading);
        }
    }

    #[test]
    fn letters_are_made_small_as_unicode_has_them() {
        let letters = "ABZÀÞАЯЁӘҒҚҢӨҰҮҺІабвәё²№1".chars();
        for letter in letters {
            assert_eq!(Some(small(letter)), letter.to_lowercase().next(), "{letter}");
        }
        assert_eq!((small('×'), small('Ӏ')), ('×', 'Ӏ'));
    }
}
