//! A yes-or-no fact with a rule of its own takes ten files: in a copy of the program a dwelling may be sealed, which is
//! asked, decided, said in three languages, read from files and published; and whichever of the ten is forgotten, the
//! compiler or a quick test says so.

#[path = "common/workshop.rs"]
mod workshop;

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use workshop::{Workshop, check, report};

/// A text that a file holds once, and what is put before it.
struct Edit {
    file: &'static str,
    before: &'static str,
    put: &'static str,
}

const fn edit(file: &'static str, before: &'static str, put: &'static str) -> Edit {
    Edit { file, before, put }
}

const TABLE: &str = "src/case/table.rs";
const RULE: &str = "src/rules/dwelling_sealed.rs";
const RULES: &str = "src/rules/mod.rs";
const SCREENS: &str = "src/interview/screens.rs";
const LAW: [&str; 3] = ["src/text/kk/law.ftl", "src/text/ru/law.ftl", "src/text/en/law.ftl"];
const PAGE: [&str; 3] = ["src/text/kk/page.ftl", "src/text/ru/page.ftl", "src/text/en/page.ftl"];

/// All that the fact takes, but for the file of its rule.
const EDITS: [Edit; 13] = [
    edit(
        TABLE,
        "                /// Usable area",
        "                /// The dwelling is sealed.
                Sealed \"dwelling.sealed\" sealed: bool, Tried;\n",
    ),
    edit(RULES, "mod incapable_owner;\n", "mod dwelling_sealed;\n"),
    edit(
        RULES,
        "    /// In state rental housing",
        "    /// The dwelling is not sealed.
    DwellingSealed = \"dwelling-sealed\" in dwelling_sealed;\n",
    ),
    edit(
        SCREENS,
        "                no(\"address.missing\"",
        "                yes(\"address.sealed\", key::Q_ADDRESS_SEALED, Fact::Sealed),\n",
    ),
    edit(
        LAW[0],
        "rule-state-tenancy =",
        "rule-dwelling-sealed = Мөрленген тұрғынжай
    .says = Мөрленген тұрғынжайда ешкім тіркелмейді.
    .found-refused = Тұрғынжай мөрленген.
    .do-refused = Мөр алынғанша күтіңіз.\n",
    ),
    edit(
        LAW[0],
        "fact-dwelling-usable-area =",
        "fact-dwelling-sealed = тұрғынжайдың мөрленуі
    .how = Мөр есікте көрінеді.\n",
    ),
    edit(
        LAW[1],
        "rule-state-tenancy =",
        "rule-dwelling-sealed = Опечатанное жильё
    .says = В опечатанном жилье никого не регистрируют.
    .found-refused = Жильё опечатано.
    .do-refused = Дождитесь снятия печати.\n",
    ),
    edit(
        LAW[1],
        "fact-dwelling-usable-area =",
        "fact-dwelling-sealed = печать на двери жилья
    .how = Печать видна на двери.\n",
    ),
    edit(
        LAW[2],
        "rule-state-tenancy =",
        "rule-dwelling-sealed = Sealed dwelling
    .says = Nobody is registered in a sealed dwelling.
    .found-refused = The dwelling is sealed.
    .do-refused = Wait until the seal is taken off.\n",
    ),
    edit(
        LAW[2],
        "fact-dwelling-usable-area =",
        "fact-dwelling-sealed = a seal on the dwelling
    .how = A seal is to be seen on the door.\n",
    ),
    edit(PAGE[0], "    .suspended =", "    .sealed = Тұрғынжай мөрленген\n"),
    edit(PAGE[1], "    .suspended =", "    .sealed = Жильё опечатано\n"),
    edit(PAGE[2], "    .suspended =", "    .sealed = The dwelling is sealed\n"),
];

/// What the proofs compare with, written apart: it has the rule too.
const REFERENCE: Edit = edit(
    "tests/common/brute.rs",
    "    (\"state-tenancy\",",
    "    (\"dwelling-sealed\", |f| if f.sealed { Refused } else { Ready }),\n",
);
/// Fewer people go through the interview than in the program itself.
const INTERVIEW: (&str, &str, &str) = ("tests/interview.rs", "(0, 0, 10_000)", "(0, 0, 200)");
const GOLDEN: &str = "tests/cases/golden.json";

/// The tests that are run whole.
const WHOLE: [&str; 12] = [
    "--lib",
    "--test=new_fact",
    "--test=columns",
    "--test=errors",
    "--test=golden",
    "--test=houserules",
    "--test=lint",
    "--test=schema",
    "--test=screens",
    "--test=shell",
    "--test=thresholds",
    "--test=interview",
];
/// The proofs of which some are run: those that go through every rule.
const PROOFS: [&str; 2] = ["--test=promise", "--test=texts"];
const PROVEN: [&str; 4] = [
    "a_every_rule_has_its_product_here",
    "a_rules_of_few_values",
    "every_fact_that_can_be_missing",
    "the_rulebook_is_whole_on_every_turn",
];

