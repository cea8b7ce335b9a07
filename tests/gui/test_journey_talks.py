"""A conversation from proposal to reminder: by clicks and keys that go to the window.

Nothing is asked of the program but what is on the screen or on the clipboard, until the end: there
facts and entries are compared with what they were before the dossier was closed.
"""

from __future__ import annotations

from bisect import bisect
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import Clock
from tests.gui.person import CONTROL, Person, told
from tests.gui.test_journey_papers import PASSWORD, keep_with_password
from tests.gui.today import in_dialog

QUESTIONS = (
    "Wat is er gelukt en wat niet, en waardoor kwam dat?",
    "Past de opbouw nog bij het laatste advies van de bedrijfsarts?",
    "Welke taken vragen te veel, en hoe lossen we dat op?",
    "Is er een nieuw gesprek met de bedrijfsarts nodig?",
)
OWN_QUESTION = "Mag ik op dinsdag thuis werken?"
MESSAGES = (
    "Dit ging goed. Dit vroeg te veel.",
    "Meer uren wil ik eerst met de bedrijfsarts bespreken.",
    "Ik mail je een korte bevestiging.",
)
HERS = "Anna stuurt het verslag voor 1 december"
MINE = "Ik mail mijn uren op 27 november"
MOST_TO_PREPARE = 14
"""Acts beside typing: at a calm half a minute each that is seven minutes."""
MOST_TO_WRITE = 10
MOST_TYPED = 160
"""Letters for date, names, two agreements and the next day: at three a second under a minute."""
SMALLEST = 24
"""Pixels of the letters that lie on the table."""


def test_a_conversation_is_prepared_held_written_down_and_followed(
    qtbot: QtBot, make_window: WindowMaker, own_home: Path, clock: Clock
) -> None:
    window = make_window()
    person = Person(qtbot, window)
    person.press("Bekijk een voorbeeld")
    person.waits_for("Dit kun je nu doen")
    keep_with_password(person)
    prepare(person)
    show_large(person)
    write_down(person)
    split_into_agreements(person)
    see_them_on_today_and_on_the_map(person)
    pass_the_day(window, clock, date(2026, 12, 3))
    remind_the_other(person)
    confirm(person)
    write_view_twice(person, clock)
    add_contact(person)
    undo_and_redo(person)
    left = kept(window)

    person.press("Gesprekken")
    person.press("Bekijk gesprek")
    seen = sorted(person.page().splitlines())
    assert window.close()
    assert b"Anna" not in (own_home / "mijn-dossier.spoor").read_bytes()
    again = Person(qtbot, make_window())
    again.press("Open mijn laatste dossier")
    again.fill("Wachtwoord", PASSWORD)
    again.key(Qt.Key.Key_Return)
    again.waits_for("Dit kun je nu doen")
    again.press("Gesprekken")
    again.press("Bekijk gesprek")
    assert sorted(again.page().splitlines()) == seen
    assert kept(again.window) == left


# ---------------------------------------------------------------------- the steps


def prepare(person: Person) -> None:
    """Take over what is proposed; five questions, three messages, who comes along."""
    person.press("Gesprekken")
    assert "Evaluatie van het plan" in person.page()
    acts = person.acts
    person.press("Neem dit gesprek over")
    for question in QUESTIONS:
        person.press(question)
    person.fill("Eigen vraag", OWN_QUESTION)
    person.key(Qt.Key.Key_Return)
    for message in MESSAGES:
        person.press(message)
    person.fill("Wie gaat er met je mee? (mag leeg blijven)", "mijn zus")
    person.key(Qt.Key.Key_Tab)
    assert person.acts - acts <= MOST_TO_PREPARE
    said = person.page().splitlines()
    lines = [f"{at}. {text}" for at, text in enumerate((*QUESTIONS, OWN_QUESTION), 1)]
    tops = [top for line in lines for top in tops_of(person, line)]
    assert len(tops) == len(lines)
    assert tops == sorted(tops)
    marks = sorted(tops_of(person, "belangrijk"))
    assert [bisect(tops, mark) for mark in marks] == [1, 2, 3], "the first three are marked"
    person.press("Wat is er gedaan aan de aanpassingen die we afspraken?")
    assert "Je hebt al vijf vragen. Haal er eerst een weg." in person.page()
    assert "heb je" in said
    assert "ontbreekt" in said
    assert "Tegen: je werkgever, de casemanager" in said


def show_large(person: Person) -> None:
    """Large letters for on the table, and one key behind which nothing of it can be seen."""

    def look(dialog: QDialog) -> None:
        seen = person.sees()
        for line in (*QUESTIONS, OWN_QUESTION, *MESSAGES):
            assert line in seen
        assert "mijn zus" not in seen
        labels = [one for one in dialog.findChildren(QLabel) if one.isVisible() and one.text()]
        assert min(one.font().pixelSize() for one in labels) >= SMALLEST
        person.key(Qt.Key.Key_F9)
        hidden = person.sees()
        assert not any(line in hidden for line in (*QUESTIONS, *MESSAGES, "Evaluatie"))
        person.key(Qt.Key.Key_F9)
        assert OWN_QUESTION in person.sees()
        person.key(Qt.Key.Key_Escape)

    in_dialog(look, lambda: person.press("Toon groot"))


def write_down(person: Person) -> None:
    """What was agreed is where the keyboard is; then day, people and the next time."""
    acts, letters = person.acts, person.letters
    person.press("Schrijf afspraken op")
    person.type(f"{HERS}\n{MINE}")
    person.fill("Welke dag was het?", "20-11")
    person.fill("Met wie sprak je?", "Anna Jansen")
    person.fill("Wanneer praten jullie weer? (mag leeg blijven)", "4-1")
    person.key(Qt.Key.Key_Tab)
    assert person.acts - acts <= MOST_TO_WRITE
    assert person.letters - letters <= MOST_TYPED
    assert "Vrijdag 20 november 2026 · met Anna Jansen" in person.page()


