"""What can be done with a page of content that is read whole: mark it, print it, show it large."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.marks import bookmarks, may_mark, set_mark
from desktop_app.gui.pages.rights.places import CRISIS
from desktop_app.gui.pages.rights.stage import Stage
from desktop_app.rights import Pagina


class Acts(QObject):
    """Belongs to the right part of the page."""

    def __init__(self, context: Context, stage: Stage) -> None:
        super().__init__(stage)
        self._context = context
        self._stage = stage
        tools = stage.tools
        tools.mark_wanted.connect(self._mark)
        tools.print_wanted.connect(self._print)
        tools.large_wanted.connect(self._show_large)

    def show(self) -> None:
        """Offer what can be done now; nothing that leaves a trace of a crisis."""
        page, desk = self._page, self._context.desk
        marked = None
        if page is not None and may_mark(desk, page.id):
            marked = page.id in bookmarks(desk)
        self._stage.tools.show_acts(marked=marked, whole=page is not None and page.id != CRISIS)

    @property
    def _page(self) -> Pagina | None:
        """The page that is shown whole."""
        view = self._stage.view
        return view.page if view is not None and view.whole else None

    def _mark(self) -> None:
        page, desk = self._page, self._context.desk
        if page is None:
            return
        marked = page.id in bookmarks(desk)
        said = self.tr("De bladwijzer is weg.") if marked else self.tr("De bladwijzer staat erbij.")
        set_mark(desk, page.id, marked=not marked, said=said)

    def _print(self) -> None:
        from desktop_app.gui.pages.rights.printing import print_page

        if self._page is not None:
            print_page(self._stage, self._page, self._context)

    def _show_large(self) -> None:
        from desktop_app.gui.pages.rights.large import LargeDialog

        if self._page is not None:
            LargeDialog(self._context, self._page, self._stage.window()).ask()
