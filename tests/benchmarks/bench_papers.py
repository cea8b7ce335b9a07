"""Every view of a dossier with 300 papers and their files, beside a bare stack of pages.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_papers.py

Each round is a process of its own without a screen, as a page is opened for the first time only
once. The dossier has a password and ten copies; that takes 600 MB of room on the disk.
"""

from __future__ import annotations

import io
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from measure import SAMIRA, Result, process

if TYPE_CHECKING:
    from desktop_app.dossier import Password, Surroundings
    from desktop_app.gui.window import MainWindow

PAPERS, EACH = 300, 145_000
"""All together just below the size up to which a file is checked whole at each opening."""
THROWN_AWAY, COPIES = 120, 10
LIMIT_MS = 300.0
ROUNDS = 3
BARE = "two pages of 40 labels"
HERE = "--hier"

View = tuple[str, Callable[[], object]]


def results() -> list[Result]:
    """The slowest view of each part of the window, by the median of all rounds."""
    measured, floor = medians()
    slowest: dict[str, tuple[str, float]] = {}
    for name, spent in measured.items():
        part = name.partition(":")[0]
        if spent > slowest.get(part, ("", 0.0))[1]:
            slowest[part] = name, spent
    return [
        Result(f"300 papers, slowest of {name}", spent, BARE, floor, limit_ms=LIMIT_MS)
        for name, spent in slowest.values()
    ]


def medians() -> tuple[dict[str, float], float]:
    """Milliseconds of every view, and of the bare stack."""
    rounds = [json.loads(process([__file__, HERE]).stdout.splitlines()[-1]) for _ in range(ROUNDS)]
    views = {name: statistics.median(one[0][name] for one in rounds) for name in rounds[0][0]}
    return views, statistics.median(one[1] for one in rounds)


# ---------------------------------------------------------------------- inside the process


