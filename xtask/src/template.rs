//! Templates: places in braces that take the names of built files, or sentences from the texts.

#[path = "../../src/text/compile.rs"]
#[expect(dead_code, reason = "languages are compared where the texts are built")]
mod compile;

use anyhow::{Context, Result, anyhow, ensure};

use crate::repo::{self, LANGUAGES, Repo};

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

/// Puts a text in each place `{{kk.message}}`, or `{{kk.message.attribute name=value}}` where the text itself has a place.
pub(crate) fn fill_texts(repo: &Repo, template: &str) -> Result<String> {
    let mut filled = template.to_owned();
    for language in LANGUAGES {
        let mut messages = compile::Messages::new();
        for part in ["base", "law", "more", "bench", "portfolio", "page"] {
            let path = repo.top.join(format!("src/text/{language}/{part}.ftl"));
            let read = compile::read(language, &repo::read_text(&path)?);
            messages.extend(read.map_err(|problems| anyhow!("{}", problems.join("; ")))?);
        }
        filled = fill_language(&filled, language, &messages)?;
    }
    Ok(filled)
}

fn fill_language(template: &str, language: &str, messages: &compile::Messages) -> Result<String> {
    let start = format!("{{{{{language}.");
    let mut parts = template.split(&start);
    let mut filled = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (place, rest) = part.split_once("}}").context("a place is not closed")?;
        let (name, value) = place.split_once(' ').map_or((place, None), |(name, value)| (name, Some(value)));
        let message = messages.get(name).with_context(|| format!("there is no text `{name}` in `{language}`"))?;
        let mut text = message.pattern.clone();
        if let Some((name, value)) = value.and_then(|value| value.split_once('=')) {
            text = text.replace(&format!("{{{name}}}"), value);
        }
        ensure!(!text.contains(['{', '<', '&']), "`{name}` cannot stand in the page as it is: {text}");
        filled.push_str(&text);
        filled.push_str(rest);
    }
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_and_every_value_is_used() {
        assert_eq!(fill("<a {{x}} {{x}}>", &[("x", "1")]).ok().as_deref(), Some("<a 1 1>"));
        assert!(fill("<a>", &[("x", "1")]).is_err());
        assert!(fill("<a {{x}} {{y}}>", &[("x", "1")]).is_err());
    }

    #[test]
    fn a_place_takes_its_text() -> Result<()> {
        let read = |file: &str| compile::read("en", file).map_err(|problems| anyhow!("{problems:?}"));
        let messages = read("a = All\n    .b = under { $age }\n")?;
        let fill = |template| fill_language(template, "en", &messages);
        assert_eq!(fill("<p>{{en.a}}, {{en.a.b age=14}} {{kk.a}} {{kk}}")?, "<p>All, under 14 {{kk.a}} {{kk}}");
        for wrong in ["{{en.c}}", "{{en.a.b}}", "{{en.a.b year=14}}", "{{en.a"] {
            assert!(fill(wrong).is_err(), "{wrong}");
        }
        Ok(())
    }
}
