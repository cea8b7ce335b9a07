"""The sources of a text: law and article in one line a law, addresses to copy; none is opened."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.help.reading import shown_link
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.model import Bron

translate = QCoreApplication.translate
_CODE = re.compile(r"(.+) Boek (\w+)")
"""A law in books: one names the book before the article, as in 7:670."""


class SourceLine(NamedTuple):
    """A law with all its articles, or another text. link: its address, empty when it has none."""

    text: str
    kind: str
    link: str


def first_source(sources: tuple[Bron, ...]) -> str:
    """The source that matters most, and how many more there are; empty without any."""
    lines = source_lines(sources[:1])
    if not lines:
        return ""
    rest = len(sources) - 1
    if rest == 0:
        return lines[0].text
    form = (
        translate("SourceList", "{bron} en nog 1 bron")
        if rest == 1
        else translate("SourceList", "{bron} en nog {aantal} bronnen")
    )
    return form.format(bron=lines[0].text, aantal=rest)


def source_lines(sources: Iterable[Bron]) -> list[SourceLine]:
    """A line for each law or text, in the order in which they are named first."""
    grouped: dict[tuple[str, str, str], dict[str, list[str]]] = {}
    for source in sources:
        key = (source.wet, source.soort, source.link or "")
        articles = grouped.setdefault(key, {})
        if source.artikel:
            lids = articles.setdefault(source.artikel, [])
            if source.lid and source.lid not in lids:
                lids.append(source.lid)
    return [
        SourceLine(_told(law, articles), kind, link)
        for (law, kind, link), articles in grouped.items()
    ]


def _told(law: str, articles: dict[str, list[str]]) -> str:
    """`Burgerlijk Wetboek 7:670 lid 1 en 11`, `Ziektewet, artikel 45 lid 7`."""
    if not articles:
        return law
    code = _CODE.fullmatch(law)
    before = f"{code[2]}:" if code else translate("SourceList", "artikel ")
    told = _and([f"{before}{_with_lids(article, lids)}" for article, lids in articles.items()])
    return f"{code[1]} {told}" if code else f"{law}, {told}"


def _with_lids(article: str, lids: list[str]) -> str:
    if not lids:
        return article
    lid = translate("SourceList", "{artikel} lid {lid}")
    return lid.format(artikel=article, lid=_and(lids))


def _and(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    last = translate("SourceList", "{eerste} en {laatste}")
    return last.format(eerste=", ".join(parts[:-1]), laatste=parts[-1])


class SourceList(Surface):
    """A reading stop with a heading, the sources, and what is told of them."""

    def __init__(self, context: Context, sources: Iterable[Bron], told: Iterable[str]) -> None:
        """told: sentences under the sources, such as when they were checked."""
        super().__init__(context.theme, edge="card", reading=True)
        self._context = context
        self._lines = source_lines(sources)
        self._sentences = tuple(told)
        self.buttons: dict[str, IconButton] = {}
        """The buttons that copy, by the address."""
        self._assemble()

    def _assemble(self) -> None:
        theme = self._context.theme
        title = self.tr("Waar staat dit?") if self._lines else self.tr("Gecontroleerd")
        self.setAccessibleName(title)
        said = [*(line.text for line in self._lines), *self._sentences]
        self.setAccessibleDescription(" ".join(said))
        column = QVBoxLayout(self)
        small = theme.space("small")
        column.setContentsMargins(small, small, small, small)
        column.setSpacing(small)
        column.addWidget(Heading(theme, title, 3))
        for line in self._lines:
            column.addLayout(self._row(line))
        for sentence in self._sentences:
            column.addWidget(Words(theme, sentence, "small", "muted"))

    def _row(self, line: SourceLine) -> QHBoxLayout:
        theme, words = self._context.theme, self._context.words
        row, texts = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(theme.space("small"))
        texts.setSpacing(0)
        kind = words.get(f"bron.soort.{line.kind}")
        texts.addWidget(Words(theme, f"{line.text} ({kind})", "small"))
        if line.link:
            texts.addWidget(Words(theme, shown_link(line.link), "small", "muted"))
        row.addLayout(texts, 1)
        if line.link and line.link not in self.buttons:
            row.addWidget(self._copy_button(line), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _copy_button(self, line: SourceLine) -> IconButton:
        name = self.tr("Kopieer het adres van {bron}").format(bron=line.text)
        button = IconButton(self._context.theme, "copy", name)
        button.clicked.connect(lambda: self._copy(line.link))
        self.buttons[line.link] = button
        return button

    def _copy(self, link: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self._context.desk.said.emit(self.tr("Het adres is gekopieerd."))


def source_row(context: Context, sources: tuple[Bron, ...], checked: str) -> QWidget:
    """One line for a card: the first source, and when it was checked."""
    from desktop_app.gui.widgets.icon_label import IconLabel

    theme = context.theme
    shown = QWidget()
    row, texts = QHBoxLayout(shown), QVBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.space("small"))
    texts.setSpacing(2)
    texts.addWidget(Words(theme, first_source(sources), "small", "uwv", bold=True))
    texts.addWidget(Words(theme, checked, "small", "muted"))
    icon = IconLabel(theme, "book-open-text", "uwv", kind="small")
    row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(texts, 1)
    return shown
