"""The desk: a change is one action, told once, judged by the engine, and can be undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Notitie, Password, Session, fresh_key, open_dossier
from desktop_app.gui.desk import Desk
from tests.gui.desks import Clock, mark_done, sample, services


class Heard:
    """What a desk said."""

    def __init__(self, desk: Desk) -> None:
        self.changes = 0
        self.said: list[str] = []
        self.refused: list[str] = []
        desk.changed.connect(self._count)
        desk.said.connect(self.said.append)
        desk.refused.connect(self.refused.append)

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, clock: Clock) -> Desk:  # noqa: ARG001 (Qt must be there)
    made = Desk(services(tmp_path, clock))
    made.begin(sample("samira"))
    return made


def test_a_change_is_told_once_and_the_traject_follows(desk: Desk) -> None:
    heard = Heard(desk)
    before = desk.traject
    assert before is not None
    assert desk.set_facts({"eerste_ziektedag": "2026-02-09"})
    assert heard.changes == 1
    assert desk.traject is not None
    assert desk.traject.wachttijd.eerste_dag == date(2026, 2, 9)
    assert desk.undo()
    assert desk.traject == before
    assert heard.changes == 2
    assert desk.redo()
    assert desk.traject.wachttijd.eerste_dag == date(2026, 2, 9)


def test_several_commands_are_one_action(desk: Desk) -> None:
    heard = Heard(desk)

    def both(session: Session) -> None:
        session.set_facts({"naam": "S."})
        session.add_entry(Notitie(tekst="x"))

    assert desk.change(both)
    assert heard.changes == 1
    assert desk.undo()
    assert desk.session is not None
    assert desk.session.entries() == ()
    assert desk.facts_json()["naam"] == "Samira de Vries"


@pytest.mark.parametrize(
    "facts",
    [
        {"eerste_ziektedag": "2030-01-01"},
        {"onderbrekingen": [{"hersteld": "2026-05-20", "weer_ziek": "2026-05-04"}]},
        {"eerste_ziektedag": "gisteren"},
        {"gedaan": {"bestaat_niet": "2026-03-01"}},
    ],
)
def test_facts_that_cannot_be_are_refused_whole_and_say_why(
    desk: Desk, facts: dict[str, object]
) -> None:
    heard, before = Heard(desk), desk.facts_json()
    traject = desk.traject
    assert desk.try_facts(facts) is not None
    assert desk.traject_with(facts) is None
    assert not desk.set_facts(facts)
    assert desk.facts_json() == before
    assert desk.traject is traject
    assert len(heard.refused) == 1
    assert heard.said == []
    assert heard.changes == 0


def test_what_if_keeps_nothing(desk: Desk) -> None:
    heard, before = Heard(desk), desk.traject
    other = desk.traject_with({"eerste_ziektedag": "2026-03-02"})
    assert other is not None
    assert other.wachttijd.eerste_dag == date(2026, 3, 2)
    assert desk.traject is before
    assert heard.changes == 0
    assert desk.try_facts({"naam": None}) is None


def test_marking_done_and_taking_it_back(desk: Desk) -> None:
    assert mark_done(desk, "evaluatie_periodiek.6", "2026-11-10")
    assert desk.facts_json()["gedaan"]["evaluatie_periodiek.6"] == "2026-11-10"
    assert mark_done(desk, "evaluatie_periodiek.6", None)
    assert "evaluatie_periodiek.6" not in desk.facts_json()["gedaan"]


def test_another_day_is_another_traject(desk: Desk, clock: Clock) -> None:
    heard = Heard(desk)
    desk.day_may_have_changed()
    assert heard.changes == 0
    clock.day = date(2026, 11, 30)
    desk.day_may_have_changed()
    assert heard.changes == 1
    assert desk.traject is not None
    assert desk.traject.vandaag == clock.day


def test_a_day_on_which_the_facts_cannot_be_is_said_and_loses_nothing(
    desk: Desk, clock: Clock
) -> None:
    heard = Heard(desk)
    clock.day = date(2020, 1, 1)
    desk.day_may_have_changed()
    assert desk.traject is None
    assert len(heard.refused) == 1
    clock.day = date(2026, 11, 22)
    desk.day_may_have_changed()
    assert desk.traject is not None


def test_locking_forgets_and_opening_brings_it_back(desk: Desk, tmp_path: Path) -> None:
    around = desk.services.surroundings()
    path = tmp_path / "mijn.spoor"
    desk.keep(path, fresh_key(Password("w"), around.cost))
    assert not desk.unsaved
    mark_done(desk, "evaluatie_periodiek.6", "2026-11-10")
    told = desk.facts_json()
    desk.lock()
    assert (desk.session, desk.traject, desk.facts, desk.facts_json()) == (None, None, None, {})
    assert desk.locked
    assert desk.locked_path == path
    desk.take(open_dossier(path, Password("w"), around))
    assert not desk.locked
    assert desk.facts_json() == told
    desk.release()


def test_a_dossier_in_memory_is_covered_and_not_lost(desk: Desk) -> None:
    told = desk.facts_json()
    mark_done(desk, "evaluatie_periodiek.6", "2026-11-10")
    desk.lock()
    assert desk.session is None
    assert desk.traject is None
    assert desk.locked
    assert desk.would_lose
    desk.uncover()
    assert not desk.locked
    assert desk.facts_json() != told
    assert desk.undo()
    assert desk.facts_json() == told


def test_without_a_dossier_nothing_can_be_changed(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001
    desk = Desk(services(tmp_path))
    assert not desk.set_facts({"naam": "x"})
    assert not desk.undo()
    desk.each_minute()
    desk.lock()
    assert not desk.locked
