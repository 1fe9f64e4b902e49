//! Puts modules that always load together into one: the splitter makes a module for each set of split points that share
//! something, and each is a request, and less for a compressor to find.

use std::collections::BTreeMap;
use std::path::Path;

use anyhow::{Context, Result};

use crate::glue::SplitPoint;
use crate::repo::{self, Repo};
use crate::tools;

/// The module that split modules import what they share from, as the splitter names it.
const SPLITTER: &str = "__wasm_split";
/// What merged modules import the same from: `glue` hands it over under both names.
const MAIN: &str = "main";

/// Modules that load together.
pub(crate) struct Together {
    /// The name of the file that they become, which is that of one of them.
    pub(crate) name: String,
    pub(crate) files: Vec<String>,
    /// The split points that ask for it, but for those before which it has been loaded.
    pub(crate) points: Vec<String>,
}

/// The modules that load together, and the split points as they ask for these. `first` load in their order before any other, and
/// of each pair in `following` the first after the second.
pub(crate) fn together(
    points: Vec<SplitPoint>,
    first: &[&str],
    following: &[(&str, &str)],
) -> (Vec<SplitPoint>, Vec<Together>) {
    let mut asking = BTreeMap::<&str, Vec<&str>>::new();
    for SplitPoint { name, files } in &points {
        for file in files {
            asking.entry(file).or_default().push(name);
        }
    }
    let mut groups = BTreeMap::<Vec<&str>, Vec<&str>>::new();
    for (file, names) in asking {
        let earliest = first.iter().find(|name| names.contains(name));
        let is_there = |name: &&str| following.iter().any(|(later, before)| later == name && names.contains(before));
        let left = || names.iter().copied().filter(|name| !is_there(name)).collect();
        groups.entry(earliest.map_or_else(left, |name| vec![*name])).or_default().push(file);
    }
    let owned = |names: &[&str]| names.iter().map(ToString::to_string).collect::<Vec<_>>();
    let groups: Vec<_> = groups
        .into_iter()
        .filter_map(|(points, files)| {
            let name = files.iter().find(|file| file.starts_with("split_")).or(files.first())?;
            Some(Together { name: (*name).to_owned(), files: owned(&files), points: owned(&points) })
        })
        .collect();
    let merged = |file: &String| groups.iter().find(|group| group.files.contains(file)).map(|group| group.name.clone());
    let points = points.iter().map(|SplitPoint { name, files }| {
        let mut asked = Vec::new();
        for file in files.iter().filter_map(merged) {
            if !asked.contains(&file) {
                asked.push(file);
            }
        }
        SplitPoint { name: name.clone(), files: asked }
    });
    (points.collect(), groups)
}

/// Makes one module of those that load together, in the place of the one whose name it has. Memory, table and all else that they
/// import is imported once, by way of a frame that passes it on.
pub(crate) fn merge(repo: &Repo, work: &Path, Together { name, files, .. }: &Together) -> Result<()> {
    let place = |name: &str, extension: &str| work.join(name).with_extension(extension);
    let [frame, merged] = ["frame.wat", "merged.wasm"].map(|extension| place(name, extension));
    let text = tools::disassembled(repo, &place(name, "wasm"))?;
    repo::write(&frame, frame_of(&text)?.as_bytes())?;
    let modules: Vec<_> = files.iter().map(|file| (place(file, "wasm"), file.as_str())).collect();
    tools::merge(repo, (&frame, SPLITTER), &modules, &merged)?;
    std::fs::rename(&merged, place(name, "wasm")).context("cannot put a merged module in its place")
}

/// A module that passes on what another one imports, by its text.
fn frame_of(text: &str) -> Result<String> {
    let start = format!("(import \"{SPLITTER}\" ");
    let mut frame = String::from("(module\n");
    let mut exports = String::new();
    for (index, line) in text.lines().filter_map(|line| line.trim().strip_prefix(&start)).enumerate() {
        // `"memory" (memory $mimport$0 20))`: the name, what it is, what it is called there, its form.
        let (name, what) = line.split_once(" (").context("an import without a form")?;
        let (kind, rest) = what.split_once(" $").context("an import without a kind")?;
        let (_, form) = rest.split_once(' ').context("an import that says nothing of itself")?;
        frame.push_str(&format!("(import \"{MAIN}\" {name} ({kind} $i{index} {form}\n"));
        exports.push_str(&format!("(export {name} ({kind} $i{index}))\n"));
    }
    Ok(frame + &exports + ")\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn point(name: &str, files: &[&str]) -> SplitPoint {
        SplitPoint { name: name.to_owned(), files: files.iter().map(ToString::to_string).collect() }
    }

    #[test]
    fn what_loads_together_is_one_file() {
        let points = vec![
            point("first", &["chunk_1", "chunk_2", "split_first"]),
            point("a", &["chunk_1", "chunk_3", "chunk_4", "split_a"]),
            point("b", &["chunk_2", "chunk_3", "chunk_4", "split_b"]),
            point("c", &["chunk_4", "split_c"]),
        ];
        let (points, groups) = together(points, &["first"], &[("b", "a")]);
        let found: Vec<_> = groups.iter().map(|group| (group.name.as_str(), group.points.join(" "))).collect();
        let expected =
            [("split_a", "a"), ("chunk_4", "a c"), ("split_b", "b"), ("split_c", "c"), ("split_first", "first")];
        assert_eq!(found, expected.map(|(name, points)| (name, points.to_owned())));
        let asked: Vec<_> = points.iter().map(|point| point.files.join(" ")).collect();
        assert_eq!(
            asked,
            ["split_first", "split_first split_a chunk_4", "split_first split_a chunk_4 split_b", "chunk_4 split_c"]
        );
    }

    #[test]
    fn a_frame_passes_on_what_is_imported() -> Result<()> {
        let text = " (import \"__wasm_split\" \"memory\" (memory $mimport$0 20))\n \
                    (import \"__wasm_split\" \"shared0\" (global $sp (mut i32)))\n (func $0)\n";
        let frame = "(module\n(import \"main\" \"memory\" (memory $i0 20))\n(import \"main\" \"shared0\" (global $i1 (mut i32)))\n\
                     (export \"memory\" (memory $i0))\n(export \"shared0\" (global $i1))\n)\n";
        assert_eq!(frame_of(text)?, frame);
        Ok(())
    }
}
