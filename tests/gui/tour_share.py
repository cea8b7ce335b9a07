"""States and dialogs of Delen for the walks over everything that can be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.gui.window import MainWindow

P = TypeVar("P")


def states(place: Callable[..., P]) -> tuple[P, ...]:
    """For an employer with words to look at first; a card; a calendar."""
    return (
        place("delen-werkgever", "open", "delen", open=_for_employer, close=_undo),
        place("delen-kaart", "open", "delen", "gesprekskaart", alike=True),
        place("delen-agenda", "open", "delen", "agenda", alike=True),
    )


def dialogs(place: Callable[..., P]) -> tuple[P, ...]:
    """Reading it first, and choosing what a reader may see."""
    return (
        place("dialoog-lezen", "open", "delen", open=_read, dialog="ReaderDialog"),
        place("dialoog-niveaus", "open", "delen", open=_levels, dialog="LevelsDialog"),
    )


def _page(window: MainWindow) -> Any:
    return window.pages.current


def _undo(window: MainWindow) -> None:
    page = _page(window)
    page.reader.set_value("ik")
    page.kind.set_value("overzicht")
    assert window.desk.session is not None
    window.desk.session.undo()


def _for_employer(window: MainWindow) -> None:
    """Something made before, and a name with a word that does not belong there."""
    from desktop_app.dossier import Document, Uitvoer

    def add(session: Any) -> None:
        session.add_entry(
            Document(titel="Brief over mijn rugpijn", datum="2026-05-05", niveau="werkgever")
        )
        session.add_entry(Uitvoer(wat="overzicht", voor="uwv", datum="2026-11-02"))

    window.desk.change(add, "")
    page = _page(window)
    page.kind.set_value("inventaris")
    page.reader.set_value("werkgever")
    page.refresh()


def _read(window: MainWindow) -> None:
    from desktop_app.gui.pages.share.reader import ReaderDialog

    window.go("delen", "overzicht")
    prepared = _page(window).prepared
    ReaderDialog(window.context, prepared.document, window).exec()


def _levels(window: MainWindow) -> None:
    from desktop_app.gui.pages.share.levels_dialog import LevelsDialog

    LevelsDialog(window.context, _page(window)._material, "uwv", window).exec()
