"""The pages that the reader marked, the newest first."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.content import Content, entries_of
from desktop_app.gui.pages.rights.marks import bookmarks
from desktop_app.gui.pages.rights.view import ListView
from desktop_app.gui.widgets.words import Words


class BookmarksView(ListView):
    """Follows the dossier: a mark that is taken back, or came back, is seen at once."""

    def __init__(self, context: Context, content: Content) -> None:
        super().__init__(context, "", "")
        self._content = content
        self._heading.setText(self.tr("Bladwijzers"))
        self.rows.setAccessibleName(self._heading.text())
        self._nothing = Words(
            context.theme,
            self.tr("Je hebt nog geen bladwijzers. Zet er een bij een tekst die je vaker leest."),
        )
        self.column.insertWidget(self.column.count() - 1, self._nothing)

    def first(self) -> QWidget | None:
        """The newest mark."""
        return super().first() or self._nothing

    def refresh(self) -> None:
        """The marks as they are now."""
        found = (self._content.page(id) for id in bookmarks(self.context.desk))
        self.rows.show_entries(entries_of(page for page in found if page is not None))
        self._nothing.setVisible(not self.rows.rows)
