"""What the screen of the file asks: keys reckoned elsewhere, what a copy holds, damage and gaps."""

from __future__ import annotations

import io
import os
import threading
from pathlib import Path

import apsw
import pytest

from desktop_app.dossier import (
    Document,
    DossierFout,
    Notitie,
    Password,
    PasswordNeeded,
    RecoveryCode,
    Stopped,
    WrongKeyOrDamaged,
    build_dossier,
    copies_of,
    fresh_key,
    key_of_file,
    open_dossier,
    put_back_unopened,
)
from desktop_app.dossier.archive import open_archive, write_archive
from desktop_app.dossier.copying import PAGES_A_STEP
from tests.dossier.house import PASSWORD, House, content, samira

NEW = Password("een nieuw wachtwoord")


def test_a_key_that_was_reckoned_elsewhere_becomes_the_password(house: House) -> None:
    with house.create(facts=samira()) as session:
        before = content(session)
        key = fresh_key(NEW, house.around.cost)
        told: list[tuple[int, int]] = []
        renewed = session.keeping.set_password(key, lambda done, of: told.append((done, of)))
        assert told[-1][0] == told[-1][1]
        assert renewed.recovery_code == session.recovery_code()
        assert session.keeping.is_own_key(key)
    with house.open(NEW) as session:
        assert content(session) == before
    with house.open(RecoveryCode(renewed.recovery_code or "")) as session:
        assert content(session) == before
    with pytest.raises(WrongKeyOrDamaged):
        house.open(PASSWORD)


def test_stopping_a_new_password_keeps_the_old_one(house: House) -> None:
    with house.create(facts=samira()) as session:
        before = content(session)
        with pytest.raises(Stopped):
            session.keeping.set_password(fresh_key(NEW, house.around.cost), lambda *_: False)
        assert content(session) == before
    house.open(PASSWORD).close()


def test_only_the_own_password_is_recognised(house: House) -> None:
    with house.create() as session:
        own = key_of_file(house.path, PASSWORD, house.around)
        assert session.keeping.is_own_key(own)
        assert not session.keeping.is_own_key(key_of_file(house.path, NEW, house.around))
        assert not session.keeping.is_own_key(None)


def test_a_copy_says_how_much_is_in_it_while_the_key_fits(house: House) -> None:
    with house.create() as session:
        paper = session.add_entry(Document(titel="brief"))
        session.add_file(paper.id, io.BytesIO(b"x"), "brief.pdf")
        session.delete_entry(session.add_entry(Notitie(tekst="weg")).id)
        copy = session.keeping.make_copy()
        counted = session.keeping.counted(copy)
        assert counted is not None
        assert (counted.entries, counted.files) == (1, 1)
        session.keeping.set_password(NEW)
        assert session.keeping.counted(copy) is None
        assert session.keeping.counted(house.folder / "weg.spoor") is None


