//! A row of a file is answered as the same facts are everywhere else.

mod common;

use common::random::{self, Random};
use common::written::{self, Cell, Cells, Column, Style};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tirkeu::assessment::Assessment;
use tirkeu::batch::{Batch, CsvOptions, Options, RESULTS, RowAnswer, Way};

const ROWS: u64 = 100_000;

/// The cells of facts, by path.
fn flat(value: &Value, path: &str, cells: &mut BTreeMap<String, String>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    match value {
        Value::Object(entries) => entries.iter().for_each(|(name, value)| flat(value, &below(name), cells)),
        Value::Array(items) if items.is_empty() => drop(cells.insert(path.to_owned(), "[]".to_owned())),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| flat(item, &format!("{path}[{index}]"), cells));
        }
        Value::Bool(value) => drop(cells.insert(path.to_owned(), value.to_string())),
        Value::Number(value) => drop(cells.insert(path.to_owned(), value.to_string())),
        Value::String(text) => drop(cells.insert(path.to_owned(), text.clone())),
        Value::Null => unreachable!("no fact is this"),
    }
}

/// Whether the last owner of the list says nothing: cells cannot say that there is one more.
fn ends_in_silence(facts: &Value) -> bool {
    let owners = facts["dwelling"]["otherOwners"].as_array();
    owners.and_then(|owners| owners.last()).is_some_and(|last| *last == json!({}))
}

#[test]
fn a_row_gives_the_same_verdict_as_its_facts() {
    let mut facts = Vec::new();
    let mut seed = 0;
    while facts.len() < ROWS as usize {
        let mut random = Random::new(u64::wrapping_mul(seed, 0x2545_f491_4f6c_dd1d));
        seed += 1;
        let whole = random::whole(&mut random);
        let forgotten = random.of(&[0, 0, 10, 40]);
        let partial = random::partial(&mut random, &whole, forgotten).value();
        if !ends_in_silence(&partial) {
            facts.push(partial);
        }
    }
    let rows: Vec<BTreeMap<_, _>> = facts
        .iter()
        .map(|facts| {
            let mut cells = BTreeMap::new();
            flat(facts, "", &mut cells);
            cells
        })
        .collect();
    let columns: Vec<_> =
        rows.iter().flat_map(BTreeMap::keys).collect::<std::collections::BTreeSet<_>>().into_iter().collect();
    let mut file = columns.iter().map(|path| path.as_str()).collect::<Vec<_>>().join(";");
    for row in &rows {
        file.push('\n');
        file.push_str(
            &columns.iter().map(|path| row.get(*path).map_or("", String::as_str)).collect::<Vec<_>>().join(";"),
        );
    }

    let mut batch = Batch::new(Options::new(CsvOptions::on(common::today())).unwrap());
    let mut bytes = file.as_bytes();
    while !bytes.is_empty() {
        bytes = &bytes[batch.push(bytes)..];
    }
    batch.finish();
    assert_eq!(batch.failure(), None);
    let out = String::from_utf8(batch.take()).unwrap();
    assert_eq!(out.lines().count(), facts.len() + 1);
    let marks = batch.take_entries();
    let mut settled = 0;
    for ((facts, line), mark) in facts.iter().zip(out.lines().skip(1)).zip(marks) {
        let case = common::case(facts);
        let assessment = Assessment::of(&case);
        let (least, most) = (assessment.verdict.least.word(), assessment.verdict.most.word());
        settled += u32::from(least == most);
        let rules: Vec<_> = assessment.findings.iter().map(|finding| finding.rule.word()).collect();
        let mut expected =
            vec![if least == most { least.to_owned() } else { format!("{least}..{most}") }, rules.join(" ")];
        expected.extend(match &assessment.occupancy {
            Some(occupancy) => [
                occupancy.persons.to_string(),
                occupancy.required_area.to_string(),
                occupancy.shortage.to_string(),
                occupancy.capacity.to_string(),
                occupancy.free_places.to_string(),
            ],
            None => Default::default(),
        });
        // Neither a hint nor an error.
        expected.extend([String::new(), String::new()]);
        let cells: Vec<_> = line.split(';').collect();
        assert_eq!(cells[cells.len() - RESULTS.len()..], expected, "{facts:?}");
        assert_eq!(mark.bytes, line.len() + 2);
        let Some(RowAnswer::Applicant(answer)) = mark.answer else { panic!("no verdict: {facts:?}") };
        assert_eq!(answer.verdict, assessment.verdict);
    }
    assert!(settled > 20_000, "{settled} of {ROWS} are settled");
}

/// What a file comes to, by a conversion of its own.
struct Expected {
    out: String,
    settled: u32,
    wrong: u32,
    empty: u32,
}

/// Some facts of somebody.
fn some(random: &mut Random) -> Value {
    let whole = random::whole(random);
    let forgotten = random.of(&[0, 0, 10, 40]);
    random::partial(random, &whole, forgotten).value()
}

