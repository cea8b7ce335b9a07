"""The steps that are done: each leads to the timeline, where it is recorded."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.facts.table import Section
from desktop_app.gui.pages.facts.wording import Wording
from desktop_app.gui.widgets.beside import Beside
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.text.typed_dates import day_in_words

NAME = "gedaan"


def done_summary(context: Context) -> list[str]:
    """How many steps are done; nothing when there are none."""
    count = len(context.desk.facts_json().get(NAME) or ())
    return [context.words.get("gegevens.gedaan", aantal=count)] if count else []


class DoneSection(QWidget):
    """A line a step, in the order of the days."""

    opened = Signal(str)
    """Never: it has no form."""

    def __init__(self, context: Context, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.section = section
        self.rows: dict[str, DoneRow] = {}
        self._wording = Wording(context.words, context.desk.regelboek)
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        self._help = Words(
            self.context.theme, self.tr("Op de tijdlijn vul je in wat klaar is."), role="muted"
        )
        self.line_link = Link(self.context.theme, self.tr("Ga naar de tijdlijn"))

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.context.theme.space("small"))
        column.addWidget(self._help)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(self.context.theme.space("small"))
        column.addLayout(self._lines)
        column.addWidget(self.line_link)

    def _connect(self) -> None:
        self.line_link.clicked.connect(lambda: self.context.go("tijdlijn", ""))

    def _done(self) -> dict[str, str]:
        return dict(self.context.desk.facts_json().get(NAME) or {})

    def refresh(self) -> None:
        """Read the steps again."""
        done = sorted(self._done().items(), key=lambda step: (step[1].lstrip("~"), step[0]))
        for key in [key for key in self.rows if key not in dict(done)]:
            gone = self.rows.pop(key)
            self._lines.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for place, (key, day) in enumerate(done):
            row = self.rows.get(key)
            if row is None:
                row = self.rows[key] = self._row(key)
            self._lines.removeWidget(row)
            self._lines.insertWidget(place, row)
            said = day_in_words(day, self.context.words)
            doubt = self._wording.doubts(self.context.desk.traject, [f"{NAME}.{key}"])
            row.show_day(said, doubt)

    def _row(self, key: str) -> DoneRow:
        row = DoneRow(self.context, self._wording.step(key))
        row.link.clicked.connect(lambda: self.context.go("tijdlijn", key))
        row.remover.clicked.connect(lambda: self._remove(key))
        return row

    def _remove(self, key: str) -> None:
        keys = list(self.rows)
        place = keys.index(key)
        desk = self.context.desk
        told = dict(desk.facts_json().get("gedaan") or {})
        told.pop(key, None)
        if desk.set_facts({"gedaan": told or None}):
            self.refresh()
            rows = list(self.rows.values())
            target = rows[min(place, len(rows) - 1)].remover if rows else self.line_link
            target.setFocus()

    def commit(self) -> None:
        """Nothing is typed here."""

    def close_form(self, *, keep: bool = True) -> None:
        """There is no form."""


class DoneRow(QWidget):
    """The step and its day, with a button to take it back."""

    def __init__(self, context: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._name = name
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self.link = Link(theme, self._name)
        self.remover = IconButton(
            theme, "trash-2", self.tr("Haal weg: {naam}").format(naam=self._name)
        )
        self._doubt = Words(theme, "")
        self._icon = IconLabel(theme, "info", "ink")

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._context.theme.space("tiny"))
        head = Beside(self._context.theme)
        head.addWidget(self.link)
        head.addWidget(self.remover)
        column.addLayout(head)
        doubt = Beside(self._context.theme)
        doubt.addWidget(self._doubt)
        doubt.addWidget(self._icon)
        column.addLayout(doubt)

    def _connect(self) -> None:
        self._context.theme.changed.connect(self.updateGeometry)

    def show_day(self, day: str, doubt: str) -> None:
        """Another day."""
        self.link.setText(self.tr("{naam}: {dag}").format(naam=self._name, dag=day))
        self.link.updateGeometry()
        self._doubt.setText(doubt)
        self._doubt.setVisible(bool(doubt))
        self._icon.setVisible(bool(doubt))
