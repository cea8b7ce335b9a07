"""Files of a dossier: kept once, whole, and within bounds."""

from __future__ import annotations

import io
import os

import pytest

from desktop_app.dossier import (
    ContentFout,
    Document,
    DossierFout,
    Stopped,
)
from desktop_app.dossier.attachments import CHUNK
from tests.dossier.house import House, content


def test_equal_bytes_are_kept_once(house: House) -> None:
    data = os.urandom(2_000_000)
    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        first = session.add_file(paper.id, io.BytesIO(data), "a.pdf")
        size = house.path.stat().st_size
        second = session.add_file(paper.id, io.BytesIO(data), "b.pdf")
        assert first.sha256 == second.sha256
        assert house.path.stat().st_size <= size + 65_536
        assert b"".join(session.read_file(second.id)) == data


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_bytes_come_back_whole_at_every_edge_of_a_chunk(house: House, size: int) -> None:
    data = os.urandom(size)
    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        session.add_file(paper.id, io.BytesIO(data), "x")
    with house.open() as session:
        assert b"".join(session.read_file(session.files()[0].id)) == data


def test_adding_a_file_tells_how_far_it_is_and_can_be_stopped(house: House) -> None:
    told: list[int] = []

    def stop(done: int) -> bool:
        told.append(done)
        return len(told) < 3

    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        before, mark = content(session), session.mark
        with pytest.raises(Stopped):
            session.add_file(paper.id, io.BytesIO(bytes(5 * CHUNK)), "x", progress=stop)
        assert told == [CHUNK, 2 * CHUNK, 3 * CHUNK]
        assert content(session) == before
        assert session.mark == mark
        session.add_file(paper.id, io.BytesIO(b"klein"), "y")


def test_a_file_that_is_too_large_or_cannot_be_read_changes_nothing(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.dossier.attachments.LARGEST", 10)

    class Broken(io.RawIOBase):
        def read(self, _size: int = -1) -> bytes:
            raise OSError(5, "stick weg")

    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        with pytest.raises(DossierFout) as caught:
            session.add_file(paper.id, house.folder / "weg.pdf", "x")
        assert caught.value.message.id == "dossier.ontbreekt"
        with pytest.raises(OSError, match="stick weg"):
            session.add_file(paper.id, Broken(), "x")
        assert session.files(where="all") == ()


def test_the_limit_for_a_file_is_two_hundred_megabytes(house: House) -> None:
    from desktop_app.dossier import attachments

    assert attachments.LARGEST == 200 * 2**20
    with house.create() as session, pytest.raises(DossierFout) as caught, session.action():
        attachments.add(session._core.db, io.BytesIO(bytes(11)), None, limit=10)
    assert caught.value.message.id == "dossier.bijlage_te_groot"


def test_files_change_all_but_their_bytes(house: House) -> None:
    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        one = session.add_file(paper.id, io.BytesIO(b"1"), "a.pdf")
        changed = session.change_file(one.id, name="b/../c\u202e.pdf", note="n", level="uwv")
        assert (changed.name, changed.note, changed.level) == ("c.pdf", "n", "uwv")
        for wrong in ({"sha256": "0" * 64}, {"level": "iedereen"}, {"day": "gisteren"}):
            with pytest.raises(ContentFout):
                session.change_file(one.id, **wrong)
        session.delete_file(one.id)
        assert session.files() == ()
        session.return_file(one.id)
        assert session.file(one.id) == changed
