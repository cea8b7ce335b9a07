"""One entry of the side bar: an icon and a word, the open page marked by more than colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.press import Press

ICON = 20
INSET = 11
SPARE = 4


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
        self._around = False
        self._joined = False
        self._low = False
        self._indent = 0
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._prepare_press(theme)

    def sizeHint(self) -> QSize:
        """Room for icon, word and focus ring."""
        size = self._theme.size("type", "body") * self._theme.scale
        width = self._theme.measure(self.text(), size, bold=True)
        around = 0 if self._low else 20
        height = max(45, round(size * 1.5 + around))
        return QSize(round(width) + self._beside + SPARE, height)

    def minimumSizeHint(self) -> QSize:
        """Less high where the bar has many entries, as with the largest text."""
        return QSize(self.sizeHint().width(), self._least_height)

    def set_low(self, low: bool) -> None:
        """No higher than it must be: in the strip on top, where each row is room of the page."""
        self._low = low
        self.updateGeometry()

    @property
    def here(self) -> bool:
        """Whether this is the page that is open."""
        return self._here

    def set_here(self, here: bool) -> None:
        """Whether this is the page that is open; said too, as nobody hears a colour."""
        if here != self._here:
            self._here = here
            self._tell()

    def set_around(self, around: bool) -> None:
        """Whether the page that is open is one of those that are found here."""
        if around != self._around:
            self._around = around
            self._tell()

    def set_joined(self, joined: bool) -> None:
        """Whether the bar paints the light block behind it and what stands next to it."""
        if joined != self._joined:
            self._joined = joined
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The open page is a light block; the others are words on the bar."""
        from desktop_app.gui.widgets.icon import icon_pixmap

        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(2.5, 2.5, -2.5, -2.5)
        chosen = self._here or self._around
        role = "sidebar_selected_text" if chosen else "sidebar_text"
        if chosen and not self._joined:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sidebar_selected"))
            painter.drawRoundedRect(inner, 8, 8)
        elif not chosen and (self._framed or self.underMouse()):
            painter.setPen(QPen(theme.color("sidebar_border"), 1.5))
            painter.drawRoundedRect(inner, 8, 8)
        side = round(ICON * theme.scale)
        picture = icon_pixmap(theme, self._icon, role, side)
        top = (self.height() - side) / 2
        painter.drawPixmap(QPointF(self._indent + INSET, top), picture)
        painter.setPen(theme.color(role))
        painter.setFont(theme.font(bold=True))
        room = self.width() - self._beside
        words = QRectF(self._beside - INSET, inner.top(), room, inner.height())
        middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(words, middle_left | Qt.TextFlag.TextWordWrap, self.text())
        if self.hasFocus():
            ring = "focus" if chosen and theme.name == "light" else "sidebar_focus"
            painter.setPen(QPen(theme.color(ring), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inner, 8, 8)
        painter.end()

    @property
    def _least_height(self) -> int:
        """Of one line, and of something to press."""
        return max(45, round(self._theme.size("type", "body") * self._theme.scale * 1.5))

    @property
    def _beside(self) -> int:
        """Everything in its width but the words."""
        return round(self._indent + ICON * self._theme.scale) + 3 * INSET

    def _tell(self) -> None:
        """Say what else only colour would tell."""
        said = ""
        if self._here:
            said = self.tr("Deze pagina is open")
        elif self._around:
            said = self.tr("De open pagina hoort hierbij")
        self.setAccessibleDescription(said)
        self.update()
