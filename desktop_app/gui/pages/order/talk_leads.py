"""Which conversations belong to a moment of the timeline or to a paper, and the way to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from desktop_app.gui.context import Context
from desktop_app.gui.pages.order.leads import Lead, talks
from desktop_app.gui.pages.talks.content import kind_of
from desktop_app.rights.guides.conversations import (
    Gesprekssoort,
    conversations_at,
    conversations_with,
)
from desktop_app.traject.model import Mijlpaal, Traject

MOST = 2
"""Conversations that are offered with one moment or paper."""
_TO_COME = ("open", "binnenkort")


def talks_at(step: Mijlpaal, context: Context) -> tuple[Lead, ...]:
    """Conversations for a moment that is to be done; of a series for the ones next to today."""
    traject = context.desk.traject
    if traject is None or step not in _open(step.id, traject):
        return ()
    return _leads(conversations_at(step.id), context)


def talks_of(ids: Sequence[str], context: Context, most: int) -> tuple[Lead, ...]:
    """Kinds that a text names, in its order; of more than `most` those that come first."""
    traject = context.desk.traject
    if len(ids) <= most or traject is None:
        return tuple(talks(ids, context))[:most]
    kinds = [kind for id in ids if (kind := kind_of(id)) is not None]
    return _leads(_by_nearness(kinds, traject), context, most)


def talks_with(paper: str, context: Context) -> tuple[Lead, ...]:
    """Conversations to which a paper is brought: planned ones, then those that come first."""
    traject = context.desk.traject
    if traject is None:
        return ()
    return _leads(_by_nearness(conversations_with(paper), traject), context)


def _leads(kinds: Iterable[Gesprekssoort], context: Context, most: int = MOST) -> tuple[Lead, ...]:
    """Those that are planned first."""
    ids = [kind.id for kind in kinds]
    found = sorted(talks(ids, context), key=lambda lead: lead.item in ids)
    return tuple(found[:most])


def _by_nearness(kinds: Iterable[Gesprekssoort], traject: Traject) -> list[Gesprekssoort]:
    """Without those whose moments are all done."""
    near = [(day, kind) for kind in kinds if (day := _nearness(kind, traject))]
    return [kind for _, kind in sorted(near, key=lambda one: one[0])]


def _nearness(kind: Gesprekssoort, traject: Traject) -> tuple[int, date] | None:
    """Sorts a kind by what it is for: a day to come, none, a day that passed; None when done."""
    ids = kind.wanneer.mijlpaal
    if not ids:
        return 1, date.max
    steps = [step for id in ids for step in _open(id, traject)]
    days = [step.uiterlijk or date.max for step in steps]
    return min(((0 if day >= traject.vandaag else 2, day) for day in days), default=None)


def _open(id: str, traject: Traject) -> list[Mijlpaal]:
    """Of the moments with this id the last that passed undone, and the first to come."""
    same = [one for one in traject.mijlpalen if one.id == id]
    late = [one for one in same if one.stand == "verstreken" and not one.achterhaald]
    ahead = [one for one in same if one.stand in _TO_COME]
    return [*late[-1:], *ahead[:1]]
