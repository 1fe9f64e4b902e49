//! What a field is called where something is said about it apart from its form.

use super::draft::belongs;
use super::field::Field;
use super::owners::{OWNER_QUESTIONS, OWNERS_COUNT};
use super::people::{JOINING, PEOPLE, PeopleGroup, REGISTERED, people_field};
use super::screen::Screen;
use crate::text::{Key, key};

impl Screen {
    /// The label of one of its fields; the question itself where the field has no other.
    #[must_use]
    pub fn label(&self, field: &str) -> Key {
        self.fields.iter().find_map(|known| known.label(field)).unwrap_or(self.title)
    }
}

impl Field {
    /// The label of that field, where it is one of these and has one.
    fn label(&self, field: &str) -> Option<Key> {
        let group = |part: &str| PEOPLE.iter().find(|group| people_field(part, group.group) == field);
        match self {
            Self::Choice(choice) => choice.title.filter(|_| choice.name == field),
            Self::Boxes(boxes) => boxes.title.filter(|_| boxes.boxes.iter().any(|tick| tick.name == field)),
            Self::Day(day) => belongs(field, day.name).then_some(day.title),
            Self::Area(area) => (area.name == field).then_some(area.label),
            Self::Owners if field == OWNERS_COUNT => Some(key::Q_OWNERS_COUNT),
            Self::Owners => {
                let (_, question) = field.rsplit_once('.')?;
                OWNER_QUESTIONS.iter().find(|known| known.name == question)?.title
            }
            Self::Registered => group(REGISTERED).map(|group: &PeopleGroup| group.label),
            Self::Joining => group(JOINING).map(|group| group.joining),
            Self::Age | Self::Rooms => None,
        }
    }
}
