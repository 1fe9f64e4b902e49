//! Rows that are people registered: counted into flats by a key, and kept until all are counted. The flats come out, and the
//! people with the state of theirs; so memory grows with the file, by each row as it came and about a hundred bytes.

use super::columns::find;
use super::fold::fold;
use super::hint::{Hint, Hints, looks_like_total};
use super::proposal::HOUSE;
use super::row::{self, Row};
use super::shape::OF_FLAT;
use super::table::Table;
use super::{RowAnswer, RowEntry, cell, flats, unread};
use crate::area::Area;
use crate::case::{Case, Code, Counts, Fact, FactPath, Group, Problem, Region, Tenure};
use crate::day::Day;
use crate::flat::{Flat, FlatState, Registered, Resident};
use std::collections::{BTreeMap, VecDeque};

/// The option that names the column of the dwelling's key. It is no fact of a case.
pub const KEY: &str = "key";
/// Bytes of a block of lines, and those of one line more.
const BLOCK: usize = 1 << 18;
/// How many lines are written at once when all rows are there, and how many people are counted: that takes less.
const AT_ONCE: usize = super::ROWS_AT_ONCE as usize;
const COUNTED_AT_ONCE: usize = 16 * AT_ONCE;

/// The people of a file, and their flats.
pub(super) struct People {
    /// The column of the key.
    key: usize,
    /// The column of the house, and whether some row has told it.
    house: Option<usize>,
    tells_houses: bool,
    /// Columns that may be the flat's: those of its facts, and others in which no two rows of a flat differ.
    shared: Vec<Shared>,
    homes: Vec<Home>,
    by_key: BTreeMap<Box<str>, u32>,
    people: Vec<Person>,
    /// Their own cells as they go out, line behind line, in blocks that need not move when more come.
    blocks: VecDeque<Vec<u8>>,
    end: Option<End>,
}

struct Shared {
    column: usize,
    is_fact: bool,
    differs: bool,
}

/// A flat whose people are counted.
struct Home {
    key: Box<str>,
    /// The first person of it.
    first: u32,
    told: Told,
    /// The first person whose row told each of [`OF_FLAT`].
    told_by: [u32; OF_FLAT.len()],
    /// What its rows say in the columns that may be its own, by their place in [`People::shared`].
    cells: Vec<Box<str>>,
    registered: Registered,
    hints: Hints,
    /// In which of [`OF_FLAT`] its rows contradict each other.
    clashes: [bool; OF_FLAT.len()],
    /// What the norm says of it, once it has gone out.
    state: Option<FlatState>,
}

/// What rows told of a flat.
#[derive(Clone, Copy, Default)]
struct Told {
    on: Option<Day>,
    region: Option<Region>,
    tenure: Option<Tenure>,
    area: Option<Area>,
}

struct Person {
    number: u64,
    /// The flat, by its place.
    home: Option<u32>,
    resident: Resident,
    hints: Hints,
    problems: Vec<Problem>,
    /// Bytes of the row's own cells.
    bytes: usize,
}

/// Lines that go out, and an entry for each but the header.
type Lines<'o> = (&'o mut Vec<u8>, &'o mut Vec<RowEntry>);

/// What is left to be done when all rows are there.
struct End {
    step: Step,
    /// How the flats go out.
    flats: Table,
    /// Where in the first block the cells of the people go on that are still to be written.
    line: usize,
}

enum Step {
    /// Counting the people, from one on.
    Count(usize),
    /// Writing the flats, from one on.
    Flats(usize),
    /// Writing the people, from one on.
    People(usize),
    Done,
}

impl People {
    /// The people of a file with these columns.
    pub(super) fn new(key: usize, table: &Table) -> Self {
        let columns = &table.columns;
        // How many are registered is counted here, whatever the file says.
        let is_counted = |column: &usize| {
            let heading = columns.headings().get(*column).map_or("", String::as_str);
            find(heading).is_some_and(|path| path.fact == Fact::Registered)
        };
        let of_flat = columns.facts.iter().filter(|column| OF_FLAT.contains(&column.path.fact));
        let facts = of_flat.map(|column| (column.index, true));
        let others = columns.others.iter().map(|column| (*column, false));
        let others = others.filter(|(column, _)| !is_counted(column));
        let mut shared: Vec<_> = facts.chain(others).filter(|(column, _)| *column != key).collect();
        shared.sort_unstable();
        let shared = shared.into_iter().map(|(column, is_fact)| Shared { column, is_fact, differs: false });
        Self {
            key,
            house: columns.house,
            tells_houses: false,
            shared: shared.collect(),
            homes: Vec::new(),
            by_key: BTreeMap::new(),
            people: Vec::new(),
            blocks: VecDeque::new(),
            end: None,
        }
    }

