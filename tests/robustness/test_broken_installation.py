"""Files of the program that are missing or broken: a sentence, never a traceback."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.program import ROOT, Outcome, assert_one_line
from tests.rights.copied import GUIDES

FIRST = ["tijdlijn", "--eerste-ziektedag", "2026-01-05"]
BEGIN = "rules/03-begin.json"


@pytest.fixture
def resources(tmp_path: Path) -> Path:
    """The texts and rules of a copy of the program, and the icons that texts name."""
    shutil.copytree(ROOT / "desktop_app", tmp_path / "desktop_app")
    for name in ("rules", "text", "documents", "rights", "icons", *GUIDES):
        shutil.copytree(ROOT / "resources" / name, tmp_path / "resources" / name)
    return tmp_path / "resources"


def run(resources: Path, *words: str) -> Outcome:
    """Run the copy."""
    done = subprocess.run(
        [sys.executable, "-m", "desktop_app", *words],
        cwd=resources.parent,
        env={**os.environ, "PYTHONPATH": str(resources.parent)},
        capture_output=True,
        timeout=30,
        check=False,
    )
    return Outcome(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_the_copy_works(resources: Path) -> None:
    assert run(resources, *FIRST).code == 0


@pytest.mark.parametrize("name", ["text", "text/nl.json", "."])
def test_texts_that_are_missing(name: str, resources: Path) -> None:
    target = resources / name
    shutil.rmtree(target) if target.is_dir() else target.unlink()
    for words in (FIRST, ["--help"], ["weg.json"], ["controleer"]):
        outcome = run(resources, *words)
        assert (outcome.code, outcome.out) == (2, "")
        assert_one_line(outcome.err)


def test_texts_that_are_broken(resources: Path) -> None:
    (resources / "text" / "nl.json").write_text('{"zinnen": ', encoding="utf-8")
    outcome = run(resources, *FIRST)
    assert (outcome.code, outcome.out) == (2, "")
    assert_one_line(outcome.err)


@pytest.mark.parametrize(
    "name", ["rules/04-eerste-jaar.json", "rules/parameters.json", "documents/catalogus.json"]
)
@pytest.mark.parametrize("harm", ["missing", "cut off", "wrong value"])
def test_rules_that_are_missing_or_broken(name: str, harm: str, resources: Path) -> None:
    path = resources / name
    text = path.read_text(encoding="utf-8")
    if harm == "missing":
        path.unlink()
    else:
        half, wrong = text[: len(text) // 2], text.replace('"schema": 1', '"schema": "x"')
        path.write_text(half if harm == "cut off" else wrong, encoding="utf-8")
    outcome = run(resources, *FIRST, "--json")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err
    assert ".json’" in outcome.err
    checked = run(resources, "controleer")
    assert (checked.code, checked.err) == (1, "")
    assert checked.out == f"{outcome.err}Er is 1 fout.\n"


def test_the_check_names_file_rule_and_field(resources: Path) -> None:
    path = resources / BEGIN
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('"laag": "wet"', '"laag": "wett"', 1), encoding="utf-8")
    outcome = run(resources, "controleer")
    assert outcome.code == 1
    for name in ("03-begin.json", "ziekmelding_werkgever", "laag"):
        assert f"‘{name}’" in outcome.out


def test_a_sentence_that_is_too_long_is_found_and_old_rules_are_only_told(resources: Path) -> None:
    assert run(resources, "controleer", "--vandaag", "2026-11-22").code == 0
    old = run(resources, "controleer", "--vandaag", "2030-01-01")
    assert (old.code, old.err) == (0, "")
    assert "langer dan" in old.out
    path = resources / "text" / "nl.json"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("Zet er minstens", "zet " * 25), encoding="utf-8")
    found = run(resources, "controleer")
    assert (found.code, found.err) == (1, "")
    assert "bestand.leeg" in found.out
