"""Whether a condition holds for a file, and about what. Pure."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any

from desktop_app.rights.guides.conditions import (
    MijlpaalDagen,
    PapierDagen,
    PeriodeDagen,
    StandDagen,
    Voorwaarde,
)
from desktop_app.rights.guides.evaluate_entries import ENTRY_HANDLERS, _if
from desktop_app.rights.guides.picture import (
    Beeld,
    Gevonden,
    about_milestone,
    about_paper,
)

_DUTIES = ("moet", "verwacht")


def evaluate(condition: Voorwaarde, beeld: Beeld) -> Gevonden | None:
    """What the condition is about where it holds (may be nothing), None where it does not."""
    return _HANDLERS[condition.key](beeld, condition.value)


# -- together -----------------------------------------------------------------------------


def _all(beeld: Beeld, parts: tuple[Voorwaarde, ...]) -> Gevonden | None:
    found: Gevonden = ()
    for part in parts:
        some = evaluate(part, beeld)
        if some is None:
            return None
        found += some
    return found


def _any(beeld: Beeld, parts: tuple[Voorwaarde, ...]) -> Gevonden | None:
    held = [some for part in parts if (some := evaluate(part, beeld)) is not None]
    return tuple(one for some in held for one in some) if held else None


def _not(beeld: Beeld, part: Voorwaarde) -> Gevonden | None:
    return () if evaluate(part, beeld) is None else None


# -- moments ------------------------------------------------------------------------------


def _phase(beeld: Beeld, phases: Collection[str]) -> Gevonden | None:
    return _if(beeld.traject.fase in phases)


def _week(beeld: Beeld, span: tuple[int, int]) -> Gevonden | None:
    week = beeld.traject.ziekteweek
    return _if(week is not None and span[0] <= week <= span[1])


def _period(beeld: Beeld, ids: Collection[str]) -> Gevonden | None:
    return _if(beeld.period_start(ids) is not None)


def _period_days(beeld: Beeld, asked: PeriodeDagen) -> Gevonden | None:
    start = beeld.period_start((asked.periode,))
    return _if(start is not None and beeld.age(start) >= asked.dagen)


def _event(beeld: Beeld, kinds: Collection[str]) -> Gevonden | None:
    return _if(not beeld.gebeurtenissen.isdisjoint(kinds))


# -- milestones ---------------------------------------------------------------------------


def _applies(beeld: Beeld, ids: Collection[str]) -> Gevonden | None:
    return _if(any(one.stand != "vervallen" for id in ids for one in beeld.milestones.get(id, ())))


def _done(beeld: Beeld, ids: Collection[str]) -> Gevonden | None:
    return _if(any(one.stand == "gedaan" for id in ids for one in beeld.milestones.get(id, ())))


def _in_time(beeld: Beeld, ids: Collection[str]) -> Gevonden | None:
    return _if(
        any(
            one.gedaan_op is not None
            and one.uiterlijk is not None
            and one.gedaan_op <= one.uiterlijk
            for id in ids
            for one in beeld.milestones.get(id, ())
        )
    )


def _passed(beeld: Beeld, ids: Collection[str]) -> Gevonden | None:
    return _some(tuple(about_milestone(one) for one in beeld.passed(ids)))


def _near(beeld: Beeld, asked: MijlpaalDagen) -> Gevonden | None:
    return _some(
        tuple(
            about_milestone(one)
            for id in asked.mijlpaal
            for one in beeld.milestones.get(id, ())
            if one.stand in ("open", "binnenkort")
            and one.uiterlijk is not None
            and -asked.dagen <= beeld.age(one.uiterlijk) <= 0
        )
    )


def _passed_of(beeld: Beeld, whose: str) -> Gevonden | None:
    return _some(
        tuple(
            about_milestone(one)
            for one in beeld.passed(beeld.milestones)
            if one.soort in _DUTIES
            and one.laag != "tip"
            and one.aan_zet is not None
            and (one.aan_zet == "jij") == (whose == "jij")
        )
    )


# -- papers -------------------------------------------------------------------------------


def _paper(beeld: Beeld, ids: Collection[str]) -> Gevonden | None:
    return _if(any(beeld.has_paper(id) for id in ids))


def _no_paper(beeld: Beeld, ids: Collection[str]) -> Gevonden | None:
    return _papers(beeld, [id for id in ids if beeld.lacks_paper(id)])


def _old_paper(beeld: Beeld, asked: PapierDagen) -> Gevonden | None:
    day = beeld.paper_day(asked.papier)
    old = day is not None and beeld.age(day) > asked.dagen
    return _papers(beeld, [asked.papier] if old else [])


def _late_papers(beeld: Beeld, which: str) -> Gevonden | None:
    return _papers(
        beeld,
        [
            paper.id
            for paper in beeld.traject.documenten
            if paper.stand == "ontbreekt"
            and not beeld.has_paper(paper.id)
            and (which == "alle" or paper.voor_wia)
        ],
    )


def _papers_in_state(beeld: Beeld, asked: StandDagen) -> Gevonden | None:
    return _papers(
        beeld,
        [
            paper.id
            for paper in beeld.traject.documenten
            if paper.stand == asked.stand
            and not beeld.has_paper(paper.id)
            and paper.sinds is not None
            and beeld.age(paper.sinds) >= asked.dagen
        ],
    )


# -- small --------------------------------------------------------------------------------


def _some(found: Gevonden) -> Gevonden | None:
    return found or None


def _papers(beeld: Beeld, ids: list[str]) -> Gevonden | None:
    return _some(tuple(about_paper(beeld.documents.get(id), id) for id in ids))


_HANDLERS: dict[str, Callable[[Beeld, Any], Gevonden | None]] = {
    "alle": _all,
    "een_van": _any,
    "niet": _not,
    "fase": _phase,
    "week": _week,
    "periode": _period,
    "periode_dagen": _period_days,
    "gebeurtenis": _event,
    "mijlpaal_geldt": _applies,
    "mijlpaal_gedaan": _done,
    "mijlpaal_op_tijd": _in_time,
    "mijlpaal_voorbij": _passed,
    "mijlpaal_nadert": _near,
    "mijlpalen_van": _passed_of,
    "papier_er": _paper,
    "papier_ontbreekt": _no_paper,
    "papier_ouder_dan": _old_paper,
    "papieren_te_laat": _late_papers,
    "papieren_in_stand": _papers_in_state,
    **ENTRY_HANDLERS,
}
