"""Broken dossiers: bytes, pages, schema and values changed at random or on purpose.

    python tests/robustness/mutating.py 500 7

Every one must open or be refused with one sentence, without another exception, within 5 seconds.
"""

from __future__ import annotations

import io
import json
import os
import random
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import apsw

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.dossier import Document, Gesprek, Notitie, Password
from desktop_app.traject.errors import InvoerFout
from tests.dossier.house import PASSWORD, House, content, dutch, samira

LONGEST_SECONDS, MOST_MEGABYTES = 5.0, 300
PAGE = 16_384
MOST_PAGES = 30_000


def original(folder: Path, password: Password | None) -> House:
    """A dossier with something of everything."""
    folder.mkdir()
    house = House(folder)
    with house.create(password, facts=samira()) as session:
        session.add_entry(Gesprek(onderwerp="x", met=("a", "b"), verslag="woord " * 4_000))
        for number in range(60):
            session.add_entry(Notitie(tekst=f"notitie {number} " * (number % 9)))
        session.delete_entry(session.entries("notitie")[3].id)
        paper = session.add_entry(Document(titel="brief", soort="D03"))
        session.add_file(paper.id, io.BytesIO(random.Random(1).randbytes(90_000)), "a.pdf")
        session.set_setting("kaart", {"open": True})
    return house


Bytes = Callable[[bytearray, random.Random], None]


def flip(data: bytearray, dice: random.Random) -> None:
    for _ in range(dice.choice([1, 1, 2, 8, 100])):
        data[dice.randrange(len(data))] ^= 1 << dice.randrange(8)


def flip_header(data: bytearray, dice: random.Random) -> None:
    data[dice.randrange(min(200, len(data)))] = dice.choice([0, 1, 2, 127, 128, 255])


