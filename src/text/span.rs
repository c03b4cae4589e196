//! A half-open range of bytes.

use serde::{Deserialize, Serialize};

/// A half-open range `start..end` of the text.
///
/// Inside the crate the unit is always UTF-8 bytes and both ends lie on character boundaries. A finished
/// [`Analysis`](crate::Analysis) says in its `offsets` field which unit its spans have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    /// First unit of the range.
    pub start: u32,
    /// First unit after the range.
    pub end: u32,
}

impl Span {
    /// The range from `start` up to but not including `end`.
    pub const fn new(start: u32, end: u32) -> Self {
        debug_assert!(start <= end);
        Self { start, end }
    }

    /// How many units it covers.
    pub const fn len(self) -> u32 {
        self.end - self.start
    }

    /// Whether it covers nothing.
    pub const fn is_empty(self) -> bool {
        self.start == self.end
    }

    /// Whether every unit of `other` lies inside.
    pub const fn contains(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// Whether the two share at least one unit.
    pub const fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The smallest range that holds both.
    #[must_use]
    pub fn cover(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// A number that is smaller the earlier the range starts, and for one start the longer it is. To sort by it with
    /// `sort_by_cached_key` adds nothing to the module, since all sorts by a `u64` are the same code.
    pub const fn order(self) -> u64 {
        (self.start as u64) << 32 | (u32::MAX - self.end) as u64
    }

    /// The text of a byte span.
    ///
    /// # Panics
    ///
    /// Where the span does not lie on character boundaries of `text`: it was made for another text.
    pub fn of(self, text: &str) -> &str {
        &text[self.start as usize..self.end as usize]
    }
}
