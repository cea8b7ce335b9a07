"""Two windows, two machines, a cloud folder, a stick: nobody's version is ever lost."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from desktop_app.dossier import Document, DossierFout, Notitie, ReadOnly, Told
from desktop_app.dossier.lock import STALE_AFTER, Holder
from tests.dossier.house import House, content, dutch, samira

ROOT = Path(__file__).resolve().parents[2]


def texts(session: object) -> list[str]:
    return [entry.payload.tekst for entry in session.entries("notitie")]  # type: ignore[attr-defined]


# -- the lock --------------------------------------------------------------------------------------


def test_a_second_window_reads_and_is_told_who_has_it(house: House) -> None:
    with house.create() as first:
        first.add_entry(Notitie(tekst="een"))
        with house.elsewhere("werkkamer").open() as second:
            assert second.read_only
            assert texts(second) == ["een"]
            assert second.read_only_because is not None
            sentence = dutch().say(second.read_only_because)
            assert "‘laptop’" in sentence
            assert "22 november 2026" in sentence
            assert "alleen lezen" in sentence
            for change in (
                lambda: second.add_entry(Notitie()),
                lambda: second.keeping.set_password(None),
                lambda: second.set_setting("a", 1),
            ):
                with pytest.raises(ReadOnly):
                    change()
            assert not second.undo()
        first.add_entry(Notitie(tekst="twee"))
    with house.open() as session:
        assert not session.read_only
        assert texts(session) == ["een", "twee"]


def test_the_lock_is_gone_after_closing_and_after_a_refusal(house: House) -> None:
    house.create().close()
    with pytest.raises(DossierFout):
        house.open(None)
    assert not any(name.endswith(".slot") for name in house.names())


CHILD = """
    import sys, time
    from pathlib import Path
    from datetime import UTC, datetime
    from desktop_app.dossier import Cost, Notitie, Password, Surroundings, open_dossier
    around = Surroundings(lambda: datetime.now(UTC), {machine!r}, Cost(2, 1, 1))
    session = open_dossier(Path({path!r}), Password("geheim wachtwoord"), around)
    session.add_entry(Notitie(tekst="van het kind"))
    print("open", flush=True)
    time.sleep(60)
