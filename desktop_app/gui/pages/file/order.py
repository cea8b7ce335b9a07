"""From the file as a file to what stands in it."""

from __future__ import annotations

from desktop_app.gui.pages.file.card import FileCard
from desktop_app.gui.widgets.button import Button


class OrderCard(FileCard):
    """The way to what stands out in the whole file."""

    def _build_widgets(self) -> None:
        self.set_title(self.tr("Staat alles erin?"))
        self.look_button = Button(self.context.theme, self.tr("Kijk je dossier na"))

    def _assemble(self) -> None:
        self.add_buttons(self.look_button)

    def _connect(self) -> None:
        self.look_button.clicked.connect(lambda: self.context.go("orde", ""))

    def refresh(self) -> None:
        """What one finds there."""
        self.show_lines(self.tr("We kijken wat er mist, en wie er aan zet is."))
