"""Broken, foreign and newer dossiers: refused in one sentence, and left as they were."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from desktop_app.dossier import (
    DossierFout,
    Notitie,
    Password,
    Session,
    WrongKeyOrDamaged,
    migrations,
)
from desktop_app.dossier.format import FORMAT, Version
from desktop_app.dossier.migrations import Step
from tests.dossier.house import PASSWORD, House, content, dutch, samira
from tests.robustness import mutating

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "tests" / "data" / "dossier"


@pytest.fixture
def house(tmp_path: Path) -> House:
    folder = tmp_path / "map"
    folder.mkdir()
    return House(folder)


def test_five_hundred_mutated_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.dossier.connection.SYNCHRONOUS", "OFF")  # for speed only
    monkeypatch.setattr("desktop_app.dossier.disk.sync_file", lambda _path: None)
    monkeypatch.setattr("desktop_app.dossier.disk.sync_folder", lambda _path: None)
    outcomes, _ = mutating.run(500, 20261122, tmp_path)
    assert outcomes["encrypted dossier.wachtwoord_of_schade"] > 100
    assert outcomes["plain dossier.beschadigd"] > 100
    assert outcomes["plain open"] > 20


def test_ten_wrong_passwords_and_always_the_same_sentence(house: House) -> None:
    house.create().close()
    said = set()
    for number in range(10):
        with pytest.raises(WrongKeyOrDamaged) as caught:
            house.open(Password(f"fout {number}"))
        said.add(dutch().say(caught.value.message))
    assert len(said) == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the children are forked")
@pytest.mark.parametrize(("kind", "rounds"), [("edits", 40), ("files", 12)])
def test_killed_at_random_moments(kind: str, rounds: int) -> None:
    script = ROOT / "tests" / "robustness" / "killing.py"
    done = subprocess.run(
        [sys.executable, os.fspath(script), kind, str(rounds), "20261122"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done
    figures = json.loads(done.stdout)
    assert figures["kills"] == rounds
    assert figures["acknowledged"] >= rounds // 2
    assert figures["corrupt"] == figures["lost"] == 0


# -- what is refused -------------------------------------------------------------------------------


def text(path: Path) -> None:
    path.write_text('{"eerste_ziektedag": "2026-02-02"}', encoding="utf-8")


def short_text(path: Path) -> None:
    path.write_text("hallo\n", encoding="utf-8")


def archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("feiten.json", "{}")


def pdf(path: Path) -> None:
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(5_000))


def other_database(path: Path) -> None:
    apsw.Connection(os.fspath(path)).execute("CREATE TABLE t(x)").fetchall()


def random_bytes(path: Path) -> None:
    path.write_bytes(b"\x99" + os.urandom(50_000))


def zeros(path: Path) -> None:
    path.write_bytes(bytes(50_000))


def nothing(path: Path) -> None:
    path.touch()


def a_folder(path: Path) -> None:
    path.mkdir()


def no_file(path: Path) -> None:
    path.unlink(missing_ok=True)


def pipe(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes here")
    os.mkfifo(path)


def newer(path: Path) -> None:
    House(path.parent).create(None).close()
    apsw.Connection(os.fspath(path)).execute("PRAGMA user_version = 2000").fetchall()


def torn(path: Path) -> None:
    House(path.parent).create(None).close()
    os.truncate(path, 70_000)


def loop(path: Path) -> None:
    if os.name != "posix":
        pytest.skip("no links here")
    path.symlink_to(path)


REFUSED: tuple[tuple[Callable[[Path], None], str, int], ...] = (
    (text, "dossier.niet_van_ons", 2),
    (short_text, "dossier.niet_van_ons", 2),
    (archive, "dossier.niet_van_ons", 2),
    (pdf, "dossier.niet_van_ons", 2),
    (other_database, "dossier.niet_van_ons", 2),
    (random_bytes, "dossier.wachtwoord_of_schade", 3),
    (zeros, "dossier.wachtwoord_of_schade", 3),
    (nothing, "dossier.leeg", 2),
    (a_folder, "dossier.is_map", 2),
    (no_file, "dossier.ontbreekt", 2),
    (pipe, "dossier.geen_bestand", 2),
    (newer, "dossier.nieuwer", 2),
    (torn, "dossier.beschadigd", 2),
    (loop, "dossier.ontbreekt", 2),
)


@pytest.mark.parametrize(
    ("make", "id", "code"), REFUSED, ids=lambda one: getattr(one, "__name__", "")
)
def test_it_is_refused_and_left_alone(
    house: House, make: Callable[[Path], None], id: str, code: int
) -> None:
    make(house.path)
    before = house.path.read_bytes() if house.path.is_file() else None
    with pytest.raises(DossierFout) as caught:
        house.open()
    assert (caught.value.message.id, caught.value.exit_code) == (id, code)
    assert house.path.name in dutch().say(caught.value.message)
    assert (house.path.read_bytes() if house.path.is_file() else None) == before
    assert not [name for name in house.names() if name.endswith((".slot", ".tmp"))]


@pytest.mark.parametrize(
    ("path", "id"),
    [
        ("weg/mijn.spoor", "dossier.geen_map"),
        ("bestand/mijn.spoor", "dossier.geen_map"),
        ("x" * 260 + ".spoor", "dossier.schijf"),
        ("x" * 400 + ".spoor", "dossier.naam_te_lang"),
        ("caf\udce9.spoor", "dossier.naam_kan_niet"),
        ("a\0b.spoor", "dossier.ontbreekt"),
    ],
)
def test_a_place_where_no_dossier_can_be_made(house: House, path: str, id: str) -> None:
    (house.folder / "bestand").write_text("x", encoding="utf-8")
    house.path = house.folder / path
    with pytest.raises(DossierFout) as caught:
        house.create()
    assert caught.value.message.id == id
    assert house.names() == {"bestand"}


# -- versions of the format ------------------------------------------------------------------------


@pytest.mark.parametrize("sample", sorted(SAMPLES.glob("format-*")), ids=lambda path: path.name)
def test_the_sample_of_every_released_format_opens(house: House, sample: Path) -> None:
    house.path.write_bytes(sample.read_bytes())
    with house.open(PASSWORD if "versleuteld" in sample.name else None) as session:
        assert session.facts_json() == json.loads((SAMPLES / "samira-toen.json").read_text("utf-8"))
        assert {entry.kind for entry in session.entries()} >= {"notitie", "document"}
        (file,) = session.files()
        assert b"".join(session.read_file(file.id)) == b"De originele bytes."
        session.add_entry(Notitie(tekst="verder"))


def test_there_is_a_sample_of_the_present_format() -> None:
    names = {path.name for path in SAMPLES.glob("format-*")}
    number = f"{FORMAT.incompatible}.{FORMAT.compatible}"
    assert {f"format-{number}-versleuteld.bin", f"format-{number}-open.bin"} <= names


def add_table(db: apsw.Connection) -> None:
    db.execute("CREATE TABLE extra(name TEXT PRIMARY KEY) STRICT").fetchall()


def break_off(db: apsw.Connection) -> None:
    db.execute("DROP TABLE extra").fetchall()
    db.execute("DELETE FROM entry").fetchall()
    raise apsw.FullError("disk full halfway")


def to_version(monkeypatch: pytest.MonkeyPatch, version: Version, *steps: Step) -> None:
    from desktop_app.dossier import schema

    for module in ("format", "connection", "core"):
        monkeypatch.setattr(f"desktop_app.dossier.{module}.FORMAT", version)
    monkeypatch.setattr(migrations, "STEPS", steps)
    extra = "CREATE TABLE extra(name TEXT PRIMARY KEY) STRICT"
    monkeypatch.setitem(schema.TABLES, "extra", extra)


@pytest.mark.parametrize("password", [PASSWORD, None], ids=["encrypted", "plain"])
def test_an_older_file_is_copied_and_brought_up_to_date(
    house: House, monkeypatch: pytest.MonkeyPatch, password: Password | None
) -> None:
    with house.create(password, facts=samira()) as session:
        session.add_entry(Notitie(tekst="oud"))
        before = content(session)
    old = house.path.read_bytes()
    copies = len(house.names())
    to_version(monkeypatch, Version(1, 1), Step(Version(1, 1), add_table))
    with house.open(password) as session:
        assert content(session) == before
        assert session._core.db.table_exists("main", "extra")
    assert len(house.names()) > copies
    with house.open(password) as session:
        assert content(session) == before
    monkeypatch.undo()
    with house.open(password) as session:  # the older program, on a newer compatible file
        assert content(session) == before
        session.add_entry(Notitie(tekst="ook"))
    house.path.write_bytes(old)
    house.open(password).close()


def test_a_step_that_fails_leaves_the_file_as_it_was(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.create(facts=samira()) as session:
        session.add_entry(Notitie(tekst="oud"))
        before = content(session)
    with monkeypatch.context() as patch:
        steps = (Step(Version(1, 1), add_table), Step(Version(2, 0), break_off))
        to_version(patch, Version(2, 0), *steps)
        with pytest.raises(DossierFout) as caught:
            house.open()
        assert caught.value.message.id == "dossier.schijf_vol"
    with house.open() as session:
        assert content(session) == before


def test_an_older_program_refuses_what_it_cannot_know(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house.create().close()
    to_version(monkeypatch, Version(2, 0), Step(Version(2, 0), add_table))
    house.open().close()
    monkeypatch.undo()
    before = house.path.read_bytes()
    with pytest.raises(DossierFout) as caught:
        house.open()
    assert caught.value.message.id == "dossier.nieuwer"
    assert house.path.read_bytes() == before


def make_samples() -> None:
    """Write the samples of the present format anew; only ever for a new format."""
    import io
    import shutil
    import tempfile

    from desktop_app.dossier import Document

    (SAMPLES / "samira-toen.json").write_text(json.dumps(samira(), ensure_ascii=False, indent=1))
    for name, password in (("versleuteld", PASSWORD), ("open", None)):
        with tempfile.TemporaryDirectory() as place:
            folder = Path(place) / "map"
            folder.mkdir()
            house = House(folder)

            def fill(session: Session) -> None:
                session.replace_facts(samira())
                session.add_entry(Notitie(tekst="Een notitie."))
                paper = session.add_entry(Document(titel="Brief", soort="D03"))
                session.add_file(paper.id, io.BytesIO(b"De originele bytes."), "brief.txt")

            with house.create(password) as session:
                fill(session)
            number = f"{FORMAT.incompatible}.{FORMAT.compatible}"
            shutil.copyfile(house.path, SAMPLES / f"format-{number}-{name}.bin")


def test_opening_does_not_take_long(house: House) -> None:
    house.create(facts=samira()).close()
    start = time.perf_counter()
    house.open().close()
    assert time.perf_counter() - start < 2
