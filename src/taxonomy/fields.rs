//! What a mark says, taken apart: names and their values, in the order of the names.
//!
//! Marks have few fields or none, and there are many marks: a list takes a tenth of the memory of a tree, and one that
//! seldom grows needs no room to grow.

use std::borrow::Cow;
use std::fmt;
use std::ops::Index;
use std::slice::Iter;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use super::FieldValue;

/// A name and its value.
type Entry = (Cow<'static, str>, FieldValue);

/// The fields of a mark: names, agency, ISO date, strength. Written and read as an object.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(Box<[Entry]>);

impl Fields {
    /// No fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets a field; a value that it had is gone.
    pub fn insert(&mut self, name: Cow<'static, str>, value: FieldValue) {
        match self.position(&name) {
            Ok(at) => self.0[at].1 = value,
            Err(at) => {
                let mut entries = std::mem::take(&mut self.0).into_vec();
                entries.reserve_exact(1);
                entries.insert(at, (name, value));
                self.0 = entries.into_boxed_slice();
            }
        }
    }

    /// The value of a field.
    pub fn get(&self, name: &str) -> Option<&FieldValue> {
        self.position(name).ok().map(|at| &self.0[at].1)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes all fields away.
    pub fn clear(&mut self) {
        *self = Self::new();
    }

    /// Names and values, in the order of the names.
    pub fn iter(&self) -> Iter<'_, Entry> {
        self.0.iter()
    }

    fn position(&self, name: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.as_ref().cmp(name))
    }
}

impl<'a> IntoIterator for &'a Fields {
    type Item = &'a Entry;
    type IntoIter = Iter<'a, Entry>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl Index<&str> for Fields {
    type Output = FieldValue;

    /// The value of a field that is there.
    fn index(&self, name: &str) -> &FieldValue {
        self.get(name).expect("the field is there")
    }
}

impl<const N: usize> From<[Entry; N]> for Fields {
    fn from(entries: [Entry; N]) -> Self {
        let mut fields = Self::new();
        for (name, value) in entries {
            fields.insert(name, value);
        }
        fields
    }
}

impl Serialize for Fields {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;

        impl<'de> Visitor<'de> for Object {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Fields::new();
                while let Some((name, value)) = map.next_entry::<String, FieldValue>()? {
                    fields.insert(name.into(), value);
                }
                Ok(fields)
            }
        }

        deserializer.deserialize_map(Object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_an_object_in_the_order_of_their_names() {
        let one = |text: &'static str| FieldValue::One(text.into());
        let mut fields = Fields::from([("b".into(), one("1")), ("a".into(), one("2"))]);
        fields.insert("b".into(), FieldValue::Many(vec!["3".to_string()]));
        let json = serde_json::to_string(&fields).unwrap();
        assert_eq!(json, r#"{"a":"2","b":["3"]}"#);
        assert_eq!(serde_json::from_str::<Fields>(&json).unwrap(), fields);
        assert_eq!((fields.get("a"), fields.get("c")), (Some(&one("2")), None));
        assert_eq!(fields["a"], one("2"));
        assert!(serde_json::from_str::<Fields>("[]").is_err());
    }
}
