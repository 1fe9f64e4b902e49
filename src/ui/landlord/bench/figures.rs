//! The figures of the bench as they are typed, in up to three variants: what is wrong with them, what they amount to, and
//! the address that holds them.

use crate::ui::context::case_of;
use tirkeu::area::Area;
use tirkeu::case::{Case, Counts, Fact, Group, Kind, Region, Tally, Tenure, Tie};
use tirkeu::day::Day;
use tirkeu::interview::{
    Draft, FieldError, FreeDay, JOINING, JOINING_WHO, Joiners, Screen, ScreenId, field_now, people_field,
};
use tirkeu::occupancy_check::OccupancyCheck;
use tirkeu::typed::people;

/// The most variants that stand side by side.
pub(super) const MOST: usize = 3;

/// Whose the dwelling is, in the words that the questions have for it; the first where nothing is chosen.
pub(super) const WHOSE: [&str; 5] = [ONE_OWNER, SEVERAL_OWNERS, "state-rental", "service", "organisation"];
pub(super) const ONE_OWNER: &str = "mine";
pub(super) const SEVERAL_OWNERS: &str = "mine-shared";
/// Somebody else's, for whoever moves in.
const OTHERS: &str = "others";

/// All fields, by the names that the questions give them.
const FIELDS: [&str; 13] = [
    "place.region",
    "place.kind",
    "holder",
    "area.usable",
    "registered.family",
    "registered.excepted",
    "registered.outsiders",
    "joining.family",
    "joining.excepted",
    "joining.outsiders",
    "filing.day",
    "filing.month",
    "filing.year",
];

/// What stands in the address for a variant without figures, and before the one that is shown.
const EMPTY: &str = "-";
const SHOWN: char = '!';

/// Longer texts in an address were typed by nobody.
const LONGEST: usize = 40;

/// The variants: the one that is shown, and those before and after it.
#[derive(Clone, PartialEq)]
pub(super) struct Figures {
    before: Vec<Draft>,
    shown: Draft,
    after: Vec<Draft>,
}

impl Default for Figures {
    fn default() -> Self {
        Self { before: Vec::new(), shown: variant("", &mut false), after: Vec::new() }
    }
}

impl Figures {
    /// Variants of which one is shown; one without figures where there is none.
    fn of(mut variants: Vec<Draft>, shown: usize) -> Self {
        let after = variants.split_off((shown + 1).min(variants.len()));
        match variants.pop() {
            Some(shown) => Self { before: variants, shown, after },
            None => Self::default(),
        }
    }

    /// Reads what follows the name of the page in its address; tells too whether a part of it could not be read.
    pub(super) fn read(address: &str) -> (Self, bool) {
        let (mut variants, mut shown, mut broken) = (Vec::new(), 0, false);
        for part in address.split('/').filter(|part| !part.is_empty()) {
            let fields = part.strip_prefix(SHOWN);
            let mut unread = false;
            let variant = variant(fields.unwrap_or(part), &mut unread);
            broken |= unread;
            let is_nothing = unread && address_of(&variant) == EMPTY;
            if is_nothing || variants.len() == MOST {
                broken = true;
                continue;
            }
            if fields.is_some() {
                shown = variants.len();
            }
            variants.push(variant);
        }
        (Self::of(variants, shown), broken)
    }

    /// The same as it is read; empty where there is nothing to hold.
    pub(super) fn address(&self) -> String {
        if self.count() == 1 && address_of(&self.shown) == EMPTY {
            return String::new();
        }
        let mut address = String::new();
        for (index, variant) in self.variants().enumerate() {
            address.push('/');
            if index > 0 && index == self.index() {
                address.push(SHOWN);
            }
            address.push_str(&address_of(variant));
        }
        address
    }

    /// All variants, in order.
    pub(super) fn variants(&self) -> impl Iterator<Item = &Draft> {
        self.before.iter().chain([&self.shown]).chain(&self.after)
    }

    /// Number of variants.
    pub(super) fn count(&self) -> usize {
        self.before.len() + 1 + self.after.len()
    }

    /// The variant that is shown.
    pub(super) fn variant(&self) -> &Draft {
        &self.shown
    }

    /// Place of that variant among all.
    pub(super) fn index(&self) -> usize {
        self.before.len()
    }

    /// Puts a copy of the variant that is shown behind it, and shows the copy.
    pub(super) fn copy(&mut self) {
        self.before.push(self.shown.clone());
    }

    /// Shows another variant.
    pub(super) fn show(&mut self, index: usize) {
        *self = Self::of(self.variants().cloned().collect(), index);
    }

