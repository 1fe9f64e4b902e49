//! The page's style sheet, made fit for a shadow root: it begins at the host instead of the root, and measures the place that
//! it is given instead of the window.

use anyhow::{Context, Result, ensure};

/// Where the sheet of the screen ends.
const PRINT: &str = "/* ---- Print";
const DARK: &str = "@media (prefers-color-scheme: dark) {";

/// Colours and forms that a host may set, and the tokens that they govern.
const SETTABLE: [(&str, &[&str]); 8] = [
    ("accent", &["brand", "link", "fill"]),
    ("accent-ink", &["brand-ink", "on-fill"]),
    ("surface", &["surface", "paper"]),
    ("ink", &["ink"]),
    ("muted", &["soft"]),
    ("line", &["line"]),
    ("radius", &["round"]),
    ("font", &["font"]),
];

/// What holds before anything of the sheet. Nothing that a host inherits to the element comes in, whatever its own style says of
/// all elements; where the element stands and how wide it is, is the host's. Within a box that is as wide as its content,
/// such as a dialog, it is as wide as its text wants to be.
const BEGIN: &str = ":host { display: block; container-type: inline-size; contain-intrinsic-inline-size: min(44em, 80vi); font-size: var(--tirkeu-size, medium) !important; --tirkeu-rem: 1em; }
:host([hidden]) { display: none; }
:host([theme=\"light\"]) { color-scheme: light; }
:host([theme=\"dark\"]) { color-scheme: dark; }
.embedded { all: initial; color-scheme: inherit; display: flow-root; position: relative; border: 1px solid var(--line); border-radius: var(--round); overflow: clip; }
";

/// The sheet for light, and what dark changes of it.
pub(crate) fn sheets(page: &str) -> Result<(String, String)> {
    let (screen, _) = page.split_once(PRINT).context("the sheet has no part for print")?;
    let (before, rest) = screen.split_once(DARK).context("the sheet has no dark colours")?;
    let (dark, after) = block(rest).context("the dark colours have no end")?;
    let light = format!("{before}{BEGIN}{after}");
    Ok((fit(&light)?, fit(dark)?))
}

/// What stands before the brace that closes a block, and after it.
fn block(text: &str) -> Option<(&str, &str)> {
    let mut depth = 0;
    for (index, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth == 0 => return Some((&text[..index], &text[index + 1..])),
            '}' => depth -= 1,
            _ => {}
        }
    }
    None
}

fn fit(sheet: &str) -> Result<String> {
    // An ornament would be an image, which a host may not allow.
    let plain = sheet.lines().map(|line| if line.starts_with("  --horns:") { "  --horns: none;" } else { line });
    let mut fit = plain.collect::<Vec<_>>().join("\n");
    for (from, to) in [
        (":root {", ":host {"),
        (" overflow-y: scroll;", ""),
        ("\nhtml {", "\n.embedded {"),
        ("  html {", "  .embedded {"),
        ("\nbody {", "\n.embedded {"),
        ("@media (max-width", "@container (max-width"),
        ("@media (min-width", "@container (min-width"),
        ("main:focus", "#main:focus"),
        ("main > p", "#main > p"),
        ("\nmain {", "\n#main {"),
    ] {
        fit = fit.replace(from, to);
    }
    for (name, tokens) in SETTABLE {
        for token in tokens {
            fit = settable(&fit, token, name);
        }
    }
    let fit = lengths(&fit);
    for foreign in [":root {", "\nbody", "\nhtml", "vw", "rem;", "rem "] {
        // The shell of the page stands in no shadow.
        let left =
            fit.lines().filter(|line| !line.contains("#shell")).any(|line| format!("\n{line}").contains(foreign));
        ensure!(!left, "the sheet for shadow roots still has `{}`", foreign.trim());
    }
    Ok(fit)
}

/// Lets a host set a token: `--ink: #000;` becomes `--ink: var(--tirkeu-ink, #000);`.
fn settable(sheet: &str, token: &str, name: &str) -> String {
    let declared = format!(" --{token}: ");
    let mut parts = sheet.split(&declared);
    let mut fit = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (value, rest) = part.split_once(';').unwrap_or((part, ""));
        fit.push_str(&format!("{declared}var(--tirkeu-{name}, {value});{rest}"));
    }
    fit
}

/// Lengths by the text and by the place where the element stands: `2rem` is what the host has made of it, `2vw` of the window.
/// What a container is measured by has the element's own size of text in any case.
fn lengths(sheet: &str) -> String {
    let mut fit = String::with_capacity(sheet.len() * 2);
    for line in sheet.lines() {
        let (rem, whole) = if line.contains("@container") { ("em", false) } else { ("", true) };
        fit.push_str(&length(&length(line, "rem", rem, whole), "vw", "cqi", false));
        fit.push('\n');
    }
    fit
}

fn length(line: &str, unit: &str, becomes: &str, is_product: bool) -> String {
    let mut fit = String::new();
    let mut rest = line;
    while let Some(at) = rest.find(unit) {
        let (before, after) = (&rest[..at], &rest[at + unit.len()..]);
        let digits = before.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.').len();
        let digits = before[..digits].strip_suffix('-').map_or(digits, str::len);
        let number = &before[digits..];
        let ends = !after.starts_with(|letter: char| letter.is_ascii_alphanumeric());
        if number.is_empty() || number == "-" || !ends {
            fit.push_str(&rest[..at + unit.len()]);
        } else {
            fit.push_str(&before[..digits]);
            fit.push_str(&if is_product {
                format!("calc({number} * var(--tirkeu-rem))")
            } else {
                format!("{number}{becomes}")
            });
        }
        rest = after;
    }
    fit + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_follow_the_host() {
        assert_eq!(
            length("a: .5rem 2rem;", "rem", "", true),
            "a: calc(.5 * var(--tirkeu-rem)) calc(2 * var(--tirkeu-rem));"
        );
        assert_eq!(length("a: -9rem;", "rem", "", true), "a: calc(-9 * var(--tirkeu-rem));");
        assert_eq!(length("--tirkeu-rem: x", "rem", "", true), "--tirkeu-rem: x");
        assert_eq!(lengths("@container (max-width: 3.5rem) {"), "@container (max-width: 3.5em) {\n");
        assert_eq!(lengths("a: min(1.5vw, 2px)"), "a: min(1.5cqi, 2px)\n");
    }

    #[test]
    fn a_host_can_set_what_is_offered() {
        assert_eq!(settable(":host { --ink: #000; }", "ink", "ink"), ":host { --ink: var(--tirkeu-ink, #000); }");
    }

    #[test]
    fn dark_colours_are_a_sheet_of_their_own() -> Result<()> {
        let page = format!("x {{}}\n{DARK}\n  :root {{\n    --ink: #fff;\n  }}\n}}\ny {{}}\n{PRINT} */");
        let (light, dark) = sheets(&page)?;
        assert!(light.contains("y {}") && !light.contains("#fff"));
        assert_eq!(dark.trim(), ":host {\n    --ink: var(--tirkeu-ink, #fff);\n  }");
        Ok(())
    }
}
