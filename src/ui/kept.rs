//! Cases from elsewhere: sent by a link, kept on this device, read from a file; and two of them side by side.

use super::answers::answers;
use super::context::case_of;
use super::dom::{button, button_about, el, folded_or_open, heading, link, list, pair, part, text};
use super::files::{self, Kept};
use super::form;
use super::parts::named;
use super::{Action, Place, Said, View, browser};
use tirkeu::assessment::{Assessment, verdict};
use tirkeu::case::{Case, Problem};
use tirkeu::day::Day;
use tirkeu::interview::{Draft, SCREENS, Screen};
use tirkeu::rules::{RULES, Rule, RuleId};
use tirkeu::say;
use tirkeu::text::Texts;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The field of the name to keep a case under.
pub(super) const NAME: &str = "kept.name";
/// The fields of the two cases to compare, and the word of the one that is open.
const SIDES: [&str; 2] = ["kept.one", "kept.two"];
const OPEN: &str = "open";
/// What the words of the others begin with, before their names.
const NAMED: char = '=';

/// The name of a case that was given none.
pub(super) fn default_name(texts: Option<&Texts>, today: Day) -> String {
    texts.map_or_else(|| today.to_string(), |texts| texts.show(&today.into()))
}

/// What answers led to under the law of their day, and what they lead to now.
fn then_and_now(view: &View<'_>, day: Day, answers: &Draft) -> Html {
    let texts = view.texts;
    let row = |name: String, on: Day| {
        let (case, _) = case_of(answers, on);
        pair(name, texts.span(verdict(&Case { filing_date: on, ..case })))
    };
    let rows = vec![row(say!(texts, SHARED_THEN, day = day), day), row(say!(texts, SHARED_NOW), view.today)];
    el("dl", "figures", rows)
}

/// Answers that somebody sent, and the way in.
pub(super) fn shared(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, SHARED);
    let mut content = vec![heading(title.clone())];
    match browser::shared() {
        None => content.push(text("p", "", say!(texts, SHARED_BROKEN))),
        Some((day, answers)) => {
            content.push(text("p", "lead", say!(texts, SHARED_LEAD, day = day)));
            content.push(then_and_now(view, day, &answers));
            content.push(replaces(view));
            let open = button("main", say!(texts, SHARED_OPEN), view.send(Action::OpenShared));
            content.push(el("div", "buttons", vec![open]));
        }
    }
    (title, content.into_iter().collect())
}

fn replaces(view: &View<'_>) -> Html {
    if view.answers.done_count() == 0 {
        return Html::default();
    }
    text("p", "", say!(view.texts, SHARED_REPLACES))
}

/// The cases that this device keeps, two of them side by side, and files.
pub(super) fn kept(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, KEPT);
    let cases = files::kept();
    let mut content = vec![heading(title.clone()), text("p", "lead", say!(texts, KEPT_LEAD)), said(view)];
    if cases.is_empty() {
        content.push(text("p", "", say!(texts, KEPT_EMPTY)));
    }
    content.push(replaces(view));
    content.extend(cases.iter().map(|case| card(view, case)));
    let mut tools = Vec::new();
    if !cases.is_empty() {
        tools.push(button("", say!(texts, KEPT_ERASE_ALL), view.send(Action::Erase(None))));
    }
    if view.can_restore {
        tools.push(button("", say!(texts, KEPT_RESTORE), view.send(Action::Restore)));
    }
    content.push(el("div", "buttons", tools));
    content.push(compare(view, &cases));
    content.push(open(view));
    if view.answers.done_count() > 0 {
        let back = link(view.link(Place::Result), vec![say!(texts, RESULT_BACK).into()]);
        content.push(el("p", "", vec![back]));
    }
    (title, content.into_iter().collect())
}

