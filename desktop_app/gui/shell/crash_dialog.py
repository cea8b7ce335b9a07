"""Says that something went wrong in the program, with a report that can be copied."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.shell.crash_words import close_words, go_on_words, sentence
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.fields import TextField
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Words


class CrashDialog(Dialog):
    """However it is left, the program goes on, unless `closing`."""

    def __init__(
        self, theme: Theme, report: str, *, kept: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "Spoorboekje", parent)
        self._report = report
        self.closing = False
        """The person wants to end the program."""
        self._fill(kept)

    def _fill(self, kept: bool) -> None:
        theme = self._theme
        self.column.addWidget(Words(theme, sentence(kept)))
        self.column.addWidget(
            Words(
                theme,
                self.tr("Wil je het melden? Kopieer dan dit verslag. Er staat niets over jou in."),
                role="muted",
            )
        )
        self._field = TextField(theme, lines=6)
        self._field.setPlainText(self._report)
        self._field.setReadOnly(True)
        self._field.setAccessibleName(self.tr("Verslag"))
        self.column.addWidget(self._field)
        row = FlowLayout(theme.space("small"))
        self._copy = Button(theme, self.tr("Kopieer verslag"))
        self._copy.clicked.connect(self._copy_report)
        close = Button(theme, close_words())
        close.clicked.connect(self._close_all)
        self._copied = Words(theme, "", "small", "muted")
        for widget in (self._copy, close, self._copied):
            row.addWidget(widget)
        self.column.addLayout(row)
        self.add_buttons(go_on_words()).setFocus()

    def _close_all(self) -> None:
        self.closing = True
        self.accept()

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        text = self.tr("Gekopieerd")
        self._copied.setText(text)
        announce(self, text)
