//! Where to file, who must consent, and the terms, in words.

use super::{ConsentText, DeadlineText, Described, under_police};
use crate::assessment::{
    Assessment, Channel, ChannelId, Consent, ConsentMeans, ConsentStatus, ConsentWho, Deadline, DeadlineId,
};
use crate::case::{Fact, FactPath, FactValue, OwnerCapacity};
use crate::law::{DoubtId, NIT};
use crate::level::Certainty;
use crate::rules::RuleId;
use crate::say;
use crate::text::{Texts, key};

impl Texts {
    pub(super) fn channel(&self, channel: &Channel) -> Described {
        let is_petition = channel.sources.iter().any(|source| source.point == "pt 7(2)");
        let doubts: &[DoubtId] = match (channel.id, channel.certainty) {
            (ChannelId::BankApp, Certainty::Conflicting) => &[DoubtId::BankApps],
            (ChannelId::Con, Certainty::Ambiguous) if is_petition => &[DoubtId::PetitionWay],
            (ChannelId::Con, Certainty::Ambiguous) => &[DoubtId::PilotEnd],
            (ChannelId::SelfService, _) => &[DoubtId::PilotEnd],
            (ChannelId::EgovPortal | ChannelId::EgovMobile | ChannelId::Police, _)
            | (ChannelId::BankApp, Certainty::Certain | Certainty::Likely | Certainty::Ambiguous)
            | (ChannelId::Con, Certainty::Certain | Certainty::Likely | Certainty::Conflicting) => &[],
        };
        // Menus of portals change without notice.
        let told: Vec<_> = NIT.date.map(|day| ("told", day.into())).into_iter().collect();
        Described {
            text: self.name(&format!("channel-{}.text", channel.id.word()), &told),
            perhaps: channel.perhaps,
            certainty: self.certainty(channel.certainty),
            doubts: self.doubts(doubts),
            ..self.titled("channel", channel.id.word(), &channel.sources)
        }
    }

    pub(super) fn consent(&self, assessment: &Assessment, consent: &Consent) -> ConsentText {
        let number = consent.owner.map_or(0, |index| index.saturating_add(1));
        // Whoever cannot act signs nothing.
        let represented = consent.owner.is_some_and(|index| is_represented(assessment, index));
        let means = |means: &ConsentMeans| match means {
            ConsentMeans::InPerson if represented => self.get(key::CONSENT_MEANS_REPRESENTATIVE),
            ConsentMeans::Eds | ConsentMeans::Sms | ConsentMeans::InPerson => {
                self.name(&format!("consent-means-{}", means.word()), &[])
            }
        };
        ConsentText {
            title: self.name(&format!("consent-{}", consent.who.word()), &[("number", number.into())]),
            perhaps: consent.perhaps,
            status: if consent.who == ConsentWho::Administration && consent.status == ConsentStatus::Unknown {
                String::new()
            } else {
                self.name(&format!("consent-status-{}", consent.status.word()), &[])
            },
            means: consent.means.iter().filter(|_| consent.status != ConsentStatus::Refused).map(means).collect(),
            within: consent.within_minutes.map(|_| say!(self, CONSENT_WITHIN)).unwrap_or_default(),
            certainty: self.certainty(consent.certainty),
            doubts: self.doubts(&consent_doubts(consent)),
            sources: self.sources(&consent.sources),
        }
    }

    pub(super) fn deadline(&self, assessment: &Assessment, deadline: &Deadline) -> DeadlineText {
        let minutes = deadline.minutes.unwrap_or(0);
        let text = match deadline.id {
            DeadlineId::Consent => say!(self, DEADLINE_CONSENT),
            DeadlineId::Online => say!(self, DEADLINE_ONLINE, n = minutes),
            DeadlineId::Office => say!(self, DEADLINE_OFFICE, n = minutes),
            DeadlineId::Arrival => match deadline.due {
                Some(due) => say!(self, DEADLINE_ARRIVAL, due = due),
                None if under_police(assessment) => say!(self, DEADLINE_ARRIVAL_POLICE),
                None => say!(self, DEADLINE_ARRIVAL_OPEN),
            },
        };
        DeadlineText { id: deadline.id, text, sources: self.sources(&deadline.sources) }
    }
}

/// Whether an owner, by number from 0, was said not to be able to act alone.
fn is_represented(assessment: &Assessment, owner: u32) -> bool {
    let finding = assessment.finding(RuleId::IncapableOwner);
    let path = usize::try_from(owner).map(|owner| FactPath::of_owner(Fact::OwnerCapacity, owner));
    match finding.zip(path.ok()).and_then(|(finding, path)| finding.given.get(path)) {
        Some(FactValue::Word(word)) => word != OwnerCapacity::Full.word(),
        _ => false,
    }
}

fn consent_doubts(consent: &Consent) -> Vec<DoubtId> {
    let of_whom: &[DoubtId] = match consent.who {
        ConsentWho::CoOwner => &[DoubtId::CoOwner],
        ConsentWho::Tenant => &[DoubtId::TenancyAdditions],
        ConsentWho::Owner | ConsentWho::Administration => &[],
    };
    let in_person = consent.means.contains(&ConsentMeans::InPerson);
    let of_owner: &[DoubtId] = match (consent.status, consent.certainty) {
        _ if consent.owner.is_none() => &[],
        (ConsentStatus::Attorney, _) => &[DoubtId::OwnerAttorney],
        (ConsentStatus::Unable, _) => &[DoubtId::OwnerUnable],
        // Of owners who are asked for sure, an organisation's consent is unclear.
        (_, Certainty::Ambiguous) if consent.who == ConsentWho::Owner => &[DoubtId::OwnerKinds],
        _ if in_person => &[DoubtId::OwnerAttorney, DoubtId::OwnerPresence],
        _ => &[],
    };
    [of_whom, of_owner].concat()
}
