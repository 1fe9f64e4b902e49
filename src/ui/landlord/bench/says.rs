//! What the norm says of a dwelling: places left, what of one more person, what of up to ten.

use super::figures::figure;
use crate::ui::View;
use crate::ui::dom::{el, pair, part, text};
use crate::ui::parts::named;
use crate::ui::parts::{doubts_of, sources};
use tirkeu::area::Area;
use tirkeu::case::{Kind, Tenure, Tie};
use tirkeu::day::Day;
use tirkeu::law::{DoubtId, KAZINFORM, KOAP, MIG, P677, Source};
use tirkeu::level::Certainty;
use tirkeu::norm::{self, OccupancyNorm};
use tirkeu::occupancy_check::{NormAnswer, OccupancyCheck};
use tirkeu::rules::{Reading, RuleId};
use tirkeu::say;
use tirkeu::text::rulebook;
use yew::prelude::*;

/// Whom the norm treats alike, in the order of the page.
pub(super) const TIES: [Tie; 4] = [Tie::Family, Tie::Excepted, Tie::Outsider, Tie::Owner];

/// The signs of the last two columns of the table: area that is missing, registrations to end.
const MISSING: &str = "□";
const ENDS: &str = "↓";
/// Not even all of them would do.
const NEVER: &str = "–";

/// How many more people the table goes up to.
const ROWS: u32 = 10;

/// The name of a group.
pub(super) fn group(view: &View<'_>, tie: Tie) -> String {
    let texts = view.texts;
    match tie {
        Tie::Family => say!(texts, GROUP_FAMILY),
        Tie::Excepted => say!(texts, GROUP_EXCEPTED),
        Tie::Outsider => say!(texts, GROUP_OUTSIDERS),
        Tie::Owner => say!(texts, GROUP_OWNER),
    }
}

/// The sign of a line of the norm, beside its words.
fn sign(reading: Reading) -> &'static str {
    match reading {
        Reading::Within => "✓",
        Reading::Exception => "+",
        Reading::Conflict => "≠",
        Reading::Owner => "?",
        Reading::Exceeded => "×",
    }
}

/// The words of a line of the norm.
pub(super) fn reading(view: &View<'_>, reading: Reading) -> String {
    named(view, &format!("reading-{}", reading.word()))
}

/// The norm, the places left, what it says of one more person.
pub(super) fn says(view: &View<'_>, bench: Option<&OccupancyCheck>, wrong: bool) -> Html {
    let texts = view.texts;
    let content = match bench {
        _ if wrong => vec![live(say!(texts, BENCH_SAYS_MEND))],
        None => vec![live(say!(texts, BENCH_SAYS_OPEN))],
        Some(bench) => match bench.norm() {
            None => no_norm(view, bench),
            Some(norm) => of_norm(view, bench, norm),
        },
    };
    part(say!(texts, BENCH_SAYS), content)
}

/// A sentence that a screen reader hears when it changes.
fn live(sentence: String) -> Html {
    html! { <p class="found" role="status">{sentence}</p> }
}

fn hint(view: &View<'_>, certainty: Certainty) -> Html {
    text("p", "hint", view.texts.certainty(certainty))
}

/// The acts that speak of the capital, and of no other place.
static CAPITAL: &[Source] = &const { [MIG.at("art 51(2)(1)"), P677.at("pt 4")] };

fn no_norm(view: &View<'_>, bench: &OccupancyCheck) -> Vec<Html> {
    let texts = view.texts;
    let later = norm::OCCUPANCY_NORMS.iter().find(|norm| norm.region == bench.region).map(|norm| norm.from);
    let why = match later {
        Some(from) => say!(texts, BENCH_SAYS_LATER, from = from),
        None => say!(texts, BENCH_SAYS_NONE_WHY),
    };
    vec![
        live(say!(texts, BENCH_SAYS_NONE, day = bench.on)),
        text("p", "", why),
        hint(view, Certainty::Likely),
        sources(view, &texts.sources(CAPITAL)),
    ]
}

