"""The side bar: the pages, and always Hulp; a strip on top where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.pages.names import page_name
from desktop_app.gui.pages.registry import BY_ID, PAGES, under_more
from desktop_app.gui.shell.nav_button import NavButton
from desktop_app.gui.shell.under_button import UnderButton
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.flow import FlowLayout

LEAST = 216
MARGIN = 12
TOP, SPACE = 14, 4


class SideBar(QWidget):
    """Says where the person wants to go. It shows only what works now."""

    wanted = Signal(str)
    """Id of a page."""
    lock_wanted = Signal()
    keep_wanted = Signal()
    """Give the dossier that lives in memory a place."""
    own_wanted = Signal()
    """Leave the example for a dossier of one's own."""
    back_wanted = Signal()
    seen = Signal()
    """The window has been painted for the first time; what can wait may be built now."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._narrow = False
        self._seen = False
        self._track = False
        self._joined = False
        self.buttons: dict[str, NavButton] = {}
        """By page id; `terug`, `bewaar`, `eigen` and `vergrendel` are no pages."""
        self.setAccessibleName(self.tr("Hoofdmenu"))
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._brand = Brand(theme, self)
        self._back = NavButton(theme, "chevron-left", self.tr("Terug"), parent=self)
        top = [entry for entry in PAGES if entry.in_bar in ("top", "plays")]
        for entry in (*top, BY_ID["hulp"]):
            button = NavButton(
                theme, entry.icon, page_name(entry.id), framed=entry.id == "hulp", parent=self
            )
            self.buttons[entry.id] = button
        self.under = UnderButton(theme, self)
        """The page under Meer that is open."""
        self._keep = NavButton(theme, "save", self.tr("Bewaar nu"), framed=True, parent=self)
        self._own = NavButton(theme, "pencil", self.tr("Begin zelf"), framed=True, parent=self)
        self._lock = NavButton(theme, "lock", self.tr("Vergrendel"), parent=self)
        self._keep.setAccessibleDescription(self.tr("Je dossier is nog niet bewaard"))
        self._own.setAccessibleDescription(self.tr("Dit is een voorbeeld"))
        self.buttons["terug"] = self._back
        self.buttons["bewaar"] = self._keep
        self.buttons["eigen"] = self._own
        self.buttons["vergrendel"] = self._lock

    def _assemble(self) -> None:
        """Bar at the left, or rows that wrap at the top."""
        old = self.layout()
        if old is not None:
            while old.count():  # else the widgets would go with it
                old.takeAt(0)
            QWidget().setLayout(old)  # Qt's way to be rid of a layout
        pages = [button for id, button in self.buttons.items() if id in BY_ID and id != "hulp"]
        order = [self._brand, self._back, *pages, self.under]
        low = [self._keep, self._own, self.buttons["hulp"], self._lock]
        self._brand.setVisible(not self._narrow)  # the strip has no room to lose
        for button in (*self.buttons.values(), self.under):
            button.set_low(self._narrow)
        if self._narrow:
            flow = FlowLayout(4, self)
            flow.setContentsMargins(MARGIN, 6, MARGIN, 6)
            for widget in (*order, *low):
                flow.addWidget(widget)
        else:
            column = QVBoxLayout(self)
            column.setContentsMargins(MARGIN, TOP, MARGIN, MARGIN)
            column.setSpacing(SPACE)
            for widget in order:
                column.addWidget(widget)
            column.addStretch(1)
            for widget in low:
                column.addWidget(widget)
        horizontal = QSizePolicy.Policy.Preferred if self._narrow else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(horizontal, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(self._narrow)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def _connect(self) -> None:
        for id, button in self.buttons.items():
            if id in BY_ID:
                button.clicked.connect(lambda _=False, id=id: self.wanted.emit(id))
        self.under.clicked.connect(lambda _: self.wanted.emit(self.under.page))
        self._back.clicked.connect(lambda _: self.back_wanted.emit())
        self._lock.clicked.connect(lambda _: self.lock_wanted.emit())
        self._keep.clicked.connect(lambda _: self.keep_wanted.emit())
        self._own.clicked.connect(lambda _: self.own_wanted.emit())
        self._theme.changed.connect(self._restyle)

    # ------------------------------------------------------------------ what the window says

    def show_where(self, page: str, *, whole: bool, back: bool) -> None:
        """Mark the open page.

        whole: all entries, else only Hulp. back: with a way back from Hulp, where no other entry
        leads there.
        """
        found = {entry.id for entry in under_more(track_in_bar=self._track)}
        under = page if whole and page in found else ""
        for id, button in self.buttons.items():
            if id in BY_ID:
                button.set_here(id == page and not under)
                button.setVisible(whole or id == "hulp")
        self.buttons["spoor2"].setVisible(whole and self._track)
        self.buttons["meer"].set_around(bool(under))
        self.under.show_page(under)
        self._join()
        self._lock.setVisible(whole)
        self._back.setVisible(back)

    def show_track(self, *, near: bool) -> None:
        """Whether the second track plays or comes near; else it stands under Meer."""
        self._track = near

    def show_keeping(self, *, keep: bool, own: bool) -> None:
        """Offer to keep a dossier that has no place yet, or to leave the example."""
        self._keep.setVisible(keep)
        self._own.setVisible(own)

    def set_narrow(self, narrow: bool) -> None:
        """A strip on top instead of a bar at the side."""
        if narrow != self._narrow:
            self._narrow = narrow
            self._assemble()
            self._join()

    @property
    def height_wish(self) -> int:
        """How high the bar at the side has to be at least for everything that it may show.

        With a place for a page under Meer: the bar does not change its form when one is opened.
        """
        heights = [part.minimumSizeHint().height() for part in (self._brand, *self._shown)]
        if self._has_more:
            heights.append(self.under.most_height)
        return sum(heights) + SPACE * len(heights) + TOP + MARGIN

    @property
    def wish(self) -> int:
        """How wide the bar at the side wants to be."""
        widths = [button.sizeHint().width() for button in self._shown]
        if self._has_more:
            widths.append(self.under.least_width)
        return max(LEAST, max(widths, default=0) + 2 * MARGIN)

    @property
    def _shown(self) -> list[NavButton]:
        return [button for button in self.buttons.values() if not button.isHidden()]

    @property
    def _has_more(self) -> bool:
        return not self.buttons["meer"].isHidden()

    def sizeHint(self) -> QSize:
        """As wide as its widest word."""
        if self._narrow:
            return super().sizeHint()
        return QSize(self.wish, super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """The dark ground."""
        if not self._seen:
            self._seen = True
            self.seen.emit()
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sidebar"))
        painter.drawRect(self.rect())
        if self._theme.name == "contrast":
            painter.setPen(self._theme.color("sidebar_border"))
            edge = self.rect().bottomLeft() if self._narrow else self.rect().topRight()
            painter.drawLine(edge, self.rect().bottomRight())
        if self._joined:
            self._draw_block(painter)
        painter.end()

    def _join(self) -> None:
        """In the bar Meer and the page under it are one block; in the strip they may be apart."""
        self._joined = bool(self.under.page) and not self._narrow
        for part in (self.buttons["meer"], self.under):
            part.set_joined(self._joined)
        self.update()

    def _draw_block(self, painter: QPainter) -> None:
        """One ground behind Meer and the page under it: they are one place."""
        both = self.buttons["meer"].geometry().united(self.under.geometry())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("sidebar_selected"))
        painter.drawRoundedRect(QRectF(both).adjusted(2.5, 2.5, -2.5, -2.5), 8, 8)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Brand(QWidget):
    """The name of the program, painted; no stop for the keyboard."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Room for icon and name."""
        size = self._theme.size("type", "heading_3") * self._theme.scale
        width = self._theme.measure("Spoorboekje", size, bold=True)
        return QSize(round(width + size * 2.6), round(size * 2.4))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A train and the name."""
        from desktop_app.gui.widgets.icon import icon_pixmap

        painter = QPainter(self)
        side = round(22 * self._theme.scale)
        picture = icon_pixmap(self._theme, "train-front", "sidebar_text", side)
        painter.drawPixmap(10, (self.height() - side) // 2, picture)
        painter.setPen(self._theme.color("sidebar_text"))
        painter.setFont(self._theme.font("heading_3", bold=True))
        place = QRectF(self.rect()).adjusted(side + 20, 0, 0, 0)
        middle_left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, middle_left, "Spoorboekje")
        painter.end()