/// Who notices that files are as they were before the fact.
enum Notices {
    Compiler,
    Test(&'static str),
}

/// Files that are forgotten together, who notices, and what is said then.
const FORGOTTEN: [(&[&str], Notices, &str); 12] = [
    (&[TABLE], Notices::Compiler, "named `Sealed` found for enum `"),
    (&[RULE], Notices::Compiler, "file not found for module `dwelling_sealed`"),
    (&[LAW[0]], Notices::Compiler, "kk: `fact-dwelling-sealed`"),
    (&[LAW[1]], Notices::Compiler, "ru: `fact-dwelling-sealed`"),
    (&[LAW[2]], Notices::Compiler, "en: `fact-dwelling-sealed`"),
    (&[PAGE[0]], Notices::Compiler, "kk: `q-address.sealed`"),
    (&[PAGE[1]], Notices::Compiler, "ru: `q-address.sealed`"),
    (&[PAGE[2]], Notices::Compiler, "en: `q-address.sealed`"),
    (&PAGE, Notices::Compiler, "`Q_ADDRESS_SEALED`"),
    (&LAW, Notices::Test("--test=lint"), "rule-dwelling-sealed"),
    (&[SCREENS], Notices::Test("--test=screens"), "Sealed is asked on []"),
    (&[RULES], Notices::Test("--test=houserules"), "src/rules/mod.rs does not list `dwelling_sealed`"),
];

#[test]
fn a_fact_with_its_rule_takes_ten_files_and_none_can_be_forgotten() {
    let files: BTreeSet<_> = EDITS.iter().map(|edit| edit.file).chain([RULE]).collect();
    assert!(files.len() <= 10, "{files:?}");
    for file in &files {
        assert!(FORGOTTEN.iter().any(|(forgotten, ..)| *forgotten == [*file]), "{file} may be forgotten");
    }

    let added =
        [(RULE, include_str!("fact/dwelling_sealed.rs")), ("tests/new_fact.rs", include_str!("fact/new_fact.rs"))];
    let workshop = Workshop::set_up("fact", &added, |file, held| {
        for edit in EDITS.iter().chain([&REFERENCE]).filter(|edit| file == Path::new(edit.file)) {
            make(edit, held);
        }
        let (interview, people, fewer) = INTERVIEW;
        if file == Path::new(interview) {
            let text = String::from_utf8(std::mem::take(held)).unwrap();
            assert_eq!(text.matches(people).count(), 1, "`{people}` in {interview}");
            *held = text.replace(people, fewer).into_bytes();
        }
        if file == Path::new(GOLDEN) {
            *held = golden(held);
        }
    });
    let workshop = workshop.unwrap();

    let written = workshop.write_anew(&["--test=schema"]);
    assert!(written.status.success(), "{}", report(&written));
    workshop.assert_proven(&WHOLE, &PROOFS, &PROVEN);

    for (files, notices, says) in FORGOTTEN {
        let made: Vec<_> = files.iter().map(|file| (*file, forget(&workshop, file))).collect();
        let noticed = match notices {
            Notices::Compiler => check(&workshop),
            Notices::Test(test) => workshop.test(&[test]),
        };
        made.iter().for_each(|(file, made)| fs::write(workshop.copy.join(file), made).unwrap());
        let said = report(&noticed);
        assert!(!noticed.status.success(), "nobody misses {files:?}");
        assert!(said.contains(says), "{files:?}: {said}");
        let by_test = matches!(notices, Notices::Test(_));
        assert_eq!(said.contains("test result: FAILED"), by_test, "{files:?}: {said}");
    }
}

fn make(edit: &Edit, held: &mut Vec<u8>) {
    let text = String::from_utf8(std::mem::take(held)).unwrap();
    assert_eq!(text.matches(edit.before).count(), 1, "`{}` in {}", edit.before, edit.file);
    *held = text.replace(edit.before, &[edit.put, edit.before].concat()).into_bytes();
}

/// Takes what was done to a file of the copy back; what it held.
fn forget(workshop: &Workshop, file: &str) -> String {
    let path = workshop.copy.join(file);
    let made = fs::read_to_string(&path).unwrap();
    if file == RULE {
        fs::remove_file(&path).unwrap();
    } else {
        let edits = EDITS.iter().filter(|edit| edit.file == file);
        let text = edits.fold(made.clone(), |text, edit| text.replace(edit.put, ""));
        fs::write(&path, text).unwrap();
    }
    made
}

/// The golden cases, each in a dwelling that is not sealed, and one in a dwelling that is.
fn golden(held: &[u8]) -> Vec<u8> {
    let mut cases: Vec<Value> = serde_json::from_slice(held).unwrap();
    for golden in &mut cases {
        golden["case"]["dwelling"]["sealed"] = json!(false);
    }
    let ready = json!({ "verdict": { "least": "ready", "most": "ready" }, "findings": {} });
    let mut sealed = cases.iter().find(|golden| golden["expect"] == ready).expect("a case that passes").clone();
    sealed["case"]["dwelling"]["sealed"] = json!(true);
    sealed["expect"] = json!({
        "verdict": { "least": "refused", "most": "refused" },
        "findings": { "dwelling-sealed": ["refused", "refused"] },
    });
    cases.push(sealed);
    serde_json::to_vec_pretty(&cases).unwrap()
}
