"""Out and in again: nothing is lost, nothing differs, and a person can read what is in between."""

from __future__ import annotations

import errno
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
    Session,
    disk,
    open_dossier,
)
from desktop_app.dossier.archive import write_archive
from desktop_app.dossier.archive.shape import is_path
from desktop_app.dossier.payload_base import Payload
from desktop_app.dossier.payloads import SHAPES, payload_from
from tests.dossier.archives import NAMES, pack, unpack
from tests.dossier.house import PASSWORD, House, content
from tests.robustness.zips import README, parts_of, resealed, zipped
from tests.strategies import FIRST_DAYS, facts

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
        elif (kind, field) == ("uren", "week"):
            told[field] = "2026-02-02"  # always a day that is exactly known
        elif field in shape.days:
            told[field] = draw(DAYS)
        elif field in {
            "tekst",
            "titel",
            "verslag",
            "toelichting",
            "onderwerp",
            "wie",
            "check",
            "wat",
        }:
            told[field] = draw(TEXTS)
        elif field == "hoe" and kind == "brief":
            told[field] = draw(st.lists(st.sampled_from(["mail", "post"]), max_size=2))
        elif field in {"met", "vragen", "uitkomsten", "antwoorden"}:
            told[field] = draw(st.lists(TEXTS, max_size=3))
        elif field == "niveau":
            told[field] = draw(st.sampled_from(["ik", "helper", "uwv"]))
        elif field == "tijd":
            told[field] = draw(st.sampled_from([None, "00:00", "23:59"]))
    return payload_from(kind, told)


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