"""


def child(house: House, machine: str) -> subprocess.Popen[str]:
    code = textwrap.dedent(CHILD).format(machine=machine, path=os.fspath(house.path))
    process = subprocess.Popen(
        [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "open\n"
    return process


@pytest.mark.parametrize("machine", ["laptop", "ander"])
def test_another_process_holds_it_and_a_killed_one_does_not(house: House, machine: str) -> None:
    house.create().close()
    process = child(house, machine)
    try:
        with house.open() as session:
            assert session.read_only
            assert texts(session) == ["van het kind"]
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()
    assert any(name.endswith(".slot") for name in house.names())
    house.clock.now = Clock_of_today()
    if machine != "laptop":  # another machine: only the heartbeat tells
        with house.open() as session:
            assert session.read_only
        house.clock.now += STALE_AFTER
    with house.open() as session:
        assert not session.read_only
        assert texts(session) == ["van het kind"]
        session.add_entry(Notitie(tekst="erna"))
    assert not any(name.endswith(".slot") for name in house.names())


def Clock_of_today():  # type: ignore[no-untyped-def] # noqa: ANN201, N802
    from datetime import UTC, datetime

    return datetime.now(UTC)


def test_a_heartbeat_keeps_the_lock_fresh(house: House) -> None:
    with house.create() as session:
        slot = next(path for path in house.files() if path.suffix == ".slot")
        before = slot.read_bytes()
        session.heartbeat()
        assert slot.read_bytes() == before
        house.clock.turn(minutes=2)
        session.heartbeat()
        assert slot.read_bytes() != before
        house.clock.turn(minutes=2)
        before = slot.read_bytes()
        session.add_entry(Notitie())
        assert slot.read_bytes() != before


@pytest.mark.parametrize("junk", [b"", b"{}", b"\xff" * 5000, b'{"machine": 3}', b"[" * 1999])
def test_a_lock_file_with_junk_in_it_is_taken_over(house: House, junk: bytes) -> None:
    with house.create() as session:
        slot = next(path for path in house.files() if path.suffix == ".slot")
        assert session.path == house.path
    slot.write_bytes(junk)
    with house.open() as session:
        assert not session.read_only


def test_a_machine_that_slept_while_another_took_over_only_reads_on(house: House) -> None:
    import msgspec

    with house.create() as session:
        slot = next(path for path in house.files() if path.suffix == ".slot")
        slot.unlink()
        now = "2026-11-22T08:31:00.000Z"
        slot.write_bytes(msgspec.json.encode(Holder("andere\u202elaptop", now, now, "token")))
        with pytest.raises(ReadOnly) as caught:
            session.add_entry(Notitie(tekst="x"))
        assert "‘anderelaptop’" in dutch().say(caught.value.message)
        assert session.read_only
        assert session.entries() == ()
        with pytest.raises(ReadOnly):
            session.heartbeat() or session.add_entry(Notitie(tekst="x"))
    assert slot.exists()


def test_a_lock_file_that_was_cleaned_away_is_made_anew(house: House) -> None:
    with house.create() as session:
        slot = next(path for path in house.files() if path.suffix == ".slot")
        slot.unlink()
        session.add_entry(Notitie(tekst="x"))
        assert slot.exists()
        assert not session.read_only


@pytest.mark.parametrize("read_only", [True, False])
def test_after_a_crash_the_last_whole_state_is_there_also_for_reading(
    house: House, monkeypatch: pytest.MonkeyPatch, read_only: bool
) -> None:
    monkeypatch.setattr("desktop_app.dossier.connection.CACHE_KIB", 64)
    place = house.folder.parent / "na de crash"
    place.mkdir()
    with house.create(facts=samira()) as session:
        session.add_entry(Notitie(tekst="heel"))
        before = content(session)
        with session.action():
            for number in range(40):
                session.add_entry(Notitie(tekst=f"half {number} " * 3_000))
            journal = house.path.with_name(house.path.name + "-journal")
            for path in (house.path, journal):
                shutil.copy(path, place)
        crashed = (place / house.path.name).read_bytes()
    assert len(crashed) > 1_000_000
    with House(place).open(read_only=read_only) as session:
        assert content(session) == before
        assert session.read_only is read_only


# -- changed underneath ----------------------------------------------------------------------------


def other_version(house: House, name: str = "andere map") -> Path:
    """The dossier as somebody else continued it."""
    place = house.folder.parent / name
    place.mkdir()
    copy = place / house.path.name
    shutil.copy(house.path, copy)
    other = House(place)
    with other.open() as session:
        session.add_entry(Notitie(tekst="van een ander"))
    return copy


def replaced_by_rename(path: Path, other: Path) -> None:
    waiting = path.with_name("wachtend")
    shutil.copy(other, waiting)
    waiting.replace(path)


def overwritten(path: Path, other: Path) -> None:
    path.write_bytes(other.read_bytes())


def overwritten_with_junk(path: Path, _other: Path) -> None:
    path.write_bytes(os.urandom(path.stat().st_size))


def cut_off(path: Path, _other: Path) -> None:
    os.truncate(path, 20_000)


WAYS = [replaced_by_rename, overwritten, overwritten_with_junk, cut_off]


@pytest.mark.parametrize("change", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("password", [True, False], ids=["encrypted", "plain"])
def test_a_file_that_changed_underneath_is_kept_and_ours_as_well(
    house: House, change: object, password: bool
) -> None:
    secret = house.open.__func__.__defaults__[0] if password else None  # type: ignore[attr-defined]
    told: list[Told] = []
    with house.create(secret, facts=samira()) as session:
        session.add_entry(Notitie(tekst="voor"))
        paper = session.add_entry(Document(titel="brief"))
        session.add_file(paper.id, io.BytesIO(b"bytes" * 100_000), "a.pdf")
    other = None
    if password:
        other = other_version(house)
    else:
        place = house.folder.parent / "andere map"
        place.mkdir()
        other = place / house.path.name
        shutil.copy(house.path, other)
        with House(place).open(None) as theirs:
            theirs.add_entry(Notitie(tekst="van een ander"))
    with house.open(secret) as session:
        session.subscribe(told.append)
        session.add_entry(Notitie(tekst="van mij"))
        before = content(session)
        change(house.path, other)  # type: ignore[operator]
        theirs_now = house.path.read_bytes()

        session.add_entry(Notitie(tekst="erna"))

        assert session.path != house.path
        assert session.path.parent == house.folder
        assert house.path.read_bytes() == theirs_now
        assert texts(session) == ["voor", "van mij", "erna"]
        after = content(session)
        for part in ("facts", "settings"):
            assert after[part] == before[part]
        if change in {replaced_by_rename, overwritten}:
            assert after["bytes"] == before["bytes"]
        (notice,) = session.notices
        sentence = dutch().say(notice)
        assert session.path.name in sentence
        assert [one.message for one in told if one.message] == [notice]
        session.undo()
        assert texts(session) == ["voor", "van mij"]
        mine = session.path
    fresh = House(house.folder)
    fresh.path = mine
    with fresh.open(secret) as session:
        assert texts(session) == ["voor", "van mij"]
    assert {path.suffix for path in house.folder.iterdir() if path.is_file()} == {".spoor"}


def test_attachments_that_were_overwritten_are_counted(house: House) -> None:
    with house.create() as session:
        paper = session.add_entry(Document(titel="brief"))
        session.add_file(paper.id, io.BytesIO(b"1"), "a.pdf")
        session.add_file(paper.id, io.BytesIO(b"2"), "b.pdf")
        overwritten_with_junk(house.path, house.path)
        session.add_entry(Notitie(tekst="x"))
        assert "2 bijlagen" in dutch().say(session.notices[0])
        assert session.files() == ()
        assert len(session.entries()) == 2


def test_a_dossier_that_was_moved_away_is_put_down_again(house: House) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="een"))
        house.path.rename(house.folder / "verplaatst.spoor")
        session.add_entry(Notitie(tekst="twee"))
        assert session.path == house.path
        assert [message.id for message in session.notices] == ["dossier.weer_neergezet"]
    with house.open() as session:
        assert texts(session) == ["een", "twee"]


def test_a_stick_that_was_pulled_refuses_until_it_is_back(house: House) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="een"))
        away = house.folder.with_name("weg")
        house.folder.rename(away)
        with pytest.raises(DossierFout) as caught:
            session.add_entry(Notitie(tekst="twee"))
        assert caught.value.message.id in {"dossier.weg", "dossier.ontbreekt"}
        away.rename(house.folder)
        session.add_entry(Notitie(tekst="drie"))
        assert texts(session) == ["een", "drie"]
        assert session.path == house.path


def test_the_very_same_file_put_down_again_is_still_ours(house: House) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="een"))
        replaced_by_rename(house.path, house.path)
        session.add_entry(Notitie(tekst="twee"))
        assert session.path == house.path
        assert session.notices == ()
        session.undo()
        session.undo()
        assert texts(session) == []
        session.redo()
    with house.open() as session:
        assert texts(session) == ["een"]
    assert len(house.names()) == 1 + len([name for name in house.names() if "kopie" in name])


def test_a_file_that_was_only_touched_is_still_ours(house: House) -> None:
    with house.create() as session:
        os.utime(house.path)
        house.path.chmod(0o600)
        session.add_entry(Notitie(tekst="een"))
        assert session.path == house.path
        assert session.notices == ()


READER = """
    import hashlib, os, sys  # all now: afterwards Python itself may be out of reach
    from datetime import UTC, datetime
    from pathlib import Path
    from desktop_app.dossier import *
    if os.geteuid() == 0:
        os.setuid(65_534)
    around = Surroundings(lambda: datetime.now(UTC), "laptop", Cost(2, 1, 1))
    place = Path(sys.argv[1])
    def outcome(work):
        try:
            return work()
        except DossierFout as refusal:
            return refusal.message.id
    def read():
        with open_dossier(place / "mijn.spoor", Password("geheim wachtwoord"), around) as session:
            assert session.read_only
            return session.entries()[0].payload.tekst + " " + session.read_only_because.id
    print(outcome(read))
    print(outcome(lambda: create_dossier(place / "nieuw.spoor", None, around)))
    print(outcome(lambda: open_dossier(place / "geheim.spoor", None, around)))
"""


@pytest.mark.skipif(os.name != "posix", reason="modes of Unix")
def test_a_folder_without_permission_opens_for_reading(house: House) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="leesbaar"))
    for path in house.files():
        path.chmod(0o444)
    secret = house.folder / "geheim.spoor"
    shutil.copy(house.path, secret)
    secret.chmod(0)
    for folder in (house.folder, *list(house.folder.parents)[:3]):
        if folder.stat().st_uid == os.getuid() and folder != Path("/tmp"):
            folder.chmod(0o555 if folder == house.folder else 0o755)
    code = textwrap.dedent(READER)
    done = subprocess.run(
        [sys.executable, "-c", code, os.fspath(house.folder)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    house.folder.chmod(0o700)
    assert done.stdout.splitlines() == [
        "leesbaar dossier.alleen_lezen",
        "dossier.geen_toegang",
        "dossier.geen_toegang",
    ], done
