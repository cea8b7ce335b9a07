"""What a doubtful fact does to the days that rest on it; and numbers of repeated moments."""

from __future__ import annotations

from tests.timeline import A, milestone, milestones, timeline

LEAVE = {"van": "2026-08-04", "tot_en_met": "2026-11-23", "zelfde_oorzaak": True}


def test_the_riv_is_vague_when_a_vague_end_decides_whether_it_is_short() -> None:
    """I1: an end in "2026-02" may lie before or after six weeks (16-2-2026)."""
    data = timeline({"eerste_ziektedag": A, "uit_dienst": "2026-02"})
    assert milestone(data, "re_integratieverslag")["vaag"]


def test_the_end_is_vague_when_leave_may_begin_before_the_recovery() -> None:
    leave = {**LEAVE, "van": "~2026-08-04"}
    data = timeline({"eerste_ziektedag": A, "verlof": [leave], "hersteld_sinds": "2026-08-03"})
    assert data["wachttijd"]["vaag"]


def test_a_repeated_milestone_is_numbered_from_1() -> None:
    """Contract: "A repeated milestone carries volgnummer from 1"."""
    days = ("2027-09-15", "2027-10-04")
    letters = [{"soort": "uwv_wia_brief_ontvangen", "datum": day} for day in days]
    data = timeline({"eerste_ziektedag": A, "gebeurtenissen": letters})
    found = milestones(data, "wia_geacht_tijdig")
    assert [entry["volgnummer"] for entry in found] in ([None], [1])
