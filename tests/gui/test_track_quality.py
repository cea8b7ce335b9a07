"""Does the track hold at UWV: findings, the reader's own answers, and what is left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.gui.pages.order.silenced import silences_in
from desktop_app.gui.pages.track.kept import SILENT, kept_in
from desktop_app.gui.window import MainWindow
from desktop_app.rights.guides.findings import load_quality
from tests.gui.conftest import WindowMaker
from tests.gui.desks import sample
from tests.gui.person import CONTROL, Person
from tests.gui.track import RUNNING, add, in_dialog, open_track, view

LIST = "Punten waar UWV naar kijkt"


@pytest.fixture
def running(make_window: WindowMaker) -> MainWindow:
    """The track runs."""
    return make_window(sample(RUNNING))


def headings(window: MainWindow) -> list[str]:
    page = open_track(window, "toets")
    return [row.heading for row in view(page, "toets").view.rows if row.heading]


def test_every_point_is_there_once_and_seven_at_most_ask_for_attention(
    qtbot: QtBot, running: MainWindow
) -> None:
    add(
        running,
        *(Activiteit(titel="x", soort="coaching", datum="2026-09-01") for _ in range(5)),
        Sollicitatie(functie="Te zwaar", past="nee", stand="verstuurd", datum="2026-09-01"),
    )
    points = {point.id for point in load_quality().punten}
    for answer in points:
        if len(kept_in(running.desk).answers) < 9:
            told = {**kept_in(running.desk).answers, answer: False}
            running.desk.change(
                lambda session, told=told: session.set_setting(
                    "tweede_spoor", {"antwoorden": told}
                ),
                "",
            )
    first = headings(running)[0]
    assert first.startswith("Dit vraagt aandacht (7) – en later nog ")
    rows = view(open_track(running, "toets"), "toets").view.rows
    keys = [row.key for row in rows]
    assert len(keys) == len(set(keys))
    later = int(first.rpartition(" ")[2])
    assert len(keys) == len(points) - later
    assert "Dit is geen uitspraak van UWV." in Person(qtbot, running).page()


def test_a_finding_tells_its_source_what_to_do_and_what_cannot_be_seen(
    qtbot: QtBot, running: MainWindow
) -> None:
    person = Person(qtbot, running)
    open_track(running, "punt:op-tijd")
    seen = person.page()
    for words in (
        "Later begonnen dan UWV verwacht. Dat zien we in je dossier.",
        "Vraag op papier waarom het later begon.",
        "Eerlijk: wat we niet kunnen zien",
        "Er zijn uitzonderingen, en die kent dit programma niet allemaal.",
        "Waar staat dit?",
        "Beleidsregels beoordelingskader poortwachter",
    ):
        assert words in seen
    person.press("Naar je papier: Re-integratieplan tweede spoor")
    assert running.pages.current_id == "documenten"


def test_the_reader_answers_where_the_program_cannot_know(
    qtbot: QtBot, running: MainWindow
) -> None:
    person = Person(qtbot, running)
    open_track(running, "punt:dichterbij")
    assert "Dit weten we niet. Jij wel?" in person.page()
    person.press("Nee")
    assert dict(kept_in(running.desk).answers) == {"dichterbij": False}
    assert "De stappen helpen niet vooruit. Dat zeg jij." in person.page()
    person.press("Weet ik niet")
    assert not kept_in(running.desk).answers
    person.choose(LIST, "Helpen de stappen vooruit?")
    person.key(Qt.Key.Key_J)
    assert dict(kept_in(running.desk).answers) == {"dichterbij": True}
    person.key(Qt.Key.Key_Z, CONTROL)
    assert not kept_in(running.desk).answers


def test_a_point_is_left_out_with_a_reason_and_comes_back(
    qtbot: QtBot, running: MainWindow
) -> None:
    person = Person(qtbot, running)
    page = open_track(running, "punt:op-tijd")
    before = headings(running)[0]

    def leave(dialog: object) -> None:
        dialog.accept()  # type: ignore[attr-defined]
        assert dialog.isVisible(), "only with a reason"  # type: ignore[attr-defined]
        dialog.why.row("geldt_niet").click()  # type: ignore[attr-defined]
        dialog.own.setText("Mijn plan kwam eerder")  # type: ignore[attr-defined]
        dialog.accept()  # type: ignore[attr-defined]

    in_dialog(running, leave)
    person.press("Laat dit weg: Begon het tweede spoor op tijd?")
    kept = silences_in(running.desk)[f"{SILENT}op-tijd"]
    assert (kept.reden, kept.tekst) == ("geldt_niet", "Mijn plan kwam eerder")
    assert headings(running)[0] != before
    assert headings(running)[-1] == "Dit liet je weg (1)"
    page.show_item("punt:op-tijd")
    person.press("Toon dit weer: Begon het tweede spoor op tijd?")
    assert not silences_in(running.desk)
    assert headings(running)[0] == before


def test_the_overview_shows_the_heaviest_and_leads_to_all(
    qtbot: QtBot, running: MainWindow
) -> None:
    person = Person(qtbot, running)
    page = open_track(running)
    assert "Het plan ontbreekt" in person.page()
    person.press("Bekijk alle punten")
    assert page.shown == "toets"
    assert page.views.segment("toets").hasFocus()
