"""What of a traject may be seen by whom. The first filter of every output.

An employer sees what the employer takes part in and what the calendar does by itself; not the
rights that the person may still use, nor what tells why somebody is ill. Which entries of a
dossier have which level comes on top of this.
"""

from __future__ import annotations

from typing import Literal

from msgspec.structs import replace

from desktop_app.traject.model import Mijlpaal, Traject

Audience = Literal["ik", "helper", "bedrijfsarts", "uwv", "werkgever"]
OWN_CIRCLE: frozenset[Audience] = frozenset({"ik", "helper"})

_EMPLOYER_PERIODS = frozenset(
    {"wachttijd", "loondoorbetaling", "loon_jaar_1", "loon_jaar_2", "opzegverbod", "loonsanctie",
     "spoor2"}
)  # fmt: skip
_TELL_THE_CAUSE = frozenset(
    {"aangifte_uwv_vangnet_4e_dag", "aangifte_uwv_zes_weken", "aangifte_29d", "wazo_verlof"}
)


def for_audience(traject: Traject, audience: Audience) -> Traject:
    """The traject with only what this audience may see; nothing is computed anew.

    Doubts about facts, and what could not be computed, are between the person and who helps.
    """
    if audience in OWN_CIRCLE:
        return traject
    seen = replace(traject, waarschuwingen=(), niet_berekend=())
    if audience != "werkgever":
        return seen
    milestones = tuple(each for each in traject.mijlpalen if _employer_may_see(each))
    keys = {milestone.sleutel for milestone in milestones}
    return replace(
        seen,
        aow_datum=None,
        mijlpalen=milestones,
        perioden=tuple(each for each in traject.perioden if each.id in _EMPLOYER_PERIODS),
        documenten=(),
        # what the person means to ask of this same employer has no day, and is not for this page
        volgende_stappen=tuple(
            step
            for step in traject.volgende_stappen
            if step.id in keys and step.uiterlijk is not None
        ),
        anderen_aan_zet=tuple(step for step in traject.anderen_aan_zet if step.id in keys),
    )


def _employer_may_see(milestone: Mijlpaal) -> bool:
    if milestone.id in _TELL_THE_CAUSE:
        return False
    return "werkgever" in milestone.wie or milestone.soort == "gebeurt"