fn card(view: &View<'_>, kept: &Kept) -> Html {
    let texts = view.texts;
    let of = |label: String, action: Action| button_about(label, &kept.name, view.send(action));
    let mut lines = vec![text("h2", "", kept.name.clone())];
    let mut tools = Vec::new();
    match &kept.case {
        Some((day, answers)) => {
            lines.push(then_and_now(view, *day, answers));
            tools.push(of(say!(texts, KEPT_OPEN), Action::OpenKept(kept.name.clone())));
        }
        None => lines.push(text("p", "", say!(texts, KEPT_UNREADABLE))),
    }
    tools.push(of(say!(texts, KEPT_ERASE), Action::Erase(Some(kept.name.clone()))));
    lines.push(el("div", "buttons", tools));
    el("section", "card", lines)
}

/// What became of the last thing asked of the device. Its place is there before, so that a screen reader hears of it.
fn said(view: &View<'_>) -> Html {
    let texts = view.texts;
    let words = match view.said {
        Said::Nothing | Said::Copied(_) | Said::LeftOut => Html::default(),
        Said::Kept(name) => text("p", "", say!(texts, KEPT_DONE, name = name.as_str())),
        Said::Refused => text("p", "error", say!(texts, KEPT_REFUSED)),
        Said::Erased => text("p", "", say!(texts, KEPT_ERASED)),
        Said::Unreadable => text("p", "error", say!(texts, FILE_UNREADABLE)),
        Said::Wrong(problems) => {
            let line = |problem: &Problem| {
                let fact = tirkeu::case::Fact::at(&problem.path).map(|_| texts.fact(&problem.path));
                let place = match fact {
                    Some(fact) => format!("{fact} ({}): ", problem.path),
                    None if problem.path.is_empty() => String::new(),
                    None => format!("{}: ", problem.path),
                };
                format!("{place}{}", named(view, &format!("problem-{}", problem.code.word())))
            };
            let lines = problems.iter().map(line).collect();
            el("div", "error", vec![text("p", "", say!(texts, FILE_WRONG)), list(lines)])
        }
    };
    html! { <div id="said" role="status" tabindex="-1">{words}</div> }
}

/// The case on this device under a name, the result as a page, the case as data; with what each means.
pub(super) fn keep(view: &View<'_>) -> Html {
    let texts = view.texts;
    let hint = say!(texts, KEPT_HINT);
    let on_device = vec![
        button("", say!(texts, KEPT_SAVE), view.send(Action::Keep)),
        link(view.link(Place::Kept), vec![say!(texts, KEPT).into()]),
    ];
    let files = vec![
        button("", say!(texts, FILE_PAGE), view.send(Action::SavePage)),
        button("", say!(texts, FILE_CASE), view.send(Action::SaveCase)),
        button("", say!(texts, FILE_RECEIPT), view.send(Action::SaveReceipt)),
    ];
    let content = vec![
        said(view),
        form::line(view, NAME, say!(texts, KEPT_NAME), Some(hint), "text", ""),
        el("div", "buttons", on_device),
        el("div", "buttons", files),
    ];
    let open = !matches!(view.said, Said::Nothing | Said::Copied(_) | Said::LeftOut);
    el("div", "apart", vec![folded_or_open(open, say!(texts, KEPT_KEEP), content)])
}

/// A case from a file.
fn open(view: &View<'_>) -> Html {
    let texts = view.texts;
    let onchange = {
        let act = view.act.clone();
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            if let Some(file) = input.files().and_then(|files| files.get(0)) {
                act.emit(Action::Open(file));
            }
            // The same file, mended, must be a change again.
            input.set_value("");
        })
    };
    let field = html! {
        <>
            <p class="hint" id="file-hint">{say!(texts, FILE_OPEN_HINT)}</p>
            <div class="file">
                <input type="file" id="file" accept=".json,application/json" aria-describedby="file-hint" {onchange} />
                <label for="file">{say!(texts, FILE_OPEN)}</label>
            </div>
        </>
    };
    part(say!(texts, FILE), vec![field])
}

