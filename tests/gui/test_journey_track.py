"""The second track from the check of its start to what comes after 104 weeks: by clicks and keys.

Each act is taken back by Ctrl+Z and done again by Ctrl+Y, and what the dossier holds is compared.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from tests.gui.conftest import WindowMaker
from tests.gui.desks import sample
from tests.gui.person import CONTROL, Person
from tests.gui.test_undo_everywhere import kept
from tests.gui.today import in_dialog

ACTIVITIES = (
    "gisteren gesprek met Anna, 1 uur",
    "netwerken, 2 uur",
    "12 november intake, 45 minuten",
)
APPLICATIONS = ("planner, gemeente Zwolle, 16 uur", "=1+1, @SUM(A1)", "-2+3, +31612345678, 8 uur")
JOB = "planner, gemeente Zwolle"
HOSTILE = (("\t=1+1", "@SUM(A1)"), ("\r=cmd", "+1"), ("  -2+3", "=HYPERLINK(1)"))
"""Cells of somebody else's table that a spreadsheet would work out."""
DANGEROUS = "=+-@\t\r"
LOG, JOBS, POINTS = "Activiteiten", "Sollicitaties", "Punten waar UWV naar kijkt"
DECISION = "10-11-2026"


@pytest.fixture(autouse=True)
def _heard() -> Iterator[None]:
    """As if a screen reader listens: rows of lists are read as it hears them."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_from_the_check_of_the_start_to_after_the_104_weeks(
    qtbot: QtBot, make_window: WindowMaker, tmp_path: Path
) -> None:
    person = Person(qtbot, make_window(sample("ingrid-loonsanctie")))
    person.press("Tweede spoor")
    check_the_start(person)
    finish_a_part(person)
    write_both_logs(person)
    take_the_table_out_and_in(person, tmp_path / "uit.csv")
    bring_in_a_hostile_table(person, tmp_path / "vreemd.csv", tmp_path / "weer-uit.csv")
    narrow_and_count(person)
    answer_the_test(person)
    judge_the_offer(person)
    leave_a_finding_out(person)
    check_the_map(person)
    tell_the_decision(person)
    write_the_hours(person)


def undoable(person: Person, act: Callable[[], object]) -> None:
    """Do it, take it back, and do it again: each time the dossier is what it should be."""
    before = kept(person.window)
    act()
    after = kept(person.window)
    assert after != before
    person.key(Qt.Key.Key_Z, CONTROL)
    assert kept(person.window) == before
    person.key(Qt.Key.Key_Y, CONTROL)
    assert kept(person.window) == after


# ---------------------------------------------------------------------- the steps


def check_the_start(person: Person) -> None:
    """The check is gone through from the page, and its outcome stands there."""
    person.press("Doe de check: klopt de start van spoor 2?")
    go_through(person)
    undoable(person, lambda: person.press("Bewaar in je dossier"))
    person.press("Tweede spoor")
    assert "check zei op 22 november 2026:" in person.page()


def go_through(person: Person) -> None:
    """A check by keys: no where that can be said, else the first answer; then what it says."""
    person.press("Begin met de vragen")
    for _ in range(25):
        if person.offers("Bewaar in je dossier"):
            return
        if person.offers("Lees de uitkomst"):
            person.press("Lees de uitkomst")
        elif person.offers("Nee"):
            person.press("Nee")
        else:
            person.key(Qt.Key.Key_Space)
    raise AssertionError(person.page())


def finish_a_part(person: Person) -> None:
    """A part of the track by one letter, in its list."""
    parts = "Onderdelen van het tweede spoor"
    person.choose(parts, "Intake")
    undoable(person, lambda: person.type("k"))
    (row,) = [one for one in person.items(parts) if one.startswith("Intake")]
    assert "klaar" in row
    assert "Wat mag je verwachten?" in person.page()


def write_both_logs(person: Person) -> None:
    """A line and Enter for each; the keyboard stays where it is for the next one."""
    for view, label, lines in (
        (LOG, "Wat deed je?", ACTIVITIES),
        (JOBS, "Waar solliciteerde je?", APPLICATIONS),
    ):
        person.press(view)
        person.fill(label, "")
        for line in lines:
            person.type(line)
            undoable(person, lambda: person.key(Qt.Key.Key_Return))
        assert len(person.items(view)) == 3
    assert "3 activiteiten · 3 sollicitaties" in person.page()


def take_the_table_out_and_in(person: Person, path: Path) -> None:
    """What went out comes back as known, and nothing in it is worked out by a spreadsheet."""
    before = kept(person.window)
    rows = kept_as_table(person, path)
    assert len(rows) == 4
    assert any("'=1+1" in row and "'@SUM(A1)" in row for row in rows)
    person.window.files.answers.append(path)

    def look(_: QDialog) -> None:
        assert "staat niets dat erbij kan" in person.sees()
        person.press("Sluit venster")

    in_dialog(look, lambda: person.press("Haal een tabel binnen"))
    assert kept(person.window) == before


def bring_in_a_hostile_table(person: Person, path: Path, out: Path) -> None:
    """Read as plain text, all of it as one act, and harmless again on the way out."""
    file = io.StringIO()
    csv.writer(file, delimiter=";").writerows([("Functie", "Werkgever"), *HOSTILE])
    path.write_text(file.getvalue(), encoding="utf-8", newline="")

    def look(_: QDialog) -> None:
        assert "Dit komt erbij" in person.sees()
        person.press("Voeg ze toe (3)")

    def bring_in() -> None:
        person.window.files.answers.append(path)
        in_dialog(look, lambda: person.press("Haal een tabel binnen"))

    undoable(person, bring_in)
    assert any(row.startswith("=1+1, @SUM(A1)") for row in person.items(JOBS))
    assert len(kept_as_table(person, out)) == 7


def kept_as_table(person: Person, path: Path) -> list[list[str]]:
    """The rows that were written; no cell begins with what a spreadsheet works out."""
    person.window.files.answers.append(path)
    person.press("Bewaar als tabel")
    person.waits_for("De tabel staat in")
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    assert not [cell for row in rows for cell in row if cell.lstrip(" ")[:1] in tuple(DANGEROUS)]
    return rows


def narrow_and_count(person: Person) -> None:
    """A state, filters, words, and the totals as a chart and in words."""
    person.choose(JOBS, JOB)
    undoable(person, lambda: person.press("Gesprek"))
    person.press("Gesprek (1)")
    assert [row.partition(", 16")[0] for row in person.items(JOBS)] == [JOB]
    person.press("Alles (6)")
    person.fill("Zoek", "zwolle")
    assert len(person.items(JOBS)) == 1
    person.press("Wis zoekwoord")
    person.press(LOG)
    chart = person.described("Uren per week")
    person.press("Lijst")
    assert chart.endswith("\n".join(person.items("Totalen"))), "both say the same"
    assert chart.endswith("16 nov 2026 tot en met 22 nov 2026, 2 activiteiten, 3 uur")
    person.press("Per maand")
    assert person.items("Totalen")[-1] == "November 2026, 3 activiteiten, 3 uur en 45 minuten"


def answer_the_test(person: Person) -> None:
    """A finding with its source and what cannot be known; the reader's answer changes it."""
    person.press("Houdt dit stand?")
    first, *_ = person.items(POINTS)
    assert first == "Het plan ontbreekt, let op"
    said = person.page()
    assert "Eerlijk: wat we niet kunnen zien" in said
    assert "Gecontroleerd op zondag 22 november 2026." in said
    person.choose(POINTS, "Past het zoekprofiel?")
    undoable(person, lambda: person.press("Ja"))
    assert "Dat zeg jij." in person.page()


