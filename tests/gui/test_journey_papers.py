"""From the example to a dossier that was damaged and came back: by clicks, keys and a dragged file.

Nothing is asked of the program but what is on the screen, until the end: there the papers, their
states, the facts and the bytes of the attachment are compared with what they were.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.gui.conftest import WindowMaker
from tests.gui.desks import Clock, sample
from tests.gui.papers import dragged, drop
from tests.gui.person import CONTROL, Person, told

PASSWORD = "zeven groene paarden"
NEW_PASSWORD = "acht blauwe fietsen"
TWENTY = 20
MOST_KEYS = 60
"""For twenty papers: at a calm three seconds a key that is three minutes."""
LETTERS = {"heb": "h", "gevraagd": "g", "geweigerd": "w", "nvt": "n"}
PAPERS = "Papieren"
LETTER, LETTER_KEY = "Arbeidsdeskundig rapport", "D11"
CHANGED = "Dit verandert er"


class Ticking(Clock):
    """Each look at it is a minute later, as between one act and the next."""

    def __init__(self) -> None:
        super().__init__()
        self._now = super().moment()

    def moment(self) -> datetime:
        """Later than the one before."""
        self._now += timedelta(minutes=1)
        return self._now


@pytest.fixture
def clock() -> Clock:
    """One that goes on: the newest copy is known by its time."""
    return Ticking()


@pytest.fixture(autouse=True)
def _heard(qapp: QApplication) -> Iterator[None]:
    """As if a screen reader listens: rows of lists are read as it hears them."""
    QAccessible.setActive(True)
    yield
    qapp.sendPostedEvents(
        None, QEvent.Type.DeferredDelete.value
    )  # what it heard may not outlive us
    QAccessible.setActive(False)


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    """A paper as it was scanned."""
    path = tmp_path / "rapport.pdf"
    path.write_bytes(b"%PDF-1.7\n" + os.urandom(300_000))
    return path


def test_papers_are_scored_attached_damaged_and_recovered(
    qtbot: QtBot, make_window: WindowMaker, own_home: Path, tmp_path: Path, letter: Path
) -> None:
    window = make_window()
    person = Person(qtbot, window)
    person.press("Bekijk een voorbeeld")
    person.waits_for("Dit kun je nu doen")
    correct_the_contract_and_take_it_back(person)
    code = keep_with_password(person)
    path = own_home / "mijn-dossier.spoor"
    assert path.is_file()

    scored = score_twenty_by_keyboard(person)
    drop_on_paper(person, letter)
    assert filter_for_wia(person) < len(person.items(PAPERS))
    lock_and_unlock(person)
    rows, facts = person.items(PAPERS), told(window)
    assert facts == sample("samira") | {"documenten": facts["documenten"]}
    assert states_in(facts) == states_in(sample("samira")) | scored | {LETTER_KEY: "heb"}

    make_copy(person)
    close(person)
    spoilt = damage(path)
    see_that_it_is_damaged(person)
    put_the_copy_back(person)
    assert path.with_name("mijn-dossier (oud).spoor").read_bytes() == spoilt
    close(person)
    new_code = recover_with_sheet(person, code)
    assert new_code != code

    # All of it is there, also for who comes back with the new password.
    assert window.close()
    again = Person(qtbot, make_window())
    again.press("Open mijn laatste dossier")
    again.fill("Wachtwoord", PASSWORD)
    again.key(Qt.Key.Key_Return)
    again.waits_for("Het wachtwoord klopt niet")
    again.fill("Wachtwoord", NEW_PASSWORD)
    again.key(Qt.Key.Key_Return)
    again.waits_for("Dit kun je nu doen")
    again.press("Documenten")
    assert again.items(PAPERS) == rows
    assert told(again.window) == facts
    assert bytes_out(again, tmp_path / "terug.pdf") == letter.read_bytes()


# ---------------------------------------------------------------------- the steps


def correct_the_contract_and_take_it_back(person: Person) -> None:
    """Another kind and a last day; each time old and new days stand beside it; then undo."""
    window, before = person.window, told(person.window)
    person.press("Meer")
    person.press("Mijn gegevens")
    person.press("Bekijk: Werk en contract")
    person.press("Verander: Contract")
    person.press("Tijdelijk contract")
    person.fill("Laatste dag van je contract", "31-1-2027")
    person.key(Qt.Key.Key_Return)
    assert told(window)["contract"] == {
        "soort": "tijdelijk", "begin": "2017-09-01", "einde": "2027-01-31"
    }  # fmt: skip
    person.waits_for("Loon tijdens ziekte, laatste dag: van 30 jan 2028 naar 31 jan 2027.")
    assert CHANGED in person.sees()
    person.press("Maak ongedaan")
    person.waits_for("Teruggedraaid.")
    person.waits_for("van 31 jan 2027 naar 30 jan 2028.")
    person.key(Qt.Key.Key_Z, CONTROL)
    assert told(window) == before == sample("samira")


def keep_with_password(person: Person) -> str:
    """From the lock screen, where even the example can be kept; the code of the sheet."""
    person.press("Vergrendel")
    assert "Dit kun je nu doen" not in person.sees()
    person.press("Toon en bewaar dossier")
    person.fill("Kies een wachtwoord", PASSWORD)
    person.fill("Typ het nog een keer", PASSWORD)
    person.press("Bewaar je dossier")
    return prove_sheet(person)


def prove_sheet(person: Person) -> str:
    """Read the code of the sheet from the screen, and type it back."""
    person.waits_for_button("Ga verder")
    code = person.described("Je code")
    person.press("Ga verder")
    person.fill("Typ de code over van je blad", code.lower())
    person.press("Controleer de code")
    return code


def score_twenty_by_keyboard(person: Person) -> dict[str, str]:
    """The first twenty papers of the list, each another state than before; no click."""
    pressed, states = person.presses, list(LETTERS)
    person.key(Qt.Key.Key_4, CONTROL)
    before = person.items(PAPERS)
    facts = told(person.window).get("documenten", {})
    scored: dict[str, str] = {}
    for number in range(TWENTY):
        page = person.window.pages.current
        assert page is not None
        key = page.place()
        state = states[number % 4]
        if facts.get(key, {}).get("stand") == state:
            state = states[(number + 1) % 4]
        person.type(LETTERS[state])
        person.key(Qt.Key.Key_Down)
        scored[key] = state
    assert person.presses - pressed <= MOST_KEYS
    assert len(scored) == TWENTY
    after = person.items(PAPERS)
    assert all(one != other for one, other in zip(before[:TWENTY], after[:TWENTY], strict=True))
    assert before[TWENTY:] == after[TWENTY:]
    return scored


def drop_on_paper(person: Person, file: Path) -> None:
    """Drag a file onto a row of the list; who attaches a paper has it."""
    at = person.point_of(PAPERS, LETTER)
    assert drop(person.window, at, dragged(file))
    person.waits_for(f"Eén bestand toegevoegd bij {LETTER}.")
    person.waits_for(file.name)
    (row,) = [one for one in person.items(PAPERS) if one.startswith(LETTER)]
    assert "één bestand" in row
    assert "dat heb je" in row


def filter_for_wia(person: Person) -> int:
    """Only what the application for WIA needs; how many there are."""
    every = person.items(PAPERS)
    (label,) = [text for text in person.buttons() if text.startswith("Voor WIA-aanvraag (")]
    person.press(label)
    shown = person.items(PAPERS)
    assert label == f"Voor WIA-aanvraag ({len(shown)})"
    assert set(shown) < set(every)
    (label,) = [text for text in person.buttons() if text.startswith("Alles (")]
    person.press(label)
    assert person.items(PAPERS) == every
    return len(shown)


def lock_and_unlock(person: Person) -> None:
    """Behind the lock nothing of it can be seen; the password leads back to the papers."""
    person.key(Qt.Key.Key_L, CONTROL)
    assert "Spoorboekje is vergrendeld" in person.sees()
    assert LETTER not in person.sees()
    person.type(PASSWORD)
    person.key(Qt.Key.Key_Return)
    person.waits_for("Jouw papieren")


def make_copy(person: Person) -> None:
    """By the button of Mijn bestand."""
    person.press("Meer")
    person.press("Mijn bestand")
    person.press("Maak nu een kopie")
    person.waits_for("De kopie is gemaakt en gecontroleerd.")


def close(person: Person) -> None:
    """Close the dossier, and stay in the program."""
    person.press("Meer")
    person.press("Mijn bestand")
    person.press("Sluit dossier")
    person.waits_for("Welkom bij Spoorboekje")


def damage(path: Path) -> bytes:
    """What a bad disk does: a byte here and there is another one. What the file is then."""
    spoilt = bytearray(path.read_bytes())
    for at in range(20_000, len(spoilt), 4_000):
        spoilt[at] ^= 255
    path.write_bytes(spoilt)
    return bytes(spoilt)


def see_that_it_is_damaged(person: Person) -> None:
    """The right password does not open it; that is told with what can be done."""
    person.press("Open mijn laatste dossier")
    person.fill("Wachtwoord", PASSWORD)
    person.key(Qt.Key.Key_Return)
    person.waits_for("Het wachtwoord klopt niet, of het bestand is beschadigd.")
    person.waits_for_button("Zet een reservekopie terug")


def put_the_copy_back(person: Person) -> None:
    """The newest copy is chosen already."""
    person.press("Zet een reservekopie terug")
    person.fill("Wachtwoord van de kopie", PASSWORD)
    person.press("Zet deze kopie terug")
    person.waits_for("De reservekopie is teruggezet.")
    person.waits_for("Dit kun je nu doen")


def recover_with_sheet(person: Person, code: str) -> str:
    """The password is forgotten: the code opens it, and a new password is chosen."""
    person.press("Open mijn laatste dossier")
    person.press("Ik heb een herstelblad")
    person.fill("Code van je herstelblad", code)
    person.press("Open mijn dossier")
    person.waits_for_button("Bewaar het wachtwoord")
    person.fill("Kies een wachtwoord", NEW_PASSWORD)
    person.fill("Typ het nog een keer", NEW_PASSWORD)
    person.press("Bewaar het wachtwoord")
    return prove_sheet(person)


def states_in(facts: dict[str, Any]) -> dict[str, str]:
    """The state of each paper that the person told something of."""
    return {key: one["stand"] for key, one in facts["documenten"].items()}


def bytes_out(person: Person, target: Path) -> bytes:
    """What is in the attachment, by its own button."""
    person.window.files.answers.append(target)
    person.choose(PAPERS, LETTER)
    person.press("Bewaar een kopie van rapport.pdf")
    return target.read_bytes()
