"""How long a message may wait: for these reminders, or for all of them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.choice import Choice
from desktop_app.gui.widgets.dialog import Dialog

LATER_DAYS = (1, 3, 7)
SILENT_DAYS = (1, 7, 30)


class DaysDialog(Dialog):
    """One choice of a number of days."""

    def __init__(
        self, theme: Theme, title: str, options: list[tuple[int, str]], action: str,
        parent: QWidget | None,
    ) -> None:  # fmt: skip
        self._options = [(str(days), label) for days, label in options]
        self._action = action
        super().__init__(theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self.choice = Choice(self._theme, self._options)
        self.choice.setAccessibleName(self._title)
        self.choice.set_value(self._options[0][0])

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self.choice)
        self.column.addStretch(1)
        annul = QCoreApplication.translate("DaysDialog", "Annuleer")
        self.main_button = self.add_buttons(self._action, annul)

    def days(self) -> int:
        """The number that was chosen."""
        return int(self.choice.value() or self._options[0][0])


def ask_later(theme: Theme, parent: QWidget | None) -> int | None:
    """How many days to put a message off; None when the reader stops."""
    translate = QCoreApplication.translate
    labels = (
        translate("DaysDialog", "Morgen"),
        translate("DaysDialog", "Over 3 dagen"),
        translate("DaysDialog", "Over een week"),
    )
    title, action = (
        translate("DaysDialog", "Herinner me later"),
        translate("DaysDialog", "Stel uit"),
    )
    return _asked(
        DaysDialog(theme, title, list(zip(LATER_DAYS, labels, strict=True)), action, parent)
    )


def ask_silence(theme: Theme, parent: QWidget | None) -> int | None:
    """On how many days no message may come, today the first; None when the reader stops."""
    translate = QCoreApplication.translate
    labels = (
        translate("DaysDialog", "Vandaag"),
        translate("DaysDialog", "7 dagen"),
        translate("DaysDialog", "30 dagen"),
    )
    title = translate("DaysDialog", "Hoe lang geen herinneringen?")
    action = translate("DaysDialog", "Zet ze stil")
    return _asked(
        DaysDialog(theme, title, list(zip(SILENT_DAYS, labels, strict=True)), action, parent)
    )


def _asked(dialog: DaysDialog) -> int | None:
    return dialog.days() if dialog.ask() else None
