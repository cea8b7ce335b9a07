"""What the reader has of UWV, and which days of the traject belong to that. No widgets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Any, Literal, NamedTuple

from desktop_app.rights.guides.wia import Tijd, Uitkomst, load_map
from desktop_app.rights.guides.words import Laag
from desktop_app.rights.personal import milestone_of
from desktop_app.traject.facts import Feiten, Gebeurtenis
from desktop_app.traject.model import Mijlpaal, Traject

NEAR = timedelta(weeks=13)
"""So long before the end of the waiting time the page after it is offered unasked."""
DECISION, LETTER = "wia_beslissing", "uwv_wia_brief_ontvangen"
ADVANCE, LATE_NOTICE = "voorschot_toegekend", "ingebrekestelling_ontvangen_uwv"
APPLICATION = "wia_aanvraag"
"""The fact with the day on which UWV had the application."""
LAST_DAY = "wia_aanvraag.uiterlijk"
"""What the letter may name: the last day to apply."""


class OwnDay(NamedTuple):
    """A day of the traject that belongs to a term, and its moment on the timeline.

    done: it is the day on which it was done, and no last day any more.
    """

    day: date
    vague: bool
    key: str
    done: bool = False


def no_wia(traject: Traject) -> Literal["aow", "hersteld"] | None:
    """Why there is no WIA to apply for as things stand; None where there is."""
    if traject.fase == "hersteld":
        return "hersteld"
    asked, aow = milestone_of("wia_aanvraag", traject), traject.aow_datum
    first = traject.wachttijd.eerste_wia_dag
    lapsed = asked is not None and asked.stand == "vervallen"
    return "aow" if lapsed and aow is not None and aow <= first else None


def is_near_the_end(traject: Traject) -> bool:
    """Whether the waiting time ends soon or has ended, for somebody who is still ill."""
    last = traject.wachttijd.laatste_dag
    return no_wia(traject) is None and traject.vandaag >= last - NEAR


def is_map_time(traject: Traject) -> bool:
    """Whether the map is offered unasked: from its week until UWV has the application."""
    week = traject.ziekteweek
    asked = milestone_of("wia_aanvraag", traject)
    open_still = asked is not None and asked.stand not in {"gedaan", "vervallen"}
    return week is not None and week >= load_map().vanaf_week and open_still


def last_of(facts: Feiten | None, kind: str) -> Gebeurtenis | None:
    """The newest event of a kind."""
    events = [one for one in facts.gebeurtenissen if one.soort == kind] if facts else []
    return max(events, key=lambda one: one.datum.datum, default=None)


def path_of(facts: Feiten | None) -> Uitkomst | None:
    """Which path the reader is on; None for a decision whose outcome was not told."""
    decision = last_of(facts, DECISION)
    return "nog_niets" if decision is None else decision.uitkomst


def milestone_for(id: str, traject: Traject, since: date | None) -> Mijlpaal | None:
    """The moment of a rule; of several the one that began with this decision."""
    same = [one for one in traject.mijlpalen if one.id == id and one.vanaf == since]
    found = same[0] if same and since is not None else milestone_of(id, traject)
    return None if found is None or _holds_no_more(found, traject.vandaag) else found


def _holds_no_more(moment: Mijlpaal, today: date) -> bool:
    """It will not come for this reader; a chance whose last day has passed is still told."""
    missed = moment.soort == "mag" and moment.uiterlijk is not None and moment.uiterlijk < today
    return moment.stand == "vervallen" and not missed


def own_day(id: str, layer: Laag, traject: Traject, since: date | None) -> OwnDay | None:
    """The day of a term: of the law its last day, of practice until when it is expected.

    Of what is done the day on which that was.
    """
    found = milestone_for(id, traject, since)
    if found is None:
        return None
    if found.gedaan_op is not None:
        return OwnDay(found.gedaan_op, found.gedaan_vaag, found.sleutel, done=True)
    day = found.uiterlijk
    if layer == "uwv":
        day = found.verwacht.tot_en_met or day
    return OwnDay(day, found.vaag, found.sleutel) if day is not None else None


def own_days(
    terms: Iterable[Tijd], traject: Traject, since: date | None
) -> Iterator[tuple[Tijd, OwnDay | None]]:
    """Each term with its own day; a day is told once, with the first term that has it."""
    told: set[OwnDay] = set()
    for term in terms:
        day = own_day(term.mijlpaal, term.laag, traject, since) if term.mijlpaal else None
        yield term, None if day in told else day
        if day is not None:
            told.add(day)


def days_left(day: date, today: date) -> int:
    """Days until then; negative when it has passed."""
    return (day - today).days


# -- what is told -----------------------------------------------------------------------------


def with_event(
    told: dict[str, Any], kind: str, day: str, **more: Any
) -> dict[str, list[dict[str, Any]]]:
    """The facts to change for an event: the newest of its kind is told anew, or it is added.

    Days that a letter named stay, but for those that `noemt` tells again.
    """
    events = [dict(one) for one in told.get("gebeurtenissen") or ()]
    places = [place for place, one in enumerate(events) if one.get("soort") == kind]
    new = {"soort": kind, "datum": day, **{name: value for name, value in more.items() if value}}
    if not places:
        return {"gebeurtenissen": [*events, new]}
    place = max(places, key=lambda one: str(events[one].get("datum")))
    named = {**(events[place].get("noemt") or {}), **(new.get("noemt") or {})}
    kept = {name: value for name, value in events[place].items() if name != "uitkomst"}
    events[place] = {**kept, **new, **({"noemt": named} if named else {})}
    return {"gebeurtenissen": events}