fn of_norm(view: &View<'_>, bench: &OccupancyCheck, norm: &OccupancyNorm) -> Vec<Html> {
    let texts = view.texts;
    let basis = [
        text("p", "", say!(texts, BENCH_SAYS_NORM, day = bench.on, norm = norm.per_person)),
        hint(view, norm.certainty_on(bench.on)),
        doubts_of(texts, &texts.doubts(&[DoubtId::WhichArea, DoubtId::NormSince])),
        sources(view, &texts.sources(norm.sources)),
    ];
    let Some(places) = bench.places() else {
        return std::iter::once(live(say!(texts, BENCH_SAYS_OPEN))).chain(basis).collect();
    };
    let people = bench.registered.total() + bench.joining.total();
    let count = |count: u32| texts.show(&count.into());
    let mut rows = Vec::new();
    if let Some(other) = places.free_without_family {
        rows.push(pair(say!(texts, BENCH_SAYS_FREE_OTHER), count(other)));
    }
    rows.push(pair(say!(texts, RESULT_OCCUPANCY_CAPACITY), count(places.capacity)));
    rows.push(pair(say!(texts, BENCH_SAYS_PEOPLE), count(people)));
    let over = people.saturating_sub(places.capacity);
    if over > 0 {
        rows.push(pair(say!(texts, BENCH_SAYS_OVER), count(over)));
    }
    let struck_off = (bench.registered.total() > places.capacity).then(|| {
        vec![
            text("p", "", say!(texts, BENCH_SAYS_OVER_TEXT)),
            hint(view, Certainty::Likely),
            sources(view, &texts.sources(STRUCK_OFF)),
        ]
    });
    let two_readings = over > 0 || places.free_without_family.is_some_and(|other| other != places.free);
    let doubts = if two_readings { vec![DoubtId::WhoCounts] } else { Vec::new() };
    // What comes and goes stands in elements of its own, so that what is unfolded stays so.
    let lines = vec![
        live(format!("{}: {}", say!(texts, BENCH_SAYS_FREE), count(places.free))),
        el("dl", "figures", rows),
        el("div", "", struck_off.unwrap_or_default()),
        el("div", "", vec![doubts_of(texts, &texts.doubts(&doubts))]),
        el("div", "", basis.into()),
        text("h3", "", say!(texts, BENCH_NEXT)),
        el("div", "compare", cards(view, bench)),
        text("p", "", say!(texts, BENCH_NEXT_STAY)),
        sources(view, &texts.sources(LIVING)),
    ];
    lines
}

/// That nobody is struck off was said by an official.
static STRUCK_OFF: &[Source] = &const { [KAZINFORM.at("")] };
/// Who lives there stays registered; who does not may be deregistered.
static LIVING: &[Source] = &const { [KOAP.at("art 493(5)"), P677.at("pt 9(3)")] };

/// What the norm says when one more person applies: a card for all groups of which it says the same.
fn cards(view: &View<'_>, bench: &OccupancyCheck) -> Vec<Html> {
    let mut told: Vec<(Vec<Tie>, NormAnswer)> = Vec::new();
    for tie in TIES {
        let Some(mut said) = bench.if_joined_by(tie, 1) else { continue };
        // Within the norm nobody needs an exception.
        said.outsiders_to_end = said.outsiders_to_end.filter(|ends| *ends > 0 && said.reading != Reading::Within);
        match told.iter_mut().find(|(_, known)| *known == said) {
            Some((ties, _)) => ties.push(tie),
            None => told.push((vec![tie], said)),
        }
    }
    told.iter().map(|(ties, said)| card(view, bench, ties, said)).collect()
}

fn card(view: &View<'_>, bench: &OccupancyCheck, ties: &[Tie], said: &NormAnswer) -> Html {
    let texts = view.texts;
    let args = [
        ("persons", said.persons.into()),
        ("minArea", said.required.into()),
        ("area", bench.area.unwrap_or(Area::ZERO).into()),
        ("shortage", said.shortage.into()),
    ];
    let of_rule = |part: &str, line: &str| texts.named(&format!("rule-capital-norm.{part}-{line}"), &args);
    let line = line(said);
    let found = of_rule("found", line).or_else(|| texts.named("bench-next.within", &args)).unwrap_or_default();
    let to_do = match said.reading {
        Reading::Exception if bench.tenure != Tenure::Private => of_rule("do", "exception-ask"),
        _ => of_rule("do", line),
    };
    let ends = match said.registrations_to_end {
        _ if said.reading == Reading::Within => None,
        Some(ends) => Some(say!(texts, BENCH_NEXT_ENDS, ends = ends)),
        None => Some(say!(texts, BENCH_NEXT_ENDS_NONE)),
    };
    let outsiders = said.outsiders_to_end.map(|outsiders| say!(texts, BENCH_NEXT_OUTSIDERS, ends = outsiders));
    let groups = ties.iter().map(|tie| text("span", "group", group(view, *tie))).collect();
    let tag = text("span", "tag", format!("{} {}", sign(said.reading), reading(view, said.reading)));
    let further = [to_do, ends, outsiders].into_iter().flatten().map(|line| text("p", "", line));
    let lines = vec![
        el("h4", "", groups),
        el("p", "", vec![tag]),
        text("p", "", found),
        el("div", "", further.collect()),
        hint(view, said.certainty),
        doubts_of(texts, &texts.doubts(&doubts(bench, said))),
    ];
    el("article", "card", lines)
}

/// The line of the norm, as its texts are named.
fn line(said: &NormAnswer) -> &'static str {
    match said.reading {
        Reading::Conflict if said.certainty == Certainty::Conflicting => "conflict-family",
        Reading::Conflict => "conflict-count",
        other => other.word(),
    }
}

