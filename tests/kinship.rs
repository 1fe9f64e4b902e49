//! Who is what to the owner: every path of up to four steps by parent, child and spouse, read off the law by hand.

use std::collections::BTreeSet;
use tirkeu::case::kinship::{Kin, Link, Special, kin, special};
use tirkeu::case::{Ownership, Relation, Tie};
use tirkeu::law::{Act, DoubtId};
use tirkeu::level::Certainty;

/// One row a path: P parent, C child, S spouse, each said of the person before. Then what the law makes of it: the word of
/// the case where the group is sure, `outsider`, `open` where "their spouses and children" may reach in-laws, or
/// `turns-back`. Then who that is.
const PATHS: &str = "
P     parent            mother, father
C     child             daughter, son
S     spouse            wife, husband

PP    grandparent       grandmother, grandfather
PC    sibling           sister, brother
PS    relatives-spouse  stepmother, stepfather
CP    turns-back
CC    grandchild        granddaughter, grandson
CS    in-law            daughter-in-law, son-in-law
SP    in-law            mother-in-law, father-in-law
SC    in-law            stepdaughter, stepson
SS    turns-back

PPP   outsider          great-grandparent
PPC   relatives-child   aunt, uncle
PPS   relatives-spouse  step-grandparent
PCP   turns-back
PCC   relatives-child   niece, nephew
PCS   in-law            sister's husband, brother's wife
PSP   outsider          step-parent's parent
PSC   open              step-parent's child
PSS   turns-back
CPP   turns-back
CPC   turns-back
CPS   turns-back
CCP   turns-back
CCC   relatives-child   great-grandchild
CCS   relatives-spouse  grandchild's spouse
CSP   outsider          son-in-law's mother
CSC   open              son-in-law's child by another marriage
CSS   turns-back
SPP   in-law            spouse's grandparent
SPC   in-law            spouse's sister or brother
SPS   open              spouse's step-parent
SCP   turns-back
SCC   in-law            spouse's grandchild
SCS   open              stepchild's spouse
SSP   turns-back
SSC   turns-back
SSS   turns-back

PPPP  outsider          great-great-grandparent
PPPC  outsider          great-aunt, great-uncle
PPPS  outsider          great-grandparent's spouse
PPCP  turns-back
PPCC  outsider          cousin
PPCS  outsider          uncle's wife
PPSP  outsider          step-grandparent's parent
PPSC  open              step-grandparent's child
PPSS  turns-back
PCPP  turns-back
PCPC  turns-back
PCPS  turns-back
PCCP  turns-back
PCCC  outsider          nephew's child
PCCS  outsider          nephew's wife
PCSP  outsider          brother's mother-in-law
PCSC  open              child of a brother's wife by another marriage
PCSS  turns-back
PSPP  outsider          step-parent's grandparent
PSPC  outsider          step-parent's sister or brother
PSPS  outsider          step-parent's step-parent
PSCP  turns-back
PSCC  outsider          child of a step-parent's child
PSCS  outsider          spouse of a step-parent's child
PSSP  turns-back
PSSC  turns-back
PSSS  turns-back
CPPP  turns-back
CPPC  turns-back
CPPS  turns-back
CPCP  turns-back
CPCC  turns-back
CPCS  turns-back
CPSP  turns-back
CPSC  turns-back
CPSS  turns-back
CCPP  turns-back
CCPC  turns-back
CCPS  turns-back
CCCP  turns-back
CCCC  outsider          great-great-grandchild
CCCS  outsider          great-grandchild's spouse
CCSP  outsider          mother of a grandchild's spouse
CCSC  open              child of a grandchild's spouse by another marriage
CCSS  turns-back
CSPP  outsider          son-in-law's grandparent
CSPC  outsider          son-in-law's sister
CSPS  outsider          son-in-law's step-parent
CSCP  turns-back
CSCC  outsider          grandchild of a son-in-law by another marriage
CSCS  outsider          spouse of a son-in-law's child by another marriage
CSSP  turns-back
CSSC  turns-back
CSSS  turns-back
SPPP  outsider          spouse's great-grandparent
SPPC  open              spouse's aunt, uncle
SPPS  open              spouse's step-grandparent
SPCP  turns-back
SPCC  open              spouse's niece, nephew
SPCS  open              wife of the spouse's brother
SPSP  outsider          parent of the spouse's step-parent
SPSC  outsider          child of the spouse's step-parent
SPSS  turns-back
SCPP  turns-back
SCPC  turns-back
SCPS  turns-back
SCCP  turns-back
SCCC  open              spouse's great-grandchild
SCCS  open              spouse of the spouse's grandchild
SCSP  outsider          parent of a stepchild's spouse
SCSC  outsider          child of a stepchild's spouse by another marriage
SCSS  turns-back
SSPP  turns-back
SSPC  turns-back
SSPS  turns-back
SSCP  turns-back
SSCC  turns-back
SSCS  turns-back
SSSP  turns-back
SSSC  turns-back
SSSS  turns-back
";

