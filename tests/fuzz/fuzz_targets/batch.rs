//! Any file in any options: tables, texts and bytes, as `tests/batch_any.rs` draws them, by the bytes of the input from its end;
//! and the input itself as a file, in options that its end draws.
#![no_main]
#![allow(dead_code, reason = "the tests look at more")]

#[path = "../../common/hostile.rs"]
mod hostile;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let mut rest = input;
    let mut pick = |most: usize| match rest.split_last() {
        Some((last, before)) => {
            rest = before;
            usize::from(*last) % most
        }
        None => 0,
    };
    let (options, file) = match pick(4) {
        0 => hostile::table(&mut pick),
        1 => hostile::text(&mut pick),
        2 => hostile::bytes(&mut pick),
        _ => {
            let options = hostile::any_options(&mut pick);
            (options, rest.to_vec())
        }
    };
    hostile::check(&options, &file);
});
