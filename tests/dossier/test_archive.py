"""Out and in again: nothing is lost, nothing differs, and a person can read what is in between."""

from __future__ import annotations

import csv
import errno
import hashlib
import io
import json
import stat
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.dossier import (
    Document,
    DossierFout,
    Notitie,
    Password,
    Session,
    build_dossier,
    disk,
    open_dossier,
    safe_name,
)
from desktop_app.dossier.archive import open_archive, write_archive
from desktop_app.dossier.archive.shape import is_path, path_of
from desktop_app.dossier.archive.tables import DOCUMENT_COLUMNS, ENTRY_COLUMNS, harmless
from desktop_app.dossier.payloads import SHAPES, Payload, payload_from
from desktop_app.traject.decode import read_feiten
from tests.dossier.house import PASSWORD, House, content, samira
from tests.robustness.zips import README, furnish, parts_of, resealed, zipped
from tests.strategies import FIRST_DAYS, facts


def pack(house: House, target: Path, secret: Password | None = PASSWORD) -> bytes:
    """The archive of the dossier in this house."""
    with house.open(secret, read_only=True) as session:
        write_archive(session, target, README)
    return target.read_bytes()


def unpack(source: Path, target: Path, house: House, secret: Password | None = None) -> None:
    """The dossier that an archive becomes."""
    with open_archive(source) as archive:
        build_dossier(target, secret, house.around, archive.fill)


@pytest.fixture
def furnished(house: House) -> House:
    """A house with a dossier that has something of everything."""
    with house.create() as session:
        furnish(session)
    return house


# -- there and back ---------------------------------------------------------------------------


def test_nothing_is_lost(furnished: House, tmp_path: Path) -> None:
    first = pack(furnished, tmp_path / "uit.zip")
    other = House(tmp_path / "map")
    other.path = other.folder / "weer.spoor"
    unpack(tmp_path / "uit.zip", other.path, furnished)
    with furnished.open() as before, other.open(None) as after:
        assert content(after) == content(before)
        assert after.identity != before.identity
    assert pack(other, tmp_path / "weer.zip", None) == first


def test_the_same_content_gives_the_same_bytes(furnished: House, tmp_path: Path) -> None:
    first = pack(furnished, tmp_path / "een.zip")
    furnished.clock.turn(days=400)
    assert pack(furnished, tmp_path / "twee.zip") == first


def test_the_archive_says_nothing_of_where_and_by_whom_it_was_made(
    furnished: House, tmp_path: Path
) -> None:
    first = pack(furnished, tmp_path / "uit.zip")
    folder = tmp_path / "een andere plek 🚆"
    folder.mkdir()
    other = House(folder, machine="LAPTOP-VAN-ANS")
    other.path = folder / "geheime naam.spoor"
    unpack(tmp_path / "uit.zip", other.path, other, PASSWORD)
    again = pack(other, folder / "x.zip")
    assert again == first
    for planted in (b"LAPTOP-VAN-ANS", b"geheime naam", str(tmp_path).encode()):
        assert planted not in again


TEXTS = st.text(
    st.characters(exclude_categories=("Cc", "Cs"), include_characters="\n\t"), max_size=60
)
DAYS = st.sampled_from([None, "2026-02-02", "2026-02", "~2026-02-02", "1999-12-31"])


@st.composite
def payloads(draw: st.DrawFn) -> Payload:
    """An entry of any kind, with every field that its kind has now and then filled."""
    kind = draw(st.sampled_from(sorted(SHAPES)))
    shape = SHAPES[kind]
    told: dict[str, Any] = {}
    for field in shape.__struct_fields__:
        if (kind, field) == ("herinnering", "datum"):
            told[field] = draw(DAYS.filter(bool))
        elif field in shape.days:
            told[field] = draw(DAYS)
        elif field in {"tekst", "titel", "verslag", "toelichting", "onderwerp", "wie"}:
            told[field] = draw(TEXTS)
        elif field in {"met", "vragen"}:
            told[field] = draw(st.lists(TEXTS, max_size=3))
        elif field == "niveau":
            told[field] = draw(st.sampled_from(["ik", "helper", "uwv"]))
        elif field == "tijd":
            told[field] = draw(st.sampled_from([None, "00:00", "23:59"]))
    return payload_from(kind, told)


