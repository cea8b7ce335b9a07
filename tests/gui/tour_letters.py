"""States and dialogs of Brieven, for the walks over everything that can be shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from desktop_app.dossier import Brief, Contact
from desktop_app.gui.window import MainWindow

if TYPE_CHECKING:
    from desktop_app.dossier import Session

P = TypeVar("P")
SENT = Brief(
    brief="L01",
    datum="2026-10-10",
    rol="werkgever",
    aan="mevrouw Smit, Bakkerij De Korenaar",
    kopie="De bedrijfsarts",
    onderwerp="Verzoek om inzage in en afschrift van mijn dossier",
    tekst="Geachte mevrouw Smit,\n\nIk vraag u om inzage.\n\n- nu\n- straks\n\nSamira de Vries",
    hoe=("mail", "post"),
    herinner_op="2026-11-10",
)


def _page(window: MainWindow) -> Any:
    return window.pages.current


def _add(window: MainWindow) -> str:
    """A contact and a letter without an answer; the id of the letter."""
    made: list[str] = []

    def add(session: Session) -> None:
        session.add_entry(Contact(rol="werkgever", naam="mevrouw Smit", mail="smit@korenaar.nl"))
        made.append(session.add_entry(SENT).id)

    window.desk.change(add, "")
    return made[0]


def letter_list(window: MainWindow) -> None:
    _add(window)


def letter(window: MainWindow) -> None:
    """A letter changed by hand, with a word that does not belong in it, about to be sent."""
    _add(window)
    page = _page(window)
    page.show_item("L02")
    page.view.paper.fields["tekst"].setText("Geachte mevrouw Smit,\n\nMijn therapie begint morgen.")
    page.view.writing.keep("")
    page.view.fold.turn()
    page.view.sent_card.ask(page.view._as_sent("pdf"))


def letter_with_choices(window: MainWindow) -> None:
    _add(window)
    _page(window).show_item("L13")


def sent_letter(window: MainWindow) -> None:
    _page(window).show_item(_add(window))


def nothing(window: MainWindow) -> None:
    page = _page(window)
    page.show_all()
    page.overview.search.clear()
    session = window.desk.session
    assert session is not None
    while window.desk.entries("brief"):
        session.undo()
    drafts = [name for name in window.desk.case_settings() if name.startswith("brief_")]

    def forget(session: Session) -> None:
        for name in drafts:
            session.set_setting(name, None)

    window.desk.change(forget, "")


def search(window: MainWindow) -> None:
    _page(window).overview.search.setText("loon")


def sensitive(window: MainWindow) -> None:
    from desktop_app.gui.pages.letters.sensitive_dialog import SensitiveDialog
    from desktop_app.rights.sensitive import sensitive_in

    found = sensitive_in("Mijn therapie en 111222333 en een burn-out")
    SensitiveDialog(window.context, found, window).exec()


def change_sent(window: MainWindow) -> None:
    from desktop_app.gui.pages.letters.sent_dialog import SentDialog

    SentDialog(window.context, SENT, window).exec()


def states(place: Callable[..., P]) -> tuple[P, ...]:
    """The list with something in it, a letter, one with choices, one that was sent."""
    return (
        place("brieven-lijst", "open", "brieven", open=letter_list, close=nothing),
        place("brieven-zoek", "open", "brieven", open=search, close=nothing, alike=True),
        place("brieven-brief", "open", "brieven", open=letter, close=nothing),
        place(
            "brieven-keuzes", "open", "brieven", open=letter_with_choices, close=nothing, alike=True
        ),
        place("brieven-verstuurd", "open", "brieven", open=sent_letter, close=nothing),
    )


def dialogs(place: Callable[..., P]) -> tuple[P, ...]:
    """What is shown before a letter leaves, and changing one that was sent."""
    return (
        place("brieven-gevoelig", "open", "brieven", open=sensitive, dialog="SensitiveDialog"),
        place("brieven-verander", "open", "brieven", open=change_sent, dialog="SentDialog"),
    )
