"""One entry of the side bar: an icon and a word, the open page marked by more than colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.press import Press

ICON = 20
INSET = 11


class NavButton(Press, QPushButton):
    """Goes to a page. `framed`: with an edge, as Hulp has."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        text: str,
        *,
        framed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setText(text)
        self._icon = icon
        self._framed = framed
        self._here = False
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._prepare_press(theme)

    def sizeHint(self) -> QSize:
        """Room for icon, word and focus ring."""
        size = self._theme.size("type", "body") * self._theme.scale
        width = self._theme.measure(self.text(), size, bold=True)
        icon = ICON * self._theme.scale
        return QSize(round(width + icon + 3 * INSET + 4), max(45, round(size * 1.5 + 2 * 8)))

    @property
    def here(self) -> bool:
        """Whether this is the page that is open."""
        return self._here

    def set_here(self, here: bool) -> None:
        """Whether this is the page that is open; said too, as nobody hears a colour."""
        if here != self._here:
            self._here = here
            self.setAccessibleDescription(self.tr("Deze pagina is open") if here else "")
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The open page is a light block; the others are words on the bar."""
        from desktop_app.gui.widgets.icon import icon_pixmap

        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        chosen = self._here
        role = "sidebar_selected_text" if chosen else "sidebar_text"
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sidebar_selected"))
            painter.drawRoundedRect(inner, 8, 8)
        elif self._framed or self.underMouse():
            painter.setPen(QPen(theme.color("sidebar_border"), 1.5))
            painter.drawRoundedRect(inner, 8, 8)
        side = round(ICON * theme.scale)
        picture = icon_pixmap(theme, self._icon, role, side)
        top = (self.height() - side) / 2
        painter.drawPixmap(QPointF(INSET, top), picture)
        painter.setPen(theme.color(role))
        painter.setFont(theme.font(bold=True))
        words = inner.adjusted(side + 2 * INSET - 2.5, 0, 0, 0)
        middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle_left, self.text())
        if self.hasFocus():
            ring = "focus" if chosen and theme.name == "light" else "sidebar_focus"
            painter.setPen(QPen(theme.color(ring), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 8, 8)
        painter.end()
