//! Parts of the engine that JavaScript loads, each before it links it: what `wasm_split` asks of a program for that. Its own
//! answer loads them from here, waits, and tells those who wait; all of that outweighs what is left of it.

use std::convert::Infallible;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

/// Nothing can go wrong: what is linked has been loaded.
pub(super) type SplitLoaderError = Infallible;

/// What a part hands over, once it is loaded.
pub(super) fn linked<T>(part: impl Future<Output = Result<T, SplitLoaderError>>) -> Option<T> {
    match pin!(part).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(Ok(part)) => Some(part),
        Poll::Pending => None,
    }
}

/// Where `wasm_split` looks for what it needs.
#[cfg(target_family = "wasm")]
pub(super) mod rt {
    use super::SplitLoaderError;
    use std::ffi::c_void;
    use std::pin::Pin;

    pub(crate) type LoadCallbackFn = extern "C" fn(*const c_void, bool);
    type Load = unsafe extern "C" fn(LoadCallbackFn, *const c_void);

    pub(crate) struct LazySplitLoader;

    impl LazySplitLoader {
        pub(crate) const fn new(_load: Load) -> Self {
            Self
        }
    }

    pub(crate) async fn ensure_loaded(_: Pin<&LazySplitLoader>) -> Result<(), SplitLoaderError> {
        Ok(())
    }
}
