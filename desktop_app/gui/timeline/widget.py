"""The map as a widget: paints a layout once, moves the selection, says what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline.painter import MapPainter, paint_focus
from desktop_app.gui.timeline.registry import registry
from desktop_app.map.layout import lay_out
from desktop_app.map.model import MapLayout, Rect
from desktop_app.map.moments import Moment, first_choice, map_moments, map_periods
from desktop_app.map.words import period_key, spoken_moment, spoken_period
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent, QPoint, QPointF
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
    )

    from desktop_app.gui.timeline.hint import Hint

LEAST_WIDTH = 540


class Timeline(QWidget):
    """The railway map. One tab stop; arrow keys go from moment to moment."""

    chosen = Signal(str)
    """Key of the moment (`sleutel`) or period (`periode:…`) that is selected now."""
    first_seen = Signal()
    """The map has been painted for the first time; what can wait may be built now."""

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._traject: Traject | None = None
        self._moments: tuple[Moment, ...] = ()
        self._spoken: dict[str, str] = {}
        self._selected: str | None = None
        self._hovered: str | None = None
        self._layouts: dict[int, MapLayout] = {}
        self._picture: QPixmap | None = None
        self._hint: Hint | None = None
        self._seen = False

        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Jouw tijdlijn"))
        self.setAccessibleDescription(
            self.tr("Gebruik de pijltjestoetsen om van moment naar moment te gaan.")
        )
        theme.changed.connect(self._restyle)

    # ------------------------------------------------------------------ what others ask

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of all moments in the order of time, then of the periods."""
        return tuple(self._spoken)

    @property
    def selected_key(self) -> str | None:
        """Key of what is selected."""
        return self._selected

    def set_traject(self, traject: Traject) -> None:
        """Show a traject; the selection stays where it still exists."""
        self._traject = traject
        if self._selected is None:
            self._selected = first_choice(traject)
        self._read()
        if self._selected not in self._spoken:
            self._selected = first_choice(traject)
            self._read()
        self._relayout()

    def select(self, key: str) -> None:
        """Select a moment or period, show its label and say so."""
        if key == self._selected or self._traject is None:
            return
        self._selected = key
        self._read()
        self._relayout()
        self._tell_assistive("Focus", "Selection")
        self.chosen.emit(key)

    def spoken(self, key: str) -> str:
        """The sentence of an item for who listens."""
        return self._spoken.get(key, "")

    def layout_now(self) -> MapLayout:
        """The layout at the present width."""
        return self._layout_for(max(self.width(), 1))

    def rect_of(self, key: str) -> QRect | None:
        """Where an item is, in the widget; None outside the view."""
        rect = self._place(key)
        return QRectF(*rect).toAlignedRect() if rect is not None else None

    def key_at(self, point: QPoint | QPointF) -> str | None:
        """Key of what lies under a point of the widget."""
        return self.layout_now().at(point.x(), point.y()) if self._traject else None

    # ------------------------------------------------------------------ size

    def hasHeightForWidth(self) -> bool:
        """The map grows higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the layout at a width."""
        return round(self._layout_for(width).height) if self._traject else 0

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        width = max(self.width(), LEAST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this the words no longer fit."""
        return QSize(LEAST_WIDTH, 0)

    # ------------------------------------------------------------------ events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width is a new layout."""
        super().resizeEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The kept picture, then what moves: hover and focus."""
        if self._traject is None:
            return
        if not self._seen:
            self._seen = True
            registry.install()
            self.first_seen.emit()
        if self._picture is None:
            self._picture = self._painted()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        focused = self._place(self._selected) if self.hasFocus() else None
        if focused is not None:
            paint_focus(painter, self._theme, focused)
        hovered = self._place(self._hovered) if self._hovered != self._selected else None
        if hovered is not None:
            paint_focus(painter, self._theme, hovered, hover=True)
        if self._hovered is not None and self._hint is not None:
            self._hint.paint(painter, self.layout_now(), self._hovered)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hover shows what a label had no room for."""
        point = event.position()
        if self._hovered is not None and self._hint is not None and self._hint.holds(point):
            return
        key = self.key_at(point)
        self._hover(key)
        shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        self._hover(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click selects."""
        key = self.key_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and key is not None:
            self.select(key)
            return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Home, End, T for today; Escape hides the hint."""
        if event.key() == Qt.Key.Key_Escape and self._hovered is not None:
            self._hover(None)
            return
        wanted = self._key_for(event)
        if wanted is None:
            super().keyPressEvent(event)
            return
        self.select(wanted)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Say which moment has the keyboard."""
        super().focusInEvent(event)
        self._tell_assistive("Focus")
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.update()

    # ------------------------------------------------------------------ inner workings

    def _read(self) -> None:
        """The items and their sentences."""
        traject = self._traject
        if traject is None:
            return
        self._moments = map_moments(traject, self._selected)
        periods = map_periods(traject)
        self._spoken = {
            moment.key: spoken_moment(moment.milestone, number, len(self._moments), self._words)
            for number, moment in enumerate(self._moments, start=1)
        }
        for number, period in enumerate(periods, start=1):
            sentence = spoken_period(period, number, len(periods), self._words)
            self._spoken[period_key(period)] = sentence

    def _layout_for(self, width: int) -> MapLayout:
        layout = self._layouts.get(width)
        if layout is None:
            if self._traject is None:
                raise RuntimeError
            layout = lay_out(
                self._traject,
                max(width, LEAST_WIDTH),
                self._theme.measure,
                self._theme.scale,
                selected=self._selected,
                words=self._words,
            )
            if len(self._layouts) > 8:
                self._layouts.clear()
            self._layouts[width] = layout
        return layout

    def _relayout(self) -> None:
        self._layouts.clear()
        self._picture = None
        self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        if self._traject is not None:
            self._relayout()

    def _painted(self) -> QPixmap:
        layout, ratio = self.layout_now(), self.devicePixelRatioF()
        size = QSize(round(layout.width * ratio), round(layout.height * ratio))
        picture = QPixmap(size)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.color("card"))
        painter = QPainter(picture)
        MapPainter(painter, self._theme, layout).paint()
        painter.end()
        return picture

    def _place(self, key: str | None) -> Rect | None:
        if key is None or self._traject is None:
            return None
        layout = self.layout_now()
        station = layout.station(key)
        if station is not None:
            return station.target
        band = layout.band(key)
        return band.rect if band is not None else None

    def _hover(self, key: str | None) -> None:
        if key != self._hovered:
            if self._hint is None:
                from desktop_app.gui.timeline.hint import Hint

                self._hint = Hint(self, self._theme)
            self._hovered = key
            self.update()

    def _key_for(self, event: QKeyEvent) -> str | None:
        """Where a key leads; None when it is not ours."""
        plain = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if event.modifiers() not in plain or not self._spoken:
            return None
        key, moments = event.key(), [moment.key for moment in self._moments]
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            return self._beside(1 if key == Qt.Key.Key_Right else -1)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return self._across(down=key == Qt.Key.Key_Down)
        if key == Qt.Key.Key_Home and moments:
            return moments[0]
        if key == Qt.Key.Key_End and moments:
            return moments[-1]
        if key == Qt.Key.Key_T and moments:
            return self._nearest_to_today()
        return None

    def _beside(self, step: int) -> str | None:
        """The item before or after the selected one; the ends hold."""
        keys = self.keys
        if self._selected not in keys:
            return keys[0] if keys else None
        return keys[min(max(keys.index(self._selected) + step, 0), len(keys) - 1)]

    def _across(self, *, down: bool) -> str | None:
        """The nearest item on the next line or band, up or down."""
        layout = self.layout_now()
        rows: list[tuple[float, float, str]] = [
            (station.stem or station.y, station.x, station.key) for station in layout.stations
        ]
        here = next((row for row in rows if row[2] == self._selected), None)
        for band in layout.bands:
            x = here[1] if here else band.rect.x
            nearest = min(max(x, band.rect.x), band.rect.right)
            rows.append((band.rect.y, nearest, band.key))
        here = next((row for row in rows if row[2] == self._selected), None)
        if here is None:
            return None
        beyond = [row for row in rows if (row[0] > here[0]) == down and row[0] != here[0]]
        if not beyond:
            return self._selected
        line = min(beyond, key=lambda row: abs(row[0] - here[0]))[0]
        same = [row for row in beyond if row[0] == line]
        return min(same, key=lambda row: abs(row[1] - here[1]))[2]

    def _nearest_to_today(self) -> str:
        today = self._traject.vandaag if self._traject else self._moments[0].day
        return min(self._moments, key=lambda moment: abs((moment.day - today).days)).key

    def _tell_assistive(self, *names: str) -> None:
        """Send events of these names for the selected item, if anybody listens."""
        if not self._seen or self._selected not in self._spoken:
            return
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        if not QAccessible.isActive():
            return
        for name in names:
            event = QAccessibleEvent(self, QAccessible.Event[name])
            event.setChild(self.keys.index(self._selected))
            QAccessible.updateAccessibility(event)
