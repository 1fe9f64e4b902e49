//! Mistakes that would otherwise be silent do not compile: each is made on purpose, in a copy of the program.

#[path = "common/workshop.rs"]
mod workshop;

use std::fs;
use workshop::{Workshop, check, report};

/// A mistake in one file: a text that stands there once, what stands there instead, and what the compiler says of it.
struct Mistake {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    says: &'static str,
}

const MISTAKES: [Mistake; 6] = [
    // What a fact is tried at while it is unknown, forgotten: a case that lacks it would come out settled.
    Mistake {
        file: "src/case/table.rs",
        from: "from_abroad: bool, Tried;",
        to: "from_abroad: bool;",
        says: "no rules expected",
    },
    // The name of a rule, mistyped where a step hangs on it: the step would vanish from every refused long stay.
    Mistake {
        file: "src/assessment/steps.rs",
        from: "Self::ShortenStay => Line::at(RuleId::StayLength,",
        to: "Self::ShortenStay => Line::at(RuleId::StayLengths,",
        says: "no variant",
    },
    // The name of a step, mistyped, which leaves the step without a line as well.
    Mistake {
        file: "src/assessment/steps.rs",
        from: "Self::ShortenStay =>",
        to: "Self::ShortenStays =>",
        says: "no variant",
    },
    // A step that is named and has no line.
    Mistake {
        file: "src/assessment/steps.rs",
        from: "        NothingToFile =",
        to: "        Forgotten = \"forgotten\",\n        NothingToFile =",
        says: "non-exhaustive patterns",
    },
    // A rule under the name of another.
    Mistake {
        file: "src/rules/mod.rs",
        from: "in stay_length;",
        to: "in signature;",
        says: "the rule in `signature` has another name",
    },
    // A rule that does not say what the law leaves open about it.
    Mistake { file: "src/rules/stay_length.rs", from: "    doubts: &[],\n", to: "", says: "missing field `doubts`" },
];

#[test]
fn no_mistake_of_the_list_compiles() {
    let workshop = Workshop::set_up("mistakes", &[], |_, _| ()).unwrap();
    let sound = check(&workshop);
    assert!(sound.status.success(), "the program as it is: {}", report(&sound));
    for Mistake { file, from, to, says } in MISTAKES {
        let path = workshop.copy.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "`{from}` in {file}");
        fs::write(&path, text.replace(from, to)).unwrap();
        let checked = check(&workshop);
        fs::write(&path, &text).unwrap();
        let said = report(&checked);
        assert!(!checked.status.success(), "`{to}` in {file} compiles");
        assert!(said.contains(says), "`{to}` in {file}: {said}");
    }
}
