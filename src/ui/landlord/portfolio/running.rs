//! How far the check is, and the way to stop it.

use super::stage_heading;
use super::store::on;
use super::update::Msg;
use tirkeu::say;
use tirkeu::text::Texts;
use tirkeu::worker::protocol::Progress;
use yew::prelude::*;

/// The rows that are checked, the time that is left, and the button that stops it, unless it was asked to stop.
pub(super) fn running(texts: &Texts, progress: &Progress, stopping: bool) -> Html {
    // What is nearly done takes a second yet.
    let left = progress.left.map(|seconds| seconds.max(1)).map(|seconds| match seconds {
        0..60 => say!(texts, PORTFOLIO_RUNNING_SECONDS, seconds = seconds),
        60.. => say!(texts, PORTFOLIO_RUNNING_MINUTES, minutes = seconds.div_ceil(60)),
    });
    html! {
        <section>
            {stage_heading(say!(texts, PORTFOLIO_RUNNING))}
            <label for="progress">{say!(texts, PORTFOLIO_RUNNING_ROWS, rows = progress.rows)}</label>
            <progress id="progress" max={Progress::WHOLE.to_string()} value={progress.parts.to_string()} />
            <p class="hint">{left}</p>
            <div class="buttons">
                if stopping {
                    <p>{say!(texts, PORTFOLIO_RUNNING_STOPPING)}</p>
                } else {
                    <button type="button" onclick={on(|_| Msg::Cancel)}>{say!(texts, PORTFOLIO_RUNNING_STOP)}</button>
                }
            </div>
        </section>
    }
}
