"""A small coloured word: who acts, or which layer a rule belongs to. The word carries it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.lines import Lines

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
    "spoor2": "spoor2",
    "aandacht": "attention",
    "laag.wet": "uwv",
    "laag.uwv": "werkgever",
    "laag.tip": "deskundige",
}
NEUTRAL = "neutraal"
"""The kind of a word that belongs to nobody, such as a state: ink on card with an edge."""


class Chip(QLabel):
    """A word on a soft ground, in the colour of its role; a label to assistive technology."""

    def __init__(self, theme: Theme, text: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._lines = Lines(theme, "small", bold=True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setText(text)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)

    def hasHeightForWidth(self) -> bool:
        """Narrower is higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """All lines of the word, if it must break."""
        lines = self._lines.height(self.text(), width - self._beside)
        return round(lines + 0.3 * self._lines.size)

    def sizeHint(self) -> QSize:
        """Room for the word in bold, on one line."""
        width = round(self._lines.natural_width(self.text()) + 1) + self._beside
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """The longest word."""
        width = round(self._lines.widest_word(self.text())) + self._beside
        return QSize(width, round(1.75 * self._lines.size))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A pill with the word."""
        text, ground, edged = self._look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(self._theme.color(edged or text), 1.5)
        painter.setPen(edge if edged or self._theme.name == "contrast" else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(ground))
        high = self.heightForWidth(self.width())
        pill = QRectF(0, (self.height() - high) / 2, self.width(), high)
        rect = pill.adjusted(1, 1, -1, -1)
        round_end = min(rect.height() / 2, self._lines.size)
        painter.drawRoundedRect(rect, round_end, round_end)
        painter.setPen(self._theme.color(text))
        room = self.width() - self._beside
        top = (self.height() - self._lines.height(self.text(), room)) / 2
        self._lines.draw(painter, self.text(), self._beside / 2, top, room)
        painter.end()

    def _look(self) -> tuple[str, str, str | None]:
        """Colour roles of the word, of its ground, and of its edge if it always has one."""
        if self._kind == NEUTRAL:
            return "ink", "card", "control_border"
        role = ROLES.get(self._kind, "jij")
        return ("spoor2_text" if role == "spoor2" else role), f"{role}_soft", None

    @property
    def _beside(self) -> int:
        """Room left and right of the word, together."""
        return round(1.6 * self._lines.size)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
