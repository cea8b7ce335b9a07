"""One person's way through the program, by clicks and keys only, from start to reopening."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.gui.conftest import WindowMaker
from tests.gui.person import Person, told

PASSWORD = "een lang wachtwoord"
MOST_PRESSES = 25
"""Key presses and clicks from the first screen to "I know my next step"."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the person keeps the dossier."""
    place = tmp_path / "thuis"
    place.mkdir()
    return place


def test_from_start_to_the_next_step_in_few_presses(qtbot: QtBot, make_window: WindowMaker) -> None:
    person = Person(qtbot, make_window())
    person.press("Begin een nieuw dossier")
    person.type("2-2-26")
    person.key(Qt.Key.Key_Return)
    asked = 1
    person.waits_for("Je bent nu in week 42 van 104.")
    assert "De volgende stap" in person.sees()
    person.press("Stop met de vragen")
    person.waits_for("Dit kun je nu doen")
    assert "Je volgende stap:" in person.sees()
    assert person.presses <= MOST_PRESSES
    assert asked <= 6


def test_the_whole_way_and_back_again(qtbot: QtBot, make_window: WindowMaker, folder: Path) -> None:
    window = make_window()
    path = folder / "mijn.spoor"
    person = Person(qtbot, window)
    answer_the_questions(person, path)
    assert "Week 42 van 104" in person.sees()

    mark_done(person, "probleemanalyse", "12-3-2026")
    mark_done(person, "plan_van_aanpak", "26-3-2026")
    person.press("Vandaag")
    before = told(window)
    assert before["gedaan"] == {"probleemanalyse": "2026-03-12", "plan_van_aanpak": "2026-03-26"}

    person.press("Meer")
    person.press("Mijn gegevens")
    person.press("Bekijk de eerste vragen")
    person.press("Verander")
    person.fill("Eerste ziektedag", "9 februari 2026")
    person.press("Klaar")
    person.waits_for("maandag 9 februari 2026")
    assert told(window)["eerste_ziektedag"] == "2026-02-09"
    person.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    person.waits_for("maandag 2 februari 2026")
    assert told(window) == before

    person.press("Vandaag")
    left = person.page()
    assert window.close()
    assert b"2026-02-02" not in path.read_bytes(), "not to be read without the password"

    again = make_window()
    other = Person(qtbot, again)
    other.press("Open mijn laatste dossier")
    other.type(PASSWORD)
    other.key(Qt.Key.Key_Return)
    other.waits_for("Dit kun je nu doen")
    assert told(again) == before
    assert again.desk.session is not None
    assert not again.desk.session.read_only
    assert other.page() == left


def answer_the_questions(person: Person, path: Path) -> None:
    """All six, the last one with a place, a password, and the sheet tried."""
    person.press("Begin een nieuw dossier")
    person.type("2-2-2026")
    person.key(Qt.Key.Key_Return)
    person.press("Later bewaren")
    person.press("Vast contract")
    person.press("Verder")
    person.press("Weet ik niet")  # recovered or leave
    person.press("Later")  # what is done already
    person.type("S.")
    person.press("Verder")
    person.window.files.answers.append(path)
    person.press("Kies een andere plek")
    person.fill("Kies een wachtwoord", PASSWORD)
    person.fill("Typ het nog een keer", PASSWORD)
    person.press("Bewaar je dossier")
    person.waits_for("Je herstelblad")
    assert path.exists()
    session = person.window.desk.session
    assert session is not None
    code = session.recovery_code()
    assert code is not None
    assert code.split()[0] in person.sees()
    person.press("Verder")
    assert code.split()[0] not in person.sees(), "typed over from the sheet, not from the screen"
    person.fill("Typ de code over van je blad", code.lower())
    person.press("Controleer de code")
    person.waits_for("Klopt er iets niet?")
    person.press("Ga naar Vandaag")


def mark_done(person: Person, key: str, day: str) -> None:
    """On the timeline: go to the moment by arrow keys, and record its day."""
    window = person.window
    person.press("Tijdlijn")
    person.key(Qt.Key.Key_Home)
    for _ in range(30):
        page = window.pages.current
        assert page is not None
        if page.place() == key:
            break
        person.key(Qt.Key.Key_Right)
    person.press("Dit is gebeurd")
    person.fill("Wanneer is dit gebeurd?", day)
    person.key(Qt.Key.Key_Return)
    person.waits_for("Gedaan op")
