//! What a table of rules, facts, days, cases and texts can have wrong though everything compiles. Each kind of defect is found
//! by a function over plain descriptions, which finds nothing in those of the program, and what is wrong in others.
//!
//! That a rule looks at no fact but those that it names is asked where that can be seen: in `src/rules/explore.rs`.

mod common;
mod lint {
    pub(crate) mod days;
    pub(crate) mod facts;
    pub(crate) mod figures;
    pub(crate) mod levels;
    pub(crate) mod messages;
    pub(crate) mod reading;
    pub(crate) mod sides;
}
#[path = "../src/norm/figures.rs"]
#[allow(unreachable_pub, dead_code, reason = "the program makes them public, and uses each")]
mod figures;

use fluent_syntax::ast::{Entry, Pattern};
use std::fs;

/// What is wrong with nothing.
const NOTHING: [String; 0] = [];

/// Goes through the messages of a file of texts and their attributes, by name.
fn each_message(lang: &str, part: &str, mut visit: impl FnMut(String, &Pattern<&str>)) {
    let file = fs::read_to_string(format!("src/text/{lang}/{part}.ftl")).unwrap();
    for entry in &fluent_syntax::parser::parse(file.as_str()).unwrap().body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        message.value.iter().for_each(|pattern| visit(id.to_owned(), pattern));
        message.attributes.iter().for_each(|other| visit(format!("{id}.{}", other.id.name), &other.value));
    }
}
