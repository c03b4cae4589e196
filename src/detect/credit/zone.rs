//! Time zones as bylines abbreviate them, and how far they are from UTC.

/// Minutes east of UTC.
pub(super) type Offset = i32;

/// A zone that a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zone {
    Fixed(Offset),
    /// Standard time in winter, an hour more in summer, as the United States and Canada have had it since 2007.
    American(Offset),
    /// Used by several countries that differ: kept as written, never converted.
    Ambiguous,
}

/// The zone of an abbreviation; only capitals count ("est" is French, "met" a verb).
pub(super) fn of(abbreviation: &str) -> Option<Zone> {
    const HOUR: Offset = 60;
    let fixed = |minutes| Some(Zone::Fixed(minutes));
    match abbreviation {
        "UTC" | "GMT" | "Z" | "WET" => fixed(0),
        "BST" | "WEST" | "CET" | "WAT" => fixed(HOUR),
        "CEST" | "EET" | "SAST" | "CAT" => fixed(2 * HOUR),
        "EEST" | "MSK" | "EAT" | "TRT" => fixed(3 * HOUR),
        "GST" => fixed(4 * HOUR),
        "PKT" => fixed(5 * HOUR),
        "NPT" => fixed(5 * HOUR + 45),
        "ICT" | "WIB" => fixed(7 * HOUR),
        "SGT" | "HKT" | "PHT" | "AWST" | "MYT" => fixed(8 * HOUR),
        "JST" | "KST" => fixed(9 * HOUR),
        "ACST" => fixed(9 * HOUR + 30),
        "AEST" => fixed(10 * HOUR),
        "ACDT" => fixed(10 * HOUR + 30),
        "AEDT" => fixed(11 * HOUR),
        "NZST" => fixed(12 * HOUR),
        "NZDT" => fixed(13 * HOUR),
        "ADT" => fixed(-3 * HOUR),
        "EDT" => fixed(-4 * HOUR),
        "EST" | "CDT" => fixed(-5 * HOUR),
        "CST" | "MDT" => fixed(-6 * HOUR),
        "MST" | "PDT" => fixed(-7 * HOUR),
        "PST" | "AKDT" => fixed(-8 * HOUR),
        "AKST" => fixed(-9 * HOUR),
        "HST" => fixed(-10 * HOUR),
        "ET" => Some(Zone::American(-5 * HOUR)),
        "CT" => Some(Zone::American(-6 * HOUR)),
        "MT" => Some(Zone::American(-7 * HOUR)),
        "PT" => Some(Zone::American(-8 * HOUR)),
        "IST" | "AST" => Some(Zone::Ambiguous),
        _ => None,
    }
}

impl Zone {
    /// Minutes east of UTC on a day, where that is known.
    pub(super) fn offset(self, year: u16, month: u8, day: u8) -> Option<Offset> {
        const RULE_SINCE: u16 = 2007;
        match self {
            Self::Fixed(offset) => Some(offset),
            Self::American(_) if year < RULE_SINCE => None,
            Self::American(winter) => Some(winter + if is_american_summer(year, month, day) { 60 } else { 0 }),
            Self::Ambiguous => None,
        }
    }
}

/// From the second Sunday of March to the first Sunday of November.
fn is_american_summer(year: u16, month: u8, day: u8) -> bool {
    let first_sunday = |month| 1 + (7 - weekday(year, month, 1)) % 7;
    match month {
        4..=10 => true,
        3 => day >= first_sunday(3) + 7,
        11 => day < first_sunday(11),
        _ => false,
    }
}

/// 0 for Sunday. Sakamoto's method.
fn weekday(year: u16, month: u8, day: u8) -> u8 {
    const SHIFT: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let y = u32::from(year) - u32::from(month < 3);
    ((y + y / 4 - y / 100 + y / 400 + SHIFT[usize::from(month - 1)] + u32::from(day)) % 7) as u8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weekdays_are_right() {
        assert_eq!(weekday(2024, 3, 26), 2);
        assert_eq!(weekday(2000, 1, 1), 6);
    }

    #[test]
    fn american_time_follows_its_summer() {
        let eastern = of("ET").unwrap();
        assert_eq!(eastern.offset(2024, 3, 9), Some(-300));
        assert_eq!(eastern.offset(2024, 3, 10), Some(-240));
        assert_eq!(eastern.offset(2024, 11, 2), Some(-240));
        assert_eq!(eastern.offset(2024, 11, 3), Some(-300));
        assert_eq!(eastern.offset(1999, 7, 1), None);
    }

    #[test]
    fn a_zone_of_several_countries_is_not_converted() {
        assert_eq!(of("IST").unwrap().offset(2024, 3, 26), None);
        assert_eq!(of("est"), None);
    }
}
