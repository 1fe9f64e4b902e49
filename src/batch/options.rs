//! How a file is to be read.

use crate::case::{Case, Code, Facts, Problem};
use crate::day::Day;

use super::columns::find;

/// How a file is to be read.
#[derive(Clone, Debug)]
pub struct Options {
    /// Facts that hold for every row that does not give its own.
    pub(super) base: Facts,
    /// The same, checked. Its age is not yet counted: a row may give another day of filing.
    pub(super) base_case: Case,
    pub(super) today: Day,
    pub(super) decimal_comma: bool,
    pub(super) day_first_dates: bool,
    /// Headings that are no paths, and the path that each stands for; an empty one makes the column the caller's own.
    pub(super) columns: Vec<(String, String)>,
}

impl Options {
    /// Paths for headings, a base, and how figures and days are written. `today` is the filing date where nobody gives one.
    ///
    /// # Errors
    /// Problems of the base, below `base`; paths that no fact has, below `columns`.
    pub fn new(
        base: Facts,
        today: Day,
        (decimal_comma, day_first_dates): (bool, bool),
        columns: Vec<(String, String)>,
    ) -> Result<Self, Vec<Problem>> {
        let below =
            |place: &str, path: &str| if path.is_empty() { place.to_owned() } else { format!("{place}.{path}") };
        let read = Case::check(base.clone(), today);
        let mut problems: Vec<_> = read.as_ref().err().into_iter().flatten().cloned().collect();
        for problem in &mut problems {
            problem.path = below("base", &problem.path);
        }
        for (heading, path) in columns.iter().filter(|(_, path)| !path.is_empty() && find(path).is_none()) {
            problems.push(Problem::new(
                Code::UnknownField,
                &below("columns", heading),
                format!("no fact has the path `{path}`"),
            ));
        }
        match read {
            Ok(mut base_case) if problems.is_empty() => {
                if base_case.applicant.birth_date.is_some() {
                    base_case.applicant.age = None;
                }
                Ok(Self { base, base_case, today, decimal_comma, day_first_dates, columns })
            }
            _ => Err(problems),
        }
    }
}
