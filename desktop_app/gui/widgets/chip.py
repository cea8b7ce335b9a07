"""A small coloured word: who acts, or which layer a rule belongs to. The word carries it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme

ROLES = {
    "jij": "jij",
    "werkgever": "werkgever",
    "eigenrisicodrager": "werkgever",
    "casemanager": "werkgever",
    "bedrijfsarts": "bedrijfsarts",
    "uwv": "uwv",
    "arbeidsdeskundige": "deskundige",
    "bureau": "deskundige",
    "kantonrechter": "deskundige",
    "laag.wet": "uwv",
    "laag.uwv": "werkgever",
    "laag.tip": "deskundige",
}


class Chip(QLabel):
    """A word on a soft ground, in the colour of its role; a label to assistive technology."""

    def __init__(self, theme: Theme, text: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = ROLES.get(kind, "jij")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        """Room for the word in bold."""
        size = self._theme.size("type", "small") * self._theme.scale
        width = self._theme.measure(self.text(), size, bold=True)
        return QSize(round(width + 1.6 * size), round(size * 1.75))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A pill with the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edged = self._theme.name == "contrast"
        edge = QPen(self._theme.color(self._role), 1.5)
        painter.setPen(edge if edged else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._role}_soft"))
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        painter.setPen(self._theme.color(self._role))
        painter.setFont(self._theme.font("small", bold=True))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
