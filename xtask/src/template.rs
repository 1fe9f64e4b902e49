//! Templates: places in braces that take the names of built files, or sentences from the texts.

#[path = "../../src/text/compile.rs"]
#[expect(dead_code, reason = "languages are compared where the texts are built")]
mod compile;
#[path = "../../src/text/pattern.rs"]
mod pattern;

use std::borrow::Cow;

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::Value;

use crate::languages::{LANGUAGES, Language};
use crate::repo::{self, Repo};
use compile::{Message, Messages};
use pattern::Filling;

/// The parts of the texts that a page takes sentences from.
const PARTS: [&str; 3] = ["base", "law", "page"];
/// Those that no file of texts can bring.
const SHELL: &str = "shell";

/// Puts values in the places `{{name}}`; a place without a value and a value without a place are errors.
pub(crate) fn fill(template: &str, values: &[(&str, &str)]) -> Result<String> {
    let mut filled = template.to_owned();
    for (name, value) in values {
        let place = format!("{{{{{name}}}}}");
        ensure!(filled.contains(&place), "there is no place for `{place}`");
        filled = filled.replace(&place, value);
    }
    ensure!(!filled.contains("{{"), "there is a place that nothing fills");
    Ok(filled)
}

/// Repeats what stands between `{{each}}` and `{{end}}` for each language, with the white space that it begins with
/// between. In it, `{{lang}}` is the word of the language, `{{lang.message}}` a text, `{{lang.message age=age-adult}}` one that
/// has places, and `{{languages}}` links to the page in each.
pub(crate) fn repeat(repo: &Repo, template: &str) -> Result<String> {
    let mut parts = template.split("{{each}}");
    let mut repeated = parts.next().unwrap_or_default().to_owned();
    let texts = LANGUAGES.iter().map(|(word, _)| texts(repo, word, &[&PARTS[..], &[SHELL]].concat()));
    let texts = texts.collect::<Result<Vec<_>>>()?;
    for part in parts {
        let (block, rest) = part.split_once("{{end}}").context("what begins with `{{each}}` has no `{{end}}`")?;
        let start = block.trim_start();
        let between = block.strip_suffix(start).unwrap_or_default();
        let filled = LANGUAGES.iter().zip(&texts).map(|((word, language), texts)| {
            let named = start.trim_end().replace("{{lang}}", word).replace("{{languages}}", &links(word));
            fill_language(&named, language, texts)
        });
        repeated.push_str(&filled.collect::<Result<Vec<_>>>()?.join(between));
        repeated.push_str(rest);
    }
    Ok(repeated)
}

/// Repeats a rule of style for each language.
pub(crate) fn repeat_rule(rule: &str) -> String {
    LANGUAGES.iter().map(|(word, _)| rule.replace("{{lang}}", word)).collect()
}

/// The languages as words of a list, such as `"kk" | "ru"`.
pub(crate) fn words(between: &str) -> String {
    LANGUAGES.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(between)
}

/// One sentence in each language, as an object of JavaScript: the languages are in the order of their list.
pub(crate) fn said_everywhere(repo: &Repo, name: &str) -> Result<String> {
    let entry = |word: &str| {
        let texts = texts(repo, word, &[SHELL])?;
        Ok(format!("{word}: {}", Value::from(message(&texts, name)?.pattern.as_str())))
    };
    let entries: Vec<_> = LANGUAGES.iter().map(|(word, _)| entry(word)).collect::<Result<_>>()?;
    Ok(format!("{{ {} }}", entries.join(", ")))
}

fn texts(repo: &Repo, word: &str, parts: &[&str]) -> Result<Messages> {
    let mut messages = Messages::new();
    for part in parts {
        let path = repo.top.join(format!("src/text/{word}/{part}.ftl"));
        let read = compile::read(word, &repo::read_text(&path)?);
        for (name, message) in read.map_err(|problems| anyhow!("{}", problems.join("; ")))? {
            ensure!(messages.insert(name.clone(), message).is_none(), "two parts have a text `{name}`");
        }
    }
    Ok(messages)
}

fn message<'a>(messages: &'a Messages, name: &str) -> Result<&'a Message> {
    messages.get(name).with_context(|| format!("there is no text `{name}`"))
}

/// The languages in a list, in their own names; the one of this page is no link.
fn links(own: &str) -> String {
    let link = |word: &str, name: &str| {
        if word == own {
            format!("<li><span lang=\"{word}\" aria-current=\"true\">{name}</span></li>")
        } else {
            format!("<li><a href=\"#{word}\" lang=\"{word}\" hreflang=\"{word}\">{name}</a></li>")
        }
    };
    LANGUAGES.iter().map(|(word, language)| link(word, language.name)).collect()
}

