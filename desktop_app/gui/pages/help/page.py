"""Hulp: needs no open dossier, and leaves no trace."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.help.helper_card import HelperCard
from desktop_app.gui.pages.help.reading import Article
from desktop_app.gui.pages.page import Page
from desktop_app.gui.pages.rights.content import Content
from desktop_app.gui.widgets.flow import Columns
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import load_helplines, load_page

PAGES = ("nooit-tekenen", "grenzen")
"""Pages of the content that stand under the helpers, in this order."""
WIDEST = 52
"""Width of a line that reads well, in type sizes."""


class HelpPage(Page):
    """People first, crisis before all; then what never to sign, and what the program cannot do."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme, words = self.context.theme, self.context.words
        self._title = Heading(theme, self.title(), 1)
        self._first = Words(
            theme, self.tr("Deze mensen helpen je. Je hoeft het niet alleen te doen.")
        )
        lines = load_helplines()
        self.cards = {line.id: HelperCard(theme, line) for line in lines}
        checked = min(line.gecontroleerd for line in lines)
        self._checked = Words(
            theme, words.get("venster.hulp_gecontroleerd", dag=checked), "small", "muted"
        )
        self._others = Columns(theme)
        content = Content(self.context.desk)
        pages = [content.filled(load_page(id)) for id in PAGES]
        self._today = Heading(theme, self.tr("Doe dit vandaag"), 3)
        self.urgent = {
            page.id: Link(theme, page.titel) for page in content.warning() if page.id not in PAGES
        }
        """What to do today: one choice each, read without an open dossier."""
        self._now = Columns(theme)
        self.search_link = Link(theme, self.tr("Zoek in je rechten"))
        self.links = {page.id: Link(theme, page.titel) for page in pages}
        self.articles = {page.id: Article(theme, words, page) for page in pages}

    def _assemble(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        self.column.addWidget(self._title)
        self.column.addWidget(self._first)
        for link in (*self.links.values(), self.search_link):
            self.column.addWidget(link, 0, left)
        crisis, *others = self.cards.values()
        self._now.left.addWidget(crisis)
        self._now.right.addWidget(self._today)
        for link in self.urgent.values():
            self._now.right.addWidget(link, 0, left)
        for half in (self._now.left, self._now.right):
            half.addStretch(1)
        self._now.right.setSpacing(self.context.theme.space("tiny"))
        self.column.addWidget(self._now)
        for number, card in enumerate(others):
            half = self._others.left if number % 2 == 0 else self._others.right
            half.addWidget(card)
        for half in (self._others.left, self._others.right):
            half.setSpacing(self.context.theme.space("gap"))
            half.addStretch(1)
        self.column.addWidget(self._others)
        self.column.addWidget(self._checked)
        for article in self.articles.values():
            self.column.addWidget(article)
        self.column.addStretch(1)
        self._restyle()

    def _connect(self) -> None:
        self.context.theme.changed.connect(self._restyle)
        for id, link in self.links.items():
            link.clicked.connect(lambda _=False, id=id: self.show_item(id))
        for card in self.cards.values():
            card.copied.connect(self._copy)
        for id, link in self.urgent.items():
            link.clicked.connect(
                lambda _=False, id=id: self.context.go("rechten", f"dringend:{id}")
            )
        self.search_link.clicked.connect(lambda: self.context.go("rechten", "zoek"))

    # ------------------------------------------------------------------ what the window asks

    def title(self) -> str:
        """The name of the page."""
        return self.tr("Hulp van een mens")

    def first_focus(self) -> QWidget | None:
        """The first card: where the help begins."""
        return next(iter(self.cards.values()))

    def show_item(self, key: str) -> None:
        """Bring a helper or a page of content to the top; keys are their ids."""
        if key in self.cards or key in self.articles:
            # After the layout of what may have been built just now.
            QTimer.singleShot(0, self, lambda: self._bring(key))

    # ------------------------------------------------------------------ inner workings

    def _bring(self, key: str) -> None:
        item: QWidget = self.cards.get(key) or self.articles[key]
        layout = self.body.layout()
        if layout is not None:
            layout.activate()
        top = item.mapTo(self.body, QPoint(0, 0)).y()
        self.verticalScrollBar().setValue(top - self.context.theme.space("gap"))
        target = self.articles[key].sections[0] if key in self.articles else item
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.context.desk.said.emit(self.tr("Gekopieerd: {tekst}").format(tekst=text))

    def _restyle(self) -> None:
        """Lines stay as long as one reads well."""
        theme = self.context.theme
        widest = round(WIDEST * theme.size("type", "body") * theme.scale)
        for widget in (self._now, self._others, *self.articles.values()):
            widget.setMaximumWidth(widest)
