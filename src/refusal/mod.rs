//! What a refusal said, and what to do about it: the cause, the shortest way to be registered, and whether to complain. For a page of
//! its own, since no assessment hangs on it.
//!
//! [`Ground::refusal`] is the table. Its words are in the texts: a ground under `refused-` and its word, whatever else under its word.

mod complaint;
mod cure;
mod grounds;
mod of_rule;

pub use complaint::{Advice, LetterId, Note, Point};
pub use cure::{Cure, Way};

use crate::statement::Statement;

words! {
    /// What a refusal, or what stood in its place, said. The word stands in the address of the page.
    pub enum Ground {
        /// An owner did not confirm in time.
        OwnerSilent = "owner-silent",
        /// An owner has nothing to sign with.
        OwnerSignature = "owner-signature",
        /// An owner is a minor or incapacitated.
        OwnerIncapable = "owner-incapable",
        /// Somebody came in the owner's place.
        OwnerAttorney = "owner-attorney",
        /// An owner says no.
        OwnerRefuses = "owner-refuses",
        /// The contract of a state tenancy does not name the person.
        Tenancy = "tenancy",
        /// The address or the dwelling is not in the system.
        Address = "address",
        /// Registration at the address is suspended.
        Suspended = "suspended",
        /// The capital's norm is exceeded.
        Norm = "norm",
        /// People outside the excepted groups are registered there.
        Strangers = "strangers",
        /// The systems do not show the tie to the owner.
        Kinship = "kinship",
        /// Papers or data are unreliable, or not as the rules want them.
        Data = "data",
        /// Data did not match online.
        Mismatch = "mismatch",
        /// No consent to access to personal data.
        DataConsent = "data-consent",
        /// No proof of having left the former country.
        FromAbroad = "from-abroad",
        /// The chip of the card holds the old address.
        Chip = "chip",
        /// The papers were not accepted.
        NotAccepted = "not-accepted",
        /// The office takes no application.
        OnlineOnly = "online-only",
        /// "Go to the State Corporation".
        GoToCon = "go-to-con",
        /// Something else, or no reason.
        Other = "other",
    }
}

/// What stands behind a ground.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    /// What it means. The acts are those of the way out too.
    pub cause: Statement,
    /// What to do, in order.
    pub cures: &'static [Cure],
    /// Whether to complain.
    pub advice: Advice,
    /// What the letter says of this ground, to everybody first, and then what only some can say; nothing where none is of use.
    pub points: &'static [Point],
    /// What else is to be known of a complaint.
    pub notes: &'static [Note],
}

/// Grounds under one heading.
#[derive(Debug)]
pub struct Group {
    /// The name of the heading.
    pub id: &'static str,
    /// The grounds below it.
    pub grounds: &'static [Ground],
}

/// Every ground, in the order in which it is looked for.
pub static GROUPS: &[Group] = &[
    Group {
        id: "refused-group-owners",
        grounds: &[
            Ground::OwnerSilent,
            Ground::OwnerSignature,
            Ground::OwnerIncapable,
            Ground::OwnerAttorney,
            Ground::OwnerRefuses,
        ],
    },
    Group { id: "refused-group-dwelling", grounds: &[Ground::Tenancy, Ground::Address, Ground::Suspended] },
    Group { id: "refused-group-norm", grounds: &[Ground::Norm, Ground::Strangers, Ground::Kinship] },
    Group {
        id: "refused-group-papers",
        grounds: &[Ground::Data, Ground::Mismatch, Ground::DataConsent, Ground::FromAbroad, Ground::Chip],
    },
    Group { id: "refused-group-counter", grounds: &[Ground::NotAccepted, Ground::OnlineOnly, Ground::GoToCon] },
    Group { id: "refused-group-other", grounds: &[Ground::Other] },
];
