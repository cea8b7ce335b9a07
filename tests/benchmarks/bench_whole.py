"""Pages of a dossier with 300 entries of all kinds and 500 applications, beside a bare stack.

    PYTHONPATH=. .venv/bin/python tests/benchmarks/bench_whole.py

Each page is opened, opened again, shown while something changes, and undone. Each round is a
process of its own without a screen, as a page is opened for the first time only once.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bench_papers import BARE, LIMIT_MS, View, bare_switches, secret, settle, timed
from measure import SAMPLES, Result, process

if TYPE_CHECKING:
    from desktop_app.dossier import Payload, Session
    from desktop_app.gui.window import MainWindow

TALKS, AGREED, ACTIVITIES, NOTES, PAPERS, WEEKS, PEOPLE = 60, 80, 60, 20, 20, 52, 8
APPLICATIONS = 500
PAGES = (
    "vandaag", "tijdlijn", "gesprekken", "spoor2", "orde", "wiamap", "na104", "opbouw", "brieven",
    "delen",
)  # fmt: skip
TRACK = ("activiteiten", "sollicitaties", "toets", "werk", "overzicht")
ROUNDS = 3
HERE = "--hier"


def results() -> list[Result]:
    """The slowest view of each page, by the median of all rounds."""
    measured, floor = medians()
    slowest: dict[str, tuple[str, float]] = {}
    for name, spent in measured.items():
        page = name.partition(":")[0]
        if spent > slowest.get(page, ("", 0.0))[1]:
            slowest[page] = name, spent
    return [
        Result(f"800 entries, slowest of {name}", spent, BARE, floor, limit_ms=LIMIT_MS)
        for name, spent in slowest.values()
    ]


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
    from desktop_app.app import services
    from desktop_app.dossier import Cost, Surroundings, create_dossier
    from desktop_app.gui.theme import Theme
    from desktop_app.gui.window import MainWindow

    app = QApplication(["bench"])
    facts = json.loads((SAMPLES / "ingrid-loonsanctie.json").read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as name:
        made = services()
        around = Surroundings(
            clock=made.surroundings().clock,
            machine="meten",
            cost=Cost(2, 1, 1),
            temporary=Path(name),
        )
        session = create_dossier(Path(name) / "groot.spoor", secret(), around)
        session.replace_facts(facts)
        with session.action():
            fill(session)
        made = made._replace(
            clock=lambda: date(2026, 11, 22),
            surroundings=lambda: around,
            settings_folder=Path(name) / "instellingen",
        )
        window = MainWindow(Theme(app), made)
        window.desk.take(session)
        window.start()
        window.show()
        settle()
        spent = {view: timed(act) for view, act in views(window)}
        floor = statistics.median(bare_switches())
        window.desk.release()
    print(json.dumps([spent, floor]))
    sys.stdout.flush()
    os._exit(0)


def fill(session: Session) -> None:
    """Entries of every kind, all different, spread over the months before."""
    from desktop_app.dossier import Afspraak, Contact, Document, Gesprek, Notitie, Uren, Visie

    talks = [
        session.add_entry(
            Gesprek(
                soort=f"G{number % 9 + 1:02}",
                onderwerp=f"Gesprek {number}",
                datum=_day(9 * number),
                stand="gepland" if number > TALKS - 5 else "geweest",
                met=("Anna Jansen",),
                vragen=("Welk werk past?", "Wanneer praten we weer?"),
                afgesproken="Werkgever: stuurt het verslag op 1 december",
                verslag="Wat er is gezegd. " * 100,
            )
        ).id
        for number in range(TALKS)
    ]
    for number in range(AGREED):
        session.add_entry(
            Afspraak(
                tekst=f"Stuurt stuk {number}",
                wie=("werkgever", "ik", "Anna Jansen")[number % 3],
                uiterlijk=_day(7 * number),
                gesprek=talks[number % TALKS],
                gedaan_op=_day(7 * number) if number % 4 else None,
            )
        )
    for number in range(0, TALKS, 6):
        words = ("Vier uur lukt. " * 40,)
        session.add_entry(
            Visie(datum=_day(number), soort="G04", gesprek=talks[number], antwoorden=words)
        )
    monday = date(2025, 11, 24)
    for number in range(WEEKS):
        week = (monday + timedelta(weeks=number)).isoformat()
        session.add_entry(Uren(week=week, afgesproken=600, echt=60 * (number % 12)))
    for number in range(NOTES):
        session.add_entry(Notitie(titel=f"Notitie {number}", tekst="Wat er is gezegd. " * 20))
    for number in range(PAPERS):
        session.add_entry(Document(titel=f"Brief {number}", datum=_day(20 * number)))
    for number in range(PEOPLE):
        session.add_entry(Contact(naam=f"Persoon {number}"))
    for one in _logged():
        session.add_entry(one)


def _logged() -> Iterator[Payload]:
    from desktop_app.dossier import Activiteit, Sollicitatie

    states: tuple[Any, ...] = ("verstuurd", "gesprek", "aanbod", "afgewezen", "geen_antwoord")
    for number in range(APPLICATIONS):
        yield Sollicitatie(
            functie=f"Medewerker {number}",
            werkgever=f"Bedrijf {number} in Zwolle",
            uren=number % 41,
            stand=states[number % len(states)],
            datum=_day(number),
        )
    for number in range(ACTIVITIES):
        yield Activiteit(titel=f"Gesprek {number}", soort="coaching", datum=_day(8 * number))


def _day(number: int) -> str:
    """A day, so many days after the middle of 2025."""
    return (date(2025, 7, 1) + timedelta(days=number)).isoformat()


def views(window: MainWindow) -> Iterator[View]:
    """What a person opens and does; each name begins with the page."""
    for turn in ("opening", "again"):
        for id in PAGES:
            yield f"{id}: {turn}", lambda id=id: window.go(id, "")
            if id == "spoor2":
                yield from _track(window, turn)
    yield from _talks(window)
    for id in PAGES:
        window.go(id, "")
        settle()
        yield f"{id}: an agreement comes", lambda: _agree(window)
        yield f"{id}: undoing it", window.desk.undo
        yield f"{id}: another first day", lambda: _another_day(window)
        yield f"{id}: that undone", window.desk.undo


def _track(window: MainWindow, turn: str) -> Iterator[View]:
    page: Any = window.pages.current
    for name in TRACK:
        yield f"spoor2: {turn} {name}", page.views.segment(name).click


def _talks(window: MainWindow) -> Iterator[View]:
    window.go("gesprekken", "")
    page: Any = window.pages.current
    talk = page.talk
    first = next(iter(page.overview.coming.rows))
    yield "gesprekken: a planned one", lambda: page.open_talk(first)
    yield "gesprekken: a question", lambda: next(iter(talk.questions.offers.values())).click()
    yield "gesprekken: it was held", talk.head.held_button.click
    yield "gesprekken: what was agreed", lambda: _type(talk.after.agreed, talk.after.commit)
    yield "gesprekken: the confirmation", talk.after.copy_button.click
    yield "gesprekken: undoing", window.desk.undo
    yield "gesprekken: back to all", page.show_all
    held = next(iter(page.overview.held.rows))
    yield "gesprekken: one that was held", lambda: page.open_talk(held)
    yield (
        "gesprekken: more of them",
        lambda: (page.show_all(), page.overview.held.more_button.click()),
    )


def _type(field: Any, keep: Callable[[], object]) -> None:
    field.setText("Anna: stuurt het verslag op 1 december")
    keep()


def _agree(window: MainWindow) -> None:
    from desktop_app.dossier import Afspraak

    late = Afspraak(tekst="Stuurt het plan", wie="Anna Jansen", uiterlijk="2026-11-20")
    window.desk.change(lambda session: session.add_entry(late), "")


def _another_day(window: MainWindow) -> None:
    facts = window.desk.facts_json()
    day = date.fromisoformat(facts["eerste_ziektedag"]) + timedelta(days=1)
    assert window.desk.set_facts({"eerste_ziektedag": day.isoformat()})


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
