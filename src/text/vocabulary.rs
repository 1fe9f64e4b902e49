//! What tables call facts, values and results in one language: for the page to show, and as data for files that are read.

use super::describe::fact_name;
use super::{Key, Texts, key};
use crate::batch::{self, GONE, HOUSE, KEY, Kind, Shape, TRUTH, Vocabulary};
use crate::case::{Fact, FactPath, Group, Part, Values};
use crate::flat::FlatState;
use crate::level::Level;
use crate::rules::{Reading, RuleId};
use crate::say;

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
    (Fact::Tenure, "value-tenure-"),
    (Fact::Ownership, "value-ownership-"),
    (Fact::OwnerKind, "owner-kind-"),
    (Fact::OwnerCapacity, "owner-capacity-"),
    (Fact::OwnerConsent, "owner-consent-"),
    (Fact::RelationToOwner, "relation-"),
];

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

/// Facts that tables call otherwise than lists of facts do.
const NAMES: &[(Fact, Key)] = &[
    (Fact::FilingDate, key::START_TITLE_FILING),
    (Fact::BirthDate, key::COLUMN_BIRTH_DATE),
    (Fact::Iin, key::COLUMN_IIN),
    (Fact::ArrivalDate, key::COLUMN_ARRIVAL_DATE),
    (Fact::Encumbered, key::COLUMN_ENCUMBERED),
    (Fact::OwnerConsent, key::Q_OWNERS_CONSENT),
    (Fact::OwnerKind, key::Q_OWNERS_KIND),
    (Fact::OwnerCapacity, key::Q_OWNERS_CAPACITY),
];

/// What columns may be that are of no fact.
const OTHERS: [&str; 3] = [KEY, HOUSE, GONE];
/// Owners that have columns in words; a file may name more by their paths.
const OWNERS: usize = 5;
/// What the texts of further names begin with, and what stands between these.
const ALSO: &str = "also-";
const BETWEEN: &str = "; ";

/// What else results hold, by the family of the texts: the state of a flat, hints.
const CODES: [(&str, &[&str]); 3] = [
    ("flat-state-", FlatState::WORDS),
    // The age of whom it is not known is like the state of which it is not.
    ("counted-", &["true", "false"]),
    ("hint-", &["no-facts", "looks-like-total", "iin-invalid"]),
];

/// What can be wrong with a row, by its text and the name that files know it by.
const ERRORS: [(&str, &str); 13] = [
    ("error-place", "place"),
    ("error-row", "row"),
    ("error-invalid-value", "invalid-value"),
    ("error-out-of-range", "out-of-range"),
    ("error-conflict", "conflict"),
    ("error-registered", "registered"),
    ("error-rows", "rows"),
    ("error-malformed", "malformed"),
    ("allowed-count", "count"),
    ("allowed-day", "day"),
    ("allowed-area", "area"),
    ("allowed-gone", "gone"),
    ("allowed-key", "key"),
];

impl Texts {
    /// A value of a fact in everyday words.
    #[must_use]
    pub fn value(&self, fact: Fact, word: &str) -> String {
        let family = family(fact).unwrap_or_default();
        self.named(&format!("{family}{word}"), &[]).unwrap_or_default()
    }

    /// The name of a column in everyday words.
    #[must_use]
    pub fn column(&self, path: FactPath) -> String {
        let FactPath { fact, part } = path;
        let name = match part {
            Part::Owner(owner) => {
                format!("{}: {}", say!(self, Q_OWNERS_OWNER, n = u32::from(owner) + 1), self.name_in_table(fact))
            }
            Part::Group(group) => {
                let joins = fact == Fact::Joining && group != Group::Total;
                let family = if joins { "q-joining." } else { "q-registered." };
                let group = self.named(&format!("{family}{}", group.word()), &[]).unwrap_or_default();
                format!("{}: {group}", self.fact(fact))
            }
            Part::Whole => self.name_in_table(fact),
        };
        capital(&name)
    }

    /// The name that tables have for a fact where that is another than in a list of facts.
    fn name_in_table(&self, fact: Fact) -> String {
        let named = NAMES.iter().find(|(known, _)| *known == fact);
        named.map_or_else(|| self.fact(fact), |(_, name)| self.get(*name))
    }

