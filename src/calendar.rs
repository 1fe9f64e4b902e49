//! Entries for a calendar, as RFC 5545 writes them.

/// The most bytes of a line; what is longer goes on in the next, behind a space.
const LINE: usize = 75;

/// An event with its alarm.
#[derive(Clone, Copy, Debug)]
pub struct Event<'a> {
    /// The moment at which it was written, in UTC: `20261122T043743Z`.
    pub stamp: &'a str,
    /// What follows the name of the property: `:20261122T043743Z`, or `;VALUE=DATE:20261122`.
    pub start: &'a str,
    /// What it is about, in words.
    pub title: &'a str,
    /// How long before the start the alarm goes off: `-P1D`.
    pub alarm: &'a str,
}

impl Event<'_> {
    /// A calendar that holds this event alone.
    #[must_use]
    pub fn file(&self) -> String {
        let Self { stamp, start, alarm, .. } = self;
        let title = escape(self.title);
        let lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Tirkeu//Tirkeu//EN",
            "BEGIN:VEVENT",
            &format!("UID:{stamp}{}@tirkeu", start.len()),
            &format!("DTSTAMP:{stamp}"),
            &format!("DTSTART{start}"),
            &format!("SUMMARY:{title}"),
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            &format!("DESCRIPTION:{title}"),
            &format!("TRIGGER:{alarm}"),
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        lines.iter().map(|line| fold(line) + "\r\n").collect()
    }
}

/// A text in which nothing is taken for the end of it.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            '\r' => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line in parts of which none is too long; no letter is torn.
fn fold(line: &str) -> String {
    let mut folded = String::new();
    let mut bytes = 0;
    for letter in line.chars() {
        if bytes + letter.len_utf8() > LINE {
            folded.push_str("\r\n ");
            bytes = 1;
        }
        folded.push(letter);
        bytes += letter.len_utf8();
    }
    folded
}
