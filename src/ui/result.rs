//! The result: the verdict, what it rests on, what to do.

use super::answers::answers;
use super::context::{use_page, use_texts};
use super::dom::{about, button, button_about, el, folded, folded_or_open, heading, link, list, pair, part, text};
use super::form::{self, Heading};
use super::parts::{CopyField, FilingDay, doubts_of, sources};
use super::{Action, CLOCK, OWN, Place, View, browser, hand, kept};
use gloo::timers::callback::Interval;
use tirkeu::area::Area;
use tirkeu::assessment::{self, Assessment, Deadline, Occupancy, PARTS, Part, StepId};
use tirkeu::case::{Case, FactPath};
use tirkeu::day::Day;
use tirkeu::interview::{self, SCREENS, Screen};
use tirkeu::level::Level;
use tirkeu::norm;
use tirkeu::receipt;
use tirkeu::rules::{RULES, Rule};
use tirkeu::say;
use tirkeu::text::{ChangeText, ConsentText, DeadlineText, Described, Description, FindingText, OpenPoint, Texts};
use yew::prelude::*;

/// The result of the answers so far.
pub(super) fn result(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let (given, declined) = view.case();
    let tried = view.tried.and_then(|number| Some((number, assessment::changed(&given, number)?)));
    let banner = tried.as_ref().map(|(number, changed)| trial(view, &given, *number, changed)).unwrap_or_default();
    let case = tried.as_ref().map_or(&given, |(_, changed)| changed);
    let assessment = Assessment::of(case);
    let words = texts.describe(&assessment);
    let level = assessment.verdict.level();
    // The verdict may come before every open question was asked; what else is in the way can still be.
    let early = level.is_some_and(|level| level > Level::Ready && level < Level::NotRequired)
        && view.tried.is_none()
        && !view.answers.is_on(interview::ASK_ON);
    let ask_on = early && interview::next_question_of_all(case, &declined).is_some();
    let verdict = vec![
        heading(words.title.clone()),
        text("p", "lead", words.text.clone()),
        text("p", "hint", words.disclaimer.clone()),
    ];
    let way = vec![
        plan(view, &words),
        listed(view, say!(texts, RESULT_WHERE), &words.channels),
        consents(view, &words.consents),
        titles(say!(texts, RESULT_DOCUMENTS), words.documents.iter().map(|item| item.title.clone()).collect()),
    ];
    let content = vec![
        form::error_summary(view),
        if view.own { paper(view, &assessment, &given) } else { Html::default() },
        banner,
        el("section", verdict_class(level), verdict),
        if ask_on { button("", say!(texts, BUTTON_MORE), view.send(Action::AskOn)) } else { Html::default() },
        open_points(view, &assessment, &words),
        reasons(view, &assessment, &words),
        if view.tried.is_none() { hand::asked(view, &assessment, &words) } else { Html::default() },
        if view.tried.is_none() { changes(view, &words) } else { Html::default() },
        assessment.occupancy.as_ref().map(|occupancy| in_figures(view, occupancy)).unwrap_or_default(),
        if level.is_some() {
            way.into_iter().collect()
        } else {
            // Of all that is still possible most will turn out not to be needed.
            folded("", say!(texts, RESULT_PERHAPS), way)
        },
        terms(view, &assessment, &words),
        listed(view, say!(texts, RESULT_NOTES), &words.notes),
        arrival(view, case.stay.from.is_some()),
        after(view, case, &assessment),
        passed(view, &assessment, &words),
        if view.own { share(view) } else { Html::default() },
        if view.own && view.answers.done_count() > 0 { kept::keep(view) } else { Html::default() },
        tools(view),
        html! { <FilingDay /> },
    ];
    (words.title, content.into_iter().collect())
}

