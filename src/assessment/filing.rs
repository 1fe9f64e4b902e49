//! Where to file, who must consent, and the terms. All of it follows the levels that are still possible.

use super::{Note, NoteFacts, NoteId, View};
use crate::case::{Fact, Kind, Owner, OwnerCapacity, OwnerConsent, OwnerKind, Ownership, Status, Tenure};
use crate::day::Day;
use crate::law::{EGOV, HOU, LADA_ATTORNEY, NIT, P267, P677, PILOT, Source};
use crate::level::{Certainty, Level};
use crate::norm;
use crate::rules::RuleId;
use serde::{Deserialize, Serialize};

words! {
    /// Where an application is filed.
    pub enum ChannelId {
        /// The e-government portal.
        EgovPortal = "egov-portal",
        /// The eGov Mobile application.
        EgovMobile = "egov-mobile",
        /// Apps of second-tier banks.
        BankApp = "bank-app",
        /// The self-service area of a public service centre.
        SelfService = "self-service",
        /// A public service centre of the State Corporation.
        Con = "con",
        /// The territorial police.
        Police = "police",
    }
}

/// A place to file at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Which.
    pub id: ChannelId,
    /// It may turn out not to be the way.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub perhaps: bool,
    /// How sure it is that it is open for this.
    pub certainty: Certainty,
    /// The acts.
    pub sources: Vec<Source>,
}

words! {
    /// Whose consent.
    pub enum ConsentWho {
        /// An owner of a dwelling in which the applicant owns nothing.
        Owner = "owner",
        /// Another owner of a dwelling that the applicant owns a share of.
        CoOwner = "co-owner",
        /// The tenant of state rental housing.
        Tenant = "tenant",
        /// The administration of the house or organisation, by a petition.
        Administration = "administration",
    }
}

words! {
    /// Where a consent stands.
    pub enum ConsentStatus {
        /// Agreed; will be confirmed when asked.
        Given = "given",
        /// Not asked, or not sure.
        Pending = "pending",
        /// Refused.
        Refused = "refused",
        /// No answer.
        Silent = "silent",
        /// Somebody else would consent.
        Attorney = "attorney",
        /// The owner can neither sign nor come.
        Unable = "unable",
        /// Not known.
        Unknown = "unknown",
    }
}

impl From<OwnerConsent> for ConsentStatus {
    fn from(consent: OwnerConsent) -> Self {
        match consent {
            OwnerConsent::Given => Self::Given,
            OwnerConsent::Pending => Self::Pending,
            OwnerConsent::Refused => Self::Refused,
            OwnerConsent::Silent => Self::Silent,
            OwnerConsent::Attorney => Self::Attorney,
            OwnerConsent::Unable => Self::Unable,
        }
    }
}

words! {
    /// How a consent is given.
    pub enum ConsentMeans {
        /// Electronic digital signature.
        Eds = "eds",
        /// One-time password by SMS, phone linked to the portal account.
        Sms = "sms",
        /// At the office, on the form.
        InPerson = "in-person",
    }
}

/// A consent that the application needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Consent {
    /// Whose.
    pub who: ConsentWho,
    /// Place in `dwelling.otherOwners`, from 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub owner: Option<u32>,
    /// It may turn out not to be needed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub perhaps: bool,
    /// Where it stands.
    pub status: ConsentStatus,
    /// How it can be given.
    pub means: Vec<ConsentMeans>,
    /// Minutes for the confirmation online.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub within_minutes: Option<u32>,
    /// How sure it is that it is needed, and so.
    pub certainty: Certainty,
    /// The acts.
    pub sources: Vec<Source>,
}

words! {
    /// Which term.
    pub enum DeadlineId {
        /// The owner's confirmation.
        Consent = "consent",
        /// Processing online.
        Online = "online",
        /// Processing at the State Corporation.
        Office = "office",
        /// Registration after arrival.
        Arrival = "arrival",
    }
}

/// A term.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Deadline {
    /// Which.
    pub id: DeadlineId,
    /// Its length.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// Its last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Day>,
    /// Days by which it has passed on the filing date.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overdue_days: Option<u32>,
    /// The acts.
    pub sources: Vec<Source>,
}

/// The channels that are open.
pub(super) fn channels(view: &View<'_>) -> Vec<Channel> {
    let channel = |id: &ChannelId| {
        let (certainty, sources) = id.is_open(view)?;
        let perhaps = view.perhaps(|view| id.is_open(view).is_some());
        Some(Channel { id: *id, perhaps, certainty, sources: sources.to_vec() })
    };
    ChannelId::ALL.iter().filter_map(channel).collect()
}

