"""Text on the window: always plain, in a kind of type and a colour role of the theme."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme


class Words(QLabel):
    """A label that wraps and never reads its text as markup, because a dossier is untrusted."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: str = "body",
        role: str = "ink",
        *,
        bold: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self._role = role
        self._bold = bold
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self.restyle()
        theme.changed.connect(self.restyle)

    def set_role(self, role: str) -> None:
        """Another colour role."""
        self._role = role
        self.restyle()

    def restyle(self) -> None:
        """Take font and colour from the theme."""
        self.setFont(self._theme.font(self._kind, bold=self._bold))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, self._theme.color(self._role))
        self.setPalette(palette)


class Title(Words):
    """A heading that asks for one line, and wraps where it must."""

    def sizeHint(self) -> QSize:
        """The width of the whole text."""
        size = self._theme.size("type", self._kind) * self._theme.scale
        width = math.ceil(self._theme.measure(self.text(), size, bold=self._bold)) + 2
        return QSize(width, self.heightForWidth(width))
