//! How a registration ends: who may end it, on which of the six grounds, where, and with what. For a page of its own, since no
//! assessment hangs on it.
//!
//! [`decide`] asks for one answer after another, only for those that still matter, until it can say how the registration ends.

mod answers;
mod statements;

pub use answers::{Age, Answers, Asker, Ground, Owners, Question, Status, Stay, Walk, YesNo};
pub use statements::{LegalGround, OWNERS_SINCE, PARTS, Part, StatementId};

words! {
    /// What it comes to.
    pub enum Outcome {
        /// The owner applies online.
        Online = "online",
        /// An application at the public service centre.
        Con = "con",
        /// The other owners have to agree first.
        CoOwners = "co-owners",
        /// A court first.
        Court = "court",
        /// At the police.
        Police = "police",
        /// Nothing to apply for.
        NoStep = "no-step",
        /// Whoever asks cannot end it.
        NotYours = "not-yours",
    }
}

words! {
    /// What to bring, or to have at hand.
    pub enum Paper {
        /// The owner's electronic digital signature.
        Eds = "eds",
        /// The numbers of those to be removed.
        Numbers = "numbers",
        /// The owner's identity document.
        OwnerIdentity = "owner-identity",
        /// The application in free form.
        Application = "application",
        /// The decision of the court.
        CourtDecision = "court-decision",
        /// The passport.
        Passport = "passport",
        /// The identity card.
        IdCard = "id-card",
        /// The certificate from the police.
        PoliceCertificate = "police-certificate",
    }
}

words! {
    /// A message to copy.
    pub enum Message {
        /// To the person who is registered.
        Person = "message-person",
        /// To the co-owners.
        CoOwners = "message-co-owners",
        /// To the public service centre: whether all owners sign.
        AskOwners = "message-ask-owners",
        /// Which paper proves a death.
        AskDeath = "message-ask-death",
        /// Who applies after citizenship or a permit is lost.
        AskStatus = "message-ask-status",
        /// Where a temporary registration is ended.
        AskTemporary = "message-ask-temporary",
        /// To the police: which papers they want.
        AskPolice = "message-ask-police",
    }
}

/// How a registration ends.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// What it comes to.
    pub outcome: Outcome,
    /// What must be known before.
    pub warnings: Vec<StatementId>,
    /// The law behind it.
    pub why: Vec<StatementId>,
    /// The way, and how long it takes.
    pub way: Vec<StatementId>,
    /// What to bring.
    pub papers: Vec<Paper>,
    /// What was found nowhere.
    pub open: Vec<StatementId>,
    /// What to write.
    pub messages: Vec<Message>,
}

impl Ending {
    fn of(outcome: Outcome, why: &[StatementId]) -> Self {
        Self {
            outcome,
            warnings: Vec::new(),
            why: why.to_vec(),
            way: Vec::new(),
            papers: Vec::new(),
            open: Vec::new(),
            messages: Vec::new(),
        }
    }

    /// At the place that is there for the person: for citizens the public service centre, in that way and with these papers.
    fn in_person(status: Status, why: &[StatementId], way: &[StatementId], papers: &[Paper]) -> Self {
        match status {
            Status::Citizen => Self { way: way.to_vec(), papers: papers.to_vec(), ..Self::of(Outcome::Con, why) },
            Status::Resident => {
                Self { way: vec![StatementId::PoliceDesk, StatementId::Times], ..Self::of(Outcome::Police, why) }
                    .asks_police()
            }
            Status::Refugee => {
                Self { way: vec![StatementId::PoliceUnit], ..Self::of(Outcome::Police, why) }.asks_police()
            }
        }
    }

    /// Which papers the police want is written nowhere.
    fn asks_police(self) -> Self {
        self.with_open(StatementId::PolicePapers, Message::AskPolice)
    }

    fn with_open(mut self, open: StatementId, message: Message) -> Self {
        self.open.push(open);
        self.messages.push(message);
        self
    }

