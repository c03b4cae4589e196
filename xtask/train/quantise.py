"""Trained weights into the file that the crate reads: `data/model/tagger.bin`, laid out as in src/tag/model.rs."""

import struct

import numpy as np

import network

INPUT, SLOTS, UNKNOWN, UNIT, BLOCK = 64, 8192, 4, 2048., 16
TABLES = ["word", *network.TABLES]
# The largest whole number of a weight: in the tables, the matrix behind them, all other matrices. Fewer numbers than a
# byte holds, because bytes that repeat are what makes the file small to download; README.md there has what it costs.
IN_TABLE, IN_FIRST, IN_MATRIX = 7, 63, 31
# Where to cut: shares of the largest weight.
SHARES = (1., .9, .8, .7, .6, .5, .4, .33, .27, .22, .18)


def rounded(matrix, other, largest):
    """Whole numbers and the scale that gives the least squared error, one for all along the axes `other`."""
    top = np.maximum(np.abs(matrix).max(axis=other, keepdims=True), 1e-8)
    best = None
    for share in SHARES:
        scale = top * share / largest
        q = np.clip(np.rint(matrix / scale), -largest, largest)
        error = ((q * scale - matrix) ** 2).sum(axis=other, keepdims=True)
        best = best or (error, q, scale)
        best = tuple(np.where(error < best[0], new, old) for new, old in zip((error, q, scale), best))
    return best[1].astype(np.int8), best[2].astype(np.float32)


def rows(matrix, axis, largest=IN_MATRIX):
    """Signed bytes and their scales, one scale for each index along `axis`."""
    q, scale = rounded(matrix, tuple(i for i in range(matrix.ndim) if i != axis), largest)
    return q, scale.reshape(-1)


def table(matrix):
    """Signed bytes with one scale."""
    q, scale = rounded(matrix, None, IN_TABLE)
    return q, scale.reshape(())


def blocks(matrix):
    """A matrix with one row an output as the crate reads it (src/tag/product.rs): BLOCK outputs after the other, within
    them two inputs after the other, of each pair the two weights of each output side by side."""
    matrix = filled(matrix)
    return matrix.reshape(-1, BLOCK, matrix.shape[1] // 2, 2).swapaxes(1, 2).tobytes()


def filled(rows):
    """Filled up with zeros to whole blocks."""
    return np.pad(rows, ((0, -len(rows) % BLOCK),) + ((0, 0),) * (rows.ndim - 1))


def vocabulary(words):
    """Open addressing by the low bits of the hash: which slots are full (a bit each), how many are before every 64 of
    them, the high bits of the words in the order of the slots, and which word that is."""
    slots = np.full(SLOTS, -1)
    for i, (word, _) in enumerate(words):
        slot = word % SLOTS
        while slots[slot] >= 0 and words[slots[slot]][0] >> 16 != word >> 16:
            slot = (slot + 1) % SLOTS
        if slots[slot] < 0:
            slots[slot] = i
    full = slots >= 0
    order = slots[full]
    order = np.concatenate([order, np.setdiff1d(np.arange(len(words)), order)])
    before = np.cumsum(full) - full
    prints = np.array([words[i][0] >> 16 for i in order], "<u2")
    return np.packbits(full, bitorder="little"), before[::64].astype("<u2"), prints, order


def pack(p, layers, words):
    """The bytes of the file, and the weights as the crate will see them (floats again), for scoring."""
    width = p["bits"].shape[1]
    seen = {k: v for k, v in p.items()}
    tables, scales, seen["tables"] = {}, {}, {}
    for name in TABLES:
        tables[name], scales[name] = table(np.asarray(p["tables"][name]))
        seen["tables"][name] = tables[name].astype(np.float32) * scales[name]
    # The scale of each table goes into the columns of the matrix behind it.
    column = np.concatenate([np.full(tables[n].shape[1], scales[n]) for n in TABLES])
    matrix, input_scale = rows((np.asarray(p["in"]) * column[:, None]).T, 0, IN_FIRST)
    seen["in"] = (matrix * input_scale[:, None]).T / column[:, None]
    matrix = np.pad(matrix, ((0, 0), (0, INPUT - matrix.shape[1])))
    bits, bit_scale = rows(np.asarray(p["bits"]), 1)
    seen["bits"] = bits * bit_scale
    floats, matrices, seen["layers"] = [input_scale, bit_scale], [], []
    for kind, l in zip(layers, p["layers"]):
        w = np.asarray(l["w"])
        gain = np.asarray(l["gain"])
        w = (w * gain[:, None]).reshape(-1, w.shape[-1])
        q, scale = rows(w.T, 0)
        floats += [scale / UNIT, np.asarray(l["b"], np.float32)]
        matrices.append(q)
        seen["layers"].append({"gain": np.ones(width, np.float32), "w": (q * scale[:, None]).T.reshape(l["w"].shape), "b": l["b"]})
    q, scale = rows((np.asarray(p["out"]) * np.asarray(p["out_gain"])[:, None]).T, 0)
    seen["out"], seen["out_gain"] = (q * scale[:, None]).T, np.ones(width, np.float32)
    floats += [filled(scale / UNIT), filled(np.asarray(p["bias"])), np.asarray(p["to"]).reshape(-1), np.asarray(p["start"])]
    full, before, prints, order = vocabulary(words)
    tables["word"] = np.concatenate([tables["word"][:UNKNOWN], tables["word"][UNKNOWN:][order]])
    header = struct.pack("<7sBHHHH", b"saidwho", 3, width, len(tables["word"]), len(layers), 0)
    parts = [header, full.tobytes(), before.tobytes(), prints.tobytes(), np.concatenate(floats).astype("<f4").tobytes()]
    parts += [tables[n].tobytes() for n in TABLES] + [blocks(matrix), bits.tobytes()]
    parts += [blocks(m) for m in matrices + [q]]
    return b"".join(parts), seen
