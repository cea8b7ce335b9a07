"""Desks for tests: real ones on facts, and ones that show a made-up traject."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from desktop_app.app import write_archive
from desktop_app.dossier import Surroundings
from desktop_app.gui.desk import Desk
from desktop_app.gui.services import Services
from desktop_app.text.messages import load_messages
from desktop_app.text.resources import resource_path, resource_root
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import load_regelboek
from tests.dossier.house import CHEAP
from tests.map import trajects

BOOK = load_regelboek(resource_root())
SAMPLES = sorted(path.stem for path in resource_path("samples").glob("*.json"))


class Clock:
    """A clock that tests set."""

    def __init__(self, day: date = trajects.TODAY) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day

    def moment(self) -> datetime:
        """Noon of that day."""
        return datetime(self.day.year, self.day.month, self.day.day, 12, tzinfo=UTC)


def services(folder: Path, clock: Clock | None = None) -> Services:
    """Everything real but the clock, the price of a password, and the settings folder."""
    clock = clock or Clock()
    around = Surroundings(clock=clock.moment, machine="proef", cost=CHEAP, temporary=folder)
    return Services(
        clock=clock,
        regelboek=BOOK,
        words=load_messages("nl"),
        surroundings=lambda: around,
        settings_folder=folder / "instellingen",
        write_archive=write_archive,
    )


def sample(name: str) -> dict[str, Any]:
    """The facts of an example dossier."""
    text = resource_path("samples", f"{name}.json").read_text(encoding="utf-8")
    facts: dict[str, Any] = json.loads(text)
    return facts


def mark_done(desk: Desk, key: str, day: str | None) -> bool:
    """Record a moment of the traject by its key."""
    assert desk.traject is not None
    return desk.mark_done(desk.traject.milestones_by_key[key], day)


class MadeUpDesk(Desk):
    """Shows a traject that was not computed; its dossier is that of nobody."""

    def __init__(self, made: Services, traject: Traject) -> None:
        super().__init__(made)
        self._made_up = traject
        self.begin({"eerste_ziektedag": traject.wachttijd.eerste_dag.isoformat()})

    @property
    def traject(self) -> Traject | None:
        """The made-up one."""
        return self._made_up

    def show(self, traject: Traject) -> None:
        """Another one."""
        self._made_up = traject
        self.changed.emit()
