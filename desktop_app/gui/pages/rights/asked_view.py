"""May they ask this? By who asks; each with yes, no or only the doctor, and what to answer."""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.rights.rows import Entry, Rows
from desktop_app.gui.pages.rights.source_list import SourceList
from desktop_app.gui.pages.rights.sources import checked_words
from desktop_app.gui.pages.rights.view import View
from desktop_app.gui.pages.timeline.segments import Segments
from desktop_app.gui.widgets.chip import NEUTRAL, Chip
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.surface import Surface
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.asked import Gevraagd, Mag, Vrager, asked_by

WHO: tuple[Vrager, ...] = get_args(Vrager)
CHIPS: dict[Mag, str] = {"ja": "jij", "nee": NEUTRAL, "alleen_arts": "bedrijfsarts"}


class AskedView(View):
    """Who asks is chosen; the questions they tend to ask are shown."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._build_widgets()
        self._assemble()
        self._connect()
        self.show_who(WHO[0])

    def _build_widgets(self) -> None:
        theme, words = self.context.theme, self.context.words
        self._heading = Heading(theme, self.tr("Mag dit gevraagd worden?"), 2)
        self._line = Words(theme, self.tr("Wie vraagt iets aan je?"), role="muted")
        names = [(who, _capital(words.get(f"wie.{who}"))) for who in WHO]
        self.who = Segments(theme, self._line.text(), names)
        self.rows = Rows(theme, self._heading.text())

    def _assemble(self) -> None:
        for part in (self._heading, self._line, self.who, self.rows):
            self.column.addWidget(part)
        self.column.addStretch(1)

    def _connect(self) -> None:
        self.who.chosen.connect(self.show_who)
        self.rows.wanted.connect(self.wanted)

    def first(self) -> QWidget | None:
        """Who asks."""
        return self.who.segment(self.who.value() or WHO[0])

    def show_who(self, name: str) -> None:
        """The questions that somebody tends to ask."""
        self.who.set_value(name)
        chosen = next(who for who in WHO if who == name)
        self.rows.show_entries(
            Entry(f"gevraagd:{one.id}", one.vraag, may_words(one.mag)) for one in asked_by(chosen)
        )


class QuestionView(View):
    """One question: may it, why, and a friendly answer."""

    def __init__(self, context: Context, asked: Gevraagd) -> None:
        super().__init__(context)
        theme = context.theme
        self.card = Surface(theme, reading=True)
        self.card.setAccessibleName(asked.vraag)
        answer = may_words(asked.mag)
        say = self.tr("“{zin}”").format(zin=asked.zeg)
        self.card.setAccessibleDescription(" ".join((f"{answer}.", asked.waarom, say)))
        inside = self.card.inside_column("medium")
        inside.addWidget(Words(theme, self.tr("Mag dit gevraagd worden?"), "small", "muted"))
        inside.addWidget(Heading(theme, asked.vraag, 2))
        chips = FlowLayout(theme.space("small"))
        chips.addWidget(Chip(theme, answer, CHIPS[asked.mag]))
        inside.addLayout(chips)
        inside.addWidget(Words(theme, asked.waarom))
        inside.addWidget(Words(theme, self.tr("Zo kun je antwoorden"), bold=True))
        inside.addWidget(Words(theme, say))
        checked = checked_words(context, asked.gecontroleerd)
        inside.addWidget(SourceList(context, asked.bronnen, [checked]))
        self.column.addWidget(self.card)
        self.column.addStretch(1)

    def first(self) -> QWidget | None:
        """The question."""
        return self.card


def may_words(may: Mag) -> str:
    """Yes, no, or only a doctor."""
    translate = QCoreApplication.translate
    return {
        "ja": translate("AskedView", "Ja, dat mag"),
        "nee": translate("AskedView", "Nee, dat mag niet"),
        "alleen_arts": translate("AskedView", "Alleen een arts mag dit"),
    }[may]


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
