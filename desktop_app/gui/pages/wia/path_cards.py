"""The cards of a path: what it means, the own days, what to do, and what never to do."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.leads import Lead, articles, urgent
from desktop_app.gui.pages.order.parts import Dots, WithChip, add_links, add_sources
from desktop_app.gui.pages.today.card import TodayCard, at_left, inset, named_button
from desktop_app.gui.pages.today.fold import Fold
from desktop_app.gui.pages.wia.after_words import about
from desktop_app.gui.pages.wia.moment import OwnDay, days_left
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.wia import Pad, Padstap, Tijd

translate = QCoreApplication.translate
FAR = 180
"""More days than this are not counted for the reader."""


def layer_words(layer: str) -> tuple[str, str]:
    """Where a term comes from, as a word and its kind."""
    words = {
        "wet": translate("Path", "Wet"),
        "uwv": translate("Path", "Praktijk van UWV"),
        "tip": translate("Path", "Advies"),
    }
    return words[layer], f"laag.{layer}"


def day_words(own: OwnDay, context: Context) -> str:
    """A day of the reader's own, and how far off it is."""
    today = context.desk.today
    day = about(own.day, context.words, vague=own.vague)
    if own.done:
        return translate("Path", "Gedaan op {dag}.").format(dag=day)
    said = translate("Path", "Voor jou: {dag}.").format(dag=day)
    return f"{said} {left_words(own.day, today)}".strip()


def left_words(day: date, today: date) -> str:
    """How many days are left, where that is not long; calm, also when it has passed."""
    left = days_left(day, today)
    if left < 0:
        return translate("Path", "Die dag is voorbij.")
    if left == 0:
        return translate("Path", "Dat is vandaag.")
    if left == 1:
        return translate("Path", "Dat is morgen.")
    if left > FAR:
        return ""
    return translate("Path", "Nog {aantal} dagen.").format(aantal=left)


class Meaning(NamedTuple):
    """What an outcome means, and what not to do."""

    lines: tuple[str, ...]
    never: tuple[str, ...]


class MeaningCard(TodayCard[Meaning]):
    """Two short lists."""

    def _build(self, column: QVBoxLayout, content: Meaning) -> None:
        column.addLayout(self._heading(self.tr("Wat betekent dit?")))
        column.addLayout(inset(Dots(self._theme, content.lines)))
        column.addLayout(inset(Heading(self._theme, self.tr("Doe dit niet"), 3)))
        column.addLayout(inset(Dots(self._theme, content.never)))


class TermsCard(TodayCard[tuple[tuple[Tijd, OwnDay | None], ...]]):
    """Each term with where it comes from; law and practice stand apart. The own day under it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context

    def _build(self, column: QVBoxLayout, content: tuple[tuple[Tijd, OwnDay | None], ...]) -> None:
        column.addLayout(self._heading(self.tr("Welke tijd geldt?")))
        for term, own in content:
            chip = Chip(self._theme, *layer_words(term.laag))
            column.addLayout(inset(WithChip(self._theme, Words(self._theme, term.tekst), chip)))
            if own is not None:
                column.addLayout(
                    inset(Words(self._theme, day_words(own, self._context), bold=True))
                )
                lead = Lead("tijdlijn", own.key, self.tr("Bekijk hoe we deze dag rekenen"))
                (link,) = add_links(column, self._context, [lead])
                link.setAccessibleName(f"{lead.text}: {term.tekst}")
            elif term.mijlpaal is not None and all(
                other is None for one, other in content if one.mijlpaal == term.mijlpaal
            ):
                self._say(column, self.tr("Voor jou weten we hier nog geen dag."), role="muted")


class StepsCard(TodayCard[tuple[tuple[Padstap, OwnDay | None], ...]]):
    """What to do, in order, with own days and letters to write."""

    letter_wanted = Signal(str)
    """Id of a letter to write."""

    def __init__(
        self, context: Context, title: str, *, letters: bool = True, parent: QWidget | None = None
    ) -> None:
        """letters: whether the letters of the steps are offered here."""
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._first = title
        self._letters = letters

    def _build(
        self, column: QVBoxLayout, content: tuple[tuple[Padstap, OwnDay | None], ...]
    ) -> None:
        column.addLayout(self._heading(self._first))
        told: set[str] = set()
        for number, (step, own) in enumerate(content, start=1):
            inside = QVBoxLayout()
            inside.setSpacing(self._theme.space("tiny"))
            inside.addWidget(Words(self._theme, f"{number}. {step.tekst}"))
            if own is not None and own.key not in told:
                told.add(own.key)
                inside.addWidget(
                    Words(self._theme, day_words(own, self._context), "small", "muted")
                )
            column.addLayout(inset(inside))
            if self._letters and step.brief is not None:
                column.addLayout(at_left(self._letter_button(step)))

    def _letter_button(self, step: Padstap) -> QWidget:
        button = named_button(self._theme, self.tr("Schrijf een brief"), step.tekst)
        id = step.brief or ""
        button.clicked.connect(lambda: self.letter_wanted.emit(id))
        return button


class MoreCard(TodayCard[Pad]):
    """The rest of a path, folded: what the employer may not, good to know, keep, sources."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context
        self._open = False
        self.fold: Fold | None = None

    def _build(self, column: QVBoxLayout, content: Pad) -> None:
        column.addLayout(self._heading(self.tr("Meer over deze uitkomst")))
        fold = Fold(self._theme, self.tr("Lees meer"), self.tr("Lees minder"), is_open=self._open)
        for title, lines in (
            (self.tr("Goed om te weten"), content.weten),
            (self.tr("Dit mag je werkgever niet"), content.werkgever_niet),
            (self.tr("Bewaar dit"), content.bewaar),
            (self.tr("Wat lees je elders?"), content.elders),
        ):
            if lines:
                fold.column.addLayout(inset(Words(self._theme, title, bold=True)))
                fold.column.addLayout(inset(Dots(self._theme, lines)))
        leads = [*urgent(content.dringend), *articles(content.artikelen)]
        add_links(fold.column, self._context, leads)
        add_sources(fold.column, self._context, content.bronnen, content.gecontroleerd)
        fold.turned.connect(self._remember)
        self.fold = fold
        column.addWidget(fold)

    def _remember(self, is_open: bool) -> None:
        self._open = is_open
        self.tell()
