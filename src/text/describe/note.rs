//! A note in words.

use super::Described;
use super::finding::years;
use crate::assessment::{Assessment, FineStep, Note, NoteFacts};
use crate::law::DoubtId;
use crate::level::Certainty;
use crate::norm;
use crate::text::{Arg, Texts, key};

impl Texts {
    pub(super) fn note(&self, assessment: &Assessment, note: &Note) -> Described {
        let (id, facts) = (note.id.word(), &note.given);
        let args = args(assessment, facts);
        let part = |part: &str| self.name(&format!("note-{id}.{part}"), &args);
        let by_police = facts.term.is_some();
        let mut text = part(match facts {
            _ if by_police => "text-police",
            NoteFacts { days_left: Some(0), .. } => "text-last",
            NoteFacts { days_left: Some(_), .. } => "text-left",
            NoteFacts { overdue_days: Some(_), .. } => "text-overdue",
            NoteFacts { .. } => "text",
        });
        if let Some(step) = facts.fine {
            let fine = part(match step {
                FineStep::Warning => "fine-warning",
                FineStep::Citizen | FineStep::Foreigner if facts.tenge.is_some() => "fine-tenge",
                FineStep::Citizen | FineStep::Foreigner => "fine-indices",
            });
            text = format!("{text} {fine}");
        }
        Described {
            id,
            title: if by_police { self.get(key::NOTE_ARRIVAL_POLICE) } else { self.name(&format!("note-{id}"), &args) },
            text,
            perhaps: false,
            certainty: self.certainty(note.certainty),
            doubts: self.doubts(doubts(note)),
            sources: self.sources(&note.sources),
        }
    }
}

/// What the law leaves open about a note; of one with a fine, once other acts than those read may be out, that fine too.
fn doubts(note: &Note) -> &'static [DoubtId] {
    let fined = note.given.fine.is_some() && note.certainty > Certainty::Certain;
    if fined { &[DoubtId::Fines] } else { note.id.basis().doubts }
}

/// The values that the texts of notes may name.
fn args(assessment: &Assessment, facts: &NoteFacts) -> Vec<(&'static str, Arg)> {
    let counts = [
        ("days", facts.days),
        ("left", facts.days_left),
        ("overdue", facts.overdue_days),
        ("indices", facts.indices),
        ("tenge", facts.tenge),
        ("owners", facts.owners),
        ("persons", facts.persons),
        ("years", years(assessment, facts.age, facts.birth_date)),
    ];
    let filing = assessment.filing_date;
    let last = facts.tenge.and_then(|_| norm::calculation_index(filing)).map(|index| index.until);
    let days = [
        ("lawRead", facts.law_read),
        ("arrival", facts.arrival_date),
        ("due", facts.due),
        ("until", facts.until),
        ("day", Some(filing)),
        ("last", last),
    ];
    let areas = [("usable", facts.usable_area), ("living", facts.living_area), ("minArea", facts.min_area)];
    let counts = counts.into_iter().filter_map(|(name, count)| Some((name, count?.into())));
    let days = days.into_iter().filter_map(|(name, day)| Some((name, day?.into())));
    let areas = areas.into_iter().filter_map(|(name, area)| Some((name, area?.into())));
    counts.chain(days).chain(areas).collect()
}
