//! Plain JavaScript values from anything that serde can write: maps are objects, `None` is null.
//!
//! A call of JavaScript for each member of each object would take longer than the analysis. So what a value is made of
//! is written as numbers, and `unpack.js` builds the value from them: a machine with a stack, for which each number
//! is an order. An order's lowest four bits say what it is, the rest how much of it or which:
//!
//! - `INTEGER`, `FLOAT` (its bits are the two numbers behind it), `NULL`, `FALSE`, `TRUE`: a value onto the stack;
//! - `ID`: the number on the stack becomes an id, with this character before it;
//! - `TEXT`: the next so many UTF-16 units of the text that goes with the numbers, onto the stack; `WORD`: the same, kept
//!   instead of put there; `AGAIN`: the kept one of a number, counted from 0;
//! - `LIST`: so many values off the stack, an array of them onto it;
//! - `SHAPE`: so many names off the stack, which are the members of objects of this shape, numbered from 0; `OBJECT`: the
//!   members' values of an object of a shape off the stack, the object onto it.
//!
//! The numbers are handed over whenever they are many, so that they take no memory of the size of the result.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use serde::Serialize;
use serde::de::value::Error;
use serde::ser::{Error as _, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple, Serializer};
use wasm_bindgen::prelude::*;

#[wasm_bindgen(module = "/src/wasm/unpack.js")]
extern "C" {
    type Unpacker;

    #[wasm_bindgen(constructor)]
    fn new() -> Unpacker;

    /// Follows the orders.
    #[wasm_bindgen(method)]
    fn follow(this: &Unpacker, orders: &[u32], text: &str);

    /// What lies on the stack in the end.
    #[wasm_bindgen(method)]
    fn value(this: &Unpacker) -> JsValue;
}

/// The orders, in step with those of `unpack.js`.
#[derive(Clone, Copy)]
enum Order {
    Integer,
    Float,
    Null,
    False,
    True,
    Id,
    Text,
    Word,
    Again,
    List,
    Shape,
    Object,
}

/// Bits of an order that say what it is.
const KIND: u32 = 4;
/// Orders that are handed over at once, about.
const MANY: usize = 1 << 14;
/// Bytes of a string that is kept, at most, and how many strings are, unless they are names.
const SHORT: usize = 40;
const KEPT: usize = 1 << 10;

/// How many words of the program are told by their address.
const PLACES: usize = 256;
/// What no address is like.
const NOWHERE: &str = "nowhere";

/// The value as a plain JavaScript value.
pub(super) fn plain(value: &impl Serialize) -> Result<JsValue, JsValue> {
    let mut packer = Packer::new();
    value.serialize(&mut packer).map_err(|error| JsError::new(&error.to_string()))?;
    packer.hand_over();
    Ok(packer.unpacker.value())
}

struct Packer {
    unpacker: Unpacker,
    orders: Vec<u32>,
    text: String,
    /// The strings that are kept on the other side, with their numbers.
    kept: HashMap<Box<str>, u32, BuildHasherDefault<Mix>>,
    /// The numbers of words that are part of the program, by where they lie.
    places: Box<[(&'static str, u32); PLACES]>,
    /// The names of the members so far, of all objects that are open.
    names: Vec<u32>,
    /// Whether the next string is a name.
    naming: bool,
    /// The names that make each shape.
    shapes: HashMap<Box<[u32]>, u32, BuildHasherDefault<Mix>>,
}

impl Packer {
    fn new() -> Self {
        Self {
            unpacker: Unpacker::new(),
            orders: Vec::new(),
            text: String::new(),
            kept: HashMap::default(),
            places: Box::new([(NOWHERE, 0); PLACES]),
            names: Vec::new(),
            naming: false,
            shapes: HashMap::default(),
        }
    }

    fn order(&mut self, order: Order, number: u32) {
        self.orders.push(number << KIND | order as u32);
    }

    fn hand_over(&mut self) {
        self.unpacker.follow(&self.orders, &self.text);
        self.orders.clear();
        self.text.clear();
    }

    fn write(&mut self, order: Order, text: &str) {
        self.text.push_str(text);
        let units = if text.is_ascii() { text.len() } else { text.encode_utf16().count() };
        self.order(order, units as u32);
    }

    /// The number under which a string is kept on the other side, from now on if not before. `None` where it is not and so
    /// many others are.
    fn kept(&mut self, word: &str, most: usize) -> Option<u32> {
        if let Some(&number) = self.kept.get(word) {
            return Some(number);
        }
        if self.kept.len() >= most {
            return None;
        }
        let number = self.kept.len() as u32;
        self.write(Order::Word, word);
        self.kept.insert(word.into(), number);
        Some(number)
    }

    /// The same for a name.
    #[inline(never)]
    fn keep(&mut self, word: &str) -> u32 {
        self.kept(word, usize::MAX).unwrap_or_default()
    }

    /// The same for a word of the program, which is told by its address.
    #[inline(never)]
    fn keep_own(&mut self, word: &'static str) -> u32 {
        let address = word.as_ptr() as usize;
        let place = (address ^ (address / PLACES)) % PLACES;
        let (known, number) = self.places[place];
        if std::ptr::eq(known, word) {
            return number;
        }
        let number = self.keep(word);
        self.places[place] = (word, number);
        number
    }

    /// Closes the object whose first name is the `first` of those that are open.
    fn object(&mut self, first: usize) {
        let names = &self.names[first..];
        let shape = if let Some(&shape) = self.shapes.get(names) {
            shape
        } else {
            let shape = self.shapes.len() as u32;
            let names: Box<[u32]> = names.into();
            for &name in &names {
                self.order(Order::Again, name);
            }
            self.order(Order::Shape, names.len() as u32);
            self.shapes.insert(names, shape);
            shape
        };
        self.names.truncate(first);
        self.order(Order::Object, shape);
        if self.orders.len() >= MANY {
            self.hand_over();
        }
    }
}

/// A quick hash of short strings and lists of small numbers, for data of our own.
#[derive(Default)]
struct Mix(u64);

impl Hasher for Mix {
    fn write(&mut self, bytes: &[u8]) {
        let (words, rest) = bytes.as_chunks();
        for &word in words {
            self.write_u64(u64::from_le_bytes(word));
        }
        if !rest.is_empty() {
            self.write_u64(rest.iter().fold(1, |word, &byte| word << 8 | u64::from(byte)));
        }
    }

    fn write_u64(&mut self, word: u64) {
        // The odd number is the golden ratio's fraction of 2 to the power of 64.
        self.0 = (self.0.rotate_left(5) ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// A list or an object that is not yet whole.
struct Open<'p> {
    packer: &'p mut Packer,
    /// Of an object, how many names were open before it; of a list, how many values it has.
    count: usize,
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        self.count += 1;
        value.serialize(&mut *self.packer)
    }

    fn end(self) -> Result<(), Error> {
        self.packer.order(Order::List, self.count as u32);
        Ok(())
    }
}

impl SerializeTuple for Open<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        SerializeSeq::serialize_element(self, value)
    }

    fn end(self) -> Result<(), Error> {
        SerializeSeq::end(self)
    }
}

impl SerializeMap for Open<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Error> {
        self.packer.naming = true;
        key.serialize(&mut *self.packer)
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self.packer)
    }

    fn end(self) -> Result<(), Error> {
        self.packer.object(self.count);
        Ok(())
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        let name = self.packer.keep_own(name);
        self.packer.names.push(name);
        value.serialize(&mut *self.packer)
    }

    fn end(self) -> Result<(), Error> {
        self.packer.object(self.count);
        Ok(())
    }
}

