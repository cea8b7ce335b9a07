"""Measures of plain Dutch: words a sentence, officialese, passive, and a reading score.

They are proxies, checked by a program; whether a reader understands is tested with readers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from msgspec import Struct

from desktop_app.text.message import Message
from desktop_app.text.resources import resource_path

LONGEST_SENTENCE = 20
LONGEST_MEAN = 12
MOST_PASSIVE = 10

_ENDS = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÀ-Ý‘“\d])")
_WORD = re.compile(r"[^\W_]+(?:[’'\-.][^\W_]+)*")
_VOWELS = re.compile(r"[aeiouyàáâäèéêëìíîïòóôöùúûü]+", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:word|wordt|worden|werd|werden)\b.*\bge\w+(?:d|t|en)\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{[^}]*\}")


class Scores(Struct, frozen=True):
    """Counts of one place (a file of texts)."""

    place: str
    sentences: int
    words: int
    syllables: int
    passive: int

    def mean(self) -> float:
        """Words a sentence."""
        return self.words / max(1, self.sentences)

    def flesch_douma(self) -> float:
        """Reading ease for Dutch (Douma 1960): higher is easier, about 70 and more is plain."""
        words = max(1, self.words)
        return 206.835 - 0.93 * self.mean() - 77 * self.syllables / words


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, placeholders as one word."""
    plain = _PLACEHOLDER.sub("Woord", text)
    return [part for part in _ENDS.split(plain) if _WORD.search(part)]


def words_of(sentence: str) -> list[str]:
    """The words of a sentence; a compound with a hyphen is one."""
    return _WORD.findall(sentence)


@cache
def forbidden_words() -> re.Pattern[str]:
    """Officialese that stands nowhere, from `resources/text/forbidden.txt`."""
    lines = resource_path("text", "forbidden.txt").read_text(encoding="utf-8").splitlines()
    words = [re.escape(line.strip()) for line in lines if line.strip() and line[0] != "#"]
    return re.compile(rf"\b(?:{'|'.join(words)})\b", re.IGNORECASE)


def faults_of(place: str, text: str) -> Iterator[Message]:
    """Sentences that are too long and words that do not belong."""
    for sentence in sentences_of(text):
        count = len(words_of(sentence))
        if count > LONGEST_SENTENCE:
            start = " ".join(sentence.split()[:4])
            yield Message(
                "controle.zin_te_lang",
                {"plaats": place, "aantal": count, "grens": LONGEST_SENTENCE, "begin": start},
            )
    for found in forbidden_words().finditer(text):
        yield Message("controle.verboden_woord", {"plaats": place, "woord": found[0]})


def score(place: str, texts: Iterable[str]) -> Scores:
    """Counts over all texts of a place."""
    sentences = [sentence for text in texts for sentence in sentences_of(text)]
    words = [word for sentence in sentences for word in words_of(sentence)]
    return Scores(
        place=place,
        sentences=len(sentences),
        words=len(words),
        syllables=sum(max(1, len(_VOWELS.findall(word))) for word in words),
        passive=sum(bool(_PASSIVE.search(sentence)) for sentence in sentences),
    )


def score_faults(scores: Scores) -> Iterator[Message]:
    """Faults of a whole place: mean length and share of passive sentences."""
    if scores.mean() > LONGEST_MEAN:
        yield Message(
            "controle.gemiddelde",
            {"plaats": scores.place, "aantal": f"{scores.mean():.1f}", "grens": LONGEST_MEAN},
        )
    share = round(100 * scores.passive / max(1, scores.sentences))
    if share > MOST_PASSIVE:
        yield Message(
            "controle.lijdend", {"plaats": scores.place, "aantal": share, "grens": MOST_PASSIVE}
        )
