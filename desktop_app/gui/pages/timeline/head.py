"""The top of the page: its first line, and how much of the time the map shows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.words import Words


class SwitchButton(Button):
    """A button that gets another word and icon when it was pressed."""

    def become(self, text: str, icon: str) -> None:
        """Show what it does next."""
        self._icon = icon
        self.setText(text)
        self.updateGeometry()
        self.update()


class PageHead(QWidget):
    """Heading and buttons beside each other, under each other where it is narrow; then a line."""

    view_wanted = Signal(str)
    """`alles`, `jaar` or `weken`."""
    zoom_wanted = Signal(int)
    """1: nearer, -1: farther."""
    switched = Signal()
    """The person wants the list in the place of the map, or the map again."""
    notices_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.heading = Heading(theme, self.tr("Jouw tijdlijn"), 2, parent=self)
        self.line = Words(theme, "", "body", "muted", parent=self)
        self._tools = QWidget(self)
        self.views = Segments(
            theme,
            self.tr("Hoeveel tijd je ziet"),
            [
                ("alles", self.tr("Alles")),
                ("jaar", self.tr("Dit jaar")),
                ("weken", self.tr("12 weken")),
            ],
            self._tools,
        )
        self.closer_button = IconButton(
            theme, "zoom-in", self.tr("Maak de kaart groter"), parent=self._tools
        )
        self.farther_button = IconButton(
            theme, "zoom-out", self.tr("Maak de kaart kleiner"), parent=self._tools
        )
        self.list_button = SwitchButton(theme, self.tr("Lijst"), icon="list", parent=self._tools)
        self.notices_button = Button(theme, "", icon="info", parent=self._tools)

    def _assemble(self) -> None:
        theme = self._theme
        self._flow = FlowLayout(theme.space("small"), self._tools)
        for tool in (
            self.views,
            self.farther_button,
            self.closer_button,
            self.list_button,
            self.notices_button,
        ):
            self._flow.addWidget(tool)
        QWidget.setTabOrder(self.farther_button, self.closer_button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(theme.space("gap"))
        self._row.addWidget(self.heading, 1)
        self._row.addWidget(self._tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("tiny"))
        column.addLayout(self._row)
        column.addWidget(self.line)
        self.notices_button.hide()

    def _connect(self) -> None:
        self.views.chosen.connect(self.view_wanted)
        self.closer_button.clicked.connect(lambda: self.zoom_wanted.emit(1))
        self.farther_button.clicked.connect(lambda: self.zoom_wanted.emit(-1))
        self.list_button.clicked.connect(self.switched)
        self.notices_button.clicked.connect(self.notices_wanted)
        self._theme.changed.connect(self._fit)

    def show_view(self, name: str) -> None:
        """Which view holds; none of the three after free zooming."""
        self.views.set_value(name)

    def show_list(self, *, listed: bool) -> None:
        """Say what the switch does; views and zoom belong to the map."""
        if listed:
            self.list_button.become(self.tr("Kaart"), "route")
        else:
            self.list_button.become(self.tr("Lijst"), "list")
        for tool in (self.views, self.closer_button, self.farther_button):
            tool.setVisible(not listed)
        self._fit()

    def show_notices(self, count: int, *, opened: bool) -> None:
        """The button for what to mind, where there is something."""
        form = self.tr("Sluit let op ({aantal})") if opened else self.tr("Let op ({aantal})")
        self.notices_button.setText(form.format(aantal=count))
        self.notices_button.updateGeometry()
        self.notices_button.setVisible(count > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other, or under each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The buttons beside the heading where there is room, else under it."""
        tools = self._flow.sizeHint().width()
        words = self.heading.sizeHint().width() + self._row.spacing()
        beside = self.width() >= tools + words
        self._tools.setMinimumWidth(tools if beside else 0)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            self._row.setSpacing(self._theme.space("gap" if beside else "tiny"))