/// Each path with what the law makes of it.
fn rows() -> Vec<(&'static str, &'static str)> {
    let row = |line: &'static str| {
        let mut words = line.split_whitespace();
        Some((words.next()?, words.next()?))
    };
    PATHS.lines().filter_map(row).collect()
}

fn links(path: &str) -> Vec<Link> {
    let link = |letter| match letter {
        'P' => Link::Parent,
        'C' => Link::Child,
        'B' => Link::Sibling,
        'S' => Link::Spouse,
        other => panic!("`{other}` is no link"),
    };
    path.chars().map(link).collect()
}

/// The groups, how sure each is, and the doubt, from what a row says.
fn meant(word: &str) -> Option<(Tie, Option<Tie>, Certainty, Option<DoubtId>)> {
    Some(match word {
        "turns-back" => return None,
        "open" => (Tie::Outsider, Some(Tie::Excepted), Certainty::Ambiguous, Some(DoubtId::Their)),
        // Who is not named is found by logic, as are children of relatives.
        "outsider" => (Tie::Outsider, None, Certainty::Likely, None),
        "relatives-child" => (Tie::Excepted, None, Certainty::Likely, None),
        "in-law" | "relatives-spouse" => (Tie::Excepted, None, Certainty::Certain, None),
        _ => (Tie::Family, None, Certainty::Certain, None),
    })
}

fn relation(word: &str) -> Option<Relation> {
    match word {
        "open" | "turns-back" => None,
        "outsider" => Some(Relation::None),
        word => Some(Relation::from_word(word).unwrap_or_else(|| panic!("`{word}` is no relation"))),
    }
}

fn holds(path: &str, word: &str) {
    let found = kin(&links(path));
    let said = found.map(|kin| (kin.tie, kin.other, kin.certainty, kin.doubt));
    assert_eq!(said, meant(word), "{path}");
    assert_eq!(found.and_then(|kin| kin.relation), relation(word), "{path}");
}

#[test]
fn every_path_of_up_to_four_steps_is_what_the_law_makes_of_it() {
    let rows = rows();
    let all: BTreeSet<_> = rows.iter().map(|(path, _)| *path).collect();
    assert_eq!((rows.len(), all.len()), (120, 120), "3 + 9 + 27 + 81 paths, each once");
    for (path, word) in rows {
        holds(path, word);
    }
}

#[test]
fn a_sibling_is_a_child_of_a_parent() {
    let mut paths = 0;
    for (path, word) in rows() {
        for (place, _) in path.match_indices("PC") {
            holds(&format!("{}B{}", &path[..place], &path[place + 2..]), word);
            paths += 1;
        }
    }
    assert!(paths > 20);
}