fn fill_language(template: &str, language: &Language, messages: &Messages) -> Result<String> {
    let mut parts = template.split("{{lang.");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (place, rest) = part.split_once("}}").context("a place is not closed")?;
        let mut words = place.split(' ');
        let name = words.next().unwrap_or_default();
        let message = message(messages, name)?;
        let values = words.map(|word| {
            let (place, value) =
                word.split_once('=').with_context(|| format!("`{word}` names no place and its value"))?;
            Ok((place, shown(value, language, messages)?))
        });
        let values = values.collect::<Result<Vec<_>>>()?;
        let is_known = |place: &str| values.iter().any(|(known, _)| *known == place);
        ensure!(pattern::is_complete(&message.pattern, &is_known), "`{name}` has places that are not filled");
        ensure!(values.iter().all(|(place, _)| message.places.contains(*place)), "`{name}` has no such place: {place}");
        let text = pattern::fill(&message.pattern, &|place| {
            let (_, shown) = values.iter().find(|(known, _)| *known == place)?;
            Some(shown.filling(language))
        });
        ensure!(!text.contains(['<', '&']), "`{name}` cannot stand in the page as it is: {text}");
        filled.push_str(&text);
        filled.push_str(rest);
    }
    Ok(filled)
}

/// A value as people write it.
enum Shown {
    Count(u32),
    Text(String),
}

impl Shown {
    fn filling(&self, language: &Language) -> Filling<'_> {
        match self {
            Self::Count(count) => Filling::Count(language.plurals.form(*count), count.to_string()),
            Self::Text(text) => Filling::Text(Cow::Borrowed(text)),
        }
    }
}

/// A value of a place in a template: a figure of the law by its name, a count, an area such as `15.00`, or a day such as `2026-11-21`.
fn shown(value: &str, language: &Language, messages: &Messages) -> Result<Shown> {
    if let Some(count) = compile::figure(value).or_else(|| value.parse().ok()) {
        return Ok(Shown::Count(count));
    }
    let pattern = |name: &str| message(messages, name).map(|message| message.pattern.as_str());
    let filled = |pattern, parts: &[(&str, &str)]| {
        let part = |place: &str| parts.iter().find(|(known, _)| *known == place);
        Shown::Text(pattern::fill(pattern, &|place| Some(Filling::Text(part(place)?.1.to_owned().into()))))
    };
    let parts: Vec<_> = value.split(['.', '-']).map(|part| part.trim_start_matches('0')).collect();
    match parts.as_slice() {
        [_, _] => {
            // A norm in a sentence is no measurement: whole metres stand without a fraction.
            let figure = value.strip_suffix(".00").unwrap_or(value).replace('.', &language.decimal.to_string());
            Ok(filled(pattern("area")?, &[("figure", &figure)]))
        }
        [year, month, day] => {
            let month = pattern(&format!("month-{month}"))?;
            Ok(filled(pattern("date")?, &[("year", year), ("month", month), ("day", day)]))
        }
        _ => Err(anyhow!("`{value}` is no count, area or day")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages;

    #[test]
    fn every_place_and_every_value_is_used() {
        assert_eq!(fill("<a {{x}} {{x}}>", &[("x", "1")]).ok().as_deref(), Some("<a 1 1>"));
        assert!(fill("<a>", &[("x", "1")]).is_err());
        assert!(fill("<a {{x}} {{y}}>", &[("x", "1")]).is_err());
    }

    #[test]
    fn a_place_takes_its_text() -> Result<()> {
        let file = "a = All\n    .b = under { $age }\n    .c = of { $norm } on { $day }\n\
                    d = { $days ->\n    [one] a day\n   *[other] { $days } days\n }\n\
                    area = { $figure } m²\ndate = { $day } { $month } { $year }\nmonth-3 = March\n";
        let messages = compile::read("en", file).map_err(|problems| anyhow!("{problems:?}"))?;
        let english = languages::language("en").context("English")?;
        let fill = |template| fill_language(template, english, &messages);
        assert_eq!(fill("<p>{{lang.a}}, {{lang.a.b age=14}} {{x}}")?, "<p>All, under 14 {{x}}");
        assert_eq!(fill("{{lang.a.b age=age-adult}}")?, "under 18");
        assert_eq!(fill("{{lang.a.c norm=15.50 day=2026-03-01}}")?, "of 15.50 m² on 1 March 2026");
        assert_eq!(fill("{{lang.a.c norm=15.00 day=2026-03-01}}")?, "of 15 m² on 1 March 2026");
        assert_eq!(fill("{{lang.d days=1}}, {{lang.d days=2}}")?, "a day, 2 days");
        let wrong = ["c", "a.b", "a.b year=14", "a.b age", "a.b age=ten", "a age=14", "a.c norm=15.50 day=2026-13-01"];
        for wrong in wrong.map(|place| format!("{{{{lang.{place}}}}}")).iter().map(String::as_str).chain(["{{lang.a"]) {
            assert!(fill(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }

    #[test]
    fn the_page_and_the_frame_are_said_in_every_language() -> Result<()> {
        let repo = Repo::find()?;
        for file in ["index.html", "static/embed/frame.html"] {
            let page = repeat(&repo, &repo::read_text(&repo.top.join(file))?).context(file)?;
            for (word, _) in LANGUAGES {
                assert!(page.contains(&format!("<p lang=\"{word}\" class=\"not-loaded\" hidden>")), "{file} in {word}");
            }
        }
        Ok(())
    }

    #[test]
    fn scripts_find_the_first_language_first() -> Result<()> {
        let (first, _) = LANGUAGES.first().context("a language")?;
        let said = said_everywhere(&Repo::find()?, "frame")?;
        assert!(said.starts_with(&format!("{{ {first}: \"")), "{said}");
        Ok(())
    }
}
