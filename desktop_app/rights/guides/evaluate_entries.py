"""Conditions about what the reader wrote down: activities, conversations, agreements, build-up."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from typing import Any

from desktop_app.rights.guides.conditions import (
    GesprekDagen,
    OpbouwDagen,
    TerugvalZonder,
    VanDagen,
)
from desktop_app.rights.guides.picture import (
    Beeld,
    Gevonden,
    Stuk,
    about_entry,
)

_TRACK = ("spoor2",)
_SAME_TALK = 42
"""A view without its conversation belongs to one of its kind so many days before or after."""


# -- the second track ---------------------------------------------------------------------


def _activity(beeld: Beeld, kinds: Collection[str]) -> Gevonden | None:
    return _if(bool(_past(beeld, beeld.of("activiteit", lambda one: one.welk in kinds))))


def _something(beeld: Beeld, days: int) -> Gevonden | None:
    entries = [*beeld.of("activiteit"), *beeld.of("sollicitatie")]
    done = [one.tot or one.dag for one in _past(beeld, entries)]
    return _if(any(day is not None and beeld.age(day) <= days for day in done))


def _no_activity(beeld: Beeld, days: int) -> Gevonden | None:
    start = beeld.period_start(_TRACK)
    if start is None:
        return None
    entries = [*beeld.of("activiteit"), *beeld.of("sollicitatie")]
    if any(one.dag is None for one in entries):
        return None
    last = max([start, *(one.tot or one.dag or start for one in _past(beeld, entries))])
    return _if(beeld.age(last) >= days)


def _one_kind(beeld: Beeld, count: int) -> Gevonden | None:
    kinds = [one.welk for one in _past(beeld, beeld.of("activiteit"))]
    return _if(len(kinds) >= max(count, 1) and len(set(kinds)) == 1 and kinds[0] != "")


def _no_application(beeld: Beeld, weeks: int) -> Gevonden | None:
    start = beeld.period_start(_TRACK)
    late = start is not None and beeld.age(start) >= weeks * 7
    return _if(late and not beeld.of("sollicitatie"))


def _no_answer(beeld: Beeld, days: int) -> Gevonden | None:
    return _entries(beeld.of("sollicitatie", lambda one: not one.gedaan and _old(beeld, one, days)))


def _too_heavy(beeld: Beeld, _: bool) -> Gevonden | None:
    return _entries(beeld.of("sollicitatie", lambda one: one.past is False))


# -- conversations ------------------------------------------------------------------------


def _held(beeld: Beeld, kinds: Collection[str]) -> Gevonden | None:
    return _if(bool(beeld.held(kinds)))


def _no_talk(beeld: Beeld, asked: GesprekDagen) -> Gevonden | None:
    talks = beeld.held(asked.soort)
    if beeld.planned(asked.soort) or any(talk.dag is None for talk in talks):
        return None
    last = max([beeld.traject.reeks.eerste_dag, *(talk.dag for talk in talks if talk.dag)])
    return _if(beeld.age(last) > asked.dagen)


def _no_report(beeld: Beeld, days: int) -> Gevonden | None:
    return _entries([talk for talk in beeld.held() if not talk.verslag and _old(beeld, talk, days)])


def _no_next(beeld: Beeld, days: int) -> Gevonden | None:
    talks = [talk for talk in beeld.held() if talk.dag is not None]
    last = talks[-1:]
    if beeld.planned() or any(talk.volgende is not None for talk in last):
        return None
    return _entries([talk for talk in last if _old(beeld, talk, days)])


def _no_view(beeld: Beeld, kinds: Collection[str]) -> Gevonden | None:
    last = {talk.welk: talk for talk in beeld.held(kinds) if talk.dag is not None}
    views = beeld.of("visie")
    return _entries([talk for talk in last.values() if not any(_of(v, talk) for v in views)])


def _of(view: Stuk, talk: Stuk) -> bool:
    """True when a view belongs to this conversation; an unknown day may be of it."""
    if view.gesprek:
        return view.gesprek == talk.id
    if view.welk != talk.welk:
        return False
    return view.dag is None or talk.dag is None or abs((view.dag - talk.dag).days) <= _SAME_TALK


# -- agreements and build-up --------------------------------------------------------------


def _agreements(beeld: Beeld, asked: VanDagen) -> Gevonden | None:
    return _entries(
        beeld.of(
            "afspraak",
            lambda one: (
                not one.gedaan
                and one.uiterlijk is not None
                and beeld.age(one.uiterlijk) > asked.dagen
                and one.wie != ""
                and (one.wie == "jij") == (asked.van == "jij")
            ),
        )
    )


def _unanswered(beeld: Beeld, days: int) -> Gevonden | None:
    return _entries(
        beeld.of(
            "brief",
            lambda one: (
                not one.gedaan and one.uiterlijk is not None and beeld.age(one.uiterlijk) >= days
            ),
        )
    )


def _incomplete(beeld: Beeld, _: bool) -> Gevonden | None:
    return _entries(
        beeld.of("afspraak", lambda one: not one.gedaan and not (one.uiterlijk and one.wie))
    )


def _beyond(beeld: Beeld, kinds: Collection[str]) -> Gevonden | None:
    return _entries(
        [one for one in _running(beeld, kinds) if one.uiterlijk and beeld.age(one.uiterlijk) > 0]
    )


def _long(beeld: Beeld, asked: OpbouwDagen) -> Gevonden | None:
    return _entries([one for one in _running(beeld, asked.soort) if _old(beeld, one, asked.dagen)])


def _open_end(beeld: Beeld, kinds: Collection[str]) -> Gevonden | None:
    return _entries([one for one in _running(beeld, kinds) if one.uiterlijk is None])


def _relapse_without(beeld: Beeld, asked: TerugvalZonder) -> Gevonden | None:
    days = sorted(one.dag for one in _past(beeld, beeld.of("terugval")) if one.dag)
    if not days or beeld.age(days[-1]) < asked.dagen:
        return None
    since = days[-1]
    papers = [beeld.paper_day(id) for id in asked.papier if beeld.has_paper(id)]
    talks = [talk.dag for talk in beeld.held(asked.gesprek)] if asked.gesprek else []
    return _if(all(day is not None and day < since for day in (*papers, *talks)))


# -- small --------------------------------------------------------------------------------


def _if(holds: bool) -> Gevonden | None:
    return () if holds else None


def _entries(entries: list[Stuk]) -> Gevonden | None:
    entries.sort(key=lambda one: one.uiterlijk or one.dag or date.max)
    return tuple(about_entry(one) for one in entries) or None


def _old(beeld: Beeld, entry: Stuk, days: int) -> bool:
    return entry.dag is not None and beeld.age(entry.dag) >= days


def _past(beeld: Beeld, entries: list[Stuk]) -> list[Stuk]:
    """Those that have begun; an unknown day counts as begun."""
    return [one for one in entries if one.dag is None or one.dag <= beeld.vandaag]


def _running(beeld: Beeld, kinds: Collection[str]) -> list[Stuk]:
    """Build-up of these kinds that goes on today."""
    return beeld.of(
        "opbouw",
        lambda one: (
            one.welk in kinds
            and one.dag is not None
            and one.dag <= beeld.vandaag
            and (one.tot is None or one.tot >= beeld.vandaag)
        ),
    )


ENTRY_HANDLERS: dict[str, Callable[[Beeld, Any], Gevonden | None]] = {
    "activiteit": _activity,
    "iets_gedaan_dagen": _something,
    "geen_activiteit_dagen": _no_activity,
    "een_soort_activiteit": _one_kind,
    "geen_sollicitatie_na_week": _no_application,
    "sollicitaties_zonder_antwoord": _no_answer,
    "sollicitaties_te_zwaar": _too_heavy,
    "gesprek_geweest": _held,
    "geen_gesprek": _no_talk,
    "gesprek_zonder_verslag": _no_report,
    "gesprek_zonder_volgende": _no_next,
    "geen_visie": _no_view,
    "afspraken_van": _agreements,
    "afspraken_onvolledig": _incomplete,
    "brieven_zonder_antwoord": _unanswered,
    "opbouw_voorbij_afspraak": _beyond,
    "opbouw_langer_dan": _long,
    "opbouw_zonder_einde": _open_end,
    "terugval_zonder": _relapse_without,
}