/// What paper must say of itself: when and by what it was made, and from which answers.
fn paper(view: &View<'_>, assessment: &Assessment, case: &Case) -> Html {
    let texts = view.texts;
    let rulebook = Day::parse(&assessment.rulebook).unwrap_or(case.filing_date);
    let version = env!("CARGO_PKG_VERSION");
    let made =
        say!(texts, PAPER, today = view.today, filing = case.filing_date, rulebook = rulebook, version = version);
    let answer = |screen: &Screen| {
        let question = texts.get(screen.title);
        text("p", "", format!("{question} — {}", answers(view, screen, case).join("; ")))
    };
    let lines = SCREENS.iter().filter(|screen| view.answers.is_done(screen)).map(answer).collect();
    let hash = say!(texts, PAPER_HASH, hash = receipt::hash(case).as_str());
    el("section", "paper", vec![text("p", "", made), el("div", "given", lines), text("p", "", hash)])
}

/// What is tried, what the answers themselves lead to, and the way back to them.
fn trial(view: &View<'_>, given: &Case, number: usize, changed: &Case) -> Html {
    let texts = view.texts;
    let before = Assessment::of(given);
    let ifs = texts.describe(&before).changes.into_iter().nth(number).map(|change| change.ifs).unwrap_or_default();
    let rows = vec![
        pair(say!(texts, RESULT_CHANGES_BEFORE), texts.span(before.verdict)),
        pair(say!(texts, RESULT_CHANGES_AFTER), texts.span(assessment::verdict(changed))),
    ];
    let lines = vec![
        text("p", "hint", say!(texts, RESULT_CHANGES_TRIED)),
        text("strong", "", sentence(&ifs)),
        el("dl", "figures", rows),
        button("", say!(texts, RESULT_CHANGES_BACK), view.send(Action::Try(None))),
    ];
    el("section", "trial", lines)
}

/// Parts of a sentence, in one line that begins with a capital.
pub(super) fn sentence(parts: &[String]) -> String {
    let line = parts.join("; ");
    let mut letters = line.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The shortest way to yes: each with the button that tries it.
fn changes(view: &View<'_>, words: &Description) -> Html {
    if words.changes.is_empty() {
        return Html::default();
    }
    let texts = view.texts;
    let change = |(number, change): (usize, &ChangeText)| {
        let way = sentence(&change.ifs);
        let verdict = text("p", "", format!("→ {}", change.then));
        let button = button_about(say!(texts, RESULT_CHANGES_TRY), &way, view.send(Action::Try(Some(number))));
        el("li", "change", vec![text("strong", "", way), verdict, button])
    };
    let items = words.changes.iter().enumerate().map(change).collect();
    let lead = text("p", "", say!(texts, RESULT_CHANGES_LEAD));
    let list = vec![lead, el("ul", "list", items)];
    el("section", "changes", [vec![text("h2", "", say!(texts, RESULT_CHANGES))], list].concat())
}

/// A link that holds the answers, and what that means.
fn share(view: &View<'_>) -> Html {
    let texts = view.texts;
    let address = browser::address_of(texts.lang(), view.filing(), view.answers);
    folded(
        "apart",
        say!(texts, SHARE),
        vec![
            text("p", "", say!(texts, SHARE_WARNING)),
            html! { <CopyField id="share-link" label={say!(texts, SHARE_TEXT)} content={address} /> },
        ],
    )
}

/// What else one can do with a result.
fn tools(view: &View<'_>) -> Html {
    let texts = view.texts;
    let mut tools = vec![
        link(view.link(Place::Check), vec![say!(texts, BUTTON_CHECK).into()]),
        link(view.link(Place::Days), vec![say!(texts, DAYS).into()]),
    ];
    tools.extend(undo(view));
    if view.own {
        tools.push(button("", say!(texts, BUTTON_PRINT), view.send(Action::Print)));
    }
    tools.push(button("", say!(texts, BUTTON_ANOTHER), view.send(Action::AnotherPerson)));
    tools.push(button("", say!(texts, BUTTON_FINISH), view.send(Action::StartAnew)));
    el("div", "tools buttons", tools)
}

/// The ways back through the answers, where there are any.
pub(super) fn undo(view: &View<'_>) -> Vec<Html> {
    let texts = view.texts;
    let steps = [
        (view.can_undo, say!(texts, BUTTON_UNDO), Action::Undo),
        (view.can_redo, say!(texts, BUTTON_REDO), Action::Redo),
    ];
    let step = |(can, label, action): (bool, String, Action)| can.then(|| button("", label, view.send(action)));
    steps.into_iter().filter_map(step).collect()
}

/// The same answers under the law of other days: what each change of law that is known makes of them.
pub(super) fn days(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, DAYS);
    let (case, _) = view.case();
    let at = |day: Day| {
        // Only the law changes: the person stays as old as on the chosen day.
        let case = Case { filing_date: day, ..case.clone() };
        Assessment::of(&case)
    };
    let chosen = case.filing_date;
    let mut parts = Vec::new();
    let mut days: Vec<Day> = norm::TURNS.to_vec();
    days.push(chosen);
    days.sort_unstable();
    days.dedup();
    let mut before: Option<Assessment> = None;
    for day in days {
        let now = at(day);
        let flips = before.as_ref().map(|before| flipped(view, before, &now)).unwrap_or_default();
        if !flips.is_empty() || day == chosen {
            let mut lines = vec![text("h2", "", texts.show(&day.into())), text("p", "found", texts.span(now.verdict))];
            if !flips.is_empty() {
                lines.push(text("p", "", say!(texts, DAYS_FLIPS)));
                lines.push(el("ul", "list", flips));
            }
            lines.push(if day == chosen {
                text("p", "hint", say!(texts, DAYS_NOW))
            } else {
                button("", say!(texts, DAYS_USE), view.send(Action::FileOn(day)))
            });
            parts.push(el("section", "card", lines));
        }
        before = Some(now);
    }
    let alone = parts.len() < 2;
    let mut content = vec![heading(title.clone()), text("p", "lead", say!(texts, DAYS_LEAD))];
    content.extend(parts);
    if alone {
        content.push(text("p", "", say!(texts, DAYS_SAME)));
    }
    content.push(text("p", "", say!(texts, DAYS_COMING, read = norm::LAW_READ)));
    let back = link(view.link(Place::Result), vec![say!(texts, RESULT_BACK).into()]);
    content.push(el("p", "", vec![back]));
    (title, content.into_iter().collect())
}

