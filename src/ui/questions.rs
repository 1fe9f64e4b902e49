//! The questions, one screen each.

use super::dom::{button, el, folded, folded_or_open, heading, link, text};
use super::form::{self, Choice, Heading};
use super::parts::named;
use super::{Action, Place, View};
use std::rc::Rc;
use tirkeu::case::{Exempt, Kind, OwnerCapacity, OwnerConsent, Purpose, Region, Registration, Relation, Status};
use tirkeu::interview::{GROUPS, STUDENT, Screen, UNKNOWN};
use tirkeu::say;
use tirkeu::text::Texts;
use yew::prelude::*;

/// A question, in its form, with the way on and the way back.
pub(super) fn question(view: &View<'_>, screen: &'static Screen) -> (String, Html) {
    let texts = view.texts;
    let title = named(view, &format!("q-{}", screen.id));
    let number = u32::try_from(view.answers.done_count()).unwrap_or(0) + u32::from(!view.answers.is_done(screen));
    let onsubmit = view.send::<SubmitEvent>(Action::Submit(screen));
    let content = html! {
        <>
            {form::error_summary(view)}
            {text("p", "progress", say!(texts, PROGRESS, n = number))}
            <form novalidate=true {onsubmit} key={screen.id}>
                {body(view, screen, title.clone())}
                {form::help(view, named(view, &format!("q-{}.help", screen.id)))}
                <div class="buttons">
                    <button type="submit" class="main">{say!(texts, BUTTON_NEXT)}</button>
                    <button type="button" onclick={view.send(Action::Back)}>{say!(texts, BUTTON_BACK)}</button>
                </div>
            </form>
            {to_answers(view)}
        </>
    };
    (title, content)
}

fn to_answers(view: &View<'_>) -> Html {
    if view.answers.done_count() == 0 {
        return Html::default();
    }
    el("p", "", vec![link(view.link(Place::Check), vec![say!(view.texts, BUTTON_CHECK).into()])])
}

/// Boxes of a question: the field of each, and the text of its label.
pub(super) const PERSON: [(&str, &str); 4] = [
    ("person.limited", "q-person.capacity-limited"),
    ("person.incapable", "q-person.capacity-none"),
    ("person.abroad", "q-person.from-abroad"),
    ("person.attorney", "q-person.attorney"),
];
pub(super) const ADDRESS: [(&str, &str); 2] =
    [("address.missing", "q-address.missing"), ("address.suspended", "q-address.suspended")];
pub(super) const SIGNING: [(&str, &str); 2] = [("signing.eds", "q-signing.eds"), ("signing.phone", "q-signing.phone")];

fn body(view: &View<'_>, screen: &Screen, title: String) -> Html {
    let texts = view.texts;
    let radios = |family: &str, words: &'static [&'static str]| {
        form::radios(view, screen.id, Heading::Page(title.clone()), choices(view, family, words))
    };
    let boxes = |boxes: &[(&'static str, &str)]| {
        let boxes = boxes.iter().map(|(field, label)| (*field, named(view, label))).collect();
        form::boxes(view, screen.id, Heading::Page(title.clone()), boxes, say!(texts, BUTTON_NONE))
    };
    match screen.id {
        "status" => radios("status-option-", Status::WORDS),
        "registration" => radios("registration-", Registration::WORDS),
        "exit-proof" => radios("q-exit-proof.", YES_OR_NO),
        "tenancy" => radios("", YES_OR_NO),
        "holder" => radios("q-holder.", &["mine", "mine-shared", "others", "state-rental", "service", "organisation"]),
        "tie" => form::radio_groups(view, "tie", Heading::Page(title), ties(view)),
        "person" => boxes(&PERSON),
        "address" => boxes(&ADDRESS),
        several => {
            let mut parts = vec![heading(title)];
            parts.extend(match several {
                "age" => {
                    vec![form::number(view, "age", say!(texts, Q_AGE_LABEL), None, false), unknown(view, "age.unknown")]
                }
                "stay" => stay(view),
                "place" => vec![
                    form::select(view, "place.region", say!(texts, Q_PLACE_REGION), regions(texts)),
                    form::radios(
                        view,
                        "place.kind",
                        Heading::Part(say!(texts, Q_PLACE_KIND)),
                        choices(view, "kind-", Kind::WORDS),
                    ),
                ],
                "owners" => owners(view),
                "area" => area(view),
                "registered" => people(view),
                "signing" => signing(view),
                _ => Vec::new(),
            });
            parts.into_iter().collect()
        }
    }
}

