"""`nieuw`, and what is asked of every command that makes a file."""

from __future__ import annotations

import json
import os
import stat
from pathlib import Path

import pytest

from desktop_app.dossier import (
    Password,
)
from desktop_app.dossier.opening import open_dossier
from tests.cli.dossier.house import (
    AROUND,
    COMMANDS,
    SAMIRA,
    WORD,
    app_write,
    names,
    posix,
)
from tests.program import (
    Run,
    assert_printable,
    assert_refused,
)
from tests.robustness.rights import as_nobody, opened


def test_a_new_dossier_has_the_facts_and_the_password(
    place: Path, word: list[str], run: Run
) -> None:
    path = place / "nieuw.spoor"
    outcome = run("nieuw", "--dossier", str(path), str(SAMIRA), *word)
    assert (outcome.code, outcome.out) == (0, "")
    assert "nieuw.spoor" in outcome.err
    assert b"Samira" not in path.read_bytes()
    with open_dossier(path, Password(WORD), AROUND) as session:
        assert session.facts_json() == json.loads(SAMIRA.read_text(encoding="utf-8"))


@posix
def test_only_the_owner_may_read_a_new_dossier(place: Path, word: list[str], run: Run) -> None:
    for options in (word, ["--zonder-wachtwoord"]):
        path = place / f"{len(options)}.spoor"
        assert run("nieuw", "--dossier", str(path), *options).code == 0
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert names(place) == {"1.spoor", "2.spoor"}


def test_without_a_password_it_says_so(place: Path, run: Run) -> None:
    outcome = run(
        "nieuw", "--dossier", str(place / "open.spoor"), str(SAMIRA), "--zonder-wachtwoord"
    )
    assert outcome.code == 0
    assert "geen wachtwoord" in outcome.err
    assert b"Samira" in (place / "open.spoor").read_bytes()


def test_facts_that_are_null_are_not_kept(place: Path, run: Run) -> None:
    (place / "f.json").write_text(
        '\ufeff{"eerste_ziektedag": "~2026-02-02", "naam": null}', "utf-8"
    )
    path = place / "n.spoor"
    assert (
        run("nieuw", "--dossier", str(path), str(place / "f.json"), "--zonder-wachtwoord").code == 0
    )
    with open_dossier(path, None, AROUND) as session:
        assert session.facts_json() == {"eerste_ziektedag": "~2026-02-02"}


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("{}", "eerste_ziektedag"),
        ('{"eerste_ziektedag": "2026-02-30"}', "eerste_ziektedag"),
        ('{"eerste_ziektedag": "2026-02-02", "oorzaak": "x"}', "oorzaak"),
        (
            '{"eerste_ziektedag": "2026-02-02", "hersteld_sinds": "2026-01-01"}',
            "hersteld_sinds",
        ),
        ("kapot", "geen geldige JSON"),
        ("", "leeg"),
    ],
)
def test_wrong_facts_make_no_dossier(told: str, name: str, place: Path, run: Run) -> None:
    (place / "f.json").write_text(told, encoding="utf-8")
    words = ("nieuw", "--dossier", str(place / "n.spoor"), str(place / "f.json"))
    assert_refused(run(*words, "--zonder-wachtwoord"), name)
    assert names(place) == {"f.json"}


@pytest.mark.parametrize("command", ["nieuw", "inpakken"])
def test_nothing_is_ever_replaced(
    command: str, place: Path, dossier: Path, run: Run, tmp_path: Path
) -> None:
    archive = tmp_path / "uit.zip"
    made_of = [str(archive)] if command == "inpakken" else []
    with open_dossier(dossier, Password(WORD), AROUND, read_only=True) as session:
        app_write(session, archive)
    for name, content in (("a.spoor", b"iets"), ("leeg.spoor", b"")):
        (place / name).write_bytes(content)
        outcome = run(command, *made_of, "--dossier", str(place / name), "--zonder-wachtwoord")
        assert_refused(outcome, f"{name}’ bestaat al")
        assert (place / name).read_bytes() == content
    before = dossier.read_bytes()
    assert_refused(run(command, *made_of, "--dossier", str(dossier), "--zonder-wachtwoord"))
    assert dossier.read_bytes() == before
    if os.name == "posix":
        (place / "link.spoor").symlink_to(place / "weg.spoor")
        outcome = run(
            command, *made_of, "--dossier", str(place / "link.spoor"), "--zonder-wachtwoord"
        )
        assert_refused(outcome, "bestaat al")
        assert not (place / "weg.spoor").exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("weg/n.spoor", "De map van"),
        ("n.json", "eindigt op .json"),
        ("N.JSON", "eindigt op .json"),
        ("x" * 300 + ".spoor", "xxx.spoor’"),
        ("a\0b.spoor", "a?b.spoor"),
    ],
)
def test_a_place_where_no_dossier_can_stand(name: str, words: str, place: Path, run: Run) -> None:
    outcome = run("nieuw", "--dossier", str(place / name), "--zonder-wachtwoord")
    assert_refused(outcome, words)
    assert names(place) == set()


@posix
def test_a_folder_in_which_nothing_may_be_written(place: Path, run: Run) -> None:
    (place / "x").write_text("")
    with opened(place / "x"), as_nobody(place):
        outcome = run("nieuw", "--dossier", str(place / "n.spoor"), "--zonder-wachtwoord")
    assert_refused(outcome, "n.spoor’")
    assert names(place) == {"x"}


@pytest.mark.parametrize("command", COMMANDS)
def test_help_is_dutch_and_fits_a_terminal(command: str, run: Run) -> None:
    outcome = run(command, "--help")
    assert outcome.code == 0
    assert outcome.out.startswith(f"gebruik: spoorboekje {command}")
    assert "--wachtwoord-bestand PAD" in outcome.out
    for line in outcome.out.splitlines():
        assert_printable(line)
        assert len(line) <= 80
    assert f"  {command} " in run("--help").out
    assert "--wachtwoord-bestand" in run("tijdlijn", "--help").out


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["nieuw"], "--dossier"),
        (["nieuw", "--dossier"], "‘--dossier’"),
        (["nieuw", "a.json", "b.json", "--dossier", "x.spoor"], "‘b.json’"),
        (["nieuw", "--dossier", "x.spoor", "--wachtwoord", "geheim"], "‘--wachtwoord’"),
        (["uitpakken"], "DOSSIER"),
        (["uitpakken", "x.spoor"], "--zip"),
        (["uitpakken", "x.spoor", "--zip", "u.zip", "--json"], "‘--json’"),
        (["inpakken"], "UIT.zip"),
        (["inpakken", "u.zip"], "--dossier"),
        (["inpakken", "u.zip", "--dossier", "weg/x.spoor", "--zonder-wachtwoord"], "De map van"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, list) else "",
)
def test_it_is_refused_in_one_sentence(words: list[str], name: str, run: Run) -> None:
    assert_refused(run(*words), name)
