//! The rules, one a file, and how one is asked while facts are unknown.
//!
//! A rule decides on complete facts only. While facts that it reads are unknown, it is asked once for every value that
//! could make a difference (`explore`), so that its interval is the exact hull of what can still come out. Rules know
//! no language, no other rule and no way of filing.

mod digest;
mod explore;
mod id;
mod outcome;
mod world;

mod address_register;
mod address_suspended;
mod administration_petition;
mod attorney;
mod capital_norm;
mod co_owner_consent;
mod data_consent;
mod dwelling_kind;
mod incapable_owner;
mod legal_capacity;
mod minor_applicant;
mod owner_consent;
mod returning_citizen;
mod service_housing;
mod service_scope;
mod signature;
mod state_tenancy;
mod stay_length;
mod temporary_exempt;
mod temporary_under_16;
mod under_14;

pub use capital_norm::Household;
pub use digest::{Digest, Plain};
pub use id::RuleId;
pub use outcome::{Levels, Outcome, Outcomes, Reading};
pub use world::World;

use crate::case::{Case, Fact};
use crate::day::Day;
use crate::law::Source;
use crate::level::{Certainty, Level, Span};
use crate::norm::Required;
use explore::Survey;

/// Every rule, in the order of [`RuleId`].
pub static RULES: &[Rule] = &[
    service_scope::RULE,
    under_14::RULE,
    temporary_under_16::RULE,
    temporary_exempt::RULE,
    stay_length::RULE,
    minor_applicant::RULE,
    legal_capacity::RULE,
    attorney::RULE,
    returning_citizen::RULE,
    data_consent::RULE,
    signature::RULE,
    dwelling_kind::RULE,
    address_register::RULE,
    address_suspended::RULE,
    state_tenancy::RULE,
    service_housing::RULE,
    administration_petition::RULE,
    incapable_owner::RULE,
    owner_consent::RULE,
    co_owner_consent::RULE,
    capital_norm::RULE,
];

/// A rule that stands elsewhere than its name, or that was left out, does not compile.
const _: () = {
    let (mut rules, mut ids) = (RULES, RuleId::ALL);
    while let ([rule, other_rules @ ..], [id, other_ids @ ..]) = (rules, ids) {
        assert!(rule.id as usize == *id as usize, "RULES is not in the order of RuleId");
        (rules, ids) = (other_rules, other_ids);
    }
    assert!(rules.is_empty() && ids.is_empty(), "RULES does not hold every rule once");
};

/// One rule: what it reads and what it decides.
pub struct Rule {
    /// Its name, the same in every face of the program.
    pub id: RuleId,
    /// The facts that it looks at.
    pub reads: &'static [Fact],
    /// What it says on complete facts. Areas and days of stay may still be open there (see [`World`]); the rules that
    /// read them add every outcome that those can have.
    pub decide: fn(&World, &mut Outcomes),
    /// The law behind it, first day in force rising.
    pub bases: &'static [Basis],
    /// The thresholds that it holds the case against.
    pub required: fn(&Case) -> Required,
}

/// The law behind a rule from one day on.
#[derive(Debug)]
pub struct Basis {
    /// First day in force, as far as this program answers.
    pub from: Day,
    /// The acts.
    pub sources: &'static [Source],
    /// How sure they are.
    pub certainty: Certainty,
}

impl Rule {
    /// The rule of that name.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "every rule stands at the place of its name, as is checked above")]
    pub fn of(id: RuleId) -> &'static Self {
        &RULES[id as usize]
    }

    /// Everything that the rule can still say about a case.
    #[must_use]
    pub fn outcomes(&self, case: &Case) -> Outcomes {
        self.outcomes_in(case, &World::of(case))
    }

    /// What the worst of all rules can still say about a case.
    #[must_use]
    pub fn worst_of_all(case: &Case) -> Span {
        let world = World::of(case);
        RULES.iter().map(|rule| rule.outcomes_in(case, &world).span()).fold(Span::settled(Level::Ready), Span::worst)
    }

    /// The same of a case whose known facts stand in a world already.
    pub(crate) fn outcomes_in(&self, case: &Case, world: &World) -> Outcomes {
        self.survey(case, world).outcomes
    }

    /// What the rule with figures says, at once, where all is known that it reads.
    #[must_use]
    pub fn settled_span(&self, case: &Case) -> Option<Span> {
        let mut outcomes = Outcomes::default();
        if !explore::is_whole(case, self.reads) {
            return None;
        }
        (self.decide)(&World::of(case), &mut outcomes);
        Some(outcomes.span())
    }

    fn survey(&self, case: &Case, world: &World) -> Survey {
        Survey::of(case, world, self.reads, self.decide)
    }

    /// The law behind the rule on that day.
    #[must_use]
    pub fn basis(&self, on: Day) -> Option<&'static Basis> {
        self.bases.iter().rev().find(|basis| basis.from <= on)
    }
}

/// A rule asked about a case: what it can still say, and which unknown facts that hangs on.
pub struct Asked<'c> {
    /// The rule.
    pub rule: &'static Rule,
    /// From its lowest to its highest level.
    pub span: Span,
    case: &'c Case,
    survey: Survey,
}

impl<'c> Asked<'c> {
    /// Asks a rule.
    #[must_use]
    pub fn about(case: &'c Case, rule: &'static Rule) -> Self {
        Self::within(case, &World::of(case), rule)
    }

    /// Asks every rule.
    pub fn all(case: &'c Case) -> Vec<Self> {
        let world = World::of(case);
        RULES.iter().map(|rule| Self::within(case, &world, rule)).collect()
    }

    /// Asks a rule about the world that is known of a case.
    fn within(case: &'c Case, world: &World, rule: &'static Rule) -> Self {
        let survey = rule.survey(case, world);
        Self { rule, span: survey.outcomes.span(), case, survey }
    }

    /// Everything that the rule can still say.
    #[must_use]
    pub fn outcomes(&self) -> &Outcomes {
        &self.survey.outcomes
    }

    /// The unknown facts whose knowledge can move the rule to or from a level above `floor`.
    #[must_use]
    pub fn open_facts(&self, floor: Level) -> Vec<Fact> {
        self.survey.open_facts(self.case, self.rule.reads, floor)
    }
}

/// For rules without a threshold.
const fn no_threshold(_: &Case) -> Required {
    Required::NOTHING
}
