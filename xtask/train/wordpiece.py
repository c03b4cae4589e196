"""Words into the pieces that a BERT vocabulary knows: greedy, longest first, lower case, without accents."""

import functools
import unicodedata


class Wordpiece:
    def __init__(self, path):
        self.number = {line.rstrip("\n"): i for i, line in enumerate(open(path, encoding="utf-8"))}
        self.unknown = self.number["[UNK]"]
        self.first, self.last = self.number["[CLS]"], self.number["[SEP]"]

    @functools.lru_cache(maxsize=None)
    def pieces(self, word):
        plain = unicodedata.normalize("NFD", word.lower())
        plain = "".join(c for c in plain if unicodedata.category(c) not in ("Mn", "Cf"))
        parts, current = [], ""
        for c in plain:
            if c.isalnum():
                current += c
            else:
                parts += [current] * bool(current) + [{"’": "'", "‘": "'", "“": '"', "”": '"'}.get(c, c)]
                current = ""
        parts += [current] * bool(current)
        return tuple(number for part in parts for number in self.cut(part)) or (self.unknown,)

    def cut(self, part):
        out, at = [], 0
        while at < len(part):
            for end in range(len(part), at, -1):
                number = self.number.get(("##" if at else "") + part[at:end])
                if number is not None:
                    break
            else:
                return [self.unknown]
            out.append(number)
            at = end
        return out
