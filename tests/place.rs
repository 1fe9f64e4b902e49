//! A second place with a norm, and a norm to come, are entries of the table of norms, and no code: in a copy of the program
//! Shymkent gets a norm, later changed, and the capital a smaller one, and what is proven of the program is proven there again.

#[path = "common/workshop.rs"]
mod workshop;

use std::path::Path;
use workshop::Workshop;

/// A change of one file of the copy: a text that it holds exactly so many times, and what stands there instead.
struct Change {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    times: usize,
}

/// All that they take: their norms.
const ENTRIES: Change = Change {
    file: "src/norm.rs",
    from: "    ]\n};\n\nimpl OccupancyNorm {",
    to: "        OccupancyNorm {
            region: Region::Astana,
            from: Day::of(2027, 3, 1),
            per_person: Area::from_hundredths(12_00),
            exempts_family: true,
            from_certainty: Certainty::Likely,
            sources: &const { [law::M452.at(\"\"), law::MIG.at(\"art 51(2)(1)\")] },
        },
        OccupancyNorm {
            region: Region::Shymkent,
            from: Day::of(2027, 3, 1),
            per_person: Area::from_hundredths(12_50),
            exempts_family: false,
            from_certainty: Certainty::Likely,
            sources: &const { [law::CIV.at(\"art 16\"), law::MIG.at(\"art 51(2)(1)\")] },
        },
        OccupancyNorm {
            region: Region::Shymkent,
            from: Day::of(2028, 1, 1),
            per_person: Area::from_hundredths(13_00),
            exempts_family: true,
            from_certainty: Certainty::Certain,
            sources: &const { [law::CIV.at(\"art 16\"), law::MIG.at(\"art 51(2)(1)\")] },
        },
    ]
};

impl OccupancyNorm {",
    times: 1,
};

/// What the tests are told of them, by tables of their own; where they go; and how long.
const TOLD: [Change; 14] = [
    Change {
        file: "tests/common/brute.rs",
        from: "(2026, 8, 25), per_person: 1500, amended: true },\n",
        to: "(2026, 8, 25), per_person: 1500, amended: true },
    Norm { region: \"KZ-71\", from: (2027, 3, 1), per_person: 1200, amended: true },
    Norm { region: \"KZ-79\", from: (2027, 3, 1), per_person: 1250, amended: false },
    Norm { region: \"KZ-79\", from: (2028, 1, 1), per_person: 1300, amended: true },\n",
        times: 1,
    },
    Change {
        file: "tests/occupancy.rs",
        from: "    place(Region::Almaty,",
        to: "    place(Region::Astana, Day::of(2027, 2, 28), norm(1500, true, false)),
    place(Region::Astana, Day::of(2027, 3, 1), norm(1200, true, true)),
    place(Region::Shymkent, Day::of(2027, 2, 28), None),
    place(Region::Shymkent, Day::of(2027, 3, 1), norm(1250, false, true)),
    place(Region::Shymkent, Day::of(2027, 12, 31), norm(1250, false, false)),
    place(Region::Shymkent, Day::of(2028, 1, 1), norm(1300, true, false)),
    place(Region::Almaty,",
        times: 1,
    },
    // Random cases crowd in Shymkent, and so do those of the product.
    Change { file: "tests/common/random.rs", from: "mostly(\"KZ-71\"", to: "mostly(\"KZ-79\"", times: 1 },
    Change {
        file: "tests/promise.rs",
        from: "dim!(region: &[\"KZ-71\"], &[\"KZ-71\", \"KZ-75\"])",
        to: "dim!(region: &[\"KZ-79\"], &[\"KZ-71\", \"KZ-75\", \"KZ-79\"])",
        times: 3,
    },
    Change {
        file: "tests/promise.rs",
        from: "&[(2026, 1, 6), (2026, 8, 25)]",
        to: "&[(2027, 2, 28), (2027, 3, 1), (2028, 1, 1)]",
        times: 1,
    },
    // All places, relations and tenures are met in the program itself; here the two places and another, and each group.
    Change { file: "tests/promise.rs", from: "dim!(region: REGIONS)", to: "dim!(region: &REGIONS[17..])", times: 1 },
    Change {
        file: "tests/promise.rs",
        from: "dim!(relation_to_owner: RELATIONS)",
        to: "dim!(relation_to_owner: &[\"grandchild\", \"ward\", \"none\"])",
        times: 1,
    },
    Change {
        file: "tests/promise.rs",
        from: "holding_without_owners(TENURES),\n        dim!(region",
        to: "holding_without_owners(&TENURES[..2]),\n        dim!(region",
        times: 1,
    },
    Change { file: "tests/promise.rs", from: "CASES: u64 = 1_000_000", to: "CASES: u64 = 20_000", times: 1 },
    Change { file: "tests/changes.rs", from: "CASES: u64 = 40_000", to: "CASES: u64 = 8_000", times: 1 },
    Change {
        file: "tests/changes.rs",
        from: "offered > 5_000 && pairs > 500 && larger > 100",
        to: "offered > 1_000 && pairs > 100 && larger > 20",
        times: 1,
    },
    Change { file: "tests/texts.rs", from: "else { 6_000 }", to: "else { 600 }", times: 1 },
    Change { file: "tests/occupancy.rs", from: "in_parallel(18_000", to: "in_parallel(5_400", times: 1 },
    Change { file: "tests/occupancy.rs", from: "in_parallel(200_000", to: "in_parallel(20_000", times: 1 },
];

/// The tests that are run whole.
const WHOLE: [&str; 7] = [
    "--lib",
    "--test=golden",
    "--test=thresholds",
    "--test=properties",
    "--test=errors",
    "--test=shell",
    "--test=norms_to_come",
];
/// The proofs of which some are run: those that ask for the norm.
const PROOFS: [&str; 4] = ["--test=promise", "--test=changes", "--test=occupancy", "--test=texts"];
const PROVEN: [&str; 15] = [
    "a_capital_norm_words_of_people_and_tenures",
    "a_capital_norm_words_of_places_and_turns",
    "a_signature",
    "b_no_later_answer_contradicts_an_earlier_one",
    "every_change_leads_where_it_says",
    "a_coming_change_of_law_is_offered",
    "a_returning_citizen_is_shown_the_way_meanwhile",
    "owners_move_together",
    "figures_are_the_least_that_do",
    "every_hundredth_of_a_metre",
    "figures_hold_when_they_are_tried",
    "the_check_says_what_the_rule_says",
    "the_check_says_what_the_assessment_says",
    "whatever_is_described_is_whole",
    "the_rulebook_is_whole_on_every_turn",
];

#[test]
fn a_second_place_and_a_norm_to_come_are_entries_of_the_table() {
    let mut unmade: Vec<&Change> = std::iter::once(&ENTRIES).chain(&TOLD).collect();
    let added = [("tests/norms_to_come.rs", include_str!("place/norms_to_come.rs"))];
    let workshop = Workshop::set_up("place", &added, |file, held| {
        unmade.retain(|change| {
            let concerns = file == Path::new(change.file);
            if concerns {
                make(change, held);
            }
            !concerns
        });
    });
    // Thousands of cases are run here, and millions of completions.
    let mut workshop = workshop.unwrap();
    workshop.opt_level = 1;
    assert!(unmade.is_empty(), "no file `{}`", unmade[0].file);

    workshop.assert_proven(&WHOLE, &PROOFS, &PROVEN);
}

fn make(change: &Change, held: &mut Vec<u8>) {
    let text = String::from_utf8(std::mem::take(held)).unwrap();
    assert_eq!(text.matches(change.from).count(), change.times, "`{}` in {}", change.from, change.file);
    *held = text.replace(change.from, change.to).into_bytes();
}
