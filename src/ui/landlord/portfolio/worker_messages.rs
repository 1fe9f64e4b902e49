//! What the worker's messages change.

use super::state::{Announcement, Command, Done, Stage, State};
use tirkeu::worker::order::Arrangement;
use tirkeu::worker::protocol::{FromWorker, Preview, RunResult};

impl State {
    /// Takes in a message of the worker.
    pub(super) fn on_message(&mut self, message: FromWorker) {
        match message {
            FromWorker::Preview(turn, preview) => {
                if turn == self.turn {
                    self.on_preview(preview);
                }
            }
            FromWorker::Opening(turn, now) => {
                if turn == self.turn {
                    self.opening = Some(now);
                }
            }
            FromWorker::Progress(now) => {
                if let Stage::Running { progress, .. } = &mut self.stage {
                    *progress = now;
                } else if let Some(comparing) = &mut self.after.comparing {
                    *comparing = now;
                }
            }
            FromWorker::Ran(result) => self.on_result(result),
            FromWorker::Arranged(count) => {
                let window = &mut self.window;
                (window.count, window.asked, window.active) = (count, (0, 0), 0);
                window.rows.clear();
                self.announcement = Announcement::Arranged;
                self.commands.push(Command::ToTop);
            }
            FromWorker::Rows(from, rows) => (self.window.from, self.window.rows) = (from, rows),
            FromWorker::Row(details) => self.details = Some(*details),
            FromWorker::Houses(count, list) => self.on_houses(count, list),
            FromWorker::Paper(rows) => self.on_paper(rows),
            FromWorker::Compared(turn, compared) => self.on_compared(turn, compared),
            FromWorker::Saving(parts) => self.saving = Some(parts),
            FromWorker::Saved(file, part, format) => {
                self.saving = None;
                match file {
                    Some(file) => {
                        self.saved = true;
                        self.commands.push(Command::Save(file, part, format));
                    }
                    None => self.broken = true,
                }
            }
        }
    }

    fn on_preview(&mut self, mut preview: Preview) {
        if let (Some(file), Some(workbook)) = (&mut self.file, preview.workbook.take()) {
            file.text = Some(workbook.text.clone());
            file.workbook = Some(workbook);
        }
        self.opening = None;
        self.preview = Some(preview);
        self.announcement = Announcement::Preview;
    }

    fn on_result(&mut self, result: RunResult) {
        // Nothing was checked: what is wrong stands where it can be mended.
        if result.rows == 0 && !result.problems.is_empty() {
            self.stage = Stage::Setup;
            self.focus("problems");
            let preview = self.preview.get_or_insert_default();
            preview.problems = result.problems;
            return;
        }
        self.window.count = result.rows;
        self.done = Some(Done { result });
        self.propose_own();
        (self.stage, self.announcement) = (Stage::Result, Announcement::Done);
        self.enter();
        self.focus("stage");
        if self.arrangement() != Arrangement::default() {
            self.arrange();
        }
    }
}
