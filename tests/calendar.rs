//! Entries for a calendar: what words must not do to them, and how long their lines are.

use tirkeu::calendar::Event;

fn file(title: &str) -> String {
    Event { stamp: "20261122T043743Z", start: ";VALUE=DATE:20261201", title, alarm: "-P1D" }.file()
}

/// The lines of a file, put together again where they were folded.
fn unfolded(file: &str) -> Vec<String> {
    let file = file.strip_suffix("\r\n").expect("a last line that ends");
    file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}

#[test]
fn an_event_is_written_line_by_line() {
    let lines = unfolded(&file("Register"));
    assert_eq!(lines.first().map(String::as_str), Some("BEGIN:VCALENDAR"));
    assert_eq!(lines.last().map(String::as_str), Some("END:VCALENDAR"));
    for line in ["UID:20261122T043743Z20@tirkeu", "DTSTART;VALUE=DATE:20261201", "SUMMARY:Register", "TRIGGER:-P1D"] {
        assert!(lines.iter().any(|known| known == line), "{line}");
    }
}

#[test]
fn words_end_no_value_and_no_line() {
    let lines = unfolded(&file("one, two; three\\four\r\nfive: six"));
    for name in ["SUMMARY", "DESCRIPTION"] {
        let line = format!("{name}:one\\, two\\; three\\\\four\\nfive: six");
        assert!(lines.contains(&line), "{line}");
    }
}

#[test]
fn long_lines_are_folded_between_letters() {
    for title in ["ә".repeat(200), "ж, ".repeat(70), "a".repeat(67), "a".repeat(68)] {
        let file = file(&title);
        assert!(file.split("\r\n").all(|line| line.len() <= 75), "{title}");
        let summary = format!("SUMMARY:{}", title.replace(',', "\\,"));
        assert!(unfolded(&file).contains(&summary), "{title}");
    }
}
