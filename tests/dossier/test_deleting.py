"""Deleting a dossier, and private copies that go by themselves."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.dossier import (
    Document,
    DossierFout,
    Password,
    delete_dossier,
)
from tests.dossier.house import House, dutch

# -- deleting --------------------------------------------------------------------------------------


def test_deleting_removes_everything_and_says_what_it_cannot(house: House) -> None:
    other = House(house.folder)
    other.path = house.folder / "van een ander.spoor"
    other.create().close()
    others = house.names()
    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        one = session.add_file(paper.id, io.BytesIO(b"x"), "x.pdf")
        session.open_copy(one.id)
        session.keeping.set_password(Password("nieuw"))
        session.keeping.make_copy()
        done = session.delete()
    assert house.names() == others
    assert done.stayed == ()
    assert len(done.gone) == 3
    said = " ".join(dutch().say(message) for message in done.messages)
    for word in ("stick", "cloud", "print"):
        assert word in said
    with pytest.raises(DossierFout):
        house.open()


def test_a_dossier_whose_password_is_lost_can_be_deleted_with_its_copies(house: House) -> None:
    house.create().close()
    delete_dossier(house.path, house.around)
    assert house.names() == set()


def test_a_dossier_that_is_open_elsewhere_is_not_deleted(house: House) -> None:
    with house.create():
        with pytest.raises(DossierFout) as caught:
            delete_dossier(house.path, house.elsewhere("ander").around)
        assert caught.value.message.id == "dossier.in_gebruik"
        assert house.path.exists()


# -- private copies --------------------------------------------------------------------------------


def test_a_private_copy_has_a_random_name_and_goes_on_closing(house: House) -> None:
    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        one = session.add_file(paper.id, io.BytesIO(b"inhoud" * 300_000), "Brief van Samira.PDF")
        copy, again = session.open_copy(one.id), session.open_copy(one.id)
        assert copy != again
        assert copy.suffix == ".pdf"
        assert "amira" not in copy.name
        assert copy.read_bytes() == b"inhoud" * 300_000
        if os.name == "posix":
            assert copy.parent.stat().st_mode & 0o777 == 0o700
    assert not copy.parent.exists()


def test_what_a_crash_left_behind_goes_at_the_next_start(house: House) -> None:
    place = house.around.temporary
    assert place is not None
    code = f"""
        import os
        from pathlib import Path
        from desktop_app.dossier.temporary import Temporary
        Temporary(Path({os.fspath(place)!r})).write("x.pdf", [b"geheim"])
        os._exit(9)
    """
    import textwrap

    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", textwrap.dedent(code)], cwd=root, check=False)
    assert [path.suffix for path in place.rglob("*.pdf")] == [".pdf"]
    strange = place / "spoorboekje-van-een-ander"
    strange.mkdir()
    with house.create() as session:
        assert not list(place.rglob("*.pdf"))
        assert strange.exists()
        paper = session.add_entry(Document(titel="x"))
        one = session.open_copy(session.add_file(paper.id, io.BytesIO(b"x"), "x").id)
        with house.elsewhere("ander").open():
            assert one.exists()


def test_drafts_of_a_crash_go_at_the_next_start(house: House) -> None:
    house.create().close()
    from desktop_app.dossier.disk import tag_of

    left = house.folder / f".spoorboekje-{tag_of(house.path)}-0123456789abcdef.tmp"
    other = house.folder / f".spoorboekje-{'0' * 12}-0123456789abcdef.tmp"
    for path in (left, left.with_name(left.name + "-journal"), other):
        path.write_bytes(b"half")
    house.open().close()
    assert not left.exists()
    assert not left.with_name(left.name + "-journal").exists()
    assert other.exists()


def test_a_macro_is_found_at_the_end_of_a_large_document(house: House) -> None:
    data = b"PK\x03\x04" + bytes(3_000_000) + b"word/vbaProject.bin PK\x05\x06"
    with house.create() as session:
        paper = session.add_entry(Document(titel="x"))
        macro = session.add_file(paper.id, io.BytesIO(data), "verslag.docx")
        plain = session.add_file(paper.id, io.BytesIO(data[:3_000_000]), "verslag.docx")
        assert session.risk(macro.id) is not None
        assert session.risk(plain.id) is None
