//! The link of the case as a picture that a camera reads: from paper there is no other way back to the answers.

use super::super::context::use_texts;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use tirkeu::say;
use yew::prelude::*;

/// The empty margin that cameras need, in squares.
const MARGIN: i32 = 4;

/// An address, and what opens there.
#[derive(PartialEq, Properties)]
struct PictureProps {
    address: AttrValue,
    label: AttrValue,
}

/// The address of the case.
#[derive(PartialEq, Properties)]
pub(super) struct LinkProps {
    pub(super) address: AttrValue,
}

/// The picture with what it is for, and the address in short for whoever has no camera. Shown on paper only.
#[component(QrLink)]
pub(super) fn qr_link(LinkProps { address }: &LinkProps) -> Html {
    let texts = &use_texts();
    let label = say!(texts, PAPER_LINK);
    html! {
        <figure class="qr">
            <Picture address={address.clone()} label={label.clone()} />
            <figcaption>
                <strong>{label}</strong>
                <span>{say!(texts, PAPER_LINK_HINT)}</span>
                <code>{short(address)}</code>
            </figcaption>
        </figure>
    }
}

/// The picture alone: a component, so that it is computed anew for another address only.
#[component(Picture)]
fn picture(PictureProps { address, label }: &PictureProps) -> Html {
    let bytes = [QrSegment::make_bytes(address.as_bytes())];
    // What is too long for a picture can be sent as a link still.
    let Ok(code) = QrCode::encode_segments(&bytes, QrCodeEcc::Medium) else { return Html::default() };
    let side = code.size() + 2 * MARGIN;
    html! {
        <svg viewBox={format!("-{MARGIN} -{MARGIN} {side} {side}")} role="img" aria-label={label}>
            <path d={squares(&code)} />
        </svg>
    }
}

/// Every row of dark squares as one line of a path.
fn squares(code: &QrCode) -> String {
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let run = (x..code.size()).take_while(|x| code.get_module(*x, y)).count();
            let run = i32::try_from(run).unwrap_or_default();
            if run > 0 {
                path.push_str(&format!("M{x} {y}h{run}v1h-{run}z"));
            }
            x += run + 1;
        }
    }
    path
}

/// An address without what nobody types, cut where the answers begin.
fn short(address: &str) -> String {
    let (_, address) = address.split_once("//").unwrap_or(("", address));
    let site = address.split('#').next().unwrap_or_default();
    format!("{}#…", site.trim_end_matches("index.html"))
}
