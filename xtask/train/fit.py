"""Trains one network by a recipe."""

import dataclasses
import time

import jax
import jax.numpy as jnp
import numpy as np
import optax

import chunks
import crf
import data
import network
import vocabulary

# Chunks in a step: annotated ones; where there are such, of examples and of plain articles in addition.
SIZE, EXAMPLES, PLAIN = 24, 1, 12


@dataclasses.dataclass
class Recipe:
    width: int
    layers: str
    epochs: int
    dropout: float
    words: int = 6000
    word_width: int = 24
    example_weight: float = .5
    plain_weight: float = 1.
    seed: int = 0
    rate: float = 4e-3
    decay: float = .02
    word_dropout: float = .1
    side_weight: float = .1
    # Whether it reads what another model says about each token: only teachers do.
    context: bool = False


def loss(p, recipe, x, examples, plain, key):
    """The loss of a step. `x` are annotated chunks; of `examples` is known which labels are allowed; about `plain` ones
    teachers have beliefs. The last two may be empty."""
    parts = [x] + [part for part in (examples, plain) if part]
    together = {name: jnp.concatenate([part[name] for part in parts], 1) for name in x}
    emissions, middle = network.forward(p, recipe.layers.split(","), together, key, recipe.dropout, recipe.word_dropout)
    emissions, mask = emissions.swapaxes(0, 1), together["mask"].T
    z = crf.log_partition(p, emissions, mask)
    n = x["y"].shape[1]
    out = (z[:n] - crf.gold_score(p, emissions[:n], x["y"].T, mask[:n])).sum() / mask[:n].sum()
    if examples:
        part = slice(n, n + examples["y"].shape[1])
        score = crf.allowed_score(p, emissions[part], examples["allowed"].swapaxes(0, 1), mask[part])
        out += recipe.example_weight * (z[part] - score).sum() / mask[part].sum()
        n = part.stop
    if plain:
        single = plain["single"].swapaxes(0, 1).astype(jnp.float32)
        score = crf.expected_score(p, emissions[n:], single, plain["pairs"], plain["first"], mask[n:])
        out += recipe.plain_weight * (z[n:] - score).sum() / mask[n:].sum()
    for i, w in enumerate(p["side"]):
        s = together["side"][..., i].astype(jnp.int32)
        logp = jnp.take_along_axis(jax.nn.log_softmax(middle @ w), jnp.maximum(s, 0)[..., None], -1)[..., 0]
        out -= recipe.side_weight * (logp * (s >= 0)).sum() / jnp.maximum((s >= 0).sum(), 1)
    return out


def example_chunks(corpus):
    cut = list(chunks.cut([corpus.examples]))
    x = chunks.arrays([corpus.examples], cut)
    x["allowed"] = np.ones((*x["y"].shape, network.K), bool)
    for j, (_, first, stop) in enumerate(cut):
        x["allowed"][:stop - first, j] = corpus.allowed[first:stop]
    return x


def pick(x, size, rng):
    """Some chunks at random. Arrays are (time, chunk, …), but for `pairs` and `first`, which have no time."""
    if not x:
        return {}
    which = rng.integers(0, x["y"].shape[1], size)
    return {name: v[which] if name in ("pairs", "first") else v[:, which] for name, v in x.items()}


def fit(recipe, corpus, vectors, beliefs=None):
    """The weights, averaged over the last steps, and the vocabulary. `vectors`: the model whose word vectors the rows of
    words start from; `beliefs`: those of teachers about the plain articles (teach.py)."""
    t0, rng = time.time(), np.random.default_rng(recipe.seed)
    words = vocabulary.choose(corpus.train + corpus.plain, recipe.words)
    vocabulary.rows(words, corpus.train + corpus.dev + corpus.plain + [corpus.examples])
    rows = vocabulary.start(words, vectors, recipe.word_width, rng)
    p = network.initial((recipe.width, recipe.layers.split(",")), rows, jax.random.PRNGKey(recipe.seed),
                        corpus.train[0].context.shape[1] if recipe.context else 0)
    x = chunks.arrays(corpus.train, list(chunks.cut(corpus.train)), recipe.context)
    examples = example_chunks(corpus) if recipe.example_weight else {}
    plain = {**chunks.arrays(corpus.plain, list(chunks.cut(corpus.plain))), **beliefs} if beliefs else {}
    n = x["y"].shape[1]
    steps = recipe.epochs * (n // SIZE)
    schedule = optax.cosine_onecycle_schedule(steps, recipe.rate, .2)
    optimiser = optax.chain(optax.clip_by_global_norm(1.), optax.adamw(schedule, b2=.99, weight_decay=recipe.decay))

    @jax.jit
    def update(p, mean, state, x, examples, plain, key):
        l, g = jax.value_and_grad(loss)(p, recipe, x, examples, plain, key)
        u, state = optimiser.update(g, state, p)
        p = optax.apply_updates(p, u)
        return p, jax.tree.map(lambda m, v: m + .004 * (v - m), mean, p), state, l

    state, mean, key = optimiser.init(p), p, jax.random.PRNGKey(recipe.seed + 1)
    for epoch in range(recipe.epochs):
        order, total = rng.permutation(n), 0.
        for i in range(0, n - SIZE + 1, SIZE):
            key, k = jax.random.split(key)
            some = {name: v[:, order[i:i + SIZE]] for name, v in x.items()}
            p, mean, state, l = update(p, mean, state, some, pick(examples, EXAMPLES, rng), pick(plain, PLAIN, rng), k)
            total += float(l)
        print(f"  epoch {epoch + 1} of {recipe.epochs}, loss {total / (n // SIZE):.3f}, {time.time() - t0:.0f} s", flush=True)
    return {"weights": jax.tree.map(np.asarray, mean), "layers": recipe.layers.split(","), "words": words}


def emissions(trained, articles):
    """Scores of the labels at each token of whole articles. The articles have the rows of the model's vocabulary."""
    layers, context = trained["layers"], "context" in trained["weights"]
    step = jax.jit(lambda p, x: network.forward(p, layers, x)[0])
    out = [np.zeros((len(a.tokens), network.K), np.float32) for a in articles]
    cut = list(chunks.cut(articles))
    for i in range(0, len(cut), SIZE):
        part = cut[i:i + SIZE]
        e = np.asarray(step(trained["weights"], chunks.arrays(articles, part + part[:1] * (SIZE - len(part)), context)))
        for j, (n, first, stop) in enumerate(part):
            out[n][first:stop] = e[:stop - first, j]
    return out


def scores(trained, corpus, gold):
    """One line on dev: what the labels alone give, before rules."""
    p = trained["weights"]
    vocabulary.rows(trained["words"], corpus.dev)
    found = [data.spans(a, crf.viterbi(np.asarray(p["start"]), np.asarray(p["to"]), e))
             for a, e in zip(corpus.dev, emissions(trained, corpus.dev))]
    score, known = data.score_module(gold), {d["id"]: d for d in data.gold_file(gold)}
    result = score.score([(f, known[f["id"]]) for f in found], ["source", "cue", "content"])
    f = lambda kind, measure: f"{result[kind][measure][2] * 100:.1f}"
    return (f"exact F1: source {f('source', 'exact')}, cue {f('cue', 'exact')}, content {f('content', 'exact')}; "
            f"content by token {f('content', 'token')}; link {f('link', 'iou50')}")
