//! The figures of the bench as they are typed, in up to three variants: what is wrong with them, what they amount to, and
//! the address that holds them.

use crate::ui::context::case_of;
use tirkeu::area::Area;
use tirkeu::case::{Case, Counts, Fact, Group, Kind, Region, Tenure, Tie};
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError, FreeDay, Screen, ScreenId};
use tirkeu::occupancy_check::OccupancyCheck;

/// The most variants that stand side by side.
pub(super) const MOST: usize = 3;

/// Whose the dwelling is, in the words that the questions have for it; the first where nothing is chosen.
pub(super) const WHOSE: [&str; 5] = [ONE_OWNER, SEVERAL_OWNERS, "state-rental", "service", "organisation"];
pub(super) const ONE_OWNER: &str = "mine";
pub(super) const SEVERAL_OWNERS: &str = "mine-shared";

/// All fields, by the names that the questions give them.
const FIELDS: [&str; 13] = [
    "place.region",
    "place.kind",
    "holder",
    "area.usable",
    "registered.family",
    "registered.excepted",
    "registered.outsiders",
    "registered.joining.family",
    "registered.joining.excepted",
    "registered.joining.outsiders",
    "filing.day",
    "filing.month",
    "filing.year",
];

/// What stands in the address for a variant without figures, and before the one that is shown.
const EMPTY: &str = "-";
const SHOWN: char = '!';

/// Longer texts in an address were typed by nobody.
const LONGEST: usize = 40;

/// The variants, and which of them is shown.
#[derive(Clone, PartialEq)]
pub(super) struct Figures {
    pub(super) variants: Vec<Draft>,
    pub(super) shown: usize,
}

impl Default for Figures {
    fn default() -> Self {
        Self { variants: vec![variant("", &mut false)], shown: 0 }
    }
}

impl Figures {
    /// Reads what follows the name of the page in its address; says too whether a part of it could not be read.
    pub(super) fn read(address: &str) -> (Self, bool) {
        let (mut figures, mut broken) = (Self { variants: Vec::new(), shown: 0 }, false);
        for part in address.split('/').filter(|part| !part.is_empty()) {
            let fields = part.strip_prefix(SHOWN);
            let mut unread = false;
            let variant = variant(fields.unwrap_or(part), &mut unread);
            broken |= unread;
            let is_nothing = unread && address_of(&variant) == EMPTY;
            if is_nothing || figures.variants.len() == MOST {
                broken = true;
                continue;
            }
            if fields.is_some() {
                figures.shown = figures.variants.len();
            }
            figures.variants.push(variant);
        }
        (if figures.variants.is_empty() { Self::default() } else { figures }, broken)
    }

    /// The same as it is read; empty where there is nothing to hold.
    pub(super) fn address(&self) -> String {
        if let [variant] = self.variants.as_slice()
            && address_of(variant) == EMPTY
        {
            return String::new();
        }
        let mut address = String::new();
        for (index, variant) in self.variants.iter().enumerate() {
            address.push('/');
            if index > 0 && index == self.shown {
                address.push(SHOWN);
            }
            address.push_str(&address_of(variant));
        }
        address
    }

    /// The variant that is shown, which is always one of them.
    pub(super) fn variant(&self) -> &Draft {
        &self.variants[self.shown]
    }

    /// Puts a text into a field of the variant that is shown.
    pub(super) fn set(&mut self, field: &str, text: &str) {
        self.variants[self.shown].set(field, text);
    }

    /// Makes a count one larger or smaller, and says what it is then; a text that is no count stays as it is.
    pub(super) fn step(&mut self, field: &str, more: bool) -> Option<u32> {
        let typed = self.variant().get(field).trim();
        let count: u32 = if typed.is_empty() { 0 } else { typed.parse().ok()? };
        let next = if more { count.saturating_add(1) } else { count.saturating_sub(1) };
        let next = next.min(Counts::MOST);
        self.set(field, &next.to_string());
        Some(next)
    }
}

