//! What each message changes. Nothing here touches the browser: what is to be done there is noted as a command.

use super::after::{self, AfterMsg};
use super::state::{Announcement, Chosen, Command, ENCODING, KEEP, Keeping, Mapping, Stage, State, Window};
use std::rc::Rc;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::worker::encoding::Encoding;
use tirkeu::worker::protocol::{Extent, FileHandle, Format, FromWorker, Progress, SheetChoice, Template, ToWorker};
use yew::Reducible;

/// The field of a text in place of a file.
pub(super) const PASTED: &str = "pasted";
/// The field of the name under which a way of reading is kept.
pub(super) const KEPT_NAME: &str = "kept-name";

/// What the parts of the page send, and what the worker answers.
pub(super) enum Msg {
    /// The page was opened, or the answers of the check or its language are others.
    Opened {
        today: Day,
        answers: Draft,
        lang: &'static str,
    },
    /// Something was typed or chosen in a form: a field and its text.
    Type(String, String),
    /// An element is to have the focus.
    Focus(String),
    /// A column of that name holds that, or nothing that is asked for.
    Column(String, String),
    /// Something is wanted of the column at that place, which is left as it is.
    Ask(usize),
    /// The columns that are left as they are were unfolded, or folded.
    Others(bool),
    /// A word of a fact stands for a code; an empty one is none.
    Word(String, String, String),
    /// What this device keeps.
    Kept(Vec<Mapping>),
    /// The way of reading is to be kept under the name that is typed, or it was, or could not be.
    Keep,
    Keeping(Keeping),
    /// The file is to be read in a way that is kept, or that is to be erased, by its name.
    Apply(String),
    Erase(String),
    /// A file was chosen, or a text in place of one.
    Chosen(FileHandle, String),
    /// The text in place of a file is to be taken.
    TakePasted,
    /// A dragged file entered or left the page.
    Dragged(bool),
    /// The file is in Windows-1251.
    ReadOld,
    /// That sheet of the workbook is meant, by its place.
    Sheet(u32),
    /// Cells of the workbook that are one downwards are to be filled, or not.
    Fill(bool),
    /// The workbook is to be opened no further.
    StopOpening,
    /// The file is to be checked.
    Run,
    /// The check is to stop.
    Cancel,
    /// Back to the file and its columns; the browser itself went back.
    Back,
    Popped,
    /// The result has an entry of the history.
    Entered,
    /// On to the last result again.
    Result,
    /// Rows have come into sight: the first to show, and how many.
    Show(u32, u32),
    /// A row of the table is to have the focus.
    Activate(u32),
    /// A row is to be looked at: its place in the file, and in the table.
    Open(u32, u32),
    /// No row any more.
    Close,
    /// What came out is to be handed out as a file.
    Save(Extent, Format),
    /// A workbook to fill in is to be handed out.
    Template(Template),
    /// The print dialogue.
    Print,
    /// Something of the result was chosen or asked for.
    After(AfterMsg),
    /// The worker answered.
    Worker(FromWorker),
    /// The worker could not be loaded, or runs no more.
    Broken,
}

impl Reducible for State {
    type Action = Msg;

    fn reduce(self: Rc<Self>, msg: Msg) -> Rc<Self> {
        let mut state = Rc::unwrap_or_clone(self);
        state.update(msg);
        Rc::new(state)
    }
}