    /// The words of this language, for files that are read.
    #[must_use]
    pub fn vocabulary(&self) -> Vocabulary {
        let others = OTHERS.iter().map(|name| {
            let names = [self.other_column(name)].into_iter().chain(self.also(name)).collect();
            thing(Kind::Column, name, names)
        });
        let columns = columns().map(|path| thing(Kind::Column, &path.to_string(), self.names_of(path))).chain(others);
        let values = Fact::ALL.iter().flat_map(|fact| match fact.values() {
            Values::Words(words) => {
                let words = words.iter().chain(Shape::People.beside(*fact));
                words.map(|word| self.value_named(*fact, word)).collect()
            }
            Values::Day(..)
            | Values::Number(_)
            | Values::YesNo
            | Values::Area
            | Values::Iin
            | Values::Owners(_)
            | Values::Counts(_) => Vec::new(),
        });
        let levels = Level::ALL.iter().map(|level| (level.word(), self.level(*level)));
        let rules = RuleId::ALL.iter().map(|rule| (rule.word(), self.rule(*rule)));
        let reading = |reading: &Reading| (reading.word(), self.said("reading-", reading.word()));
        let of_family =
            CODES.iter().flat_map(|(family, codes)| codes.iter().map(|code| (*code, self.said(family, code))));
        let codes = levels.chain(rules).chain(Reading::ALL.iter().map(reading)).chain(of_family);
        let codes = codes.map(|(code, said)| thing(Kind::Code, code, vec![capital(&said)]));
        let errors = ERRORS.iter().map(|(name, known)| thing(Kind::Error, known, vec![self.pattern(name)]));
        let mut names: Vec<_> = columns.chain(values).chain(self.truth()).chain(codes).chain(errors).collect();
        names.sort_unstable();
        Vocabulary { lang: self.lang().word().to_owned(), names }
    }

    /// The name of a column that is of no fact: [`KEY`], [`HOUSE`] or [`GONE`].
    #[must_use]
    pub fn other_column(&self, name: &str) -> String {
        capital(&self.said("column-", name))
    }

    /// What a column may be called.
    fn names_of(&self, path: FactPath) -> Vec<String> {
        let also = match path.part {
            Part::Group(group) => format!("{}-{}", fact_name(path.fact), group.word()),
            Part::Whole | Part::Owner(0) => fact_name(path.fact),
            Part::Owner(_) => String::new(),
        };
        let column = self.column(path);
        let fact = Some(self.fact(path.fact)).filter(|fact| path.part == Part::Whole && capital(fact) != column);
        [column].into_iter().chain(fact).chain(self.also(&also)).collect()
    }

    /// What a value of a fact may be called: also by what stands before an explanation, as in `Flat (in a house)`.
    fn value_named(&self, fact: Fact, word: &str) -> Vec<String> {
        let said = self.value(fact, word);
        let short = said.split([':', '(']).next().map(|short| short.trim().to_owned()).filter(|short| *short != said);
        let also = self.also(&format!("{}-{word}", fact_name(fact)));
        let names = [said].into_iter().chain(short).chain(also).collect();
        thing(Kind::Value, &format!("{} {word}", fact.word()), names)
    }

    fn truth(&self) -> [Vec<String>; 2] {
        let named = |word: &str, said: String, also: &str, signs: &[&str]| {
            let signs = signs.iter().map(|sign| (*sign).to_owned());
            let names = [said].into_iter().chain(self.also(also)).chain(signs).collect();
            thing(Kind::Value, &format!("{TRUTH} {word}"), names)
        };
        [
            named("true", say!(self, YES), "yes", &["1", "+", "true", "yes", "истина"]),
            named("false", say!(self, NO), "no", &["0", "false", "no", "ложь"]),
        ]
    }

    /// Further names of something.
    fn also(&self, what: &str) -> Vec<String> {
        let said = self.named(&format!("{ALSO}{what}"), &[]).unwrap_or_default();
        said.split(BETWEEN).filter(|name| !name.is_empty()).map(str::to_owned).collect()
    }

    /// A message as it stands, its places unfilled.
    fn pattern(&self, name: &str) -> String {
        Key::named(name).and_then(|key| self.patterns.get(key.index)).cloned().unwrap_or_default()
    }

    fn said(&self, family: &str, code: &str) -> String {
        self.named(&format!("{family}{code}"), &[]).unwrap_or_default()
    }
}

/// Something that has names, as a vocabulary has it.
fn thing(kind: Kind, code: &str, names: Vec<String>) -> Vec<String> {
    [format!("{} {code}", kind.word())].into_iter().chain(names).collect()
}

/// The columns that have names in words.
pub fn columns() -> impl Iterator<Item = FactPath> {
    batch::offered().flat_map(|path| match path.part {
        Part::Owner(_) => (0..OWNERS).map(|owner| FactPath::of_owner(path.fact, owner)).collect(),
        Part::Whole | Part::Group(_) => vec![path],
    })
}

/// A line that begins with a capital.
#[must_use]
pub fn capital(line: &str) -> String {
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}