    fn warned(mut self, warning: StatementId, warned: bool) -> Self {
        self.warnings.extend(warned.then_some(warning));
        self
    }
}

fn known<T>(answer: Option<T>, question: Question) -> Result<T, Question> {
    answer.ok_or(question)
}

fn yes(answer: Option<YesNo>, question: Question) -> Result<bool, Question> {
    Ok(known(answer, question)? == YesNo::Yes)
}

/// How the registration ends.
///
/// # Errors
/// The next question, as long as its answer can change that.
pub fn decide(answers: &Answers) -> Result<Ending, Question> {
    let asker = known(answers.asker, Question::Asker)?;
    let ground = known(answers.ground, Question::Ground)?;
    match (asker, ground) {
        (Asker::Owner | Asker::Person | Asker::Other, Ground::Died) => death(answers),
        // The list names nobody else.
        (Asker::Other, Ground::Moved | Ground::Left | Ground::Court | Ground::Status | Ground::None) => {
            Ok(Ending::of(Outcome::NotYours, &[StatementId::NobodyElse]))
        }
        (Asker::Owner, Ground::Moved | Ground::Left) => {
            aged(answers, |minor| owners_application(answers, ground, minor))
        }
        (Asker::Owner, Ground::None) => aged(answers, |minor| match known(answers.lives, Question::Lives)? {
            YesNo::Yes => court_first(answers, minor),
            YesNo::No => owners_application(answers, ground, minor),
        }),
        (Asker::Owner, Ground::Court) => aged(answers, |_| {
            let lives = yes(answers.lives, Question::Lives)?;
            let status = known(answers.status, Question::Status)?;
            let papers = [Paper::OwnerIdentity, Paper::CourtDecision];
            Ok(Ending::in_person(status, &[StatementId::CourtDecision], &[StatementId::Times], &papers)
                .warned(StatementId::LivesThere, lives))
        }),
        (Asker::Owner | Asker::Person, Ground::Status) => aged(answers, |_| {
            let lives = yes(answers.lives, Question::Lives)?;
            let ending = Ending::of(Outcome::Police, &[StatementId::Grounds]);
            Ok(Ending { way: vec![StatementId::PoliceDesk], ..ending }
                .with_open(StatementId::LostStatus, Message::AskStatus)
                .warned(StatementId::LivesThere, lives))
        }),
        // A new registration removes the old one.
        (Asker::Person, Ground::Moved) => {
            aged(answers, |_| Ok(Ending::of(Outcome::NoStep, &[StatementId::OneApplication, StatementId::TenDays])))
        }
        (Asker::Person, Ground::Left) => aged(answers, |_| {
            let status = known(answers.status, Question::Status)?;
            let papers = [Paper::Passport, Paper::IdCard, Paper::PoliceCertificate];
            Ok(Ending::in_person(status, &[StatementId::Leaving], &[StatementId::Times], &papers))
        }),
        // The decision is brought by the owner.
        (Asker::Person, Ground::Court) => {
            aged(answers, |_| Ok(Ending::of(Outcome::NotYours, &[StatementId::CourtDecision])))
        }
        (Asker::Person, Ground::None) => aged(answers, |_| own_application(answers)),
    }
}

/// Of a child too young to be registered nothing can end; of somebody older, what follows by whether they are of age.
fn aged(answers: &Answers, then: impl FnOnce(bool) -> Result<Ending, Question>) -> Result<Ending, Question> {
    match known(answers.age, Question::Age)? {
        Age::Child => Ok(Ending::of(Outcome::NoStep, &[StatementId::Under14])),
        Age::Minor => then(true),
        Age::Adult => then(false),
    }
}

/// Death is a ground; who applies, where and with which paper, is written nowhere.
fn death(answers: &Answers) -> Result<Ending, Question> {
    let why = [StatementId::Grounds];
    let (outcome, way) = match known(answers.status, Question::Status)? {
        Status::Citizen => (Outcome::Con, Vec::new()),
        Status::Resident => (Outcome::Police, vec![StatementId::PoliceDesk]),
        Status::Refugee => (Outcome::Police, vec![StatementId::PoliceUnit]),
    };
    Ok(Ending { way, ..Ending::of(outcome, &why) }.with_open(StatementId::Death, Message::AskDeath))
}