    /// Takes a row.
    pub(super) fn add(&mut self, row: &Row<'_>, read: Result<row::Read, Vec<Problem>>, number: u64, table: &Table) {
        let bytes = self.keep(|block| row.write(block, table.columns.count(), table.delimiter));
        let key = row.cell(self.key);
        let key = key.trim();
        // What says that nothing is known is no flat, or people of many would be counted into one.
        let key = if table.words.says_nothing(key) { "" } else { key };
        let (case, hints, mut problems) = match read {
            Ok(row::Read { case, hints }) => (case, hints, Vec::new()),
            Err(problems) => (None, Hints::default(), problems),
        };
        // A line without facts and without a key is none of a person.
        if key.is_empty() && !hints.has(Hint::NoFacts) {
            problems.push(Problem::new(Code::InvalidValue, KEY, "the key of a dwelling"));
        }
        let person = u32::try_from(self.people.len()).unwrap_or(u32::MAX);
        let house = self.house.map(|house| row.cell(house)).unwrap_or_default();
        let house = if table.words.says_nothing(&house) { String::new() } else { fold(&house) };
        self.tells_houses |= !house.is_empty();
        let is_homeless = house.is_empty() && self.tells_houses;
        // Flats of one number are another one in each house, so nobody knows which of them it is.
        if is_homeless && !hints.has(Hint::NoFacts) {
            problems.push(Problem::new(Code::InvalidValue, HOUSE, "the house of the dwelling"));
        }
        // Without facts a line of sums is no flat.
        let is_none = key.is_empty() || is_homeless || hints.has(Hint::NoFacts) && looks_like_total(key);
        let home = if is_none { None } else { Some(self.home(&house, key, person)) };
        let resident = case.as_ref().map_or(Resident::ANYBODY, Resident::of);
        self.people.push(Person { number, home, resident, hints, problems, bytes });
        if let Some(home) = home {
            self.tell(home, person, row, case.as_ref(), table);
        }
    }

    /// Keeps a line that is written by this; says how many bytes it has.
    fn keep(&mut self, write: impl FnOnce(&mut Vec<u8>)) -> usize {
        if self.blocks.back().is_none_or(|block| block.len() >= BLOCK) {
            self.blocks.push_back(Vec::with_capacity(BLOCK));
        }
        self.blocks.back_mut().map_or(0, |block| {
            let begin = block.len();
            write(block);
            block.len() - begin
        })
    }

    /// Takes a line that was not read.
    pub(super) fn add_unread(&mut self, line: &str, number: u64, problem: Problem, table: &Table) {
        let bytes = self.keep(|block| unread::write(line, table, block));
        self.people.push(Person {
            number,
            home: None,
            resident: Resident::ANYBODY,
            hints: Hints::default(),
            problems: vec![problem],
            bytes,
        });
    }

    /// The flat of a key in a house, by its place.
    fn home(&mut self, house: &str, key: &str, first: u32) -> u32 {
        // No folded text has such a blank in it.
        let folded = [house, &fold(key)].join("\n");
        if let Some(home) = self.by_key.get(folded.as_str()) {
            return *home;
        }
        let home = u32::try_from(self.homes.len()).unwrap_or(u32::MAX);
        self.by_key.insert(folded.into(), home);
        self.homes.push(Home {
            key: key.into(),
            first,
            told: Told::default(),
            told_by: [first; OF_FLAT.len()],
            cells: vec![Box::default(); self.shared.len()],
            registered: Registered::NOBODY,
            hints: Hints::default(),
            clashes: [false; OF_FLAT.len()],
            state: None,
        });
        home
    }

    /// Takes what a row tells of its flat.
    fn tell(&mut self, home: u32, person: u32, row: &Row<'_>, case: Option<&Case>, table: &Table) {
        let Self { homes, people, shared, .. } = self;
        let Some(home) = homes.get_mut(home as usize) else { return };
        if let Some(Person { hints, .. }) = people.get(person as usize) {
            home.hints = home.hints.and(Hint::LooksLikeTotal, hints.has(Hint::LooksLikeTotal));
        }
        for (fact, place) in case.map(|case| home.differences(case, person)).unwrap_or_default() {
            let column = table.columns.facts.iter().find(|column| column.path == FactPath::from(fact));
            let here = column.map(|column| row.cell(column.index)).unwrap_or_default();
            let known = column.and_then(|column| shared.iter().position(|shared| shared.column == column.index));
            let known = known.and_then(|known| home.cells.get(known)).map_or("", |cell| &**cell);
            let teller = home.told_by.get(place).copied().unwrap_or(home.first);
            clash(people, fact, (teller, known), (person, here.trim()));
            if let Some(clashes) = home.clashes.get_mut(place) {
                *clashes = true;
            }
        }
        for (Shared { column, is_fact, differs }, known) in shared.iter_mut().zip(&mut home.cells) {
            if *differs {
                continue;
            }
            let cell = row.cell(*column);
            let cell = cell.trim();
            if known.is_empty() {
                *known = cell.into();
            } else if !*is_fact && !cell.is_empty() && **known != *cell {
                *differs = true;
            }
        }
    }

