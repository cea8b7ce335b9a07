"""The reader's own moments from facts and entries, as the map draws them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.map.own import OwnKind, OwnMoment, one_line, own_events
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Entry
    from desktop_app.traject.facts import Feiten

ENTRY = "onderdeel:"
"""Before the id of an entry, in the key of its moment."""
_WORK = {
    "eigen": "kaart.opbouw.eigen",
    "aangepast": "kaart.opbouw.aangepast",
    "ander": "kaart.opbouw.ander",
    "arbeidstherapie": "kaart.opbouw.arbeidstherapie",
}
"""The words of a stretch by its kind of work."""


def own_moments(
    facts: Feiten | None, entries: Iterable[Entry], today: date, words: Messages
) -> tuple[OwnMoment, ...]:
    """Own events of the facts, then conversations and agreements that have a day.

    Keys: `eigen:<day>.<n>` for events, `onderdeel:<id>` for entries, `periode:opbouw.<n>` for
    stretches of hours and relapses. Entries of other kinds, and conversations that did not go on,
    are left out.
    """
    events = facts.gebeurtenissen if facts is not None else ()
    entries = tuple(entries)
    found = list(own_events(events, today, words.get("kaart.eigen.zonder_titel")))
    for entry in entries:
        moment = _of_entry(entry, today, words)
        if moment is not None:
            found.append(moment)
    return (*found, *_build_up(entries, today, words))


def talk_of(key: str, entries: Iterable[Entry]) -> str:
    """The conversation at which a moment stands: itself, or where it was agreed; else empty."""
    from desktop_app.dossier import Afspraak, Gesprek

    id = key.removeprefix(ENTRY)
    entry = next((one for one in entries if one.id == id), None) if id != key else None
    if entry is None:
        return ""
    if isinstance(entry.payload, Afspraak):
        return entry.payload.gesprek or ""
    return id if isinstance(entry.payload, Gesprek) else ""


def _build_up(entries: Iterable[Entry], today: date, words: Messages) -> Iterator[OwnMoment]:
    """The stretches of hours, then the relapses."""
    from desktop_app.dossier.hours import relapses_of, stretches_of, weeks_of

    weeks = weeks_of(entries)
    bands = [(one.first, one.last, _WORK[one.soort]) for one in stretches_of(weeks)]
    bands += [
        (one.first, max(one.last or today, one.first), "kaart.opbouw.terugval")
        for one in relapses_of(weeks)
    ]
    for number, (first, last, title) in enumerate(bands, start=1):
        yield OwnMoment(
            key=f"periode:opbouw.{number}",
            title=words.get(title),
            first=first,
            last=last,
            kind="opbouw",
            done=last < today,
        )


def _of_entry(entry: Entry, today: date, words: Messages) -> OwnMoment | None:
    from desktop_app.dossier import Afspraak, Gesprek  # only where there is a dossier

    content = entry.payload
    kind: OwnKind = "gesprek"
    if isinstance(content, Gesprek):
        day, title = content.datum, content.onderwerp
        title = title or words.get("kaart.eigen.gesprek_zonder_titel")
        if content.stand == "vervallen":
            return None
        done = content.stand == "geweest"
    elif isinstance(content, Afspraak):
        kind, title = "afspraak", content.tekst
        day = content.gedaan_op or content.uiterlijk or content.datum
        done = content.gedaan_op is not None
    else:
        return None
    if day is None:
        return None
    read = parse_day(day)
    return OwnMoment(
        key=f"{ENTRY}{entry.id}",
        title=one_line(title[:1000]),
        first=read.datum,
        kind=kind,
        vague=read.vaag,
        done=done or read.datum < today,
    )
