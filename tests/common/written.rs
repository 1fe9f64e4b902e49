//! How people write a table of cases: columns in any order under any headings, values in codes or in words, figures and days in
//! their ways. Written apart from what reads it, and so is what a row of it means.

use super::random::Random;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::sync::LazyLock;
use tirkeu::batch::{Kind, RESULTS, TRUTH, Vocabulary, Way};
use tirkeu::case::{FactPath, Values};
use tirkeu::text::{Lang, Texts};

static VOCABULARIES: LazyLock<Vec<Vocabulary>> =
    LazyLock::new(|| Lang::ALL.iter().map(|lang| Texts::built_in(*lang).vocabulary()).collect());

/// What the caller's own cells hold, and whether a line of sums begins so.
const OWN: [(&str, bool); 16] = [
    ("", false),
    (" ", false),
    ("12", false),
    ("ул. Абая, 5; кв. 7", false),
    ("a\tb", false),
    ("=HYPERLINK(\"http://a\";\"b\")", false),
    ("+7 701", false),
    ("-5,5", false),
    ("-", false),
    ("@x", false),
    ("ТОО \"Дом\"", false),
    ("две\nстроки", false),
    ("'a", false),
    ("Итого: 5", true),
    ("барлығы", true),
    ("Итоговский", false),
];
/// Their headings.
const OWN_HEADINGS: [&str; 8] = ["Кв.", "own", "", "m", "Дом; улица, \"корпус\"", "дата\nвыписки", "verdict", "=Σ"];

/// Facts by the path of their cell.
pub(crate) type Cells = BTreeMap<String, Value>;

/// The cells of facts.
pub(crate) fn cells(facts: &Value) -> Cells {
    let mut cells = Cells::new();
    gather(facts, "", &mut cells);
    cells
}

fn gather(value: &Value, path: &str, cells: &mut Cells) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                gather(value, &if path.is_empty() { name.clone() } else { format!("{path}.{name}") }, cells);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(index, item)| gather(item, &format!("{path}[{index}]"), cells));
        }
        value => drop(cells.insert(path.to_owned(), value.clone())),
    }
}

/// The facts that some cells say, with those for all rows of which there is no column.
pub(crate) fn facts<'c>(base: &Value, columns: impl Iterator<Item = &'c str>, cells: &Cells) -> Value {
    let mut facts = base.clone();
    for path in columns {
        let said_with: &[&str] = match path {
            "applicant.age" | "applicant.ageOn" | "applicant.birthDate" => {
                &["applicant.age", "applicant.ageOn", "applicant.birthDate"]
            }
            _ => &[path],
        };
        for path in said_with {
            let parts: Vec<_> = path.split('.').collect();
            match parts.as_slice() {
                [fact] => drop(facts.as_object_mut().unwrap().remove(*fact)),
                [object, fact, ..] => {
                    let fact = fact.split('[').next().unwrap();
                    facts.get_mut(*object).and_then(Value::as_object_mut).and_then(|object| object.remove(fact));
                }
                [] => {}
            }
        }
    }
    for (path, value) in cells {
        let mut place = &mut facts;
        for part in path.split('.') {
            let (name, owner) = part.split_once('[').map_or((part, None), |(name, owner)| (name, Some(owner)));
            if place.is_null() {
                *place = json!({});
            }
            place = &mut place[name];
            if let Some(owner) = owner {
                let owner: usize = owner.trim_end_matches(']').parse().unwrap();
                if place.is_null() {
                    *place = json!([]);
                }
                let owners = place.as_array_mut().unwrap();
                owners.resize(owners.len().max(owner + 1), Value::Object(Map::new()));
                place = &mut owners[owner];
            }
        }
        *place = value.clone();
    }
    facts
}

/// A cell as it is written, quotes included.
pub(crate) struct Cell {
    pub(crate) raw: String,
    /// What comes back: the same, but for a guard.
    pub(crate) back: String,
    /// Whether it begins as a line of sums does; `None` where nothing is seen of it.
    pub(crate) is_total: Option<bool>,
}

/// A column.
pub(crate) struct Column {
    pub(crate) heading: Cell,
    /// The heading as errors name it.
    pub(crate) name: String,
    /// The path of its fact; the caller's own has none.
    pub(crate) path: Option<String>,
}

/// How a table is written.
pub(crate) struct Style {
    pub(crate) delimiter: char,
    pub(crate) end: &'static str,
    pub(crate) decimal_comma: Way,
    pub(crate) day_first_dates: Way,
    /// The languages whose words cells may hold.
    pub(crate) words: Vec<String>,
    /// Their words.
    pub(crate) vocabularies: Vec<Vocabulary>,
    /// Whether areas that were written had a decimal comma.
    pub(crate) has_comma: bool,
    /// What the columns mean, as the caller says.
    pub(crate) meanings: Vec<(String, String)>,
    /// Where the file makes one choice for all of its cells.
    commas: bool,
    days_first: bool,
    quoted: u32,
}

