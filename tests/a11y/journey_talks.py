"""A conversation and the second track, by role and name alone, on a dossier of one's own.

    /usr/bin/python3 tests/a11y/journey_talks.py FOLDER COMMAND …

The same way as `tests/gui/test_journey_talks.py` and `tests/gui/test_journey_track.py`, as far as
the main paths go. The day is the real one, so the dossier begins so many weeks before it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from re import escape as exactly

sys.path.insert(0, str(Path(__file__).resolve().parent))
from reader import CONTROL, RETURN, Reader, children, description_of, has_focus, name_of
from sitting import close, expect, program, run

FILE_NAME = "gesprekken.spoor"
WEEKS = 70
"""So far the person has come: the second track plays, and an evaluation is due."""
ESCAPE, F9 = 0xFF1B, 0xFFC6
"""The signs of these keys."""
OWN_QUESTION = "Mag ik thuis werken?"
HERS, MINE = "Anna belt op 1 december", "Ik mail mijn uren"
PARTS, LOG, JOBS = "Onderdelen van het tweede spoor", "Activiteiten", "Sollicitaties"
POINTS = "Punten waar UWV naar kijkt"


def make(reader: Reader, folder: Path, command: list[str]) -> None:
    """Two sittings with the same dossier."""
    dossier = new_dossier(folder, command)
    with program(reader, [*command, str(dossier)], folder):
        asked = prepare(reader)
        look_at_the_meeting_view(reader, asked)
        write_down(reader)
        agree(reader)
        confirm(reader)
        state = [*fill_the_logs(reader), *answer_the_test(reader)]
        close(reader)
    with program(reader, [*command, str(dossier)], folder):
        reader.press("push button", "Gesprekken")
        reader.press("push button", "Bekijk gesprek: .*")
        reader.find("label", f"{MINE}.*")
        reader.press("push button", "Tweede spoor")
        again = [*read_log(reader, LOG), *read_log(reader, JOBS), *read_points(reader)]
        expect(again == state, f"na opnieuw openen is het anders: {again} {state}")
        close(reader)


def new_dossier(folder: Path, command: list[str]) -> Path:
    """Made by the command line; without a password, as that is a journey of its own."""
    first = date.today() - timedelta(weeks=WEEKS)  # noqa: DTZ011
    done = {"probleemanalyse": 35, "plan_van_aanpak": 50, "eerstejaarsevaluatie": 350}
    facts = {
        "eerste_ziektedag": first.isoformat(),
        "naam": "Noor",
        "contract": {"soort": "vast"},
        "gedaan": {id: (first + timedelta(days=days)).isoformat() for id, days in done.items()},
        "spoor2_start": (first + timedelta(days=380)).isoformat(),
    }
    told, dossier = folder / "feiten.json", folder / FILE_NAME
    told.write_text(json.dumps(facts), encoding="utf-8")
    surroundings = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    options = ["nieuw", "--dossier", str(dossier), str(told), "--zonder-wachtwoord"]
    subprocess.run([*command, *options], env=surroundings, cwd=folder, check=True)
    return dossier


# ---------------------------------------------------------------------- a conversation


def prepare(reader: Reader) -> list[str]:
    """Take over what is proposed; five questions, one message; what was asked."""
    reader.press("push button", "Gesprekken")
    reader.press("push button", "Neem dit gesprek over: .*")
    reader.find("heading", "Kies je vragen")
    reader.write("text", "Eigen vraag", OWN_QUESTION)
    reader.sign(RETURN)
    reader.find("label", exactly(f"1. {OWN_QUESTION}"))
    asked = [OWN_QUESTION, *(name_of(box) for box in reader.all("check box", r".*\?"))][:5]
    for text in asked[1:]:
        reader.press("check box", exactly(text))
    reader.find("label", exactly(f"5. {asked[4]}"))
    marks = list(reader.all("label", "belangrijk"))
    expect(len(marks) == 3, f"{len(marks)} vragen zijn belangrijk")
    reader.heard.clear()
    reader.press("check box", r".*\?")
    reader.hears("Je hebt al vijf vragen. Haal er eerst een weg.")
    reader.heard.clear()
    reader.press("push button", exactly(f"Hoger: {asked[-1]}"))
    reader.hears("Nu op plek 4.")
    said = name_of(reader.find("check box", r".*\."))
    reader.press("check box", exactly(said))
    reader.find("label", exactly(f"1. {said}"))
    return [*asked[:3], asked[4], asked[3]]


def look_at_the_meeting_view(reader: Reader, asked: list[str]) -> None:
    """The questions are read as one; one key takes them away, and brings them back."""
    reader.press("push button", "Toon groot")
    part = reader.find("panel", "Mijn vragen")
    wanted = " ".join(f"{at}. {text}" for at, text in enumerate(asked, 1))
    expect(description_of(part) == wanted, f"{description_of(part)} in plaats van {wanted}")
    reader.sign(F9)
    reader.gone("panel", "Mijn vragen")
    expect(asked[0] not in reader.told(), "achter het scherm is een vraag te lezen")
    reader.sign(F9)
    reader.find("panel", "Mijn vragen")
    reader.sign(ESCAPE)
    reader.gone("dialog", ".*")


def write_down(reader: Reader) -> None:
    """The keyboard is where the agreements go; then with whom."""
    reader.press("push button", "Schrijf afspraken op")
    field = reader.find("text", r"Wat is er afgesproken\?")
    reader.wait_for(lambda: has_focus(field) or None, "het toetsenbord bij de afspraken")
    reader.type(HERS)
    reader.sign(RETURN)
    reader.type(MINE)
    reader.write("text", r"Met wie sprak je\?", "Anna Jansen")
    reader.find("label", ".* met Anna Jansen")


def agree(reader: Reader) -> None:
    """Split into two agreements; one is done, and that is taken back."""
    reader.press("push button", "Verdeel in afspraken")
    reader.find("text", r"2. Wie doet dit\?")
    reader.press("push button", "Bewaar afspraken")
    reader.gone("dialog", ".*")
    reader.find("label", "Dit doet Anna Jansen, uiterlijk .* 1 december .*")
    reader.find("label", "Dit doe jij. Er is nog geen dag.")
    reader.press("push button", f"Dit is gedaan: {MINE}")
    done = reader.find("push button", f"Toch niet gedaan: {MINE}")
    done.get_component_iface().grab_focus()
    reader.wait_for(lambda: has_focus(done) or None, "het toetsenbord bij de afspraak")
    reader.keys(CONTROL, "z")
    reader.find("label", "Dit doe jij. Er is nog geen dag.")


def confirm(reader: Reader) -> None:
    """One press, and that it was copied is told."""
    reader.heard.clear()
    reader.press("push button", "Kopieer bevestiging")
    reader.hears("De bevestiging is gekopieerd.*")


# ---------------------------------------------------------------------- the second track


def fill_the_logs(reader: Reader) -> list[str]:
    """A part is busy; two activities and an application by quick entry; a state by letter."""
    reader.press("push button", "Tweede spoor")
    parts = reader.find("list", PARTS)
    reader.press("radio button", "Bezig")
    reader.wait_for(
        lambda: any(", bezig" in name_of(row).lower() for row in children(parts)) or None,
        "een onderdeel dat bezig is",
    )
    reader.press("radio button", "Activiteiten")
    for line in ("gisteren intake met Anna, 1 uur", "netwerken, 2 uur"):
        reader.heard.clear()
        reader.write("text", r"Wat deed je\?", line)
        reader.sign(RETURN)
        reader.hears("Activiteit opgeslagen.*")
    logged = rows_of(reader, LOG)
    expect(len(logged) == 2, f"in het logboek staat {logged}")
    reader.press("radio button", "Lijst")
    totals = rows_of(reader, "Totalen")
    expect(any("3 uur" in row for row in totals), f"de totalen zijn {totals}")
    reader.press("radio button", "Sollicitaties")
    reader.heard.clear()
    reader.write("text", r"Waar solliciteerde je\?", "planner, gemeente Zwolle, 16 uur")
    reader.sign(RETURN)
    reader.hears("Sollicitatie opgeslagen.*")
    reader.heard.clear()
    reader.press("radio button", "Gesprek")
    reader.hears("planner, gemeente Zwolle: gesprek.*")
    jobs = rows_of(reader, JOBS)
    expect("gesprek" in jobs[0], f"de sollicitatie is {jobs}")
    return [*logged, *jobs]


def answer_the_test(reader: Reader) -> list[str]:
    """What UWV looks at: read a point, and answer it."""
    points = read_points(reader)
    expect(len(points) > 5, f"de punten zijn {points}")
    reader.heard.clear()
    reader.press("radio button", "Ja")
    reader.hears("Je antwoord is opgeslagen.*")
    return read_points(reader)


def read_log(reader: Reader, name: str) -> list[str]:
    """Go to a view and read its list."""
    reader.press("radio button", name)
    return rows_of(reader, name)


def read_points(reader: Reader) -> list[str]:
    """Go to the test and read its points."""
    reader.press("radio button", r"Houdt dit stand\?")
    return rows_of(reader, POINTS)


def rows_of(reader: Reader, name: str) -> list[str]:
    """All rows of a list as they are heard."""
    return [name_of(row) for row in children(reader.find("list", name))]


if __name__ == "__main__":
    sys.exit(run(make))
