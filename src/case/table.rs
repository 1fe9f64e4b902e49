//! The table of facts: one line a fact. Everything that knows each fact is made from it: the enum [`Fact`](super::Fact) and
//! its paths, the fields of [`Case`](super::Case), the door and the names that it accepts, what is given and lacking, the
//! cells of a file, the facts as rules see them, what they are tried at, and the key under which answers are cached.
//!
//! A line says: the fact, its path, its field and the type of that; and what holds while it is unknown:
//!
//! | word | while the fact is unknown |
//! |---|---|
//! | `Tried` | rules are asked with each of its values |
//! | `TriedAt<P>` | rules are asked with the points `P` (`rules::points`), which stand for all values |
//! | `Held` | rules are asked with each value that ownership, tenure and the list of owners leave together |
//! | `Open` | rules see that it is open, and say everything that it could make of their answer |
//! | `Absent` | never: where it is absent, that has a meaning |
//! | `Noted` | no rule sees it: notes and conflicts are all that it is for |
//!
//! A fact may be known in part: an age of another day is one of two, a number of people may hide their ties. Then rules are
//! asked with what that leaves.
//!
//! The comment of a fact is published too, in the types of the package. Problems come in the order of the table. The filing date stands outside it: a case is never without one.

macro_rules! fact_table {
    ($use:ident) => {
        $use! {
            |case|

            /// One person, one dwelling, one filing day: checked facts, each known or not.
            #[derive(Clone, Debug, PartialEq, Eq)]
            Case (case) "" with {
                /// The day whose law applies; today where the caller gave none.
                pub filing_date: Day,
                /// Whether the caller gave it.
                pub filing_date_given: bool,
                /// The temporary stay.
                pub stay: Stay,
                /// The person.
                pub applicant: Applicant,
                /// The dwelling.
                pub dwelling: Dwelling,
            } {
                /// Permanent or temporary.
                Registration "registration" registration: Registration, Tried;
                /// The day the person moved in.
                ArrivalDate "arrivalDate" arrival_date: Day, Noted;
            }

            /// A temporary stay.
            #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
            Stay (case.stay) "stay" with {} {
                /// First day of a temporary stay.
                StayFrom "stay.from" from: Day, Open;
                /// Last day of a temporary stay.
                StayUntil "stay.until" until: Day, Open;
                /// Why the stay.
                StayPurpose "stay.purpose" purpose: Purpose, Tried;
                /// Shift worker, or in a medical institution with a lasting health impairment. Left out: neither.
                StayExempt "stay.exempt" exempt: Exempt, Absent;
            }

            /// The person to be registered.
            #[derive(Clone, Debug, Default, PartialEq, Eq)]
            Applicant (case.applicant) "applicant" with {} {
                /// Legal tie to the country.
                Status "applicant.status" status: Status, Tried;
                /// Birth date; the age is counted from it.
                BirthDate "applicant.birthDate" birth_date: Day, Noted;
                /// Full years, 0 to 130, on the day that `ageOn` names; on another day an age is known within a year only.
                Age "applicant.age" age: Age, TriedAt<Ages>;
                /// The day on which `age` was true. Left out: the filing date.
                AgeOn "applicant.ageOn" age_on: Day, Noted;
                /// 12 digits with a right check digit. Never needed, only checked, and never repeated in an answer.
                Iin "applicant.iin" iin: Iin, Noted;
                /// Legal capacity as declared by a court.
                Capacity "applicant.capacity" capacity: Capacity, Tried;
                /// Arrived from abroad for permanent residence; says nothing about status, and matters for citizens only.
                FromAbroad "applicant.fromAbroad" from_abroad: bool, Tried;
                /// Has proof of deregistration abroad, or of holding no citizenship there.
                ExitProof "applicant.exitProof" exit_proof: bool, Tried;
                /// The person who will sign has an electronic digital signature.
                HasEds "applicant.hasEds" has_eds: bool, Tried;
                /// That person's phone is in the Mobile Citizens Database.
                PhoneLinked "applicant.phoneLinked" phone_linked: bool, Tried;
                /// Consents to access to restricted personal data.
                ConsentsToDataAccess "applicant.consentsToDataAccess" consents_to_data_access: bool, Tried;
                /// Who files.
                RepresentedBy "applicant.representedBy" represented_by: RepresentedBy, Tried;
                /// Share in the ownership of the dwelling.
                Ownership "applicant.ownership" ownership: Ownership, Held;
                /// What the applicant is to the owner of the dwelling.
                RelationToOwner "applicant.relationToOwner" relation_to_owner: Relation, TriedAt<Ties>;
                /// Studies full-time in the capital.
                FullTimeStudent "applicant.fullTimeStudent" full_time_student: bool, Tried;
                /// Is named in the state tenancy contract.
                NamedInTenancy "applicant.namedInTenancy" named_in_tenancy: bool, Tried;
            }

            /// Where the person is to be registered.
            #[derive(Clone, Debug, Default, PartialEq, Eq)]
            Dwelling (case.dwelling) "dwelling" with {} {
                /// Where the dwelling is.
                Region "dwelling.region" region: Region, TriedAt<Norms>;
                /// What kind of dwelling.
                Kind "dwelling.kind" kind: Kind, Tried;
                /// Who the dwelling belongs to.
                Tenure "dwelling.tenure" tenure: Tenure, Held;
                /// Put into operation, title registered, address in the address register.
                AddressRegistered "dwelling.addressRegistered" address_registered: bool, Tried;
                /// Registration at the address is suspended for mass fictitious registration.
                Suspended "dwelling.suspended" suspended: bool, Tried;
                /// In a closed administrative-territorial unit or a special-regime locality. Left out: no.
                RestrictedPlace "dwelling.restrictedPlace" restricted_place: bool, Absent;
                /// Usable area in m², above 0, at most 100000, at most two decimals; in a text `,` may stand for `.`.
                UsableArea "dwelling.usableArea" usable_area: Area, Open;
                /// Living area, likewise; for a note only.
                LivingArea "dwelling.livingArea" living_area: Area, Noted;
                /// Mortgage or arrest; for a note only.
                Encumbered "dwelling.encumbered" encumbered: bool, Noted;
                /// All owners but the applicant, at most 100.
                OtherOwners "dwelling.otherOwners" other_owners: Vec<Owner>, Held;
                /// People aged 14 and over who are registered there now.
                Registered "dwelling.registered" registered: Tally, TriedAt<Crowds>;
                /// People who apply together with the applicant. Left out: nobody.
                Joining "dwelling.joining" joining: Tally, Absent;
            }

            @ each other owner

            /// An owner other than the applicant.
            Owner {
                /// A person, an organisation, or somebody who has died. Left out: a person.
                OwnerKind "dwelling.otherOwners[].kind" kind: OwnerKind, Absent;
                /// Whether the owner, a person, can act alone.
                OwnerCapacity "dwelling.otherOwners[].capacity" capacity: OwnerCapacity, Tried;
                /// What the owner, a person or an organisation, says. `given`: has agreed and will confirm when asked. `pending`: not asked, or not sure. `silent`: does not answer. `attorney`: somebody else would consent. `unable`: has neither a signature nor a linked phone, and cannot come.
                OwnerConsent "dwelling.otherOwners[].consent" consent: OwnerConsent, Tried;
            }
        }
    };
}
pub(crate) use fact_table;
