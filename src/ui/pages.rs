//! The pages around the questions: frame, start, answers, rulebook, doubts.

use super::answers::answers;
use super::dom::{button, el, heading, link, list, node, text};
use super::form;
use super::host::host;
use super::parts::{FilingDay, doubt_text, doubts_of, sources};
use super::{Action, Place, Said, View, result};
use tirkeu::day::Day;
use tirkeu::interview::{SCREENS, Screen};
use tirkeu::norm;
use tirkeu::say;
use tirkeu::text::{Lang, RuleText, rulebook};
use yew::prelude::*;

/// The names of the languages, each in its own.
const NAMES: [(Lang, &str); 3] = [(Lang::Kk, "Қазақша"), (Lang::Ru, "Русский"), (Lang::En, "English")];

/// What has become of the texts and the part of the program that a place needs.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Load {
    Done,
    Waits,
    Failed,
}

/// Header, content, footer; and news, of a newer version and of what a file said in vain, which a screen reader hears of
/// since their place is there before.
pub(super) fn frame(view: &View<'_>, content: Html, load: Load, update: bool) -> Html {
    let texts = view.texts;
    let language = |(lang, name): &(Lang, &'static str)| {
        let (lang, name) = (*lang, *name);
        if lang == texts.lang() {
            return html! { <li><span lang={lang.word()} aria-current="true">{name}</span></li> };
        }
        let onclick = view.send::<MouseEvent>(Action::Speak(lang));
        html! { <li><a href={super::fragment(lang, view.place)} lang={lang.word()} hreflang={lang.word()} {onclick}>{name}</a></li> }
    };
    let to_main = view.send::<MouseEvent>(Action::Focus("main".to_owned()));
    let mut further = vec![(Place::Rules, say!(texts, NAV_RULES)), (Place::Doubts, say!(texts, NAV_DOUBTS))];
    if view.own {
        further.push((Place::Bench, say!(texts, NAV_LANDLORDS)));
        further.push((Place::Embed, say!(texts, NAV_EMBED)));
        further.push((Place::Kept, say!(texts, NAV_KEPT)));
    }
    further.push((Place::Access, say!(texts, NAV_A11Y)));
    let mut further: Vec<_> = further.into_iter().map(|(place, name)| (view.link(place), name)).collect();
    let full = host().address();
    if !view.own && !full.is_empty() {
        further.push((format!("{full}#{}", texts.lang().word()), say!(texts, EMBED_FULL)));
    }
    let further = further.into_iter().map(|(href, name)| el("li", "", vec![link(href, vec![name.into()])]));
    let mut news = Vec::new();
    if *view.said == Said::LeftOut {
        news.push(text("p", "", say!(texts, FILE_LEFT_OUT)));
    }
    if !view.own && matches!(view.said, Said::Wrong(_) | Said::Unreadable) {
        news.push(text("p", "", say!(texts, EMBED_WRONG)));
    }
    if update {
        news.push(newer(view));
    }
    let foot = vec![
        text("p", "", if view.own { say!(texts, FOOTER_PRIVACY) } else { surroundings(view) }),
        text("p", "", say!(texts, FOOTER_CHECK)),
        el("ul", "", further.collect()),
    ];
    let head = html! {
        <header>
            <a class="brand" href={view.link(Place::Start)}>{say!(texts, SITE_NAME)}</a>
            <nav aria-label={say!(texts, LANG_CHOOSE)}><ul class="languages">{for NAMES.iter().map(language)}</ul></nav>
        </header>
    };
    // Somebody else's page has a header, a main part and a footer of its own: within an article, these are none.
    let main = [
        if load == Load::Failed {
            html! { <p class="error" role="alert">{say!(texts, LOADING_FAILED)}</p> }
        } else {
            Html::default()
        },
        content,
    ];
    let parts = vec![
        button("skip", say!(texts, SKIP_LINK), to_main),
        head,
        html! { <div class="update" role="status">{for news}</div> },
        node(
            if view.own { "main" } else { "div" },
            &[("id", "main"), ("tabindex", "-1"), ("aria-busy", if load == Load::Waits { "true" } else { "false" })],
            main.into(),
        ),
        el("footer", "", foot),
    ];
    if view.own {
        return parts.into_iter().collect();
    }
    node(
        "article",
        &[("class", "embedded"), ("lang", texts.lang().word()), ("aria-label", &say!(texts, SITE_NAME))],
        parts,
    )
}

/// What the page around this one can see of it.
fn surroundings(view: &View<'_>) -> String {
    let host = host();
    if host.seen() {
        say!(view.texts, EMBED_SEEN, asker = host.asker().as_str())
    } else {
        say!(view.texts, EMBED_UNSEEN)
    }
}

