"""Copies, putting one back, names."""

from __future__ import annotations

import io
import os
import shutil
import unicodedata
from datetime import UTC, datetime, timedelta
from pathlib import Path

import hypothesis.strategies as st
import pytest
from hypothesis import given

from desktop_app.dossier import (
    Document,
    DossierFout,
    Notitie,
    Password,
    Stopped,
    WrongKeyOrDamaged,
    is_risky,
    open_dossier,
    put_back_unopened,
    safe_name,
)
from desktop_app.dossier.backup import COPY, REPLACED, Backup, kept
from desktop_app.dossier.names import LONGEST_NAME
from tests.dossier.house import PASSWORD, House, content, dutch, samira

# -- copies ----------------------------------------------------------------------------------------


def test_a_copy_is_made_at_opening_after_a_change_and_daily(house: House) -> None:
    with house.create() as session:
        assert len(session.keeping.copies()) == 1
        assert session.keeping.make_copy_if_due() is None
        session.add_entry(Notitie(tekst="een"))
        assert session.keeping.make_copy_if_due() is None
        house.clock.turn(hours=25)
        assert session.keeping.make_copy_if_due() is not None
        house.clock.turn(hours=25)
        assert session.keeping.make_copy_if_due() is None
        session.add_entry(Notitie(tekst="twee"))
    with house.open() as session:
        assert len(session.keeping.copies()) == 3
    with house.open() as session:
        assert len(session.keeping.copies()) == 3
        assert session.notices == ()


def test_a_copy_is_a_whole_dossier_with_the_same_password(house: House) -> None:
    with house.create(facts=samira()) as session:
        paper = session.add_entry(Document(titel="x"))
        session.add_file(paper.id, io.BytesIO(b"bytes" * 500_000), "a.pdf")
        told: list[tuple[int, int]] = []
        copy = session.keeping.make_copy(lambda done, total: told.append((done, total)))
        before = content(session)
        assert told[-1][0] == told[-1][1]
        with pytest.raises(Stopped):
            session.keeping.make_copy(lambda _done, _total: False)
        assert not [name for name in house.names() if name.endswith(".tmp")]
    assert b"Samira" not in copy.name.encode()
    assert "mijn" not in copy.name
    with open_dossier(copy, PASSWORD, house.around, read_only=True) as session:
        assert content(session) == before
    with pytest.raises(WrongKeyOrDamaged):
        open_dossier(copy, Password("fout"), house.around, read_only=True)


def test_a_large_file_opens_first_and_is_copied_later(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.dossier.keeping.AT_ONCE_BYTES", 1_000)
    with house.create() as session:
        assert session.keeping.waiting
        assert session.keeping.copies() == ()
        session.keeping.make_copy_if_due()
        assert len(session.keeping.copies()) == 1
        assert not session.keeping.waiting
        session.add_entry(Notitie(tekst="x"))
    with house.open() as session:
        assert session.keeping.waiting
    with house.open() as session:
        assert not session.keeping.waiting
        assert len(session.keeping.copies()) == 2


def test_the_folder_can_be_chosen_and_one_that_fails_is_told(house: House) -> None:
    place = house.folder.parent / "stick"
    house.create(backup_folder=place).close()
    assert len(list(place.iterdir())) == 1
    shutil.rmtree(place)
    place.write_text("geen map", encoding="utf-8")
    with house.open(backup_folder=place) as session:
        (notice,) = session.notices
        assert dutch().say(notice).startswith("Er is geen reservekopie gemaakt.")
        session.add_entry(Notitie(tekst="gaat door"))


def test_a_copy_that_does_not_prove_whole_is_thrown_away(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="x"))
        monkeypatch.setattr("desktop_app.dossier.connection.is_whole", lambda _db: False)
        with pytest.raises(DossierFout) as caught:
            session.keeping.make_copy()
        assert caught.value.message.id == "dossier.kopie_mislukt"
        assert len(session.keeping.copies()) == 1


def copies_of(times: list[datetime]) -> list[Backup]:
    return [Backup(Path(str(at)), COPY, "0" * 16, at, "0" * 16) for at in sorted(times)[::-1]]


