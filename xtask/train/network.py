"""The network: rows of tables, a few layers over the tokens of one paragraph, a chain of labels.

Written so that the crate can run it with integer products and plain float arithmetic: no exponentials, one kind of gate."""

import jax
import jax.numpy as jnp
import numpy as np

import data

K = len(data.LABELS)
# The tables beside that of words: rows, and numbers in a row.
TABLES = {"ending": (2048, 12), "short_ending": (512, 8), "beginning": (1024, 8)}


def gate(x):
    """A sigmoid without an exponential."""
    return .5 + .5 * x / (1 + jnp.abs(x))


def initial(shape, words, key, context=0):
    """`shape`: the width and the layers: cD a gated convolution of distance D, r a recurrence both ways. `context`: how
    many numbers another model says about each token, for teachers."""
    width, layers = shape
    keys = iter(jax.random.split(key, 64))
    rnd = lambda *s, fan: jax.random.normal(next(keys), s) / fan ** .5
    p = {"tables": {"word": jnp.asarray(words), **{name: rnd(*size, fan=100) for name, size in TABLES.items()}},
         "in": rnd(words.shape[1] + sum(numbers for _, numbers in TABLES.values()), width, fan=40), "bits": rnd(128, width, fan=16),
         "layers": [], "out": rnd(width, K, fan=width), "out_gain": jnp.ones(width), "bias": jnp.zeros(K), "to": jnp.zeros((K, K)), "start": jnp.zeros(K),
         "side": [rnd(width, n, fan=width) for n in data.SIDES]}
    if context:
        p["context"] = rnd(context, width, fan=context)
    for kind in layers:
        if kind[0] == "c":
            p["layers"].append({"gain": jnp.ones(width), "w": rnd(3, width, 2 * width, fan=3 * width), "b": jnp.zeros(2 * width)})
        else:
            # Candidate, forget gate, output gate; forget gates start at different speeds.
            b = np.zeros((3, width), np.float32)
            b[1] = np.tile(np.linspace(-1, 3, width // 2), 2)
            p["layers"].append({"gain": jnp.ones(width), "w": rnd(width, 3 * width, fan=width), "b": jnp.asarray(b.reshape(-1))})
    return p


def norm(z, gain):
    return z * jax.lax.rsqrt((z * z).mean(-1, keepdims=True) + 1e-5) * gain


def recur(candidate, keep, first, last):
    """h = keep·h + (1 − keep)·candidate, the first half of the channels forwards, the second backwards; anew in each
    paragraph. All are (time, batch, channels)."""
    half = candidate.shape[-1] // 2
    flip = lambda v: jnp.concatenate([v[..., :half], v[::-1, :, half:]], -1)
    keep = jnp.concatenate([jnp.where(first, 0., keep[..., :half]), jnp.where(last, 0., keep[..., half:])], -1)

    def step(h, x):
        k, c = x
        h = k * h + c
        return h, h
    # At the start of a paragraph the whole candidate counts.
    c = (1 - keep) * candidate
    _, h = jax.lax.scan(step, jnp.zeros_like(candidate[0]), (flip(keep), flip(c)), unroll=8)
    return flip(h)


def forward(p, layers, x, key=None, rate=.3, words=.15):
    """Emissions (time, batch, labels), and the middle for side tasks. `x`: rows, bits and paragraph of each token."""
    def drop(v, rate, shape=None):
        nonlocal key
        if key is None:
            return v
        key, k = jax.random.split(key)
        return v * jax.random.bernoulli(k, 1 - rate, shape or v.shape) / (1 - rate)

    row = x["word"]
    if key is not None:
        # A word in so many is one that nobody has heard.
        key, k = jax.random.split(key)
        row = jnp.where(jax.random.bernoulli(k, words, row.shape), x["unknown"], row)
    e = [p["tables"]["word"][row]] + [p["tables"][name][x[name]] for name in TABLES]
    z = drop(jnp.concatenate(e, -1), .15) @ p["in"] + drop(x["bits"].astype(jnp.float32), .1) @ p["bits"]
    if "context" in p:
        z += drop(norm(x["context"].astype(jnp.float32), 1.), .2) @ p["context"]
    paragraph = x["paragraph"]
    pad = lambda v, d: jnp.pad(v, ((d, d),) + ((0, 0),) * (v.ndim - 1), constant_values=0)
    edge = lambda v: (v[1:] != v[:-1])
    ones = jnp.ones_like(paragraph[:1], bool)
    first = jnp.concatenate([ones, edge(paragraph)])[..., None]
    last = jnp.concatenate([edge(paragraph), ones])[..., None]
    middle = None
    for i, (kind, l) in enumerate(zip(layers, p["layers"])):
        n = norm(z, l["gain"])
        if kind[0] == "c":
            d = int(kind[1:])
            near = pad(paragraph, d)
            padded = pad(n, d)
            t = len(n)
            same = lambda a: (near[a:a + t] == paragraph)[..., None]
            taps = [jnp.where(same(0), padded[:t], 0), n, jnp.where(same(2 * d), padded[2 * d:], 0)]
            a, g = jnp.split(jnp.concatenate(taps, -1) @ l["w"].reshape(-1, l["w"].shape[-1]) + l["b"], 2, -1)
            y = a * gate(g)
        else:
            c, keep, g = jnp.split(n @ l["w"] + l["b"], 3, -1)
            y = recur(c, gate(keep), first, last) * gate(g)
        z = z + drop(y, rate)
        if i == len(layers) // 2:
            middle = z
    return drop(norm(z, p["out_gain"]), rate / 2) @ p["out"] + p["bias"], middle
