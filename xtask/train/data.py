"""Articles as arrays: the features that the crate dumped, and the labels of people."""

import bisect
import collections
import dataclasses
import gzip
import json
import pathlib

import numpy as np

# What a token can be. The letter behind the kind says on which side of it the cue stands: a source or content belongs
# to the nearest cue on that side, so that the labels alone tell what is linked to what.
LABELS = ["O"] + [f"{place}-{kind}" for kind in ("source>", "source<", "cue", "content>", "content<") for place in "BI"]

RECORD = np.dtype([
    ("start", "<u4"), ("end", "<u4"), ("word", "<u4"),
    ("ending", "<u2"), ("short_ending", "<u2"), ("beginning", "<u2"), ("zero", "<u2"),
    ("properties", "u1", 16),
])


@dataclasses.dataclass
class Article:
    name: str
    text: str
    split: str
    tokens: np.ndarray
    labels: np.ndarray
    side: np.ndarray
    # What another model says about each token (context.py), where a teacher asks for it.
    context: np.ndarray | None = None

    def words(self):
        raw = self.text.encode()
        return [raw[t["start"]:t["end"]].decode() for t in self.tokens]


def features(path):
    """The dumped tokens, an article after the other."""
    raw, at = path.read_bytes(), 0
    while at < len(raw):
        count = int.from_bytes(raw[at:at + 4], "little")
        at += 4
        yield np.frombuffer(raw, RECORD, count, at)
        at += count * RECORD.itemsize


def articles(gold, dumped, name):
    """The articles of a file, with what people or machines know about their tokens."""
    side = parses(gold) if name == "polnear" else {}
    with open(gold / f"{name}.jsonl", encoding="utf-8") as lines:
        for line, tokens in zip(lines, features(dumped / f"{name}.features"), strict=True):
            article = json.loads(line)
            byte_of = positions(article["text"])
            known = np.full((len(tokens), 3), -1, np.int16)
            at = {int(start): i for i, start in enumerate(tokens["start"])}
            for start, *labels in side.get(article["id"], ()):
                i = at.get(byte_of[start])
                if i is not None:
                    known[i] = labels
            labels = label(article, tokens, byte_of) if name == "polnear" else np.zeros(len(tokens), np.int8)
            yield Article(article["id"], article["text"], article.get("split", ""), tokens, labels, known)


def positions(text):
    """The byte at which each code point starts."""
    at, out = 0, []
    for c in text:
        out.append(at)
        at += len(c.encode())
    return out + [at]


def label(article, tokens, byte_of):
    """The label of every token, as an index into LABELS."""
    links = collections.defaultdict(list)
    for span in article["spans"]:
        if span.get("link") and span["kind"] in ("source", "cue", "content"):
            links[span["link"]].append(span)
    side = {}
    for link in links.values():
        cue = next((span["start"] for span in link if span["kind"] == "cue"), None)
        for span in link:
            key = span["kind"], span["start"], span["end"]
            away = 0 if cue is None or span["kind"] == "cue" else cue - span["start"]
            if key not in side or abs(away) < abs(side[key]):
                side[key] = away
    starts, ends = tokens["start"].tolist(), tokens["end"].tolist()
    labels = np.zeros(len(tokens), np.int8)
    for (kind, start, end), away in sorted(side.items(), key=lambda item: (item[0][1], item[0][2])):
        kind += "" if kind == "cue" else ">" if away >= 0 else "<"
        first = bisect.bisect_right(ends, byte_of[start])
        last = bisect.bisect_left(starts, byte_of[end])
        for i in range(first, last):
            labels[i] = LABELS.index(("B-" if i == first else "I-") + kind)
    return labels


def parses(gold):
    """Parts of speech, entities and dependencies of a machine, as small numbers: start, three labels."""
    numbers = [{}, {}, {}]
    out = {}
    with gzip.open(gold / "polnear_tokens.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            out[article["id"]] = [
                (t[0], *(n.setdefault(v, len(n)) for n, v in zip(numbers, (t[2], t[3], t[5]))))
                for t in article["tokens"]
            ]
    SIDES[:] = [len(n) for n in numbers]
    return out


# How many labels each of the side tasks has.
SIDES = [0, 0, 0]


def spans(article, labels):
    """Predictions of an article in the form that `score.py` reads."""
    starts = positions(article.text)
    point = {byte: i for i, byte in enumerate(starts)}
    found, current = [], None
    for i, number in enumerate(list(labels) + [0]):
        name = LABELS[number]
        if current and (name[0] != "I" or name[2:] != current[0]):
            kind, first = current
            found.append((kind, first, i))
            current = None
        if name != "O" and current is None:
            current = (name[2:], i)
    cues = [f for f in found if f[0] == "cue"]
    owned = {i: ([], []) for i in range(len(cues))}
    for kind, first, last in found:
        if kind.endswith(">"):
            i = bisect.bisect_left([c[1] for c in cues], last)
        elif kind.endswith("<"):
            i = bisect.bisect_right([c[2] for c in cues], first) - 1
        else:
            continue
        if 0 <= i < len(cues):
            owned[i][kind.startswith("content")].append((first, last))
    out = []

    def put(kind, first, last, link):
        out.append({"kind": kind, "start": point[int(article.tokens["start"][first])],
                    "end": point[int(article.tokens["end"][last - 1])], "link": link})

    last_source = None
    for i, (_, first, last) in enumerate(cues):
        sources, contents = owned[i]
        if not sources and last_source and not ends_sentence(article, last_source[1], first):
            sources = last_source[0]
        if sources:
            last_source = sources, first
        put("cue", first, last, f"A{i}")
        for a, b in sources:
            put("source", a, b, f"A{i}")
        for a, b in contents:
            put("content", a, b, f"A{i}")
    return {"id": article.name, "text": article.text, "spans": out}


def ends_sentence(article, first, last):
    """Whether a sentence starts between two tokens."""
    bit = 84 + 12
    return bool((article.tokens["properties"][first + 1:last + 1, bit // 8] >> (bit % 8) & 1).any())


def gold_file(gold, name="polnear", split="dev"):
    with open(gold / f"{name}.jsonl", encoding="utf-8") as lines:
        return [d for d in map(json.loads, lines) if d.get("split") == split]


def score_module(gold):
    import importlib.util
    spec = importlib.util.spec_from_file_location("score", pathlib.Path(gold) / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
