//! The map, by hand: on the day on which the law changes, the number that changes names what is to be read again.
//!
//! A line says the number, what it says, the homes that carry it, and the tests that prove those; or why it is left out. A
//! rule, a note, a doubt or a figure that there is not does not compile; the rest is looked up.

use crate::{Entry, Fate, Home};
use Home::{Act, Channel, Deadline, Document, Doubt, Duty, Fact, File, Note, Refused, Rule, Statement, Step, Text};
use tirkeu::assessment::{ChannelId, DeadlineId, DocumentId, NoteId, StepId};
use tirkeu::case;
use tirkeu::duties::LineId;
use tirkeu::ending::StatementId;
use tirkeu::law::{self, DoubtId};
use tirkeu::refusal::Ground;
use tirkeu::rules::RuleId;

/// Makes of the lines below the entries of the map.
macro_rules! map {
    ($($number:literal $says:literal $(in $homes:tt by $proofs:tt)? $(left out $reason:literal)?;)+) => {
        &[$(Entry { number: $number, says: $says, fate: map!(@ $(in $homes by $proofs)? $(left out $reason)?) }),+]
    };
    (@ in $homes:tt by $proofs:tt) => { Fate::Carried { homes: &$homes, proofs: &$proofs } };
    (@ left out $reason:literal) => { Fate::LeftOut($reason) };
}

/// A figure, a day or a table of `norm`, which has to be there under that name.
macro_rules! figure {
    ($name:ident) => {{
        #[expect(unused_imports, reason = "that it is there is enough")]
        use tirkeu::norm::$name as _;
        Home::Figure(stringify!($name))
    }};
}

// What is said in words is there in every language, said of some case, and leaves no place open.
const FINDINGS: &str = "texts.rs::whatever_is_described_is_whole";
const RULEBOOK: &str = "texts.rs::the_rulebook_is_whole_on_every_turn";
const AFTER: &str = "texts.rs::what_comes_after_is_whole";
const DUTIES: &str = "texts.rs::duties_are_whole";
const RISKS: &str = "duties.rs::those_who_live_there_risk_a_fine_too";
const ENDING: &str = "texts.rs::the_end_of_a_registration_is_whole";
const REFUSED: &str = "texts.rs::what_to_do_after_a_refusal_is_whole";
const TEXTS: &str = "texts.rs::every_language_has_every_message_with_the_same_places";
// What one of several owners comes to, and what a path of kinship comes to.
const OWNERS: &str = "thresholds.rs::the_answers_of_owners";
const KIN: &str = "kinship.rs::every_path_of_up_to_four_steps_is_what_the_law_makes_of_it";
const NO_KIN: &str = "kinship.rs::ties_that_are_no_kinship";
const NORM: &str = "promise.rs::a_capital_norm";
const ENDS: &str = "ending.rs::all_answers_end_in_one_outcome_and_each_is_reached";

