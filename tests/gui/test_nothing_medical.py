"""What is medical stays with the person: planted everywhere, looked for in all that others get.

Each free text of each kind of entry holds a word that is nowhere else. What the person typed for
somebody else is named here for each output; of all other fields nothing may be in it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.export.letter_text import as_text, letter_of
from desktop_app.gui.pages.talks.page import TalksPage
from desktop_app.gui.pages.track.tables import TablesBar
from desktop_app.gui.pages.wia.map_content import map_of
from desktop_app.gui.pages.wia.printing import map_parts
from desktop_app.gui.window import MainWindow
from desktop_app.rights.letters import fill, known_values, load_letters
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.planted import MEDICAL, Planted, fields_in, mark, plant, text_fields
from tests.gui.talks import click, open_talks
from tests.gui.today import in_dialog, texts
from tests.gui.track import open_track, view


class Case(NamedTuple):
    """A window on the planted dossier, and what was planted where."""

    window: MainWindow
    planted: Planted


@pytest.fixture
def case(make_window: WindowMaker) -> Case:
    """The example in which the track runs, with planted words in every field."""
    window = make_window(sample("ingrid-loonsanctie") | {"functie": "Planner"})
    session = window.desk.session
    assert session is not None
    planted = plant(session)
    settle()
    return Case(window, planted)


def typed(kind: str, *names: str) -> set[str]:
    """Fields of a kind that the person fills in for the output itself; without names all."""
    return {f"{kind}.{name}" for name in names or text_fields(kind)}


# ---------------------------------------------------------------------- what others get


def on_the_table(case: Case) -> str:
    """The meeting view, also what a screen reader says of it."""
    said: list[str] = []

    def look(dialog: QDialog) -> None:
        parts = [dialog, *dialog.findChildren(QWidget)]
        said.extend((texts(dialog), dialog.windowTitle()))
        said.extend(f"{one.accessibleName()} {one.accessibleDescription()}" for one in parts)

    in_dialog(look, talk_page(case).talk.head.large_button.click)
    return "\n".join(said)


def confirmation(case: Case) -> str:
    click(talk_page(case).talk.after.copy_button)
    return clipboard()


def reminder(case: Case) -> str:
    (row,) = talk_page(case).talk.agreed.rows.values()
    click(row.buttons["remind"])
    return clipboard()


def own_view(case: Case) -> str:
    click(talk_page(case).talk.view.copy_button)
    return clipboard()


def table_of(section: str) -> Callable[[Case, Path], str]:
    def written(case: Case, folder: Path) -> str:
        bar: TablesBar = view(open_track(case.window, section), section).tables
        path = folder / "uit.csv"
        case.window.files.answers.append(path)
        click(bar.out_button)
        return path.read_text(encoding="utf-8-sig")

    return written


def every_letter(case: Case) -> str:
    """All letters of ours, as far as the dossier fills them in."""
    desk, words = case.window.desk, case.window.context.words
    facts, traject = desk.facts, desk.traject
    assert facts is not None
    assert traject is not None
    contacts: list[Any] = [entry.payload for entry in desk.entries("contact")]
    said: list[str] = []
    for letter in load_letters():
        known = known_values(letter, facts, traject, contacts, desk.today, words)
        values = {field: one.tekst for field, one in known.items()}
        said.append(as_text(letter_of(fill(letter, values, words)), words))
    return "\n".join(said)


def printed_map(case: Case) -> str:
    shown = map_of(case.window.desk)
    assert shown is not None
    return "\n".join(part.text for part in map_parts(shown, case.window.context))


OUTPUTS: dict[str, tuple[Callable[..., str], set[str]]] = {
    "meeting view": (on_the_table, typed("gesprek", "vragen", "boodschappen")),
    "confirmation": (
        confirmation,
        typed("gesprek", "met", "mee", "afgesproken", "open_punten")
        | typed("afspraak", "tekst", "wie"),
    ),
    "reminder": (reminder, typed("afspraak", "tekst", "wie")),
    "own view": (own_view, typed("visie")),
    "table of activities": (table_of("activiteiten"), typed("activiteit")),
    "table of applications": (table_of("sollicitaties"), typed("sollicitatie")),
    "letters": (every_letter, set()),
    "map of the WIA": (printed_map, set()),
}
"""By name: how it is made, and the fields that were typed for it."""


@pytest.mark.parametrize("name", OUTPUTS)
def test_only_what_was_typed_for_it_gets_out(case: Case, name: str, tmp_path: Path) -> None:
    make, own = OUTPUTS[name]
    text = make(case, tmp_path) if name.startswith("table") else make(case)
    assert len(text) > 100, "there is something to look at"
    assert fields_in(text) == own
    left = text
    for field in own:
        left = left.replace(case.planted.texts[field], "")
    assert not [word for word in MEDICAL if word.casefold() in left.casefold()]


def test_words_are_planted_in_every_kind_of_entry(case: Case) -> None:
    entries = {entry.kind: repr(entry.payload) for entry in case.window.desk.entries()}
    assert {field for text in entries.values() for field in fields_in(text)} == {
        f"{kind}.{name}" for kind in entries for name in text_fields(kind)
    }
    assert set(case.planted.ids) == set(entries)
    used = {word for word in MEDICAL for text in case.planted.texts.values() if word in text}
    assert len(used) >= 15, "many kinds of words"


def test_the_person_sees_all_of_it(case: Case) -> None:
    """What is kept from others is not kept from oneself."""
    page = talk_page(case)
    page.talk.after.fold.turn()
    page.talk.prepared.turn()
    settle()
    fields = {name: kept.field.text() for name, kept in page.talk.after.texts.items()}
    assert fields["verslag"] == mark("gesprek", "verslag")
    assert page.talk.silence.own.text() == mark("gesprek", "niet_bespreken")


# ---------------------------------------------------------------------- means


def talk_page(case: Case) -> TalksPage:
    """The planted conversation, opened."""
    return open_talks(case.window, case.planted.ids["gesprek"])


def clipboard() -> str:
    """What was copied."""
    return QGuiApplication.clipboard().text()