/// Two cases, chosen from those that are kept and the one that is open.
fn compare(view: &View<'_>, cases: &[Kept]) -> Html {
    let texts = view.texts;
    let mut all: Vec<(String, String, Draft)> = Vec::new();
    if view.answers.done_count() > 0 {
        all.push((OPEN.to_owned(), say!(texts, COMPARE_OPEN), view.answers.clone()));
    }
    all.extend(cases.iter().filter_map(|kept| {
        let (_, answers) = kept.case.as_ref()?;
        Some((format!("{NAMED}{}", kept.name), kept.name.clone(), answers.clone()))
    }));
    if all.len() < 2 {
        return part(say!(texts, COMPARE), vec![text("p", "", say!(texts, COMPARE_TOO_FEW))]);
    }
    let choices = || all.iter().map(|(word, name, _)| (word.as_str(), name.clone())).collect();
    let mut content = vec![
        form::select(view, SIDES[0], say!(texts, COMPARE_ONE), choices()),
        form::select(view, SIDES[1], say!(texts, COMPARE_TWO), choices()),
    ];
    let chosen = |field: &str| all.iter().find(|(word, ..)| word == view.typed.get(field));
    let compared = match (chosen(SIDES[0]), chosen(SIDES[1])) {
        (Some((_, one, first)), Some((_, two, second))) => side_by_side(view, [(one, first), (two, second)]),
        _ => Vec::new(),
    };
    // One element whether something is compared or not, so that the lists keep their places, and with them the focus.
    content.push(el("div", "", compared));
    part(say!(texts, COMPARE), content)
}

/// What two cases lead to, and where they differ, in words.
fn side_by_side(view: &View<'_>, cases: [(&String, &Draft); 2]) -> Vec<Html> {
    let texts = view.texts;
    let sides = cases.map(|(name, answers)| {
        let view = View { answers, ..view.clone() };
        let (case, _) = view.case();
        // Both under the law of today, whatever day each was meant for.
        let assessment = Assessment::of(&Case { filing_date: view.today, ..case.clone() });
        (name, view, case, assessment)
    });
    let both = |of: &dyn Fn(usize) -> String| {
        let side = |index: usize| pair(sides[index].0.clone(), of(index));
        el("dl", "compare", vec![side(0), side(1)])
    };
    let row = |title: String, of: &dyn Fn(usize) -> String| {
        if of(0) == of(1) { Html::default() } else { el("div", "", vec![text("h3", "", title), both(of)]) }
    };
    let said = |index: usize, screen: &Screen| {
        let (_, view, case, _) = &sides[index];
        if view.answers.is_done(screen) { answers(view, screen, case).join("; ") } else { say!(texts, COMPARE_UNASKED) }
    };
    let questions: Vec<_> = SCREENS
        .iter()
        .filter(|screen| said(0, screen) != said(1, screen))
        .map(|screen| row(texts.get(screen.title), &|index| said(index, screen)))
        .collect();
    // What is still open of a rule differs with the answers, and says nothing of its own.
    let level = |index: usize, rule: RuleId| sides[index].3.level(rule).level();
    let differs = |rule: &&Rule| match (level(0, rule.id), level(1, rule.id)) {
        (Some(one), Some(two)) => one != two,
        _ => false,
    };
    let said_of = |rule: &Rule| {
        row(texts.rule(rule.id), &|index| level(index, rule.id).map(|level| texts.level(level)).unwrap_or_default())
    };
    let rules: Vec<_> = RULES.iter().filter(differs).map(said_of).collect();
    let mut content =
        vec![text("h3", "", say!(texts, COMPARE_VERDICT)), both(&|index| texts.span(sides[index].3.verdict))];
    if questions.is_empty() {
        content.push(text("p", "", say!(texts, COMPARE_SAME)));
    } else {
        content.push(text("h2", "", say!(texts, COMPARE_ANSWERS)));
        content.extend(questions);
    }
    if !rules.is_empty() {
        content.push(text("h2", "", say!(texts, COMPARE_RULES)));
        content.extend(rules);
    }
    content
}