def flip_page_start(data: bytearray, dice: random.Random) -> None:
    page = dice.randrange(max(1, len(data) // PAGE))
    at = min(len(data) - 1, page * PAGE + dice.randrange(60) + (100 if page == 0 else 0))
    data[at] = dice.choice([0, 1, 2, 5, 10, 13, 127, 128, 255])


def cut(data: bytearray, dice: random.Random) -> None:
    del data[dice.randrange(len(data)) :]


def grow(data: bytearray, dice: random.Random) -> None:
    data += dice.randbytes(dice.choice([1, 100, PAGE, 3 * PAGE]))


def blank(data: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(data))
    length = min(dice.choice([16, 512, PAGE]), len(data) - at)
    data[at : at + length] = bytes(length) if dice.random() < 0.5 else dice.randbytes(length)


def swap_pages(data: bytearray, dice: random.Random) -> None:
    count = max(2, len(data) // PAGE)
    one, two = (dice.randrange(count) * PAGE for _ in range(2))
    data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]


def insert(data: bytearray, dice: random.Random) -> None:
    at = dice.randrange(len(data))
    data[at:at] = dice.randbytes(dice.choice([1, 7, PAGE]))


def number(data: bytearray, dice: random.Random) -> None:
    """Put an extreme number somewhere: lengths, page numbers, counters."""
    at = dice.randrange(max(1, len(data) - 8))
    value = dice.choice([0, 1, 2**31 - 1, 2**31, 2**32 - 1, 2**63 - 1])
    width = dice.choice([2, 4, 8])
    data[at : at + width] = (value % (1 << 8 * width)).to_bytes(width, "big")


BYTES: tuple[Bytes, ...] = (
    flip, flip_header, flip_page_start, cut, grow, blank, swap_pages, insert, number,
)  # fmt: skip

_TEXTS = (
    "''", "'x'", "'null'", "'[]'", "'{}'", "'{\"a\":1,\"a\":2}'", "'NaN'", "'1e999'", "'\"'",
    "'{\"tekst\": 5}'", "'{\"tekst\":\"\\ud800\"}'", "hex(zeroblob(100000))",
    "hex(zeroblob(3000000))", "'[' || replace(hex(zeroblob(20000)), '00', '[')", "char(0)",
    "char(0x202e)||'x'", "'2026-99-99T99:99:99.999Z'", "'../../x'", "'D03'", "x'ff' || 'x'",
    "CAST(x'fffe' AS TEXT)", "CAST(zeroblob(7000000) AS TEXT)", "'9999999999999999999999'",
)  # fmt: skip
_COLUMNS = (
    ("entry", "id kind payload created changed deleted"),
    ("file", "id name media_type day note level added deleted"),
    ("fact", "name value"),
    ("setting", "name value"),
    ("meta", "name value"),
    ("attachment", "sha256"),
)
_MANY = "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i+1 FROM n WHERE i < 60000)"
_WHEN = "'2026-11-22T08:30:00.000Z'"
_STATEMENTS = (
    "PRAGMA application_id = 7", "PRAGMA user_version = 0", "PRAGMA user_version = 1",
    "PRAGMA user_version = 999", "PRAGMA user_version = 1007", "PRAGMA user_version = 2000",
    "PRAGMA user_version = -5", "PRAGMA journal_mode = WAL", "DROP TABLE entry", "DROP TABLE meta",
    "DROP INDEX file_entry", "CREATE VIEW v AS SELECT * FROM entry",
    "CREATE TRIGGER t AFTER INSERT ON entry BEGIN DELETE FROM entry; END",
    "CREATE TRIGGER t AFTER UPDATE ON meta BEGIN INSERT INTO entry SELECT * FROM entry; END",
    "CREATE VIRTUAL TABLE s USING fts5(x)", "CREATE TABLE extra(x)",
    "ALTER TABLE entry ADD COLUMN extra TEXT", "ALTER TABLE entry RENAME TO iets",
    "DELETE FROM attachment", "DELETE FROM chunk", "DELETE FROM entry", "DELETE FROM meta",
    "DROP TABLE fact; CREATE TABLE fact(name TEXT PRIMARY KEY, value)",
    "DROP TABLE fact; CREATE VIEW fact AS SELECT 'naam' AS name, '1' AS value",
    "DROP TABLE fact; CREATE VIRTUAL TABLE fact USING fts5(name, value)",
    "UPDATE attachment SET size = 9223372036854775807", "UPDATE attachment SET size = -1",
    "UPDATE chunk SET number = number + 1", "UPDATE chunk SET data = zeroblob(7000000)",
    "UPDATE chunk SET data = x''", "UPDATE file SET version = -1", "UPDATE entry SET shape = 99",
    "UPDATE file SET version = 9223372036854775807",
    f"{_MANY} INSERT INTO entry SELECT 'n'||i, 'notitie', 1, '{{}}', {_WHEN}, {_WHEN}, NULL FROM n",
    f"{_MANY} INSERT INTO setting SELECT 'n'||i, '1' FROM n",
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 1 WHERE name = 'entry'",
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET rootpage = 3",
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'x' WHERE name = 'entry'",
    "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = NULL",
    "PRAGMA writable_schema=ON; DELETE FROM sqlite_schema WHERE type = 'index'",
    "PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES('table', x'ff00', 7, 9, 'CREATE')",
)  # fmt: skip


def change_content(path: Path, dice: random.Random) -> str:
    """A valid database with hostile content. Returns what was done."""
    db = apsw.Connection(os.fspath(path))
    db.execute(f"PRAGMA max_page_count = {MOST_PAGES}").fetchall()  # two changes may multiply
    try:
        for _ in range(dice.choice([1, 1, 1, 3])):
            if dice.random() < 0.3:
                statement = dice.choice(_STATEMENTS)
            else:
                table, columns = dice.choice(_COLUMNS)
                column, value = dice.choice(columns.split()), dice.choice(_TEXTS)
                which = dice.choice(["", f" WHERE rowid = (SELECT max(rowid) FROM {table})"])
                statement = f"UPDATE {table} SET {column} = {value}{which}"
            try:
                for part in statement.split("; "):
                    db.execute(part).fetchall()
            except apsw.Error:
                continue
        return statement
    finally:
        db.close(True)


def opened(house: House, password: Password | None, sound: dict[str, Any]) -> str:
    """Open it, read everything, write one entry. Returns the message id, or `open`.

    sound: what the original holds; an encrypted one either has all of it or does not open.

    Anything but InvoerFout comes out as it is: that is what the test looks for.
    """
    try:
        with house.open(password) as session:
            assert password is None or content(session) == sound
            content(session)
            session.keeping.copies()
            if not session.read_only:
                session.add_entry(Notitie(tekst="erbij"))
                session.undo()
    except InvoerFout as refusal:
        message = refusal.message
    else:
        return "open"
    assert dutch().say(message)
    return message.id


def clean(folder: Path) -> None:
    """Take away what the opening left beside the dossier."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()


def run(rounds: int, seed: int, place: Path) -> tuple[Counter[str], float]:
    """Open that many broken files. Returns the outcomes and the longest time."""
    dice = random.Random(seed)
    outcomes: Counter[str] = Counter()
    longest = 0.0
    sealed, plain = original(place / "met", PASSWORD), original(place / "zonder", None)
    with sealed.open() as session:
        holds = content(session)
    sound = {house: house.path.read_bytes() for house in (sealed, plain)}
    for turn in range(rounds):
        house = (sealed, plain, plain)[turn % 3]
        clean(house.folder)
        data = bytearray(sound[house])
        if turn % 3 == 2:
            house.path.write_bytes(data)
            what = change_content(house.path, dice)
        else:
            chosen = dice.sample(BYTES, dice.choice([1, 1, 2]))
            for change in chosen:
                if data:
                    change(data, dice)
            house.path.write_bytes(data)
            what = "+".join(change.__name__ for change in chosen)
        start = time.perf_counter()
        try:
            outcome = opened(house, PASSWORD if house is sealed else None, holds)
        except BaseException as error:
            raise AssertionError(f"round {turn} of seed {seed}: {what}: {error!r}") from error
        seconds = time.perf_counter() - start
        assert seconds < LONGEST_SECONDS, (turn, what, seconds)
        longest = max(longest, seconds)
        outcomes[f"{'encrypted' if house is sealed else 'plain'} {outcome}"] += 1
    return outcomes, longest


def main(words: list[str]) -> int:
    """Run and print the figures."""
    with tempfile.TemporaryDirectory() as name:
        outcomes, longest = run(int(words[0]), int(words[1]), Path(name))
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    figures = {"files": int(words[0]), "longest seconds": round(longest, 2), "peak MB": memory}
    print(json.dumps({**figures, "outcomes": dict(outcomes.most_common())}))
    return 0 if memory < MOST_MEGABYTES else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
