//! The answers given on a screen, in the words of its choices.

use tirkeu::case::{Case, Fact, FactValue, Group, Tally};
use tirkeu::interview::{
    Boxes, Choice, Draft, Field, JOINING_WHO, Joiners, OWNERS_ALIKE, Options, PEOPLE, PeopleGroup, Screen, UNKNOWN,
};
use tirkeu::say;
use tirkeu::text::Texts;

/// The answers given on a screen, a line each.
pub(crate) fn answers(texts: &Texts, draft: &Draft, screen: &Screen, case: &Case) -> Vec<String> {
    let lines = Lines { texts, draft, case };
    screen.fields.iter().filter(|field| draft.asks(field)).flat_map(|field| lines.of(field)).collect()
}

struct Lines<'a> {
    texts: &'a Texts,
    draft: &'a Draft,
    case: &'a Case,
}

impl Lines<'_> {
    fn of(&self, field: &Field) -> Vec<String> {
        match field {
            Field::Choice(choice) => self.choice(choice),
            Field::Boxes(boxes) => self.boxes(boxes),
            // The question has said already what the number is.
            Field::Age => vec![self.age()],
            Field::Day(day) => self.named(day.fact, true),
            // An area that may stay empty is not listed as open.
            Field::Area(area) => self.named(area.fact, area.unknown.is_some()),
            Field::Rooms => Vec::new(),
            Field::Owners => self.owners(),
            Field::Registered => self.named(Fact::Registered, true),
            Field::Joining if self.draft.counts_joiners() => self.named(Fact::Joining, true),
            Field::Joining => {
                let who = Joiners::from_word(self.draft.get(JOINING_WHO));
                vec![who.map_or_else(
                    || self.unknown(),
                    |who| self.texts.named(&format!("q-joining.{}", who.word()), &[]).unwrap_or_default(),
                )]
            }
        }
    }

    fn unknown(&self) -> String {
        say!(self.texts, UNKNOWN)
    }

    /// The answer that was chosen in a field.
    fn chosen(&self, choice: &Choice, field: &str) -> String {
        choice.label(self.draft.get(field)).map_or_else(|| self.unknown(), |label| self.texts.get(label))
    }

    /// The age, with its day where that is not the filing day; or the birth date.
    fn age(&self) -> String {
        let applicant = &self.case.applicant;
        match (applicant.birth_date, applicant.age) {
            (Some(born), _) => format!("{}: {}", self.texts.fact(Fact::BirthDate), self.texts.show(&born.into())),
            (None, Some(age)) => {
                let years = u32::from(age.as_told());
                match applicant.age_on.filter(|on| *on != self.case.filing_date) {
                    Some(on) => say!(self.texts, ANSWER_AGE, years = years, day = on),
                    None => self.texts.show(&years.into()),
                }
            }
            (None, None) => self.unknown(),
        }
    }

    fn choice(&self, choice: &Choice) -> Vec<String> {
        match (choice.title, &choice.options) {
            (None, _) => vec![self.chosen(choice, choice.name)],
            (Some(title), Options::YesNo { .. } | Options::Groups(_)) => {
                vec![format!("{} {}", self.texts.get(title), self.chosen(choice, choice.name))]
            }
            (Some(_), Options::Words { fact, .. }) => self.lines(*fact, true, |value| match value {
                FactValue::Word(word) => choice.label(word).map(|label| self.texts.get(label)).unwrap_or_default(),
                FactValue::Day(_)
                | FactValue::Number(_)
                | FactValue::YesNo(_)
                | FactValue::Area(_)
                | FactValue::Counts(_) => self.figure(value),
            }),
        }
    }

    fn boxes(&self, boxes: &Boxes) -> Vec<String> {
        if self.draft.get(&boxes.way_out()) == UNKNOWN {
            return vec![self.unknown()];
        }
        let ticked = boxes.asked(self.draft).filter(|tick| self.draft.is_on(tick.name));
        let ticked: Vec<_> = ticked.map(|tick| self.texts.get(tick.label)).collect();
        if ticked.is_empty() { vec![self.texts.get(boxes.none)] } else { ticked }
    }

    /// A line an owner, or one for all.
    fn owners(&self) -> Vec<String> {
        if self.case.dwelling.other_owners.is_none() {
            return self.named(Fact::OtherOwners, true);
        }
        let answers = self.draft.owner_groups().map(|group| {
            let answer = |question: &Choice| {
                let said = self.chosen(question, &question.of_owner(&group));
                let label = self.texts.named(&format!("q-owners.{}-short", question.name), &[]);
                label.map_or_else(|| format!("{said}."), |label| format!("{label}: {said}."))
            };
            let told = |question: &&Choice| !self.draft.get(&question.of_owner(&group)).is_empty();
            self.draft.owner_questions(&group).filter(told).map(answer).collect::<Vec<_>>().join(" ")
        });
        if self.draft.is_on(OWNERS_ALIKE) {
            return [self.texts.show(&self.draft.owners().unwrap_or(0).into())].into_iter().chain(answers).collect();
        }
        (1..)
            .zip(answers)
            .map(|(number, answer)| format!("{}. {answer}", say!(self.texts, Q_OWNERS_OWNER, n = number)))
            .collect()
    }

    /// A line with the fact's name and its value.
    fn named(&self, fact: Fact, asked: bool) -> Vec<String> {
        self.lines(fact, asked, |value| self.figure(value))
    }

    fn lines(&self, fact: Fact, asked: bool, show: impl Fn(FactValue) -> String) -> Vec<String> {
        let name = self.texts.fact(fact);
        let open = self.case.lacking(fact).first().filter(|_| asked).map(|_| self.unknown());
        let given = self.case.given(fact).map(|(_, value)| show(value));
        given.chain(open).map(|answer| format!("{name}: {answer}")).collect()
    }

    /// A value as people say it.
    fn figure(&self, value: FactValue) -> String {
        let texts = self.texts;
        match value {
            FactValue::Word(word) => word.to_owned(),
            FactValue::Day(day) => texts.show(&day.into()),
            FactValue::Number(number) => texts.show(&number.into()),
            FactValue::YesNo(true) => say!(texts, YES),
            FactValue::YesNo(false) => say!(texts, NO),
            FactValue::Area(area) => texts.show(&area.into()),
            FactValue::Counts(tally) => self.people(tally),
        }
    }

    fn people(&self, tally: Tally) -> String {
        let counted = tally.said(Group::Total).is_some();
        let groups = PEOPLE.iter().filter_map(|group| Some((group, tally.said(group.group)?)));
        let groups = groups.filter(|(_, count)| *count > 0 || counted);
        let line = |(group, count): (&PeopleGroup, u32)| {
            format!("{}: {}", self.texts.get(group.label), self.texts.show(&count.into()))
        };
        let counts: Vec<_> = groups.map(line).collect();
        if counts.is_empty() { say!(self.texts, NOBODY) } else { counts.join("; ") }
    }
}
