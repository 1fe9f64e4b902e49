//! What a translator may do to a file by mistake.

/// A mistake, and a word that the refusal must name.
pub(crate) struct Damage {
    pub(crate) what: &'static str,
    pub(crate) names: &'static str,
    change: fn(&str) -> String,
}

pub(crate) static DAMAGES: &[Damage] = &[
    Damage {
        what: "a message is removed",
        names: "`month-1`",
        change: |text| without(text, |line| line.starts_with("month-1 =")),
    },
    Damage {
        what: "a message is renamed",
        names: "`month-one`",
        change: |text| text.replace("\nmonth-1 =", "\nmonth-one ="),
    },
    Damage {
        what: "a part of a message is removed",
        names: "`level-ready.short`",
        change: |text| {
            let mut in_message = false;
            without(text, |line| {
                in_message = line.starts_with("level-ready =") || (in_message && line.starts_with(' '));
                in_message && line.trim_start().starts_with(".short")
            })
        },
    },
    Damage { what: "a message is added", names: "`news`", change: |text| format!("{text}\nnews = News\n") },
    Damage { what: "a place is renamed", names: "`area`", change: |text| text.replace("{ $figure }", "{ $figures }") },
    Damage { what: "a place is left out", names: "`area`", change: |text| text.replace("{ $figure }", "45.00") },
    Damage {
        what: "a place is added",
        names: "`month-1`",
        change: |text| text.replace("\nmonth-1 =", "\nmonth-1 = { $day }"),
    },
    Damage {
        what: "a plural form is missing",
        names: "plural forms",
        change: |text| {
            let mut first = true;
            without(text, |line| line.trim_start().starts_with("[one]") && std::mem::take(&mut first))
        },
    },
    Damage {
        what: "a plural form that the language has not",
        names: "plural forms",
        change: |text| text.replacen("[one]", "[two]", 1),
    },
    Damage {
        what: "a message stands twice",
        names: "`month-1` stands twice",
        change: |text| format!("{text}\nmonth-1 = x\n"),
    },
    Damage { what: "a message is empty", names: "`month-1`", change: |text| with_value(text, "{ \"\" }") },
    Damage { what: "a brace in literal text", names: "`month-1`", change: |text| with_value(text, "{ \"{\" }") },
    Damage { what: "a function", names: "`month-1`", change: |text| with_value(text, "{ NUMBER($n) }") },
    Damage { what: "another message", names: "`month-1`", change: |text| with_value(text, "{ month-2 }") },
    Damage { what: "a term", names: "term `name`", change: |text| format!("{text}\n-name = x\n") },
    Damage { what: "no Fluent at all", names: "", change: |text| format!("{text}\n\n= x\n") },
];

impl Damage {
    /// The text after the mistake; `None` where there is nothing in it to mistake.
    pub(crate) fn to(&self, text: &str) -> Option<String> {
        Some((self.change)(text)).filter(|changed| changed != text)
    }
}

fn without(text: &str, mut drop: impl FnMut(&str) -> bool) -> String {
    text.lines().filter(|line| !drop(line)).map(|line| format!("{line}\n")).collect()
}

fn with_value(text: &str, value: &str) -> String {
    let change = |line: &str| match line.strip_prefix("month-1 =") {
        Some(_) => format!("month-1 = {value}\n"),
        None => format!("{line}\n"),
    };
    text.lines().map(change).collect()
}
