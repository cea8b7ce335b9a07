"""How own reminders look and are heard: the message, the list and the dialogs."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Herinnering
from desktop_app.gui.context import Context
from desktop_app.gui.pages.today.delays import DaysDialog
from desktop_app.gui.pages.today.reminders import ReminderDialog
from desktop_app.gui.shell.follow_focus import FocusFollower
from desktop_app.gui.theme import Theme
from tests.gui.conftest import ContextMaker, settle
from tests.gui.desks import sample
from tests.gui.keyboard_faults import name_faults, ring_faults, tab_faults, target_faults
from tests.gui.layout_faults import layout_faults
from tests.gui.reminding import OVER, add, own, session_of
from tests.gui.today import keyboard_faults, show_today


@pytest.fixture
def context(make_context: ContextMaker) -> Context:
    """The example of Samira."""
    return make_context(sample("samira"))


@pytest.mark.parametrize("percent", [100, 200])
def test_messages_and_list_fit_and_have_names(
    qtbot: QtBot, context: Context, theme: Theme, percent: int
) -> None:
    add(context, "2026-11-20", "2026-11-21", "2026-12-21", over=OVER)
    session_of(context).add_entry(Herinnering(tekst="w" * 200, datum="2026-11-22"))
    theme.set_percent(percent)
    page = show_today(qtbot, context, width=700, height=700)
    own(page)
    assert layout_faults(page) == []
    assert keyboard_faults(page) == []


@pytest.mark.parametrize("percent", [100, 200])
def test_the_dialogs_fit_and_have_names(
    qtbot: QtBot, context: Context, theme: Theme, percent: int
) -> None:
    theme.set_percent(percent)
    follower = FocusFollower(theme)  # as the window has
    (entry,) = add(context, "2026-12-01")
    session_of(context).set_setting("herinneringen", None)
    days = DaysDialog(theme, "Herinner me later", [(1, "Morgen"), (7, "Over een week")], "Stel uit",
                      None)  # fmt: skip
    for dialog in (ReminderDialog(context, None, entry=entry), days):
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        settle()
        assert layout_faults(dialog) == []
        assert name_faults(dialog) == []
        assert list(target_faults(dialog)) == []
        assert tab_faults(dialog, dialog) == []
        assert list(ring_faults(dialog, dialog)) == []
        dialog.hide()
    follower.deleteLater()
