"""What teachers believe about the plain articles, as probabilities of labels: a student that learns from these learns
from the whole ensemble, and from more text than people annotated."""

import jax
import numpy as np

import chunks
import crf
import network
import vocabulary

SIZE = 24


def beliefs(teachers, corpus):
    """For each chunk the probability of each label at each token, the expected number of each pair of labels, and the
    probability of the first label, averaged over the teachers."""
    cut = list(chunks.cut(corpus.plain))
    mean = {}
    for teacher in teachers:
        p, layers = teacher["weights"], teacher["layers"]
        vocabulary.rows(teacher["words"], corpus.plain)
        x = chunks.arrays(corpus.plain, cut, "context" in p)
        step = jax.jit(lambda p, x: network.forward(p, layers, x)[0])
        single = np.zeros((*x["y"].shape, network.K), np.float32)
        pairs = np.zeros((len(cut), network.K, network.K), np.float32)
        to, start = np.asarray(p["to"], np.float64), np.asarray(p["start"], np.float64)
        for i in range(0, len(cut), SIZE):
            which = np.arange(i, i + SIZE).clip(max=len(cut) - 1)
            e = np.asarray(step(p, {k: v[:, which] for k, v in x.items()}), np.float64)
            s, q = crf.beliefs(start, to, e, x["mask"][:, which])
            m = min(SIZE, len(cut) - i)
            single[:, i:i + m], pairs[i:i + m] = s[:, :m], q[:m]
        for name, v in (("single", single), ("pairs", pairs), ("first", single[0])):
            mean[name] = mean.get(name, 0) + v / len(teachers)
    return {**mean, "single": mean["single"].astype(np.float16)}
