"""The side bar: the pages, and always Hulp; a strip on top where the window is narrow."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.pages.registry import BY_ID, PAGES
from desktop_app.gui.shell.nav_button import NavButton
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
        self.buttons: dict[str, NavButton] = {}
        """By page id; `terug`, `bewaar`, `eigen` and `vergrendel` are no pages."""
        self.setAccessibleName(self.tr("Hoofdmenu"))
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        words = {
            "vandaag": self.tr("Vandaag"),
            "tijdlijn": self.tr("Tijdlijn"),
            "rechten": self.tr("Rechten"),
            "documenten": self.tr("Documenten"),
            "gesprekken": self.tr("Gesprekken"),
            "spoor2": self.tr("Tweede spoor"),
            "gegevens": self.tr("Mijn gegevens"),
            "bestand": self.tr("Mijn bestand"),
            "instellingen": self.tr("Instellingen"),
            "hulp": self.tr("Hulp"),
        }
        theme = self._theme
        self._brand = Brand(theme, self)
        self._back = NavButton(theme, "chevron-left", self.tr("Terug"), parent=self)
        top = [entry for entry in PAGES if entry.in_bar in ("top", "plays")]
        for entry in (*top, BY_ID["hulp"]):
            button = NavButton(
                theme, entry.icon, words[entry.id], framed=entry.id == "hulp", parent=self
            )
            self.buttons[entry.id] = button
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
        order = [self._brand, self._back, *pages]
        low = [self._keep, self._own, self.buttons["hulp"], self._lock]
        self._brand.setVisible(not self._narrow)  # the strip has no room to lose
        for button in self.buttons.values():
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
        for id, button in self.buttons.items():
            if id in BY_ID:
                button.set_here(id == page)
                button.setVisible(whole or id == "hulp")
        self.buttons["spoor2"].setVisible(whole and (self._track or page == "spoor2"))
        self._lock.setVisible(whole)
        self._back.setVisible(back)

    def show_track(self, *, near: bool) -> None:
        """Whether the second track plays or comes near; else it has no entry of its own."""
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

    @property
    def height_wish(self) -> int:
        """How high the bar at the side has to be at least for everything that it shows."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        heights = [part.minimumSizeHint().height() for part in (self._brand, *shown)]
        return sum(heights) + SPACE * len(heights) + TOP + MARGIN

    @property
    def wish(self) -> int:
        """How wide the bar at the side wants to be."""
        shown = [button for button in self.buttons.values() if not button.isHidden()]
        widths = [button.sizeHint().width() for button in shown]
        return max(LEAST, max(widths, default=0) + 2 * MARGIN)

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
        painter.end()

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
