"""The window: where am I, the card, notices, text size, day change, and what it never does."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.gui.card import Card
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.words import Words
from desktop_app.gui.window import MainWindow
from desktop_app.map import lay_out
from desktop_app.traject.model import Bron, Stap, Traject
from tests.gui.conftest import WindowMaker, settle
from tests.map import trajects
from tests.map.test_layout import faults, outside

SIZES = ((1280, 800), (1024, 700))


def texts(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_the_first_line_answers_where_am_i(window: MainWindow) -> None:
    assert "Week 42 van 104: het eerste jaar" in texts(window)
    assert window.windowTitle() == "Spoorboekje", "neutral: no name, no date"


def test_after_the_last_week_there_is_no_total(make_window: WindowMaker) -> None:
    late = trajects.replace(trajects.make(), ziekteweek=116)
    assert "Week 116: het eerste jaar" in texts(make_window(late))


def test_the_card_tells_state_days_reasons_and_sources(make_window: WindowMaker) -> None:
    milestone = trajects.milestone(
        "wia_aanvraag", "WIA aanvragen", date(2027, 10, 17), "uwv", 1,
        wettelijk_uiterlijk=date(2027, 10, 18), advies=date(2027, 10, 15),
        volgens_brief=date(2027, 10, 1), vanaf=date(2027, 9, 13), wie=("jij",), aan_zet="jij",
        stand="binnenkort", vertrouwen="laag",
        voorwaarden=("UWV heeft de aanvraag op deze dag binnen.",), elders="Soms lees je week 91.",
        bronnen=(Bron("wet", "Wet WIA", "64", "3"), Bron("beleid", "Handboek WIA"),
                 Bron("praktijk", "Website UWV")),
    )  # fmt: skip
    window = make_window(trajects.replace(trajects.make(), mijlpalen=(milestone,)))
    card = window.card
    assert card is not None
    shown = texts(card)
    for part in (
        "Dit speelt nu. Jij bent aan zet.",
        "Dit kan vanaf maandag 13 september 2027",
        "Veilige dag: uiterlijk zondag 17 oktober 2027",
        "Laatste dag volgens de wet: maandag 18 oktober 2027",
        "Ons advies, een werkdag: vrijdag 15 oktober 2027",
        "Volgens de brief: vrijdag 1 oktober 2027",
        "Waarom deze datum?",
        "1. Je eerste ziektedag is de eerste dag van week 1. Dat is maandag 2 februari 2026.",
        "Wet WIA, artikel 64 lid 3 (wet)",
        "Praktijk, niet in de wet.",
    ):
        assert part in shown, part
    assert "Soms lees je week 91." not in shown


def test_the_card_of_a_next_step_says_what_to_do(make_window: WindowMaker) -> None:
    step = Stap("eerstejaarsevaluatie", "Bespreek het eerste jaar.", "jij", None, vaag=False)
    window = make_window(trajects.replace(trajects.make(), volgende_stappen=(step,)))
    assert window.card is not None
    window.timeline.select("eerstejaarsevaluatie")
    settle()
    assert "Dit kun je nu doen" in texts(window.card)
    assert "Bespreek het eerste jaar." in texts(window.card)
    window.timeline.select("wia_aanvraag")
    settle()
    assert "Dit kun je nu doen" not in texts(window.card)


def test_more_opens_the_rest_and_stays_open_for_the_next_moment(
    qtbot: QtBot, window: MainWindow
) -> None:
    card = window.card
    assert card is not None
    assert card.more_button is not None
    window.timeline.select("wia_aanvraag")
    settle()
    qtbot.mouseClick(card.more_button, Qt.MouseButton.LeftButton)
    settle()
    assert "Papieren" in texts(card)
    assert "Gecontroleerd op zondag 22 november 2026." in texts(card)
    window.timeline.select("eerstejaarsevaluatie")
    settle()
    assert "Papieren" in texts(card)
    card.more_button.setFocus()
    qtbot.keyClick(card.more_button, Qt.Key.Key_Space)
    assert "Papieren" not in texts(card)
    qtbot.keyClick(card.more_button, Qt.Key.Key_Return)
    settle()
    assert "Papieren" in texts(card)


def test_text_of_a_dossier_is_never_read_as_markup(make_window: WindowMaker) -> None:
    hostile = '<img src="file:///etc/passwd"><b>vet</b> & co'
    milestone = trajects.milestone("eigen", hostile, date(2027, 3, 1), wat=hostile, waarom=hostile)
    window = make_window(trajects.replace(trajects.make(), mijlpalen=(milestone,)))
    assert window.card is not None
    assert hostile in texts(window.card)
    for label in window.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
    for widget in window.findChildren(QWidget):
        assert not widget.toolTip(), "tooltips would guess rich text"


def test_without_facts_the_window_says_so(qtbot: QtBot, theme: Theme) -> None:
    window = MainWindow(
        theme,
        trajects.words(),
        lambda _: None,
        lambda: trajects.TODAY,
        {},
    )
    qtbot.addWidget(window)
    window.show()
    assert "Nog geen tijdlijn" in texts(window)


# ---------------------------------------------------------------------- notices


def test_old_rules_are_said(make_window: WindowMaker) -> None:
    old = trajects.replace(
        trajects.make(), regels_verouderd=True, regels_gecontroleerd=date(2025, 6, 1)
    )
    assert "langer dan een jaar geleden gecontroleerd, op zondag 1 juni 2025" in texts(
        make_window(old)
    )
    assert "langer dan een jaar" not in texts(make_window())


def test_doubts_are_one_key_away(qtbot: QtBot, window: MainWindow) -> None:
    button = next(b for b in window.findChildren(Button) if b.text() == "Let op (2)")
    assert "weekend" not in texts(window)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    shown = texts(window)
    assert "Deze dag ligt in het weekend. Klopt dat?" in shown
    assert "Dit hangt af van jouw cao. Vraag het na bij: werkgever." in shown
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert "weekend" not in texts(window)


def test_no_button_when_there_is_nothing_to_mind(make_window: WindowMaker) -> None:
    clean = trajects.replace(trajects.make(), waarschuwingen=(), niet_berekend=())
    window = make_window(clean)
    visible = [b for b in window.findChildren(Button) if b.isVisible()]
    assert not any(b.text().startswith("Let op") for b in visible)


# ---------------------------------------------------------------------- keyboard and sizes


def test_tab_reaches_everything_and_comes_back(qtbot: QtBot, window: MainWindow) -> None:
    reached: list[QWidget] = []
    for _ in range(12):
        widget = QApplication.focusWidget()
        assert widget is not None
        if widget in reached:
            break
        reached.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    focusable = {
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    }
    assert set(reached) == focusable


def test_everything_that_takes_the_keyboard_has_a_name_of_its_own(window: MainWindow) -> None:
    for parent in (window, *window.findChildren(QWidget)):
        names = [
            child.accessibleName() or (child.text() if isinstance(child, Button) else "")
            for child in parent.children()
            if isinstance(child, QWidget)
            and child.isVisible()
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus
        ]
        assert all(names), parent
        assert len(set(names)) == len(names), names


def test_ctrl_plus_minus_and_zero_change_the_text_size(
    qtbot: QtBot, window: MainWindow, theme: Theme
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert theme.percent == 110
    for _ in range(10):
        qtbot.keyClick(window, Qt.Key.Key_Plus, control)
    assert theme.percent == 200
    qtbot.keyClick(window, Qt.Key.Key_Minus, control)
    assert theme.percent == 175
    qtbot.keyClick(window, Qt.Key.Key_0, control)
    assert theme.percent == 100


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("percent", [100, 150, 200])
def test_nothing_is_cut_off_and_the_page_scrolls_one_way(
    qtbot: QtBot, make_window: WindowMaker, theme: Theme, size: tuple[int, int], percent: int
) -> None:
    theme.set_percent(percent)
    window = make_window(size=size)
    area = window.findChild(QAbstractScrollArea)
    assert area is not None
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert area.horizontalScrollBar().maximum() == 0
    for label in window.findChildren(Words):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
            assert_inside(label, window.page)
    for button in window.findChildren(Button):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
            assert button.height() >= 44
    timeline = window.timeline
    assert timeline.height() >= round(timeline.layout_now().height)


def assert_inside(widget: QWidget, page: QWidget) -> None:
    place = QRect(widget.mapTo(page, QPoint(0, 0)), widget.size())
    assert page.rect().contains(place), widget


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("name", sorted(trajects.samples()))
def test_the_map_is_readable_in_the_real_font(theme: Theme, name: str, percent: int) -> None:
    for width in (600, 930, 1210, 1900):
        layout = lay_out(
            trajects.samples()[name], width, theme.measure, percent / 100, words=trajects.words()
        )
        # The measuring stick of `faults` is wider than the real font; labels are what counts here.
        assert [fault for fault in faults(layout) if not fault.startswith("words")] == []
        assert [key for key in outside(layout) if key in {s.key for s in layout.stations}] == []


# ---------------------------------------------------------------------- theme


class FakeAccessibility(QObject):
    contrastPreferenceChanged = Signal()  # noqa: N815  (Qt's name)

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Qt.ContrastPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802  (Qt's name)
        return self.contrast


class FakeHints(QObject):
    """The system's wishes; the invisible platform itself has none."""

    colorSchemeChanged = Signal()  # noqa: N815  (Qt's name)

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.access = FakeAccessibility()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802  (Qt's name)
        return self.scheme

    def accessibility(self) -> FakeAccessibility:
        return self.access


def test_the_system_theme_and_contrast_are_followed_live(qapp: QApplication) -> None:
    hints = FakeHints()
    theme = Theme(qapp, hints)  # type: ignore[arg-type]  # as much of QStyleHints as is used
    assert theme.name == "light"
    hints.scheme = Qt.ColorScheme.Dark
    hints.colorSchemeChanged.emit()
    assert theme.name == "dark"
    assert qapp.palette().window().color() == theme.color("paper")
    hints.access.contrast = Qt.ContrastPreference.HighContrast
    hints.access.contrastPreferenceChanged.emit()
    assert theme.name == "contrast"
    hints.access.contrast = Qt.ContrastPreference.NoPreference
    hints.scheme = Qt.ColorScheme.Light
    hints.access.contrastPreferenceChanged.emit()
    assert theme.name == "light"


def test_the_window_takes_the_new_colours_at_once(window: MainWindow, theme: Theme) -> None:
    light = window.grab().toImage()
    theme.use("dark")
    settle()
    dark = window.grab().toImage()
    for x, y in ((5, 5), (300, 170)):
        assert dark.pixelColor(x, y).lightness() < 80 < light.pixelColor(x, y).lightness()


# ---------------------------------------------------------------------- the day


def test_a_new_day_recomputes(make_window: WindowMaker) -> None:
    today = [trajects.TODAY]
    asked: list[date] = []

    def provider(day: date) -> Traject:
        asked.append(day)
        return trajects.make(today=day)

    window = make_window(provider=provider, clock=lambda: today[0])
    today[0] += timedelta(days=7)
    window.day_may_have_changed()
    assert asked[-1] == today[0]
    assert "Week 43 van 104" in texts(window)
    count = len(asked)
    window.day_may_have_changed()
    assert len(asked) == count, "the same day is not computed twice"


def test_coming_back_to_the_window_looks_at_the_calendar(make_window: WindowMaker) -> None:
    today = [trajects.TODAY]
    window = make_window(provider=lambda day: trajects.make(today=day), clock=lambda: today[0])
    today[0] += timedelta(days=7)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    assert "Week 43 van 104" in texts(window)


# ---------------------------------------------------------------------- start-up


def test_the_window_comes_up_without_the_heavy_parts() -> None:
    code = """
import sys
from datetime import date
from PySide6.QtWidgets import QApplication
app = QApplication([])
from tests.map import trajects
before = set(sys.modules)
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
window = MainWindow(Theme(app), trajects.words(), lambda _: trajects.make(),
                    lambda: trajects.TODAY, {})
window.show()
late = ("reportlab", "PIL", "apsw", "icalendar", "docx", "PySide6.QtPdf", "PySide6.QtNetwork",
        "desktop_app.export", "desktop_app.gui.card", "desktop_app.gui.notices")
print([name for name in late if name in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="constants cannot die from 3.12 on")
@pytest.mark.parametrize("constant", [None, True, False])
def test_constants_survive_the_wheel_on_python_311(constant: object) -> None:
    assert sys.getrefcount(constant) > 1 << 27


def test_the_card_is_the_only_reading_stop(window: MainWindow) -> None:
    card = window.card
    assert isinstance(card, Card)
    assert card.accessibleName().startswith("Uitleg bij ")
    assert card.accessibleDescription()
