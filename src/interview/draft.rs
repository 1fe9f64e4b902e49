//! What a person typed, screen by screen.
//!
//! A field holds text as typed; a choice holds its word, `unknown` for "I don't know", a tick `on`. Nothing is lost by
//! being wrong: errors name fields, and the text stays.

use super::age;
use super::days::FreeDay;
use super::field::Field;
use super::screen::{About, Screen};
use super::{SCREENS, ScreenId, owners, people};
use crate::assessment;
use crate::case::{Case, Fact, FactPath, FactValue, Ownership, Problem, RepresentedBy, Status};
use crate::day::Day;
use crate::level::Level;
use crate::norm;

/// The word of "I don't know".
pub const UNKNOWN: &str = "unknown";
/// The word of a tick.
pub const ON: &str = "on";
/// The word of "none of these".
pub(super) const NONE: &str = "none";
/// The field that says to ask on though the verdict is settled.
pub const ASK_ON: &str = "ask-on";

/// What is typed into, and the way out beside it: "I don't know", or "nobody". By name, since typing is to need no screens.
const BESIDE: [(&str, &str); 6] = [
    (age::AGE, age::AGE_UNKNOWN),
    ("stay.from", "stay.from-unknown"),
    ("stay.until", "stay.until-unknown"),
    ("area.usable", "area.unknown"),
    (owners::OWNERS_COUNT, owners::OWNERS_UNKNOWN),
    (people::REGISTERED, people::REGISTERED_NONE),
];

/// Fields by name. A case has few, so a list serves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft(Vec<(String, String)>);

