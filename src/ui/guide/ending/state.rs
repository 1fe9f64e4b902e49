//! State of the check: the answers so far, and the question that is shown.

use std::rc::Rc;
use tirkeu::ending::{Answers, Question, Walk};
use yew::{Reducible, UseReducerHandle};

/// Id of the heading of the question that is shown.
pub(super) const QUESTION: &str = "ending-question";
/// Id of the heading of the result.
pub(super) const OUTCOME: &str = "ending-outcome";

/// The check as its parts see it.
pub(super) type CheckHandle = UseReducerHandle<CheckState>;

/// The answers, and what goes on beside them.
#[derive(Clone, PartialEq)]
pub(super) struct CheckState {
    pub(super) walk: Walk,
    /// The question that is answered once more.
    changed: Option<Question>,
    /// The answer that is chosen, before it is sent.
    pub(super) chosen: Option<&'static str>,
    /// Whether it was sent without one.
    pub(super) missing: bool,
    /// Element that is to have the focus, with the number of the request, so that the same one can be asked for again.
    pub(super) focus: Option<(u32, &'static str)>,
}

/// Something that happens to the check.
pub(super) enum CheckAction {
    /// Takes over the answers of an address.
    Arrive(String),
    /// Chooses an answer.
    Choose(&'static str),
    /// Sends it.
    Submit,
    /// Asks a question once more.
    Change(Question),
    /// Forgets every answer.
    Again,
}

impl CheckState {
    /// The check that an address opens.
    pub(super) fn at(address: &str) -> Self {
        Self { walk: Walk::read(address), changed: None, chosen: None, missing: false, focus: None }
    }

    /// The question that is shown.
    pub(super) fn question(&self) -> Option<Question> {
        self.changed.or(self.walk.end.as_ref().err().copied())
    }

    /// The questions answered before it, in order.
    pub(super) fn before(&self) -> impl Iterator<Item = Question> {
        self.walk.asked.iter().copied().take_while(|question| Some(*question) != self.changed)
    }

    fn walk_to(&mut self, answers: &Answers) {
        self.walk = Walk::of(answers);
        (self.changed, self.chosen, self.missing) = (None, None, false);
    }

    fn focus(&mut self, id: &'static str) {
        let asked = self.focus.map_or(0, |(asked, _)| asked);
        self.focus = Some((asked + 1, id));
    }

    fn submit(&mut self) {
        let Some(question) = self.question() else { return };
        match self.chosen.and_then(|word| self.walk.answers.with(question, word)) {
            None => self.missing = true,
            Some(answers) => self.walk_to(&answers),
        }
        self.focus(if self.walk.end.is_ok() && self.changed.is_none() { OUTCOME } else { QUESTION });
    }
}

impl Reducible for CheckState {
    type Action = CheckAction;

    fn reduce(self: Rc<Self>, action: CheckAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            CheckAction::Arrive(address) => {
                let walk = Walk::read(&address);
                if walk.answers != next.walk.answers {
                    next.walk_to(&walk.answers);
                }
            }
            CheckAction::Choose(word) => (next.chosen, next.missing) = (Some(word), false),
            CheckAction::Submit => next.submit(),
            CheckAction::Change(question) => {
                next.chosen = next.walk.answers.word(question);
                (next.changed, next.missing) = (Some(question), false);
                next.focus(QUESTION);
            }
            CheckAction::Again => {
                next.walk_to(&Answers::default());
                next.focus(QUESTION);
            }
        }
        next.into()
    }
}
