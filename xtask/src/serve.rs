//! A local server that behaves as the real host is asked to: strict headers, compressed files, no fallback page.

use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use axum::Router;
use axum::extract::Request;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ALLOW, CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY,
    X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Redirect, Response};
use axum::routing::get;
use tokio::net::TcpListener;
use tower_http::services::ServeDir;

use crate::policy;
use crate::repo::Repo;

/// What is served, and where. Directories are relative to the top of the repository.
pub(crate) struct Options {
    pub(crate) port: u16,
    pub(crate) prefix: Prefix,
    pub(crate) site: PathBuf,
    /// Served at `/pkg/`.
    pub(crate) package: Option<PathBuf>,
    /// Served at `/pages/`.
    pub(crate) pages: Option<PathBuf>,
}

/// A path that begins and ends with a slash.
pub(crate) struct Prefix(String);

impl Prefix {
    pub(crate) fn new(path: &str) -> Result<Self> {
        ensure!(path.starts_with('/') && path.ends_with('/'), "`{path}` does not begin and end with a slash");
        ensure!(!path.contains(['{', '}', '*', '?', '#']) && !path.contains("//"), "`{path}` is no plain path");
        Ok(Self(path.to_owned()))
    }
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 8080, prefix: Prefix("/".to_owned()), site: "dist".into(), package: None, pages: None }
    }
}

/// Serves until stopped.
pub(crate) fn run(repo: &Repo, options: &Options) -> Result<()> {
    let app = router(&repo.top, options)?;
    tokio::runtime::Builder::new_current_thread().enable_all().build()?.block_on(async {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, options.port))
            .await
            .with_context(|| format!("cannot listen on port {}", options.port))?;
        println!("http://{}{}", listener.local_addr()?, options.prefix.0);
        Ok(axum::serve(listener, app).await?)
    })
}

fn router(top: &Path, options: &Options) -> Result<Router> {
    let mut router = Router::new();
    let site = directory(top, &options.site)?;
    router = match options.prefix.0.as_str() {
        "/" => router.fallback_service(site),
        prefix => {
            let target = prefix.to_owned();
            router
                .nest_service(prefix, site)
                // Without the slash, the relative links of the page would miss.
                .route(prefix.trim_end_matches('/'), get(|| async move { Redirect::temporary(&target) }))
        }
    };
    for (path, given) in [("/pkg/", &options.package), ("/pages/", &options.pages)] {
        if let Some(given) = given {
            router = router.nest_service(path, directory(top, given)?);
        }
    }
    Ok(router.layer(middleware::from_fn(guard)))
}

fn directory(top: &Path, given: &Path) -> Result<ServeDir> {
    let path = top.join(given);
    ensure!(path.is_dir(), "there is no directory `{}`: build it first", path.display());
    Ok(ServeDir::new(path).precompressed_br().precompressed_gzip())
}

/// Lets only reading through, and puts the headers on every answer, errors too.
async fn guard(request: Request, next: Next) -> Response {
    let kept = named_by_content(request.uri().path());
    let mut response = if matches!(*request.method(), Method::GET | Method::HEAD) {
        next.run(request).await
    } else {
        (StatusCode::METHOD_NOT_ALLOWED, [(ALLOW, "GET, HEAD")]).into_response()
    };
    let kept = kept && (response.status().is_success() || response.status() == StatusCode::NOT_MODIFIED);
    let cache = if kept { "public, max-age=31536000, immutable" } else { "no-cache" };
    for (name, value) in headers() {
        response.headers_mut().insert(name, value);
    }
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(cache));
    response
}

fn headers() -> impl Iterator<Item = (HeaderName, HeaderValue)> {
    let policy = HeaderValue::try_from(policy::header()).ok();
    let fixed = [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        // What other sites embed, they fetch from here.
        (ACCESS_CONTROL_ALLOW_ORIGIN, "*"),
    ];
    policy
        .map(|policy| (CONTENT_SECURITY_POLICY, policy))
        .into_iter()
        .chain(fixed.map(|(name, value)| (name, HeaderValue::from_static(value))))
}

/// Whether a path ends in `-HASH.extension`, as the files that never change do.
fn named_by_content(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    let stem = name.split('.').next().unwrap_or_default();
    stem.rsplit_once('-').is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_files_named_by_content_are_kept() {
        assert!(named_by_content("/x/tirkeu-0123456789abcdef.wasm"));
        for path in ["/", "/index.html", "/x/icon.svg", "/a-0123.js", "/0123456789abcdef.js", "/x-0123456789abcdef/"] {
            assert!(!named_by_content(path), "{path}");
        }
    }

    #[test]
    fn a_prefix_begins_and_ends_with_a_slash() {
        assert!(Prefix::new("/").is_ok() && Prefix::new("/some/sub/path/").is_ok());
        for path in ["", "x", "/x", "x/", "//", "/{x}/"] {
            assert!(Prefix::new(path).is_err(), "{path}");
        }
    }

    #[test]
    fn every_answer_carries_the_policy() {
        assert!(headers().any(|(name, value)| name == CONTENT_SECURITY_POLICY && value == policy::header()));
    }
}