#[test]
fn everyday_words() {
    for (who, path, word) in [
        ("brother", "B", "sibling"),
        ("half-sister", "PC", "sibling"),
        ("grandmother", "PP", "grandparent"),
        ("great-grandmother", "PPP", "outsider"),
        ("cousin", "PBC", "outsider"),
        ("aunt", "PB", "relatives-child"),
        ("aunt's husband", "PBS", "outsider"),
        ("nephew", "BC", "relatives-child"),
        ("nephew's wife", "BCS", "outsider"),
        ("great-grandson", "CCC", "relatives-child"),
        ("son-in-law", "CS", "in-law"),
        ("mother-in-law", "SP", "in-law"),
        ("brother's wife", "BS", "in-law"),
        ("husband's sister", "SB", "in-law"),
        ("stepson", "SC", "in-law"),
        ("stepfather", "PS", "relatives-spouse"),
        ("step-sister", "PSC", "open"),
        ("spouse's brother's wife", "SBS", "open"),
        ("wife's nephew", "SBC", "open"),
        ("son-in-law's mother", "CSP", "outsider"),
        ("wife's great-grandfather", "SPPP", "outsider"),
        ("great-uncle", "PPB", "outsider"),
        ("great-uncle's wife", "PPBS", "outsider"),
        ("cousin's wife", "PBCS", "outsider"),
    ] {
        assert_eq!(kin(&links(path)).and_then(|kin| kin.relation), relation(word), "{who}");
        holds(path, word);
    }
}

#[test]
fn a_path_has_one_to_four_links() {
    assert_eq!(kin(&[]), None);
    assert_eq!(kin(&links("CCCCC")), None);
    // A sibling is one link, though two steps.
    holds("PPPB", "outsider");
    // A sibling's sibling, a sibling's parent and a child's sibling are nearer than that.
    for path in ["BB", "BP", "CB", "SBB", "BBBB"] {
        holds(path, "turns-back");
    }
}

#[test]
fn ties_that_are_no_kinship() {
    let certain = Certainty::Certain;
    for (who, tie, other, relation, certainty, doubt) in [
        (Special::Owner, Tie::Owner, None, None, certain, Some(DoubtId::OwnerOverNorm)),
        (Special::Ward, Tie::Excepted, None, Some(Relation::Ward), certain, None),
        (Special::Student, Tie::Excepted, None, Some(Relation::None), certain, Some(DoubtId::Student)),
        (Special::Foster, Tie::Outsider, Some(Tie::Excepted), None, Certainty::Ambiguous, None),
        (Special::FormerSpouse, Tie::Outsider, None, Some(Relation::None), certain, None),
        (Special::FormerInLaw, Tie::Outsider, Some(Tie::Excepted), None, Certainty::Ambiguous, Some(DoubtId::Divorce)),
        (Special::Partner, Tie::Outsider, None, Some(Relation::None), certain, None),
    ] {
        let kin = special(who);
        assert_eq!((kin.tie, kin.other, kin.relation), (tie, other, relation), "{who:?}");
        assert_eq!((kin.certainty, kin.doubt), (certainty, doubt), "{who:?}");
    }
}

/// Whatever is said can be looked up, and a case that takes the word over sorts the person into the same group.
#[test]
fn every_answer_fits_the_rest_of_the_program() {
    let of_paths = rows().into_iter().filter_map(|(path, _)| kin(&links(path)));
    let kin: Vec<(Kin, bool)> = of_paths
        .map(|kin| (kin, false))
        .chain(Special::ALL.iter().map(|which| (special(*which), *which == Special::Student)))
        .collect();
    for (kin, student) in kin {
        assert!(!kin.sources.is_empty(), "{kin:?}");
        assert!(kin.sources.iter().all(|source| Act::find(&source.act).is_some()), "{kin:?}");
        assert_eq!(kin.other.is_some(), kin.certainty == Certainty::Ambiguous, "{kin:?}");
        if let Some(relation) = kin.relation {
            assert_eq!(Tie::of(Ownership::None, relation, student), kin.tie, "{kin:?}");
        }
    }
}
