"""Activities and applications of the second track as a table: its columns, and writing it.

The other way is `track_csv_read`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Literal, NamedTuple, TypeVar

from desktop_app.dossier import Activiteit, Payload, Sollicitatie, Stopped
from desktop_app.export.csv_cells import table_bytes
from desktop_app.export.track_words import FITS, STATES, written_duration
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import day_in_words

Kind = Literal["activiteit", "sollicitatie"]
Steps = Callable[[int, int], bool]
"""Told how much is done and how much there is; False stops."""
T = TypeVar("T")

COLUMNS: Mapping[Kind, Mapping[str, str]] = {
    "activiteit": {
        "datum": "csv.kolom.datum",
        "tot_en_met": "csv.kolom.tot_en_met",
        "soort": "csv.kolom.onderdeel",
        "titel": "csv.kolom.wat",
        "uren": "csv.kolom.uren",
        "met": "csv.kolom.met",
        "resultaat": "csv.kolom.resultaat",
        "papier": "csv.kolom.papier",
        "toelichting": "csv.kolom.toelichting",
    },
    "sollicitatie": {
        "datum": "csv.kolom.datum",
        "functie": "csv.kolom.functie",
        "werkgever": "csv.kolom.werkgever",
        "uren": "csv.kolom.uren_week",
        "bron": "csv.kolom.bron",
        "hoe": "csv.kolom.hoe",
        "past": "csv.kolom.past",
        "stand": "csv.kolom.stand",
        "gesprek_op": "csv.kolom.gesprek_op",
        "reactie_op": "csv.kolom.uitkomst_op",
        "antwoord": "csv.kolom.antwoord",
        "toelichting": "csv.kolom.toelichting",
    },
}
"""By field of the entry: the sentence that is the heading, in the order of the table."""

_EXACT = 10
"""Letters of an exact day."""


class Names(NamedTuple):
    """What ids are called: parts of the track, and papers.

    hidden: papers that a table does not even name, as those that are medical.
    """

    parts: Mapping[str, str]
    papers: Mapping[str, str]
    hidden: frozenset[str] = frozenset()

    def shown(self, paper: str) -> str:
        """What a table says of a paper."""
        return "" if paper in self.hidden else self.papers.get(paper, paper)


def track_csv(
    kind: Kind,
    entries: Iterable[Payload],
    names: Names,
    words: Messages,
    steps: Steps | None = None,
) -> bytes:
    """The entries of a kind as a file for a spreadsheet. Raises Stopped when `steps` says so."""
    columns = COLUMNS[kind]
    every = tuple(entries)
    rows = [
        [written(field, entry, names, words) for field in columns] for entry in told(every, steps)
    ]
    return table_bytes([words.get(id) for id in columns.values()], rows)


def told(every: tuple[T, ...] | list[T], steps: Steps | None) -> Iterable[T]:
    """Each of them, telling how far it is. Raises Stopped."""
    for number, one in enumerate(every):
        if steps is not None and not steps(number, len(every)):
            raise Stopped
        yield one


def written(field: str, entry: Payload, names: Names, words: Messages) -> str:
    """What stands in a cell."""
    value = getattr(entry, field)
    if value is None or value == "":
        pass
    elif field in entry.days:
        return _day(value, words)
    elif isinstance(entry, Sollicitatie) and field in ("stand", "past"):
        return words.get((STATES if field == "stand" else FITS)[value])
    elif field == "soort":
        return names.parts.get(value, value)
    elif field == "papier":
        return names.shown(value)
    elif field == "met":
        return ", ".join(value)
    if isinstance(entry, Activiteit) and field == "uren":
        return written_duration(entry.uren, entry.minuten)
    return "" if value is None else str(value)


def _day(text: str, words: Messages) -> str:
    """`2-11-2026`, that a spreadsheet knows as a day; a vague one in words."""
    if len(text) != _EXACT:
        return day_in_words(text, words)
    day = date.fromisoformat(text)
    return f"{day.day}-{day.month}-{day.year}"


__all__ = ["COLUMNS", "Kind", "Names", "Steps", "track_csv"]
