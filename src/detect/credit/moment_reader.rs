//! The parts of a moment, one by one: weekday, day, time, zone.
//!
//! A reader stands somewhere in a text and takes one part at a time. What it cannot read it leaves.

use super::moment::{Clock, Day, Moment, Shift};
use super::vocabulary::{self, Class};
use super::zone;
use crate::text::fold;

/// A place in a text.
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) at: usize,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn eat(&mut self, c: char) -> bool {
        let there = self.peek() == Some(c);
        if there {
            self.at += c.len_utf8();
        }
        there
    }

    pub(super) fn spaces(&mut self) {
        const WIDEST: usize = 8;
        for _ in 0..WIDEST {
            match self.peek() {
                Some(c) if crate::text::lex::is_blank(c) => self.at += c.len_utf8(),
                _ => break,
            }
        }
    }

    /// Letters from here on; at most so many as the longest word that a moment can hold.
    pub(super) fn word(&mut self) -> &'t str {
        const LONGEST: usize = 12;
        let rest = self.rest();
        let end = rest.bytes().take(LONGEST).take_while(u8::is_ascii_alphabetic).count();
        self.at += end;
        &rest[..end]
    }

    pub(super) fn spaced_word(&mut self) -> &'t str {
        self.spaces();
        self.word()
    }

    /// A whole number and how many digits it has.
    pub(super) fn number(&mut self) -> Option<(u32, usize)> {
        const MOST_DIGITS: usize = 9;
        let rest = self.rest();
        let digits = rest.bytes().take(MOST_DIGITS).take_while(u8::is_ascii_digit).count();
        let number = rest[..digits].parse().ok()?;
        self.at += digits;
        Some((number, digits))
    }

    /// What may stand between two parts.
    pub(super) fn separator(&mut self) {
        self.spaces();
        if matches!(self.peek(), Some(',' | ':' | '-' | '–' | '—' | '.' | '/' | '@' | '·' | '•' | '|')) {
            self.at += self.peek().map_or(0, char::len_utf8);
            self.spaces();
        }
        let before = self.at;
        let word = self.word();
        if (fold::eq(word, "at") || fold::eq(word, "on")) && self.peek().is_some_and(char::is_whitespace) {
            self.spaces();
        } else {
            self.at = before;
        }
    }

    /// Reads one more part. Nothing is taken where none stands.
    pub(super) fn part(&mut self, moment: &mut Moment) -> bool {
        let Some(first) = self.peek() else { return false };
        let (timeless, dayless) = (moment.clock.is_none(), !moment.weekday);
        let undated = moment.day.is_none();
        let zoneless = (moment.clock.is_some() || moment.has_year()) && moment.offset.is_none();
        let mut read = |wanted: bool, part: fn(&mut Self, &mut Moment) -> bool| {
            let start = self.at;
            let read = wanted && part(self, moment);
            if !read {
                self.at = start;
            }
            read
        };
        match first {
            c if c.is_ascii_digit() => {
                read(undated, Self::numeric_day)
                    || read(undated, Self::day_of_month)
                    || read(timeless, Self::clock)
                    || read(true, Self::late_year)
            }
            c if c.is_ascii_alphabetic() => {
                read(zoneless, Self::zone) || read(undated, Self::month_day) || read(dayless, Self::weekday)
            }
            '(' => read(!timeless, Self::aside),
            '+' | '-' | '−' => read(zoneless, Self::numeric_offset),
            _ => false,
        }
    }

    fn weekday(&mut self, moment: &mut Moment) -> bool {
        let word = self.word();
        moment.weekday = word.len() > 2 && Class::Weekday.has(word);
        if moment.weekday {
            self.eat('.');
        }
        moment.weekday
    }

    /// `2024-03-26`, `26/03/2024`, `26.03.24`, and the time behind a `T`.
    fn numeric_day(&mut self, moment: &mut Moment) -> bool {
        moment.day = self.three_numbers();
        if moment.day.is_none() {
            return false;
        }
        let after = self.at;
        if !(self.eat('T') && self.clock(moment)) {
            self.at = after;
        } else if self.eat('Z') {
            moment.offset = Some(Shift::Minutes(0));
        }
        true
    }

    fn three_numbers(&mut self) -> Option<Day> {
        let (a, a_digits) = self.number()?;
        let separator = self.peek().filter(|c| matches!(c, '-' | '/' | '.'))?;
        self.eat(separator);
        let (b, b_digits) = self.number()?;
        if !self.eat(separator) {
            return None;
        }
        let (c, c_digits) = self.number()?;
        if self.peek().is_some_and(|next| next.is_ascii_digit()) || b_digits > 2 {
            return None;
        }
        if a_digits == 4 && c_digits <= 2 {
            return day(Some(a), b, c);
        }
        let year = match c_digits {
            4 => c,
            2 if separator != '-' && a_digits == 2 => 2000 + c,
            _ => return None,
        };
        match (a, b) {
            _ if a_digits > 2 => None,
            (1..=31, 1..=12) if separator == '.' => day(Some(year), b, a),
            (13..=31, 1..=12) => day(Some(year), b, a),
            (1..=12, 13..=31) => day(Some(year), a, b),
            (1..=12, 1..=12) if a == b => day(Some(year), a, b),
            (1..=12, 1..=12) => Some(Day::Ambiguous),
            _ => None,
        }
    }

    /// `26 March 2024`, `26th of March`.
    fn day_of_month(&mut self, moment: &mut Moment) -> bool {
        let read = (|| {
            let (number, 1..=2) = self.number()? else { return None };
            let after = self.at;
            if !["st", "nd", "rd", "th"].contains(&self.word()) {
                self.at = after;
            }
            if !self.eat('-') {
                self.spaces();
            }
            let mut word = self.word();
            if fold::eq(word, "of") {
                word = self.spaced_word();
            }
            let month = vocabulary::month(word)?;
            self.eat('.');
            Some((month, number))
        })();
        let Some((month, number)) = read else { return false };
        let year = self.year();
        moment.day = day(year, u32::from(month), number);
        moment.day.is_some()
    }

    /// `March 26, 2024`, `Mar.26 - 2024`, `Mar 26th`.
    fn month_day(&mut self, moment: &mut Moment) -> bool {
        let read = (|| {
            let month = vocabulary::month(self.word())?;
            self.eat('.');
            if !self.eat('-') {
                self.spaces();
            }
            let (number, 1..=2) = self.number()? else { return None };
            let after = self.at;
            if !["st", "nd", "rd", "th"].contains(&self.word()) {
                self.at = after;
            }
            Some((month, number))
        })();
        // "Mar 26: A ferry sank" has a day, "Mar 9:33" an hour.
        let hour = || self.rest().as_bytes().get(..2).is_some_and(|next| next[0] == b':' && next[1].is_ascii_digit());
        let Some((month, number)) = read.filter(|_| !hour()) else { return false };
        let year = self.year();
        moment.day = day(year, u32::from(month), number);
        moment.day.is_some()
    }

    /// A year behind a day: `, 2024`, ` - 2024`. Only four digits are taken: "20244:29" is a year and a time.
    fn year(&mut self) -> Option<u32> {
        const DIGITS: usize = 4;
        let start = self.at;
        self.separator();
        let rest = self.rest();
        let digits = rest.bytes().take(DIGITS + 2).take_while(u8::is_ascii_digit).count();
        let glued = digits > DIGITS && rest.bytes().skip(DIGITS).take(3).any(|b| b == b':');
        let year = rest.get(..DIGITS).filter(|_| digits == DIGITS || glued).and_then(|y| y.parse().ok());
        if let Some(year @ 1700..=2199) = year {
            self.at += DIGITS;
            Some(year)
        } else {
            self.at = start;
            None
        }
    }

    /// A year that stands behind the time: `Mar 26 09:33 2024`.
    fn late_year(&mut self, moment: &mut Moment) -> bool {
        let Some(Day::Known(None, month, number)) = moment.day else { return false };
        let year = self.year();
        if year.is_some() {
            moment.day = day(year, u32::from(month), u32::from(number));
        }
        year.is_some() && moment.day.is_some()
    }

    /// `9:33 AM`, `09.33 CET`, `9am`, `0933 GMT`, `14h05`, `09:33:10`.
    fn clock(&mut self, moment: &mut Moment) -> bool {
        moment.clock = self.read_clock(moment);
        moment.clock.is_some()
    }

    fn read_clock(&mut self, moment: &Moment) -> Option<Clock> {
        let (first, digits) = self.number()?;
        let mark = self.peek();
        let mut second = None;
        let (mut hour, minute) = match (digits, mark) {
            (1 | 2, Some(':' | '.' | 'h')) => {
                self.at += 1;
                let (minute, 2) = self.number()? else { return None };
                if mark == Some(':') && self.eat(':') {
                    second = Some(self.number().filter(|&(s, digits)| digits == 2 && s < 60)?.0);
                    self.fraction();
                }
                (first, minute)
            }
            (1 | 2, _) => (first, 0),
            (4, _) => (first / 100, first % 100),
            _ => return None,
        };
        let half = self.half();
        let certain = match (digits, mark) {
            (1 | 2, Some(':')) => true,
            (1 | 2, Some('.' | 'h')) => half.is_some() || moment.day.is_some() || self.zone_follows(),
            (1 | 2, _) => half.is_some(),
            _ => self.zone_follows(),
        };
        match half {
            Some(Half::Afternoon) if hour < 12 => hour += 12,
            Some(Half::Morning) if hour == 12 => hour = 0,
            _ => {}
        }
        let fits = certain && hour < 24 && minute < 60;
        fits.then_some(Clock { hour: hour as u8, minute: minute as u8, second: second.map(|s| s as u8) })
    }

    /// The part of a second behind the seconds.
    fn fraction(&mut self) {
        if self.rest().starts_with('.') && self.rest()[1..].starts_with(|c: char| c.is_ascii_digit()) {
            self.at += 1;
            self.number();
        }
    }

    /// "am", "p.m.".
    fn half(&mut self) -> Option<Half> {
        let start = self.at;
        self.spaces();
        let half = match self.peek() {
            Some('a' | 'A') => Some(Half::Morning),
            Some('p' | 'P') => Some(Half::Afternoon),
            _ => None,
        };
        if half.is_some() {
            self.at += 1;
            let dotted = self.eat('.');
            if self.peek().is_some_and(|c| c.eq_ignore_ascii_case(&'m')) {
                self.at += 1;
                if dotted {
                    self.eat('.');
                }
                if !self.peek().is_some_and(|c| c.is_ascii_lowercase()) {
                    return half;
                }
            }
        }
        self.at = start;
        None
    }

    fn zone_follows(&self) -> bool {
        let mut ahead = Reader { text: self.text, at: self.at };
        ahead.spaces();
        zone::of(ahead.word()).is_some()
    }

    /// `CET`, `GMT+1`, `UTC+02:00`.
    fn zone(&mut self, moment: &mut Moment) -> bool {
        let word = self.word();
        let Some(zone) = zone::of(word) else { return false };
        moment.offset = Some(Shift::Named(zone));
        if matches!(word, "GMT" | "UTC") {
            let after = self.at;
            if !(matches!(self.peek(), Some('+' | '-' | '−')) && self.numeric_offset(moment)) {
                self.at = after;
            }
        }
        true
    }

    /// `+01:00`, `+0530`, `+1`.
    fn numeric_offset(&mut self, moment: &mut Moment) -> bool {
        const WIDEST: i32 = 14 * 60;
        let sign = if self.eat('+') { 1 } else { -1 };
        if sign < 0 {
            self.at += self.peek().map_or(0, char::len_utf8);
        }
        let Some((number, digits)) = self.number() else { return false };
        let minutes = match digits {
            1 | 2 => {
                let minutes = if self.eat(':') { self.number().map_or(0, |(m, _)| m) } else { 0 };
                number * 60 + minutes.min(59)
            }
            4 => number / 100 * 60 + number % 100,
            _ => return false,
        };
        let minutes = sign * minutes.cast_signed();
        if minutes.abs() <= WIDEST {
            moment.offset = Some(Shift::Minutes(minutes));
        }
        minutes.abs() <= WIDEST
    }

    /// The same time elsewhere, or the zone, in brackets: `(1139 HKT)`, `(IST)`.
    fn aside(&mut self, moment: &mut Moment) -> bool {
        self.eat('(');
        let start = self.at;
        let mut other = Moment::default();
        if self.peek().is_some_and(|c| c.is_ascii_digit()) {
            return self.clock(&mut other) && {
                self.spaces();
                self.zone(&mut other) && self.eat(')')
            };
        }
        self.at = start;
        let zone = self.zone(&mut other) && self.eat(')');
        if zone && moment.offset.is_none() {
            moment.offset = other.offset;
        }
        zone
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Morning,
    Afternoon,
}

fn day(year: Option<u32>, month: u32, number: u32) -> Option<Day> {
    const LENGTHS: [u32; 12] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let longest = *LENGTHS.get((month as usize).checked_sub(1)?)?;
    let fits = (1..=longest).contains(&number);
    fits.then_some(Day::Known(year.map(|y| y as u16), month as u8, number as u8))
}
