"""What of a traject may be seen by whom: the level of each rule, and what steps would tell.

An employer sees what the employer takes part in and what the calendar does by itself; not the
rights that the person may still use, nor what tells why somebody is ill. Which rule has which
level is data (`niveau` in `resources/rules`). Entries of a dossier have levels of their own, see
`content.filtering`.
"""

from __future__ import annotations

from typing import get_args

from msgspec.structs import replace

from desktop_app.traject.model import Niveau, Traject

Audience = Niveau
LADDER: tuple[Audience, ...] = get_args(Audience)
"""From private to open."""
OWN_CIRCLE: frozenset[Audience] = frozenset({"ik", "helper"})


def reaches(level: Audience, audience: Audience) -> bool:
    """Whether something of this level may be seen by this audience."""
    return LADDER.index(audience) <= LADDER.index(level)


def for_audience(traject: Traject, audience: Audience) -> Traject:
    """The traject with only what this audience may see; nothing is computed anew.

    Doubts about facts, and what could not be computed, are between the person and who helps.
    """
    if audience in OWN_CIRCLE:
        return traject
    milestones = tuple(each for each in traject.mijlpalen if reaches(each.niveau, audience))
    keys = {milestone.sleutel for milestone in milestones}
    # what the person means to ask of others has no day, and is not for their pages
    steps = [step for step in traject.volgende_stappen if step.uiterlijk is not None]
    seen = replace(
        traject,
        mijlpalen=milestones,
        perioden=tuple(each for each in traject.perioden if reaches(each.niveau, audience)),
        volgende_stappen=tuple(step for step in steps if step.id in keys),
        anderen_aan_zet=tuple(step for step in traject.anderen_aan_zet if step.id in keys),
        niet_berekend=(),
        waarschuwingen=(),
    )
    if audience != "werkgever":
        return seen
    return replace(
        seen,
        aow_datum=None,
        documenten=(),
        reeks=replace(seen.reeks, herleiding=()),
        wachttijd=replace(seen.wachttijd, vroegste_verkorte_einde=None),
        # how a day was reached tells of leave, age and what the person told
        mijlpalen=tuple(replace(each, herleiding=()) for each in seen.mijlpalen),
        perioden=tuple(replace(each, herleiding=()) for each in seen.perioden),
    )
