//! Offsets in every unit are those of a naive count, wherever they point and in whatever order they come.
#![no_main]

use saidwho::text::offsets::{FromBytes, OffsetUnit, ToBytes};

fn naive(text: &str, unit: OffsetUnit) -> u32 {
    let count = match unit {
        OffsetUnit::Utf8 => text.len(),
        OffsetUnit::Utf16 => text.encode_utf16().count(),
        OffsetUnit::CodePoint => text.chars().count(),
    };
    count as u32
}

libfuzzer_sys::fuzz_target!(|input: (Vec<u16>, &str)| {
    let (positions, text) = input;
    for unit in [OffsetUnit::Utf8, OffsetUnit::Utf16, OffsetUnit::CodePoint] {
        let (mut from, mut to) = (FromBytes::new(text, unit), ToBytes::new(text, unit));
        assert_eq!(unit.len_of(text), naive(text, unit));
        for &position in &positions {
            let floor = text.floor_char_boundary(position.into());
            let units = from.convert(position.into());
            assert_eq!(units, naive(&text[..floor], unit));
            assert_eq!(to.convert(units) as usize, floor);
            let byte = to.convert(position.into()) as usize;
            assert!(text.is_char_boundary(byte) && naive(&text[..byte], unit) <= position.into());
        }
    }
});