class Ticking:
    """Each look at it is a minute later, so that copies differ by name."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 11, 22, 9, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.moment += timedelta(minutes=1)
        return self.moment


def measure_here() -> None:
    """One round; prints JSON."""
    from PySide6.QtWidgets import QApplication

    import desktop_app.gui  # noqa: F401  (before any Qt object)
    from desktop_app.app import services
    from desktop_app.dossier import Cost, Surroundings
    from desktop_app.gui.shell.behaviour import PREBUILD_MS
    from desktop_app.gui.theme import Theme
    from desktop_app.gui.window import MainWindow

    app = QApplication(["bench"])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        around = Surroundings(
            clock=Ticking(), machine="meten", cost=Cost(2, 1, 1), temporary=folder
        )
        made = services()._replace(
            clock=lambda: date(2026, 11, 22),
            surroundings=lambda: around,
            settings_folder=folder / "instellingen",
        )
        window = MainWindow(Theme(app), made)
        window.start()
        window.show()
        settle()
        time.sleep(PREBUILD_MS / 1000)  # what is made when nobody waits, is made by then
        settle()
        path = folder / "groot.spoor"
        fill(path, around)
        spent = {name: timed(act) for name, act in views(window, path)}
        floor = statistics.median(bare_switches())
        window.desk.release()
    print(json.dumps([spent, floor]))
    sys.stdout.flush()
    os._exit(0)


def fill(path: Path, around: Surroundings) -> None:
    """The fullest example with all these papers, kept with a password."""
    from desktop_app.dossier import Document, create_dossier

    with create_dossier(path, secret(), around) as session:
        session.replace_facts(json.loads(SAMIRA.read_text(encoding="utf-8")))
        with session.action():
            for number in range(PAPERS + THROWN_AWAY):
                paper = Document(titel=f"Brief {number}", van="UWV", datum="2026-05-01")
                entry = session.add_entry(paper)
                size = EACH if number < PAPERS else 100
                session.add_file(entry.id, io.BytesIO(os.urandom(size)), f"brief {number}.pdf")
                if number >= PAPERS:
                    session.delete_entry(entry.id)
        for _ in range(COPIES):
            session.keeping.make_copy()


def secret() -> Password:
    """Of the dossier; its price is the cheapest there is, as that is a wait by design."""
    from desktop_app.dossier import Password

    return Password("meten")


def views(window: MainWindow, path: Path) -> Iterator[View]:
    """What a person opens, one after the other; each name begins with its part of the window."""
    from desktop_app.dossier import open_dossier
    from desktop_app.gui.pages.registry import PAGES

    pages = [entry.id for entry in PAGES if "open" in entry.modes]

    def open_() -> None:
        around = window.desk.services.surroundings()
        window.desk.take(open_dossier(path, secret(), around))
        window.go("vandaag")

    yield "unlocking: the dossier, on Vandaag", open_
    for turn in ("first", "again"):
        for id in pages:
            yield f"{turn} opening: {id}", lambda id=id: window.go(id)
    yield from _in_documents(window)
    yield from _in_file(window)
    yield from _in_facts(window)
    window.desk.set_facts({"eerste_ziektedag": "2026-02-09"})
    for id in pages:
        yield f"after a change: {id}", lambda id=id: window.go(id)
    yield "lock: the lock screen", window.lock


def _in_documents(window: MainWindow) -> Iterator[View]:
    window.go("documenten")
    page: Any = window.pages.current
    for name in ("nu", "ontbreekt", "wia", "medisch", "alles"):
        yield f"documenten: filter {name}", page.head.filters.segment(name).click
    for text in ("b", "brief 2", ""):
        yield f"documenten: search {text!r}", lambda text=text: page.head.search.setText(text)
    yield "documenten: a paper in the middle", lambda: page.show_item(page.model.papers[200].key)
    yield "documenten: another paper", lambda: page.show_item("D05")
    yield "documenten: a state", page.card.states.segment("heb").click


def _in_file(window: MainWindow) -> Iterator[View]:
    window.go("bestand")
    page: Any = window.pages.current
    yield "bestand: the copies", page.copies.fold.turn
    yield "bestand: more", page.more.turn
    yield "bestand: the bin", page.bin.fold.turn
    yield "bestand: the bin further", page.bin.older_button.click
    yield "bestand: away", lambda: window.go("vandaag")
    yield "bestand: with all of it unfolded", lambda: window.go("bestand")


def _in_facts(window: MainWindow) -> Iterator[View]:
    window.go("gegevens")
    page: Any = window.pages.current
    for id, group in page.groups.items():
        yield f"gegevens: {id}", group.button.click
    yield "gegevens: a form", lambda: page.show_item("contract")


def bare_switches() -> Iterator[float]:
    """From one bare page to the other."""
    from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

    stack = QStackedWidget()
    for _ in range(2):
        page = QWidget()
        column = QVBoxLayout(page)
        for number in range(40):
            column.addWidget(QLabel(f"Regel {number}"))
        stack.addWidget(page)
    stack.resize(1280, 800)
    stack.show()
    settle()
    for turn in range(30):
        yield timed(lambda turn=turn: stack.setCurrentIndex(turn % 2))


def timed(work: Callable[[], object]) -> float:
    """Milliseconds until it is painted."""
    start = time.perf_counter()
    work()
    settle()
    return (time.perf_counter() - start) * 1000


def settle() -> None:
    """Let layouts and paints happen."""
    from PySide6.QtWidgets import QApplication

    for _ in range(4):
        QApplication.processEvents()


def main() -> int:
    """All views, or with `--hier` one round of them."""
    if sys.argv[1:] == [HERE]:
        measure_here()
    measured, floor = medians()
    for name, spent in measured.items():
        print(Result(name, spent, BARE, floor, limit_ms=LIMIT_MS).line())
    return 0 if max(measured.values()) <= LIMIT_MS else 1


if __name__ == "__main__":
    sys.exit(main())
