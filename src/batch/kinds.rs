//! Every fact that a column can hold, and how a cell that is beyond doubt goes into a case without any detour. What is not
//! beyond doubt goes through the door of [`Case`], which says what is wrong; so this is a way round for speed, never a
//! second door, and tests hold both against each other.

use crate::area::Area;
use crate::case::{Case, Counts, Iin, Owner};
use crate::day::Day;
use crate::norm;
use crate::words::Word;

/// A fact that a column can hold.
pub(super) struct Kind {
    /// Its path, with `[]` for the number of any other owner.
    pub(super) path: &'static str,
    /// How its cells are written.
    pub(super) form: Form,
    which: Which,
}

/// How the cells of a fact are written, and so what they may stand for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A word, a text.
    Text,
    /// A whole number.
    Number,
    /// Square metres.
    Area,
    /// A day.
    Day,
    /// True or false.
    YesNo,
    /// The empty list: of several owners each has columns of its own.
    List,
}

macro_rules! kinds {
    ($($which:ident $path:literal $form:ident |$case:pat_param, $cell:pat_param, $owner:pat_param| $put:expr;)+) => {
        pub(super) static KINDS: &[Kind] = &[$(Kind { path: $path, form: Form::$form, which: Which::$which },)+];

        #[derive(Clone, Copy)]
        enum Which { $($which,)+ }

        impl Kind {
            /// Puts a cell into a case; `None` where that is not beyond doubt. `owner` is the number of the other owner.
            #[inline]
            pub(super) fn put(&self, case: &mut Case, cell: &str, owner: usize) -> Option<()> {
                // One jump: calling through a pointer takes as long as the rest, and rows have many cells.
                match self.which {
                    $(Which::$which => {
                        let ($case, $cell, $owner) = (case, cell, owner);
                        $put
                    })+
                }
            }
        }
    };
}

/// Stores a value, where there is one.
macro_rules! set {
    ($place:expr, $value:expr) => {{
        $place = Some($value?);
        Some(())
    }};
}

