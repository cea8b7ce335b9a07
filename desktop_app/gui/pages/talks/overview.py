"""All conversations: what comes, what fits now, what has been, and who is who."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.context import Context
from desktop_app.gui.pages.talks.content import (
    Person,
    Talk,
    coming,
    held,
    when_and_who,
    why,
)
from desktop_app.gui.pages.talks.rows import ListCard, RowTold
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import NEUTRAL
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.conversations import Gesprekssoort
from desktop_app.rights.guides.proposals import Voorstel


class Overview(QWidget):
    """The first view of the page."""

    plan_wanted = Signal()
    write_wanted = Signal()
    open_wanted = Signal(str)
    hold_wanted = Signal(str)
    """A planned conversation whose day has come: write it down."""
    take_wanted = Signal(str)
    """Id of a kind that is proposed."""
    people_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self._due: frozenset[str] = frozenset()
        self._build_widgets()
        self._assemble()
        self._connect()

    def _build_widgets(self) -> None:
        theme = self.context.theme
        self._heading = Heading(theme, self.tr("Gesprekken"), 1)
        self.line = Words(theme, "")
        self.plan_button = Button(theme, self.tr("Plan een gesprek"), main=True, icon="plus")
        self.write_button = Button(theme, self.tr("Schrijf een gesprek op"), icon="pencil")
        self.asked = ListCard(
            theme, self.tr("Wil je dit gesprek voorbereiden?"), icon="messages-square"
        )
        self.coming = ListCard(
            theme, self.tr("Dit komt eraan"), icon="calendar",
            nothing=self.tr("Plan een gesprek. Dan kun je je hier voorbereiden."),
        )  # fmt: skip
        self.proposed = ListCard(
            theme, self.tr("Dit gesprek past nu"), icon="messages-square",
            explained=self.tr("Dit stelt Spoorboekje voor. Jij kiest."),
        )  # fmt: skip
        self.held = ListCard(theme, self.tr("Dit is geweest"), icon="check")
        self.people = ListCard(
            theme, self.tr("Wie is wie"), icon="phone",
            nothing=self.tr("Zet hier wie je spreekt. Dan kies je die bij een gesprek."),
        )  # fmt: skip
        self.people_link = Link(theme, self.tr("Verander wie is wie"))

    def _assemble(self) -> None:
        space = self.context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space("gap"))
        column.addWidget(self._heading)
        column.addWidget(self.line)
        flow = FlowLayout(space("small"))
        flow.addWidget(self.plan_button)
        flow.addWidget(self.write_button)
        column.addLayout(flow)
        for part in (self.asked, self.coming, self.proposed, self.held, self.people):
            column.addWidget(part)
        inside = self.people.layout()
        if inside is not None:
            inside.addWidget(self.people_link)

    def _connect(self) -> None:
        self.plan_button.clicked.connect(self.plan_wanted)
        self.write_button.clicked.connect(self.write_wanted)
        self.asked.acted.connect(self.take_wanted)
        self.coming.acted.connect(self._open_coming)
        self.proposed.acted.connect(self.take_wanted)
        self.held.acted.connect(self.open_wanted)
        self.people_link.clicked.connect(self.people_wanted)

    # ------------------------------------------------------------------ what is shown

    def show_talks(
        self,
        talks: Sequence[Talk],
        found: Sequence[Voorstel],
        people: Sequence[Person],
        asked: Gesprekssoort | None,
    ) -> None:
        """Everything as it is now. asked: the kind that the person came for."""
        words, today = self.context.words, self.context.desk.today
        planned = coming(talks)
        self._due = frozenset(one.id for one in planned if one.day is not None and one.day < today)
        after = next((one for one in planned if one.day is not None and one.day >= today), None)
        self.line.setText(
            words.get("gesprekken.geen_volgende")
            if after is None
            else words.get("gesprekken.volgende", wat=after.title, dag=after.day)
        )
        self.coming.show_rows(tuple(self._coming_rows(planned, today)))
        self.asked.show_rows([self._asked_row(asked)] if asked is not None else [])
        found = [one for one in found if one.gesprek is not asked]
        self.proposed.show_rows(tuple(self._proposed_rows(found, today)))
        self.held.show_rows(
            [
                RowTold(one.id, one.title, _capital(when_and_who(one, words)), None,
                        self.tr("Bekijk gesprek"))
                for one in held(talks)
            ]
        )  # fmt: skip
        self.people.show_rows(
            [
                RowTold(one.id, one.name, "\n".join((one.role_said, *one.lines)), None, "")
                for one in people
            ]
        )

    def _coming_rows(self, planned: Sequence[Talk], today: date) -> Iterator[RowTold]:
        for one in planned:
            passed = one.id in self._due
            chip = (self.tr("dag voorbij"), NEUTRAL) if passed else None
            if one.day == today:
                chip = (self.tr("vandaag"), "jij")
            action = self.tr("Schrijf op") if passed else self.tr("Bereid voor")
            reason = _capital(when_and_who(one, self.context.words))
            yield RowTold(one.id, one.title, reason, chip, action)

    def _proposed_rows(self, found: Sequence[Voorstel], today: date) -> Iterator[RowTold]:
        for one in found:
            heavy = one.gesprek.zwaar
            reason = why(one, today, self.context.words)
            reason = f"{heavy} {reason}" if heavy else reason
            action = self.tr("Neem dit gesprek over")
            yield RowTold(one.gesprek.id, one.gesprek.naam, reason, None, action)

    def _asked_row(self, kind: Gesprekssoort) -> RowTold:
        """Of a heavy one only what is said before it is opened."""
        about = kind.zwaar or kind.doel
        return RowTold(kind.id, kind.naam, about, None, self.tr("Bereid dit gesprek voor"))

    def _open_coming(self, id: str) -> None:
        (self.hold_wanted if id in self._due else self.open_wanted).emit(id)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
