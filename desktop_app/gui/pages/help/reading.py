"""A page of content as widgets: plain text only, each section a reading stop for the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.heading import Heading, Level
from desktop_app.gui.widgets.icon_label import IconLabel
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights import Blok, Pagina
from desktop_app.text.messages import Messages
from desktop_app.traject.model import Bron
from desktop_app.traject.naming import source_named

Paragraph = Callable[[str, str], QWidget]
"""Makes the widget of a text in a kind of type."""
LONGEST_LINK = 40
"""Signs of an address that fit on a line; of a longer one only the site is shown."""


class Article(Surface):
    """A whole page on a card. A page that warns has a red edge and a sign, and says so in words.

    Subclasses say with `_paragraph` how a text is shown, and with `_parts` what stands under the
    title.
    """

    def __init__(self, theme: Theme, words: Messages, page: Pagina) -> None:
        self._words = words
        self._page = page
        super().__init__(theme, edge="attention" if self._warns else "card_border")
        self.setAccessibleName(page.titel)
        self._build_widgets()
        self._assemble()

    def _build_widgets(self) -> None:
        theme, page = self._theme, self._page
        self._title = Heading(theme, page.titel, 2)
        self.sections = [
            Section(theme, blocks, paragraph=self._paragraph) for blocks in pieces_of(page.blokken)
        ]
        for section in self.sections:
            if not section.heading:
                section.setAccessibleName(page.titel)
        self._build_sources()

    def _build_sources(self) -> None:
        theme, page = self._theme, self._page
        sources = [self._say_source(source) for source in page.kop.bronnen]
        checked = self._words.get("venster.gecontroleerd", dag=page.kop.gecontroleerd)
        self._sources = Section(theme, sources_blocks(sources, checked), kind="small")

    def _assemble(self) -> None:
        column = QVBoxLayout(self)
        margin = self._theme.space("card_padding")
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(self._theme.space("medium"))
        row = QHBoxLayout()
        row.setSpacing(self._theme.space("medium"))
        if self._warns:
            sign = IconLabel(self._theme, "octagon-alert", "attention", kind="heading_2")
            row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._title, 1)
        column.addLayout(row)
        for part in self._parts():
            column.addWidget(part)

    @property
    def _warns(self) -> bool:
        """Whether it has the sign and the colour of a warning."""
        return self._page.kop.soort == "dringend"

    def _parts(self) -> Iterable[QWidget]:
        """Everything under the title."""
        return (*self.sections, self._sources)

    def _paragraph(self, text: str, kind: str) -> QWidget:
        """A text of the page as a widget."""
        return Words(self._theme, text, kind)

    def _say_source(self, source: Bron) -> str:
        text = self._words.word(source_named(source))
        kind = self._words.get(f"bron.soort.{source.soort}")
        return f"{text} ({kind}). {shown_link(source.link)}".strip()


class Section(Surface):
    """A heading and what stands under it; one stop for the keyboard, read out as a whole."""

    def __init__(
        self,
        theme: Theme,
        blocks: list[Blok],
        *,
        kind: str = "body",
        level: Level = 3,
        paragraph: Paragraph | None = None,
    ) -> None:
        """paragraph: makes the texts; normally plain words."""
        super().__init__(theme, edge="card", reading=True)
        paragraph = paragraph or (lambda text, kind: Words(theme, text, kind))
        first = blocks[0]
        self.heading = first.regels[0] if first.soort == "kop" else ""
        rest = blocks[1:] if self.heading else blocks
        self.setAccessibleName(self.heading)
        self.setAccessibleDescription(" ".join(line for block in rest for line in _lines(block)))
        column = QVBoxLayout(self)
        small = theme.space("small")
        column.setContentsMargins(small, small, small, small)
        column.setSpacing(small)
        if self.heading:
            column.addWidget(Heading(theme, self.heading, level))
        for block in rest:
            if block.soort == "kop":
                column.addWidget(Words(theme, block.regels[0], kind, bold=True))
            elif block.soort == "alinea":
                column.addWidget(paragraph(block.regels[0], kind))
            else:
                column.addWidget(Points(theme, block, kind, paragraph))


def sources_blocks(sources: list[str], checked: str) -> list[Blok]:
    """Where it stands and when it was checked, as a section."""
    heading = QCoreApplication.translate("Article", "Bronnen")
    if not sources:
        return [Blok("kop", (QCoreApplication.translate("Article", "Gecontroleerd"),), 3),
                Blok("alinea", (checked,))]  # fmt: skip
    return [Blok("kop", (heading,), 3), Blok("punten", tuple(sources)), Blok("alinea", (checked,))]


def shown_link(link: str | None) -> str:
    """An address as one reads it: without https, and only the site of a long one."""
    if not link:
        return ""
    parts = urlsplit(link)
    site = parts.netloc.removeprefix("www.")
    whole = f"{site}{parts.path}"
    return whole if len(whole) <= LONGEST_LINK else site


def pieces_of(blocks: Iterable[Blok]) -> Iterator[list[Blok]]:
    """The pieces of a text, cut before each heading of the second level."""
    open_: list[Blok] = []
    for block in blocks:
        if block.soort == "kop" and block.niveau == 2 and open_:
            yield open_
            open_ = []
        open_.append(block)
    if open_:
        yield open_


def _lines(block: Blok) -> Iterator[str]:
    for number, line in enumerate(block.regels, start=1):
        yield f"{number}. {line}" if block.soort == "stappen" else line


class Points(QWidget):
    """A list: each line with its mark before it, all words in line under each other."""

    def __init__(self, theme: Theme, block: Blok, kind: str, paragraph: Paragraph) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.space("small"))
        grid.setColumnStretch(1, 1)
        for number, line in enumerate(block.regels, start=1):
            mark = Words(theme, f"{number}." if block.soort == "stappen" else "•", kind)
            grid.addWidget(mark, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(paragraph(line, kind), number, 1)