impl ChannelId {
    /// How sure it is that it is open for this case, and by which acts; `None` where it is not.
    fn is_open(self, view: &View<'_>) -> Option<(Certainty, &'static [Source])> {
        let online_only = view.case.filing_date >= norm::ONLINE_ONLY;
        let (online, status) = (view.may_be_online(), view.case.applicant.status);
        match self {
            Self::EgovPortal => online
                .then_some((Certainty::Certain, const { &[P267.at("annex 2, item 2"), P677.at("pt 3"), NIT.at("")] })),
            Self::EgovMobile => online.then_some((Certainty::Likely, const { &[NIT.at("")] })),
            // The standard names bank apps; the announcements of the pilot name the portal and its app only.
            Self::BankApp => {
                let certainty = if online_only { Certainty::Conflicting } else { Certainty::Certain };
                online.then_some((certainty, const { &[P267.at("annex 2, item 2"), NIT.at("")] }))
            }
            Self::SelfService => (online && online_only)
                .then_some((Certainty::Likely, const { &[PILOT.at(""), P267.at("annex 2, item 8")] })),
            Self::Con => con(view),
            Self::Police => {
                let comes = view.may_be_in_person() && status.is_none_or(Status::under_police_accounting);
                let asks = view.verdict.allows(Level::Ask) && view.is_by_police();
                (comes || asks).then_some((Certainty::Certain, const { &[P267.at("annex 8"), P677.at("pt 8")] }))
            }
        }
    }
}

