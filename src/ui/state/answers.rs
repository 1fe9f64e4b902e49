//! The answers: what is typed, what was accepted, and the way back and forth between changes of it.

use std::rc::Rc;
use tirkeu::interview::{Draft, FieldError, FreeDay, OWNERS_COUNT};
use yew::Reducible;

/// Prefix of fields that are the person's own notes: ticks, the clock. No undoing takes them back, and no link has them.
pub(crate) const OWN: &str = "tick.";
/// How many seconds forgotten answers can be brought back.
pub(crate) const FORGOTTEN_AFTER: u16 = 10;
/// The field of the moment at which the hour of consent began, in seconds since 1970.
pub(crate) const CLOCK: &str = "tick.clock";

/// The field of who was checked before at the same address: each as whom it was for and a link's text, parted by spaces.
pub(crate) const OTHERS: &str = "tick.others";

/// The field of whom it is for, in the words of [`Whom`]: no answer, but the texts speak to them.
///
/// [`Whom`]: tirkeu::text::Whom
pub(crate) const WHOM: &str = "tick.whom";

/// Fields as typed and as accepted, with what is wrong with them.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Answers {
    pub(crate) typed: Draft,
    pub(crate) accepted: Draft,
    pub(crate) errors: Vec<FieldError>,
    /// The accepted answers before each change of them, and after those that were taken back.
    past: Vec<Rc<Draft>>,
    future: Vec<Rc<Draft>>,
    /// The answers that the host gave last, as they came in.
    received: Draft,
    /// What was forgotten a moment ago, in seconds since 1970, and can be brought back.
    forgotten: Option<(u64, Rc<Self>)>,
}

/// A change of answers.
pub(crate) enum AnswersAction {
    /// Puts text into a field.
    Type(String, String),
    /// Says what is wrong with what is typed.
    Refuse(Vec<FieldError>),
    /// Other answers in the place of these.
    Accept(Draft),
    /// Answers that the host gives: there is nothing to go back to before the first one.
    Receive(Draft),
    /// The filing day of such answers, under the answers that are there.
    File(Draft),
    /// A note of the person's own in a field: no answer.
    Note(String, String),
    /// Takes the last change back.
    Undo,
    /// Makes it again.
    Redo,
    /// Drops what is typed and not accepted: its screen is left.
    Leave,
    /// Forgets everything at that moment; what it was can be brought back.
    Forget(u64),
    /// Brings back what was forgotten last.
    BringBack,
    /// At that moment nobody may bring back any more what was forgotten long enough before.
    Lose(u64),
}

impl Answers {
    /// The answers that an entry of the history holds.
    pub(crate) fn of((typed, accepted): (Draft, Draft)) -> Self {
        Self { typed, accepted, ..Self::default() }
    }

    /// Whether a change can be taken back.
    pub(crate) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// Whether a change can be made again.
    pub(crate) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Whether the host gave these answers last, whatever the day.
    pub(crate) fn are_received(&self, answers: &Draft) -> bool {
        says(answers, &self.received) && says(&self.received, answers)
    }

    /// Whether there is anything that the visitor typed, noted or changed.
    pub(crate) fn are_own(&self) -> bool {
        [&self.typed, &self.accepted].iter().any(|answers| !answers.is_empty() && !self.are_received(answers))
    }

    /// What was forgotten, as long as it can be brought back.
    pub(crate) fn forgotten(&self) -> Option<&Rc<Self>> {
        self.forgotten.as_ref().map(|(_, forgotten)| forgotten)
    }

    /// Remembers the answers as they are, before they change.
    fn change(&mut self) {
        self.forgotten = None;
        self.past.push(Rc::new(self.accepted.clone()));
        self.future.clear();
    }

    /// Goes one change back, or on again.
    fn step(&mut self, back: bool) {
        let (from, to) = if back { (&mut self.past, &mut self.future) } else { (&mut self.future, &mut self.past) };
        let Some(mut answers) = from.pop().map(Rc::unwrap_or_clone) else { return };
        // Notes are no answers: those of now stay, and those of a case that was left come back with it.
        if self.accepted.entries().any(|(field, _)| field.starts_with(OWN)) {
            let of_person = [WHOM, OTHERS].map(|field| (field, answers.get(field).to_owned()));
            answers.copy_group(OWN.trim_end_matches('.'), &self.accepted);
            of_person.iter().for_each(|(field, text)| answers.set(field, text));
        }
        to.push(Rc::new(std::mem::replace(&mut self.accepted, answers)));
        self.leave();
    }

    fn leave(&mut self) {
        self.typed.clone_from(&self.accepted);
        self.errors.clear();
    }
}

/// Whether one draft says all that another does, the filing day aside.
fn says(one: &Draft, other: &Draft) -> bool {
    let mut fields = other.entries().filter(|(field, _)| !field.starts_with(FreeDay::Filing.word()));
    fields.all(|(field, text)| one.get(field) == text)
}

impl Reducible for Answers {
    type Action = AnswersAction;

    fn reduce(self: Rc<Self>, action: AnswersAction) -> Rc<Self> {
        let mut next = Self::clone(&self);
        match action {
            AnswersAction::Type(field, text) => {
                next.typed.type_into(&field, &text);
                if field == OWNERS_COUNT {
                    next.typed.suggest_alike();
                }
            }
            AnswersAction::Refuse(errors) => next.errors = errors,
            AnswersAction::Accept(answers) => {
                next.errors.clear();
                next.change();
                next.accepted = answers;
            }
            AnswersAction::Receive(answers) => {
                if next.accepted.done_count() > 0 {
                    next.change();
                }
                next.forgotten = None;
                next.received.clone_from(&answers);
                next.accepted = answers;
                next.leave();
            }
            AnswersAction::File(day) => {
                if next.accepted.done_count() > 0 {
                    next.change();
                }
                for answers in [&mut next.accepted, &mut next.typed, &mut next.received] {
                    answers.copy_group(FreeDay::Filing.word(), &day);
                }
            }
            AnswersAction::Note(field, text) => {
                next.accepted.set(&field, &text);
                next.typed.set(&field, &text);
            }
            AnswersAction::Undo => next.step(true),
            AnswersAction::Redo => next.step(false),
            AnswersAction::Leave => next.leave(),
            // Of answers that are empty already, those that were forgotten before them stay the ones to bring back.
            AnswersAction::Forget(_) if self.accepted.done_count() == 0 => {
                next = Self { forgotten: next.forgotten, received: next.received, ..Self::default() };
            }
            AnswersAction::Forget(now) => {
                next = Self { forgotten: Some((now, self)), received: next.received, ..Self::default() };
            }
            AnswersAction::BringBack => return next.forgotten.map_or(self, |(_, forgotten)| forgotten),
            AnswersAction::Lose(now) => {
                let lasts = |at: u64| now < at.saturating_add(FORGOTTEN_AFTER.into());
                next.forgotten = next.forgotten.filter(|(at, _)| lasts(*at));
            }
        }
        next.into()
    }
}
