"""The ways in which a letter can leave, and what in it should be looked at first."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.letters.sensitive_dialog import found_lines
from desktop_app.gui.widgets.banner import Banner
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.sensitive import Found

MOST = 6


class LeaveCard(Surface):
    """A button for each way."""

    wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._lines: list[str] = []
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self._context.theme
        self._heading = Heading(theme, self.tr("Klaar? Kies wat je wilt doen"), 3)
        self.found = Banner(theme, "", dismissable=False)
        self.found.hide()
        self._help = Words(
            theme,
            self.tr("Een bestand heeft geen wachtwoord: iedereen kan het lezen."),
            "small",
            "muted",
        )
        self.buttons = {
            "kopie": Button(theme, self.tr("Kopieer de tekst"), icon="copy"),
            "mail": Button(theme, self.tr("Open in mail"), icon="mail"),
            "pdf": Button(theme, self.tr("Bewaar als PDF"), icon="file-text"),
            "word": Button(theme, self.tr("Bewaar als Word"), icon="save"),
            "druk": Button(theme, self.tr("Druk de brief af"), icon="printer"),
        }

    def _assemble(self) -> None:
        column: QVBoxLayout = self.inside_column("medium")
        column.addWidget(self._heading)
        column.addWidget(self.found)
        flow = FlowLayout(self._context.theme.space("small"))
        for button in self.buttons.values():
            flow.addWidget(button)
        column.addLayout(flow)
        column.addWidget(self._help)

    def _connect(self) -> None:
        for way, button in self.buttons.items():
            button.clicked.connect(lambda _=False, way=way: self.wanted.emit(way))

    def show_found(self, found: Iterable[Found]) -> None:
        """Say what in the letter does not belong there; nothing hides it."""
        lines = list(found_lines(found, self._context.words))[:MOST]
        if lines == self._lines:
            return
        self._lines = lines
        intro = self.tr("Dit hoort niet in een brief aan je werkgever of een bureau:")
        self.found.set_text("\n".join((intro, *lines)) if lines else "")
        self.found.setVisible(bool(lines))
