"""The top of the page: its name and the field to search in. What is typed is kept nowhere."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon import icon_pixmap, text_size
from desktop_app.gui.widgets.icon_button import IconButton

LONGEST = 200
"""Signs of a question that can be typed."""
NARROWEST = 18
"""The field beside the heading is at least this wide, in type sizes."""


class SearchField(LineField):
    """A field with a sign before the text and a button that clears it."""

    entered = Signal()
    """Enter: the first that was found."""
    went_down = Signal()
    """The arrow key: to what was found."""
    left = Signal()
    """Esc in an empty field."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setMaxLength(LONGEST)
        self.setAcceptDrops(False)
        # No keyboard on the screen learns or guesses what is asked here.
        self.setInputMethodHints(Qt.InputMethodHint.ImhSensitiveData)
        self.setPlaceholderText(self.tr("Zoek: ontslag, loon, WIA …"))
        self.setAccessibleName(self.tr("Zoek in je rechten"))
        self.setAccessibleDescription(
            self.tr("Typ een paar letters. Met Enter open je het eerste antwoord.")
        )
        self.clear_button = IconButton(theme, "x", self.tr("Wis wat je zoekt"), parent=self)
        self.clear_button.clicked.connect(self._cleared)
        self.textChanged.connect(lambda text: self.clear_button.setVisible(bool(text)))
        self.clear_button.hide()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, the arrow goes down, Esc clears."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button at the right."""
        super().resizeEvent(event)
        self.clear_button.stand_right(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sign before the text."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = round(text_size(self._theme))
        picture = icon_pixmap(self._theme, "search", "muted", side, self.devicePixelRatioF())
        painter.drawPixmap(14, (self.height() - side) // 2, picture)
        painter.end()

    def _fit(self) -> None:
        """Room for the sign and the button."""
        side = round(text_size(self._theme))
        self.setTextMargins(14 + side + 8, 0, 14 + self.clear_button.sizeHint().width(), 0)

    def _cleared(self) -> None:
        self.setFocus()
        self.clear()

    def _restyle(self) -> None:
        super()._restyle()
        if hasattr(self, "clear_button"):
            self._fit()
            self.clear_button.stand_right(self)


class RightsHead(QWidget):
    """Heading and field beside each other, or under each other where it is narrow."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heading = Heading(theme, self.tr("Rechten"), 1, parent=self)
        self.search = SearchField(theme, self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.space("gap"))
        self._row.addWidget(self.heading)
        self._row.addWidget(self.search, 1)
        theme.changed.connect(self._settle)

    def minimumSizeHint(self) -> QSize:
        """The wider of both: they may stand under each other."""
        wide = max(self.heading.minimumSizeHint().width(), self.search.minimumSizeHint().width())
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside or under each other."""
        super().resizeEvent(event)
        self._settle()

    def _settle(self) -> None:
        size = self._theme.size("type", "body") * self._theme.scale
        least = self.heading.sizeHint().width() + self._row.spacing() + NARROWEST * size
        wide = self.width() >= least
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
