"""One of every widget of the house, with words of a real length, in a scrolling window."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets.banner import Banner, Kind
from desktop_app.gui.widgets.button import Button
from desktop_app.gui.widgets.chip import Chip
from desktop_app.gui.widgets.choice import CheckList, Choice, Option
from desktop_app.gui.widgets.date_field import DateField
from desktop_app.gui.widgets.empty import EmptyState
from desktop_app.gui.widgets.fields import LineField, PasswordField, TextField
from desktop_app.gui.widgets.form_row import FormRow
from desktop_app.gui.widgets.heading import Heading
from desktop_app.gui.widgets.link import Link
from desktop_app.gui.widgets.task_row import TaskRow
from desktop_app.text.messages import load_messages

Show = Callable[..., QWidget]
TODAY = date(2026, 11, 22)
KINDS: tuple[Kind, ...] = ("info", "attention", "calm")
ANSWERS: list[Option] = [
    ("ja", "Ja, mijn contract loopt door"),
    ("nee", "Nee", "Dan geldt een andere regel. Die leggen we je straks uit."),
    ("weet_niet", "Weet ik niet"),
]


def day_field(theme: Theme) -> DateField:
    """An empty field for a day, on 22 November 2026."""
    return DateField(theme, load_messages(), lambda: TODAY)


class Gallery(QScrollArea):
    """Everything under each other."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName("Alles")
        self.setWidgetResizable(True)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(24, 24, 24, 24)
        for widget in (*self._forms(), *self._others()):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(body)

    def _forms(self) -> Iterator[QWidget]:
        theme = self._theme
        wrong, off = FormRow(theme, "Naam van je werkgever", LineField(theme)), LineField(theme)
        wrong.set_problem("Vul de naam van je werkgever in. Een roepnaam mag ook.")
        off.setEnabled(False)
        off.setText("Hier kun je nu niets doen")
        help_text = "De eerste werkdag die je miste door ziekte. Ging je eerder naar huis?"
        yield FormRow(theme, "Eerste ziektedag", day_field(theme), help=help_text)
        yield wrong
        yield FormRow(theme, "Een veld dat uit staat", off)
        yield FormRow(theme, "Wachtwoord", PasswordField(theme), optional=True)
        yield FormRow(theme, "Notitie", TextField(theme))
        choice = Choice(theme, ANSWERS)
        choice.set_value("nee")
        yield FormRow(theme, "Heb je een vast contract?", choice)
        yield FormRow(theme, "Ben je weer aan het werk?", Choice(theme, ANSWERS, columns=3))
        several = CheckList(theme, ANSWERS)
        several.set_values(["ja"])
        yield FormRow(theme, "Wat geldt er voor jou?", several)

    def _others(self) -> Iterator[QWidget]:
        theme = self._theme
        yield Heading(theme, "Verantwoordelijkheidsgevoel bij re-integratie", 1)
        for kind in KINDS:
            text = "Er is een nieuwe dag begonnen. We hebben alles opnieuw bekeken."
            yield Banner(theme, text, kind=kind, action="Bekijk dit")
        yield TaskRow(
            theme,
            "Vraag het verslag van het gesprek van 26 oktober",
            "Je evaluatie van week 39 staat nog niet op papier. Je mag om een kopie vragen.",
            chip=("je werkgever is aan zet", "werkgever"),
            action="Maak de brief",
        )
        yield TaskRow(theme, "Bereid je gesprek voor", "", chip=("7 dec", "jij"))
        for word in ("neutraal", "spoor2", "aandacht", "bedrijfsarts"):
            yield Chip(theme, word, word)
        yield Link(theme, "Bekijk of dit ook voor jou geldt")
        off = Button(theme, "Dit kan nog niet")
        off.setEnabled(False)
        yield off
        yield Button(theme, "Maak overzicht", main=True, icon="printer")
        yield EmptyState(theme, "bell", "Nog niets hier", "Vul eerst in.", "Begin met vragen")