NAMES = st.one_of(
    st.text(max_size=150),
    st.sampled_from(
        ["CON", "aux.txt", "com1.tar.gz", "İIıi.pdf", "ß.PDF", "👩‍⚕️" * 60, "a" * 400, "..", "/x",
         "..\\x", "C:\\x.exe", "exe.\u202ecod", "=cmd|' /C calc'!A0.csv", " .x", "a.", "x/" * 50]
    ),
)  # fmt: skip
FILES = st.lists(st.tuples(NAMES, st.binary(max_size=40), DAYS, st.booleans()), max_size=3)
SETTINGS = st.dictionaries(
    st.text("abcdé_", min_size=1, max_size=8),
    st.recursive(
        st.one_of(st.booleans(), st.integers(-(10**16), 10**17), TEXTS),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
        max_leaves=6,
    ),
    max_size=3,
)


@settings(max_examples=25)
@given(
    told=st.one_of(st.just({}), FIRST_DAYS.flatmap(facts)),
    entries=st.lists(st.tuples(payloads(), FILES, st.booleans()), max_size=4),
    kept=SETTINGS,
)
def test_any_dossier_comes_back_as_it_was(
    told: dict[str, Any],
    entries: list[tuple[Payload, list[tuple[str, bytes, str | None, bool]], bool]],
    kept: dict[str, Any],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    folder = tmp_path_factory.mktemp("heen") / "map"
    folder.mkdir()
    house = House(folder)
    with house.create(None) as session:
        fill(session, told, entries, kept)
    first = pack(house, folder / "een.zip", None)
    unpack(folder / "een.zip", folder / "weer.spoor", house)
    with (
        house.open(None) as before,
        open_dossier(folder / "weer.spoor", None, house.around) as after,
    ):
        assert content(after) == content(before)
        assert json.dumps(after.facts_json()) == json.dumps(before.facts_json())
        assert json.dumps(after.settings()) == json.dumps(before.settings())
        write_archive(after, folder / "twee.zip", README)
    assert (folder / "twee.zip").read_bytes() == first
    with ZipFile(folder / "een.zip") as archive:
        names = archive.namelist()
    assert len({name.casefold() for name in names}) == len(names)
    assert all(is_path(name) for name in names if name.startswith("bijlagen/"))


def fill(session: Session, told: Any, entries: Any, kept: Any) -> None:
    """Put what was drawn in a new dossier."""
    with session.action():
        session.replace_facts(told)
        for name, value in kept.items():
            session.set_setting(name, value)
        for payload, files, gone in entries:
            entry = session.add_entry(payload)
            for name, data, day, scrapped in files:
                file = session.add_file(entry.id, io.BytesIO(data), name, day=day)
                if scrapped:
                    session.delete_file(file.id)
            if gone:
                session.delete_entry(entry.id)


def test_an_empty_dossier_goes_out_and_in(house: House, tmp_path: Path) -> None:
    house.create().close()
    first = pack(house, tmp_path / "uit.zip")
    unpack(tmp_path / "uit.zip", tmp_path / "weer.spoor", house)
    with open_dossier(tmp_path / "weer.spoor", None, house.around) as session:
        assert session.facts() is None
        assert session.facts_json() == {}
        write_archive(session, tmp_path / "weer.zip", README)
    assert (tmp_path / "weer.zip").read_bytes() == first


def test_an_archive_that_somebody_packed_again_comes_back(furnished: House, tmp_path: Path) -> None:
    pack(furnished, tmp_path / "uit.zip")
    parts = parts_of(tmp_path / "uit.zip")
    again = zipped([("bijlagen/", b""), *sorted(parts.items(), reverse=True)], ZIP_DEFLATED)
    (tmp_path / "weer.zip").write_bytes(again)
    unpack(tmp_path / "weer.zip", tmp_path / "weer.spoor", furnished)
    with (
        furnished.open() as before,
        open_dossier(tmp_path / "weer.spoor", None, furnished.around) as after,
    ):
        assert content(after) == content(before)


@pytest.mark.parametrize("compression", [ZIP_STORED, ZIP_DEFLATED])
def test_a_long_text_without_variety_is_no_bomb(
    compression: int, house: House, tmp_path: Path
) -> None:
    with house.create(None) as session:
        for _ in range(20):
            session.add_entry(Notitie(tekst="a" * 100_000))
    pack(house, tmp_path / "uit.zip", None)
    (tmp_path / "weer.zip").write_bytes(resealed(parts_of(tmp_path / "uit.zip"), compression))
    unpack(tmp_path / "weer.zip", tmp_path / "weer.spoor", house)


# -- what a person finds ----------------------------------------------------------------------


def test_the_facts_stand_at_the_top_and_are_a_facts_file(house: House, tmp_path: Path) -> None:
    with house.create(facts=samira()) as session:
        known = session.facts()
    pack(house, tmp_path / "uit.zip")
    with ZipFile(tmp_path / "uit.zip") as archive:
        assert archive.namelist()[0] == "feiten.json"
        assert archive.testzip() is None
        archive.extract("feiten.json", tmp_path)
        assert all(info.compress_type == ZIP_STORED for info in archive.infolist())
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert read_feiten(tmp_path / "feiten.json") == known
    assert json.loads((tmp_path / "feiten.json").read_text(encoding="utf-8")) == samira()


def test_the_checksums_are_those_of_every_other_file(furnished: House, tmp_path: Path) -> None:
    pack(furnished, tmp_path / "uit.zip")
    parts = parts_of(tmp_path / "uit.zip")
    lines = parts["controlegetallen.txt"].decode().splitlines()
    told = dict(reversed(line.split("  ", 1)) for line in lines)
    assert told == {
        name: hashlib.sha256(data).hexdigest()
        for name, data in parts.items()
        if name != "controlegetallen.txt"
    }
    assert parts["LEESMIJ.txt"] == f"{README}\n".encode()


def rows(parts: dict[str, bytes], name: str) -> list[dict[str, str]]:
    """A table as a spreadsheet reads it."""
    assert parts[name].startswith(b"\xef\xbb\xbf")
    text = parts[name].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";"))