def judge_the_offer(person: Person) -> None:
    """The check is begun at the application, and its outcome comes back there."""
    person.press(JOBS)
    person.choose(JOBS, JOB)
    undoable(person, lambda: person.press("Aanbod gekregen"))
    assert "Teken niets voordat je advies hebt gevraagd." in person.page()
    person.press("Doe de check: is dit werk passend?")
    go_through(person)
    undoable(person, lambda: person.press("Bewaar in je dossier"))
    person.press("Terug naar je sollicitatie")
    assert "check zei op 22 november 2026:" in person.page()
    assert "Bekijk de stappen: Detachering" in person.buttons()


def leave_a_finding_out(person: Person) -> None:
    """Mijn dossier op orde: with a reason, and it can be shown again."""
    person.press("Vandaag")
    person.press("Kijk je dossier na")
    finding = "Het tweede spoor loopt, maar het plan staat niet in je dossier."
    assert finding in person.page()

    def tell(_: QDialog) -> None:
        person.press("Ik doe dit later")
        person.press("Laat weg")

    undoable(person, lambda: in_dialog(tell, lambda: person.press(f"Laat dit weg: {finding}")))
    assert finding not in person.page()
    person.press("Bekijk wat je wegliet")
    assert f"Toon weer: {finding}" in names_of(person)


