"""A message at the top of a page: an icon, a sentence, perhaps one thing to do."""

from __future__ import annotations

from typing import Literal, NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.words import Words

Kind = Literal["info", "attention", "calm"]


class _Look(NamedTuple):
    icon: str
    fill: str
    edge: str


LOOKS: dict[Kind, _Look] = {
    "info": _Look("info", "jij_soft", "jij"),
    "attention": _Look("octagon-alert", "card", "attention"),
    "calm": _Look("circle-check", "card", "control_border"),
}
_BAR = 6
_LOWER = 7
"""The close button is this much higher than a line of text, above and below."""


class Banner(QFrame):
    """Kinds differ by icon and edge; `attention` is for the pages that must stop someone.

    Closing hides it and tells `dismissed`.
    """

    acted = Signal()
    dismissed = Signal()

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = "info",
        action: str | None = None,
        dismissable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = LOOKS[kind]
        self._build_widgets(text, action, dismissable)
        self._assemble()
        self._connect()

    def _build_widgets(self, text: str, action: str | None, dismissable: bool) -> None:
        theme = self._theme
        self._icon = IconLabel(theme, self._look.icon, self._icon_role(), parent=self)
        self.words = Words(theme, text, parent=self)
        self.action = Button(theme, action, parent=self) if action else None
        self.close_button = (
            IconButton(theme, "x", self.tr("Sluit melding"), parent=self) if dismissable else None
        )

    def _icon_role(self) -> str:
        return "ink" if self._look.edge == "control_border" else self._look.edge

    def _assemble(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(18 + _BAR, 6, 8, 6)
        row.setSpacing(12)
        aside = QVBoxLayout()
        aside.setContentsMargins(0, _LOWER, 0, 0)
        aside.addWidget(self._icon)
        aside.addStretch(1)
        row.addLayout(aside)
        column = QVBoxLayout()
        column.setContentsMargins(0, _LOWER, 0, _LOWER)
        column.setSpacing(self._theme.space("small"))
        column.addWidget(self.words)
        if self.action is not None:
            flow = FlowLayout(self._theme.space("small"))
            flow.addWidget(self.action)
            column.addLayout(flow)
        row.addLayout(column, 1)
        if self.close_button is not None:
            row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._tell()

    def _connect(self) -> None:
        self._theme.changed.connect(self.update)
        if self.action is not None:
            self.action.clicked.connect(self.acted)
        if self.close_button is not None:
            self.close_button.clicked.connect(self._dismiss)

    def text(self) -> str:
        """The sentence."""
        return self.words.text()

    def set_text(self, text: str) -> None:
        """Show another sentence."""
        self.words.setText(text)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes it, when the keyboard is in it."""
        if event.key() == Qt.Key.Key_Escape and self.close_button is not None:
            self._dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Ground, edge, and a thick edge at the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75), 12, 12)
        painter.fillPath(path, self._theme.color(self._look.fill))
        painter.setClipPath(path)
        painter.fillRect(QRectF(0, 0, _BAR, self.height()), self._theme.color(self._look.edge))
        painter.setClipping(False)
        painter.setPen(QPen(self._theme.color(self._look.edge), 1.5))
        painter.drawPath(path)
        painter.end()

    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()

    def _tell(self) -> None:
        self.setAccessibleName(self.words.text())
