"""Goes along all places of `tour_places` with one window for each mode, made once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.gui import language
from desktop_app.gui.pages.registry import Mode
from desktop_app.gui.services import Services
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow
from desktop_app.text.message import Message
from desktop_app.text.messages import Messages, load_messages
from desktop_app.text.tokens import ThemeName
from tests.gui.conftest import settle
from tests.gui.desks import Clock, sample, services
from tests.gui.tour_places import Place

SIZES = ((1280, 800), (1024, 700), (640, 480))
PERCENTS = (100, 200)
THEMES: tuple[ThemeName, ...] = get_args(ThemeName)

Look = tuple[ThemeName, int, tuple[int, int]]
"""Theme, text size in percent, size of the window."""
Looker = Callable[[QWidget], None]


class Tour:
    """One window for each mode, each page of it made once; `visit` shows a place to a look."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        spoken: str = language.SOURCE,
        *,
        keep: tuple[str, ...] = (),
    ) -> None:
        """keep: pages that are not made anew for each place, besides its own."""
        self._app = app
        self._keep = keep
        self._folder = folder
        self._spoken = spoken
        self.theme = Theme(app)
        self._windows: dict[Mode, MainWindow] = {}
        language.install(app, spoken)

    def end(self) -> None:
        """Close all windows."""
        for window in self._windows.values():
            window.desk.release()
            window.close()
            window.deleteLater()
        language.uninstall(self._app)
        self.theme.deleteLater()
        settle()
        self._delete_now()  # what assistive technology was told of a window may not outlive Python
        self._windows.clear()

    def visit(self, place: Place, look: Looker) -> None:
        """Show a place and let `look` see the window or dialog that has it."""
        self.show_as("light", 100, SIZES[0], None)
        window = self._window(place.mode)
        for other in self._windows.values():
            other.setVisible(other is window)
        window.resize(*SIZES[0])
        window.activateWindow()
        window.go(place.page, place.key)
        settle()
        self._forget_others(window, place.page)
        assert window.pages.current_id == place.page
        if place.dialog:
            self._in_dialog(window, place, look)
            return
        if place.open is not None:
            place.open(window)
            settle()
        look(window)
        if place.close is not None:
            place.close(window)

    def show_as(
        self, theme: ThemeName, percent: int, size: tuple[int, int], window: QWidget | None
    ) -> None:
        """Set the look of all; a dialog keeps the size that it takes itself."""
        self.theme.use(theme)
        self.theme.set_percent(percent)
        if isinstance(window, MainWindow):
            window.resize(*size)
        for _ in range(3):  # what follows the width itself asks for another round
            settle()

    def _window(self, mode: Mode) -> MainWindow:
        if mode not in self._windows:
            window = MainWindow(self.theme, self._services(mode))
            self._windows[mode] = window
            if mode != "begin":
                window.desk.begin(sample("samira"))
            window.start()
            window.show()
            settle()
            if mode == "locked":
                window.lock()
                settle()
        return self._windows[mode]

    def _forget_others(self, window: MainWindow, page: str) -> None:
        """Throw away what is not looked at: it would be laid out again at every look."""
        for one in self._windows.values():
            one.pages.forget((page, *self._keep) if one is window else self._keep)
        self._delete_now()

    def _delete_now(self) -> None:
        """Without a loop of its own nothing is deleted later."""
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _services(self, mode: Mode) -> Services:
        made = services(self._folder / mode, Clock())
        (self._folder / mode).mkdir(exist_ok=True)
        if self._spoken == language.PSEUDO:
            return made._replace(words=DoubledMessages(load_messages("nl")))
        return made

    @staticmethod
    def _in_dialog(window: MainWindow, place: Place, look: Looker) -> None:
        """Look from inside the dialog's own loop, then close it."""
        problems: list[BaseException] = []
        seen: list[str] = []

        def from_inside() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                return
            seen.append(type(dialog).__name__)
            try:
                settle()
                look(dialog)
            except BaseException as problem:  # noqa: BLE001  (handed on below)
                problems.append(problem)
            finally:
                dialog.reject()
                dialog.deleteLater()

        QTimer.singleShot(0, window, from_inside)
        if place.open is not None:
            place.open(window)
        settle()
        if problems:
            raise problems[0]
        assert seen == [place.dialog]


def looks_of(place: Place) -> Iterator[Look]:
    """The looks of a place, those in which the keyboard is seen at the end.

    A few for one that is built of the same parts as another.
    """
    if place.alike:
        yield "dark", 200, SIZES[1]
    else:
        yield from _sizes(smallest=place.smallest)
    for theme in reversed(THEMES):
        yield theme, 100, SIZES[0]


def _sizes(*, smallest: bool) -> Iterator[Look]:
    """Every text size at every window size; the other themes, laid out alike, at two of them."""
    yield "light", 100, SIZES[1]
    yield "light", 100, SIZES[2]
    if smallest:
        yield "light", 200, SIZES[2]
    yield "light", 200, SIZES[0]
    for theme in THEMES:
        yield theme, 200, SIZES[1]


class DoubledMessages(Messages):
    """Every sentence twice; one that is part of another is not doubled by itself."""

    def __init__(self, words: Messages) -> None:
        super().__init__(words.sentences, words.names)
        self._inside = False

    def say(self, message: Message) -> str:
        if self._inside:
            return super().say(message)
        self._inside = True
        try:
            return language.twice(super().say(message))
        finally:
            self._inside = False