impl State {
    fn update(&mut self, msg: Msg) {
        match msg {
            Msg::Opened { today, answers, lang } => {
                (self.today, self.answers, self.window.asked) = (Some(today), answers, (0, 0));
                lang.clone_into(&mut self.lang);
            }
            Msg::Type(field, text) => self.on_typed(&field, &text),
            Msg::Focus(id) => self.focus(id),
            Msg::Column(name, meaning) => {
                // A fact has one column: the other is nobody's any more.
                let other = self.shown_columns().iter().find(|column| column.meaning == meaning && column.name != name);
                if let Some(other) = other.map(|column| column.name.clone()) {
                    self.columns.set(&other, KEEP);
                }
                // It stays where it stands, whatever it holds.
                self.asked.extend(self.shown_columns().iter().position(|column| column.name == name));
                self.columns.set(&name, &meaning);
                self.ask_preview();
            }
            Msg::Ask(place) => {
                self.asked.push(place);
                self.focus(super::found::column_id(place));
            }
            Msg::Others(open) => self.others_open = open,
            Msg::Word(fact, word, code) => {
                self.explain(&fact, &word, &code);
                self.ask_preview();
            }
            Msg::Kept(kept) => self.kept = kept,
            Msg::Keep => {
                let name = self.fields.get(KEPT_NAME).trim().to_owned();
                let file = self.file.as_ref().map(|file| file.name.clone()).unwrap_or_default();
                let mapping = self.mapping(if name.is_empty() { &file } else { &name });
                self.commands.push(Command::Keep(mapping));
            }
            Msg::Keeping(keeping) => self.keeping = keeping,
            Msg::Apply(name) => {
                if let Some(mapping) = self.kept.iter().find(|mapping| mapping.name == name).cloned() {
                    self.apply(&mapping);
                    self.focus("columns");
                    self.ask_preview();
                }
            }
            Msg::Erase(name) => self.commands.push(Command::Erase(name)),
            Msg::Chosen(handle, name) => {
                self.file = Some(Chosen::new(handle, name));
                self.forget_file();
                (self.dragged, self.broken, self.preview, self.stage) = (false, false, None, Stage::Setup);
                self.ask_preview();
            }
            Msg::TakePasted => {
                let text = self.fields.get(PASTED).to_owned();
                if !text.trim().is_empty() {
                    self.commands.push(Command::TakeText(text));
                }
            }
            Msg::Dragged(over) => self.dragged = over,
            Msg::ReadOld => {
                self.fields.set(ENCODING, Encoding::Windows1251.word());
                self.stage = Stage::Setup;
                self.focus("columns");
                self.ask_preview();
            }
            Msg::Sheet(index) => self.reopen(|sheet| sheet.index = Some(index)),
            Msg::Fill(fill) => self.reopen(|sheet| sheet.fill = fill),
            Msg::StopOpening => self.stop_opening(),
            Msg::Run => self.run(),
            Msg::Cancel => {
                if let Stage::Running { stopping, .. } = &mut self.stage {
                    *stopping = true;
                }
                self.send(ToWorker::Cancel);
            }
            Msg::Back => self.leave_result(),
            Msg::Popped => {
                if std::mem::take(&mut self.entered) && matches!(self.stage, Stage::Result) {
                    self.leave_result();
                }
            }
            Msg::Entered => self.entered = true,
            Msg::Result => {
                self.stage = Stage::Result;
                self.enter();
                self.focus("stage");
            }
            Msg::Show(from, count) => {
                self.window.asked = (from, count);
                self.send(ToWorker::Rows(from, count));
            }
            Msg::Activate(row) => {
                self.window.active = row;
                self.focus(super::table::row_id(row));
            }
            Msg::Open(index, place) => {
                self.window.active = place;
                self.send(ToWorker::Row(index));
            }
            Msg::Close => self.details = None,
            Msg::Save(extent, format) => {
                if self.saving.is_none() {
                    self.saving = (format == Format::Workbook).then_some(0);
                    self.send(ToWorker::Save(extent, format));
                }
            }
            Msg::Template(template) => self.send(ToWorker::Template(template)),
            Msg::Print => self.commands.push(Command::Print),
            Msg::After(msg) => self.on_after(msg),
            Msg::Worker(message) => {
                self.broken = false;
                self.on_message(message);
            }
            Msg::Broken => (self.broken, self.saving, self.stage) = (true, None, Stage::Setup),
        }
    }

    fn on_typed(&mut self, field: &str, text: &str) {
        self.fields.set(field, text);
        match field {
            PASTED | KEPT_NAME => {}
            field if after::is_of_result(field) => self.on_chosen(field),
            _ => self.ask_preview(),
        }
    }

    /// Looks at the start of the file in the way that is chosen now.
    fn ask_preview(&mut self) {
        if let Some(wanted) = self.wanted() {
            self.turn += 1;
            self.opening = None;
            self.send(ToWorker::Preview(self.turn, wanted));
        }
    }

    /// Gives the result an entry of the history, unless there is one.
    pub(super) fn enter(&mut self) {
        if !self.entered {
            self.commands.push(Command::Enter);
        }
    }

    fn leave_result(&mut self) {
        (self.stage, self.announcement, self.details) = (Stage::Setup, Announcement::Nothing, None);
        self.errors.clear();
        self.focus("title");
    }

    /// Reads something else of the workbook.
    fn reopen(&mut self, choose: impl FnOnce(&mut SheetChoice)) {
        let Some(Chosen { sheet, workbook: Some(workbook), text, .. }) = &mut self.file else { return };
        *sheet = SheetChoice { index: Some(workbook.chosen), fill: workbook.filled };
        choose(sheet);
        *text = None;
        self.fields.set(super::state::HEADER, "");
        self.ask_preview();
    }

    /// What was read of the workbook before stays; where nothing was, no file is chosen any more.
    fn stop_opening(&mut self) {
        self.turn += 1;
        self.opening = None;
        self.send(ToWorker::Cancel);
        if let Some(Chosen { sheet, workbook: Some(workbook), text, .. }) = &mut self.file {
            *sheet = SheetChoice { index: Some(workbook.chosen), fill: workbook.filled };
            *text = Some(workbook.text.clone());
            return self.focus("columns");
        }
        (self.file, self.preview) = (None, None);
        self.focus("file");
    }

    fn run(&mut self) {
        let (Some(today), Some(wanted)) = (self.today, self.wanted()) else { return };
        self.errors = self.fields.check_day_if_any(tirkeu::interview::FreeDay::Filing, today);
        if !self.errors.is_empty() {
            return self.focus("errors");
        }
        self.stage = Stage::Running { progress: Progress::default(), stopping: false };
        self.saving = None;
        (self.done, self.window, self.announcement) = (None, Window::default(), Announcement::Nothing);
        self.begin_after();
        self.focus("stage");
        self.saved = false;
        self.send(ToWorker::Run(wanted));
    }

    /// Filters and sorts the rows in the way that is chosen now.
    pub(super) fn arrange(&mut self) {
        self.send(ToWorker::Arrange(self.arrangement()));
    }

    pub(super) fn focus(&mut self, id: impl Into<String>) {
        self.commands.push(Command::Focus(id.into()));
    }

    pub(super) fn send(&mut self, message: ToWorker) {
        self.commands.push(Command::Send(Box::new(message)));
    }
}
