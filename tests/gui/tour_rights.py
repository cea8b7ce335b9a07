"""States and dialogs of Rechten, for the walks over everything that can be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.gui.pages.registry import Mode
from desktop_app.gui.window import MainWindow

P = TypeVar("P")

_STATES: tuple[tuple[str, Mode, str], ...] = (
    ("kaart", "open", "artikel:opzegverbod-ziekte"),
    ("lezen", "open", "lees:opzegverbod-ziekte"),
    ("lezen-los", "begin", "lees:opzegverbod-ziekte"),
    ("vandaag", "open", "dringend:N01"),
    ("crisis", "begin", "dringend:N12"),
    ("zwaar", "open", "artikel:staande-voet"),
    ("grenzen", "open", "artikel:grenzen"),
    ("check", "open", "check:boom-ontslag"),
    ("checks", "open", "checks"),
    ("dringend", "open", "dringend"),
    ("onderwerpen", "open", "onderwerpen"),
    ("thema", "open", "thema:groepen"),
    ("begrippen", "open", "begrippen"),
    ("begrip", "open", "begrip:loonsanctie"),
    ("rollen", "open", "rollen"),
    ("rol", "open", "rol:werkgever"),
    ("gevraagd", "open", "gevraagd"),
    ("vraag", "open", "gevraagd:wat-heb-je"),
    ("plannen", "open", "plannen"),
    ("plan", "open", "plan:compensatie-transitievergoeding"),
    ("bladwijzers", "open", "bladwijzers"),
    ("stap", "open", "stap:wia_aanvraag"),
)
"""Name, mode and place of what Rechten can show."""
_ALIKE = {
    "lezen-los", "grenzen", "checks", "onderwerpen", "thema", "begrip", "rollen", "rol", "vraag",
    "plannen", "plan", "bladwijzers", "stap",
}  # fmt: skip
"""Those that show the same kinds of rows and cards as another one."""


def states(place: Callable[..., P]) -> tuple[P, ...]:
    """Every kind of page of Rechten, searched, unfolded and with a note."""
    plain = (
        place(f"rechten-{name}", mode, "rechten", key, alike=name in _ALIKE)
        for name, mode, key in _STATES
    )
    return (
        *plain,
        place("rechten-zoeken", "open", "rechten", open=_search, close=_search_no_more),
        place("rechten-niets", "open", "rechten", open=_search_in_vain, close=_search_no_more),
        place("rechten-meer", "open", "rechten", open=_unfold, close=_unfold),
        place(
            "rechten-begrip-uitleg", "open", "rechten", "lees:opzegverbod-ziekte", open=_ask_term
        ),
        place("rechten-check-sollicitatie", "open", "rechten", open=_of_offer, close=_detach),
        place("rechten-notitie", "open", "rechten", "lees:loonstop", open=_note, close=_detach),
    )


def dialogs(place: Callable[..., P]) -> tuple[P, ...]:
    """A note being written, and an answer shown large."""
    return (
        place("dialoog-eigen-notitie", "open", "rechten", open=_write_note, dialog="NoteDialog"),
        place("dialoog-groot", "open", "rechten", open=_large, dialog="LargeDialog"),
    )


def _page(window: MainWindow) -> Any:
    return window.pages.current


def _detach(window: MainWindow) -> None:
    assert window.desk.session is not None
    window.desk.session.undo()


def _search(window: MainWindow) -> None:
    _page(window).head.search.setText("mag ik op vakantie")


def _search_in_vain(window: MainWindow) -> None:
    _page(window).head.search.setText("xqzxqz")


def _search_no_more(window: MainWindow) -> None:
    _page(window).head.search.clear()


def _unfold(window: MainWindow) -> None:
    """More choices, or fewer again."""
    _page(window).overview.fold.turn()


def _ask_term(window: MainWindow) -> None:
    """The explanations of all terms of a text that is read whole."""
    from desktop_app.gui.pages.rights.terms import Explained

    for one in _page(window).stage.view.findChildren(Explained):
        next(iter(one.words.buttons.values())).click()


def _note(window: MainWindow) -> None:
    from desktop_app.dossier import Notitie

    note = Notitie(tekst="Gebeld met de vakbond. " * 8, onderwerp="artikel:loonstop")
    window.desk.change(lambda session: session.add_entry(note), "")


def _of_offer(window: MainWindow) -> None:
    """The outcome of a check that was begun at an application, kept."""
    from desktop_app.gui.pages.rights.check_view import CheckView
    from tests.gui.check_pages import way_to
    from tests.gui.conftest import settle
    from tests.gui.tour_track import fill

    window.desk.change(fill, "")
    ids = [
        entry.id
        for entry in window.desk.entries("sollicitatie")
        if getattr(entry.payload, "stand", "") == "aanbod"
    ]
    window.go("rechten", f"check:passend-factoren:{ids[0]}")
    (view,) = _page(window).stage.view.findChildren(CheckView)
    view.begin()
    given = way_to("passend-factoren", "U-TWIJFEL")
    while view.run.question is not None:
        view.choose(given[view.run.question.id])
    for _ in range(2):  # what follows the width asks for another round
        settle()


def _write_note(window: MainWindow) -> None:
    from desktop_app.gui.pages.rights.notes import NoteDialog

    NoteDialog(window.theme, "Mag mijn werkgever mijn loon stoppen?", "Gebeld.", window).exec()


def _large(window: MainWindow) -> None:
    from desktop_app.gui.pages.rights.large import LargeDialog

    page = _page(window).content.page("opzegverbod-ziekte")
    LargeDialog(window.context, page, window).exec()
