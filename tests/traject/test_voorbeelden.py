"""Every worked example beside a rule is run; every rule has at least one."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop_app.app import load_regelboek
from desktop_app.app import messages as load_messages
from desktop_app.text.message import Message
from desktop_app.traject import Regelboek
from desktop_app.traject.context import Context
from desktop_app.traject.decode import feiten_from
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.outcome import Uitkomst, begin
from desktop_app.traject.rules import Regel, Termijnen, Voorbeeld
from desktop_app.traject.terms import FactValue, Rekenaar
from desktop_app.traject.to_json import traject_to_json

BOOK = load_regelboek()
CASES = [
    pytest.param(regel, example, id=f"{regel.id}: {example.titel}")
    for regel in BOOK.regels
    for example in regel.voorbeelden
]
TODAY = date(2026, 11, 22)


def test_every_rule_has_an_example() -> None:
    assert [regel.id for regel in BOOK.regels if not regel.voorbeelden] == []


class _Given:
    """Surroundings in which only the days of the example are known."""

    def __init__(self, days: dict[str, date]) -> None:
        self.days = days

    def anchor(self, name: str) -> Uitkomst | None:
        day = self.days.get(name.removeprefix("invoer:"))
        return begin(day, False, "anker.feit", feit=Message("feit.eerste_ziektedag")) if day else None

    def fact(self, path: str) -> FactValue:
        return None

    def state(self, name: str) -> bool:
        return False

    def has_safety_net(self, kinds: tuple[str, ...]) -> bool:
        return False

    def has_event(self, kind: str) -> bool:
        return False


@pytest.mark.parametrize(("regel", "example"), CASES)
def test_example(regel: Regel, example: Voorbeeld) -> None:
    assert example.verwacht or not example.getoond, "an example that expects nothing cannot fail"
    if example.invoer is not None:
        _check_given(regel, example)
        return
    facts = example.feiten or {}
    vandaag = example.vandaag or TODAY
    traject = compute_traject(feiten_from(facts, "voorbeeld"), vandaag, BOOK)
    data = traject_to_json(traject, load_messages())
    own = [entry for entry in data["mijlpalen"] if entry["id"] == regel.id]
    if not example.getoond:
        assert own == []
    for key, expected in example.verwacht.items():
        assert _look_up(data, own, key) == expected, key


def _check_given(regel: Regel, example: Voorbeeld) -> None:
    assert example.invoer is not None
    feiten = feiten_from({"eerste_ziektedag": "2026-01-05"}, "voorbeeld")
    context = Context(feiten, TODAY, BOOK)
    rekenaar = Rekenaar(
        _Given(example.invoer), context.teller, BOOK.parameters.feestdagen
    )
    terms = regel.termijnen or Termijnen()
    for key, expected in example.verwacht.items():
        outcome = rekenaar.day(getattr(terms, key))
        assert (outcome.datum.isoformat() if outcome else None) == expected, key


def _look_up(data: dict[str, Any], own: list[dict[str, Any]], key: str) -> Any:
    first, _, rest = key.partition(".")
    if first == "traject":
        return _path(data, rest)
    if first == "mijlpaal":
        name, _, field = rest.rpartition(".")
        return _path(_named(data["mijlpalen"], name), field)
    if first == "periode":
        name, _, field = rest.rpartition(".")
        return _path(_named(data["perioden"], name), field)
    if first.isdigit():
        return _path(next(entry for entry in own if entry["volgnummer"] == int(first)), rest)
    return _path(own[0], key)


def _named(entries: list[dict[str, Any]], name: str) -> dict[str, Any]:
    id, _, number = name.partition(".")
    wanted = int(number) if number else None
    return next(
        entry
        for entry in entries
        if entry["id"] == id and (wanted is None or entry["volgnummer"] == wanted)
    )


def _path(value: Any, path: str) -> Any:
    for part in path.split("."):
        value = value[int(part)] if isinstance(value, list) else value[part]
    return value


def test_all_rules_are_walked(regelboek: Regelboek) -> None:
    """The document's entries are all there, and the abolished one is not."""
    ids = {regel.id for regel in regelboek.regels}
    assert "dertien_weken_melding" not in ids
    assert len(ids) >= 78
