//! The facts that the answers amount to.

use super::draft::{Draft, UNKNOWN};
use super::field::{AreaField, Boxes, Field};
use super::screen::Screen;
use crate::area::Area;
use crate::case::{FactValue, Given};
use crate::day::Day;

impl Draft {
    /// The facts that the answers amount to, as the door takes them.
    #[must_use]
    pub fn facts(&self, today: Day) -> Given {
        let mut facts = Given::default();
        for screen in self.done() {
            let void =
                screen.only_where.is_some_and(|(fact, needed)| facts.get(fact).is_some_and(|told| told != needed));
            if !void {
                self.add_screen(&mut facts, screen);
            }
        }
        self.add_days(&mut facts, today);
        facts
    }

    /// The facts that the answers on one screen amount to, whether or not it counts as answered.
    #[must_use]
    pub fn facts_of(&self, screen: &Screen) -> Given {
        let mut facts = Given::default();
        self.add_screen(&mut facts, screen);
        facts
    }

    fn add_screen(&self, facts: &mut Given, screen: &Screen) {
        for field in screen.fields.iter().filter(|field| self.asks(field)) {
            match field {
                Field::Choice(choice) => {
                    for (fact, value) in choice.options.facts(self.get(choice.name)) {
                        facts.push(fact, value);
                    }
                }
                Field::Boxes(boxes) => self.add_boxes(facts, boxes),
                Field::Age => self.add_age(facts),
                Field::Day(day) => {
                    let typed = if self.is_on(day.unknown) { None } else { self.day(day.name) };
                    facts.extend(typed.map(|typed| (day.fact.into(), FactValue::Day(typed))));
                }
                Field::Area(area) => {
                    let typed = self.known_area(area);
                    facts.extend(typed.map(|typed| (area.fact.into(), FactValue::Area(typed))));
                }
                Field::Rooms => {}
                Field::Owners => self.add_owners(facts),
                Field::Registered => self.add_registered(facts),
                Field::Joining => self.add_joining(facts),
            }
        }
    }

    /// The area of a field that is not answered with "I don't know".
    pub(super) fn known_area(&self, area: &AreaField) -> Option<Area> {
        let unknown = area.unknown.is_some_and(|unknown| self.is_on(unknown));
        if unknown { None } else { self.area(area.name).ok() }
    }

    /// Boxes that are not ticked say something too, unless the whole group is not known.
    fn add_boxes(&self, facts: &mut Given, boxes: &Boxes) {
        if self.get(&boxes.way_out()) == UNKNOWN {
            return;
        }
        let asked: Vec<_> = boxes.asked(self).collect();
        for tick in &asked {
            let ticked = asked.iter().rfind(|other| other.fact == tick.fact && self.is_on(other.name));
            if facts.get(tick.fact).is_none() {
                facts.push(tick.fact, ticked.map_or(tick.otherwise, |ticked| ticked.ticked));
            }
        }
    }
}
