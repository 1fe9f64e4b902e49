//! Builds the site and the npm package, and lets one try the page.
//!
//! `repo` knows where things are; `product` lists the modules; `build` makes one ready to ship: `cargo` compiles it, `split`
//! cuts it, `merge` joins what loads together, `glue` links the parts, `tools` runs what comes from npm, and `stamp` tells
//! whether any of it is needed. `asset` is a file of a deliverable, `template` fills places in it; `site`, with `embed`, and
//! `package` put the two deliverables together; `release` numbers and dates them, `parts` says what of others is in them;
//! `trial` serves a quickly built page. Nothing here knows a rule of law or a sentence of the page.
#![expect(clippy::print_stdout, reason = "a command line tool talks through standard output")]

mod asset;
mod build;
mod cargo;
mod embed;
#[path = "../../src/norm/figures.rs"]
#[expect(unreachable_pub, reason = "the program makes them public")]
mod figures;
mod glue;
#[macro_use]
#[path = "../../src/text/languages.rs"]
mod languages;
mod merge;
mod package;
mod parts;
mod product;
mod release;
mod repo;
mod site;
mod split;
mod stamp;
mod template;
mod tools;
mod trial;

use std::process::ExitCode;
use std::thread;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};

use crate::build::build;
use crate::product::{Mode, Product};
use crate::repo::{Repo, join};

const USAGE: &str = "\
cargo xtask <command>

  site      build the site into dist/ and weigh it
  package   build the npm package into pkg/ and weigh it; needs the site
  all       build both
  run       build the page quickly and serve it on 127.0.0.1
              --port 8080      the port
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut arguments = Parser::from_env();
    let Some(command) = arguments.next()? else {
        print!("{USAGE}");
        return Ok(());
    };
    let repo = Repo::find()?;
    match command {
        Arg::Value(name) if name == "run" => trial::run(&repo, port(arguments)?),
        Arg::Value(name) if name == "site" => end(arguments).and_then(|()| site(&repo)),
        Arg::Value(name) if name == "package" => end(arguments).and_then(|()| package(&repo)),
        Arg::Value(name) if name == "all" => end(arguments).and_then(|()| all(&repo)),
        Arg::Short('h') | Arg::Long("help") => {
            print!("{USAGE}");
            Ok(())
        }
        other => bail!("{}\n\n{USAGE}", other.unexpected()),
    }
}

fn site(repo: &Repo) -> Result<()> {
    let (page, worker) = thread::scope(|scope| {
        let page = scope.spawn(|| build(repo, Product::Page, Mode::Ship));
        let worker = build(repo, Product::Worker, Mode::Ship);
        (join(page), worker)
    });
    site::build(repo, page?, worker?)?;
    tools::weigh(repo, &[repo.manifest("site")])
}

fn package(repo: &Repo) -> Result<()> {
    let engine = build(repo, Product::Engine, Mode::Ship)?;
    package::build(repo, engine, build(repo, Product::Batch, Mode::Ship)?)?;
    tools::weigh(repo, &[repo.manifest("package")])
}

/// Builds the modules side by side: while one is linked, by one thread, others are compiled.
fn all(repo: &Repo) -> Result<()> {
    thread::scope(|scope| {
        let parts = scope.spawn(|| {
            build(repo, Product::Engine, Mode::Ship)?;
            build(repo, Product::Batch, Mode::Ship)
        });
        site(repo)?;
        join(parts)?;
        package(repo)
    })
}

fn port(mut arguments: Parser) -> Result<u16> {
    let mut port = 8080;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("port") => port = arguments.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(port)
}

/// Refuses arguments that a command would silently ignore.
fn end(mut arguments: Parser) -> Result<()> {
    match arguments.next()? {
        Some(argument) => Err(argument.unexpected().into()),
        None => Ok(()),
    }
}
