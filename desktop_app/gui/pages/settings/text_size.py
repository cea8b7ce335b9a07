"""Larger and smaller text, with the size in words between."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.settings import Settings
from desktop_app.gui.settings_table import BY_NAME
from desktop_app.gui.theme import SCALES, Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Words


class TextSize(QWidget):
    """Buttons, because a slider is hard to hit and a number hard to choose."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._setting = BY_NAME["tekstgrootte"]
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme = self._theme
        self.label = Words(theme, "", bold=True)
        self._help = Words(theme, self._setting.said_help(), "small", "muted")
        self.smaller = Button(theme, self.tr("Maak tekst kleiner"))
        self.larger = Button(theme, self.tr("Maak tekst groter"))

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        column.addWidget(self.label)
        column.addWidget(self._help)
        row = FlowLayout(self._theme.space("small"))
        row.addWidget(self.larger)
        row.addWidget(self.smaller)
        column.addLayout(row)

    def _connect(self) -> None:
        self._theme.changed.connect(self.refresh)
        self.larger.clicked.connect(lambda: self._step(1))
        self.smaller.clicked.connect(lambda: self._step(-1))

    def refresh(self) -> None:
        """Show the size in force."""
        form = self.tr("{wat}: {procent} %")
        self.label.setText(form.format(wat=self._setting.said(), procent=self._theme.percent))

    def _step(self, step: int) -> None:
        """The next size of the ladder; at its end the size stays, and that is said."""
        now = self._theme.percent
        steps = [size for size in SCALES if (size > now if step > 0 else size < now)]
        if steps:
            self._settings.set("tekstgrootte", steps[0] if step > 0 else steps[-1])
            self._theme.set_percent(self._settings.get("tekstgrootte"))
        announce(self, self.label.text())
