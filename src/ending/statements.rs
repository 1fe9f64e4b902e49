//! What the law says of the end of a registration, sentence by sentence: how sure it is, and where it stands. The words are
//! in the texts, under the word of each statement.

use crate::day::Day;
use crate::law::{CIV, DoubtId, HOU, KOAP, P267, P677, SERVICES};
use crate::level::Certainty;
use crate::norm;
use crate::statement::Statement;

/// From this day on, the order speaks of "the owner or owners".
pub const OWNERS_SINCE: Day = norm::ORDER_916;

words! {
    /// A statement. Its word is the name of its text.
    pub enum StatementId {
        /// The list of grounds is closed.
        Grounds = "ending-grounds",
        /// The owner needs neither the person nor a document of theirs.
        OwnerAlone = "ending-owner-alone",
        /// Whether all owners sign.
        CoOwners = "ending-co-owners",
        /// The person's own application is no ground.
        NoOwnGround = "ending-no-own-ground",
        /// Nobody else can apply.
        NobodyElse = "ending-nobody-else",
        /// A new registration removes the old one.
        OneApplication = "ending-one-application",
        /// The portal takes the owner's application about citizens.
        Portal = "ending-portal",
        /// The State Corporation takes it too.
        Con = "ending-con",
        /// By a decision of a court.
        CourtDecision = "ending-court-decision",
        /// For those who leave for good.
        Leaving = "ending-leaving",
        /// Foreigners with a residence permit.
        PoliceDesk = "ending-police-desk",
        /// Refugees and asylum seekers.
        PoliceUnit = "ending-police-unit",
        /// What nobody wrote about death.
        Death = "ending-death",
        /// What nobody wrote about a lost citizenship or permit.
        LostStatus = "ending-lost-status",
        /// What nobody wrote about papers for the police.
        PolicePapers = "ending-police-papers",
        /// How long it takes, and what it costs.
        Times = "ending-times",
        /// Why it may be refused.
        Refusal = "ending-refusal",
        /// What is no refusal.
        NoRefusal = "ending-no-refusal",
        /// Complaint and court.
        Complaint = "refusal-complaint",
        /// It is no eviction.
        NoEviction = "ending-no-eviction",
        /// Whoever lives there is to be registered there.
        LivesThere = "ending-lives-there",
        /// The right to use a dwelling is for a court.
        CourtFirst = "ending-court-first",
        /// Nothing to end under 14.
        Under14 = "ending-under-14",
        /// Nothing is written of minors who are registered.
        Minors = "ending-minors",
        /// The owner's duty.
        Duty = "ending-duty",
        /// Look whether you are still registered.
        Look = "ending-look",
        /// Annulment or restoration can be claimed.
        Claim = "ending-claim",
        /// The days for registering elsewhere.
        TenDays = "ending-ten-days",
        /// On the day of an election.
        Election = "ending-election",
        /// A temporary registration ends early.
        Temporary = "ending-temporary",
        /// And on its last day.
        LastDay = "ending-last-day",
        /// What nobody wrote about the way to end a temporary one.
        TemporaryWay = "ending-temporary-way",
        /// A registration made in breach of the rules.
        Annulment = "ending-annulment",
        /// The dwelling is gone.
        DwellingGone = "ending-dwelling-gone",
    }
}

use Certainty::{Ambiguous, Certain, Likely};

