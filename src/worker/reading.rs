//! How a file of text is to be read: as a person says, and where nobody says anything, as its first lines show.

use super::encoding::Encoding;
use crate::batch::{
    self, CsvOptions, GONE, HOUSE, KEY, Kind, Line, Names, Proposal, Shape, Vocabulary, Way, can_mean, fold,
};
use crate::case::{FactPath, Facts};
use crate::day::Day;
use borsh::{BorshDeserialize, BorshSerialize};
use std::collections::BTreeMap;

/// The language of the words that a person explained.
const OWN: &str = "own";

/// What a person says of how a file is to be read. What is not said is as the file shows.
#[derive(Clone, Debug, PartialEq, BorshSerialize, BorshDeserialize)]
pub struct Said {
    /// The encoding of its text.
    pub encoding: Option<Encoding>,
    /// The line of its headings.
    pub header_row: Option<u32>,
    /// What a row is.
    pub shape: Option<Shape>,
    /// What columns hold, by their names: the path of a fact, what else a column can be, or nothing. Names that no column has
    /// are those of other files.
    pub columns: Vec<(String, String)>,
    /// Words that stand for a value: the name of the fact as a vocabulary has it, the word, the code.
    pub words: Vec<(String, String, String)>,
    /// Whether areas have a decimal comma.
    pub decimal_comma: Way,
    /// Whether days begin with the day.
    pub day_first_dates: Way,
    /// Facts that hold for every row.
    pub base: Facts,
    /// Whether rows say which rules stand in the way.
    pub rules: bool,
    /// The filing date of rows that have none.
    pub today: Day,
    /// The language of the results.
    pub lang: String,
}

impl Said {
    /// Nothing but the day and the language.
    #[must_use]
    pub fn nothing(today: Day, lang: &str) -> Self {
        Self {
            encoding: None,
            header_row: None,
            shape: None,
            columns: Vec::new(),
            words: Vec::new(),
            decimal_comma: Way::Auto,
            day_first_dates: Way::Auto,
            base: Facts::default(),
            rules: true,
            today,
            lang: lang.to_owned(),
        }
    }
}

/// What a file is taken for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Its first lines.
    pub lines: Vec<Line>,
    /// Its headings and columns.
    pub proposal: Proposal,
    /// The names by which options know its own columns: their headings, or where that is none or stands twice, their places.
    pub names: Vec<String>,
    /// What a row is.
    pub shape: Shape,
}

impl Reading {
    /// What a file that begins like this is taken for.
    #[must_use]
    pub fn of(start: &[u8], said: &Said, vocabularies: &[Vocabulary]) -> Self {
        let lines = Line::all(start);
        let proposal = Proposal::of(&lines, &Names::of(vocabularies), said.header_row);
        let mut proposal = proposal.unwrap_or(Proposal { header_row: 1, columns: Vec::new(), is_joined: false });
        let headings: Vec<_> = proposal.columns.iter().map(|column| column.heading.clone()).collect();
        let own = batch::own(&headings);
        // Columns of results are nobody's facts.
        for column in proposal.columns.iter_mut().skip(own) {
            column.meaning = None;
        }
        let names = names(headings.get(..own).unwrap_or_default());
        let folded: Vec<_> = names.iter().map(|name| fold(name)).collect();
        let mut meanings = vec![None; names.len()];
        for (name, meaning) in &said.columns {
            let name = fold(name);
            for (_, said) in folded.iter().zip(&mut meanings).filter(|(known, _)| **known == name) {
                *said = Some(meaning);
            }
        }
        for (place, meaning) in meanings.into_iter().enumerate() {
            if let Some(meaning) = meaning {
                proposal.set(place, Some(meaning.clone()).filter(|meaning| !meaning.is_empty()));
            }
        }
        let shape = said.shape.unwrap_or_else(|| proposal.shape());
        for column in &mut proposal.columns {
            column.meaning = column.meaning.take().filter(|meaning| can_mean(shape, meaning));
        }
        Self { lines, proposal, names, shape }
    }

    /// The options by which the batch reads it so.
    #[must_use]
    pub fn options(&self, said: &Said, vocabularies: &[Vocabulary]) -> CsvOptions {
        let Self { proposal, names, shape, .. } = self;
        let mut columns = Vec::new();
        let (mut key, mut house) = (None, None);
        for (name, column) in names.iter().zip(&proposal.columns) {
            let meaning = column.meaning.as_deref().unwrap_or_default();
            match meaning {
                KEY if *shape == Shape::People => key = Some(name.clone()),
                HOUSE if *shape == Shape::People => house = Some(name.clone()),
                _ => {}
            }
            let path = if meaning == GONE || FactPath::parse(meaning).is_some() { meaning } else { "" };
            if !path.is_empty() || batch::is_fact(&column.heading) {
                columns.push((name.clone(), path.to_owned()));
            }
        }
        let mut vocabularies = vocabularies.to_vec();
        vocabularies.push(explained(&said.words));
        let headings = || proposal.columns.iter().map(|column| column.heading.clone()).collect();
        CsvOptions {
            base: said.base.clone(),
            rules: said.rules,
            decimal_comma: said.decimal_comma,
            day_first_dates: said.day_first_dates,
            columns,
            header_row: Some(proposal.header_row),
            headings: proposal.is_joined.then(headings),
            shape: *shape,
            key,
            house,
            words: vocabularies.iter().map(|vocabulary| vocabulary.lang.clone()).collect(),
            vocabularies,
            lang: Some(said.lang.clone()),
            ..CsvOptions::on(said.today)
        }
    }
}

/// The names by which options know columns of these headings.
fn names(headings: &[String]) -> Vec<String> {
    let mut counts = BTreeMap::<Box<str>, u32>::new();
    for heading in headings {
        *counts.entry(fold(heading).into()).or_default() += 1;
    }
    let is_single = |folded: String| !folded.is_empty() && counts.get(folded.as_str()) == Some(&1);
    let name = |(place, heading): (usize, &String)| {
        if is_single(fold(heading)) { heading.clone() } else { place.to_string() }
    };
    (1..).zip(headings).map(name).collect()
}

/// The words that a person explained, as those of a language.
fn explained(words: &[(String, String, String)]) -> Vocabulary {
    let mut names: Vec<Vec<String>> = Vec::new();
    for (fact, word, code) in words {
        let thing = [Kind::Value.word(), " ", fact, " ", code].concat();
        match names.iter_mut().find(|names| names.first() == Some(&thing)) {
            Some(names) => names.push(word.clone()),
            None => names.push(vec![thing, word.clone()]),
        }
    }
    names.sort_unstable();
    Vocabulary { lang: OWN.to_owned(), names }
}
