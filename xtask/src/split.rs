//! Cuts a module into what a product begins with and what it loads later.

use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, ensure};
use wasm_split_cli_support::Options;

use crate::glue::{LOADER, SplitPoint};
use crate::repo;

/// Splits a module into files in `work`; returns the main module and the split points, those named `first` in front: they load
/// in that order, before any other.
pub(crate) fn split(module: &Path, work: &Path, first: &[&str]) -> Result<(PathBuf, Vec<SplitPoint>)> {
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
    let place = |point: &SplitPoint| first.iter().position(|name| *name == point.name).unwrap_or(first.len());
    points.sort_by_key(|point| (place(point), point.name.clone()));
    for (index, name) in first.iter().enumerate() {
        ensure!(points.get(index).is_some_and(|point| point.name == *name), "nothing is split off for `{name}`");
    }
    Ok((main, points))
}