    /// Removes a variant; the one that is shown stays so, or the one before it is shown.
    pub(super) fn remove(&mut self, index: usize) {
        let shown = self.index() - usize::from(self.index() > 0 && self.index() >= index);
        let others =
            self.variants().enumerate().filter(|(place, _)| *place != index).map(|(_, variant)| variant.clone());
        *self = Self::of(others.collect(), shown);
    }

    /// Puts a text into a field of the variant that is shown.
    pub(super) fn set(&mut self, field: &str, text: &str) {
        self.shown.set(field, text);
    }

    /// Makes a count one larger or smaller, and returns it; a text that is no count stays as it is.
    pub(super) fn step(&mut self, field: &str, more: bool) -> Option<u32> {
        let typed = self.variant().get(field).trim();
        let count: u32 = if typed.is_empty() { 0 } else { people(typed)? };
        let next = if more { count.saturating_add(1) } else { count.saturating_sub(1) };
        let next = next.min(Counts::MOST);
        self.set(field, &next.to_string());
        Some(next)
    }
}

/// The address of a bench with those texts in its fields.
pub(super) fn address_with(fields: &[(&str, String)]) -> String {
    let mut figures = Figures::default();
    for (field, text) in fields {
        figures.set(field, text);
    }
    figures.address()
}

/// The field that counts the people of a tie.
pub(super) fn count_of(joining: bool, tie: Tie) -> String {
    let group = match tie {
        Tie::Owner | Tie::Family => Group::Family,
        Tie::Excepted => Group::Excepted,
        Tie::Outsider => Group::Outsiders,
    };
    let group = group.word();
    if joining { format!("joining.{group}") } else { format!("registered.{group}") }
}

fn variant(fields: &str, unread: &mut bool) -> Draft {
    let mut draft = Draft::default();
    draft.set("holder", ONE_OWNER);
    for field in fields.split('&').filter(|field| !field.is_empty() && *field != EMPTY) {
        match field.split_once('=').and_then(|(name, text)| Some((name, decoded(text)?))) {
            Some((name, text)) if fits(field_now(name), &text) => draft.set(field_now(name), &text),
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

const SCREENS: [ScreenId; 3] = [ScreenId::Joining, ScreenId::Area, ScreenId::Registered];

/// The variant as the questions would have it: nobody registered is said by a word of its own.
fn entered(variant: &Draft) -> Draft {
    let mut entered = variant.clone();
    if Group::TIES.iter().all(|group| variant.get(&format!("registered.{}", group.word())).trim().is_empty()) {
        entered.set("registered.none", "none");
    }
    if Group::TIES.iter().any(|group| !variant.get(&people_field(JOINING, *group)).trim().is_empty()) {
        entered.set(JOINING_WHO, Joiners::People.word());
    }
    entered
}

/// The answers that a sound variant gives beforehand to the questions about somebody who moves in, and does not own the dwelling.
pub(super) fn answers(variant: &Draft, today: Day) -> Draft {
    let mut entered = entered(variant);
    if tenure(variant) == Tenure::Private {
        entered.set("holder", OTHERS);
    }
    let mut answers = Draft::default();
    answers.copy_group(FreeDay::Filing.word(), &entered);
    for screen in [ScreenId::Place, ScreenId::Holder, ScreenId::Area, ScreenId::Registered].map(Screen::of) {
        if entered.check(screen).is_empty() {
            answers.accept_screen(screen, &entered, today);
        }
    }
    answers
}

/// What the figures of a sound variant amount to, as a case holds them.
pub(super) fn case(variant: &Draft, today: Day) -> Case {
    let entered = entered(variant);
    let mut done = entered.clone();
    for screen in SCREENS.into_iter().chain([ScreenId::Place]) {
        done.accept_screen(Screen::of(screen), &entered, today);
    }
    case_of(&done, today).0
}

/// The occupancy check of a sound variant; `None` as long as the place is not known.
pub(super) fn check(variant: &Draft, today: Day) -> Option<OccupancyCheck> {
    let case = case(variant, today);
    let dwelling = case.dwelling;
    Some(OccupancyCheck {
        on: case.filing_date,
        region: dwelling.region?,
        tenure: tenure(variant),
        several_owners: variant.get("holder") == SEVERAL_OWNERS,
        area: dwelling.usable_area,
        registered: dwelling.registered.and_then(Tally::known).unwrap_or_default(),
        joining: dwelling.joining.and_then(Tally::known).unwrap_or_default(),
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
