"""Trained weights into the file that the crate reads: `data/model/tagger.bin`, laid out as in src/tag/model.rs."""

import struct

import numpy as np

import network

INPUT, SLOTS, UNIT, BLOCK = 64, 8192, 2048., 16
TABLES = ["word", *network.TABLES]


def rows(matrix, axis):
    """Signed bytes and their scales, one scale for each index along `axis`."""
    other = tuple(i for i in range(matrix.ndim) if i != axis)
    scale = np.maximum(np.abs(matrix).max(axis=other, keepdims=True), 1e-8) / 127
    return np.clip(np.rint(matrix / scale), -127, 127).astype(np.int8), scale.reshape(-1).astype(np.float32)


def table(matrix):
    """Signed bytes with one scale, chosen for the least squared error."""
    best = None
    top = np.abs(matrix).max()
    for share in (1., .8, .65, .5, .4):
        scale = top * share / 127
        q = np.clip(np.rint(matrix / scale), -127, 127)
        error = ((q * scale - matrix) ** 2).sum()
        if best is None or error < best[0]:
            best = error, q.astype(np.int8), np.float32(scale)
    return best[1:]


def blocks(matrix):
    """A matrix with one row an output as the crate reads it (src/tag/product.rs): BLOCK outputs after the other, within
    them two inputs after the other, of each pair the two weights of each output side by side."""
    matrix = filled(matrix)
    return matrix.reshape(-1, BLOCK, matrix.shape[1] // 2, 2).swapaxes(1, 2).tobytes()


def filled(rows):
    """Filled up with zeros to whole blocks."""
    return np.pad(rows, ((0, -len(rows) % BLOCK),) + ((0, 0),) * (rows.ndim - 1))


def vocabulary(words):
    """Fingerprints and rows by open addressing; row 0 marks an empty slot."""
    prints, numbers = np.zeros(SLOTS, np.uint16), np.zeros(SLOTS, np.uint16)
    for i, (word, _) in enumerate(words):
        slot = word % SLOTS
        while numbers[slot]:
            if prints[slot] == word >> 16:
                break
            slot = (slot + 1) % SLOTS
        else:
            prints[slot], numbers[slot] = word >> 16, i + 1
    return prints, numbers


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
    matrix, input_scale = rows((np.asarray(p["in"]) * column[:, None]).T, 0)
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
    prints, numbers = vocabulary(words)
    header = struct.pack("<7sBHHHH", b"saidwho", 2, width, len(tables["word"]), len(layers), 0)
    parts = [header, prints.tobytes(), numbers.tobytes(), np.concatenate(floats).astype("<f4").tobytes()]
    parts += [tables[n].tobytes() for n in TABLES] + [blocks(matrix), bits.tobytes()]
    parts += [blocks(m) for m in matrices + [q]]
    return b"".join(parts), seen
