"""The right part of the page: one view at a time, and the buttons that go with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.tools import Tools
from desktop_app.gui.pages.rights.view import View


class Stage(QWidget):
    """Views are made anew each time; those that hold answers stay as they were left."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.tools = Tools(context)
        self.view: View | None = None
        """What is shown."""
        self._key = ""
        self._kept: dict[str, View] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.space("medium"))
        self._column.addWidget(self.tools)
        self._column.addStretch(1)

    def show_view(self, key: str, make: Callable[[], View], *, anew: bool) -> View:
        """Show a place; made now unless it was kept, or stands there and need not be new."""
        if key == self._key and self.view is not None and not anew:
            return self.view
        view = self._kept.get(key)
        if view is None:
            view = make()
            if view.keeps:
                self._kept[key] = view
        self.clear()
        self.view, self._key = view, key
        self._column.insertWidget(1, view)
        view.show()
        return view

    def clear(self) -> None:
        """Show nothing."""
        view, self.view, self._key = self.view, None, ""
        if view is not None:
            self._column.removeWidget(view)
            view.hide()
            if view not in self._kept.values():
                view.deleteLater()

    def forget(self) -> None:
        """Throw away what was told in the views that are kept."""
        kept, self._kept = self._kept, {}
        for view in kept.values():
            if view is self.view:
                self.clear()
            else:
                view.deleteLater()
