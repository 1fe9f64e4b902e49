//! The answer in sight while figures are typed: a bar at the lower edge of a narrow window, and what is said to whoever
//! listens once the typing pauses.

use crate::ui::browser;
use crate::ui::context::use_texts;
use crate::ui::parts::about;
use gloo::timers::callback::Timeout;
use tirkeu::say;
use tirkeu::text::Lang;
use yew::prelude::*;

/// Id of the heading of the answer.
pub(super) const ANSWER: &str = "says";

/// How long nothing changes before the answer is said, in milliseconds: half a figure is no answer.
const PAUSE: u32 = 1_000;

/// The answer in one sentence.
#[derive(PartialEq, Properties)]
pub(super) struct GlanceProps {
    pub(super) sentence: AttrValue,
}

/// The bar, which leads to the whole answer.
#[component(Glance)]
pub(super) fn glance(GlanceProps { sentence }: &GlanceProps) -> Html {
    let texts = use_texts();
    let settled = use_settled(sentence, texts.lang());
    html! {
        <>
            <div class="glance">
                <button type="button" onclick={|_| browser::go_to(ANSWER)}>
                    <span>{about(sentence.to_string(), &say!(texts, BENCH_SAYS))}</span>
                </button>
            </div>
            <p class="hidden" role="status">{settled}</p>
        </>
    }
}

/// A text as it stood when it had not changed for a while; in another language it is another text at once.
#[hook]
fn use_settled(text: &AttrValue, lang: Lang) -> AttrValue {
    let settled = use_state_eq(|| (lang, text.clone()));
    {
        let settled = settled.clone();
        use_effect_with((lang, text.clone()), move |said| {
            let said = said.clone();
            let pause = Timeout::new(PAUSE, move || settled.set(said));
            move || drop(pause)
        });
    }
    let (spoken, said) = &*settled;
    if *spoken == lang { said.clone() } else { text.clone() }
}