/// The doubts that touch what was said.
fn doubts(bench: &OccupancyCheck, said: &NormAnswer) -> Vec<DoubtId> {
    match said.reading {
        Reading::Within => Vec::new(),
        Reading::Owner => vec![DoubtId::OwnerOverNorm],
        Reading::Exception => {
            let tenant = (bench.tenure != Tenure::Private).then_some(DoubtId::TenantException);
            tenant.into_iter().chain(bench.several_owners.then_some(DoubtId::SeveralOwners)).collect()
        }
        Reading::Conflict if said.certainty == Certainty::Conflicting => vec![DoubtId::FamilyExempt],
        Reading::Conflict | Reading::Exceeded => vec![DoubtId::WhoCounts],
    }
}

/// The next people of each group: a table of signs, with their words for whoever has room or listens.
pub(super) fn table(view: &View<'_>, bench: &OccupancyCheck) -> Html {
    let texts = view.texts;
    if bench.places().is_none() {
        return Html::default();
    }
    let both = |sign: &'static str, words: String| {
        vec![html! { <span class="sign" data-sign={sign} /> }, text("span", "word", words)]
    };
    let mut seen: Vec<Reading> = Vec::new();
    let row = |people: u32| {
        let mut figures = None;
        let mut cells = vec![html! { <th scope="row">{people}</th> }];
        for tie in TIES {
            let said = bench.if_joined_by(tie, people);
            cells.push(el(
                "td",
                "",
                said.map(|said| both(sign(said.reading), reading(view, said.reading))).unwrap_or_default(),
            ));
            seen.extend(said.map(|said| said.reading).filter(|reading| !seen.contains(reading)));
            figures = figures.or(said);
        }
        let Some(said) = figures else { return Html::default() };
        cells.push(text("td", "", figure(texts, said.shortage)));
        cells.push(match said.registrations_to_end {
            Some(ends) => text("td", "", texts.show(&ends.into())),
            None => el("td", "", both(NEVER, say!(texts, BENCH_TABLE_NEVER))),
        });
        el("tr", "", cells)
    };
    let rows = (1..=ROWS).map(row).collect();
    let head = TIES
        .map(|tie| both(shape(tie), group(view, tie)))
        .into_iter()
        .chain([both(MISSING, say!(texts, BENCH_TABLE_MISSING)), both(ENDS, say!(texts, BENCH_TABLE_ENDS))]);
    let head = std::iter::once(both("", say!(texts, BENCH_TABLE_COUNT))).chain(head);
    let head = head.map(|content| html! { <th scope="col">{for content}</th> }).collect();
    let line = |line: &Reading| {
        let means = named(view, &format!("reading-{}.means", line.word()));
        text("li", "", format!("{} {}: {means}", sign(*line), reading(view, *line)))
    };
    let keys = TIES.iter().map(|tie| text("li", "", format!("{} {}", shape(*tie), group(view, *tie))));
    let mut legend: Vec<_> = keys.collect();
    legend.push(text("li", "", format!("{MISSING} {}", say!(texts, BENCH_TABLE_MISSING))));
    legend.push(text("li", "", format!("{ENDS} {}", say!(texts, BENCH_TABLE_ENDS))));
    if bench.if_joined_by(Tie::Outsider, ROWS).is_some_and(|said| said.registrations_to_end.is_none()) {
        legend.push(text("li", "", format!("{NEVER} {}", say!(texts, BENCH_TABLE_NEVER))));
    }
    legend.extend(Reading::ALL.iter().filter(|reading| seen.contains(reading)).map(line));
    part(
        say!(texts, BENCH_TABLE),
        vec![
            text("p", "", say!(texts, BENCH_TABLE_LEAD)),
            el("ul", "legend", legend),
            el("table", "many", vec![el("thead", "", vec![el("tr", "", head)]), el("tbody", "", rows)]),
        ],
    )
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

/// What else the rules say of such housing.
pub(super) fn housing(view: &View<'_>) -> Html {
    let texts = view.texts;
    let by_kind = match Kind::from_word(view.typed.get("place.kind")) {
        Some(Kind::Dormitory | Kind::Institution) => Some(RuleId::AdministrationPetition),
        Some(Kind::NonResidential) => Some(RuleId::DwellingKind),
        _ => None,
    };
    let by_tenure = match super::figures::tenure(view.typed) {
        Tenure::Private => None,
        Tenure::StateRental => Some(RuleId::StateTenancy),
        Tenure::Service => Some(RuleId::ServiceHousing),
        Tenure::Organisation => Some(RuleId::AdministrationPetition),
    };
    let touching: Vec<_> = by_kind.into_iter().chain(by_tenure.filter(|rule| by_kind != Some(*rule))).collect();
    if touching.is_empty() {
        return Html::default();
    }
    let day: Day = view.filing();
    let rules = rulebook(texts, day).into_iter().filter(|rule| touching.contains(&rule.rule));
    let rules = rules.map(|rule| {
        let lines = vec![
            text("strong", "", rule.title),
            text("p", "", rule.says),
            text("p", "hint", rule.certainty),
            doubts_of(texts, &rule.doubts),
            sources(view, &rule.sources),
        ];
        el("li", "", lines)
    });
    part(say!(texts, RESULT_NOTES), vec![el("ul", "list", rules.collect())])
}
