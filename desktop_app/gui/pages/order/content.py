"""What stands out in the file that is open, and what was left out of that. No widgets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from desktop_app.gui.pages.order.silenced import Silence, silences_in
from desktop_app.gui.picture import picture_of
from desktop_app.rights.guides.findings import load_findings
from desktop_app.rights.guides.judge import MOST, Uitslag, judge

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk


class LeftOut(Struct, frozen=True):
    """A finding that holds and was left out, as a whole or for one subject."""

    key: str
    finding: Uitslag
    silence: Silence


class Order(Struct, frozen=True):
    """At most seven findings, the most important first; how many more; and what was left out."""

    found: tuple[Uitslag, ...]
    more: int
    left_out: tuple[LeftOut, ...]

    @property
    def count(self) -> int:
        """All that stands out."""
        return len(self.found) + self.more


def order_of(desk: Desk) -> Order | None:
    """The file that is open; None while there is no traject."""
    picture = picture_of(desk)
    if picture is None:
        return None
    silences = silences_in(desk)
    findings = load_findings()
    found = judge(picture, findings, silences, None)
    whole = judge(picture, findings, (), None) if silences else ()
    return Order(found[:MOST], max(len(found) - MOST, 0), tuple(_left_out(whole, silences)))


def _left_out(whole: tuple[Uitslag, ...], silences: dict[str, Silence]) -> Iterator[LeftOut]:
    """What was left out and would be said otherwise."""
    would_be: dict[str, Uitslag] = {}
    for one in whole:
        would_be[one.id] = one
        for subject in one.onderwerpen:
            would_be[one.silencer(subject)] = replace(one, onderwerpen=(subject,))
    for key, silence in silences.items():
        if key in would_be:
            yield LeftOut(key, would_be[key], silence)
