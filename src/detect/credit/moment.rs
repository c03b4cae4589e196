//! Dates and times as pages write them, read from the text itself.
//!
//! A moment is parts in any order: weekday, date, time, zone. "Mar.26 - 2024 9:33 AM CET", "Wed 20 Mar 2024 04.29 GMT",
//! "11:48, Thu, Jul 18, 2024", "2024-03-29T11:36:01Z", "15 hours ago". Each part may stand once, and between two parts
//! at most a separator and "at" or "on". So the time taken is bounded, whatever follows.

use super::moment_reader::Reader;
use super::vocabulary::Class;
use super::zone::Zone;
use crate::text::fold;

/// A point in time, as far as the text tells it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Moment {
    /// How many bytes it takes.
    pub(super) len: usize,
    pub(super) day: Option<Day>,
    pub(super) clock: Option<Clock>,
    pub(super) offset: Option<Shift>,
    pub(super) weekday: bool,
    /// "2 hours ago", "today".
    pub(super) relative: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    /// Year, if known, month and day.
    Known(Option<u16>, u8, u8),
    /// `03/04/2024`: day and month may stand either way round.
    Ambiguous,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    pub(super) hour: u8,
    pub(super) minute: u8,
    pub(super) second: Option<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shift {
    Named(Zone),
    Minutes(i32),
}

impl Moment {
    /// Whether it names a day of a year, or a day and a month.
    pub(super) const fn has_date(&self) -> bool {
        self.day.is_some()
    }

    /// Whether it names a time of day.
    pub(super) const fn has_time(&self) -> bool {
        self.clock.is_some()
    }

    /// Whether it names a year.
    pub(super) const fn has_year(&self) -> bool {
        matches!(self.day, Some(Day::Known(Some(_), ..) | Day::Ambiguous))
    }

    /// ISO 8601, as exact as the text is: `2024-03-26`, `2024-03-26T09:33`, `2024-03-26T09:33+01:00`. `None` where
    /// the year is missing or the order of day and month is not clear.
    pub(super) fn iso(&self) -> Option<String> {
        let Day::Known(Some(year), month, day) = self.day? else { return None };
        let mut iso = format!("{year:04}-{month:02}-{day:02}");
        if let Some(clock) = self.clock {
            iso += &format!("T{:02}:{:02}", clock.hour, clock.minute);
            if let Some(second) = clock.second {
                iso += &format!(":{second:02}");
            }
            let minutes = self.offset.and_then(|shift| match shift {
                Shift::Named(zone) => zone.offset(year, month, day),
                Shift::Minutes(minutes) => Some(minutes),
            });
            match minutes {
                Some(0) => iso.push('Z'),
                Some(m) => {
                    let sign = if m < 0 { '-' } else { '+' };
                    iso += &format!("{sign}{:02}:{:02}", m.abs() / 60, m.abs() % 60);
                }
                None => {}
            }
        }
        Some(iso)
    }
}

/// The moment that begins a text. Dates, times with "am", "pm" or a zone or a date beside them, and spans of time
/// before now; a weekday or a year alone is none.
pub(super) fn parse(text: &str) -> Option<Moment> {
    if let Some(moment) = relative(text) {
        return Some(moment);
    }
    let mut reader = Reader { text, at: 0 };
    let mut moment = Moment::default();
    loop {
        if moment.len > 0 {
            reader.separator();
        }
        if !reader.part(&mut moment) {
            break;
        }
        moment.len = reader.at;
    }
    (moment.day.is_some() || moment.clock.is_some()).then_some(moment)
}

/// "2 hours ago", "an hour ago", "7 hours", "3h ago", "just now".
fn relative(text: &str) -> Option<Moment> {
    const LONGEST: u32 = 999;
    let mut reader = Reader { text, at: 0 };
    let counted = match reader.number() {
        Some((number, 1..=3)) if number <= LONGEST => true,
        Some(_) => return None,
        None => {
            let word = reader.word();
            if fold::eq(word, "just") && fold::eq(reader.spaced_word(), "now") {
                return Some(Moment { len: reader.at, relative: true, ..Moment::default() });
            }
            if ["today", "yesterday"].iter().any(|day| fold::eq(word, day)) {
                return Some(relative_day(&mut reader));
            }
            ["a", "an", "one", "two", "three"].iter().any(|w| fold::eq(word, w))
        }
    };
    if !counted {
        return None;
    }
    reader.spaces();
    let unit = reader.word();
    if !(Class::Unit.has(unit) || ["h", "m", "d"].contains(&unit)) {
        return None;
    }
    let len = reader.at;
    let ago = fold::eq(reader.spaced_word(), "ago");
    // "7 hours" may stand alone; "a day" and "5 m" may not.
    let alone = unit.len() > 1 && text.starts_with(|c: char| c.is_ascii_digit());
    let len = if ago { reader.at } else { len };
    (ago || alone).then_some(Moment { len, relative: true, ..Moment::default() })
}

