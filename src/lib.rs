//! Tirkeu: can a person be registered at a place of residence in Kazakhstan?

#[macro_use]
pub mod words;

#[cfg(feature = "api")]
mod api;
pub mod area;
pub mod assessment;
pub mod case;
pub mod day;
pub mod interview;
pub mod law;
pub mod level;
pub mod norm;
pub mod rules;
pub mod text;
pub mod value;
