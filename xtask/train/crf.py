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


def allowed_score(chain, emissions, allowed, mask):
    """Logarithm of the sum over the sequences whose labels are all allowed."""
    return log_partition(chain, jnp.where(allowed, emissions, -1e4), mask)


def beliefs(start, to, emissions, mask):
    """Probability of each label at each place, and the expected number of each pair of labels, of chunks side by side:
    (time, chunk, labels) -> the same, (chunk, labels, labels)."""
    n, b, k = emissions.shape
    factor, pair = np.exp(emissions - emissions.max(-1, keepdims=True)), np.exp(to)
    scale = lambda v: v / v.sum(-1, keepdims=True)
    forward = np.empty((n, b, k))
    forward[0] = scale(np.exp(start) * factor[0])
    for t in range(1, n):
        forward[t] = np.where(mask[t][:, None], scale((forward[t - 1] @ pair) * factor[t]), forward[t - 1])
    behind, single, pairs = np.ones((b, k)), np.zeros((n, b, k)), np.zeros((b, k, k))
    for t in range(n - 1, -1, -1):
        on = mask[t][:, None]
        single[t] = np.where(on, scale(forward[t] * behind), 0)
        reach = factor[t] * behind
        if t:
            both = forward[t - 1][:, :, None] * pair * reach[:, None, :]
            pairs += both / both.sum((1, 2), keepdims=True) * on[..., None]
        behind = np.where(on, scale(reach @ pair.T), behind)
    return single, pairs


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
