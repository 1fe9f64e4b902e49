//! Whether an output is still the one of its inputs: a hash of them is kept with it.

use std::fs;
use std::path::Path;

use anyhow::Result;
use sha2::{Digest, Sha256};

use crate::repo;

/// The hash of all inputs of a step.
pub(crate) struct Stamp(String);

impl Stamp {
    /// Hashes the inputs, each with its length, so that no byte can move from one to the next unseen.
    pub(crate) fn of(inputs: &[&[u8]]) -> Result<Self> {
        let mut hash = Sha256::new();
        for input in inputs {
            hash.update(u64::try_from(input.len())?.to_le_bytes());
            hash.update(input);
        }
        Ok(Self(hex(&hash.finalize())))
    }

    /// Whether this file says that the outputs beside it are made of these inputs.
    pub(crate) fn is_at(&self, file: &Path) -> bool {
        fs::read_to_string(file).is_ok_and(|stamp| stamp == self.0)
    }

    /// Says so from now on.
    pub(crate) fn put_at(&self, file: &Path) -> Result<()> {
        repo::write(file, self.0.as_bytes())
    }
}

/// Bytes as hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_holds_for_its_inputs_alone() -> Result<()> {
        let file = std::env::temp_dir().join(format!("xtask-stamp-{}", std::process::id()));
        let stamp = Stamp::of(&[b"ab", b"c"])?;
        assert!(!stamp.is_at(&file));
        stamp.put_at(&file)?;
        assert!(stamp.is_at(&file) && !Stamp::of(&[b"a", b"bc"])?.is_at(&file));
        Ok(fs::remove_file(&file)?)
    }
}