/// The field that counts the people of a tie.
pub(super) fn count_of(joining: bool, tie: Tie) -> String {
    let group = match tie {
        Tie::Owner | Tie::Family => Group::Family,
        Tie::Excepted => Group::Excepted,
        Tie::Outsider => Group::Outsiders,
    };
    let group = group.word();
    if joining { format!("registered.joining.{group}") } else { format!("registered.{group}") }
}

fn variant(fields: &str, unread: &mut bool) -> Draft {
    let mut draft = Draft::default();
    draft.set("holder", ONE_OWNER);
    for field in fields.split('&').filter(|field| !field.is_empty() && *field != EMPTY) {
        match field.split_once('=').and_then(|(name, text)| Some((name, decoded(text)?))) {
            Some((name, text)) if fits(name, &text) => draft.set(name, &text),
            _ => *unread = true,
        }
    }
    draft
}

fn decoded(text: &str) -> Option<String> {
    js_sys::decode_uri_component(text).ok().map(String::from)
}

fn fits(name: &str, text: &str) -> bool {
    match name {
        "place.region" => Region::from_word(text).is_some(),
        "place.kind" => Kind::from_word(text).is_some(),
        "holder" => WHOSE.contains(&text),
        _ => FIELDS.contains(&name) && text.chars().count() <= LONGEST,
    }
}

fn address_of(variant: &Draft) -> String {
    let said = variant.entries().filter(|(name, text)| *name != "holder" || *text != ONE_OWNER);
    let fields: Vec<_> =
        said.map(|(name, text)| format!("{name}={}", String::from(js_sys::encode_uri_component(text)))).collect();
    if fields.is_empty() { EMPTY.to_owned() } else { fields.join("&") }
}

/// What is wrong with a variant. Nothing must be entered here, so what is empty is not wrong.
pub(super) fn errors(variant: &Draft, today: Day) -> Vec<FieldError> {
    let entered = entered(variant);
    let mut errors: Vec<_> = SCREENS.iter().flat_map(|id| entered.check(Screen::of(*id))).collect();
    errors.retain(|error| !variant.get(&error.field).trim().is_empty());
    errors.extend(variant.check_day_if_any(FreeDay::Filing, today));
    errors
}

const SCREENS: [ScreenId; 2] = [ScreenId::Area, ScreenId::Registered];

/// The variant as the questions would have it: nobody registered is said by a word of its own.
fn entered(variant: &Draft) -> Draft {
    let mut entered = variant.clone();
    if Group::WORDS.iter().all(|group| variant.get(&format!("registered.{group}")).trim().is_empty()) {
        entered.set("registered.none", "none");
    }
    entered
}

/// What the figures of a sound variant amount to, as a case holds them.
pub(super) fn case(variant: &Draft, today: Day) -> Case {
    let entered = entered(variant);
    let mut done = entered.clone();
    for screen in [ScreenId::Place, ScreenId::Area, ScreenId::Registered] {
        done.accept_screen(Screen::of(screen), &entered);
    }
    case_of(&done, today).0
}

/// The bench of a sound variant; `None` as long as the place is not known.
pub(super) fn bench(variant: &Draft, today: Day) -> Option<OccupancyCheck> {
    let case = case(variant, today);
    let dwelling = case.dwelling;
    Some(OccupancyCheck {
        on: case.filing_date,
        region: dwelling.region?,
        tenure: tenure(variant),
        several_owners: variant.get("holder") == SEVERAL_OWNERS,
        area: dwelling.usable_area,
        registered: dwelling.registered.unwrap_or_default(),
        joining: dwelling.joining.unwrap_or_default(),
    })
}

/// Who the dwelling belongs to.
pub(super) fn tenure(variant: &Draft) -> Tenure {
    variant.facts_of(Screen::of(ScreenId::Holder)).word(Fact::Tenure).unwrap_or(Tenure::Private)
}

/// The figure of an area alone, where its unit stands elsewhere.
pub(super) fn figure(texts: &tirkeu::text::Texts, area: Area) -> String {
    let shown = texts.show(&area.into());
    shown.trim_end_matches(|character: char| !character.is_ascii_digit()).to_owned()
}
