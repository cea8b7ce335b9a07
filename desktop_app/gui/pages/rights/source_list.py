"""The sources of a text: law and article in one line a law, addresses to copy; none is opened."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.sources import (
    SourceLine,
    first_source,
    kind_words,
    shown_link,
    source_lines,
)
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.icon_button import IconButton
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.traject.model import Bron

translate = QCoreApplication.translate


class SourceRows(QWidget):
    """A line for each source with its kind and address, and a button that copies the address."""

    def __init__(self, context: Context, sources: Iterable[Bron]) -> None:
        super().__init__()
        self._context = context
        self.lines = source_lines(sources)
        self.buttons: dict[str, IconButton] = {}
        """The buttons that copy, by the address."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space("small"))
        for line in self.lines:
            column.addLayout(self._row(line))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _row(self, line: SourceLine) -> QHBoxLayout:
        theme = self._context.theme
        row, texts = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(theme.space("small"))
        texts.setSpacing(0)
        texts.addWidget(Words(theme, kind_words(line, self._context.words), "small"))
        if line.link:
            texts.addWidget(Words(theme, shown_link(line.link), "small", "muted"))
        row.addLayout(texts, 1)
        if line.link and line.link not in self.buttons:
            row.addWidget(self._copy_button(line), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _copy_button(self, line: SourceLine) -> IconButton:
        name = translate("SourceList", "Kopieer het adres van {bron}").format(bron=line.text)
        button = IconButton(self._context.theme, "copy", name)
        button.clicked.connect(lambda: self._copy(line.link))
        self.buttons[line.link] = button
        return button

    def _copy(self, link: str) -> None:
        QGuiApplication.clipboard().setText(link)
        self._context.desk.said.emit(translate("SourceList", "Het adres is gekopieerd."))


class SourceList(Surface):
    """A reading stop with a heading, the sources, and what is told of them."""

    def __init__(self, context: Context, sources: Iterable[Bron], told: Iterable[str]) -> None:
        """told: sentences under the sources, such as when they were checked."""
        super().__init__(context.theme, edge="card", reading=True)
        self.rows = SourceRows(context, sources)
        self._assemble(tuple(told))

    def _assemble(self, sentences: tuple[str, ...]) -> None:
        theme, lines = self._theme, self.rows.lines
        title = self.tr("Waar staat dit?") if lines else self.tr("Gecontroleerd")
        self.setAccessibleName(title)
        said = [*(line.text for line in lines), *sentences]
        self.setAccessibleDescription(" ".join(said))
        column = QVBoxLayout(self)
        small = theme.space("small")
        column.setContentsMargins(small, small, small, small)
        column.setSpacing(small)
        column.addWidget(Heading(theme, title, 3))
        column.addWidget(self.rows)
        self.rows.setVisible(bool(lines))
        for sentence in sentences:
            column.addWidget(Words(theme, sentence, "small", "muted"))


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
