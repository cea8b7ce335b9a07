"""A question over the window: heading, contents that scroll where needed, buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QDialog,
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading

_WIDTH = 34.0
"""Wanted width of the contents, in type sizes."""


_SCROLLS = {
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
}


class Dialog(QDialog):
    """Put the contents in `column`; Esc cancels. Qt gives the focus back to where it was."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = title
        self._main: Button | None = None
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self.setWindowTitle(self._title)
        self.setModal(True)
        self._heading = Heading(self._theme, self._title, 2, parent=self)
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._buttons = FlowLayout(self._theme.space("small"))

    def _assemble(self) -> None:
        margin = self._theme.space("page_margin")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(self._theme.space("gap"))
        self._area.setWidget(self.body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(margin, margin, margin, margin)
        outer.setSpacing(self._theme.space("gap"))
        outer.addWidget(self._heading)
        outer.addWidget(self._area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self._buttons)
        outer.addLayout(row)

    def _connect(self) -> None:
        self._theme.changed.connect(self._fit)
        self.body.installEventFilter(self)

    def set_title(self, title: str) -> None:
        """Another title, on the window and above the contents."""
        self._title = title
        self.setWindowTitle(title)
        self._heading.setText(title)

    def add_buttons(self, main_text: str, other_text: str | None = None) -> Button:
        """The other button cancels; the main button is returned, and accepts."""
        if other_text:
            other = Button(self._theme, other_text, parent=self)
            other.clicked.connect(self.reject)
            self._buttons.addWidget(other)
        self._main = Button(self._theme, main_text, main=True, parent=self)
        self._main.clicked.connect(self.accept)
        self._buttons.addWidget(self._main)
        return self._main

    def ask(self) -> bool:
        """Show it until it is answered; True when it was accepted. Read its fields at once."""
        try:
            return self.exec() == QDialog.DialogCode.Accepted
        finally:
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the main button, except in a text of several lines."""
        if event.key() in _SCROLLS:
            bar = self._area.verticalScrollBar()
            bar.triggerAction(_SCROLLS[Qt.Key(event.key())])
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            if self._main is not None and not isinstance(focus, QPlainTextEdit):
                self._main.click()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Make room when the contents grow, as when a problem appears."""
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as large as needed and possible."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the contents, at most the screen; the rest scrolls."""
        size = self._theme.size("type", "body") * self._theme.scale
        screen = self.screen().availableGeometry()
        width = min(round(_WIDTH * size) + 64, screen.width() - 32)
        margins = 2 * self._theme.space("page_margin")
        inner = width - margins
        height = self.column.totalHeightForWidth(inner)
        if height < 0:
            height = self.column.totalSizeHint().height()
        heading = self._heading.heightForWidth(inner)
        buttons = self._buttons.heightForWidth(inner)
        total = height + heading + buttons + margins + 2 * self._theme.space("gap") + 2
        most = screen.height() - 48
        beside_bar = self._theme.space("small") if total > most else 0
        self.column.setContentsMargins(0, 0, beside_bar, 0)
        self.resize(width, min(total, most))
