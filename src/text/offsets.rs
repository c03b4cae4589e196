//! Offsets in other units: UTF-8 bytes ↔ UTF-16 code units ↔ code points.
//!
//! Inside the crate every position is a byte. JavaScript counts UTF-16 code units, Python and W3C annotations count
//! code points. [`FromBytes`] and [`ToBytes`] walk forward through a text and count on from the last position, so a
//! sorted list of positions costs one pass over the text. In an all-ASCII text the units agree and nothing is walked.
//!
//! ```
//! use saidwho::text::offsets::{FromBytes, OffsetUnit, ToBytes};
//!
//! let text = "“Gut 😀”, sagt Ada.";
//! let byte = text.find("sagt").unwrap() as u32;
//! let unit = FromBytes::new(text, OffsetUnit::Utf16).convert(byte);
//! assert_eq!(unit, 10);
//! assert_eq!(ToBytes::new(text, OffsetUnit::Utf16).convert(unit), byte);
//! ```
//!
//! # Limits
//!
//! Positions in no order at all cost a walk through half of the text each. A position inside a character is moved to the character's beginning, one behind the end of the text to the
//! end. So no position, however it was made up, leads outside the text or off a character boundary.

use serde::{Deserialize, Serialize};

/// The unit that the spans of an analysis count in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OffsetUnit {
    /// Bytes of the UTF-8 text.
    #[default]
    #[serde(rename = "utf-8")]
    Utf8,
    /// UTF-16 code units, as JavaScript strings count.
    #[serde(rename = "utf-16")]
    Utf16,
    /// Unicode code points, as Python strings and W3C annotations count.
    CodePoint,
}

impl OffsetUnit {
    /// The published name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Utf8 => "utf-8",
            Self::Utf16 => "utf-16",
            Self::CodePoint => "code-point",
        }
    }

    /// How many units the character takes whose UTF-8 form begins with this byte; 0 for a byte that begins none.
    const fn of_first_byte(self, byte: u8) -> u32 {
        match (self, byte) {
            (Self::Utf8, _) => 1,
            (_, 0x80..=0xBF) => 0,
            (Self::Utf16, 0xF0..) => 2,
            _ => 1,
        }
    }

    /// How many units a text takes.
    pub fn len_of(self, text: &str) -> u32 {
        match self {
            Self::Utf8 => text.len() as u32,
            _ => text.bytes().map(|byte| self.of_first_byte(byte)).sum(),
        }
    }
}

/// From bytes of a text to another unit.
#[derive(Clone, Debug)]
pub struct FromBytes<'t> {
    text: &'t str,
    unit: OffsetUnit,
    same: bool,
    byte: usize,
    units: u32,
}

impl<'t> FromBytes<'t> {
    /// A converter at the beginning of `text`.
    pub fn new(text: &'t str, unit: OffsetUnit) -> Self {
        Self { text, unit, same: unit == OffsetUnit::Utf8 || text.is_ascii(), byte: 0, units: 0 }
    }

    /// The position of a byte in the other unit.
    pub fn convert(&mut self, byte: u32) -> u32 {
        let byte = self.text.floor_char_boundary(byte as usize);
        if self.same {
            return byte as u32;
        }
        if byte < self.byte {
            self.units -= self.unit.len_of(&self.text[byte..self.byte]);
        } else {
            self.units += self.unit.len_of(&self.text[self.byte..byte]);
        }
        self.byte = byte;
        self.units
    }
}

/// From another unit to bytes of a text.
#[derive(Clone, Debug)]
pub struct ToBytes<'t> {
    text: &'t str,
    unit: OffsetUnit,
    same: bool,
    byte: usize,
    units: u32,
}

impl<'t> ToBytes<'t> {
    /// A converter at the beginning of `text`.
    pub fn new(text: &'t str, unit: OffsetUnit) -> Self {
        Self { text, unit, same: unit == OffsetUnit::Utf8 || text.is_ascii(), byte: 0, units: 0 }
    }

    /// The byte at a position in the other unit.
    pub fn convert(&mut self, position: u32) -> u32 {
        if self.same {
            return self.text.floor_char_boundary(position as usize) as u32;
        }
        let units_of = |character: char| if self.unit == OffsetUnit::Utf16 { character.len_utf16() as u32 } else { 1 };
        let mut before = self.text[..self.byte].chars();
        while self.units > position
            && let Some(character) = before.next_back()
        {
            self.units -= units_of(character);
            self.byte -= character.len_utf8();
        }
        for character in self.text[self.byte..].chars() {
            let next = self.units + units_of(character);
            if next > position {
                break;
            }
            self.units = next;
            self.byte += character.len_utf8();
        }
        self.byte as u32
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const UNITS: [OffsetUnit; 3] = [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoint];

    /// The count that nobody can get wrong.
    fn naive(text: &str, unit: OffsetUnit) -> u32 {
        (match unit {
            OffsetUnit::Utf8 => text.len(),
            OffsetUnit::Utf16 => text.encode_utf16().count(),
            OffsetUnit::CodePoint => text.chars().count(),
        }) as u32
    }

    #[test]
    fn a_position_behind_the_end_is_the_end() {
        for text in ["", "plain", "naïve 😀"] {
            for unit in UNITS {
                assert_eq!(FromBytes::new(text, unit).convert(u32::MAX), naive(text, unit));
                assert_eq!(ToBytes::new(text, unit).convert(u32::MAX), text.len() as u32);
            }
        }
    }

    #[test]
    fn a_position_inside_a_character_is_its_beginning() {
        let text = "a😀b";
        assert_eq!(FromBytes::new(text, OffsetUnit::Utf16).convert(3), 1);
        assert_eq!(FromBytes::new(text, OffsetUnit::Utf8).convert(3), 1);
        assert_eq!(ToBytes::new(text, OffsetUnit::Utf16).convert(2), 1);
        assert_eq!(ToBytes::new(text, OffsetUnit::Utf8).convert(4), 1);
    }

    #[test]
    fn going_back_counts_again() {
        let text = "é😀é";
        let mut from = FromBytes::new(text, OffsetUnit::Utf16);
        assert_eq!((from.convert(8), from.convert(2), from.convert(6)), (4, 1, 3));
        let mut to = ToBytes::new(text, OffsetUnit::Utf16);
        assert_eq!((to.convert(4), to.convert(1), to.convert(3)), (8, 2, 6));
    }

    proptest! {
        #[test]
        fn agrees_with_the_naive_count(
            text in "(\\PC|[a-z“”é😀\u{301}\u{ad}\r\n])*",
            mut bytes in prop::collection::vec(0..200u32, 0..20),
        ) {
            bytes.sort_unstable();
            for unit in UNITS {
                let mut from = FromBytes::new(&text, unit);
                let mut to = ToBytes::new(&text, unit);
                for &byte in &bytes {
                    let floor = text.floor_char_boundary(byte as usize);
                    let converted = from.convert(byte);
                    prop_assert_eq!(converted, naive(&text[..floor], unit));
                    prop_assert_eq!(to.convert(converted) as usize, floor);
                }
            }
        }

        #[test]
        fn any_position_leads_to_a_boundary(text in "\\PC*", positions in prop::collection::vec(any::<u32>(), 0..8)) {
            for unit in UNITS {
                let mut to = ToBytes::new(&text, unit);
                for &position in &positions {
                    prop_assert!(text.is_char_boundary(to.convert(position % 300) as usize));
                }
            }
        }
    }
}
