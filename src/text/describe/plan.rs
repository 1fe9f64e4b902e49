//! Steps and documents in the words of the case: what its facts decide is said as decided, and a condition stays only where a
//! fact is open.

use super::{Described, Item};
use crate::assessment::{Assessment, Document, DocumentId, Step, StepId};
use crate::case::{Capacity, Fact, Given, Kind, Purpose, Registration, Relation, Status};
use crate::level::Level;
use crate::norm;
use crate::rules::RuleId;
use crate::say;
use crate::text::{Arg, Texts};

impl Texts {
    pub(super) fn step(&self, assessment: &Assessment, step: &Step) -> Described {
        let id = step.id.word();
        let (variant, args) = (variant(step), args(step));
        let said = |part: &str| self.named(&format!("step-{id}.{part}-{}", variant?), &args);
        let general = self.titled("step", id, &step.sources);
        // A tie is proved by a paper that has a name of its own.
        let paper = || self.named(&format!("document-kinship-proof.{}", variant?), &[]);
        let counted = || self.counted(assessment).filter(|_| step.id == StepId::FewerOrLarger);
        let text = said("text")
            .or_else(counted)
            .or_else(|| paper().filter(|_| step.id == StepId::ProveTie).map(|paper| paper + "."));
        let title = said("title").unwrap_or(general.title);
        Described { perhaps: step.perhaps, title, text: text.unwrap_or(general.text), ..general }
    }

    /// How many people the area is enough for, where it is enough for anybody.
    fn counted(&self, assessment: &Assessment) -> Option<String> {
        let figures = assessment.occupancy.as_ref().filter(|figures| figures.capacity > 0)?;
        Some(say!(
            self,
            STEP_FEWER_OR_LARGER_COUNTED,
            persons = figures.persons,
            minArea = figures.required_area,
            shortage = figures.shortage,
            capacity = figures.capacity
        ))
    }

    pub(super) fn document(&self, assessment: &Assessment, document: &Document) -> Item {
        let id = document.id.word();
        let of_case =
            worded(assessment, document.id).and_then(|word| self.named(&format!("document-{id}.{word}"), &[]));
        let title = of_case.unwrap_or_else(|| self.name(&format!("document-{id}"), &[]));
        Item { id, title, perhaps: document.perhaps }
    }
}

/// Tells by which of its texts a step or document is said; `None` by the one that holds whatever the case.
type Variant = fn(&Given) -> Option<&'static str>;

/// The steps that have texts for cases, each with the facts that choose.
const STEPS: [(StepId, Variant); 7] = [
    (StepId::GoToCon, of_status),
    (StepId::GetPetition, of_kind),
    (StepId::RepresentativeFiles, of_capacity),
    (StepId::ProveStay, of_purpose),
    (StepId::ProveTie, of_tie),
    (StepId::FileOnline, of_registration),
    (StepId::ApplyAgain, of_end),
];

/// The documents that have names for cases, each with the rule whose facts choose.
const DOCUMENTS: [(DocumentId, RuleId, Variant); 3] = [
    (DocumentId::AuthorityProof, RuleId::LegalCapacity, of_capacity),
    (DocumentId::StayProof, RuleId::StayLength, of_purpose),
    (DocumentId::KinshipProof, RuleId::CapitalNorm, of_tie),
];

fn variant(step: &Step) -> Option<&'static str> {
    STEPS.iter().find(|(id, _)| *id == step.id).and_then(|(_, variant)| variant(&step.given))
}

fn worded(assessment: &Assessment, document: DocumentId) -> Option<&'static str> {
    if document == DocumentId::IdentityDocument {
        return identity(assessment);
    }
    let (_, rule, variant) = DOCUMENTS.iter().find(|(id, ..)| *id == document)?;
    variant(&assessment.finding(*rule)?.given)
}

/// The values that the texts of a step may name.
fn args(step: &Step) -> Vec<(&'static str, Arg)> {
    let months =
        months(&step.given).and_then(|months| u32::try_from(months).ok()).map(|months| ("months", months.into()));
    let until = step.given.day(Fact::StayUntil).map(|until| ("until", until.into()));
    months.into_iter().chain(until).collect()
}

