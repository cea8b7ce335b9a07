"""`spoorboekje zoek`: the best answers, in words and as JSON of the contract."""

from __future__ import annotations

import json

import pytest

from tests.cli.test_quick import loaded_by
from tests.program import Run, as_process, assert_printable, assert_refused

KEYS = ["id", "soort", "titel", "eerste_zin"]
KINDS = {"artikel", "check", "begrip", "urgent", "mijlpaal"}


def test_the_answers_are_numbered_and_say_what_they_are(run: Run) -> None:
    done = run("zoek", "mag ik op vakantie")
    assert done.code == 0
    assert done.err == ""
    lines = done.out.splitlines()
    for line in lines:
        assert_printable(line)
    assert lines[:3] == [
        "1. Mag ik op vakantie als ik ziek ben?",
        "   Ja, als je het eerst aan je werkgever vraagt.",
        "   uitleg: vakantie-ziek",
    ]
    assert max(map(len, lines)) <= 80


def test_json_is_that_of_the_contract(run: Run) -> None:
    done = run("zoek", "mag mijn baas me ontslaan", "--json")
    data = json.loads(done.out)
    assert list(data) == ["schema", "vraag", "resultaten"]
    assert data["schema"] == 1
    assert data["vraag"] == "mag mijn baas me ontslaan"
    assert data["resultaten"][0]["id"] == "opzegverbod-ziekte"
    assert 1 <= len(data["resultaten"]) <= 5
    for found in data["resultaten"]:
        assert list(found) == KEYS
        assert found["soort"] in KINDS
        assert all(found.values())


def test_words_need_no_quotes(run: Run) -> None:
    assert run("zoek", "mag", "ik", "op", "vakantie").out == run("zoek", "mag ik op vakantie").out
    assert json.loads(run("zoek", "--json", "wat", "is", "wia").out)["vraag"] == "wat is wia"


def test_nothing_found_is_said_and_is_no_fault(run: Run) -> None:
    done = run("zoek", "qqqq")
    assert (done.code, done.err) == (0, "")
    assert "geen antwoord" in done.out
    data = json.loads(run("zoek", "qqqq", "--json").out)
    assert data == {"schema": 1, "vraag": "qqqq", "resultaten": []}


@pytest.mark.parametrize("question", ["", "   ", "\n\t"])
def test_an_empty_question_is_refused(run: Run, question: str) -> None:
    assert_refused(run("zoek", question), "achter zoek")
    assert_refused(run("zoek", question, "--json"), "achter zoek")


def test_no_question_is_refused(run: Run) -> None:
    assert_refused(run("zoek"), "VRAAG")
    assert_refused(run("zoek", "--json"), "VRAAG")
    assert_refused(run("zoek", "wia", "--xml"), "‘--xml’")


def test_somebody_in_a_crisis_reads_the_number_first(run: Run) -> None:
    done = run("zoek", "ik wil niet meer")
    assert done.out.splitlines()[1] == "   Bel 113, dag en nacht, gratis en anoniem."


def test_help_is_dutch_and_the_command_is_in_the_list(run: Run) -> None:
    done = run("zoek", "--help")
    assert done.code == 0
    assert "VRAAG" in done.out
    assert "usage" not in done.out
    assert "  zoek  " in run("--help").out


def test_a_strange_question_is_no_fault(run: Run) -> None:
    for question in ("🙂", "'; DROP TABLE", "x" * 10_000, "* OR *"):
        done = run("zoek", question)
        assert (done.code, done.err) == (0, "")


def test_it_works_as_a_process() -> None:
    done = as_process(["zoek", "bedrijfsars", "--json"])
    assert done.code == 0
    assert json.loads(done.out)["resultaten"]


def test_bytes_that_are_no_text_are_no_fault() -> None:
    done = as_process([b"zoek", b"loon \xff\xfe", b"--json"])
    assert done.code == 0
    assert json.loads(done.out)["resultaten"]


def test_no_window_and_no_dossier_is_loaded() -> None:
    rooms = {name.split(".")[0] for name in loaded_by("zoek", "opzegverbot")}
    assert rooms.isdisjoint({"PySide6", "shiboken6", "apsw", "reportlab", "sqlite3"})
