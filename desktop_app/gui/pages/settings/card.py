"""A card of the page of settings: a heading, and the choices under it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.settings import Settings
from desktop_app.gui.settings_table import BY_NAME, Kind, Setting
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.choice import CheckList, Choice
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words


class SettingsCard(Surface):
    """Things stand under each other, buttons no wider than their words."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme)
        self._column = self.inside_column("gap")
        self._heading = Heading(theme, title, 3)
        self._column.addWidget(self._heading)

    def add(self, *widgets: QWidget) -> None:
        """Put these under what is there."""
        for widget in widgets:
            self._column.addWidget(widget)

    def add_button(self, button: QWidget) -> None:
        """Put a button under what is there, at the left."""
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


class SettingField(QWidget):
    """The choice that belongs to one declared setting; what is chosen holds at once."""

    def __init__(self, theme: Theme, settings: Settings, name: str, *, columns: int = 1) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self._columns = columns
        self.setting: Setting = BY_NAME[name]
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme, setting = self._theme, self.setting
        self._label = Words(theme, setting.said(), bold=True)
        self._help = Words(theme, setting.said_help(), "small", "muted")
        self.choice: Choice | None = None
        self.check: CheckList | None = None
        if setting.kind is Kind.YES_NO:
            self.check = CheckList(theme, [(setting.name, setting.said(), setting.said_help())])
            self.check.setAccessibleName(setting.said())
        else:
            self.choice = Choice(theme, self._options(), columns=self._columns)
            self.choice.setAccessibleName(setting.said())

    def _options(self) -> list[tuple[str, str]]:
        return self.setting.said_options()

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.space("small"))
        if self.choice is not None:
            column.addWidget(self._label)
            if self._help.text():
                column.addWidget(self._help)
            column.addWidget(self.choice)
        elif self.check is not None:
            column.addWidget(self.check)

    def _connect(self) -> None:
        self._settings.changed.connect(self._changed)
        if self.choice is not None:
            self.choice.changed.connect(self._choose)
        elif self.check is not None:
            self.check.changed.connect(self._choose)

    def refresh(self) -> None:
        """Show the value in force."""
        value = self._settings.get(self.setting.name)
        if self.choice is not None:
            self.choice.set_value(str(value))
        elif self.check is not None:
            self.check.set_values((self.setting.name,) if value else ())

    def _changed(self, name: str) -> None:
        if name == self.setting.name:
            self.refresh()

    def _choose(self) -> None:
        if self.check is not None:
            self._settings.set(self.setting.name, bool(self.check.values()))
        elif self.choice is not None:
            self._take(self.choice.value())

    def _take(self, chosen: str | None) -> None:
        """Keep the value whose text was chosen."""
        for value, _ in self.setting.options:
            if str(value) == chosen:
                self._settings.set(self.setting.name, value)
