//! Serves the page on this machine alone; with `--watch`, rebuilds what changed.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{Read as _, empty};
use std::path::{Component, Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, SystemTime};

use anyhow::{Context as _, Error, Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::step::Log;
use crate::{build, lexicon, manifest, places};

/// The port where none is asked for.
pub(crate) const PORT: u16 = 8080;

/// Builds and serves, until it is stopped.
pub(crate) fn run(port: u16, watch: bool) -> Result<()> {
    let first = build::run(&mut Log::default());
    if !watch {
        first?;
    } else if let Err(error) = first {
        eprintln!("\nerror: {error:#}");
    }
    let folder = places::at(manifest::read()?.out.site);
    let server = listen(port)?;
    eprintln!("\nThe page is at http://{} (Ctrl+C ends it)", server.server_addr());
    std::thread::scope(|threads| {
        if watch {
            threads.spawn(rebuild_on_change);
        }
        for _ in 0..4 {
            threads.spawn(|| server.incoming_requests().for_each(|request| answer(request, &folder)));
        }
    });
    Ok(())
}

/// Listens on the port, or on the next free one.
fn listen(port: u16) -> Result<Server> {
    (port..=port.saturating_add(100))
        .find_map(|port| Server::http(("127.0.0.1", port)).ok())
        .ok_or_else(|| anyhow!("no port from {port} on is free; name another with --port"))
}

fn answer(request: Request, folder: &Path) {
    // A reader who has gone away is no error.
    let _ = match request.method() {
        Method::Get | Method::Head => match open(request.url(), folder) {
            Some((file, kind)) => {
                let mut response = Response::from_file(file).with_header(header("Content-Type", kind));
                for header in headers(folder) {
                    response.add_header(header);
                }
                request.respond(response)
            }
            None => request.respond(Response::from_string("Not found\n").with_status_code(404)),
        },
        _ => request.respond(Response::new(405.into(), vec![header("Allow", "GET, HEAD")], empty(), None, None)),
    };
}

/// The file of an address, with its media type. Nothing outside the folder has an address.
fn open(url: &str, folder: &Path) -> Option<(File, &'static str)> {
    let path = decode(url.split(['?', '#']).next()?.trim_start_matches('/'))?;
    let path = PathBuf::from(path);
    if !path.components().all(|part| matches!(part, Component::Normal(_))) {
        return None;
    }
    let mut path = folder.join(path);
    if path.is_dir() {
        path.push("index.html");
    }
    Some((File::open(&path).ok()?, media_type(&path)))
}

fn decode(address: &str) -> Option<String> {
    let mut bytes = Vec::new();
    let mut rest = address.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let digits = [rest.next()?, rest.next()?];
                u8::from_str_radix(std::str::from_utf8(&digits).ok()?, 16).ok()?
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "txt" | "md" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("the header is ASCII")
}

/// What every answer carries: the page's own policy is said by the server too.
fn headers(folder: &Path) -> Vec<Header> {
    let mut headers = vec![
        header("X-Content-Type-Options", "nosniff"),
        header("Referrer-Policy", "no-referrer"),
        header("Cache-Control", "no-store"),
    ];
    if let Some(policy) = policy(folder).filter(|policy| policy.is_ascii()) {
        headers.push(header("Content-Security-Policy", &policy));
    }
    headers
}

/// The Content-Security-Policy of the page's `meta` element.
fn policy(folder: &Path) -> Option<String> {
    let mut page = String::new();
    File::open(folder.join("index.html")).ok()?.read_to_string(&mut page).ok()?;
    let element = page.split("<meta").find(|element| element.contains("Content-Security-Policy"))?;
    let (_, content) = element.split_once("content=\"")?;
    let (policy, _) = content.split_once('"')?;
    Some(policy.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Looks at the sources four times a second. A failed build is told, and the last good one is served on.
fn rebuild_on_change() {
    let mut built = state();
    loop {
        sleep(Duration::from_millis(250));
        let now = state();
        if now == built {
            continue;
        }
        built = now;
        eprintln!();
        let result = lexicon::run(false).map_err(Error::msg).and_then(|()| build::run(&mut Log::default()));
        match result.context("the build failed; the last good one is still served") {
            Ok(()) => eprintln!("Built. Reload the page."),
            Err(error) => eprintln!("error: {error:#}"),
        }
    }
}

/// When each source was changed last. The tables of the word lists do not count: the build writes them itself.
fn state() -> BTreeMap<PathBuf, SystemTime> {
    ["src", "data", "www", "Cargo.toml", "wasm-pack.toml"]
        .iter()
        .flat_map(|place| places::sources(&places::at(place)))
        .filter(|path| !path.ends_with("generated.rs"))
        .filter_map(|path| Some((path.clone(), path.metadata().ok()?.modified().ok()?)))
        .collect()
}
