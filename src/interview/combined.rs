//! Answers that say several facts at once, as people do: whose the dwelling is, and the tie to its owner.

use super::choice::{Answer, AnswerGroup};
use crate::case::{Fact, FactValue, Ownership, Relation, Status, Tenure};
use crate::text::{Key, key};

/// An answer about the holder.
macro_rules! holder {
    ($word:literal, $tenure:expr, $ownership:expr) => {
        Answer {
            word: $word,
            label: const { Key::of(&["q-holder.", $word]) },
            says: const {
                &[
                    (Fact::Tenure, FactValue::Word($tenure.word())),
                    (Fact::Ownership, FactValue::Word($ownership.word())),
                ]
            },
            also: &[],
        }
    };
}

/// A tie to the owner.
macro_rules! tie {
    ($relation:ident) => {
        Answer {
            word: Relation::$relation.word(),
            label: const { Key::of(&["relation-", Relation::$relation.word()]) },
            says: const { &[(Fact::RelationToOwner, FactValue::Word(Relation::$relation.word()))] },
            also: &[(Fact::FullTimeStudent, FactValue::YesNo(false))],
        }
    };
}

/// No tie to the owner, studying or not.
macro_rules! no_tie {
    ($word:literal, $studies:literal) => {
        Answer {
            word: $word,
            label: const { Key::of(&["relation-", $word]) },
            says: const {
                &[
                    (Fact::RelationToOwner, FactValue::Word(Relation::None.word())),
                    (Fact::FullTimeStudent, FactValue::YesNo($studies)),
                ]
            },
            also: &[],
        }
    };
}

/// A citizenship or status.
macro_rules! status {
    ($status:ident) => {
        Answer {
            word: Status::$status.word(),
            label: const { Key::of(&["status-option-", Status::$status.word()]) },
            says: const { &[(Fact::Status, FactValue::Word(Status::$status.word()))] },
            also: &[],
        }
    };
}

/// The citizenship or status: what most people have stands first.
pub(super) static STATUSES: &[AnswerGroup] = &[
    AnswerGroup { title: None, answers: &[status!(Citizen)] },
    AnswerGroup {
        title: Some(key::Q_STATUS_OTHERS),
        answers: &[
            status!(ResidentForeigner),
            status!(ResidentStateless),
            status!(Kandas),
            status!(Refugee),
            status!(AsylumSeeker),
            status!(Visitor),
        ],
    },
];

/// Whose the dwelling is, as people say it: tenure and ownership in one answer.
pub(super) static HOLDERS: &[AnswerGroup] = &[AnswerGroup {
    title: None,
    answers: &[
        Answer {
            also: &[(Fact::OtherOwners, FactValue::Number(0))],
            ..holder!("mine", Tenure::Private, Ownership::Sole)
        },
        holder!("mine-shared", Tenure::Private, Ownership::Shared),
        holder!("others", Tenure::Private, Ownership::None),
        holder!("state-rental", Tenure::StateRental, Ownership::None),
        holder!("service", Tenure::Service, Ownership::None),
        holder!("organisation", Tenure::Organisation, Ownership::None),
    ],
}];

/// What somebody is to the owner, and whether somebody without a tie studies: kin are never asked that.
/// What most people are stands first: nobody's kin.
pub(super) static TIES: &[AnswerGroup] = &[
    AnswerGroup { title: Some(key::Q_TIE_GROUP_NONE), answers: &[no_tie!("none", false), no_tie!("student", true)] },
    AnswerGroup {
        title: Some(key::Q_TIE_GROUP_FAMILY),
        answers: &[
            tie!(Spouse),
            tie!(Parent),
            tie!(Child),
            tie!(AdoptiveParent),
            tie!(AdoptedChild),
            tie!(Sibling),
            tie!(HalfSibling),
            tie!(Grandparent),
            tie!(Grandchild),
        ],
    },
    AnswerGroup {
        title: Some(key::Q_TIE_GROUP_EXCEPTED),
        answers: &[tie!(InLaw), tie!(RelativesSpouse), tie!(RelativesChild), tie!(Ward)],
    },
];
