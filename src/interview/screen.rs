//! Screens as a type: each one question to the person, with its fields.

use super::SCREENS;
use super::choice::Choice;
use super::field::{Boxes, Field, Tick};
use crate::case::{Fact, FactPath, FactValue};
use crate::text::Key;

words! {
    /// A screen of the interview. Its word is part of the page's addresses and begins the names of its fields.
    pub enum ScreenId {
        /// The legal tie to the country.
        Status = "status",
        /// The age.
        Age = "age",
        /// Permanent or temporary.
        Registration = "registration",
        /// The temporary stay.
        Stay = "stay",
        /// Capacity, arrival from abroad, power of attorney.
        Person = "person",
        /// The proof from the former country.
        ExitProof = "exit-proof",
        /// Region and kind of dwelling.
        Place = "place",
        /// Whose the dwelling is.
        Holder = "holder",
        /// The state tenancy contract.
        Tenancy = "tenancy",
        /// The other owners.
        Owners = "owners",
        /// What may be wrong with the address.
        Address = "address",
        /// Who moves in together with the person.
        Joining = "joining",
        /// Usable and living area.
        Area = "area",
        /// The people registered there.
        Registered = "registered",
        /// The tie to the owner.
        Tie = "tie",
        /// Means of signing, and consent to data access.
        Signing = "signing",
    }
}

/// A screen: one question to the person, its fields, and what its answers hold for.
#[derive(Debug)]
pub struct Screen {
    /// Its name, which begins the names of its fields.
    pub id: ScreenId,
    /// The question.
    pub title: Key,
    /// The explanation, folded.
    pub help: Key,
    /// Who or what the answers are about.
    pub about: About,
    /// The answer elsewhere that it follows from. Beside another one, what was answered here says nothing; who does not know that
    /// one is not asked.
    pub only_where: Option<(Fact, FactValue)>,
    /// The fields, in the order of the form.
    pub fields: &'static [Field],
}

words! {
    /// A part of the interview, as people are told how far they are.
    pub enum Stage {
        /// Who moves in.
        Person = "person",
        /// Where, and whose consent it takes.
        Dwelling = "dwelling",
        /// How many people the dwelling holds, and who they are.
        People = "people",
        /// How the application is made.
        Signature = "signature",
    }
}

words! {
    /// Who knows the answers of a screen.
    pub enum KnownBy {
        /// The person alone.
        Person = "person",
        /// The owner of the dwelling.
        Owner = "owner",
        /// The administration of a dormitory or a similar building, in place of an owner.
        Administration = "administration",
        /// An office, or the portal.
        Office = "office",
    }
}

/// Who or what the answers of a screen are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The person alone.
    Person,
    /// The dwelling, whoever moves in.
    Dwelling,
    /// Who owns the dwelling: the same for another person as long as this one owns nothing of it.
    Ownership,
}

impl Screen {
    /// The screen of that word.
    #[must_use]
    pub fn find(id: &str) -> Option<&'static Self> {
        Some(Self::of(ScreenId::from_word(id)?))
    }

    /// The entry of the table.
    #[must_use]
    pub fn of(id: ScreenId) -> &'static Self {
        let [first, ..] = &SCREENS;
        SCREENS.get(id as usize).unwrap_or(first)
    }

    /// The screen that asks a fact.
    #[must_use]
    pub fn asking(path: impl Into<FactPath>) -> Option<&'static Self> {
        let fact = path.into().fact;
        SCREENS.iter().find(|screen| screen.asks(fact))
    }

    /// The part of the interview that it belongs to.
    #[must_use]
    pub fn stage(&self) -> Stage {
        match self.id {
            ScreenId::Status
            | ScreenId::Age
            | ScreenId::Registration
            | ScreenId::Stay
            | ScreenId::Person
            | ScreenId::ExitProof => Stage::Person,
            ScreenId::Place | ScreenId::Holder | ScreenId::Tenancy | ScreenId::Owners | ScreenId::Address => {
                Stage::Dwelling
            }
            ScreenId::Joining | ScreenId::Area | ScreenId::Registered | ScreenId::Tie => Stage::People,
            ScreenId::Signing => Stage::Signature,
        }
    }

    /// Whom to ask who does not know the answer.
    #[must_use]
    pub fn known_by(&self) -> KnownBy {
        match self.id {
            ScreenId::Status
            | ScreenId::Age
            | ScreenId::Registration
            | ScreenId::Stay
            | ScreenId::Person
            | ScreenId::ExitProof
            | ScreenId::Place
            | ScreenId::Tenancy
            | ScreenId::Joining
            | ScreenId::Tie
            | ScreenId::Signing => KnownBy::Person,
            ScreenId::Holder | ScreenId::Owners | ScreenId::Area | ScreenId::Registered => KnownBy::Owner,
            ScreenId::Address => KnownBy::Office,
        }
    }

    /// Whether one of its fields asks that fact.
    #[must_use]
    pub fn asks(&self, fact: Fact) -> bool {
        self.fields.iter().any(|field| field.asks(fact))
    }

    /// The boxes among its fields.
    pub(super) fn boxes(&self) -> impl Iterator<Item = &'static Tick> {
        let boxes = self
            .fields
            .iter()
            .filter_map(|field| if let Field::Boxes(boxes) = field { Some(boxes.boxes) } else { None });
        boxes.flatten()
    }

    /// The choice among its fields that asks a fact.
    #[must_use]
    pub fn choice(&self, fact: Fact) -> Option<&'static Choice> {
        self.fields.iter().find_map(|field| match field {
            Field::Choice(choice) if choice.options.ask(fact) => Some(choice),
            Field::Choice(_)
            | Field::Boxes(_)
            | Field::Age
            | Field::Day(_)
            | Field::Area(_)
            | Field::Rooms
            | Field::Owners
            | Field::Registered
            | Field::Joining => None,
        })
    }

    /// The one field whose question is that of the screen, where it has such a one.
    #[must_use]
    pub fn only_field(&self) -> Option<&'static Field> {
        let [field] = self.fields else { return None };
        match field {
            Field::Choice(Choice { title: None, .. }) | Field::Boxes(Boxes { title: None, .. }) | Field::Joining => {
                Some(field)
            }
            Field::Choice(_)
            | Field::Boxes(_)
            | Field::Age
            | Field::Day(_)
            | Field::Area(_)
            | Field::Rooms
            | Field::Owners
            | Field::Registered => None,
        }
    }
}

impl PartialEq for Screen {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl Eq for Screen {}
