"""Nobody reads along: not in the file, its journal, its copies, nor with a wrong password."""

from __future__ import annotations

import io
import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.dossier import (
    SHIPPED,
    Cost,
    Document,
    DossierFout,
    Gesprek,
    Notitie,
    Password,
    PasswordNeeded,
    RecoveryCode,
    Session,
    WrongKeyOrDamaged,
    is_encrypted,
    keys,
    open_dossier,
    schema,
)
from desktop_app.text.resources import resource_path
from tests.dossier.house import House, dutch, samira

PLANTED = "Pannenkoekenzolder"
FORMS = tuple(PLANTED.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be"))


def plant(session: Session) -> None:
    """Put the word in every place where a person can write."""
    session.replace_facts({"eerste_ziektedag": "2026-02-02", "naam": PLANTED, "werkgever": PLANTED})
    session.set_setting(PLANTED, PLANTED)
    session.add_entry(Gesprek(onderwerp=PLANTED, met=(PLANTED,), verslag=f"x {PLANTED} " * 2000))
    paper = session.add_entry(Document(titel=PLANTED))
    data = io.BytesIO(f"{PLANTED} ".encode() * 60_000)
    session.add_file(paper.id, data, f"{PLANTED}.pdf", note=PLANTED)
    session.delete_entry(session.add_entry(Notitie(tekst=PLANTED)).id)


def assert_unreadable(house: House) -> int:
    """No file holds the word, in any form, nor in its name. Returns how many were looked at."""
    looked = 0
    for path in house.files():
        looked += 1
        assert PLANTED not in path.name
        data = path.read_bytes()
        assert not any(form in data for form in FORMS), path
    return looked


def test_no_file_on_the_disk_holds_a_word_of_the_content(house: House) -> None:
    with house.create() as session:
        plant(session)
        assert assert_unreadable(house) == 3  # dossier, lock, first copy
        session.undo()
        session.keeping.make_copy()
        session.keeping.set_password(Password("ander"))
        plant(session)
        session.keeping.put_back(session.keeping.copies()[0].path, house_password())
        assert assert_unreadable(house) >= 5
    assert assert_unreadable(house) >= 4


def house_password() -> Password:
    return Password("geheim wachtwoord")


def test_the_journal_and_drafts_hold_no_word_either(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[str] = set()

    def look(*_: object) -> bool:
        for path in house.files():
            seen.add(path.suffix or path.name)
            assert not any(form in path.read_bytes() for form in FORMS), path
        return True

    with house.create() as session:
        plant(session)
        monkeypatch.setattr("desktop_app.dossier.connection.CACHE_KIB", 100)
        session.keeping.make_copy(look)
        session.keeping.set_password(Password("ander"), look)
        paper = session.entries("document")[0]
        big = io.BytesIO(PLANTED.encode() * 1_500_000)
        session.add_file(paper.id, big, "x", progress=look)
    assert any(".spoor-journal" in name for name in seen), seen
    assert any(".tmp" in name for name in seen), seen


def test_the_control_finds_the_word_where_there_is_no_password(house: House) -> None:
    with house.create(None) as session:
        plant(session)
        assert not session.encrypted
        assert session.recovery_code() is None
    with pytest.raises(AssertionError):
        assert_unreadable(house)


@pytest.mark.parametrize("empty", ["", "x" * 1025, "a\ud83d"])
def test_a_new_password_that_cannot_be(house: House, empty: str) -> None:
    with pytest.raises(DossierFout) as caught:
        house.create(Password(empty))
    assert caught.value.message.id.startswith("dossier.wachtwoord_")
    assert list(house.folder.iterdir()) == []


@pytest.mark.parametrize(
    "wrong", ["", "Geheim wachtwoord", "geheim wachtwoord ", "x" * 9999, "\ud83d"]
)
def test_a_wrong_password_gives_the_one_sentence(house: House, wrong: str) -> None:
    house.create().close()
    before = house.path.read_bytes()
    with pytest.raises(WrongKeyOrDamaged) as caught:
        house.open(Password(wrong))
    assert caught.value.exit_code == 3
    assert caught.value.message.id == "dossier.wachtwoord_of_schade"
    assert house.path.read_bytes() == before
    assert house.names() == {"mijn.spoor"} | {n for n in house.names() if "kopie-" in n}


def test_without_a_password_an_encrypted_one_asks_for_it(house: House) -> None:
    house.create().close()
    assert is_encrypted(house.path)
    with pytest.raises(PasswordNeeded) as caught:
        house.open(None)
    assert caught.value.exit_code == 3


def test_a_password_is_the_same_from_every_keyboard(house: House) -> None:
    house.create(Password("caf\u00e9")).close()
    house.open(Password("cafe\u0301")).close()


def damage(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def test_every_damage_gives_the_sentence_of_a_wrong_password(house: House) -> None:
    with house.create() as session:
        plant(session)
    data = house.path.read_bytes()
    places = {0, 7, 15, 16, 18, 20, 23, 24, 30, 68, 100, 5_000, 16_383, 16_384, len(data) - 1}
    places |= {random.Random(7).randrange(len(data)) for _ in range(60)}
    for at in sorted(places):
        house.path.write_bytes(damage(data, at))
        with pytest.raises(WrongKeyOrDamaged) as caught:
            house.open()
        assert caught.value.message.id == "dossier.wachtwoord_of_schade", at
        assert house.path.read_bytes() == damage(data, at)


@pytest.mark.parametrize("length", [1, 15, 16, 17, 100, 511, 16_383, 16_384, 20_000])
def test_a_file_that_was_cut_off_gives_it_as_well(house: House, length: int) -> None:
    house.create().close()
    house.path.write_bytes(house.path.read_bytes()[:length])
    with pytest.raises(WrongKeyOrDamaged):
        house.open()


def test_pages_that_changed_places_are_noticed(house: House) -> None:
    with house.create() as session:
        plant(session)
    data = bytearray(house.path.read_bytes())
    page = 16_384
    data[page : 2 * page], data[2 * page : 3 * page] = (
        data[2 * page : 3 * page],
        data[page : 2 * page],
    )
    house.path.write_bytes(data)
    with pytest.raises(WrongKeyOrDamaged):
        house.open()


# -- recovery sheet --------------------------------------------------------------------------------

WAYS: tuple[Callable[[str], str], ...] = (
    str,
    str.lower,
    lambda code: code.replace(" ", ""),
    lambda code: code.replace(" ", "-"),
    lambda code: f"  {code.replace(' ', chr(10))}\t",
    lambda code: code.replace("0", "O").replace("1", "l"),
    lambda code: code.replace("0", "o").replace("1", "I"),
)


@pytest.mark.parametrize("way", WAYS)
def test_the_sheet_opens_the_file_however_it_is_typed(
    house: House, way: Callable[[str], str]
) -> None:
    with house.create() as session:
        code = session.recovery_code()
    assert code is not None
    assert [len(group) for group in code.split()] == [4] * 14
    with house.open(RecoveryCode(way(code))) as session:
        assert session.keeping.is_own_code(RecoveryCode(way(code)))


def test_every_single_typing_error_is_noticed(house: House) -> None:
    with house.create() as session:
        code = (session.recovery_code() or "").replace(" ", "")
    noticed = 0
    for place, sign in enumerate(code):
        for other in "0123456789ABCDEFGHJKMNPQRSTVWXYZU":
            if other != sign:
                with pytest.raises(DossierFout) as caught:
                    keys.decode_recovery(code[:place] + other + code[place + 1 :])
                assert caught.value.exit_code == 2
                noticed += 1
    assert noticed >= 56 * 31
    swapped = [code[:at] + code[at + 1] + code[at] + code[at + 2 :] for at in range(55)]
    for typed in (*(one for one in swapped if one != code), code[:-1], code + "0", "", "x" * 9999):
        with pytest.raises(DossierFout):
            keys.decode_recovery(typed)


def test_the_code_of_another_file_gives_the_sentence_of_a_wrong_password(house: House) -> None:
    house.create().close()
    other = keys.encode_recovery(bytes(range(32)))
    with pytest.raises(WrongKeyOrDamaged):
        house.open(RecoveryCode(other))


def test_a_new_password_makes_a_new_sheet_and_voids_the_old(house: House) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="blijft"))
        old = session.recovery_code()
    assert old
    with house.open(RecoveryCode(old)) as session:
        rekeyed = session.keeping.set_password(Password("nieuw"))
        assert rekeyed.recovery_code == session.recovery_code() != old
        ids = [message.id for message in rekeyed.messages]
        assert ids == [
            "dossier.blad_vervalt",
            "dossier.kopieen_oud_wachtwoord",
            "dossier.niemand_helpt",
        ]
        session.add_entry(Notitie(tekst="erna"))
    for refused in (Password("geheim wachtwoord"), RecoveryCode(old)):
        with pytest.raises(WrongKeyOrDamaged):
            house.open(refused)
    with house.open(RecoveryCode(rekeyed.recovery_code or "")) as session:
        assert [entry.payload for entry in session.entries()] == [
            Notitie(tekst="blijft"),
            Notitie(tekst="erna"),
        ]


def test_a_password_can_be_taken_away_and_put_on(house: House) -> None:
    with house.create() as session:
        plant(session)
        session.keeping.set_password(None)
        assert not session.encrypted
        assert len(session.files()) == 1
    with house.open(None) as session:
        messages = session.keeping.set_password(Password("weer")).messages
        assert "dossier.kopieen_open" in [message.id for message in messages]
        assert b"".join(session.read_file(session.files()[0].id)).startswith(PLANTED.encode())
    assert not any(form in house.path.read_bytes() for form in FORMS)
    house.open(Password("weer")).close()


# -- the price of a guess --------------------------------------------------------------------------


def test_the_shipped_price_of_a_guess(tmp_path: Path) -> None:
    assert Cost(2**17, 8, 1) == SHIPPED
    assert SHIPPED.n * SHIPPED.r * 128 == 128 * 2**20
    house = House(tmp_path, cost=SHIPPED)
    house.create().close()
    start = time.perf_counter()
    with pytest.raises(WrongKeyOrDamaged):
        house.open(Password("fout"))
    assert time.perf_counter() - start > 0.1
    house.open().close()
    cheap = House(tmp_path)
    with pytest.raises(WrongKeyOrDamaged):
        cheap.open()


def test_the_reader_in_the_description_of_the_format_works(tmp_path: Path) -> None:
    page = resource_path("format", "dossier.md").read_text(encoding="utf-8")
    code = page.split("```python\n")[1].split("```")[0]
    assert 'b"wachtwoord"' in code
    house = House(tmp_path, cost=SHIPPED)
    house.create(Password("wachtwoord"), facts=samira()).close()
    found: dict[str, Any] = {}
    exec(code.replace('"mijn.spoor"', repr(os.fspath(house.path))), found)
    found["db"].close()
    assert found["facts"] == samira()
    tables = page.split("```sql\n")[1].split("```")[0]
    told = {" ".join(part.split()).replace("( ", "(") for part in tables.split(";") if part.strip()}
    ours = {*schema.TABLES.values(), *schema.INDEXES.values()}
    assert told == {" ".join(sql.split()).replace("( ", "(").replace(" )", ")") for sql in ours}


def test_a_change_waits_for_the_disk(house: House) -> None:
    with house.create() as session:
        settings = {
            name: session._core.db.pragma(name)
            for name in ("synchronous", "journal_mode", "secure_delete", "foreign_keys")
        }
    extra = 3
    assert settings == {
        "synchronous": extra,
        "journal_mode": "delete",
        "secure_delete": 1,
        "foreign_keys": 1,
    }


def test_a_dossier_does_not_know_where_it_was_made(house: House, tmp_path: Path) -> None:
    with house.create() as session:
        session.add_entry(Notitie(tekst="x"))
    place = tmp_path / "andere map"
    place.mkdir()
    moved = place / "andere naam.spoor"
    shutil.move(house.path, moved)
    other = House(place, "andere machine")
    with open_dossier(moved, Password("geheim wachtwoord"), other.around) as session:
        assert len(session.entries()) == 1
        assert not session.read_only
        raw = b"".join(str(row).encode() for row in every_row(session))
    for trace in (os.fspath(house.folder), "laptop", "mijn.spoor", os.environ.get("USER", "root ")):
        assert trace.encode() not in raw


def every_row(session: Session) -> list[tuple[object, ...]]:
    tables = ("meta", "fact", "setting", "entry", "file", "attachment")
    return [row for table in tables for row in session._core.db.execute(f"SELECT * FROM {table}")]


def test_secrets_do_not_show_when_they_are_printed(house: House) -> None:
    with house.create() as session:
        shown = f"{Password('abc')!r} {RecoveryCode('abc')!r} {session._core.key!r}"
    assert "abc" not in shown
    assert "raw" not in shown


def test_every_sentence_of_the_dossier_is_plain_and_complete() -> None:
    import re

    from desktop_app.audit.language import faults_of, score, score_faults

    words = dutch()
    ids = {id for id in words.sentences if id.startswith("dossier.")}
    package = Path(keys.__file__).parent
    source = "\n".join(path.read_text(encoding="utf-8") for path in package.glob("*.py"))
    used = set(re.findall(r'"(dossier\.[a-z_.]*[a-z])"', source))
    assert used <= ids, used - ids
    texts = []
    for id in sorted(ids):
        sentence = words.sentences[id]
        texts += [sentence] if isinstance(sentence, str) else list(sentence.values())
    faults = [fault for text in texts for fault in faults_of("dossier", text)]
    faults += score_faults(score("dossier", texts))
    assert not faults