/// The months of a stay, one that has begun counted as whole; of longer ones than anybody may have, one more than that.
fn months(given: &Given) -> Option<i32> {
    let (from, until) = (given.day(Fact::StayFrom)?, given.day(Fact::StayUntil)?);
    let longer = norm::STAY_MOST_MONTHS + 1;
    (norm::STAY_LEAST_MONTHS..longer).find(|months| from.plus_months(*months) >= until).or(Some(longer))
}

/// Whether a digital identity document is enough, which it is for citizens who have not come from abroad for good.
fn identity(assessment: &Assessment) -> Option<&'static str> {
    let ready = |rule| assessment.level(rule).level() == Some(Level::Ready);
    let comes = |rule| assessment.level(rule).least > Level::Ready;
    if assessment.filing_date < norm::ORDER_916
        || [RuleId::ServiceScope, RuleId::ReturningCitizen].into_iter().any(comes)
    {
        return Some("plain");
    }
    (ready(RuleId::ServiceScope) && ready(RuleId::ReturningCitizen)).then_some("digital")
}

fn of_status(given: &Given) -> Option<&'static str> {
    match given.word::<Status>(Fact::Status)? {
        Status::Citizen => Some(if given.yes(Fact::FromAbroad)? { "abroad" } else { "citizen" }),
        Status::ResidentForeigner | Status::ResidentStateless | Status::Kandas => Some("foreigner"),
        Status::Refugee | Status::AsylumSeeker | Status::Visitor => None,
    }
}

fn of_kind(given: &Given) -> Option<&'static str> {
    Some(match given.word::<Kind>(Fact::Kind)? {
        Kind::Dormitory => "dormitory",
        Kind::Institution => "institution",
        Kind::House | Kind::Flat | Kind::Dacha | Kind::NonResidential => "organisation",
    })
}

fn of_registration(given: &Given) -> Option<&'static str> {
    Some(match given.word::<Registration>(Fact::Registration)? {
        Registration::Permanent => "permanent",
        Registration::Temporary => match months(given) {
            Some(months) if months > norm::STAY_MOST_MONTHS => "longer",
            Some(_) => "months",
            None => "temporary",
        },
    })
}

/// What comes at the end of a temporary stay: of whoever waits for the proof from abroad, a permanent one.
fn of_end(given: &Given) -> Option<&'static str> {
    let waits = given.yes(Fact::FromAbroad) == Some(true) && given.yes(Fact::ExitProof) == Some(false);
    if waits { Some("abroad") } else { given.day(Fact::StayUntil).map(|_| "until") }
}

fn of_capacity(given: &Given) -> Option<&'static str> {
    match given.word::<Capacity>(Fact::Capacity)? {
        Capacity::None => Some("guardian"),
        Capacity::Limited => Some("trustee"),
        Capacity::Full => None,
    }
}

fn of_purpose(given: &Given) -> Option<&'static str> {
    match given.word::<Purpose>(Fact::StayPurpose)? {
        Purpose::Duty => Some("duty"),
        Purpose::Study => Some("study"),
        Purpose::Other => None,
    }
}

/// What proves a tie to the owner.
fn of_tie(given: &Given) -> Option<&'static str> {
    match given.word::<Relation>(Fact::RelationToOwner)? {
        Relation::Spouse => Some("marriage"),
        Relation::Parent
        | Relation::Child
        | Relation::Sibling
        | Relation::HalfSibling
        | Relation::Grandparent
        | Relation::Grandchild
        | Relation::RelativesChild => Some("birth"),
        Relation::AdoptiveParent | Relation::AdoptedChild => Some("adoption"),
        Relation::InLaw | Relation::RelativesSpouse => Some("affinity"),
        Relation::Ward => Some("ward"),
        Relation::None => given.yes(Fact::FullTimeStudent)?.then_some("study"),
    }
}
