"""`spoorboekje check` as its users meet it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_quick import NEEDLESS, loaded_by
from tests.program import (
    DAY,
    SAMPLES,
    Run,
    as_process,
    assert_one_line,
    assert_printable,
    assert_refused,
)

NAMES = (
    "boom-ontslag",
    "loon-gestopt",
    "passend-factoren",
    "spoor2-wanneer",
    "niet-eens",
    "wat-mag-gevraagd",
)
SAMIRA = str(next(path for path in SAMPLES if path.stem == "samira"))
INGRID = str(next(path for path in SAMPLES if path.stem == "ingrid-loonsanctie"))
TODAY = ("--vandaag", DAY)
QUESTION_KEYS = {"id", "tekst", "keuzes"}
OUTCOME_KEYS = {"id", "tekst", "doe_vandaag", "bronnen"}
SAFE = ("Q0", "Q3", "Q5", "Q2", "Q7b", "Q4", "Q1", "Q6", "Q7", "Q11", "Q10", "Q8", "Q9", "Q12")


def given(*pairs: str) -> list[str]:
    return [word for pair in pairs for word in ("--antwoord", pair)]


def asked(run: Run, *words: str) -> dict[str, Any]:
    outcome = run("check", *words, *TODAY, "--json")
    assert (outcome.code, outcome.err) == (0, ""), outcome
    found: dict[str, Any] = json.loads(outcome.out)
    return found


# ------------------------------------------------------------------ without a name


def test_without_a_name_it_lists_the_checks(run: Run) -> None:
    outcome = run("check")
    assert (outcome.code, outcome.err) == (0, "")
    for name in NAMES:
        assert f"  {name} " in outcome.out
    listed = json.loads(run("check", "--json").out)
    assert listed["schema"] == 1
    assert [entry["id"] for entry in listed["checks"]] == list(NAMES)


# ------------------------------------------------------------------ the next question


@pytest.mark.parametrize("name", NAMES)
def test_it_begins_with_a_question(name: str, run: Run) -> None:
    data = asked(run, name)
    assert (data["schema"], data["check"]) == (1, name)
    assert data["uitkomst"] is None
    assert data["waarschuwing"] is None
    assert data["antwoorden"] == data["redenen"] == []
    assert data["vraag"].keys() >= QUESTION_KEYS
    assert data["vraag"]["keuzes"][-1] == "weet_niet"
    assert data["nog"]["hoogstens"] >= data["nog"]["minstens"] >= 1


def test_an_answer_leads_to_the_next_question(run: Run) -> None:
    data = asked(run, "boom-ontslag", *given("Q0=nee", "Q3=nee"))
    assert data["vraag"]["id"] == "Q5"
    assert data["vraag"]["keuzes"] == ["ja", "nee", "weet_niet"]
    assert data["antwoorden"] == [
        {"vraag": "Q0", "keuze": "nee", "bron": "gegeven"},
        {"vraag": "Q3", "keuze": "nee", "bron": "gegeven"},
    ]
    assert data["redenen"] == [
        "Er ligt niets dat je moet ondertekenen.",
        "Je bent niet op staande voet ontslagen.",
    ]


def test_a_warning_stands_beside_the_next_question(run: Run) -> None:
    data = asked(run, "boom-ontslag", *given("Q0=ja"))
    assert data["vraag"]["id"] == "Q3"
    assert data["waarschuwing"]["id"] == "O-STOP"
    assert data["waarschuwing"].keys() >= OUTCOME_KEYS
    assert data["uitkomst"] is None


# ------------------------------------------------------------------ the outcome


def test_the_outcome_has_sources_and_a_next_step(run: Run) -> None:
    data = asked(run, "boom-ontslag", *given(*(f"{id}=nee" for id in SAFE)))
    assert data["vraag"] is None
    outcome = data["uitkomst"]
    assert outcome.keys() >= OUTCOME_KEYS
    assert outcome["id"] == "O-VERBOD"
    assert isinstance(outcome["tekst"], str)
    assert outcome["doe_vandaag"]
    first = outcome["bronnen"][0]
    assert (first["wet"], first["artikel"], first["lid"]) == (
        "Burgerlijk Wetboek Boek 7",
        "670",
        "1",
    )
    assert data["uitkomsten"] == [outcome]
    assert [entry["id"] for entry in data["aanvullingen"]] == ["andere-verboden"]


def test_where_there_are_two_outcomes_the_most_urgent_is_first(run: Run) -> None:
    data = asked(
        run, "boom-ontslag", *given("Q0=nee", "Q3=nee", "Q5=ja", "Q5a=ja", "Q5d=weet_niet")
    )
    assert data["uitkomst"]["id"] == "O-ZELF"
    assert [entry["id"] for entry in data["uitkomsten"]] == ["O-ZELF", "O-VSOTERUG"]
    assert data["ontbreekt"][0]["vraag"] == "Q5d"
    assert data["ontbreekt"][0]["vraag_na_bij"]


def test_one_can_go_on_after_saying_no(run: Run) -> None:
    words = given("Q0=nee", "Q3=nee", "Q5=ja", "Q5a=nee", "Q5c=nee", "Q5e=nee")
    data = asked(run, "boom-ontslag", *words)
    assert (data["uitkomst"]["id"], data["vraag"], data["vervolg"]["id"]) == (
        "O-VSONEE",
        None,
        "Q5f",
    )
    data = asked(run, "boom-ontslag", *words, *given("Q5f=ja"))
    assert (data["uitkomst"], data["vraag"]["id"]) == (None, "Q2")
    assert [entry["id"] for entry in data["eerder"]] == ["O-VSONEE"]


def test_what_speaks_for_and_against_is_told_without_points(run: Run) -> None:
    words = [f"A{number}=ja" for number in range(1, 6)]
    words += ["B1=nee", "B2=nee", "B3=nee_klachten", "B4=ja", "B5=nee", "B6=nee"]
    outcome = run("check", "passend-factoren", *given(*words), *TODAY)
    assert "Dit spreekt ertegen:" in outcome.out
    data = asked(run, "passend-factoren", *given(*words))
    assert data["uitkomst"]["id"] == "U-PROTEST"
    assert len(data["tegen"]) == 3
    assert "punt" not in json.dumps(data["voor"] + data["tegen"] + data["redenen"])


def test_an_amount_is_that_of_the_day(run: Run) -> None:
    words = given("E1=bedrijfsarts", "E2=werk", "E3=nee")
    assert "€ 100" in run("check", "niet-eens", *words, *TODAY).out
    assert "€ 100" not in run("check", "niet-eens", *words, "--vandaag", "2010-01-01").out


# ------------------------------------------------------------------ facts


def test_facts_answer_what_they_can_and_the_rest_is_asked(run: Run) -> None:
    words = given("Q0=nee", "Q3=nee", "Q5=nee")
    data = asked(run, "boom-ontslag", *words, "--feiten", SAMIRA)
    assert data["vraag"]["id"] == "Q7b"
    assert data["antwoorden"][-1] == {"vraag": "Q2", "keuze": "nee", "bron": "feiten"}
    data = asked(run, "boom-ontslag", *words, *given("Q7b=nee"), "--feiten", SAMIRA)
    assert data["vraag"]["id"] == "Q6"
    data = asked(
        run, "boom-ontslag", *words, *given("Q7b=nee", "Q6=nee", "Q7=nee"), "--feiten", SAMIRA
    )
    assert data["vraag"]["id"] == "Q10"
    assert "Je opzegverbod loopt nog, tot en met 1 februari 2028." in data["redenen"]


def test_a_given_answer_goes_before_the_facts(run: Run) -> None:
    words = given("Q0=nee", "Q3=nee", "Q5=nee", "Q2=ja")
    data = asked(run, "boom-ontslag", *words, "--feiten", SAMIRA)
    assert data["vraag"]["id"] == "Q2a"
    assert data["antwoorden"][-1] == {"vraag": "Q2", "keuze": "ja", "bron": "gegeven"}


def test_facts_can_raise_a_warning(run: Run) -> None:
    words = given("Q0=nee", "Q3=nee", "Q5=nee", "Q7b=nee", "Q1=nee", "Q6=nee", "Q7=nee")
    data = asked(run, "boom-ontslag", *words, "--feiten", INGRID)
    assert data["vraag"]["id"] == "Q10"
    assert data["waarschuwing"]["id"] == "O-VERBODLANG"


def test_in_words_facts_are_marked(run: Run) -> None:
    words = given("Q0=nee", "Q3=nee", "Q5=nee")
    outcome = run("check", "boom-ontslag", *words, "--feiten", SAMIRA, *TODAY)
    assert "Je proeftijd is voorbij. (uit je gegevens)" in outcome.out
    assert "--antwoord Q7b=ja" in outcome.out


# ------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["bestaat-niet"], "‘bestaat-niet’"),
        ([""], "‘’"),
        (["../boom-ontslag"], "‘../boom-ontslag’"),
        (["boom-ontslag", *given("Q99=ja")], "‘Q99’"),
        (["boom-ontslag", *given("Q0=misschien")], "‘misschien’"),
        (["boom-ontslag", *given("Q0=misschien")], "ja, nee en weet_niet"),
        (["boom-ontslag", *given("Q0")], "‘Q0’"),
        (["boom-ontslag", *given("Q0=")], "‘Q0=’"),
        (["boom-ontslag", *given("=ja")], "‘=ja’"),
        (["boom-ontslag", "--antwoord"], "‘--antwoord’"),
        (["boom-ontslag", *given("Q0=\x1b[31m")], "‘?[31m’"),
        (["boom-ontslag", *given("Q" * 5000 + "=ja")], "Q…’"),
        (["boom-ontslag", "--feiten", "weg.json"], "‘weg.json’"),
        (["boom-ontslag", "--vandaag", "2026-11"], "‘--vandaag’"),
        (["boom-ontslag", "tweede"], "‘tweede’"),
        (["--xml"], "‘--xml’"),
    ],
)
def test_it_is_refused_in_one_sentence(words: list[str], name: str, run: Run) -> None:
    assert_refused(run("check", *words), name)


def test_facts_that_cannot_be_are_refused(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "f.json"
    path.write_text('{"eerste_ziektedag": "2026-02-31"}', encoding="utf-8")
    assert_refused(run("check", "boom-ontslag", "--feiten", str(path)), "eerste_ziektedag")
    path.write_text('{"eerste_ziektedag": "2026-02-02", "contract": {"soort": "raar"}}', "utf-8")
    assert_refused(run("check", "boom-ontslag", "--feiten", str(path)), "contract.soort")


def test_an_answer_that_is_not_on_the_way_is_a_warning(run: Run) -> None:
    words = given("Q0=nee", "Q3=ja", "Q12=ja", "Q8=nee")
    outcome = run("check", "boom-ontslag", *words, *TODAY, "--json")
    assert outcome.code == 0
    assert json.loads(outcome.out)["uitkomst"]["id"] == "O-STAANDE"
    assert_one_line(outcome.err)
    assert "Q12 en Q8" in outcome.err


def test_the_last_of_two_answers_counts(run: Run) -> None:
    data = asked(run, "boom-ontslag", *given("Q0=ja", "Q0=nee"))
    assert data["waarschuwing"] is None


# ------------------------------------------------------------------ how it looks


@pytest.mark.parametrize("name", NAMES)
def test_help_and_words_fit_a_terminal(name: str, run: Run) -> None:
    outcomes = [run("check", "--help"), run("check"), run("check", name)]
    for outcome in outcomes:
        assert (outcome.code, outcome.err) == (0, "")
        for line in outcome.out.splitlines():
            assert len(line) <= 80, line
            assert line == line.rstrip(), repr(line)
            assert_printable(line)


def test_a_whole_outcome_fits_a_terminal(run: Run) -> None:
    words = given("Q0=ja", "Q3=nee", "Q5=ja", "Q5a=ja", "Q5d=nee", "Q5b=weet_niet")
    outcome = run("check", "boom-ontslag", *words, "--feiten", SAMIRA, *TODAY)
    assert (outcome.code, outcome.err) == (0, "")
    for line in outcome.out.splitlines():
        assert len(line) <= 80, line
        assert_printable(line)
    for part in (
        "Let op: Teken vandaag niets",
        "Doe dit vandaag:",
        "Bronnen:",
        "Hulp:",
        "Dit weet je nog niet:",
    ):
        assert part in outcome.out


def test_the_help_of_the_program_names_it(run: Run) -> None:
    assert "  check " in run("--help").out
    assert "--antwoord" in run("check", "--help").out


def test_it_works_as_a_program_of_its_own() -> None:
    outcome = as_process(["check", "boom-ontslag", *given("Q0=nee"), "--feiten", SAMIRA, *TODAY])
    assert (outcome.code, outcome.err) == (0, "")
    assert "Vraag Q3:" in outcome.out


@pytest.mark.parametrize("more", [[], ["--feiten", SAMIRA]], ids=["plain", "facts"])
def test_nothing_heavy_is_loaded(more: list[str]) -> None:
    modules = loaded_by("check", "boom-ontslag", *more, *TODAY, "--json")
    heavy = {name for name in modules if name in NEEDLESS or name.split(".")[0] in NEEDLESS}
    assert sorted(heavy) == []
    assert not [name for name in modules if name.startswith("desktop_app.dossier")]
