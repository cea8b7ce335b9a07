"""Reads the text of a letter: paragraphs, `- ` points, blanks in braces, and blocks.

A block stands between `[als veld]`, or `[als veld is antwoord]`, and `[einde]`, each on its own
line: it belongs in the letter only when that field is filled in, or has that answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.rights.letters_model import Stuk, Voorwaarde
from desktop_app.rights.markdown import blocks_of
from desktop_app.traject.errors import RegelFout

PLACE = re.compile(r"\{([a-z0-9_]+)\}")
_CONDITION = re.compile(r"([a-z0-9_]+)(?: is ([a-z0-9_]+))?")
_OPEN = re.compile(r"\[als (.*)\]")
_CLOSE = "[einde]"


def condition_of(text: str) -> Voorwaarde | None:
    """What stands behind `als`; None when it is neither of the two forms."""
    found = _CONDITION.fullmatch(text)
    return Voorwaarde(found[1], found[2]) if found else None


def pieces_of(body: str, file: str) -> tuple[Stuk, ...]:
    """The pieces of a body. Raises RegelFout, naming the line."""
    return tuple(_pieces(body, file))


def _pieces(body: str, file: str) -> Iterator[Stuk]:
    for start, condition, text in _blocks(body, file):
        for block in blocks_of("\n" * start + text, file):
            if block.soort not in {"alinea", "punten"}:
                raise RegelFout(file, "", block.regels[0], "brieven.alleen_tekst")
            yield Stuk(block, condition)


def _blocks(body: str, file: str) -> Iterator[tuple[int, Voorwaarde | None, str]]:
    """Each stretch of lines under one condition: how many lines are before it, and its text."""
    condition: Voorwaarde | None = None
    start, lines = 0, list[str]()
    for number, line in enumerate(body.splitlines(), start=1):
        if not line.startswith("["):
            lines.append(line)
            continue
        yield start, condition, "\n".join(lines)
        condition = _next_condition(line.rstrip(), condition, file, number)
        start, lines = number, []
    if condition is not None:
        raise RegelFout(file, "", str(start), "brieven.blok")
    yield start, None, "\n".join(lines)


def _next_condition(
    line: str, current: Voorwaarde | None, file: str, number: int
) -> Voorwaarde | None:
    """The condition that holds after this line; blocks never stand in each other."""
    if line == _CLOSE and current is not None:
        return None
    opened = _OPEN.fullmatch(line)
    condition = condition_of(opened[1]) if opened else None
    if condition is None or current is not None:
        raise RegelFout(file, "", str(number), "brieven.blok")
    return condition
