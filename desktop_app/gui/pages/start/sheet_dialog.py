"""A dialog that ends with the recovery sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.start.sheet import RecoverySheet
from desktop_app.gui.pages.start.view import order_tabs
from desktop_app.gui.widgets.announce import announce
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.dialog import Dialog


class SheetDialog(Dialog):
    """First something of its own; after `_begin_sheet` the sheet, until its code is proved."""

    main: Button
    """Set in `_assemble`; what it does hangs on the part that is shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.context = context
        self.sheet: RecoverySheet | None = None
        super().__init__(context.theme, "", parent)

    def _begin_sheet(self, code: str, title: str) -> None:
        self.sheet = RecoverySheet(self.context, code)
        self.column.insertWidget(0, self.sheet)
        self.sheet.show()
        self.sheet.proved.connect(self._proved)
        self.sheet.changed.connect(self._show_part)
        self._head(title)
        self._show_part()
        self.sheet.first().setFocus()

    def _show_part(self) -> None:
        """The button says what comes next: reading the code, or proving it."""
        if self.sheet is not None:
            testing = self.sheet.testing
            self.main.setText(self.tr("Controleer de code") if testing else self.tr("Ga verder"))
            self.main.updateGeometry()
            order_tabs(self)
        self._fit()

    def _proved(self) -> None:
        self.done(QDialog.DialogCode.Accepted)

    def _head(self, title: str) -> None:
        """Another title, told as well: it says that another part begins."""
        self.set_title(title)
        announce(self, title)