    /// Does a part of what is left when all rows are there: counts, then writes flats, then people. Says whether anything
    /// was left.
    pub(super) fn go_on(
        &mut self,
        table: &Table,
        (out, entries): Lines<'_>,
        (people_out, people_entries): Lines<'_>,
    ) -> bool {
        let mut end = self.end.take().unwrap_or_else(|| self.begin_end(table, out, people_out));
        let was_left = !matches!(end.step, Step::Done);
        end.step = match end.step {
            Step::Count(from) => self.count(from, table),
            Step::Flats(from) => self.write_flats(from, &end.flats, (out, entries)),
            Step::People(from) => self.write_people(from, &mut end.line, table, (people_out, people_entries)),
            Step::Done => Step::Done,
        };
        self.end = Some(end);
        was_left
    }

    /// How many stand in a row that is wrong and were counted into no flat.
    pub(super) fn unplaced(&self) -> u32 {
        let unplaced = self.people.iter().filter(|person| person.home.is_none() && !person.problems.is_empty());
        u32::try_from(unplaced.count()).unwrap_or(u32::MAX)
    }

    /// How the flats go out, once that is known.
    pub(super) fn flats(&self) -> Option<&Table> {
        self.end.as_ref().map(|end| &end.flats)
    }

    /// The facts of which rows of the flat at that place tell two values.
    pub(super) fn clashes(&self, home: usize) -> impl Iterator<Item = Fact> {
        let clashes = self.homes.get(home).map(|home| home.clashes).unwrap_or_default();
        OF_FLAT.into_iter().zip(clashes).filter(|(_, clashes)| *clashes).map(|(fact, _)| fact)
    }

    /// Writes the headings of both outputs.
    fn begin_end(&self, table: &Table, out: &mut Vec<u8>, people_out: &mut Vec<u8>) -> End {
        let shared = self.shared.iter().filter(|shared| !shared.differs).map(|shared| shared.column);
        let own: Vec<_> = [self.key].into_iter().chain(shared).collect();
        let counted = Group::ALL.iter().map(|group| FactPath::of_group(Fact::Registered, *group));
        let flats = table.of_flats(&own, &counted.collect::<Vec<_>>());
        flats.write_header(out);
        table.write_header(people_out);
        End { step: Step::Count(0), flats, line: 0 }
    }

    fn count(&mut self, from: usize, table: &Table) -> Step {
        let Self { homes, people, .. } = self;
        let mut done = from;
        for Person { home, resident, .. } in people.iter().skip(from).take(COUNTED_AT_ONCE) {
            done += 1;
            if let Some(home) = home.and_then(|home| homes.get_mut(home as usize)) {
                home.registered.add(*resident, resident.counted(home.day(table)));
            }
        }
        if done < people.len() { Step::Count(done) } else { Step::Flats(0) }
    }

    fn write_flats(&mut self, from: usize, table: &Table, (out, entries): Lines<'_>) -> Step {
        let Self { homes, people, shared, .. } = self;
        let mut done = from;
        for home in homes.iter_mut().skip(from).take(AT_ONCE) {
            done += 1;
            let begin = out.len();
            let own =
                home.cells.iter().zip(shared.iter()).filter(|(_, shared)| !shared.differs).map(|(cell, _)| &**cell);
            for cell in [&*home.key].into_iter().chain(own) {
                cell::write(out, cell, table.delimiter);
                out.push(table.delimiter);
            }
            for people in home.counted() {
                people.into_iter().for_each(|people| cell::write_number(out, people));
                out.push(table.delimiter);
            }
            let number = people.get(home.first as usize).map_or(0, |person| person.number);
            let gained = out.len();
            let answer = if home.clashes.contains(&true) {
                table.write_problems(out, number, &[contradiction()]);
                None
            } else {
                let answer = home.flat(table).answer();
                home.state = Some(answer.state);
                flats::write(&answer, out, table);
                home.hints.write(out);
                out.push(table.delimiter);
                table.say(out, gained);
                Some(RowAnswer::Flat(answer))
            };
            out.extend(cell::LINE_END);
            entries.push(RowEntry { bytes: out.len() - begin, number, answer, hints: home.hints });
        }
        if done < homes.len() { Step::Flats(done) } else { Step::People(0) }
    }

