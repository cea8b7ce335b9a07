"""One question before something that cannot be taken back, and what must be known after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog
from desktop_app.gui.widgets.words import Words


class SureDialog(Dialog):
    """Lines, and one or two buttons; the keyboard begins at the button that changes nothing."""

    def __init__(
        self,
        theme: Theme,
        title: str,
        lines: Sequence[str],
        main: str,
        other: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._lines = tuple(lines)
        self._labels = (main, other)
        super().__init__(theme, title, parent)

    def _build_widgets(self) -> None:
        super()._build_widgets()
        self._words = Words(self._theme, "\n".join(self._lines))

    def _assemble(self) -> None:
        super()._assemble()
        self.column.addWidget(self._words)
        self.column.addStretch(1)
        main, other = self._labels
        self.other: Button | None = None
        if other:
            self.other = Button(self._theme, other, parent=self)
            self._buttons.addWidget(self.other)
        self.main = self.add_buttons(main)
        (self.other or self.main).setFocus()

    def _connect(self) -> None:
        super()._connect()
        if self.other is not None:
            self.other.clicked.connect(self.reject)

    def text(self) -> str:
        """The lines."""
        return self._words.text()


def ask_sure(
    theme: Theme,
    parent: QWidget,
    title: str,
    lines: Sequence[str],
    main: str,
    other: str = "",
) -> bool:
    """Whether the person chose the main button."""
    dialog = SureDialog(theme, title, lines, main, other, parent)
    announce(parent, f"{title} {dialog.text()}")
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
