"""The top of the page: its question and answer, the filters, and the field to search in."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Title, Words


class SearchField(LineField):
    """As wide as a few words; files that are dropped on it are for the page."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self.setAcceptDrops(False)
        self.setClearButtonEnabled(False)
        self.setMaxLength(100)

    def sizeHint(self) -> QSize:
        """Narrower than a field of a form."""
        hint = super().sizeHint()
        return QSize(round(hint.width() * 0.8), hint.height())


class PapersHead(QWidget):
    """Says what is chosen; what that means is for the page."""

    filter_wanted = Signal(str)
    searched = Signal(str)
    new_wanted = Signal()
    """The person wants to add a paper of their own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._theme
        self._names = {
            "alles": self.tr("Alles ({aantal})"),
            "nu": self.tr("Nu nodig ({aantal})"),
            "ontbreekt": self.tr("Ontbreekt ({aantal})"),
            "wia": self.tr("Voor WIA-aanvraag ({aantal})"),
            "medisch": self.tr("Medisch ({aantal})"),
        }
        self.heading = Heading(theme, self.tr("Jouw papieren"), 2, parent=self)
        self.new_button = Button(theme, self.tr("Voeg document toe"), icon="plus", parent=self)
        self.line = Words(theme, "", bold=True, parent=self)
        self.help = Words(
            theme,
            self.tr("Sleep een bestand op een papier, of kies een papier in de lijst."),
            "small",
            "muted",
            parent=self,
        )
        self.filters = Segments(
            theme, self.tr("Welke papieren je ziet"), list(self._names.items()), self
        )
        self.search_label = Title(theme, self.tr("Zoek in je papieren"), bold=True, parent=self)
        self.search = SearchField(theme, self)
        self.search_label.setBuddy(self.search)
        self.search.setAccessibleName(self.search_label.text())
        self.clear_button = Button(theme, self.tr("Wis zoekwoord"), icon="x", parent=self)
        self.count = Title(theme, "", "small", "muted", parent=self)

    def _assemble(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("small"))
        top = FlowLayout(theme.space("gap"))
        top.addWidget(self.heading)
        top.addWidget(self.new_button)
        column.addLayout(top)
        column.addWidget(self.line)
        column.addWidget(self.help)
        column.addWidget(self.filters)
        row = FlowLayout(theme.space("small"))
        for widget in (self.search_label, self.search, self.clear_button, self.count):
            row.addWidget(widget)
        column.addLayout(row)
        self.clear_button.hide()

    def _connect(self) -> None:
        self.filters.chosen.connect(self.filter_wanted)
        self.new_button.clicked.connect(self.new_wanted)
        self.search.changed.connect(self._typed)
        self.clear_button.clicked.connect(self._clear)

    # ------------------------------------------------------------------ what the page says

    def show_line(self, text: str) -> None:
        """The answer to the question of the page."""
        self.line.setText(text)

    def show_filters(self, chosen: str, counts: Mapping[str, int]) -> None:
        """Which filter holds, and how many papers each of them shows."""
        for name, form in self._names.items():
            segment = self.filters.segment(name)
            text = form.format(aantal=counts.get(name, 0))
            if segment.text() != text:
                segment.setText(text)
                segment.updateGeometry()
        self.filters.set_value(chosen)

    def show_count(self, count: int | None) -> None:
        """How many papers were found; None while nothing is searched for."""
        if count is None:
            text = ""
        elif count == 1:
            text = self.tr("Eén papier gevonden")
        else:
            text = self.tr("{aantal} papieren gevonden").format(aantal=count)
        self.count.setText(text)
        self.count.setVisible(bool(text))

    def _typed(self) -> None:
        text = self.search.text()
        self.clear_button.setVisible(bool(text))
        self.searched.emit(text)

    def _clear(self) -> None:
        self.search.setFocus()
        self.search.clear()