/// "Yesterday at 14:05", behind the word.
fn relative_day(reader: &mut Reader<'_>) -> Moment {
    let mut moment = Moment { len: reader.at, relative: true, ..Moment::default() };
    reader.separator();
    // A day would be of another date.
    let mut clock = Moment { day: Some(Day::Ambiguous), weekday: true, ..Moment::default() };
    if reader.part(&mut clock) && clock.clock.is_some() {
        moment.len = reader.at;
        moment.clock = clock.clock;
    }
    moment
}

impl Moment {
    /// Whether a span of time says "ago" ("2 hours ago", not "7 hours"), or a day its time.
    pub(super) fn says_ago(&self, text: &str) -> bool {
        self.relative && (self.clock.is_some() || text[..self.len].to_ascii_lowercase().ends_with(['o', 'w']))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn iso(text: &str) -> Option<String> {
        parse(text).filter(|moment| moment.len == text.len()).and_then(|moment| moment.iso())
    }

    fn taken(text: &str) -> &str {
        &text[..parse(text).map_or(0, |moment| moment.len)]
    }

    #[test]
    fn the_forms_of_pages_are_read() {
        for (text, expected) in [
            ("Mar.26 - 2024 9:33 AM CET", "2024-03-26T09:33+01:00"),
            ("3 March 2024, 14:05 GMT", "2024-03-03T14:05Z"),
            ("March 3, 2024 2:05 p.m. ET", "2024-03-03T14:05-05:00"),
            ("2024-03-03T14:05:09+01:00", "2024-03-03T14:05:09+01:00"),
            ("2024-03-03T14:05:09.123Z", "2024-03-03T14:05:09Z"),
            ("Sun 3 Mar 2024 14.05 CET", "2024-03-03T14:05+01:00"),
            ("14:05, Sun, Mar 3, 2024", "2024-03-03T14:05"),
            ("12:05am Mar 3, 2024", "2024-03-03T00:05"),
            ("26/03/2024 - 13:55 GMT+1", "2024-03-26T13:55+01:00"),
            ("03.04.2024", "2024-04-03"),
            ("Sunday, 3rd of March 2024 at 9am", "2024-03-03T09:00"),
            ("Mar 3, 20249:33 PM EST", "2024-03-03T21:33-05:00"),
            ("1405 GMT (2205 HKT) March 3, 2024", "2024-03-03T14:05Z"),
            ("4 March 2024 • 6:15pm", "2024-03-04T18:15"),
            ("March 4, 2024: 6:15 PM ET", "2024-03-04T18:15-05:00"),
            ("March 4, 2024 | 6:15 PM", "2024-03-04T18:15"),
            ("11/13/19 at 4:00 PM EST", "2019-11-13T16:00-05:00"),
        ] {
            assert_eq!(iso(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_clear_is_not_converted() {
        for text in ["03/04/2024", "5 hours ago", "an hour ago", "August 8", "7 hours", "Yesterday at 14:05"] {
            assert_eq!(taken(text), text);
            assert_eq!(iso(text), None, "{text}");
        }
        assert!(parse("5 hours ago").unwrap().relative);
        assert_eq!(iso("14:05 IST, 3 March 2024").as_deref(), Some("2024-03-03T14:05"));
    }

    #[test]
    fn the_moment_ends_where_it_ends() {
        assert_eq!(taken("March 3, 2024 | Updated 5 hours ago"), "March 3, 2024");
        assert_eq!(taken("March 3, 2024 12 people left"), "March 3, 2024");
        assert_eq!(taken("April 28, 2023 GMT"), "April 28, 2023 GMT");
        assert_eq!(taken("Nov. 20, 2019Updated"), "Nov. 20, 2019");
    }

    #[test]
    fn numbers_and_words_are_no_moment() {
        for text in ["Monday", "May be", "12 people", "1,000", "2024", "3/4 of the cake", "99/99/2024", "March", "7 x"]
        {
            assert_eq!(parse(text), None, "{text}");
        }
    }
}
