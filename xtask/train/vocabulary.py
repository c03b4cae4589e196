"""Which words have a row of their own, and where their rows start from."""

import collections

import numpy as np

# Rows for words without one of their own, by their outside.
UNKNOWN = ["lower", "capital", "capitals", "digits"]

CAPITAL, ALL_CAPS, DIGIT, WORD = (84 + n for n in (7, 8, 9, 0))
# The classes that the word lists give, but for the adverbs, which may be told by their ending.
LISTED = sum(1 << n for n in range(1, 46))


def bit(tokens, n):
    return tokens["properties"][:, n // 8] >> (n % 8) & 1


def outside(tokens):
    """The row of each token if its word is unknown."""
    return np.where(bit(tokens, DIGIT) == 1, 3, np.where(bit(tokens, ALL_CAPS) == 1, 2, bit(tokens, CAPITAL)))


def choose(articles, size):
    """Hashes of the most frequent words that are not names: mostly lower-case, or in the word lists; with a spelling."""
    seen, lower, listed, spelling = collections.Counter(), collections.Counter(), set(), {}
    for a in articles:
        low = (bit(a.tokens, CAPITAL) == 0) | (bit(a.tokens, WORD) == 0)
        known = a.tokens["properties"][:, :8].copy().view("<u8")[:, 0] & np.uint64(LISTED)
        for t, w, l, k in zip(a.tokens["word"].tolist(), a.words(), low.tolist(), known.tolist()):
            seen[t] += 1
            lower[t] += l
            if k:
                listed.add(t)
            if t not in spelling or l:
                spelling[t] = w
    words = [w for w, n in seen.most_common() if n >= 3 and (lower[w] * 2 >= n or w in listed)]
    return [(w, spelling[w]) for w in words[:size]]


def rows(words, articles):
    """The row of each token: the unknown ones first, then those of the vocabulary."""
    number = {w: i + len(UNKNOWN) for i, (w, _) in enumerate(words)}
    for a in articles:
        unknown = outside(a.tokens)
        a.rows = np.array([number.get(w, u) for w, u in zip(a.tokens["word"].tolist(), unknown.tolist())], np.int32)


def start(words, model, width, rng):
    """Rows to start from: the principal components of another model's word vectors, where there is one."""
    from safetensors.numpy import load_file
    from wordpiece import Wordpiece
    wordpiece = Wordpiece(model / "vocab.txt")
    vectors = load_file(model / "model.safetensors")["embeddings.word_embeddings.weight"].astype(np.float32)
    x = np.stack([vectors[list(wordpiece.pieces(w))].mean(0) for _, w in words])
    x -= x.mean(0)
    x /= np.linalg.norm(x, axis=1, keepdims=True) + 1e-6
    _, s, v = np.linalg.svd(x, full_matrices=False)
    print(f"  {(s[:width] ** 2).sum() / (s ** 2).sum():.2f} of the variance in {width} components", flush=True)
    x = x @ v[:width].T
    x /= x.std()
    return np.concatenate([rng.normal(size=(len(UNKNOWN), width)) * .3, x * .3]).astype(np.float32)
