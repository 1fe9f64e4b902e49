//! The table of screens: what each asks, how, and in which words. Form, check, facts, the way back from a case and the list
//! of answers walk it, so a new fact is asked by a new entry, or by a new field in one.

use super::check::FieldErrorKind;
use super::choice::{Choice, Look, Options};
use super::combined::{HOLDERS, STATUSES, TIES};
use super::entry::{boxes, capacity, choice, no, of_citizens, radios, screen, yes, yes_or_no};
use super::field::{AreaField, Boxes, DayField, Field, Tick};
use super::screen::{About, Screen, ScreenId};
use crate::case::{Capacity, Exempt, Fact, FactValue, Kind, Purpose, Region, Registration, RepresentedBy};
use crate::text::key;

/// Every screen, by topic: the person, the stay, the dwelling, its owners, the people there, the signature.
pub static SCREENS: [Screen; ScreenId::ALL.len()] = [
    screen(ScreenId::Status, About::Person, &[choice("status", Options::Groups(STATUSES))]),
    screen(ScreenId::Age, About::Person, &[Field::Age]),
    screen(
        ScreenId::Registration,
        About::Person,
        &[choice("registration", one_of!(Fact::Registration, "q-registration.", Registration::WORDS))],
    ),
    Screen {
        only_where: Some((Fact::Registration, FactValue::Word(Registration::Temporary.word()))),
        ..screen(
            ScreenId::Stay,
            About::Person,
            &[
                Field::Day(STAY_FROM),
                Field::Day(DayField {
                    name: "stay.until",
                    title: key::Q_STAY_UNTIL,
                    hint: None,
                    unknown: "stay.until-unknown",
                    fact: Fact::StayUntil,
                    after: Some(&STAY_FROM),
                }),
                Field::Choice(Choice {
                    title: Some(key::Q_STAY_PURPOSE),
                    ..radios("stay.purpose", one_of!(Fact::StayPurpose, "purpose-", Purpose::WORDS))
                }),
                Field::Choice(Choice {
                    title: Some(key::Q_STAY_EXEMPT),
                    look: Look::OptionalRadios,
                    ..radios("stay.exempt", one_of!(Fact::StayExempt, "exempt-", Exempt::WORDS))
                }),
            ],
        )
    },
    screen(
        ScreenId::Person,
        About::Person,
        &[boxes(
            "person",
            &[
                capacity("person.limited", key::Q_PERSON_CAPACITY_LIMITED, Capacity::Limited),
                capacity("person.incapable", key::Q_PERSON_CAPACITY_NONE, Capacity::None),
                of_citizens("person.abroad", key::Q_PERSON_FROM_ABROAD, Fact::FromAbroad),
                // The page does not ask whether a parent or a guardian files: it says when one must.
                Tick {
                    name: "person.attorney",
                    label: key::Q_PERSON_ATTORNEY,
                    fact: Fact::RepresentedBy,
                    ticked: FactValue::Word(RepresentedBy::Attorney.word()),
                    otherwise: FactValue::Word(RepresentedBy::Nobody.word()),
                    only_where: None,
                },
            ],
        )],
    ),
    Screen {
        only_where: Some((Fact::FromAbroad, FactValue::YesNo(true))),
        ..screen(
            ScreenId::ExitProof,
            About::Person,
            &[choice("exit-proof", yes_or_no(Fact::ExitProof, [key::Q_EXIT_PROOF_YES, key::Q_EXIT_PROOF_NO]))],
        )
    },
    screen(
        ScreenId::Place,
        About::Dwelling,
        &[
            Field::Choice(Choice {
                title: Some(key::Q_PLACE_REGION),
                look: Look::List,
                error: FieldErrorKind::ChooseRegion,
                ..radios("place.region", one_of!(Fact::Region, "region-", REGIONS))
            }),
            Field::Choice(Choice {
                title: Some(key::Q_PLACE_KIND),
                error: FieldErrorKind::ChooseKind,
                ..radios("place.kind", one_of!(Fact::Kind, "kind-", Kind::WORDS))
            }),
        ],
    ),
    screen(ScreenId::Holder, About::Ownership, &[choice("holder", Options::Groups(HOLDERS))]),
    screen(
        ScreenId::Tenancy,
        About::Person,
        &[choice("tenancy", yes_or_no(Fact::NamedInTenancy, [key::YES, key::NO]))],
    ),
    screen(ScreenId::Owners, About::Ownership, &[Field::Owners]),
    screen(
        ScreenId::Address,
        About::Dwelling,
        &[boxes(
            "address",
            &[
                no("address.missing", key::Q_ADDRESS_MISSING, Fact::AddressRegistered),
                yes("address.suspended", key::Q_ADDRESS_SUSPENDED, Fact::Suspended),
                yes("address.restricted", key::Q_ADDRESS_RESTRICTED, Fact::RestrictedPlace),
            ],
        )],
    ),
    screen(ScreenId::Joining, About::Person, &[Field::Joining]),
    screen(
        ScreenId::Area,
        About::Dwelling,
        &[
            Field::Area(USABLE_AREA),
            Field::Rooms,
            Field::Area(AreaField {
                name: "area.living",
                label: key::Q_AREA_LIVING,
                hint: Some(key::Q_AREA_LIVING_HELP),
                unknown: None,
                fact: Fact::LivingArea,
                within: Some(&USABLE_AREA),
            }),
        ],
    ),
    screen(ScreenId::Registered, About::Dwelling, &[Field::Registered]),
    screen(ScreenId::Tie, About::Person, &[choice("tie", Options::Groups(TIES))]),
    screen(
        ScreenId::Signing,
        About::Person,
        &[
            Field::Boxes(Boxes {
                name: "signing",
                title: Some(key::Q_SIGNING_HOW),
                none: key::Q_SIGNING_NEITHER,
                boxes: &[
                    yes("signing.eds", key::Q_SIGNING_EDS, Fact::HasEds),
                    yes("signing.phone", key::Q_SIGNING_PHONE, Fact::PhoneLinked),
                ],
            }),
            Field::Choice(Choice {
                title: Some(key::Q_SIGNING_CONSENT),
                ..radios(
                    "signing.consent",
                    yes_or_no(Fact::ConsentsToDataAccess, [key::Q_SIGNING_CONSENT_YES, key::Q_SIGNING_CONSENT_NO]),
                )
            }),
        ],
    ),
];

