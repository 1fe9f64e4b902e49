//! Names of messages as numbers, made by the build script and looked up by the program: the names themselves would weigh
//! more than what they name in one language.

/// FNV-1a. The build script refuses names that share a number.
pub(crate) const fn hash(name: &str) -> u32 {
    let mut hash: u32 = 0x811c_9dc5;
    let mut rest = name.as_bytes();
    while let [byte, tail @ ..] = rest {
        hash = (hash ^ *byte as u32).wrapping_mul(0x0100_0193);
        rest = tail;
    }
    hash
}
