"""Which conversations the traject brings near. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from msgspec import Struct

from desktop_app.rights.guides.conversations import Gesprekssoort
from desktop_app.rights.guides.picture import Beeld
from desktop_app.traject.model import Mijlpaal

LEAVE = ("verlof",)
LONGEST_LATE = 56
"""So many days after its last day an undone moment brings no conversation any more."""


class Voorstel(Struct, frozen=True):
    """A conversation to prepare; mijlpaal: what it is for, where that is why, with its last day."""

    gesprek: Gesprekssoort
    mijlpaal: Mijlpaal | None = None

    @property
    def dag(self) -> date | None:
        """The last day of its milestone."""
        return self.mijlpaal.uiterlijk if self.mijlpaal else None


def propose(beeld: Beeld, kinds: Iterable[Gesprekssoort]) -> tuple[Voorstel, ...]:
    """Conversations whose moment it is, those with a last day first; none that is planned.

    None at all during leave around a birth, whose days do not count.
    """
    if beeld.period_start(LEAVE) is not None:
        return ()
    found = [
        proposal
        for kind in kinds
        if not beeld.planned((kind.id,)) and (proposal := _proposal(beeld, kind))
    ]
    return tuple(sorted(found, key=lambda one: one.dag or date.max))


def _proposal(beeld: Beeld, kind: Gesprekssoort) -> Voorstel | None:
    when = kind.wanneer
    due = sorted(
        (one for id in when.mijlpaal for one in _due(beeld, id, when.dagen_vooraf)),
        key=lambda one: one.uiterlijk or date.max,
    )
    if due:
        return Voorstel(kind, due[0])
    told = not beeld.gebeurtenissen.isdisjoint(when.gebeurtenis)
    runs = beeld.period_start(when.periode) is not None
    return Voorstel(kind) if told or runs or beeld.traject.fase in when.fase else None


def _due(beeld: Beeld, id: str, days: int) -> list[Mijlpaal]:
    """The moments of a rule that come near, else the last one that has passed undone."""
    near = [
        one
        for one in beeld.milestones.get(id, ())
        if one.stand in ("open", "binnenkort")
        and one.uiterlijk is not None
        and -days <= beeld.age(one.uiterlijk) <= 0
    ]
    return near or [
        one
        for one in beeld.passed((id,))
        if one.uiterlijk is not None and beeld.age(one.uiterlijk) <= LONGEST_LATE
    ]
