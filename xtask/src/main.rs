//! The house: builds, checks, measures and serves the site and the npm package.
//!
//! `repo` knows where things are; `build` compiles; `tools` runs what comes from npm; `asset` is a file on its way to a
//! reader; `policy` is what a page may load; `words` takes sentences from the texts; `site` and `package` put the two
//! deliverables together; `size` weighs them; `serve` shows them. Nothing here knows a rule of law or a sentence of the
//! page.
#![expect(clippy::print_stdout, reason = "a command line tool talks through standard output")]

mod asset;
mod build;
mod embed;
mod package;
mod policy;
mod repo;
mod serve;
mod shadow;
mod site;
mod size;
mod tools;
mod words;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};

use crate::repo::Repo;

const USAGE: &str = "\
cargo xtask <command>

  site      build the site into dist/ and check it
  package   build the npm package into pkg/ and check it
  size      weigh dist/ and pkg/ against tests/budget.json
  serve     serve the built site on 127.0.0.1
              --port 8080      the port
              --prefix /x/     the path the site is served under
              --dir dist       the directory of the site
              --package pkg    serve this directory at /pkg/
              --tests DIR      serve this directory at /pages/
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
        Arg::Value(name) if name == "serve" => serve::run(&repo, &serve_options(arguments)?),
        Arg::Value(name) if name == "site" => end(arguments).and_then(|()| site::build(&repo)),
        Arg::Value(name) if name == "package" => end(arguments).and_then(|()| package::build(&repo)),
        Arg::Value(name) if name == "size" => end(arguments).and_then(|()| size::all(&repo)),
        Arg::Short('h') | Arg::Long("help") => {
            print!("{USAGE}");
            Ok(())
        }
        other => bail!("{}\n\n{USAGE}", other.unexpected()),
    }
}

fn serve_options(mut arguments: Parser) -> Result<serve::Options> {
    let mut options = serve::Options::default();
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("port") => options.port = arguments.value()?.parse()?,
            Arg::Long("prefix") => options.prefix = serve::Prefix::new(&arguments.value()?.string()?)?,
            Arg::Long("dir") => options.site = arguments.value()?.into(),
            Arg::Long("package") => options.package = Some(arguments.value()?.into()),
            Arg::Long("tests") => options.pages = Some(arguments.value()?.into()),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(options)
}

/// Refuses arguments that a command would silently ignore.
fn end(mut arguments: Parser) -> Result<()> {
    match arguments.next()? {
        Some(argument) => Err(argument.unexpected().into()),
        None => Ok(()),
    }
}
