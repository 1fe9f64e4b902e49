//! What the page may load, and the check that the built page keeps to it.

use std::collections::BTreeMap;

use anyhow::{Context, Result, bail, ensure};
use html5gum::{Token, Tokenizer};

/// The content security policy, as it stands in the page itself.
pub(crate) const CONTENT: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'none'; \
     form-action 'none'; worker-src 'self'; frame-src 'self'";

/// The same policy as a header, which alone can say that any site may frame the page.
pub(crate) fn header() -> String {
    format!("{CONTENT}; frame-ancestors *")
}

/// Fails when the page has code or style in it, leaves its own directory, or has another policy.
///
/// `exists` tells whether the site has a file of that name.
pub(crate) fn check(page: &str, exists: impl Fn(&str) -> bool) -> Result<()> {
    let mut policy = None;
    let mut open = None;
    for Ok(token) in Tokenizer::new(page) {
        match token {
            Token::StartTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let attributes = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (text(name), text(&value.value)))
                    .collect::<BTreeMap<_, _>>();
                check_tag(&name, &attributes)?;
                check_links(&attributes, &exists)?;
                if attributes.get("http-equiv").is_some_and(|v| v.eq_ignore_ascii_case("content-security-policy")) {
                    policy = attributes.get("content").cloned();
                }
                open = Some(name);
            }
            Token::String(inside) if open.as_deref() == Some("script") => {
                bail!("a script has code in the page: `{}`", text(&inside.value));
            }
            Token::EndTag(_) => open = None,
            _ => {}
        }
    }
    let policy = policy.context("the page states no content security policy")?;
    ensure!(policy == CONTENT, "the page states another content security policy: `{policy}`");
    Ok(())
}

fn check_tag(name: &str, attributes: &BTreeMap<String, String>) -> Result<()> {
    ensure!(name != "style", "the page has a style sheet in it");
    ensure!(name != "base", "the page moves its own base");
    ensure!(name != "script" || attributes.contains_key("src"), "the page has a script without a source");
    for attribute in attributes.keys() {
        ensure!(attribute != "style", "`{name}` has a style attribute");
        ensure!(!attribute.starts_with("on"), "`{name}` has code in `{attribute}`");
    }
    Ok(())
}

/// Every link is the name of a file beside the page, or of a place in it, so that the site works under any path.
fn check_links(attributes: &BTreeMap<String, String>, exists: &impl Fn(&str) -> bool) -> Result<()> {
    for (attribute, target) in attributes {
        if matches!(attribute.as_str(), "src" | "href") || attribute.starts_with("data-") {
            ensure!(
                target.starts_with('#') || exists(target),
                "`{attribute}` names `{target}`, which is no file of the site"
            );
        }
    }
    Ok(())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(inside: &str) -> String {
        format!("<!doctype html><meta http-equiv=\"Content-Security-Policy\" content=\"{CONTENT}\">{inside}")
    }

    #[test]
    fn a_plain_page_passes() -> Result<()> {
        check(&page("<script src=\"a.js\"></script><a href=\"#a\">text</a>"), |name| name == "a.js")
    }

    #[test]
    fn what_the_policy_forbids_is_found() {
        for inside in [
            "<script>alert(1)</script>",
            "<script src=\"a.js\">1</script>",
            "<style>p{}</style>",
            "<p style=\"color:red\">",
            "<p onclick=\"f()\">",
            "<base href=\"a.js\">",
            "<script src=\"/a.js\"></script>",
            "<script src=\"https://example.org/a.js\"></script>",
            "<link rel=\"stylesheet\" href=\"b.css\">",
        ] {
            assert!(check(&page(inside), |name| name == "a.js").is_err(), "{inside}");
        }
    }

    #[test]
    fn another_policy_or_none_is_found() {
        assert!(check("<p>", |_| true).is_err());
        assert!(check(&page("").replace("'none'", "'self'"), |_| true).is_err());
    }
}