def test_thinning_keeps_ten_and_reaches_far_back() -> None:
    now = datetime(2026, 11, 22, tzinfo=UTC)
    chosen = copies_of([now])
    for day in range(730):
        for hour in (9, 14, 20):
            at = now + timedelta(days=day, hours=hour)
            chosen = list(kept([*copies_of([at]), *chosen]))
        assert 10 <= len(chosen) <= 15 or day < 5
    ages = [(chosen[0].made - one.made).days for one in chosen]
    assert ages[0] == 0
    assert ages[-1] > 80
    assert len([age for age in ages if age <= 7]) >= 5


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=60))
def test_thinning_never_goes_below_ten_nor_touches_the_newest(times: list[datetime]) -> None:
    copies = copies_of(times)
    chosen = kept(copies)
    assert len(chosen) >= min(10, len(copies))
    assert set(copies[:3]) <= set(chosen)
    assert kept(chosen) == chosen


def test_thinning_on_the_disk(house: House) -> None:
    with house.create() as session:
        for number in range(40):
            house.clock.turn(hours=7)
            session.add_entry(Notitie(tekst=f"{number}"))
            session.keeping.make_copy()
        copies = session.keeping.copies()
        assert 10 <= len(copies) <= 15
        assert copies[0].mark == session.mark


def test_putting_a_copy_back_shows_first_and_keeps_the_replaced_one(house: House) -> None:
    with house.create(facts=samira()) as session:
        note = session.add_entry(Notitie(tekst="een"))
        gone = session.add_entry(Notitie(tekst="verdwijnt straks"))
        copy = session.keeping.make_copy()
        then = content(session)
        house.clock.turn(days=1)
        session.change_entry(note.id, Notitie(tekst="anders"))
        session.delete_entry(gone.id)
        paper = session.add_entry(Document(titel="nieuw"))
        session.add_file(paper.id, io.BytesIO(b"x"), "a")
        session.set_facts({"naam": "Iemand"})
        now = content(session)
        told: list[str] = []
        session.subscribe(lambda one: told.append(one.cause))

        preview = session.keeping.preview(copy)
        assert preview.made is not None
        assert preview.made.date() == datetime(2026, 11, 22, tzinfo=UTC).date()
        assert (preview.entries, preview.entries_now) == (
            {"notitie": 2},
            {"notitie": 1, "document": 1},
        )
        assert (preview.files, preview.files_now) == (0, 1)
        assert (preview.returns, preview.vanishes, preview.differs) == (1, 2, 1)
        assert preview.facts == ("naam",)
        assert content(session) == now

        replaced = session.keeping.put_back(copy)
        assert content(session) == then
        assert told == ["restore"]
        assert not session.can_undo
        session.keeping.put_back(replaced)
        assert content(session) == now
        assert [one.kind for one in session.keeping.copies()].count(REPLACED) == 2
        session.add_entry(Notitie(tekst="gaat door"))


def test_a_copy_of_before_the_new_password_needs_the_old_one(house: House) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="oud"))
        copy = session.keeping.make_copy()
        session.keeping.set_password(Password("nieuw"))
        session.add_entry(Notitie(tekst="nieuw"))
        for secret in (None, Password("fout"), Password("nieuw")):
            with pytest.raises(WrongKeyOrDamaged):
                session.keeping.preview(copy, secret)
            with pytest.raises(WrongKeyOrDamaged):
                session.keeping.put_back(copy, secret)
        assert len(session.entries()) == 2
        session.keeping.put_back(copy, PASSWORD)
        assert len(session.entries()) == 1
        session.keeping.set_password(None)
        session.keeping.put_back(copy, PASSWORD)
        assert not session.encrypted
        assert len(session.entries()) == 1
    house.open(None).close()


