"""The questions of the tests, and how many of them find what they should."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent


class Question(NamedTuple):
    """What somebody types; the ids of the answers that fit best, and of others that will do."""

    text: str
    best: tuple[str, ...]
    good: tuple[str, ...]


class Rates(NamedTuple):
    """Shares of the questions: a fitting answer first, and among the first three."""

    first: float
    three: float
    failed: tuple[str, ...]


def load(name: str) -> tuple[Question, ...]:
    data = json.loads((HERE / name).read_text(encoding="utf-8"))
    assert data["schema"] == 1
    return tuple(
        Question(one["vraag"], tuple(one["eerst"]), tuple(one["ook"])) for one in data["vragen"]
    )


def rates(questions: Sequence[Question], find: Callable[[str], Sequence[str]]) -> Rates:
    """find: the ids that a text finds, best first."""
    first = three = 0
    failed = list[str]()
    for question in questions:
        wanted = {*question.best, *question.good}
        ids = find(question.text)
        first += bool(ids) and ids[0] in wanted
        three += not wanted.isdisjoint(ids[:3])
        if wanted.isdisjoint(ids[:3]):
            failed.append(f"{question.text}: {', '.join(ids[:3])}")
    return Rates(first / len(questions), three / len(questions), tuple(failed))
