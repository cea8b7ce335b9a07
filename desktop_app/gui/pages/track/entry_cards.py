"""The card of the selected entry of a log: everything it holds, and what can be done with it."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.export.track_words import FITS, STATES, duration_words, minutes_of
from desktop_app.gui.context import Context
from desktop_app.gui.pages.order import leads
from desktop_app.gui.pages.order.parts import add_links
from desktop_app.gui.pages.rights.kept_outcome import kept_lines
from desktop_app.gui.pages.today.card import TodayCard, inset
from desktop_app.gui.pages.track.content import FITTING, Activity, Application, Track
from desktop_app.gui.pages.track.part_card import segments
from desktop_app.gui.pages.track.row_words import (
    OFFERED,
    application_name,
    application_state,
    full_day,
)
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.flow import FlowLayout
from desktop_app.gui.widgets.words import Words
from desktop_app.rights.guides.track import load_ways

One = TypeVar("One", Activity, Application)


class EntryCard(TodayCard[One]):
    """What both kinds of entry have."""

    change_wanted = Signal()
    remove_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent=parent)
        self._context = context

    def _fields(self, column: QVBoxLayout, *told: tuple[str, str]) -> None:
        """Each as a line, those that were told."""
        for name, text in told:
            if text:
                self._say(column, f"{name}: {text}")

    def _buttons(self, column: QVBoxLayout, id: str) -> None:
        flow = FlowLayout(self._theme.space("small"))
        change = Button(self._theme, self.tr("Verander deze regel"), icon="pencil")
        remove = Button(self._theme, self.tr("Verwijder deze regel"), icon="trash-2")
        for button in (change, remove):
            button.setAccessibleName(button.text())
            flow.addWidget(button)
        change.clicked.connect(self.change_wanted)
        remove.clicked.connect(lambda: self.remove_wanted.emit(id))
        column.addLayout(inset(flow))


class ActivityCard(EntryCard[Activity]):
    """One activity at a time."""

    def _build(self, column: QVBoxLayout, content: Activity) -> None:
        told, words = content.told, self._context.words
        names = Track(self._context.desk, words).names
        column.addLayout(self._heading(told.titel))
        day = full_day(told.datum, words)
        if told.tot_en_met is not None:
            last = full_day(told.tot_en_met, words)
            day = self.tr("{van} tot en met {tot}").format(van=day, tot=last)
        minutes = minutes_of(told)
        self._fields(
            column,
            (self.tr("Wanneer"), day),
            (self.tr("Hoelang"), duration_words(minutes, words) if minutes else ""),
            (self.tr("Hoort bij"), names.parts.get(told.soort, told.soort)),
            (self.tr("Met wie"), ", ".join(told.met)),
            (self.tr("Resultaat"), told.resultaat),
            (self.tr("Toelichting"), told.toelichting),
        )
        self._buttons(column, content.id)
        if told.papier in names.papers:
            text = self.tr("Naar je papier: {naam}").format(naam=names.papers[str(told.papier)])
            add_links(column, self._context, [leads.Lead("documenten", str(told.papier), text)])


class ApplicationCard(EntryCard[Application]):
    """One application at a time; on an offer the steps that follow."""

    scored = Signal(str)
    """The state that was chosen."""
    judged = Signal(str)
    """Whether it fits, as was chosen."""

    def _build(self, column: QVBoxLayout, content: Application) -> None:
        told, words, theme = content.told, self._context.words, self._theme
        name = application_name(told, words)
        column.addLayout(self._heading(name))
        self._say(column, _sentence(application_state(told, words)))
        states = segments(
            theme,
            self.tr("Hoe staat het ermee?"),
            [(id, _capital(words.get(said))) for id, said in STATES.items()],
            told.stand,
        )
        states.chosen.connect(self.scored)
        fits = segments(
            theme,
            self.tr("Past het bij wat je kunt?"),
            [(id, _capital(words.get(said))) for id, said in FITS.items()],
            told.past,
        )
        fits.chosen.connect(self.judged)
        for title, part in (
            (self.tr("Hoe staat het ermee?"), states),
            (self.tr("Past het bij wat je kunt?"), fits),
        ):
            column.addLayout(inset(Words(theme, title, bold=True)))
            column.addLayout(inset(part))
        if content.checked is not None:
            for line in kept_lines(content.checked, words):
                self._say(column, line)
        hours = words.get("tweedespoor.per_week", uren=told.uren) if told.uren is not None else ""
        sent = self.tr("Wanneer") if told.stand == "open" else self.tr("Verstuurd")
        self._fields(
            column,
            (sent, full_day(told.datum, words)),
            (self.tr("Uren"), hours),
            (self.tr("Gevonden via"), told.bron),
            (self.tr("Gesolliciteerd via"), told.hoe),
            (self.tr("Gesprek"), full_day(told.gesprek_op, words)),
            (self.tr("Uitkomst"), full_day(told.reactie_op, words)),
            (self.tr("Antwoord"), told.antwoord),
            (self.tr("Toelichting"), told.toelichting),
        )
        if told.stand in OFFERED:
            self._say(
                column,
                self.tr("Krijg je werk aangeboden? Teken niets voordat je advies hebt gevraagd."),
            )
        add_links(column, self._context, self._leads(content), name)
        self._buttons(column, content.id)

    def _leads(self, one: Application) -> list[leads.Lead]:
        """The check whether it is fitting; on an offer the ways to begin there too."""
        text = self.tr("Doe de check: is dit werk passend?")
        if one.checked is not None:
            text = self.tr("Doe de check opnieuw: is dit werk passend?")
        found = [leads.Lead("rechten", f"check:{FITTING}:{one.id}", text)]
        if one.told.stand in OFFERED:
            text = self.tr("Bekijk de stappen: {naam}")
            found += [
                leads.Lead("spoor2", f"weg:{way.id}", text.format(naam=way.naam))
                for way in load_ways()
            ]
        return found


def _capital(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


def _sentence(text: str) -> str:
    return f"{_capital(text)}."