/// An owner's application about somebody who lives there ends no right to live there.
fn court_first(answers: &Answers, minor: bool) -> Result<Ending, Question> {
    let close = is_close(answers, minor)?;
    Ok(Ending::of(Outcome::Court, &[StatementId::CourtFirst, StatementId::OwnerAlone])
        .warned(StatementId::LivesThere, true)
        .warned(StatementId::NoEviction, close))
}

/// Whether the person is family of the owner, or not of age.
fn is_close(answers: &Answers, minor: bool) -> Result<bool, Question> {
    Ok(minor || yes(answers.family, Question::Family)?)
}

/// The owner's application about somebody who no longer lives there.
fn owners_application(answers: &Answers, ground: Ground, minor: bool) -> Result<Ending, Question> {
    let several = match known(answers.owners, Question::Owners)? {
        Owners::One => false,
        Owners::Several => true,
    };
    if several && !yes(answers.agreed, Question::Agreed)? {
        let close = is_close(answers, minor)?;
        let ending = Ending {
            messages: vec![Message::CoOwners, Message::AskOwners],
            ..Ending::of(Outcome::CoOwners, &[StatementId::CoOwners])
        };
        return Ok(ending.warned(StatementId::NoEviction, close));
    }
    let mut why = vec![StatementId::OwnerAlone];
    why.extend(several.then_some(StatementId::CoOwners));
    why.extend((ground == Ground::Moved).then_some(StatementId::OneApplication));
    let temporary = match known(answers.stay, Question::Stay)? {
        Stay::Permanent => false,
        Stay::Temporary => true,
    };
    why.extend(temporary.then_some(StatementId::Temporary));
    let status = known(answers.status, Question::Status)?;
    let online = match status {
        // Departure is no matter for the portal.
        Status::Citizen => ground != Ground::Left && yes(answers.eds, Question::Eds)?,
        Status::Resident | Status::Refugee => false,
    };
    let close = is_close(answers, minor)?;
    let mut ending = if online {
        Ending {
            way: vec![StatementId::Portal, StatementId::Times],
            papers: vec![Paper::Eds, Paper::Numbers],
            ..Ending::of(Outcome::Online, &why)
        }
    } else {
        Ending::in_person(
            status,
            &why,
            &[StatementId::Con, StatementId::Times],
            &[Paper::OwnerIdentity, Paper::Application, Paper::Numbers],
        )
    };
    // Whoever is abroad for good has no other address to register at.
    if ground != Ground::Left {
        ending.messages.insert(0, Message::Person);
    }
    if temporary {
        ending = ending.with_open(StatementId::TemporaryWay, Message::AskTemporary);
    }
    Ok(ending.warned(StatementId::NoEviction, close))
}

/// The person's own wish ends a temporary registration, and no other.
fn own_application(answers: &Answers) -> Result<Ending, Question> {
    let lives = yes(answers.lives, Question::Lives)?;
    match (known(answers.stay, Question::Stay)?, lives) {
        (Stay::Temporary, true | false) => {
            let status = known(answers.status, Question::Status)?;
            let ending = Ending::in_person(status, &[StatementId::Temporary], &[], &[]);
            Ok(ending
                .with_open(StatementId::TemporaryWay, Message::AskTemporary)
                .warned(StatementId::LivesThere, lives))
        }
        (Stay::Permanent, false) => Ok(Ending::of(
            Outcome::NoStep,
            &[StatementId::NoOwnGround, StatementId::OneApplication, StatementId::TenDays],
        )),
        (Stay::Permanent, true) => Ok(Ending::of(Outcome::NotYours, &[StatementId::NoOwnGround])
            .warned(StatementId::LivesThere, true)
            .warned(StatementId::NoEviction, true)),
    }
}
