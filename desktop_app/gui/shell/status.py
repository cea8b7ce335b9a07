"""Short sentences at the bottom of the window: shown softly, announced, gone by themselves."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui.theme import Theme

SHOWN_MS = 5000
AWAY = 12


class Status(QLabel):
    """Floats at the lower right of its parent and takes neither room nor mouse."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        theme.changed.connect(self.settle)
        self.hide()

    def say(self, text: str) -> None:
        """Show a sentence for a few seconds."""
        from desktop_app.gui.widgets.announce import announce

        self.setText(text)
        self.settle()
        self.show()
        self.raise_()
        announce(self, text)
        self._timer.start(SHOWN_MS)

    def forget(self) -> None:
        """Take away what was said, at once: it may name something of the dossier."""
        self._timer.stop()
        self.hide()
        self.clear()

    def settle(self) -> None:
        """Stand at the lower right of the parent, as large as the words."""
        parent = self.parentWidget()
        if parent is None:
            return
        size = self.sizeHint()
        width = min(size.width(), parent.width() - 2 * AWAY)
        place = parent.rect().bottomRight()
        self.setGeometry(
            place.x() - width - AWAY, place.y() - size.height() - AWAY, width, size.height()
        )

    def sizeHint(self) -> QSize:
        """Room for the words in one line."""
        size = self._theme.size("type", "small") * self._theme.scale
        width = self._theme.measure(self.text(), size, bold=False)
        return QSize(round(width + 2.2 * size), round(size * 2.4))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Dark words on a light card with an edge."""
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.color("control_border"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(rect, 8, 8)
        painter.setPen(theme.color("ink"))
        painter.setFont(theme.font("small"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
