"""Articles for tests of scale: the sentences of our hard cases, put together by chance, the same on every run."""

import json
import pathlib
import random

CASES = ("hard_cases.jsonl", "hard_cases_of_the_world.jsonl")


def write(path, count, seed=1):
    """Writes articles of 4 to 24 paragraphs as NDJSON, among them some lines that are none."""
    folder = pathlib.Path(__file__).parent.parent
    sentences = [json.loads(line)["text"] for name in CASES for line in (folder / name).open(encoding="utf-8")]
    chance = random.Random(seed)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for number in range(count):
            paragraphs = [" ".join(chance.choices(sentences, k=3)) for _ in range(chance.randint(4, 24))]
            out.write(json.dumps({"id": number, "text": "\n\n".join(paragraphs)}, ensure_ascii=False) + "\n")
            if number % 400 == 399:
                out.write('{"id": "broken", "text": 7}\n\n')
