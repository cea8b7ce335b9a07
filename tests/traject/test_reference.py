"""The engine against a naive second reckoning that walks day by day, on made-up cases."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.strategies import FIRST_DAYS, OFFSETS
from tests.timeline import Json, milestone, timeline
from tests.traject import reference
from tests.traject.reference import DAY, Case, Stretch

Gaps = tuple[list[Stretch], list[Stretch]]


@st.composite
def _gaps(draw: st.DrawFn, first: date) -> Gaps:
    """Recoveries and leaves in turn, some touching, some not; never overlapping."""
    recoveries: list[Stretch] = []
    leaves: list[Stretch] = []
    day = first
    for _ in range(draw(st.integers(0, 4))):
        start = day + DAY * draw(st.sampled_from([1, 1, 2, 20, 100, 300, 363, 700]))
        if draw(st.integers(0, 2)):
            last = start + DAY * (draw(st.sampled_from([1, 7, 26, 27, 28, 29, 200])) - 1)
            recoveries.append((start, last))
            joined = draw(st.integers(0, 3)) == 0
            if joined and not leaves:
                leaves.append((last + DAY, last + 112 * DAY))
                last += 112 * DAY
        else:
            last = start + DAY * (draw(st.sampled_from([28, 112, 140])) - 1)
            leaves.append((start, last))
        day = last + DAY
    return recoveries, leaves


@st.composite
def _cases(draw: st.DrawFn) -> Case:
    first = draw(FIRST_DAYS)
    recoveries, leaves = draw(_gaps(first))
    ill_again = max([last for _, last in recoveries + leaves], default=first) + DAY

    def at(share: int = 3) -> date | None:
        """A day that matters, or mostly none."""
        return first + DAY * draw(OFFSETS) if draw(st.integers(0, share)) == 0 else None

    recovered = at(5)
    due, told = None, draw(st.booleans())
    if leaves and told:
        due = leaves[0][0] + DAY * draw(st.integers(26, 43))
    pregnancy: tuple[Stretch, ...] = ()
    if draw(st.integers(0, 3)) == 0:
        start = first + DAY * draw(OFFSETS)
        pregnancy = ((start, start + DAY * draw(st.integers(0, 200))),)
    weeks = draw(st.sampled_from([None, None, 1, 26, 52]))
    return Case(
        first=first,
        recoveries=tuple(recoveries),
        leaves=tuple(leaves),
        same_cause=draw(st.booleans()),
        due=due,
        pregnancy=pregnancy,
        recovered=recovered if recovered is not None and recovered > ill_again else None,
        left=at(),
        aow=at(),
        filed=at(1),
        own_risk=draw(st.integers(0, 4)) == 0,
        voluntary=at(6),
        sanction_weeks=weeks,
        sanction_until=at(3) if weeks else None,
    )


def _facts(case: Case) -> Json:
    """The case as a facts file: a recovery that leave follows ends after it."""
    after = dict(case.leaves)
    gaps = []
    for start, last in case.recoveries:
        back = after.get(last + DAY, last) + DAY
        gaps.append({"hersteld": str(start), "weer_ziek": str(back)})
    facts: Json = {
        "eerste_ziektedag": str(case.first),
        "onderbrekingen": gaps,
        "verlof": [
            {"van": str(start), "tot_en_met": str(last), "zelfde_oorzaak": case.same_cause}
            for start, last in case.leaves
        ],
        "ziek_door_zwangerschap": [
            {"van": str(start), "tot_en_met": str(last)} for start, last in case.pregnancy
        ],
        "eigenrisicodrager": case.own_risk,
    }
    days = {
        "uitgerekende_datum": case.due,
        "hersteld_sinds": case.recovered,
        "uit_dienst": case.left,
        "aow_datum": case.aow,
        "wia_aanvraag": case.filed,
        "vrijwillige_verlenging_tot_en_met": case.voluntary,
    }
    facts |= {name: str(day) for name, day in days.items() if day}
    if case.sanction_weeks:
        until = str(case.sanction_until) if case.sanction_until else None
        facts["loonsanctie"] = {"weken": case.sanction_weeks, "tot_en_met": until}
    return facts


@pytest.mark.slow
@settings(max_examples=1500)
@given(_cases(), st.integers(-30, 1500))
def test_engine_and_reference_agree(case: Case, after: int) -> None:
    today = case.first + timedelta(days=max(after, -30))
    data = timeline(_facts(case), today)
    first, _ = reference.chain(case)
    end = reference.waiting_end(case)
    assert data["reeks"]["eerste_dag"] == data["wachttijd"]["eerste_dag"] == str(first)
    assert data["wachttijd"]["laatste_dag"] == str(end)
    assert data["wachttijd"]["dagen_niet_meegeteld"] == (end - first).days + 1 - 728
    assert data["wachttijd"]["eerste_wia_dag"] == str(reference.first_wia_day(case))
    assert data["ziekteweek"] == reference.week(case, today)
    over = case.recovered is not None and case.recovered <= end
    assert data["wachttijd"]["vervuld"] is (not over and today > end)
    assert milestone(data, "eerstejaarsevaluatie")["uiterlijk"] == str(reference.counted(case, 364))
    if not over:
        legal = end - (77 if end - 77 * DAY >= date(2013, 7, 1) else 91) * DAY
        assert milestone(data, "wia_aanvraag")["wettelijk_uiterlijk"] == str(legal)
    _compare_periods(data, case, first)


def _compare_periods(data: Json, case: Case, first: date) -> None:
    found = {entry["id"]: entry for entry in data["perioden"]}
    ends = {"loondoorbetaling": reference.wage_end, "opzegverbod": reference.notice_ban_end}
    for id, reckon in ends.items():
        last = reckon(case)
        if (case.left is not None and case.left < first) or last < first:
            assert id not in found
        else:
            assert (found[id]["van"], found[id]["tot_en_met"]) == (str(first), str(last)), id