kinds! {
    FilingDate "filingDate" Day |case, cell, _| {
        case.filing_date = day(cell, (norm::RULES_BEGIN, norm::RULES_END))?;
        case.filing_date_given = true;
        Some(())
    };
    Registration "registration" Text |case, cell, _| set!(case.registration, word(cell));
    ArrivalDate "arrivalDate" Day |case, cell, _| set!(case.arrival_date, day(cell, norm::DAYS));
    StayFrom "stay.from" Day |case, cell, _| set!(case.stay.from, day(cell, norm::DAYS));
    StayUntil "stay.until" Day |case, cell, _| set!(case.stay.until, day(cell, norm::DAYS));
    StayPurpose "stay.purpose" Text |case, cell, _| set!(case.stay.purpose, word(cell));
    StayExempt "stay.exempt" Text |case, cell, _| set!(case.stay.exempt, word(cell));
    Status "applicant.status" Text |case, cell, _| set!(case.applicant.status, word(cell));
    // Either of these takes the place of both facts of the base; both in one row are a conflict, which the door names.
    BirthDate "applicant.birthDate" Day |case, cell, _| {
        case.applicant.age = None;
        set!(case.applicant.birth_date, day(cell, norm::DAYS))
    };
    Age "applicant.age" Number |case, cell, _| {
        case.applicant.birth_date = None;
        set!(case.applicant.age, number(cell, norm::AGE_MOST.into()).and_then(|age| u8::try_from(age).ok()))
    };
    Iin "applicant.iin" Text |case, cell, _| set!(case.applicant.iin, Iin::parse(cell));
    Capacity "applicant.capacity" Text |case, cell, _| set!(case.applicant.capacity, word(cell));
    FromAbroad "applicant.fromAbroad" YesNo |case, cell, _| set!(case.applicant.from_abroad, yes_no(cell));
    ExitProof "applicant.exitProof" YesNo |case, cell, _| set!(case.applicant.exit_proof, yes_no(cell));
    HasEds "applicant.hasEds" YesNo |case, cell, _| set!(case.applicant.has_eds, yes_no(cell));
    PhoneLinked "applicant.phoneLinked" YesNo |case, cell, _| set!(case.applicant.phone_linked, yes_no(cell));
    ConsentsToDataAccess "applicant.consentsToDataAccess" YesNo |case, cell, _| set!(case.applicant.consents_to_data_access, yes_no(cell));
    RepresentedBy "applicant.representedBy" Text |case, cell, _| set!(case.applicant.represented_by, word(cell));
    Ownership "applicant.ownership" Text |case, cell, _| set!(case.applicant.ownership, word(cell));
    RelationToOwner "applicant.relationToOwner" Text |case, cell, _| set!(case.applicant.relation_to_owner, word(cell));
    FullTimeStudent "applicant.fullTimeStudent" YesNo |case, cell, _| set!(case.applicant.full_time_student, yes_no(cell));
    NamedInTenancy "applicant.namedInTenancy" YesNo |case, cell, _| set!(case.applicant.named_in_tenancy, yes_no(cell));
    Region "dwelling.region" Text |case, cell, _| set!(case.dwelling.region, word(cell));
    Kind "dwelling.kind" Text |case, cell, _| set!(case.dwelling.kind, word(cell));
    Tenure "dwelling.tenure" Text |case, cell, _| set!(case.dwelling.tenure, word(cell));
    AddressRegistered "dwelling.addressRegistered" YesNo |case, cell, _| set!(case.dwelling.address_registered, yes_no(cell));
    Suspended "dwelling.suspended" YesNo |case, cell, _| set!(case.dwelling.suspended, yes_no(cell));
    UsableArea "dwelling.usableArea" Area |case, cell, _| set!(case.dwelling.usable_area, Area::parse(cell).ok());
    LivingArea "dwelling.livingArea" Area |case, cell, _| set!(case.dwelling.living_area, Area::parse(cell).ok());
    Encumbered "dwelling.encumbered" YesNo |case, cell, _| set!(case.dwelling.encumbered, yes_no(cell));
    OtherOwners "dwelling.otherOwners" List |_, _, _| None;
    OtherOwnersCapacity "dwelling.otherOwners[].capacity" Text |case, cell, index| set!(owner(case, index)?.capacity, word(cell));
    OtherOwnersConsent "dwelling.otherOwners[].consent" Text |case, cell, index| set!(owner(case, index)?.consent, word(cell));
    RegisteredFamily "dwelling.registered.family" Number |case, cell, _| count(&mut case.dwelling.registered, cell, |counts| &mut counts.family);
    RegisteredExcepted "dwelling.registered.excepted" Number |case, cell, _| count(&mut case.dwelling.registered, cell, |counts| &mut counts.excepted);
    RegisteredOutsiders "dwelling.registered.outsiders" Number |case, cell, _| count(&mut case.dwelling.registered, cell, |counts| &mut counts.outsiders);
    JoiningFamily "dwelling.joining.family" Number |case, cell, _| count(&mut case.dwelling.joining, cell, |counts| &mut counts.family);
    JoiningExcepted "dwelling.joining.excepted" Number |case, cell, _| count(&mut case.dwelling.joining, cell, |counts| &mut counts.excepted);
    JoiningOutsiders "dwelling.joining.outsiders" Number |case, cell, _| count(&mut case.dwelling.joining, cell, |counts| &mut counts.outsiders);
}

fn word<T: Word>(cell: &str) -> Option<T> {
    T::from_word(cell)
}

fn day(cell: &str, (first, last): (Day, Day)) -> Option<Day> {
    Day::parse(cell).filter(|day| (first..=last).contains(day))
}

/// Spreadsheets write truth in capitals, and in the language of the person.
pub(super) fn yes_no(cell: &str) -> Option<bool> {
    match cell {
        "true" | "TRUE" | "ИСТИНА" => Some(true),
        "false" | "FALSE" | "ЛОЖЬ" => Some(false),
        _ => None,
    }
}

fn number(cell: &str, most: u32) -> Option<u32> {
    let digits = (1..=9).contains(&cell.len()) && cell.bytes().all(|byte| byte.is_ascii_digit());
    let number = cell
        .bytes()
        .fold(0, |number: u32, digit| number.wrapping_mul(10).wrapping_add(u32::from(digit.wrapping_sub(b'0'))));
    (digits && number <= most).then_some(number)
}

fn count(counts: &mut Option<Counts>, cell: &str, group: fn(&mut Counts) -> &mut u32) -> Option<()> {
    *group(counts.get_or_insert_default()) = number(cell, Counts::MOST)?;
    Some(())
}

fn owner(case: &mut Case, index: usize) -> Option<&mut Owner> {
    let owners = case.dwelling.other_owners.get_or_insert_default();
    if index >= Case::MOST_OWNERS {
        return None;
    }
    if owners.len() <= index {
        owners.resize(index + 1, Owner::default());
    }
    owners.get_mut(index)
}