/// The public service centre: beside the online channels before these became the only ones and after the announced end of
/// that, where a petition is handed in, where somebody comes, and where one asks.
fn con(view: &View<'_>) -> Option<(Certainty, &'static [Source])> {
    let filing = view.case.filing_date;
    if view.may_be_online() {
        if filing < norm::ONLINE_ONLY {
            return Some((Certainty::Certain, const { &[P267.at("annex 2, item 2")] }));
        }
        // How a petition is handed in online is written nowhere.
        if view.stands(RuleId::AdministrationPetition) {
            return Some((Certainty::Ambiguous, const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8")] }));
        }
        // The rules name it; the desks were told otherwise for a time that is over by what was announced.
        if filing >= norm::PILOT_OVER {
            return Some((
                Certainty::Ambiguous,
                const { &[P677.at("pt 3"), P267.at("annex 2, item 2"), PILOT.at("")] },
            ));
        }
    }
    let comes = view.may_be_in_person() && !view.is_by_police();
    (comes || view.verdict.allows(Level::Ask))
        .then_some((Certainty::Certain, const { &[P267.at("annex 2, item 2"), PILOT.at("")] }))
}

/// Whose consent an application asks for.
#[derive(Clone, Copy, PartialEq)]
enum Asked {
    Administration,
    Tenant,
    /// The holder's consent or petition: not written which.
    Holder,
    Owners(ConsentWho),
}

impl Asked {
    /// `None` where nothing is filed.
    fn of(view: &View<'_>) -> Option<Self> {
        let dwelling = &view.case.dwelling;
        if !view.may_be_filed() {
            return None;
        }
        if dwelling.kind.is_some_and(Kind::has_administration) {
            return Some(Self::Administration);
        }
        Some(match dwelling.tenure {
            Some(Tenure::Organisation) => Self::Administration,
            Some(Tenure::StateRental) => Self::Tenant,
            Some(Tenure::Service) => Self::Holder,
            Some(Tenure::Private) | None => Self::Owners(match view.case.applicant.ownership {
                Some(Ownership::Shared) => ConsentWho::CoOwner,
                Some(Ownership::None | Ownership::Sole) | None => ConsentWho::Owner,
            }),
        })
    }
}

pub(super) fn consents(view: &View<'_>) -> Vec<Consent> {
    let Some(asked) = Asked::of(view) else { return Vec::new() };
    let perhaps = view.perhaps(|view| Asked::of(view) == Some(asked));
    let plain = |who, certainty, sources: &[Source]| Consent {
        who,
        owner: None,
        perhaps,
        status: ConsentStatus::Unknown,
        means: Vec::new(),
        within_minutes: None,
        certainty,
        sources: sources.to_vec(),
    };
    match asked {
        Asked::Administration => {
            let sources = const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8")] };
            vec![plain(ConsentWho::Administration, Certainty::Certain, sources)]
        }
        Asked::Tenant => {
            let sources = const { &[P677.at("pt 4"), NIT.at("")] };
            vec![Consent { means: means(view), ..plain(ConsentWho::Tenant, Certainty::Likely, sources) }]
        }
        Asked::Holder => {
            vec![plain(ConsentWho::Administration, Certainty::Ambiguous, const { &[P677.at("pt 7(2)")] })]
        }
        Asked::Owners(who) => {
            let owners = view.case.dwelling.other_owners.iter().flatten().enumerate();
            // For who has died nobody can consent yet.
            let owners = owners.filter(|(_, owner)| owner.is_asked(Fact::OwnerConsent));
            let consent = |(index, owner): (usize, &Owner)| {
                let (certainty, sources) = consent_basis(view, who, owner);
                Consent {
                    owner: u32::try_from(index).ok(),
                    status: owner.consent.map_or(ConsentStatus::Unknown, ConsentStatus::from),
                    means: owner_means(view, owner),
                    within_minutes: hour(view).filter(|_| confirms_online(owner)),
                    ..plain(who, certainty, sources)
                }
            };
            owners.map(consent).collect()
        }
    }
}

/// How sure it is that an owner's consent is needed, and given so.
fn consent_basis(view: &View<'_>, who: ConsentWho, owner: &Owner) -> (Certainty, &'static [Source]) {
    if who == ConsentWho::CoOwner {
        return (Certainty::Ambiguous, const { &[EGOV.at(""), P677.at("pt 7")] });
    }
    if owner.kind() == OwnerKind::Organisation {
        return (Certainty::Ambiguous, const { &[HOU.at("art 23(3-1)"), P677.at("pt 4")] });
    }
    if view.is_by_police() {
        return (Certainty::Certain, const { &[P677.at("pt 8"), P267.at("annex 8")] });
    }
    match owner.consent {
        Some(OwnerConsent::Attorney) => (Certainty::Conflicting, const { &[P677.at("pt 7(2)"), LADA_ATTORNEY.at("")] }),
        Some(OwnerConsent::Unable) => {
            (Certainty::Ambiguous, const { &[P677.at("pt 7(2)"), P267.at("annex 2, item 8")] })
        }
        Some(OwnerConsent::Given | OwnerConsent::Pending | OwnerConsent::Refused | OwnerConsent::Silent) | None => {
            (Certainty::Certain, const { &[P677.at("pt 4"), P267.at("annex 2, item 8")] })
        }
    }
}

/// Whether an owner can confirm online: a person who can act alone, by his own signature or phone.
fn confirms_online(owner: &Owner) -> bool {
    let acts = owner.capacity.is_none_or(|capacity| capacity == OwnerCapacity::Full);
    let by_others = matches!(owner.consent, Some(OwnerConsent::Attorney | OwnerConsent::Unable));
    owner.kind() == OwnerKind::Person && acts && !by_others
}

/// How an owner can consent. How an organisation does online is written nowhere, nor how somebody does who can neither sign
/// nor come.
fn owner_means(view: &View<'_>, owner: &Owner) -> Vec<ConsentMeans> {
    match (owner.kind(), owner.consent) {
        (OwnerKind::Organisation, _) | (_, Some(OwnerConsent::Attorney)) => vec![ConsentMeans::InPerson],
        (_, Some(OwnerConsent::Unable)) => Vec::new(),
        (
            OwnerKind::Person | OwnerKind::Deceased,
            Some(OwnerConsent::Given | OwnerConsent::Pending | OwnerConsent::Refused | OwnerConsent::Silent) | None,
        ) => means(view),
    }
}

/// The hour in which owners confirm online: announced for filings from the first day of online-only.
fn hour(view: &View<'_>) -> Option<u32> {
    norm::consent_minutes(view.case.filing_date).filter(|_| view.may_be_online())
}

fn means(view: &View<'_>) -> Vec<ConsentMeans> {
    // Where the way is open until somebody has asked, so is the means.
    let may_be_online = view.may_be_online() || view.verdict.least == Level::Ask;
    let online: &[_] = if may_be_online { &[ConsentMeans::Eds, ConsentMeans::Sms] } else { &[] };
    let desk_is_open = view.verdict.most >= Level::InPerson || view.case.filing_date < norm::ONLINE_ONLY;
    let office = desk_is_open.then_some(ConsentMeans::InPerson);
    online.iter().copied().chain(office).collect()
}

pub(super) fn deadlines(view: &View<'_>, notes: &[Note]) -> Vec<Deadline> {
    let plain = |id, sources| Deadline { id, minutes: None, due: None, overdue_days: None, sources };
    let timed = |id, minutes, sources| Deadline { minutes: Some(minutes), ..plain(id, sources) };
    let mut deadlines = Vec::new();
    if let Some(minutes) = hour(view).filter(|_| owners_confirm(view)) {
        deadlines.push(timed(DeadlineId::Consent, minutes, const { [NIT.at(""), EGOV.at("")] }.to_vec()));
    }
    if view.may_be_online() {
        deadlines.push(timed(
            DeadlineId::Online,
            norm::ONLINE_MINUTES,
            const { [P267.at("annex 2, item 3")] }.to_vec(),
        ));
    }
    let asks_only = view.verdict.level() == Some(Level::Ask);
    if !asks_only && channels(view).iter().any(|channel| channel.id == ChannelId::Con) {
        deadlines.push(timed(
            DeadlineId::Office,
            norm::OFFICE_MINUTES,
            const { [P267.at("annex 2, item 3")] }.to_vec(),
        ));
    }
    if let Some(note) = notes.iter().find(|note| note.id == NoteId::ArrivalTerm) {
        let NoteFacts { due, overdue_days, .. } = note.given;
        deadlines.push(Deadline { due, overdue_days, ..plain(DeadlineId::Arrival, note.sources.clone()) });
    }
    deadlines
}

/// Whether owners other than the applicant have to confirm: a private dwelling without an administration, with others.
pub(super) fn owners_confirm(view: &View<'_>) -> bool {
    let dwelling = &view.case.dwelling;
    let owners_count = dwelling.tenure.is_none_or(|tenure| tenure == Tenure::Private)
        && !dwelling.kind.is_some_and(|kind| kind.has_administration());
    let alone = view.case.applicant.ownership == Some(Ownership::Sole)
        || dwelling.other_owners.as_ref().is_some_and(|owners| owners.is_empty());
    owners_count && !alone
}
