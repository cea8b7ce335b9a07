"""The window around the pages: going about, lock, key list, the end, and the day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Password, fresh_key, open_dossier
from desktop_app.gui.pages.registry import PAGES
from desktop_app.gui.shell.keys_dialog import KeysDialog
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock, sample

CONTROL = Qt.KeyboardModifier.ControlModifier
STAYING = ("top", "bottom")
"""Places in the side bar of entries that are always there."""


def texts(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def shown_entries(window: MainWindow) -> set[str]:
    return {id for id, button in window.side_bar.buttons.items() if button.isVisible()}


def keep(window: MainWindow, folder: Path, password: str = "w") -> Path:
    """Give the open dossier a file."""
    path = folder / "mijn.spoor"
    cost = window.desk.services.surroundings().cost
    window.desk.keep(path, fresh_key(Password(password), cost))
    return path


# ---------------------------------------------------------------------- going about


def test_the_title_of_the_window_is_neutral(window: MainWindow) -> None:
    for entry in PAGES:
        window.go(entry.id, "")
        assert window.windowTitle() == "Spoorboekje"


def test_with_a_dossier_one_begins_today_and_goes_by_click(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert window.pages.current_id == "vandaag"
    assert shown_entries(window) == {
        *(entry.id for entry in PAGES if entry.in_bar in STAYING), "vergrendel", "bewaar",
    }  # fmt: skip
    for id in (*(entry.id for entry in PAGES if entry.in_bar in STAYING), "vandaag"):
        qtbot.mouseClick(window.side_bar.buttons[id], Qt.MouseButton.LeftButton)
        assert window.pages.current_id == id
        checked = [name for name, button in window.side_bar.buttons.items() if button.here]
        assert checked == [id]


def test_without_a_dossier_there_is_only_help_and_a_way_back(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    window = make_window()
    assert window.pages.current_id == "begin"
    assert shown_entries(window) == {"hulp"}
    window.go("vandaag", "")
    assert window.pages.current_id == "begin", "nothing to show there yet"
    qtbot.mouseClick(window.side_bar.buttons["hulp"], Qt.MouseButton.LeftButton)
    assert window.pages.current_id == "hulp"
    qtbot.mouseClick(window.side_bar.buttons["terug"], Qt.MouseButton.LeftButton)
    assert window.pages.current_id == "begin"


def test_the_bar_offers_to_keep_until_it_is_kept(window: MainWindow, tmp_path: Path) -> None:
    assert window.side_bar.buttons["bewaar"].isVisible()
    keep(window, tmp_path)
    settle()
    assert not window.side_bar.buttons["bewaar"].isVisible()


def test_the_example_says_so_and_leads_to_a_dossier_of_ones_own(
    qtbot: QtBot, make_window: WindowMaker
) -> None:
    window = make_window()
    window.desk.begin_example()
    window.go("vandaag", "")
    assert {"eigen"} == shown_entries(window) & {"eigen", "bewaar"}
    own = window.side_bar.buttons["eigen"]
    assert own.accessibleDescription() == "Dit is een voorbeeld"
    qtbot.mouseClick(own, Qt.MouseButton.LeftButton)
    assert window.pages.current_id == "begin"


def test_an_unknown_page_does_nothing(window: MainWindow) -> None:
    window.go("bestaat niet", "")
    window.go("vandaag", "bestaat niet")
    assert window.pages.current_id == "vandaag"


def test_the_keys_of_the_list_go_to_the_pages(qtbot: QtBot, window: MainWindow) -> None:
    numbers = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_5, Qt.Key.Key_6, Qt.Key.Key_8)
    wanted = dict(zip(numbers, ("tijdlijn", "rechten", "gegevens", "bestand", "hulp"), strict=True))
    for key, page in wanted.items():
        qtbot.keyClick(window, key, CONTROL)
        assert window.pages.current_id == page
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.current_id == "bestand"


def test_a_page_that_was_opened_follows_a_change(window: MainWindow) -> None:
    for id in ("tijdlijn", "antwoorden", "vandaag"):
        window.go(id, "")
    settle()
    assert "Week 42 van 104" in texts(window)
    window.desk.set_facts({"eerste_ziektedag": "2026-03-02"})
    settle()
    assert "Week 38 van 104" in texts(window)
    window.go("antwoorden", "")
    assert "maandag 2 maart 2026" in texts(window)
    window.desk.undo()
    settle()
    assert "maandag 2 februari 2026" in texts(window)


# ---------------------------------------------------------------------- saying


def test_a_refusal_stands_above_the_page_until_it_is_put_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    hostile = '<img src="file:///etc/passwd">'
    window.desk.refused.emit(hostile)
    settle()
    assert hostile in texts(window)
    window.desk.refused.emit("Iets anders.")
    settle()
    assert hostile not in texts(window)
    close = next(
        button
        for button in window.right.findChildren(QWidget)
        if button.accessibleName() == "Sluit melding" and button.isVisible()
    )
    close.setFocus()
    qtbot.keyClick(close, Qt.Key.Key_Space)
    settle()
    assert "Iets anders." not in texts(window)


def test_a_kept_change_is_said_softly(window: MainWindow) -> None:
    window.desk.set_facts({"naam": "S."})
    assert window.status.isVisible()
    assert window.status.text() == "Onthouden. Nog niet bewaard in een bestand."
    window.desk.undo()
    assert window.status.text() == "Ongedaan gemaakt."


# ---------------------------------------------------------------------- lock


def test_locking_shows_nothing_and_comes_back_to_the_same_place(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    path = keep(window, tmp_path)
    window.go("tijdlijn", "wia_aanvraag")
    qtbot.keyClick(window, Qt.Key.Key_L, CONTROL)
    settle()
    assert window.pages.current_id == "slot"
    assert shown_entries(window) == {"hulp"}
    everything = "\n".join(
        f"{widget.accessibleName()} {widget.accessibleDescription()} {label_text(widget)}"
        for widget in window.findChildren(QWidget)
    )
    for secret in ("Samira", "mijn.spoor", "WIA aanvragen", "2026"):
        assert secret not in everything
    assert window.desk.session is None
    for page in ("vandaag", "tijdlijn", "antwoorden"):
        window.go(page, "")
        assert window.pages.current_id == "slot"
    around = window.desk.services.surroundings()
    window.desk.take(open_dossier(path, Password("w"), around))
    settle()
    assert window.pages.current_id == "tijdlijn"
    current = window.pages.current
    assert current is not None
    assert current.place() == "wia_aanvraag"


def label_text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel) else ""


def test_nobody_there_for_long_locks_with_a_warning_before(
    window: MainWindow, tmp_path: Path
) -> None:
    keep(window, tmp_path)
    behaviour = window.behaviour
    assert behaviour is not None
    assert behaviour.idle.running
    behaviour.idle.warned.emit(30)
    settle()
    assert "Over 30 seconden vergrendelen we je dossier." in texts(window)
    behaviour.idle.extended.emit()
    settle()
    assert "Over 30 seconden" not in texts(window)
    behaviour.idle.expired.emit()
    settle()
    assert window.pages.current_id == "slot"
    assert not behaviour.idle.running


def test_the_lock_time_follows_the_settings(window: MainWindow) -> None:
    assert window.behaviour is not None
    window.settings.set("vergrendel_na_minuten", 0)
    assert not window.behaviour.idle.running
    window.settings.set("vergrendel_na_minuten", 5)
    assert window.behaviour.idle.running


def test_one_key_hides_everything_and_shows_it_again(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F9)
    settle()
    assert "Week 42" not in texts(window)
    qtbot.keyClick(window, Qt.Key.Key_F9)
    settle()
    assert "Week 42" in texts(window)


def test_f1_lists_the_keys(qtbot: QtBot, window: MainWindow) -> None:
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, KeysDialog)
        seen.append(texts(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert "Vergrendel je dossier" in seen[0]


# ---------------------------------------------------------------------- the end


@pytest.mark.parametrize("answer", ["nothing told", "changed"])
def test_closing_asks_only_when_something_would_be_lost(
    make_window: WindowMaker, answer: str
) -> None:
    window = make_window(sample("samira"))
    asked: list[QDialog] = []

    def say_no() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            asked.append(dialog)
            dialog.reject()

    if answer == "changed":
        window.desk.set_facts({"naam": "anders"})
        QTimer.singleShot(0, say_no)
    event = QCloseEvent()
    QApplication.sendEvent(window, event)
    assert event.isAccepted() == (answer == "nothing told")
    assert len(asked) == (answer == "changed")
    assert (window.desk.session is None) == event.isAccepted()


def test_closing_notes_where_one_was_and_which_file(window: MainWindow, tmp_path: Path) -> None:
    path = keep(window, tmp_path)
    assert window.settings.get("laatste_dossier") == str(path)
    identity = window.desk.session.identity if window.desk.session else ""
    window.go("tijdlijn", "wia_aanvraag")
    window.close()
    visit = window.settings.get("laatste_bezoek")[identity]
    assert visit == {"dag": "2026-11-22", "pagina": "tijdlijn", "bij": "wia_aanvraag"}


def test_where_files_are_not_remembered_no_trace_is_left(
    window: MainWindow, tmp_path: Path
) -> None:
    window.settings.set("onthoud_laatste_dossier", value=False)
    keep(window, tmp_path)
    window.close()
    written = window.settings.path.read_text(encoding="utf-8")
    assert "mijn.spoor" not in written
    assert "laatste_bezoek" not in written


# ---------------------------------------------------------------------- text size and look


def test_ctrl_plus_minus_and_zero_change_the_text_size_and_it_stays(
    qtbot: QtBot, window: MainWindow, theme: Theme
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert theme.percent == 110
    for _ in range(10):
        qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert theme.percent == 200
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert theme.percent == 175
    assert window.settings.get("tekstgrootte") == 175
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert theme.percent == 100


@pytest.mark.parametrize("percent", [100, 200])
def test_in_a_narrow_window_the_bar_is_a_strip_on_top(
    window: MainWindow, theme: Theme, percent: int
) -> None:
    theme.set_percent(percent)
    window.resize(1280, 800)
    settle()
    assert window.side_bar.height() == window.height()
    window.resize(640, 700)
    settle()
    assert window.side_bar.width() == window.width()
    assert window.side_bar.height() < window.height() / 2
    for id, button in window.side_bar.buttons.items():
        if button.isVisible():
            assert button.width() >= button.sizeHint().width(), id
            assert window.side_bar.rect().contains(button.geometry()), id


def test_the_window_takes_the_new_colours_at_once(window: MainWindow) -> None:
    light = window.grab().toImage()
    window.settings.set("thema", "dark")
    settle()
    dark = window.grab().toImage()
    for x, y in ((240, 5), (600, 170)):
        assert dark.pixelColor(x, y).lightness() < 80 < light.pixelColor(x, y).lightness()


# ---------------------------------------------------------------------- the day


def test_a_new_day_is_seen_on_coming_back(window: MainWindow, clock: Clock) -> None:
    clock.day = date(2026, 11, 30)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    settle()
    assert "Week 44 van 104" in texts(window)
