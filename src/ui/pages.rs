//! The pages around the questions: frame, start, answers, rulebook, doubts.

use super::dom::{button, el, heading, link, list, node, text};
use super::form;
use super::host::host;
use super::parts::{FilingDay, doubt_text, doubts_of, named, sources};
use super::questions::{ADDRESS, PERSON, SIGNING, region_name};
use super::{Action, Place, Said, View, result};
use tirkeu::case::{Case, Fact};
use tirkeu::day::Day;
use tirkeu::interview::{SCREENS, Screen, UNKNOWN};
use tirkeu::norm;
use tirkeu::say;
use tirkeu::text::{Lang, RuleText, rulebook};
use tirkeu::value::Value;
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
        let question = named(view, &format!("q-{}", screen.id));
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

/// What was answered on a screen, a line each, in the words of its choices.
pub(super) fn answers(view: &View<'_>, screen: &Screen, case: &Case) -> Vec<String> {
    let texts = view.texts;
    let draft = view.answers;
    let chosen = |field: &str, family: &str| match draft.get(field) {
        "" | UNKNOWN => say!(texts, UNKNOWN),
        word => named(view, &format!("{family}{word}")),
    };
    let boxes = |boxes: &[(&str, &str)], none: String| match draft.get(&format!("{}.none", screen.id)) {
        UNKNOWN => vec![say!(texts, UNKNOWN)],
        _ => {
            let ticked: Vec<_> =
                boxes.iter().filter(|(field, _)| draft.is_on(field)).map(|(_, label)| named(view, label)).collect();
            if ticked.is_empty() { vec![none] } else { ticked }
        }
    };
    match screen.id {
        "status" => vec![chosen("status", "status-option-")],
        "registration" => vec![chosen("registration", "registration-")],
        "exit-proof" => vec![chosen("exit-proof", "q-exit-proof.")],
        "tenancy" => vec![chosen("tenancy", "")],
        "holder" => vec![chosen("holder", "q-holder.")],
        "tie" => vec![chosen("tie", "relation-")],
        "person" => boxes(&PERSON, say!(texts, BUTTON_NONE)),
        "address" => boxes(&ADDRESS, say!(texts, BUTTON_NONE)),
        "signing" => {
            let mut lines = boxes(&SIGNING, say!(texts, Q_SIGNING_NEITHER));
            lines.push(format!(
                "{} {}",
                say!(texts, Q_SIGNING_CONSENT),
                chosen("signing.consent", "q-signing.consent-")
            ));
            lines
        }
        "owners" if case.dwelling.other_owners.is_some() => owners(view, chosen),
        _ => screen.facts.iter().flat_map(|fact| figures(view, *fact, case)).collect(),
    }
}

/// A line an owner, or one for all.
fn owners(view: &View<'_>, chosen: impl Fn(&str, &str) -> String) -> Vec<String> {
    let texts = view.texts;
    let count = view.answers.owners().unwrap_or(0);
    let of = |group: String| {
        let capacity = chosen(&format!("{group}.capacity"), "owner-capacity-");
        let consent = chosen(&format!("{group}.consent"), "owner-consent-");
        format!("{} {capacity}. {} {consent}.", say!(texts, Q_OWNERS_CAPACITY), say!(texts, Q_OWNERS_CONSENT))
    };
    if view.answers.is_on("owners.alike") {
        return vec![texts.show(&count.into()), of("owners.all".to_owned())];
    }
    (0..count)
        .map(|index| format!("{}. {}", say!(texts, Q_OWNERS_OWNER, n = index + 1), of(format!("owners.{index}"))))
        .collect()
}

/// A fact with a figure, a day or a word, as it was given.
fn figures(view: &View<'_>, fact: Fact, case: &Case) -> Vec<String> {
    let texts = view.texts;
    let named =
        |path: &str, answer: String| if fact == Fact::Age { answer } else { format!("{}: {answer}", texts.fact(path)) };
    let mut lines: Vec<_> = case
        .given(fact)
        .map(|(path, value)| named(&path.to_string(), answer(view, fact, &value.into())))
        .filter(|line| !line.is_empty())
        .collect();
    // What may stay unanswered is not listed as open.
    let asked = !matches!(fact, Fact::LivingArea | Fact::OwnerCapacity | Fact::OwnerConsent);
    lines
        .extend(case.lacking(fact).next().filter(|_| asked).map(|path| named(&path.to_string(), say!(texts, UNKNOWN))));
    lines
}

/// A value as people say it.
fn answer(view: &View<'_>, fact: Fact, value: &Value) -> String {
    let texts = view.texts;
    match value {
        Value::Text(word) if fact == Fact::Region => region_name(texts, word),
        Value::Text(word) if fact == Fact::Kind => named(view, &format!("kind-{word}")),
        Value::Text(word) if fact == Fact::StayPurpose => named(view, &format!("purpose-{word}")),
        Value::Text(word) if fact == Fact::StayExempt => named(view, &format!("exempt-{word}")),
        Value::Text(text) => texts.show(&shown(text)),
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "ages and counts")]
        Value::Number(number) => texts.show(&(*number as u32).into()),
        Value::Map(groups) => people(view, groups),
        _ => String::new(),
    }
}

fn people(view: &View<'_>, groups: &tirkeu::value::Map) -> String {
    let count = |(name, value): &(String, Value)| match value {
        Value::Number(number) if *number > 0.0 => {
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts")]
            let count = view.texts.show(&(*number as u32).into());
            Some(format!("{}: {count}", named(view, &format!("q-registered.{name}"))))
        }
        _ => None,
    };
    let counts: Vec<_> = groups.iter().filter_map(count).collect();
    if counts.is_empty() { say!(view.texts, NOBODY) } else { counts.join("; ") }
}

/// Texts that spell a day or an area are shown as one.
fn shown(text: &str) -> tirkeu::text::Arg {
    match (Day::parse(text), tirkeu::area::Area::parse(text)) {
        (Some(day), _) => day.into(),
        (_, Ok(area)) => area.into(),
        _ => text.into(),
    }
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
