//! Kinship by law: the group of the norm for somebody whom a path of kinship leads to from the owner.
//!
//! The acts list few relations and leave the rest to the words "close relatives, their spouses and children", so the
//! answer is composed of three rules, not looked up: who is a close relative, who is kin by marriage, and whom "their
//! spouses and children" reach. "Their" stands after close relatives; whether it reaches in-laws too is open.

use super::{Relation, Tie};
use crate::law::{DoubtId, FAM, MIG, P677, Source};
use crate::level::Certainty;

use Link::{Child, Parent, Sibling, Spouse};

words! {
    /// One step from a person to a relative. Adoption makes parents, children and siblings as birth does.
    pub enum Link {
        /// Father or mother, by birth or adoption.
        Parent = "parent",
        /// Son or daughter, by birth or adoption.
        Child = "child",
        /// Brother or sister, full or half: a child of a parent.
        Sibling = "sibling",
        /// Husband or wife, by a registered marriage.
        Spouse = "spouse",
    }
}

words! {
    /// People whose tie to the owner is no path of kinship.
    pub enum Special {
        /// The owner, or one of several.
        Owner = "owner",
        /// Under the owner's guardianship or trusteeship.
        Ward = "ward",
        /// A full-time student in the place of the norm, kin or not.
        Student = "student",
        /// A child in the owner's foster or patronage care.
        Foster = "foster",
        /// Divorced from the owner.
        FormerSpouse = "former-spouse",
        /// Kin by a marriage that has ended.
        FormerInLaw = "former-in-law",
        /// Lives with the owner as a spouse, perhaps by a religious marriage, without a registered one.
        Partner = "partner",
    }
}

/// Somebody's tie to the owner by law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kin {
    /// Group of the norm; where the law leaves it open, the stricter of the two.
    pub tie: Tie,
    /// The other group, where the law leaves it open.
    pub other: Option<Tie>,
    /// Relation that a case has for it, where the group is sure. [`Relation::None`] for a student who is no kin: that the
    /// person studies is a fact of its own.
    pub relation: Option<Relation>,
    /// Certainty of the group.
    pub certainty: Certainty,
    /// Acts that say so.
    pub sources: &'static [Source],
    /// Doubt that has both readings in words, where there is one.
    pub doubt: Option<DoubtId>,
}

/// Most links that a path may have.
pub const MOST_LINKS: usize = 4;

/// Tie of the person at the end of a path that begins at the owner; each link leads on from the person before. The path
/// is the shortest one: a parent's child is a brother or sister, a spouse's child a stepchild, a parent's spouse
/// a step-parent.
///
/// `None` where there is no link or more than [`MOST_LINKS`], and where the path turns back, so that it names no
/// relation of its own: the spouse of a spouse, the parent of a child.
#[must_use]
pub fn kin(path: &[Link]) -> Option<Kin> {
    let steps = steps(path)?;
    if let Some(relation) = family(&steps) {
        return Some(Kin::sure(Tie::Family, relation, Certainty::Certain, CLOSE));
    }
    if let Some(relation) = in_law(&steps) {
        return Some(Kin::sure(Tie::Excepted, relation, Certainty::Certain, BY_MARRIAGE));
    }
    // "Their spouses and children": the spouses of close relatives are kin by marriage already.
    match steps.split_last() {
        Some((Spouse | Child, whose)) if close_relative(whose).is_some() => {
            Some(Kin::sure(Tie::Excepted, Relation::RelativesChild, Certainty::Likely, THEIR))
        }
        Some((Spouse | Child, whose)) if in_law(whose).is_some() => {
            Some(Kin::open(Tie::Outsider, Tie::Excepted, THEIR, Some(DoubtId::Their)))
        }
        _ => Some(Kin::sure(Tie::Outsider, Relation::None, Certainty::Likely, THEIR)),
    }
}

