"""Broken facts files: exit code 2, one Dutch sentence naming field or file, nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.program import DAY, as_process, assert_refused, in_process
from tests.robustness.broken import FIRST, Broken, broken_facts, broken_files

ALL = (*broken_facts(), *broken_files())
SAMPLE = {
    "date: day does not exist",
    "gaps overlap",
    "key with escape codes",
    "key that turns the writing",
    "half a sign as a step",
    "5000 digits",
    "200,000 layers",
    "NaN",
    "latin-1",
    "10 MB",
    "empty",
    "not JSON",
}


def names_of(broken: Broken, path: Path) -> list[str]:
    """What must be named, with the real file where the table says FILE."""
    return [path.name if name == "FILE" else name for name in broken.names]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where the broken file is put."""
    return tmp_path / "feiten.json"


def test_the_table_is_wide_and_its_names_differ() -> None:
    names = [broken.id for broken in ALL]
    assert len(names) > 200
    assert len(set(names)) == len(names)
    assert set(names) >= SAMPLE


@pytest.mark.parametrize("broken", ALL, ids=lambda broken: broken.id)
@pytest.mark.parametrize("form", [["--json"], []], ids=["json", "table"])
def test_it_is_refused_in_one_sentence(
    broken: Broken, form: list[str], path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_bytes(broken.raw)
    outcome = in_process(capsys.readouterr, "tijdlijn", str(path), "--vandaag", DAY, *form)
    assert_refused(outcome, *names_of(broken, path))


@pytest.mark.parametrize(
    "broken", [broken for broken in ALL if broken.id in SAMPLE], ids=lambda broken: broken.id
)
def test_it_is_refused_by_the_whole_program(broken: Broken, path: Path) -> None:
    path.write_bytes(broken.raw)
    outcome = as_process(["tijdlijn", str(path), "--vandaag", DAY, "--json"])
    assert_refused(outcome, *names_of(broken, path))


@pytest.mark.parametrize(
    "broken", [broken for broken in ALL if broken.id in SAMPLE], ids=lambda broken: broken.id
)
def test_the_window_does_not_open_on_it(
    broken: Broken, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_bytes(broken.raw)
    outcome = in_process(capsys.readouterr, str(path))
    assert_refused(outcome, *names_of(broken, path))


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ('"contract": {"soort": "zzp"}', "ambtenaar, huishoudelijk, oproep, tijdelijk, "),
        ('"vangnet": ["no_risk", "wajong"]', "no_risk, orgaandonatie, ouderen en zwangerschap."),
        ('"wia_te_laat_door": "uwv"', "Kies uit: ik en werkgever."),
        ('"documenten": {"D03": {"stand": "kwijt"}}', "gevraagd, geweigerd, heb en nvt."),
        ('"werkhervatting": [{"van": "2026-06", "soort": "x"}]', "aangepast, ander, arbeidsth"),
        ('"verlof": [{"van": "2026-06", "soort": "x"}]', "Kies uit: zwangerschap_bevalling."),
    ],
)
def test_an_unknown_word_brings_the_known_ones(
    body: str, words: str, path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path.write_text(f"{{{FIRST}, {body}}}", encoding="utf-8")
    assert_refused(in_process(capsys.readouterr, "tijdlijn", str(path)), words)