/// The rules whose level another day's law changed, with that law.
fn flipped(view: &View<'_>, before: &Assessment, now: &Assessment) -> Vec<Html> {
    let texts = view.texts;
    let (words_before, words) = (texts.describe(before), texts.describe(now));
    let flip = |rule: &Rule| {
        let (was, is) = (before.level(rule.id), now.level(rule.id));
        if was == is {
            return None;
        }
        let of = |words: &Description| words.findings.iter().find(|finding| finding.rule == rule.id).cloned();
        // Of a rule that stands in the way no more, the words are those of the day before.
        let finding = of(&words).or_else(|| of(&words_before))?;
        let change = format!(": {} → {}", texts.span(was), texts.span(is));
        let lines = vec![text("strong", "", finding.title), change.into(), sources(view, &finding.sources)];
        Some(el("li", "", lines))
    };
    RULES.iter().filter_map(flip).collect()
}

pub(super) fn verdict_class(level: Option<Level>) -> &'static str {
    match level {
        None => "verdict open",
        Some(Level::Ready) => "verdict ready",
        Some(Level::Prepare) => "verdict prepare",
        Some(Level::InPerson) => "verdict in-person",
        Some(Level::Ask) => "verdict ask",
        Some(Level::Refused) => "verdict refused",
        Some(Level::NotRequired | Level::OutOfScope) => "verdict",
    }
}

/// A part that lists titles, or nothing where there is none.
fn titles(title: String, titles: Vec<String>) -> Html {
    if titles.is_empty() { Html::default() } else { part(title, vec![list(titles)]) }
}

