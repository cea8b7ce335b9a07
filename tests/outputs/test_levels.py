"""The table of levels names everything, and the filter keeps to the ladder."""

from __future__ import annotations

from typing import Any, get_args

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.dossier import Level
from desktop_app.dossier.payloads import SHAPES
from desktop_app.dossier.records import Entry
from desktop_app.export.audience import LADDER, Audience, reaches
from desktop_app.export.content.filtering import for_whom
from desktop_app.export.content.levels import (
    EVENTS,
    FACTS,
    FURTHEST,
    KINDS,
    LINKS,
    field_level,
    level_of,
)
from desktop_app.export.content.material import Material
from desktop_app.traject.facts import Feiten
from tests.outputs.cases import case, entry, file
from tests.outputs.planted import Planter
from tests.timeline import BOOK


def test_the_ladder_is_that_of_the_dossier() -> None:
    assert get_args(Level) == LADDER == get_args(Audience)


def test_every_fact_has_a_level() -> None:
    assert set(FACTS) == set(Feiten.__struct_fields__)
    assert set(FACTS.values()) <= set(LADDER)


def test_every_kind_of_event_has_a_level() -> None:
    assert set(EVENTS) == set(BOOK.parameters.gebeurtenissen)


def test_every_field_of_every_kind_of_entry_has_a_level() -> None:
    assert set(KINDS) == set(SHAPES)
    assert set(FURTHEST) <= set(SHAPES)
    for kind, shape in SHAPES.items():
        assert set(KINDS[kind]) == set(shape.__struct_fields__) - {"niveau"}, kind


def test_what_is_private_can_be_emptied() -> None:
    for kind, shape in SHAPES.items():
        required = {field.name for field in msgspec.structs.fields(shape) if field.required}
        private = {name for name, level in KINDS[kind].items() if level != "werkgever"}
        assert not required & private, kind
        assert not required & LINKS, kind


def test_what_is_not_in_the_table_is_for_the_person_alone() -> None:
    assert level_of("nieuw", "werkgever") == "ik"
    assert field_level("nieuw", "tekst") == "ik"
    assert field_level("notitie", "nieuw") == "ik"


@pytest.mark.parametrize("level", LADDER)
def test_who_is_more_private_sees_at_least_as_much(level: Audience) -> None:
    reached = [reaches(level, audience) for audience in LADDER]
    assert reached == sorted(reached, reverse=True)
    assert reaches(level, level)


LEVELS = st.sampled_from(LADDER)
ENTRIES = st.lists(
    st.tuples(st.sampled_from(sorted(SHAPES)), LEVELS, st.lists(LEVELS, max_size=2)), max_size=12
)


def built(told: list[tuple[str, Audience, list[Audience]]]) -> Material:
    planter = Planter()
    entries, files = [], []
    for number, (kind, level, papers) in enumerate(told):
        entries.append(entry(f"e{number}", planter.payload(kind, level)))
        files += [
            file(f"f{number}{at}", f"e{number}", "x.pdf", level=one)
            for at, one in enumerate(papers)
        ]
    return case(entries, files)


@given(ENTRIES)
@settings(max_examples=60, deadline=None)
def test_the_filter_keeps_to_the_ladder(told: list[tuple[str, Audience, list[Audience]]]) -> None:
    material = built(told)
    before = _ids(material)
    for audience in LADDER:
        seen, left_out = for_whom(material, audience)
        after = _ids(seen)
        assert after <= before
        before = after
        rank = LADDER.index(audience)
        assert all(LADDER.index(_level(one)) >= rank for one in seen.entries)
        assert all(LADDER.index(file.level) >= rank for file in seen.files)
        assert {file.entry for file in seen.files} <= {one.id for one in seen.entries}
        hidden = {one.id for one in material.entries if one.kind != "uitvoer"} - after
        assert len(left_out) >= len(hidden)  # what was made before is no part of the case


@given(ENTRIES, LEVELS)
@settings(max_examples=40, deadline=None)
def test_filtering_twice_takes_nothing_more_away(
    told: list[tuple[str, Audience, list[Audience]]], audience: Audience
) -> None:
    once, _ = for_whom(built(told), audience)
    twice, left_out = for_whom(once, audience)
    assert twice == once
    assert left_out == ()


