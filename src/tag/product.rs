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

    /// Pairs of inputs that are taken in one step of the loop: every matrix has a multiple of so many.
    const STEP: usize = 4;

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
        let steps = weights.as_chunks::<STEP>().0.iter();
        let [a, b, c, d] = [a, b, c, d].map(|token| token.as_chunks::<STEP>().0);
        for ((((weights, a), b), c), d) in steps.zip(a).zip(b).zip(c).zip(d) {
            for pair in 0..STEP {
                let [first, second] = weights[pair][half].as_chunks().0 else { return sums };
                let (first, second) = (wide(first), wide(second));
                for (sums, [x, y]) in sums.iter_mut().zip([a[pair], b[pair], c[pair], d[pair]]) {
                    let both = i32x4_splat(i32::from(x.cast_unsigned()) | i32::from(y) << 16);
                    sums[0] = i32x4_add(sums[0], i32x4_dot_i16x8(first, both));
                    sums[1] = i32x4_add(sums[1], i32x4_dot_i16x8(second, both));
                }
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
    use proptest::collection::vec;
    use proptest::prelude::*;

    /// What a tile is reckoned from.
    #[derive(Clone, Debug)]
    struct Inputs {
        weights: Vec<Weights>,
        tokens: [Vec<Pair>; TILE],
        scales: [f32; BLOCK],
        biases: [f32; BLOCK],
    }

    /// As many pairs as a matrix may have, each weight and input at its ends more often than by chance.
    fn inputs() -> impl Strategy<Value = Inputs> {
        let weight = || prop_oneof![any::<u8>(), Just(0x7f), Just(0x80)];
        let input = || prop_oneof![any::<i16>(), Just(i16::MIN), Just(i16::MAX)];
        let number = || -1e3..1e3_f32;
        (0..200_usize).prop_flat_map(move |pairs| {
            let weights = vec(weight(), pairs * 2 * BLOCK);
            let tokens = vec(input(), pairs * 2 * TILE);
            (weights, tokens, vec(number(), BLOCK), vec(number(), BLOCK)).prop_map(
                move |(weights, tokens, scales, biases)| Inputs {
                    weights: weights.as_chunks().0.as_chunks().0.to_vec(),
                    tokens: std::array::from_fn(|t| tokens.as_chunks().0[t * pairs..(t + 1) * pairs].to_vec()),
                    scales: scales.try_into().unwrap(),
                    biases: biases.try_into().unwrap(),
                },
            )
        })
    }

    impl Inputs {
        /// As at school: one product after the other.
        fn expected(&self) -> [[f32; BLOCK]; TILE] {
            let sum = |t: usize, out: usize| -> i32 {
                let product = |pair: usize, i: usize| {
                    let weight = self.weights[pair].as_flattened()[2 * out + i].cast_signed();
                    i32::from(weight) * i32::from(self.tokens[t][pair][i])
                };
                (0..self.weights.len()).map(|pair| product(pair, 0) + product(pair, 1)).sum()
            };
            std::array::from_fn(|t| std::array::from_fn(|out| sum(t, out) as f32 * self.scales[out] + self.biases[out]))
        }

        fn found(&self, machine: impl Machine) -> [[f32; BLOCK]; TILE] {
            let mut out = [[0.0; BLOCK]; TILE];
            let scaling = Scaling { scales: &self.scales, biases: &self.biases };
            machine.tile(&self.weights, self.tokens.each_ref().map(Vec::as_slice), scaling, out.each_mut());
            out
        }
    }

    proptest! {
        #[test]
        fn every_machine_gives_the_products_of_school(inputs in inputs()) {
            prop_assert_eq!(inputs.found(Plain), inputs.expected());
            #[cfg(target_arch = "x86_64")]
            if let Some(machine) = Avx2::detect() {
                prop_assert_eq!(inputs.found(machine), inputs.expected());
            }
        }
    }
}
