//! The occupancy bench: one dwelling held against the norm before anybody applies. Its figures live in its address.

mod advice;
mod answer;
mod cards;
mod compare;
mod entry;
mod figure_list;
mod figures;
mod form;
mod glance;
mod housing;
mod kin;
mod next_people;
mod norm_says;
mod plan;
mod sentences;
mod signs;
mod state;
mod tools;

use crate::ui::browser;
use crate::ui::context::{Page, use_page, use_title};
use crate::ui::host::host;
use crate::ui::parts::heading;
use crate::ui::route::LandlordPage;
use crate::ui::state::DeviceStatus;
use answer::Answer;
use compare::{Paper, Variants};
use entry::{Dwelling, People};
use figures::Figures;
use glance::Glance;
use housing::Housing;
use kin::KinHelper;
use next_people::NextPeople;
use norm_says::NormSays;
use plan::Plan;
use sentences::Sentences;
use state::{BenchAction, BenchHandle, BenchState};
use tirkeu::occupancy_check::OccupancyCheck;
use tirkeu::say;
use tools::{Share, Tools};
use yew::prelude::*;

/// The figures in the address of the page: what follows its name.
fn address() -> String {
    let fragment = host().fragment();
    fragment.split_once("/bench").or(fragment.split_once("#bench")).map(|(_, rest)| rest.to_owned()).unwrap_or_default()
}

thread_local! {
    /// Figures shown last in this tab, for the ways back from the other pages for landlords.
    static LAST: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

/// Link to the bench with the figures that stood there last.
pub(super) fn link(page: &Page) -> String {
    page.link(LandlordPage::Bench) + &LAST.with_borrow(String::clone)
}

/// Link to the bench with those texts in its fields.
pub(super) fn link_to(page: &Page, fields: &[(&str, String)]) -> String {
    page.link(LandlordPage::Bench) + &figures::address_with(fields)
}

/// What the norm says of a flat elsewhere than on the bench.
#[derive(PartialEq, Properties)]
pub(super) struct FlatNormProps {
    pub(super) check: OccupancyCheck,
}

/// Who can be registered there, by group; the figures by each reading, what would make room, one more person.
#[component(FlatNorm)]
pub(super) fn flat_norm(FlatNormProps { check }: &FlatNormProps) -> Html {
    html! {
        <>
            <Sentences check={*check} />
            <NormSays check={*check} />
        </>
    }
}

/// What a part of the bench sees of it.
#[derive(PartialEq, Properties)]
struct PartProps {
    bench: BenchHandle,
}

/// The page.
#[component(Bench)]
pub(super) fn bench() -> Html {
    let page = use_page();
    let title = say!(page.texts, BENCH_TITLE);
    use_title(&page, &title);
    let bench = use_reducer_eq(|| BenchState::at(&address()));
    use_address(&page, &bench);
    use_effect_with(bench.focus, |focus| {
        if let Some((_, id)) = focus {
            browser::focus(id);
        }
    });
    let (texts, today) = (&page.texts, browser::today());
    let variant = bench.figures.variant();
    let wrong = !figures::errors(variant, today).is_empty();
    let check = figures::check(variant, today).filter(|_| !wrong);
    let sentence = AttrValue::from(answer::sentence(texts, check, wrong));
    let onfocusout = {
        let bench = bench.dispatcher();
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target().and_then(|to| wasm_bindgen::JsCast::dyn_into::<web_sys::Element>(to).ok());
            bench.dispatch(BenchAction::Leave(to.map(|to| to.id()).unwrap_or_default()));
        })
    };
    html! {
        <>
            {heading(title)}
            <p class="lead">{say!(texts, BENCH_TITLE_LEAD)}</p>
            <p class="notice" role="status">{bench.broken.then(|| say!(texts, BENCH_BROKEN))}</p>
            <div class="bench">
                <div class="asked">
                    <div class="entry" id="figures" tabindex="-1" {onfocusout}>
                        <Dwelling bench={bench.clone()} />
                        <People bench={bench.clone()} />
                    </div>
                    <KinHelper bench={bench.clone()} />
                    <Glance sentence={sentence.clone()} />
                </div>
                <Answer {check} {sentence} variant={variant.clone()} />
                <div class="further">
                    <Tools bench={bench.clone()} />
                    <Paper variant={variant.clone()} />
                    if let Some(check) = check {
                        <NormSays {check} />
                        <Plan {check} />
                        <NextPeople {check} />
                    }
                    <Housing variant={variant.clone()} />
                    <Variants bench={bench.clone()} />
                    <Share bench={bench.clone()} />
                </div>
            </div>
        </>
    }
}

/// Keeps figures and address the same: whichever changes, the other follows.
#[hook]
fn use_address(page: &Page, bench: &BenchHandle) {
    let visit = page.visit.clone();
    let page = page.clone();
    use_effect_with(bench.figures.address(), move |figures| {
        LAST.set(figures.clone());
        // An address that holds these figures stays as it was written, though a part of it may be broken.
        if Figures::read(&address()).0.address() != *figures {
            browser::rewrite(&(page.link(LandlordPage::Bench) + figures));
            if page.device.status != DeviceStatus::Nothing {
                page.say(DeviceStatus::Nothing);
            }
        }
    });
    // People go back, or follow a link.
    let bench = bench.dispatcher();
    use_effect_with((*visit).clone(), move |_| bench.dispatch(BenchAction::Arrive(address())));
}