const YES_OR_NO: &[&str] = &["yes", "no"];

/// "I don't know" for a field of its own.
#[inline(never)]
fn unknown(view: &View<'_>, field: &str) -> Html {
    form::tick(view, field, say!(view.texts, BUTTON_UNKNOWN))
}

/// Choices by their words; a label is named by family and word.
#[inline(never)]
pub(super) fn choices<'a>(view: &View<'_>, family: &str, words: &'a [&'a str]) -> Vec<Choice<'a>> {
    words.iter().map(|word| (*word, named(view, &format!("{family}{word}")))).collect()
}

fn signing(view: &View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let boxes = SIGNING.iter().map(|(field, label)| (*field, named(view, label))).collect();
    let consent = Heading::Part(say!(texts, Q_SIGNING_CONSENT));
    vec![
        form::boxes(view, "signing", Heading::Part(say!(texts, Q_SIGNING_HOW)), boxes, say!(texts, Q_SIGNING_NEITHER)),
        form::radios(view, "signing.consent", consent, choices(view, "q-signing.consent-", YES_OR_NO)),
    ]
}

fn stay(view: &View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let exempt = choices(view, "exempt-", Exempt::WORDS);
    vec![
        form::date(view, "stay.from", Heading::Part(say!(texts, Q_STAY_FROM)), Some(say!(texts, Q_STAY_DATE_HINT))),
        unknown(view, "stay.from-unknown"),
        form::date(view, "stay.until", Heading::Part(say!(texts, Q_STAY_UNTIL)), None),
        unknown(view, "stay.until-unknown"),
        form::radios(
            view,
            "stay.purpose",
            Heading::Part(say!(texts, Q_STAY_PURPOSE)),
            choices(view, "purpose-", Purpose::WORDS),
        ),
        form::optional_radios(view, "stay.exempt", say!(texts, Q_STAY_EXEMPT), exempt, say!(texts, BUTTON_NONE)),
    ]
}

fn owners(view: &View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let count = view.typed.owners().filter(|_| !view.typed.is_on("owners.unknown")).unwrap_or(0);
    let alike = view.typed.is_on("owners.alike") && count > 1;
    let hint = Some(say!(texts, Q_OWNERS_COUNT_HINT));
    // What comes and goes stands in an element of its own, so that the field keeps its place, and with it the focus.
    let tick = (count > 1).then(|| form::tick(view, "owners.alike", say!(texts, Q_OWNERS_ALL_ALIKE)));
    let groups = if alike { 1 } else { count };
    let owners = (0..groups).map(|index| {
        let group = if alike { "owners.all".to_owned() } else { format!("owners.{index}") };
        let owner =
            if groups > 1 { format!("{}: ", say!(texts, Q_OWNERS_OWNER, n = index + 1)) } else { String::new() };
        let ask = |fact: &str, question: String, family: &str, words: &'static [&'static str]| {
            let legend = Heading::Part(format!("{owner}{question}"));
            form::radios(view, &format!("{group}.{fact}"), legend, choices(view, family, words))
        };
        let questions = vec![
            ask("capacity", say!(texts, Q_OWNERS_CAPACITY), "owner-capacity-", OwnerCapacity::WORDS),
            ask("consent", say!(texts, Q_OWNERS_CONSENT), "owner-consent-", OwnerConsent::WORDS),
        ];
        el("div", "owner", questions)
    });
    vec![
        form::number(view, "owners.count", say!(texts, Q_OWNERS_COUNT), hint, false),
        unknown(view, "owners.unknown"),
        el("div", "", tick.into_iter().collect()),
        el("div", "", owners.collect()),
    ]
}

