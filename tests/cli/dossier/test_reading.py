"""A dossier where facts may stand: it is read, and nothing changes."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest

from desktop_app import app
from desktop_app.dossier import (
    Password,
    Session,
)
from desktop_app.dossier.opening import create_dossier, open_dossier
from tests.cli.dossier.house import (
    AROUND,
    SAMIRA,
    WORD,
    made,
    names,
    posix,
)
from tests.program import (
    DAY,
    ROOT,
    SAMPLES,
    Run,
    assert_refused,
)
from tests.robustness.rights import as_nobody, opened


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.stem)
def test_the_timeline_of_a_dossier_is_that_of_its_facts(
    sample: Path, place: Path, run: Run
) -> None:
    path = place / "d.spoor"
    assert run("nieuw", "--dossier", str(path), str(sample), "--zonder-wachtwoord").code == 0
    for form in ([], ["--json"]):
        assert run("tijdlijn", str(path), "--vandaag", DAY, *form) == run(
            "tijdlijn", str(sample), "--vandaag", DAY, *form
        )


def test_the_overview_of_a_dossier(dossier: Path, place: Path, word: list[str], run: Run) -> None:
    outcome = run("overzicht", str(dossier), "--pdf", str(place / "o.pdf"), *word)
    assert outcome.code == 0, outcome.err
    assert (place / "o.pdf").read_bytes().startswith(b"%PDF")
    assert_refused(run("overzicht", str(dossier), "--pdf", str(dossier), *word))


def test_any_name_is_a_dossier_if_the_file_is(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    for name in ("dossier", "dossier.txt", "DOSSIER.SPOOR"):
        (place / name).write_bytes(dossier.read_bytes())
        assert run("tijdlijn", str(place / name), "--vandaag", DAY, *word).code == 0
    plain = made(place / "open.spoor", None)
    (place / "open").write_bytes(plain.read_bytes())
    assert run("tijdlijn", str(place / "open"), "--vandaag", DAY).code == 0
    (place / "d.json").write_bytes(dossier.read_bytes())
    assert_refused(run("tijdlijn", str(place / "d.json"), *word), "d.json’")


def test_a_dossier_that_is_open_elsewhere_is_read(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    with open_dossier(dossier, Password(WORD), AROUND) as session:
        assert not session.read_only
        assert run("tijdlijn", str(dossier), "--vandaag", DAY, *word).code == 0
        assert run("uitpakken", str(dossier), "--zip", str(place / "u.zip"), *word).code == 0
        session.set_setting("letters", "klein")


def test_reading_changes_nothing(dossier: Path, place: Path, word: list[str], run: Run) -> None:
    before = dossier.read_bytes()
    run("tijdlijn", str(dossier), *word)
    run("uitpakken", str(dossier), "--zip", str(place.parent / "u.zip"), *word)
    assert dossier.read_bytes() == before
    assert names(place) == {"mijn.spoor"}


@posix
def test_a_dossier_in_a_folder_that_is_for_reading_only(
    dossier: Path, place: Path, word: list[str], run: Run
) -> None:
    dossier.chmod(0o444)
    with opened(dossier), opened(place.parent / "woord.txt"), as_nobody(place):
        (place.parent / "woord.txt").stat()
        outcome = run("tijdlijn", str(dossier), "--vandaag", DAY, *word)
    assert outcome.code == 0, outcome.err


@posix
def test_a_dossier_is_read_after_a_crash(place: Path, run: Run) -> None:
    path = made(place / "mijn.spoor", None)
    script = (
        "import io, os, signal, sys; sys.path.insert(0, '.')\n"
        "from pathlib import Path\n"
        "from desktop_app import app\n"
        "from desktop_app.dossier import Document, open_dossier\n"
        "around = app.surroundings()._replace(machine='laptop')\n"
        "with open_dossier(Path(sys.argv[1]), None, around) as s, s.action():\n"
        "    paper = s.add_entry(Document(titel='x'))\n"
        "    s.add_file(paper.id, io.BytesIO(bytes(40 * 2**20)), 'half.bin')\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert "mijn.spoor-journal" in names(place)
    assert run("tijdlijn", str(path), "--vandaag", DAY).code == 0
    assert run("uitpakken", str(path), "--zip", str(place / "u.zip")).code == 0
    with ZipFile(place / "u.zip") as archive:
        assert not [name for name in archive.namelist() if name.endswith("half.bin")]


def test_a_dossier_without_a_first_day(place: Path, run: Run) -> None:
    path = place / "leeg.spoor"
    assert run("nieuw", "--dossier", str(path), "--zonder-wachtwoord").code == 0
    assert_refused(run("tijdlijn", str(path)), "leeg.spoor’", "eerste ziektedag")
    pdf = ["--pdf", str(place / "o.pdf")]
    assert_refused(run("overzicht", str(path), *pdf), "eerste ziektedag")
    assert run("uitpakken", str(path), "--zip", str(place / "u.zip")).code == 0


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _text(path: Path) -> None:
    path.write_text('{"eerste_ziektedag": "2026-02-02"}', encoding="utf-8")


def _picture(path: Path) -> None:
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(500))


def _other_database(path: Path) -> None:
    import apsw

    db = apsw.Connection(str(path))
    db.execute("CREATE TABLE t(x); INSERT INTO t VALUES(1)").fetchall()
    db.close()


def _newer(path: Path) -> None:
    import apsw

    made(path, None)
    db = apsw.Connection(str(path))
    db.execute("PRAGMA user_version=2000").fetchall()
    db.close()


def _damaged(path: Path) -> None:
    made(path, None)
    raw = bytearray(path.read_bytes())
    raw[20_000:60_000] = bytes(40_000)
    path.write_bytes(raw)


NOT_OURS: dict[str, tuple[Callable[[Path], object], str]] = {
    "not there": (lambda _: None, "is er niet"),
    "a folder": (Path.mkdir, "is een map"),
    "empty": (_empty, "leeg"),
    "text": (_text, "geen dossier"),
    "a picture": (_picture, "geen dossier"),
    "another database": (_other_database, "geen dossier"),
    "a newer format": (_newer, "nieuwere versie"),
    "damaged without a password": (_damaged, "beschadigd"),
}


@pytest.mark.parametrize(("make", "words"), NOT_OURS.values(), ids=NOT_OURS)
def test_a_file_that_is_no_dossier(
    make: Callable[[Path], object], words: str, place: Path, word: list[str], run: Run
) -> None:
    path = place / "x.spoor"
    make(path)
    for option in (word, []):
        assert_refused(run("tijdlijn", str(path), *option), "x.spoor’", words)
        archive = ["--zip", str(place / "u.zip")]
        assert_refused(run("uitpakken", str(path), *archive, *option), "x.spoor’", words)
    assert names(place) <= {"x.spoor"}


@posix
def test_a_dossier_that_may_not_be_read(dossier: Path, word: list[str], run: Run) -> None:
    with opened(dossier), as_nobody(dossier, 0):
        assert_refused(run("tijdlijn", str(dossier), *word), "mijn.spoor’")


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_the_window_opens_a_dossier(
    dossier: Path, word: list[str], run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    names: list[str | None] = []
    asked: list[Path | None] = []

    def window(session: Session | None, to_open: Path | None) -> int:
        asked.append(to_open)
        if session is not None:
            facts = session.facts()
            names.append(facts and facts.naam)
            session.close()
        return 0

    monkeypatch.setattr(app, "run_window", window)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert run(str(dossier), *word).code == 0
    empty = dossier.with_name("leeg.spoor")
    create_dossier(empty, None, AROUND).close()
    assert run(str(empty)).code == 0
    assert run(str(SAMIRA)).code == 0
    assert run(str(dossier)).code == 0, "the window asks for the password"
    assert names == ["Samira de Vries", None, "Samira de Vries"]
    assert asked == [None, None, None, dossier]
