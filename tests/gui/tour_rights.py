"""States and dialogs of Rechten, for the walks over everything that can be shown."""

from __future__ import annotations

from typing import Any

from desktop_app.gui.pages.registry import Mode
from desktop_app.gui.window import MainWindow


def _page(window: MainWindow) -> Any:
    return window.pages.current


def search(window: MainWindow) -> None:
    _page(window).head.search.setText("mag ik op vakantie")


def search_in_vain(window: MainWindow) -> None:
    _page(window).head.search.setText("xqzxqz")


def search_no_more(window: MainWindow) -> None:
    _page(window).head.search.clear()


def unfold(window: MainWindow) -> None:
    """More choices, or fewer again."""
    _page(window).overview.fold.turn()


def ask_term(window: MainWindow) -> None:
    """The explanations of all terms of a text that is read whole."""
    from desktop_app.gui.pages.rights.terms import Explained

    for one in _page(window).stage.view.findChildren(Explained):
        next(iter(one.words.buttons.values())).click()


def note(window: MainWindow) -> None:
    from desktop_app.dossier import Notitie

    note = Notitie(tekst="Gebeld met de vakbond. " * 8, onderwerp="artikel:loonstop")
    window.desk.change(lambda session: session.add_entry(note), "")


def write_note(window: MainWindow) -> None:
    from desktop_app.gui.pages.rights.notes import NoteDialog

    NoteDialog(window.theme, "Mag mijn werkgever mijn loon stoppen?", "Gebeld.", window).exec()


def large(window: MainWindow) -> None:
    from desktop_app.gui.pages.rights.large import LargeDialog

    page = _page(window).content.page("opzegverbod-ziekte")
    LargeDialog(window.context, page, window).exec()


STATES: tuple[tuple[str, Mode, str], ...] = (
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
ALIKE = {
    "lezen-los", "grenzen", "checks", "onderwerpen", "thema", "begrip", "rollen", "rol", "vraag",
    "plannen", "plan", "bladwijzers", "stap",
}  # fmt: skip
"""Those that show the same kinds of rows and cards as another one."""
