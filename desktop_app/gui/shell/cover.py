"""Verberg: one key makes every window of the program show nothing of anybody."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QToolTip, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words

NEUTRAL = "Spoorboekje"
KEY = "F9"


class Cover(QObject):
    """Covers the window and all dialogs, and gives everything back as it was.

    Dialogs are not closed: what was typed in them is kept.
    """

    changed = Signal(bool)
    """True when covered now."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._covered: list[_CoveredWindow] = []
        self._silent: list[QShortcut | QAction] = []
        self._focus: QWidget | None = None

    @property
    def up(self) -> bool:
        """Whether the windows are covered."""
        return bool(self._covered)

    def toggle(self) -> None:
        """Cover, or show again."""
        if self.up:
            self.show_again()
        else:
            self.cover()

    def cover(self) -> None:
        """Cover all windows at once."""
        if self.up:
            return
        self._focus = QApplication.focusWidget()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
            if popup is QApplication.activePopupWidget():
                break
        QToolTip.hideText()
        others = [w for w in QApplication.topLevelWidgets() if w is not self._window]
        for window in (self._window, *others):
            self._cover_one(window)
        self._silence()
        app = QApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        front = QApplication.activeWindow() or self._window
        for covered in self._covered:
            if covered.window is front:
                covered.screen.take_focus()
        self.changed.emit(True)

    def show_again(self) -> None:
        """Give everything back."""
        if not self.up:
            return
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        for covered in self._covered:
            covered.give_back()
        self._covered.clear()
        for silent in self._silent:
            if shiboken6.isValid(silent):
                silent.setEnabled(True)
        self._silent.clear()
        focus, self._focus = self._focus, None
        if focus is not None and shiboken6.isValid(focus) and focus.isVisible():
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While covered: a window that opens is covered before it is painted."""
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget):
            ours = shiboken6.isValid(self._window) and self._window.isVisible()
            if ours and watched.isWindow():
                self._cover_one(watched)
        return False

    def _cover_one(self, window: QWidget) -> None:
        known = any(covered.window is window for covered in self._covered)
        if known or not window.isVisible() or window.windowType() == Qt.WindowType.ToolTip:
            return
        screen = CoverScreen(self._theme, window)
        screen.show_again.clicked.connect(self.show_again)
        self._covered.append(_CoveredWindow(window, screen))

    def _silence(self) -> None:
        """Keys may not change what nobody sees; the key of the cover itself goes on."""
        found: list[QShortcut | QAction] = []
        found += self._window.findChildren(QShortcut)
        found += self._window.findChildren(QAction)
        for silent in found:
            key = silent.key() if isinstance(silent, QShortcut) else silent.shortcut()
            if silent.isEnabled() and not key.isEmpty() and key.toString() != KEY:
                silent.setEnabled(False)
                self._silent.append(silent)


class _CoveredWindow(QObject):
    """One window with its content hidden, so that assistive technology reads nothing either."""

    def __init__(self, window: QWidget, screen: CoverScreen) -> None:
        super().__init__(screen)
        self.window = window
        self.screen = screen
        self._title = window.windowTitle()
        self._hidden = [
            child
            for child in window.findChildren(
                QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
            )
            if child is not screen and not child.isWindow() and not child.isHidden()
        ]
        for child in self._hidden:
            child.hide()
        window.setWindowTitle(NEUTRAL)
        screen.setGeometry(window.rect())
        screen.show()
        screen.raise_()
        window.installEventFilter(self)

    def give_back(self) -> None:
        """The window as it was; one that is gone by now needs nothing."""
        if not shiboken6.isValid(self.window):
            return
        self.window.removeEventFilter(self)
        self.screen.hide()
        for child in self._hidden:
            if shiboken6.isValid(child):
                child.show()
        self.window.setWindowTitle(self._title)
        self.screen.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size; a new title waits until it may be read."""
        if event.type() == QEvent.Type.Resize:
            self.screen.setGeometry(self.window.rect())
        elif event.type() == QEvent.Type.WindowTitleChange:
            title = self.window.windowTitle()
            if title != NEUTRAL:
                self._title = title
                self.window.setWindowTitle(NEUTRAL)
        return super().eventFilter(watched, event)


class CoverScreen(QWidget):
    """What is seen instead: the name of the program and the way back."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Verborgen"))
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self._name = Heading(self._theme, NEUTRAL, 1)
        self._how = Words(self._theme, self.tr("Druk op F9 om verder te gaan."), "body", "muted")
        self.show_again = Button(self._theme, self.tr("Toon alles weer"), main=True)

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        margin = self._theme.space("page_margin")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._theme.space("gap"))
        column.addStretch(1)
        for widget in (self._name, self._how, self.show_again):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _connect(self) -> None:
        self._theme.changed.connect(self.update)

    def take_focus(self) -> None:
        """Give the keyboard to the way back."""
        self.show_again.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paper all over: nothing shines through."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color("paper"))
        painter.end()