impl Style {
    pub(crate) fn random(random: &mut Random) -> Self {
        let ways = [Way::No, Way::Yes, Way::Auto];
        let [decimal_comma, day_first_dates] = [random.of(&ways), random.of(&ways)];
        let mut choice = |way| match way {
            Way::No => false,
            Way::Yes => true,
            Way::Auto => random.percent(50),
        };
        let [commas, days_first] = [choice(decimal_comma), choice(day_first_dates)];
        let chance = random.of(&[0, 40, 90]);
        let vocabularies: Vec<_> = VOCABULARIES.iter().filter(|_| random.percent(chance)).cloned().collect();
        Self {
            delimiter: random.of(&[',', ';', '\t']),
            end: random.of(&["\n", "\r\n", "\r"]),
            decimal_comma,
            day_first_dates,
            words: vocabularies.iter().map(|vocabulary| vocabulary.lang.clone()).collect(),
            vocabularies,
            has_comma: false,
            meanings: Vec::new(),
            commas,
            days_first,
            quoted: random.of(&[0, 10, 100]),
        }
    }

    /// Columns of these facts and of the caller's own, in any order.
    pub(crate) fn columns(&mut self, random: &mut Random, paths: &[String], own: usize) -> Vec<Column> {
        let mut paths: Vec<_> = paths.iter().cloned().map(Some).chain((0..own).map(|_| None)).collect();
        random.shuffle(&mut paths);
        let mut columns = Vec::new();
        for (index, path) in paths.into_iter().enumerate() {
            let place = (index + 1).to_string();
            let heading = match &path {
                Some(path) => match random.below(5) {
                    0 => {
                        self.meanings.push((format!("столбец\u{a0}{index} "), path.clone()));
                        format!(" Столбец  {index}")
                    }
                    1 => {
                        self.meanings.push((place.clone(), path.clone()));
                        random.of(&["", "m", "applicant.age", "Площадь, м²"]).to_owned()
                    }
                    2 => format!("\u{a0}{} ", path.to_uppercase()),
                    _ => path.clone(),
                },
                None if random.percent(15) => {
                    self.meanings.push((place.clone(), String::new()));
                    "dwelling.usableArea".to_owned()
                }
                None => random.of(&OWN_HEADINGS).to_owned(),
            };
            let name = heading.split_whitespace().collect::<Vec<_>>().join(" ");
            let name = if name.is_empty() { place } else { name };
            columns.push(Column { heading: self.cell(random, &heading), name, path });
        }
        columns
    }

    /// The names of the results, which are others where the caller has a column of such a name.
    pub(crate) fn results(columns: &[Column]) -> [String; 9] {
        let prefix = if columns.iter().any(|column| column.name == "verdict") { "tirkeu." } else { "" };
        RESULTS.map(|name| [prefix, name].concat())
    }

    /// A cell of the caller's own.
    pub(crate) fn own(&self, random: &mut Random) -> Cell {
        let (text, is_total) = random.of(&OWN);
        let cell = self.cell(random, text);
        Cell { is_total: (!text.trim().is_empty()).then_some(is_total), ..cell }
    }

    /// The cell of a fact, or of none.
    pub(crate) fn fact(&mut self, random: &mut Random, path: &str, value: Option<&Value>) -> Cell {
        let text = match value {
            None => self.nothing(random),
            Some(value) => {
                let text = self.value(random, path, value);
                let blank = if self.vocabularies.is_empty() { " " } else { "\u{a0}" };
                match random.below(12) {
                    0 => format!(" {text}"),
                    1 => format!("{text}{blank}"),
                    _ => text,
                }
            }
        };
        self.cell(random, &text)
    }

    fn cell(&self, random: &mut Random, text: &str) -> Cell {
        let must = text.contains([self.delimiter, '"', '\n', '\r']);
        let quoted = must || random.percent(self.quoted);
        let inner = if quoted { text.replace('"', "\"\"") } else { text.to_owned() };
        let rest = text.strip_prefix(['+', '-']);
        let is_number = rest.is_some_and(|rest| {
            let parts: Vec<_> = rest.splitn(2, ['.', ',']).collect();
            parts.iter().all(|part| !part.is_empty() && part.chars().all(|digit| digit.is_ascii_digit()))
        });
        let is_formula = text.starts_with(['=', '@', '\t', '\r']) || rest.is_some() && !is_number;
        let guard = if is_formula { "'" } else { "" };
        let quote = if quoted { "\"" } else { "" };
        Cell { raw: format!("{quote}{inner}{quote}"), back: format!("{quote}{guard}{inner}{quote}"), is_total: None }
    }

