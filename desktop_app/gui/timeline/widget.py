"""The map as a widget: paints a layout once, moves selection and view, says what was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QPainter, QPixmap
from PySide6.QtWidgets import QGestureEvent, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.timeline.keyboard import act
from desktop_app.gui.timeline.painter import MapPainter, paint_focus
from desktop_app.gui.timeline.pointer import Pointer
from desktop_app.gui.timeline.registry import registry, tell
from desktop_app.map.model import MapLayout, Rect, View
from desktop_app.map.moments import Moment
from desktop_app.map.own import OwnMoment
from desktop_app.map.sight import Sight
from desktop_app.map.viewport import STEP, Limits, Preset, length, panned, showing
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import (
        QFocusEvent,
        QKeyEvent,
        QMouseEvent,
        QPaintEvent,
        QResizeEvent,
        QWheelEvent,
    )

    from desktop_app.gui.timeline.hint import Hint

LEAST_WIDTH = 540


class Timeline(QWidget):
    """The railway map. One tab stop; arrow keys go from moment to moment."""

    chosen = Signal(str)
    """Key of the moment (`sleutel`, own ones too) or period (`periode:…`) that is selected now."""
    activated = Signal(str)
    """Enter, Space or a double click on what is selected: the reader wants its card."""
    view_changed = Signal(str)
    """Other days are shown; the preset in force: alles, jaar, weken or eigen."""
    first_seen = Signal()
    """The map has been painted for the first time; what can wait may be built now."""

    def __init__(self, theme: Theme, words: Messages, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        registry.install()  # before it has a name: telling that makes Qt ask how it is heard
        self._theme = theme
        self._sight = Sight(theme.measure, lambda: theme.scale, words, LEAST_WIDTH)
        self._hovered: str | None = None
        self._picture = QPixmap()
        self._stale = True
        self._hint: Hint | None = None
        self._seen = False
        self._height = 0
        self._pointer = Pointer(self)

        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Jouw tijdlijn"))
        self.setAccessibleDescription(
            self.tr("Pijltjes gaan van moment naar moment. Met plus en min zoom je.")
        )
        theme.changed.connect(self._restyle)

    # ------------------------------------------------------------------ what others ask

    @property
    def keys(self) -> tuple[str, ...]:
        """Keys of all moments in the order of time, then of the periods."""
        return self._sight.keys

    @property
    def moments(self) -> tuple[Moment, ...]:
        """All moments in the order of time."""
        return self._sight.moments

    @property
    def selected_key(self) -> str | None:
        """Key of what is selected."""
        return self._sight.selected

    @property
    def limits(self) -> Limits:
        """How far one can look; only with a traject."""
        return self._sight.limits

    @property
    def today(self) -> date:
        """The day of the traject."""
        return self.limits.today

    def set_traject(self, traject: Traject, own: tuple[OwnMoment, ...] = ()) -> None:
        """Show a traject and own moments; selection and view stay where they still can."""
        self._sight.show(traject, own)
        self._renew()

    def select(self, key: str) -> None:
        """Select a moment or period, bring it into view and say so."""
        if self._sight.traject is None:
            return
        fresh = key != self._sight.selected
        if fresh:
            self._sight.choose(key)
            self._renew()
        self.show_key(key)
        if fresh:
            self._tell_assistive("Focus", "Selection")
            self.chosen.emit(key)

    def show_key(self, key: str) -> None:
        """Move the view as little as brings an item into it; zoom stays as it is."""
        if self._sight.traject is not None:
            self.look_at(self._sight.view_with(key))

    def own_of(self, key: str) -> OwnMoment | None:
        """The own moment with this key, if it is one."""
        return next((own for own in self._sight.own if own.key == key), None)

    def spoken(self, key: str) -> str:
        """The sentence of an item for who listens."""
        return self._sight.sentence(key)

    def layout_now(self) -> MapLayout:
        """The layout at the present width."""
        return self._sight.layout(self._sight.width)

    def rect_of(self, key: str) -> QRect | None:
        """Where an item is, in the widget; None outside the view."""
        rect = self._sight.place(key)
        return QRectF(*rect).toAlignedRect() if rect is not None else None

    def key_at(self, point: QPoint | QPointF) -> str | None:
        """Key of what lies under a point of the widget."""
        return self.layout_now().at(point.x(), point.y()) if self._sight.traject else None

    # ------------------------------------------------------------------ the view

    @property
    def preset(self) -> Preset:
        """Which part is shown: alles, jaar, weken, or eigen after zooming or moving by hand."""
        return self._sight.preset

    @property
    def can_zoom_in(self) -> bool:
        """False when no nearer view is left."""
        return self._sight.traject is not None and self._nearer() != self.view_now()

    @property
    def can_zoom_out(self) -> bool:
        """False when everything is shown."""
        return self._sight.view is not None

    def show_all(self) -> None:
        """Show the whole map."""
        self.show_preset("alles")

    def show_year(self) -> None:
        """Show this calendar year, as far as it is on the map."""
        self.show_preset("jaar")

    def show_weeks(self) -> None:
        """Show twelve weeks around today."""
        self.show_preset("weken")

    def show_preset(self, preset: Preset) -> None:
        """Show one of the presets; "eigen" keeps the view as it is."""
        if self._sight.traject is not None and preset != "eigen":
            self._sight.forget()
            self._look(self._sight.view_of(preset), preset)

    def zoom_in(self) -> None:
        """Fewer days, around the selection."""
        if self._sight.traject is not None:
            self.look_at(self._nearer())

    def zoom_out(self) -> None:
        """More days, around the selection, up to the whole map."""
        if self._sight.traject is not None:
            self.look_at(self._sight.stepped(STEP))

    def pan(self, part: float) -> bool:
        """Move by a part of the view, later when positive; False at the end."""
        if self._sight.traject is None:
            return False
        view = self.view_now()
        return self.look_at(panned(view, self.limits, round(part * length(view))))

    def show_today(self) -> None:
        """Bring today into view."""
        if self._sight.view is not None:
            self.look_at(showing(self._sight.view, self.limits, self.today))

    def view_now(self) -> View:
        """The days that are shown."""
        return self._sight.view_now

    def look_at(self, view: View | None) -> bool:
        """Show these days, None for everything; False when that is what is shown already."""
        if view == self._sight.view or (view is not None and view == self.view_now()):
            return False
        self._look(view, "alles" if view is None else "eigen")
        return True

    def _nearer(self) -> View | None:
        return self._sight.stepped(1 / STEP)

    def _look(self, view: View | None, preset: Preset) -> None:
        self._sight.look(view, preset)
        self._renew()
        self.view_changed.emit(preset)

    # ------------------------------------------------------------------ size

    def hasHeightForWidth(self) -> bool:
        """The map grows higher where it is narrower."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the layout at a width."""
        return round(self._sight.layout(width).height) if self._sight.traject else 0

    def sizeHint(self) -> QSize:
        """A comfortable width."""
        width = max(self.width(), LEAST_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Narrower than this the words no longer fit."""
        return QSize(LEAST_WIDTH, 0)

    # ------------------------------------------------------------------ events

    def event(self, event: QEvent) -> bool:
        """Two fingers zoom, on a touch pad or on a screen."""
        if isinstance(event, QNativeGestureEvent | QGestureEvent):
            ours = self._sight.traject is not None and self._pointer.gesture(event)
            return ours or super().event(event)
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A new width is a new layout."""
        super().resizeEvent(event)
        if self._sight.width != self.width():
            self._sight.width = max(self.width(), 1)
            self._sight.forget()
        self._stale = True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The kept picture, then what moves: hover and focus."""
        if self._sight.traject is None:
            return
        if not self._seen:
            self._seen = True
            self.first_seen.emit()
        if self._stale:
            self._paint_picture()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        focused = self._sight.place(self.selected_key) if self.hasFocus() else None
        if focused is not None:
            paint_focus(painter, self._theme, focused)
        elif self.hasFocus():
            paint_focus(painter, self._theme, Rect(4, 4, self.width() - 8, self.height() - 8))
        hovered = self._sight.place(self._hovered) if self._hovered != self.selected_key else None
        if hovered is not None:
            paint_focus(painter, self._theme, hovered, hover=True)
        if self._hovered is not None and self._hint is not None:
            self._hint.paint(painter, self.layout_now(), self._hovered)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The begin of a click or a drag."""
        if self._sight.traject is None or not self._pointer.press(event):
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A drag moves the map; else hover shows what a label had no room for."""
        if self._sight.traject is None:
            return
        if self._pointer.move(event):
            self._hover(None)
            return
        point = event.position()
        if self._hovered is not None and self._hint is not None and self._hint.holds(point):
            return
        key = self.key_at(point)
        self._hover(key)
        shape = Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click selects."""
        if self._sight.traject is None or not self._pointer.release(event):
            super().mouseReleaseEvent(event)
            return
        key = self._sight.under(event.position().x(), event.position().y())
        if key is not None:
            self.select(key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on an item asks for its card."""
        key = self.key_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and key is not None:
            self.select(key)
            self.activated.emit(key)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom, sideways pans; the rest scrolls the page."""
        if self._sight.traject is not None and self._pointer.wheel(event):
            self._hover(None)
            event.accept()
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is hovered any more."""
        super().leaveEvent(event)
        self._hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys, Home, End, T, zoom and pan; Escape hides the hint."""
        if event.key() == Qt.Key.Key_Escape and self._hovered is not None:
            self._hover(None)
        elif self._sight.traject is None or not act(self, event):
            super().keyPressEvent(event)

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

    def _renew(self) -> None:
        """Paint anew; tell the page only when the height is another one."""
        self._stale = True
        self._hovered = None
        height = self.heightForWidth(self._sight.width)
        if height != self._height:
            self._height = height
            self.updateGeometry()
        self.update()

    def _restyle(self) -> None:
        self._sight.forget()
        self._renew()

    def _paint_picture(self) -> None:
        """Paint the map on the kept picture; new memory only for another size."""
        layout, ratio = self.layout_now(), self.devicePixelRatioF()
        size = QSize(round(layout.width * ratio), round(layout.height * ratio))
        if self._picture.size() != size:
            self._picture = QPixmap(size)
        self._picture.setDevicePixelRatio(ratio)
        self._picture.fill(self._theme.color("card"))
        painter = QPainter(self._picture)
        MapPainter(painter, self._theme, layout).paint()
        painter.end()
        self._stale = False

    def _hover(self, key: str | None) -> None:
        if key != self._hovered:
            if self._hint is None:
                from desktop_app.gui.timeline.hint import Hint

                self._hint = Hint(self, self._theme)
            self._hovered = key
            self.update()

    def _tell_assistive(self, *names: str) -> None:
        """Send events of these names for the selected item, if anybody listens."""
        if self._seen and self.selected_key in self.keys:
            tell(self, self.keys.index(self.selected_key), names)
