//! Two cases side by side.

use super::super::answers::answers;
use super::super::browser;
use super::super::context::{Page, case_of};
use super::super::files::Kept;
use super::super::form;
use super::super::parts::pair;
use tirkeu::assessment::Assessment;
use tirkeu::case::Case;
use tirkeu::interview::{Draft, SCREENS, Screen};
use tirkeu::level::Level;
use tirkeu::rules::{RULES, Rule};
use tirkeu::say;
use yew::prelude::*;

/// The fields of the two cases to compare, and the word of the one that is open.
const SIDES: [&str; 2] = ["kept.one", "kept.two"];
const OPEN: &str = "open";
/// What the words of the others begin with, before their names.
const NAMED: char = '=';

/// A case to compare: its word in the lists, its name, its answers.
struct Choice {
    word: String,
    name: String,
    answers: Draft,
}

/// Two cases, chosen from those that are kept and the one that is open.
pub(super) fn compare(page: &Page, cases: &[Kept]) -> Html {
    let texts = &page.texts;
    let choices = choices(page, cases);
    if choices.len() < 2 {
        return html! { <section><h2>{say!(texts, COMPARE)}</h2><p>{say!(texts, COMPARE_TOO_FEW)}</p></section> };
    }
    let listed = || choices.iter().map(|choice| (choice.word.as_str(), choice.name.clone())).collect();
    let chosen = |field: &str| choices.iter().find(|choice| choice.word == page.answers.typed.get(field));
    let compared = chosen(SIDES[0]).zip(chosen(SIDES[1])).map(|(one, two)| side_by_side(page, &[one, two]));
    html! {
        <section>
            <h2>{say!(texts, COMPARE)}</h2>
            {form::select(page, SIDES[0], say!(texts, COMPARE_ONE), listed())}
            {form::select(page, SIDES[1], say!(texts, COMPARE_TWO), listed())}
            // One element whether something is compared or not, so that the lists keep their places, and with them the focus.
            <div>{for compared}</div>
        </section>
    }
}

fn choices(page: &Page, cases: &[Kept]) -> Vec<Choice> {
    let answers = &page.answers.accepted;
    let open = (answers.done_count() > 0).then(|| Choice {
        word: OPEN.to_owned(),
        name: say!(page.texts, COMPARE_OPEN),
        answers: answers.clone(),
    });
    let kept = |kept: &Kept| {
        let (_, answers) = kept.case.clone()?;
        Some(Choice { word: format!("{NAMED}{}", kept.name), name: kept.name.clone(), answers })
    };
    open.into_iter().chain(cases.iter().filter_map(kept)).collect()
}

/// A case that is compared, under the law of today.
struct Side<'a> {
    name: &'a str,
    answers: &'a Draft,
    case: Case,
    assessment: Assessment,
}

impl<'a> Side<'a> {
    fn of(choice: &'a Choice) -> Self {
        let today = browser::today();
        let (case, _) = case_of(&choice.answers, today);
        // Both under the law of today, whatever day each was meant for.
        let assessment = Assessment::of(&case.filed_on(today).unwrap_or_else(|| case.clone()));
        Self { name: &choice.name, answers: &choice.answers, case, assessment }
    }

    /// What was answered on a screen.
    fn answered(&self, page: &Page, screen: &Screen) -> String {
        if !self.answers.is_done(screen) {
            return say!(page.texts, COMPARE_UNASKED);
        }
        answers(&page.texts, self.answers, screen, &self.case).join("; ")
    }

    /// The level of a rule, where that is settled.
    fn level(&self, rule: &Rule) -> Option<Level> {
        self.assessment.level(rule.id).level()
    }
}

/// What two cases lead to, and where they differ, in words.
fn side_by_side(page: &Page, choices: &[&Choice; 2]) -> Html {
    let texts = &page.texts;
    let [one, two] = choices.map(Side::of);
    let both = |of: &dyn Fn(&Side<'_>) -> String| {
        html! { <dl class="compare">{pair(one.name.to_owned(), of(&one))}{pair(two.name.to_owned(), of(&two))}</dl> }
    };
    let row = |title: String, of: &dyn Fn(&Side<'_>) -> String| html! { <div><h3>{title}</h3>{both(of)}</div> };
    let screens = SCREENS.iter().filter(|screen| one.answered(page, screen) != two.answered(page, screen));
    let questions: Vec<_> =
        screens.map(|screen| row(texts.get(screen.title), &|side| side.answered(page, screen))).collect();
    // What is still open of a rule differs with the answers, and says nothing of its own.
    let differs = |rule: &&Rule| one.level(rule).zip(two.level(rule)).is_some_and(|(one, two)| one != two);
    let said = |rule: &Rule| {
        row(texts.rule(rule.id), &|side| side.level(rule).map(|level| texts.level(level)).unwrap_or_default())
    };
    let rules: Vec<_> = RULES.iter().filter(differs).map(said).collect();
    html! {
        <>
            <h3>{say!(texts, COMPARE_VERDICT)}</h3>
            {both(&|side| texts.span(side.assessment.verdict))}
            if questions.is_empty() {
                <p>{say!(texts, COMPARE_SAME)}</p>
            } else {
                <h2>{say!(texts, COMPARE_ANSWERS)}</h2>
                {for questions}
            }
            if !rules.is_empty() {
                <h2>{say!(texts, COMPARE_RULES)}</h2>
                {for rules}
            }
        </>
    }
}
