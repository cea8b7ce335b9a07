"""A table that comes in: which entries it holds, and which rows cannot be, and why."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from desktop_app.dossier import ContentFout, Payload, payload_from
from desktop_app.export.csv_cells import CsvFault, Row, rows_of
from desktop_app.export.track_csv import COLUMNS, Kind, Names, Steps, told
from desktop_app.export.track_words import FITS, STATES, read_duration
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.text.typed_dates import read_day

_ALSO: Mapping[str, str] = {
    "datum": "csv.ook.datum",
    "titel": "csv.ook.wat",
    "soort": "csv.ook.onderdeel",
    "uren": "csv.ook.uren",
    "met": "csv.ook.met",
    "functie": "csv.ook.functie",
    "werkgever": "csv.ook.werkgever",
    "bron": "csv.ook.bron",
    "hoe": "csv.ook.hoe",
    "stand": "csv.ook.stand",
    "antwoord": "csv.ook.antwoord",
    "toelichting": "csv.ook.toelichting",
}
"""By field: other headings under which tables of others have it."""
_NEEDED: Mapping[Kind, tuple[str, ...]] = {
    "activiteit": ("titel", "soort"),
    "sollicitatie": ("functie", "werkgever"),
}
"""Of these a row has one at least."""
_LONG = frozenset({"resultaat", "toelichting", "antwoord"})
"""Fields that may have several lines."""
_DAYS = frozenset({"datum", "tot_en_met", "gesprek_op", "reactie_op"})
_REASONS = {
    "dossier.veld_te_lang": "csv.te_lang",
    "dossier.veld_teken": "csv.teken",
}


class Refused(NamedTuple):
    """A row that does not come in. column: its heading, where one is to blame."""

    row: int
    column: str
    reason: Message

    def message(self) -> Message:
        """The sentence: where, and why."""
        if not self.column:
            return Message("csv.rij", {"rij": self.row, "reden": self.reason})
        return Message(
            "csv.rij_kolom", {"rij": self.row, "kolom": self.column, "reden": self.reason}
        )


class Incoming(NamedTuple):
    """What a file holds.

    known: rows that are in the dossier already. unknown: headings that are not read.
    """

    kind: Kind
    entries: tuple[Payload, ...]
    refused: tuple[Refused, ...]
    known: int
    unknown: tuple[str, ...]


class _Wrong(Exception):
    """Carries why a cell cannot be."""

    def __init__(self, field: str, reason: Message) -> None:
        super().__init__(reason.id)
        self.field = field
        self.reason = reason


def read_track_csv(
    data: bytes,
    name: str,
    names: Names,
    words: Messages,
    today: date,
    known: Collection[Payload] = (),
    steps: Steps | None = None,
) -> Incoming:
    """What a file holds; the kind follows from its headings.

    name: of the file, for what is said. known: entries of the dossier. Raises CsvFault for a file
    that is no such table, and Stopped when `steps` says so.
    """
    reader = _Reader(names, words, today)
    rows = rows_of(data, name, lambda cells: max(map(len, reader.all_fields(cells).values())))
    found = reader.all_fields(rows[0][1])
    kind = max(found, key=lambda one: len(found[one]))
    fields = found[kind]
    if not set(fields.values()) & set(_NEEDED[kind]):
        wanted = tuple(words.get(id) for id in COLUMNS["sollicitatie"].values())[:3]
        raise CsvFault("csv.geen_kolommen", bestand=name, kolommen=wanted)
    entries: list[Payload] = []
    refused: list[Refused] = []
    there = {_as_written(one, names) for one in known}
    doubles = 0
    for row in told(rows[1:], steps):
        try:
            entry = reader.entry(kind, fields, row, width=len(rows[0][1]))
        except _Wrong as wrong:
            column = COLUMNS[kind].get(wrong.field)
            refused.append(Refused(row[0], words.get(column) if column else "", wrong.reason))
            continue
        if entry in there:
            doubles += 1
        else:
            entries.append(entry)
    unknown = tuple(one for n, one in enumerate(rows[0][1]) if n not in fields and one)
    return Incoming(kind, tuple(entries), tuple(refused), doubles, unknown)


def _as_written(entry: Payload, names: Names) -> Payload:
    """An entry without what a table does not tell of it."""
    if getattr(entry, "papier", None) in names.hidden:
        return msgspec.structs.replace(entry, niveau="ik", papier=None)
    return msgspec.structs.replace(entry, niveau="ik")


class _Reader:
    """Knows the headings and the words of a language."""

    def __init__(self, names: Names, words: Messages, today: date) -> None:
        self._names = names
        self._words = words
        self._today = today
        self._headings = {kind: self._headings_of(kind) for kind in COLUMNS}
        self._parts = {_bare(name): id for id, name in names.parts.items()}
        self._papers = {_bare(name): id for id, name in names.papers.items()}
        self._choices = {"stand": self._said(STATES), "past": self._said(FITS)}

    def all_fields(self, cells: Sequence[str]) -> dict[Kind, dict[int, str]]:
        """By kind which column is which field; the first of two that say the same."""
        found: dict[Kind, dict[int, str]] = {}
        for kind, headings in self._headings.items():
            fields: dict[int, str] = {}
            for number, cell in enumerate(cells):
                field = headings.get(_bare(cell.removeprefix("\ufeff")))
                if field is not None and field not in fields.values():
                    fields[number] = field
            found[kind] = fields
        return found

    def entry(self, kind: Kind, fields: Mapping[int, str], row: Row, *, width: int) -> Payload:
        """The entry of a row; what stands beyond `width` has lost its place. Raises _Wrong."""
        cells = row[1]
        if any(cells[width:]):
            raise _Wrong("", Message("csv.te_breed"))
        told: dict[str, object] = {}
        for place, field in fields.items():
            text = cells[place] if place < len(cells) else ""
            if text:
                told.update(self._value(kind, field, text))
        if not any(told.get(field) for field in _NEEDED[kind]):
            raise _Wrong(_NEEDED[kind][0], Message("csv.leeg_veld"))
        if kind == "activiteit" and not told.get("titel"):
            soort = str(told["soort"])
            told["titel"] = self._names.parts.get(soort, soort)
        try:
            return payload_from(kind, told)
        except ContentFout as fault:
            field = fault.veld.removeprefix(f"{kind}.").partition("[")[0]
            reason = _REASONS.get(fault.message.id, "csv.kan_niet")
            raise _Wrong(field, Message(reason)) from None

    def _value(self, kind: Kind, field: str, text: str) -> dict[str, object]:
        """What a cell says, by field of the entry."""
        if field in _DAYS:
            return {field: self._day(field, text)}
        if field in self._choices:
            return {field: self._choice(field, text)}
        if field == "uren":
            return self._hours(kind, text)
        if field == "soort":
            return {field: self._parts.get(_bare(text), _line(text))}
        if field == "papier":
            return {field: self._paper(text)}
        if field == "met":
            return {field: [one for part in text.split(",") if (one := _line(part))]}
        return {field: text if field in _LONG else _line(text)}

    def _day(self, field: str, text: str) -> str:
        if not any(sign.isdigit() for sign in text):  # "gisteren" meant another day back then
            raise _Wrong(field, Message("dag.vorm"))
        found = read_day(text, self._today, self._words.names)
        if isinstance(found, Message):
            raise _Wrong(field, found)
        return found.day

    def _choice(self, field: str, text: str) -> str:
        choices = self._choices[field]
        if _bare(text) not in choices:
            ids = STATES if field == "stand" else FITS
            said = tuple(self._words.get(id) for id in ids.values())
            raise _Wrong(field, Message("csv.keuze", {"keuzes": said}))
        return choices[_bare(text)]

    def _hours(self, kind: Kind, text: str) -> dict[str, object]:
        found = read_duration(text)
        if found is None:
            raise _Wrong("uren", Message("csv.uren"))
        if kind == "activiteit":
            return {"uren": found.hours, "minuten": found.minutes}
        if found.minutes or found.hours > 100:
            raise _Wrong("uren", Message("csv.heel_getal"))
        return {"uren": found.hours}

    def _paper(self, text: str) -> str:
        id = self._papers.get(_bare(text), text)
        if id not in self._names.papers:
            raise _Wrong("papier", Message("csv.papier"))
        return id

    def _headings_of(self, kind: Kind) -> dict[str, str]:
        found: dict[str, str] = {}
        for field, id in COLUMNS[kind].items():
            also = self._words.get(_ALSO[field]).split(",") if field in _ALSO else []
            for heading in (self._words.get(id), *also):
                found.setdefault(_bare(heading), field)
        return found

    def _said(self, ids: Mapping[str, str]) -> dict[str, str]:
        """Each word of a choice by what it says, and by its id."""
        return {_bare(word): id for id in ids for word in (id, self._words.get(ids[id]))}


def _bare(text: str) -> str:
    """As headings and names are compared."""
    return " ".join(text.replace("_", " ").split()).casefold()


def _line(text: str) -> str:
    return " ".join(text.split())
