"""Runs the worked examples that stand beside the rules."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from desktop_app.text.message import Message
from desktop_app.text.messages import Messages
from desktop_app.traject.context import Context
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import FeitenFout
from desktop_app.traject.outcome import Uitkomst, begin
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rules import Regel, Termijnen, Voorbeeld
from desktop_app.traject.terms import FactValue, Rekenaar
from desktop_app.traject.to_json import traject_to_json

_MISSING = "—"


class _Given:
    """Surroundings in which only the days of the example are known."""

    def __init__(self, days: dict[str, date]) -> None:
        self.days = days

    def anchor(self, name: str) -> Uitkomst | None:
        day = self.days.get(name.removeprefix("invoer:"))
        return begin(day, False, "zin", zin=name) if day else None

    def fact(self, _path: str, /) -> FactValue:
        return None

    def state(self, _name: str, /) -> bool:
        return False

    def has_safety_net(self, _kinds: tuple[str, ...], /) -> bool:
        return False

    def has_event(self, _kind: str, /) -> bool:
        return False


def check_example(
    regel: Regel, example: Voorbeeld, book: Regelboek, messages: Messages
) -> Iterator[Message]:
    """A message for every expectation of the example that is not met."""
    for field, expected, found in _outcomes(regel, example, book, messages):
        if found != expected:
            yield Message(
                "controle.voorbeeld",
                {
                    "bestand": book.files[regel.id],
                    "regel": regel.id,
                    "titel": example.titel,
                    "veld": field,
                    "verwacht": str(expected),
                    "kreeg": str(found),
                },
            )


def _outcomes(
    regel: Regel, example: Voorbeeld, book: Regelboek, messages: Messages
) -> Iterator[tuple[str, Any, Any]]:
    if not example.verwacht and example.getoond:
        yield "verwacht", "gevuld", "leeg"
    if example.invoer is not None:
        yield from _given(regel, example, example.invoer, book)
        return
    day = example.vandaag or book.oudste_controle
    try:
        facts = feiten_from(example.feiten or {}, regel.id)
        data = traject_to_json(compute_traject(facts, day, book), messages)
    except FeitenFout as error:
        yield "feiten", "goed", messages.say(error.message)
        return
    own = [entry for entry in data["mijlpalen"] if entry["id"] == regel.id]
    if not example.getoond:
        yield "getoond", False, bool(own)
    for key, expected in example.verwacht.items():
        yield key, expected, _look_up(data, own, key)


def _given(
    regel: Regel, example: Voorbeeld, days: dict[str, date], book: Regelboek
) -> Iterator[tuple[str, Any, Any]]:
    facts = feiten_from({"eerste_ziektedag": book.oudste_controle.isoformat()}, regel.id)
    context = Context(facts, book.oudste_controle, book)
    rekenaar = Rekenaar(_Given(days), context.teller, book.parameters.feestdagen)
    terms = regel.termijnen or Termijnen()
    for key, expected in example.verwacht.items():
        outcome = rekenaar.day(getattr(terms, key, None))
        yield key, expected, outcome.datum.isoformat() if outcome else None


def _look_up(data: dict[str, Any], own: list[dict[str, Any]], key: str) -> Any:
    """The value an expectation names; a sign for nothing where there is no such thing."""
    first, _, rest = key.partition(".")
    try:
        if first == "traject":
            return _path(data, rest)
        if first in ("mijlpaal", "periode"):
            name, _, field = rest.rpartition(".")
            return _path(
                _named(data["mijlpalen" if first == "mijlpaal" else "perioden"], name), field
            )
        if first.isdigit():
            return _path(next(entry for entry in own if entry["volgnummer"] == int(first)), rest)
        return _path(own[0], key)
    except (KeyError, IndexError, StopIteration, TypeError, ValueError):
        return _MISSING


def _named(entries: list[dict[str, Any]], name: str) -> dict[str, Any]:
    id, _, number = name.partition(".")
    wanted = int(number) if number else None
    return next(
        entry for entry in entries if entry["id"] == id and wanted in (None, entry["volgnummer"])
    )


def _path(value: Any, path: str) -> Any:
    for part in path.split("."):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value
