//! Products of weights with tokens, where the tagger spends its time.
//!
//! A matrix lies in the model so that vectors of every width can read it in one direction: [`BLOCK`] outputs after the
//! other, within them two inputs after the other, of each pair the two weights of each output side by side. One
//! instruction multiplies two inputs with the weights of many outputs and adds both products; nothing is added across a
//! vector, and each weight that is read serves [`TILE`] tokens. All sums are of whole numbers, so that every machine
//! gives the same.

// What is inlined takes on the vectors of the function that it is inlined into.
#![allow(clippy::inline_always)]

use super::model::Matrix;

/// Outputs that are reckoned together.
pub(super) const BLOCK: usize = 16;
/// Tokens that are reckoned together.
pub(super) const TILE: usize = 4;

/// For two inputs, the weights of the outputs of a block.
pub(super) type Weights = [[u8; BLOCK]; 2];
/// Two inputs of a token.
pub(super) type Pair = [i16; 2];

/// What a sum of each output of a block is multiplied with, and what is added then.
#[derive(Clone, Copy)]
pub(super) struct Scaling<'m> {
    scales: &'m [f32; BLOCK],
    biases: &'m [f32; BLOCK],
}

/// The instructions of a machine.
pub(super) trait Machine: Copy {
    /// Writes what the weights of a block give with each token.
    fn tile(self, weights: &[Weights], tokens: [&[Pair]; TILE], scaling: Scaling<'_>, out: [&mut [f32; BLOCK]; TILE]);
}

/// Multiplies whole tiles of tokens with a matrix.
#[inline(always)]
pub(super) fn multiply(machine: impl Machine, matrix: &Matrix, inputs: &[Pair], out: &mut [f32]) {
    let Matrix { weights, pairs, scales, biases } = *matrix;
    let numbers = scales.as_chunks::<BLOCK>().0.iter().zip(biases.as_chunks::<BLOCK>().0);
    for (block, (weights, (scales, biases))) in weights.chunks_exact(pairs).zip(numbers).enumerate() {
        let outs = out.chunks_exact_mut(TILE * matrix.outputs());
        for (tokens, out) in inputs.chunks_exact(TILE * pairs).zip(outs) {
            let mut tokens = tokens.chunks_exact(pairs);
            let mut outs = out.chunks_exact_mut(matrix.outputs());
            let (Some(tokens), Some(outs)) = (four(|| tokens.next()), four(|| outs.next())) else { return };
            let outs = outs.map(|out| &mut out.as_chunks_mut::<BLOCK>().0[block]);
            machine.tile(weights, tokens, Scaling { scales, biases }, outs);
        }
    }
}

/// The next four, one for each token of a tile.
#[inline(always)]
fn four<T>(mut next: impl FnMut() -> Option<T>) -> Option<[T; TILE]> {
    Some([next()?, next()?, next()?, next()?])
}

/// Whatever the compiler makes of plain arithmetic.
#[derive(Clone, Copy)]
#[cfg_attr(all(target_arch = "wasm32", target_feature = "simd128"), allow(dead_code))]
pub(super) struct Plain;

impl Machine for Plain {
    fn tile(self, weights: &[Weights], tokens: [&[Pair]; TILE], scaling: Scaling<'_>, out: [&mut [f32; BLOCK]; TILE]) {
        for (token, out) in tokens.into_iter().zip(out) {
            let mut sums = [0; BLOCK];
            for (weights, pair) in weights.iter().zip(token) {
                let [x, y] = pair.map(i32::from);
                for (sum, &[v, w]) in sums.iter_mut().zip(weights.as_flattened().as_chunks().0) {
                    *sum += x * i32::from(v.cast_signed()) + y * i32::from(w.cast_signed());
                }
            }
            for ((out, sum), (scale, bias)) in out.iter_mut().zip(sums).zip(scaling.scales.iter().zip(scaling.biases)) {
                *out = sum as f32 * scale + bias;
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
pub(super) use avx2::Avx2;

#[cfg(target_arch = "x86_64")]
mod avx2 {
    use std::arch::x86_64::{
        __m256, __m256i, _mm_set_epi64x, _mm256_add_epi32, _mm256_add_ps, _mm256_cvtepi8_epi16, _mm256_cvtepi32_ps,
        _mm256_madd_epi16, _mm256_mul_ps, _mm256_set1_epi32, _mm256_setzero_si256,
    };

    use super::{BLOCK, Machine, Pair, Scaling, TILE, Weights};

    /// Vectors of 256 bits. A value of this type is a proof that the machine has them.
    #[derive(Clone, Copy)]
    pub(in crate::tag) struct Avx2(());

    impl Avx2 {
        /// The proof, where there is one.
        pub(in crate::tag) fn detect() -> Option<Self> {
            std::arch::is_x86_feature_detected!("avx2").then_some(Self(()))
        }
    }

    impl Machine for Avx2 {
        #[inline(always)]
        #[allow(unsafe_code)]
        fn tile(
            self,
            weights: &[Weights],
            tokens: [&[Pair]; TILE],
            scaling: Scaling<'_>,
            out: [&mut [f32; BLOCK]; TILE],
        ) {
            // SAFETY: the machine has AVX2, for which `self` stands.
            unsafe { tile(weights, tokens, scaling, out) }
        }
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn tile(
        weights: &[Weights],
        [a, b, c, d]: [&[Pair]; TILE],
        Scaling { scales, biases }: Scaling<'_>,
        out: [&mut [f32; BLOCK]; TILE],
    ) {
        let mut sums = [[_mm256_setzero_si256(); 2]; TILE];
        for ((((weights, a), b), c), d) in weights.iter().zip(a).zip(b).zip(c).zip(d) {
            let [first, second] = weights.map(|bytes| wide(bytes));
            for (sums, &[x, y]) in sums.iter_mut().zip([a, b, c, d]) {
                let pair = _mm256_set1_epi32(i32::from(x.cast_unsigned()) | i32::from(y) << 16);
                sums[0] = _mm256_add_epi32(sums[0], _mm256_madd_epi16(first, pair));
                sums[1] = _mm256_add_epi32(sums[1], _mm256_madd_epi16(second, pair));
            }
        }
        let (scales, biases) = (vectors(*scales), vectors(*biases));
        for (sums, out) in sums.into_iter().zip(out) {
            let results =
                [0, 1].map(|i| _mm256_add_ps(_mm256_mul_ps(_mm256_cvtepi32_ps(sums[i]), scales[i]), biases[i]));
            *out = numbers(results);
        }
    }

    /// Bytes as numbers of 16 bits.
    #[inline]
    #[target_feature(enable = "avx2")]
    fn wide(bytes: [u8; BLOCK]) -> __m256i {
        let bytes = u128::from_le_bytes(bytes).cast_signed();
        _mm256_cvtepi8_epi16(_mm_set_epi64x((bytes >> 64) as i64, bytes as i64))
    }

    #[inline(always)]
    #[allow(unsafe_code)]
    fn vectors(numbers: [f32; BLOCK]) -> [__m256; 2] {
        // SAFETY: both are 64 bytes of which every value is allowed.
        unsafe { std::mem::transmute(numbers) }
    }

    #[inline(always)]
    #[allow(unsafe_code)]
    fn numbers(vectors: [__m256; 2]) -> [f32; BLOCK] {
        // SAFETY: as above.
        unsafe { std::mem::transmute(vectors) }
    }
}

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub(super) use simd128::Simd128;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
mod simd128 {
    use std::arch::wasm32::{
        f32x4_add, f32x4_convert_i32x4, f32x4_mul, i16x8_load_extend_i8x8, i32x4_add, i32x4_dot_i16x8, i32x4_splat,
        v128,
    };

    use super::{BLOCK, Machine, Pair, Scaling, TILE, Weights};

    /// Vectors of 128 bits.
    #[derive(Clone, Copy)]
    pub(in crate::tag) struct Simd128;

    impl Machine for Simd128 {
        #[inline(always)]
        fn tile(
            self,
            weights: &[Weights],
            tokens: [&[Pair]; TILE],
            scaling: Scaling<'_>,
            mut out: [&mut [f32; BLOCK]; TILE],
        ) {
            // More sums than half a block's do not stay in the registers of a machine.
            for half in [0, 1] {
                let sums = half_tile(half, weights, tokens);
                let [scales, biases] = [scaling.scales, scaling.biases].map(|numbers| vectors(half, numbers));
                for (sums, out) in sums.into_iter().zip(&mut out) {
                    let result = |i: usize| f32x4_add(f32x4_mul(f32x4_convert_i32x4(sums[i]), scales[i]), biases[i]);
                    out.as_chunks_mut().0[half] = numbers([0, 1].map(result));
                }
            }
        }
    }

    /// What half of a block's outputs give with each token.
    #[inline(always)]
    #[allow(unsafe_code)]
    fn half_tile(half: usize, weights: &[Weights], [a, b, c, d]: [&[Pair]; TILE]) -> [[v128; 2]; TILE] {
        // SAFETY: eight bytes are read, which are there, and a load needs no alignment.
        let wide = |bytes: &[u8; 8]| unsafe { i16x8_load_extend_i8x8(bytes.as_ptr().cast()) };
        let mut sums = [[i32x4_splat(0); 2]; TILE];
        for ((((weights, a), b), c), d) in weights.iter().zip(a).zip(b).zip(c).zip(d) {
            let [first, second] = weights[half].as_chunks().0 else { break };
            let (first, second) = (wide(first), wide(second));
            for (sums, &[x, y]) in sums.iter_mut().zip([a, b, c, d]) {
                let pair = i32x4_splat(i32::from(x.cast_unsigned()) | i32::from(y) << 16);
                sums[0] = i32x4_add(sums[0], i32x4_dot_i16x8(first, pair));
                sums[1] = i32x4_add(sums[1], i32x4_dot_i16x8(second, pair));
            }
        }
        sums
    }

    /// The numbers of half of a block.
    #[inline(always)]
    #[allow(unsafe_code)]
    fn vectors(half: usize, numbers: &[f32; BLOCK]) -> [v128; 2] {
        let half: [f32; BLOCK / 2] = numbers.as_chunks().0[half];
        // SAFETY: both are 32 bytes of which every value is allowed.
        unsafe { std::mem::transmute(half) }
    }

    #[inline(always)]
    #[allow(unsafe_code)]
    fn numbers(vectors: [v128; 2]) -> [f32; BLOCK / 2] {
        // SAFETY: as above.
        unsafe { std::mem::transmute(vectors) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAIRS: usize = 96;

    fn weights() -> Vec<Weights> {
        let byte = |i: usize| (i * 37 + i / 7) as u8;
        (0..PAIRS).map(|pair| [0, 1].map(|half| std::array::from_fn(|i| byte(pair * 32 + half * 16 + i)))).collect()
    }

    fn tokens() -> [Vec<Pair>; TILE] {
        let number = |i: usize| i16::try_from(i * 7919 % 32768).unwrap() - 16384;
        std::array::from_fn(|t| (0..PAIRS).map(|pair| [number(pair * 9 + t), number(pair * 11 + t * 5 + 1)]).collect())
    }

    const SCALING: Scaling<'_> = Scaling { scales: &[0.5; BLOCK], biases: &[3.0; BLOCK] };

    /// As at school: one product after the other.
    fn expected() -> [[f32; BLOCK]; TILE] {
        let (weights, tokens) = (weights(), tokens());
        std::array::from_fn(|t| {
            std::array::from_fn(|out| {
                let product = |pair: usize, i: usize| {
                    let weight = weights[pair].as_flattened()[2 * out + i].cast_signed();
                    i32::from(weight) * i32::from(tokens[t][pair][i])
                };
                let sum: i32 = (0..PAIRS).map(|pair| product(pair, 0) + product(pair, 1)).sum();
                sum as f32 * 0.5 + 3.0
            })
        })
    }

    fn found(machine: impl Machine) -> [[f32; BLOCK]; TILE] {
        let mut out = [[0.0; BLOCK]; TILE];
        machine.tile(&weights(), tokens().each_ref().map(Vec::as_slice), SCALING, out.each_mut());
        out
    }

    #[test]
    fn products_are_those_of_school() {
        assert_eq!(found(Plain), expected());
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn wide_vectors_give_the_same() {
        if let Some(machine) = Avx2::detect() {
            assert_eq!(found(machine), expected());
        }
    }
}
