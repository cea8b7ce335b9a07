"""The top of a log: one line to type in, filters, and the field to search in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.pages.documents.head import SearchField
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.pages.track.quick import LONGEST
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Title, Words


class LogHead(QWidget):
    """Says what is typed and chosen; what that means is for the section."""

    typed = Signal(str)
    """The line to add changed."""
    submitted = Signal()
    """Enter, or the button beside the line."""
    more_wanted = Signal()
    """The person wants the whole form."""
    filter_wanted = Signal(str)
    searched = Signal()

    def __init__(
        self,
        theme: Theme,
        label: str,
        example: str,
        filters: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
    ) -> None:
        """filters: each with its words, `{aantal}` in them for the number."""
        super().__init__(parent)
        self._theme = theme
        self._filters = dict(filters)
        self._example = example
        self._build_widgets(label)
        self._assemble()
        self._connect()

    def _build_widgets(self, label: str) -> None:
        theme = self._theme
        self.quick_label = Title(theme, label, bold=True, parent=self)
        self.quick = LineField(theme, parent=self)
        self.quick.setMaxLength(LONGEST)
        self.quick.setAccessibleName(label)
        self.quick.setAccessibleDescription(self._example)
        self.quick_label.setBuddy(self.quick)
        self.add_button = Button(theme, self.tr("Voeg toe"), main=True, icon="plus", parent=self)
        self.more_button = Button(theme, self.tr("Vul meer in"), icon="pencil", parent=self)
        self.echo = Words(theme, self._example, "small", "muted", parent=self)
        self.filters = Segments(theme, self.tr("Wat je ziet"), list(self._filters.items()), self)
        self.search_label = Title(theme, self.tr("Zoek"), bold=True, parent=self)
        self.search = SearchField(theme, self)
        self.search_label.setBuddy(self.search)
        self.search.setAccessibleName(self.tr("Zoek"))
        self.clear_button = Button(theme, self.tr("Wis zoekwoord"), icon="x", parent=self)

    def _assemble(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space("small"))
        column.addWidget(self.quick_label)
        column.addWidget(self.quick)
        column.addWidget(self.echo)
        acts = FlowLayout(theme.space("small"))
        acts.addWidget(self.add_button)
        acts.addWidget(self.more_button)
        column.addLayout(acts)
        column.addWidget(self.filters)
        row = FlowLayout(theme.space("small"))
        for widget in (self.search_label, self.search, self.clear_button):
            row.addWidget(widget)
        column.addLayout(row)
        self.clear_button.hide()

    def _connect(self) -> None:
        self.quick.changed.connect(lambda: self.typed.emit(self.quick.text()))
        self.quick.returnPressed.connect(self.submitted)
        self.add_button.clicked.connect(self.submitted)
        self.more_button.clicked.connect(self.more_wanted)
        self.filters.chosen.connect(self.filter_wanted)
        self.search.changed.connect(self._searched)
        self.clear_button.clicked.connect(self._clear)

    # ------------------------------------------------------------------ what the section says

    def show_echo(self, text: str) -> None:
        """What was understood of the line; without any, an example."""
        self.echo.setText(text or self._example)

    def refuse(self, text: str) -> None:
        """Say why the line cannot be added."""
        self.echo.setText(text)
        announce(self.quick, text)
        self.quick.setFocus()

    def show_filters(self, chosen: str, counts: Mapping[str, int]) -> None:
        """Which filter holds, and how many entries each shows; hidden while there are none."""
        some = any(counts.values())
        for widget in (self.filters, self.search_label, self.search):
            widget.setVisible(some)
        for name, form in self._filters.items():
            segment = self.filters.segment(name)
            text = form.format(aantal=counts.get(name, 0))
            if segment.text() != text:
                segment.setText(text)
                segment.updateGeometry()
        self.filters.set_value(chosen)

    def _searched(self) -> None:
        self.clear_button.setVisible(bool(self.search.text()))
        self.searched.emit()

    def _clear(self) -> None:
        self.search.setFocus()
        self.search.clear()
