//! The state of the page, one `Reducible` an owner: what each holds, and what each of its actions does to it.
//!
//! Reducers are pure. What goes to the browser, the host or the network is done by [`super::commands`], which dispatch.

mod answers;
mod device;
mod embedding;
mod speech;
mod visit;

pub(crate) use answers::{Answers, AnswersAction, CLOCK, FORGOTTEN_AFTER, OTHERS, OWN, WHOM};
pub(crate) use device::{Device, DeviceAction, DeviceStatus};
pub(crate) use embedding::{Embedding, EmbeddingAction, Given, ShareConsent};
pub(crate) use speech::{Cases, Module, ModuleId, Pages, Questions, Received, Refused, Speech, SpeechAction};
pub(crate) use visit::{Visit, VisitAction};
