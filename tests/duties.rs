//! What owners must do: how sure it is on a day, and what it rests on; and what those risk who live there unregistered.

use tirkeu::assessment::LATE_RESIDENTS;
use tirkeu::day::Day;
use tirkeu::duties::{Line, LineId, PARTS};
use tirkeu::law::{Act, DoubtId};
use tirkeu::level::Certainty;
use tirkeu::text::{Lang, Texts};

fn lines() -> impl Iterator<Item = &'static Line> {
    PARTS.iter().flat_map(|part| part.lines)
}

#[test]
fn certainty_follows_the_day_where_a_fine_is_named() {
    let (before, after) = (Day::of(2026, 11, 28), Day::of(2026, 11, 29));
    for (line, certainty) in [
        (LineId::Register, [Certainty::Certain, Certainty::Likely]),
        (LineId::Deregister, [Certainty::Certain, Certainty::Likely]),
        (LineId::Fictitious, [Certainty::Certain, Certainty::Likely]),
        (LineId::List, [Certainty::Certain; 2]),
        (LineId::Consent, [Certainty::Likely; 2]),
        (LineId::CoOwner, [Certainty::Ambiguous; 2]),
    ] {
        let line = lines().find(|known| known.id == line).unwrap();
        assert_eq!([before, after].map(|day| line.certainty_on(day)), certainty, "{:?}", line.id);
    }
    assert_eq!(lines().count(), LineId::ALL.len());
}

#[test]
fn what_a_line_rests_on_can_be_looked_up() {
    for line in lines() {
        assert!(line.sources.iter().all(|source| Act::find(&source.act).is_some()), "{:?}", line.id);
        // The article of the fine is cited, and doubted.
        if let Some(fine) = line.fine {
            assert!(fine.sources.iter().all(|source| line.sources.contains(source)), "{:?}", line.id);
            assert!(line.doubts_on(Day::of(2026, 11, 29)).any(|doubt| doubt == DoubtId::Fines), "{:?}", line.id);
            assert!(line.doubts_on(Day::of(2026, 11, 28)).all(|doubt| doubt != DoubtId::Fines), "{:?}", line.id);
        }
    }
}

/// Landlord 33: a landlord who has to persuade a tenant reads what the tenant risks, by R70 and R71, in the money of the year.
#[test]
fn those_who_live_there_risk_a_fine_too() {
    let texts = Texts::built_in(Lang::En);
    let said = |day| -> Vec<_> { LATE_RESIDENTS.iter().map(|line| texts.line(line, day)).collect() };
    for (day, amounts) in [
        (Day::of(2025, 3, 1), [["27,524", "51,116"], ["39,320", "78,640"]]),
        (Day::of(2026, 11, 28), [["30,275", "56,225"], ["43,250", "86,500"]]),
        // The index of the year is not known: no money is named.
        (Day::of(2027, 1, 1), [["7", "13"], ["10", "20"]]),
    ] {
        let said = said(day);
        assert_eq!(said.len(), amounts.len());
        for (line, amounts) in said.iter().zip(amounts) {
            let text = line.text.replace(['\u{a0}', '\u{202f}'], ",");
            assert!(amounts.iter().all(|amount| text.contains(amount)), "{day}: {text}");
            assert_eq!(text.contains("tenge until"), day < Day::of(2027, 1, 1), "{text}");
            assert!(line.sources.iter().any(|source| source.place().contains("492")), "{}", line.id);
            assert_eq!(line.doubts.is_empty(), day <= Day::of(2026, 11, 28), "{}", line.id);
        }
    }
    // A warning comes before the fine of a citizen; the young pay less.
    let citizen = &said(Day::of(2026, 11, 28))[0];
    assert!(citizen.text.contains("warning") && citizen.text.contains("at most 10 MCI"), "{}", citizen.text);
}
