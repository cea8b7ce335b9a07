"""About the program: version, when the rules were checked, and whose work is in it."""

from __future__ import annotations

from typing import Literal

import msgspec
from msgspec import Struct
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app import __version__
from desktop_app.gui.context import Context
from desktop_app.gui.pages.settings.card import SettingsCard
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.text.resources import resource_path


class Licence(Struct, frozen=True, forbid_unknown_fields=True):
    """Whose work, and the licence as it is written everywhere; nothing to translate."""

    naam: str
    licentie: str


class Licences(Struct, frozen=True, forbid_unknown_fields=True):
    """The file of licences."""

    schema: Literal[1]
    licenties: tuple[Licence, ...]


def licences() -> tuple[Licence, ...]:
    """All work that is in the program, our own first."""
    raw = resource_path("about", "licenties.json").read_bytes()
    return msgspec.json.decode(raw, type=Licences).licenties


class AboutCard(SettingsCard):
    """The last card of the page."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.theme, "")
        self._context = context
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        checked = self._context.desk.regelboek.oudste_controle
        self._heading.setText(self.tr("Over Spoorboekje"))
        self._version = Words(theme, self.tr("Versie {versie}").format(versie=__version__))
        self._rules = Words(theme, self._context.words.get("tabel.gecontroleerd", dag=checked))
        self.limits = Button(theme, self.tr("Lees de grenzen"))
        self.licences = Button(theme, self.tr("Toon licenties"))

    def _assemble(self) -> None:
        self.add(self._version, self._rules)
        self.add_button(self.limits)
        self.add_button(self.licences)

    def _connect(self) -> None:
        self.limits.clicked.connect(lambda: self._context.go("hulp", "grenzen"))
        self.licences.clicked.connect(self._show_licences)

    def _show_licences(self) -> None:
        LicencesDialog(self._context.theme, self.window()).ask()


class LicencesDialog(Dialog):
    """Whose work is in the program, and under which licence."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("Licenties")
        self.set_title(title)
        card = Surface(theme, reading=True)
        card.setAccessibleName(title)
        lines = [f"{licence.naam}: {licence.licentie}" for licence in licences()]
        card.setAccessibleDescription(", ".join(lines))
        grid = QGridLayout(card)
        margin = theme.space("card_padding")
        grid.setContentsMargins(margin, margin, margin, margin)
        grid.setSpacing(theme.space("small"))
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for row, licence in enumerate(licences()):
            grid.addWidget(Words(theme, licence.naam, bold=True), row, 0)
            grid.addWidget(Words(theme, licence.licentie), row, 1)
        self.column.addWidget(card)
        self.add_buttons(self.tr("Sluit lijst")).setFocus()
