//! What owners must do: how sure it is on a day, and what it rests on.

use tirkeu::day::Day;
use tirkeu::duties::{Line, LineId, PARTS};
use tirkeu::law::{Act, DoubtId};
use tirkeu::level::Certainty;

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
