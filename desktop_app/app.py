"""The one place that builds clock, rulebook and messages and hands them on."""

from __future__ import annotations

import errno
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.resources import resource_root
from desktop_app.traject.engine import compute_traject
from desktop_app.traject.errors import InvoerFout, shown_path
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rulebook import load_regelboek as _load_regelboek

if TYPE_CHECKING:
    from desktop_app.export.audience import Audience


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


def write_overview(
    traject: Traject,
    facts: Feiten,
    regelboek: Regelboek,
    target: Path,
    *,
    audience: Audience,
    large: bool,
) -> None:
    """Write the personal overview. Raises InvoerFout when the file cannot be written."""
    from desktop_app.export.atomic import ExportError
    from desktop_app.export.overview import write_overview as write

    try:
        write(traject, facts, regelboek, target, audience=audience, large=large)
    except ExportError as error:
        raise InvoerFout(_refusal(error.reason), bestand=shown_path(target)) from None


def _refusal(reason: OSError) -> str:
    """Message id for a file that could not be written."""
    if reason.errno == errno.ENOSPC:
        return "bestand.schijf_vol"
    if isinstance(reason, FileNotFoundError | NotADirectoryError):
        return "bestand.geen_map"
    if isinstance(reason, IsADirectoryError):
        return "bestand.doel_is_map"
    if isinstance(reason, PermissionError):
        return "bestand.mag_niet_schrijven"
    return "bestand.niet_schrijfbaar"


def messages() -> Messages:
    """The sentences of the program's language."""
    return load_messages("nl")
