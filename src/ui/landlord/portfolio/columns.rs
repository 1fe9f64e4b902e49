//! The columns that the check knows: what each is called, in which words, and what may stand in it.

use crate::ui::View;
use crate::ui::dom::{el, folded, text};
use crate::ui::parts::named;
use crate::ui::questions::region_name;
use tirkeu::case::{
    Capacity, Exempt, Kind, OwnerCapacity, OwnerConsent, Ownership, Purpose, Region, Registration, Relation,
    RepresentedBy, Status, Tenure,
};
use tirkeu::say;
use tirkeu::text::Lang;
use yew::prelude::*;

/// What may stand in a column.
#[derive(Clone, Copy)]
enum Values {
    /// One of these words; how each reads is named by the family and the word.
    Words(&'static str, &'static [&'static str]),
    Regions,
    Date,
    Count,
    Area,
    YesNo,
    Iin,
}

/// Each column by its path, grouped as the questions are. Those of owners stand here for the first of them.
const COLUMNS: &[(&str, Values)] = &[
    ("applicant.status", Values::Words("status-option-", Status::WORDS)),
    ("applicant.age", Values::Count),
    ("applicant.birthDate", Values::Date),
    ("applicant.iin", Values::Iin),
    ("filingDate", Values::Date),
    ("arrivalDate", Values::Date),
    ("registration", Values::Words("registration-", Registration::WORDS)),
    ("stay.from", Values::Date),
    ("stay.until", Values::Date),
    ("stay.purpose", Values::Words("purpose-", Purpose::WORDS)),
    ("stay.exempt", Values::Words("exempt-", Exempt::WORDS)),
    ("applicant.capacity", Values::Words("value-capacity-", Capacity::WORDS)),
    ("applicant.fromAbroad", Values::YesNo),
    ("applicant.exitProof", Values::YesNo),
    ("applicant.representedBy", Values::Words("value-represented-", RepresentedBy::WORDS)),
    ("dwelling.region", Values::Regions),
    ("dwelling.kind", Values::Words("kind-", Kind::WORDS)),
    ("dwelling.tenure", Values::Words(TENURE, Tenure::WORDS)),
    ("applicant.ownership", Values::Words("value-ownership-", Ownership::WORDS)),
    ("applicant.namedInTenancy", Values::YesNo),
    ("dwelling.otherOwners[0].capacity", Values::Words("owner-capacity-", OwnerCapacity::WORDS)),
    ("dwelling.otherOwners[0].consent", Values::Words("owner-consent-", OwnerConsent::WORDS)),
    ("dwelling.addressRegistered", Values::YesNo),
    ("dwelling.suspended", Values::YesNo),
    ("dwelling.encumbered", Values::YesNo),
    ("dwelling.usableArea", Values::Area),
    ("dwelling.livingArea", Values::Area),
    ("dwelling.registered.family", Values::Count),
    ("dwelling.registered.excepted", Values::Count),
    ("dwelling.registered.outsiders", Values::Count),
    ("dwelling.joining.family", Values::Count),
    ("dwelling.joining.excepted", Values::Count),
    ("dwelling.joining.outsiders", Values::Count),
    ("applicant.relationToOwner", Values::Words("relation-", Relation::WORDS)),
    ("applicant.fullTimeStudent", Values::YesNo),
    ("applicant.hasEds", Values::YesNo),
    ("applicant.phoneLinked", Values::YesNo),
    ("applicant.consentsToDataAccess", Values::YesNo),
];

/// The family of the words for whom a dwelling belongs to.
pub(super) const TENURE: &str = "value-tenure-";
/// What the paths of other owners begin with.
const OWNERS: &str = "dwelling.otherOwners[";
/// Owners that can be chosen for a column; a file may name more by their paths.
const OWNERS_OFFERED: u32 = 5;

/// The number and the fact of a path of another owner.
fn owner(path: &str) -> Option<(u32, &str)> {
    let (number, part) = path.strip_prefix(OWNERS)?.split_once("].")?;
    Some((number.parse().ok()?, part))
}

/// The name of a column in everyday words.
pub(super) fn name(view: &View<'_>, path: &str) -> String {
    let texts = view.texts;
    if let Some((number, part)) = owner(path) {
        let what = if part == "consent" { say!(texts, Q_OWNERS_CONSENT) } else { say!(texts, Q_OWNERS_CAPACITY) };
        return format!("{}: {what}", say!(texts, Q_OWNERS_OWNER, n = number.saturating_add(1)));
    }
    let of_group = |fact: &str, family: &str, group: &str| {
        format!("{}: {}", texts.fact(fact), named(view, &format!("{family}{group}")))
    };
    let name = match path {
        "filingDate" => say!(texts, START_TITLE_FILING),
        "applicant.birthDate" => say!(texts, COLUMN_BIRTH_DATE),
        "applicant.iin" => say!(texts, COLUMN_IIN),
        "arrivalDate" => say!(texts, COLUMN_ARRIVAL_DATE),
        "dwelling.encumbered" => say!(texts, COLUMN_ENCUMBERED),
        _ => match path.rsplit_once('.') {
            Some((fact @ "dwelling.registered", group)) => of_group(fact, "q-registered.", group),
            Some((fact @ "dwelling.joining", group)) => of_group(fact, "q-registered.joining-", group),
            _ => texts.fact(path),
        },
    };
    capital(&name)
}

/// A line that begins with a capital.
pub(super) fn capital(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The paths that a heading can be given.
pub(super) fn choices() -> Vec<String> {
    let mut paths = Vec::new();
    for (path, _) in COLUMNS {
        match owner(path) {
            Some((_, part)) => paths.extend((0..OWNERS_OFFERED).map(|number| format!("{OWNERS}{number}].{part}"))),
            None => paths.push((*path).to_owned()),
        }
    }
    paths
}

/// The path whose words a heading uses.
pub(super) fn meant(view: &View<'_>, heading: &str) -> Option<String> {
    // Letters by the browser: Rust's own tables of them would weigh more than this page's texts.
    let plain = |text: &str| js_sys::JsString::from(text).to_lower_case();
    let heading = plain(heading.trim());
    choices().into_iter().find(|path| plain(&name(view, path)) == heading)
}

/// What the columns are called and what may stand in them, to read up.
pub(super) fn explained(view: &View<'_>) -> Html {
    let texts = view.texts;
    let entry = |(path, values): &(&str, Values)| {
        let term = vec![name(view, path).into(), " ".into(), text("code", "", (*path).to_owned())];
        el("div", "", vec![el("dt", "", term), el("dd", "", allowed(view, *values))])
    };
    let entries = COLUMNS.iter().map(entry).collect();
    let content = vec![text("p", "", say!(texts, COLUMN_HELP_TEXT)), el("dl", "answers columns", entries)];
    folded("beyond", say!(texts, COLUMN_HELP), content)
}

fn allowed(view: &View<'_>, values: Values) -> Vec<Html> {
    let texts = view.texts;
    let word =
        |word: &str, reads: String| el("p", "", vec![text("code", "", word.to_owned()), format!(" — {reads}").into()]);
    match values {
        Values::Words(family, words) => {
            words.iter().map(|value| word(value, named(view, &format!("{family}{value}")))).collect()
        }
        Values::Regions => Region::WORDS.iter().map(|value| word(value, region_name(view, value))).collect(),
        Values::YesNo => vec![word("true", say!(texts, YES)), word("false", say!(texts, NO))],
        Values::Date => vec![say!(texts, COLUMN_DATE).into()],
        Values::Count => vec![say!(texts, COLUMN_COUNT).into()],
        Values::Area => vec![say!(texts, COLUMN_AREA).into()],
        Values::Iin => vec![say!(texts, COLUMN_IIN_VALUE).into()],
    }
}

/// A column of the template: its path, and its cell in both rows.
type Sample = (&'static str, [&'static str; 2]);

/// The columns of the template, and two rows to go by: below the person's own column, one that passes and one that does not.
const TEMPLATE: &[Sample] = &[
    ("applicant.status", ["citizen", "citizen"]),
    ("applicant.age", ["34", "20"]),
    ("applicant.capacity", ["full", "full"]),
    ("applicant.fromAbroad", ["false", "false"]),
    ("applicant.representedBy", ["nobody", "nobody"]),
    ("registration", ["permanent", "permanent"]),
    ("dwelling.region", ["KZ-71", "KZ-71"]),
    ("dwelling.kind", ["flat", "flat"]),
    ("dwelling.tenure", ["private", "private"]),
    ("dwelling.addressRegistered", ["true", "true"]),
    ("dwelling.suspended", ["false", "false"]),
    ("dwelling.usableArea", ["60", "30"]),
    ("dwelling.registered.family", ["1", "1"]),
    ("dwelling.registered.excepted", ["0", "0"]),
    ("dwelling.registered.outsiders", ["0", "3"]),
    ("dwelling.otherOwners[0].capacity", ["full", "full"]),
    ("dwelling.otherOwners[0].consent", ["given", "given"]),
    ("applicant.ownership", ["none", "none"]),
    ("applicant.relationToOwner", ["none", "none"]),
    ("applicant.hasEds", ["true", "true"]),
    ("applicant.consentsToDataAccess", ["true", "true"]),
];

/// The template as a file, with the delimiter that spreadsheets of the language expect, and the mark by which they see
/// that it is UTF-8.
pub(super) fn template(view: &View<'_>) -> String {
    let texts = view.texts;
    let delimiter = if texts.lang() == Lang::En { "," } else { ";" };
    let line = |first: String, cell: fn(&Sample) -> &'static str| {
        let cells: Vec<_> = TEMPLATE.iter().map(cell).collect();
        format!("{first}{delimiter}{}\r\n", cells.join(delimiter))
    };
    let lines = [
        line(say!(texts, PORTFOLIO_FILE_OWN), |(path, _)| path),
        line("1".to_owned(), |(_, [first, _])| first),
        line("2".to_owned(), |(_, [_, second])| second),
    ];
    format!("\u{feff}{}", lines.concat())
}
