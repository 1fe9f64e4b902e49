//! Facts on their way between the page and its worker: each as far as it is sound, by its path.

use super::fact::Object;
use super::{Fact, FactPath, FactValue, Facts, Group, Values};
use borsh::io::{Read, Result, Write};
use borsh::{BorshDeserialize, BorshSerialize};

/// The value of a fact, as data has it.
#[derive(BorshSerialize, BorshDeserialize)]
pub(super) enum Crossing {
    YesNo(bool),
    Number(u32),
    Text(String),
    Counts(Vec<(Group, u32)>),
}

impl From<FactValue> for Crossing {
    fn from(value: FactValue) -> Self {
        match value {
            FactValue::Word(word) => Self::Text(word.to_owned()),
            FactValue::Day(day) => Self::Text(day.to_string()),
            FactValue::Area(area) => Self::Text(area.to_string()),
            FactValue::YesNo(yes) => Self::YesNo(yes),
            FactValue::Number(number) => Self::Number(number),
            FactValue::Counts(tally) => Self::Counts(tally.all_said().collect()),
        }
    }
}

impl BorshSerialize for Facts {
    fn serialize<W: Write>(&self, writer: &mut W) -> Result<()> {
        let case = self.case();
        let mut values = Vec::new();
        let mut put = |path: FactPath| values.extend(case.value(path).map(|value| (path, Crossing::from(value))));
        for fact in Object::ALL.iter().flat_map(|object| self.facts_of(*object)) {
            put(fact.into());
            if let Values::Owners(_) = fact.values() {
                let owners = case.dwelling.other_owners.as_ref().map_or(0, Vec::len);
                let paths = (0..owners).flat_map(|index| Fact::OF_OWNERS.iter().map(move |fact| (*fact, index)));
                paths.for_each(|(fact, index)| put(FactPath::of_owner(fact, index)));
            }
        }
        // The number that names a person is no value that answers give back.
        values.extend(case.applicant.iin.map(|iin| (Fact::Iin.into(), Crossing::Text(iin.to_string()))));
        values.serialize(writer)
    }
}

impl BorshDeserialize for Facts {
    fn deserialize_reader<R: Read>(reader: &mut R) -> Result<Self> {
        let mut facts = Self::default();
        for (path, value) in Vec::deserialize_reader(reader)? {
            facts.put(path, value);
        }
        Ok(facts)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::Case;
    use crate::norm;

    #[test]
    fn facts_cross_as_they_are() {
        let all = serde_json::json!({
            "filingDate": "2026-11-29",
            "registration": "temporary",
            "stay": { "from": "2026-12-01", "until": "2027-01-10", "purpose": "study" },
            "applicant": {
                "status": "citizen", "age": 20, "ageOn": "2026-01-31", "fullTimeStudent": true, "iin": "991231500006",
            },
            "dwelling": {
                "region": "KZ-71", "usableArea": "44.9", "registered": { "family": 2, "total": 3 },
                "otherOwners": [{ "consent": "given" }, {}],
            },
        });
        for sample in [all, serde_json::json!({}), serde_json::json!({ "dwelling": { "otherOwners": [] } })] {
            let facts: Facts = serde_json::from_value(sample.clone()).unwrap();
            let crossed: Facts = borsh::from_slice(&borsh::to_vec(&facts).unwrap()).unwrap();
            assert_eq!(crossed.case(), facts.case(), "{sample}");
            assert!(Case::check(facts.clone(), norm::LAW_READ).is_ok(), "{sample}");
            let (before, after) = [&facts, &crossed].map(|facts| serde_json::to_value(facts).unwrap()).into();
            assert_eq!(before, after);
        }
    }

    #[test]
    fn what_is_unsound_stays_behind() {
        let facts: Facts =
            serde_json::from_str(r#"{ "applicant": { "age": -1 }, "registration": "permanent" }"#).unwrap();
        let crossed: Facts = borsh::from_slice(&borsh::to_vec(&facts).unwrap()).unwrap();
        assert_eq!(serde_json::to_string(&crossed).unwrap(), r#"{"registration":"permanent"}"#);
    }
}
