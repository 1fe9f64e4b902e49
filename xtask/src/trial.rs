//! Serves a quickly built page: first the page, then, while it is served, what nobody sees at first.

use std::process::Child;

use anyhow::{Context, Result, ensure};

use crate::build::build;
use crate::product::{Mode, Product};
use crate::repo::Repo;
use crate::{site, tools};

/// Builds and serves until stopped.
pub(crate) fn run(repo: &Repo, port: u16) -> Result<()> {
    let page = site::try_page(repo, build(repo, Product::Page, Mode::Try)?)?;
    let mut server = Server(
        tools::script(repo, "serve.mjs")
            .arg(repo.trial())
            .args(["--port", &port.to_string()])
            .spawn()
            .context("cannot start the server")?,
    );
    site::try_rest(repo, page, build(repo, Product::Worker, Mode::Try)?)?;
    println!("all of the site is there now; stop with Ctrl-C");
    let status = server.0.wait()?;
    ensure!(status.success(), "the server ended: {status}");
    Ok(())
}

/// A server that ends with this program, also where a step of the build fails.
struct Server(Child);

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.0.kill();
    }
}
