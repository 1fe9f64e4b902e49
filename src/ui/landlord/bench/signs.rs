//! Names and signs of the groups and of the lines of the norm: no colour is needed to tell them apart.

use crate::ui::parts::named;
use std::rc::Rc;
use tirkeu::case::{Counts, Tie};
use tirkeu::rules::Reading;
use tirkeu::say;
use tirkeu::text::Texts;

/// Groups that the norm treats alike, in the order of the page.
pub(super) const TIES: [Tie; 4] = [Tie::Family, Tie::Excepted, Tie::Outsider, Tie::Owner];

/// The name of a group.
pub(super) fn group(texts: &Texts, tie: Tie) -> String {
    match tie {
        Tie::Family => say!(texts, GROUP_FAMILY),
        Tie::Excepted => say!(texts, GROUP_EXCEPTED),
        Tie::Outsider => say!(texts, GROUP_OUTSIDERS),
        Tie::Owner => say!(texts, GROUP_OWNER),
    }
}

/// The same groups, those first whom a landlord asks about most.
const TENANTS_FIRST: [Tie; 4] = [Tie::Outsider, Tie::Family, Tie::Excepted, Tie::Owner];

/// What holds of each group, those groups together of which the same does; tenants first.
pub(super) fn by_group<T: PartialEq>(of: impl Fn(Tie) -> Option<T>) -> Vec<(Vec<Tie>, T)> {
    let mut all: Vec<(Vec<Tie>, T)> = Vec::new();
    for (tie, what) in TENANTS_FIRST.iter().filter_map(|tie| Some((*tie, of(*tie)?))) {
        match all.iter_mut().find(|(_, known)| *known == what) {
            Some((ties, _)) => ties.push(tie),
            None => all.push((vec![tie], what)),
        }
    }
    all
}

/// The names of groups of which the same holds.
pub(super) fn groups(texts: &Texts, ties: &[Tie]) -> String {
    ties.iter().map(|tie| group(texts, *tie)).collect::<Vec<_>>().join("; ")
}

/// People by group, those groups only in which there are some.
pub(super) fn by_name(texts: &Texts, Counts { family, excepted, outsiders }: Counts) -> String {
    let groups = [(Tie::Outsider, outsiders), (Tie::Family, family), (Tie::Excepted, excepted)];
    let some = groups.into_iter().filter(|(_, count)| *count > 0);
    let some: Vec<_> =
        some.map(|(tie, count)| format!("{}: {}", group(texts, tie), texts.show(&count.into()))).collect();
    if some.is_empty() { say!(texts, NOBODY) } else { some.join("; ") }
}

/// The shape that stands for a group where there is no room for its name.
pub(super) fn shape(tie: Tie) -> &'static str {
    match tie {
        Tie::Family => "●",
        Tie::Excepted => "▲",
        Tie::Outsider => "■",
        Tie::Owner => "★",
    }
}

/// The sign of a line of the norm, beside its words.
pub(super) fn sign(reading: Reading) -> &'static str {
    match reading {
        Reading::Within => "✓",
        Reading::Exception => "+",
        Reading::Conflict => "≠",
        Reading::Owner => "?",
        Reading::Exceeded => "×",
    }
}

/// The words of a line of the norm.
pub(super) fn reading(texts: &Rc<Texts>, reading: Reading) -> String {
    named(texts, &format!("reading-{}", reading.word()))
}
