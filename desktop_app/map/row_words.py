"""The words of the rows of the map: short in a cell, whole for who listens."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date

from desktop_app.map.rows import COLUMNS, NOBODY, Column, Row, State
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Bron
from desktop_app.traject.naming import source_named

BETWEEN = " · "
_RUNNING: Mapping[State, str] = {
    "loopt": "lijst.stand.loopt",
    "voorbij": "lijst.stand.voorbij",
}

_KINDS: Mapping[str, str] = {
    "periode": "lijst.periode",
    "eigen": "lijst.eigen",
    "gesprek": "lijst.gesprek",
    "afspraak": "lijst.afspraak",
    "opbouw": "lijst.opbouw",
}


def column_name(column: Column, words: Messages) -> str:
    """What stands above a column."""
    return words.get(f"lijst.kolom.{column}")


def cell(row: Row, column: Column, words: Messages) -> str:
    """The words of one cell, empty where there is nothing to say."""
    return _CELLS[column](row, words)


def cells(row: Row, words: Messages) -> tuple[str, ...]:
    """All cells of a row, in the order of `COLUMNS`."""
    return tuple(cell(row, column, words) for column in COLUMNS)


def main_line(row: Row, words: Messages) -> str:
    """What matters most beside the name: when, who, and how it stands."""
    parts = (when(row, words), cell(row, "wie", words), state_words(row, words))
    return BETWEEN.join(part for part in parts if part)


def rest_line(row: Row, shown: Collection[Column], words: Messages) -> str:
    """What the columns that are shown do not say, each with what it is."""
    parts = [_LABELLED[column](row, words) for column in _LABELLED if column not in shown]
    parts.append(kind_words(row, words))
    return BETWEEN.join(part for part in parts if part)


def spoken_row(row: Row, words: Messages) -> str:
    """A row as a screen reader says it."""
    parts = [row.name, _spoken_when(row, words), _spoken_state(row, words)]
    if row.late is not None:
        parts.append(difference_words(row, words))
    return ", ".join(part for part in parts if part)


def when(row: Row, words: Messages) -> str:
    """The days of a row, short."""
    if row.kind != "moment" and row.first is not None:
        first = _day(words, "lijst.vanaf", row.first, vague=row.vague)
        return f"{first} {_last(row, words)}" if row.last is not None else first
    if row.last is not None:
        return _day(words, "kaart.uiterlijk", row.last, vague=row.vague)
    if row.around is not None:
        return words.get("kaart.rond", dag=row.around)
    return _day(words, "kaart.dag", row.at, vague=row.vague) if row.at is not None else ""


def state_words(row: Row, words: Messages) -> str:
    """How it stands, with who is next where somebody is."""
    state = _state(row, words)
    if row.turn is None or row.state not in ("binnenkort", "kan_nu", "verstreken"):
        return state
    return f"{state}, {_turn_words(row, words)}"


def difference_words(row: Row, words: Messages) -> str:
    """How many days earlier or later it was done, in words; empty when that is not known."""
    if row.late is None:
        return ""
    if row.late == 0:
        said = words.get("lijst.op_tijd")
    elif row.late < 0:
        said = words.get("lijst.eerder", aantal=-row.late)
    else:
        said = words.get("lijst.later", aantal=row.late)
    vague = row.vague or row.done_vague
    if row.within_law and not vague:
        said = words.get("lijst.binnen_wet", tekst=said)
    return words.get("lijst.ongeveer", tekst=said) if vague and row.late else said


def kind_words(row: Row, words: Messages) -> str:
    """On which line of the map it stands, or what it is."""
    if row.kind in _KINDS:
        return words.get(_KINDS[row.kind])
    return words.get(f"kaart.{row.line}") if row.line is not None else ""


def source_words(source: Bron, words: Messages) -> str:
    """Where it stands: the law with its article."""
    return words.word(source_named(source))


def choice_words(field: str, value: str, words: Messages) -> str:
    """A choice of a filter (`turns`, `states`, `layers`, `sources` of `Wanted`) in words."""
    if field == "turns":
        return words.get("lijst.niemand") if value == NOBODY else words.get(f"wie.{value}")
    if field == "layers":
        return words.get(f"venster.laag.{value}")
    if field == "sources":
        return words.get(f"bron.soort.{value}")
    running = next((id for state, id in _RUNNING.items() if state == value), None)
    return words.get(running or f"kaart.stand.{value}")


def _state(row: Row, words: Messages) -> str:
    running = _RUNNING.get(row.state)
    return words.get(running) if running else words.get(f"kaart.stand.{row.state}")


def _turn_words(row: Row, words: Messages) -> str:
    if row.turn is None:
        return ""
    if row.turn == "jij":
        return words.get("lijst.jij_aan_zet")
    return words.get("kaart.aan_zet", wie=Message(f"kaart.wie.{row.turn}"))


def _who(row: Row, words: Messages) -> str:
    return words.say(Message("lijst.wie", {"wie": tuple(Message(f"wie.{who}") for who in row.who)}))


def _last(row: Row, words: Messages) -> str:
    return "" if row.last is None else _day(words, "kaart.tot_en_met", row.last, vague=row.vague)


def _day(words: Messages, id: str, day: date, *, vague: bool) -> str:
    return words.say(Message(f"{id}_vaag" if vague else id, {"dag": day}))


def _short(words: Messages, day: date | None, *, vague: bool) -> str:
    return "" if day is None else _day(words, "kaart.dag", day, vague=vague)


def _until(row: Row, words: Messages) -> str:
    if row.last is None and row.at is None and row.around is not None:
        return words.get("kaart.rond", dag=row.around)
    return _short(words, row.last or row.at, vague=row.vague)


def _spoken_when(row: Row, words: Messages) -> str:
    if row.kind != "moment" and row.first is not None:
        id = "lijst.gezegd.vanaf" if row.last is None else "lijst.gezegd.van_tot"
        said = words.say(Message(id, {"van": row.first, "tot_en_met": row.last}))
        return words.get("lijst.ongeveer", tekst=said) if row.vague else said
    if row.last is not None:
        return _day(words, "kaart.gezegd.uiterlijk", row.last, vague=row.vague)
    if row.at is not None:
        return _day(words, "kaart.gezegd.op", row.at, vague=row.vague)
    first, last = row.expected.van, row.expected.tot_en_met
    if first is None or last is None:
        return ""
    return words.get("kaart.gezegd.tussen", van=first, tot_en_met=last)


def _spoken_state(row: Row, words: Messages) -> str:
    if row.done is not None:
        return _day(words, "kaart.gezegd.gedaan_op", row.done, vague=row.done_vague)
    return state_words(row, words)


_CELLS: Mapping[Column, Callable[[Row, Messages], str]] = {
    "wat": lambda row, _: row.name,
    "vanaf": lambda row, words: _short(words, row.first, vague=row.vague),
    "uiterlijk": _until,
    "wet": lambda row, words: _short(words, row.legal, vague=row.vague),
    "wie": _who,
    "aan_zet": lambda row, words: words.get(f"wie.{row.turn}") if row.turn else "",
    "stand": _state,
    "gedaan_op": lambda row, words: _short(words, row.done, vague=row.done_vague),
    "verschil": difference_words,
    "laag": lambda row, words: words.get(f"venster.laag.{row.layer}") if row.layer else "",
    "bron": lambda row, words: source_words(row.source, words) if row.source else "",
    "week": lambda row, _: "" if row.week is None else str(row.week),
}


def _labelled_first(row: Row, words: Messages) -> str:
    return "" if row.first is None else _day(words, "lijst.vanaf", row.first, vague=row.vague)


def _labelled_done(row: Row, words: Messages) -> str:
    if row.done is None:
        return ""
    return _day(words, "lijst.gedaan_op", row.done, vague=row.done_vague)


def _labelled_legal(row: Row, words: Messages) -> str:
    if row.legal is None or row.legal in (row.last, row.at):
        return ""
    return _day(words, "lijst.wet", row.legal, vague=row.vague)


_LABELLED: Mapping[Column, Callable[[Row, Messages], str]] = {
    "vanaf": _labelled_first,
    "uiterlijk": when,
    "wet": _labelled_legal,
    "wie": _who,
    "aan_zet": _turn_words,
    "stand": _state,
    "gedaan_op": _labelled_done,
    "verschil": difference_words,
    "laag": _CELLS["laag"],
    "bron": _CELLS["bron"],
    "week": lambda row, words: words.get("lijst.week", week=row.week) if row.week else "",
}
