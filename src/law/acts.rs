//! One constant an act; [`ACTS`] lists them all. Titles and links stand as the acts were read.

use super::{Act, ActKind};
use crate::day::Day;

const BARE: Act = Act { id: "", kind: ActKind::Act, date: None, link: None };

macro_rules! acts {
    ($($(#[$meta:meta])* $name:ident = { $($field:ident: $value:expr),* $(,)? };)+) => {
        $(#[allow(clippy::needless_update, reason = "some give every field")] $(#[$meta])* pub static $name: Act = Act { $($field: $value,)* ..BARE };)+

        /// Every act and page, in the order in which lists show them.
        pub static ACTS: &[&Act] = &[$(&$name,)+];
    };
}

acts! {
    /// Rules of registration of the population.
    P677 = {
        id: "p677",
        date: Some(Day::of(2024, 9, 9)),
        link: Some("https://zan.gov.kz/client/#!/doc/200504/rus/14.11.2025"),
    };
    /// The standard of the public service.
    P267 = {
        id: "p267",
        date: Some(Day::of(2020, 3, 30)),
        link: Some("https://zan.gov.kz/client/#!/doc/140840/rus/27.11.2024"),
    };
    /// Law on population migration.
    MIG = {
        id: "mig",
        date: Some(Day::of(2011, 7, 22)),
        link: Some("https://zan.gov.kz/client/#!/doc/59947"),
    };
    /// Constitutional law on the status of the capital.
    CAP26 = {
        id: "cap26",
        date: Some(Day::of(2026, 6, 5)),
        link: Some("https://zan.gov.kz/client/#!/doc/226152/rus/05.06.2026"),
    };
    /// The law on the status of the capital before it.
    CAP07 = {
        id: "cap07",
        date: Some(Day::of(2007, 7, 21)),
        link: Some("https://zan.gov.kz/client/#!/doc/34392"),
    };
    /// The capital's norm, as amended.
    M452 = {
        id: "m452",
        date: Some(Day::of(2026, 8, 14)),
        link: Some("https://zan.gov.kz/client/#!/doc/229183/rus/14.08.2026"),
    };
    /// The capital's first norm.
    M368 = {
        id: "m368",
        date: Some(Day::of(2025, 12, 26)),
        link: Some("https://zan.gov.kz/client/#!/doc/220866/rus/26.12.2025"),
    };
    /// Code on marriage and family.
    FAM = {
        id: "fam",
        date: Some(Day::of(2011, 12, 26)),
        link: Some("https://zan.gov.kz/client/#!/doc/62568"),
    };
    /// Civil code, general part.
    CIV = {
        id: "civ",
        link: Some("https://zan.gov.kz/client/#!/doc/879"),
    };
    /// Law on housing relations.
    HOU = {
        id: "hou",
        date: Some(Day::of(1997, 4, 16)),
        link: Some("https://zan.gov.kz/client/#!/doc/7"),
    };
    /// Code on administrative offences.
    KOAP = {
        id: "koap",
        link: Some("https://zan.gov.kz/client/#!/doc/81245"),
    };
    /// Joint order on the pilot of electronic-only registration, known from an excerpt.
    PILOT = {
        id: "pilot",
        date: Some(Day::of(2025, 10, 7)),
    };
    /// Law on public services.
    SERVICES = {
        id: "services",
    };
    /// Government resolution with the rules for foreigners who stay for a time.
    G148 = {
        id: "g148",
    };
    /// Order on the registration of immigrants.
    O923 = {
        id: "o923",
        date: Some(Day::of(2025, 11, 17)),
    };
    /// Resolution that untied the IIN from birth date and sex.
    G853 = {
        id: "g853",
        date: Some(Day::of(2013, 8, 26)),
    };
    /// The portal's page of the service.
    EGOV = {
        id: "egov",
        kind: ActKind::Page,
        link: Some("https://egov.kz/cms/en/government-services/for_citizen/pass001_mvd"),
    };
    /// The portal's answers to common questions.
    EGOV_FAQ = {
        id: "egov-faq",
        kind: ActKind::Page,
        date: Some(Day::of(2022, 7, 4)),
        link: Some("https://egov.kz/cms/en/articles/top_quest"),
    };
    /// The national IT company on online-only registration.
    NIT = {
        id: "nit",
        kind: ActKind::Page,
        date: Some(Day::of(2025, 11, 18)),
    };
    /// A regional paper on the same.
    LADA = {
        id: "lada",
        kind: ActKind::Page,
        date: Some(Day::of(2025, 11, 18)),
    };
    /// The State Corporation on attorneys of owners.
    LADA_ATTORNEY = {
        id: "lada-attorney",
        kind: ActKind::Page,
        date: Some(Day::of(2025, 9, 25)),
    };
    /// The capital's officials on registrations that exist already.
    KAZINFORM = {
        id: "kazinform",
        kind: ActKind::Page,
        date: Some(Day::of(2025, 12, 26)),
    };
    /// Law on the budget of 2026 to 2028.
    BUD26 = {
        id: "bud26",
        date: Some(Day::of(2025, 12, 8)),
        link: Some("https://zan.gov.kz/client/#!/doc/218360"),
    };
    /// The press on the monthly calculation index of 2025.
    LADA_MCI = {
        id: "lada-mci",
        kind: ActKind::Page,
    };
}
