"""After how many minutes the window locks: a few choices, and any other number."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.pages.settings.card import SettingField
from desktop_app.gui.settings import Settings
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.fields import LineField
from desktop_app.gui.widgets.form_row import FormRow

OTHER = "anders"
MOST_SIGNS = 4


class LockField(SettingField):
    """The declared choices, and "Anders" with a number of its own."""

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__(theme, settings, "vergrendel_na_minuten", columns=2)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.number = LineField(self._theme)
        self.number.setMaxLength(MOST_SIGNS)
        self.row: FormRow = FormRow(
            self._theme,
            self.tr("Aantal minuten"),
            self.number,
            help=self.tr("Van 1 tot en met 60."),
        )

    def _options(self) -> list[tuple[str, str]]:
        return [*super()._options(), (OTHER, self.tr("Anders"))]

    def _assemble(self) -> None:
        super()._assemble()
        column = self.layout()
        if column is not None:
            column.addWidget(self.row)

    def _connect(self) -> None:
        super()._connect()
        self.number.editingFinished.connect(self.commit)

    def refresh(self) -> None:
        """Show the minutes in force; a number that is no choice stands in the field."""
        minutes = self._settings.get(self.setting.name)
        offered = any(value == minutes for value, _ in self.setting.options)
        if self.choice is None:
            return
        if not offered:
            self.number.setText(str(minutes))
        if not (offered and self.choice.value() == OTHER):
            self.choice.set_value(str(minutes) if offered else OTHER)
        self.row.setVisible(self.choice.value() == OTHER)

    def commit(self) -> None:
        """Keep the number that was typed, or say what is wrong with it."""
        if self.choice is None or self.choice.value() != OTHER:
            return
        text = self.number.text().strip()
        good = text.isascii() and text.isdigit() and 1 <= int(text) <= 60
        self.row.set_problem(
            self.tr("Typ een heel getal van 1 tot en met 60.") if text and not good else None
        )
        if good:
            self._settings.set(self.setting.name, int(text))

    def _take(self, chosen: str | None) -> None:
        other = chosen == OTHER
        self.row.setVisible(other)
        self.row.set_problem(None)
        if not other:
            super()._take(chosen)

    def first_focus(self) -> QWidget:
        """Where the keyboard goes for the number."""
        return self.number
