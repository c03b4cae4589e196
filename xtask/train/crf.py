"""A linear chain over labels: what its training and decoding need."""

import jax
import jax.numpy as jnp
import numpy as np


def log_partition(chain, emissions, mask):
    """Logarithm of the sum over all label sequences: (batch, time, labels), (batch, time) -> (batch,)."""
    def step(a, inputs):
        e, m = inputs
        return jnp.where(m[:, None], jax.nn.logsumexp(a[:, :, None] + chain["to"], 1) + e, a), None
    start = chain["start"] + emissions[:, 0]
    a, _ = jax.lax.scan(step, start, (emissions[:, 1:].swapaxes(0, 1), mask[:, 1:].T))
    return jax.nn.logsumexp(a, -1)


def gold_score(chain, emissions, labels, mask):
    """Score of one label sequence an article."""
    single = jnp.take_along_axis(emissions, labels[..., None], -1)[..., 0] * mask
    pairs = chain["to"][labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
    return single.sum(1) + pairs.sum(1) + chain["start"][labels[:, 0]]


def expected_score(chain, emissions, single, pairs, first, mask):
    """Expected score under another model's beliefs: of each label, of all pairs together, of the first label."""
    return (emissions * single * mask[..., None]).sum((1, 2)) + (chain["to"] * pairs).sum((1, 2)) + first @ chain["start"]


def beliefs(start, to, emissions):
    """Probability of each label at each place, and the expected number of each pair, of one article."""
    n, k = emissions.shape
    forward, backward = np.empty((n, k)), np.zeros((n, k))
    lse = lambda x, axis: np.log(np.exp(x - x.max(axis, keepdims=True)).sum(axis)) + x.max(axis)
    forward[0] = start + emissions[0]
    for t in range(1, n):
        forward[t] = lse(forward[t - 1][:, None] + to, 0) + emissions[t]
    for t in range(n - 2, -1, -1):
        backward[t] = lse(to + (emissions[t + 1] + backward[t + 1])[None], 1)
    z = lse(forward[-1], 0)
    single = np.exp(forward + backward - z)
    pair = forward[:-1, :, None] + to + (emissions[1:] + backward[1:])[:, None] - z
    return single, np.exp(pair)


def viterbi(start, to, emissions):
    """The best label sequence of one article."""
    best, back = start + emissions[0], []
    for e in emissions[1:]:
        scores = best[:, None] + to
        back.append(scores.argmax(0))
        best = scores.max(0) + e
    path = [int(best.argmax())]
    for b in back[::-1]:
        path.append(int(b[path[-1]]))
    return path[::-1]
