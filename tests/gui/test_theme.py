"""The theme follows the system while it may, keeps to a choice, and grows the text."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.gui.theme import Choice, Theme


class FakeAccessibility(QObject):
    """What the system says of contrast and motion; Qt's own names."""

    contrastPreferenceChanged = Signal()  # noqa: N815
    motionPreferenceChanged = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.contrast = Qt.ContrastPreference.NoPreference
        self.motion = Qt.MotionPreference.NoPreference

    def contrastPreference(self) -> Qt.ContrastPreference:  # noqa: N802
        return self.contrast

    def motionPreference(self) -> Qt.MotionPreference:  # noqa: N802
        return self.motion


class FakeHints(QObject):
    """The system's wishes; the invisible platform itself has none."""

    colorSchemeChanged = Signal()  # noqa: N815

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.access = FakeAccessibility()

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802
        return self.scheme

    def accessibility(self) -> FakeAccessibility:
        return self.access

    def turn(self, scheme: Qt.ColorScheme) -> None:
        """The person changes the system to light or dark."""
        self.scheme = scheme
        self.colorSchemeChanged.emit()

    def contrast(self, *, high: bool) -> None:
        """The person turns high contrast on or off."""
        preferences = Qt.ContrastPreference
        self.access.contrast = preferences.HighContrast if high else preferences.NoPreference
        self.access.contrastPreferenceChanged.emit()

    def motion(self, *, reduced: bool) -> None:
        """The person asks for less motion, or not any more."""
        preferences = Qt.MotionPreference
        self.access.motion = preferences.ReducedMotion if reduced else preferences.NoPreference
        self.access.motionPreferenceChanged.emit()


@pytest.fixture
def hints() -> FakeHints:
    """A system that prefers light."""
    return FakeHints()


@pytest.fixture
def theme(qapp: QApplication, hints: FakeHints) -> Iterator[Theme]:
    """A theme that follows `hints`."""
    made = Theme(qapp, hints)  # type: ignore[arg-type]  # as much of QStyleHints as is used
    yield made
    made.deleteLater()


DARK, LIGHT = Qt.ColorScheme.Dark, Qt.ColorScheme.Light


def test_the_system_is_followed_live(qapp: QApplication, theme: Theme, hints: FakeHints) -> None:
    assert (theme.choice, theme.name) == ("system", "light")
    hints.turn(DARK)
    assert theme.name == "dark"
    assert qapp.palette().window().color() == theme.color("paper")
    hints.contrast(high=True)
    assert theme.name == "contrast"
    hints.turn(LIGHT)
    assert theme.name == "contrast", "high contrast comes before light and dark"
    hints.contrast(high=False)
    assert theme.name == "light"


@pytest.mark.parametrize("choice", ["light", "dark", "contrast"])
def test_a_choice_holds_whatever_the_system_does(
    theme: Theme, hints: FakeHints, choice: Choice
) -> None:
    theme.choose(choice)
    hints.turn(DARK)
    hints.contrast(high=True)
    assert (theme.choice, theme.name) == (choice, choice)


def test_choosing_the_system_again_takes_its_present_wish(theme: Theme, hints: FakeHints) -> None:
    theme.choose("light")
    hints.turn(DARK)
    theme.choose("system")
    assert theme.name == "dark"
    hints.turn(LIGHT)
    assert theme.name == "light"


def test_less_motion_is_followed_live_and_told(
    theme: Theme, hints: FakeHints, qtbot: QtBot
) -> None:
    assert not theme.still
    with qtbot.waitSignal(theme.changed):
        hints.motion(reduced=True)
    assert theme.still
    hints.motion(reduced=False)
    assert not theme.still


@pytest.mark.parametrize(
    "change",
    [
        lambda theme: theme.choose("dark"),
        lambda theme: theme.use("contrast"),
        lambda theme: theme.set_percent(150),
    ],
    ids=["kiezen", "gebruiken", "vergroten"],
)
def test_a_change_is_told_once_and_only_if_it_is_one(
    theme: Theme, change: Callable[[Theme], None]
) -> None:
    told: list[None] = []
    theme.changed.connect(lambda: told.append(None))
    change(theme)
    change(theme)
    assert len(told) == 1


def test_colours_and_fonts_are_new_after_a_change(theme: Theme) -> None:
    """They are kept between paints, so a change has to forget them."""
    ink, size = theme.color("ink").name(), theme.font().pixelSize()
    theme.choose("dark")
    theme.set_percent(200)
    assert theme.color("ink").name() != ink
    assert theme.font().pixelSize() == 2 * size
    assert theme.font(bold=True).bold()
    assert not theme.font().bold()


def test_text_grows_in_steps_and_stays_between_100_and_200(theme: Theme) -> None:
    seen = [theme.percent]
    for _ in range(8):
        theme.larger()
        seen.append(theme.percent)
    assert seen == [100, 110, 125, 150, 175, 200, 200, 200, 200]
    theme.smaller()
    assert theme.percent == 175
    theme.set_percent(5)
    assert theme.percent == 100
    theme.set_percent(500)
    assert theme.percent == 200
