"""The pages one behind the other: made when first opened, told when something changed."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.registry import BY_ID
from desktop_app.gui.reading_order import ReadingOrder


class Pages(QStackedWidget):
    """Shows one page; keeps the others as they were left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: dict[str, Page] = {}
        self.current_id = ""
        """Id of the page that is shown."""
        self._in_order = False

    @property
    def current(self) -> Page | None:
        """The page that is shown."""
        return self._made.get(self.current_id)

    def made(self, id: str, context: Context) -> Page:
        """The page with this id; made now if it never was. Raises KeyError for an unknown id."""
        if id not in self._made:
            page = BY_ID[id].make(context)
            page.setAccessibleName(page.title())
            if self._in_order:
                ReadingOrder(page.body)
            self._made[id] = page
            self.addWidget(page)
        return self._made[id]

    def show_page(self, id: str, context: Context, key: str = "") -> Page:
        """Show a page, from its top or at one of its items."""
        fresh = id not in self._made
        page = self.made(id, context)
        if id != self.current_id and not key and not fresh:
            page.begin_at_top()
        if id != self.current_id:
            page.entered()
        page.bring_up_to_date()
        self.current_id = id
        page.opening = True  # Qt gives the keyboard back to what had it in this page
        self.setCurrentWidget(page)
        page.opening = False
        if key:
            page.show_item(key)
        return page

    def keep_in_order(self) -> None:
        """From now on the keyboard goes through each page as it is seen; after the first paint."""
        self._in_order = True
        for page in self._made.values():
            ReadingOrder(page.body).arrange()

    def something_changed(self) -> None:
        """The page in view follows at once, the others when they come into view."""
        for page in self._made.values():
            page.stale = True
        if self.current is not None:
            self.current.bring_up_to_date()

    def forget(self, keep: tuple[str, ...] = ()) -> None:
        """Throw pages away with what they show: for locking, and for another dossier."""
        for id in [id for id in self._made if id not in keep]:
            page = self._made.pop(id)
            self.removeWidget(page)
            page.deleteLater()
            if id == self.current_id:
                self.current_id = ""
