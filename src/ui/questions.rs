//! The questions, one screen each.

use super::dom::{el, heading, link, text};
use super::form::{self, Choice, Heading};
use super::{Action, Place, View};
use tirkeu::case::{Exempt, Kind, OwnerCapacity, OwnerConsent, Purpose, Region, Registration, Relation, Status};
use tirkeu::interview::{HOLDERS, STUDENT, Screen};
use tirkeu::say;
use tirkeu::text::Key;
use tirkeu::words::Word;
use yew::prelude::*;

/// A question, in its form, with the way on and the way back.
pub(super) fn question(view: &View<'_>, screen: &'static Screen) -> (String, Html) {
    let texts = view.texts;
    let title = named(view, &format!("q-{}", screen.id));
    let number = u32::try_from(view.answers.done_count()).unwrap_or(0) + u32::from(!view.answers.is_done(screen));
    let onsubmit = view.instead::<SubmitEvent>(move || Action::Submit(screen));
    let content = html! {
        <>
            {form::error_summary(view)}
            {text("p", "progress", say!(texts, PROGRESS, n = number))}
            <form novalidate=true {onsubmit} key={screen.id}>
                {body(view, screen, title.clone())}
                {form::help(view, named(view, &format!("q-{}.help", screen.id)))}
                <div class="buttons">
                    <button type="submit" class="main">{say!(texts, BUTTON_NEXT)}</button>
                    <button type="button" onclick={view.on(|_: &MouseEvent| Action::Back)}>{say!(texts, BUTTON_BACK)}</button>
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

fn body(view: &View<'_>, screen: &Screen, title: String) -> Html {
    let texts = view.texts;
    let text = |part: &str| named(view, &format!("q-{}.{part}", screen.id));
    let page = || Heading::Page(title.clone());
    let heading = heading(title.clone());
    match screen.id {
        "status" => form::radios(view, "status", page(), words::<Status>(view, "status-option")),
        "age" => html! { <>
            {heading}
            {form::number(view, "age", text("label"), None, false)}
            {form::tick(view, "age.unknown", say!(texts, BUTTON_UNKNOWN))}
        </> },
        "registration" => form::radios(view, "registration", page(), words::<Registration>(view, "registration")),
        "stay" => html! { <>{heading}{stay(view)}</> },
        "person" => {
            let boxes = vec![
                ("person.limited", text("capacity-limited")),
                ("person.incapable", text("capacity-none")),
                ("person.abroad", text("from-abroad")),
                ("person.attorney", text("attorney")),
            ];
            form::boxes(view, "person", page(), boxes, say!(texts, BUTTON_NONE))
        }
        "exit-proof" => form::radios(view, "exit-proof", page(), vec![("yes", text("yes")), ("no", text("no"))]),
        "place" => html! { <>
            {heading}
            {form::select(view, "place.region", text("region"), regions(view))}
            {form::radios(view, "place.kind", Heading::Part(text("kind")), words::<Kind>(view, "kind"))}
        </> },
        "holder" => {
            let choices = HOLDERS.iter().map(|(word, ..)| (*word, text(word))).collect();
            form::radios(view, "holder", page(), choices)
        }
        "tenancy" => form::radios(view, "tenancy", page(), yes_or_no(view)),
        "owners" => html! { <>{heading}{owners(view)}</> },
        "address" => {
            let boxes = vec![("address.missing", text("missing")), ("address.suspended", text("suspended"))];
            form::boxes(view, "address", page(), boxes, say!(texts, BUTTON_NONE))
        }
        "area" => html! { <>{heading}{area(view)}</> },
        "registered" => html! { <>{heading}{people(view)}</> },
        "tie" => form::radio_groups(view, "tie", page(), ties(view)),
        "signing" => html! { <>
            {heading}
            {form::boxes(
                view,
                "signing",
                Heading::Part(text("how")),
                vec![("signing.eds", text("eds")), ("signing.phone", text("phone"))],
                text("neither"),
            )}
            {form::radios(view, "signing.consent", Heading::Part(text("consent")), vec![("yes", text("consent-yes")), ("no", text("consent-no"))])}
        </> },
        _ => Html::default(),
    }
}

fn stay(view: &View<'_>) -> Html {
    let texts = view.texts;
    let unknown = |group: &str| form::tick(view, &format!("{group}-unknown"), say!(texts, BUTTON_UNKNOWN));
    let exempt = words::<Exempt>(view, "exempt");
    html! { <>
        {form::date(view, "stay.from", Heading::Part(say!(texts, Q_STAY_FROM)), Some(say!(texts, Q_STAY_DATE_HINT)))}
        {unknown("stay.from")}
        {form::date(view, "stay.until", Heading::Part(say!(texts, Q_STAY_UNTIL)), None)}
        {unknown("stay.until")}
        {form::radios(view, "stay.purpose", Heading::Part(say!(texts, Q_STAY_PURPOSE)), words::<Purpose>(view, "purpose"))}
        {form::optional_radios(view, "stay.exempt", say!(texts, Q_STAY_EXEMPT), exempt, say!(texts, BUTTON_NONE))}
    </> }
}

fn owners(view: &View<'_>) -> Html {
    let texts = view.texts;
    let unknown = view.typed.is_on("owners.unknown");
    let count = view.typed.owners().filter(|_| !unknown).unwrap_or(0);
    let alike = view.typed.is_on("owners.alike");
    let groups: Vec<(String, Option<u32>)> = if alike && count > 1 {
        vec![("owners.all".to_owned(), None)]
    } else {
        (0..count).map(|index| (format!("owners.{index}"), Some(index + 1))).collect()
    };
    let owner = |(group, number): &(String, Option<u32>)| {
        let title = number.filter(|_| count > 1).map(|n| say!(texts, Q_OWNERS_OWNER, n = n));
        let legend = |question: String| Heading::Part(match &title {
            Some(title) => format!("{title}: {question}"),
            None => question,
        });
        html! {
            <div class="owner" key={group.clone()}>
                {form::radios(view, &format!("{group}.capacity"), legend(say!(texts, Q_OWNERS_CAPACITY)), words::<OwnerCapacity>(view, "owner-capacity"))}
                {form::radios(view, &format!("{group}.consent"), legend(say!(texts, Q_OWNERS_CONSENT)), words::<OwnerConsent>(view, "owner-consent"))}
            </div>
        }
    };
    html! { <>
        {form::number(view, "owners.count", say!(texts, Q_OWNERS_COUNT), Some(say!(texts, Q_OWNERS_COUNT_HINT)), false)}
        {form::tick(view, "owners.unknown", say!(texts, BUTTON_UNKNOWN))}
        {(count > 1).then(|| form::tick(view, "owners.alike", say!(texts, Q_OWNERS_ALL_ALIKE)))}
        {for groups.iter().map(owner)}
    </> }
}

fn area(view: &View<'_>) -> Html {
    let texts = view.texts;
    let sum = view.typed.rooms().map(|area| html! {
        <p aria-live="polite">
            {say!(texts, Q_AREA_HELPER_SUM, area = area)}{" "}
            <button type="button" onclick={view.on(|_: &MouseEvent| Action::UseRooms)}>{say!(texts, Q_AREA_HELPER_USE)}</button>
        </p>
    });
    html! { <>
        {form::number(view, "area.usable", say!(texts, Q_AREA_USABLE), None, true)}
        {form::tick(view, "area.unknown", say!(texts, BUTTON_UNKNOWN))}
        <details>
            <summary>{say!(texts, Q_AREA_HELPER)}</summary>
            {form::number(view, "area.rooms-living", say!(texts, Q_AREA_HELPER_LIVING), None, true)}
            {form::number(view, "area.rooms-other", say!(texts, Q_AREA_HELPER_OTHER), None, true)}
            {form::number(view, "area.rooms-balcony", say!(texts, Q_AREA_HELPER_BALCONY), None, true)}
            {sum}
        </details>
        {form::number(view, "area.living", optional(view, say!(texts, Q_AREA_LIVING)), Some(say!(texts, Q_AREA_LIVING_HELP)), true)}
    </> }
}

fn people(view: &View<'_>) -> Html {
    let texts = view.texts;
    let none = |word: &'static str, label: String| form::way_out(view, "registered.none", word, label);
    let asked = !matches!(view.typed.get("registered.none"), "none" | tirkeu::interview::UNKNOWN);
    html! { <>
        {asked.then(|| html! { <>
            {form::number(view, "registered.family", say!(texts, Q_REGISTERED_FAMILY), Some(say!(texts, Q_REGISTERED_FAMILY_HINT)), false)}
            {form::number(view, "registered.excepted", say!(texts, Q_REGISTERED_EXCEPTED), Some(say!(texts, Q_REGISTERED_EXCEPTED_HINT)), false)}
            {form::number(view, "registered.outsiders", say!(texts, Q_REGISTERED_OUTSIDERS), None, false)}
        </> })}
        <div class="apart">
            {none("none", say!(texts, Q_REGISTERED_NOBODY))}
            {none(tirkeu::interview::UNKNOWN, say!(texts, BUTTON_UNKNOWN))}
        </div>
        <details open={tirkeu::interview::GROUPS.iter().any(|group| !view.typed.get(&format!("registered.joining.{group}")).is_empty())}>
            <summary>{optional(view, say!(texts, Q_REGISTERED_JOINING))}</summary>
            {form::number(view, "registered.joining.family", say!(texts, Q_REGISTERED_JOINING_FAMILY), None, false)}
            {form::number(view, "registered.joining.excepted", say!(texts, Q_REGISTERED_JOINING_EXCEPTED), None, false)}
            {form::number(view, "registered.joining.outsiders", say!(texts, Q_REGISTERED_JOINING_OUTSIDERS), None, false)}
        </details>
    </> }
}

fn ties<'a>(view: &View<'_>) -> Vec<(Option<String>, Vec<Choice<'a>>)> {
    let texts = view.texts;
    let relation = |relation: &Relation| (relation.word(), named(view, &format!("relation-{}", relation.word())));
    let of = |from: Relation, to: Relation| {
        let (first, last) = (from as usize, to as usize);
        Relation::ALL.iter().skip(first).take(last - first + 1).map(relation).collect::<Vec<_>>()
    };
    let mut none = of(Relation::None, Relation::None);
    none.insert(0, (STUDENT, say!(texts, RELATION_STUDENT)));
    vec![
        (Some(say!(texts, Q_TIE_GROUP_FAMILY)), of(Relation::Spouse, Relation::Grandchild)),
        (Some(say!(texts, Q_TIE_GROUP_EXCEPTED)), of(Relation::InLaw, Relation::Ward)),
        (Some(say!(texts, Q_TIE_GROUP_NONE)), none),
    ]
}

fn regions<'a>(view: &View<'_>) -> Vec<Choice<'a>> {
    // The three cities first, since most people look for one of them; then the regions by their code.
    let city = |region: &&Region| matches!(region, Region::Astana | Region::Almaty | Region::Shymkent);
    let cities = Region::ALL.iter().filter(city);
    let others = Region::ALL.iter().filter(|region| !city(region));
    cities.chain(others).map(|region| (region.word(), region_name(view, *region))).collect()
}

/// The name of a region.
pub(super) fn region_name(view: &View<'_>, region: Region) -> String {
    named(view, &format!("region-{}", region.word().to_lowercase()))
}

fn yes_or_no<'a>(view: &View<'_>) -> Vec<Choice<'a>> {
    vec![("yes", say!(view.texts, YES)), ("no", say!(view.texts, NO))]
}

fn optional(view: &View<'_>, label: String) -> String {
    format!("{label} {}", say!(view.texts, OPTIONAL))
}

/// The choices of a fact whose values are words.
pub(super) fn words<'a, T: Word>(view: &View<'_>, family: &str) -> Vec<Choice<'a>> {
    T::all().iter().map(|value| (value.word(), named(view, &format!("{family}-{}", value.word())))).collect()
}

/// A text by a name put together from an id.
pub(super) fn named(view: &View<'_>, name: &str) -> String {
    Key::named(name).map(|key| view.texts.get(key)).unwrap_or_else(|| name.to_owned())
}
