//! Any page has a text, and a text that is written as a page comes back as it was.
#![no_main]

#[allow(dead_code)]
#[path = "../../src/bin/saidwho/html.rs"]
mod html;
#[path = "../../src/bin/saidwho/tree.rs"]
mod tree;

libfuzzer_sys::fuzz_target!(|page: &str| {
    let text = html::text(page);
    let deepest = tree::parse(page).tree.nodes().map(|node| node.ancestors().count()).max();
    assert!(deepest < Some(1024), "{deepest:?} deep");
    // What a reader sees, escaped and read again, is seen again.
    let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('\0', "\u{fffd}");
    assert_eq!(html::text(&format!("<body><pre>\n{escaped}")), text.replace('\r', ""));
});
