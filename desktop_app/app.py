"""The one place that builds clock, rulebook and messages and hands them on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.resources import resource_root
from desktop_app.traject.errors import InvoerFout, shown_path
from desktop_app.traject.rulebook import Regelboek
from desktop_app.traject.rulebook import load_regelboek as _load_regelboek

if TYPE_CHECKING:
    from desktop_app.dossier import Password, Session, Surroundings
    from desktop_app.gui.services import Services


def today() -> date:
    """The local date: the only clock of the program."""
    return date.today()  # noqa: DTZ011  (calendar days of the user's own place, by contract)


def now() -> datetime:
    """The moment, with the user's own time zone."""
    return datetime.now(UTC).astimezone()


@cache
def load_regelboek() -> Regelboek:
    """The rulebook that ships with the program. Raises RegelFout when a file is wrong."""
    return _load_regelboek(resource_root())


def run_window(session: Session | None = None, to_open: Path | None = None) -> int:
    """Open the window until it is closed; the exit code.

    session: a dossier that is open already. to_open: one whose password the window asks.
    """
    from desktop_app.gui.run import run_window as run

    return run(services(), session, to_open)


def services() -> Services:
    """What the window needs from outside. Raises RegelFout when a rule file is wrong."""
    from desktop_app.gui.services import Services

    return Services(
        clock=today,
        regelboek=load_regelboek(),
        words=messages(),
        surroundings=surroundings,
        write_archive=write_archive,
    )


def begin_unsaved(facts: Mapping[str, Any]) -> Session:
    """A dossier in memory with these facts. Raises InvoerFout."""
    from desktop_app.dossier import begin_unsaved as begin

    return begin(surroundings(), facts)


def edit_dossier(path: Path, password: Password | None) -> Session:
    """Open a dossier to change it; for reading only where that cannot be. Raises DossierFout."""
    from desktop_app.dossier import open_dossier as open_

    return open_(path, password, surroundings())


def surroundings() -> Surroundings:
    """What a dossier needs from outside: clock, machine, and what a guess at a password costs."""
    import platform

    from desktop_app.dossier import SHIPPED, Surroundings

    return Surroundings(clock=now, machine=platform.node(), cost=SHIPPED)


def open_dossier(path: Path, password: Password | None) -> Session:
    """Open a dossier to read it; also while another window has it open. Raises DossierFout.

    Only where reading alone cannot do (after a crash, or for an older version) it is opened to
    write as well: opening it then repairs it.
    """
    from desktop_app.dossier import DossierFout
    from desktop_app.dossier import open_dossier as open_

    try:
        return open_(path, password, surroundings(), read_only=True)
    except DossierFout as refused:
        if refused.message.id not in {"dossier.geen_toegang", "dossier.ouder_alleen_lezen"}:
            raise
    return open_(path, password, surroundings())


def create_dossier(
    path: Path, password: Password | None, facts: Mapping[str, Any] | None = None
) -> None:
    """Make a dossier with these facts. Raises InvoerFout; no file is left then."""
    build_dossier(path, password, lambda session: session.replace_facts(facts or {}))


def build_dossier(path: Path, password: Password | None, fill: Callable[[Session], None]) -> None:
    """Make a dossier that is there only when it is filled. Raises InvoerFout."""
    from desktop_app.dossier import NOT_MADE, DossierFout
    from desktop_app.dossier import build_dossier as build

    try:
        build(path, password, surroundings(), fill)
    except DossierFout as refused:
        if refused.message.id not in NOT_MADE:
            raise
        raise InvoerFout(NOT_MADE[refused.message.id], bestand=shown_path(path)) from None


def write_archive(
    session: Session, target: Path, progress: Callable[[int, int], bool | None] | None = None
) -> tuple[str, ...]:
    """Write the open archive; the names of the attachments that are damaged and were left out.

    Raises InvoerFout when it cannot be made or written.
    """
    from desktop_app.dossier.archive import write_archive as write
    from desktop_app.export.atomic import ExportError

    words = messages()

    def about_missing(names: tuple[str, ...]) -> str:
        return words.get("archief.leesmij_ontbreekt", namen="\n".join(names))

    try:
        left_out = write(
            session,
            target,
            words.get("archief.leesmij"),
            about_missing=about_missing,
            progress=progress,
        )
        return tuple(file.name for file in left_out)
    except OSError as reason:
        raise ExportError(target, reason) from None


def messages() -> Messages:
    """The sentences of the program's language."""
    return load_messages("nl")