    fn nothing(&self, random: &mut Random) -> String {
        let dashes: &[&str] =
            if self.vocabularies.is_empty() { &["", " "] } else { &["", "", "-", "—", "NaN", "n/a"] };
        random.of(dashes).to_owned()
    }

    fn value(&mut self, random: &mut Random, path: &str, value: &Value) -> String {
        let fact = FactPath::parse(path).unwrap_or_else(|| panic!("{path}")).fact;
        match (fact.values(), value) {
            (Values::Area, Value::String(area)) => self.area(random, area),
            (Values::Day(..), Value::String(day)) => self.day(random, day),
            (Values::YesNo, Value::Bool(yes)) => {
                let codes = if *yes { ["true", "TRUE", "ИСТИНА"] } else { ["false", "FALSE", "ЛОЖЬ"] };
                self.word(random, TRUTH, if *yes { "true" } else { "false" }, &["false", "true"])
                    .unwrap_or_else(|| random.of(&codes).to_owned())
            }
            (Values::Words(codes), Value::String(code)) => {
                self.word(random, fact.word(), code, codes).unwrap_or_else(|| code.clone())
            }
            (Values::Number(_) | Values::Counts(_), Value::Number(number)) => self.number(random, &number.to_string()),
            (Values::Owners(_), Value::Array(_)) => "[]".to_owned(),
            _ => panic!("{path}: {value}"),
        }
    }

    /// A word of one of the languages that means this value and no other.
    fn word(&self, random: &mut Random, fact: &str, code: &str, codes: &[&str]) -> Option<String> {
        let names = |code: &str| -> Vec<String> {
            let code = format!("{fact} {code}");
            self.vocabularies.iter().flat_map(|words| words.names(Kind::Value, &code)).cloned().collect()
        };
        let others = codes.iter().filter(|other| **other != code).flat_map(|code| names(code));
        let others: Vec<_> = others.map(|other| other.to_lowercase()).collect();
        let names: Vec<_> = names(code).into_iter().filter(|name| !others.contains(&name.to_lowercase())).collect();
        if names.is_empty() || random.percent(30) {
            return None;
        }
        let name = &names[random.below(names.len() as u32) as usize];
        Some(match random.below(3) {
            0 => name.to_uppercase(),
            1 => name.replace(' ', "\u{a0}"),
            _ => name.clone(),
        })
    }

    fn area(&mut self, random: &mut Random, area: &str) -> String {
        let (whole, cents) = area.split_once('.').unwrap();
        let cents = match cents {
            "00" => random.of(&["", "0", "00"]),
            cents if cents.ends_with('0') && random.percent(50) => &cents[..1],
            cents => cents,
        };
        let has_comma = match self.decimal_comma {
            Way::No => false,
            Way::Yes => random.percent(70),
            Way::Auto => self.commas,
        };
        let sign = if has_comma { "," } else { "." };
        self.has_comma |= has_comma && !cents.is_empty();
        let in_words = !self.vocabularies.is_empty();
        let whole = if in_words { grouped(random, whole) } else { whole.to_owned() };
        let units = ["", "", " м²", "м2", "\u{a0}кв. м", " КВ.М", " m²", " sq m", " ш.м."];
        let unit = if in_words { random.of(&units) } else { "" };
        if cents.is_empty() { format!("{whole}{unit}") } else { format!("{whole}{sign}{cents}{unit}") }
    }

    fn day(&self, random: &mut Random, day: &str) -> String {
        let day_first = match self.day_first_dates {
            Way::No => false,
            Way::Yes => random.percent(70),
            Way::Auto => self.days_first,
        };
        let time = random.of(&["", "", "", " 13:30", "T00:00:00", "  9:05"]);
        let parts: Vec<_> = day.split('-').collect();
        let [year, month, date] = parts[..] else { panic!("{day}") };
        let text = if day_first {
            let sign = random.of(&['.', '/', '-']);
            let short = |part: &str| part.trim_start_matches('0').to_owned();
            if random.percent(30) {
                format!("{}{sign}{}{sign}{year}", short(date), short(month))
            } else {
                format!("{date}{sign}{month}{sign}{year}")
            }
        } else {
            day.to_owned()
        };
        text + time
    }

    fn number(&self, random: &mut Random, number: &str) -> String {
        if self.vocabularies.is_empty() {
            return number.to_owned();
        }
        grouped(random, number) + random.of(&["", "", ".0", ",00", ",0"])
    }
}

/// A whole number with its thousands apart.
fn grouped(random: &mut Random, number: &str) -> String {
    let blank = random.of(&["", " ", "\u{a0}", "\u{202f}"]);
    let mut text = String::new();
    for (index, digit) in number.chars().enumerate() {
        if index > 0 && (number.len() - index).is_multiple_of(3) {
            text.push_str(blank);
        }
        text.push(digit);
    }
    text
}
