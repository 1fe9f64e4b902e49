//! What the page holds: the file, what is said of its columns, what came of it. It outlives the page, so that whoever comes
//! back finds everything as it was left.

use super::Portfolio;
use super::wire::Wire;
use crate::ui::files;
use std::cell::RefCell;
use tirkeu::batch;
use tirkeu::day::Day;
use tirkeu::interview::{Draft, FieldError, FreeDay};
use tirkeu::level::Span;
use tirkeu::value::{Map, Value};
use wasm_bindgen::JsValue;
use web_sys::Blob;
use yew::html::Scope;

thread_local! {
    static DESK: RefCell<Desk> = RefCell::new(Desk::default());
}

/// Does something with the desk. Nothing within may call this again.
pub(super) fn with<T>(what: impl FnOnce(&mut Desk) -> T) -> T {
    DESK.with_borrow_mut(what)
}

/// The encoding that old programs in Cyrillic write.
const OLD: &str = "windows-1251";

/// Everything but what is drawn.
#[derive(Default)]
pub(super) struct Desk {
    /// The page, while it is open.
    pub(super) link: Option<Scope<Portfolio>>,
    wire: Option<Wire>,
    /// The worker could not be loaded.
    pub(super) broken: bool,
    /// What is typed and chosen, by field.
    pub(super) fields: Draft,
    /// What other headings hold: by heading, a path, or [`KEEP`].
    pub(super) columns: Draft,
    pub(super) errors: Vec<FieldError>,
    pub(super) file: Option<Chosen>,
    pub(super) dragged: bool,
    pub(super) looked: Option<Looked>,
    pub(super) stage: Stage,
    pub(super) done: Option<Done>,
    pub(super) window: Window,
    pub(super) reasons: Option<Reasons>,
    pub(super) news: News,
    /// Where the focus is to go once that is drawn.
    pub(super) focus: Option<String>,
    /// Counts what is asked of the worker: late answers to earlier questions are for nobody.
    pub(super) turn: u32,
}

/// The word for a column that is nobody's fact, though it has the words of one.
pub(super) const KEEP: &str = "-";

/// A file that is chosen.
pub(super) struct Chosen {
    pub(super) blob: Blob,
    /// Its name; a text that was pasted has none.
    pub(super) name: String,
    /// Its size in bytes. What is read in place of a workbook has another.
    pub(super) size: f64,
    /// Whether it is read as Windows-1251.
    pub(super) old: bool,
}

/// What was seen at the start of a file.
#[derive(Default)]
pub(super) struct Looked {
    pub(super) headings: Vec<String>,
    /// The first rows, each with its number.
    pub(super) rows: Vec<(u32, Vec<String>)>,
    pub(super) flaws: Vec<Flaw>,
    /// It is no UTF-8; so it would read in Windows-1251.
    pub(super) guess: Option<String>,
}

/// A problem of a file, an option or a row.
pub(super) struct Flaw {
    pub(super) code: String,
    pub(super) path: String,
}

/// Where the page stands.
#[derive(Default)]
pub(super) enum Stage {
    /// A file is chosen and its columns are sorted out.
    #[default]
    Setup,
    /// It is checked.
    Running(Progress),
    /// It was checked.
    Result,
}

/// How far a check is.
#[derive(Default)]
pub(super) struct Progress {
    pub(super) rows: u32,
    pub(super) parts: u32,
    pub(super) left: Option<u32>,
    pub(super) stopping: bool,
}

/// Parts of a whole file, as progress is told.
pub(super) const WHOLE: u32 = 1_000;

/// What a check came to.
pub(super) struct Done {
    pub(super) rows: u32,
    /// Rows by group.
    pub(super) groups: [u32; GROUPS],
    pub(super) cancelled: bool,
    pub(super) flaws: Vec<Flaw>,
    pub(super) guess: Option<String>,
    pub(super) headings: Vec<String>,
    /// The column that rows are known by, where there is one of the caller's own.
    pub(super) own: Option<usize>,
}