impl Draft {
    /// The text of a field; empty where nothing was typed.
    #[must_use]
    pub fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(known, _)| known == field).map_or("", |(_, text)| text)
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is_on(&self, field: &str) -> bool {
        self.get(field) == ON
    }

    /// Puts text into a field; empty text removes it.
    pub fn set(&mut self, field: &str, text: &str) {
        self.0.retain(|(known, _)| known != field);
        if !text.is_empty() {
            self.0.push((field.to_owned(), text.to_owned()));
        }
    }

    /// Types into a field: who enters a figure or a day knows it, whatever was ticked beside it.
    pub fn type_into(&mut self, field: &str, text: &str) {
        self.set(field, text);
        let beside = BESIDE.iter().find(|(input, way_out)| belongs(field, input) && field != *way_out);
        if let Some((_, way_out)) = beside.filter(|_| !text.is_empty()) {
            self.set(way_out, "");
        }
    }

    /// All fields and their texts.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(field, text)| (field.as_str(), text.as_str()))
    }

    /// The answers among these fields, as somebody else gave them: what belongs to no question is left out. `None` where a
    /// screen that counts as answered would not have been let through.
    #[must_use]
    pub fn from_untrusted<'f>(fields: impl Iterator<Item = (&'f str, &'f str)>) -> Option<Self> {
        let mut draft = Self::default();
        let groups = || ScreenId::WORDS.iter().copied().chain(FreeDay::WORDS.iter().copied()).chain([ASK_ON]);
        draft.fill(fields.filter(|(field, _)| groups().any(|group| belongs(field, group))));
        let sound = SCREENS.iter().all(|screen| !draft.is_done(screen) || draft.check(screen).is_empty());
        (sound && draft.settle_days() && draft.done_count() > 0).then_some(draft)
    }

    /// The fields that this page wrote, now or in an earlier form.
    #[must_use]
    pub fn of_fields<'f>(fields: impl Iterator<Item = (&'f str, &'f str)>) -> Self {
        let mut draft = Self::default();
        draft.fill(fields);
        draft
    }

    fn fill<'f>(&mut self, fields: impl Iterator<Item = (&'f str, &'f str)>) {
        for (field, text) in fields {
            self.set(people::field_now(field), text);
        }
        self.settle_joining();
    }

    /// The answers that another person at the same address gives too: where and what the dwelling is, and who owns it as long
    /// as the first one owns nothing of it. Whoever may be registered moves in with the other: where nobody else joined the first
    /// one, that is who joins now, and it is shown first where a norm counts people. Where somebody did, this may be that person:
    /// they are counted anew.
    #[must_use]
    pub fn for_another_person(&self, today: Day) -> Self {
        let mut draft = Self::default();
        let holder = self.facts_of(Screen::of(ScreenId::Holder));
        let owns = match holder.word(Fact::Ownership) {
            Some(Ownership::Sole | Ownership::Shared) => true,
            Some(Ownership::None) | None => false,
        };
        for screen in &SCREENS {
            let shared = match screen.about {
                About::Person => false,
                About::Dwelling => true,
                About::Ownership => !owns,
            };
            if shared && self.is_done(screen) {
                draft.copy_group(screen.id.word(), self);
                draft.set_done(screen);
            }
        }
        draft.copy_group(FreeDay::Filing.word(), self);
        let joining = Screen::of(ScreenId::Joining);
        if self.counts_joiners() {
            if self.case(today).is_ok_and(|(case, _)| may_have_norm(&case)) {
                draft.count_joiners_anew();
            }
            return draft;
        }
        draft.copy_group(people::JOINING, self);
        draft.clear_done(joining);
        if let Ok((case, _)) = self.case(today) {
            draft.join_if_registered(&case);
            if draft.counts_joiners() && !may_have_norm(&case) {
                draft.set_done(joining);
            }
        }
        draft
    }

    /// These answers with another person at the same address counted among those who move in, unless they counted any already.
    #[must_use]
    pub fn beside(&self, other: &Case) -> Self {
        let mut draft = self.clone();
        if !self.counts_joiners() && draft.join_if_registered(other) {
            draft.set_done(Screen::of(ScreenId::Joining));
        }
        draft
    }

    /// Has another person join who may be registered; says whether that is so.
    fn join_if_registered(&mut self, other: &Case) -> bool {
        let registers = other.age().is_none_or(|age| age >= norm::AGE_REGISTERED)
            && assessment::verdict(other).least < Level::NotRequired;
        if registers {
            self.join(other.tie());
        }
        registers
    }

    /// Whether nothing was typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a screen was answered.
    #[must_use]
    pub fn is_done(&self, screen: &Screen) -> bool {
        self.is_on(&Self::done_field(screen.id.word()))
    }

    /// How many screens were answered.
    #[must_use]
    pub fn done_count(&self) -> usize {
        ScreenId::ALL.iter().filter(|screen| self.is_on(&Self::done_field(screen.word()))).count()
    }

    /// The screens that were answered, in order.
    pub fn done(&self) -> impl Iterator<Item = &'static Screen> {
        SCREENS.iter().filter(|screen| self.is_done(screen))
    }

    /// The field that marks a screen as answered.
    pub(super) fn done_field(screen: &str) -> String {
        format!("{screen}.done")
    }

    /// Asks again what would not have been let through; gives the groups of fields that it was in.
    pub(super) fn reopen_unsound(&mut self) -> Vec<&'static str> {
        let unsound = |screen: &&Screen| self.is_done(screen) && !self.check(screen).is_empty();
        let screens: Vec<&Screen> = SCREENS.iter().filter(unsound).collect();
        for screen in &screens {
            // What cannot stand is no answer of this person's: nobody is to find it in a field.
            self.check(screen).iter().for_each(|error| self.set(&error.field, ""));
            self.clear_done(screen);
        }
        let mut groups: Vec<_> = screens.iter().map(|screen| screen.id.word()).collect();
        if !self.settle_days() {
            self.clear_group(FreeDay::Filing.word());
            groups.push(FreeDay::Filing.word());
        }
        groups
    }

    /// Has those screens asked again.
    pub(super) fn reopen(&mut self, which: impl Fn(&Screen) -> bool) {
        SCREENS.iter().filter(|screen| which(screen)).for_each(|screen| self.clear_done(screen));
    }

    /// Marks a screen as answered.
    pub(super) fn set_done(&mut self, screen: &Screen) {
        self.set(&Self::done_field(screen.id.word()), ON);
    }

    /// Takes the mark back.
    fn clear_done(&mut self, screen: &Screen) {
        self.set(&Self::done_field(screen.id.word()), "");
    }

    /// Takes over what another draft says on one screen today, and marks it as answered.
    pub fn accept_screen(&mut self, screen: &Screen, typed: &Self, today: Day) {
        let before = self.clone();
        self.copy_group(screen.id.word(), typed);
        // What these answers bring up was not asked when the screen that it stands on was answered.
        let after = self.clone();
        self.reopen(|screen| screen.boxes().any(|tick| tick.is_asked(&after) && !tick.is_asked(&before)));
        if screen.asks(Fact::Age) {
            self.accept_age(today);
        }
        self.set_done(screen);
        // An answer can bring in a field that was not asked before.
        let signing = Screen::of(ScreenId::Signing);
        if self.is_done(signing) && !self.check(signing).is_empty() {
            self.clear_done(signing);
        }
    }

    /// Takes over what another draft says in the fields of a group, those whose names begin with the group's.
    pub fn copy_group(&mut self, group: &str, typed: &Self) {
        self.clear_group(group);
        self.0.extend(typed.0.iter().filter(|(field, _)| belongs(field, group)).cloned());
    }

    /// Forgets the fields of a group.
    pub(super) fn clear_group(&mut self, group: &str) {
        self.0.retain(|(field, _)| !belongs(field, group));
    }

    /// Whether a field of a group holds anything.
    pub(super) fn has_group(&self, group: &str) -> bool {
        self.0.iter().any(|(field, _)| belongs(field, group))
    }

    /// Whether a field is asked of this person. Who applies on paper signs nothing electronically.
    #[must_use]
    pub fn asks(&self, field: &Field) -> bool {
        !field.asks(Fact::HasEds) || !self.is_on_paper()
    }

    /// Whether the answers of the person alone say that the application is made on paper.
    fn is_on_paper(&self) -> bool {
        let facts = |screen| self.facts_of(Screen::of(screen));
        let person = facts(ScreenId::Person);
        let status: Option<Status> = facts(ScreenId::Status).word(Fact::Status);
        let attorney = person.word(Fact::RepresentedBy) == Some(RepresentedBy::Attorney);
        status.is_some_and(|status| status != Status::Citizen)
            || attorney
            || status.is_some() && person.yes(Fact::FromAbroad) == Some(true)
    }

    /// The checked case, and what was answered with "I don't know", with what follows from it alone.
    ///
    /// # Errors
    /// The problems of the door: none while only checked screens were accepted.
    pub fn case(&self, today: Day) -> Result<(Case, Vec<FactPath>), Vec<Problem>> {
        let case = Case::check(self.facts(today).into(), today)?;
        // An age of another day is asked anew; it was not declined. What is kept beside an age is not asked.
        let is_kept = |fact: &Fact| age::FACTS.contains(fact) && (*fact != Fact::Age || Self::age_is_open(&case));
        let asked = Fact::ALL.iter().filter(|fact| self.done().any(|screen| screen.asks(**fact)) && !is_kept(fact));
        let mut declined: Vec<FactPath> = asked.flat_map(|fact| case.lacking(*fact)).collect();
        let not_known = |(fact, _): (Fact, FactValue)| declined.contains(&fact.into());
        let follow: Vec<_> = SCREENS.iter().filter(|screen| screen.only_where.is_some_and(not_known)).collect();
        let follow = Fact::ALL.iter().filter(|fact| follow.iter().any(|screen| screen.asks(**fact)));
        declined.extend(follow.flat_map(|fact| case.lacking(*fact)));
        Ok((case, declined))
    }
}

/// Whether a norm that counts people is, or may be, in force for a case.
pub(super) fn may_have_norm(case: &Case) -> bool {
    case.dwelling.region.is_none_or(|region| norm::occupancy_norm(region, case.filing_date).is_some())
}

/// Whether a field is of a group: names begin with the group's.
pub(super) fn belongs(field: &str, group: &str) -> bool {
    field.strip_prefix(group).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