def test_the_tables_tell_every_entry_and_every_document(furnished: House, tmp_path: Path) -> None:
    pack(furnished, tmp_path / "uit.zip")
    parts = parts_of(tmp_path / "uit.zip")
    entries, papers = rows(parts, "stukken.csv"), rows(parts, "documenten.csv")
    assert [row["onderdeel"] for row in entries] == ["gesprek", "actie", "notitie"]
    assert entries[0]["met"] == "Ans / Bo"
    assert entries[1]["tekst"] == "'=1+1"
    assert entries[2]["tekst"] == "weg / ermee"
    assert entries[2]["prullenbak_sinds"]
    assert [row["bestand"] in parts for row in papers] == [True] * 5
    assert {row["naam"] for row in papers} >= {"plan.pdf", "ğüşİöç 🚆.pdf"}
    for row in papers:
        assert row["sha256"] == hashlib.sha256(parts[row["bestand"]]).hexdigest()


def test_a_document_without_a_file_has_its_line(house: House, tmp_path: Path) -> None:
    with house.create(None) as session:
        session.add_entry(Document(titel="Nog niet gekregen"))
    pack(house, tmp_path / "uit.zip", None)
    (row,) = rows(parts_of(tmp_path / "uit.zip"), "documenten.csv")
    assert (row["titel"], row["bestand"]) == ("Nog niet gekregen", "")


def test_the_tables_have_every_field_of_every_kind() -> None:
    for kind, shape in SHAPES.items():
        columns = DOCUMENT_COLUMNS if kind == "document" else ENTRY_COLUMNS
        assert set(shape.__struct_fields__) <= set(columns)
    for columns in (DOCUMENT_COLUMNS, ENTRY_COLUMNS):
        assert len(set(columns)) == len(columns)


FORMULAS = ["=1+1", "+31612345678", "-5", "@SUM(A1)", "\t=1", "\r=1", "＝1", "  =1", '"=1', "'=1"]


