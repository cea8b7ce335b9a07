"""Known faults of the engine, each as a test that will fail the day it is mended."""

from __future__ import annotations

import pytest

from tests.timeline import A, milestone, milestones, timeline

LEAVE = {"van": "2026-08-04", "tot_en_met": "2026-11-23", "zelfde_oorzaak": True}


@pytest.mark.xfail(
    strict=True, reason="a condition on a vague day does not mark what depends on it"
)
def test_the_riv_is_vague_when_a_vague_end_decides_whether_it_is_short() -> None:
    """I1: an end in "2026-02" may lie before or after six weeks (16-2-2026)."""
    data = timeline({"eerste_ziektedag": A, "uit_dienst": "2026-02"})
    assert milestone(data, "re_integratieverslag")["vaag"]


@pytest.mark.xfail(strict=True, reason="leave that may begin before the recovery is left out")
def test_the_end_is_vague_when_leave_may_begin_before_the_recovery() -> None:
    leave = {**LEAVE, "van": "~2026-08-04"}
    data = timeline({"eerste_ziektedag": A, "verlof": [leave], "hersteld_sinds": "2026-08-03"})
    assert data["wachttijd"]["vaag"]


@pytest.mark.xfail(
    strict=True, reason="the number is the place of the event, also of one not listed"
)
def test_a_repeated_milestone_is_numbered_from_1() -> None:
    """Contract: "A repeated milestone carries volgnummer from 1"."""
    days = ("2027-09-15", "2027-10-04")
    letters = [{"soort": "uwv_wia_brief_ontvangen", "datum": day} for day in days]
    data = timeline({"eerste_ziektedag": A, "gebeurtenissen": letters})
    found = milestones(data, "wia_geacht_tijdig")
    assert [entry["volgnummer"] for entry in found] in ([None], [1])