/// The methods for numbers that are all written in the way of one.
macro_rules! numbers {
    ($($method:ident: $number:ty => $like:ident)*) => {
        $(fn $method(self, value: $number) -> Result<(), Error> {
            self.$like(value.into())
        })*
    };
}

impl<'p> Serializer for &'p mut Packer {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Open<'p>;
    type SerializeTuple = Open<'p>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Open<'p>;
    type SerializeStruct = Open<'p>;
    type SerializeStructVariant = Impossible<(), Error>;

    /// An [id](crate::analysis::MarkId) says then what it is made of.
    fn is_human_readable(&self) -> bool {
        false
    }

    numbers! {
        serialize_u8: u8 => serialize_u32
        serialize_u16: u16 => serialize_u32
        serialize_i8: i8 => serialize_f64
        serialize_i16: i16 => serialize_f64
        serialize_i32: i32 => serialize_f64
        serialize_f32: f32 => serialize_f64
    }

    fn serialize_u32(self, value: u32) -> Result<(), Error> {
        if value << KIND >> KIND == value {
            self.order(Order::Integer, value);
            return Ok(());
        }
        self.serialize_f64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), Error> {
        self.serialize_u32(value.try_into().map_err(Error::custom)?)
    }

    fn serialize_i64(self, value: i64) -> Result<(), Error> {
        self.serialize_i32(value.try_into().map_err(Error::custom)?)
    }

    fn serialize_f64(self, value: f64) -> Result<(), Error> {
        let bits = value.to_bits();
        self.order(Order::Float, 0);
        self.orders.extend([bits as u32, (bits >> 32) as u32]);
        Ok(())
    }

    fn serialize_bool(self, value: bool) -> Result<(), Error> {
        self.order(if value { Order::True } else { Order::False }, 0);
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), Error> {
        if std::mem::take(&mut self.naming) {
            let name = self.keep(value);
            self.names.push(name);
            return Ok(());
        }
        let number = if value.len() <= SHORT { self.kept(value, KEPT) } else { None };
        match number {
            Some(number) => self.order(Order::Again, number),
            None => self.write(Order::Text, value),
        }
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), Error> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_none(self) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), Error> {
        self.order(Order::Null, 0);
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Error> {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), Error> {
        let number = self.keep_own(variant);
        if std::mem::take(&mut self.naming) {
            self.names.push(number);
        } else {
            self.order(Order::Again, number);
        }
        Ok(())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<(), Error> {
        value.serialize(&mut *self)?;
        if let [letter] = name.as_bytes() {
            self.order(Order::Id, u32::from(*letter));
        }
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'p>, Error> {
        Ok(Open { packer: self, count: 0 })
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Open<'p>, Error> {
        Ok(Open { count: self.names.len(), packer: self })
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'p>, Error> {
        self.serialize_map(None)
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), Error> {
        Err(not_plain("bytes"))
    }

    fn serialize_tuple(self, _: usize) -> Result<Open<'p>, Error> {
        self.serialize_seq(None)
    }

    fn serialize_tuple_struct(self, name: &'static str, _: usize) -> Result<Self::SerializeTupleStruct, Error> {
        Err(not_plain(name))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<(), Error> {
        Err(not_plain(name))
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        Err(not_plain(name))
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        Err(not_plain(name))
    }
}

fn not_plain(what: &str) -> Error {
    Error::custom(format!("{what} has no plain form"))
}
