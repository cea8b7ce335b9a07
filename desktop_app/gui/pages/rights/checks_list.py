"""The checks that there are, and the outcomes that were kept."""

from __future__ import annotations

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.content import Content
from desktop_app.gui.pages.rights.kept import KeptOutcomes
from desktop_app.gui.pages.rights.rows import Entry
from desktop_app.gui.pages.rights.view import ListView


class ChecksList(ListView):
    """Rows to the checks; under them what came out before."""

    def __init__(self, context: Context, content: Content) -> None:
        entries = [
            Entry(f"check:{check.id}", check.titel, check.kort) for check in content.checks()
        ]
        super().__init__(context, "", "", entries)
        self._heading.setText(self.tr("Checks"))
        self.rows.setAccessibleName(self._heading.text())
        self.kept = KeptOutcomes(context, self)
        self.kept.check_wanted.connect(lambda id: self.wanted.emit(f"check:{id}"))
        self.kept.wanted.connect(self.wanted)
        self.column.insertWidget(self.column.count() - 1, self.kept)

    def refresh(self) -> None:
        """Read again what is kept."""
        self.kept.refresh()
