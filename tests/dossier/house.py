"""What the tests of the dossier share: cheap keys, a clock they turn, and looking at all files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from desktop_app.dossier import Cost, Password, Session, Surroundings
from desktop_app.dossier.opening import create_dossier, open_dossier
from desktop_app.text.messages import Messages, load_messages

CHEAP = Cost(n=2, r=1, p=1)
PASSWORD = Password("geheim wachtwoord")
START = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
SAMIRA = Path(__file__).resolve().parents[2] / "resources" / "samples" / "samira.json"


class Clock:
    """A clock that stands still until a test turns it."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def turn(self, **time: float) -> None:
        """Let this much time pass."""
        self.now += timedelta(**time)


class Ticking(Clock):
    """A clock that goes on a thousandth at each look."""

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


class House:
    """One folder with a dossier, and how the program around it is set up."""

    def __init__(self, folder: Path, machine: str = "laptop", **changes: Any) -> None:
        self.folder = folder
        self.path = folder / "mijn.spoor"
        self.clock = Ticking()
        private = folder.parent / f"{folder.name}-tmp"
        private.mkdir(exist_ok=True)
        self.around = Surroundings(
            clock=self.clock, machine=machine, cost=CHEAP, temporary=private
        )._replace(**changes)

    def create(self, password: Password | None = PASSWORD, **more: Any) -> Session:
        """A new dossier, open."""
        return create_dossier(self.path, password, self.around, **more)

    def open(self, secret: Any = PASSWORD, **more: Any) -> Session:
        """The dossier, opened once more."""
        return open_dossier(self.path, secret, self.around, **more)

    def elsewhere(self, machine: str) -> House:
        """The same folder, seen from another machine."""
        other = House(self.folder, machine)
        other.clock.now = self.clock.now
        return other

    def names(self) -> set[str]:
        """The names of all files in the folder."""
        return {path.relative_to(self.folder).as_posix() for path in self.files()}

    def files(self) -> Iterator[Path]:
        """All files in the folder and in the private place."""
        for place in (self.folder, self.around.temporary):
            assert place is not None
            yield from (path for path in place.rglob("*") if path.is_file())


def samira() -> dict[str, Any]:
    """The facts of the example."""
    facts: dict[str, Any] = json.loads(SAMIRA.read_text(encoding="utf-8"))
    return facts


def dutch() -> Messages:
    """The sentences of the program."""
    return load_messages("nl")


def content(session: Session) -> dict[str, Any]:
    """Everything a person can see, to compare."""
    return {
        "facts": session.facts_json(),
        "settings": session.settings(),
        "entries": {entry.id: entry for entry in session.entries(where="all")},
        "files": {file.id: file for file in session.files(where="all")},
        "bytes": {
            file.id: b"".join(session.read_file(file.id)) for file in session.files(where="all")
        },
    }
