//! The rules, one a file, and how one is asked while facts are unknown.
//!
//! A rule decides on complete facts only. While facts that it reads are unknown, it is asked once for every value that
//! could make a difference (`explore`), so that its interval is the exact hull of what can still come out. Rules know
//! no language, no other rule and no way of filing.

mod digest;
mod explore;
mod figures;
mod others;
mod outcome;
mod points;
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
mod restricted_place;
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
pub use digest::{Digest, Plain, RuleDigest};
pub use figures::FiguresDigest;
pub use outcome::{Levels, Outcome, Outcomes, Reading};
pub use world::World;

use crate::case::{Case, Fact};
use crate::day::Day;
use crate::law::{DoubtId, Source};
use crate::level::{Certainty, Level, Span};
use crate::norm::Required;
use explore::Survey;
use others::Others;

/// Makes of the list of rules their names and [`RULES`].
macro_rules! rules {
    ($($(#[$doc:meta])* $Rule:ident = $word:literal in $module:ident;)+) => {
        words! {
            /// A rule, in the order in which assessments list them: who and whether at all, how to file, the dwelling, the
            /// owners, the norm. The word is the same in every face of the program.
            #[derive(PartialOrd, Ord)]
            pub enum RuleId { $($(#[$doc])* $Rule = $word,)+ }
        }

        /// Every rule, in the order of [`RuleId`].
        pub static RULES: &[Rule] = &[$($module::RULE,)+];

        $(const _: () = assert!(
            $module::RULE.id as usize == RuleId::$Rule as usize,
            concat!("the rule in `", stringify!($module), "` has another name"),
        );)+
    };
}

rules! {
    /// Who is registered by this procedure.
    ServiceScope = "service-scope" in service_scope;
    /// Children under 14 are not registered by themselves.
    Under14 = "under-14" in under_14;
    /// Temporary registration begins at 16.
    TemporaryUnder16 = "temporary-under-16" in temporary_under_16;
    /// Shift workers and patients need no temporary registration.
    TemporaryExempt = "temporary-exempt" in temporary_exempt;
    /// How long a temporary stay may be.
    StayLength = "stay-length" in stay_length;
    /// At 14 and 15 a parent or legal representative applies.
    MinorApplicant = "minor-applicant" in minor_applicant;
    /// Without full capacity a guardian or trustee applies.
    LegalCapacity = "legal-capacity" in legal_capacity;
    /// A power of attorney is accepted at an office only.
    Attorney = "attorney" in attorney;
    /// Citizens who return from abroad prove that they left.
    ReturningCitizen = "returning-citizen" in returning_citizen;
    /// Consent to access to personal data.
    DataConsent = "data-consent" in data_consent;
    /// How a citizen signs.
    Signature = "signature" in signature;
    /// The dwelling is meant for living in.
    DwellingKind = "dwelling-kind" in dwelling_kind;
    /// The address is in the address register.
    AddressRegister = "address-register" in address_register;
    /// Registration at the address is not suspended.
    AddressSuspended = "address-suspended" in address_suspended;
    /// The place is not restricted.
    RestrictedPlace = "restricted-place" in restricted_place;
    /// In state rental housing the contract names whoever applies.
    StateTenancy = "state-tenancy" in state_tenancy;
    /// Service housing has a regime of its own.
    ServiceHousing = "service-housing" in service_housing;
    /// An administration asks by petition.
    AdministrationPetition = "administration-petition" in administration_petition;
    /// For an owner who cannot act a representative comes.
    IncapableOwner = "incapable-owner" in incapable_owner;
    /// The owners consent.
    OwnerConsent = "owner-consent" in owner_consent;
    /// The other owners of a shared dwelling consent.
    CoOwnerConsent = "co-owner-consent" in co_owner_consent;
    /// The occupancy norm of the place.
    CapitalNorm = "capital-norm" in capital_norm;
}

/// One rule: what it reads and what it decides.
pub struct Rule {
    /// Its name, the same in every face of the program.
    pub id: RuleId,
    /// The facts that its level hangs on.
    pub reads: &'static [Fact],
    /// The facts that it looks at besides: how sure it is hangs on them, and never its level, so nobody is asked for them.
    pub certainty_by: &'static [Fact],
    /// The levels that it can put in the way, rising.
    pub levels: &'static [Level],
    /// What it says on complete facts. Areas and days of stay may still be open there (see [`World`]); the rules that
    /// read them add every outcome that those can have.
    pub decide: fn(&World, &mut Outcomes),
    /// The law behind it, first day in force rising.
    pub bases: &'static [Basis],
    /// What the law leaves open about it.
    pub doubts: &'static [DoubtId],
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
    #[expect(clippy::indexing_slicing, reason = "every rule stands at the place of its name")]
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

    fn survey(&self, case: &Case, world: &World) -> Survey {
        Survey::of(case, world, self.reads, self.decide)
    }

    /// Whether it can end in somebody coming to an office.
    #[must_use]
    pub fn ends_at_an_office(&self) -> bool {
        self.levels.contains(&Level::InPerson)
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

    /// The facts that may yet be among [`Asked::open_facts`], whatever is learnt from here: every unknown fact that the rule
    /// reads, and the list of owners where that can settle one, as long as the rule can move above `floor`. What is learnt
    /// takes facts out of it and never brings one in.
    pub fn facts_ahead(&self, floor: Level) -> impl Iterator<Item = Fact> {
        let moves = !self.survey.outcomes.levels().from(floor).is_single();
        let reads = self.rule.reads.iter().copied().chain(explore::list_behind(self.rule.reads));
        reads.filter(move |fact| moves && !self.case.knows(*fact))
    }
}

/// What the rules about consent make of all that other owners say: the worst of it under each.
fn consents_heard(others: Others) -> [Level; 2] {
    [|says| owner_consent::outcome(says).level, co_owner_consent::level]
        .map(|level| others.says().map(level).max().unwrap_or(Level::Ready))
}

/// All that a rule tells apart of the days of a stay, as a number.
fn lengths_of_stay(case: &Case) -> u32 {
    stay_length::number(case.stay.from, case.stay.until)
}

/// For rules without a threshold.
const fn no_threshold(_: &Case) -> Required {
    Required::NOTHING
}
