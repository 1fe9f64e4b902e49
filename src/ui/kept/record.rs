//! The record of a check, opened again: whether it is whole, and whether this release says the same.

use super::super::context::Page;
use super::super::parts::{button, pair};
use super::super::state::Received;
use super::open::read;
use serde_json::Value;
use tirkeu::border;
use tirkeu::day::Day;
use tirkeu::level::Span;
use tirkeu::receipt::{self, Status};
use tirkeu::say;
use yew::prelude::*;

/// What is found about a record.
#[derive(PartialEq)]
pub(super) struct Record {
    status: Status,
    hash: String,
    /// What it says of its case.
    then: Option<Span>,
    /// What this release says, where that is something else.
    now: Option<Span>,
    /// The answers that its case amounts to, where they may be opened.
    received: Option<Received>,
}

impl Record {
    /// Reads a record, and works its case out again; `None` where the text is something else.
    pub(super) fn read(text: &str, today: Day) -> Option<Self> {
        // Editors end a file with an empty line.
        let text = text.trim_end();
        let written: Value = serde_json::from_str(text).ok()?;
        let hash = written.get("hash")?.as_str()?.to_owned();
        let found = receipt::verify(text);
        let whole = found.result != Status::Damaged;
        let case = written.get("case").filter(|_| whole);
        let verdict = written.pointer("/assessment/verdict").filter(|_| whole);
        Some(Self {
            status: found.result,
            hash,
            then: verdict.and_then(|verdict| border::from_json(&verdict.to_string())),
            now: found.assessment.map(|assessment| assessment.verdict),
            received: case.and_then(|case| read(&case.to_string(), today).ok()),
        })
    }

    /// What was found, and the way to the answers.
    pub(super) fn show(&self, page: &Page) -> Html {
        let texts = &page.texts;
        let said = match self.status {
            Status::Same => say!(texts, RECORD_SAME),
            Status::ChangedLaw => say!(texts, RECORD_CHANGED_LAW),
            Status::ChangedEngine => say!(texts, RECORD_CHANGED_ENGINE),
            Status::Damaged => say!(texts, RECORD_DAMAGED),
        };
        let row = |name: String, verdict: Option<Span>| verdict.map(|verdict| pair(name, texts.span(verdict)));
        let open = self.received.clone().map(|Received { answers, left_out }| {
            button(page, say!(texts, RECORD_OPEN), move |page| {
                page.replace(answers.clone());
                page.say_left_out(left_out.clone());
            })
        });
        html! {
            <div class="card">
                <h3>{say!(texts, RECORD)}</h3>
                <p class={classes!((self.status == Status::Damaged).then_some("error"))}>{said}</p>
                <dl class="figures">
                    {for row(say!(texts, RECORD_THEN), self.then)}
                    {for row(say!(texts, RECORD_NOW), self.now)}
                </dl>
                if self.status != Status::Damaged {
                    <p>{say!(texts, RECORD_PROOF)}</p>
                }
                <p class="hint">{say!(texts, PAPER_HASH, hash = self.hash.as_str())}</p>
                <div class="buttons">{for open}</div>
            </div>
        }
    }
}
