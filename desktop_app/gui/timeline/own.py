"""The reader's own moments from facts and entries, as the map draws them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.map.own import OwnKind, OwnMoment, one_line, own_events
from desktop_app.text.messages import Messages
from desktop_app.traject.calendar import parse_day

if TYPE_CHECKING:
    from desktop_app.dossier import Entry
    from desktop_app.traject.facts import Feiten


def own_moments(
    facts: Feiten | None, entries: Iterable[Entry], today: date, words: Messages
) -> tuple[OwnMoment, ...]:
    """Own events of the facts, then conversations and agreements that have a day.

    Keys: `eigen:<day>.<n>` for events, `onderdeel:<id>` for entries. Entries of other kinds, and
    conversations that did not go on, are left out.
    """
    events = facts.gebeurtenissen if facts is not None else ()
    found = list(own_events(events, today, words.get("kaart.eigen.zonder_titel")))
    for entry in entries:
        moment = _of_entry(entry, today, words)
        if moment is not None:
            found.append(moment)
    return tuple(found)


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
        key=f"onderdeel:{entry.id}",
        title=one_line(title[:1000]),
        first=read.datum,
        kind=kind,
        vague=read.vaag,
        done=done or read.datum < today,
    )
