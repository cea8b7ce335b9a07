"""Tables in and out of the logs, by clicks: seen first, whole or not at all, undone as one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.dossier import Activiteit, Sollicitatie
from desktop_app.gui.window import MainWindow
from tests.gui.conftest import WindowMaker, settle
from tests.gui.desks import sample
from tests.gui.person import CONTROL, Person
from tests.gui.track import (
    RUNNING,
    activities,
    add,
    applications,
    in_dialog,
    open_track,
    refusals,
    said,
)

IN, OUT = "Haal een tabel binnen", "Bewaar als tabel"
JOBS = (
    "Datum;Functie;Werkgever;Uren per week;Stand;Plaats\r\n"
    "2-11-2026;Planner;Café Zwolle;16;verstuurd;Zwolle\r\n"
    "31-2-2026;Inpakker;Fabriek;8;verstuurd;Zwolle\r\n"
    "9-11-2026;'=1+1;Bibliotheek;;afgewezen;Zwolle\r\n"
)


@pytest.fixture
def running(make_window: WindowMaker) -> MainWindow:
    """The track runs."""
    return make_window(sample(RUNNING))


def words_of(dialog: Any) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())


def test_a_table_is_seen_first_then_comes_in_and_goes_as_one(
    qtbot: QtBot, running: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(JOBS.encode("cp1252"))
    person = Person(qtbot, running)
    open_track(running, "sollicitaties")
    running.files.answers.append(path)
    told = said(running)
    seen: list[str] = []

    def look(dialog: Any) -> None:
        seen.append(words_of(dialog))
        assert applications(running) == [], "nothing came in yet"
        dialog.main_button.click()

    in_dialog(running, look)
    person.press(IN)
    assert "In ‘lijst.csv’ staan 2 sollicitaties die erbij kunnen." in seen[0]
    assert "Rij 3, kolom ‘Datum’: Die dag bestaat niet." in seen[0]
    assert "Deze kolommen slaan we over: Plaats." in seen[0]
    assert "Planner, Café Zwolle · 2 nov 2026" in seen[0]
    assert {one.functie for one in applications(running)} == {"Planner", "=1+1"}
    assert told == ["Er zijn 2 sollicitaties bij gekomen."]
    person.key(Qt.Key.Key_Z, CONTROL)
    assert applications(running) == [], "as one action"


def test_cancelling_changes_nothing(qtbot: QtBot, running: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_bytes(JOBS.encode())
    person = Person(qtbot, running)
    open_track(running, "sollicitaties")
    assert running.desk.session is not None
    mark = running.desk.session.mark
    running.files.answers += [path, None]
    in_dialog(running, lambda dialog: dialog.reject())
    person.press(IN)
    person.press(IN)  # no file was chosen
    assert running.desk.session.mark == mark


def test_what_is_no_table_is_refused_with_a_sentence(
    qtbot: QtBot, running: MainWindow, tmp_path: Path
) -> None:
    person = Person(qtbot, running)
    open_track(running, "sollicitaties")
    told = refusals(running)
    (tmp_path / "map.csv").mkdir()
    (tmp_path / "foto.csv").write_bytes(b"\x89PNG\0\0")
    (tmp_path / "ander.csv").write_text("Naam;Straat\nA;B\n")
    for name in ("weg.csv", "map.csv", "foto.csv", "ander.csv"):
        running.files.answers.append(tmp_path / name)
        person.press(IN)
    assert len(told) == 4
    assert all(name in sentence for name, sentence in zip(
        ("weg.csv", "map.csv", "foto.csv", "ander.csv"), told, strict=True
    ))  # fmt: skip
    assert "zoals Datum, Functie en Werkgever" in told[3]


def test_a_table_with_only_faults_brings_nothing(
    qtbot: QtBot, running: MainWindow, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Functie;Uren per week\nA;veel\n")
    person = Person(qtbot, running)
    open_track(running, "sollicitaties")
    running.files.answers.append(path)
    seen: list[str] = []

    def look(dialog: Any) -> None:
        seen.append(words_of(dialog))
        dialog.accept()

    in_dialog(running, look)
    person.press(IN)
    assert "staat niets dat erbij kan" in seen[0]
    assert applications(running) == []


def test_out_and_in_again_brings_nothing_twice(
    qtbot: QtBot, running: MainWindow, tmp_path: Path
) -> None:
    add(
        running,
        Activiteit(titel="Intake", soort="intake", datum="2026-11-01", uren=1, papier="D13"),
        Activiteit(titel="=HYPERLINK(1)", datum="2026-10", toelichting='a;b\n"c"'),
    )
    path = tmp_path / "activiteiten.csv"
    person = Person(qtbot, running)
    open_track(running, "activiteiten")
    told = said(running)
    running.files.answers += [path, path]
    person.press(OUT)
    assert told == [f"De tabel staat in ‘{path}’."]
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbfDatum;Tot en met;Onderdeel;Wat;")
    assert b"\r\noktober 2026;;;'=HYPERLINK(1);" in data
    seen: list[str] = []

    def look(dialog: Any) -> None:
        seen.append(words_of(dialog))
        dialog.accept()

    in_dialog(running, look)
    person.press(IN)
    assert "2 regels had je al. Die slaan we over." in seen[0]
    assert len(activities(running)) == 2


def test_a_place_that_cannot_be_written_is_told(
    qtbot: QtBot, running: MainWindow, tmp_path: Path
) -> None:
    add(running, Sollicitatie(functie="x"))
    person = Person(qtbot, running)
    open_track(running, "sollicitaties")
    told = refusals(running)
    running.files.answers.append(tmp_path / "weg" / "x.csv")
    person.press(OUT)
    assert len(told) == 1
    assert "x.csv" in told[0]


def test_without_entries_there_is_nothing_to_keep(running: MainWindow) -> None:
    page = open_track(running, "activiteiten")
    settle()
    assert not page.sections["activiteiten"].tables.out_button.isEnabled()  # type: ignore[attr-defined]


def test_stopping_halfway_leaves_nothing(
    qtbot: QtBot, running: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop_app.gui import work

    path = tmp_path / "lijst.csv"
    rows = "".join(f"2-11-2026;Baan {number}\n" for number in range(50))
    path.write_text(f"Datum;Functie\n{rows}")
    steps: list[int] = []

    def step(self: work.Progress, done: int, total: int) -> bool:  # noqa: ARG001
        steps.append(done)
        return len(steps) < 50 + 20  # reading goes through, adding stops

    monkeypatch.setattr(work.Progress, "step", step)
    person = Person(qtbot, running)
    open_track(running, "sollicitaties")
    told = refusals(running)
    running.files.answers.append(path)
    in_dialog(running, lambda dialog: dialog.main_button.click())
    person.press(IN)
    assert told == ["Gestopt. Er is niets veranderd."]
    assert applications(running) == []
