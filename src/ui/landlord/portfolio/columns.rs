//! The columns that the check knows: what each is called, in which words, and what may stand in it.

use super::state::State;
use tirkeu::batch;
use tirkeu::case::{
    Capacity, Exempt, FactPath, Kind, OwnerCapacity, OwnerConsent, Ownership, Purpose, Region, Registration, Relation,
    RepresentedBy, Status, Tenure,
};
use tirkeu::say;
use tirkeu::text::Texts;
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

/// The name of a fact by its path.
fn fact(texts: &Texts, path: &str) -> String {
    FactPath::parse(path).map_or_else(|| path.to_owned(), |path| texts.fact(path.fact))
}

/// The name of a column in everyday words.
pub(super) fn name(texts: &Texts, path: &str) -> String {
    if let Some((number, part)) = owner(path) {
        let what = if part == "consent" { say!(texts, Q_OWNERS_CONSENT) } else { say!(texts, Q_OWNERS_CAPACITY) };
        return format!("{}: {what}", say!(texts, Q_OWNERS_OWNER, n = number.saturating_add(1)));
    }
    let of_group = |fact: &str, family: &str, group: &str| {
        format!("{}: {}", self::fact(texts, fact), named(texts, &format!("{family}{group}")))
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
            _ => fact(texts, path),
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

/// Headings that say in words what the column is, with its path, where no other column is that and nobody has said
/// anything else.
pub(super) fn recognised(texts: &Texts, state: &State) -> Vec<(String, String)> {
    let headings = state.preview.as_ref().map(|preview| preview.headings.as_slice()).unwrap_or_default();
    let taken = |path: &str| headings.iter().any(|heading| heading == path || state.path_of(heading) == path);
    let open = |heading: &&String| !batch::is_fact(heading) && state.columns.get(heading).is_empty();
    let pair = |heading: &String| Some((heading.clone(), path_in_words(texts, heading)?));
    headings.iter().filter(open).filter_map(pair).filter(|(_, path)| !taken(path)).collect()
}

/// The path whose words a heading uses.
fn path_in_words(texts: &Texts, heading: &str) -> Option<String> {
    // Letters by the browser: Rust's own tables of them would weigh more than this page's texts.
    let plain = |text: &str| js_sys::JsString::from(text).to_lower_case();
    let heading = plain(heading.trim());
    choices().into_iter().find(|path| plain(&name(texts, path)) == heading)
}

/// What the columns are called and what may stand in them, to read up.
pub(super) fn explained(texts: &Texts) -> Html {
    let entry = |(path, values): &(&'static str, Values)| {
        html! { <div><dt>{name(texts, path)}{" "}<code>{*path}</code></dt><dd>{allowed(texts, *values)}</dd></div> }
    };
    html! {
        <details class="beyond">
            <summary>{say!(texts, COLUMN_HELP)}</summary>
            <p>{say!(texts, COLUMN_HELP_TEXT)}</p>
            <dl class="answers columns">{for COLUMNS.iter().map(entry)}</dl>
        </details>
    }
}

fn allowed(texts: &Texts, values: Values) -> Html {
    let word = |word: &'static str, reads: String| html! { <p><code>{word}</code>{format!(" — {reads}")}</p> };
    match values {
        Values::Words(family, words) => {
            words.iter().map(|value| word(value, named(texts, &format!("{family}{value}")))).collect()
        }
        Values::Regions => Region::WORDS.iter().map(|value| word(value, region_name(texts, value))).collect(),
        Values::YesNo => html! { <>{word("true", say!(texts, YES))}{word("false", say!(texts, NO))}</> },
        Values::Date => say!(texts, COLUMN_DATE).into(),
        Values::Count => say!(texts, COLUMN_COUNT).into(),
        Values::Area => say!(texts, COLUMN_AREA).into(),
        Values::Iin => say!(texts, COLUMN_IIN_VALUE).into(),
    }
}

fn region_name(texts: &Texts, word: &str) -> String {
    named(texts, &format!("region-{word}"))
}

/// A text by a name put together from an id.
fn named(texts: &Texts, name: &str) -> String {
    texts.named(name, &[]).unwrap_or_default()
}
