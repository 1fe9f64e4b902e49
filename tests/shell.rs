//! What the page says before its program is there, and where no script runs: the figures and days are those of the law.

use tirkeu::case::Region;
use tirkeu::norm;
use tirkeu::text::{Arg, Lang, Texts};

#[test]
fn the_figures_in_the_page_are_those_of_the_law() {
    let page = include_str!("../index.html");
    // The page is true on the day on which the law was read: a norm that is to come is not in force there yet.
    let astana = norm::occupancy_norm(Region::Astana, norm::LAW_READ).expect("a norm of Astana");
    let filled = [
        ("rule-under-14.says", "age", Arg::from(u32::from(norm::AGE_REGISTERED))),
        ("rule-incapable-owner.says", "age", u32::from(norm::AGE_ADULT).into()),
        ("rule-capital-norm.says", "norm", astana.per_person.into()),
        ("disclaimer", "day", norm::LAW_READ.into()),
    ];
    for lang in Lang::ALL.iter().copied() {
        let texts = Texts::built_in(lang);
        for (text, place, value) in &filled {
            let place = format!("{{{{{}.{text} {place}={}}}}}", lang.word(), texts.show(value));
            assert!(page.contains(&place), "{place}");
        }
    }
    let places = page.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
    assert_eq!(places.filter(|place| place.contains('=')).count(), filled.len() * Lang::ALL.len());
}
