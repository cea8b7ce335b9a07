"""The words and numbers of a typed day, each with its kind: the first half of reading a day.

Names of months and weekdays come with the sentences; what people write besides those ("rond",
"gisteren", "wk") is data in `resources/text/daywords.<language>.json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from desktop_app.text.dates import DayNames
from desktop_app.text.resources import resource_path

LONGEST = 80
"""No day takes more letters to write; longer texts are not looked at."""

_PIECE = re.compile(r"[0-9]+|[^\W\d_]+|\S")
_ORDINAL = re.compile(r"(?<![0-9])([0-9]{1,2})([^\W\d_]+)\b")
_PUNCTUATION = set(".,-–/()'’")


class Piece(NamedTuple):
    """One part of a typed day.

    kind: one letter. A about, N number, M month, W weekday, R day relative to today, P part of a
        month, K week, G month as a unit, U day as a unit, L ago; V, D and X the last, this, next.
    value: of a number and a month 1 and up, of a weekday 1 (Monday) and up, of R days from today,
        of P a day of the month; else 0.
    digits: how a number was typed, since two digits are no four; else empty.
    """

    kind: str
    value: int = 0
    digits: str = ""


def pieces(text: str, names: DayNames, language: str = "nl") -> list[Piece] | None:
    """The parts in their order, without punctuation and filling words; None when one is unknown.

    Only the digits 0 to 9 are numbers.
    """
    text = text.strip()
    if len(text) > LONGEST:
        return None
    known, fillers, ordinals = _vocabulary(names, language)
    plain = re.sub(r"\+ ?/? ?-", "±", text.casefold())
    plain = _ORDINAL.sub(lambda found: _without_ordinal(found, ordinals), plain)
    found: list[Piece] = []
    for piece in _PIECE.findall(plain):
        if piece in known:
            found.append(known[piece])
        elif re.fullmatch(r"[0-9]+", piece):
            found.append(Piece("N", int(piece[:9]), piece))
        elif piece not in fillers:
            return None
    return found


def _without_ordinal(found: re.Match[str], ordinals: frozenset[str]) -> str:
    """`2e` is `2`; `2feb` stays."""
    return found[1] if found[2] in ordinals else found[0]


@lru_cache(maxsize=4)
def _vocabulary(
    names: DayNames, language: str
) -> tuple[Mapping[str, Piece], frozenset[str], frozenset[str]]:
    """Words with what they mean, words that mean nothing, and endings of numbers."""
    path = resource_path("text", f"daywords.{language}.json")
    raw = json.loads(path.read_text(encoding="utf-8"))
    known: dict[str, Piece] = {}
    for kind, group in (("W", raw["weekdagen"]), ("M", raw["maanden"]), ("P", raw["deel"])):
        known |= {word: Piece(kind, value) for word, value in group.items()}
    known |= {word: Piece("R", days) for word, days in raw["dagen"].items()}
    known |= {word: Piece("N", value, str(value)) for word, value in raw["getallen"].items()}
    for kind, group in (("W", names.weekdays), ("W", names.weekdays_short)):
        known |= {name: Piece(kind, number) for number, name in enumerate(group, 1)}
    for group in (names.months, names.months_short):
        known |= {name: Piece("M", number) for number, name in enumerate(group, 1)}
    singles = {
        "A": "ongeveer", "K": "week", "G": "maand", "U": "dag", "L": "geleden",
        "V": "vorige", "D": "deze", "X": "volgende",
    }  # fmt: skip
    for kind, name in singles.items():
        known |= {word: Piece(kind) for word in raw[name]}
    return known, frozenset(raw["vulwoorden"]) | _PUNCTUATION, frozenset(raw["rangtelwoorden"])
