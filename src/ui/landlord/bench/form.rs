//! The form of the bench: that of the variant that is shown.

use super::state::{BenchAction, BenchHandle};
use crate::ui::browser;
use crate::ui::context::Page;
use crate::ui::form::Fields;
use crate::ui::route::LandlordPage;
use std::rc::Rc;
use tirkeu::interview::{Draft, FieldError};
use tirkeu::text::Texts;
use yew::prelude::*;

/// A form of the bench.
pub(super) struct BenchForm<'a> {
    page: &'a Page,
    typed: &'a Draft,
    errors: Vec<FieldError>,
    typing: Callback<(String, String)>,
}

impl<'a> BenchForm<'a> {
    /// The figures of the variant that is shown.
    pub(super) fn of_figures(page: &'a Page, bench: &'a BenchHandle) -> Self {
        let errors = bench.errors(browser::today());
        let typing = sends(bench, |(field, text)| BenchAction::Type(field, text));
        Self { page, typed: bench.figures.variant(), errors, typing }
    }
}

impl Fields for BenchForm<'_> {
    fn texts(&self) -> &Rc<Texts> {
        &self.page.texts
    }

    fn typed(&self) -> &Draft {
        self.typed
    }

    fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    fn typing(&self) -> Callback<(String, String)> {
        self.typing.clone()
    }

    fn focusing(&self) -> Callback<String> {
        Fields::focusing(self.page)
    }

    fn here(&self) -> String {
        self.page.link(LandlordPage::Bench)
    }
}

/// A callback that sends the bench an action made of what the callback is given.
pub(super) fn sends<E: 'static>(bench: &BenchHandle, action: impl Fn(E) -> BenchAction + 'static) -> Callback<E> {
    let bench = bench.dispatcher();
    Callback::from(move |given: E| bench.dispatch(action(given)))
}

/// A callback that sends the bench an action when something is pressed.
pub(super) fn presses(bench: &BenchHandle, action: BenchAction) -> Callback<MouseEvent> {
    sends(bench, move |_: MouseEvent| action.clone())
}