/// An unsettled result: the best and the worst, what holds, and each open point with the way to find it out.
fn open_points(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    if words.missing.is_empty() {
        return Html::default();
    }
    let texts = view.texts;
    let at = |level: Level| {
        let part = |part: &str| texts.named(&format!("level-{}{part}", level.word()), &[]).unwrap_or_default();
        el("dd", "", vec![text("strong", "", part("")), format!(" — {}", part(".text")).into()])
    };
    let mut points: Vec<&OpenPoint> = Vec::new();
    for point in &words.missing {
        // Several owners have one open point between them.
        if points.iter().all(|known| known.title != point.title) {
            points.push(point);
        }
    }
    let settled =
        assessment.findings.iter().zip(&words.findings).filter(|(finding, _)| finding.level.level().is_some());
    let holds: Vec<_> = settled.map(|(_, words)| format!("{}: {}", words.title, words.found)).collect();
    let ends = vec![
        text("dt", "", say!(texts, RESULT_OPEN_BEST)),
        at(assessment.verdict.least),
        text("dt", "", say!(texts, RESULT_OPEN_WORST)),
        at(assessment.verdict.most),
    ];
    part(
        say!(texts, RESULT_OPEN),
        vec![
            // What is only tried may hang on what was never asked.
            if view.tried.is_none() { text("p", "", say!(texts, RESULT_OPEN_LEAD)) } else { Html::default() },
            el("ul", "open", points.into_iter().map(|point| open_point(view, point)).collect()),
            el("dl", "ends", ends),
            text("h3", "", say!(texts, RESULT_OPEN_HOLDS)),
            if holds.is_empty() { text("p", "", say!(texts, RESULT_OPEN_HOLDS_NOTHING)) } else { list(holds) },
        ],
    )
}

fn open_point(view: &View<'_>, point: &OpenPoint) -> Html {
    let mut line = vec![text("strong", "", point.title.clone()), format!(". {} ", point.how).into()];
    if let Some(screen) = FactPath::parse(&point.path).and_then(Screen::asking) {
        line.push(change(view, screen, &point.title));
    }
    el("li", "", line)
}

/// The way to a question from what shows its answer.
pub(super) fn change(view: &View<'_>, screen: &'static Screen, of: &str) -> Html {
    let place = Place::Question { screen, change: true };
    link(view.link(place), about(say!(view.texts, BUTTON_CHANGE), of))
}

/// Why: the rules in the way, the worst first; once the verdict is settled, those only whose level is.
pub(super) fn reasons(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    let settled = assessment.verdict.level().is_some();
    let pairs = || assessment.findings.iter().zip(&words.findings);
    let mut cards = Vec::new();
    for least in Level::ALL.iter().rev() {
        for (finding, words) in pairs().filter(|(finding, _)| finding.level.least == *least) {
            if !settled || finding.level.level().is_some() {
                cards.push(reason(view, words));
            }
        }
    }
    if cards.is_empty() { Html::default() } else { part(say!(view.texts, RESULT_REASONS), cards) }
}

fn reason(view: &View<'_>, finding: &FindingText) -> Html {
    let texts = view.texts;
    let mut lines = vec![
        el("h3", "", vec![format!("{} ", finding.title).into(), text("span", "tag", finding.level.clone())]),
        text("p", "found", finding.found.clone()),
    ];
    if !finding.to_do.is_empty() {
        let label = text("strong", "", format!("{}: ", say!(texts, RESULT_WHAT_DO)));
        lines.push(el("p", "", vec![label, finding.to_do.clone().into()]));
    }
    lines.push(text("p", "says", finding.says.clone()));
    lines.push(text("p", "hint", finding.certainty.clone()));
    lines.push(doubts_of(texts, &finding.doubts));
    lines.push(sources(view, &finding.sources));
    el("article", "card", lines)
}

pub(super) fn in_figures(view: &View<'_>, occupancy: &Occupancy) -> Html {
    let texts = view.texts;
    let area = |text: &str| texts.show(&Area::parse(text).unwrap_or(Area::ZERO).into());
    let count = |count: u32| texts.show(&count.into());
    let rows = [
        (say!(texts, RESULT_OCCUPANCY_PERSONS), count(occupancy.persons)),
        (say!(texts, RESULT_OCCUPANCY_REQUIRED), area(&occupancy.required_area)),
        (say!(texts, RESULT_OCCUPANCY_SHORTAGE), area(&occupancy.shortage)),
        (say!(texts, RESULT_OCCUPANCY_CAPACITY), count(occupancy.capacity)),
        (say!(texts, RESULT_OCCUPANCY_FREE), count(occupancy.free_places)),
    ];
    let rows = rows.into_iter().map(|(name, figure)| pair(name, figure)).collect();
    part(say!(texts, RESULT_OCCUPANCY), vec![el("dl", "figures", rows)])
}