    fn write_people(&mut self, from: usize, line: &mut usize, table: &Table, (out, entries): Lines<'_>) -> Step {
        let Self { people, homes, blocks, .. } = self;
        let mut done = from;
        for Person { number, home, resident, hints, problems, bytes } in people.iter().skip(from).take(AT_ONCE) {
            done += 1;
            let begin = out.len();
            // Blocks that went out are not needed any more.
            if blocks.front().is_some_and(|block| *line >= block.len()) {
                blocks.pop_front();
                *line = 0;
            }
            let block = blocks.front().map(Vec::as_slice).unwrap_or_default();
            out.extend_from_slice(block.get(*line..*line + bytes).unwrap_or_default());
            *line += bytes;
            let gained = out.len();
            if let [_, ..] = problems.as_slice() {
                table.write_problems(out, *number, problems);
            } else {
                let home = home.and_then(|home| homes.get(home as usize));
                let says =
                    home.map(|home| [home.state.map_or("", FlatState::word), resident.counted(home.day(table)).word()]);
                for word in says.unwrap_or_default() {
                    out.extend_from_slice(word.as_bytes());
                    out.push(table.delimiter);
                }
                hints.write(out);
                out.push(table.delimiter);
                table.say(out, gained);
            }
            out.extend(cell::LINE_END);
            entries.push(RowEntry { bytes: out.len() - begin, number: *number, answer: None, hints: *hints });
        }
        if done < people.len() { Step::People(done) } else { Step::Done }
    }
}

impl Home {
    /// Takes what a row tells; the facts in which it contradicts those before, with their places in [`OF_FLAT`].
    fn differences(&mut self, case: &Case, person: u32) -> Vec<(Fact, usize)> {
        let (told, dwelling) = (&mut self.told, &case.dwelling);
        let on = case.filing_date_given.then_some(case.filing_date);
        let seen = [
            differs(&mut told.on, on),
            differs(&mut told.region, dwelling.region),
            differs(&mut told.tenure, dwelling.tenure),
            differs(&mut told.area, dwelling.usable_area),
        ];
        let mut differences = Vec::new();
        for (((place, fact), seen), teller) in OF_FLAT.iter().enumerate().zip(seen).zip(&mut self.told_by) {
            match seen {
                Seen::Nothing => {}
                Seen::First => *teller = person,
                Seen::Other => differences.push((*fact, place)),
            }
        }
        differences
    }

    /// The people of each group, and all of them, where that is sure.
    fn counted(&self) -> [Option<u32>; 4] {
        let Registered { nearest, farthest } = self.registered;
        let groups = |counts: Counts| [counts.family, counts.excepted, counts.outsiders];
        let [family, excepted, outsiders] = groups(nearest).map(|people| Some(people).filter(|_| nearest == farthest));
        [family, excepted, outsiders, self.registered.persons().settled()]
    }

    /// Its filing day.
    fn day(&self, table: &Table) -> Day {
        self.told.on.unwrap_or(table.base_case.filing_date)
    }

    /// What holds for every row holds for a flat of which none can be read, too.
    fn flat(&self, table: &Table) -> Flat {
        let Told { region, tenure, area, .. } = self.told;
        let base = &table.base_case.dwelling;
        Flat {
            on: self.day(table),
            region: region.or(base.region),
            tenure: tenure.or(base.tenure),
            area: area.or(base.usable_area),
            registered: Some(self.registered),
            gone: None,
        }
    }
}

/// What a row says of a fact of its flat.
enum Seen {
    /// Nothing, or the same as those before.
    Nothing,
    /// It is the first that says something.
    First,
    /// Something else than those before.
    Other,
}

fn differs<T: Copy + PartialEq>(known: &mut Option<T>, told: Option<T>) -> Seen {
    match (*known, told) {
        (None, Some(_)) => {
            *known = told;
            Seen::First
        }
        (Some(known), Some(told)) if known != told => Seen::Other,
        (_, None) | (Some(_), Some(_)) => Seen::Nothing,
    }
}

/// Notes in both rows that they tell two values of a fact of their flat.
fn clash(people: &mut [Person], fact: Fact, known: (u32, &str), here: (u32, &str)) {
    let number = |person: u32| people.get(person as usize).map_or(0, |person| person.number);
    let numbers = [number(known.0), number(here.0)];
    let text = format!("`{}` in row {}, `{}` in row {}", known.1, numbers[0], here.1, numbers[1]);
    for person in [known.0, here.0] {
        let Some(person) = people.get_mut(person as usize) else { continue };
        if person.problems.iter().all(|problem| problem.path != fact.word()) {
            person.problems.push(Problem::new(Code::Conflict, fact.word(), text.clone()));
        }
    }
}

/// What is wrong with a flat whose rows tell two values of one of its facts.
fn contradiction() -> Problem {
    Problem::new(Code::Conflict, "", "its people's rows tell different things of it")
}
