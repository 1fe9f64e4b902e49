//! What owners must do whoever applies, and what they are fined for: for a page alone, since no assessment hangs on it.

use crate::day::Day;
use crate::law::{DoubtId, EGOV, EGOV_FAQ, HOU, KOAP, LADA, NIT, P267, P677, Source};
use crate::level::Certainty;
use crate::norm::{self, OwnerFine};

/// A group of lines under one heading.
#[derive(Debug)]
pub struct Part {
    /// Its name.
    pub id: &'static str,
    /// All its lines.
    pub lines: &'static [Line],
}

words! {
    /// One thing to know. Its word is that of its text.
    pub enum LineId {
        /// Nobody lives there unregistered.
        Register = "duties-register",
        /// Who does not live there is deregistered.
        Deregister = "duties-deregister",
        /// Nobody is registered who does not live there.
        Fictitious = "duties-fictitious",
        /// Who is registered can be looked up.
        List = "duties-list",
        /// How consent is given.
        Consent = "duties-consent",
        /// Co-owners consent.
        CoOwner = "duties-co-owner",
    }
}

/// A line about it.
#[derive(Debug)]
pub struct Line {
    /// What it is about.
    pub id: LineId,
    /// The acts.
    pub sources: &'static [Source],
    /// What breaking it costs.
    pub fine: Option<&'static OwnerFine>,
    /// The doubts about it, whatever the day.
    doubts: &'static [DoubtId],
    certainty: Certainty,
}

impl Line {
    /// How sure the law behind it is on a day, at the least sure of what it says.
    #[must_use]
    pub fn certainty_on(&self, day: Day) -> Certainty {
        self.fine.map_or(self.certainty, |_| self.certainty.max(norm::fines_certainty(day)))
    }

    /// The doubts about it on a day: once other acts than those read may be out, those about its fine too.
    pub fn doubts_on(&self, day: Day) -> impl Iterator<Item = DoubtId> {
        let fines = self.fine.filter(|_| norm::fines_certainty(day) > Certainty::Certain);
        self.doubts.iter().copied().chain(fines.map(|_| DoubtId::Fines))
    }
}

/// Every part with its lines, in the order in which they are shown.
pub static PARTS: &[Part] = &[
    // Who lives there is registered there, and nobody else is.
    Part {
        id: "duties-living",
        lines: &const {
            [
                // The owner, or whoever may let, registers the people who live in a let dwelling; the landlord lets nobody
                // live there unregistered.
                Line {
                    id: LineId::Register,
                    certainty: Certainty::Certain,
                    sources: &const { [HOU.at("art 23(3-1)"), KOAP.at("art 493(5)")] },
                    fine: Some(&norm::FINE_UNREGISTERED),
                    doubts: &[],
                },
                // The owner deregisters who does not live there, without that person's presence or document.
                Line {
                    id: LineId::Deregister,
                    certainty: Certainty::Certain,
                    sources: &const {
                        [
                            KOAP.at("art 493(3)"),
                            P677.at("pt 9(3)"),
                            P267.at("annex 3"),
                            HOU.at("art 3(3)"),
                            HOU.at("art 22(1)"),
                        ]
                    },
                    fine: Some(&norm::FINE_NOT_DEREGISTERED),
                    doubts: &[],
                },
                // The owner lets nobody be registered who does not live there; for many such, the address is suspended.
                Line {
                    id: LineId::Fictitious,
                    certainty: Certainty::Certain,
                    sources: &const { [KOAP.at("art 493(1)"), P267.at("annex 2, pt 5")] },
                    fine: Some(&norm::FINE_FICTITIOUS),
                    doubts: &[],
                },
                // The portal shows owners who is registered at their address.
                Line {
                    id: LineId::List,
                    certainty: Certainty::Certain,
                    sources: &const { [P677.at("pt 10"), P267.at("annex 2, item 10")] },
                    fine: None,
                    doubts: &[],
                },
            ]
        },
    },
    // Nobody is registered without the owners.
    Part {
        id: "duties-agreeing",
        lines: &const {
            [
                // Consent is needed and can be given by signature, by linked phones, or at an office. The hour for it, see
                // `norm::consent_minutes`, was announced; no act sets it. Whether coming in person is mandatory differs
                // between redactions.
                Line {
                    id: LineId::Consent,
                    certainty: Certainty::Likely,
                    sources: &const {
                        [P677.at("pt 4"), P677.at("pt 7"), P267.at("annex 2, item 8"), NIT.at(""), LADA.at("")]
                    },
                    fine: None,
                    doubts: &[DoubtId::OwnerPresence],
                },
                // The portal asks every co-owner where the act is silent on them; without their consent the portal
                // registers nobody, though a landlord's refusal may be an offence.
                Line {
                    id: LineId::CoOwner,
                    certainty: Certainty::Ambiguous,
                    sources: &const { [EGOV.at(""), P677.at("pt 7"), EGOV_FAQ.at("")] },
                    fine: None,
                    doubts: &[DoubtId::CoOwner],
                },
            ]
        },
    },
];
