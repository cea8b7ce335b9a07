"""A dossier as the judge sees it: entries and facts as a `Beeld`.

The one place where it is made: for findings, proposals of conversations, the test of the second
track and the map of the WIA. Nothing in it is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec.structs import replace

from desktop_app.map.own import shortened
from desktop_app.rights.guides.picture import Beeld, Stuk
from desktop_app.traject.calendar import parse_day
from desktop_app.traject.facts import Feiten
from desktop_app.traject.model import Traject

if TYPE_CHECKING:
    from desktop_app.dossier import Entry, FileRecord

ME = frozenset({"ik", "ikzelf", "mij", "mijzelf", "jij"})
"""What somebody types for themselves as the owner of an agreement."""
DONE_APPLICATIONS = ("afgewezen", "aangenomen", "geen_antwoord", "ingetrokken")
_LONGEST = 80


def picture(
    traject: Traject,
    facts: Feiten | None,
    entries: Iterable[Entry],
    files: Iterable[FileRecord] = (),
) -> Beeld:
    """A file on the day of its traject. entries, files: those that are in use."""
    entries = tuple(entries)
    built = [*_from_hours(entries), *_from_facts(facts)]
    logged = {one.welk for one in built if not one.id.startswith(_FACT)}
    pieces = [piece for entry in entries for piece in _pieces(entry)]
    pieces = [*_with_next(pieces, entries), *_from_letters(entries, traject)]
    pieces += [one for one in built if not (one.id.startswith(_FACT) and one.welk in logged)]
    events = facts.gebeurtenissen if facts is not None else ()
    return Beeld(
        traject,
        pieces,
        _papers(entries, files),
        [event.soort for event in events if event.datum.datum <= traject.vandaag],
    )


# -- entries, kind by kind ------------------------------------------------------------------


def _pieces(entry: Entry) -> Iterator[Stuk]:
    make = _MAKERS.get(entry.kind)
    if make is not None:
        yield from make(entry.id, entry.payload)


def _talk(id: str, told: Any) -> Iterator[Stuk]:
    if told.stand == "vervallen":
        return
    yield Stuk(
        id,
        "gesprek",
        naam=_name(told.onderwerp),
        dag=_day(told.datum),
        gedaan=told.stand == "geweest",
        welk=told.soort or "",
        verslag=any(text.strip() for text in (told.verslag, told.afgesproken, told.volgens_mij)),
    )


def _with_next(pieces: list[Stuk], entries: Iterable[Entry]) -> list[Stuk]:
    """Each conversation with the day of the one that was planned in it, and what was agreed."""
    days: dict[str, date | None] = {}
    agreed: set[str] = set()
    for entry in entries:
        told: Any = entry.payload
        if entry.kind == "afspraak" and told.gesprek is not None:
            agreed.add(told.gesprek)
        if entry.kind == "gesprek" and told.vorige is not None and told.stand != "vervallen":
            days[told.vorige] = _day(told.datum)
    return [
        replace(
            one,
            volgende=days.get(one.id, one.volgende),
            verslag=one.verslag or one.id in agreed,
        )
        for one in pieces
    ]


def _agreement(id: str, told: Any) -> Iterator[Stuk]:
    yield Stuk(
        id,
        "afspraak",
        naam=_name(told.tekst),
        dag=_day(told.datum),
        wie=_owner(told.wie),
        uiterlijk=_day(told.uiterlijk),
        gedaan=told.gedaan_op is not None,
    )


def _action(id: str, told: Any) -> Iterator[Stuk]:
    """An action of somebody with a day is as good as an agreement; other ones are a list."""
    if told.wie.strip() and told.uiterlijk is not None:
        yield from _agreement(id, told)


def _activity(id: str, told: Any) -> Iterator[Stuk]:
    yield Stuk(
        id,
        "activiteit",
        naam=_name(told.titel),
        dag=_day(told.datum),
        tot=_day(told.tot_en_met),
        welk=told.soort,
    )


def _application(id: str, told: Any) -> Iterator[Stuk]:
    yield Stuk(
        id,
        "sollicitatie",
        naam=_name(told.functie or told.werkgever),
        dag=_day(told.datum),
        gedaan=told.stand in DONE_APPLICATIONS,
        past={"ja": True, "nee": False}.get(told.past or ""),
    )


def _view(id: str, told: Any) -> Iterator[Stuk]:
    if any(answer.strip() for answer in told.antwoorden):
        yield Stuk(
            id,
            "visie",
            dag=_day(told.datum),
            welk=told.soort or "",
            gesprek=told.gesprek or "",
        )


_MAKERS: dict[str, Callable[[str, Any], Iterator[Stuk]]] = {
    "gesprek": _talk,
    "afspraak": _agreement,
    "actie": _action,
    "activiteit": _activity,
    "sollicitatie": _application,
    "visie": _view,
}


def _from_letters(entries: Iterable[Entry], traject: Traject) -> Iterator[Stuk]:
    """Letters that were sent; one for which a reminder went is done with."""
    from desktop_app.dossier.sent import sent_in

    for one in sent_in(entries, traject.vandaag):
        yield Stuk(
            one.id,
            "brief",
            naam=_name(one.told.onderwerp),
            dag=one.day,
            uiterlijk=one.remind,
            gedaan=one.state in ("beantwoord", "herinnerd"),
        )


# -- build-up -------------------------------------------------------------------------------

_FACT = "werkhervatting["


def _from_facts(facts: Feiten | None) -> Iterator[Stuk]:
    """Work resumed, as the facts tell it; its last day is until when it was agreed."""
    for number, one in enumerate(facts.werkhervatting if facts is not None else ()):
        last = one.tot_en_met.datum if one.tot_en_met else None
        yield Stuk(
            f"{_FACT}{number}]",
            "opbouw",
            dag=one.van.datum,
            tot=last,
            uiterlijk=last,
            welk=one.soort or "",
        )


def _from_hours(entries: Iterable[Entry]) -> Iterator[Stuk]:
    """Weeks of one kind that follow each other are one piece; each relapse is one too."""
    from desktop_app.dossier.hours import relapses_of, stretches_of, weeks_of

    weeks = weeks_of(entries)
    for stretch in stretches_of(weeks):
        yield Stuk(
            stretch.weeks[-1].id,
            "opbouw",
            dag=stretch.first,
            tot=None if stretch.newest else stretch.last,
            uiterlijk=stretch.until,
            welk=stretch.soort,
        )
    for relapse in relapses_of(weeks):
        yield Stuk(relapse.id, "terugval", dag=relapse.first, tot=relapse.last)


# -- small ----------------------------------------------------------------------------------


def _papers(entries: Iterable[Entry], files: Iterable[FileRecord]) -> dict[str, date | None]:
    """Papers of the catalogue that have a file, with the day of the newest."""
    days: dict[str, list[date | None]] = {}
    for file in files:
        days.setdefault(file.entry, []).append(_day(file.day))
    found: dict[str, date | None] = {}
    for entry in entries:
        told: Any = entry.payload
        if entry.kind != "document" or not told.soort or entry.id not in days:
            continue
        known = [*days[entry.id], _day(told.datum), found.get(told.soort)]
        found[told.soort] = max((day for day in known if day is not None), default=None)
    return found


def _owner(text: str) -> str:
    """`jij` for the reader, else as it was written."""
    line = shortened(text, _LONGEST)
    return "jij" if line.casefold() in ME else line


def _name(text: str) -> str:
    return shortened(text, _LONGEST)


def _day(text: str | None) -> date | None:
    return parse_day(text).datum if text else None
