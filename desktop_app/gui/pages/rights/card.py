"""The answer to one question on a card: short, with the first thing to do and where it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.lead_links import LeadLinks
from desktop_app.gui.pages.order.leads import Lead
from desktop_app.gui.pages.rights.content import Content
from desktop_app.gui.pages.rights.leads import nearest
from desktop_app.gui.pages.rights.own_box import OwnBox
from desktop_app.gui.pages.rights.source_list import source_row
from desktop_app.gui.pages.rights.sources import checked_words, first_source
from desktop_app.gui.pages.rights.terms import Explainer
from desktop_app.gui.pages.rights.view import View
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Pagina
from desktop_app.rights.library import load_build

MOST_WORDS = 120
"""Words on the card, all told."""
LEADS = 2
"""Places of the window on the card."""
TO_DO = 1
"""Which heading of an article has the first thing to do under it."""


class AnswerCard(View):
    """Question, answer, what holds for the reader, what to do first, where it stands."""

    def __init__(self, context: Context, content: Content, page: Pagina) -> None:
        super().__init__(context)
        self.page: Pagina = page
        self._content = content
        self._build_widgets()
        self._assemble()
        self._connect()
        self.refresh()

    def _build_widgets(self) -> None:
        theme, page = self.context.theme, self.page
        explainer = Explainer(theme, self.wanted.emit, page.id)
        self.card = Surface(theme, reading=True)
        self.card.setAccessibleName(page.titel)
        self._title = Heading(theme, page.titel, 2)
        self._answer = explainer.paragraph(page.kort)
        self.own = OwnBox(theme)
        self._step = first_step(page)
        self._to_do = QWidget(self.card)
        column = QVBoxLayout(self._to_do)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Words(theme, self.tr("Doe eerst dit"), bold=True))
        column.addWidget(explainer.paragraph(self._step))
        self._to_do.setVisible(bool(self._step))
        self.read_button = Button(theme, self.tr("Lees alles"), main=True)
        self.read_button.setAccessibleName(self.tr("Lees alles: {titel}").format(titel=page.titel))
        self.leads = LeadLinks(theme, LEADS, self.card)
        self._checked = checked_words(self.context, page.kop.gecontroleerd)
        self.source = source_row(self.context, page.kop.bronnen, self._checked)

    def _assemble(self) -> None:
        inside = self.card.inside_column("medium")
        for part in (self._title, self._answer, self.own, self._to_do):
            inside.addWidget(part)
        buttons = FlowLayout(self.context.theme.space("small"))
        buttons.addWidget(self.read_button)
        for link in self.leads.links:
            buttons.addWidget(link)
        inside.addLayout(buttons)
        inside.addWidget(self.source)
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.read_button.clicked.connect(lambda: self.wanted.emit(f"lees:{self.page.id}"))
        self.leads.wanted.connect(lambda page, item: self.wanted.emit(f"{page}:{item}"))

    def first(self) -> QWidget | None:
        """The card, that is read out as a whole."""
        return self.card

    def refresh(self) -> None:
        """The reader's own days, as many sentences as the card has room for; then places."""
        kept: list[str] = []
        for sentence in self._content.own(self.page):
            if self._count([*kept, sentence]) <= MOST_WORDS:
                kept.append(sentence)
        self.own.show_lines(tuple(kept))
        self._show_leads(kept)
        self.card.setAccessibleDescription(" ".join(self._texts(kept)))

    def _show_leads(self, own: list[str]) -> None:
        shown: list[Lead] = []
        for lead in nearest(self.page, self.context):
            if self._count([*own, *(one.text for one in shown), lead.text]) <= MOST_WORDS:
                shown.append(lead)
        self.leads.show_leads(shown)

    def words(self) -> int:
        """How many words the card has."""
        return self._count([*self.own.lines, *(link.text() for link in self.leads.links)])

    def _texts(self, own: list[str]) -> list[str]:
        source = first_source(self.page.kop.bronnen)
        return [self.page.kort, *own, self._step, source, self._checked]

    def _count(self, own: list[str]) -> int:
        told = [self.page.titel, *self._texts(own), self.tr("Doe eerst dit"), self.tr("Lees alles")]
        return sum(len(text.split()) for text in told)


def first_step(page: Pagina) -> str:
    """The first thing to do, as the page says it; empty where it says none."""
    under, wanted = False, load_build()[TO_DO].kop
    for block in page.blokken:
        if block.soort == "kop":
            under = block.regels[0] == wanted
        elif under:
            return block.regels[0]
    steps = [block for block in page.blokken if block.soort == "stappen"]
    return steps[0].regels[0] if steps and page.kop.soort == "dringend" else ""