const STAY_FROM: DayField = DayField {
    name: "stay.from",
    title: key::Q_STAY_FROM,
    hint: Some(key::Q_STAY_DATE_HINT),
    unknown: "stay.from-unknown",
    fact: Fact::StayFrom,
    after: None,
};

const USABLE_AREA: AreaField = AreaField {
    name: "area.usable",
    label: key::Q_AREA_USABLE,
    hint: Some(key::Q_AREA_USABLE_HINT),
    unknown: Some("area.unknown"),
    fact: Fact::UsableArea,
    within: None,
};

/// The three cities first, since most people look for one of them; then the regions by their code.
#[expect(clippy::indexing_slicing, reason = "at build time only")]
const REGIONS: [&str; Region::ALL.len()] = {
    let cities = [Region::Astana.word(), Region::Almaty.word(), Region::Shymkent.word()];
    let mut words = [""; Region::ALL.len()];
    let (mut next, mut rest) = (cities.len(), Region::ALL);
    [words[0], words[1], words[2]] = cities;
    while let [region, others @ ..] = rest {
        if !matches!(region, Region::Astana | Region::Almaty | Region::Shymkent) {
            words[next] = region.word();
            next += 1;
        }
        rest = others;
    }
    words
};

/// The screens stand in the order of their ids, and the name of a field begins with that of its screen.
const _: () = {
    let mut place = 0;
    let mut screens: &[Screen] = &SCREENS;
    while let [screen, others @ ..] = screens {
        assert!(screen.id as usize == place, "the screens stand in the order of their ids");
        let mut fields = screen.fields;
        while let [field, rest @ ..] = fields {
            assert!(begins_with(field.name(), screen.id.word()), "a field begins with the name of its screen");
            fields = rest;
        }
        (place, screens) = (place + 1, others);
    }
};

const fn begins_with(name: &str, start: &str) -> bool {
    let (mut name, mut start) = (name.as_bytes(), start.as_bytes());
    while let ([a, name_rest @ ..], [b, start_rest @ ..]) = (name, start) {
        if *a != *b {
            return false;
        }
        (name, start) = (name_rest, start_rest);
    }
    start.is_empty()
}
