//! Where to file, who must consent, and the terms. All of it follows the levels that are still possible.

use super::{Note, NoteFacts, NoteId, View};
use crate::case::{OwnerCapacity, OwnerConsent, Ownership, Status, Tenure};
use crate::day::Day;
use crate::law::{EGOV, NIT, P267, P677, PILOT, Source};
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
        /// Applications of second-tier banks.
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
        /// Not known.
        Unknown = "unknown",
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

pub(super) fn channels(view: &View<'_>) -> Vec<Channel> {
    let mut channels: Vec<Channel> = Vec::new();
    let mut add = |id, certainty, sources: &[Source]| {
        if channels.iter().all(|channel| channel.id != id) {
            channels.push(Channel { id, certainty, sources: sources.to_vec() });
        }
    };
    let online_only = view.case.filing_date >= norm::ONLINE_ONLY;
    let status = view.case.applicant.status;
    let police = status.is_none_or(Status::under_police_accounting);
    if view.may_be_online() {
        add(ChannelId::EgovPortal, Certainty::Certain, &const { [P267.at("annex 2, item 2"), NIT.at("")] });
        add(ChannelId::EgovMobile, Certainty::Likely, &const { [NIT.at("")] });
        // The standard names bank applications; the announcements of the pilot name the portal and its application only.
        let banks = if online_only { Certainty::Conflicting } else { Certainty::Certain };
        add(ChannelId::BankApp, banks, &const { [P267.at("annex 2, item 2"), NIT.at("")] });
        if online_only {
            add(ChannelId::SelfService, Certainty::Likely, &const { [PILOT.at("")] });
            if view.finding(RuleId::AdministrationPetition).is_some() {
                // How a petition is handed in online is written nowhere.
                add(ChannelId::Con, Certainty::Ambiguous, &const { [P677.at("pt 7(2)"), P267.at("annex 2, item 8")] });
            }
        } else {
            add(ChannelId::Con, Certainty::Certain, &const { [P267.at("annex 2, item 2")] });
        }
    }
    if view.may_be_in_person() {
        if police {
            add(ChannelId::Police, Certainty::Certain, &const { [P267.at("annex 8"), P677.at("pt 8")] });
        }
        if !status.is_some_and(Status::under_police_accounting) {
            add(ChannelId::Con, Certainty::Certain, &const { [P267.at("annex 2, item 2"), PILOT.at("")] });
        }
    }
    if view.verdict.allows(Level::Ask) {
        add(ChannelId::Con, Certainty::Certain, &const { [P267.at("annex 2, item 2")] });
        if status.is_some_and(Status::under_police_accounting) {
            add(ChannelId::Police, Certainty::Certain, &const { [P267.at("annex 8")] });
        }
    }
    channels
}

pub(super) fn consents(view: &View<'_>) -> Vec<Consent> {
    let (case, dwelling) = (view.case, &view.case.dwelling);
    // Nothing is filed, or the police account for the person, for which no consent is written.
    if !view.may_be_filed() || case.applicant.status.is_some_and(Status::under_police_accounting) {
        return Vec::new();
    }
    let by_administration =
        dwelling.tenure == Some(Tenure::Organisation) || dwelling.kind.is_some_and(|kind| kind.has_administration());
    let plain = |who, certainty, sources| Consent {
        who,
        owner: None,
        status: ConsentStatus::Unknown,
        means: Vec::new(),
        within_minutes: None,
        certainty,
        sources,
    };
    if by_administration {
        let sources = const { [P677.at("pt 7(2)"), P267.at("annex 2, item 8")] }.to_vec();
        return vec![plain(ConsentWho::Administration, Certainty::Certain, sources)];
    }
    match dwelling.tenure {
        Some(Tenure::StateRental) => vec![Consent {
            means: means(view),
            ..plain(ConsentWho::Tenant, Certainty::Likely, const { [P677.at("pt 4"), NIT.at("")] }.to_vec())
        }],
        // The holder's consent or petition: not written which.
        Some(Tenure::Service) => {
            vec![plain(ConsentWho::Administration, Certainty::Ambiguous, const { [P677.at("pt 7(2)")] }.to_vec())]
        }
        _ => {
            let owners = dwelling.other_owners.iter().flatten().enumerate();
            let co_owner = case.applicant.ownership == Some(Ownership::Shared);
            owners
                .map(|(index, owner)| Consent {
                    who: if co_owner { ConsentWho::CoOwner } else { ConsentWho::Owner },
                    owner: u32::try_from(index).ok(),
                    status: match owner.consent {
                        Some(OwnerConsent::Given) => ConsentStatus::Given,
                        Some(OwnerConsent::Pending) => ConsentStatus::Pending,
                        Some(OwnerConsent::Refused) => ConsentStatus::Refused,
                        None => ConsentStatus::Unknown,
                    },
                    means: means(view),
                    within_minutes: hour(view)
                        .filter(|_| owner.capacity.is_none_or(|capacity| capacity == OwnerCapacity::Full)),
                    certainty: consent_certainty(view, co_owner),
                    sources: if co_owner {
                        const { [EGOV.at(""), P677.at("pt 7")] }.to_vec()
                    } else {
                        const { [P677.at("pt 4"), P267.at("annex 2, item 8")] }.to_vec()
                    },
                })
                .collect()
        }
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

fn consent_certainty(view: &View<'_>, co_owner: bool) -> Certainty {
    let several = view.case.dwelling.other_owners.as_ref().is_some_and(|owners| owners.len() > 1);
    if co_owner || (several && view.case.filing_date < norm::OWNERS_PLURAL) {
        Certainty::Ambiguous
    } else {
        Certainty::Certain
    }
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
