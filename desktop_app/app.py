"""The one place that builds clock, rulebook and messages and hands them on."""

from __future__ import annotations

from datetime import date

from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.resources import resource_root
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rulebook import load_regelboek as _load_regelboek


def today() -> date:
    """The local date: the only clock of the program."""
    return date.today()  # noqa: DTZ011  (calendar days of the user's own place, by contract)


def load_regelboek() -> Regelboek:
    """The rulebook that ships with the program. Raises RegelFout when a file is wrong."""
    return _load_regelboek(resource_root())


def run_window(facts: Feiten | None, regelboek: Regelboek) -> int:
    """Open the window on these facts (or on none) until it is closed; the exit code."""
    from desktop_app.gui.run import run_window as run

    def provider(day: date) -> Traject | None:
        return compute_traject(facts, day, regelboek) if facts is not None else None

    phases = {phase.id: phase.naam for phase in regelboek.parameters.fasen}
    return run(provider, clock=today, words=messages(), phases=phases)


def messages() -> Messages:
    """The sentences of the program's language."""
    return load_messages("nl")
