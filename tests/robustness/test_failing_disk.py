"""The disk fails at every possible moment: the old state is whole, the work goes on afterwards."""

from __future__ import annotations

import errno
import io
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import apsw
import pytest

from desktop_app.dossier import Document, DossierFout, Notitie, Password, Session
from tests.dossier.house import PASSWORD, House, content, dutch, samira
from tests.robustness.faults import NAME, Disk

CALM = {"dossier.schijf_vol", "dossier.schijf", "dossier.geen_toegang", "dossier.kopie_mislukt"}


def assert_calm(refusal: DossierFout) -> None:
    """It says what happened, and only what can happen with a disk."""
    assert refusal.message.id in CALM, refusal.message
    assert dutch().say(refusal.message)


@pytest.fixture(scope="module")
def disk() -> Iterator[Disk]:
    disk = Disk()
    yield disk
    disk.unregister()


@pytest.fixture
def house(tmp_path: Path, disk: Disk, monkeypatch: pytest.MonkeyPatch) -> House:
    folder = tmp_path / "map"
    folder.mkdir()
    disk.heal()
    monkeypatch.setattr("desktop_app.dossier.connection.CACHE_KIB", 96)  # so that it spills
    return House(folder, vfs=NAME)


def add_note(session: Session) -> None:
    session.add_entry(Notitie(tekst="nieuw " * 5_000))


def add_file(session: Session) -> None:
    paper = session.entries("document")[0]
    session.add_file(paper.id, io.BytesIO(os.urandom(250_000)), "groot.bin")


def several(session: Session) -> None:
    with session.action():
        session.set_facts({"naam": "Iemand anders", "werkgever": None})
        session.delete_entry(session.entries("notitie")[0].id)
        session.set_setting("a", "x" * 30_000)


def undo(session: Session) -> None:
    session.undo()


ACTIONS: tuple[Callable[[Session], None], ...] = (add_note, add_file, several, undo)
KINDS = [
    pytest.param(apsw.FullError, False, id="full once"),
    pytest.param(apsw.FullError, True, id="full"),
    pytest.param(apsw.IOError, False, id="error once"),
    pytest.param(apsw.IOError, True, id="pulled"),
    pytest.param(apsw.ReadOnlyError, True, id="no permission"),
]


def filled(house: House) -> None:
    with house.create(facts=samira()) as session:
        session.add_entry(Notitie(tekst="oud " * 1_000))
        paper = session.add_entry(Document(titel="x"))
        session.add_file(paper.id, io.BytesIO(b"bytes" * 8_000), "a.pdf")


@pytest.mark.parametrize("act", ACTIONS, ids=lambda act: act.__name__)
@pytest.mark.parametrize(("error", "lasting"), KINDS)
def test_an_action_is_whole_or_not_done_at_every_failure(
    house: House, disk: Disk, act: Callable[[Session], None], error: type[apsw.Error], lasting: bool
) -> None:
    filled(house)
    real = House(house.folder)
    session = house.open()
    session.add_entry(Notitie(tekst="om terug te draaien"))
    moment = 0
    while True:
        moment += 1
        before = content(session)
        disk.arm(moment, lasting=lasting, error=error)
        try:
            act(session)
        except DossierFout as refusal:
            failed = disk.heal()
            assert failed
            assert_calm(refusal)
            assert content(session) == before, moment
        else:
            if not disk.heal():
                break
            # the failure came after the commit, or SQLite could do without
            assert content(session) != before
            session.undo() if act is not undo else session.redo()
            assert content(session) == before, moment
        session.add_entry(Notitie(tekst="werk gaat door"))
        session.undo()
        assert content(session) == before
    assert moment > 5
    last = content(session)
    session.close()
    with real.open() as again:
        assert content(again) == last
        assert again.notices == ()


def change_password(session: Session) -> None:
    session.keeping.set_password(Password("nieuw"))


def take_password_away(session: Session) -> None:
    session.keeping.set_password(None)


def make_copy(session: Session) -> None:
    session.keeping.make_copy()


def put_back(session: Session) -> None:
    session.keeping.put_back(session.keeping.copies()[-1].path)


WHOLE = (change_password, take_password_away, make_copy, put_back)


@pytest.mark.parametrize("act", WHOLE, ids=lambda act: act.__name__)
def test_a_new_file_that_fails_leaves_the_old_one(
    house: House, disk: Disk, act: Callable[[Session], None]
) -> None:
    filled(house)
    session = house.open()
    before, names = content(session), house.names()
    for moment in (*range(1, 12), *range(12, 400, 29)):
        disk.arm(moment, lasting=bool(moment % 2), error=apsw.FullError)
        try:
            act(session)
        except DossierFout as refusal:
            assert disk.heal()
            assert_calm(refusal)
            assert content(session) == before
            assert {name for name in house.names() if "vervangen" not in name} == names
            session.add_entry(Notitie(tekst="werk gaat door"))
            session.undo()
        else:
            if not disk.heal():
                break
    session.close()


PLACES = ("replace", "link", "fsync", "open", "unlink")


@pytest.mark.parametrize("act", WHOLE, ids=lambda act: act.__name__)
@pytest.mark.parametrize("name", PLACES)
def test_a_system_that_refuses_leaves_the_old_one(
    house: House, act: Callable[[Session], None], name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(house)
    session = house.open()
    real = getattr(os, name)
    for moment in range(1, 9):
        before, calls = content(session), 0

        def refuse(*given: Any, **named: Any) -> Any:
            nonlocal calls
            calls += 1
            if calls == moment:  # noqa: B023 (used within this round)
                raise OSError(errno.ENOSPC, "vol")
            return real(*given, **named)

        with monkeypatch.context() as patch:
            patch.setattr(os, name, refuse)
            try:
                act(session)
            except DossierFout as refusal:
                assert_calm(refusal)
                assert content(session) == before
        assert content(session)["facts"] == before["facts"]
        session.add_entry(Notitie(tekst="werk gaat door"))
        session.undo()
        if calls < moment:
            break
    session.close()


@pytest.mark.parametrize("moment", [*range(1, 20), *range(20, 200, 9)])
def test_making_a_dossier_fails_without_leaving_a_file(
    house: House, disk: Disk, moment: int
) -> None:
    disk.arm(moment, lasting=True, error=apsw.FullError)
    try:
        house.create(facts=samira()).close()
    except DossierFout as refusal:
        assert disk.heal()
        assert_calm(refusal)
        assert list(house.folder.iterdir()) == []
    disk.heal()


@pytest.mark.parametrize("moment", range(1, 30))
def test_an_opening_that_fails_can_be_done_again(house: House, disk: Disk, moment: int) -> None:
    filled(house)
    house.clock.turn(days=40)
    with house.open() as session:
        session.delete_entry(session.entries("document")[0].id)
        before = content(session)
    house.clock.turn(days=40)
    disk.arm(moment, lasting=True, error=apsw.IOError)
    try:
        house.open(PASSWORD).close()
    except DossierFout as refusal:
        assert_calm(refusal)
    disk.heal()
    with House(house.folder).open() as session:
        now = content(session)
        assert now["facts"] == before["facts"]
