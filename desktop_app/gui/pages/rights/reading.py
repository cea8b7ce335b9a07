"""A page of content to read whole, with what is the reader's own and where it leads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.help.helper_card import HelperCard
from desktop_app.gui.pages.help.reading import Article, Section
from desktop_app.gui.pages.rights.content import Content
from desktop_app.gui.pages.rights.helpers import Helpers
from desktop_app.gui.pages.rights.leads import leads_of
from desktop_app.gui.pages.rights.notes import NoteBox
from desktop_app.gui.pages.rights.own_box import OwnBox
from desktop_app.gui.pages.rights.places import CRISIS
from desktop_app.gui.pages.rights.source_list import SourceList
from desktop_app.gui.pages.rights.sources import checked_words
from desktop_app.gui.pages.rights.terms import Explainer
from desktop_app.gui.pages.rights.view import Links, View
from desktop_app.rights import Blok, Pagina, load_helplines


class Reading(Article):
    """The article on its card. wanted: told where the reader wants to go."""

    def __init__(self, context: Context, content: Content, page: Pagina, view: ReadingView) -> None:
        self._context = context
        self._content = content
        self._view = view
        self._explainer = Explainer(context.theme, view.wanted.emit, page.id)
        self._crisis = page.id == CRISIS
        super().__init__(context.theme, context.words, page)

    def _build_widgets(self) -> None:
        theme, page = self._theme, self._page
        self.answer = (
            self._answer()
        )  # before the sections: a term is explained where it comes first
        super()._build_widgets()
        for section in self.sections:
            if self.answer is not None and not section.heading:
                section.setAccessibleName(self.tr("Uitleg"))
        self.own = OwnBox(theme, reading=True)
        self.note = None if self._crisis else NoteBox(self._context, page, self)
        self.links = [self._links(title, links) for title, links in self._leads()]
        self.helpers = self._helpers()

    def _answer(self) -> Section | None:
        """The answer, where the text does not begin with it."""
        page = self._page
        if page.kop.soort == "dringend":
            return None
        section = Section(
            self._theme,
            [Blok("alinea", (page.kort,))],
            paragraph=lambda text, kind: self._explainer.paragraph(text, kind, bold=True),
        )
        section.setAccessibleName(page.titel)
        return section

    def _build_sources(self) -> None:
        self._where = SourceList(self._context, self._page.kop.bronnen, self._told_of_sources())

    @property
    def _warns(self) -> bool:
        """Who is in a crisis needs no red."""
        return super()._warns and not self._crisis

    def _parts(self) -> Iterable[QWidget]:
        if self._crisis:
            return (*self.helpers, *self.sections, self._where)
        return tuple(self._in_order())

    def _in_order(self) -> Iterator[QWidget]:
        if self.answer is not None:
            yield self.answer
        yield self.own
        yield from self.sections
        yield from self.helpers
        yield from self.links
        yield self._where
        if self.note is not None:
            yield self.note

    def _paragraph(self, text: str, kind: str) -> QWidget:
        return self._explainer.paragraph(text, kind)

    def _leads(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        return iter(()) if self._crisis else leads_of(self._page, self._context, self._content)

    def _links(self, title: str, links: list[tuple[str, str]]) -> Links:
        made = Links(self._theme, title, links)
        made.wanted.connect(self._view.wanted)
        return made

    def _helpers(self) -> list[QWidget]:
        """People who help; for a crisis as they stand under Hulp, the line to call first."""
        ids = self._page.kop.hulp
        if not self._crisis:
            return [Helpers(self._context, ids)] if ids else []
        lines = {line.id: line for line in load_helplines()}
        cards = [HelperCard(self._theme, lines[id]) for id in ids if id in lines]
        for card in cards:
            card.copied.connect(self._view.copy)
        return list(cards)

    def _told_of_sources(self) -> Iterator[str]:
        """Since when, how sure, and when it was checked."""
        kop, words = self._page.kop, self._words
        if kop.soort != "app":
            since = self.tr("Deze regels gelden in elk geval vanaf {dag}.")
            yield since.format(dag=words.get("rechten.dag", dag=kop.geldig_vanaf))
            if kop.geldig_tot_en_met is not None:
                until = self.tr("Ze gelden tot en met {dag}.")
                yield until.format(dag=words.get("rechten.dag", dag=kop.geldig_tot_en_met))
            yield self._confidence()
        yield checked_words(self._context, kop.gecontroleerd)

    def _confidence(self) -> str:
        """How sure we are, in words."""
        return {
            "hoog": self.tr("We hebben dit goed kunnen nakijken."),
            "midden": self.tr(
                "Niet alles hiervan staat precies zo in de wet. Vraag het na als het erop aankomt."
            ),
            "laag": self.tr("Dit is niet zeker. Vraag het na voordat je iets doet."),
        }[self._page.kop.vertrouwen]

    def first(self) -> QWidget:
        """What is read first."""
        return next(part for part in self._parts() if not part.isHidden())


class ReadingView(View):
    """An article in the right part of the page."""

    whole = True

    def __init__(self, context: Context, content: Content, page: Pagina) -> None:
        super().__init__(context)
        self.page: Pagina = page
        self._content = content
        self.article = Reading(context, content, page, self)
        self.column.addWidget(self.article)
        self.column.addStretch(1)
        self.refresh()

    def first(self) -> QWidget | None:
        """The answer, or the first that is to be done."""
        return self.article.first()

    def refresh(self) -> None:
        """The reader's own days and note."""
        self.article.own.show_lines(self._content.own(self.page))
        if self.article.note is not None:
            self.article.note.refresh()

    def copy(self, text: str) -> None:
        """Put a number or an address on the clipboard."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.clipboard().setText(text)
        self.context.desk.said.emit(self.tr("Gekopieerd: {tekst}").format(tekst=text))
