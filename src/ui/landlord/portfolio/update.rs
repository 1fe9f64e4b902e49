//! What each message changes. Nothing here touches the browser: what is to be done there is noted as a command.

use super::after::{self, AfterMsg};
use super::state::{Announcement, Chosen, Command, Stage, State, Window};
use std::rc::Rc;
use tirkeu::batch::Vocabulary;
use tirkeu::day::Day;
use tirkeu::interview::Draft;
use tirkeu::worker::encoding::Encoding;
use tirkeu::worker::protocol::{Extent, FileHandle, Format, FromWorker, Progress, SheetChoice, Template, ToWorker};
use yew::Reducible;

/// The field of a text in place of a file.
pub(super) const PASTED: &str = "pasted";

/// What the parts of the page send, and what the worker answers.
pub(super) enum Msg {
    /// The page was opened, or the answers of the check or its language are others.
    Opened { today: Day, answers: Draft, vocabulary: Box<Vocabulary> },
    /// Something was typed or chosen in a form: a field and its text.
    Type(String, String),
    /// An element is to have the focus.
    Focus(String),
    /// Headings are that: each with a path, or the word for none.
    Columns(Vec<(String, String)>),
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
    /// Back to the file and its columns.
    Back,
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
            Msg::Opened { today, answers, vocabulary } => {
                (self.today, self.answers, self.window.asked) = (Some(today), answers, (0, 0));
                self.vocabulary = *vocabulary;
            }
            Msg::Type(field, text) => self.on_typed(&field, &text),
            Msg::Focus(id) => self.focus(id),
            Msg::Columns(columns) => {
                columns.iter().for_each(|(heading, path)| self.columns.set(heading, path));
                self.ask_preview();
            }
            Msg::Chosen(handle, name) => {
                self.file = Some(Chosen::new(handle, name));
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
                if let Some(file) = &mut self.file {
                    file.encoding = Encoding::Windows1251;
                }
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
            Msg::Back => {
                (self.stage, self.announcement) = (Stage::Setup, Announcement::Nothing);
                self.errors.clear();
                self.focus("title");
            }
            Msg::Result => {
                self.stage = Stage::Result;
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
            PASTED => {}
            field if after::is_of_result(field) => self.on_chosen(field),
            _ => self.ask_preview(),
        }
    }

    /// Looks at the start of the file in the way that is chosen now.
    fn ask_preview(&mut self) {
        if let Some(source) = self.source() {
            self.turn += 1;
            self.opening = None;
            self.send(ToWorker::Preview(self.turn, source));
        }
    }

    /// Reads something else of the workbook.
    fn reopen(&mut self, choose: impl FnOnce(&mut SheetChoice)) {
        let Some(Chosen { sheet, workbook: Some(workbook), text, .. }) = &mut self.file else { return };
        *sheet = SheetChoice { index: Some(workbook.chosen), fill: workbook.filled };
        choose(sheet);
        *text = None;
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
        let (Some(today), Some(source)) = (self.today, self.source()) else { return };
        self.errors = self.fields.check_day_if_any(tirkeu::interview::FreeDay::Filing, today);
        if !self.errors.is_empty() {
            return self.focus("errors");
        }
        self.stage = Stage::Running { progress: Progress::default(), stopping: false };
        self.saving = None;
        (self.done, self.window, self.announcement) = (None, Window::default(), Announcement::Nothing);
        self.begin_after();
        self.focus("stage");
        self.send(ToWorker::Run(source));
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
