"""Every screen of the questions and every dialog around a dossier: nothing cut off, all named."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui import language
from desktop_app.gui.pages.opening.renew import RenewDialog
from desktop_app.gui.pages.start.breaks import GAPS, LEAVE, RECOVERED, BreaksFields
from desktop_app.gui.pages.start.contract import ContractFields
from desktop_app.gui.pages.start.done import DoneFields
from desktop_app.gui.pages.start.keep import KeepDialog, LeaveDialog
from desktop_app.gui.pages.start.page import QuestionsPage
from desktop_app.gui.pages.start.stops import KeepStop, QuestionStop
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.window import MainWindow
from desktop_app.text.tokens import ThemeName
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.flows import keep, questions
from tests.gui.keyboard_faults import name_faults, ring_faults, tab_faults, target_faults
from tests.gui.layout_faults import layout_faults

Prepare = Callable[[QuestionsPage], None]
LOOKS: tuple[tuple[ThemeName, int, tuple[int, int]], ...] = (
    ("light", 100, (1280, 800)),
    ("dark", 200, (1024, 700)),
    ("contrast", 150, (640, 480)),
)


def _fields(page: QuestionsPage) -> QWidget:
    stop = page.current
    assert isinstance(stop, QuestionStop)
    return stop.form.fields


def _explained(page: QuestionsPage) -> None:
    page.unfold.button.click()


def _temporary(page: QuestionsPage) -> None:
    fields = _fields(page)
    assert isinstance(fields, ContractFields)
    fields.choice.row("tijdelijk").click()


def _everything_in_between(page: QuestionsPage) -> None:
    fields = _fields(page)
    assert isinstance(fields, BreaksFields)
    fields.choice.row("ja").click()
    for kind in (GAPS, LEAVE, RECOVERED):
        fields.kinds.row(kind).setChecked(True)
    fields.gaps.add_button.click()


def _all_done(page: QuestionsPage) -> None:
    fields = _fields(page)
    assert isinstance(fields, DoneFields)
    for moment in fields.moments.values():
        moment.check.setChecked(True)


def _private_number(page: QuestionsPage) -> None:
    page.first_focus().setText("111222333")  # type: ignore[attr-defined]


def _refused_password(page: QuestionsPage) -> None:
    stop = page.current
    assert isinstance(stop, KeepStop)
    stop.form.password.first.setText("kort")
    stop.form.submit()


def _no_password(page: QuestionsPage) -> None:
    stop = page.current
    assert isinstance(stop, KeepStop)
    stop.form.open_link.click()


def _nothing(_: QuestionsPage) -> None:
    pass


SCREENS: dict[str, tuple[str, Prepare]] = {
    "eerste dag": ("eerste_ziektedag", _explained),
    "plek": ("plek", _nothing),
    "contract": ("contract", _temporary),
    "tussendoor": ("tussendoor", _everything_in_between),
    "gedaan": ("gedaan", _all_done),
    "naam": ("naam", _private_number),
    "bewaren": ("bewaren", _refused_password),
    "zonder wachtwoord": ("bewaren", _no_password),
}


def faults(theme: Theme, window: MainWindow | None, shown: QWidget) -> list[str]:
    """What is wrong in any look; names, sizes and rings need only be looked at once."""
    found = [*name_faults(shown), *target_faults(shown), *tab_faults(shown, shown)]
    found += ring_faults(shown, shown)
    for name, percent, size in LOOKS:
        theme.use(name)
        theme.set_percent(percent)
        if window is not None:
            window.resize(*size)
        settle()
        found += [f"{name} {percent} {size}: {fault}" for fault in layout_faults(shown)]
    return found


@pytest.mark.parametrize("screen", SCREENS)
def test_every_screen_of_the_questions(make_window: WindowMaker, theme: Theme, screen: str) -> None:
    window = make_window({"eerste_ziektedag": "2026-02-02"}, page="vragen")
    key, prepare = SCREENS[screen]
    page = questions(window)
    page.show_item(key)
    prepare(page)
    settle()
    assert faults(theme, window, window) == []


@pytest.mark.parametrize("code", ["shown", "typed"])
def test_the_recovery_sheet(
    make_window: WindowMaker, theme: Theme, tmp_path: Path, qtbot: QtBot, code: str
) -> None:
    window = make_window(sample("samira"))
    keep(window, tmp_path / "blad.spoor")
    dialog = RenewDialog(window.context, "Waarom dit zo is.", window)
    dialog.open()
    dialog.password.first.setText("een lang wachtwoord")
    dialog.password.second.setText("een lang wachtwoord")
    dialog.accept()
    qtbot.waitUntil(lambda: dialog.sheet is not None)
    assert dialog.sheet is not None
    if code == "typed":
        dialog.sheet.go_on()
        dialog.sheet.typed.setText("0000")
        dialog.sheet.go_on()
    settle()
    assert faults(theme, None, dialog) == []
    dialog.reject()


@pytest.mark.parametrize("kind", [KeepDialog, LeaveDialog])
def test_the_dialogs_around_keeping(
    make_window: WindowMaker, theme: Theme, kind: Callable[..., Dialog]
) -> None:
    window = make_window({"eerste_ziektedag": "2026-02-02"})
    dialog = kind(window.context, window)
    dialog.open()
    settle()
    assert faults(theme, None, dialog) == []
    dialog.reject()


@pytest.mark.parametrize(
    "question", ["eerste_ziektedag", "contract", "tussendoor", "gedaan", "naam"]
)
def test_an_answer_that_is_open(make_window: WindowMaker, theme: Theme, question: str) -> None:
    window = make_window(sample("samira"))
    window.go("antwoorden", question)
    settle()
    assert faults(theme, window, window) == []


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    """The language in which everything of ours is twice as long."""
    language.install(qapp, language.PSEUDO)
    yield
    language.uninstall(qapp)


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("screen", SCREENS)
def test_words_twice_as_long_find_room(make_window: WindowMaker, theme: Theme, screen: str) -> None:
    window = make_window({"eerste_ziektedag": "2026-02-02"}, page="vragen")
    key, prepare = SCREENS[screen]
    page = questions(window)
    page.show_item(key)
    prepare(page)
    theme.set_percent(200)
    window.resize(1024, 700)
    settle()
    assert layout_faults(window) == []
