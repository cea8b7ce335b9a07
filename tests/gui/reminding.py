"""Own reminders in a dossier and on Vandaag, for their tests."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog

from desktop_app.dossier import Entry, Herinnering, Session
from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.delays import DaysDialog
from desktop_app.gui.pages.today.page import TodayPage
from desktop_app.gui.pages.today.reminder_cards import OwnReminders, ReminderBanner
from tests.gui.conftest import settle

ON = {"aan": True, "stil_tot": None, "laatst": None}
OVER = "evaluatie_periodiek.5"


def session_of(context: Context) -> Session:
    """The open dossier."""
    assert context.desk.session is not None
    return context.desk.session


def kept(context: Context) -> list[Herinnering]:
    """The reminders in the dossier, by day."""
    found = [entry.payload for entry in session_of(context).entries("herinnering")]
    reminders = [one for one in found if isinstance(one, Herinnering)]
    return sorted(reminders, key=lambda one: one.datum)


def choices(context: Context) -> Any:
    """The setting of the dossier."""
    return session_of(context).settings().get("herinneringen")


def add(context: Context, *days: str, **fields: Any) -> list[Entry]:
    """Reminders that may come, one for each day."""
    session = session_of(context)
    session.set_setting("herinneringen", ON)
    return [
        session.add_entry(Herinnering(tekst=f"Denk aan {day}", datum=day, **fields)) for day in days
    ]


def message(page: TodayPage) -> ReminderBanner:
    """Where the message of today stands."""
    assert page.aside is not None
    return page.aside.reminding.banner


def own(page: TodayPage) -> OwnReminders:
    """The list, unfolded."""
    assert page.aside is not None
    page.show_item("herinneringen")
    settle()
    return page.aside.reminding.own


def choose(days: int) -> Any:
    """Acts in a dialog that asks for a number of days."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, DaysDialog)
        dialog.choice.set_value(str(days))
        dialog.main_button.click()

    return act