impl StatementId {
    /// What stands behind it.
    #[must_use]
    pub fn statement(self) -> Statement {
        match self {
            // A closed list of six.
            Self::Grounds | Self::NoOwnGround | Self::NobodyElse => {
                Statement::said(Certain, const { &[P677.at("pt 9")] })
            }
            // Without the presence and without the document of the person.
            Self::OwnerAlone => Statement::said(Certain, const { &[P677.at("pt 9(3)"), P267.at("annex 3")] }),
            // "The owner or owners": whether all of them must sign is open.
            Self::CoOwners => Statement::said(Ambiguous, const { &[P677.at("pt 9(3)"), P267.at("annex 3")] }),
            // One application: who registers elsewhere is removed by it.
            Self::OneApplication => {
                Statement::said(Certain, const { &[P677.at("pt 10"), P267.at("annex 2, item 10")] })
                    .doubted(&[DoubtId::BothRegistrations])
            }
            // The service of removal was read in its wording of 2022.
            Self::Portal
            | Self::Con
            | Self::CourtDecision
            | Self::Leaving
            | Self::PoliceDesk
            | Self::PoliceUnit
            | Self::Times => Statement::said(Likely, const { &[P267.at("annex 3")] }),
            Self::Death | Self::LostStatus => Statement::nowhere(const { &[P677.at("pt 9"), P267.at("annex 3")] }),
            Self::PolicePapers => Statement::nowhere(const { &[P267.at("annex 3")] }),
            // Two grounds of refusal, and incomplete or expired papers.
            Self::Refusal => Statement::said(Likely, const { &[P267.at("annex 3"), SERVICES.at("art 20(2)")] }),
            // "Go to the State Corporation" is no refusal.
            Self::NoRefusal => Statement::said(Likely, const { &[P267.at("annex 2, pt 5")] }),
            // Before the provider first; a court only after that.
            Self::Complaint => {
                Statement::said(Certain, const { &[P267.at("annex 2, pt 7"), P267.at("annex 2, pt 8")] })
            }
            // Former family may go on using the dwelling; taking a dwelling away needs a court.
            Self::NoEviction => {
                Statement::said(Certain, const { &[P677.at("pt 9(3)"), HOU.at("art 22(1)"), HOU.at("art 3(3)")] })
            }
            // Who lets, registers those who live there; letting people live there unregistered is an offence.
            Self::LivesThere => Statement::said(Certain, const { &[KOAP.at("art 493(5)"), HOU.at("art 23(3-1)")] })
                .fined(&norm::FINE_UNREGISTERED),
            // The right to use a dwelling is lost by a decision of a court.
            Self::CourtFirst => Statement::said(Certain, const { &[P677.at("pt 9"), HOU.at("art 3(3)")] }),
            // Children under 14 are not registered.
            Self::Under14 => Statement::said(Certain, const { &[P677.at("pt 3"), CIV.at("art 16(2)")] }),
            Self::Minors => Statement::nowhere(const { &[P677.at("pt 9")] }),
            // The owner deregisters who does not live there.
            Self::Duty => {
                Statement::said(Certain, const { &[KOAP.at("art 493(3)")] }).fined(&norm::FINE_NOT_DEREGISTERED)
            }
            // Everybody sees their own address, and owners who is registered at theirs.
            Self::Look => Statement::said(Certain, const { &[P677.at("pt 10"), P267.at("annex 2, item 10")] }),
            // Annulment or restoration; a registration made in breach of the rules is annulled by the unit that made it, a
            // higher body or a court; where the dwelling is gone, the police deregister.
            Self::Claim | Self::Annulment | Self::DwellingGone => {
                Statement::said(Certain, const { &[P677.at("pt 11")] })
            }
            Self::TenDays => Statement::said(Certain, const { &[P677.at("pt 7")] }),
            // At the building of the polling station.
            Self::Election => Statement::said(Certain, const { &[P677.at("pt 17")] }),
            // On application of the owner or owners, an attorney, or the person.
            Self::Temporary => Statement::said(Certain, const { &[P677.at("pt 13")] }),
            Self::LastDay => {
                Statement::said(Ambiguous, const { &[P677.at("pt 13")] }).doubted(&[DoubtId::TemporaryEnd])
            }
            Self::TemporaryWay => Statement::nowhere(const { &[P677.at("pt 13"), P267.at("annex 3")] }),
        }
    }
}

/// Statements under one heading.
#[derive(Debug)]
pub struct Part {
    /// The name of the heading.
    pub id: &'static str,
    /// What stands below it.
    pub statements: &'static [StatementId],
}

/// All that is said, in the order in which it is read.
pub static PARTS: &[Part] = &[
    Part {
        id: "ending-part-who",
        statements: &[
            StatementId::Grounds,
            StatementId::OwnerAlone,
            StatementId::CoOwners,
            StatementId::NoOwnGround,
            StatementId::OneApplication,
            StatementId::NobodyElse,
        ],
    },
    Part {
        id: "ending-part-limits",
        statements: &[
            StatementId::NoEviction,
            StatementId::CourtFirst,
            StatementId::LivesThere,
            StatementId::Duty,
            StatementId::Under14,
            StatementId::Minors,
        ],
    },
    Part {
        id: "ending-part-how",
        statements: &[
            StatementId::Portal,
            StatementId::Con,
            StatementId::CourtDecision,
            StatementId::Leaving,
            StatementId::PoliceDesk,
            StatementId::PoliceUnit,
            StatementId::PolicePapers,
            StatementId::Death,
            StatementId::LostStatus,
            StatementId::Times,
            StatementId::Refusal,
            StatementId::NoRefusal,
            StatementId::Complaint,
        ],
    },
    Part {
        id: "ending-part-temporary",
        statements: &[StatementId::Temporary, StatementId::TemporaryWay, StatementId::LastDay],
    },
    Part {
        id: "ending-part-removed",
        statements: &[StatementId::Look, StatementId::Claim, StatementId::TenDays, StatementId::Election],
    },
    Part { id: "ending-part-office", statements: &[StatementId::Annulment, StatementId::DwellingGone] },
];

words! {
    /// The six grounds, in the order of the order.
    pub enum LegalGround {
        /// Left the country for good.
        Left = "ending-ground-left",
        /// A court found the right to use the dwelling lost.
        Court = "ending-ground-court",
        /// The application of the owner or owners.
        Owners = "ending-ground-owners",
        /// Death.
        Death = "ending-ground-death",
        /// The permanent residence permit was annulled.
        Permit = "ending-ground-permit",
        /// Loss, renunciation or deprivation of citizenship.
        Citizenship = "ending-ground-citizenship",
    }
}
