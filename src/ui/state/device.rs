//! What the device did: the last copy, save, open or erase, and what can be brought back.

use std::rc::Rc;
use tirkeu::case::{Fact, Problem};
use yew::Reducible;

/// The outcome of the last thing asked of the device, and the cases erased last.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Device {
    pub(crate) status: DeviceStatus,
    /// What was erased last: names, and the answers as they were stored.
    pub(crate) erased: Vec<(String, String)>,
}

/// Outcome of the last copy, save, open or erase.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum DeviceStatus {
    /// Nothing was asked.
    #[default]
    Nothing,
    /// The text of that field can be pasted.
    Copied(&'static str),
    /// The case is kept, under that name.
    Kept(String),
    /// The browser keeps nothing.
    Refused,
    /// Something was erased.
    Erased,
    /// A page that shows answers was asked for, and there are none.
    NoAnswers,
    /// A file holds no data.
    Unreadable,
    /// A file holds data that is no case.
    Wrong(Vec<Problem>),
    /// A case was opened, but for these facts of it.
    LeftOut(Vec<Fact>),
}

/// What the device did.
pub(crate) enum DeviceAction {
    /// The outcome of something that was asked.
    Set(DeviceStatus),
    /// Cases were erased, by name.
    Erased(Vec<(String, String)>),
    /// Erased cases were brought back, but for these.
    Restored(Vec<(String, String)>),
    /// Nobody may bring anything back any more.
    Forget,
}

impl Reducible for Device {
    type Action = DeviceAction;

    fn reduce(self: Rc<Self>, action: DeviceAction) -> Rc<Self> {
        let mut next = Rc::unwrap_or_clone(self);
        match action {
            DeviceAction::Set(status) => next.status = status,
            DeviceAction::Erased(erased) => (next.status, next.erased) = (DeviceStatus::Erased, erased),
            DeviceAction::Restored(rest) => {
                next.status = if rest.is_empty() { DeviceStatus::Nothing } else { DeviceStatus::Refused };
                next.erased = rest;
            }
            DeviceAction::Forget => next.erased.clear(),
        }
        next.into()
    }
}