fn plan(view: &View<'_>, words: &Description) -> Html {
    if words.steps.is_empty() {
        return Html::default();
    }
    let steps = words.steps.iter().map(|step| to_tick(view, step)).collect();
    part(say!(view.texts, RESULT_PLAN), vec![el("ol", "plan", steps)])
}

/// A step with a box for the person's own note that it is done.
fn to_tick(view: &View<'_>, step: &Described) -> Html {
    let id = format!("{OWN}{}", step.id);
    let onchange = view.send::<Event>(Action::Tick(step.id.to_owned()));
    let mut lines = vec![
        html! {
            <div class="choice">
                <input type="checkbox" id={id.clone()} checked={view.answers.is_on(&id)} {onchange} />
                <label for={id}><strong>{step.title.clone()}</strong></label>
            </div>
        },
        text("p", "", step.text.clone()),
    ];
    if step.id == StepId::AgreeWithOwners.word() {
        let label = say!(view.texts, MESSAGE);
        let content = say!(view.texts, MESSAGE_TEXT);
        let message = html! { <CopyField id="message" label={label.clone()} {content} /> };
        lines.push(folded("", label, vec![message]));
    }
    if step.id == StepId::ConfirmInTime.word() {
        lines.push(html! { <Clock /> });
    }
    lines.push(sources(view, &step.sources));
    el("li", "", lines)
}

/// Counts the hour in which owners confirm, from the moment the person says, and warns before it is over.
#[component(Clock)]
fn clock() -> Html {
    let (page, texts) = (use_page(), use_texts());
    let began = page.answers.accepted.get(CLOCK).parse::<u64>().ok();
    let second = use_force_update();
    use_effect_with(began.is_some(), move |runs| {
        let ticker = runs.then(|| Interval::new(1_000, move || second.force_update()));
        move || drop(ticker)
    });
    let set = |start| Callback::from(move |_: MouseEvent| page.clock(start));
    let Some(began) = began else {
        return html! {
            <div class="field hour">
                <p>{say!(texts, CLOCK)}</p>
                {button("", say!(texts, CLOCK_START), set(true))}
            </div>
        };
    };
    let end = began.saturating_add(u64::from(norm::CONSENT_MINUTES) * 60);
    let left = end.saturating_sub(browser::now());
    let warning = match left {
        0 => say!(texts, CLOCK_OVER),
        1..WARNED => say!(texts, CLOCK_SOON),
        _ => String::new(),
    };
    let event = browser::calendar(&format!(":{}", browser::moment(end)), &say!(texts, CLOCK_EVENT), "-PT10M");
    html! {
        <div class="field hour">
            <p><span class="clock" role="timer">{format!("{:02}:{:02}", left / 60, left % 60)}</span>{" "}{say!(texts, CLOCK_LEFT)}</p>
            <p class="notice" role="alert">{warning}</p>
            <p>{to_calendar(&texts, event)}</p>
            {button("", say!(texts, CLOCK_STOP), set(false))}
        </div>
    }
}

/// Seconds before the end of the hour from which it warns.
const WARNED: u64 = 600;

fn to_calendar(texts: &Texts, event: String) -> Html {
    html! { <a href={event} download="tirkeu.ics">{say!(texts, CALENDAR)}</a> }
}

fn listed(view: &View<'_>, title: String, items: &[Described]) -> Html {
    if items.is_empty() {
        return Html::default();
    }
    part(title, vec![el("ul", "list", items.iter().map(|item| described(view, item)).collect())])
}

fn described(view: &View<'_>, item: &Described) -> Html {
    let mut lines = vec![text("strong", "", item.title.clone()), text("p", "", item.text.clone())];
    if !item.certainty.is_empty() {
        lines.push(text("p", "hint", item.certainty.clone()));
    }
    lines.push(doubts_of(view.texts, &item.doubts));
    lines.push(sources(view, &item.sources));
    el("li", "", lines)
}

