//! Four numbers that go together: one vector of the machine where this crate knows it, four numbers elsewhere.
//!
//! Compilers find the vectors in plain loops only now and then. Every operation is that of each number alone, so that
//! every machine gives the same bits.

// Without it, nothing takes on the vectors of the function that it is used in.
#![allow(clippy::inline_always)]

use std::ops::{Add, Div, Mul, Sub};

#[cfg(not(all(target_arch = "wasm32", target_feature = "simd128")))]
use plain as machine;
#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
use simd128 as machine;

/// How many numbers go together.
pub(super) const QUAD: usize = 4;

/// Four numbers.
#[derive(Clone, Copy)]
pub(super) struct Quad(machine::Numbers);

impl Quad {
    /// One number four times.
    #[inline(always)]
    pub(super) fn all(x: f32) -> Self {
        Self(machine::all(x))
    }

    /// The numbers without their signs.
    #[inline(always)]
    pub(super) fn abs(self) -> Self {
        Self(machine::abs(self.0))
    }

    /// Where a number is greater than the other's, that of `then`, elsewhere that of `or`.
    #[inline(always)]
    pub(super) fn where_greater(self, other: Self, then: Self, or: Self) -> Self {
        Self(machine::where_greater(self.0, other.0, then.0, or.0))
    }

    /// The bits of the numbers, each with `add` added and then moved `left`wards, as numbers again.
    #[inline(always)]
    pub(super) fn bits(self, add: u32, left: u32) -> Self {
        Self(machine::bits(self.0, add, left))
    }

    /// The sum of the four, the first two and the last two before both.
    #[inline(always)]
    pub(super) fn sum(self) -> f32 {
        let [a, b, c, d] = self.into();
        (a + b) + (c + d)
    }
}

/// The operations that are those of each number.
macro_rules! operations {
    ($($name:ident $method:ident)*) => {
        $(impl $name for Quad {
            type Output = Self;

            #[inline(always)]
            fn $method(self, other: Self) -> Self {
                Self(machine::$method(self.0, other.0))
            }
        })*
    };
}

operations! { Add add Sub sub Mul mul Div div }

impl From<[i16; QUAD]> for Quad {
    #[inline(always)]
    fn from(numbers: [i16; QUAD]) -> Self {
        Self(machine::from_whole(numbers))
    }
}

impl From<[f32; QUAD]> for Quad {
    #[inline(always)]
    fn from(numbers: [f32; QUAD]) -> Self {
        Self(machine::from(numbers))
    }
}

impl From<Quad> for [f32; QUAD] {
    #[inline(always)]
    fn from(quad: Quad) -> Self {
        machine::into(quad.0)
    }
}

#[cfg_attr(all(target_arch = "wasm32", target_feature = "simd128"), allow(dead_code))]
mod plain {
    use super::QUAD;

    pub(super) type Numbers = [f32; QUAD];

    #[inline(always)]
    pub(super) fn all(x: f32) -> Numbers {
        [x; QUAD]
    }

    #[inline(always)]
    pub(super) fn from(numbers: [f32; QUAD]) -> Numbers {
        numbers
    }

    #[inline(always)]
    pub(super) fn from_whole(numbers: [i16; QUAD]) -> Numbers {
        numbers.map(f32::from)
    }

    #[inline(always)]
    pub(super) fn into(numbers: Numbers) -> [f32; QUAD] {
        numbers
    }

    #[inline(always)]
    pub(super) fn abs(x: Numbers) -> Numbers {
        x.map(f32::abs)
    }

    #[inline(always)]
    pub(super) fn where_greater(x: Numbers, y: Numbers, then: Numbers, or: Numbers) -> Numbers {
        std::array::from_fn(|i| if x[i] > y[i] { then[i] } else { or[i] })
    }

    #[inline(always)]
    pub(super) fn bits(x: Numbers, add: u32, left: u32) -> Numbers {
        x.map(|x| f32::from_bits(x.to_bits().wrapping_add(add) << left))
    }

    /// The operations on each pair.
    macro_rules! operations {
        ($($method:ident $operator:tt)*) => {
            $(#[inline(always)]
            pub(super) fn $method(x: Numbers, y: Numbers) -> Numbers {
                std::array::from_fn(|i| x[i] $operator y[i])
            })*
        };
    }

    operations! { add + sub - mul * div / }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128 {
    use std::arch::wasm32::{
        f32x4_convert_i32x4, f32x4_gt, i32x4_add, i32x4_extend_low_i16x8, i32x4_shl, i32x4_splat, i64x2_splat, v128,
        v128_bitselect,
    };

    use super::QUAD;

    pub(super) use std::arch::wasm32::{
        f32x4_abs as abs, f32x4_add as add, f32x4_div as div, f32x4_mul as mul, f32x4_splat as all, f32x4_sub as sub,
    };

    pub(super) type Numbers = v128;

    #[inline(always)]
    #[allow(unsafe_code)]
    pub(super) fn from(numbers: [f32; QUAD]) -> Numbers {
        // SAFETY: both are 16 bytes of which every value is allowed. Number by number they would be read one by one.
        unsafe { std::mem::transmute(numbers) }
    }

    #[inline(always)]
    #[allow(unsafe_code)]
    pub(super) fn from_whole(numbers: [i16; QUAD]) -> Numbers {
        // SAFETY: both are 8 bytes of which every value is allowed.
        let numbers = unsafe { std::mem::transmute::<[i16; QUAD], i64>(numbers) };
        f32x4_convert_i32x4(i32x4_extend_low_i16x8(i64x2_splat(numbers)))
    }

    #[inline(always)]
    #[allow(unsafe_code)]
    pub(super) fn into(x: Numbers) -> [f32; QUAD] {
        // SAFETY: as above.
        unsafe { std::mem::transmute(x) }
    }

    #[inline(always)]
    pub(super) fn where_greater(x: Numbers, y: Numbers, then: Numbers, or: Numbers) -> Numbers {
        v128_bitselect(then, or, f32x4_gt(x, y))
    }

    #[inline(always)]
    pub(super) fn bits(x: Numbers, add: u32, left: u32) -> Numbers {
        i32x4_shl(i32x4_add(x, i32x4_splat(add.cast_signed())), left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn same(quad: Quad, numbers: [f32; QUAD]) -> bool {
        <[f32; QUAD]>::from(quad).map(f32::to_bits) == numbers.map(f32::to_bits)
    }

    #[test]
    fn operations_are_those_of_each_number() {
        let (a, b) = (Quad::from([1.0, -2.5, 3.0, 0.5]), Quad::from([2.0, 0.5, -3.0, 4.0]));
        assert!(same(a + b, [3.0, -2.0, 0.0, 4.5]));
        assert!(same(a - b, [-1.0, -3.0, 6.0, -3.5]));
        assert!(same(a * b, [2.0, -1.25, -9.0, 2.0]));
        assert!(same(a / b, [0.5, -5.0, -1.0, 0.125]));
        assert!(same(a.abs(), [1.0, 2.5, 3.0, 0.5]));
        assert!(same(a.where_greater(b, Quad::all(1.0), b), [2.0, 0.5, 1.0, 4.0]));
        assert!(same(Quad::from([1, -2, 30_000, 0]), [1.0, -2.0, 30_000.0, 0.0]));
        assert!(same(Quad::all(1.0).bits(1 << 23, 0), [2.0; QUAD]));
        assert_eq!(a.sum().to_bits(), 2.0_f32.to_bits());
    }
}
