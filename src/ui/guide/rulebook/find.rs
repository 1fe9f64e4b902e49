//! What is looked for, as the address holds it: `find=astana%20family&kind=doubt`, or one entry, `rule/under-14`.

use super::entry::EntryText;
use std::rc::Rc;
use tirkeu::level::Certainty;
use tirkeu::rulebook::Kind;
use wasm_bindgen::JsValue;

/// How sure something is, as far as lists are narrowed by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sure {
    /// Certain.
    Sure,
    /// Likely, ambiguous or conflicting.
    Open,
}

impl Sure {
    pub(super) const ALL: &'static [Self] = &[Self::Sure, Self::Open];

    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::Open => "open",
        }
    }

    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|sure| sure.word() == word)
    }
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Find {
    /// Words that an entry has to have.
    pub(super) words: Rc<str>,
    pub(super) kind: Option<Kind>,
    pub(super) sure: Option<Sure>,
    /// The entry that the address names.
    pub(super) entry: Option<Rc<str>>,
}

impl Find {
    /// Reads what the address holds; what it cannot read it leaves out.
    pub(super) fn read(address: &str) -> Self {
        let mut find = Self::default();
        if !address.contains('=') {
            find.entry = Some(address).filter(|entry| !entry.is_empty()).map(Rc::from);
            return find;
        }
        for (name, value) in address.split('&').filter_map(|field| field.split_once('=')) {
            match name {
                "find" => {
                    let words =
                        js_sys::decode_uri_component(value).map_or_else(|_: JsValue| String::new(), String::from);
                    find.words = Rc::from(words);
                }
                "kind" => find.kind = Kind::from_word(value),
                "sure" => find.sure = Sure::from_word(value),
                _ => {}
            }
        }
        find
    }

    /// As the address holds it.
    pub(super) fn written(&self) -> String {
        if let Some(entry) = &self.entry {
            return entry.to_string();
        }
        let words = (!self.words.is_empty()).then(|| format!("find={}", js_sys::encode_uri_component(&self.words)));
        let kind = self.kind.map(|kind| format!("kind={}", kind.word()));
        let sure = self.sure.map(|sure| format!("sure={}", sure.word()));
        words.into_iter().chain(kind).chain(sure).collect::<Vec<_>>().join("&")
    }

    /// The same with a change; whoever looks for something is no longer shown one entry.
    pub(super) fn with(&self, change: impl FnOnce(&mut Self)) -> Self {
        let mut next = Self { entry: None, ..self.clone() };
        change(&mut next);
        next
    }

    /// Whether it finds an entry: of that kind, as sure, and with every word.
    pub(super) fn finds(&self, entry: &EntryText) -> bool {
        let sure = |sure: Sure| (entry.certainty == Certainty::Certain) == (sure == Sure::Sure);
        let words = self.words.to_lowercase();
        self.kind.is_none_or(|kind| entry.entry.about.kind() == kind)
            && self.sure.is_none_or(sure)
            && words.split_whitespace().all(|word| entry.all_words.contains(word))
    }

    /// Whether an entry is shown open.
    pub(super) fn opens(&self, entry: &EntryText) -> bool {
        self.entry.as_deref() == Some(entry.entry.about.address().as_str())
    }
}