/// The columns of a file about these people: some of those that their facts have, and the caller's own.
fn columns(random: &mut Random, style: &mut Style, rows: &[Cells]) -> Vec<Column> {
    let mut paths: Vec<_> = rows.iter().flat_map(Cells::keys).cloned().collect();
    paths.sort_unstable();
    paths.dedup();
    random.shuffle(&mut paths);
    paths.truncate(random.of(&[2, 8, 25, 37, 37]));
    let own = 1 + random.below(3) as usize;
    style.columns(random, &paths, own)
}

/// What is wrong with a row, as its last cell says it.
fn error(number: usize, columns: &[Column], base: &Value, cells: &Cells) -> Result<Assessment, String> {
    let paths = || columns.iter().filter_map(|column| column.path.as_deref());
    let mut errors = Vec::new();
    let groups = || paths().filter(|path| path.starts_with("dwelling.registered."));
    let (some, all) = (groups().filter(|path| cells.contains_key(*path)).count(), groups().count());
    let has_column = groups().any(|path| path.ends_with(".total"));
    let has_total = cells.contains_key("dwelling.registered.total");
    if some > 0 && !has_total && some < all - usize::from(has_column) {
        let text = "dwelling.registered: conflict (fill all columns of it, its `total`, or none)";
        errors.push(format!("row {number}, column {text}"));
    }
    let case = common::try_case(&written::facts(base, paths(), cells));
    for problem in case.as_ref().err().into_iter().flatten() {
        let column = columns.iter().find(|column| column.path.as_deref() == Some(problem.path.as_str()));
        let name = column.map_or(problem.path.as_str(), |column| column.name.as_str());
        errors.push(format!("row {number}, column {name}: {} ({})", problem.code.word(), problem.message));
    }
    if errors.is_empty() { Ok(Assessment::of(&case.unwrap())) } else { Err(errors.join("; ")) }
}

/// The results of a row, as they are written.
fn results(style: &Style, row: Option<&Result<Assessment, String>>, is_total: bool, rules: bool) -> Vec<String> {
    let mut results = vec![String::new(); RESULTS.len()];
    match row {
        None => "no-facts".clone_into(&mut results[7]),
        Some(Err(error)) => results[8].clone_from(error),
        Some(Ok(assessment)) => {
            let (least, most) = (assessment.verdict.least.word(), assessment.verdict.most.word());
            results[0] = if least == most { least.to_owned() } else { format!("{least}..{most}") };
            results[1] = assessment.findings.iter().map(|finding| finding.rule.word()).collect::<Vec<_>>().join(" ");
            if let Some(occupancy) = &assessment.occupancy {
                let has_comma = style.decimal_comma == Way::Yes || style.decimal_comma == Way::Auto && style.has_comma;
                let area = |area: String| if has_comma { area.replace('.', ",") } else { area };
                results[2] = occupancy.persons.to_string();
                results[3] = area(occupancy.required_area.to_string());
                results[4] = area(occupancy.shortage.to_string());
                results[5] = occupancy.capacity.to_string();
                results[6] = occupancy.free_places.to_string();
            }
            if is_total {
                "looks-like-total".clone_into(&mut results[7]);
            }
        }
    }
    if !rules {
        results.remove(1);
    }
    let quoted = |text: String| {
        if text.contains([style.delimiter, '"']) { format!("\"{}\"", text.replace('"', "\"\"")) } else { text }
    };
    results.into_iter().map(quoted).collect()
}