@pytest.mark.parametrize("formula", FORMULAS)
@pytest.mark.parametrize("before", ["", "x;", "x,", 'x";"', "x\n", "x\r\n;", "x|"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_no_cell_is_a_formula_at_whatever_sign_it_is_split(
    formula: str, before: str, separator: str
) -> None:
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow([harmless(f"{before}{formula}"), "x"])
    for row in csv.reader(io.StringIO(text.getvalue(), newline=""), delimiter=separator):
        for cell in row:
            assert cell.strip().lstrip('"')[:1] not in tuple("=+-@＝＋－＠"), cell


def test_plain_text_stays_as_it_is() -> None:
    for text in ("Gesprek met de bedrijfsarts", "12-3-2026", "a = b", "x - y", "e@mail.nl", ""):
        assert harmless(text) == text


@given(name=NAMES, number=st.integers(1, 60_000))
def test_every_name_becomes_a_name_that_any_disk_takes(name: str, number: int) -> None:
    path = path_of(number, safe_name(name))
    assert is_path(path)
    assert len(path.removeprefix("bijlagen/").encode()) <= 255
    assert path == path_of(number, safe_name(name))


# -- whole or not at all ----------------------------------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_only_the_owner_may_read_it(furnished: House, tmp_path: Path) -> None:
    pack(furnished, tmp_path / "uit.zip")
    assert stat.S_IMODE((tmp_path / "uit.zip").stat().st_mode) == 0o600


def test_writing_changes_nothing_in_the_dossier(furnished: House, tmp_path: Path) -> None:
    before = {path: path.read_bytes() for path in furnished.files()}
    pack(furnished, tmp_path / "uit.zip")
    assert {path: path.read_bytes() for path in furnished.files()} == before


@pytest.mark.parametrize("reason", [errno.ENOSPC, errno.EIO])
def test_a_full_disk_leaves_the_old_archive(
    reason: int, furnished: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "uit.zip"
    target.write_bytes(b"oud")

    def full(*_: object) -> Iterator[bytes]:
        yield b"half"
        raise OSError(reason, "no")

    monkeypatch.setattr(Session, "read_file", full)
    with pytest.raises(OSError, match="no"):
        pack(furnished, target)
    assert target.read_bytes() == b"oud"
    assert [path.name for path in tmp_path.glob(".spoorboekje*")] == []


def test_a_dossier_that_changes_meanwhile_is_told(
    furnished: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Session.read_file

    def disturbed(self: Session, id: str) -> Iterator[bytes]:
        with furnished.open() as other:
            other.set_setting("letters", id)
        return read(self, id)

    monkeypatch.setattr(Session, "read_file", disturbed)
    with pytest.raises(DossierFout, match="veranderd"):
        pack(furnished, tmp_path / "uit.zip")
    assert not (tmp_path / "uit.zip").exists()


def test_an_archive_can_be_made_of_a_dossier_that_is_open(furnished: House, tmp_path: Path) -> None:
    with furnished.open() as session:
        pack(furnished, tmp_path / "uit.zip")
        session.set_setting("letters", "klein")


def test_what_a_crash_left_behind_is_swept(furnished: House, tmp_path: Path) -> None:
    with disk.draft(tmp_path / "uit.zip") as draft:
        pass
    draft.write_bytes(b"half an archive, without a password")
    pack(furnished, tmp_path / "uit.zip")
    assert not draft.exists()


# -- size -------------------------------------------------------------------------------------


class Zeros(io.RawIOBase):
    """A large file that is nowhere."""

    def __init__(self, size: int) -> None:
        self.left = size

    def read(self, size: int = -1) -> bytes:
        given = min(size, self.left)
        self.left -= given
        return bytes(given)


@pytest.mark.slow
@pytest.mark.parametrize("megabytes", [100])
def test_a_large_attachment_streams(megabytes: int, house: House, tmp_path: Path) -> None:
    with house.create(None) as session:
        paper = session.add_entry(Document(titel="Scan"))
        session.add_file(paper.id, Zeros(megabytes * 2**20), "scan.tif")  # type: ignore[arg-type]
    tracemalloc.start()
    try:
        with house.open(None, read_only=True) as session:
            write_archive(session, tmp_path / "uit.zip", README)
        unpack(tmp_path / "uit.zip", tmp_path / "weer.spoor", house)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 16 * 2**20, f"{peak / 2**20:.0f} MiB"
    assert (tmp_path / "uit.zip").stat().st_size < (megabytes + 1) * 2**20
