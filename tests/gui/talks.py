"""The page Gesprekken in a real window, for its tests."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.dossier import Contact, Gesprek, Payload, Session
from desktop_app.gui.pages.talks.page import TalksPage
from desktop_app.gui.pages.talks.plan_dialog import PlanDialog
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import settle
from tests.gui.today import in_dialog

HELD = "2026-11-20"


def open_talks(window: MainWindow, id: str = "") -> TalksPage:
    """The page, in front; at one conversation if its id is given."""
    window.go("gesprekken", id)
    settle()
    page = window.pages.current
    assert isinstance(page, TalksPage)
    return page


def add(window: MainWindow, *payloads: Payload) -> list[str]:
    """Entries, without the page; their ids."""
    ids: list[str] = []

    def command(session: Session) -> None:
        ids.extend(session.add_entry(payload).id for payload in payloads)

    window.desk.change(command, "")
    settle()
    return ids


def held(window: MainWindow, **fields: Any) -> TalksPage:
    """A first-year evaluation that was two days ago, opened."""
    told = {"met": ("Anna Jansen",), "datum": HELD, **fields}
    talk = Gesprek(soort="G04", onderwerp="Eerstejaarsevaluatie", stand="geweest", **told)
    return open_talks(window, add(window, talk)[0])


def talk_of(window: MainWindow, id: str) -> Gesprek:
    """A conversation as the dossier has it."""
    assert window.desk.session is not None
    told = window.desk.session.entry(id).payload
    assert isinstance(told, Gesprek)
    return told


def plan(page: TalksPage, kind: str, day: str, time: str = "") -> None:
    """Plan a conversation by the dialog."""

    def tell(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanDialog)
        dialog.kind.row(kind).click()
        dialog.day.edit.setText(day)
        dialog.time.setText(time)
        dialog.main_button.click()

    in_dialog(tell, page.overview.plan_button.click)


def click(button: Any) -> None:
    """Something that can be seen."""
    assert isinstance(button, QWidget)
    assert button.isVisible(), button.accessibleName()
    button.click()  # type: ignore[attr-defined]
    settle()


ANNA = Contact(rol="werkgever", naam="Anna Jansen", organisatie="De Bakkerij", telefoon="0612")