fn consents(view: &View<'_>, consents: &[ConsentText]) -> Html {
    let Some(first) = consents.first() else { return Html::default() };
    let consent = |consent: &ConsentText| {
        let status = if consent.status.is_empty() { String::new() } else { format!(": {}", consent.status) };
        let means = text("p", "hint", consent.means.join(" · "));
        el("li", "", vec![text("strong", "", consent.title.clone()), status.into(), means])
    };
    part(
        say!(view.texts, RESULT_CONSENTS),
        vec![
            el("ul", "list", consents.iter().map(consent).collect()),
            // What is the same for all is said once, below the list.
            text("p", "", first.within.clone()),
            text("p", "hint", first.certainty.clone()),
            doubts_of(view.texts, &first.doubts),
            sources(view, &first.sources),
        ],
    )
}

fn terms(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    if words.deadlines.is_empty() {
        return Html::default();
    }
    let all: Vec<_> = words.deadlines.iter().flat_map(|deadline| deadline.sources.clone()).collect();
    let line = |(deadline, words): (&Deadline, &DeadlineText)| {
        let mut line = vec![words.text.clone().into()];
        // A day that has passed needs no alarm.
        if let Some(due) = deadline.due.as_ref().filter(|_| deadline.overdue_days.is_none()) {
            let start = format!(";VALUE=DATE:{}", due.replace('-', ""));
            let event = browser::calendar(&start, &say!(view.texts, CALENDAR_ARRIVAL), "-P1D");
            line.extend([" ".into(), to_calendar(view.texts, event)]);
        }
        el("li", "", line)
    };
    let lines = assessment.deadlines.iter().zip(&words.deadlines).map(line).collect();
    part(say!(view.texts, RESULT_TERMS), vec![el("ul", "", lines), sources(view, &all)])
}

/// The day of moving in, for the ten days: asked here, since no verdict depends on it, and not asked again where the
/// start of a stay said it already.
fn arrival(view: &View<'_>, said: bool) -> Html {
    if said {
        return Html::default();
    }
    let texts = view.texts;
    html! {
        <section class="aside">
            <form novalidate=true onsubmit={view.send::<SubmitEvent>(Action::SubmitDay("arrival"))}>
                {form::date(view, "arrival", Heading::Part(say!(texts, RESULT_ARRIVAL)), Some(say!(texts, RESULT_ARRIVAL_HELP)))}
                <button type="submit">{say!(texts, RESULT_ARRIVAL_BUTTON)}</button>
            </form>
        </section>
    }
}

/// What an application leads to, what can be done when it is refused or comes late, and what the check leaves out.
fn after(view: &View<'_>, case: &Case, assessment: &Assessment) -> Html {
    let part = |part: &Part| {
        let line = |line| described(view, &view.texts.line(line, case.filing_date));
        let lines: Vec<_> = part.called_for(case, assessment).map(line).collect();
        if lines.is_empty() {
            return Html::default();
        }
        let lead = view.texts.named(&format!("{}.lead", part.id), &[]).map(|lead| text("p", "", lead));
        // Whoever is late sees at once what that means.
        folded_or_open(
            part.id == "late",
            view.texts.named(part.id, &[]).unwrap_or_default(),
            lead.into_iter().chain([el("ul", "list", lines)]).collect(),
        )
    };
    el("section", "beyond", PARTS.iter().map(part).collect())
}

/// What was checked and is not in the way, and what a settled result does not depend on.
fn passed(view: &View<'_>, assessment: &Assessment, words: &Description) -> Html {
    let texts = view.texts;
    let settled = assessment.verdict.level().is_some();
    let pairs = assessment.findings.iter().zip(&words.findings);
    let open =
        pairs.filter(|(finding, _)| settled && finding.level.level().is_none()).map(|(_, words)| words.title.clone());
    let fold = |title: String, titles: Vec<String>| {
        if titles.is_empty() { Html::default() } else { folded("", title, vec![list(titles)]) }
    };
    let passed = words.passed.iter().map(|item| item.title.clone()).collect();
    el(
        "section",
        "",
        vec![fold(say!(texts, RESULT_PASSED), passed), fold(say!(texts, RESULT_NOT_CHECKED), open.collect())],
    )
}
