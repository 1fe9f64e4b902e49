//! The wasm modules that are built from the root package, and how each is built.

use anyhow::{Context, Result};

use crate::asset::Load;

/// A wasm module of the root package.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Product {
    /// The page: the binary with feature `ui`.
    Page,
    /// The engine of the npm package: the library with feature `api`.
    Engine,
    /// The batch of the npm package: the library with feature `batch`, built for speed.
    Batch,
    /// The worker of the page, which has the batch in it: a package of its own, built for size around a batch built for speed.
    Worker,
}

/// What a build is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// For readers: small, compressed, files named by their content.
    Ship,
    /// For whoever works on it: quickly built, files under plain names.
    Try,
}

impl Mode {
    /// The directory of intermediate files, below `target/web/`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Ship => "ship",
            Self::Try => "try",
        }
    }
}

impl Product {
    /// Arguments of `cargo build` that choose the package, the target and its features.
    pub(crate) fn arguments(self) -> &'static [&'static str] {
        match self {
            Self::Page => &["-p", "tirkeu", "--bin", "tirkeu-page", "--features", "ui"],
            Self::Engine => &["-p", "tirkeu", "--lib", "--features", "api"],
            Self::Batch => &["-p", "tirkeu", "--lib", "--features", "batch"],
            Self::Worker => &["-p", "tirkeu-worker", "--lib"],
        }
    }

    /// The cargo profile, of `Cargo.toml`.
    pub(crate) fn profile(self, mode: Mode) -> &'static str {
        match (mode, self) {
            (Mode::Try, _) => "try",
            (Mode::Ship, Self::Page) => "release",
            (Mode::Ship, Self::Engine) => "engine",
            (Mode::Ship, Self::Batch) => "batch",
            (Mode::Ship, Self::Worker) => "worker",
        }
    }

    /// The file that cargo makes.
    pub(crate) fn artifact(self) -> &'static str {
        match self {
            Self::Page => "tirkeu-page.wasm",
            Self::Engine | Self::Batch => "tirkeu.wasm",
            Self::Worker => "tirkeu_worker.wasm",
        }
    }

    /// The split points behind which lies what nearly everybody loads in the end, in that order.
    pub(crate) fn first_splits(self) -> &'static [&'static str] {
        match self {
            Self::Page => &["questions", "later"],
            Self::Engine => &["words"],
            Self::Batch | Self::Worker => &[],
        }
    }

    /// Whether parts of it are modules of their own.
    pub(crate) fn is_split(self) -> bool {
        matches!(self, Self::Page | Self::Engine | Self::Worker)
    }

    /// Split points that are reached after another one only: each with the one before it.
    pub(crate) fn following(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Page => &[("findings", "portfolio")],
            Self::Engine | Self::Batch | Self::Worker => &[],
        }
    }

    /// The texts that this product loads, by the directories of the build script.
    pub(crate) fn texts(self) -> &'static [(&'static str, Load)] {
        match self {
            Self::Page => &[
                ("first", Load::First),
                ("law", Load::Questions),
                ("landlord", Load::Landlord),
                ("portal", Load::Portal),
                ("guide", Load::Guide),
            ],
            Self::Engine => &[("package", Load::First)],
            Self::Batch | Self::Worker => &[],
        }
    }

    /// Whether it is optimised for size; else for speed.
    pub(crate) fn is_small(self) -> bool {
        matches!(self, Self::Page | Self::Engine)
    }

    /// The name of its glue; the glue knows its module as `NAME_bg.wasm`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Page => "tirkeu",
            Self::Engine => "engine",
            Self::Batch => "batch",
            Self::Worker => "worker",
        }
    }
}

/// When a file is loaded that belongs to these split points, in the order in which these load.
pub(crate) fn load_of_splits(product: Product, names: &[&str]) -> Result<Load> {
    match names {
        [one, ..] if product.first_splits().contains(one) => load_of_split(one),
        [one] => load_of_split(one),
        _ => Ok(Load::Shared),
    }
}

/// When the module behind a split point is loaded.
fn load_of_split(name: &str) -> Result<Load> {
    let loads = [
        ("questions", Load::Questions),
        ("later", Load::Rest),
        ("cases", Load::Cases),
        ("landlord", Load::Landlord),
        ("portfolio", Load::Portfolio),
        ("findings", Load::Findings),
        ("extras", Load::Extras),
        ("portal", Load::Portal),
        ("guide", Load::Guide),
        ("words", Load::Part("words")),
        ("receipts", Load::Part("receipts")),
    ];
    let found = loads.into_iter().find(|(split, _)| *split == name);
    Ok(found.with_context(|| format!("`{name}` is an unknown split point"))?.1)
}