/// Writes a file about some people, and what must come out of it.
fn file(random: &mut Random, people: usize) -> (CsvOptions, Vec<u8>, Expected) {
    let base = if random.percent(60) { some(random) } else { json!({}) };
    let rows: Vec<Cells> = (0..people).map(|_| written::cells(&some(random))).collect();
    let mut style = Style::random(random);
    let columns = columns(random, &mut style, &rows);
    let (rules, earlier) = (random.percent(80), random.percent(15));
    let delimiter = style.delimiter.to_string();
    let join = |cells: Vec<&str>| cells.join(&delimiter);
    let names = Style::results(&columns);

    let mut text = String::new();
    if random.percent(10) {
        text.push_str(&format!("sep={delimiter}{}", style.end));
    }
    let titles = if random.percent(25) { 1 + random.below(3) as usize } else { 0 };
    for title in 0..titles {
        text.push_str(["Список \"жильцов\"", "", "за 2026; год, весь"][title]);
        text.push_str(style.end);
    }
    let is_blank = columns.iter().all(|column| column.heading.raw.chars().all(|letter| matches!(letter, '"' | ' ')));
    let is_named = titles > 0 || is_blank;
    let mut heads: Vec<&str> = columns.iter().map(|column| column.heading.raw.as_str()).collect();
    if earlier {
        heads.extend(names.iter().map(String::as_str));
    }
    text.push_str(&join(heads));
    text.push_str(style.end);
    let mut number = titles + 1;

    // The results need to know whether a comma was seen, and that is known at the end.
    let mut answers = Vec::new();
    for told in &rows {
        let mut kept = Cells::new();
        let mut cells: Vec<Cell> = Vec::new();
        let is_empty = random.percent(2);
        for column in &columns {
            cells.push(match &column.path {
                None => style.own(random),
                Some(path) => {
                    let value = told.get(path).filter(|_| !is_empty);
                    value.into_iter().for_each(|value| drop(kept.insert(path.clone(), value.clone())));
                    style.fact(random, path, value)
                }
            });
        }
        while random.percent(5) {
            text.push_str(style.end);
            number += 1;
        }
        number += 1;
        let mut raw: Vec<&str> = cells.iter().map(|cell| cell.raw.as_str()).collect();
        if earlier && random.percent(90) {
            raw.extend(["refused", "", "9", "x", "", "1", "0", "", ""]);
        }
        text.push_str(&join(raw));
        text.push_str(style.end);
        let back = join(cells.iter().map(|cell| cell.back.as_str()).collect());
        let is_total = cells.iter().find_map(|cell| cell.is_total).unwrap_or(false);
        let answer = (!kept.is_empty()).then(|| error(number, &columns, &base, &kept));
        answers.push((back, is_total, answer));
    }
    let mut expected = Expected { out: String::new(), settled: 0, wrong: 0, empty: 0 };
    let without = |index: &usize| rules || *index != 1;
    let names = names.iter().enumerate().filter(|(index, _)| without(index)).map(|(_, name)| name.as_str());
    let heads = columns.iter().map(|column| column.heading.back.as_str()).chain(names).collect();
    expected.out = join(heads) + "\r\n";
    for (back, is_total, answer) in answers {
        match &answer {
            None => expected.empty += 1,
            Some(Err(_)) => expected.wrong += 1,
            Some(Ok(assessment)) => {
                expected.settled += u32::from(assessment.verdict.least == assessment.verdict.most);
            }
        }
        let results = results(&style, answer.as_ref(), is_total, rules);
        expected.out += &join([back.as_str()].into_iter().chain(results.iter().map(String::as_str)).collect());
        expected.out += "\r\n";
    }
    let options = CsvOptions {
        base: common::facts(&base),
        decimal_comma: style.decimal_comma,
        day_first_dates: style.day_first_dates,
        columns: style.meanings,
        header_row: is_named.then(|| 1 + u32::try_from(titles).unwrap()),
        rules,
        words: style.words,
        vocabularies: style.vocabularies,
        ..CsvOptions::on(common::today())
    };
    let units = |to_bytes: fn(u16) -> [u8; 2]| {
        "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(to_bytes).collect::<Vec<_>>()
    };
    let bytes = match random.below(10) {
        0 => units(u16::to_le_bytes),
        1 => units(u16::to_be_bytes),
        2 => ["\u{feff}", &text].concat().into_bytes(),
        _ => text.into_bytes(),
    };
    (options, bytes, expected)
}

/// Columns in any order, up to forty of them; headings, places and titles; codes and words; figures and days in their ways; own
/// cells to the letter.
#[test]
fn whatever_the_writing_a_row_gives_the_answer_of_its_facts() {
    let (mut rows, mut settled, mut wrong, mut empty) = (0, 0, 0, 0);
    for seed in 0.. {
        if rows >= ROWS {
            break;
        }
        let random = &mut Random::new(seed);
        let people = 1 + random.below(120);
        let (options, bytes, expected) = file(random, people as usize);
        let mut batch = Batch::new(Options::new(options.clone()).unwrap());
        let mut out = Vec::new();
        for mut piece in bytes.chunks(random.of(&[1, 7, 1_000, usize::MAX])) {
            while !piece.is_empty() {
                piece = &piece[batch.push(piece)..];
            }
        }
        batch.finish();
        out.extend(batch.take());
        assert_eq!(batch.failure(), None, "{seed}: {}", String::from_utf8_lossy(&bytes));
        let out = String::from_utf8(out).unwrap();
        if out != expected.out {
            let differ = out.split("\r\n").zip(expected.out.split("\r\n")).find(|(found, expected)| found != expected);
            let (found, expected) = differ.unwrap_or_else(|| panic!("{seed}: lines are missing"));
            let file = String::from_utf8_lossy(&bytes);
            let head: String = file.chars().take(3_000).collect();
            assert_eq!(found, expected, "{seed}: {:?} {:?} {head:?}", options.columns, options.base);
        }
        (rows, settled) = (rows + u64::from(people), settled + expected.settled);
        (wrong, empty) = (wrong + expected.wrong, empty + expected.empty);
    }
    assert!(settled > 20_000 && wrong > 5_000 && empty > 1_000, "{settled} {wrong} {empty} of {rows}");
}