def test_counting_what_is_in_a_copy_reads_no_attachments(house: House) -> None:
    with house.create() as session:
        paper = session.add_entry(Document(titel="brief"))
        session.add_file(paper.id, io.BytesIO(os.urandom(2_000_000)), "brief.pdf")
        copy = session.keeping.make_copy()
        raw = bytearray(copy.read_bytes())
        raw[len(raw) // 2] ^= 255  # in the attachment: there is little else
        copy.write_bytes(raw)
        counted = session.keeping.counted(copy)
        assert counted is not None
        assert (counted.entries, counted.files) == (1, 1)
        with pytest.raises(DossierFout):
            session.keeping.preview(copy)


def test_a_preview_names_what_comes_goes_and_changes(house: House) -> None:
    with house.create() as session:
        kept = session.add_entry(Notitie(tekst="oud"))
        gone = session.add_entry(Notitie(tekst="komt terug"))
        copy = session.keeping.make_copy()
        session.change_entry(kept.id, Notitie(tekst="nieuw"))
        session.delete_entry(gone.id)
        later = session.add_entry(Document(titel="verdwijnt"))
        preview = session.keeping.preview(copy)
        assert preview.coming == (gone,)
        assert preview.going == (later,)
        assert preview.changing == (kept,)
        assert (preview.returns, preview.vanishes, preview.differs) == (1, 1, 1)


def test_a_copy_under_another_password_takes_the_key_of_then(house: House) -> None:
    with house.create(facts=samira()) as session:
        before = content(session)
        copy = session.keeping.make_copy()
        session.keeping.set_password(NEW)
        session.add_entry(Notitie(tekst="later"))
        with pytest.raises(PasswordNeeded):
            session.keeping.preview(copy)
        wrong = key_of_file(copy, NEW, house.around)
        with pytest.raises(WrongKeyOrDamaged):
            session.keeping.preview(copy, wrong)
        key = key_of_file(copy, PASSWORD, house.around)
        assert session.keeping.preview(copy, key).vanishes == 1
        with pytest.raises(Stopped):
            session.keeping.put_back(copy, key, lambda *_: False)
        assert len(session.entries()) == 1
        session.keeping.put_back(copy, key)
        assert content(session) == before
    house.open(NEW).close()


def test_the_newest_copy_is_checked_in_another_thread(house: House) -> None:
    with house.create() as session:
        copy = session.keeping.make_copy()
        found: list[bool] = []

        def look() -> None:
            check = session.keeping.check_of_newest()
            assert check is not None
            thread = threading.Thread(target=lambda: found.append(check()))
            thread.start()
            thread.join()

        look()
        raw = bytearray(copy.read_bytes())
        raw[len(raw) // 2] ^= 1
        copy.write_bytes(bytes(raw))
        look()
        assert found == [True, False]
        session.keeping.remove_copies()
        assert session.keeping.check_of_newest() is None


# -- a file that does not open ---------------------------------------------------------------------


def test_the_copies_of_a_damaged_file_are_told_from_those_of_its_neighbour(house: House) -> None:
    with house.create() as session:
        own = {copy.path for copy in session.keeping.copies()}
    neighbour = House(house.folder)
    neighbour.path = house.folder / "ander.spoor"
    neighbour.create().close()
    raw = house.path.read_bytes()
    house.path.write_bytes(raw[: len(raw) // 3])
    assert {copy.path for copy in copies_of(house.path)} == own
    house.path.unlink()
    assert {copy.path for copy in copies_of(house.path)} > own
    assert copies_of(house.folder.parent / "nergens" / "x.spoor") == ()


def test_putting_back_without_opening_can_be_stopped_and_takes_a_key(house: House) -> None:
    with house.create(facts=samira()) as session:
        before = content(session)
        copy = session.keeping.make_copy()
    house.path.write_bytes(b"stuk")
    key = key_of_file(copy, PASSWORD, house.around)
    with pytest.raises(Stopped):
        put_back_unopened(house.path, copy, key, house.around, lambda *_: False)
    assert house.path.read_bytes() == b"stuk"
    kept = put_back_unopened(house.path, copy, key, house.around)
    assert kept is not None
    assert kept.read_bytes() == b"stuk"
    with house.open() as session:
        assert content(session) == before


# -- archives --------------------------------------------------------------------------------------


def spoil(path: Path, name: bytes = b"tweede") -> None:
    """Change the bytes of one attachment behind the program's back (no password)."""
    db = apsw.Connection(str(path))
    where = "WHERE substr(data, 1, length(?1)) = ?1"
    assert db.execute(f"SELECT count(*) FROM chunk {where}", (name,)).fetchall() == [(1,)]
    db.execute(f"UPDATE chunk SET data = x'00' {where}", (name,))
    db.close(True)


def test_one_damaged_attachment_does_not_keep_the_rest_inside(house: House, tmp_path: Path) -> None:
    with house.create(None, facts=samira()) as session:
        paper = session.add_entry(Document(titel="brief"))
        for name in ("eerste", "tweede", "derde"):
            session.add_file(paper.id, io.BytesIO(f"{name} bestand".encode()), f"{name}.pdf")
    spoil(house.path)
    target = tmp_path / "uit.zip"
    steps: list[tuple[int, int]] = []
    with house.open(None) as session:
        left_out = write_archive(
            session,
            target,
            "Lees mij.",
            about_missing=lambda names: f"Ontbreekt: {', '.join(names)}",
            progress=lambda done, total: steps.append((done, total)),
        )
        told = content_but(session, {file.id for file in left_out})
    assert [file.name for file in left_out] == ["tweede.pdf"]
    assert steps[-1][0] <= steps[-1][1]
    again = house.folder / "weer.spoor"
    progress: list[tuple[int, int]] = []
    with open_archive(target) as archive:
        assert "Ontbreekt: tweede.pdf" in archive._zip.read("LEESMIJ.txt").decode()
        key = fresh_key(NEW, house.around.cost)
        build_dossier(
            again,
            key,
            house.around,
            lambda session: archive.fill(session, lambda done, of: progress.append((done, of))),
        )
    assert progress[-1][0] == progress[-1][1]
    with open_dossier(again, NEW, house.around) as session:
        assert content_but(session, set()) == told


def content_but(session: object, ids: set[str]) -> object:
    """Facts, entries and files, without these files."""
    from desktop_app.dossier import Session

    assert isinstance(session, Session)
    files = [file for file in session.files(where="all") if file.id not in ids]
    return session.facts_json(), session.entries(where="all"), files


def test_an_archive_can_be_stopped_on_the_way_out_and_in(house: House, tmp_path: Path) -> None:
    target = tmp_path / "uit.zip"
    target.write_bytes(b"oud")
    with house.create(facts=samira()) as session:
        paper = session.add_entry(Document(titel="brief"))
        session.add_file(paper.id, io.BytesIO(b"y" * PAGES_A_STEP), "brief.pdf")
        with pytest.raises(Stopped):
            write_archive(session, target, "Lees mij.", progress=lambda *_: False)
        assert target.read_bytes() == b"oud"
        write_archive(session, target, "Lees mij.")
    again = house.folder / "weer.spoor"
    with open_archive(target) as archive, pytest.raises(Stopped):
        build_dossier(
            again, None, house.around, lambda session: archive.fill(session, lambda *_: False)
        )
    assert not again.exists()


def test_a_disk_that_fails_is_no_damaged_attachment(
    house: House, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.create() as session:
        paper = session.add_entry(Document(titel="brief"))
        session.add_file(paper.id, io.BytesIO(b"z"), "brief.pdf")

        def fails(_id: str) -> object:
            raise DossierFout("dossier.schijf", bestand="x")

        monkeypatch.setattr(session, "read_file", fails)
        with pytest.raises(DossierFout, match=r"dossier\.schijf"):
            write_archive(session, tmp_path / "uit.zip", "Lees mij.")
        assert not (tmp_path / "uit.zip").exists()
