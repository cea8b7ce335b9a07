"""The map in small: a picture of where you are that opens the whole map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline.painter import MapPainter, paint_focus
from desktop_app.gui.widgets.press import Press
from desktop_app.map.model import MapLayout, Rect
from desktop_app.map.small import lay_out_small, next_moment
from desktop_app.map.words import name_and_days
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LEAST_WIDTH = 320
INSET = 5.0
"""Room for the ring of the focus."""


class SmallMap(Press, QAbstractButton):
    """One strip: where you are between the first day and the end. One tab stop, one action."""

    opened = Signal()
    """Asked for with click, Enter or Space: show the whole map."""

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._traject: Traject | None = None
        self._kept: dict[int, MapLayout] = {}

        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Jouw tijdlijn in het klein"))
        self.clicked.connect(self.opened)
        self._prepare_press(theme)

    def set_traject(self, traject: Traject) -> None:
        """Show a traject, and say where you are in it."""
        self._traject = traject
        self.setAccessibleDescription(self._said(traject))
        self._restyle()

    def layout_now(self) -> MapLayout:
        """The layout at the present width; only with a traject."""
        return self._layout_for(self.width())

    def hasHeightForWidth(self) -> bool:
        """Labels may need another place where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the strip."""
        return round(self._layout_for(width).height) if self._traject else 0

    def sizeHint(self) -> QSize:
        """A width at which it can be read; the height follows from the width it gets.

        Of a width that it has had, or none: laying out costs a moment, and Qt asks for the height
        again when it gives a width.
        """
        return QSize(LEAST_WIDTH, next((round(one.height) for one in self._kept.values()), 0))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this nothing can be read."""
        return QSize(LEAST_WIDTH, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The strip, and a ring when it has the keyboard."""
        if self._traject is None:
            return
        painter = QPainter(self)
        MapPainter(painter, self._theme, self.layout_now()).paint()
        if self.hasFocus():
            ring = Rect(INSET, INSET, self.width() - 2 * INSET, self.height() - 2 * INSET)
            paint_focus(painter, self._theme, ring)
        painter.end()

    def _layout_for(self, width: int) -> MapLayout:
        width = max(width, LEAST_WIDTH)
        found = self._kept.get(width)
        if found is None:
            if self._traject is None:
                raise RuntimeError
            scale = self._theme.scale
            found = lay_out_small(
                self._traject, width, self._theme.measure, scale, words=self._words
            )
            if len(self._kept) > 8:
                self._kept.clear()
            self._kept[width] = found
        return found

    def _restyle(self) -> None:
        self._kept.clear()
        super()._restyle()

    def _said(self, traject: Traject) -> str:
        """In which week you are, and what comes next."""
        words, parts = self._words, list[str]()
        week, total = traject.ziekteweek, traject.weken_totaal
        if week is not None and week <= total:
            parts.append(words.get("kaart.klein.week", week=week, totaal=total))
        elif week is not None:
            parts.append(words.get("kaart.klein.voorbij", totaal=total))
        coming = next_moment(traject)
        if coming is not None and coming.milestone is not None:
            parts.append(
                words.get("kaart.klein.straks", wat=name_and_days(coming.milestone, words))
            )
        return " ".join(parts)
