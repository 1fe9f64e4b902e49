//! What a row is answered: its verdict, the rules in the way, the figures of the norm.

use super::cache::Cache;
use super::cell;
use super::table::Table;
use crate::assessment::Figures;
use crate::case::Case;
use crate::level::{Level, Span};
use crate::rules::{Digest, FiguresDigest, Plain, Rule, RuleDigest, RuleId};
use std::rc::Rc;

/// What a row came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Answer {
    /// The verdict.
    pub verdict: Span,
    /// The norm in figures, where one is in force and area and people are known.
    pub figures: Option<Figures>,
}

/// Answers, and those given before.
#[derive(Default)]
pub(super) struct Answers {
    /// What rows of one verdict and the same rules gain before their figures.
    said: Cache<u64, Rc<[u8]>>,
    plain: Cache<Digest, Plain>,
    by_rule: Cache<RuleDigest, Span>,
    with_figures: Cache<FiguresDigest, Span>,
}

impl Answers {
    /// Writes the cells that a row gains, but for its hint and its error.
    pub(super) fn write(&mut self, case: &Case, out: &mut Vec<u8>, table: &Table) -> Answer {
        let (delimiter, sign) = (table.delimiter, table.decimal_sign());
        let plain @ Plain { span, in_the_way } = self.of(case);
        let digest = u64::from(in_the_way) << 16 | (span.least as u64) << 8 | span.most as u64;
        if let Some(said) = self.said.get(&digest) {
            out.extend_from_slice(&said);
        } else {
            let begin = out.len();
            write_said(plain, out, table);
            self.said.insert_with(&digest, || out.get(begin..).unwrap_or_default().into());
        }
        let figures = Figures::of(case);
        if let Some(figures) = figures {
            cell::write_number(out, figures.persons);
            out.push(delimiter);
            cell::write_area(out, figures.required_area, sign, delimiter);
            out.push(delimiter);
            cell::write_area(out, figures.shortage, sign, delimiter);
            out.push(delimiter);
            cell::write_number(out, figures.capacity);
            out.push(delimiter);
            cell::write_number(out, figures.free_places);
            out.push(delimiter);
        } else {
            out.extend_from_slice(&[delimiter; 5]);
        }
        Answer { verdict: span, figures }
    }

    /// What all rules say.
    fn of(&mut self, case: &Case) -> Plain {
        let Self { plain, by_rule, with_figures, .. } = self;
        let digest = Digest::of(case);
        let mut ask = |rule: &Rule, digest| by_rule.get_or(&digest, || rule.outcomes(case).span());
        let plain = plain.get_or(&digest, || Plain::of(&digest, &mut ask));
        let rule = Rule::of(RuleId::CapitalNorm);
        let span = FiguresDigest::of(case)
            .map_or(Span::settled(Level::Ready), |digest| with_figures.get_or(&digest, || rule.outcomes(case).span()));
        plain.with(rule, span)
    }
}

/// Writes the verdict, and the rules in the way where they are wanted, each with the delimiter behind it.
fn write_said(Plain { span, in_the_way }: Plain, out: &mut Vec<u8>, table: &Table) {
    out.extend_from_slice(span.least.word().as_bytes());
    if span.least != span.most {
        out.extend_from_slice(b"..");
        out.extend_from_slice(span.most.word().as_bytes());
    }
    out.push(table.delimiter);
    if table.with_rules {
        let mut rest = in_the_way;
        while rest != 0 {
            let rule = RuleId::ALL.get(rest.trailing_zeros() as usize);
            out.extend_from_slice(rule.map_or("", |rule| rule.word()).as_bytes());
            rest &= rest - 1;
            out.extend_from_slice(if rest == 0 { b"" } else { b" " });
        }
        out.push(table.delimiter);
    }
}