/// Groups of rows: the levels, what is open, errors.
pub(super) const GROUPS: usize = 9;
/// The group of rows whose verdict is open, and of those with an error.
pub(super) const OPEN: usize = 7;
pub(super) const WRONG: usize = 8;

/// The rows that are shown.
#[derive(Default)]
pub(super) struct Window {
    /// Rows that pass the filter.
    pub(super) count: u32,
    pub(super) from: u32,
    pub(super) rows: Vec<Row>,
    /// What was asked for last: the first and how many.
    pub(super) asked: (u32, u32),
    /// The row that had the focus last, within the table.
    pub(super) active: u32,
}

/// A row of the table.
pub(super) struct Row {
    /// Its place in the file, from 0.
    pub(super) index: u32,
    /// Its number as a spreadsheet counts, where the headings and empty lines count too.
    pub(super) number: u32,
    /// `None` for an error.
    pub(super) verdict: Option<Span>,
    pub(super) persons: Option<u32>,
    pub(super) shortage: Option<u32>,
    pub(super) free: Option<u32>,
    pub(super) name: String,
}

/// A row that is looked at.
pub(super) struct Reasons {
    pub(super) number: u32,
    pub(super) cells: Vec<String>,
    pub(super) facts: String,
    pub(super) flaws: Vec<Flaw>,
}

/// What a screen reader hears of.
#[derive(Default, PartialEq)]
pub(super) enum News {
    #[default]
    Nothing,
    Looked,
    Done,
    Arranged,
}

impl Desk {
    /// Takes a file, or a text in place of one.
    pub(super) fn choose(&mut self, blob: Blob, name: String, today: Day, answers: &Draft) {
        self.file = Some(Chosen { size: blob.size(), blob, name, old: false });
        self.looked = None;
        self.stage = Stage::Setup;
        self.look(today, answers);
    }

    /// Reads the file in the old encoding.
    pub(super) fn read_old(&mut self, today: Day, answers: &Draft) {
        if let Some(file) = &mut self.file {
            file.old = true;
        }
        self.stage = Stage::Setup;
        self.focus = Some("columns".to_owned());
        self.look(today, answers);
    }

    /// Looks at the start of the file, in the way that is chosen now.
    pub(super) fn look(&mut self, today: Day, answers: &Draft) {
        let Some(entries) = self.job(today, answers) else { return };
        self.turn += 1;
        let turn = self.turn;
        self.say("look", &[&entries[..], &[("turn", turn.into())]].concat());
    }

    /// Checks the file.
    pub(super) fn run(&mut self, today: Day, answers: &Draft) {
        self.errors = self.fields.check_day_if_any(FreeDay::Filing, today);
        if !self.errors.is_empty() {
            self.focus = Some("errors".to_owned());
            return;
        }
        let Some(entries) = self.job(today, answers) else { return };
        let own = self.own();
        let index = own.map_or(JsValue::from(-1), |own| u32::try_from(own).unwrap_or_default().into());
        self.stage = Stage::Running(Progress::default());
        self.done = None;
        self.window = Window::default();
        self.fields.set("group", "");
        self.news = News::Nothing;
        self.focus = Some("stage".to_owned());
        self.say("run", &[&entries[..], &[("own", index)]].concat());
    }

    /// Asks the worker to stop.
    pub(super) fn cancel(&mut self) {
        if let Stage::Running(progress) = &mut self.stage {
            progress.stopping = true;
        }
        self.say("cancel", &[]);
    }

    /// Filters and sorts the rows in the way that is chosen now.
    pub(super) fn arrange(&mut self) {
        let mut entries = vec![("by", self.fields.get("by").into()), ("reverse", self.fields.is_on("reverse").into())];
        if let Ok(group) = self.fields.get("group").parse::<u32>() {
            entries.push(("group", group.into()));
        }
        self.say("arrange", &entries);
    }

    /// Asks for rows, unless they were asked for already.
    pub(super) fn ask_rows(&mut self, from: u32, count: u32) {
        if self.window.asked != (from, count) {
            self.window.asked = (from, count);
            self.say("rows", &[("from", from.into()), ("count", count.into())]);
        }
    }

