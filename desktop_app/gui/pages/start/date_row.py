"""A form row with a day."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.form_row import FormRow


class DateRow(FormRow):
    """Label, help and a day that may be vague; `day` is its field."""

    def __init__(
        self,
        context: Context,
        label: str,
        *,
        explained: str = "",
        future: bool | None = False,
        parent: QWidget | None = None,
    ) -> None:
        desk = context.desk
        self.day = DateField(context.theme, context.words, lambda: desk.today, future=future)
        super().__init__(context.theme, label, self.day, help=explained, parent=parent)
