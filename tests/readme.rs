//! The README shows what is there: its example is the package's, which is run as a test, and its rule is the file.

fn block<'t>(text: &'t str, language: &str) -> &'t str {
    let (_, rest) = text.split_once(&format!("```{language}\n")).expect("a block in that language");
    rest.split_once("```").expect("an end of the block").0.trim()
}

#[test]
fn the_examples_are_the_real_ones() {
    let (readme, package) = (include_str!("../README.md"), include_str!("../src/api/package/README.md"));
    assert_eq!(block(readme, "js"), block(package, "js"));
    assert_eq!(block(readme, "js").lines().count(), 5);
    assert_eq!(block(readme, "rust"), include_str!("../src/rules/under_14.rs").trim());
}
