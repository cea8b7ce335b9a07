"""From the example to a dossier that was damaged and came back, by role and name alone.

    /usr/bin/python3 tests/a11y/journey_papers.py FOLDER COMMAND …

The same way as `tests/gui/test_journey_papers.py`; who hears the window attaches a file by the
button, as nobody drags what cannot be seen.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from reader import (
    CONTROL,
    DOWN,
    RETURN,
    Node,
    Reader,
    children,
    description_of,
    has_focus,
    name_of,
)
from sitting import close, expect, program, run

FILE_NAME = "mijn-dossier.spoor"
PASSWORD = "zeven groene paarden"
NEW_PASSWORD = "acht blauwe fietsen"
TWENTY = 20
STATES = {"h": "dat heb je", "g": "gevraagd", "w": "geweigerd", "n": "niet nodig"}
"""Letters, and how the state is heard that they set."""
LETTER = "Arbeidsdeskundig rapport"
CONTENT = bytes(range(256)) * 1000


def make(reader: Reader, folder: Path, command: list[str]) -> None:
    """Two sittings: in the first all of it happens, in the second it is all still there."""
    letter = folder / "rapport.pdf"
    letter.write_bytes(CONTENT)
    with program(reader, command, folder):
        open_the_example(reader)
        correct_the_contract_and_take_it_back(reader)
        code = keep_with_password(reader)
        score_twenty_by_keyboard(reader)
        attach_by_button(reader, letter)
        filter_for_wia(reader)
        lock_and_unlock(reader)
        state = read_papers(reader)
        make_copy(reader)
        close_dossier(reader)
        damage(folder / FILE_NAME)
        see_that_it_is_damaged(reader)
        put_the_copy_back(reader)
        close_dossier(reader)
        recover_with_sheet(reader, code)
        expect(papers_now(reader) == state, "na het herstelblad zijn de papieren anders")
        close(reader)
    with program(reader, [*command, str(folder / FILE_NAME)], folder):
        reader.write("password text", "Wachtwoord", NEW_PASSWORD)
        reader.press("push button", "Open mijn dossier")
        wait_for_today(reader)
        expect(papers_now(reader) == state, "na opnieuw openen zijn de papieren anders")
        expect(bytes_out(reader, folder / "terug.pdf") == CONTENT, "de bijlage is anders")
        look_at_the_facts(reader)
        close(reader)


# ---------------------------------------------------------------------- the steps


def open_the_example(reader: Reader) -> None:
    """From the first screen to Vandaag of somebody who does not exist."""
    reader.find("heading", "Welkom.*")
    reader.press("push button", "Bekijk een voorbeeld")
    wait_for_today(reader)


def wait_for_today(reader: Reader) -> None:
    """Until Vandaag is open; its heading depends on the day."""
    reader.wait_for(
        lambda: (
            description_of(reader.find("push button", "Vandaag")) == "Deze pagina is open" or None
        ),
        "de pagina Vandaag",
    )


def correct_the_contract_and_take_it_back(reader: Reader) -> None:
    """Another kind and a last day: old and new days are told; then undo."""
    reader.press("push button", "Meer")
    reader.press("push button", "Mijn gegevens")
    reader.press("push button", "Bekijk: Werk en contract")
    reader.press("push button", "Verander: Contract")
    reader.press("radio button", "Tijdelijk contract")
    reader.write("text", "Laatste dag van je contract", "31-1-2027")
    reader.heard.clear()
    reader.sign(RETURN)
    reader.hears(r".*Loon tijdens ziekte, laatste dag: van 30 jan 2028 naar 31 jan 2027\..*")
    panel = reader.find("panel", "Dit verandert er")
    expect("naar 31 jan 2027." in description_of(panel), "wat er verandert, staat niet in het vak")
    for back in (r"Teruggedraaid\..*van 31 jan 2027 naar 30 jan 2028\..*", r"Teruggedraaid\..*"):
        reader.heard.clear()
        reader.press("push button", "Maak ongedaan", inside=panel)
        reader.hears(back)


def keep_with_password(reader: Reader) -> str:
    """From the lock screen, where even the example can be kept; the code of the sheet."""
    reader.press("push button", "Vergrendel")
    reader.find("heading", "Spoorboekje is vergrendeld")
    reader.press("push button", "Toon en bewaar dossier")
    choose_password(reader, PASSWORD)
    reader.press("push button", "Bewaar je dossier")
    return prove_sheet(reader)


def choose_password(reader: Reader, password: str) -> None:
    """Typed twice."""
    reader.write("password text", "Kies een wachtwoord", password)
    reader.write("password text", "Typ het nog een keer", password)


def prove_sheet(reader: Reader) -> str:
    """Hear the code of the sheet, and type it back."""
    code = description_of(reader.find("panel", "Je code"))
    reader.press("push button", "Ga verder")
    reader.write("text", "Typ de code over van je blad", code)
    reader.press("push button", "Controleer de code")
    reader.gone("dialog", ".*")
    return code


def score_twenty_by_keyboard(reader: Reader) -> None:
    """A letter and an arrow for each; every letter is told."""
    reader.press("push button", "Documenten")
    expect(has_focus(papers(reader)), "de lijst heeft het toetsenbord niet")
    scored = [
        (name.partition(",")[0], another_state(name, number))
        for number, name in enumerate(read_papers(reader)[:TWENTY])
    ]
    reader.heard.clear()
    for _, letter in scored:
        reader.type(letter)
        reader.sign(DOWN)
    for (name, letter), row in zip(scored, read_papers(reader), strict=False):
        reader.hears(f"{re.escape(name)}: {STATES[letter]}, .*")
        expect(row.startswith(f"{name}, {STATES[letter]}, sinds "), f"{row} na {letter}")


def another_state(row: str, number: int) -> str:
    """The letter of a state that this paper has not, another one for each."""
    letters = list(STATES)
    turned = letters[number % 4 :] + letters[: number % 4]
    return next(letter for letter in turned if f", {STATES[letter]}, " not in row)


def attach_by_button(reader: Reader, file: Path) -> None:
    """Find the paper by its name, and choose the file in the dialog."""
    reader.write("text", "Zoek in je papieren", LETTER)
    reader.find("heading", LETTER)
    reader.press("push button", "Voeg bestand toe")
    reader.write("text", "Naam van het bestand:.*", str(file))
    reader.heard.clear()
    reader.press("push button", "Open")
    reader.hears(f"Eén bestand toegevoegd bij {LETTER}.")
    reader.find("label", file.name)
    reader.press("push button", "Wis zoekwoord")


def filter_for_wia(reader: Reader) -> None:
    """Only what the application for WIA needs; how many there are is told."""
    every = read_papers(reader)
    reader.heard.clear()
    name = name_of(reader.find("radio button", r"Voor WIA-aanvraag \(\d+\)"))
    reader.press("radio button", r"Voor WIA-aanvraag \(\d+\)")
    count = int(name.rpartition("(")[2].rstrip(")"))
    reader.hears(f"{count} papieren.")
    shown = read_papers(reader)
    expect(len(shown) == count and set(shown) < set(every), "het filter voor de WIA-aanvraag")
    reader.press("radio button", r"Alles \(\d+\)")
    reader.wait_for(lambda: read_papers(reader) == every or None, "weer alle papieren")


def lock_and_unlock(reader: Reader) -> None:
    """Behind the lock nothing of it can be read; the password leads back to the papers."""
    reader.keys(CONTROL, "l")
    reader.find("heading", "Spoorboekje is vergrendeld")
    expect(LETTER not in reader.told(), "achter het slot is een papier te lezen")
    reader.write("password text", "Wachtwoord", PASSWORD)
    reader.press("push button", "Open mijn dossier")
    reader.find("heading", "Jouw papieren")


def make_copy(reader: Reader) -> None:
    """By the button of Mijn bestand."""
    reader.press("push button", "Meer")
    reader.press("push button", "Mijn bestand")
    reader.press("push button", "Maak nu een kopie")
    reader.hears("De kopie is gemaakt en gecontroleerd.")


def close_dossier(reader: Reader) -> None:
    """Close it, and stay in the program."""
    reader.press("push button", "Meer")
    reader.press("push button", "Mijn bestand")
    reader.press("push button", "Sluit dossier")
    reader.find("heading", "Welkom.*")


def damage(path: Path) -> None:
    """What a bad disk does: a byte here and there is another one."""
    spoilt = bytearray(path.read_bytes())
    for at in range(20_000, len(spoilt), 4_000):
        spoilt[at] ^= 255
    path.write_bytes(spoilt)


def see_that_it_is_damaged(reader: Reader) -> None:
    """The right password does not open it; that is told."""
    reader.press("push button", "Open mijn laatste dossier")
    reader.write("password text", "Wachtwoord", PASSWORD)
    reader.heard.clear()
    reader.press("push button", "Open mijn dossier")
    reader.hears(".*of het bestand is beschadigd.*")


def put_the_copy_back(reader: Reader) -> None:
    """The newest copy is chosen already."""
    reader.press("push button", "Zet een reservekopie terug")
    reader.write("password text", "Wachtwoord van de kopie", PASSWORD)
    reader.press("push button", "Zet deze kopie terug")
    reader.find("label", "De reservekopie is teruggezet.*")
    wait_for_today(reader)


def recover_with_sheet(reader: Reader, code: str) -> None:
    """The password is forgotten: the code opens it, and a new password is chosen."""
    reader.press("push button", "Open mijn laatste dossier")
    reader.press("push button", "Ik heb een herstelblad")
    reader.write("text", "Code van je herstelblad", code)
    reader.press("push button", "Open mijn dossier")
    choose_password(reader, NEW_PASSWORD)
    reader.press("push button", "Bewaar het wachtwoord")
    expect(prove_sheet(reader) != code, "het nieuwe blad heeft de oude code")


def look_at_the_facts(reader: Reader) -> None:
    """The contract is as it was before it was changed and taken back."""
    reader.press("push button", "Meer")
    reader.press("push button", "Mijn gegevens")
    reader.find("label", "(.*\n)?Soort contract: Vast contract(\n.*)?")


def bytes_out(reader: Reader, target: Path) -> bytes:
    """What is in the attachment, by its own button."""
    reader.write("text", "Zoek in je papieren", LETTER)
    reader.press("push button", "Bewaar een kopie van rapport.pdf")
    reader.write("text", "Naam van het bestand:.*", str(target))
    reader.press("push button", "Bewaar")
    reader.wait_for(lambda: target.is_file() or None, "de kopie van de bijlage")
    reader.gone("dialog", ".*")
    return target.read_bytes()


# ---------------------------------------------------------------------- the list


def papers(reader: Reader) -> Node:
    """The list on the page Documenten."""
    return reader.find("list", "Papieren")


def read_papers(reader: Reader) -> list[str]:
    """All rows as they are heard, also those that have to be scrolled to."""
    return [name_of(row) for row in children(papers(reader))]


def papers_now(reader: Reader) -> list[str]:
    """Go to the papers, and read them."""
    reader.press("push button", "Documenten")
    return read_papers(reader)


if __name__ == "__main__":
    sys.exit(run(make))
