"""The one place that builds clock, rulebook and messages and hands them on."""

from __future__ import annotations

from datetime import date

from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.resources import resource_root
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rulebook import load_regelboek as _load_regelboek


def today() -> date:
    """The local date: the only clock of the program."""
    return date.today()  # noqa: DTZ011  (calendar days of the user's own place, by contract)


def load_regelboek() -> Regelboek:
    """The rulebook that ships with the program. Raises RegelFout when a file is wrong."""
    return _load_regelboek(resource_root())


def messages() -> Messages:
    """The sentences of the program's language."""
    return load_messages("nl")