/// Tie of people whom no path of kinship leads to. A registered owner counts as family, see [`Tie::of`] for one who
/// applies.
#[must_use]
pub fn special(which: Special) -> Kin {
    match which {
        Special::Owner => Kin {
            tie: Tie::Owner,
            other: None,
            relation: None,
            certainty: Certainty::Certain,
            sources: EXCEPTIONS,
            doubt: Some(DoubtId::OwnerOverNorm),
        },
        Special::Ward => Kin::sure(Tie::Excepted, Relation::Ward, Certainty::Certain, GUARDIANSHIP),
        Special::Student => Kin {
            doubt: Some(DoubtId::Student),
            ..Kin::sure(Tie::Excepted, Relation::None, Certainty::Certain, EXCEPTIONS)
        },
        Special::Foster => Kin::open(Tie::Outsider, Tie::Excepted, GUARDIANSHIP, None),
        Special::FormerSpouse | Special::Partner => {
            Kin::sure(Tie::Outsider, Relation::None, Certainty::Certain, MARRIAGE)
        }
        Special::FormerInLaw => Kin::open(Tie::Outsider, Tie::Excepted, AFFINITY, Some(DoubtId::Divorce)),
    }
}

/// Close relatives, as the rules of registration and the code on family list them.
static CLOSE: &[Source] = &const { [P677.at("pt 2(2)"), FAM.at("art 1(1)(13)"), P677.at("pt 4")] };
/// Kin by marriage: one spouse and the close relatives of the other.
static BY_MARRIAGE: &[Source] = &const { [FAM.at("art 1(1)(16)"), P677.at("pt 4"), MIG.at("art 51(2)(1)")] };
/// The words "their spouses and children", which reach some kin and not others.
static THEIR: &[Source] = &const { [P677.at("pt 4"), MIG.at("art 51(2)(1)"), P677.at("pt 2(2)")] };
/// The exceptions from the norm.
static EXCEPTIONS: &[Source] = &const { [P677.at("pt 4"), MIG.at("art 51(2)(1)")] };
/// Guardianship and trusteeship, and what they are not.
static GUARDIANSHIP: &[Source] = &const { [P677.at("pt 4"), FAM.at("art 1(1)(19)"), FAM.at("art 1(1)(21)")] };
/// Only a registered marriage is one.
static MARRIAGE: &[Source] = &const { [FAM.at("art 2(3)")] };
/// Kinship by marriage, which does not say whether divorce ends it.
static AFFINITY: &[Source] = &const { [FAM.at("art 1(1)(16)")] };

impl Kin {
    fn sure(tie: Tie, relation: Relation, certainty: Certainty, sources: &'static [Source]) -> Self {
        Self { tie, other: None, relation: Some(relation), certainty, sources, doubt: None }
    }

    fn open(tie: Tie, other: Tie, sources: &'static [Source], doubt: Option<DoubtId>) -> Self {
        Self { tie, other: Some(other), relation: None, certainty: Certainty::Ambiguous, sources, doubt }
    }
}

/// Path with every sibling as a parent's child; `None` where it names no relation.
fn steps(path: &[Link]) -> Option<Vec<Link>> {
    let single = |link: &Link| match link {
        Sibling => vec![Parent, Child],
        Parent | Child | Spouse => vec![*link],
    };
    let steps: Vec<Link> = path.iter().flat_map(single).collect();
    let turns_back = steps.windows(2).any(|pair| matches!(pair, [Child, Parent] | [Spouse, Spouse]));
    ((1..=MOST_LINKS).contains(&path.len()) && !turns_back).then_some(steps)
}

/// Spouse and close relatives.
fn family(steps: &[Link]) -> Option<Relation> {
    match steps {
        [Spouse] => Some(Relation::Spouse),
        _ => close_relative(steps),
    }
}

/// Parents, children, brothers and sisters, grandparents, grandchildren (Order 677, pt 2(2)).
fn close_relative(steps: &[Link]) -> Option<Relation> {
    match steps {
        [Parent] => Some(Relation::Parent),
        [Child] => Some(Relation::Child),
        [Parent, Child] => Some(Relation::Sibling),
        [Parent, Parent] => Some(Relation::Grandparent),
        [Child, Child] => Some(Relation::Grandchild),
        _ => None,
    }
}

/// The close relatives of the spouse, and in turn the spouses of close relatives. The spouses of children, brothers and
/// sisters are in-laws in everybody's words; the norm excepts all of them alike.
fn in_law(steps: &[Link]) -> Option<Relation> {
    match steps {
        [Spouse, whom @ ..] => close_relative(whom).map(|_| Relation::InLaw),
        [Child, Spouse] | [Parent, Child, Spouse] => Some(Relation::InLaw),
        [whom @ .., Spouse] => close_relative(whom).map(|_| Relation::RelativesSpouse),
        _ => None,
    }
}
