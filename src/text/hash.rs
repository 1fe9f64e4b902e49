//! Names of messages as numbers, made by the build script and looked up by the program: the names themselves would weigh
//! more than what they name in one language.

/// FNV-1a of a name in parts, as if they were written together in small letters, folded into three bytes. The build script
/// refuses names that share a number; a name that stands in no text would have to meet one of some hundred among sixteen
/// million.
pub(crate) const fn hash(parts: &[&str]) -> [u8; 3] {
    let mut hash: u32 = 0x811c_9dc5;
    let mut parts = parts;
    while let [part, others @ ..] = parts {
        let mut rest = part.as_bytes();
        while let [byte, tail @ ..] = rest {
            hash = (hash ^ byte.to_ascii_lowercase() as u32).wrapping_mul(0x0100_0193);
            rest = tail;
        }
        parts = others;
    }
    let [a, b, c, d] = hash.to_le_bytes();
    [a ^ d, b, c]
}
