//! What is ahead of a person who answers: the screen to ask next, and at most how many are still to come.

use super::draft::{ASK_ON, may_have_norm};
use super::{Draft, Screen, ScreenId, first_not_declined};
use crate::area::Area;
use crate::assessment::{self, Figures};
use crate::case::{Case, FactPath, Kind, Problem};
use crate::day::Day;
use crate::level::{Level, Span};
use crate::rules::Asked;

/// So many questions that the verdict no longer needs are asked before it is shown, so that what it tells to do hangs on nothing
/// unasked; where more are left, it is shown without them.
pub const FEW: usize = 3;

/// The way ahead from some answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ahead {
    /// The screen to ask next; `None` where the result is.
    pub next: Option<&'static Screen>,
    /// The most screens that any answers can still bring before the result, the next one included. An answer never makes it more.
    pub most: usize,
    /// The screens that something is still open on, whether or not it comes to asking. An answer never brings one in.
    pub screens: Vec<&'static Screen>,
    /// The most screens that could still be asked where the result comes without them: for who wants to know everything.
    pub beyond: usize,
}

impl Draft {
    /// What is ahead. While the verdict is open, what can change it is asked; then the rest, where it is but a [`FEW`] or the
    /// person asked to go on.
    ///
    /// # Errors
    /// As [`Draft::case`].
    pub fn ahead(&self, today: Day) -> Result<Ahead, Vec<Problem>> {
        let (case, declined) = self.case(today)?;
        let asked = Asked::all(&case);
        let verdict = assessment::worst_of(&asked);
        let next = |verdict| first_not_declined(assessment::missing_of(&case, &asked, verdict), &declined);
        let left = |floor| self.screens_ahead(&case, &asked, &declined, floor);
        let deciding = left(verdict.least);
        // Where nothing is filed, nothing more is to be known.
        let rest = if verdict.least < Level::NotRequired { next(Span::settled(Level::Ready)) } else { None };
        let screens = if rest.is_some() { left(Level::Ready) } else { deciding.clone() };
        let all = screens.len();
        let goes_on = self.is_on(ASK_ON) || all <= FEW;
        let (decides, asked_now) = match next(verdict) {
            None => (rest.filter(|_| goes_on), &screens),
            decides => (decides, &deciding),
        };
        let next = decides.and_then(Screen::asking).map(|next| tie_first(&case, next, asked_now));
        let joining = Screen::of(ScreenId::Joining);
        let next = next.map(|next| if self.joins_first(next) { joining } else { next });
        // Who was counted for another person is shown before anything else; and nobody comes to a result without having said who
        // joins where people are counted.
        let due = self.is_due(&case) && verdict.least < Level::NotRequired;
        let next = if self.carries() { Some(joining) } else { next.or(due.then_some(joining)) };
        // Where the area is not enough, what is said hangs on the tie though the verdict may not.
        let short = is_enough(&case) == Some(false);
        let unsaid = short && self.may_need_tie(&case) && verdict.least < Level::NotRequired;
        let next = next.or(unsaid.then_some(Screen::of(ScreenId::Tie)));
        let most = match next {
            None => 0,
            Some(_) if self.is_on(ASK_ON) => all,
            Some(_) => all.min(deciding.len() + FEW),
        };
        Ok(Ahead { next, most, screens, beyond: if next.is_none() && rest.is_some() { all } else { 0 } })
    }

    /// The screen to ask next; `None` once the result is to be shown.
    ///
    /// # Errors
    /// As [`Draft::case`].
    pub fn next(&self, today: Day) -> Result<Option<&'static Screen>, Vec<Problem>> {
        Ok(self.ahead(today)?.next)
    }

    /// Whether who joins is to be asked before a screen. Who says nothing of it counts nobody, so nothing that the number of
    /// people could decide is asked before.
    fn joins_first(&self, next: &Screen) -> bool {
        let of_people = [ScreenId::Area, ScreenId::Registered, ScreenId::Tie].contains(&next.id);
        of_people && !self.is_done(Screen::of(ScreenId::Joining))
    }

    /// Whether somebody joins who was counted for another person.
    fn carries(&self) -> bool {
        self.counts_joiners() && !self.is_done(Screen::of(ScreenId::Joining))
    }

    /// Whether the people who are registered were told, as by a file, and those who join were not.
    fn is_due(&self, case: &Case) -> bool {
        let done = |screen| self.is_done(Screen::of(screen));
        done(ScreenId::Registered) && !done(ScreenId::Joining) && may_have_norm(case)
    }

    /// Whether a tie to the owner is not known yet that a norm may have to be told by: it is, unless the area is enough.
    fn may_need_tie(&self, case: &Case) -> bool {
        let enough = is_enough(case) == Some(true);
        may_have_norm(case) && !enough && case.tie().is_none() && !self.is_done(Screen::of(ScreenId::Tie))
    }

    /// The screens that ask what may still have to be asked of rules that can move above a level.
    fn screens_ahead(
        &self,
        case: &Case,
        asked: &[Asked<'_>],
        declined: &[FactPath],
        floor: Level,
    ) -> Vec<&'static Screen> {
        let mut screens: Vec<&'static Screen> = Vec::new();
        for fact in asked.iter().flat_map(|asked| asked.facts_ahead(floor)) {
            let open = case.lacking(fact).into_iter().filter(|path| !declined.contains(path));
            for screen in open.filter_map(Screen::asking) {
                if !screens.contains(&screen) {
                    screens.push(screen);
                }
            }
        }
        let tie = Screen::of(ScreenId::Tie);
        if self.may_need_tie(case) && !screens.contains(&tie) {
            screens.push(tie);
        }
        if self.carries() || self.is_due(case) || screens.iter().any(|screen| self.joins_first(screen)) {
            screens.push(Screen::of(ScreenId::Joining));
        }
        screens
    }
}

/// What is asked before a screen where people have a room in a larger building: they know what they are to its owner, and
/// hardly its area and who is registered there.
fn tie_first(case: &Case, next: &'static Screen, ahead: &[&'static Screen]) -> &'static Screen {
    let tie = Screen::of(ScreenId::Tie);
    let of_others = [ScreenId::Area, ScreenId::Registered].contains(&next.id);
    let has_room = case.dwelling.kind.is_some_and(Kind::has_administration);
    if of_others && has_room && ahead.contains(&tie) { tie } else { next }
}

/// Whether the area is enough for everybody, where that can be told.
fn is_enough(case: &Case) -> Option<bool> {
    Figures::of(case).map(|figures| figures.shortage == Area::ZERO)
}
