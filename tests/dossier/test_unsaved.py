"""A dossier that lives in memory until it is given a place: nothing written before, all after."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.dossier import (
    DossierFout,
    Notitie,
    Password,
    Surroundings,
    Unsaved,
    WrongKeyOrDamaged,
    begin_unsaved,
    fresh_key,
    key_of_file,
    open_dossier,
    open_with_key,
)
from tests.dossier.house import CHEAP, House

FACTS = {"eerste_ziektedag": "2026-02-02", "naam": "Geheimenaam"}


@pytest.fixture
def around(house: House) -> Surroundings:
    """The surroundings of the house."""
    return house.around


@pytest.fixture
def unsaved(around: Surroundings) -> Iterator[Unsaved]:
    """Facts and a note, in memory."""
    session = begin_unsaved(around, FACTS)
    session.add_entry(Notitie(tekst="Geheimetekst"), id="noot")
    yield session
    session.close()


def files_under(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_nothing_is_written_before_it_has_a_place(
    house: House, unsaved: Unsaved, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    unsaved.add_file("noot", io.BytesIO(b"Geheimebijlage" * 100_000), "brief.pdf")
    unsaved.set_facts({"functie": "Geheimefunctie"})
    assert unsaved.undo()
    assert unsaved.redo()
    assert files_under(tmp_path) == set(), "no file, no journal, no lock"
    assert not [place for place in _open_places() if str(house.folder) in place]


def _open_places() -> set[str]:
    """What this process has open, where the system tells."""
    places: set[str] = set()
    with suppress(FileNotFoundError):
        for handle in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                places.add(str(handle.readlink()))
    return places


def test_what_is_told_first_is_no_change_and_what_comes_later_is(around: Surroundings) -> None:
    session = begin_unsaved(around, FACTS)
    assert not session.touched
    assert not session.can_undo
    session.set_facts({"naam": "A"})
    assert session.touched
    assert session.undo()
    assert session.facts_json()["naam"] == "Geheimenaam"
    session.close()


def test_keeping_it_writes_everything_and_nothing_readable(
    house: House, unsaved: Unsaved, around: Surroundings
) -> None:
    unsaved.add_file("noot", io.BytesIO(b"Geheimebijlage" * 1000), "brief.pdf")
    path = house.folder / "mijn.spoor"
    kept = unsaved.keep(path, fresh_key(Password("wachtwoord"), CHEAP))
    assert kept.facts_json() == FACTS
    assert b"".join(kept.read_file(kept.files()[0].id)) == b"Geheimebijlage" * 1000
    code = kept.recovery_code()
    kept.close()
    raw = path.read_bytes()
    for secret in (b"Geheimenaam", b"Geheimetekst", b"Geheimebijlage"):
        assert secret not in raw
    with open_dossier(path, Password("wachtwoord"), around) as again:
        assert again.facts_json() == FACTS
        assert again.entry("noot").payload == Notitie(tekst="Geheimetekst")
        assert again.recovery_code() == code
    with pytest.raises(WrongKeyOrDamaged):
        open_dossier(path, Password("anders"), around)


def test_keeping_it_without_a_password(house: House, unsaved: Unsaved) -> None:
    kept = unsaved.keep(house.folder / "open.spoor", None)
    assert not kept.encrypted
    assert kept.facts_json() == FACTS
    kept.close()
    with pytest.raises(DossierFout):
        unsaved.set_facts({"naam": "te laat"})


@pytest.mark.parametrize("place", ["bezet.spoor", "geen map/x.spoor", "een map", "\0.spoor"])
def test_a_place_that_cannot_be_loses_nothing(house: House, unsaved: Unsaved, place: str) -> None:
    (house.folder / "bezet.spoor").write_bytes(b"van een ander")
    (house.folder / "een map").mkdir()
    before = files_under(house.folder)
    with pytest.raises(DossierFout):
        unsaved.keep(house.folder / place, fresh_key(Password("w"), CHEAP))
    assert files_under(house.folder) == before
    assert (house.folder / "bezet.spoor").read_bytes() == b"van een ander"
    assert unsaved.facts_json() == FACTS
    unsaved.set_facts({"naam": "nog open"})
    unsaved.keep(house.folder / "goed.spoor", None).close()


def test_what_needs_a_file_is_refused_with_what_to_do(unsaved: Unsaved, tmp_path: Path) -> None:
    record = unsaved.add_file("noot", io.BytesIO(b"%PDF-"), "brief.pdf")
    for wish in (
        lambda: unsaved.open_copy(record.id),
        lambda: unsaved.keeping.save_copy_as(tmp_path / "kopie.spoor"),
        unsaved.keeping.make_copy,
        lambda: unsaved.keeping.set_password(None),
    ):
        with pytest.raises(DossierFout) as refused:
            wish()
        assert refused.value.message.id == "dossier.eerst_bewaren"
    assert unsaved.keeping.copies() == ()
    unsaved.heartbeat()


def test_an_action_that_fails_changes_nothing(unsaved: Unsaved) -> None:
    def half() -> None:
        with unsaved.action():
            unsaved.set_facts({"naam": "half"})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        half()
    assert unsaved.facts_json() == FACTS


def test_a_key_that_was_reckoned_elsewhere_opens_the_file(
    house: House, unsaved: Unsaved, around: Surroundings
) -> None:
    path = house.folder / "mijn.spoor"
    unsaved.keep(path, fresh_key(Password("wachtwoord"), CHEAP)).close()
    key = key_of_file(path, Password("wachtwoord"), around)
    with open_with_key(path, key, around) as session:
        assert session.facts_json() == FACTS
    with pytest.raises(WrongKeyOrDamaged):
        open_with_key(path, key_of_file(path, Password("nee"), around), around)