def test_a_damaged_copy_is_refused_and_nothing_changes(house: House) -> None:
    with house.create() as session:
        house.clock.turn(hours=1)
        copy = session.keeping.make_copy()
        assert session.keeping.newest_copy_is_sound()
        data = bytearray(copy.read_bytes())
        data[len(data) // 2] ^= 1
        copy.write_bytes(data)
        assert not session.keeping.newest_copy_is_sound()
        session.add_entry(Notitie(tekst="x"))
        with pytest.raises(DossierFout):
            session.keeping.put_back(copy)
        assert len(session.entries()) == 1
        session.add_entry(Notitie(tekst="y"))


@pytest.mark.parametrize("damage", ["junk", "cut off", "empty", "hot journal"])
def test_a_dossier_that_does_not_open_any_more_is_replaced_by_a_copy(
    house: House, damage: str
) -> None:
    with house.create(facts=samira()) as session:
        session.add_entry(Notitie(tekst="bewaard"))
        before = content(session)
        copy = session.keeping.make_copy()
    data = house.path.read_bytes()
    journal = house.path.with_name(house.path.name + "-journal")
    if damage == "cut off":
        house.path.write_bytes(data[:40_000])
    elif damage == "empty":
        house.path.write_bytes(b"")
    else:
        house.path.write_bytes(os.urandom(len(data)))
    if damage == "hot journal":
        journal.write_bytes(data[:16_000])
    broken = house.path.read_bytes()
    with pytest.raises(DossierFout):
        put_back_unopened(house.path, copy, Password("fout"), house.around)
    assert house.path.read_bytes() == broken

    kept = put_back_unopened(house.path, copy, PASSWORD, house.around)

    assert kept is not None
    assert kept.name == "mijn (oud).spoor"
    assert kept.read_bytes() == broken
    assert not journal.exists()
    with house.open() as session:
        assert content(session) == before
    assert not [name for name in house.names() if name.endswith((".tmp", ".slot"))]
    house.path.unlink()
    assert put_back_unopened(house.path, copy, PASSWORD, house.around) is None
    house.open().close()


def test_a_journal_of_a_dossier_that_is_gone_does_not_harm_a_new_one(house: House) -> None:
    with house.create() as session, session.action():
        for number in range(400):
            session.add_entry(Notitie(tekst=f"{number} " * 30_000))
            journal = house.path.with_name(house.path.name + "-journal")
            if journal.exists() and journal.stat().st_size > 20_000:
                break
        left = journal.read_bytes()
    house.path.unlink()
    journal.write_bytes(left)
    with house.create(facts=samira()) as session:
        assert session.facts_json() == samira()
    with house.open() as session:
        assert session.facts_json() == samira()
        assert session.entries() == ()
    assert [name for name in house.names() if "journal" in name] == ["mijn.spoor (oud)-journal"]


def test_a_copy_under_a_name_of_ones_own(house: House) -> None:
    with house.create(facts=samira()) as session:
        target = house.folder / "voor mijn zus.spoor"
        session.keeping.save_copy_as(target)
        with pytest.raises(DossierFout) as caught:
            session.keeping.save_copy_as(target)
        assert caught.value.message.id == "dossier.bestaat_al"
        before = content(session)
    with open_dossier(target, PASSWORD, house.around) as session:
        assert content(session) == before


# -- names -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("given_name", "shown"),
    [
        ("brief.pdf", "brief.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\x\\brief.pdf", "brief.pdf"),
        ("rekening\u202exls.exe", "rekeningxls.exe"),
        ("a\x1b[31mb\x00.pdf", "a[31mb.pdf"),
        ("  .. ", "bestand"),
        ("", "bestand"),
        ("con.txt", "_con.txt"),
        ("COM1", "_COM1"),
        ("a:b*c?.pdf", "a_b_c_.pdf"),
        ("x" * 300 + ".pdf", "x" * 116 + ".pdf"),
        ("e\u0301.pdf", "\u00e9.pdf"),
        ("brief\n\tdeel 2.pdf", "briefdeel 2.pdf"),
        ("👩\u200d⚕️ verslag.pdf", "👩⚕️ verslag.pdf"),
        ("\ud83d.pdf", ".pdf".strip(".")),
    ],
)
def test_a_name_is_made_safe(given_name: str, shown: str) -> None:
    assert safe_name(given_name) == shown


@given(st.text(max_size=400))
def test_every_name_becomes_safe_and_stays_so(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= LONGEST_NAME
    assert safe_name(safe) == safe
    assert not set(safe) & set('/\\:*?"<>|')
    assert not any(unicodedata.category(sign) in {"Cc", "Cf", "Cs"} for sign in safe)


@pytest.mark.parametrize(
    ("name", "first", "risky"),
    [
        ("brief.pdf", b"%PDF", False),
        ("foto.jpg", b"\xff\xd8\xff", False),
        ("verslag.docx", b"PK\x03\x04" + b"word/document.xml", False),
        ("verslag.docm", b"PK\x03\x04", True),
        ("verslag.docx", b"PK\x03\x04" + b"word/vbaProject.bin", True),
        ("verslag.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", True),
        ("foto.jpg.exe", b"", True),
        ("foto.jpg", b"MZ\x90", True),
        ("foto", b"#!/bin/sh", True),
        ("x.LNK", b"", True),
        ("x.ps1", b"", True),
    ],
)
def test_what_can_run_something_is_known(name: str, first: bytes, risky: bool) -> None:
    assert is_risky(name, first) is risky
