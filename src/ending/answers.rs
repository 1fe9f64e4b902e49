//! What is asked of whoever wants a registration ended, and the answers.

use super::{Ending, decide};

words! {
    /// A question, in the order in which most are asked.
    pub enum Question {
        /// Who asks.
        Asker = "asker",
        /// What happened.
        Ground = "ground",
        /// How old the person is.
        Age = "age",
        /// Whether the person lives there.
        Lives = "lives",
        /// How many owners there are.
        Owners = "owners",
        /// Whether all of them agree.
        Agreed = "agreed",
        /// Which registration it is.
        Stay = "stay",
        /// Whose citizenship the person has.
        Status = "status",
        /// Whether whoever asks has an electronic digital signature.
        Eds = "eds",
        /// Whether the person belongs to the owner's family.
        Family = "family",
    }
}

words! {
    /// Who asks.
    pub enum Asker {
        /// An owner of the dwelling.
        Owner = "owner",
        /// Whoever is registered.
        Person = "person",
        /// A relative of one who died, or somebody else.
        Other = "other",
    }
}

words! {
    /// What happened.
    pub enum Ground {
        /// The person moved within the country.
        Moved = "moved",
        /// The person left the country for good.
        Left = "left",
        /// The person died.
        Died = "died",
        /// A court found that the person lost the right to use the dwelling.
        Court = "court",
        /// The person lost citizenship, or the residence permit.
        Status = "status",
        /// None of these.
        None = "none",
    }
}

words! {
    /// How old the person is.
    pub enum Age {
        /// Too young to be registered.
        Child = "child",
        /// Registered, and not of age.
        Minor = "minor",
        /// Of age.
        Adult = "adult",
    }
}

words! {
    /// Yes or no.
    pub enum YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

words! {
    /// How many owners there are.
    pub enum Owners {
        /// One.
        One = "one",
        /// More.
        Several = "several",
    }
}

words! {
    /// Which registration it is.
    pub enum Stay {
        /// At the place of residence.
        Permanent = "permanent",
        /// At the place of a stay.
        Temporary = "temporary",
    }
}

words! {
    /// The person before the law.
    pub enum Status {
        /// A citizen.
        Citizen = "citizen",
        /// A foreigner or stateless person with a residence permit.
        Resident = "resident",
        /// A refugee or asylum seeker.
        Refugee = "refugee",
    }
}

macro_rules! answers {
    ($($(#[$meta:meta])* $question:ident, $field:ident: $type:ident;)+) => {
        /// The answers that were given.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct Answers { $($(#[$meta])* pub $field: Option<$type>,)+ }

        impl Answers {
            /// The word of an answer.
            #[must_use]
            pub fn word(&self, question: Question) -> Option<&'static str> {
                match question { $(Question::$question => self.$field.map($type::word),)+ }
            }

            /// These answers with another one; `None` where that question has no such answer.
            #[must_use]
            pub fn with(self, question: Question, word: &str) -> Option<Self> {
                Some(match question {
                    $(Question::$question => Self { $field: Some($type::from_word(word)?), ..self },)+
                })
            }
        }

        impl Question {
            /// Every answer that it can have.
            #[must_use]
            pub fn words(self) -> &'static [&'static str] {
                match self { $(Self::$question => $type::WORDS,)+ }
            }
        }
    };
}

answers! {
    /// Who asks.
    Asker, asker: Asker;
    /// What happened.
    Ground, ground: Ground;
    /// How old the person is.
    Age, age: Age;
    /// Whether the person lives there.
    Lives, lives: YesNo;
    /// How many owners there are.
    Owners, owners: Owners;
    /// Whether all of them agree.
    Agreed, agreed: YesNo;
    /// Which registration it is.
    Stay, stay: Stay;
    /// The person before the law.
    Status, status: Status;
    /// Whether the owner can sign.
    Eds, eds: YesNo;
    /// Whether the person is family.
    Family, family: YesNo;
}

impl Question {
    /// The answers that are offered: not those that nobody in that place can give.
    #[must_use]
    pub fn choices(self, answers: &Answers) -> Vec<&'static str> {
        let offered = |word: &&&str| match (self, answers.asker) {
            (Self::Ground, Some(Asker::Person)) => **word != Ground::Died.word(),
            (Self::Ground, Some(Asker::Other)) => [Ground::Died, Ground::None].map(Ground::word).contains(*word),
            (Self::Ground, Some(Asker::Owner) | None)
            | (
                Self::Asker
                | Self::Age
                | Self::Lives
                | Self::Owners
                | Self::Agreed
                | Self::Stay
                | Self::Status
                | Self::Eds
                | Self::Family,
                _,
            ) => true,
        };
        self.words().iter().filter(offered).copied().collect()
    }
}

/// Answers in the order in which they were asked, and where they lead.
#[derive(Clone, Debug, PartialEq)]
pub struct Walk {
    /// Those that were asked.
    pub answers: Answers,
    /// Their questions, in order.
    pub asked: Vec<Question>,
    /// The end, or the next question.
    pub end: Result<Ending, Question>,
}

impl Walk {
    /// The way through these answers; those that are not asked on it are left out.
    #[must_use]
    pub fn of(given: &Answers) -> Self {
        let mut walk = Self { answers: Answers::default(), asked: Vec::new(), end: Err(Question::FIRST) };
        loop {
            walk.end = decide(&walk.answers);
            let Err(question) = walk.end else { return walk };
            let word = given.word(question).filter(|word| question.choices(&walk.answers).contains(word));
            let Some(answers) = word.and_then(|word| walk.answers.with(question, word)) else { return walk };
            walk.answers = answers;
            walk.asked.push(question);
        }
    }

    /// How many questions are left at most.
    #[must_use]
    pub fn left(&self) -> u32 {
        left(&self.answers)
    }

    /// The answers as an address holds them: `asker=owner&ground=moved`.
    #[must_use]
    pub fn written(&self) -> String {
        let pair = |question: &Question| Some(format!("{}={}", question.word(), self.answers.word(*question)?));
        self.asked.iter().filter_map(pair).collect::<Vec<_>>().join("&")
    }

    /// The way through answers that were written; what cannot be read is asked again.
    #[must_use]
    pub fn read(written: &str) -> Self {
        let pairs = written.split('&').filter_map(|pair| pair.split_once('='));
        let given = pairs.fold(Answers::default(), |answers, (question, word)| {
            Question::from_word(question).and_then(|question| answers.with(question, word)).unwrap_or(answers)
        });
        Self::of(&given)
    }
}

fn left(answers: &Answers) -> u32 {
    let Err(question) = decide(answers) else { return 0 };
    let after = |word: &&str| answers.with(question, word).map(|answers| left(&answers));
    1 + question.choices(answers).iter().filter_map(after).max().unwrap_or(0)
}
