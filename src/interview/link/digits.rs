//! Digits of 64, and how codes, numbers and texts are written with them.

/// What addresses carry as it is, and messengers make nothing of: they read `_` and `~` as marks of type.
const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-.";
/// Added to a digit of a value that another one follows.
const MORE: u8 = 32;
/// The digit of a code to which the next one is added.
const HIGH: u8 = 63;

/// A value: five bits a digit, the highest first.
pub(super) type Value = Vec<u8>;

/// Writes a digit below 64.
fn push(text: &mut String, digit: u8) {
    text.extend(DIGITS.get(usize::from(digit)).copied().map(char::from));
}

/// Writes a code and its value.
pub(super) fn push_entry(text: &mut String, code: usize, value: &[u8]) {
    let code = u8::try_from(code).unwrap_or(u8::MAX);
    if code >= HIGH {
        push(text, HIGH);
    }
    push(text, code.checked_sub(HIGH).unwrap_or(code));
    for (place, digit) in value.iter().enumerate() {
        push(text, if place + 1 < value.len() { digit | MORE } else { *digit });
    }
}

/// Every code with its value; `None` where a letter is no digit, or the text ends in an entry.
pub(super) fn entries(text: &str) -> Option<Vec<(usize, Value)>> {
    let digit = |letter: u8| DIGITS.iter().position(|known| *known == letter).and_then(|at| u8::try_from(at).ok());
    let digits: Vec<u8> = text.bytes().map(digit).collect::<Option<_>>()?;
    let mut digits = digits.into_iter();
    let mut entries = Vec::new();
    while let Some(first) = digits.next() {
        let rest = if first == HIGH { digits.next()? } else { 0 };
        let mut value = Value::new();
        loop {
            let digit = digits.next()?;
            value.push(digit % MORE);
            if digit < MORE {
                break;
            }
        }
        entries.push((usize::from(first) + usize::from(rest), value));
    }
    Some(entries)
}

/// A number as a value.
pub(super) fn of_number(number: u32) -> Value {
    let bits = u32::BITS - number.leading_zeros();
    let places = (0..bits.div_ceil(5).max(1)).rev();
    places.map(|place| u8::try_from(number >> (5 * place) & 31).unwrap_or_default()).collect()
}

/// The number of a value, where it is one.
pub(super) fn number(value: &[u8]) -> Option<u32> {
    value.iter().try_fold(0_u32, |number, digit| number.checked_mul(32)?.checked_add(u32::from(*digit)))
}

/// A text as a value: the bits of its bytes, and as many zeros as fill the last digit.
pub(super) fn of_text(text: &str) -> Value {
    let bits: Vec<u8> = text.bytes().flat_map(|byte| (0..8).rev().map(move |place| byte >> place & 1)).collect();
    bits.chunks(5).map(|bits| (0..5).fold(0, |digit, at| digit << 1 | bits.get(at).copied().unwrap_or(0))).collect()
}

/// The text of a value, where it is one.
pub(super) fn text(value: &[u8]) -> Option<String> {
    let bits: Vec<u8> = value.iter().flat_map(|digit| (0..5).rev().map(move |place| digit >> place & 1)).collect();
    let bytes = bits.chunks_exact(8).map(|bits| bits.iter().fold(0, |byte, bit| byte << 1 | bit));
    String::from_utf8(bytes.collect()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_come_back_as_they_went() {
        let values =
            [of_number(0), of_number(31), of_number(32), of_number(u32::MAX), of_text("м² & more"), of_text("")];
        for code in [0, 1, 62, 63, 64, 126] {
            for value in values.iter().filter(|value| !value.is_empty()) {
                let mut text = String::new();
                push_entry(&mut text, code, value);
                assert_eq!(entries(&text), Some(vec![(code, value.clone())]));
                assert_eq!(entries(&text[..text.len() - 1]), None);
            }
        }
        for known in [0, 1, 31, 32, 4490, u32::MAX] {
            assert_eq!(number(&of_number(known)), Some(known));
        }
        assert_eq!(number(&[31; 7]), None);
        assert_eq!(text(&of_text("area.note=44,90 м²")).as_deref(), Some("area.note=44,90 м²"));
        assert_eq!(entries("A_"), None);
    }
}
