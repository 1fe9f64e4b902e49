//! A copy of the program in which something is changed, and its tests run there.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fs;
use std::io::Result;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

/// The profile of this test, and of those in the copy.
const PROFILE: &str = "proof";

/// A copy of the program and what is built of it, below the folder for tests, kept for the next time.
pub(crate) struct Workshop {
    /// Where the copy stands.
    pub(crate) copy: PathBuf,
    /// How well its own code is compiled: as it comes, unless much is to be run.
    pub(crate) opt_level: u8,
    target: PathBuf,
}

impl Workshop {
    /// Copies what the build reads, and nothing that was built or fetched. `change` is given each file's path in the program
    /// and what it holds, and may have it hold something else; `added` are files besides. A file that stays the same is
    /// not written anew, so that Cargo knows that it need not compile it again.
    #[allow(dead_code, reason = "one test has places of its own to build")]
    pub(crate) fn set_up(
        name: &str,
        added: &[(&str, &str)],
        mut change: impl FnMut(&Path, &mut Vec<u8>),
    ) -> Result<Self> {
        Self::beside(name, "target", added, &mut change)
    }

    /// The same with a place to build of its own, so that it can build while another does.
    pub(crate) fn beside(
        name: &str,
        target: &str,
        added: &[(&str, &str)],
        change: &mut impl FnMut(&Path, &mut Vec<u8>),
    ) -> Result<Self> {
        let workshop = Self { copy: folder().join(name), opt_level: 0, target: folder().join(target) };
        copy(Path::new(""), &workshop.copy, added, change)?;
        workshop.renew()?;
        workshop.take_dependencies()?;
        Ok(workshop)
    }

    /// Begins with the dependencies as they were built for this very test, if by the same profile.
    fn take_dependencies(&self) -> Result<()> {
        let built = std::env::current_exe()?;
        let Some(built) = built.ancestors().nth(2).filter(|built| built.ends_with(PROFILE)) else { return Ok(()) };
        let place = self.target.join(PROFILE);
        if place.exists() {
            return Ok(());
        }
        for folder in [".fingerprint", "build", "deps"] {
            fs::create_dir_all(place.join(folder))?;
            for entry in fs::read_dir(built.join(folder))? {
                let (name, path) = entry.map(|entry| (entry.file_name(), entry.path()))?;
                let name = name.to_string_lossy();
                // What is built of the program itself is of no use, and large.
                let is_library = folder != "deps" || name.starts_with("lib");
                if is_library && !name.contains("tirkeu") {
                    let copied = Command::new("cp").arg("-a").arg(&path).arg(place.join(folder)).status()?;
                    assert!(copied.success(), "{}", path.display());
                }
            }
        }
        Ok(())
    }

    /// Has Cargo build the copy anew: it keeps what it built of all copies under one name, and would take another's for this
    /// one's.
    fn renew(&self) -> Result<()> {
        for root in ["build.rs", "src/lib.rs"] {
            fs::File::options().write(true).open(self.copy.join(root))?.set_modified(SystemTime::now())?;
        }
        Ok(())
    }

    /// Runs tests of the copy: which, and after `--` which of theirs. They are compiled anew for each change, so quickly
    /// rather than well.
    pub(crate) fn test(&self, args: &[&str]) -> Output {
        self.testing(args).output().unwrap()
    }

    /// Asserts that these tests pass whole, and of long ones those whose names begin so, each of which is met.
    #[allow(dead_code, reason = "other tests run what is to fail")]
    pub(crate) fn assert_proven(&self, whole: &[&str], long: &[&str], names: &[&str]) {
        let tested = self.test(whole);
        let said = report(&tested);
        assert!(tested.status.success() && !said.contains(" 0 passed"), "{said}");
        let proven = self.test(&[long, &["--"], names].concat());
        let said = report(&proven);
        assert!(proven.status.success(), "{said}");
        for name in names {
            let passed = |line: &str| line.starts_with(&format!("test {name}")) && line.ends_with("ok");
            assert!(said.lines().any(passed), "no {name}");
        }
    }

    /// Runs tests that write files of the copy anew.
    #[allow(dead_code, reason = "one test has files that are made from others")]
    pub(crate) fn write_anew(&self, args: &[&str]) -> Output {
        self.testing(args).env("UPDATE", "1").output().unwrap()
    }

    fn testing(&self, args: &[&str]) -> Command {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command
            .args(["test", "--offline", "--locked", "--profile", PROFILE, "--package", "tirkeu"])
            .args(["--config", &format!("profile.{PROFILE}.package.tirkeu.opt-level={}", self.opt_level)])
            .args(args)
            .current_dir(&self.copy)
            .env("CARGO_TARGET_DIR", &self.target)
            .env("CARGO_INCREMENTAL", "1")
            .env("RUST_BACKTRACE", "0");
        command
    }
}

#[allow(dead_code, reason = "tests of mistakes want no more than this, the others not this")]
/// Whether the core of the copy compiles, and what the compiler says.
pub(crate) fn check(workshop: &Workshop) -> Output {
    Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["check", "--offline", "--locked", "--package", "tirkeu", "--lib"])
        .current_dir(&workshop.copy)
        .env("CARGO_TARGET_DIR", folder().join("target"))
        .output()
        .unwrap()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("workshop")
}

/// Everything that tests said.
pub(crate) fn report(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

/// Makes a folder of the copy what the program's folder of that path is.
fn copy(inside: &Path, to: &Path, added: &[(&str, &str)], change: &mut impl FnMut(&Path, &mut Vec<u8>)) -> Result<()> {
    const LEFT: [&str; 8] = [".git", "target", "node_modules", "dist", "pkg", "web", "fuzz", "corpus"];
    fs::create_dir_all(to)?;
    let mut names = BTreeSet::<OsString>::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(inside))? {
        let entry = entry?;
        let name = entry.file_name();
        if LEFT.iter().any(|left| name == *left) {
            continue;
        }
        let path = inside.join(&name);
        if entry.file_type()?.is_dir() {
            copy(&path, &to.join(&name), added, change)?;
        } else {
            let mut held = fs::read(entry.path())?;
            change(&path, &mut held);
            hold(&to.join(&name), &held)?;
        }
        names.insert(name);
    }
    let known = names.clone();
    for (path, held) in added {
        let Ok(path) = Path::new(path).strip_prefix(inside) else { continue };
        let Some(first) = path.iter().next() else { continue };
        // A folder that the program has too is copied with what is added to it.
        if !known.contains(first) {
            hold(&to.join(path), held.as_bytes())?;
            names.insert(first.to_owned());
        }
    }
    for entry in fs::read_dir(to)? {
        let entry = entry?;
        if !names.contains(&entry.file_name()) {
            if entry.file_type()?.is_dir() { fs::remove_dir_all(entry.path()) } else { fs::remove_file(entry.path()) }?;
        }
    }
    Ok(())
}

fn hold(file: &Path, held: &[u8]) -> Result<()> {
    if fs::read(file).is_ok_and(|now| now == held) {
        return Ok(());
    }
    file.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(file, held)
}
