//! What a dwelling that is too small adds: whom to write to, what to ask first, and what is likelier of two readings.

use super::super::context::Page;
use super::Outcome;
use tirkeu::area::Area;
use tirkeu::assessment::StepId;
use tirkeu::case::{Tenure, Tie};
use tirkeu::level::Level;
use tirkeu::say;
use tirkeu::text::{Described, FindingText, Texts};

/// Where the law is unclear, the question stands before what may turn out not to be needed.
pub(super) fn ask_first(outcome: &Outcome, steps: &mut [Described]) {
    if outcome.assessment.verdict.level() == Some(Level::Ask) {
        let asks = steps.iter().position(|step| step.id == StepId::AskOffice.word());
        if let Some(until) = asks.and_then(|place| steps.get_mut(..=place)) {
            until.rotate_right(1);
        }
    }
}

/// What the owner is asked who is to see who is registered; nothing where the area is enough, or nobody but the applicant owns
/// the dwelling.
pub(super) fn message(texts: &Texts, outcome: &Outcome) -> Option<String> {
    let case = &outcome.case;
    let occupancy = outcome.assessment.occupancy.as_ref()?;
    let by_owner = case.dwelling.tenure == Some(Tenure::Private) && case.tie() != Some(Tie::Owner);
    let short = by_owner && occupancy.shortage > Area::ZERO;
    short.then(|| say!(texts, CROWDED_MESSAGE_TEXT, shortage = occupancy.shortage))
}

/// Which of two readings is likelier, where the law says that.
pub(super) fn likely(page: &Page, finding: &FindingText) -> Option<String> {
    let doubt = finding.doubts.first()?;
    page.texts.named(&format!("likely-{}", doubt.id.word()), &[])
}
