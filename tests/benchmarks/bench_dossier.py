"""The dossier with two years in it: 300 entries, 500 papers, 200 attachments of 2 MB.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_dossier.py

Needs 1.5 GB of room on the disk. Keys are the cheapest, so opening is measured without the price
of the password, which is printed by itself.
"""

from __future__ import annotations

import io
import os
import subprocess
import sys
import tempfile
import textwrap
import time
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.dossier import (
    SHIPPED,
    Cost,
    Document,
    Gesprek,
    Notitie,
    Password,
    Session,
    Surroundings,
    create_dossier,
    open_dossier,
)
from desktop_app.dossier.connection import connect, read_head
from desktop_app.dossier.keys import key_of
from desktop_app.dossier.sql import run
from measure import Result, paired, timed

HERE = Path(__file__).resolve().parent
ENTRIES, PAPERS, ATTACHMENTS, EACH = 300, 500, 200, 2_000_000
OPEN_MS, CHANGE_MS, MOST_GROWTH_MB, MOST_OVERHEAD = 300.0, 20.0, 100, 1.05
PASSWORD = Password("meten")
AROUND = Surroundings(clock=lambda: datetime.now(UTC), machine="meten", cost=Cost(2, 1, 1))


def fill(session: Session) -> None:
    """Everything but the attachments in one action; these one by one, as a person adds them."""
    with session.action():
        for number in range(ENTRIES):
            if number % 2:
                session.add_entry(Gesprek(onderwerp=f"Gesprek {number}", verslag="woord " * 200))
            else:
                session.add_entry(Notitie(tekst=f"Notitie {number} " * 40))
        papers = [session.add_entry(Document(titel=f"Stuk {number}")) for number in range(PAPERS)]
    for number in range(ATTACHMENTS):
        session.add_file(papers[number].id, io.BytesIO(os.urandom(EACH)), f"{number}.pdf")


def results(folder: Path) -> list[Result]:
    """Opening and one change, each beside the least one can do."""
    path = folder / "groot.spoor"
    with create_dossier(path, PASSWORD, AROUND) as session:
        start = time.perf_counter()
        fill(session)
        print(f"adding {ATTACHMENTS} attachments: {time.perf_counter() - start:.1f} s")
        share = path.stat().st_size / (ATTACHMENTS * EACH)
        print(
            f"file: {share:.4f} x its attachments{'' if share < MOST_OVERHEAD else '  TOO LARGE'}"
        )
        start = time.perf_counter()
        session.keeping.make_copy()
        print(f"copy of {path.stat().st_size / 1e6:.0f} MB: {time.perf_counter() - start:.1f} s")
        changed = one_change(session, folder)
    return [opening(path), changed]


def opening(path: Path) -> Result:
    """Open and read all that a window shows, beside only reading the names of the tables."""
    key = key_of(PASSWORD, read_head(path)[:16], AROUND.cost)
    open_dossier(path, PASSWORD, AROUND).close()  # makes the copy that is due

    def work() -> None:
        with open_dossier(path, PASSWORD, AROUND) as session:
            session.facts()
            assert len(session.entries()) >= ENTRIES + PAPERS
            assert len(session.files()) == ATTACHMENTS

    def floor() -> None:
        db = connect(path, key)
        run(db, "SELECT count(*) FROM sqlite_schema")
        db.close()

    measured, least = paired(work, floor, 15)
    return Result("open 800 entries, 400 MB", measured, "keyed read", least, limit_ms=OPEN_MS)


def one_change(session: Session, folder: Path) -> Result:
    """One change, beside the five writes to the disk that any safe one needs."""
    note = session.add_entry(Notitie(tekst="begin"))
    handle = os.open(folder / "vloer", os.O_CREAT | os.O_RDWR)
    count = 0

    def work() -> None:
        nonlocal count
        count += 1
        session.change_entry(note.id, Notitie(tekst=f"tekst {count}"))

    def floor() -> None:
        for _ in range(5):
            os.pwrite(handle, os.urandom(16_384), 0)
            os.fsync(handle)

    measured, least = paired(work, floor, 51)
    os.close(handle)
    return Result("one change", measured, "5 synced writes", least, limit_ms=CHANGE_MS)


def growth_of_a_copy(path: Path) -> int:
    """Megabytes by which a fresh process grows while it copies, counted from after unlocking.

    Linux only: there the kernel can be told to forget the peak of before.
    """
    code = f"""
        import resource, sys
        sys.path[:0] = {[os.fspath(HERE), os.fspath(HERE.parents[1])]!r}
        from pathlib import Path
        import bench_dossier as bench
        with bench.open_dossier(Path({os.fspath(path)!r}), bench.PASSWORD, bench.AROUND) as session:
            Path("/proc/self/clear_refs").write_text("5")
            before = bench.peak()
            session.keeping.make_copy()
            print(bench.peak() - before)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, text=True, check=True
    )
    return int(done.stdout)


def peak() -> int:
    """The most memory this process has used since the peak was forgotten, in MB."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) // 1024
    raise OSError("no peak in /proc/self/status")


def main() -> int:
    """Measure, print, judge."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        measured = results(folder)
        for result in measured:
            print(result.line())
        growth = growth_of_a_copy(folder / "groot.spoor")
        print(
            f"memory while copying: +{growth} MB{'' if growth < MOST_GROWTH_MB else '  TOO MUCH'}"
        )
    price = timed(lambda: key_of(PASSWORD, bytes(16), SHIPPED))
    print(f"price of a password: {price:.0f} ms")
    return 0 if growth < MOST_GROWTH_MB and all(one.good for one in measured) else 1


if __name__ == "__main__":
    sys.exit(main())
