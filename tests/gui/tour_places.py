"""Everything that can be shown: all pages of the registry, their states, and all dialogs.

New pages are in it by themselves. A dialog of ours has to be listed here, with the way to open it;
`test_every_page.py` sees to that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from desktop_app.gui.pages.registry import PAGES, Mode
from desktop_app.gui.window import MainWindow

Opener = Callable[[MainWindow], object]


class Place(NamedTuple):
    """Something to look at.

    key: the item of the page that is gone to. open, close: what brings more into view, and away.
    dialog: class of the dialog that `open` shows, waiting until it is closed.
    smallest: it also has to fit in the smallest window with the largest text.
    """

    name: str
    mode: Mode
    page: str
    key: str = ""
    open: Opener | None = None
    close: Opener | None = None
    dialog: str = ""
    smallest: bool = True


def _page(window: MainWindow) -> Any:
    return window.pages.current


# ---------------------------------------------------------------------- states of pages


def _warn(window: MainWindow) -> None:
    window.warn(window.desk.words.get("venster.opgeslagen"))


def _no_warning(window: MainWindow) -> None:
    window.put_away()


def _switch(window: MainWindow) -> None:
    """From map to list, and back."""
    _page(window)._switch()


QUESTION_STATES = tuple(
    Place(f"vragen-{key}", "open", "vragen", key)
    for key in ("plek", "contract", "onderbrekingen", "gedaan", "naam", "bewaren")
)
STATES: tuple[Place, ...] = (
    *QUESTION_STATES,
    Place("vandaag-melding", "open", "vandaag", open=_warn, close=_no_warning, smallest=False),
    Place("tijdlijn-lijst", "open", "tijdlijn", open=_switch, close=_switch),
    Place("tijdlijn-gedaan", "open", "tijdlijn", "probleemanalyse"),
    Place("tijdlijn-wia", "open", "tijdlijn", "wia_aanvraag"),
)

# ---------------------------------------------------------------------- dialogs


def _keys(window: MainWindow) -> None:
    from desktop_app.gui.shell.keys_dialog import KeysDialog

    KeysDialog(window.theme, window).exec()


def _crash(window: MainWindow) -> None:
    from desktop_app.gui.shell.crash_dialog import CrashDialog
    from desktop_app.gui.shell.crash_report import report_of

    CrashDialog(window.theme, report_of(ValueError("proef")), kept=True, parent=window).exec()


def _keep(window: MainWindow) -> None:
    from desktop_app.gui.pages.start.keep import KeepDialog

    KeepDialog(window.context, window).exec()


def _leave(window: MainWindow) -> None:
    from desktop_app.gui.pages.start.keep import LeaveDialog

    LeaveDialog(window.context, window).exec()


def _done(window: MainWindow) -> None:
    from desktop_app.gui.pages.timeline.done_dialog import DoneDialog

    traject = window.desk.traject
    assert traject is not None
    DoneDialog(window.context, traject.mijlpalen[-1], window).exec()


def _renew(window: MainWindow) -> None:
    from desktop_app.gui.pages.opening.renew import RenewDialog

    words = window.context.words
    RenewDialog(window.context, words.get("openen.nieuw_wachtwoord"), window).exec()


def _licences(window: MainWindow) -> None:
    from desktop_app.gui.pages.settings.about import LicencesDialog

    LicencesDialog(window.theme, window).exec()


def _days(window: MainWindow) -> None:
    from desktop_app.gui.pages.today.delays import ask_later

    ask_later(window.theme, window)


def _reminder(window: MainWindow) -> None:
    from desktop_app.gui.pages.today.reminders import ReminderDialog

    ReminderDialog(window.context, window).exec()


DIALOGS: tuple[Place, ...] = (
    Place("dialoog-toetsen", "open", "vandaag", open=_keys, dialog="KeysDialog"),
    Place("dialoog-fout", "open", "vandaag", open=_crash, dialog="CrashDialog"),
    Place("dialoog-bewaren", "open", "vandaag", open=_keep, dialog="KeepDialog"),
    Place("dialoog-sluiten", "open", "vandaag", open=_leave, dialog="LeaveDialog"),
    Place("dialoog-gebeurd", "open", "tijdlijn", open=_done, dialog="DoneDialog"),
    Place("dialoog-wachtwoord", "open", "vandaag", open=_renew, dialog="RenewDialog"),
    Place("dialoog-licenties", "open", "instellingen", open=_licences, dialog="LicencesDialog"),
    Place("dialoog-dagen", "open", "vandaag", open=_days, dialog="DaysDialog"),
    Place("dialoog-herinnering", "open", "vandaag", open=_reminder, dialog="ReminderDialog"),
)

PAGE_PLACES = tuple(
    Place(f"{entry.id}-{mode}", mode, entry.id) for entry in PAGES for mode in entry.modes
)
PLACES = (*PAGE_PLACES, *STATES, *DIALOGS)
