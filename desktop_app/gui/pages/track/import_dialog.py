"""What a table would bring, before it comes in: how many, which, and what is refused and why."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.export.track_csv_read import Incoming
from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.parts import Dots
from desktop_app.gui.pages.track.row_words import application_name, one_line, short_day
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words

SHOWN = 8
"""Entries that are shown; of the refusals more, because those ask for work."""
REFUSED = 40


class ImportDialog(Dialog):
    """Nothing comes in before the main button; then everything that can, as one action."""

    def __init__(
        self, context: Context, name: str, found: Incoming, parent: QWidget | None = None
    ) -> None:
        """name: of the file."""
        self._context = context
        self._name = one_line(name)
        self._found = found
        title = QCoreApplication.translate("ImportDialog", "Kijk eerst wat erin staat")
        super().__init__(context.theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        theme, found, words = self._theme, self._found, self._context.words
        activities = found.kind == "activiteit"
        id = "tweedespoor.activiteiten" if activities else "tweedespoor.sollicitaties"
        count = words.get(id, aantal=len(found.entries))
        self._first = Words(
            theme,
            self.tr("In ‘{bestand}’ staan {aantal} die erbij kunnen.").format(
                bestand=self._name, aantal=count
            )
            if found.entries
            else self.tr("In ‘{bestand}’ staat niets dat erbij kan.").format(bestand=self._name),
            bold=True,
        )
        self._notes = [Words(theme, text) for text in self._told()]
        self._new = self._card(
            self.tr("Dit komt erbij"),
            [self._line(entry) for entry in found.entries[:SHOWN]],
            len(found.entries) - SHOWN,
        )
        self._not = self._card(
            self.tr("Dit kan niet mee"),
            [words.say(one.message()) for one in found.refused[:REFUSED]],
            len(found.refused) - REFUSED,
        )

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self._first)
        for part in (*self._notes, self._not, self._new):
            if part is not None:
                self.column.addWidget(part)
        self.column.addStretch(1)
        if self._found.entries:
            text = self.tr("Voeg ze toe ({aantal})").format(aantal=len(self._found.entries))
            self.main_button = self.add_buttons(text, self.tr("Annuleer"))
        else:
            self.main_button = self.add_buttons(self.tr("Sluit venster"))

    def _told(self) -> list[str]:
        found, words = self._found, self._context.words
        notes = []
        if found.known:
            notes.append(words.get("tweedespoor.tabel_had_je_al", aantal=found.known))
        if found.unknown:
            names = ", ".join(one_line(name) for name in found.unknown[:10])
            notes.append(self.tr("Deze kolommen slaan we over: {namen}.").format(namen=names))
        if found.refused:
            notes.append(words.get("tweedespoor.tabel_geweigerd", aantal=len(found.refused)))
        return notes

    def _card(self, title: str, lines: list[str], more: int) -> Surface | None:
        """Lines on a card that the keyboard can come to; none without lines."""
        if not lines:
            return None
        theme = self._theme
        card = Surface(theme, reading=True)
        column = card.inside_column("small")
        column.addWidget(Heading(theme, title, 3))
        column.addWidget(Dots(theme, lines))
        if more > 0:
            rest = self.tr("En nog {aantal}.").format(aantal=more)
            column.addWidget(Words(theme, rest, role="muted"))
            lines = [*lines, rest]
        card.setAccessibleName(title)
        card.setAccessibleDescription("\n".join(lines))
        return card

    def _line(self, entry: object) -> str:
        words = self._context.words
        if isinstance(entry, Sollicitatie):
            parts = (application_name(entry, words), short_day(entry.datum, words))
        elif isinstance(entry, Activiteit):
            parts = (one_line(entry.titel), short_day(entry.datum, words))
        else:
            parts = ("", "")
        return " · ".join(part for part in parts if part)