def check_the_map(person: Person) -> None:
    """What is missing, a letter for it, and a point of the last check."""
    person.press("Ga naar je WIA-map")
    said = person.page()
    assert "papieren staan niet in je dossier:" in said
    assert "Je werkgever, de casemanager en het bureau krijgen deze papieren nooit." in said
    person.press("Schrijf een brief: Plan van aanpak")
    assert person.window.pages.current_id == "brieven"
    person.press("Meer")
    person.press("Mijn WIA-map")
    person.press("Kijk alles na: Voordat je alles verstuurt")
    undoable(person, lambda: person.press("Staat overal dezelfde eerste ziektedag?"))
    assert "In orde: 1 van de 10 punten." in person.page()


def tell_the_decision(person: Person) -> None:
    """While UWV is silent a letter for that; then the decision, calmly, with its last day."""
    person.press("Open Na 104 weken")
    assert "Nog geen beslissing" in person.page()
    (button,) = [name for name in names_of(person) if "in gebreke kunt stellen" in name]
    person.press(button)
    assert person.window.pages.current_id == "brieven"
    person.press("Meer")
    person.press("Na 104 weken")
    person.press("Vertel wat er gebeurde")
    undoable(person, lambda: decide(person))
    assert "UWV besliste op dinsdag 10 november 2026: Geen WIA." in person.page()
    assert "Doe dit niet" not in person.page(), "heavy news waits"
    person.press("Lees verder")
    said = person.page()
    assert "Doe dit niet" in said
    assert "Je hebt tijd tot en met dinsdag 22 december 2026. Nog 30 dagen." in said
    person.press("Schrijf je bezwaarbrief")
    assert person.window.pages.current_id == "brieven"


def decide(person: Person) -> None:
    """Fill in the form."""
    if not person.offers("Bewaar dit"):
        person.press("Vertel wat er gebeurde")
    person.press("Ik heb de beslissing over de WIA")
    person.fill("Op welke dag?", DECISION)
    person.press("Geen WIA")
    person.press("Bewaar dit")


def write_the_hours(person: Person) -> None:
    """Weeks of therapy that run on: a warning that names the day, and a band on the map."""
    person.press("Vandaag")
    person.press("Schrijf je uren op")
    for week, hours in (("9-11-2026", "8"), ("16-11-2026", "10:30")):
        person.fill("Welke week?", week)
        person.fill("Hoeveel uur werkte je?", hours)
        person.press("Arbeidstherapie")
        person.fill("Tot en met welke dag is dit afgesproken? (mag leeg blijven)", "15-11-2026")
        undoable(person, lambda: person.press("Bewaar deze week"))
    said = person.page()
    assert "Week van maandag 16 november 2026: 10 uur en 30 minuten." in said
    assert "zondag 15 november 2026" in said
    assert "10 uur en 30 minuten gewerkt" in person.described("Grafiek van je uren per week")
    person.press("Bekijk op je tijdlijn")
    person.press("Lijst")
    assert any("Opbouw: arbeidstherapie" in row for row in person.items("Alle stappen als lijst"))


# ---------------------------------------------------------------------- means


def clipboard() -> str:
    """What was copied."""
    return QGuiApplication.clipboard().text()


def names_of(person: Person) -> list[str]:
    """What can be pressed, as it is heard."""
    return [button.accessibleName() or button.text() for button in person.pressable()]
