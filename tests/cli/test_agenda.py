"""`spoorboekje agenda`: the file of the contract, from facts, a first day or a dossier."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.dossier import Gesprek, Password
from desktop_app.dossier.opening import open_dossier
from tests.cli.dossier.house import AROUND, WORD, assert_locked, made, posix
from tests.outputs.ics import Component, read
from tests.program import DAY, SAMPLES, Run, as_process, assert_one_line, assert_refused

SAMIRA = str(next(path for path in SAMPLES if path.stem == "samira"))


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program with the cheapest key."""
    monkeypatch.setattr(app, "surroundings", lambda: AROUND)


def events(path: Path) -> dict[str, Component]:
    calendar = read(path.read_bytes())
    return {event.values["UID"].partition("@")[0]: event for event in calendar.of("VEVENT")}


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_it_says_what_the_timeline_says(sample: Path, tmp_path: Path, run: Run) -> None:
    path = tmp_path / "uit.ics"
    outcome = run("agenda", str(sample), "--ics", str(path), "--vandaag", DAY)
    assert (outcome.code, outcome.out) == (0, "")
    assert_one_line(outcome.err)
    assert str(path.name) in outcome.err
    found = events(path)
    line = json.loads(run("tijdlijn", str(sample), "--vandaag", DAY, "--json").out)
    for one in line["mijlpalen"]:
        if one["uiterlijk"] is None:
            continue
        number = one["volgnummer"]
        event = found[one["id"] if number is None else f"{one['id']}.{number}"]
        assert event.day.isoformat() == one["uiterlijk"]
        assert (event.values["STATUS"] == "CANCELLED") == (one["stand"] == "vervallen")


def test_of_nothing_but_a_first_day(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "uit.ics"
    words = ["--ics", str(path), "--vandaag", DAY]
    assert run("agenda", "--eerste-ziektedag", "2026-02-02", *words).code == 0
    assert events(path)["probleemanalyse"].day.isoformat() == "2026-03-15"
    assert run("agenda", "--eerste-ziektedag", "2026-02", *words).code == 0
    assert "ongeveer" in events(path)["probleemanalyse"].values["DESCRIPTION"]


def test_titles_are_neutral_unless_asked(tmp_path: Path, run: Run) -> None:
    path = tmp_path / "uit.ics"
    words = ["agenda", SAMIRA, "--ics", str(path), "--vandaag", DAY]
    run(*words)
    assert events(path)["wia_aanvraag"].values["SUMMARY"].startswith("Spoorboekje: stap ")
    outcome = run(*words, "--volledige-titels")
    assert (outcome.code, outcome.out) == (0, "")
    assert "agenda van je werk" in outcome.err
    assert events(path)["wia_aanvraag"].values["SUMMARY"] == "WIA aanvragen"


def test_the_same_input_gives_the_same_bytes(tmp_path: Path) -> None:
    words = ["agenda", SAMIRA, "--vandaag", DAY, "--ics"]
    for name, seed in (("a.ics", "1"), ("b.ics", "2")):
        assert as_process([*words, str(tmp_path / name)], {"PYTHONHASHSEED": seed}).code == 0
    assert (tmp_path / "a.ics").read_bytes() == (tmp_path / "b.ics").read_bytes()


def test_python_may_warn_about_everything(tmp_path: Path) -> None:
    words = ["agenda", SAMIRA, "--vandaag", DAY, "--ics", str(tmp_path / "a.ics")]
    outcome = as_process(words, {"PYTHONWARNINGS": "error", "PYTHONDEVMODE": "1"})
    assert outcome.code == 0, outcome.err
    assert_one_line(outcome.err)


def test_a_dossier_gives_its_conversations_too(tmp_path: Path, run: Run) -> None:
    dossier, path = made(tmp_path / "mijn.spoor", Password(WORD)), tmp_path / "uit.ics"
    with open_dossier(dossier, Password(WORD), AROUND) as session:
        talk = session.add_entry(Gesprek(datum="2026-12-01", tijd="10:00"))
    (tmp_path / "woord.txt").write_text(WORD, encoding="utf-8")
    before = dossier.read_bytes()
    words = ["agenda", str(dossier), "--ics", str(path), "--vandaag", DAY]
    assert_locked(run(*words))
    assert not path.exists()
    wrong = tmp_path / "fout.txt"
    wrong.write_text("anders", encoding="utf-8")
    assert_locked(run(*words, "--wachtwoord-bestand", str(wrong)))
    outcome = run(*words, "--wachtwoord-bestand", str(tmp_path / "woord.txt"))
    assert outcome.code == 0, outcome.err
    assert events(path)[talk.id].values["DTSTART"] == "20261201T100000"
    assert dossier.read_bytes() == before


def test_it_never_goes_over_what_it_reads_nor_over_a_dossier(tmp_path: Path, run: Run) -> None:
    facts, dossier = tmp_path / "f.json", made(tmp_path / "mijn.spoor", None)
    facts.write_bytes(Path(SAMIRA).read_bytes())
    link = tmp_path / "link.ics"
    link.hardlink_to(facts)
    for target in (facts, link, dossier):
        before = target.read_bytes()
        assert_refused(run("agenda", str(facts), "--ics", str(target)), target.name)
        assert target.read_bytes() == before
    assert_refused(run("agenda", str(dossier), "--ics", str(dossier)), "mijn.spoor")
    assert_refused(run("overzicht", str(facts), "--pdf", str(dossier)), "mijn.spoor")


@posix
def test_what_cannot_be_written_is_one_sentence(tmp_path: Path, run: Run) -> None:
    for target in (tmp_path, tmp_path / "weg" / "uit.ics", Path("/dev/full")):
        assert_refused(run("agenda", SAMIRA, "--ics", str(target)), target.name)
    assert list(tmp_path.iterdir()) == []


def test_a_mistake_in_the_facts_leaves_the_old_file(tmp_path: Path, run: Run) -> None:
    facts, path = tmp_path / "f.json", tmp_path / "uit.ics"
    facts.write_text('{"eerste_ziektedag": "2026-02-31"}', encoding="utf-8")
    path.write_text("oud", encoding="utf-8")
    assert_refused(run("agenda", str(facts), "--ics", str(path)), "eerste_ziektedag")
    assert path.read_text(encoding="utf-8") == "oud"
