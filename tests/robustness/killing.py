"""A process that edits a dossier is killed at random moments; afterwards everything must be there.

    python tests/robustness/killing.py edits 40 7
    python tests/robustness/killing.py files 40 7

Forks, so it runs as a process of its own and only on Unix. Each change the child was told is
safe is written to a pipe; after the kill the file must hold all of these, and at most the one
change that was under way. Prints the figures as JSON; exit code 1 when something was lost.
"""

from __future__ import annotations

import copy
import hashlib
import io
import json
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop_app.dossier import Document, DossierFout, Notitie, Password, Session
from desktop_app.dossier.connection import is_whole
from desktop_app.dossier.disk import journal_of
from tests.dossier.house import House

State = dict[str, Any]
NUMBER = "nummer"


def empty() -> State:
    """What a new dossier holds."""
    return {"facts": {}, "settings": {}, "entries": {}, "files": {}}


def seen(session: Session) -> State:
    """What the dossier holds, without times."""
    return {
        "facts": session.facts_json(),
        "settings": session.settings(),
        "entries": {
            entry.id: (entry.payload, entry.deleted is not None)
            for entry in session.entries(where="all")
        },
        "files": {file.id: file.sha256 for file in session.files(where="all")},
    }


def edit(number: int, seed: int, session: Session | None, state: State) -> None:
    """Edit `number` of this seed, on the dossier (if given) and on the model of it."""
    dice = random.Random(f"{seed} {number}")
    notes = [id for id, (payload, _) in state["entries"].items() if payload.kind == "notitie"]
    kinds = [add, many, fact, attach, *([change, bin_or_return] if notes else [])]
    chosen = dice.choice(kinds)
    if session is None:
        chosen(dice, number, None, state)
        state["settings"][NUMBER] = number
        return
    with session.action():
        chosen(dice, number, session, state)
        state["settings"][NUMBER] = number
        session.set_setting(NUMBER, number)


def words(dice: random.Random) -> str:
    return f"{dice.random()} " * dice.choice([1, 50, 2_000])


def add(dice: random.Random, number: int, session: Session | None, state: State) -> None:
    note = Notitie(tekst=words(dice))
    state["entries"][f"e{number}"] = (note, False)
    if session:
        session.add_entry(note, id=f"e{number}")


def many(dice: random.Random, number: int, session: Session | None, state: State) -> None:
    for extra in range(5):
        note = Notitie(tekst=words(dice))
        state["entries"][f"e{number}-{extra}"] = (note, False)
        if session:
            session.add_entry(note, id=f"e{number}-{extra}")


def a_note(dice: random.Random, state: State) -> str:
    every = [id for id, (payload, _) in state["entries"].items() if payload.kind == "notitie"]
    return dice.choice(every)


def change(dice: random.Random, _: int, session: Session | None, state: State) -> None:
    id, note = a_note(dice, state), Notitie(tekst=words(dice))
    state["entries"][id] = (note, state["entries"][id][1])
    if session:
        session.change_entry(id, note)


def bin_or_return(dice: random.Random, _: int, session: Session | None, state: State) -> None:
    id = a_note(dice, state)
    payload, gone = state["entries"][id]
    state["entries"][id] = (payload, not gone)
    if session:
        (session.return_entry if gone else session.delete_entry)(id)


def fact(dice: random.Random, _: int, session: Session | None, state: State) -> None:
    state["facts"]["naam"] = words(dice)[:90]
    if session:
        session.set_facts({"naam": state["facts"]["naam"]})


def attach(dice: random.Random, number: int, session: Session | None, state: State) -> None:
    id, data = f"d{number}", dice.randbytes(dice.choice([0, 10, 100_000, 1_500_000]))
    state["entries"][id] = (Document(titel="x"), False)
    state["files"][id] = hashlib.sha256(data).hexdigest()
    if session:
        session.add_entry(Document(titel="x"), id=id)
        session.add_file(id, io.BytesIO(data), "x.bin", id=id)


Child = Callable[[Callable[[int], None]], None]


def killed(child: Child, dice: random.Random) -> list[int]:
    """Run the child, kill it at a random moment: while it opens, or after some changes.

    Returns what it was told is safe.
    """
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        os.close(reading)
        try:
            child(lambda number: os.write(writing, number.to_bytes(8, "big")))
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        said = pipe.read(8 * dice.choice([0, 0, 1, 1, 2, 4]))
        time.sleep(dice.random() * dice.choice([0.005, 0.02, 0.06]))
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        said += pipe.read()
    return [int.from_bytes(said[at : at + 8], "big") for at in range(0, len(said), 8)]


def kill_edits(folder: Path, rounds: int, seed: int) -> dict[str, int]:
    """Kills while a person edits."""
    dice = random.Random(seed)
    house, state = House(folder), empty()
    house.create().close()
    figures = {"kills": rounds, "acknowledged": 0, "corrupt": 0, "lost": 0, "hot journals": 0}
    base = 0
    for _ in range(rounds):

        def child(tell: Callable[[int], None]) -> None:
            mine, number = copy.deepcopy(state), base  # noqa: B023 (forked within this round)
            session = house.open()
            while True:
                number += 1
                edit(number, seed, session, mine)
                tell(number)

        said = killed(child, dice)
        figures["acknowledged"] += len(said)
        figures["hot journals"] += journal_of(house.path).exists()
        last = said[-1] if said else base
        try:
            with house.open() as session:
                found = session.settings().get(NUMBER, 0)
                whole = is_whole(session._core.db) and not session.read_only
                holds = seen(session)
        except DossierFout as refusal:
            print(refusal.message, file=sys.stderr)
            figures["corrupt"] += 1
            return figures
        figures["corrupt"] += not whole
        for number in range(base + 1, found + 1):
            edit(number, seed, None, state)
        figures["lost"] += not (last <= found <= last + 1 and holds == state)
        base = found
    return figures


def kill_files(folder: Path, rounds: int, seed: int) -> dict[str, int]:
    """Kills while the whole file is made anew: password, copies, putting back."""
    dice = random.Random(seed)
    house, state = House(folder), empty()
    with house.create(Password("0")) as session:
        for number in range(1, 12):
            edit(number, seed, session, state)
    figures = {"kills": rounds, "acknowledged": 0, "corrupt": 0, "lost": 0, "old key": 0, "left": 0}
    current = 0
    for _ in range(rounds):

        def child(tell: Callable[[int], None]) -> None:
            session = house.open(Password(str(current)))  # noqa: B023
            number = current  # noqa: B023
            while True:
                number += 1
                session.keeping.set_password(Password(str(number)))
                tell(number)
                copy = session.keeping.make_copy()
                session.keeping.put_back(copy)

        said = killed(child, dice)
        figures["acknowledged"] += len(said)
        last = said[-1] if said else current
        for password in (last, last + 1):
            try:
                with house.open(Password(str(password))) as session:
                    whole = is_whole(session._core.db) and not session.read_only
                    figures["corrupt"] += not whole
                    figures["lost"] += seen(session) != state
                    session.keeping.remove_copies()
                current = password
                break
            except DossierFout:
                continue
        else:
            figures["corrupt"] += 1
            return figures
        figures["old key"] += current == last
        figures["left"] += sum(".tmp" in name for name in house.names() if "/" not in name)
    return figures


def main(words: list[str]) -> int:
    """Run one kind; print its figures."""
    kind, rounds, seed = words[0], int(words[1]), int(words[2])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "map"
        folder.mkdir()
        figures = {"edits": kill_edits, "files": kill_files}[kind](folder, rounds, seed)
    print(json.dumps(figures))
    return 1 if figures["corrupt"] or figures["lost"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
