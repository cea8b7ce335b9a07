"""The files that were opened before, to open again: by name, or only by the day."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.recents import labels
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link


class RecentList(QWidget):
    """At most five links; hidden when there are none."""

    wanted = Signal(str, bool)
    """A path, and whether its name may not be shown."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.links: list[Link] = []
        self._shown: list[tuple[str, str]] = []
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        self._heading = Heading(self.context.theme, self.tr("Eerder geopend"), 3)

    def _assemble(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(self.context.theme.space("small"))
        self._column.addWidget(self._heading)
        self.hide()

    def _connect(self) -> None:
        self.context.settings.changed.connect(self._settings_changed)

    def _settings_changed(self, _name: str) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        settings = self.context.settings
        listed = [(str(path), text) for path, text in labels(settings, self.context.words)]
        self.setVisible(bool(listed))
        if listed == self._shown:
            return
        self._shown = listed
        for link in self.links:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self.links = []
        for path, text in listed:
            link = Link(self.context.theme, text)
            link.clicked.connect(lambda _=False, path=path: self._open(path))
            self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            self.links.append(link)

    def _open(self, path: str) -> None:
        self.wanted.emit(path, not self.context.settings.get("namen_tonen"))