pub(crate) static MAP: &[Entry] = map! {
    // The service itself.
    "R1" "Order 267 is the standard of the service, its annex 2 this service"
        in [Act(&law::P267), Text("act-p267")] by [RULEBOOK];
    "R2" "The service has annexes of its own for citizens, foreigners, stays, and refugees"
        in [Rule(RuleId::ServiceScope)] by ["promise.rs::a_service_scope", RULEBOOK];
    "R3" "Territorial police bodies render it"
        in [Text("refusal-complaint.text")] by [AFTER];
    "R4" "Channels: the State Corporation, the portal, apps of banks; the pages name eGov only"
        in [Channel(ChannelId::EgovPortal), Channel(ChannelId::EgovMobile), Channel(ChannelId::BankApp),
            Channel(ChannelId::Con), Step(StepId::FileOnline), Step(StepId::GoToCon), Doubt(DoubtId::BankApps)]
        by ["thresholds.rs::the_desk_beside_the_online_ways", FINDINGS];
    "R5" "Online only from 24 November 2025, by a pilot whose announced term is over"
        in [figure!(ONLINE_ONLY), figure!(PILOT_OVER), Rule(RuleId::Signature), Doubt(DoubtId::PilotEnd),
            Channel(ChannelId::Con), Text("channel-con.text"), Refused(Ground::OnlineOnly)]
        by ["thresholds.rs::the_desk_beside_the_online_ways",
            "golden.json::neither EDS nor linked phone, filed the day before online-only", FINDINGS, REFUSED];
    "R6" "The desk turned on the owner: minor or incapacitated in person, else at the self-service sector"
        in [Rule(RuleId::IncapableOwner), Channel(ChannelId::SelfService), Text("channel-self-service.text")]
        by ["promise.rs::a_incapable_owner", "golden.json::one of several owners is a minor", FINDINGS];
    // Of the waiting and the serving there, 15 and 20 minutes, nobody is told.
    "R7" "It takes 30 minutes at the State Corporation, with a queue of 15 and service of 20 at most, and 15 online"
        in [figure!(OFFICE_MINUTES), figure!(OFFICE_WAIT_MINUTES), figure!(OFFICE_SERVED_MINUTES),
            figure!(ONLINE_MINUTES), Deadline(DeadlineId::Office), Deadline(DeadlineId::Online)]
        by [FINDINGS];
    "R8" "It is free"
        in [Text("step-file-online.text"), Text("step-go-to-con.text")] by [FINDINGS];
    "R9" "Electronic and on paper for citizens, on paper only for others"
        in [Rule(RuleId::ServiceScope), Text("rule-service-scope.says")] by ["promise.rs::a_service_scope", RULEBOOK];
    "R10" "The result is an entry or a reasoned refusal; there is no paper certificate"
        in [Text("after-entry.text"), Step(StepId::AwaitResult), Step(StepId::ResultAtOffice), Refused(Ground::Other)]
        by [AFTER, FINDINGS, REFUSED];
    "R11" "The portal is open round the clock; the hours of the State Corporation"
        in [Text("after-entry.text"), Text("step-await-result.text"), Text("channel-con.text")] by [AFTER, FINDINGS];
    "R12" "One application: registering removes the old address"
        in [Text("after-old-address.text"), Text("step-file-online.text"), Statement(StatementId::OneApplication)]
        by [AFTER, ENDING];
    // Of the portal's own cards that of permanent registration is linked, and no other.
    "R13" "The way through the menus of the portal and of its app"
        in [Act(&law::EGOV), Text("channel-egov-portal.text"), Text("channel-egov-mobile.text"),
            Text("ending-portal.text")]
        by [FINDINGS, ENDING];
    "R14" "First ground of refusal: documents or data unreliable, or not as the rules want them"
        in [Text("refusal-grounds.text"), Statement(StatementId::Refusal), Text("ending-refusal.text"),
            Step(StepId::CheckAgain), Refused(Ground::Data)]
        by [AFTER, ENDING, REFUSED];
    "R15" "Second ground of refusal: no consent to access to personal data"
        in [Rule(RuleId::DataConsent), Step(StepId::GiveDataConsent), Refused(Ground::DataConsent)]
        by ["golden.json::no consent to data access", "promise.rs::a_data_consent", REFUSED];
    "R16" "An incomplete or expired package is not accepted, by a written receipt"
        in [Text("refusal-grounds.text"), Statement(StatementId::Refusal), Text("ending-refusal.text"),
            Step(StepId::GatherPapers), Refused(Ground::NotAccepted)]
        by [AFTER, ENDING, REFUSED];
    "R17" "Registration at an address is suspended for mass fictitious registration"
        in [Rule(RuleId::AddressSuspended), Step(StepId::LiftSuspension), Duty(LineId::Fictitious),
            Refused(Ground::Suspended)]
        by ["golden.json::address with mass fictitious registration", "promise.rs::a_address_suspended", DUTIES,
            REFUSED];
    "R18" "A mismatch of data online leads to a reasoned refusal and to the State Corporation"
        in [Text("step-await-result.text"), Statement(StatementId::NoRefusal), Refused(Ground::Mismatch)]
        by [FINDINGS, ENDING, REFUSED];
    "R19" "Rejected by itself: an owner who does not confirm in time, somebody the contract does not name"
        in [Rule(RuleId::OwnerConsent), Rule(RuleId::StateTenancy), Step(StepId::ConfirmInTime),
            Refused(Ground::OwnerSilent), Refused(Ground::Tenancy)]
        by ["golden.json::second edition: owner does not answer",
            "golden.json::state rental, not named in the contract", REFUSED];
    "R20" "Over the norm in Astana nobody is registered"
        in [Rule(RuleId::CapitalNorm), Refused(Ground::Norm)]
        by [NORM, "golden.json::Astana: third person in 44.99 m2", REFUSED];
    "R21" "Complaint to the provider, with its days; a court only after that"
        in [Text("refusal-complaint.text"), Statement(StatementId::Complaint)] by [AFTER, ENDING];

    // Consent of owner, co-owners, tenant.
    "R22" "Consent is needed unless an owner registers in his own dwelling"
        in [Rule(RuleId::OwnerConsent), Rule(RuleId::CoOwnerConsent), Duty(LineId::Consent)]
        by ["promise.rs::a_owner_consent", "golden.json::sole owner registers herself online"];
    "R23" "The portal asks every co-owner; the order does not say that they consent"
        in [Rule(RuleId::CoOwnerConsent), Doubt(DoubtId::CoOwner), Step(StepId::AgreeWithCoOwners), Duty(LineId::CoOwner)]
        by ["promise.rs::a_co_owner_consent", "golden.json::co-owner registers himself, the other co-owner says no"];
    "R24" "One hour to confirm, as announced; the request also waits in the owner's account"
        in [figure!(CONSENT_MINUTES), Deadline(DeadlineId::Consent), Step(StepId::ConfirmInTime), Step(StepId::ReachOwner),
            Text("consent-within")]
        by ["thresholds.rs::the_consent_hour_begins_with_filing_online_only",
            "src/norm.rs::the_consent_hour_was_announced_with_filing_online_only", OWNERS];
    "R25" "Signed by EDS, or by codes where both phones are linked"
        in [Rule(RuleId::Signature), Text("consent-means-eds"), Text("consent-means-sms"), Step(StepId::OwnerSignature)]
        by ["golden.json::neither EDS nor linked phone", "promise.rs::a_signature", FINDINGS];
    "R26" "In person: the owner's document, the owner, the form; whether presence is mandatory differs"
        in [Document(DocumentId::OwnerIdentityDocument), Document(DocumentId::ConsentForm), Step(StepId::ComeWithOwners),
            Doubt(DoubtId::OwnerPresence)]
        by [FINDINGS];
    "R27" "An attorney for the applicant by notarised power; for the owner the order allows it, desks may not"
        in [Rule(RuleId::Attorney), Document(DocumentId::PowerOfAttorney), Step(StepId::PowerOfAttorney),
            Doubt(DoubtId::OwnerAttorney), Step(StepId::OwnerAttorney)]
        by ["golden.json::attorney files", "golden.json::second edition: owner through an attorney", OWNERS];
    "R28" "Ownership is checked by the address registration code, not by floor area"
        in [Text("rule-address-register.says"), Step(StepId::RegisterAddress)] by [RULEBOOK, FINDINGS];
    "R29" "Owners who cannot consent as owners do: a firm, the dead, those abroad or in custody"
        in [Rule(RuleId::OwnerConsent), Fact(case::Fact::OwnerKind), Doubt(DoubtId::OwnerKinds), Doubt(DoubtId::OwnerUnable),
            Step(StepId::OrganisationLetter), Document(DocumentId::OrganisationLetter),
            Step(StepId::RegisterInheritance), Step(StepId::OwnerUnable)]
        by [OWNERS, "golden.json::second edition: owner has died", "golden.json::second edition: owner abroad without EDS",
            "golden.json::second edition: a firm owns the flat and agrees"];
    "R30" "Who lets a dwelling must register those who live there; a refusal still stops the registration"
        in [Rule(RuleId::OwnerConsent), Step(StepId::TalkToOwner), Duty(LineId::Register)]
        by ["golden.json::owner refuses", DUTIES];

    // Deadlines; permanent and temporary.
    "R31" "Ten calendar days from arrival"
        in [figure!(ARRIVAL_DAYS), Note(NoteId::ArrivalTerm), Deadline(DeadlineId::Arrival)]
        by ["thresholds.rs::fines_follow_the_index_of_the_filing_year", "after.rs::lateness_begins_the_day_after_the_term"];
    "R32" "Five working days for refugees"
        in [Note(NoteId::ArrivalTerm), Text("note-arrival-term.text-police"), Text("deadline-arrival-police")]
        by [FINDINGS];
    "R33" "Which rules held before Order 677"
        left out "history: no filing before the first day of the order is answered";
    "R34" "A temporary registration is for one month to one year"
        in [figure!(STAY_LEAST_MONTHS), figure!(STAY_MOST_MONTHS), Rule(RuleId::StayLength), Step(StepId::ShortenStay)]
        by ["promise.rs::a_stay_length", "golden.json::temporary for exactly one month from the 31st"];
    "R35" "Under a month none is needed; for a paying tenant the freedom from a fine is open"
        in [Rule(RuleId::StayLength), Text("rule-stay-length.do-not-required")]
        by ["golden.json::temporary for three weeks", FINDINGS];
    "R36" "Over a year for duty or study with proof, for the whole period"
        in [Rule(RuleId::StayLength), Step(StepId::ProveStay), Document(DocumentId::StayProof)]
        by ["golden.json::temporary for two years of study", "golden.json::temporary for two years without a ground"];
    "R37" "No temporary registration: under 16, patients, shift workers"
        in [figure!(AGE_TEMPORARY), Rule(RuleId::TemporaryUnder16), Rule(RuleId::TemporaryExempt),
            Step(StepId::PermanentInstead), Step(StepId::PerhapsNothing)]
        by ["promise.rs::a_temporary_under_16", "golden.json::15-year-old, temporary", "golden.json::shift worker, temporary"];
    "R38" "A temporary registration leaves the permanent one; what a new one removes is open"
        in [Doubt(DoubtId::BothRegistrations), Note(NoteId::TemporaryEnd), Text("q-registration.help")] by [FINDINGS];
    "R39" "What happens on the last day of a temporary registration is not written"
        in [Note(NoteId::TemporaryEnd), Doubt(DoubtId::TemporaryEnd), Step(StepId::ApplyAgain),
            Statement(StatementId::LastDay)]
        by [FINDINGS, ENDING];
    "R40" "Registering elsewhere removes the old address by itself"
        in [Text("after-old-address.text"), Statement(StatementId::OneApplication)] by [AFTER, ENDING];

    // The norm of the capital.
    "R41a" "The chain of acts: law on migration, order, law on the capital, decision"
        in [figure!(OCCUPANCY_NORMS), figure!(CAPITAL_LAW), Act(&law::CAP26), Act(&law::CAP07), Act(&law::M368),
            Act(&law::M452)]
        by ["thresholds.rs::the_decisions_of_the_capital"];
    "R41b" "15 m² of usable area a person, permanent and temporary"
        in [figure!(OCCUPANCY_NORMS), Rule(RuleId::CapitalNorm)]
        by [NORM, "golden.json::Astana: third person in 45.00 m2"];
    "R41c" "Since August 2026 the decision takes out family members and close relatives"
        in [figure!(OCCUPANCY_NORMS), Doubt(DoubtId::FamilyExempt)]
        by ["golden.json::Astana: spouse, but a stranger is registered, after 25 Aug 2026",
            "golden.json::Astana: spouse, but a stranger is registered, the day before"];
    "R41d" "The days from which each act holds, and how sure they are"
        in [figure!(OCCUPANCY_NORMS), figure!(ORDER_916), figure!(CAPITAL_LAW), Doubt(DoubtId::NormSince)]
        by ["thresholds.rs::the_decisions_of_the_capital", "golden.json::Astana: stranger before the norm existed",
            "golden.json::Astana: stranger on the first day of the norm"];
    "R41e" "The city of Astana only; elsewhere no limit is known"
        in [figure!(OCCUPANCY_NORMS), Text("rule-capital-norm.says"), Text("q-place.help"), Text("bench-says.none-why")]
        by ["golden.json::Almaty: third person in 44.99 m2", RULEBOOK];
    "R41f" "It speaks of the population: citizens and foreigners, permanent and temporary"
        in [Rule(RuleId::CapitalNorm), Doubt(DoubtId::NormRefugees)] by [NORM, FINDINGS];
    "R41g" "Nobody is struck off; whether those registered count is open"
        in [Doubt(DoubtId::WhoCounts), Act(&law::KAZINFORM), Text("bench-says.over-text")]
        by ["promise.rs::a_capital_norm_of_people_who_are_counted", FINDINGS];
    "R41h" "Usable area, without balconies; the Kazakh text may mean living area"
        in [Fact(case::Fact::UsableArea), Note(NoteId::LivingArea), Doubt(DoubtId::WhichArea), Text("q-area.help")]
        by [FINDINGS, TEXTS];
    "R41i" "Exact to the hundredth, no rounding up"
        in [File("src/area.rs"), Rule(RuleId::CapitalNorm)]
        by ["occupancy.rs::every_hundredth_of_a_metre", "golden.json::Astana: third person in 44.99 m2"];
    "R41j" "Who may exceed it: the owner's spouse, in-laws, kin, wards, students, without outsiders"
        in [Rule(RuleId::CapitalNorm), Doubt(DoubtId::OwnerOverNorm), Doubt(DoubtId::SeveralOwners),
            Note(NoteId::SeveralOwners), Doubt(DoubtId::Their), Doubt(DoubtId::Student), Doubt(DoubtId::TenantException)]
        by ["golden.json::Astana: daughter joins parents in a small flat",
            "golden.json::Astana: mother-in-law, nobody else registered but kin",
            "golden.json::Astana: full-time student in a crowded flat of kin", "golden.json::Astana: owner alone in 14.90 m2"];
    "R41k" "The decision against the law: within, excepted, conflict, exceeded"
        in [Rule(RuleId::CapitalNorm), Doubt(DoubtId::FamilyExempt), Doubt(DoubtId::WhoCounts),
            Step(StepId::DeregisterOutsiders)]
        by [NORM, "golden.json::Astana: stranger among kin who may not count"];
    "R41l" "The relation is taken from state systems or from papers that are brought"
        in [Step(StepId::ProveTie), Document(DocumentId::KinshipProof), Document(DocumentId::StudentCertificate)]
        by [FINDINGS];
    "R41m" "Children under 14 are not registered, so presumably not counted"
        in [Text("q-registered.help"), Text("bench-people.hint")] by [TEXTS];
    "R41n" "Why there is a norm"
        left out "history: nothing hangs on it";

    // Kinship.
    "R42-K1" "Close relatives: parents, children, by adoption too, siblings, grandparents, grandchildren"
        in [File("src/case/kinship.rs"), Fact(case::Fact::RelationToOwner)] by [KIN];
    "R42-K2" "In-laws: the close relatives of the spouse, and the spouses of close relatives"
        in [File("src/case/kinship.rs"), Text("relation-in-law")] by [KIN];
    "R42-K3" "Their spouses and children: nephews and uncles, not cousins; of in-laws it is open"
        in [File("src/case/kinship.rs"), Doubt(DoubtId::Their)] by [KIN, "kinship.rs::everyday_words"];
    "R42-K4" "Relatives up to great-grandparents are not the term of the rule"
        in [File("src/case/kinship.rs"), Text("relation-none")] by [KIN];
    "R42-K5" "Spouse means a registered marriage; after a divorce it is open"
        in [Text("relation-spouse"), Doubt(DoubtId::Divorce), File("src/case/kinship.rs")] by [NO_KIN];
    "R42-K6" "Guardianship and trusteeship; foster care is open"
        in [Text("relation-ward"), File("src/case/kinship.rs")] by [NO_KIN];
    "R42-K7" "The codes differ on who is a family member"
        in [Doubt(DoubtId::FamilyExempt), Text("doubt-family-exempt.one")] by [FINDINGS];

    // Age and capacity.
    "R42" "Under 14 nobody is registered"
        in [figure!(AGE_REGISTERED), Rule(RuleId::Under14), Step(StepId::NothingToFile),
            Doubt(DoubtId::Under14Future), Statement(StatementId::Under14)]
        by ["promise.rs::a_under_14", "golden.json::child of 13", "golden.json::child one day short of 14"];
    "R43" "At 14 and 15 parents or legal representatives apply, with the birth certificate"
        in [figure!(AGE_BY_PARENTS), Rule(RuleId::MinorApplicant), Document(DocumentId::BirthCertificate),
            Document(DocumentId::PassportIfAny), Step(StepId::ParentFiles)]
        by ["promise.rs::a_minor_applicant", "golden.json::child who turns 14 on the day of filing"];
    "R44" "At 16 and 17 nothing asks for a parent, and nothing says that none is needed"
        in [figure!(AGE_CARD), Note(NoteId::Minor1617), Doubt(DoubtId::Minor1617)]
        by ["thresholds.rs::the_note_on_16_and_17"];
    "R45" "Without full capacity the guardian or trustee applies, with proof of authority"
        in [Rule(RuleId::LegalCapacity), Step(StepId::RepresentativeFiles), Document(DocumentId::AuthorityProof)]
        by ["golden.json::adult of limited capacity", "promise.rs::a_legal_capacity"];
    "R46-a" "An owner who is a minor or incapacitated: in person only; of limited capacity it is open"
        in [Rule(RuleId::IncapableOwner), Doubt(DoubtId::OwnerLimited), Step(StepId::OwnerRepresentative),
            Document(DocumentId::OwnerAuthorityProof)]
        by ["promise.rs::a_incapable_owner", "thresholds.rs::owners_of_limited_capacity",
            "golden.json::owner of 16 registers in his own flat"];
    "R46-b" "Who marries before 18 may act as an adult"
        in [Text("uncovered-marriage.text")] by ["after.rs::each_line_stands_for_whom_it_concerns", AFTER];

    // Leaving, removing, annulling.
    "R46" "An owner may have somebody removed without that person"
        in [Statement(StatementId::OwnerAlone), Step(StepId::DeregisterOutsiders), Duty(LineId::Deregister)]
        by ["ending.rs::the_owner_and_the_person_can_do_what_the_list_lets_them", ENDING];
    "R47" "The other grounds for removal"
        in [Statement(StatementId::Grounds), Statement(StatementId::Death), Statement(StatementId::LostStatus),
            Text("ending-ground-left"), Text("ending-ground-citizenship")]
        by ["ending.rs::everything_that_is_said_stands_on_the_page_once_and_can_be_looked_up", ENDING];
    "R48" "A registration made in breach of the rules is annulled"
        in [Statement(StatementId::Annulment)] by [ENDING];
    "R49" "Where the object is gone or not in the system, the police remove those registered"
        in [Rule(RuleId::AddressRegister), Statement(StatementId::DwellingGone)] by ["promise.rs::a_address_register", ENDING];
    "R50" "Owners see who is registered at their address, everybody sees their own"
        in [Step(StepId::CheckRegistered), Duty(LineId::List), Statement(StatementId::Look)] by [FINDINGS, DUTIES, ENDING];

    // Kinds of housing.
    "R51" "State rental: only those named in the contract"
        in [Rule(RuleId::StateTenancy), Step(StepId::AmendTenancy), Doubt(DoubtId::TenancyAdditions)]
        by ["promise.rs::a_state_tenancy", "golden.json::state rental, named in the contract"];
    "R52" "Private rental: the owner consents; the texts name a tenant too"
        in [Rule(RuleId::OwnerConsent), Doubt(DoubtId::PrivateTenant)]
        by ["golden.json::tenant of a private flat, owner has not answered yet", FINDINGS];
    "R53" "Dormitories, hotels, care homes: the petition of the administration"
        in [Rule(RuleId::AdministrationPetition), Document(DocumentId::Petition), Step(StepId::GetPetition),
            Doubt(DoubtId::PetitionWay)]
        by ["promise.rs::a_administration_petition", "golden.json::dormitory of a university"];
    "R54" "Where people are registered: the list of places"
        in [Rule(RuleId::DwellingKind), Fact(case::Fact::Kind), Text("rule-dwelling-kind.says")]
        by ["promise.rs::a_dwelling_kind", RULEBOOK];
    "R55" "Dachas are allowed where ownership and address are in the systems"
        in [Text("kind-dacha"), Rule(RuleId::DwellingKind), Rule(RuleId::AddressRegister)] by ["promise.rs::a_dwelling_kind"];
    "R56" "Non-residential premises: expect a refusal, ask"
        in [Rule(RuleId::DwellingKind), Doubt(DoubtId::Commercial)] by ["golden.json::commercial unit"];
    "R57" "A house that is not commissioned or has no title"
        in [Rule(RuleId::AddressRegister), Step(StepId::RegisterAddress)] by ["golden.json::house not put into operation"];
    "R58" "Service housing: no rule of its own was found"
        in [Rule(RuleId::ServiceHousing), Doubt(DoubtId::ServiceHousing)] by ["promise.rs::a_service_housing"];
    "R59" "Mortgage or arrest is no listed ground"
        in [Note(NoteId::Encumbrance), Doubt(DoubtId::Encumbrance), Fact(case::Fact::Encumbered)] by [FINDINGS];

    // Special applicants.
    "R60-a" "Permanently resident foreigners and stateless people: police officer, on paper"
        in [Rule(RuleId::ServiceScope), Text("step-go-to-con.text-foreigner"), Statement(StatementId::PoliceDesk)] by ["promise.rs::a_service_scope", ENDING];
    "R60-b" "Refugees and asylum seekers: temporary accounting by the police, with the owner's consent"
        in [Rule(RuleId::ServiceScope), Channel(ChannelId::Police), Step(StepId::GoToPolice), Text("police-ready.text")]
        by ["golden.json::refugee", FINDINGS];
    "R60-c" "Kandas need a residence permit first"
        in [Rule(RuleId::ServiceScope), Step(StepId::PermitFirst), Document(DocumentId::ResidencePermit)]
        by ["promise.rs::a_service_scope", FINDINGS];
    "R60-d" "Foreigners who stay temporarily follow other rules"
        in [Rule(RuleId::ServiceScope), Step(StepId::OtherProcedure)] by ["golden.json::foreign tourist"];
    "R60-e" "Citizens back from abroad prove that they left; temporary registration meanwhile"
        in [Rule(RuleId::ReturningCitizen), Step(StepId::GetExitProof), Step(StepId::TemporaryMeanwhile),
            Document(DocumentId::PassportOriginal), Document(DocumentId::ExitProof), Doubt(DoubtId::ReturningStart)]
        by ["promise.rs::a_returning_citizen", "golden.json::citizen back from abroad without the proof, permanent",
            "changes.rs::a_returning_citizen_is_shown_the_way_meanwhile"];
    "R60-f" "Closed places need a permit; who may not be refused there"
        in [Rule(RuleId::RestrictedPlace), Step(StepId::GetPlacePermit), Document(DocumentId::PlacePermit)]
        by ["golden.json::second edition: closed town", "promise.rs::a_restricted_place"];
    "R60-g" "Military personnel of CIS states: by passport or service ID"
        in [Text("uncovered-military.text")] by ["after.rs::each_line_stands_for_whom_it_concerns", AFTER];
    "R60-h" "Somebody removed by the owner is registered at the polling station on election day"
        in [Statement(StatementId::Election)] by [ENDING];

    // Signatures and numbers.
    "R61-a" "EDS or linked phone: either is enough"
        in [Rule(RuleId::Signature), Step(StepId::GetSignature)]
        by ["promise.rs::a_signature", "golden.json::neither EDS nor linked phone"];
    "R61-b" "1414 sends the codes and answers questions, as does 8 800 080 7777"
        in [Text("consent-means-sms"), Step(StepId::AskOffice), Text("step-ask-office.text"),
            Text("rule-service-scope.do-out-of-scope")]
        by [FINDINGS];
    "R61-c" "The code of an address; its length is in no text"
        in [Text("rule-address-register.says"), Step(StepId::RegisterAddress)] by [RULEBOOK];
    "R61-d" "The number is no longer tied to birth date and sex: a mismatch is a hint"
        in [File("src/case/iin.rs"), Note(NoteId::IinHint), Act(&law::G853)]
        by ["src/case/iin.rs::the_digits_are_a_hint", FINDINGS];
    "R61-e" "The check digit, in two passes"
        in [File("src/case/iin.rs"), Fact(case::Fact::Iin)] by ["src/case/iin.rs::both_passes_of_the_check_digit"];
    "R61-f" "The number of an organisation looks alike"
        in [File("src/case/iin.rs"), Note(NoteId::OrganisationNumber)] by ["src/case/iin.rs::the_digits_are_a_hint", FINDINGS];
    "R61-g" "The place of registration is the legal address"
        left out "a definition: no answer hangs on it, and nobody is told";
    "R61-h" "The Digital Code of January 2026"
        left out "not studied: what it changes about signatures and services is not known";

    // What it costs.
    "R70" "Citizens: a warning from ten days to a month, then a fine, a larger one for a repeat"
        in [figure!(FINE_CITIZEN_MONTHS), figure!(FINE_CITIZEN), figure!(FINE_CITIZEN_REPEAT), Note(NoteId::ArrivalTerm),
            Text("late-citizen.text"), Text("duties-residents.text"), Doubt(DoubtId::Fines)]
        by ["thresholds.rs::fines_follow_the_index_of_the_filing_year", "after.rs::amounts_are_those_of_the_year", RISKS];
    "R71" "Permanently resident foreigners: a fine over ten days, and for a repeat"
        in [figure!(FINE_FOREIGNER), figure!(FINE_FOREIGNER_REPEAT), Note(NoteId::ArrivalTerm), Text("late-foreigner.text")]
        by ["thresholds.rs::fines_follow_the_index_of_the_filing_year", "after.rs::amounts_are_those_of_the_year", RISKS];
    "R72" "Owners, by kind: fictitious registration, those who left, those who live there unregistered"
        in [figure!(FINE_FICTITIOUS), figure!(FINE_NOT_DEREGISTERED), figure!(FINE_UNREGISTERED), Duty(LineId::Fictitious),
            Duty(LineId::Deregister), Duty(LineId::Register), Text("late-owner.text")]
        by ["src/norm/fines.rs::owners_are_fined_by_what_they_are", DUTIES];
    "R73" "The monthly calculation index, a figure of its year"
        in [figure!(CALCULATION_INDICES), Act(&law::BUD26), Act(&law::LADA_MCI)]
        by ["src/norm/fines.rs::fines_in_tenge_are_those_of_the_year", "src/norm/fines.rs::an_unknown_year_has_no_index"];
    "R74" "How many were fined in 2025"
        left out "statistics: no answer hangs on them";

    // What the second reading added.
    "N1" "At 16 and 17 the fine is capped and may fall on the parents"
        in [figure!(FINE_MINOR_MOST), Text("late-citizen.text")] by [AFTER];
    "N2" "Who applies for a card while unregistered gets a case: register first"
        in [Step(StepId::CardAfterwards), Text("note-arrival-term.text")] by [FINDINGS];
    "N3" "A home visit for people with a lasting health impairment"
        in [Text("channel-con.text")] by [FINDINGS];
    "N4" "Papers may not be refused because of their language"
        in [Text("refusal-complaint-more.text")] by [AFTER];
    "N5" "Whom a state tenant may move in, and with whose consent"
        in [Step(StepId::AmendTenancy), Text("step-amend-tenancy.text")] by [FINDINGS];
    "N6" "Former family of a state tenant who go on living there keep their rights"
        left out "nobody is told: the check does not ask about former family of tenants";
    "N7" "Removal from the register is no eviction"
        in [Statement(StatementId::NoEviction), Statement(StatementId::CourtFirst), Text("ending-caution"),
            Duty(LineId::Deregister)]
        by ["ending.rs::family_and_minors_are_told_that_it_is_no_eviction", ENDING];
    "N8" "Ownership begins with its registration: buyers and heirs cannot consent before"
        in [Text("rule-address-register.says"), Step(StepId::RegisterInheritance)] by [OWNERS, RULEBOOK];
    "N9" "Joint owners whom the register may not show"
        in [Note(NoteId::JointProperty), Doubt(DoubtId::JointProperty)] by [OWNERS];
    "N10" "Owners who refuse can be reported, as the press wrote"
        in [Step(StepId::TalkToOwner), Text("step-talk-to-owner.text"), Text("duties-co-owner.text")] by [FINDINGS, DUTIES];
    "N11" "One may have been removed unnoticed: look"
        in [Statement(StatementId::Look), Text("ending-look.text"), Text("duties-list.text")] by [ENDING, DUTIES];
    "N12" "Study or service elsewhere leaves the permanent registration"
        in [Text("note-temporary-end.text"), Text("q-registration.help")] by [FINDINGS];
    "N13" "A message that sends one to the State Corporation is no refusal"
        in [Text("step-await-result.text"), Statement(StatementId::NoRefusal), Refused(Ground::GoToCon)]
        by [FINDINGS, ENDING, REFUSED];
    "N14" "Officials who restrict the choice of residence commit an offence"
        in [Text("refusal-complaint-more.text")] by [AFTER];
    "N15" "Amounts in tenge end with the year"
        in [figure!(CALCULATION_INDICES), Doubt(DoubtId::Fines), Text("duties-title.no-index")]
        by ["src/norm/fines.rs::an_unknown_year_has_no_index", "thresholds.rs::fines_follow_the_index_of_the_filing_year"];
    "N16" "A digital document is enough; the card is needed for its chip"
        in [Document(DocumentId::IdentityDocument), Text("document-identity-document"),
            Text("document-identity-document.digital"), Text("step-go-to-con.text-citizen")] by [FINDINGS];
    "N17" "The norm binds temporary registration too"
        in [Rule(RuleId::CapitalNorm), Text("rule-capital-norm.says")] by [NORM, RULEBOOK];

    // How a registration ends.
    "D1" "Six grounds, a closed list"
        in [Statement(StatementId::Grounds), Statement(StatementId::NoOwnGround), Statement(StatementId::NobodyElse)]
        by [ENDS, ENDING];
    "D2" "The owner's application needs no person; whether all owners sign is open"
        in [Statement(StatementId::OwnerAlone), Statement(StatementId::CoOwners), Text("ending-doubt-owners")]
        by [ENDS, ENDING];
    "D3" "Where it is taken: portal, State Corporation, police"
        in [Statement(StatementId::Portal), Statement(StatementId::Con), Statement(StatementId::PoliceDesk),
            Statement(StatementId::PoliceUnit), Statement(StatementId::PolicePapers)]
        by ["ending.rs::only_an_owner_with_a_signature_applies_online_and_about_a_citizen", ENDING];
    "D4" "What an owner brings to the State Corporation"
        in [Statement(StatementId::Con), Text("ending-paper-application"), Text("ending-paper-numbers")]
        by ["ending.rs::each_paper_and_each_message_is_wanted_by_somebody", ENDING];
    "D5" "The portal wants an EDS; codes are not named"
        in [Statement(StatementId::Portal), Text("ending-paper-eds")]
        by ["ending.rs::only_an_owner_with_a_signature_applies_online_and_about_a_citizen"];
    "D6" "By a court: the owner's document and the decision"
        in [Statement(StatementId::CourtDecision), Text("ending-paper-court-decision")]
        by ["ending.rs::each_paper_and_each_message_is_wanted_by_somebody"];
    "D7" "Leaving for good: passport, card, certificate from the police"
        in [Statement(StatementId::Leaving), Text("ending-paper-police-certificate")]
        by ["ending.rs::each_paper_and_each_message_is_wanted_by_somebody"];
    "D8" "Its minutes, and that it is free"
        in [figure!(ENDING_MINUTES), figure!(ENDING_WAIT_MINUTES), figure!(ENDING_SERVED_MINUTES),
            Statement(StatementId::Times)]
        by [ENDING];
    "D9" "It is refused on the same two grounds, and not accepted likewise"
        in [Statement(StatementId::Refusal)] by [ENDING];
    "D10" "A temporary registration ends early on application"
        in [Statement(StatementId::Temporary), Statement(StatementId::TemporaryWay)] by [ENDS, ENDING];
    "D11" "Who was removed may claim it back, and has ten days"
        in [Statement(StatementId::Claim), Statement(StatementId::TenDays), Statement(StatementId::Election)] by [ENDING];
    "D12" "The owner removes who does not live there, and nobody who does"
        in [Statement(StatementId::Duty), Statement(StatementId::LivesThere), Duty(LineId::Deregister)]
        by ["ending.rs::whoever_lives_there_is_never_removed_without_a_warning", ENDING];
    "D13" "It is no eviction; of minors no act says anything"
        in [Statement(StatementId::NoEviction), Statement(StatementId::Minors), Statement(StatementId::Under14)]
        by ["ending.rs::family_and_minors_are_told_that_it_is_no_eviction", ENDING];

    // What goes wrong in practice.
    "F1" "An owner did not confirm in the hour"
        in [Rule(RuleId::OwnerConsent), Step(StepId::AgreeWithOwners), Step(StepId::ReachOwner), Text("clock"),
            Refused(Ground::OwnerSilent)]
        by ["golden.json::second edition: owner does not answer",
            "web/way.spec.ts::the hour of consent is counted, through a reload, and warns before its end", REFUSED];
    "F2" "An owner has neither a linked phone nor an EDS"
        in [Step(StepId::OwnerSignature), Step(StepId::OwnerUnable), Channel(ChannelId::SelfService),
            Refused(Ground::OwnerSignature)]
        by [FINDINGS, OWNERS, REFUSED];
    "F3" "An owner who cannot act, tried online"
        in [Rule(RuleId::IncapableOwner), Step(StepId::OwnerRepresentative), Refused(Ground::OwnerIncapable)]
        by ["golden.json::one of several owners is a minor", REFUSED];
    "F4" "Not in the state tenancy contract"
        in [Rule(RuleId::StateTenancy), Step(StepId::AmendTenancy), Refused(Ground::Tenancy)]
        by ["golden.json::state rental, not named in the contract", REFUSED];
    "F5" "The norm of Astana exceeded"
        in [Rule(RuleId::CapitalNorm), Step(StepId::FewerOrLarger), Refused(Ground::Norm)]
        by ["golden.json::Astana: third person in 44.99 m2", REFUSED];
    "F6" "Strangers are registered already"
        in [Step(StepId::CheckRegistered), Step(StepId::DeregisterOutsiders), Rule(RuleId::AddressSuspended),
            Refused(Ground::Strangers), Refused(Ground::Suspended)]
        by ["golden.json::address with mass fictitious registration", FINDINGS, REFUSED];
    "F7" "The address is missing, the object gone or not commissioned"
        in [Rule(RuleId::AddressRegister), Step(StepId::RegisterAddress), Refused(Ground::Address)]
        by ["golden.json::house not put into operation", REFUSED];
    "F8" "The relation is not visible in the systems"
        in [Step(StepId::ProveTie), Text("rule-capital-norm.do-exception"), Document(DocumentId::KinshipProof),
            Refused(Ground::Kinship)]
        by [FINDINGS, REFUSED];
    "F9" "An owner abroad, an attorney not accepted"
        in [Step(StepId::OwnerUnable), Step(StepId::OwnerAttorney), Doubt(DoubtId::OwnerAttorney),
            Refused(Ground::OwnerAttorney)]
        by ["golden.json::second edition: owner abroad without EDS",
            "golden.json::second edition: owner through an attorney", REFUSED];
    "F10" "The landlord refuses"
        in [Rule(RuleId::OwnerConsent), Step(StepId::TalkToOwner), Duty(LineId::CoOwner), Refused(Ground::OwnerRefuses)]
        by ["golden.json::owner refuses", REFUSED];
    "F11" "The chip of the card is not rewritten by itself"
        in [Text("after-chip.text"), Text("step-go-to-con.text-citizen"), Refused(Ground::Chip)] by [AFTER, FINDINGS, REFUSED];
    "F12" "Back from abroad without the paper of having left"
        in [Rule(RuleId::ReturningCitizen), Step(StepId::TemporaryMeanwhile), Refused(Ground::FromAbroad)]
        by ["golden.json::citizen back from abroad without the proof, permanent",
            "golden.json::citizen back from abroad without the proof, temporary", REFUSED];
};
