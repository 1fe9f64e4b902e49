//! The columns that the check knows: what each is called, in which words, and what may stand in it.

use super::state::State;
use tirkeu::batch;
use tirkeu::case::{Fact, FactPath, Part, Values};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// The families of texts that say the words of facts in everyday words.
const FAMILIES: &[(Fact, &str)] = &[
    (Fact::Status, "status-option-"),
    (Fact::Registration, "registration-"),
    (Fact::StayPurpose, "purpose-"),
    (Fact::StayExempt, "exempt-"),
    (Fact::Capacity, "value-capacity-"),
    (Fact::RepresentedBy, "value-represented-"),
    (Fact::Region, "region-"),
    (Fact::Kind, "kind-"),
    (Fact::Tenure, TENURE),
    (Fact::Ownership, "value-ownership-"),
    (Fact::OwnerKind, "owner-kind-"),
    (Fact::OwnerCapacity, "owner-capacity-"),
    (Fact::OwnerConsent, "owner-consent-"),
    (Fact::RelationToOwner, "relation-"),
];

/// The family of the words for whom a dwelling belongs to.
pub(super) const TENURE: &str = "value-tenure-";

/// The family of a fact.
const fn family(fact: Fact) -> Option<&'static str> {
    let mut families = FAMILIES;
    while let [(known, family), others @ ..] = families {
        if *known as usize == fact as usize {
            return Some(family);
        }
        families = others;
    }
    None
}

const _: () = {
    let mut facts = Fact::ALL;
    while let [fact, others @ ..] = facts {
        let has_words = matches!(fact.values(), Values::Words(_));
        assert!(has_words == family(*fact).is_some(), "each fact that is one of some words has a family");
        facts = others;
    }
};

/// What the paths of other owners begin with.
const OWNERS: &str = "dwelling.otherOwners[";
/// Owners that can be chosen for a column; a file may name more by their paths.
const OWNERS_OFFERED: usize = 5;

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
        let what = match part {
            "consent" => say!(texts, Q_OWNERS_CONSENT),
            "kind" => say!(texts, Q_OWNERS_KIND),
            _ => say!(texts, Q_OWNERS_CAPACITY),
        };
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
            Some((fact @ ("dwelling.registered" | "dwelling.joining"), group @ "total")) => {
                of_group(fact, "q-registered.", group)
            }
            Some((fact @ "dwelling.registered", group)) => of_group(fact, "q-registered.", group),
            Some((fact @ "dwelling.joining", group)) => of_group(fact, "q-joining.", group),
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
    let of_owners = |path: FactPath| match path.part {
        Part::Owner(_) => (0..OWNERS_OFFERED).map(|owner| FactPath::of_owner(path.fact, owner).to_string()).collect(),
        Part::Whole | Part::Group(_) => vec![path.to_string()],
    };
    batch::offered().flat_map(of_owners).collect()
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
    let entry = |path: FactPath| {
        let (name, allowed) = (name(texts, &path.to_string()), allowed(texts, path.fact));
        html! { <div><dt>{name}{" "}<code>{path.to_string()}</code></dt><dd>{allowed}</dd></div> }
    };
    html! {
        <details class="beyond">
            <summary>{say!(texts, COLUMN_HELP)}</summary>
            <p>{say!(texts, COLUMN_HELP_TEXT)}</p>
            <dl class="answers columns">{for batch::offered().map(entry)}</dl>
        </details>
    }
}

fn allowed(texts: &Texts, fact: Fact) -> Html {
    let word = |word: &'static str, reads: String| html! { <p><code>{word}</code>{format!(" — {reads}")}</p> };
    match fact.values() {
        Values::Words(words) => {
            let family = family(fact).unwrap_or_default();
            words.iter().map(|value| word(value, named(texts, &format!("{family}{value}")))).collect()
        }
        Values::YesNo => html! { <>{word("true", say!(texts, YES))}{word("false", say!(texts, NO))}</> },
        Values::Day(..) => say!(texts, COLUMN_DATE).into(),
        Values::Number(_) | Values::Owners(_) | Values::Counts(_) => say!(texts, COLUMN_COUNT).into(),
        Values::Area => say!(texts, COLUMN_AREA).into(),
        Values::Iin => say!(texts, COLUMN_IIN_VALUE).into(),
    }
}

/// A text by a name put together from an id.
fn named(texts: &Texts, name: &str) -> String {
    texts.named(name, &[]).unwrap_or_default()
}
