"""What holds for every facts file, tried on thousands of made-up ones (tests/strategies.py)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from desktop_app.traject.errors import FeitenFout
from tests.contract import faults
from tests.laws import breaches
from tests.strategies import FIRST_DAYS, Json, facts_and_day, first_of, last_of
from tests.timeline import milestone, milestones, period, plus, timeline
from tests.vagueness import (
    Path,
    blocks,
    exact_facts,
    falsely_certain,
    replaced,
    text_at,
    vague_facts,
)

pytestmark = pytest.mark.slow

Case = tuple[Json, date]


def accepted(facts: Json, vandaag: date) -> Json:  # noqa: RET503  (reject never returns)
    """The timeline; facts that cannot be must be refused by the name of a field."""
    refused = ""
    try:
        return timeline(facts, vandaag)
    except FeitenFout as refusal:
        refused = refusal.veld
    assert refused.partition(".")[0].partition("[")[0] in facts, f"{refused} is no field"
    reject()


@settings(max_examples=1500)
@given(facts_and_day())
def test_facts_that_validate_give_a_lawful_timeline(case: Case) -> None:
    data = accepted(*case)
    assert faults(data) == []
    assert breaches(data) == []


@settings(max_examples=400)
@given(FIRST_DAYS, st.integers(-364, 2000))
def test_a_first_sick_day_alone_is_enough(first: date, after: int) -> None:
    data = timeline(first.isoformat(), first + timedelta(days=after))
    assert faults(data) + breaches(data) == []
    assert data["wachttijd"]["laatste_dag"] == plus(first.isoformat(), 727)
    expected = -(-(after + 1) // 7) if after >= 0 else None
    assert data["ziekteweek"] == expected
    assert data["wachttijd"]["vervuld"] is (after > 727)


@settings(max_examples=150)
@given(facts_and_day())
def test_same_facts_same_result(case: Case) -> None:
    assert accepted(*case) == accepted(*case)


@settings(max_examples=300)
@given(facts_and_day("onderbrekingen"), st.randoms(use_true_random=False))
def test_the_order_in_which_recoveries_are_told_does_not_matter(case: Case, random: Any) -> None:
    facts, today = case
    told = list(facts.get("onderbrekingen") or [])
    assume(len(told) > 1)
    shuffled = told[:]
    random.shuffle(shuffled)
    one, other = accepted(facts, today), accepted({**facts, "onderbrekingen": shuffled}, today)
    for data in (one, other):
        del data["waarschuwingen"]  # these name the place in the list
    assert one == other


@settings(max_examples=300)
@given(FIRST_DAYS, st.integers(1, 700), st.integers(1, 40))
def test_a_gap_shifts_by_its_days_or_breaks_from_28_days_on(
    first: date, well: int, days: int
) -> None:
    back = first + timedelta(days=well + days)
    gap = [{"hersteld": (first + timedelta(days=well)).isoformat(), "weer_ziek": back.isoformat()}]
    plain = timeline(first.isoformat(), back)
    data = timeline({"eerste_ziektedag": first.isoformat(), "onderbrekingen": gap}, back)
    if days > 27:
        assert data["reeks"]["eerste_dag"] == back.isoformat()
        assert data["wachttijd"] == timeline(back.isoformat(), back)["wachttijd"]
        return
    assert data["reeks"]["eerste_dag"] == first.isoformat()
    for id in ("opzegverbod", "loondoorbetaling", "wachttijd"):
        shifted = plus(period(plain, id)["tot_en_met"], days)
        assert period(data, id)["tot_en_met"] == shifted
    legal = milestone(plain, "wia_aanvraag")["wettelijk_uiterlijk"]
    weeks_differ = legal < "2013-07-01"  # then the number of weeks may change with the shift
    assert weeks_differ or milestone(data, "wia_aanvraag")["wettelijk_uiterlijk"] == plus(
        legal, days
    )


@settings(max_examples=200)
@given(FIRST_DAYS, st.lists(st.tuples(st.integers(1, 60), st.integers(1, 27)), max_size=5))
def test_joined_gaps_add_up(first: date, gaps: list[tuple[int, int]]) -> None:
    day, told = first, []
    for sick, well in gaps:
        start = day + timedelta(days=sick)
        day = start + timedelta(days=well)
        told.append({"hersteld": start.isoformat(), "weer_ziek": day.isoformat()})
    data = timeline({"eerste_ziektedag": first.isoformat(), "onderbrekingen": told}, first)
    total = sum(well for _, well in gaps)
    assert data["wachttijd"]["dagen_niet_meegeteld"] == total
    assert data["wachttijd"]["laatste_dag"] == plus(first.isoformat(), 727 + total)
    assert len(data["reeks"]["perioden"]) == len(gaps) + 1


@settings(max_examples=300)
@given(FIRST_DAYS, st.integers(0, 60), st.integers(0, 400), st.booleans())
def test_evaluations_follow_each_other_without_holes(
    first: date, plan: int, review: int, recorded: bool
) -> None:
    done = {"plan_van_aanpak": (first + timedelta(days=plan)).isoformat()}
    if recorded:
        done["eerstejaarsevaluatie"] = (first + timedelta(days=315 + review)).isoformat()
    data = timeline({"eerste_ziektedag": first.isoformat(), "gedaan": done}, first)
    found = milestones(data, "evaluatie_periodiek")
    assert [entry["volgnummer"] for entry in found] == list(range(1, len(found) + 1))
    days = [date.fromisoformat(entry["uiterlijk"]) for entry in found]
    before = [day for day in days if day < first + timedelta(days=315)]
    start = first + timedelta(days=plan)
    count = (314 - plan) // 42
    assert before == [start + timedelta(days=42 * k) for k in range(1, count + 1)]
    anchor = first + timedelta(days=315 + review if recorded else 363)
    end = first + timedelta(days=727 - 91)
    late = [anchor + timedelta(days=42 * k) for k in range(1, 20)]
    assert days[len(before) :] == [day for day in late if day <= end]


# -- vagueness ---------------------------------------------------------------------------------


@settings(max_examples=500)
@given(facts_and_day(), st.data())
def test_a_date_that_may_be_another_is_never_said_to_be_certain(
    case: Case, data: st.DataObject
) -> None:
    """Any other day the vague fact can be, and a date that changes with it must be marked."""
    facts, today = case
    paths = list(vague_facts(facts))
    assume(paths)
    path = data.draw(st.sampled_from(paths))
    assume(not _known_doubt(facts, path))
    text = text_at(facts, path)
    day = data.draw(st.sampled_from([first_of(text), last_of(text)]))
    base = accepted(facts, today)
    possible = accepted(replaced(facts, path, day.isoformat()), today)
    if possible["reeks"]["eerste_dag"] != base["reeks"]["eerste_dag"]:
        assert base["reeks"]["vaag"]  # another chain: everything may differ, and a warning says so
        return
    assert [text for text in falsely_certain(base, possible) if not _renumbered(text, path)] == []


def _known_doubt(facts: Json, path: Path) -> bool:
    """Leave about the day of recovery (see test_doubts.py), and which letter is the newest."""
    letter = path[0] == "gebeurtenissen" and path[-1] == "datum"
    return letter or (path[0] == "verlof" and bool(facts.get("hersteld_sinds")))


def _renumbered(text: str, path: Path) -> bool:
    """Blocks that only got another number, so that different ones are compared."""
    moved = path[0] in ("verlof", "onderbrekingen", "gebeurtenissen", "uitgerekende_datum")
    name = text.partition(":")[0]
    numbered = not name.endswith(".None") and name not in ("reeks", "wachttijd")
    return (moved and numbered) or (path[0] == "uit_dienst" and "re_integratieverslag" in name)


@settings(max_examples=400)
@given(facts_and_day(), st.data())
def test_a_vaguer_fact_never_makes_a_block_more_certain(case: Case, data: st.DataObject) -> None:
    facts, today = case
    path = data.draw(st.sampled_from(list(exact_facts(facts)) or [()]))
    assume(path)
    exact = accepted(facts, today)
    for vaguer in (f"~{text_at(facts, path)}", text_at(facts, path)[:7]):
        try:
            vague = timeline(replaced(facts, path, vaguer), today)
        except FeitenFout:
            continue  # the 1st of the month may contradict other facts
        after = blocks(vague)
        lost = [
            name
            for name, (marked, days) in blocks(exact).items()
            if marked and name in after and not after[name][0] and after[name][1] == days
        ]
        assert lost == []


@settings(max_examples=200)
@given(FIRST_DAYS)
def test_a_vague_first_day_marks_every_date_that_follows_from_it(first: date) -> None:
    exact = timeline(first.isoformat(), first)
    vague = timeline(f"~{first.isoformat()}", first)
    assert {name: days for name, (_, days) in blocks(vague).items()} == {
        name: days for name, (_, days) in blocks(exact).items()
    }
    certain = {name for name, (marked, _) in blocks(vague).items() if not marked}
    assert {name.partition(".")[0] for name in certain} <= {"mijlpaal vakantiedagen_verval"}
    assert not any(marked for marked, _ in blocks(exact).values())


@pytest.mark.parametrize(
    ("well", "ill", "fits"),
    [
        ("2026-03", "2026-03", True),
        ("2026-03-31", "2026-03", False),
        ("2026-03-30", "2026-03", True),
        ("2026-04", "2026-03", False),
        ("~2026-03-20", "2026-02", False),
        ("~2026-03-10", "2026-02", True),
        ("~2026-03-20", "~2026-03-06", True),
        ("~2026-03-20", "~2026-02-20", False),
        ("2026-03-20", "2026-03-20", False),
    ],
)
def test_vague_days_contradict_only_when_no_pair_fits(well: str, ill: str, fits: bool) -> None:
    facts = {
        "eerste_ziektedag": "2026-01-05",
        "onderbrekingen": [{"hersteld": well, "weer_ziek": ill}],
    }
    if fits:
        data = timeline(facts)
        assert faults(data) + breaches(data) == []
        assert data["reeks"]["vaag"]
        return
    with pytest.raises(FeitenFout) as refusal:
        timeline(facts)
    assert refusal.value.veld == "onderbrekingen[0].weer_ziek"


@pytest.mark.parametrize("ill", ["~2026-03-30", "2026-03", "~2026-04-12"])
def test_vague_days_that_may_join_are_joined_with_a_warning(ill: str) -> None:
    gap = [{"hersteld": "2026-03-02", "weer_ziek": ill}]
    data = timeline({"eerste_ziektedag": "2026-01-05", "onderbrekingen": gap})
    assert data["reeks"]["eerste_dag"] == "2026-01-05"
    assert data["wachttijd"]["vaag"]
    if ill.startswith("~"):
        assert any("onderbrekingen[0]" in entry["veld"] for entry in data["waarschuwingen"])
    far = [{"hersteld": "2026-03-02", "weer_ziek": "~2026-04-13"}]
    broken = timeline({"eerste_ziektedag": "2026-01-05", "onderbrekingen": far})
    assert broken["reeks"]["eerste_dag"] == "2026-04-13"
