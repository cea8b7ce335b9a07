"""Said calmly before a heavy topic is opened, with a human beside it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.helpers import Helpers
from desktop_app.gui.pages.rights.view import View
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Pagina

MOST_HELPERS = 2
OTHERWISE = ("vakbond", "juridisch-loket")
"""Who stands beside a topic that names nobody."""


class Gate(View):
    """Read on, or not now; both are fine."""

    opened = Signal()
    put_off = Signal()

    def __init__(self, context: Context, page: Pagina) -> None:
        super().__init__(context)
        self.page = page
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, page = self.context.theme, self.page
        assert page is not None  # noqa: S101  (given above)
        self.card = Surface(theme, reading=True)
        self.card.setAccessibleName(page.titel)
        self.card.setAccessibleDescription(page.kop.zwaar)
        self._title = Heading(theme, page.titel, 2)
        self._sentence = Words(theme, page.kop.zwaar)
        self.open_button = Button(theme, self.tr("Lees verder"), main=True)
        self.later_button = Button(theme, self.tr("Niet nu"))
        self.helpers = Helpers(self.context, (page.kop.hulp or OTHERWISE)[:MOST_HELPERS])

    def _assemble(self) -> None:
        theme = self.context.theme
        inside = self.card.inside_column("medium")
        inside.addWidget(self._title)
        inside.addWidget(self._sentence)
        buttons = FlowLayout(theme.space("small"))
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.later_button)
        inside.addLayout(buttons)
        inside.addWidget(self.helpers)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.open_button.clicked.connect(self.opened)
        self.later_button.clicked.connect(self.put_off)

    def first(self) -> QWidget | None:
        """What is said."""
        return self.card
