"""What there is to learn from: annotated articles, plain ones, and the examples of the word lists."""

import dataclasses
import json

import numpy as np

import data
import network

# Articles that nobody annotated for attributions. Teachers say what they believe about them. `hedge_news` is not among
# them: its articles are those of dev, and a student that reads what teachers believe about these seems better than it is.
PLAIN = ["credits_html", "hedge_factbank", "hedge_wikiweasel", "reuters_datelines"]


@dataclasses.dataclass
class Corpus:
    train: list
    dev: list
    plain: list
    examples: data.Article
    allowed: np.ndarray

    def without(self, fold, folds):
        """The same without one of so many parts of the annotated articles."""
        return dataclasses.replace(self, train=[a for n, a in enumerate(self.train) if n % folds != fold])


def load(gold, dumped):
    annotated = list(data.articles(gold, dumped, "polnear"))
    train, dev = ([a for a in annotated if a.split == split] for split in ("train", "dev"))
    plain = [a for name in PLAIN for a in data.articles(gold, dumped, name)]
    return Corpus(train, dev, plain, *examples(dumped))


def examples(dumped):
    """The examples and counter-examples of the word lists, one after the other as paragraphs of one article, and the
    labels that each token may have: a phrase is a cue in its example and none in its counter-example; the rest is free."""
    tokens, allowed = [], []
    cue = np.array([name.endswith("cue") for name in data.LABELS])
    with open(dumped / "examples.jsonl", encoding="utf-8") as lines:
        for line, rows in zip(lines, data.features(dumped / "examples.features"), strict=True):
            known = json.loads(line)
            may = np.ones((len(rows), network.K), bool)
            # Where several places hold the phrase, the first is the one that is meant.
            for first, stop in known["places"][:1] if known["cue"] else known["places"]:
                may[first:stop] = cue if known["cue"] else ~cue
            tokens.append(rows)
            allowed.append(may)
    tokens, n = np.concatenate(tokens), sum(map(len, tokens))
    article = data.Article("examples", "", "train", tokens, np.zeros(n, np.int8), np.full((n, 3), -1, np.int16))
    return article, np.concatenate(allowed)
