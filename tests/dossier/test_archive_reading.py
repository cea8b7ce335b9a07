"""What a person finds in the open archive: facts, tables, checksums, and names any disk takes."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.dossier import (
    Document,
    Uitkomst,
    open_dossier,
    safe_name,
)
from desktop_app.dossier.archive.shape import is_path, path_of
from desktop_app.dossier.archive.tables import DOCUMENT_COLUMNS, ENTRY_COLUMNS, harmless
from desktop_app.dossier.payloads import SHAPES
from desktop_app.traject.decode import read_feiten
from tests.dossier.archives import NAMES, pack, unpack
from tests.dossier.house import House, samira
from tests.robustness.zips import README, parts_of


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


def test_a_kept_outcome_is_a_line_that_a_person_can_read(house: House, tmp_path: Path) -> None:
    kept = Uitkomst(
        check="boom-ontslag",
        uitkomsten=("O-ZELF", "O-VSOTERUG"),
        titel="Je nam zelf ontslag; Je kunt nog terug",
        antwoorden=("Q0=nee", "Q5d=weet_niet"),
        datum="2026-11-22",
        regels_gecontroleerd="2026-11-20",
    )
    with house.create(None) as session:
        session.add_entry(kept)
    pack(house, tmp_path / "uit.zip", None)
    (row,) = rows(parts_of(tmp_path / "uit.zip"), "stukken.csv")
    assert row["onderdeel"] == "uitkomst"
    assert row["titel"] == kept.titel
    assert row["antwoorden"] == "Q0=nee / Q5d=weet_niet"
    assert row["regels_gecontroleerd"] == "2026-11-20"
    other = house.folder / "weer.spoor"
    unpack(tmp_path / "uit.zip", other, house)
    with open_dossier(other, None, house.around) as session:
        assert [entry.payload for entry in session.entries("uitkomst")] == [kept]


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