fn newer(view: &View<'_>) -> Html {
    let go = button("", say!(view.texts, UPDATE_BUTTON), view.send(Action::Reload));
    [text("p", "", say!(view.texts, UPDATE)), go].into_iter().collect()
}

/// When not even the first texts could be loaded: the one sentence that no file carries.
pub(super) fn failed() -> Html {
    html! {
        <main>
            <p lang="kk">{"Мәтіндер жүктелмеді. Байланысты тексеріп, бетті қайта жүктеңіз."}</p>
            <p lang="ru">{"Тексты не загрузились. Проверьте связь и обновите страницу."}</p>
            <p lang="en">{"The texts could not be loaded. Check your connection and reload the page."}</p>
        </main>
    }
}

/// What this is, and the way in.
pub(super) fn start(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, START_TITLE);
    let begun = view.answers.done_count() > 0;
    let go = if begun { say!(texts, START_TITLE_CONTINUE) } else { say!(texts, START_TITLE_BUTTON) };
    let mut buttons = vec![button("main", go, view.send(Action::GoOn))];
    if begun {
        buttons.push(button("", say!(texts, START_TITLE_AGAIN), view.send(Action::StartAnew)));
    }
    let points = [
        if view.own { say!(texts, START_TITLE_POINT_PRIVATE) } else { surroundings(view) },
        say!(texts, START_TITLE_POINT_HONEST),
        say!(texts, START_TITLE_POINT_SKIP),
    ];
    let content = vec![
        form::error_summary(view),
        heading(title.clone()),
        text("p", "lead", say!(texts, START_TITLE_LEAD)),
        list(points.into()),
        el("div", "buttons", buttons),
        html! { <FilingDay /> },
    ];
    let landlords =
        view.own.then(|| el("p", "", vec![link(view.link(Place::Bench), vec![say!(texts, NAV_LANDLORDS).into()])]));
    (title, content.into_iter().chain(landlords).collect())
}

/// Every answer, with the way to change it.
pub(super) fn check(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, CHECK_TITLE);
    let (case, _) = view.case();
    let row = |screen: &'static Screen| {
        let question = texts.get(screen.title);
        let lines = answers(view, screen, &case).into_iter().map(|line| text("p", "", line)).collect();
        let change = result::change(view, screen, &question);
        el("div", "", vec![text("dt", "", question), el("dd", "", lines), el("dd", "change", vec![change])])
    };
    let rows: Vec<_> = SCREENS.iter().filter(|screen| view.answers.is_done(screen)).map(row).collect();
    let content = vec![
        form::error_summary(view),
        heading(title.clone()),
        text("p", "", say!(texts, CHECK_TITLE_LEAD)),
        if rows.is_empty() { text("p", "", say!(texts, CHECK_TITLE_EMPTY)) } else { el("dl", "answers", rows) },
        el(
            "div",
            "buttons",
            [vec![button("main", say!(texts, BUTTON_NEXT), view.send(Action::GoOn))], result::undo(view)].concat(),
        ),
        html! { <FilingDay /> },
    ];
    (title, content.into_iter().collect())
}

/// Every rule, as of the filing day.
pub(super) fn rules(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, RULES_TITLE);
    let filing = view.filing();
    let rule = |rule: RuleText| {
        let since = Day::parse(&rule.from).map(|day| say!(texts, RULES_TITLE_SINCE, day = day)).unwrap_or_default();
        let lines = vec![
            text("h2", "", rule.title),
            text("p", "", rule.says),
            text("p", "hint", format!("{} · {since}", rule.certainty)),
            doubts_of(texts, &rule.doubts),
            sources(view, &rule.sources),
        ];
        el("section", "card", lines)
    };
    let mut content = vec![
        heading(title.clone()),
        text("p", "lead", say!(texts, RULES_TITLE_LEAD, day = filing, read = norm::LAW_READ)),
    ];
    content.extend(rulebook(texts, filing).into_iter().map(rule));
    (title, content.into_iter().collect())
}

/// Every doubt, with both readings.
pub(super) fn doubts(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, DOUBTS_TITLE);
    let mut content = vec![heading(title.clone()), text("p", "lead", say!(texts, DOUBTS_TITLE_LEAD))];
    content.extend(texts.all_doubts().iter().map(|doubt| el("section", "card", vec![doubt_text(texts, doubt, "h2")])));
    (title, content.into_iter().collect())
}

/// An address that leads nowhere.
pub(super) fn not_found(view: &View<'_>) -> (String, Html) {
    let texts = view.texts;
    let title = say!(texts, NOT_FOUND);
    let to_start = link(view.link(Place::Start), vec![say!(texts, NAV_START).into()]);
    let content = vec![heading(title.clone()), text("p", "", say!(texts, NOT_FOUND_TEXT)), el("p", "", vec![to_start])];
    (title, content.into_iter().collect())
}
