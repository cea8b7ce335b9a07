"""Every view of Tweede spoor with 500 applications, beside a bare stack of pages.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_track.py

Each round is a process of its own without a screen, as a view is opened for the first time only
once.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench_papers import BARE, LIMIT_MS, View, bare_switches, settle, timed
from measure import SAMPLES, Result, process

if TYPE_CHECKING:
    from desktop_app.dossier import Session
    from desktop_app.gui.window import MainWindow

APPLICATIONS, ACTIVITIES = 500, 300
ROUNDS = 3
HERE = "--hier"


def results() -> list[Result]:
    """The slowest view, by the median of all rounds; and tables out and in."""
    measured, floor = medians()
    name, spent = max(measured.items(), key=lambda one: one[1])
    return [Result(f"500 applications, slowest: {name}", spent, BARE, floor, limit_ms=LIMIT_MS)]


def medians() -> tuple[dict[str, float], float]:
    """Milliseconds of every view, and of the bare stack."""
    rounds = [json.loads(process([__file__, HERE]).stdout.splitlines()[-1]) for _ in range(ROUNDS)]
    views = {name: statistics.median(one[0][name] for one in rounds) for name in rounds[0][0]}
    return views, statistics.median(one[1] for one in rounds)


# ---------------------------------------------------------------------- inside the process


def measure_here() -> None:
    """One round; prints JSON."""
    from PySide6.QtWidgets import QApplication

    import desktop_app.gui  # noqa: F401  (before any Qt object)
    from desktop_app import app as program
    from desktop_app.gui.theme import Theme
    from desktop_app.gui.window import MainWindow

    app = QApplication(["bench"])
    facts = json.loads((SAMPLES / "ingrid-loonsanctie.json").read_text(encoding="utf-8"))
    session = program.begin_unsaved(facts)
    with session.action():
        fill(session)
    with tempfile.TemporaryDirectory() as name:
        made = program.services()._replace(
            clock=lambda: date(2026, 11, 22), settings_folder=Path(name)
        )
        window = MainWindow(Theme(app), made)
        window.desk.take(session)
        window.start()
        window.show()
        settle()
        spent = {view: timed(act) for view, act in views(window, Path(name))}
        floor = statistics.median(bare_switches())
        window.desk.release()
    print(json.dumps([spent, floor]))
    sys.stdout.flush()
    os._exit(0)


def fill(session: Session) -> None:
    """Two full logs, all of it different."""
    from desktop_app.dossier import Activiteit, Sollicitatie

    first = date(2025, 6, 15)
    states: tuple[Any, ...] = ("verstuurd", "gesprek", "aanbod", "afgewezen", "geen_antwoord")
    for number in range(APPLICATIONS):
        session.add_entry(
            Sollicitatie(
                functie=f"Medewerker administratie {number}",
                werkgever=f"Bedrijf {number} in Zwolle",
                uren=number % 41,
                bron="Indeed",
                past=("ja", "nee", "twijfel")[number % 3],
                stand=states[number % len(states)],
                datum=(first + timedelta(days=number)).isoformat(),
            )
        )
    for number in range(ACTIVITIES):
        session.add_entry(
            Activiteit(
                titel=f"Gesprek {number}",
                soort="coaching",
                datum=(first + timedelta(days=number)).isoformat(),
                uren=1,
                minuten=30,
                met=("Anna",),
                resultaat="Een nieuwe afspraak en een plan voor de komende tijd. " * 3,
            )
        )


def views(window: MainWindow, folder: Path) -> Iterator[View]:
    """What a person opens and does, one after the other."""
    yield "opening the page", lambda: window.go("spoor2")
    page: Any = window.pages.current
    for turn in ("first", "again"):
        for name in ("activiteiten", "sollicitaties", "toets", "werk", "overzicht"):
            yield f"{turn}: {name}", page.views.segment(name).click
    yield "to the applications", lambda: window.go("spoor2", "sollicitaties")
    log = page.sections["sollicitaties"]
    for name in ("loopt", "gesprek", "klaar", "alles"):
        yield f"filter {name}", log.head.filters.segment(name).click
    for text in ("b", "bedrijf 33", ""):
        yield f"search {text!r}", lambda text=text: log.head.search.setText(text)
    yield "one in the middle", lambda: page.show_item(log.view.rows[250].key)
    yield "another state", lambda: log.view.scored.emit(log.view.selected_key, "gesprek")
    yield "typing", lambda: log.head.quick.setText("Planner, gemeente Zwolle, 16 uur")
    yield "adding", log.head.submitted.emit
    yield "deleting", lambda: log.view.removed.emit(log.view.selected_key)
    yield "undoing", window.desk.undo
    yield "months", log.totals.unit.segment("maand").click
    yield "as a list", log.totals.look.segment("lijst").click
    window.files.answers.append(folder / "tabel.csv")
    yield "keeping as a table", log.tables.out_button.click
    yield "after a change of a fact", lambda: window.desk.set_facts({"naam": "Ingrid"})
    yield "away and back", lambda: (window.go("vandaag"), window.go("spoor2"))


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