    /// Asks for one row, by its place in the file.
    pub(super) fn ask_row(&mut self, index: u32) {
        self.say("row", &[("index", index.into())]);
    }

    /// Asks for what came out as a file, whole or as it is filtered and sorted.
    pub(super) fn ask_file(&mut self, arranged: bool) {
        self.say("file", &[("arranged", arranged.into())]);
    }

    /// What the worker must know to read the file.
    fn job(&self, today: Day, answers: &Draft) -> Option<[(&'static str, JsValue); 3]> {
        let file = self.file.as_ref()?;
        Some([
            ("file", file.blob.clone().into()),
            ("options", files::to_json(&self.options(today, answers)).into()),
            ("encoding", if file.old { OLD } else { "" }.into()),
        ])
    }

    fn options(&self, today: Day, answers: &Draft) -> Value {
        let entry = |name: &str, value: Value| (name.to_owned(), value);
        let columns =
            self.columns.entries().map(|(heading, path)| entry(heading, if path == KEEP { "" } else { path }.into()));
        Value::Map(vec![
            entry("today", today.into()),
            entry("base", Value::Map(self.base(today, answers))),
            entry("decimalComma", self.fields.is_on("decimal-comma").into()),
            entry("dayFirstDates", self.fields.is_on("day-first").into()),
            entry("columns", Value::Map(columns.collect())),
        ])
    }

    /// What holds for every row: the answers of the check where they are wanted, and what is chosen here before them.
    fn base(&self, today: Day, answers: &Draft) -> Map {
        let mut base = match answers.facts(today).write() {
            Value::Map(facts) if self.fields.is_on("base.answers") => facts,
            _ => Map::new(),
        };
        if let Some(day) = self.fields.filing() {
            put(&mut base, "filingDate", day.into());
        }
        for (field, path) in BASE {
            match self.fields.get(field) {
                "" => {}
                word => put(&mut base, path, word.into()),
            }
        }
        base
    }

    /// The first column of the caller's own: that is what rows are known by.
    pub(super) fn own(&self) -> Option<usize> {
        let headings = &self.looked.as_ref()?.headings;
        headings.iter().position(|heading| !batch::is_fact(heading) && self.path_of(heading).is_empty())
    }

    /// The path that is chosen for a heading; empty where the column is kept as it is.
    pub(super) fn path_of(&self, heading: &str) -> &str {
        Some(self.columns.get(heading)).filter(|path| *path != KEEP).unwrap_or_default()
    }

    fn say(&mut self, what: &str, entries: &[(&str, JsValue)]) {
        if self.wire.is_none() {
            self.wire = Wire::open(heard, failed);
            self.broken = self.wire.is_none();
        }
        if let Some(wire) = &self.wire {
            wire.send(what, entries);
        }
    }
}

/// The choices that hold for every row: their fields and the facts that they are.
pub(super) const BASE: [(&str, &str); 4] = [
    ("base.region", "dwelling.region"),
    ("base.kind", "dwelling.kind"),
    ("base.tenure", "dwelling.tenure"),
    ("base.registration", "registration"),
];

/// Puts a value under a path of at most two names.
fn put(map: &mut Map, path: &str, value: Value) {
    let (name, rest) = path.split_once('.').map_or((path, None), |(name, rest)| (name, Some(rest)));
    let index = map.iter().position(|(known, _)| known == name).unwrap_or(map.len());
    if index == map.len() {
        map.push((name.to_owned(), Value::Map(Map::new())));
    }
    match (rest, map.get_mut(index)) {
        (Some(rest), Some((_, Value::Map(inner)))) => put(inner, rest, value),
        (_, Some((_, place))) => *place = value,
        _ => {}
    }
}

fn heard(said: &JsValue) {
    with(|desk| desk.hear(said));
    refresh();
}

fn failed() {
    with(|desk| {
        desk.broken = true;
        desk.wire = None;
        desk.stage = Stage::Setup;
    });
    refresh();
}

/// Draws the page anew, where it is open.
fn refresh() {
    if let Some(link) = with(|desk| desk.link.clone()) {
        link.send_message(super::Said::Heard);
    }
}
