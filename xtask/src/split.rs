//! Cuts a module into what a product begins with and what it loads later.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use wasm_split_cli_support::Options;

use crate::glue::{LOADER, SplitPoint};
use crate::repo;

/// Splits a module into files in `work`; returns the main module and the split points, the one named `first` in front.
pub(crate) fn split(module: &Path, work: &Path, first: &str) -> Result<(PathBuf, Vec<SplitPoint>)> {
    let bytes = repo::read(module)?;
    let main = work.join("main.wasm");
    let name = format!("./{LOADER}");
    let mut options = Options::new(&bytes);
    options.output_dir = work;
    options.main_out_path = &main;
    options.link_name = &name;
    let split =
        wasm_split_cli_support::transform(options).map_err(|error| anyhow!("cannot split the module: {error:?}"))?;
    let mut points: Vec<_> = split.prefetch_map.into_iter().map(|(name, files)| SplitPoint { name, files }).collect();
    points.sort_by_key(|point| (point.name != first, point.name.clone()));
    let (begin, others) = points
        .split_first_mut()
        .filter(|(point, _)| point.name == first)
        .with_context(|| format!("nothing is split off for `{first}`"))?;
    // What several others share comes with the first, so that each file is everybody's or belongs to one of them.
    for (index, point) in others.iter().enumerate() {
        let of_later = |file: &&String| others.iter().skip(index + 1).any(|other| other.files.contains(file));
        for file in point.files.iter().filter(of_later) {
            if !begin.files.contains(file) {
                begin.files.push(file.clone());
            }
        }
    }
    Ok((main, points))
}