def _ids(material: Material) -> set[str]:
    return {one.id for one in material.entries} | {file.id for file in material.files}


def _level(one: Entry) -> Audience:
    level: Audience = getattr(one.payload, "niveau")  # noqa: B009 (of any kind)
    return level


# -- facts -----------------------------------------------------------------------------------


TOLD: dict[str, Any] = {
    "geboortedatum": "1979-05-14", "uitgerekende_datum": "2026-04-17", "meerling": True,
    "bevallen_op": "2026-04-19", "vangnet": ["no_risk"], "aow_datum": "2046-08-14",
    "verlof": [{"van": "2026-03-11", "zelfde_oorzaak": True}], "wia_te_laat_door": "werkgever",
    "ziek_door_zwangerschap": [{"van": "2026-02-02", "tot_en_met": "2026-03-10"}],
    "vervroegde_wia_aanvraag": "2026-11-01", "wia_aanvraag": "2026-11-02", "id": "dossier-1",
    "gebeurtenissen": [{"soort": "eigen", "datum": "2026-05-05", "titel": "Verhuisd"},
                       {"soort": "wia_beslissing", "datum": "2026-11-10", "titel": "Brief"}],
}  # fmt: skip


@pytest.mark.parametrize("audience", LADDER[1:])
def test_a_fact_above_the_level_is_not_there(audience: Audience) -> None:
    whole = case(**TOLD)
    seen, left_out = for_whom(whole, audience)
    empty = Feiten(whole.facts.eerste_ziektedag)
    for name, level in FACTS.items():
        told, shown = getattr(whole.facts, name), getattr(seen.facts, name)
        if not reaches(level, audience):
            assert shown == getattr(empty, name), name
        elif name not in ("gebeurtenissen", "documenten", "gedaan"):
            assert shown == told, name
    assert not [event for event in seen.facts.gebeurtenissen if event.titel is not None]
    assert (len(left_out) > 0) == (audience != "ik")
    if audience == "werkgever":
        assert seen.traject.aow_datum is None
        assert not [each for each in seen.traject.mijlpalen if each.herleiding]
        assert {"geboortedatum", "verlof", "vangnet", "aow_datum"} <= _emptied(whole, seen)


def _emptied(whole: Material, seen: Material) -> set[str]:
    names = whole.facts.__struct_fields__
    return {name for name in names if getattr(whole.facts, name) and not getattr(seen.facts, name)}


# -- papers -------------------------------------------------------------------------------------


def states(material: Material) -> set[str]:
    return {paper.id for paper in material.traject.documenten}


def test_the_state_of_a_paper_follows_its_own_level() -> None:
    planter = Planter()
    told = [
        entry("d1", planter.payload("document", "ik", soort="D03")),
        entry("d2", planter.payload("document", "bedrijfsarts", soort="D01")),
    ]
    helper, _ = for_whom(case(told), "helper")
    assert "D03" not in states(helper)
    assert "D01" in states(helper)
    assert "D05" in states(helper)  # told as a fact only
    doctor, _ = for_whom(case(told), "bedrijfsarts")
    assert states(doctor) == {"D01"}
    uwv, _ = for_whom(case(told), "uwv")
    assert "D03" not in states(uwv)
    assert "D05" in states(uwv)  # UWV asks for it with the application
    assert "D23" not in states(uwv)  # and not for this one
    assert set(uwv.facts.documenten) <= states(uwv)


def test_a_medical_paper_never_reaches_the_employer() -> None:
    planter = Planter()
    told = [
        entry("ja", planter.payload("document", "werkgever", medisch="ja")),
        entry("soort", planter.payload("document", "werkgever", soort="D10", medisch="nee")),
        entry("deels", planter.payload("document", "werkgever", medisch="functioneel")),
        entry("nee", planter.payload("document", "werkgever", medisch="nee")),
    ]
    files = [file(f"f{one.id}", one.id, "x.pdf", level="werkgever") for one in told]
    seen, _ = for_whom(case(told, files), "werkgever")
    assert {one.id for one in seen.entries} == {"deels", "nee"}
    assert {file.entry for file in seen.files} == {"deels", "nee"}
    uwv, _ = for_whom(case(told, files), "uwv")
    assert len(uwv.entries) == 4
