"""Which passed moments are of no use any more, so that nobody is asked or reminded of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from desktop_app.traject.context import Context
from desktop_app.traject.model import Mijlpaal


def mark_overtaken(context: Context, milestones: Iterable[Mijlpaal]) -> Iterator[Mijlpaal]:
    """The milestones, `achterhaald` set on those that have passed and are of no use any more.

    That is so when a later step is done, when the same step was done again later, when the own
    act has no use after its day, or when the duty of the employer to pay and re-integrate ended.
    """
    entries = list(milestones)
    done = {entry.id for entry in entries if entry.stand == "gedaan"}
    latest: dict[str, int] = {}
    for entry in entries:
        if entry.stand == "gedaan":
            latest[entry.id] = max(entry.volgnummer or 0, latest.get(entry.id, 0))
    for entry in entries:
        if entry.stand == "verstreken" and _is_overtaken(context, entry, done, latest):
            yield replace(entry, achterhaald=True)
        else:
            yield entry


def _is_overtaken(
    context: Context, entry: Mijlpaal, done: set[str], latest: dict[str, int]
) -> bool:
    regel = context.regelboek.by_id[entry.id]
    if entry.wie[:1] == ("jij",) and not regel.stap.ook_te_laat:
        return True
    if done.intersection(regel.ingehaald_door):
        return True
    if entry.volgnummer is not None and entry.volgnummer < latest.get(entry.id, 0):
        return True
    wage = context.clocks.wage_end
    if wage is None or context.vandaag <= wage.datum or entry.wie[:1] != ("werkgever",):
        return False
    return (entry.uiterlijk or context.vandaag) < wage.datum
