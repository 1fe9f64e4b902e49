//! The letter to send after a refusal. What only the reader knows is left blank: no name is asked here.

use super::text;
use crate::ui::context::Page;
use crate::ui::parts::{acts, named};
use tirkeu::refusal::{Ground, LetterId, Refusal};
use tirkeu::say;

/// What the reader fills in.
const BLANK: &str = "____";

/// The id of the letter, its name, and what it says: to whom, from whom, what the refusal said, what is said of that, the acts, and
/// what is asked for; nothing where no letter is of use.
pub(super) fn letter(page: &Page, ground: Ground, refusal: &Refusal) -> Option<(&'static str, String, String)> {
    let texts = &page.texts;
    let letter = refusal.advice.letter()?;
    // What is none of the known grounds stands in the reader's refusal alone.
    let said = if ground == Ground::Other { BLANK.to_owned() } else { named(texts, &text(ground)) };
    let (to, refused, ask) = match letter {
        LetterId::Complaint => (
            say!(texts, REFUSED_COMPLAINT_LETTER_TO),
            say!(texts, REFUSED_COMPLAINT_LETTER_REFUSED, ground = said),
            say!(texts, REFUSED_COMPLAINT_LETTER_ASK),
        ),
        LetterId::Request => (
            say!(texts, REFUSED_REQUEST_LETTER_TO),
            say!(texts, REFUSED_REQUEST_LETTER_REFUSED, ground = said),
            say!(texts, REFUSED_REQUEST_LETTER_ASK),
        ),
    };
    let sources: Vec<_> = refusal.points.iter().flat_map(|point| texts.sources(point.sources())).collect();
    let mut points = refusal.points.iter().map(|point| named(texts, point.word()));
    let first = points.next()?;
    // What only some can say stands apart, with a word to whoever copies it.
    let rest = points.map(|point| format!("{}\n{point}", say!(texts, REFUSED_LETTER_FAMILY)));
    let end = [say!(texts, REFUSED_LETTER_ACTS, acts = acts(&sources)), ask, say!(texts, REFUSED_LETTER_SIGN)];
    let lines = [to, say!(texts, REFUSED_LETTER), refused, first].into_iter().chain(rest).chain(end);
    Some((letter.word(), named(texts, letter.word()), lines.collect::<Vec<_>>().join("\n\n")))
}
