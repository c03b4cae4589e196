"""What a model of the language says about each token: the states of all-MiniLM-L6-v2 (Apache-2.0, 22 million weights).
Only teachers read it; it is far too large to be shipped."""

import itertools

import jax
import jax.numpy as jnp
import numpy as np
from safetensors.numpy import load_file

import vocabulary
from wordpiece import Wordpiece

# Pieces that the model sees at once, windows in a step, and the layers whose states are kept.
WINDOW, SIZE, HEADS, LAYERS, KEPT = 256, 32, 12, 6, (2, 4, 6)


def read(articles, model, cache):
    """Gives each article the states of its tokens, one row a token. `model` is the folder of the weights, `cache` a file
    for the states: they need minutes and gigabytes."""
    total = sum(len(a.tokens) for a in articles)
    if not cache.exists() or np.load(cache, mmap_mode="r").shape[0] != total:
        write(articles, model, cache, total)
    states, at = np.load(cache, mmap_mode="r"), 0
    for a in articles:
        a.context = states[at:at + len(a.tokens)]
        at += len(a.tokens)


def write(articles, model, cache, total):
    wordpiece = Wordpiece(model / "vocab.txt")
    weights = {k: jnp.asarray(v, jnp.float32) for k, v in load_file(model / "model.safetensors").items() if "position_ids" not in k}
    step = jax.jit(lambda ids, at: states(weights, ids, at))
    half = cache.with_suffix(".half")
    out = np.lib.format.open_memmap(half, "w+", np.float16, (total, 384 * len(KEPT)))
    every = windows(articles, wordpiece)
    while batch := list(itertools.islice(every, SIZE)):
        ids, at = np.zeros((SIZE, WINDOW), np.int32), np.zeros((SIZE, WINDOW), np.int32)
        for i, (_, pieces, places) in enumerate(batch):
            ids[i, :len(pieces)], at[i, :len(places)] = pieces, places
        for (first, _, places), rows in zip(batch, np.asarray(step(ids, at))):
            out[first:first + len(places)] = rows[:len(places)]
    out.flush()
    half.rename(cache)


def windows(articles, wordpiece):
    """Whole paragraphs, as many as fit; sentences where a paragraph does not. Gives the number of the first token among
    those of all articles, the pieces, and where among them each token begins."""
    total = 0
    for a in articles:
        pieces = [wordpiece.pieces(word)[:WINDOW - 2] for word in a.words()]
        paragraph, sentence = (vocabulary.bit(a.tokens, 84 + n) for n in (11, 12))
        first, size, at_best = 0, 2, 0
        for i, p in enumerate(pieces):
            if i > first and (paragraph[i] or sentence[i] and at_best == first):
                at_best = i
            if size + len(p) > WINDOW:
                stop = at_best if at_best > first else i
                yield total + first, *joined(pieces[first:stop], wordpiece)
                first = at_best = stop
                size = 2 + sum(len(q) for q in pieces[first:i])
            size += len(p)
        if pieces:
            yield total + first, *joined(pieces[first:], wordpiece)
        total += len(pieces)


def joined(pieces, wordpiece):
    ids, at = [wordpiece.first], []
    for p in pieces:
        at.append(min(len(ids), WINDOW - 1))
        ids += p
    return (ids + [wordpiece.last])[:WINDOW], at


def states(p, ids, at):
    """The states of the kept layers where tokens begin."""
    def norm(v, name):
        v = v - v.mean(-1, keepdims=True)
        return v * jax.lax.rsqrt((v * v).mean(-1, keepdims=True) + 1e-12) * p[f"{name}.weight"] + p[f"{name}.bias"]

    def linear(v, name):
        return v @ p[f"{name}.weight"].T + p[f"{name}.bias"]

    e, size = "embeddings", len(ids)
    z = p[f"{e}.word_embeddings.weight"][ids] + p[f"{e}.position_embeddings.weight"][:WINDOW]
    z = norm(z + p[f"{e}.token_type_embeddings.weight"][0], f"{e}.LayerNorm")
    away = jnp.where(ids > 0, 0., -1e9)[:, None, None, :]
    kept = []
    for i in range(LAYERS):
        layer = f"encoder.layer.{i}"
        heads = lambda name: linear(z, f"{layer}.attention.self.{name}").reshape(size, WINDOW, HEADS, -1).swapaxes(1, 2)
        q, k, v = (heads(name) for name in ("query", "key", "value"))
        a = jax.nn.softmax(q @ k.swapaxes(2, 3) / q.shape[-1] ** .5 + away, -1) @ v
        a = a.swapaxes(1, 2).reshape(size, WINDOW, -1)
        z = norm(z + linear(a, f"{layer}.attention.output.dense"), f"{layer}.attention.output.LayerNorm")
        inner = jax.nn.gelu(linear(z, f"{layer}.intermediate.dense"), approximate=True)
        z = norm(z + linear(inner, f"{layer}.output.dense"), f"{layer}.output.LayerNorm")
        if i + 1 in KEPT:
            kept.append(jnp.take_along_axis(z, at[..., None], 1))
    return jnp.concatenate(kept, -1).astype(jnp.float16)
