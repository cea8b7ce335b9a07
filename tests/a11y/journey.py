"""The journey of a person who hears the program: run by `test_journey.py` in the system's Python.

    /usr/bin/python3 tests/a11y/journey.py FOLDER COMMAND …

On a screen and a bus of its own. Everything is found by role and name, as a screen reader tells
them; the day is the real one, as for a real person. Exit code 1 with a story when it fails.
"""

from __future__ import annotations

import sys
from datetime import date, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from reader import CONTROL, Reader, name_of, text_of
from sitting import close, expect, program, run

MONTHS = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip
FIRST_DAY = "Eerste ziektedag"
FILE_NAME = "mijn-dossier.spoor"
PASSWORD = "zeven groene paarden"


def make(reader: Reader, folder: Path, command: list[str]) -> None:
    """Two sittings with the same dossier."""
    state = first_sitting(reader, folder, command)
    second_sitting(reader, folder, command, state)


def first_sitting(reader: Reader, folder: Path, command: list[str]) -> list[str]:
    """From the first screen to a dossier with two steps done; how the timeline is read then."""
    first = monday_before(date.today() - timedelta(weeks=41))  # noqa: DTZ011
    with program(reader, command, folder):
        answer_questions(reader, first)
        keep_with_password(reader, folder)
        look_at_today(reader)
        reader.press("push button", "Tijdlijn")
        marked = {
            "Probleemanalyse": first + timedelta(days=35),
            "Plan van aanpak": first + timedelta(days=50),
        }
        for step, day in marked.items():
            mark_done(reader, step, day)
        state = read_timeline(reader)
        for step, day in marked.items():
            expect(any(f", {step}, " in line and said(day) in line for line in state), step)
        change_first_day_and_undo(reader, first)
        reader.press("push button", "Tijdlijn")
        expect(read_timeline(reader) == state, "na ongedaan maken is het anders")
        close(reader)
    return state


def second_sitting(reader: Reader, folder: Path, command: list[str], state: list[str]) -> None:
    """The same dossier again, read as it was left."""
    with program(reader, [*command, str(folder / FILE_NAME)], folder):
        reader.write("password text", "Wachtwoord.*", PASSWORD)
        reader.press("push button", "Open.*")
        reader.press("push button", "Tijdlijn")
        expect(read_timeline(reader) == state, "na opnieuw openen is het anders")
        close(reader)


# ---------------------------------------------------------------------- the steps


def answer_questions(reader: Reader, first: date) -> None:
    """The first question with an answer, the others later."""
    reader.find("heading", "Welkom.*")
    reader.press("push button", "Begin.*")
    reader.find("heading", "Wat was je eerste ziektedag.*")
    reader.write("text", FIRST_DAY, said(first))
    reader.hears(r"Je bent nu in week \d+ van 104\..*")
    reader.press("push button", "Verder")
    reader.find("heading", "Hier sta je nu")
    reader.press("push button", "Later bewaren")
    for question in (
        "Wat voor contract.*",
        "Was je tussendoor.*",
        "Wat is er al.*",
        "Hoe wil je.*",
    ):
        reader.find("heading", question)
        reader.press("push button", "Later")


def keep_with_password(reader: Reader, folder: Path) -> None:
    """A place, a password, and the recovery sheet for later."""
    reader.find("heading", "Waar wil je.*")
    place = text_of(reader.find("text", "Hier komt je dossier"))
    expect(Path(place) == folder / FILE_NAME, f"het dossier komt in {place}")
    reader.write("password text", "Kies een wachtwoord", PASSWORD)
    reader.write("password text", "Typ het nog een keer", PASSWORD)
    reader.press("push button", "Bewaar je dossier")
    reader.hears("Je dossier is bewaard.*")
    reader.find("heading", "Je herstelblad")
    reader.press("push button", "Later")
    reader.find("heading", "Mijn antwoorden")


def look_at_today(reader: Reader) -> None:
    """Vandaag begins with the week, and says what the next step is."""
    reader.press("push button", "Vandaag")
    reader.find("heading", r"Week \d+ van 104")
    reader.find("label", "Je volgende stap: .*")
    here = reader.find("push button", "Vandaag")
    expect(here.get_description() == "Deze pagina is open", "welke pagina open is")


def mark_done(reader: Reader, step: str, day: date) -> None:
    """Go to a step on the timeline and tell when it happened."""
    reader.press("list item", rf"mijlpaal \d+ van \d+, {step}, .*")
    reader.find("heading", step)
    reader.press("push button", "Dit is gebeurd")
    reader.find("dialog", f"{step}.*")
    reader.write("text", r"Wanneer is dit gebeurd\?", said(day))
    reader.heard.clear()
    reader.press("push button", "Bewaar dit")
    reader.hears(r"Opgeslagen\.?")
    reader.find("list item", rf"mijlpaal \d+ van \d+, {step}, .*gedaan op .*")


def read_timeline(reader: Reader) -> list[str]:
    """All steps and periods, as they are read."""
    timeline = reader.find("list", "Jouw tijdlijn")
    return [name_of(item) for item in reader.all("list item", inside=timeline)]


def change_first_day_and_undo(reader: Reader, first: date) -> None:
    """A week later everything moves; Ctrl+Z puts it back."""
    later = first + timedelta(days=7)
    open_under_more(reader, "Mijn gegevens")
    reader.press("push button", "Bekijk de eerste vragen")
    reader.press("push button", f"Verander: {FIRST_DAY}")
    reader.write("text", FIRST_DAY, said(later))
    reader.heard.clear()
    reader.press("push button", "Klaar|Bewaar.*")
    reader.hears(r"Opgeslagen\.?")
    reader.find("label", f"maandag {said(later)}")
    reader.keys(CONTROL, "z")
    reader.hears("Ongedaan gemaakt.*")
    reader.find("label", f"maandag {said(first)}")


def open_under_more(reader: Reader, page: str) -> None:
    """By the list of pages under Meer; the bar then tells which of them is open."""
    reader.press("push button", "Meer")
    pages = reader.find("list", "Je gegevens en dit programma")
    reader.press("push button", page, inside=pages)
    reader.gone("list", "Je gegevens en dit programma")
    here = reader.find("push button", page)
    expect(here.get_description() == "Deze pagina is open", "welke pagina van Meer open is")
    more = reader.find("push button", "Meer")
    expect(more.get_description() == "De open pagina hoort hierbij", "waar die pagina bij hoort")


# ---------------------------------------------------------------------- helpers


def said(day: date) -> str:
    """As a person types it, and as the program says it: 3 maart 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def monday_before(day: date) -> date:
    """That day or the nearest Monday before it."""
    return day - timedelta(days=day.weekday())


if __name__ == "__main__":
    sys.exit(run(make))
