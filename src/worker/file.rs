//! How bytes come from the browser's files and go into them, and how a worker lets its messages be heard.

use super::encoding::Encoding;
use crate::border;
use js_sys::{Function, Promise};
use std::borrow::Cow;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, MessageChannel, ReadableStreamDefaultReader, ReadableStreamReadResult, TextDecodeOptions,
    TextDecoder,
};

/// A file could not be read: it may be gone, or another by now.
pub(super) struct Unreadable;

impl From<JsValue> for Unreadable {
    fn from(_: JsValue) -> Self {
        Self
    }
}

/// A file that is read piece by piece, as UTF-8. Dropped, it is read no further.
pub(super) struct Pieces {
    reader: ReadableStreamDefaultReader,
    decoder: Option<TextDecoder>,
}

impl Pieces {
    pub(super) fn of(file: &Blob, encoding: Encoding) -> Result<Self, Unreadable> {
        let reader = ReadableStreamDefaultReader::new(&file.stream())?;
        Ok(Self { reader, decoder: decoder(encoding)? })
    }

    /// The next piece; `None` at the end.
    pub(super) async fn next(&self) -> Result<Option<Vec<u8>>, Unreadable> {
        let read: ReadableStreamReadResult = JsFuture::from(self.reader.read()).await?.unchecked_into();
        if read.get_done().unwrap_or(true) {
            return Ok(None);
        }
        decoded(border::bytes(&read.get_value()), self.decoder.as_ref()).map(Some)
    }
}

impl Drop for Pieces {
    fn drop(&mut self) {
        drop(self.reader.cancel());
    }
}

/// The first bytes of a file.
pub(super) async fn start_of(file: &Blob, bytes: i32) -> Result<Vec<u8>, Unreadable> {
    let start = file.slice_with_i32_and_i32(0, bytes)?;
    Ok(border::bytes(&JsFuture::from(start.array_buffer()).await?))
}

/// Bytes in UTF-8.
pub(super) fn to_utf8(bytes: Vec<u8>, encoding: Encoding) -> Result<Vec<u8>, Unreadable> {
    decoded(bytes, decoder(encoding)?.as_ref())
}

fn decoded(bytes: Vec<u8>, decoder: Option<&TextDecoder>) -> Result<Vec<u8>, Unreadable> {
    let Some(decoder) = decoder else { return Ok(bytes) };
    let options = TextDecodeOptions::new();
    options.set_stream(true);
    Ok(decoder.decode_with_u8_array_and_options(&bytes, &options)?.into_bytes())
}

/// What decodes an encoding; UTF-8 needs nothing.
fn decoder(encoding: Encoding) -> Result<Option<TextDecoder>, Unreadable> {
    match encoding {
        Encoding::Utf8 => Ok(None),
        Encoding::Windows1251 => Ok(Some(TextDecoder::new_with_label(encoding.word())?)),
    }
}

/// Makes a file of CSV. Each piece is handed over by itself, so that no more than one is there twice.
pub(super) fn csv<'p>(pieces: impl Iterator<Item = Cow<'p, [u8]>>) -> Result<Blob, Unreadable> {
    let part = |piece: Cow<'p, [u8]>| Blob::new_with_u8_array_sequence(&border::list([border::of_bytes(&piece)]));
    let parts = border::list(pieces.map(part).collect::<Result<Vec<_>, _>>()?);
    let kind = BlobPropertyBag::new();
    kind.set_type("text/csv");
    Ok(Blob::new_with_blob_sequence_and_options(&parts, &kind)?)
}

/// A channel from the worker to itself: whatever the page said in the meantime comes before what is sent through it.
pub(super) struct Turns(MessageChannel);

impl Turns {
    pub(super) fn new() -> Result<Self, Unreadable> {
        Ok(Self(MessageChannel::new()?))
    }

    /// Lets messages be heard.
    pub(super) async fn next(&self) {
        let mut wait = |resolve: Function, _: Function| {
            self.0.port1().set_onmessage(Some(&resolve));
            drop(self.0.port2().post_message(&JsValue::NULL));
        };
        drop(JsFuture::from(Promise::new(&mut wait)).await);
    }
}

impl Drop for Turns {
    fn drop(&mut self) {
        self.0.port1().close();
    }
}

/// Milliseconds of the clock.
pub(super) fn now() -> u64 {
    whole(js_sys::Date::now())
}

/// The whole number of a size or a time.
pub(super) fn whole(number: f64) -> u64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "beyond the limits it is held to them")]
    let number = number as u64;
    number
}