def split_into_agreements(person: Person) -> None:
    """Owner and day are read from the lines; Enter keeps them."""

    def look(_: QDialog) -> None:
        assert "2. Wie doet dit?" in person.sees()
        person.key(Qt.Key.Key_Return)

    in_dialog(look, lambda: person.press("Verdeel in afspraken"))
    said = person.page()
    assert "Dit doet Anna Jansen, uiterlijk dinsdag 1 december 2026." in said
    assert "Dit doe jij, uiterlijk vrijdag 27 november 2026." in said


def see_them_on_today_and_on_the_map(person: Person) -> None:
    """Both are on Vandaag, and one leads to its mark on the map and back to the conversation."""
    person.press("Vandaag")
    said = person.page()
    assert MINE in said
    assert "Afspraak van Anna Jansen." in said
    person.press(f"Bekijk deze stap: {MINE}")
    assert "Dit doe jij, uiterlijk vrijdag 27 november 2026." in person.page()
    person.press("Tijdlijn")
    person.press("Lijst")
    with_screen_reader(person)
    person.press("Kaart")


def with_screen_reader(person: Person) -> None:
    """The rows of the list of the timeline, as they are heard; one leads back."""
    QAccessible.setActive(True)
    try:
        rows = person.items("Alle stappen als lijst")
        assert any(HERS in row for row in rows), rows
        person.choose("Alle stappen als lijst", next(row for row in rows if HERS in row))
    finally:
        QAccessible.setActive(False)


def pass_the_day(window: MainWindow, clock: Clock, day: date) -> None:
    """As at midnight."""
    clock.day = day
    window.desk.day_may_have_changed()
    settle()


def remind_the_other(person: Person) -> None:
    """Vandaag names who; the conversation has the reminder, in one press."""
    person.press("Vandaag")
    said = person.page().splitlines()
    place = said.index(HERS)
    assert "Afspraak van Anna Jansen." in said[place : place + 3]
    assert "dag was 1 dec 2026" in said[place : place + 3]
    person.press(f"Bekijk deze afspraak: {HERS}")
    assert "Anna Jansen is aan zet. De dag was dinsdag 1 december 2026." in person.page()
    person.press(f"Kopieer herinnering: {HERS}")
    text = clipboard()
    assert text.startswith("Onderwerp: Herinnering aan onze afspraak van vrijdag 20 november 2026")
    assert "Geachte Anna Jansen," in text
    assert f"- {HERS}" in text
    assert "De afgesproken dag was dinsdag 1 december 2026." in text
    assert MINE not in text


def confirm(person: Person) -> None:
    """One press, and the text is on the clipboard."""
    acts = person.acts
    person.press("Kopieer bevestiging")
    assert person.acts - acts == 1
    text = clipboard()
    assert "Bij het gesprek waren: Anna Jansen, mijn zus en Samira de Vries." in text
    assert f"- {HERS} (Anna Jansen, uiterlijk dinsdag 1 december 2026)" in text
    assert not any(question in text for question in QUESTIONS)


def write_view_twice(person: Person, clock: Clock) -> None:
    """Each day has its version; the earlier one can be read."""
    person.press("Schrijf je visie op")
    cost = "Wat kost werken je daarna?"
    person.fill(cost, "Na vier uur moet ik rusten.")
    person.key(Qt.Key.Key_Tab)
    assert "Versie van donderdag 3 december 2026" in person.page()
    pass_the_day(person.window, clock, date(2026, 12, 10))
    person.fill(cost, "Na vijf uur moet ik rusten.")
    person.key(Qt.Key.Key_Tab)
    assert "Versie van donderdag 10 december 2026" in person.page()
    person.press("Bekijk eerdere versies")
    older = person.page()
    assert "Versie van donderdag 3 december 2026" in older
    assert "Na vier uur moet ik rusten." in older
    person.press("Verberg versies")


def add_contact(person: Person) -> None:
    """Who is who stands under the conversations, and is one press away when planning."""
    person.press("Gesprekken")
    person.press("Verander wie is wie")
    person.press("Voeg contact toe")
    person.press("Werkgever of leidinggevende")
    person.fill("Naam", "Bea Smit")
    person.press("Meer vragen")
    person.fill("Telefoon", "0612345678")
    person.press("Klaar")
    person.press("Gesprekken")
    assert "Bea Smit" in person.page()
    assert "0612345678" in person.page()


def undo_and_redo(person: Person) -> None:
    """The last acts go back one by one, and come again."""
    before = kept(person.window)
    person.press("Bekijk gesprek")
    person.press(f"Dit is gedaan: {MINE}")
    done = kept(person.window)
    assert "Gedaan op donderdag 10 december 2026." in person.page()
    person.key(Qt.Key.Key_Z, CONTROL)
    assert kept(person.window) == before
    person.key(Qt.Key.Key_Y, CONTROL)
    assert kept(person.window) == done
    assert "Gedaan op donderdag 10 december 2026." in person.page()


# ---------------------------------------------------------------------- seeing


def tops_of(person: Person, text: str) -> list[int]:
    """How far down each visible label with this text begins, in pixels of the window."""
    labels = [one for one in person.screen.findChildren(QLabel) if one.text() == text]
    return [one.mapTo(one.window(), QPoint()).y() for one in labels if one.isVisible()]


def clipboard() -> str:
    """What was copied."""
    return QGuiApplication.clipboard().text()


def kept(window: MainWindow) -> Any:
    """Facts and entries as they would be written."""
    entries = {one.id: msgspec.to_builtins(one.payload) for one in window.desk.entries()}
    return told(window), entries
