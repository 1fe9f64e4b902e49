//! The way back from facts to answers: a case that comes as a file is shown as if it had been typed.

use super::draft::{HOLDERS, ON, STUDENT, UNKNOWN};
use super::{Draft, SCREENS};
use crate::area::Area;
use crate::case::{Capacity, Case, Counts, Registration, Relation, RepresentedBy};
use crate::day::Day;
use crate::words::Word;

impl Draft {
    /// The answers that a case amounts to. A screen counts as answered where all that it needs is said; one that lacks
    /// something is asked. What no screen asks is left out: a birth date gives its age, a number nothing.
    #[must_use]
    pub fn of(case: &Case) -> Self {
        let mut given = Given(Self::default());
        given.person(case);
        given.stay(case);
        given.dwelling(case);
        given.owners(case);
        given.people(case);
        let mut draft = given.0;
        for screen in SCREENS {
            let fields = draft.entries().any(|(field, _)| super::draft::belongs(field, screen.id));
            if fields && draft.check(screen).is_empty() {
                draft.set(&super::draft::done(screen), ON);
            }
        }
        draft
    }
}

struct Given(Draft);

impl Given {
    fn text(&mut self, field: &str, text: impl ToString) {
        self.0.set(field, &text.to_string());
    }

    fn word(&mut self, field: &str, word: Option<impl Word>) {
        if let Some(word) = word {
            self.0.set(field, word.word());
        }
    }

    fn tick(&mut self, field: &str, ticked: bool) {
        if ticked {
            self.0.set(field, ON);
        }
    }

    fn yes_or_no(&mut self, field: &str, answer: Option<bool>) {
        if let Some(answer) = answer {
            self.0.set(field, if answer { "yes" } else { "no" });
        }
    }

    /// Boxes; "none of these" where none is ticked.
    fn boxes(&mut self, group: &str, boxes: &[(&str, bool)]) {
        for (part, ticked) in boxes {
            self.tick(&format!("{group}.{part}"), *ticked);
        }
        if boxes.iter().all(|(_, ticked)| !ticked) {
            self.text(&format!("{group}.none"), "none");
        }
    }

    fn day(&mut self, group: &str, day: Option<Day>) {
        if let Some(day) = day {
            self.0.set_day(group, day);
        }
    }

    fn person(&mut self, case: &Case) {
        let person = &case.applicant;
        self.word("status", person.status);
        if let Some(age) = person.age {
            self.text("age", age);
        }
        // The page does not ask whether a parent or a guardian files: it says when one must.
        let by = person.represented_by.filter(|by| matches!(by, RepresentedBy::Nobody | RepresentedBy::Attorney));
        if let (Some(capacity), Some(abroad), Some(by)) = (person.capacity, person.from_abroad, by) {
            let boxes = [
                ("limited", capacity == Capacity::Limited),
                ("incapable", capacity == Capacity::None),
                ("abroad", abroad),
                ("attorney", by == RepresentedBy::Attorney),
            ];
            self.boxes("person", &boxes);
        }
        self.yes_or_no("exit-proof", person.exit_proof);
        self.yes_or_no("tenancy", person.named_in_tenancy);
        match (person.relation_to_owner, person.full_time_student) {
            (Some(Relation::None), Some(true)) => self.text("tie", STUDENT),
            // Whether somebody without a tie studies decides: that is asked.
            (Some(Relation::None), None) => {}
            (relation, _) => self.word("tie", relation),
        }
        if let (Some(eds), Some(phone)) = (person.has_eds, person.phone_linked) {
            self.boxes("signing", &[("eds", eds), ("phone", phone)]);
        }
        self.yes_or_no("signing.consent", person.consents_to_data_access);
    }

    fn stay(&mut self, case: &Case) {
        self.day("filing", Some(case.filing_date).filter(|_| case.filing_date_given));
        self.word("registration", case.registration);
        let stay = &case.stay;
        let temporary = case.registration == Some(Registration::Temporary);
        // The start of a temporary stay is the arrival; it is asked once.
        self.day("arrival", case.arrival_date.filter(|arrival| !temporary || stay.from != Some(*arrival)));
        self.day("stay.from", stay.from);
        self.day("stay.until", stay.until);
        self.word("stay.purpose", stay.purpose);
        self.word("stay.exempt", stay.exempt);
    }

    fn dwelling(&mut self, case: &Case) {
        let dwelling = &case.dwelling;
        self.word("place.region", dwelling.region);
        self.word("place.kind", dwelling.kind);
        let holder = (dwelling.tenure.map(Word::word), case.applicant.ownership.map(Word::word));
        if let Some((word, ..)) = HOLDERS.iter().find(|(_, tenure, owns)| holder == (Some(*tenure), Some(*owns))) {
            self.text("holder", word);
        }
        if let (Some(registered), Some(suspended)) = (dwelling.address_registered, dwelling.suspended) {
            self.boxes("address", &[("missing", !registered), ("suspended", suspended)]);
        }
        let area = |area: Option<Area>| area.map(|area| area.to_string());
        match (area(dwelling.usable_area), area(dwelling.living_area)) {
            (Some(usable), living) => {
                self.text("area.usable", usable);
                self.text("area.living", living.unwrap_or_default());
            }
            // Who knows the living area alone was asked for both.
            (None, Some(living)) => {
                self.tick("area.unknown", true);
                self.text("area.living", living);
            }
            (None, None) => {}
        }
    }

    fn owners(&mut self, case: &Case) {
        let Some(owners) = case.dwelling.other_owners.as_deref().filter(|owners| !owners.is_empty()) else { return };
        self.text("owners.count", owners.len());
        for (index, owner) in owners.iter().enumerate() {
            self.word(&format!("owners.{index}.capacity"), owner.capacity);
            self.word(&format!("owners.{index}.consent"), owner.consent);
        }
    }

    fn people(&mut self, case: &Case) {
        let mut groups = |part: &str, counts: Counts| {
            for (group, count) in
                [("family", counts.family), ("excepted", counts.excepted), ("outsiders", counts.outsiders)]
            {
                if count > 0 {
                    self.text(&format!("{part}.{group}"), count);
                }
            }
        };
        groups("registered.joining", case.dwelling.joining.unwrap_or_default());
        match case.dwelling.registered {
            Some(counts) if counts.total() > 0 => groups("registered", counts),
            Some(_) => self.text("registered.none", "none"),
            // Who joins was said beside "I don't know".
            None if case.dwelling.joining.is_some_and(|joining| joining.total() > 0) => {
                self.text("registered.none", UNKNOWN);
            }
            None => {}
        }
    }
}