fn area(view: &View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let mut rooms: Vec<_> = [
        ("area.rooms-living", say!(texts, Q_AREA_HELPER_LIVING)),
        ("area.rooms-other", say!(texts, Q_AREA_HELPER_OTHER)),
        ("area.rooms-balcony", say!(texts, Q_AREA_HELPER_BALCONY)),
    ]
    .into_iter()
    .map(|(field, label)| form::number(view, field, label, None, true))
    .collect();
    let sum = view.typed.rooms().map(|sum| {
        let use_it = button("", say!(texts, Q_AREA_HELPER_USE), view.send(Action::UseRooms));
        vec![text("p", "", say!(texts, Q_AREA_HELPER_SUM, area = sum)), use_it]
    });
    // One element whether there is a sum or not, so that the fields before it keep their places, and with them the focus;
    // and so that a screen reader hears of the sum.
    rooms.push(html! { <div role="status">{for sum.unwrap_or_default()}</div> });
    let living = optional(view, say!(texts, Q_AREA_LIVING));
    vec![
        form::number(view, "area.usable", say!(texts, Q_AREA_USABLE), None, true),
        unknown(view, "area.unknown"),
        folded("", say!(texts, Q_AREA_HELPER), rooms),
        form::number(view, "area.living", living, Some(say!(texts, Q_AREA_LIVING_HELP)), true),
    ]
}

fn people(view: &View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let none = |word: &'static str, label: String| form::way_out(view, "registered.none", word, label);
    let mut parts = Vec::new();
    if !matches!(view.typed.get("registered.none"), "none" | UNKNOWN) {
        let hints = [Some(say!(texts, Q_REGISTERED_FAMILY_HINT)), Some(say!(texts, Q_REGISTERED_EXCEPTED_HINT)), None];
        parts.extend(GROUPS.iter().zip(hints).map(|(group, hint)| {
            let label = named(view, &format!("q-registered.{group}"));
            form::number(view, &format!("registered.{group}"), label, hint, false)
        }));
    }
    let ways_out = vec![none("none", say!(texts, Q_REGISTERED_NOBODY)), none(UNKNOWN, say!(texts, BUTTON_UNKNOWN))];
    let joining = GROUPS.iter().map(|group| {
        let label = named(view, &format!("q-registered.joining-{group}"));
        form::number(view, &format!("registered.joining.{group}"), label, None, false)
    });
    let wrong = view.errors.iter().any(|error| error.field.starts_with("registered.joining"));
    vec![
        el("div", "", parts),
        el("div", "apart", ways_out),
        html! {
            <div role="group" aria-label={say!(texts, Q_REGISTERED_JOINING)}>
                {folded_or_open(wrong, optional(view, say!(texts, Q_REGISTERED_JOINING)), joining.collect())}
            </div>
        },
    ]
}

fn ties<'a>(view: &View<'_>) -> Vec<(Option<String>, Vec<Choice<'a>>)> {
    let texts = view.texts;
    let of = |from: Relation, to: Relation| {
        let words = Relation::WORDS.get(from as usize..=to as usize).unwrap_or_default();
        choices(view, "relation-", words)
    };
    vec![
        (Some(say!(texts, Q_TIE_GROUP_FAMILY)), of(Relation::Spouse, Relation::Grandchild)),
        (Some(say!(texts, Q_TIE_GROUP_EXCEPTED)), of(Relation::InLaw, Relation::Ward)),
        (Some(say!(texts, Q_TIE_GROUP_NONE)), choices(view, "relation-", &[STUDENT, "none"])),
    ]
}

/// The three cities first, since most people look for one of them; then the regions by their code.
pub(super) fn regions<'a>(texts: &Rc<Texts>) -> Vec<Choice<'a>> {
    let cities = [Region::Astana, Region::Almaty, Region::Shymkent];
    let others = Region::ALL.iter().filter(|region| !cities.contains(region));
    let named = cities.iter().chain(others).map(|region| (region.word(), region_name(texts, region.word())));
    named.chain([(UNKNOWN, say!(texts, BUTTON_UNKNOWN))]).collect()
}

/// The name of a region.
pub(super) fn region_name(texts: &Rc<Texts>, word: &str) -> String {
    named(texts, &format!("region-{}", word.to_ascii_lowercase()))
}

fn optional(view: &View<'_>, label: String) -> String {
    format!("{label} {}", say!(view.texts, OPTIONAL))
}
