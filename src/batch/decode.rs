//! Text from bytes as they come: UTF-8, with its mark or without, and UTF-16 with its mark.

use super::Encoding;
use std::mem;

/// What tells how the bytes behind it are written.
const MARKS: [(&[u8], Encoding); 3] =
    [(b"\xef\xbb\xbf", Encoding::Utf8), (b"\xff\xfe", Encoding::Utf16Le), (b"\xfe\xff", Encoding::Utf16Be)];
/// Bytes of UTF-16 that are decoded at once.
const PIECE: usize = 4_096;

/// Text that comes in pieces.
#[derive(Default)]
pub(super) struct Decoder {
    /// How it is written, once that is known.
    pub(super) encoding: Option<Encoding>,
    /// Bytes that only make sense with the next ones: those that may be a mark, half a unit.
    held: Vec<u8>,
    /// The first of two units that make one letter.
    high: Option<u16>,
}

/// Units that stand for no letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unpaired;

/// What the next bytes are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Text {
    /// UTF-8 as it stands.
    AsItStands,
    /// This text; so many bytes are taken, and a letter may be wrong behind it.
    Decoded(Vec<u8>, usize, Result<(), Unpaired>),
}

impl Decoder {
    /// What the next bytes are.
    pub(super) fn next(&mut self, bytes: &[u8]) -> Text {
        match self.encoding {
            None => self.begin(bytes),
            Some(Encoding::Utf8) => Text::AsItStands,
            Some(encoding @ (Encoding::Utf16Le | Encoding::Utf16Be)) => {
                let big_end_first = encoding == Encoding::Utf16Be;
                let piece = bytes.get(..PIECE).unwrap_or(bytes);
                self.held.extend_from_slice(piece);
                let mut text = Vec::with_capacity(piece.len());
                let end = self.units(&mut text, big_end_first);
                Text::Decoded(text, piece.len(), end)
            }
        }
    }

    /// The end of the file: what was held.
    pub(super) fn finish(&mut self) -> (Vec<u8>, Result<(), Unpaired>) {
        let held = mem::take(&mut self.held);
        match self.encoding {
            None | Some(Encoding::Utf8) => (held, Ok(())),
            Some(Encoding::Utf16Le | Encoding::Utf16Be) if held.is_empty() && self.high.is_none() => (held, Ok(())),
            Some(Encoding::Utf16Le | Encoding::Utf16Be) => (Vec::new(), Err(Unpaired)),
        }
    }

    /// Takes one byte of the beginning, until it is a mark or none.
    fn begin(&mut self, bytes: &[u8]) -> Text {
        self.held.extend(bytes.first());
        let known = MARKS.iter().find(|(mark, _)| *mark == self.held.as_slice());
        let may_become = MARKS.iter().any(|(mark, _)| mark.starts_with(&self.held));
        let text = match known {
            Some((_, encoding)) => {
                self.encoding = Some(*encoding);
                self.held.clear();
                Vec::new()
            }
            None if may_become => Vec::new(),
            None => {
                self.encoding = Some(Encoding::Utf8);
                mem::take(&mut self.held)
            }
        };
        Text::Decoded(text, 1, Ok(()))
    }

    /// Writes the letters of the units that are whole.
    fn units(&mut self, text: &mut Vec<u8>, big_end_first: bool) -> Result<(), Unpaired> {
        let (pairs, rest) = self.held.as_chunks::<2>();
        let read = if big_end_first { u16::from_be_bytes } else { u16::from_le_bytes };
        let units = self.high.take().into_iter().chain(pairs.iter().map(|pair| read(*pair)));
        let rest = rest.to_vec();
        let (mut end, mut bytes) = (Ok(()), [0; 4]);
        let mut letters = char::decode_utf16(units).peekable();
        while let Some(letter) = letters.next() {
            match letter {
                Ok(letter) => text.extend_from_slice(letter.encode_utf8(&mut bytes).as_bytes()),
                // The second one may be still to come.
                Err(error) if letters.peek().is_none() && error.unpaired_surrogate() < 0xdc00 => {
                    self.high = Some(error.unpaired_surrogate());
                }
                Err(_) => {
                    end = Err(Unpaired);
                    break;
                }
            }
        }
        self.held = rest;
        end
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8], piece: usize) -> (String, bool) {
        let mut decoder = Decoder::default();
        let (mut text, mut sound) = (Vec::new(), true);
        for mut bytes in bytes.chunks(piece) {
            while !bytes.is_empty() {
                match decoder.next(bytes) {
                    Text::AsItStands => {
                        text.extend_from_slice(bytes);
                        break;
                    }
                    Text::Decoded(more, used, end) => {
                        text.extend(more);
                        sound &= end.is_ok();
                        bytes = &bytes[used..];
                    }
                }
            }
        }
        let (rest, end) = decoder.finish();
        text.extend(rest);
        (String::from_utf8(text).unwrap(), sound && end.is_ok())
    }

    #[test]
    fn text_is_the_same_however_it_is_written_and_comes() {
        let text = "Үй;1\r\n𝄞\u{feff}a";
        let little: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect();
        for file in [text.as_bytes(), format!("\u{feff}{text}").as_bytes(), &little, &big] {
            for piece in [1, 2, 3, 5, 100] {
                assert_eq!(decoded(file, piece), (text.to_owned(), true), "{piece}");
            }
        }
        for short in ["", "a", "\u{ef}"] {
            assert_eq!(decoded(short.as_bytes(), 1), (short.to_owned(), true));
        }
    }

    #[test]
    fn halves_of_letters_are_none() {
        for units in [&[0xd834, 0x41][..], &[0xdd1e], &[0x41, 0xd834]] {
            let file: Vec<u8> = [0xfeff].iter().chain(units).flat_map(|unit: &u16| unit.to_le_bytes()).collect();
            for piece in [1, 2, 3, 100] {
                assert!(!decoded(&file, piece).1, "{units:?}");
            }
        }
        assert!(!decoded(b"\xff\xfea\0b", 2).1);
    }
}
