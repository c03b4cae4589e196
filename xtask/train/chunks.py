"""Articles as chunks of about equal length, side by side."""

import numpy as np

import network
import vocabulary

LENGTH = 384


def cut(articles):
    """Runs of paragraphs of about LENGTH tokens, as (article, first, stop)."""
    for n, a in enumerate(articles):
        starts = np.flatnonzero(vocabulary.bit(a.tokens, 84 + 11))
        ends = np.append(starts[1:], len(a.tokens))
        first = 0
        for s, e in zip(starts.tolist(), ends.tolist()):
            while e - first > LENGTH:
                stop = s if s > first else first + LENGTH
                yield n, first, stop
                first = stop
        if first < len(a.tokens):
            yield n, first, len(a.tokens)


def arrays(articles, cut, context=False):
    """Chunks side by side: (time, chunk). `context`: with what another model says about each token."""
    shape = LENGTH, len(cut)
    x = {name: np.zeros(shape, np.int32) for name in ("word", "unknown", "ending", "short_ending", "beginning", "paragraph", "y")}
    x["bits"] = np.zeros((*shape, 128), np.uint8)
    x["mask"] = np.zeros(shape, bool)
    x["side"] = np.full((*shape, 3), -1, np.int8)
    if context:
        x["context"] = np.zeros((*shape, articles[0].context.shape[1]), np.float16)
    for j, (n, first, stop) in enumerate(cut):
        a, m, r = articles[n], stop - first, slice(first, stop)
        t = a.tokens[r]
        x["word"][:m, j], x["unknown"][:m, j] = a.rows[r], vocabulary.outside(t)
        for name in network.TABLES:
            x[name][:m, j] = t[name]
        x["paragraph"][:m, j] = np.cumsum(vocabulary.bit(t, 84 + 11)) + 1
        x["y"][:m, j], x["side"][:m, j], x["mask"][:m, j] = a.labels[r], a.side[r], True
        if "context" in x:
            x["context"][:m, j] = a.context[r]
        x["bits"][:m, j] = np.unpackbits(t["properties"], axis=1, bitorder="little")
    return x
