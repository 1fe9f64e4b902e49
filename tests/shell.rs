//! What the page says before its program is there, and where no script runs: the figures and days are those of the law.

use tirkeu::case::Region;
use tirkeu::norm;

#[test]
fn the_figures_in_the_page_are_those_of_the_law() {
    let page = include_str!("../index.html");
    // The page is true on the day on which the law was read: a norm that is to come is not in force there yet.
    let astana = norm::occupancy_norm(Region::Astana, norm::LAW_READ).expect("a norm of Astana");
    let filled =
        [format!("rule-capital-norm.says norm={}", astana.per_person), format!("disclaimer day={}", norm::LAW_READ)];
    for text in &filled {
        assert!(page.contains(&format!("{{{{lang.{text}}}}}")), "{text}");
    }
    let places = page.split("{{").skip(1).filter_map(|rest| rest.split("}}").next());
    // Other places have no value, or a figure of the law by its name.
    let has_digits = |place: &&str| place.split_once('=').is_some_and(|(_, value)| value.contains(char::is_numeric));
    assert_eq!(places.filter(has_digits).count(), filled.len());
}
